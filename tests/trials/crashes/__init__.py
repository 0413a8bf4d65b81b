"""Crashes at each await: a process is killed at one after the other, another is started, and what is left is checked.

Read in this order: points.py (where a process can be stopped), server.py (forks, runs and kills), processes.py (asks it
to), workplace.py (what they work on), parts/ (what they do and what must hold), sweep.py (one point after another),
then the tests. breakages.py takes protections out: the tests of the tests.
"""

"""Breaks things: real processes, servers and connections are killed, paused and cut while commands go on.

Read in this order: client.py and load.py (commands that go on), subscriber.py and history.py (what came of them),
checks.py and outcome.py (what must hold whatever was broken), then a test file for each kind of fault.
"""

"""The role `projector`: keeps the asynchronous read models.

projections/ applies the events. The files here keep that going: runner.py (lease, connection and turns of one
projection), watch.py (how far each one is), projector.py (all of them).
"""

"""The role `projector`: keeps the asynchronous read models.

What a projection does with events is in projections/; here is what makes it go on: runner.py (one projection: lease,
connection, turns), watch.py (how far each is), projector.py (all of them).
"""

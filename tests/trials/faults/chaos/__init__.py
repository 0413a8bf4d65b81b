"""One run in which everything breaks at random while everything is in use: plan.py says when, faults.py how.

stage.py       servers, service processes and the network between them (broker.py, serving.py, clock.py)
callers.py     commands and reads, each answer held against what must be answered (owned.py)
audience.py    those who follow: nats-py alone, our subscribers, a verifier
verdict.py     what must hold in the end
"""

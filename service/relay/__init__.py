"""The relay: publishes the log to JetStream, every event once and in order.

Read in this order: leadership.py (who publishes), jetstream.py (the stream), publisher.py (a window of messages),
checkpoint.py (where to go on), relay.py (the loop).
"""

"""The relay: publishes the log to JetStream, every event once and in order.

Read in this order: leadership.py (who publishes), jetstream.py (the stream), settings.py (what it must be like),
publisher.py (a window of messages), batch.py, acknowledgement.py (what the broker answers), checkpoint.py (where to go
on), relay.py (the loop).
"""

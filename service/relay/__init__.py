"""The relay: publishes the log to JetStream, every event once and in order, and puts back what the broker loses.

Read in this order: leadership.py (who publishes), connection.py and jetstream.py (the stream), settings.py (how it must
be set), publisher.py (a window of messages), batch.py, acknowledgement.py (what the broker answers), relay.py (the
loop), beacon.py (how far the log has come). How it repairs: record.py (what the stream is known to have held),
checkpoint.py (where to go on), comparison.py (stream against log), holes.py, proof.py and witnesses.py (whether the log
has gone back), owners.py (whose messages they are). What operators run: survey.py, anew.py,
rescue.py.
"""

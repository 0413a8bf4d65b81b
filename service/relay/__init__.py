"""The relay publishes the log to JetStream, every event once and in order, and puts back what the broker loses.

Read in this order: leadership.py (which process publishes), the folder stream (connection.py, jetstream.py,
settings.py, publisher.py, batch.py, acknowledgement.py, diagnosis.py), relay.py (the loop), beacon.py (tells
subscribers how far the log has come). How it repairs is in the folder repair: publication_record.py (what the stream is
known to have held), checkpoint.py (the position to go on from), comparison.py (stream against log),
missing_messages.py, history_proof.py and verifier_receipts.py (proof that the log has not gone back), message_owners.py
(whose messages they are). Operators run survey.py, rebuild_stream.py and foreign_messages.py.
"""

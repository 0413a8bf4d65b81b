"""Records that tokens expire: `TokenExpiring` some days ahead, `TokenExpired` at the time.

A process manager. It runs with the role `projector` and reads that role's read model `expiring`. facts.py finds the
events that are due, recorder.py appends them, expiry.py repeats this on the one process that leads.

Active and suspended tokens expire and get warnings; revoked and deleted ones do not. If several warnings of a token are
due, as after a downtime, only the nearest one is given; if the token has expired, none is. A warning whose moment is
not after the token's creation is not given.

The log makes sure that each event is recorded once, not the lease: each is sent with an idempotency key of its own.
"""

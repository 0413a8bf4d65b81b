"""What time does to tokens, as events in the log: `TokenExpiring` some days ahead, `TokenExpired` when it is so.

A process manager, run with the role `projector`, whose read model `expiring` it reads. facts.py is what there is to say
at a moment, recorder.py says it, expiry.py keeps that going on one process.

A suspended token expires, and is warned about, like an active one; one that is revoked or deleted is past that. Of
several warnings that are due, as after a downtime, the nearest is given and not those before it, and none when the
token has expired. A warning whose moment is not after the token's creation is not given.

That each is said once is seen to by the log, not by the lease: each is sent with a key of its own.
"""

"""Postgres and NATS from their wheels, for `tokentrail dev` and the tests. Needs the extra `embedded`."""

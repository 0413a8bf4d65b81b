"""The event store in Postgres."""

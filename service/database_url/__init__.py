"""DATABASE_URL: what a connection URI of Postgres says, as libpq reads it, and what of it can be honoured."""

-- What Postgres says of itself: another system identifier after a dump was restored into another server, another timeline
-- after a restore to a point in time and after a promotion. On a primary only.
select
  system_identifier, ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::integer as timeline
from pg_control_system()

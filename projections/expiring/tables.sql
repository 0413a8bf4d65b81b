create table {table} (
  token_id text primary key collate "C",
  account_id text not null collate "C",
  status text not null,
  expires_at timestamptz not null,
  warned_days integer,
  stream_version integer not null,
  position bigint not null,
  lifetime_days integer not null
) with (fillfactor = 80);

create index on {table} (expires_at, token_id);
-- By the warnings that are over: given, or of a moment at which there was no token yet.
create index on {table} (coalesce(warned_days, lifetime_days), expires_at, token_id)

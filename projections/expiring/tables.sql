create table {table} (
  token_id text primary key collate "C",
  account_id text not null collate "C",
  status text not null,
  expires_at timestamptz not null,
  warned_days integer,
  stream_version integer not null,
  position bigint not null
) with (fillfactor = 80);

create index on {table} (expires_at, token_id);
create index on {table} (warned_days, expires_at, token_id)

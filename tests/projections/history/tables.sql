create table {table} (
  token_id text not null collate "C",
  position bigint not null,
  account_id text not null collate "C",
  stream_version integer not null,
  type text not null,
  recorded_at timestamptz not null,
  actor_type text not null,
  actor_id text not null,
  reason text,
  request_id text,
  status text not null,
  primary key (token_id, position)
)

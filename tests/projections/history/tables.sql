create table {table} (
  token_id text not null collate "C",
  position bigint not null,
  recorded_at timestamptz not null,
  reason text,
  status text not null,
  primary key (token_id, position)
)

create table {table} (
  token_id text primary key collate "C",
  events integer not null
)

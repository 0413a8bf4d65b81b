-- The naive service's tables: the current state, a history of events, and an outbox for the relay. No foreign keys:
-- they would only cost it speed here.

create table api_token (
  id text primary key,
  account_id text not null,
  environment_id text,
  created_by_admin_user_id text,
  token_scope text not null,
  status text not null,
  token_hash bytea not null unique,
  version integer not null,
  expires_at timestamptz not null,
  inserted_at timestamptz not null,
  last_used_at timestamptz,
  updated_at timestamptz not null
);

create table event (
  id bigint generated always as identity primary key,
  token_id text not null,
  version integer not null,
  type text not null,
  data jsonb not null,
  recorded_at timestamptz not null default now(),
  unique (token_id, version)
);

create table outbox (
  id bigint generated always as identity primary key,
  subject text not null,
  message text not null,
  published_at timestamptz
);

create index outbox_unpublished on outbox (id) where published_at is null;

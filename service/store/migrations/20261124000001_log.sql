-- migrate:up

create schema if not exists tokentrail;

-- The service connects under this role (see service/store/database.py). It may read the log and write it only through
-- append(), so no fault in the service can change or remove what was recorded.
do $$
begin
  if not exists (select from pg_roles where rolname = 'tokentrail_service') then
    create role tokentrail_service nologin;
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
  execute format('grant tokentrail_service to %I', current_user);
exception
  when insufficient_privilege then
    -- The role belongs to someone else, who decides about its members: to be one is enough.
    if not pg_has_role(current_user, 'tokentrail_service', 'member') then
      raise;
    end if;
end
$$;

grant usage on schema tokentrail to tokentrail_service;

-- The head of the log: one row. Whoever appends locks it first, so positions have no gaps and become visible in order.
create table tokentrail.log_head (
  only_row boolean primary key default true check (only_row),
  log_id uuid not null default gen_random_uuid(),
  position bigint not null default 0
) with (fillfactor = 10);

insert into tokentrail.log_head default values;

-- The log. data is json, not jsonb: it keeps the bytes as they were written, and a position must always have the same
-- bytes. An idempotency key is part of the event it led to, so that it lives exactly as long as the event does.
-- last_used_at is what was known of the token's use at that moment, so that a first answer can be repeated to the byte.
create table tokentrail.events (
  position bigint primary key check (position > 0),
  event_id uuid not null,
  account_id text not null collate "C",
  stream_id text not null collate "C",
  stream_version integer not null check (stream_version > 0),
  type text not null collate "C",
  type_version smallint not null check (type_version > 0),
  data json not null,
  recorded_at timestamptz not null,
  request_id text,
  correlation_id text,
  causation_id text,
  traceparent text,
  idempotency_key text collate "C",
  command_digest bytea,
  last_used_at timestamptz,
  unique (stream_id, stream_version)
);

create unique index events_idempotency_key on tokentrail.events (account_id, idempotency_key)
  where idempotency_key is not null;

grant select on tokentrail.log_head, tokentrail.events to tokentrail_service;

-- To see whether migrations are missing.
grant select on public.tokentrail_migrations to tokentrail_service;

-- migrate:down

drop schema tokentrail cascade;

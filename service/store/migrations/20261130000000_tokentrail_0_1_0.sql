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

-- An account's events in the order of their positions. All positions are positive; that the index says so keeps it away
-- from append(), which would look for an idempotency key by it when its plan was made while the log was short.
create index events_of_account on tokentrail.events (account_id, position) where position > 0;

grant select on tokentrail.log_head, tokentrail.events to tokentrail_service;

-- To see whether migrations are missing.
grant select on public.tokentrail_migrations to tokentrail_service;

-- The clock by which tokens and their authors are judged: Postgres's, whatever the clock of a process says.
create function tokentrail.clock() returns timestamptz
language sql volatile parallel safe
as $$ select clock_timestamp() $$;

-- Until when the token authenticates in this account, as the log says: null where it does not (unknown, of another
-- account, suspended, revoked, deleted).
create function tokentrail.token_active_until(of_token_id text, in_account_id text) returns timestamptz
language plpgsql stable parallel safe
as $$
begin
  return (
    select case when e.data->>'status' = 'active' and e.account_id = in_account_id
                then (e.data->>'expires_at')::timestamptz end
    from tokentrail.events e
    where e.stream_id = 'api_token-' || of_token_id
    order by e.stream_version desc
    limit 1
  );
end
$$;

-- Whether the token authenticates in this account now.
create function tokentrail.is_active(of_token_id text, in_account_id text) returns boolean
language sql volatile parallel safe
as $$ select coalesce(tokentrail.token_active_until(of_token_id, in_account_id) > tokentrail.clock(), false) $$;

-- Read model 'details', kept in the transaction that appends. It has no last_used_at: that is not a fold of the log.
create table tokentrail.token_details (
  token_id text primary key collate "C",
  account_id text not null collate "C",
  environment_id text collate "C",
  created_by_admin_user_id text collate "C",
  token_scope text not null,
  status text not null,
  expires_at timestamptz not null,
  inserted_at timestamptz not null,
  updated_at timestamptz not null,
  name text collate "C",
  labels jsonb not null default '{}',
  stream_version integer not null,
  position bigint not null
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

-- Lists of an account's tokens, whatever they are sorted and filtered by, are read from indexes. Those on columns that
-- never change are on the details: a command that changes a token's status does not pay for them (its update stays in
-- the page). What does change, status and updated_at, is in a table of its own, token_listing, which is brought up to
-- date behind the log: a list adds what the log has beyond it. So suspending and activating cost nothing more for lists.

create index token_details_newest_first on tokentrail.token_details (account_id, inserted_at desc, token_id desc);
create index token_details_by_expiry on tokentrail.token_details (account_id, expires_at, token_id);
create index token_details_by_scope on tokentrail.token_details (account_id, token_scope, token_id);
create index token_details_by_id on tokentrail.token_details (account_id, token_id);
create index token_details_by_environment
  on tokentrail.token_details (account_id, environment_id, inserted_at, token_id) where environment_id is not null;
create index token_details_by_admin_user
  on tokentrail.token_details (account_id, created_by_admin_user_id, inserted_at, token_id)
  where created_by_admin_user_id is not null;

create index token_details_by_name on tokentrail.token_details (account_id, name, token_id) where name is not null;

-- A token's labels once more, a row for each, for lists that are filtered by one. Triggers on the details keep them, and
-- append() where an event changes them: a trigger on updates would cost every command.
create table tokentrail.token_label (
  token_id text not null collate "C",
  account_id text not null collate "C",
  key text not null collate "C",
  value text not null collate "C",
  inserted_at timestamptz not null,
  primary key (token_id, key)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

create index token_label_by_value on tokentrail.token_label (account_id, key, value, inserted_at, token_id);

-- How frequent a scope is in this account, not in all: of a large account the planner should know.
create statistics tokentrail.token_details_scopes (mcv) on account_id, token_scope from tokentrail.token_details;

-- When a token was last used: gathered in memory and written now and then, never earlier than before. Every token of the
-- details has a row here, which is made and removed with the details' (below), so that those never used can be listed too.
create table tokentrail.token_usage (
  token_id text primary key collate "C",
  account_id text not null collate "C",
  last_used_at timestamptz
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

-- One for each direction: those never used come last in both.
create index token_usage_ascending on tokentrail.token_usage (account_id, last_used_at, token_id);
create index token_usage_descending
  on tokentrail.token_usage (account_id, last_used_at desc nulls last, token_id desc);

-- How many tokens an account has of each scope.
create table tokentrail.token_count (
  account_id text not null collate "C",
  token_scope text not null,
  tokens bigint not null,
  primary key (account_id, token_scope)
) with (fillfactor = 10);

-- What of the details changes and is sorted or filtered by, as of a position of the log, or later. A token with events
-- beyond the position may stand here as it was before them or after.
create table tokentrail.token_listing (
  token_id text primary key collate "C",
  account_id text not null collate "C",
  status text not null,
  inserted_at timestamptz not null,
  updated_at timestamptz not null
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

create index token_listing_by_update on tokentrail.token_listing (account_id, updated_at, token_id);
create index token_listing_by_status on tokentrail.token_listing (account_id, status, inserted_at, token_id);
create index token_listing_by_status_and_update on tokentrail.token_listing (account_id, status, updated_at, token_id);

-- The same for the status.
create statistics tokentrail.token_listing_statuses (mcv) on account_id, status from tokentrail.token_listing;

-- How many rows of token_listing an account has in each status.
create table tokentrail.token_listing_count (
  account_id text not null collate "C",
  status text not null,
  tokens bigint not null,
  primary key (account_id, status)
) with (fillfactor = 10);

create table tokentrail.token_listing_position (
  only_row boolean primary key default true check (only_row),
  position bigint not null
) with (fillfactor = 10);

insert into tokentrail.token_listing_position (position) values (0);

-- Triggers on the details keep the numbers, the labels and the rows of use, for append() as for a rebuild.
create function tokentrail.details_inserted() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from inserted) then  -- all were updates
    return null;
  end if;
  insert into tokentrail.token_usage (token_id, account_id)
  select token_id, account_id from inserted
  on conflict (token_id) do update set account_id = excluded.account_id;
  insert into tokentrail.token_label (token_id, account_id, key, value, inserted_at)
  select i.token_id, i.account_id, l.key, l.value, i.inserted_at
  from inserted i
  cross join jsonb_each_text(i.labels) l
  on conflict (token_id, key) do update
  set account_id = excluded.account_id, value = excluded.value, inserted_at = excluded.inserted_at;
  insert into tokentrail.token_count as c
  select account_id, token_scope, count(*) from inserted group by account_id, token_scope
  on conflict (account_id, token_scope) do update set tokens = c.tokens + excluded.tokens;
  return null;
end
$$;

create function tokentrail.details_deleted() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
begin
  if not exists (select from deleted) then
    return null;
  end if;
  -- In the order in which uses are written, so that neither can lock the other out.
  perform from tokentrail.token_usage u where u.token_id in (select token_id from deleted) order by u.token_id for update;
  delete from tokentrail.token_usage u using deleted d where u.token_id = d.token_id;
  delete from tokentrail.token_label l using deleted d where l.token_id = d.token_id;
  update tokentrail.token_count c set tokens = c.tokens - d.tokens
  from (select account_id, token_scope, count(*) as tokens from deleted group by account_id, token_scope) d
  where c.account_id = d.account_id and c.token_scope = d.token_scope;
  return null;
end
$$;

-- Last uses are no fold of the log: they stay for when the details are built again.
create function tokentrail.details_truncated() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from tokentrail.token_count;
  delete from tokentrail.token_label;
  return null;
end
$$;

create trigger inserted after insert on tokentrail.token_details
  referencing new table as inserted for each statement execute function tokentrail.details_inserted();
create trigger deleted after delete on tokentrail.token_details
  referencing old table as deleted for each statement execute function tokentrail.details_deleted();
create trigger truncated after truncate on tokentrail.token_details
  for each statement execute function tokentrail.details_truncated();

-- Brings token_listing up to date by up to `at_most` events; by none if fewer than `at_least` are missing, or if someone
-- else does it already. Returns how many are left, null if it did nothing.
--
-- Rows come from the details as they are, perhaps later than the position that is noted: that does no harm, for whoever
-- reads takes the tokens with events beyond the position from the details.
create function tokentrail.advance_listing(at_least bigint, at_most bigint) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set jit = off
as $$
declare
  place bigint;
  head bigint;
  upto bigint;
begin
  select p.position into place from tokentrail.token_listing_position p for update skip locked;
  if place is null then
    return null;
  end if;
  select h.position into strict head from tokentrail.log_head h;
  if head - place < greatest(at_least, 1) then
    return null;
  end if;
  upto := place + least(head - place, at_most);

  with changed as materialized (
    select distinct substr(e.stream_id, 11) as token_id
    from tokentrail.events e
    where e.position > place and e.position <= upto
  ),
  before as materialized (
    select l.token_id, l.account_id, l.status, l.updated_at
    from changed c
    join tokentrail.token_listing l on l.token_id = c.token_id
  ),
  after as materialized (
    select d.token_id, d.account_id, d.status, d.inserted_at, d.updated_at
    from changed c
    join tokentrail.token_details d on d.token_id = c.token_id
  ),
  removed as (
    delete from tokentrail.token_listing l
    using before b
    where l.token_id = b.token_id and not exists (select from after a where a.token_id = b.token_id)
  ),
  written as (
    insert into tokentrail.token_listing as l (token_id, account_id, status, inserted_at, updated_at)
    select token_id, account_id, status, inserted_at, updated_at from after
    on conflict (token_id) do update set status = excluded.status, updated_at = excluded.updated_at
    where l.status <> excluded.status or l.updated_at <> excluded.updated_at
  )
  insert into tokentrail.token_listing_count as c (account_id, status, tokens)
  select account_id, status, sum(tokens)
  from (
    select account_id, status, 1 as tokens from after
    union all
    select account_id, status, -1 from before
  ) one
  group by account_id, status
  having sum(tokens) <> 0
  on conflict (account_id, status) do update set tokens = c.tokens + excluded.tokens;

  update tokentrail.token_listing_position set position = upto;
  return head - upto;
end
$$;

-- The account's tokens whose row in token_listing may be out of date: those with events beyond its position. A function,
-- so that the planner takes them for few: it cannot know the position. Stable, so it sees what the statement sees.
create function tokentrail.recently_changed(in_account_id text) returns setof text
language plpgsql stable
rows 100
set enable_seqscan = off
set enable_bitmapscan = off
as $$
declare
  place bigint := (select p.position from tokentrail.token_listing_position p);
begin
  return query
  select distinct substr(e.stream_id, 11)
  from tokentrail.events e
  where e.account_id = in_account_id and e.position > place and e.position > 0;
end
$$;

-- What lists are read from beside the details: how many rows are not what the details say, in token_listing, the numbers
-- and the rows of use. With `mend` they are made so, while appends wait. For whoever rebuilds or verifies the details.
create function tokentrail.check_lists(mend boolean) returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
set jit = off
-- It reads whole tables, in sessions that have been told not to.
set enable_seqscan = on
set enable_bitmapscan = on
set work_mem = '64MB'
as $$
declare
  place bigint;
  wrong text[];
  differed bigint;
begin
  if mend then
    perform from tokentrail.log_head for update;
    perform from tokentrail.token_listing_position for update;
  end if;
  select p.position into strict place from tokentrail.token_listing_position p;

  -- Tokens with events beyond the position may stand there as they were, and are taken from the details.
  select array_agg(token_id) into wrong
  from tokentrail.token_details d
  full join tokentrail.token_listing l using (token_id)
  where (d.account_id, d.status, d.inserted_at, d.updated_at)
      is distinct from (l.account_id, l.status, l.inserted_at, l.updated_at)
    and not exists (
      select from tokentrail.events e where e.stream_id = 'api_token-' || token_id and e.position > place
    );
  differed := coalesce(cardinality(wrong), 0);
  if mend then
    delete from tokentrail.token_listing l where l.token_id = any (wrong);
    insert into tokentrail.token_listing
    select d.token_id, d.account_id, d.status, d.inserted_at, d.updated_at
    from tokentrail.token_details d
    where d.token_id = any (wrong);
  end if;

  select array_agg(token_id) into wrong
  from tokentrail.token_details d
  full join tokentrail.token_usage u using (token_id)
  where d.account_id is distinct from u.account_id;
  differed := differed + coalesce(cardinality(wrong), 0);
  if mend then
    delete from tokentrail.token_usage u
    where u.token_id = any (wrong)
      and not exists (select from tokentrail.token_details d where d.token_id = u.token_id);
    insert into tokentrail.token_usage (token_id, account_id)
    select d.token_id, d.account_id from tokentrail.token_details d where d.token_id = any (wrong)
    on conflict (token_id) do update set account_id = excluded.account_id;
  end if;

  select array_agg(distinct token_id) into wrong
  from (
    select d.token_id, d.account_id, l.key, l.value, d.inserted_at
    from tokentrail.token_details d
    cross join jsonb_each_text(d.labels) l
  ) d
  full join tokentrail.token_label l using (token_id, key)
  where (d.account_id, d.value, d.inserted_at) is distinct from (l.account_id, l.value, l.inserted_at);
  differed := differed + coalesce(cardinality(wrong), 0);
  if mend then
    delete from tokentrail.token_label l where l.token_id = any (wrong);
    insert into tokentrail.token_label (token_id, account_id, key, value, inserted_at)
    select d.token_id, d.account_id, l.key, l.value, d.inserted_at
    from tokentrail.token_details d
    cross join jsonb_each_text(d.labels) l
    where d.token_id = any (wrong);
  end if;

  differed := differed + (
    select count(*)
    from (select account_id, token_scope, count(*) as tokens from tokentrail.token_details group by 1, 2) d
    full join tokentrail.token_count c using (account_id, token_scope)
    where coalesce(d.tokens, 0) <> coalesce(c.tokens, 0)
  ) + (
    select count(*)
    from (select account_id, status, count(*) as tokens from tokentrail.token_listing group by 1, 2) l
    full join tokentrail.token_listing_count c using (account_id, status)
    where coalesce(l.tokens, 0) <> coalesce(c.tokens, 0)
  );
  if mend and differed > 0 then
    delete from tokentrail.token_count;
    insert into tokentrail.token_count
    select account_id, token_scope, count(*) from tokentrail.token_details group by 1, 2;
    delete from tokentrail.token_listing_count;
    insert into tokentrail.token_listing_count
    select account_id, status, count(*) from tokentrail.token_listing group by 1, 2;
  end if;
  return differed;
end
$$;

-- The others run with their caller's rights.
revoke all on function tokentrail.advance_listing, tokentrail.details_inserted, tokentrail.details_deleted,
  tokentrail.details_truncated from public;
grant execute on function tokentrail.advance_listing to tokentrail_service;

grant select on tokentrail.token_details, tokentrail.token_label, tokentrail.token_count, tokentrail.token_listing, tokentrail.token_listing_count,
  tokentrail.token_listing_position to tokentrail_service;
grant select, update on tokentrail.token_usage to tokentrail_service;

-- Appends a batch: the only way to write to the log. sent_at is when the caller sent it, by its own clock; known is the
-- position up to which the caller knows the log, or null if it does not want to be told of others' events. Returns
--   clocks_apart       one row and nothing else: the caller's clock is more than 5 s apart from Postgres's, so nothing
--                      is recorded; judged_at is what the time is
-- or, first, the latest 256 events at most that follow `known` and were there before this batch:
--   heard              an event at this position; type, type_version, data and event_id are its own
-- and then one outcome an item, in the order of the items:
--   accepted           recorded at this position (or already recorded there, if the same event is sent again)
--   confirmed          an item without an event: its stream is at the version it expected
--   conflict           the stream is at another version, or has another event there, as after a restore from a backup;
--                      type, type_version, data and event_id are those of its latest event
--   untimely           it is not yet holds_from, or no longer before holds_until; judged_at is what the time is
--   replayed           the key's first command was the same; position is that of its event
--   key_reused         the key's first command was another
--   author_not_active  the token that authors the item does not authenticate at this position
-- Items of one batch have different streams and keys, and no author among the streams of earlier items: the caller
-- sees to that. PL/pgSQL and not one statement, so that what follows the lock sees what was committed before it.
--
-- items is a JSON array: one text costs the service a fraction of what an array a column does, and a new field can be
-- added without a new signature. data is json, so its bytes reach the log as they came; the details are made of it.
create function tokentrail.append(items json, notify_listeners boolean, sent_at timestamptz, known bigint)
returns table (
  outcome text, "position" bigint, stream_version integer, last_used_at timestamptz, log_id uuid, type text,
  type_version smallint, data json, judged_at timestamptz, event_id uuid
)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
-- A plan made while the tables were small is kept as they grow. Each look-up is by index, one item at a time: a scan of
-- the log in every batch is the alternative, and a new plan for each batch would cost more than the batch.
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_bitmapscan = off
-- To compile such a plan costs seconds, to run it a millisecond.
set jit = off
as $$
#variable_conflict use_column
declare
  now timestamptz := tokentrail.clock();
  head bigint;
  last bigint;
  deletes text;
  deleted text[];
  updates text;
  updated text[];
begin
  if abs(extract(epoch from sent_at - now)) > 5 then
    outcome := 'clocks_apart';
    judged_at := now;
    return next;
    return;
  end if;

  select h.position, h.log_id into strict head, log_id from tokentrail.log_head h for update;
  now := tokentrail.clock();
  last := head;

  if known < head then
    return query
    select
      'heard', e.position, e.stream_version, e.last_used_at, log_id, e.type, e.type_version, e.data, now, e.event_id
    from tokentrail.events e
    where e.position > greatest(known, head - 256)
    order by e.position;
  end if;

  for outcome, position, stream_version, last_used_at, type, type_version, data, judged_at, event_id, deletes,
    updates in
    with item as materialized (
      select *
      from rows from (
        json_to_recordset(items) as (
          stream_id text,
          account_id text,
          author_id text,
          recorded_at timestamptz,
          expected_version integer,
          expected_event_id uuid,
          holds_from timestamptz,
          holds_until timestamptz,
          idempotency_key text,
          command_digest text,
          event_id uuid,
          type text,
          type_version smallint,
          data json,
          request_id text,
          correlation_id text,
          causation_id text,
          traceparent text
        )
      ) with ordinality as i (
        stream_id, account_id, author_id, recorded_at, expected_version, expected_event_id, holds_from, holds_until,
        idempotency_key, command_digest, event_id, type, type_version, data, request_id, correlation_id, causation_id,
        traceparent, ordinal
      )
    ),
    author as materialized (
      select a.author_id, a.account_id, tokentrail.token_active_until(a.author_id, a.account_id) as active_until
      from (select distinct i.author_id, i.account_id from item i where i.author_id is not null) a
    ),
    judged as materialized (
      select
        i.*,
        case
          when own.position is not null then 'accepted'
          when i.author_id is not null and not coalesce(author.active_until > now, false) then 'author_not_active'
          when first.command_digest = decode(i.command_digest, 'base64') then 'replayed'
          when first.position is not null then 'key_reused'
          when coalesce(stream.version, 0) <> i.expected_version then 'conflict'
          when stream.event_id <> i.expected_event_id then 'conflict'
          when i.holds_from > now or i.holds_until <= now then 'untimely'
          when i.event_id is null then 'confirmed'
          else 'new'
        end as verdict,
        coalesce(own.position, first.position) as known_position,
        coalesce(stream.version, 0) as actual_version,
        case when own.position is not null then own.last_used_at else usage.last_used_at end as last_used_at
      from item i
      left join author on author.author_id = i.author_id and author.account_id = i.account_id
      left join lateral (
        select e.stream_version as version, e.event_id
        from tokentrail.events e
        where e.stream_id = i.stream_id
        order by e.stream_version desc
        limit 1
      ) stream on true
      left join lateral (
        select e.position, e.last_used_at
        from tokentrail.events e
        where stream.version > i.expected_version
          and e.stream_id = i.stream_id and e.stream_version = i.expected_version + 1 and e.event_id = i.event_id
        limit 1
      ) own on true
      left join lateral (
        select e.position, e.command_digest
        from tokentrail.events e
        where i.idempotency_key is not null
          and e.account_id = i.account_id and e.idempotency_key = i.idempotency_key
        limit 1
      ) first on true
      left join lateral (
        select u.last_used_at
        from tokentrail.token_usage u
        where i.event_id is not null and u.token_id = substr(i.stream_id, 11)
        limit 1
      ) usage on true
    ),
    recorded as (
      insert into tokentrail.events (
        position, event_id, account_id, stream_id, stream_version, type, type_version, data, recorded_at,
        request_id, correlation_id, causation_id, traceparent, idempotency_key, command_digest, last_used_at
      )
      select
        head + row_number() over (order by j.ordinal), j.event_id, j.account_id, j.stream_id, j.expected_version + 1,
        j.type, j.type_version, j.data, j.recorded_at, j.request_id, j.correlation_id, j.causation_id, j.traceparent,
        j.idempotency_key, decode(j.command_digest, 'base64'), j.last_used_at
      from judged j
      where j.verdict = 'new'
    )
    select
      j.verdict, j.known_position,
      case when j.verdict in ('new', 'accepted') then j.expected_version + 1 else j.actual_version end, j.last_used_at,
      latest.type, latest.type_version, latest.data,
      case when j.verdict = 'untimely' then now end, latest.event_id,
      case when j.verdict = 'new' and j.type = 'TokenDeleted' then substr(j.stream_id, 11) end,
      case when j.verdict = 'new' and j.type = 'TokenUpdated' then substr(j.stream_id, 11) end
    from judged j
    left join lateral (
      select e.type, e.type_version, e.data, e.event_id
      from tokentrail.events e
      where j.verdict = 'conflict' and e.stream_id = j.stream_id and e.stream_version = j.actual_version
      limit 1
    ) latest on true
    order by j.ordinal
  loop
    if outcome = 'new' then
      outcome := 'accepted';
      last := last + 1;
      position := last;
    end if;
    if deletes is not null then
      deleted := array_append(deleted, deletes);
    end if;
    if updates is not null then
      updated := array_append(updated, updates);
    end if;
    return next;
  end loop;

  if last = head then
    return;
  end if;
  update tokentrail.log_head set position = last;
  insert into tokentrail.token_details as d (
    token_id, account_id, stream_version, position,
    environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, name, labels
  )
  select
    substr(e.stream_id, 11), e.account_id, e.stream_version, e.position,
    s.environment_id, s.created_by_admin_user_id, s.token_scope, s.status, s.expires_at, s.inserted_at, s.updated_at,
    s.name, coalesce(s.labels, '{}')
  from tokentrail.events e
  cross join lateral json_to_record(e.data) as s (
    environment_id text,
    created_by_admin_user_id text,
    token_scope text,
    status text,
    expires_at timestamptz,
    inserted_at timestamptz,
    updated_at timestamptz,
    name text,
    labels jsonb
  )
  where e.position > head and e.type <> 'TokenDeleted'
  on conflict (token_id) do update set
    status = excluded.status,
    expires_at = excluded.expires_at,
    updated_at = excluded.updated_at,
    name = excluded.name,
    labels = excluded.labels,
    stream_version = excluded.stream_version,
    position = excluded.position;
  if updated is not null then
    delete from tokentrail.token_label l where l.token_id = any (updated);
    insert into tokentrail.token_label (token_id, account_id, key, value, inserted_at)
    select d.token_id, d.account_id, l.key, l.value, d.inserted_at
    from tokentrail.token_details d
    cross join jsonb_each_text(d.labels) l
    where d.token_id = any (updated);
  end if;
  if deleted is not null then
    delete from tokentrail.token_details d where d.token_id = any (deleted);
  end if;
  if notify_listeners then
    perform pg_notify('tokentrail_log', '');
  end if;
end
$$;

revoke all on function tokentrail.append from public;
grant execute on function tokentrail.append to tokentrail_service;

-- The feed: an account's events after a position, of one stream or, with null, of all, in order. Stable, so it sees what
-- the statement sees that calls it.
create function tokentrail.account_events(in_account_id text, in_stream_id text, after bigint, most integer)
returns setof tokentrail.events
language plpgsql stable parallel safe
-- It costs as much as it returns, however much the account or others have written: rows are read in order from an index
-- on just these. A plan for any account would do for most; the one account that it does not suit pays for it.
set plan_cache_mode = force_custom_plan
set enable_seqscan = off
set enable_bitmapscan = off
set enable_sort = off
as $$
begin
  if in_stream_id is null then
    return query
    select * from tokentrail.events e
    where e.account_id = in_account_id and e.position > after and e.position > 0
    order by e.position
    limit most;
  else
    return query
    select * from tokentrail.events e
    where e.stream_id = in_stream_id and e.account_id = in_account_id and e.position > after
    order by e.stream_version
    limit most;
  end if;
end
$$;

-- Who leads at a task that only one may do at a time. epoch counts the changes of leader.
create table tokentrail.lease (
  name text primary key,
  holder uuid not null,
  epoch bigint not null,
  expires_at timestamptz not null
) with (fillfactor = 10);

grant select, insert, update on tokentrail.lease to tokentrail_service;

-- What the stream is known to have held: without it nobody could tell a stream that lost messages from one that has not
-- got them yet. Written now and then, so it may be behind; never ahead. stream_created is the stream's own creation
-- time, null if not known. repairs counts the times that the stream had lost something that the relay put back.
--
-- event_at and event_id tell whether the log has gone back since events were published: the last event that the stream
-- of this log is known to have held. Unlike `position`, which is of the stream that is there now, it never goes back.
-- system_identifier and timeline are what Postgres said of itself then: another one of either is a hint that the database
-- was restored or a standby promoted. They are null where the service may not ask. doubted_at is when a verifier was last
-- heard that has applied what the log does not have. rebuilding: the stream was deleted on purpose, to be filled again.
create table tokentrail.publication (
  only_row boolean primary key default true check (only_row),
  log_id uuid not null,
  stream_created timestamptz,
  position bigint not null,
  repairs bigint not null,
  event_at bigint not null default 0,
  event_id uuid,
  system_identifier bigint,
  timeline integer,
  doubted_at timestamptz,
  rebuilding boolean not null default false,
  constraint publication_event check ((event_at = 0) = (event_id is null))
) with (fillfactor = 10);

grant select, insert, update on tokentrail.publication to tokentrail_service;

-- Ids that the log had before it was given another one: messages with such a source were this log's.
create table tokentrail.earlier_log_ids (
  log_id uuid primary key,
  replaced_at timestamptz not null default clock_timestamp()
);

grant select on tokentrail.earlier_log_ids to tokentrail_service;

-- A log that was never published knows where it was made. Restored from a backup of that time, it is noticed.
do $$
begin
  insert into tokentrail.publication (log_id, position, repairs, system_identifier, timeline)
  select h.log_id, 0, 0, c.system_identifier, ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::integer
  from tokentrail.log_head h, pg_control_system() c
  on conflict do nothing;
exception
  when insufficient_privilege then null;
end
$$;

-- The tables of the asynchronous read models are made by the service itself, from the .sql files in projections/, in a
-- schema that has nothing else: all of it can be dropped and built again from the log.
create schema tokentrail_read;
grant usage, create on schema tokentrail_read to tokentrail_service;

-- The builds of each asynchronous projection: one set of tables and its checkpoint. Readers see the live one through a
-- view; one that is building becomes live in one transaction when it has caught up, and the one before it retires.
create table tokentrail.projection (
  name text not null collate "C",
  build integer not null,
  version integer not null,
  state text not null default 'building' check (state in ('building', 'live', 'retired')),
  position bigint not null default 0,
  begun_at timestamptz not null default clock_timestamp(),
  live_at timestamptz,
  primary key (name, build)
) with (fillfactor = 10);

create unique index projection_live on tokentrail.projection (name) where state = 'live';
create unique index projection_building on tokentrail.projection (name, version) where state = 'building';

-- Streams that a build holds back: from this event on, which it could not apply, nothing of the stream is applied.
create table tokentrail.projection_held (
  name text not null collate "C",
  build integer not null,
  stream_id text not null collate "C",
  stream_version integer not null,
  position bigint not null,
  error text not null,
  held_at timestamptz not null default clock_timestamp(),
  primary key (name, build, stream_id),
  foreign key (name, build) references tokentrail.projection on delete cascade
);

grant select, insert, update, delete on tokentrail.projection, tokentrail.projection_held to tokentrail_service;

-- migrate:down

drop schema tokentrail_read cascade;
drop schema tokentrail cascade;

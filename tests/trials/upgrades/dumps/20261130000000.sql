--
-- PostgreSQL database dump
--

\restrict upgrades

-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE SCHEMA tokentrail;


ALTER SCHEMA tokentrail OWNER TO postgres;

CREATE SCHEMA tokentrail_read;


ALTER SCHEMA tokentrail_read OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE tokentrail.events (
    "position" bigint NOT NULL,
    event_id uuid NOT NULL,
    account_id text NOT NULL COLLATE pg_catalog."C",
    stream_id text NOT NULL COLLATE pg_catalog."C",
    stream_version integer NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    type_version smallint NOT NULL,
    data json NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    request_id text,
    correlation_id text,
    causation_id text,
    traceparent text,
    idempotency_key text COLLATE pg_catalog."C",
    command_digest bytea,
    last_used_at timestamp with time zone,
    CONSTRAINT events_position_check CHECK (("position" > 0)),
    CONSTRAINT events_stream_version_check CHECK ((stream_version > 0)),
    CONSTRAINT events_type_version_check CHECK ((type_version > 0))
);


ALTER TABLE tokentrail.events OWNER TO postgres;

CREATE FUNCTION tokentrail.account_events(in_account_id text, in_stream_id text, after bigint, most integer) RETURNS SETOF tokentrail.events
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET plan_cache_mode TO 'force_custom_plan'
    SET enable_seqscan TO 'off'
    SET enable_bitmapscan TO 'off'
    SET enable_sort TO 'off'
    AS $$
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


ALTER FUNCTION tokentrail.account_events(in_account_id text, in_stream_id text, after bigint, most integer) OWNER TO postgres;

CREATE FUNCTION tokentrail.advance_listing(at_least bigint, at_most bigint) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET jit TO 'off'
    AS $$
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


ALTER FUNCTION tokentrail.advance_listing(at_least bigint, at_most bigint) OWNER TO postgres;

CREATE FUNCTION tokentrail.append(items json, notify_listeners boolean, sent_at timestamp with time zone, known bigint) RETURNS TABLE(outcome text, "position" bigint, stream_version integer, last_used_at timestamp with time zone, log_id uuid, type text, type_version smallint, data json, judged_at timestamp with time zone, event_id uuid)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    SET enable_bitmapscan TO 'off'
    SET jit TO 'off'
    AS $$
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


ALTER FUNCTION tokentrail.append(items json, notify_listeners boolean, sent_at timestamp with time zone, known bigint) OWNER TO postgres;

CREATE FUNCTION tokentrail.check_lists(mend boolean) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET jit TO 'off'
    SET enable_seqscan TO 'on'
    SET enable_bitmapscan TO 'on'
    SET work_mem TO '64MB'
    AS $$
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


ALTER FUNCTION tokentrail.check_lists(mend boolean) OWNER TO postgres;

CREATE FUNCTION tokentrail.clock() RETURNS timestamp with time zone
    LANGUAGE sql PARALLEL SAFE
    AS $$ select clock_timestamp() $$;


ALTER FUNCTION tokentrail.clock() OWNER TO postgres;

CREATE FUNCTION tokentrail.details_deleted() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
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


ALTER FUNCTION tokentrail.details_deleted() OWNER TO postgres;

CREATE FUNCTION tokentrail.details_inserted() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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


ALTER FUNCTION tokentrail.details_inserted() OWNER TO postgres;

CREATE FUNCTION tokentrail.details_truncated() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  delete from tokentrail.token_count;
  delete from tokentrail.token_label;
  return null;
end
$$;


ALTER FUNCTION tokentrail.details_truncated() OWNER TO postgres;

CREATE FUNCTION tokentrail.is_active(of_token_id text, in_account_id text) RETURNS boolean
    LANGUAGE sql PARALLEL SAFE
    AS $$ select coalesce(tokentrail.token_active_until(of_token_id, in_account_id) > tokentrail.clock(), false) $$;


ALTER FUNCTION tokentrail.is_active(of_token_id text, in_account_id text) OWNER TO postgres;

CREATE FUNCTION tokentrail.recently_changed(in_account_id text) RETURNS SETOF text
    LANGUAGE plpgsql STABLE ROWS 100
    SET enable_seqscan TO 'off'
    SET enable_bitmapscan TO 'off'
    AS $$
declare
  place bigint := (select p.position from tokentrail.token_listing_position p);
begin
  return query
  select distinct substr(e.stream_id, 11)
  from tokentrail.events e
  where e.account_id = in_account_id and e.position > place and e.position > 0;
end
$$;


ALTER FUNCTION tokentrail.recently_changed(in_account_id text) OWNER TO postgres;

CREATE FUNCTION tokentrail.token_active_until(of_token_id text, in_account_id text) RETURNS timestamp with time zone
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    AS $$
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


ALTER FUNCTION tokentrail.token_active_until(of_token_id text, in_account_id text) OWNER TO postgres;

CREATE TABLE public.tokentrail_migrations (
    version character varying NOT NULL
);


ALTER TABLE public.tokentrail_migrations OWNER TO postgres;

CREATE TABLE tokentrail.earlier_log_ids (
    log_id uuid NOT NULL,
    replaced_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);


ALTER TABLE tokentrail.earlier_log_ids OWNER TO postgres;

CREATE TABLE tokentrail.lease (
    name text NOT NULL,
    holder uuid NOT NULL,
    epoch bigint NOT NULL,
    expires_at timestamp with time zone NOT NULL
)
WITH (fillfactor='10');


ALTER TABLE tokentrail.lease OWNER TO postgres;

CREATE TABLE tokentrail.log_head (
    only_row boolean DEFAULT true NOT NULL,
    log_id uuid DEFAULT gen_random_uuid() NOT NULL,
    "position" bigint DEFAULT 0 NOT NULL,
    CONSTRAINT log_head_only_row_check CHECK (only_row)
)
WITH (fillfactor='10');


ALTER TABLE tokentrail.log_head OWNER TO postgres;

CREATE TABLE tokentrail.projection (
    name text NOT NULL COLLATE pg_catalog."C",
    build integer NOT NULL,
    version integer NOT NULL,
    state text DEFAULT 'building'::text NOT NULL,
    "position" bigint DEFAULT 0 NOT NULL,
    begun_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    live_at timestamp with time zone,
    CONSTRAINT projection_state_check CHECK ((state = ANY (ARRAY['building'::text, 'live'::text, 'retired'::text])))
)
WITH (fillfactor='10');


ALTER TABLE tokentrail.projection OWNER TO postgres;

CREATE TABLE tokentrail.projection_held (
    name text NOT NULL COLLATE pg_catalog."C",
    build integer NOT NULL,
    stream_id text NOT NULL COLLATE pg_catalog."C",
    stream_version integer NOT NULL,
    "position" bigint NOT NULL,
    error text NOT NULL,
    held_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);


ALTER TABLE tokentrail.projection_held OWNER TO postgres;

CREATE TABLE tokentrail.publication (
    only_row boolean DEFAULT true NOT NULL,
    log_id uuid NOT NULL,
    stream_created timestamp with time zone,
    "position" bigint NOT NULL,
    repairs bigint NOT NULL,
    event_at bigint DEFAULT 0 NOT NULL,
    event_id uuid,
    system_identifier bigint,
    timeline integer,
    doubted_at timestamp with time zone,
    rebuilding boolean DEFAULT false NOT NULL,
    CONSTRAINT publication_event CHECK (((event_at = 0) = (event_id IS NULL))),
    CONSTRAINT publication_only_row_check CHECK (only_row)
)
WITH (fillfactor='10');


ALTER TABLE tokentrail.publication OWNER TO postgres;

CREATE TABLE tokentrail.token_count (
    account_id text NOT NULL COLLATE pg_catalog."C",
    token_scope text NOT NULL,
    tokens bigint NOT NULL
)
WITH (fillfactor='10');


ALTER TABLE tokentrail.token_count OWNER TO postgres;

CREATE TABLE tokentrail.token_details (
    token_id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    environment_id text COLLATE pg_catalog."C",
    created_by_admin_user_id text COLLATE pg_catalog."C",
    token_scope text NOT NULL,
    status text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    inserted_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    name text COLLATE pg_catalog."C",
    labels jsonb DEFAULT '{}'::jsonb NOT NULL,
    stream_version integer NOT NULL,
    "position" bigint NOT NULL
)
WITH (fillfactor='80', autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');


ALTER TABLE tokentrail.token_details OWNER TO postgres;

CREATE TABLE tokentrail.token_label (
    token_id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    inserted_at timestamp with time zone NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');


ALTER TABLE tokentrail.token_label OWNER TO postgres;

CREATE TABLE tokentrail.token_listing (
    token_id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL,
    inserted_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');


ALTER TABLE tokentrail.token_listing OWNER TO postgres;

CREATE TABLE tokentrail.token_listing_count (
    account_id text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL,
    tokens bigint NOT NULL
)
WITH (fillfactor='10');


ALTER TABLE tokentrail.token_listing_count OWNER TO postgres;

CREATE TABLE tokentrail.token_listing_position (
    only_row boolean DEFAULT true NOT NULL,
    "position" bigint NOT NULL,
    CONSTRAINT token_listing_position_only_row_check CHECK (only_row)
)
WITH (fillfactor='10');


ALTER TABLE tokentrail.token_listing_position OWNER TO postgres;

CREATE TABLE tokentrail.token_usage (
    token_id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    last_used_at timestamp with time zone
)
WITH (fillfactor='80', autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');


ALTER TABLE tokentrail.token_usage OWNER TO postgres;

CREATE TABLE tokentrail_read.expiring_v2_b1 (
    token_id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    warned_days integer,
    stream_version integer NOT NULL,
    "position" bigint NOT NULL,
    lifetime_days integer NOT NULL
)
WITH (fillfactor='80');


ALTER TABLE tokentrail_read.expiring_v2_b1 OWNER TO tokentrail_service;

CREATE VIEW tokentrail_read.expiring AS
 SELECT token_id,
    account_id,
    status,
    expires_at,
    warned_days,
    stream_version,
    "position",
    lifetime_days
   FROM tokentrail_read.expiring_v2_b1;


ALTER VIEW tokentrail_read.expiring OWNER TO tokentrail_service;

COPY public.tokentrail_migrations (version) FROM stdin;
20261130000000
\.

COPY tokentrail.earlier_log_ids (log_id, replaced_at) FROM stdin;
\.

COPY tokentrail.events ("position", event_id, account_id, stream_id, stream_version, type, type_version, data, recorded_at, request_id, correlation_id, causation_id, traceparent, idempotency_key, command_digest, last_used_at) FROM stdin;
1	23847dc3-eb1f-4930-9603-ef4859269bfe	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pfjk6rw38x1j6yapzzctsjw38	1	TokenCreated	1	{"token_id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":"01m8rc6pfjk6rw380cfp7tbbpw6sc377","token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.642137Z","updated_at":"2026-12-01T08:40:38.642137Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"admin_user","id":"01m8rc6pfjk6rw380cfp7tbbpw6sc377"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:38.642137+00	\N	\N	\N	\N	\N	\N	\N
2	8c52b372-84d7-4243-a9ee-0d2994362718	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6phvk6rw38xjt2c58rgxwax53a	1	TokenCreated	1	{"token_id":"01m8rc6phvk6rw38xjt2c58rgxwax53a","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.715170Z","updated_at":"2026-12-01T08:40:38.715170Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:38.71517+00	7197f2fbab95046c36f7574ec5797ae5	\N	\N	\N	account-0-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
3	3a1d40b5-4d14-4445-931f-4b2d0e242039	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pj1k6rw382w2xpek4qz3atp4k	1	TokenCreated	1	{"token_id":"01m8rc6pj1k6rw382w2xpek4qz3atp4k","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.721830Z","updated_at":"2026-12-01T08:40:38.721830Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:38.72183+00	e27cbfd4019587b4e1c60a781ecbe9ed	\N	\N	\N	account-0-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
4	e27b531e-d516-4784-9600-1810916f0813	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pj4k6rw38xaarvm2he2nq2q48	1	TokenCreated	1	{"token_id":"01m8rc6pj4k6rw38xaarvm2he2nq2q48","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":"01m8rc6phsk6rw389xjd36ry8jt16mjh","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.724873Z","updated_at":"2026-12-01T08:40:38.724873Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:38.724873+00	5f002e9b779b3ca185604fa1b76a641e	\N	\N	\N	account-0-create-2	\\xb3a870c5706ef66ad04e07aad762cac4	\N
5	d558d65c-629c-4c2d-99e2-6299bedb1df0	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pj8k6rw386t605vsz76vbeznk	1	TokenCreated	1	{"token_id":"01m8rc6pj8k6rw386t605vsz76vbeznk","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.728914Z","updated_at":"2026-12-01T08:40:38.728914Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:38.728914+00	54a85e227f37f60adf14270b236e4708	\N	\N	\N	account-0-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
6	37e7eb4b-6ac0-4831-8505-cafa6507fb6f	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjck6rw38rkq1gzh7sn3m56ng	1	TokenCreated	1	{"token_id":"01m8rc6pjck6rw38rkq1gzh7sn3m56ng","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.731963Z","updated_at":"2026-12-01T08:40:38.731963Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:38.731963+00	643b0dd4fa85a6053d0cd7d9ccab3557	\N	\N	\N	account-0-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
7	2c165f90-f727-4c55-a8be-a5cfa3035b32	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjek6rw38c20g3y9g01ytwkx7	1	TokenCreated	1	{"token_id":"01m8rc6pjek6rw38c20g3y9g01ytwkx7","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":"01m8rc6phsk6rw389xjd36ry8jt16mjh","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.734515Z","updated_at":"2026-12-01T08:40:38.734515Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:38.734515+00	01bcaaf72e8216c3ba8d2178de6e39d1	\N	\N	\N	account-0-create-5	\\xb3a870c5706ef66ad04e07aad762cac4	\N
8	e997960e-b129-46fe-9794-2b8ad2c3dcee	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjhk6rw38rrc12v7ykjddnv57	1	TokenCreated	1	{"token_id":"01m8rc6pjhk6rw38rrc12v7ykjddnv57","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.737434Z","updated_at":"2026-12-01T08:40:38.737434Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:38.737434+00	7f385d48055f609823b3d55331e2f4ad	\N	\N	\N	account-0-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
9	32fa5217-9326-4bfb-a7da-a7f3dde7ff13	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjkk6rw38bp3g9hy1rd59vbpv	1	TokenCreated	1	{"token_id":"01m8rc6pjkk6rw38bp3g9hy1rd59vbpv","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.739590Z","updated_at":"2026-12-01T08:40:38.739590Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:38.73959+00	0056425cf631228d3e940aa99a04d030	\N	\N	\N	account-0-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
10	cdbca379-e87b-4805-9d0f-7c48b2f4f362	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjpk6rw386fm00p9mkcfwbq5w	1	TokenCreated	1	{"token_id":"01m8rc6pjpk6rw386fm00p9mkcfwbq5w","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":"01m8rc6phsk6rw389xjd36ry8jt16mjh","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.742324Z","updated_at":"2026-12-01T08:40:38.742324Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:38.742324+00	502befa1d9c429c422ef804edd004836	\N	\N	\N	account-0-create-8	\\xb3a870c5706ef66ad04e07aad762cac4	\N
11	36903098-f7e5-4f64-a3d4-486fef93c262	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjrk6rw3842pdv5chhf0bz9pg	1	TokenCreated	1	{"token_id":"01m8rc6pjrk6rw3842pdv5chhf0bz9pg","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.744137Z","updated_at":"2026-12-01T08:40:38.744137Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:38.744137+00	66e28113f1c11dcd9f321feb60a8306f	\N	\N	\N	account-0-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
12	4d44797a-3c48-4e8e-ada1-173a4be30b31	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjtk6rw38vk6eh44vc90r9szd	1	TokenCreated	1	{"token_id":"01m8rc6pjtk6rw38vk6eh44vc90r9szd","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.746001Z","updated_at":"2026-12-01T08:40:38.746001Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:38.746001+00	d4e7253241a38b8dd1e3716893d8fab1	\N	\N	\N	account-0-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
13	eba91719-3579-4bea-a75c-f3792902b88a	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjvk6rw38ry3ymc896ymt5c2g	1	TokenCreated	1	{"token_id":"01m8rc6pjvk6rw38ry3ymc896ymt5c2g","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":"01m8rc6phsk6rw389xjd36ry8jt16mjh","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.747936Z","updated_at":"2026-12-01T08:40:38.747936Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:38.747936+00	d6742b4baa3d8a0650395cc4cbc9c742	\N	\N	\N	account-0-create-11	\\xb3a870c5706ef66ad04e07aad762cac4	\N
14	6f5bf1f5-e906-45bc-b009-f877172120d9	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6phvk6rw38xjt2c58rgxwax53a	2	TokenSuspended	1	{"token_id":"01m8rc6phvk6rw38xjt2c58rgxwax53a","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.715170Z","updated_at":"2026-12-01T08:40:38.759482Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.759482+00	0e36a47787ceee509fae7fd627d2ac4a	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-0	\\x8df46bb3ad2a7f2296b57b5f8fa83ec8	\N
15	670823ec-c7b2-4ddf-a0f3-78189fa7d56c	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6phvk6rw38xjt2c58rgxwax53a	3	TokenActivated	1	{"token_id":"01m8rc6phvk6rw38xjt2c58rgxwax53a","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.715170Z","updated_at":"2026-12-01T08:40:38.761555Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.761555+00	9c83fe2487a3cca6ab38ca7c9afb7794	\N	\N	\N	account-0-quoted-0	\\x7cd4f5777344c6d5b4c0efcfbdea83e1	\N
16	e63d150a-881c-4ad7-a5bc-644f1ff4acda	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pj1k6rw382w2xpek4qz3atp4k	2	TokenSuspended	1	{"token_id":"01m8rc6pj1k6rw382w2xpek4qz3atp4k","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.721830Z","updated_at":"2026-12-01T08:40:38.763325Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.763325+00	bc1ee1265890cbe6d152f0869acefa87	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-1	\\x6e8f15275f458bd6f1c86076b211510d	\N
17	aaff773b-7449-4b8b-904a-2823dac5c494	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pj1k6rw382w2xpek4qz3atp4k	3	TokenActivated	1	{"token_id":"01m8rc6pj1k6rw382w2xpek4qz3atp4k","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.721830Z","updated_at":"2026-12-01T08:40:38.764881Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.764881+00	f2b470fa940053007c152db8b14a85d1	\N	\N	\N	account-0-activate-1	\\x66b16084fe53849ec27b6bdc68066970	\N
18	60d4bbfd-fc1d-472a-93a2-a093a1135949	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pj1k6rw382w2xpek4qz3atp4k	4	TokenRevoked	1	{"token_id":"01m8rc6pj1k6rw382w2xpek4qz3atp4k","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.721830Z","updated_at":"2026-12-01T08:40:38.766869Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.766869+00	4a740bc385c1547ee3cd94d77920a4d1	\N	\N	\N	account-0-revoke-1	\\xd72cf9f00a277012277e10ec7ffe0dee	\N
19	a07913ec-042f-4a29-8f23-b0e7fd151013	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pj4k6rw38xaarvm2he2nq2q48	2	TokenSuspended	1	{"token_id":"01m8rc6pj4k6rw38xaarvm2he2nq2q48","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":"01m8rc6phsk6rw389xjd36ry8jt16mjh","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.724873Z","updated_at":"2026-12-01T08:40:38.768736Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.768736+00	f1862ba99b3c61891158fc383ce29e73	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-2	\\xd5706fc71c09c4c2461273dddd9e2299	\N
20	f02e01f0-8ca5-4cf4-90ac-172a8853ffb0	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pj8k6rw386t605vsz76vbeznk	2	TokenSuspended	1	{"token_id":"01m8rc6pj8k6rw386t605vsz76vbeznk","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.728914Z","updated_at":"2026-12-01T08:40:38.770650Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.77065+00	a67c44e71321a936dc99a0e251dcd41a	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-3	\\xc16c88c0255fe874c4671fb5e1bff5f8	\N
21	793b2971-d244-435f-b538-9432b761d024	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pj8k6rw386t605vsz76vbeznk	3	TokenActivated	1	{"token_id":"01m8rc6pj8k6rw386t605vsz76vbeznk","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.728914Z","updated_at":"2026-12-01T08:40:38.772426Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.772426+00	ce9a9936f33d33571d693522aba73bc1	\N	\N	\N	account-0-activate-3	\\xfee159eb90a8aaf869f2db0e2b55d383	\N
22	308cd5f8-1c36-4252-8964-1fea9d987a60	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pj8k6rw386t605vsz76vbeznk	4	TokenSuspended	1	{"token_id":"01m8rc6pj8k6rw386t605vsz76vbeznk","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.728914Z","updated_at":"2026-12-01T08:40:38.774217Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.774217+00	account-0-plain-3	\N	\N	\N	\N	\N	\N
23	2fda85a6-3ad8-4d51-bb6f-3a65913a26a2	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjck6rw38rkq1gzh7sn3m56ng	2	TokenSuspended	1	{"token_id":"01m8rc6pjck6rw38rkq1gzh7sn3m56ng","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.731963Z","updated_at":"2026-12-01T08:40:38.775810Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.77581+00	6c1862666040ac1722121b5f66a9dc90	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-4	\\x334e3ba1cb851901fbd05da337f9dad3	\N
24	55d31043-5cb2-410e-9205-593af4a53ea1	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjck6rw38rkq1gzh7sn3m56ng	3	TokenActivated	1	{"token_id":"01m8rc6pjck6rw38rkq1gzh7sn3m56ng","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.731963Z","updated_at":"2026-12-01T08:40:38.777474Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.777474+00	a814b1e46e04796fbe849ae4c1b05212	\N	\N	\N	account-0-quoted-4	\\x92475b5a0ddfca22ffcd54e92811587e	\N
25	5a5daa84-9aeb-4164-9603-40d7664253e8	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjek6rw38c20g3y9g01ytwkx7	2	TokenSuspended	1	{"token_id":"01m8rc6pjek6rw38c20g3y9g01ytwkx7","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":"01m8rc6phsk6rw389xjd36ry8jt16mjh","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.734515Z","updated_at":"2026-12-01T08:40:38.779022Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.779022+00	9185802eea2280ba6f4bfbff6a6260e8	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-5	\\x36479f2382459fcde0452a8124a67d9a	\N
26	09feaca9-e7a0-4656-b098-bcd2b692c5a9	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjek6rw38c20g3y9g01ytwkx7	3	TokenActivated	1	{"token_id":"01m8rc6pjek6rw38c20g3y9g01ytwkx7","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":"01m8rc6phsk6rw389xjd36ry8jt16mjh","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.734515Z","updated_at":"2026-12-01T08:40:38.780553Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.780553+00	6369379be2b03a5b4803f340ee76bbb9	\N	\N	\N	account-0-activate-5	\\xf4db467834bd95a94cb9e3ec88c07347	\N
27	46ae3922-64f3-4765-8281-d88aa590f253	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjhk6rw38rrc12v7ykjddnv57	2	TokenSuspended	1	{"token_id":"01m8rc6pjhk6rw38rrc12v7ykjddnv57","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.737434Z","updated_at":"2026-12-01T08:40:38.782004Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.782004+00	ca88de7c57ddef30639bbc3160c1bec7	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-6	\\x613c98b9eca7150a56d2944482647954	\N
28	52a1b1cf-30d4-4378-b4e4-03f458db1e68	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjhk6rw38rrc12v7ykjddnv57	3	TokenRevoked	1	{"token_id":"01m8rc6pjhk6rw38rrc12v7ykjddnv57","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.737434Z","updated_at":"2026-12-01T08:40:38.783355Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.783355+00	9d0bd64692c78c4904d3c4e14fbd3455	\N	\N	\N	account-0-revoke-6	\\xebda8f2c74349c397af5c5f33e7a3aaf	\N
29	35ab2727-9fe9-460d-b007-aa93db6992c3	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjhk6rw38rrc12v7ykjddnv57	4	TokenDeleted	1	{"token_id":"01m8rc6pjhk6rw38rrc12v7ykjddnv57","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.737434Z","updated_at":"2026-12-01T08:40:38.784936Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.784936+00	761942644ffeebe68ae8aab33924a7f2	\N	\N	\N	account-0-delete-6	\\x9ea7ad2f8f613f265fb66bdddf8eb658	\N
30	f5c477a1-3dfa-453d-961d-78e4c6a1e5b2	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjkk6rw38bp3g9hy1rd59vbpv	2	TokenSuspended	1	{"token_id":"01m8rc6pjkk6rw38bp3g9hy1rd59vbpv","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.739590Z","updated_at":"2026-12-01T08:40:38.787615Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.787615+00	fbfa14f60ed3a5b6fd7679f296638249	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-7	\\xe6fe89c807c1ca84d417699ca306730c	\N
31	14acf317-9215-485a-9d5a-69d2cc24726d	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjkk6rw38bp3g9hy1rd59vbpv	3	TokenActivated	1	{"token_id":"01m8rc6pjkk6rw38bp3g9hy1rd59vbpv","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.739590Z","updated_at":"2026-12-01T08:40:38.789230Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.78923+00	bf092b17e562ffd5a62f6322adb782ab	\N	\N	\N	account-0-activate-7	\\xa61446f74ac10d698f8c15e8b8ab6803	\N
32	d297cfb0-af12-481e-bc4a-69352b162271	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjkk6rw38bp3g9hy1rd59vbpv	4	TokenSuspended	1	{"token_id":"01m8rc6pjkk6rw38bp3g9hy1rd59vbpv","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.739590Z","updated_at":"2026-12-01T08:40:38.790714Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.790714+00	account-0-plain-7	\N	\N	\N	\N	\N	\N
33	507f961b-8e50-45a2-9b78-16e656d6b962	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjpk6rw386fm00p9mkcfwbq5w	2	TokenSuspended	1	{"token_id":"01m8rc6pjpk6rw386fm00p9mkcfwbq5w","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":"01m8rc6phsk6rw389xjd36ry8jt16mjh","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.742324Z","updated_at":"2026-12-01T08:40:38.792086Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.792086+00	9ed8e8a13e2365cbb3eec98ce0ca919a	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-8	\\xf6cd03197a35eb99b5fc6bba71b7ee0b	\N
34	74557663-25d2-40bc-aab3-a68e627faeed	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjpk6rw386fm00p9mkcfwbq5w	3	TokenActivated	1	{"token_id":"01m8rc6pjpk6rw386fm00p9mkcfwbq5w","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":"01m8rc6phsk6rw389xjd36ry8jt16mjh","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.742324Z","updated_at":"2026-12-01T08:40:38.793450Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.79345+00	6ad8a0ab9f65586ca2d5849f0ac8abf7	\N	\N	\N	account-0-quoted-8	\\xa843d97f6c90dc841de69e25797f5891	\N
35	41a92a2b-6985-4d02-9643-cb1229cfc358	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjrk6rw3842pdv5chhf0bz9pg	2	TokenSuspended	1	{"token_id":"01m8rc6pjrk6rw3842pdv5chhf0bz9pg","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.744137Z","updated_at":"2026-12-01T08:40:38.794895Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.794895+00	be52a394b66944dcc2ba4f2d1cb12fb1	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-9	\\xe99b73e04b5f8dfa5ee85bc8bdebefd0	\N
36	57233c1b-b4c5-4072-95b3-ef3bf6b907c7	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjrk6rw3842pdv5chhf0bz9pg	3	TokenActivated	1	{"token_id":"01m8rc6pjrk6rw3842pdv5chhf0bz9pg","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.744137Z","updated_at":"2026-12-01T08:40:38.796200Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.7962+00	968fd997339675ec18d4dbaf570286e7	\N	\N	\N	account-0-activate-9	\\xe2a7a75a628a79f674993c58b4d8d72f	\N
37	e095bbcc-f154-43d6-be04-b36cbd1a6bc8	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjtk6rw38vk6eh44vc90r9szd	2	TokenSuspended	1	{"token_id":"01m8rc6pjtk6rw38vk6eh44vc90r9szd","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.746001Z","updated_at":"2026-12-01T08:40:38.797692Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.797692+00	fc0834c5a48cba4e06161c774c26b916	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-10	\\x913d06a8ee84329a368687a0442e3c56	\N
38	aaef57fe-6d87-46e6-8dbe-4c45c9ffc647	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjvk6rw38ry3ymc896ymt5c2g	2	TokenSuspended	1	{"token_id":"01m8rc6pjvk6rw38ry3ymc896ymt5c2g","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":"01m8rc6phsk6rw389xjd36ry8jt16mjh","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.747936Z","updated_at":"2026-12-01T08:40:38.799459Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.799459+00	f9ec318412470baa2914d6647fd84086	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-11	\\xafb1e2df2608ffe8482b37c2482837ea	\N
39	2205ef65-c0ed-46fa-a602-be4cb4c57d64	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjvk6rw38ry3ymc896ymt5c2g	3	TokenActivated	1	{"token_id":"01m8rc6pjvk6rw38ry3ymc896ymt5c2g","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":"01m8rc6phsk6rw389xjd36ry8jt16mjh","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.747936Z","updated_at":"2026-12-01T08:40:38.800826Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.800826+00	e6a2c3da6898133b3c1eec8c476f5aa9	\N	\N	\N	account-0-activate-11	\\x483982f4a1da300b71e611652b7179a9	\N
40	9764e99e-ffea-4d5f-995e-14a0f1fa99a1	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjvk6rw38ry3ymc896ymt5c2g	4	TokenSuspended	1	{"token_id":"01m8rc6pjvk6rw38ry3ymc896ymt5c2g","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":"01m8rc6phsk6rw389xjd36ry8jt16mjh","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.747936Z","updated_at":"2026-12-01T08:40:38.802324Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.802324+00	account-0-plain-11	\N	\N	\N	\N	\N	\N
41	a1c3bc02-2ed0-4fc1-9a2e-f9d04801bee1	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6pjvk6rw38ry3ymc896ymt5c2g	5	TokenRevoked	1	{"token_id":"01m8rc6pjvk6rw38ry3ymc896ymt5c2g","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":"01m8rc6phsk6rw389xjd36ry8jt16mjh","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.747936Z","updated_at":"2026-12-01T08:40:38.803922Z","name":null,"labels":{},"stream_version":5,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.803922+00	f2797dd21e5884ae97a5de9061314efd	\N	\N	\N	account-0-revoke-11	\\x6e513a702b8637168b60a57848e54c1b	\N
42	a2a23226-665a-4759-be2a-c7897f3093fc	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6phvk6rw38xjt2c58rgxwax53a	4	TokenSuspended	1	{"token_id":"01m8rc6phvk6rw38xjt2c58rgxwax53a","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.715170Z","updated_at":"2026-12-01T08:40:38.807313Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":"a look at it"}	2026-12-01 08:40:38.807313+00	0715827c53b422b47725fc576371d345	\N	\N	\N	account-0-reason	\\x0cd91fa802434f11b309afd17816a879	\N
43	30a364ba-1d9f-4b76-a579-e6cccf3df9e1	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6phvk6rw38xjt2c58rgxwax53a	5	TokenActivated	1	{"token_id":"01m8rc6phvk6rw38xjt2c58rgxwax53a","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.715170Z","updated_at":"2026-12-01T08:40:38.808715Z","name":null,"labels":{},"stream_version":5,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:38.808715+00	c7322e61749aac4c5d72d092ead653f1	\N	\N	\N	account-0-by-itself	\\x7cd4f5777344c6d5b4c0efcfbdea83e1	\N
44	41d28ef8-cd71-480a-8110-718c128b00bc	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6phvk6rw38xjt2c58rgxwax53a	6	TokenRevoked	1	{"token_id":"01m8rc6phvk6rw38xjt2c58rgxwax53a","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T08:40:38Z","inserted_at":"2026-12-01T08:40:38.715170Z","updated_at":"2026-12-01T08:40:39.548381Z","name":null,"labels":{},"stream_version":6,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null}	2026-12-01 08:40:39.548381+00	e443b452b51f9517ff8823c35a5aa553	\N	\N	\N	account-0-used	\\xf27e6dd4affb1a1ea1ecfdf28abf7359	2026-12-01 08:40:38.75003+00
45	08febec9-202c-4a86-8029-d9008075dc44	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6qc0k6rw38hh13x8dwqb8635nm	1	TokenCreated	1	{"token_id":"01m8rc6qc0k6rw38hh13x8dwqb8635nm","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T08:40:40Z","inserted_at":"2026-12-01T08:40:39.552647Z","updated_at":"2026-12-01T08:40:39.552647Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:39.552647+00	c1ca95132b6d0305d3d9acd9efd51b1d	\N	\N	\N	ends-at-once	\\xc3bd4bd8170a42269d6858cef0368d24	\N
46	c929ff40-7cb0-4d9c-8c70-af725835bb3d	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6qc4k6rw38f5syvthejx7pv0vg	1	TokenCreated	1	{"token_id":"01m8rc6qc4k6rw38f5syvthejx7pv0vg","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-02T08:40:40Z","inserted_at":"2026-12-01T08:40:39.556413Z","updated_at":"2026-12-01T08:40:39.556413Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6pfjk6rw38x1j6yapzzctsjw38"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:39.556413+00	5463872dc62c12c7bd998c1fb6ac7b1d	\N	\N	\N	ends-tomorrow	\\x509e6309584a0ea38ecb078f00b1d833	\N
47	f0022cb4-4739-4c1f-a695-db349a701587	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6qc0k6rw38hh13x8dwqb8635nm	2	TokenExpired	1	{"token_id":"01m8rc6qc0k6rw38hh13x8dwqb8635nm","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T08:40:40Z","inserted_at":"2026-12-01T08:40:39.552647Z","updated_at":"2026-12-01T08:40:39.552647Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null}	2026-12-01 08:40:40.162586+00	\N	\N	\N	\N	§expired 01m8rc6qc0k6rw38hh13x8dwqb8635nm	\\x67af4770dbb137792919703751c5b26a	\N
48	e9284a2c-1e2c-4129-8064-3846189b48b8	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	api_token-01m8rc6qc4k6rw38f5syvthejx7pv0vg	2	TokenExpiring	1	{"token_id":"01m8rc6qc4k6rw38f5syvthejx7pv0vg","account_id":"01m8rc6pfjk6rw3873j2tx7vk5y5n46s","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-02T08:40:40Z","inserted_at":"2026-12-01T08:40:39.556413Z","updated_at":"2026-12-01T08:40:39.556413Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null,"days_left":1}	2026-12-01 08:40:40.162586+00	\N	\N	\N	\N	§expiring 1 01m8rc6qc4k6rw38f5syvthejx7pv0vg	\\xa0d57b67d7e6c80e78b44f32b40a104e	\N
49	7f01431f-0a61-4b6c-ba65-4421cabe1cea	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r2rxg53bagaf3gpdeg4yp85c9	1	TokenCreated	1	{"token_id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":"01m8rc6r2rxg53badp4pwb540jne2an4","token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.280274Z","updated_at":"2026-12-01T08:40:40.280274Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"admin_user","id":"01m8rc6r2rxg53badp4pwb540jne2an4"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:40.280274+00	\N	\N	\N	\N	\N	\N	\N
50	865e961b-136d-4d44-a8bc-ccb1b2d36c3c	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r49xg53bagfxatry9kedkyk1y	1	TokenCreated	1	{"token_id":"01m8rc6r49xg53bagfxatry9kedkyk1y","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.329293Z","updated_at":"2026-12-01T08:40:40.329293Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:40.329293+00	c332f3d76698aaf6534a06e3b04d1aca	\N	\N	\N	account-1-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
51	e35ee54c-ff8d-4758-97b1-ef84dec084da	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4dxg53baz5btrc3cb021tcgd	1	TokenCreated	1	{"token_id":"01m8rc6r4dxg53baz5btrc3cb021tcgd","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.333427Z","updated_at":"2026-12-01T08:40:40.333427Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:40.333427+00	8ff6e9ea2e420c8fe7e84f6456f8e27b	\N	\N	\N	account-1-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
52	2dd9d506-cc0e-4bf3-bc12-d7e8d917d642	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4hxg53ba30ky1qd4psph28m0	1	TokenCreated	1	{"token_id":"01m8rc6r4hxg53ba30ky1qd4psph28m0","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":"01m8rc6r48xg53baafv5pw652g0m1y5p","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.337332Z","updated_at":"2026-12-01T08:40:40.337332Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:40.337332+00	d95dbf504d9c783f3a39b9d5442087ee	\N	\N	\N	account-1-create-2	\\x8f45f5cdbced6b618d4924afab2ad01b	\N
53	4e7feb21-030c-4cdb-b1ec-ea951ef319bd	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4mxg53bap798028hey635b55	1	TokenCreated	1	{"token_id":"01m8rc6r4mxg53bap798028hey635b55","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.340440Z","updated_at":"2026-12-01T08:40:40.340440Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:40.34044+00	fab7348a331beaa6a9edc5042367d5d0	\N	\N	\N	account-1-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
54	1ba44d8b-d0db-4126-939d-8808fbdb848c	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4qxg53bapp0kcfnbppet3we6	1	TokenCreated	1	{"token_id":"01m8rc6r4qxg53bapp0kcfnbppet3we6","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.343531Z","updated_at":"2026-12-01T08:40:40.343531Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:40.343531+00	3404cffbe73af145f9fcde5409d36b45	\N	\N	\N	account-1-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
55	7c0f73a5-da7d-4ad1-a7e7-6bcc43897a61	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4sxg53badj8x2yhnxfd736fr	1	TokenCreated	1	{"token_id":"01m8rc6r4sxg53badj8x2yhnxfd736fr","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":"01m8rc6r48xg53baafv5pw652g0m1y5p","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.345787Z","updated_at":"2026-12-01T08:40:40.345787Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:40.345787+00	2bf57e1ce647f03d6d3f240436849715	\N	\N	\N	account-1-create-5	\\x8f45f5cdbced6b618d4924afab2ad01b	\N
56	f88a71c3-f8ef-4a3a-97c1-23c627818c3c	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4wxg53bayfbsf22z11mr4t53	1	TokenCreated	1	{"token_id":"01m8rc6r4wxg53bayfbsf22z11mr4t53","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.348894Z","updated_at":"2026-12-01T08:40:40.348894Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:40.348894+00	2bf9a76f221899d0b63b9f67b7f4b967	\N	\N	\N	account-1-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
57	3a89ed01-bfc1-4bed-8238-523b11f67d0d	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4zxg53bavf7x1vq9e9mb49xt	1	TokenCreated	1	{"token_id":"01m8rc6r4zxg53bavf7x1vq9e9mb49xt","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.351762Z","updated_at":"2026-12-01T08:40:40.351762Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:40.351762+00	872d1c9a61cdc5cb545844779ade9ab8	\N	\N	\N	account-1-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
58	05c57ae6-ad75-4740-b4fd-ebd51a7350eb	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r51xg53bawtg5vsexgjsj45nw	1	TokenCreated	1	{"token_id":"01m8rc6r51xg53bawtg5vsexgjsj45nw","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":"01m8rc6r48xg53baafv5pw652g0m1y5p","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.353882Z","updated_at":"2026-12-01T08:40:40.353882Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:40.353882+00	89990f97fe83cef1d1a11497892b2ffa	\N	\N	\N	account-1-create-8	\\x8f45f5cdbced6b618d4924afab2ad01b	\N
59	f82837c7-d7ae-4637-8f20-0ce6d0fc0fd6	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r54xg53baz4kcfywrb3wq9bqa	1	TokenCreated	1	{"token_id":"01m8rc6r54xg53baz4kcfywrb3wq9bqa","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.356709Z","updated_at":"2026-12-01T08:40:40.356709Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:40.356709+00	fd96caf6a703e0fddda90a1af3689577	\N	\N	\N	account-1-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
60	67358268-3417-40d6-a5c2-f639a370bd5a	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r57xg53baenwx2qawwvcxspa2	1	TokenCreated	1	{"token_id":"01m8rc6r57xg53baenwx2qawwvcxspa2","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.359655Z","updated_at":"2026-12-01T08:40:40.359655Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:40.359655+00	61729eb68b7947c72a6bbdbdf1c13762	\N	\N	\N	account-1-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
61	3e575eb2-36c9-4f28-a803-6f962fab37c5	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r5axg53ba4v0fekjh6crwarja	1	TokenCreated	1	{"token_id":"01m8rc6r5axg53ba4v0fekjh6crwarja","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":"01m8rc6r48xg53baafv5pw652g0m1y5p","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.362173Z","updated_at":"2026-12-01T08:40:40.362173Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null,"key_id":"upgrades"}	2026-12-01 08:40:40.362173+00	8e2573893928b80dd85584da4a4d5265	\N	\N	\N	account-1-create-11	\\x8f45f5cdbced6b618d4924afab2ad01b	\N
62	c90cda60-a015-4ff1-ba60-d2f8326eaeb6	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r49xg53bagfxatry9kedkyk1y	2	TokenSuspended	1	{"token_id":"01m8rc6r49xg53bagfxatry9kedkyk1y","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.329293Z","updated_at":"2026-12-01T08:40:40.372291Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.372291+00	3923b7d45b47386804f13375854bfa28	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-0	\\xa25561962c17f67741e93df6b6f412a9	\N
63	775b6d0f-d9ae-47c1-a656-3e77061fc39c	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r49xg53bagfxatry9kedkyk1y	3	TokenActivated	1	{"token_id":"01m8rc6r49xg53bagfxatry9kedkyk1y","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.329293Z","updated_at":"2026-12-01T08:40:40.374891Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.374891+00	6096a69245954ba44b6984cd71994cc6	\N	\N	\N	account-1-quoted-0	\\xaa4e40e33fb8901b72563d07d14faea4	\N
64	81569219-e605-49ff-a6a4-b8496f508a27	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4dxg53baz5btrc3cb021tcgd	2	TokenSuspended	1	{"token_id":"01m8rc6r4dxg53baz5btrc3cb021tcgd","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.333427Z","updated_at":"2026-12-01T08:40:40.377313Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.377313+00	c9884c3656c043ff253b5daf87c02ff8	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-1	\\x933a0b0765c3d189c7d2d0a3b1e078c2	\N
65	5e5b42fc-1cc3-4366-8235-7232deeda687	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4dxg53baz5btrc3cb021tcgd	3	TokenActivated	1	{"token_id":"01m8rc6r4dxg53baz5btrc3cb021tcgd","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.333427Z","updated_at":"2026-12-01T08:40:40.379981Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.379981+00	45d225e36c58abaf6ad94a80aeb9b61d	\N	\N	\N	account-1-activate-1	\\x6be41212292cc5e637b2bb19738918e6	\N
66	1352ea93-a450-4936-abe2-109ffb2696bf	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4dxg53baz5btrc3cb021tcgd	4	TokenRevoked	1	{"token_id":"01m8rc6r4dxg53baz5btrc3cb021tcgd","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.333427Z","updated_at":"2026-12-01T08:40:40.382409Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.382409+00	671f571002527b8650a1fc7dca2470e2	\N	\N	\N	account-1-revoke-1	\\xeaa71226ac466ff6640042531bbcf90c	\N
67	3a904773-f491-4ccb-8992-3bf08daa8350	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4hxg53ba30ky1qd4psph28m0	2	TokenSuspended	1	{"token_id":"01m8rc6r4hxg53ba30ky1qd4psph28m0","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":"01m8rc6r48xg53baafv5pw652g0m1y5p","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.337332Z","updated_at":"2026-12-01T08:40:40.384714Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.384714+00	e50162b0a54f5ebc908e20e46bd3d80a	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-2	\\xa07db2d1e9f453c6dd366440bdc9fbd9	\N
68	4efac851-0b27-4578-b536-27eb4595989b	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4mxg53bap798028hey635b55	2	TokenSuspended	1	{"token_id":"01m8rc6r4mxg53bap798028hey635b55","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.340440Z","updated_at":"2026-12-01T08:40:40.386840Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.38684+00	b4aa7b11bbdb5c576160084cb6e82caf	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-3	\\x8eabb6a3457aea68bd9689c8470048c5	\N
69	4520444b-aa5f-4641-b634-99c3fd0d07c6	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4mxg53bap798028hey635b55	3	TokenActivated	1	{"token_id":"01m8rc6r4mxg53bap798028hey635b55","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.340440Z","updated_at":"2026-12-01T08:40:40.388833Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.388833+00	d4814dc29616e3e1fb0ea352423e78f4	\N	\N	\N	account-1-activate-3	\\x83638ea2cdc0267da91572471208a243	\N
70	bbc1b5be-0c22-4466-88fe-b35b9bd3131a	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4mxg53bap798028hey635b55	4	TokenSuspended	1	{"token_id":"01m8rc6r4mxg53bap798028hey635b55","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.340440Z","updated_at":"2026-12-01T08:40:40.390945Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.390945+00	account-1-plain-3	\N	\N	\N	\N	\N	\N
71	ac2f6ec2-3626-4c2d-9194-b9b2579324c3	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4qxg53bapp0kcfnbppet3we6	2	TokenSuspended	1	{"token_id":"01m8rc6r4qxg53bapp0kcfnbppet3we6","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.343531Z","updated_at":"2026-12-01T08:40:40.393319Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.393319+00	12845e72a4b54cd4295ee83c20280591	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-4	\\x95067e6e4d6ca612750d4ffe6c274a78	\N
72	d7d0d419-2394-4db8-9742-3fb6720aff45	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4qxg53bapp0kcfnbppet3we6	3	TokenActivated	1	{"token_id":"01m8rc6r4qxg53bapp0kcfnbppet3we6","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.343531Z","updated_at":"2026-12-01T08:40:40.395845Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.395845+00	200581e39b8453fd90ecda0e27497389	\N	\N	\N	account-1-quoted-4	\\x6012027b95d944a011deac2e0bb75e5b	\N
73	ef69d62d-25a9-40e5-94e9-b5767be71167	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4sxg53badj8x2yhnxfd736fr	2	TokenSuspended	1	{"token_id":"01m8rc6r4sxg53badj8x2yhnxfd736fr","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":"01m8rc6r48xg53baafv5pw652g0m1y5p","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.345787Z","updated_at":"2026-12-01T08:40:40.397959Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.397959+00	e037bc748ca4ee74e2e8b83f13be2f84	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-5	\\x275e1d173c069b518206518ce321140b	\N
74	5d296dff-1263-4ab1-8b33-b3e7b2b597fe	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4sxg53badj8x2yhnxfd736fr	3	TokenActivated	1	{"token_id":"01m8rc6r4sxg53badj8x2yhnxfd736fr","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":"01m8rc6r48xg53baafv5pw652g0m1y5p","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.345787Z","updated_at":"2026-12-01T08:40:40.400593Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.400593+00	271edae7b1383edc647c10322dddf253	\N	\N	\N	account-1-activate-5	\\x97e8fa1fa96ce61844da15d9321e9639	\N
75	9a3c1216-7a4b-43a4-a880-3fd6703a5384	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4wxg53bayfbsf22z11mr4t53	2	TokenSuspended	1	{"token_id":"01m8rc6r4wxg53bayfbsf22z11mr4t53","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.348894Z","updated_at":"2026-12-01T08:40:40.403007Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.403007+00	f8b8574c06eb6f4e3bf1a1acf28c6ff4	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-6	\\xba2373b7ab6bf3db639a31a4b8a9d46e	\N
76	edd9913a-eab6-4a6f-8ac7-51f93e05a01e	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4wxg53bayfbsf22z11mr4t53	3	TokenRevoked	1	{"token_id":"01m8rc6r4wxg53bayfbsf22z11mr4t53","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.348894Z","updated_at":"2026-12-01T08:40:40.405185Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.405185+00	97f5d673b595d750bd8f7241c53a9f1d	\N	\N	\N	account-1-revoke-6	\\x4dfd6e53dfe046604ae525be874e7357	\N
77	e69f4923-547b-4b9e-b5b1-de97e646ce33	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4wxg53bayfbsf22z11mr4t53	4	TokenDeleted	1	{"token_id":"01m8rc6r4wxg53bayfbsf22z11mr4t53","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.348894Z","updated_at":"2026-12-01T08:40:40.407512Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.407512+00	54acab48134a3647a129869da4c6b0a1	\N	\N	\N	account-1-delete-6	\\xc6a208d9c86e44db3c8a4c0ed0aaa49f	\N
78	e176cc42-c0ed-4f2e-85f3-314f7915f890	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4zxg53bavf7x1vq9e9mb49xt	2	TokenSuspended	1	{"token_id":"01m8rc6r4zxg53bavf7x1vq9e9mb49xt","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.351762Z","updated_at":"2026-12-01T08:40:40.409916Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.409916+00	6c023b6a6cbfa7a76c889304fa9c95e4	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-7	\\xe794f856f8a7be147c66fb5f0b6be392	\N
79	cba9403c-2931-415c-8964-272a6cbab608	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4zxg53bavf7x1vq9e9mb49xt	3	TokenActivated	1	{"token_id":"01m8rc6r4zxg53bavf7x1vq9e9mb49xt","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.351762Z","updated_at":"2026-12-01T08:40:40.412252Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.412252+00	78677b90e000f43c54638641dca821a2	\N	\N	\N	account-1-activate-7	\\xccda931a3ce1a09a02d7d89e0969c199	\N
80	424e5e30-f4d3-44e2-b853-8540f980b081	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r4zxg53bavf7x1vq9e9mb49xt	4	TokenSuspended	1	{"token_id":"01m8rc6r4zxg53bavf7x1vq9e9mb49xt","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.351762Z","updated_at":"2026-12-01T08:40:40.414354Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.414354+00	account-1-plain-7	\N	\N	\N	\N	\N	\N
81	ce07d235-910c-4b71-9b6e-4b2ad0fb4af8	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r51xg53bawtg5vsexgjsj45nw	2	TokenSuspended	1	{"token_id":"01m8rc6r51xg53bawtg5vsexgjsj45nw","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":"01m8rc6r48xg53baafv5pw652g0m1y5p","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.353882Z","updated_at":"2026-12-01T08:40:40.416773Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.416773+00	6f332c6627a14eb4e735ca68daabb75a	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-8	\\xb26df7071e5c4ff7a59223f0605f6a32	\N
82	1597eff5-e946-4d29-9512-94e5ffd354c0	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r51xg53bawtg5vsexgjsj45nw	3	TokenActivated	1	{"token_id":"01m8rc6r51xg53bawtg5vsexgjsj45nw","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":"01m8rc6r48xg53baafv5pw652g0m1y5p","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.353882Z","updated_at":"2026-12-01T08:40:40.419092Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.419092+00	cc64081fb0679a8a58454af42fa1d13d	\N	\N	\N	account-1-quoted-8	\\xffc816ee35af2bafede01150dd368877	\N
83	debedebb-bf4f-4d24-aa71-faf7949762ce	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r54xg53baz4kcfywrb3wq9bqa	2	TokenSuspended	1	{"token_id":"01m8rc6r54xg53baz4kcfywrb3wq9bqa","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.356709Z","updated_at":"2026-12-01T08:40:40.420909Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.420909+00	60cba90df257a1f3a925498afa9cf3e7	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-9	\\x3f3a2f0b2163f76230ebe0be107223fd	\N
84	4b8e9794-01ce-420a-9ea1-f1c58c8488bc	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r54xg53baz4kcfywrb3wq9bqa	3	TokenActivated	1	{"token_id":"01m8rc6r54xg53baz4kcfywrb3wq9bqa","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.356709Z","updated_at":"2026-12-01T08:40:40.422479Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.422479+00	7f8e4c3d8303b3b4f7b22c12ff41d655	\N	\N	\N	account-1-activate-9	\\xd17776ec4d3a6983125125ee78f3e51b	\N
85	1f291c24-7dd4-4f2a-ae0a-6c38723c50bc	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r57xg53baenwx2qawwvcxspa2	2	TokenSuspended	1	{"token_id":"01m8rc6r57xg53baenwx2qawwvcxspa2","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.359655Z","updated_at":"2026-12-01T08:40:40.423771Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.423771+00	daaba7708811a17452ed0079de994571	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-10	\\x22c714b02f0d96555b050ada610c3c1f	\N
86	3cd460da-f7b8-44af-b091-16bac5cdd1cf	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r5axg53ba4v0fekjh6crwarja	2	TokenSuspended	1	{"token_id":"01m8rc6r5axg53ba4v0fekjh6crwarja","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":"01m8rc6r48xg53baafv5pw652g0m1y5p","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.362173Z","updated_at":"2026-12-01T08:40:40.425544Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.425544+00	974a6e9cc77cd7d887a2648bb9ceab56	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-11	\\x7d740b69fee5db721ad7b73f949b9616	\N
87	75e47a90-24ee-4952-adf2-8fe5a169d721	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r5axg53ba4v0fekjh6crwarja	3	TokenActivated	1	{"token_id":"01m8rc6r5axg53ba4v0fekjh6crwarja","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":"01m8rc6r48xg53baafv5pw652g0m1y5p","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.362173Z","updated_at":"2026-12-01T08:40:40.427293Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.427293+00	39122c24b56d71a11033f13ab5059681	\N	\N	\N	account-1-activate-11	\\x4fd70911b07b8e82ecb39b427cd507f9	\N
88	ee795d2b-6390-442f-af37-f98769742ce4	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r5axg53ba4v0fekjh6crwarja	4	TokenSuspended	1	{"token_id":"01m8rc6r5axg53ba4v0fekjh6crwarja","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":"01m8rc6r48xg53baafv5pw652g0m1y5p","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.362173Z","updated_at":"2026-12-01T08:40:40.428887Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.428887+00	account-1-plain-11	\N	\N	\N	\N	\N	\N
89	62f3bcac-5db0-45fd-90cd-f8b4e179b08f	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r5axg53ba4v0fekjh6crwarja	5	TokenRevoked	1	{"token_id":"01m8rc6r5axg53ba4v0fekjh6crwarja","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":"01m8rc6r48xg53baafv5pw652g0m1y5p","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.362173Z","updated_at":"2026-12-01T08:40:40.430375Z","name":null,"labels":{},"stream_version":5,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.430375+00	5dabb821ef453e13afc6e58bbf8e380e	\N	\N	\N	account-1-revoke-11	\\xf63a1413f560fbd0b16249b7fc85ec0c	\N
90	b11b80d3-1f3b-437e-b00b-b116c53fd34b	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r49xg53bagfxatry9kedkyk1y	4	TokenSuspended	1	{"token_id":"01m8rc6r49xg53bagfxatry9kedkyk1y","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.329293Z","updated_at":"2026-12-01T08:40:40.433601Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":"a look at it"}	2026-12-01 08:40:40.433601+00	26b0b66fbdf6b1e541d39e6523fa64e2	\N	\N	\N	account-1-reason	\\x9fc3449ccddf3608d3e3599da7028e57	\N
91	f943d3fd-0f65-44e4-95f7-c110caedd863	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r49xg53bagfxatry9kedkyk1y	5	TokenActivated	1	{"token_id":"01m8rc6r49xg53bagfxatry9kedkyk1y","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.329293Z","updated_at":"2026-12-01T08:40:40.435045Z","name":null,"labels":{},"stream_version":5,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.435045+00	2181e5923d138e634098b0dc3f42fa24	\N	\N	\N	account-1-by-itself	\\xaa4e40e33fb8901b72563d07d14faea4	\N
92	e6b1cb8d-813c-4c0b-829f-07eac03d7ea2	01m8rc6r2rxg53bahrra0vexe4ac1czj	api_token-01m8rc6r49xg53bagfxatry9kedkyk1y	6	TokenRevoked	1	{"token_id":"01m8rc6r49xg53bagfxatry9kedkyk1y","account_id":"01m8rc6r2rxg53bahrra0vexe4ac1czj","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T08:40:40Z","inserted_at":"2026-12-01T08:40:40.329293Z","updated_at":"2026-12-01T08:40:40.541859Z","name":null,"labels":{},"stream_version":6,"actor":{"type":"api_token","id":"01m8rc6r2rxg53bagaf3gpdeg4yp85c9"},"reason":null}	2026-12-01 08:40:40.541859+00	02b51635d181a6c88f5318d16ab184aa	\N	\N	\N	account-1-used	\\xc9f157de19f87ddb533655a462c6ed8f	2026-12-01 08:40:40.365599+00
\.

COPY tokentrail.lease (name, holder, epoch, expires_at) FROM stdin;
expiry	5a58477c-c153-4fa4-8f44-45505ef2fb28	1	-infinity
projection expiring 2	393ac70a-a880-4c1b-8eca-e853bda47c54	1	-infinity
relay	903ad172-c6d4-472a-9d88-1dac98a6b458	1	-infinity
\.

COPY tokentrail.log_head (only_row, log_id, "position") FROM stdin;
t	81d0a987-12cc-4731-9a9d-6cf299358d1b	92
\.

COPY tokentrail.projection (name, build, version, state, "position", begun_at, live_at) FROM stdin;
expiring	1	2	live	92	2026-12-01 08:40:38.558616+00	2026-12-01 08:40:38.564358+00
\.

COPY tokentrail.projection_held (name, build, stream_id, stream_version, "position", error, held_at) FROM stdin;
\.

COPY tokentrail.publication (only_row, log_id, stream_created, "position", repairs, event_at, event_id, system_identifier, timeline, doubted_at, rebuilding) FROM stdin;
t	81d0a987-12cc-4731-9a9d-6cf299358d1b	2026-12-01 08:40:38.585445+00	92	0	92	e6b1cb8d-813c-4c0b-829f-07eac03d7ea2	7714252768661577422	1	\N	f
\.

COPY tokentrail.token_count (account_id, token_scope, tokens) FROM stdin;
01m8rc6pfjk6rw3873j2tx7vk5y5n46s	environment	4
01m8rc6pfjk6rw3873j2tx7vk5y5n46s	account	10
01m8rc6r2rxg53bahrra0vexe4ac1czj	environment	4
01m8rc6r2rxg53bahrra0vexe4ac1czj	account	8
\.

COPY tokentrail.token_details (token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, name, labels, stream_version, "position") FROM stdin;
01m8rc6pfjk6rw38x1j6yapzzctsjw38	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N	01m8rc6pfjk6rw380cfp7tbbpw6sc377	account	active	2126-11-07 08:40:38+00	2026-12-01 08:40:38.642137+00	2026-12-01 08:40:38.642137+00	\N	{}	1	1
01m8rc6r4sxg53badj8x2yhnxfd736fr	01m8rc6r2rxg53bahrra0vexe4ac1czj	01m8rc6r48xg53baafv5pw652g0m1y5p	\N	environment	active	2126-11-07 08:40:40+00	2026-12-01 08:40:40.345787+00	2026-12-01 08:40:40.400593+00	\N	{}	3	74
01m8rc6r4dxg53baz5btrc3cb021tcgd	01m8rc6r2rxg53bahrra0vexe4ac1czj	\N	\N	account	revoked	2126-11-07 08:40:40+00	2026-12-01 08:40:40.333427+00	2026-12-01 08:40:40.382409+00	\N	{}	4	66
01m8rc6pj1k6rw382w2xpek4qz3atp4k	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N	\N	account	revoked	2126-11-07 08:40:38+00	2026-12-01 08:40:38.72183+00	2026-12-01 08:40:38.766869+00	\N	{}	4	18
01m8rc6pj4k6rw38xaarvm2he2nq2q48	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	01m8rc6phsk6rw389xjd36ry8jt16mjh	\N	environment	suspended	2126-11-07 08:40:38+00	2026-12-01 08:40:38.724873+00	2026-12-01 08:40:38.768736+00	\N	{}	2	19
01m8rc6pjvk6rw38ry3ymc896ymt5c2g	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	01m8rc6phsk6rw389xjd36ry8jt16mjh	\N	environment	revoked	2126-11-07 08:40:38+00	2026-12-01 08:40:38.747936+00	2026-12-01 08:40:38.803922+00	\N	{}	5	41
01m8rc6r4hxg53ba30ky1qd4psph28m0	01m8rc6r2rxg53bahrra0vexe4ac1czj	01m8rc6r48xg53baafv5pw652g0m1y5p	\N	environment	suspended	2126-11-07 08:40:40+00	2026-12-01 08:40:40.337332+00	2026-12-01 08:40:40.384714+00	\N	{}	2	67
01m8rc6pj8k6rw386t605vsz76vbeznk	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N	\N	account	suspended	2126-11-07 08:40:38+00	2026-12-01 08:40:38.728914+00	2026-12-01 08:40:38.774217+00	\N	{}	4	22
01m8rc6r54xg53baz4kcfywrb3wq9bqa	01m8rc6r2rxg53bahrra0vexe4ac1czj	\N	\N	account	active	2126-11-07 08:40:40+00	2026-12-01 08:40:40.356709+00	2026-12-01 08:40:40.422479+00	\N	{}	3	84
01m8rc6pjck6rw38rkq1gzh7sn3m56ng	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N	\N	account	active	2126-11-07 08:40:38+00	2026-12-01 08:40:38.731963+00	2026-12-01 08:40:38.777474+00	\N	{}	3	24
01m8rc6phvk6rw38xjt2c58rgxwax53a	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N	\N	account	revoked	2126-11-07 08:40:38+00	2026-12-01 08:40:38.71517+00	2026-12-01 08:40:39.548381+00	\N	{}	6	44
01m8rc6pjek6rw38c20g3y9g01ytwkx7	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	01m8rc6phsk6rw389xjd36ry8jt16mjh	\N	environment	active	2126-11-07 08:40:38+00	2026-12-01 08:40:38.734515+00	2026-12-01 08:40:38.780553+00	\N	{}	3	26
01m8rc6qc0k6rw38hh13x8dwqb8635nm	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N	\N	account	active	2026-12-01 08:40:40+00	2026-12-01 08:40:39.552647+00	2026-12-01 08:40:39.552647+00	\N	{}	2	47
01m8rc6qc4k6rw38f5syvthejx7pv0vg	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N	\N	account	active	2026-12-02 08:40:40+00	2026-12-01 08:40:39.556413+00	2026-12-01 08:40:39.556413+00	\N	{}	2	48
01m8rc6pjkk6rw38bp3g9hy1rd59vbpv	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N	\N	account	suspended	2126-11-07 08:40:38+00	2026-12-01 08:40:38.73959+00	2026-12-01 08:40:38.790714+00	\N	{}	4	32
01m8rc6r2rxg53bagaf3gpdeg4yp85c9	01m8rc6r2rxg53bahrra0vexe4ac1czj	\N	01m8rc6r2rxg53badp4pwb540jne2an4	account	active	2126-11-07 08:40:40+00	2026-12-01 08:40:40.280274+00	2026-12-01 08:40:40.280274+00	\N	{}	1	49
01m8rc6pjpk6rw386fm00p9mkcfwbq5w	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	01m8rc6phsk6rw389xjd36ry8jt16mjh	\N	environment	active	2126-11-07 08:40:38+00	2026-12-01 08:40:38.742324+00	2026-12-01 08:40:38.79345+00	\N	{}	3	34
01m8rc6pjrk6rw3842pdv5chhf0bz9pg	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N	\N	account	active	2126-11-07 08:40:38+00	2026-12-01 08:40:38.744137+00	2026-12-01 08:40:38.7962+00	\N	{}	3	36
01m8rc6pjtk6rw38vk6eh44vc90r9szd	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N	\N	account	suspended	2126-11-07 08:40:38+00	2026-12-01 08:40:38.746001+00	2026-12-01 08:40:38.797692+00	\N	{}	2	37
01m8rc6r57xg53baenwx2qawwvcxspa2	01m8rc6r2rxg53bahrra0vexe4ac1czj	\N	\N	account	suspended	2126-11-07 08:40:40+00	2026-12-01 08:40:40.359655+00	2026-12-01 08:40:40.423771+00	\N	{}	2	85
01m8rc6r4mxg53bap798028hey635b55	01m8rc6r2rxg53bahrra0vexe4ac1czj	\N	\N	account	suspended	2126-11-07 08:40:40+00	2026-12-01 08:40:40.34044+00	2026-12-01 08:40:40.390945+00	\N	{}	4	70
01m8rc6r4qxg53bapp0kcfnbppet3we6	01m8rc6r2rxg53bahrra0vexe4ac1czj	\N	\N	account	active	2126-11-07 08:40:40+00	2026-12-01 08:40:40.343531+00	2026-12-01 08:40:40.395845+00	\N	{}	3	72
01m8rc6r4zxg53bavf7x1vq9e9mb49xt	01m8rc6r2rxg53bahrra0vexe4ac1czj	\N	\N	account	suspended	2126-11-07 08:40:40+00	2026-12-01 08:40:40.351762+00	2026-12-01 08:40:40.414354+00	\N	{}	4	80
01m8rc6r49xg53bagfxatry9kedkyk1y	01m8rc6r2rxg53bahrra0vexe4ac1czj	\N	\N	account	revoked	2126-11-07 08:40:40+00	2026-12-01 08:40:40.329293+00	2026-12-01 08:40:40.541859+00	\N	{}	6	92
01m8rc6r51xg53bawtg5vsexgjsj45nw	01m8rc6r2rxg53bahrra0vexe4ac1czj	01m8rc6r48xg53baafv5pw652g0m1y5p	\N	environment	active	2126-11-07 08:40:40+00	2026-12-01 08:40:40.353882+00	2026-12-01 08:40:40.419092+00	\N	{}	3	82
01m8rc6r5axg53ba4v0fekjh6crwarja	01m8rc6r2rxg53bahrra0vexe4ac1czj	01m8rc6r48xg53baafv5pw652g0m1y5p	\N	environment	revoked	2126-11-07 08:40:40+00	2026-12-01 08:40:40.362173+00	2026-12-01 08:40:40.430375+00	\N	{}	5	89
\.

COPY tokentrail.token_label (token_id, account_id, key, value, inserted_at) FROM stdin;
\.

COPY tokentrail.token_listing (token_id, account_id, status, inserted_at, updated_at) FROM stdin;
\.

COPY tokentrail.token_listing_count (account_id, status, tokens) FROM stdin;
\.

COPY tokentrail.token_listing_position (only_row, "position") FROM stdin;
t	0
\.

COPY tokentrail.token_usage (token_id, account_id, last_used_at) FROM stdin;
01m8rc6pj1k6rw382w2xpek4qz3atp4k	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N
01m8rc6pj8k6rw386t605vsz76vbeznk	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N
01m8rc6pjek6rw38c20g3y9g01ytwkx7	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N
01m8rc6pjkk6rw38bp3g9hy1rd59vbpv	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N
01m8rc6pjrk6rw3842pdv5chhf0bz9pg	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N
01m8rc6pjvk6rw38ry3ymc896ymt5c2g	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N
01m8rc6phvk6rw38xjt2c58rgxwax53a	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	2026-12-01 08:40:38.75003+00
01m8rc6pj4k6rw38xaarvm2he2nq2q48	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	2026-12-01 08:40:38.753172+00
01m8rc6pjck6rw38rkq1gzh7sn3m56ng	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	2026-12-01 08:40:38.754927+00
01m8rc6pjpk6rw386fm00p9mkcfwbq5w	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	2026-12-01 08:40:38.75719+00
01m8rc6pjtk6rw38vk6eh44vc90r9szd	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	2026-12-01 08:40:38.758291+00
01m8rc6qc0k6rw38hh13x8dwqb8635nm	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N
01m8rc6qc4k6rw38f5syvthejx7pv0vg	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	\N
01m8rc6r4dxg53baz5btrc3cb021tcgd	01m8rc6r2rxg53bahrra0vexe4ac1czj	\N
01m8rc6r4mxg53bap798028hey635b55	01m8rc6r2rxg53bahrra0vexe4ac1czj	\N
01m8rc6r4sxg53badj8x2yhnxfd736fr	01m8rc6r2rxg53bahrra0vexe4ac1czj	\N
01m8rc6r4zxg53bavf7x1vq9e9mb49xt	01m8rc6r2rxg53bahrra0vexe4ac1czj	\N
01m8rc6r54xg53baz4kcfywrb3wq9bqa	01m8rc6r2rxg53bahrra0vexe4ac1czj	\N
01m8rc6r5axg53ba4v0fekjh6crwarja	01m8rc6r2rxg53bahrra0vexe4ac1czj	\N
01m8rc6pfjk6rw38x1j6yapzzctsjw38	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	2026-12-01 08:40:40.231043+00
01m8rc6r49xg53bagfxatry9kedkyk1y	01m8rc6r2rxg53bahrra0vexe4ac1czj	2026-12-01 08:40:40.365599+00
01m8rc6r4hxg53ba30ky1qd4psph28m0	01m8rc6r2rxg53bahrra0vexe4ac1czj	2026-12-01 08:40:40.366915+00
01m8rc6r4qxg53bapp0kcfnbppet3we6	01m8rc6r2rxg53bahrra0vexe4ac1czj	2026-12-01 08:40:40.367946+00
01m8rc6r51xg53bawtg5vsexgjsj45nw	01m8rc6r2rxg53bahrra0vexe4ac1czj	2026-12-01 08:40:40.370327+00
01m8rc6r57xg53baenwx2qawwvcxspa2	01m8rc6r2rxg53bahrra0vexe4ac1czj	2026-12-01 08:40:40.371412+00
01m8rc6r2rxg53bagaf3gpdeg4yp85c9	01m8rc6r2rxg53bahrra0vexe4ac1czj	2026-12-01 08:40:40.58737+00
\.

COPY tokentrail_read.expiring_v2_b1 (token_id, account_id, status, expires_at, warned_days, stream_version, "position", lifetime_days) FROM stdin;
01m8rc6pfjk6rw38x1j6yapzzctsjw38	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	active	2126-11-07 08:40:38+00	\N	1	1	36500
01m8rc6r4hxg53ba30ky1qd4psph28m0	01m8rc6r2rxg53bahrra0vexe4ac1czj	suspended	2126-11-07 08:40:40+00	\N	2	67	36500
01m8rc6pj4k6rw38xaarvm2he2nq2q48	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	suspended	2126-11-07 08:40:38+00	\N	2	19	36500
01m8rc6pj8k6rw386t605vsz76vbeznk	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	suspended	2126-11-07 08:40:38+00	\N	4	22	36500
01m8rc6pjck6rw38rkq1gzh7sn3m56ng	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	active	2126-11-07 08:40:38+00	\N	3	24	36500
01m8rc6r4mxg53bap798028hey635b55	01m8rc6r2rxg53bahrra0vexe4ac1czj	suspended	2126-11-07 08:40:40+00	\N	4	70	36500
01m8rc6pjek6rw38c20g3y9g01ytwkx7	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	active	2126-11-07 08:40:38+00	\N	3	26	36500
01m8rc6pjkk6rw38bp3g9hy1rd59vbpv	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	suspended	2126-11-07 08:40:38+00	\N	4	32	36500
01m8rc6pjpk6rw386fm00p9mkcfwbq5w	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	active	2126-11-07 08:40:38+00	\N	3	34	36500
01m8rc6pjrk6rw3842pdv5chhf0bz9pg	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	active	2126-11-07 08:40:38+00	\N	3	36	36500
01m8rc6pjtk6rw38vk6eh44vc90r9szd	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	suspended	2126-11-07 08:40:38+00	\N	2	37	36500
01m8rc6qc4k6rw38f5syvthejx7pv0vg	01m8rc6pfjk6rw3873j2tx7vk5y5n46s	active	2026-12-02 08:40:40+00	1	2	48	2
01m8rc6r2rxg53bagaf3gpdeg4yp85c9	01m8rc6r2rxg53bahrra0vexe4ac1czj	active	2126-11-07 08:40:40+00	\N	1	49	36500
01m8rc6r4qxg53bapp0kcfnbppet3we6	01m8rc6r2rxg53bahrra0vexe4ac1czj	active	2126-11-07 08:40:40+00	\N	3	72	36500
01m8rc6r4sxg53badj8x2yhnxfd736fr	01m8rc6r2rxg53bahrra0vexe4ac1czj	active	2126-11-07 08:40:40+00	\N	3	74	36500
01m8rc6r4zxg53bavf7x1vq9e9mb49xt	01m8rc6r2rxg53bahrra0vexe4ac1czj	suspended	2126-11-07 08:40:40+00	\N	4	80	36500
01m8rc6r51xg53bawtg5vsexgjsj45nw	01m8rc6r2rxg53bahrra0vexe4ac1czj	active	2126-11-07 08:40:40+00	\N	3	82	36500
01m8rc6r54xg53baz4kcfywrb3wq9bqa	01m8rc6r2rxg53bahrra0vexe4ac1czj	active	2126-11-07 08:40:40+00	\N	3	84	36500
01m8rc6r57xg53baenwx2qawwvcxspa2	01m8rc6r2rxg53bahrra0vexe4ac1czj	suspended	2126-11-07 08:40:40+00	\N	2	85	36500
\.

ALTER TABLE ONLY public.tokentrail_migrations
    ADD CONSTRAINT tokentrail_migrations_pkey PRIMARY KEY (version);

ALTER TABLE ONLY tokentrail.earlier_log_ids
    ADD CONSTRAINT earlier_log_ids_pkey PRIMARY KEY (log_id);

ALTER TABLE ONLY tokentrail.events
    ADD CONSTRAINT events_pkey PRIMARY KEY ("position");

ALTER TABLE ONLY tokentrail.events
    ADD CONSTRAINT events_stream_id_stream_version_key UNIQUE (stream_id, stream_version);

ALTER TABLE ONLY tokentrail.lease
    ADD CONSTRAINT lease_pkey PRIMARY KEY (name);

ALTER TABLE ONLY tokentrail.log_head
    ADD CONSTRAINT log_head_pkey PRIMARY KEY (only_row);

ALTER TABLE ONLY tokentrail.projection_held
    ADD CONSTRAINT projection_held_pkey PRIMARY KEY (name, build, stream_id);

ALTER TABLE ONLY tokentrail.projection
    ADD CONSTRAINT projection_pkey PRIMARY KEY (name, build);

ALTER TABLE ONLY tokentrail.publication
    ADD CONSTRAINT publication_pkey PRIMARY KEY (only_row);

ALTER TABLE ONLY tokentrail.token_count
    ADD CONSTRAINT token_count_pkey PRIMARY KEY (account_id, token_scope);

ALTER TABLE ONLY tokentrail.token_details
    ADD CONSTRAINT token_details_pkey PRIMARY KEY (token_id);

ALTER TABLE ONLY tokentrail.token_label
    ADD CONSTRAINT token_label_pkey PRIMARY KEY (token_id, key);

ALTER TABLE ONLY tokentrail.token_listing_count
    ADD CONSTRAINT token_listing_count_pkey PRIMARY KEY (account_id, status);

ALTER TABLE ONLY tokentrail.token_listing
    ADD CONSTRAINT token_listing_pkey PRIMARY KEY (token_id);

ALTER TABLE ONLY tokentrail.token_listing_position
    ADD CONSTRAINT token_listing_position_pkey PRIMARY KEY (only_row);

ALTER TABLE ONLY tokentrail.token_usage
    ADD CONSTRAINT token_usage_pkey PRIMARY KEY (token_id);

ALTER TABLE ONLY tokentrail_read.expiring_v2_b1
    ADD CONSTRAINT expiring_v2_b1_pkey PRIMARY KEY (token_id);

CREATE UNIQUE INDEX events_idempotency_key ON tokentrail.events USING btree (account_id, idempotency_key) WHERE (idempotency_key IS NOT NULL);

CREATE INDEX events_of_account ON tokentrail.events USING btree (account_id, "position") WHERE ("position" > 0);

CREATE UNIQUE INDEX projection_building ON tokentrail.projection USING btree (name, version) WHERE (state = 'building'::text);

CREATE UNIQUE INDEX projection_live ON tokentrail.projection USING btree (name) WHERE (state = 'live'::text);

CREATE INDEX token_details_by_admin_user ON tokentrail.token_details USING btree (account_id, created_by_admin_user_id, inserted_at, token_id) WHERE (created_by_admin_user_id IS NOT NULL);

CREATE INDEX token_details_by_environment ON tokentrail.token_details USING btree (account_id, environment_id, inserted_at, token_id) WHERE (environment_id IS NOT NULL);

CREATE INDEX token_details_by_expiry ON tokentrail.token_details USING btree (account_id, expires_at, token_id);

CREATE INDEX token_details_by_id ON tokentrail.token_details USING btree (account_id, token_id);

CREATE INDEX token_details_by_name ON tokentrail.token_details USING btree (account_id, name, token_id) WHERE (name IS NOT NULL);

CREATE INDEX token_details_by_scope ON tokentrail.token_details USING btree (account_id, token_scope, token_id);

CREATE INDEX token_details_newest_first ON tokentrail.token_details USING btree (account_id, inserted_at DESC, token_id DESC);

CREATE INDEX token_label_by_value ON tokentrail.token_label USING btree (account_id, key, value, inserted_at, token_id);

CREATE INDEX token_listing_by_status ON tokentrail.token_listing USING btree (account_id, status, inserted_at, token_id);

CREATE INDEX token_listing_by_status_and_update ON tokentrail.token_listing USING btree (account_id, status, updated_at, token_id);

CREATE INDEX token_listing_by_update ON tokentrail.token_listing USING btree (account_id, updated_at, token_id);

CREATE INDEX token_usage_ascending ON tokentrail.token_usage USING btree (account_id, last_used_at, token_id);

CREATE INDEX token_usage_descending ON tokentrail.token_usage USING btree (account_id, last_used_at DESC NULLS LAST, token_id DESC);

CREATE INDEX expiring_v2_b1_coalesce_expires_at_token_id_idx ON tokentrail_read.expiring_v2_b1 USING btree (COALESCE(warned_days, lifetime_days), expires_at, token_id);

CREATE INDEX expiring_v2_b1_expires_at_token_id_idx ON tokentrail_read.expiring_v2_b1 USING btree (expires_at, token_id);

CREATE STATISTICS tokentrail.token_details_scopes (mcv) ON account_id, token_scope FROM tokentrail.token_details;


ALTER STATISTICS tokentrail.token_details_scopes OWNER TO postgres;

CREATE STATISTICS tokentrail.token_listing_statuses (mcv) ON account_id, status FROM tokentrail.token_listing;


ALTER STATISTICS tokentrail.token_listing_statuses OWNER TO postgres;

CREATE TRIGGER deleted AFTER DELETE ON tokentrail.token_details REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION tokentrail.details_deleted();

CREATE TRIGGER inserted AFTER INSERT ON tokentrail.token_details REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION tokentrail.details_inserted();

CREATE TRIGGER truncated AFTER TRUNCATE ON tokentrail.token_details FOR EACH STATEMENT EXECUTE FUNCTION tokentrail.details_truncated();

ALTER TABLE ONLY tokentrail.projection_held
    ADD CONSTRAINT projection_held_name_build_fkey FOREIGN KEY (name, build) REFERENCES tokentrail.projection(name, build) ON DELETE CASCADE;

GRANT USAGE ON SCHEMA tokentrail TO tokentrail_service;

GRANT ALL ON SCHEMA tokentrail_read TO tokentrail_service;

GRANT SELECT ON TABLE tokentrail.events TO tokentrail_service;

REVOKE ALL ON FUNCTION tokentrail.advance_listing(at_least bigint, at_most bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION tokentrail.advance_listing(at_least bigint, at_most bigint) TO tokentrail_service;

REVOKE ALL ON FUNCTION tokentrail.append(items json, notify_listeners boolean, sent_at timestamp with time zone, known bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION tokentrail.append(items json, notify_listeners boolean, sent_at timestamp with time zone, known bigint) TO tokentrail_service;

REVOKE ALL ON FUNCTION tokentrail.details_deleted() FROM PUBLIC;

REVOKE ALL ON FUNCTION tokentrail.details_inserted() FROM PUBLIC;

REVOKE ALL ON FUNCTION tokentrail.details_truncated() FROM PUBLIC;

GRANT SELECT ON TABLE public.tokentrail_migrations TO tokentrail_service;

GRANT SELECT ON TABLE tokentrail.earlier_log_ids TO tokentrail_service;

GRANT SELECT,INSERT,UPDATE ON TABLE tokentrail.lease TO tokentrail_service;

GRANT SELECT ON TABLE tokentrail.log_head TO tokentrail_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE tokentrail.projection TO tokentrail_service;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE tokentrail.projection_held TO tokentrail_service;

GRANT SELECT,INSERT,UPDATE ON TABLE tokentrail.publication TO tokentrail_service;

GRANT SELECT ON TABLE tokentrail.token_count TO tokentrail_service;

GRANT SELECT ON TABLE tokentrail.token_details TO tokentrail_service;

GRANT SELECT ON TABLE tokentrail.token_label TO tokentrail_service;

GRANT SELECT ON TABLE tokentrail.token_listing TO tokentrail_service;

GRANT SELECT ON TABLE tokentrail.token_listing_count TO tokentrail_service;

GRANT SELECT ON TABLE tokentrail.token_listing_position TO tokentrail_service;

GRANT SELECT,UPDATE ON TABLE tokentrail.token_usage TO tokentrail_service;


--
-- PostgreSQL database dump complete
--

\unrestrict upgrades


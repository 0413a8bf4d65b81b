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

  for outcome, position, stream_version, last_used_at, type, type_version, data, judged_at, event_id, deletes in
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
      case when j.verdict = 'new' and j.type = 'TokenDeleted' then substr(j.stream_id, 11) end
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

CREATE FUNCTION tokentrail.labels_updated() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  delete from tokentrail.token_label l where l.token_id = old.token_id;
  insert into tokentrail.token_label (token_id, account_id, key, value, inserted_at)
  select new.token_id, new.account_id, l.key, l.value, new.inserted_at
  from jsonb_each_text(new.labels) l;
  return null;
end
$$;


ALTER FUNCTION tokentrail.labels_updated() OWNER TO postgres;

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
1	19b4920c-b950-49bd-aeb5-e90489a74131	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdpz2xm216w9sg55gc83vs4es7	1	TokenCreated	1	{"token_id":"01m8r9bdpz2xm216w9sg55gc83vs4es7","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":"01m8r9bdpz2xm216f20sfa1te23r3yv2","token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.775075Z","updated_at":"2026-12-01T07:50:47.775075Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"admin_user","id":"01m8r9bdpz2xm216f20sfa1te23r3yv2"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:47.775075+00	\N	\N	\N	\N	\N	\N	\N
2	1d956090-9462-43c7-b9d5-736e5d3f41c4	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdtx2xm21623c9p0aby4nr343z	1	TokenCreated	1	{"token_id":"01m8r9bdtx2xm21623c9p0aby4nr343z","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.900541Z","updated_at":"2026-12-01T07:50:47.900541Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:47.900541+00	265e5982b434c54dd8da507b12a38352	\N	\N	\N	account-0-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
3	aa8d9cb7-d4c2-4ed5-a241-6b455017f178	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdv82xm2166g0rhxfx5vyx9dbe	1	TokenCreated	1	{"token_id":"01m8r9bdv82xm2166g0rhxfx5vyx9dbe","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.912428Z","updated_at":"2026-12-01T07:50:47.912428Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:47.912428+00	7f6057a2ad5f007634c00ef041f50528	\N	\N	\N	account-0-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
4	c4551fbe-14a6-4266-b73d-b0efdf9dd21d	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdvs2xm2168hmcx12ad2e3xcg2	1	TokenCreated	1	{"token_id":"01m8r9bdvs2xm2168hmcx12ad2e3xcg2","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":"01m8r9bdtv2xm216d21nztwpyqc7p09g","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.929288Z","updated_at":"2026-12-01T07:50:47.929288Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:47.929288+00	56486e95dbab77f183b5dda266abc4f3	\N	\N	\N	account-0-create-2	\\xbdb03afa80a5e56d7b1e933ba506f0c7	\N
5	320a5201-f14c-4bdb-a5a9-5a0a792170f4	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdw12xm216ng5w2pn6d88z3npa	1	TokenCreated	1	{"token_id":"01m8r9bdw12xm216ng5w2pn6d88z3npa","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.937300Z","updated_at":"2026-12-01T07:50:47.937300Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:47.9373+00	f1d880bdcaf57ab49cc1ccdd2aed9a85	\N	\N	\N	account-0-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
6	92cf8861-be4f-4988-add8-76185f3a6189	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdw62xm2162jzrh4pmnrna59vr	1	TokenCreated	1	{"token_id":"01m8r9bdw62xm2162jzrh4pmnrna59vr","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.942051Z","updated_at":"2026-12-01T07:50:47.942051Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:47.942051+00	58a1e79a8bdac9db470ea806c35972f7	\N	\N	\N	account-0-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
7	00f19ddd-b646-4e86-be28-d6df2f7fe3a8	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdwe2xm2161eag7qnf2wmmcqkq	1	TokenCreated	1	{"token_id":"01m8r9bdwe2xm2161eag7qnf2wmmcqkq","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":"01m8r9bdtv2xm216d21nztwpyqc7p09g","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.950904Z","updated_at":"2026-12-01T07:50:47.950904Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:47.950904+00	4467bc595dbf3f0562119183ef5d3385	\N	\N	\N	account-0-create-5	\\xbdb03afa80a5e56d7b1e933ba506f0c7	\N
8	c65431bc-dca7-4b38-ae43-04a8b96f8742	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdww2xm216g0gy82ytqe0wwngv	1	TokenCreated	1	{"token_id":"01m8r9bdww2xm216g0gy82ytqe0wwngv","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.963997Z","updated_at":"2026-12-01T07:50:47.963997Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:47.963997+00	305fa1b4f26360be8f6d610833d3aeb3	\N	\N	\N	account-0-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
9	9ecc39a1-fd4d-4497-9d98-83d5c379d140	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdx42xm2161af92xr7t8ty0zsv	1	TokenCreated	1	{"token_id":"01m8r9bdx42xm2161af92xr7t8ty0zsv","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.972877Z","updated_at":"2026-12-01T07:50:47.972877Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:47.972877+00	327ab4819023cab3439d965257cc6241	\N	\N	\N	account-0-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
10	69f51727-ae3b-412e-8faa-b6e4c8532bac	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdxe2xm216zn446fedyzajm7ez	1	TokenCreated	1	{"token_id":"01m8r9bdxe2xm216zn446fedyzajm7ez","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":"01m8r9bdtv2xm216d21nztwpyqc7p09g","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.982715Z","updated_at":"2026-12-01T07:50:47.982715Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:47.982715+00	dac13233fbe381477c68d07ea96d9db0	\N	\N	\N	account-0-create-8	\\xbdb03afa80a5e56d7b1e933ba506f0c7	\N
11	340f0f3e-4d91-4514-bfa2-75fa7adb9c5a	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdxp2xm2161st0t79dvhzyhyan	1	TokenCreated	1	{"token_id":"01m8r9bdxp2xm2161st0t79dvhzyhyan","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.990352Z","updated_at":"2026-12-01T07:50:47.990352Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:47.990352+00	56d14d157caf085a352f6651d562af26	\N	\N	\N	account-0-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
12	11de07c1-3ae7-458c-b188-b836d4169f41	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdxz2xm216etchvbavjerk7a9d	1	TokenCreated	1	{"token_id":"01m8r9bdxz2xm216etchvbavjerk7a9d","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.999003Z","updated_at":"2026-12-01T07:50:47.999003Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:47.999003+00	7e8aa36d424d6defb6a9fc85c2707de1	\N	\N	\N	account-0-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
13	6b35e7a5-55c0-4f16-a531-8da72321b186	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdy52xm216rpjghxq0xh6qjdd9	1	TokenCreated	1	{"token_id":"01m8r9bdy52xm216rpjghxq0xh6qjdd9","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":"01m8r9bdtv2xm216d21nztwpyqc7p09g","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T07:50:48Z","inserted_at":"2026-12-01T07:50:48.005553Z","updated_at":"2026-12-01T07:50:48.005553Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:48.005553+00	86d03358fccc2ccf6e383bbcd053dbd3	\N	\N	\N	account-0-create-11	\\xbdb03afa80a5e56d7b1e933ba506f0c7	\N
14	1d62caab-a70c-4986-a343-1839a49b4ba9	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdtx2xm21623c9p0aby4nr343z	2	TokenSuspended	1	{"token_id":"01m8r9bdtx2xm21623c9p0aby4nr343z","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.900541Z","updated_at":"2026-12-01T07:50:48.045534Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.045534+00	0252d05e5d508fe8b301392d87279a8d	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-0	\\xdb05db5ecd0eecfea3d868e49691614a	\N
15	b5fb5c28-05fb-4189-a78e-1043a1032041	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdtx2xm21623c9p0aby4nr343z	3	TokenActivated	1	{"token_id":"01m8r9bdtx2xm21623c9p0aby4nr343z","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.900541Z","updated_at":"2026-12-01T07:50:48.049624Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.049624+00	c89dd134fb64f1c805e91aac5933e1bc	\N	\N	\N	account-0-quoted-0	\\x3495fd1959f052cdc3f310e210f9a562	\N
16	8e9a4f62-b815-4d7d-be83-af954966d06f	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdv82xm2166g0rhxfx5vyx9dbe	2	TokenSuspended	1	{"token_id":"01m8r9bdv82xm2166g0rhxfx5vyx9dbe","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.912428Z","updated_at":"2026-12-01T07:50:48.065414Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.065414+00	786271cae3506174e7f2d44bc635ed71	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-1	\\x23ff9b351f3b257f287e4bb252fd7fc9	\N
17	4125c99a-4a44-48d0-82c2-2459cfd0d84e	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdv82xm2166g0rhxfx5vyx9dbe	3	TokenActivated	1	{"token_id":"01m8r9bdv82xm2166g0rhxfx5vyx9dbe","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.912428Z","updated_at":"2026-12-01T07:50:48.070165Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.070165+00	fb1265b20a76bd3593835d17ced98013	\N	\N	\N	account-0-activate-1	\\xb65911cd7abe6a1bd8abbe7018d33309	\N
18	f3cb0a65-acf7-4623-ba4c-a3379ef4ce51	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdv82xm2166g0rhxfx5vyx9dbe	4	TokenRevoked	1	{"token_id":"01m8r9bdv82xm2166g0rhxfx5vyx9dbe","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.912428Z","updated_at":"2026-12-01T07:50:48.082200Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.0822+00	7472b035443043346fc3feabf3cd5275	\N	\N	\N	account-0-revoke-1	\\xdfba748905a3910a8332f407a9dc14e4	\N
19	5690a51e-b1f6-4916-9d3b-6383d38fb7ee	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdvs2xm2168hmcx12ad2e3xcg2	2	TokenSuspended	1	{"token_id":"01m8r9bdvs2xm2168hmcx12ad2e3xcg2","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":"01m8r9bdtv2xm216d21nztwpyqc7p09g","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.929288Z","updated_at":"2026-12-01T07:50:48.084995Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.084995+00	86a9bf1119a6f7a9133121477264f124	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-2	\\x66c889d85ad91d3303751f73e1a43efa	\N
20	881204c2-8b36-4efe-b7a4-22938ded0373	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdw12xm216ng5w2pn6d88z3npa	2	TokenSuspended	1	{"token_id":"01m8r9bdw12xm216ng5w2pn6d88z3npa","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.937300Z","updated_at":"2026-12-01T07:50:48.092499Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.092499+00	ec8ffbd435e383863255190eb9dda7c2	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-3	\\xa562d49b98cb06410246a0759223236f	\N
21	238cc0dc-2e02-403b-b150-9418ab3b30f2	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdw12xm216ng5w2pn6d88z3npa	3	TokenActivated	1	{"token_id":"01m8r9bdw12xm216ng5w2pn6d88z3npa","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.937300Z","updated_at":"2026-12-01T07:50:48.101881Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.101881+00	50c6dc1c48dc0aa555c2f597b7f5a479	\N	\N	\N	account-0-activate-3	\\x6d4c982b87491ac9c8c27aee666af9e5	\N
22	af4a52a8-6ea7-4d78-8b9a-a4d9ca3a906a	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdw12xm216ng5w2pn6d88z3npa	4	TokenSuspended	1	{"token_id":"01m8r9bdw12xm216ng5w2pn6d88z3npa","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.937300Z","updated_at":"2026-12-01T07:50:48.106004Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.106004+00	account-0-plain-3	\N	\N	\N	\N	\N	\N
23	0998e0f9-a2b5-4c05-b55c-05a3348c7055	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdw62xm2162jzrh4pmnrna59vr	2	TokenSuspended	1	{"token_id":"01m8r9bdw62xm2162jzrh4pmnrna59vr","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.942051Z","updated_at":"2026-12-01T07:50:48.113301Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.113301+00	5e348491ad579794d6a18cb73a1fe3e7	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-4	\\x8ae168e53bb4be9a577443f14e6e1735	\N
24	4ed2004f-1d5d-4ecf-b4d7-f2090574c7ee	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdw62xm2162jzrh4pmnrna59vr	3	TokenActivated	1	{"token_id":"01m8r9bdw62xm2162jzrh4pmnrna59vr","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.942051Z","updated_at":"2026-12-01T07:50:48.121488Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.121488+00	8caccf6941d2f339a77924a3dc285831	\N	\N	\N	account-0-quoted-4	\\xde5a23f92a87ab727f82aec1ae2d238d	\N
25	1f80aa1f-ef58-427f-ad41-d4bf821c1de6	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdwe2xm2161eag7qnf2wmmcqkq	2	TokenSuspended	1	{"token_id":"01m8r9bdwe2xm2161eag7qnf2wmmcqkq","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":"01m8r9bdtv2xm216d21nztwpyqc7p09g","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.950904Z","updated_at":"2026-12-01T07:50:48.125014Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.125014+00	7da46aa87e9ef8bdbd6b28d726d03392	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-5	\\xd705e37dfaf753427d605a05d6136242	\N
26	753da564-7de8-467f-a7d1-06267aae9b8f	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdwe2xm2161eag7qnf2wmmcqkq	3	TokenActivated	1	{"token_id":"01m8r9bdwe2xm2161eag7qnf2wmmcqkq","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":"01m8r9bdtv2xm216d21nztwpyqc7p09g","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.950904Z","updated_at":"2026-12-01T07:50:48.134760Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.13476+00	1cca3a30538668ce6c973557270d4d93	\N	\N	\N	account-0-activate-5	\\xa5932eddbb6f2b860baf123d6d53ccf0	\N
27	b5beefa1-1cf4-4c8a-9ae2-8e2100e632e8	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdww2xm216g0gy82ytqe0wwngv	2	TokenSuspended	1	{"token_id":"01m8r9bdww2xm216g0gy82ytqe0wwngv","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.963997Z","updated_at":"2026-12-01T07:50:48.145845Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.145845+00	a16e5cf512265a11260462c44a798d59	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-6	\\x5adbe494b811efc75780e3c850cfeac1	\N
28	7a467ce1-da57-438f-99fb-5385ef80576a	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdww2xm216g0gy82ytqe0wwngv	3	TokenRevoked	1	{"token_id":"01m8r9bdww2xm216g0gy82ytqe0wwngv","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.963997Z","updated_at":"2026-12-01T07:50:48.148225Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.148225+00	48b06a62209f75f60f9668625a25ad8e	\N	\N	\N	account-0-revoke-6	\\x9ec3f5ad19caae2fdcdb46bc8ed7d58b	\N
29	427f84c6-1387-4fbf-90d2-7599411144d3	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdww2xm216g0gy82ytqe0wwngv	4	TokenDeleted	1	{"token_id":"01m8r9bdww2xm216g0gy82ytqe0wwngv","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.963997Z","updated_at":"2026-12-01T07:50:48.158314Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.158314+00	74feac4208e9dc8a513acd46e207ac94	\N	\N	\N	account-0-delete-6	\\xa84103c576b9694be36e4344f229695c	\N
30	ab6392e5-1927-4976-8e02-e00d180021df	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdx42xm2161af92xr7t8ty0zsv	2	TokenSuspended	1	{"token_id":"01m8r9bdx42xm2161af92xr7t8ty0zsv","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.972877Z","updated_at":"2026-12-01T07:50:48.165535Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.165535+00	168538dd7a6ef201be1dfa7bbef06e2f	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-7	\\x23e205594c15f53b5af7b4d449f5af53	\N
31	043fbc53-b039-4a83-8fb4-29c1809549bc	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdx42xm2161af92xr7t8ty0zsv	3	TokenActivated	1	{"token_id":"01m8r9bdx42xm2161af92xr7t8ty0zsv","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.972877Z","updated_at":"2026-12-01T07:50:48.173965Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.173965+00	1f96decaf5a0fb91a4cc0990369e10bc	\N	\N	\N	account-0-activate-7	\\x59381f44da46a144679ef389efaf6acf	\N
32	70be1f85-9449-4134-adc5-0960d06cd6bd	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdx42xm2161af92xr7t8ty0zsv	4	TokenSuspended	1	{"token_id":"01m8r9bdx42xm2161af92xr7t8ty0zsv","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.972877Z","updated_at":"2026-12-01T07:50:48.181466Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.181466+00	account-0-plain-7	\N	\N	\N	\N	\N	\N
33	259f0b4c-6996-4aab-bb76-ec5f86ad3825	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdxe2xm216zn446fedyzajm7ez	2	TokenSuspended	1	{"token_id":"01m8r9bdxe2xm216zn446fedyzajm7ez","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":"01m8r9bdtv2xm216d21nztwpyqc7p09g","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.982715Z","updated_at":"2026-12-01T07:50:48.186283Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.186283+00	9f7d1bed602f33f5ada484d493e46469	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-8	\\xb06d2d89a2690e82cd0d933f1d74ba15	\N
34	56f19895-e22a-4b7e-b32d-488dd30cdbf1	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdxe2xm216zn446fedyzajm7ez	3	TokenActivated	1	{"token_id":"01m8r9bdxe2xm216zn446fedyzajm7ez","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":"01m8r9bdtv2xm216d21nztwpyqc7p09g","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.982715Z","updated_at":"2026-12-01T07:50:48.192443Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.192443+00	10534e9b41e7e1eade944e6619b34853	\N	\N	\N	account-0-quoted-8	\\x434a56dc01698a0d1ca0426853f846d1	\N
35	2c321c78-b403-44bd-8beb-bb4e7a5c4a0d	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdxp2xm2161st0t79dvhzyhyan	2	TokenSuspended	1	{"token_id":"01m8r9bdxp2xm2161st0t79dvhzyhyan","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.990352Z","updated_at":"2026-12-01T07:50:48.197519Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.197519+00	013e752f6701ccf1969ae77219cd91f4	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-9	\\xc85abb33501f3d9cf4f88429bd7ac4fd	\N
36	377643b5-3943-4468-b717-7a8689661328	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdxp2xm2161st0t79dvhzyhyan	3	TokenActivated	1	{"token_id":"01m8r9bdxp2xm2161st0t79dvhzyhyan","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.990352Z","updated_at":"2026-12-01T07:50:48.205277Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.205277+00	65ce4b51dc875b5e1defb7173e17771d	\N	\N	\N	account-0-activate-9	\\x3b6f96846eb9ee8bd81315e885f13d4e	\N
37	ad642e3a-4e40-4cbf-85bd-18b1af050ec7	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdxz2xm216etchvbavjerk7a9d	2	TokenSuspended	1	{"token_id":"01m8r9bdxz2xm216etchvbavjerk7a9d","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.999003Z","updated_at":"2026-12-01T07:50:48.211595Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.211595+00	3cdb80d80c77aad73531c452ef0357d4	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-10	\\x3c632d6597bb25a02f1a6be83839615b	\N
38	008e90b8-eed6-4c8e-a640-bffb7bd172c0	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdy52xm216rpjghxq0xh6qjdd9	2	TokenSuspended	1	{"token_id":"01m8r9bdy52xm216rpjghxq0xh6qjdd9","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":"01m8r9bdtv2xm216d21nztwpyqc7p09g","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T07:50:48Z","inserted_at":"2026-12-01T07:50:48.005553Z","updated_at":"2026-12-01T07:50:48.221444Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.221444+00	9001d0b9cc90febbdf24385485c89ac1	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-11	\\x0cda46ade072e8450c52fad90db0e81b	\N
39	5f633b90-7f82-4227-b1f2-16e362cbb932	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdy52xm216rpjghxq0xh6qjdd9	3	TokenActivated	1	{"token_id":"01m8r9bdy52xm216rpjghxq0xh6qjdd9","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":"01m8r9bdtv2xm216d21nztwpyqc7p09g","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T07:50:48Z","inserted_at":"2026-12-01T07:50:48.005553Z","updated_at":"2026-12-01T07:50:48.223540Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.22354+00	42a3ecd30f39223a1caa7e9699eba5cd	\N	\N	\N	account-0-activate-11	\\x91f61857e6a38d3404396d205117f64b	\N
40	01fbd693-e2e6-485e-ad1e-84c871fdb62a	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdy52xm216rpjghxq0xh6qjdd9	4	TokenSuspended	1	{"token_id":"01m8r9bdy52xm216rpjghxq0xh6qjdd9","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":"01m8r9bdtv2xm216d21nztwpyqc7p09g","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T07:50:48Z","inserted_at":"2026-12-01T07:50:48.005553Z","updated_at":"2026-12-01T07:50:48.234578Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.234578+00	account-0-plain-11	\N	\N	\N	\N	\N	\N
41	b5be747d-42a3-48f8-9059-3a8229308e2c	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdy52xm216rpjghxq0xh6qjdd9	5	TokenRevoked	1	{"token_id":"01m8r9bdy52xm216rpjghxq0xh6qjdd9","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":"01m8r9bdtv2xm216d21nztwpyqc7p09g","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-07T07:50:48Z","inserted_at":"2026-12-01T07:50:48.005553Z","updated_at":"2026-12-01T07:50:48.237798Z","name":null,"labels":{},"stream_version":5,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.237798+00	a95ebdbe7b88a27ef93db82947efbe83	\N	\N	\N	account-0-revoke-11	\\x7d18b3294490724aa8ae7f091ec08567	\N
42	5f9cf970-943e-4195-961b-8c40055c3ed5	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdtx2xm21623c9p0aby4nr343z	4	TokenSuspended	1	{"token_id":"01m8r9bdtx2xm21623c9p0aby4nr343z","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.900541Z","updated_at":"2026-12-01T07:50:48.258301Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":"a look at it"}	2026-12-01 07:50:48.258301+00	ccdebea2e53af1abf43c97c34e465052	\N	\N	\N	account-0-reason	\\x98581fd30a813cb36e8acbe0a58bc644	\N
43	dbf35fa3-140a-4511-8e8e-70eac113580f	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdtx2xm21623c9p0aby4nr343z	5	TokenActivated	1	{"token_id":"01m8r9bdtx2xm21623c9p0aby4nr343z","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.900541Z","updated_at":"2026-12-01T07:50:48.261721Z","name":null,"labels":{},"stream_version":5,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.261721+00	dd83bdb03deae45ba7456c6d0b8bbb46	\N	\N	\N	account-0-by-itself	\\x3495fd1959f052cdc3f310e210f9a562	\N
44	ef9b1741-06a3-4dd0-b1ee-3404d07d9bae	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bdtx2xm21623c9p0aby4nr343z	6	TokenRevoked	1	{"token_id":"01m8r9bdtx2xm21623c9p0aby4nr343z","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T07:50:47Z","inserted_at":"2026-12-01T07:50:47.900541Z","updated_at":"2026-12-01T07:50:48.540219Z","name":null,"labels":{},"stream_version":6,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null}	2026-12-01 07:50:48.540219+00	7632a54c18965f4255c9b9c045662a0e	\N	\N	\N	account-0-used	\\xb87d6f652a19d232311fdcdceee3e094	2026-12-01 07:50:48.017221+00
45	4ec164ce-6d8f-4abd-bcaa-79f85c9a74a7	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bef42xm2168p0g0mfnfjbkvdgy	1	TokenCreated	1	{"token_id":"01m8r9bef42xm2168p0g0mfnfjbkvdgy","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T07:50:49Z","inserted_at":"2026-12-01T07:50:48.548294Z","updated_at":"2026-12-01T07:50:48.548294Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:48.548294+00	e03b717c3d226b7c6ce6563df9d8a85a	\N	\N	\N	ends-at-once	\\x2600ba9b3da8e4a027d10d757facc02c	\N
46	a19ea670-9ee1-4b0b-947e-1a6931a517c2	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9befm2xm216jjf670xm7c8t30am	1	TokenCreated	1	{"token_id":"01m8r9befm2xm216jjf670xm7c8t30am","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-02T07:50:49Z","inserted_at":"2026-12-01T07:50:48.563986Z","updated_at":"2026-12-01T07:50:48.563986Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bdpz2xm216w9sg55gc83vs4es7"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:48.563986+00	c9b83526651738b4f144516f2f68c737	\N	\N	\N	ends-tomorrow	\\x0e33674f8d730198087c1606d5f3a7a1	\N
47	f6f0604c-0161-42c9-ad9b-ac8c097636be	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9bef42xm2168p0g0mfnfjbkvdgy	2	TokenExpired	1	{"token_id":"01m8r9bef42xm2168p0g0mfnfjbkvdgy","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T07:50:49Z","inserted_at":"2026-12-01T07:50:48.548294Z","updated_at":"2026-12-01T07:50:48.548294Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null}	2026-12-01 07:50:49.172003+00	\N	\N	\N	\N	§expired 01m8r9bef42xm2168p0g0mfnfjbkvdgy	\\x13151f55e5d51e87bb2479c39eed5bc6	\N
48	ed638947-9ab7-4401-a65c-a5bf23f35c10	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	api_token-01m8r9befm2xm216jjf670xm7c8t30am	2	TokenExpiring	1	{"token_id":"01m8r9befm2xm216jjf670xm7c8t30am","account_id":"01m8r9bdpz2xm216xh2jsc3jqzeg9d51","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-02T07:50:49Z","inserted_at":"2026-12-01T07:50:48.563986Z","updated_at":"2026-12-01T07:50:48.563986Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null,"days_left":1}	2026-12-01 07:50:49.172003+00	\N	\N	\N	\N	§expiring 1 01m8r9befm2xm216jjf670xm7c8t30am	\\xe2c9af7de3a46c25a4d47334a6ce827c	\N
49	eb817880-3225-4899-b5e8-13b196e8c6ed	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfk95qtmjpyv293ftpy3z279hy	1	TokenCreated	1	{"token_id":"01m8r9bfk95qtmjpyv293ftpy3z279hy","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":"01m8r9bfk95qtmjp7ar2aq7gxejmv089","token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.705021Z","updated_at":"2026-12-01T07:50:49.705021Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"admin_user","id":"01m8r9bfk95qtmjp7ar2aq7gxejmv089"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:49.705021+00	\N	\N	\N	\N	\N	\N	\N
50	a34213a1-630d-4598-8875-13e357145be6	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfqk5qtmjp23cybchwsdhp3xrp	1	TokenCreated	1	{"token_id":"01m8r9bfqk5qtmjp23cybchwsdhp3xrp","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.843086Z","updated_at":"2026-12-01T07:50:49.843086Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:49.843086+00	f1bdaa0046c5f2c9426e3903ccda0519	\N	\N	\N	account-1-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
51	ac94a9fa-4150-4a18-b8aa-26f99584655c	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfr35qtmjp4rsfx1nvtctx0c2t	1	TokenCreated	1	{"token_id":"01m8r9bfr35qtmjp4rsfx1nvtctx0c2t","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.859085Z","updated_at":"2026-12-01T07:50:49.859085Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:49.859085+00	ccf5568beb2551d1368658c67d287611	\N	\N	\N	account-1-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
52	95e67e06-9697-4cea-b9ab-4b8a3a1ac5d2	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfra5qtmjpzwrprbj3rpdffrz8	1	TokenCreated	1	{"token_id":"01m8r9bfra5qtmjpzwrprbj3rpdffrz8","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":"01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.866748Z","updated_at":"2026-12-01T07:50:49.866748Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:49.866748+00	0a1f521f04235bcc984482ddf0c5fbb4	\N	\N	\N	account-1-create-2	\\x6115e2dc78d9d89bf765c1ea74578113	\N
53	333bce9e-fffd-42db-87da-4894510d1f02	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfrg5qtmjp67xcra94nq9betme	1	TokenCreated	1	{"token_id":"01m8r9bfrg5qtmjp67xcra94nq9betme","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.872848Z","updated_at":"2026-12-01T07:50:49.872848Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:49.872848+00	29f650ecf4f9669fd2199e67b9ce6f19	\N	\N	\N	account-1-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
54	953a343c-ad4d-48c8-9a52-1eb1787e2ccf	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfs25qtmjph0h19esg8evtx3nc	1	TokenCreated	1	{"token_id":"01m8r9bfs25qtmjph0h19esg8evtx3nc","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.890449Z","updated_at":"2026-12-01T07:50:49.890449Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:49.890449+00	9a5a5cb9cbcc3c9d359e33741f37c96a	\N	\N	\N	account-1-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
55	e7f5df2c-e783-47cb-8656-9ec746735666	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfs65qtmjp22qf4ph9d4tep5ph	1	TokenCreated	1	{"token_id":"01m8r9bfs65qtmjp22qf4ph9d4tep5ph","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":"01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.893950Z","updated_at":"2026-12-01T07:50:49.893950Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:49.89395+00	823da157ea170ed44cb3d1676b27b569	\N	\N	\N	account-1-create-5	\\x6115e2dc78d9d89bf765c1ea74578113	\N
56	f3a9650d-7f4f-488e-98e5-429603dc5a1a	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfs95qtmjp4qfqewynk4hawzv1	1	TokenCreated	1	{"token_id":"01m8r9bfs95qtmjp4qfqewynk4hawzv1","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.897450Z","updated_at":"2026-12-01T07:50:49.897450Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:49.89745+00	da803dc77a1465748b4a21a0fc9eebad	\N	\N	\N	account-1-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
57	cdf0d837-ea30-4fc2-964b-189a356679f8	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfsj5qtmjp0x1gjrhretfgvyt1	1	TokenCreated	1	{"token_id":"01m8r9bfsj5qtmjp0x1gjrhretfgvyt1","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.906202Z","updated_at":"2026-12-01T07:50:49.906202Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:49.906202+00	5bea9eded34623e3e285f6dd01edb8c3	\N	\N	\N	account-1-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
58	9308e9ec-cb3d-44ac-a38d-3858a15e90af	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfsp5qtmjpb9yg8980jt8972pb	1	TokenCreated	1	{"token_id":"01m8r9bfsp5qtmjpb9yg8980jt8972pb","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":"01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.910319Z","updated_at":"2026-12-01T07:50:49.910319Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:49.910319+00	6ca9f265e0e5a324e6b0caf2ca4e6bce	\N	\N	\N	account-1-create-8	\\x6115e2dc78d9d89bf765c1ea74578113	\N
59	24a419a7-23ec-4da0-8863-bda4425cc1fe	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bft55qtmjp6249qwpzb77s2wkm	1	TokenCreated	1	{"token_id":"01m8r9bft55qtmjp6249qwpzb77s2wkm","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.925342Z","updated_at":"2026-12-01T07:50:49.925342Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:49.925342+00	49ea8af06260e3978438465e0476bad1	\N	\N	\N	account-1-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
60	cf3e62e8-00c7-413c-a193-e5b2fdb164ab	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bftb5qtmjp62b1d053qfzj9p06	1	TokenCreated	1	{"token_id":"01m8r9bftb5qtmjp62b1d053qfzj9p06","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.931103Z","updated_at":"2026-12-01T07:50:49.931103Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:49.931103+00	fde2ad101e393acdb8474dd1c5f745ba	\N	\N	\N	account-1-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
61	bf9a6b91-0322-409a-8c8d-dd2cf977f91f	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfth5qtmjptsqch69p7w7rgh01	1	TokenCreated	1	{"token_id":"01m8r9bfth5qtmjptsqch69p7w7rgh01","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":"01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.937508Z","updated_at":"2026-12-01T07:50:49.937508Z","name":null,"labels":{},"stream_version":1,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null,"key_id":"upgrades"}	2026-12-01 07:50:49.937508+00	ebb31b70df9d5548e0e60619315fac2c	\N	\N	\N	account-1-create-11	\\x6115e2dc78d9d89bf765c1ea74578113	\N
62	fcd28485-29a2-4ad2-8a6f-2d3f8d228bdd	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfqk5qtmjp23cybchwsdhp3xrp	2	TokenSuspended	1	{"token_id":"01m8r9bfqk5qtmjp23cybchwsdhp3xrp","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.843086Z","updated_at":"2026-12-01T07:50:49.967465Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:49.967465+00	46f1b6a24690f2666fd9a61dfe2f04e0	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-0	\\xfd1dcbf08095008527b7de87342ea348	\N
63	77448507-eefe-428a-b84b-96a3041b8509	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfqk5qtmjp23cybchwsdhp3xrp	3	TokenActivated	1	{"token_id":"01m8r9bfqk5qtmjp23cybchwsdhp3xrp","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.843086Z","updated_at":"2026-12-01T07:50:49.977429Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:49.977429+00	cd36b7f0b536c9e43be0986d7872f627	\N	\N	\N	account-1-quoted-0	\\x4ce6ac175d2535ae89f19634fd6736ab	\N
64	fa39029a-e23a-43cf-a2de-27d690c15349	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfr35qtmjp4rsfx1nvtctx0c2t	2	TokenSuspended	1	{"token_id":"01m8r9bfr35qtmjp4rsfx1nvtctx0c2t","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.859085Z","updated_at":"2026-12-01T07:50:49.980150Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:49.98015+00	c69772974d840ca42843fab2c02492c6	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-1	\\x47234dc65ae2f998376fef8f43eac7bc	\N
65	1b5f65fa-403b-4b0d-8e9c-2d5c799adf7c	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfr35qtmjp4rsfx1nvtctx0c2t	3	TokenActivated	1	{"token_id":"01m8r9bfr35qtmjp4rsfx1nvtctx0c2t","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.859085Z","updated_at":"2026-12-01T07:50:49.984474Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:49.984474+00	af90aa32b06b12eb2cea8f8e29da630f	\N	\N	\N	account-1-activate-1	\\x863d7895177f3a89f4ea6e38e855d406	\N
66	fe738381-6128-4705-a368-346a7dc3b61b	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfr35qtmjp4rsfx1nvtctx0c2t	4	TokenRevoked	1	{"token_id":"01m8r9bfr35qtmjp4rsfx1nvtctx0c2t","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.859085Z","updated_at":"2026-12-01T07:50:49.993287Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:49.993287+00	76797b53e067ae5f4aa3cf77a0818f76	\N	\N	\N	account-1-revoke-1	\\x5fdb440f32daec42f16a08d80cad3620	\N
67	c8895cdc-f5ff-49a7-a581-a4fafed89f0d	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfra5qtmjpzwrprbj3rpdffrz8	2	TokenSuspended	1	{"token_id":"01m8r9bfra5qtmjpzwrprbj3rpdffrz8","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":"01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.866748Z","updated_at":"2026-12-01T07:50:49.999031Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:49.999031+00	8944b7a2668870d690df9628f3bbbe9f	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-2	\\x042b1a1dedca10f666cff00a652c6f86	\N
68	9ae4d81f-2c3d-465d-aaee-2518f93654e8	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfrg5qtmjp67xcra94nq9betme	2	TokenSuspended	1	{"token_id":"01m8r9bfrg5qtmjp67xcra94nq9betme","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.872848Z","updated_at":"2026-12-01T07:50:50.001621Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.001621+00	29daf806710fafe6256f0cc4aa89c0ee	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-3	\\x18a73379dc00d4019f9ca35da2f697bd	\N
69	d72c6f21-72fe-4ff2-882a-62fb047a5ae9	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfrg5qtmjp67xcra94nq9betme	3	TokenActivated	1	{"token_id":"01m8r9bfrg5qtmjp67xcra94nq9betme","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.872848Z","updated_at":"2026-12-01T07:50:50.006192Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.006192+00	2ef00dd8c5337c5042c7f9896164cdb9	\N	\N	\N	account-1-activate-3	\\x33e5a16b5f2bf22df8cc404de66f1d9b	\N
70	b477c513-b762-41a7-851f-62835a9c65ed	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfrg5qtmjp67xcra94nq9betme	4	TokenSuspended	1	{"token_id":"01m8r9bfrg5qtmjp67xcra94nq9betme","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.872848Z","updated_at":"2026-12-01T07:50:50.011303Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.011303+00	account-1-plain-3	\N	\N	\N	\N	\N	\N
71	d8718be6-c6bc-4b61-a7ba-fc0ff3b03969	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfs25qtmjph0h19esg8evtx3nc	2	TokenSuspended	1	{"token_id":"01m8r9bfs25qtmjph0h19esg8evtx3nc","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.890449Z","updated_at":"2026-12-01T07:50:50.014327Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.014327+00	28b0cfcb63a224f623a95b308536d638	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-4	\\x9697f1bb8877ff584df86e90c7e80e4c	\N
72	1c365f10-9546-4b52-b359-6ce96fd03089	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfs25qtmjph0h19esg8evtx3nc	3	TokenActivated	1	{"token_id":"01m8r9bfs25qtmjph0h19esg8evtx3nc","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.890449Z","updated_at":"2026-12-01T07:50:50.021497Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.021497+00	550ce4b2fa530ba43fe4e65d7fe1e8ca	\N	\N	\N	account-1-quoted-4	\\x443baca3ac6bbd92c70c66982154c0a7	\N
73	9c469350-4126-4cba-ad71-1b8d1b4843d1	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfs65qtmjp22qf4ph9d4tep5ph	2	TokenSuspended	1	{"token_id":"01m8r9bfs65qtmjp22qf4ph9d4tep5ph","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":"01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.893950Z","updated_at":"2026-12-01T07:50:50.026530Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.02653+00	cafe29df608095ac45b5b0efb8964911	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-5	\\x18e644cd8e1a8c46af286ef8d0b99b27	\N
74	8a000307-4f61-4fca-ab15-7cb2a6b61591	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfs65qtmjp22qf4ph9d4tep5ph	3	TokenActivated	1	{"token_id":"01m8r9bfs65qtmjp22qf4ph9d4tep5ph","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":"01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.893950Z","updated_at":"2026-12-01T07:50:50.028144Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.028144+00	eca8fdebf123431341b2a516e4731c47	\N	\N	\N	account-1-activate-5	\\xac115844cf89d1cf9617bfe905d9be3d	\N
75	386052c7-3c03-4bb2-85a0-fd856a211c7e	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfs95qtmjp4qfqewynk4hawzv1	2	TokenSuspended	1	{"token_id":"01m8r9bfs95qtmjp4qfqewynk4hawzv1","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.897450Z","updated_at":"2026-12-01T07:50:50.040037Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.040037+00	db09ab7fc5ab7fce9dfc47cf0016443d	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-6	\\xaeb4f4cb4b4372b2f566e087cd9e8ba8	\N
76	4fa402d5-375d-48fe-a1f2-bab669804dad	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfs95qtmjp4qfqewynk4hawzv1	3	TokenRevoked	1	{"token_id":"01m8r9bfs95qtmjp4qfqewynk4hawzv1","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.897450Z","updated_at":"2026-12-01T07:50:50.045322Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.045322+00	4be0752f085e702d852498900fe47e94	\N	\N	\N	account-1-revoke-6	\\x499b0dafac502aa0306e84323ead3669	\N
77	4f8759bf-65c3-490e-9baa-6d0b7128122b	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfs95qtmjp4qfqewynk4hawzv1	4	TokenDeleted	1	{"token_id":"01m8r9bfs95qtmjp4qfqewynk4hawzv1","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.897450Z","updated_at":"2026-12-01T07:50:50.048905Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.048905+00	fb469826efa9eef03b97ecc1bc4f98dd	\N	\N	\N	account-1-delete-6	\\x0304a8c8a8bd91d3d227d92b6835b1b9	\N
78	405022b3-2c30-4015-a6bb-6397f49aa655	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfsj5qtmjp0x1gjrhretfgvyt1	2	TokenSuspended	1	{"token_id":"01m8r9bfsj5qtmjp0x1gjrhretfgvyt1","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.906202Z","updated_at":"2026-12-01T07:50:50.052222Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.052222+00	02131efc2ca5a956fbcd4ad8639a998f	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-7	\\x19450ac9ff6e6276949b5948ca88fec6	\N
79	55a4ec8f-eeba-498f-bc1c-8585cf37e83a	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfsj5qtmjp0x1gjrhretfgvyt1	3	TokenActivated	1	{"token_id":"01m8r9bfsj5qtmjp0x1gjrhretfgvyt1","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.906202Z","updated_at":"2026-12-01T07:50:50.063432Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.063432+00	6e21369a131cefee3ea2993f90a1ea04	\N	\N	\N	account-1-activate-7	\\xcc96927d0f3edf5ccddf3923366a5617	\N
80	dc391a9e-531c-41cf-b601-bff4fbf183c9	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfsj5qtmjp0x1gjrhretfgvyt1	4	TokenSuspended	1	{"token_id":"01m8r9bfsj5qtmjp0x1gjrhretfgvyt1","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.906202Z","updated_at":"2026-12-01T07:50:50.073580Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.07358+00	account-1-plain-7	\N	\N	\N	\N	\N	\N
81	ff43a28c-5e05-42b6-87e3-5146e1de9b97	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfsp5qtmjpb9yg8980jt8972pb	2	TokenSuspended	1	{"token_id":"01m8r9bfsp5qtmjpb9yg8980jt8972pb","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":"01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.910319Z","updated_at":"2026-12-01T07:50:50.080282Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.080282+00	f85cd4dab45f1af95845526ff21b32f3	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-8	\\xe839677c8163a07af44c8ac5e29e6f3d	\N
82	f9d234f8-1175-4c9a-a874-cd77c041a773	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfsp5qtmjpb9yg8980jt8972pb	3	TokenActivated	1	{"token_id":"01m8r9bfsp5qtmjpb9yg8980jt8972pb","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":"01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.910319Z","updated_at":"2026-12-01T07:50:50.087415Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.087415+00	6aa47957fe20300deb41ce0f228ac7ac	\N	\N	\N	account-1-quoted-8	\\xe9086a2e3a584d991ce6f419e32c8a2c	\N
83	efb5ffea-9d82-40ad-895d-829a9900e2bf	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bft55qtmjp6249qwpzb77s2wkm	2	TokenSuspended	1	{"token_id":"01m8r9bft55qtmjp6249qwpzb77s2wkm","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.925342Z","updated_at":"2026-12-01T07:50:50.089974Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.089974+00	4bb82348307ab33a7adec0c882d3c5a4	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-9	\\xd4dc77973a35550627e4ebe596a0f41b	\N
84	2e7e4095-33a4-4e77-bb3e-8d3c2ec8ae9b	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bft55qtmjp6249qwpzb77s2wkm	3	TokenActivated	1	{"token_id":"01m8r9bft55qtmjp6249qwpzb77s2wkm","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.925342Z","updated_at":"2026-12-01T07:50:50.093875Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.093875+00	b4e05a0e73b1b30efd41ee7e484be17e	\N	\N	\N	account-1-activate-9	\\x1bfddbfcdf91e9bbcb9f782c8a991db9	\N
85	b2b24fd8-dbdd-406d-ade4-d3739a8c2da6	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bftb5qtmjp62b1d053qfzj9p06	2	TokenSuspended	1	{"token_id":"01m8r9bftb5qtmjp62b1d053qfzj9p06","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.931103Z","updated_at":"2026-12-01T07:50:50.101329Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.101329+00	ab721b9e247756ddc7abbaffeaa3d993	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-10	\\x5db2a51f1ccb29902823621e28c9222c	\N
86	77df8f14-60c7-4740-98db-9028421d4b20	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfth5qtmjptsqch69p7w7rgh01	2	TokenSuspended	1	{"token_id":"01m8r9bfth5qtmjptsqch69p7w7rgh01","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":"01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.937508Z","updated_at":"2026-12-01T07:50:50.105761Z","name":null,"labels":{},"stream_version":2,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.105761+00	664aacddfd34702dad8a524a0369f0e3	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-11	\\xef3d60c5d0c912f8cf115768a64cad28	\N
87	837404ff-21c4-438c-8b56-3580736ab621	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfth5qtmjptsqch69p7w7rgh01	3	TokenActivated	1	{"token_id":"01m8r9bfth5qtmjptsqch69p7w7rgh01","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":"01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.937508Z","updated_at":"2026-12-01T07:50:50.118185Z","name":null,"labels":{},"stream_version":3,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.118185+00	01e3690b228213d7cd26815473b81577	\N	\N	\N	account-1-activate-11	\\xaaa2e21350014daceec14540e3ef5c1d	\N
88	2240f841-32c5-4d87-8a58-8e71608a904c	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfth5qtmjptsqch69p7w7rgh01	4	TokenSuspended	1	{"token_id":"01m8r9bfth5qtmjptsqch69p7w7rgh01","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":"01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.937508Z","updated_at":"2026-12-01T07:50:50.121146Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.121146+00	account-1-plain-11	\N	\N	\N	\N	\N	\N
89	c6aa1785-8ba8-41b2-a363-75553136bc14	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfth5qtmjptsqch69p7w7rgh01	5	TokenRevoked	1	{"token_id":"01m8r9bfth5qtmjptsqch69p7w7rgh01","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":"01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.937508Z","updated_at":"2026-12-01T07:50:50.128394Z","name":null,"labels":{},"stream_version":5,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.128394+00	1020641431e6a84e7a27e141331136a0	\N	\N	\N	account-1-revoke-11	\\x00061a484b792dee17b9243330b8893a	\N
90	3b75256a-c8bb-4157-bc80-57263e5ceb3f	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfqk5qtmjp23cybchwsdhp3xrp	4	TokenSuspended	1	{"token_id":"01m8r9bfqk5qtmjp23cybchwsdhp3xrp","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.843086Z","updated_at":"2026-12-01T07:50:50.136557Z","name":null,"labels":{},"stream_version":4,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":"a look at it"}	2026-12-01 07:50:50.136557+00	04d07f3abd79ca517567ba72b6821a70	\N	\N	\N	account-1-reason	\\xb30119215f01ceb4762553def806cd8a	\N
91	52e888ed-7542-45df-b073-b28c9f677141	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfqk5qtmjp23cybchwsdhp3xrp	5	TokenActivated	1	{"token_id":"01m8r9bfqk5qtmjp23cybchwsdhp3xrp","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.843086Z","updated_at":"2026-12-01T07:50:50.143966Z","name":null,"labels":{},"stream_version":5,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.143966+00	cdbbcc9289ed0100e79e27683df69d12	\N	\N	\N	account-1-by-itself	\\x4ce6ac175d2535ae89f19634fd6736ab	\N
92	5d87d404-5cfc-4adc-981d-1d31cedca5f6	01m8r9bfk95qtmjpeth6z1mr73swtzer	api_token-01m8r9bfqk5qtmjp23cybchwsdhp3xrp	6	TokenRevoked	1	{"token_id":"01m8r9bfqk5qtmjp23cybchwsdhp3xrp","account_id":"01m8r9bfk95qtmjpeth6z1mr73swtzer","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T07:50:49Z","inserted_at":"2026-12-01T07:50:49.843086Z","updated_at":"2026-12-01T07:50:50.537469Z","name":null,"labels":{},"stream_version":6,"actor":{"type":"api_token","id":"01m8r9bfk95qtmjpyv293ftpy3z279hy"},"reason":null}	2026-12-01 07:50:50.537469+00	0ccd86cba8dd07a6db41acf2bde44eb5	\N	\N	\N	account-1-used	\\xd2fc8095e61c5dbb261f3ceb55788207	2026-12-01 07:50:49.946132+00
\.

COPY tokentrail.lease (name, holder, epoch, expires_at) FROM stdin;
expiry	daab221f-32cc-4972-a673-89abe7c7282a	1	-infinity
projection expiring 2	988aef64-f413-47eb-82dd-e3ed0a4de32c	1	-infinity
relay	01a0c3b8-7901-4365-b507-edbe1b54d68d	1	-infinity
\.

COPY tokentrail.log_head (only_row, log_id, "position") FROM stdin;
t	ff212910-4991-4b37-bfad-ccaa1fafea4a	92
\.

COPY tokentrail.projection (name, build, version, state, "position", begun_at, live_at) FROM stdin;
expiring	1	2	live	92	2026-12-01 07:50:47.56338+00	2026-12-01 07:50:47.579644+00
\.

COPY tokentrail.projection_held (name, build, stream_id, stream_version, "position", error, held_at) FROM stdin;
\.

COPY tokentrail.publication (only_row, log_id, stream_created, "position", repairs, event_at, event_id, system_identifier, timeline, doubted_at, rebuilding) FROM stdin;
t	ff212910-4991-4b37-bfad-ccaa1fafea4a	2026-12-01 07:50:47.603696+00	92	0	92	5d87d404-5cfc-4adc-981d-1d31cedca5f6	7714239904528315170	1	\N	f
\.

COPY tokentrail.token_count (account_id, token_scope, tokens) FROM stdin;
01m8r9bdpz2xm216xh2jsc3jqzeg9d51	environment	4
01m8r9bdpz2xm216xh2jsc3jqzeg9d51	account	10
01m8r9bfk95qtmjpeth6z1mr73swtzer	environment	4
01m8r9bfk95qtmjpeth6z1mr73swtzer	account	8
\.

COPY tokentrail.token_details (token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, name, labels, stream_version, "position") FROM stdin;
01m8r9bdpz2xm216w9sg55gc83vs4es7	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N	01m8r9bdpz2xm216f20sfa1te23r3yv2	account	active	2126-11-07 07:50:47+00	2026-12-01 07:50:47.775075+00	2026-12-01 07:50:47.775075+00	\N	{}	1	1
01m8r9bfs65qtmjp22qf4ph9d4tep5ph	01m8r9bfk95qtmjpeth6z1mr73swtzer	01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m	\N	environment	active	2126-11-07 07:50:49+00	2026-12-01 07:50:49.89395+00	2026-12-01 07:50:50.028144+00	\N	{}	3	74
01m8r9bfr35qtmjp4rsfx1nvtctx0c2t	01m8r9bfk95qtmjpeth6z1mr73swtzer	\N	\N	account	revoked	2126-11-07 07:50:49+00	2026-12-01 07:50:49.859085+00	2026-12-01 07:50:49.993287+00	\N	{}	4	66
01m8r9bdv82xm2166g0rhxfx5vyx9dbe	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N	\N	account	revoked	2126-11-07 07:50:47+00	2026-12-01 07:50:47.912428+00	2026-12-01 07:50:48.0822+00	\N	{}	4	18
01m8r9bdvs2xm2168hmcx12ad2e3xcg2	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	01m8r9bdtv2xm216d21nztwpyqc7p09g	\N	environment	suspended	2126-11-07 07:50:47+00	2026-12-01 07:50:47.929288+00	2026-12-01 07:50:48.084995+00	\N	{}	2	19
01m8r9bdy52xm216rpjghxq0xh6qjdd9	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	01m8r9bdtv2xm216d21nztwpyqc7p09g	\N	environment	revoked	2126-11-07 07:50:48+00	2026-12-01 07:50:48.005553+00	2026-12-01 07:50:48.237798+00	\N	{}	5	41
01m8r9bfra5qtmjpzwrprbj3rpdffrz8	01m8r9bfk95qtmjpeth6z1mr73swtzer	01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m	\N	environment	suspended	2126-11-07 07:50:49+00	2026-12-01 07:50:49.866748+00	2026-12-01 07:50:49.999031+00	\N	{}	2	67
01m8r9bdw12xm216ng5w2pn6d88z3npa	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N	\N	account	suspended	2126-11-07 07:50:47+00	2026-12-01 07:50:47.9373+00	2026-12-01 07:50:48.106004+00	\N	{}	4	22
01m8r9bft55qtmjp6249qwpzb77s2wkm	01m8r9bfk95qtmjpeth6z1mr73swtzer	\N	\N	account	active	2126-11-07 07:50:49+00	2026-12-01 07:50:49.925342+00	2026-12-01 07:50:50.093875+00	\N	{}	3	84
01m8r9bdw62xm2162jzrh4pmnrna59vr	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N	\N	account	active	2126-11-07 07:50:47+00	2026-12-01 07:50:47.942051+00	2026-12-01 07:50:48.121488+00	\N	{}	3	24
01m8r9bdtx2xm21623c9p0aby4nr343z	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N	\N	account	revoked	2126-11-07 07:50:47+00	2026-12-01 07:50:47.900541+00	2026-12-01 07:50:48.540219+00	\N	{}	6	44
01m8r9bdwe2xm2161eag7qnf2wmmcqkq	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	01m8r9bdtv2xm216d21nztwpyqc7p09g	\N	environment	active	2126-11-07 07:50:47+00	2026-12-01 07:50:47.950904+00	2026-12-01 07:50:48.13476+00	\N	{}	3	26
01m8r9bef42xm2168p0g0mfnfjbkvdgy	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N	\N	account	active	2026-12-01 07:50:49+00	2026-12-01 07:50:48.548294+00	2026-12-01 07:50:48.548294+00	\N	{}	2	47
01m8r9befm2xm216jjf670xm7c8t30am	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N	\N	account	active	2026-12-02 07:50:49+00	2026-12-01 07:50:48.563986+00	2026-12-01 07:50:48.563986+00	\N	{}	2	48
01m8r9bdx42xm2161af92xr7t8ty0zsv	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N	\N	account	suspended	2126-11-07 07:50:47+00	2026-12-01 07:50:47.972877+00	2026-12-01 07:50:48.181466+00	\N	{}	4	32
01m8r9bfk95qtmjpyv293ftpy3z279hy	01m8r9bfk95qtmjpeth6z1mr73swtzer	\N	01m8r9bfk95qtmjp7ar2aq7gxejmv089	account	active	2126-11-07 07:50:49+00	2026-12-01 07:50:49.705021+00	2026-12-01 07:50:49.705021+00	\N	{}	1	49
01m8r9bdxe2xm216zn446fedyzajm7ez	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	01m8r9bdtv2xm216d21nztwpyqc7p09g	\N	environment	active	2126-11-07 07:50:47+00	2026-12-01 07:50:47.982715+00	2026-12-01 07:50:48.192443+00	\N	{}	3	34
01m8r9bdxp2xm2161st0t79dvhzyhyan	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N	\N	account	active	2126-11-07 07:50:47+00	2026-12-01 07:50:47.990352+00	2026-12-01 07:50:48.205277+00	\N	{}	3	36
01m8r9bdxz2xm216etchvbavjerk7a9d	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N	\N	account	suspended	2126-11-07 07:50:47+00	2026-12-01 07:50:47.999003+00	2026-12-01 07:50:48.211595+00	\N	{}	2	37
01m8r9bftb5qtmjp62b1d053qfzj9p06	01m8r9bfk95qtmjpeth6z1mr73swtzer	\N	\N	account	suspended	2126-11-07 07:50:49+00	2026-12-01 07:50:49.931103+00	2026-12-01 07:50:50.101329+00	\N	{}	2	85
01m8r9bfrg5qtmjp67xcra94nq9betme	01m8r9bfk95qtmjpeth6z1mr73swtzer	\N	\N	account	suspended	2126-11-07 07:50:49+00	2026-12-01 07:50:49.872848+00	2026-12-01 07:50:50.011303+00	\N	{}	4	70
01m8r9bfs25qtmjph0h19esg8evtx3nc	01m8r9bfk95qtmjpeth6z1mr73swtzer	\N	\N	account	active	2126-11-07 07:50:49+00	2026-12-01 07:50:49.890449+00	2026-12-01 07:50:50.021497+00	\N	{}	3	72
01m8r9bfsj5qtmjp0x1gjrhretfgvyt1	01m8r9bfk95qtmjpeth6z1mr73swtzer	\N	\N	account	suspended	2126-11-07 07:50:49+00	2026-12-01 07:50:49.906202+00	2026-12-01 07:50:50.07358+00	\N	{}	4	80
01m8r9bfqk5qtmjp23cybchwsdhp3xrp	01m8r9bfk95qtmjpeth6z1mr73swtzer	\N	\N	account	revoked	2126-11-07 07:50:49+00	2026-12-01 07:50:49.843086+00	2026-12-01 07:50:50.537469+00	\N	{}	6	92
01m8r9bfsp5qtmjpb9yg8980jt8972pb	01m8r9bfk95qtmjpeth6z1mr73swtzer	01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m	\N	environment	active	2126-11-07 07:50:49+00	2026-12-01 07:50:49.910319+00	2026-12-01 07:50:50.087415+00	\N	{}	3	82
01m8r9bfth5qtmjptsqch69p7w7rgh01	01m8r9bfk95qtmjpeth6z1mr73swtzer	01m8r9bfqh5qtmjpbm1bqhgq3gy97q6m	\N	environment	revoked	2126-11-07 07:50:49+00	2026-12-01 07:50:49.937508+00	2026-12-01 07:50:50.128394+00	\N	{}	5	89
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
01m8r9bdv82xm2166g0rhxfx5vyx9dbe	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N
01m8r9bdw12xm216ng5w2pn6d88z3npa	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N
01m8r9bdwe2xm2161eag7qnf2wmmcqkq	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N
01m8r9bdx42xm2161af92xr7t8ty0zsv	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N
01m8r9bdxp2xm2161st0t79dvhzyhyan	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N
01m8r9bdy52xm216rpjghxq0xh6qjdd9	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N
01m8r9bdtx2xm21623c9p0aby4nr343z	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	2026-12-01 07:50:48.017221+00
01m8r9bdvs2xm2168hmcx12ad2e3xcg2	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	2026-12-01 07:50:48.025949+00
01m8r9bdw62xm2162jzrh4pmnrna59vr	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	2026-12-01 07:50:48.027432+00
01m8r9bdxe2xm216zn446fedyzajm7ez	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	2026-12-01 07:50:48.030025+00
01m8r9bdxz2xm216etchvbavjerk7a9d	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	2026-12-01 07:50:48.034027+00
01m8r9bef42xm2168p0g0mfnfjbkvdgy	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N
01m8r9befm2xm216jjf670xm7c8t30am	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	\N
01m8r9bdpz2xm216w9sg55gc83vs4es7	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	2026-12-01 07:50:49.390625+00
01m8r9bfr35qtmjp4rsfx1nvtctx0c2t	01m8r9bfk95qtmjpeth6z1mr73swtzer	\N
01m8r9bfrg5qtmjp67xcra94nq9betme	01m8r9bfk95qtmjpeth6z1mr73swtzer	\N
01m8r9bfs65qtmjp22qf4ph9d4tep5ph	01m8r9bfk95qtmjpeth6z1mr73swtzer	\N
01m8r9bfsj5qtmjp0x1gjrhretfgvyt1	01m8r9bfk95qtmjpeth6z1mr73swtzer	\N
01m8r9bft55qtmjp6249qwpzb77s2wkm	01m8r9bfk95qtmjpeth6z1mr73swtzer	\N
01m8r9bfth5qtmjptsqch69p7w7rgh01	01m8r9bfk95qtmjpeth6z1mr73swtzer	\N
01m8r9bfqk5qtmjp23cybchwsdhp3xrp	01m8r9bfk95qtmjpeth6z1mr73swtzer	2026-12-01 07:50:49.946132+00
01m8r9bfra5qtmjpzwrprbj3rpdffrz8	01m8r9bfk95qtmjpeth6z1mr73swtzer	2026-12-01 07:50:49.948547+00
01m8r9bfs25qtmjph0h19esg8evtx3nc	01m8r9bfk95qtmjpeth6z1mr73swtzer	2026-12-01 07:50:49.955015+00
01m8r9bfsp5qtmjpb9yg8980jt8972pb	01m8r9bfk95qtmjpeth6z1mr73swtzer	2026-12-01 07:50:49.96325+00
01m8r9bftb5qtmjp62b1d053qfzj9p06	01m8r9bfk95qtmjpeth6z1mr73swtzer	2026-12-01 07:50:49.965275+00
01m8r9bfk95qtmjpyv293ftpy3z279hy	01m8r9bfk95qtmjpeth6z1mr73swtzer	2026-12-01 07:50:50.698727+00
\.

COPY tokentrail_read.expiring_v2_b1 (token_id, account_id, status, expires_at, warned_days, stream_version, "position", lifetime_days) FROM stdin;
01m8r9bdpz2xm216w9sg55gc83vs4es7	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	active	2126-11-07 07:50:47+00	\N	1	1	36500
01m8r9bfra5qtmjpzwrprbj3rpdffrz8	01m8r9bfk95qtmjpeth6z1mr73swtzer	suspended	2126-11-07 07:50:49+00	\N	2	67	36500
01m8r9bdvs2xm2168hmcx12ad2e3xcg2	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	suspended	2126-11-07 07:50:47+00	\N	2	19	36500
01m8r9bfrg5qtmjp67xcra94nq9betme	01m8r9bfk95qtmjpeth6z1mr73swtzer	suspended	2126-11-07 07:50:49+00	\N	4	70	36500
01m8r9bdw12xm216ng5w2pn6d88z3npa	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	suspended	2126-11-07 07:50:47+00	\N	4	22	36500
01m8r9bdw62xm2162jzrh4pmnrna59vr	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	active	2126-11-07 07:50:47+00	\N	3	24	36500
01m8r9bfs25qtmjph0h19esg8evtx3nc	01m8r9bfk95qtmjpeth6z1mr73swtzer	active	2126-11-07 07:50:49+00	\N	3	72	36500
01m8r9bdwe2xm2161eag7qnf2wmmcqkq	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	active	2126-11-07 07:50:47+00	\N	3	26	36500
01m8r9bdx42xm2161af92xr7t8ty0zsv	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	suspended	2126-11-07 07:50:47+00	\N	4	32	36500
01m8r9bdxe2xm216zn446fedyzajm7ez	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	active	2126-11-07 07:50:47+00	\N	3	34	36500
01m8r9bdxp2xm2161st0t79dvhzyhyan	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	active	2126-11-07 07:50:47+00	\N	3	36	36500
01m8r9bdxz2xm216etchvbavjerk7a9d	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	suspended	2126-11-07 07:50:47+00	\N	2	37	36500
01m8r9befm2xm216jjf670xm7c8t30am	01m8r9bdpz2xm216xh2jsc3jqzeg9d51	active	2026-12-02 07:50:49+00	1	2	48	2
01m8r9bfk95qtmjpyv293ftpy3z279hy	01m8r9bfk95qtmjpeth6z1mr73swtzer	active	2126-11-07 07:50:49+00	\N	1	49	36500
01m8r9bfs65qtmjp22qf4ph9d4tep5ph	01m8r9bfk95qtmjpeth6z1mr73swtzer	active	2126-11-07 07:50:49+00	\N	3	74	36500
01m8r9bfsj5qtmjp0x1gjrhretfgvyt1	01m8r9bfk95qtmjpeth6z1mr73swtzer	suspended	2126-11-07 07:50:49+00	\N	4	80	36500
01m8r9bfsp5qtmjpb9yg8980jt8972pb	01m8r9bfk95qtmjpeth6z1mr73swtzer	active	2126-11-07 07:50:49+00	\N	3	82	36500
01m8r9bft55qtmjp6249qwpzb77s2wkm	01m8r9bfk95qtmjpeth6z1mr73swtzer	active	2126-11-07 07:50:49+00	\N	3	84	36500
01m8r9bftb5qtmjp62b1d053qfzj9p06	01m8r9bfk95qtmjpeth6z1mr73swtzer	suspended	2126-11-07 07:50:49+00	\N	2	85	36500
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

CREATE TRIGGER labels_updated AFTER UPDATE ON tokentrail.token_details FOR EACH ROW WHEN ((old.labels IS DISTINCT FROM new.labels)) EXECUTE FUNCTION tokentrail.labels_updated();

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

REVOKE ALL ON FUNCTION tokentrail.labels_updated() FROM PUBLIC;

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


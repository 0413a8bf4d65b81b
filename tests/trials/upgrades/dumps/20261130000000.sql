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
    environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, name
  )
  select substr(e.stream_id, 11), e.account_id, e.stream_version, e.position, s.*
  from tokentrail.events e
  cross join lateral json_to_record(e.data) as s (
    environment_id text,
    created_by_admin_user_id text,
    token_scope text,
    status text,
    expires_at timestamptz,
    inserted_at timestamptz,
    updated_at timestamptz,
    name text
  )
  where e.position > head and e.type <> 'TokenDeleted'
  on conflict (token_id) do update set
    status = excluded.status,
    expires_at = excluded.expires_at,
    updated_at = excluded.updated_at,
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
    name text,
    stream_version integer NOT NULL,
    "position" bigint NOT NULL
)
WITH (fillfactor='80', autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');


ALTER TABLE tokentrail.token_details OWNER TO postgres;

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
1	2c678e7b-23fa-4569-926a-2b88367e67af	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjb2shb2mhv6rd2945j0na2c8a	1	TokenCreated	1	{"token_id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":"01m8qjwjb2shb2mhqzrtw2fge7d4xyeg","token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.322162Z","updated_at":"2026-12-01T01:18:12.322162Z","name":null,"stream_version":1,"actor":{"type":"admin_user","id":"01m8qjwjb2shb2mhqzrtw2fge7d4xyeg"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:12.322162+00	\N	\N	\N	\N	\N	\N	\N
2	a2de5c90-25ea-4a8b-9c65-81e6f358d7b6	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjhgshb2mhya1ptset35zcwa4k	1	TokenCreated	1	{"token_id":"01m8qjwjhgshb2mhya1ptset35zcwa4k","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.527428Z","updated_at":"2026-12-01T01:18:12.527428Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:12.527428+00	15b6db0ee2ab2ffe9e4cb78eb24b6fc5	\N	\N	\N	account-0-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
3	7137bc8a-ced3-41a7-b0cb-bcba6034d9b1	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjhrshb2mh7dtbtqfzvd01ecb9	1	TokenCreated	1	{"token_id":"01m8qjwjhrshb2mh7dtbtqfzvd01ecb9","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.536737Z","updated_at":"2026-12-01T01:18:12.536737Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:12.536737+00	b0b2678f59b09f872ce73eee33f1d021	\N	\N	\N	account-0-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
4	78608df2-8ac1-43bf-9713-a89e232e2e47	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjj0shb2mh4ypjxcdx1t18ah21	1	TokenCreated	1	{"token_id":"01m8qjwjj0shb2mh4ypjxcdx1t18ah21","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":"01m8qjwjhdshb2mhq0zg4864xngs28yv","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.544127Z","updated_at":"2026-12-01T01:18:12.544127Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:12.544127+00	6b1cd43f38d72d02dd4d9d248445817e	\N	\N	\N	account-0-create-2	\\xe9c9b7bac4a1d34598809e21f9510489	\N
5	a3ec9744-c235-47c8-9c74-3d1eb6ca021f	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjj7shb2mhp2kyyfadbck7h9yq	1	TokenCreated	1	{"token_id":"01m8qjwjj7shb2mhp2kyyfadbck7h9yq","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.551311Z","updated_at":"2026-12-01T01:18:12.551311Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:12.551311+00	810699abe73896a97c0f79491d9f8713	\N	\N	\N	account-0-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
6	6ef4b47e-d619-4849-a56c-0a5a5bc9b743	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjjcshb2mhrf4vycxhcsh989pz	1	TokenCreated	1	{"token_id":"01m8qjwjjcshb2mhrf4vycxhcsh989pz","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.556657Z","updated_at":"2026-12-01T01:18:12.556657Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:12.556657+00	463eb34a5fee1ec1c98a94bdf2bacae7	\N	\N	\N	account-0-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
7	0e580c2b-d921-4cd8-ae11-2e5c5f60a221	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjjjshb2mhhr47ngzrn23vkab2	1	TokenCreated	1	{"token_id":"01m8qjwjjjshb2mhhr47ngzrn23vkab2","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":"01m8qjwjhdshb2mhq0zg4864xngs28yv","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.562522Z","updated_at":"2026-12-01T01:18:12.562522Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:12.562522+00	ccc89e444e8a97b2150dde67ed9e94af	\N	\N	\N	account-0-create-5	\\xe9c9b7bac4a1d34598809e21f9510489	\N
8	78f3826a-cf63-4f7a-986b-9844cfa37392	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjjrshb2mhe5nq6gypa26k7yj2	1	TokenCreated	1	{"token_id":"01m8qjwjjrshb2mhe5nq6gypa26k7yj2","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.568171Z","updated_at":"2026-12-01T01:18:12.568171Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:12.568171+00	e0e135a3c2483c8bc1f3462f47d8524d	\N	\N	\N	account-0-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
9	eb356a0e-8cd4-4b71-8a26-e2d4930548b5	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjjxshb2mhkgxfcfwy5kew4vvf	1	TokenCreated	1	{"token_id":"01m8qjwjjxshb2mhkgxfcfwy5kew4vvf","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.573327Z","updated_at":"2026-12-01T01:18:12.573327Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:12.573327+00	617d23adf6ec27458b909504a3e74bff	\N	\N	\N	account-0-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
10	c07db466-ef5f-48ed-877d-d99553892ec9	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjk2shb2mhj87wmsbjdrvpg8x5	1	TokenCreated	1	{"token_id":"01m8qjwjk2shb2mhj87wmsbjdrvpg8x5","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":"01m8qjwjhdshb2mhq0zg4864xngs28yv","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.577967Z","updated_at":"2026-12-01T01:18:12.577967Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:12.577967+00	ebec823868b4eb00b15571a3e2435040	\N	\N	\N	account-0-create-8	\\xe9c9b7bac4a1d34598809e21f9510489	\N
11	3c458572-23fd-484f-8813-53410da2b610	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjk6shb2mhffdqhmb4awrm52fr	1	TokenCreated	1	{"token_id":"01m8qjwjk6shb2mhffdqhmb4awrm52fr","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.582267Z","updated_at":"2026-12-01T01:18:12.582267Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:12.582267+00	79f584bd5bff76fd16e1b007a7552c3c	\N	\N	\N	account-0-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
12	9a071b91-c8a6-4051-aa42-26206a467574	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjkashb2mhzsamt92e6b29n6q2	1	TokenCreated	1	{"token_id":"01m8qjwjkashb2mhzsamt92e6b29n6q2","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.586474Z","updated_at":"2026-12-01T01:18:12.586474Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:12.586474+00	aa39a4081c7429d4f9f591cc0090b369	\N	\N	\N	account-0-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
13	d1c55acf-19a7-4d31-a81a-eae6bf2ce1c8	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjkgshb2mhc2jm922jszaqsqdk	1	TokenCreated	1	{"token_id":"01m8qjwjkgshb2mhc2jm922jszaqsqdk","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":"01m8qjwjhdshb2mhq0zg4864xngs28yv","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.592339Z","updated_at":"2026-12-01T01:18:12.592339Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:12.592339+00	a0cce1bdfe59357c1d0fe9ed27265703	\N	\N	\N	account-0-create-11	\\xe9c9b7bac4a1d34598809e21f9510489	\N
14	f6a8054c-99e8-484a-b4ff-9a497281e3cf	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjhgshb2mhya1ptset35zcwa4k	2	TokenSuspended	1	{"token_id":"01m8qjwjhgshb2mhya1ptset35zcwa4k","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.527428Z","updated_at":"2026-12-01T01:18:12.616069Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.616069+00	dc1bc784bfdea85940a2edf2b01a963e	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-0	\\xb0c6dd163280a6a59ee3b3ebc3211273	\N
15	2fed4c87-d649-4081-ac87-da160bdc20e1	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjhgshb2mhya1ptset35zcwa4k	3	TokenActivated	1	{"token_id":"01m8qjwjhgshb2mhya1ptset35zcwa4k","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.527428Z","updated_at":"2026-12-01T01:18:12.620320Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.62032+00	d0441705f825bc850f211aa4bd42e629	\N	\N	\N	account-0-quoted-0	\\x93ccf2f9e6f1dd1581ad5f0f38c75515	\N
16	ed6dd6b0-8603-42ad-bf75-de65bce31a2e	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjhrshb2mh7dtbtqfzvd01ecb9	2	TokenSuspended	1	{"token_id":"01m8qjwjhrshb2mh7dtbtqfzvd01ecb9","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.536737Z","updated_at":"2026-12-01T01:18:12.624587Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.624587+00	c0a30966498b7e29f69e57568fa8f5b0	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-1	\\xde367b7546fbad4221b37a7645851b63	\N
17	16fbb639-aef8-47c4-95b4-6368b6b78beb	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjhrshb2mh7dtbtqfzvd01ecb9	3	TokenActivated	1	{"token_id":"01m8qjwjhrshb2mh7dtbtqfzvd01ecb9","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.536737Z","updated_at":"2026-12-01T01:18:12.628713Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.628713+00	10880aff902670338bd9fe7ad1e44324	\N	\N	\N	account-0-activate-1	\\x728ba2e6013c2c1a30565b3f4728a707	\N
18	299aead0-cfe0-48a9-86bf-cccdd137fe34	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjhrshb2mh7dtbtqfzvd01ecb9	4	TokenRevoked	1	{"token_id":"01m8qjwjhrshb2mh7dtbtqfzvd01ecb9","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.536737Z","updated_at":"2026-12-01T01:18:12.632608Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.632608+00	b8a61cc0077229d016471e20c1f1fc97	\N	\N	\N	account-0-revoke-1	\\xefed5ac5afeecf76c206aa52136e5cbf	\N
19	8f192f12-2748-464a-a7f2-48436ecc946e	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjj0shb2mh4ypjxcdx1t18ah21	2	TokenSuspended	1	{"token_id":"01m8qjwjj0shb2mh4ypjxcdx1t18ah21","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":"01m8qjwjhdshb2mhq0zg4864xngs28yv","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.544127Z","updated_at":"2026-12-01T01:18:12.638434Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.638434+00	8008af4bdf72ee0a399f9f21f9917ee9	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-2	\\x92677a4f567550eb3a466d86ce7b1520	\N
20	1d8d7435-b29b-4ada-b075-e37dcd2faedd	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjj7shb2mhp2kyyfadbck7h9yq	2	TokenSuspended	1	{"token_id":"01m8qjwjj7shb2mhp2kyyfadbck7h9yq","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.551311Z","updated_at":"2026-12-01T01:18:12.643527Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.643527+00	3c50315936d81279cc4f880383cff9de	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-3	\\xe9e513cdf8fcd275c8d9d465b0cca00e	\N
21	0875ba90-9d5c-4b67-a76a-f05bf4aa06bb	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjj7shb2mhp2kyyfadbck7h9yq	3	TokenActivated	1	{"token_id":"01m8qjwjj7shb2mhp2kyyfadbck7h9yq","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.551311Z","updated_at":"2026-12-01T01:18:12.649593Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.649593+00	c1781c851eccf09527778ab7a4417a41	\N	\N	\N	account-0-activate-3	\\x5ad93ce0b2da5cff2e4a46a363d3ecd5	\N
22	7ee2eed5-e9d1-42a0-9ac8-12892a2e0359	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjj7shb2mhp2kyyfadbck7h9yq	4	TokenSuspended	1	{"token_id":"01m8qjwjj7shb2mhp2kyyfadbck7h9yq","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.551311Z","updated_at":"2026-12-01T01:18:12.655245Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.655245+00	account-0-plain-3	\N	\N	\N	\N	\N	\N
23	ba5f2c54-9f70-469c-8462-f0e7a02b2263	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjjcshb2mhrf4vycxhcsh989pz	2	TokenSuspended	1	{"token_id":"01m8qjwjjcshb2mhrf4vycxhcsh989pz","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.556657Z","updated_at":"2026-12-01T01:18:12.660656Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.660656+00	ddea4aee5c7f427788cbeb0c7a59e9b3	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-4	\\xaefb6cd0bae227cc041b4de180bae166	\N
24	32b64b89-180a-4985-beaf-87fb597648d1	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjjcshb2mhrf4vycxhcsh989pz	3	TokenActivated	1	{"token_id":"01m8qjwjjcshb2mhrf4vycxhcsh989pz","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.556657Z","updated_at":"2026-12-01T01:18:12.665127Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.665127+00	8bf1976209f7ec0ecc5b8e9bde5637b5	\N	\N	\N	account-0-quoted-4	\\xc2ff779a0dd027a98d26e91bab53a670	\N
25	108e2069-a9d2-4586-9630-7ff61427c78d	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjjjshb2mhhr47ngzrn23vkab2	2	TokenSuspended	1	{"token_id":"01m8qjwjjjshb2mhhr47ngzrn23vkab2","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":"01m8qjwjhdshb2mhq0zg4864xngs28yv","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.562522Z","updated_at":"2026-12-01T01:18:12.669450Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.66945+00	2755872b9afd22e2e69697ca248e0ec4	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-5	\\xec906b719dc0875481f5475184f36764	\N
26	8293dd0d-ca7e-43e5-a270-3aeba5ddaa4b	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjjjshb2mhhr47ngzrn23vkab2	3	TokenActivated	1	{"token_id":"01m8qjwjjjshb2mhhr47ngzrn23vkab2","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":"01m8qjwjhdshb2mhq0zg4864xngs28yv","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.562522Z","updated_at":"2026-12-01T01:18:12.673417Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.673417+00	0cf74ec650f515dc6597debf710611ec	\N	\N	\N	account-0-activate-5	\\xb2373ed72d12f08c30abd7fbe165e244	\N
27	8b1ed41b-9c73-4893-9e78-f8e1cf31622a	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjjrshb2mhe5nq6gypa26k7yj2	2	TokenSuspended	1	{"token_id":"01m8qjwjjrshb2mhe5nq6gypa26k7yj2","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.568171Z","updated_at":"2026-12-01T01:18:12.678482Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.678482+00	c8a3bb30e773cadaf30a6134231748b0	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-6	\\x352e8adcb9d96b24f5a873d894f20677	\N
28	793d44a3-3b23-4102-9009-1d7b13677d54	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjjrshb2mhe5nq6gypa26k7yj2	3	TokenRevoked	1	{"token_id":"01m8qjwjjrshb2mhe5nq6gypa26k7yj2","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.568171Z","updated_at":"2026-12-01T01:18:12.682572Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.682572+00	f53c7689a64a7c61819b80660d3bd2ac	\N	\N	\N	account-0-revoke-6	\\xf13372551c2286f248d118df5ad10f44	\N
29	7a98cd9d-c946-4008-b547-40e7d7aed486	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjjrshb2mhe5nq6gypa26k7yj2	4	TokenDeleted	1	{"token_id":"01m8qjwjjrshb2mhe5nq6gypa26k7yj2","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.568171Z","updated_at":"2026-12-01T01:18:12.686842Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.686842+00	bed2ef98170dc626c8eb2fa1b18d4fb7	\N	\N	\N	account-0-delete-6	\\x91d02aa8e9ecc13b6fe59ebc037dc8f3	\N
30	d530f46d-8fd3-4185-b308-7826342b0970	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjjxshb2mhkgxfcfwy5kew4vvf	2	TokenSuspended	1	{"token_id":"01m8qjwjjxshb2mhkgxfcfwy5kew4vvf","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.573327Z","updated_at":"2026-12-01T01:18:12.693174Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.693174+00	5d3303063a12c118210ae9e34c94734c	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-7	\\x6b788d09992514d7887711bae5ddd961	\N
31	bdd0c753-5e7b-40a1-8f18-322098c785e3	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjjxshb2mhkgxfcfwy5kew4vvf	3	TokenActivated	1	{"token_id":"01m8qjwjjxshb2mhkgxfcfwy5kew4vvf","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.573327Z","updated_at":"2026-12-01T01:18:12.697907Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.697907+00	6ba1fb49dd7e4df16a43865198e2abdf	\N	\N	\N	account-0-activate-7	\\x75214928ef9450cd76d9af991113f02c	\N
32	416a5e8b-028e-4c5b-accf-e30d7b210843	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjjxshb2mhkgxfcfwy5kew4vvf	4	TokenSuspended	1	{"token_id":"01m8qjwjjxshb2mhkgxfcfwy5kew4vvf","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.573327Z","updated_at":"2026-12-01T01:18:12.702209Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.702209+00	account-0-plain-7	\N	\N	\N	\N	\N	\N
33	530046bb-c99d-4f00-8a5a-2569709e5630	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjk2shb2mhj87wmsbjdrvpg8x5	2	TokenSuspended	1	{"token_id":"01m8qjwjk2shb2mhj87wmsbjdrvpg8x5","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":"01m8qjwjhdshb2mhq0zg4864xngs28yv","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.577967Z","updated_at":"2026-12-01T01:18:12.707013Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.707013+00	958dff1ec1a5cb4d4272a8ba10ff2cce	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-8	\\x21dbade31fb990766ee1c88d19a10d0b	\N
34	6ec29dd9-5921-42df-93fa-a422153b0f3a	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjk2shb2mhj87wmsbjdrvpg8x5	3	TokenActivated	1	{"token_id":"01m8qjwjk2shb2mhj87wmsbjdrvpg8x5","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":"01m8qjwjhdshb2mhq0zg4864xngs28yv","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.577967Z","updated_at":"2026-12-01T01:18:12.712444Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.712444+00	6eb8e4d4a9739385025fa24ed1b3e5c3	\N	\N	\N	account-0-quoted-8	\\x76938a691badc1741375830501f93317	\N
35	599cb864-4551-41a8-bfd5-d100c8272b2d	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjk6shb2mhffdqhmb4awrm52fr	2	TokenSuspended	1	{"token_id":"01m8qjwjk6shb2mhffdqhmb4awrm52fr","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.582267Z","updated_at":"2026-12-01T01:18:12.716840Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.71684+00	2ad11ffbfa8cb133658d2ed9037ead1b	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-9	\\x0e6d50be3874b8cf9b1c5b50a7282eb1	\N
36	5083c1b8-ace3-4ed9-a0ad-eac9679818fb	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjk6shb2mhffdqhmb4awrm52fr	3	TokenActivated	1	{"token_id":"01m8qjwjk6shb2mhffdqhmb4awrm52fr","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.582267Z","updated_at":"2026-12-01T01:18:12.720961Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.720961+00	f6d7ee4d566bc3fe2f63d243e44d5b1d	\N	\N	\N	account-0-activate-9	\\x046e02104d63e2edb4eeae64d0ac284c	\N
37	eca2e581-1b4c-4f4c-a9cd-28e597e0e24e	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjkashb2mhzsamt92e6b29n6q2	2	TokenSuspended	1	{"token_id":"01m8qjwjkashb2mhzsamt92e6b29n6q2","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.586474Z","updated_at":"2026-12-01T01:18:12.725287Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.725287+00	8e5d643c4335060b8cbb26811766fc28	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-10	\\x21ba60f1220c0c5a30334ada5373469f	\N
38	56414ce1-67d4-41aa-9a7e-55bfeccae781	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjkgshb2mhc2jm922jszaqsqdk	2	TokenSuspended	1	{"token_id":"01m8qjwjkgshb2mhc2jm922jszaqsqdk","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":"01m8qjwjhdshb2mhq0zg4864xngs28yv","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.592339Z","updated_at":"2026-12-01T01:18:12.730791Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.730791+00	14bb4313390fa299d9afccc4f6dcd579	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-11	\\x89b9e2fec6768faba2841c1ab933bc2e	\N
39	fe46ca9c-c64c-4593-b6f9-26b858dfd7e1	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjkgshb2mhc2jm922jszaqsqdk	3	TokenActivated	1	{"token_id":"01m8qjwjkgshb2mhc2jm922jszaqsqdk","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":"01m8qjwjhdshb2mhq0zg4864xngs28yv","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.592339Z","updated_at":"2026-12-01T01:18:12.735775Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.735775+00	623ef8914fe10168ade06c0508ed9302	\N	\N	\N	account-0-activate-11	\\x3e09aa275594d1a9597f7cead74bd85f	\N
40	5c30bd25-1b81-4e8a-8b1d-0418ce9a9c95	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjkgshb2mhc2jm922jszaqsqdk	4	TokenSuspended	1	{"token_id":"01m8qjwjkgshb2mhc2jm922jszaqsqdk","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":"01m8qjwjhdshb2mhq0zg4864xngs28yv","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.592339Z","updated_at":"2026-12-01T01:18:12.739861Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.739861+00	account-0-plain-11	\N	\N	\N	\N	\N	\N
41	b3a7c5dd-6ff0-41b8-b51c-f5fbcea77603	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjkgshb2mhc2jm922jszaqsqdk	5	TokenRevoked	1	{"token_id":"01m8qjwjkgshb2mhc2jm922jszaqsqdk","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":"01m8qjwjhdshb2mhq0zg4864xngs28yv","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.592339Z","updated_at":"2026-12-01T01:18:12.744087Z","name":null,"stream_version":5,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.744087+00	d2f98c4184181b66ffd170aed3991761	\N	\N	\N	account-0-revoke-11	\\x66448900520d1b914c6a902289b19a52	\N
42	a5b9e0e8-1ee7-4ffe-8590-c040cb48c136	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjhgshb2mhya1ptset35zcwa4k	4	TokenSuspended	1	{"token_id":"01m8qjwjhgshb2mhya1ptset35zcwa4k","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.527428Z","updated_at":"2026-12-01T01:18:12.752693Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":"a look at it"}	2026-12-01 01:18:12.752693+00	d2dde856926584073c729dafcac200a5	\N	\N	\N	account-0-reason	\\x97f98224419b7feb1c07b9b21b5407d3	\N
43	f392f581-76aa-499e-97fa-81e5f6827632	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjhgshb2mhya1ptset35zcwa4k	5	TokenActivated	1	{"token_id":"01m8qjwjhgshb2mhya1ptset35zcwa4k","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.527428Z","updated_at":"2026-12-01T01:18:12.755954Z","name":null,"stream_version":5,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:12.755954+00	1c96a09b42ad0d07e5dac4ff1ca361bf	\N	\N	\N	account-0-by-itself	\\x93ccf2f9e6f1dd1581ad5f0f38c75515	\N
44	87a8451c-ee00-4b64-b056-aa12be82189d	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwjhgshb2mhya1ptset35zcwa4k	6	TokenRevoked	1	{"token_id":"01m8qjwjhgshb2mhya1ptset35zcwa4k","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T01:18:12Z","inserted_at":"2026-12-01T01:18:12.527428Z","updated_at":"2026-12-01T01:18:13.187104Z","name":null,"stream_version":6,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null}	2026-12-01 01:18:13.187104+00	845c2f3f846aba547440ce242a45a395	\N	\N	\N	account-0-used	\\x2f8a2b9b1e616f59633106ada53dfc54	2026-12-01 01:18:12.597527+00
45	a5f8d351-e409-467d-b8c3-5137e3006ee1	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwk67shb2mh4vsyj0y3y1qkkshz	1	TokenCreated	1	{"token_id":"01m8qjwk67shb2mh4vsyj0y3y1qkkshz","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T01:18:14Z","inserted_at":"2026-12-01T01:18:13.191822Z","updated_at":"2026-12-01T01:18:13.191822Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:13.191822+00	a14c94c15b6c310521c26d3df30bdfb5	\N	\N	\N	ends-at-once	\\x3a7388f9c9b521051dec2533700eaf29	\N
46	0570758d-cf10-4dfb-9672-9e53241d4d00	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwk6hshb2mh8c6m52qpvhh8qgyt	1	TokenCreated	1	{"token_id":"01m8qjwk6hshb2mh8c6m52qpvhh8qgyt","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-02T01:18:14Z","inserted_at":"2026-12-01T01:18:13.201265Z","updated_at":"2026-12-01T01:18:13.201265Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwjb2shb2mhv6rd2945j0na2c8a"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:13.201265+00	01f403c60135c795a3ee23197d30995b	\N	\N	\N	ends-tomorrow	\\x8c3a55edc04901f1e204969790710950	\N
47	ff8b4adb-990a-4ffe-a2d2-7dfdb7214823	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwk67shb2mh4vsyj0y3y1qkkshz	2	TokenExpired	1	{"token_id":"01m8qjwk67shb2mh4vsyj0y3y1qkkshz","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T01:18:14Z","inserted_at":"2026-12-01T01:18:13.191822Z","updated_at":"2026-12-01T01:18:13.191822Z","name":null,"stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null}	2026-12-01 01:18:14.356273+00	\N	\N	\N	\N	§expired 01m8qjwk67shb2mh4vsyj0y3y1qkkshz	\\xd3d8dcf4ae31fa4bba8fe852636c6fc9	\N
48	105505e9-908b-46c1-a5b6-105e4e40cb7d	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	api_token-01m8qjwk6hshb2mh8c6m52qpvhh8qgyt	2	TokenExpiring	1	{"token_id":"01m8qjwk6hshb2mh8c6m52qpvhh8qgyt","account_id":"01m8qjwjb2shb2mhrkgdag2kn4c68n1f","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-02T01:18:14Z","inserted_at":"2026-12-01T01:18:13.201265Z","updated_at":"2026-12-01T01:18:13.201265Z","name":null,"stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null,"days_left":1}	2026-12-01 01:18:14.356273+00	\N	\N	\N	\N	§expiring 1 01m8qjwk6hshb2mh8c6m52qpvhh8qgyt	\\x3c305c1266b22307f270fc2584933780	\N
49	8ebea10d-1381-4256-8c74-33ed0da6a409	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp	1	TokenCreated	1	{"token_id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":"01m8qjwnhbzcjegc4bppyjsfecj8gxjs","token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.595600Z","updated_at":"2026-12-01T01:18:15.595600Z","name":null,"stream_version":1,"actor":{"type":"admin_user","id":"01m8qjwnhbzcjegc4bppyjsfecj8gxjs"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:15.5956+00	\N	\N	\N	\N	\N	\N	\N
50	cc5d14a1-3b52-46d2-813a-7ed988028759	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnsezcjegcv834qh80xnsgw0wa	1	TokenCreated	1	{"token_id":"01m8qjwnsezcjegcv834qh80xnsgw0wa","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.854094Z","updated_at":"2026-12-01T01:18:15.854094Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:15.854094+00	1bbc3cea850f69fef516f97d145fe257	\N	\N	\N	account-1-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
51	4196ef9f-9e1b-43c5-83a0-76c5f0557c2e	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnskzcjegccbcmyv90gnbwwtmm	1	TokenCreated	1	{"token_id":"01m8qjwnskzcjegccbcmyv90gnbwwtmm","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.859802Z","updated_at":"2026-12-01T01:18:15.859802Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:15.859802+00	5346ebec379c5378a8c47319671a75f9	\N	\N	\N	account-1-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
52	a4574b60-3660-4949-89db-4c6bebe19603	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnstzcjegc457a1k65kmr1nwck	1	TokenCreated	1	{"token_id":"01m8qjwnstzcjegc457a1k65kmr1nwck","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":"01m8qjwnsczcjegcjxxsjd03yc7b61ne","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.866214Z","updated_at":"2026-12-01T01:18:15.866214Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:15.866214+00	a31338191670a7f7e076f60bfa64ea2a	\N	\N	\N	account-1-create-2	\\x70cab2cd1e430ba2514ca11e025f702e	\N
53	d25023ce-2bc7-429a-bc74-fe658502d6ff	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnt0zcjegc3tcbrtbpyjq2fw1m	1	TokenCreated	1	{"token_id":"01m8qjwnt0zcjegc3tcbrtbpyjq2fw1m","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.872384Z","updated_at":"2026-12-01T01:18:15.872384Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:15.872384+00	11d6390da7956e28749a45e765ffbc39	\N	\N	\N	account-1-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
54	3b79d495-5ec7-4058-80cb-cb8c31e67e27	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnt5zcjegc56xsqz3zqapnt0gt	1	TokenCreated	1	{"token_id":"01m8qjwnt5zcjegc56xsqz3zqapnt0gt","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.877298Z","updated_at":"2026-12-01T01:18:15.877298Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:15.877298+00	daf967079ec9f3dbf5b88d897c8e9525	\N	\N	\N	account-1-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
55	e0300416-b1a6-498f-ab35-779a59565d3d	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwntazcjegcex1k31t17cah3zyd	1	TokenCreated	1	{"token_id":"01m8qjwntazcjegcex1k31t17cah3zyd","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":"01m8qjwnsczcjegcjxxsjd03yc7b61ne","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.882784Z","updated_at":"2026-12-01T01:18:15.882784Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:15.882784+00	b793bac3fa7064680411325447ba37c9	\N	\N	\N	account-1-create-5	\\x70cab2cd1e430ba2514ca11e025f702e	\N
56	fd455bc7-7cb8-4fa9-92da-1cb59149ca03	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwntgzcjegc6wt92dw7wsqfc5z1	1	TokenCreated	1	{"token_id":"01m8qjwntgzcjegc6wt92dw7wsqfc5z1","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.888493Z","updated_at":"2026-12-01T01:18:15.888493Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:15.888493+00	5800fed26da875bfa1b06a057b3a70a2	\N	\N	\N	account-1-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
57	61cc9dcb-5c28-464d-b853-ced42e524cd9	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwntrzcjegc407kdvzwd6x8ywrn	1	TokenCreated	1	{"token_id":"01m8qjwntrzcjegc407kdvzwd6x8ywrn","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.896776Z","updated_at":"2026-12-01T01:18:15.896776Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:15.896776+00	2f01a8296f0ba0c49608cded912e4b21	\N	\N	\N	account-1-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
58	ab1d419e-3f54-405a-af39-a79078d2dd11	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwntyzcjegc3msdyg535gxar1w6	1	TokenCreated	1	{"token_id":"01m8qjwntyzcjegc3msdyg535gxar1w6","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":"01m8qjwnsczcjegcjxxsjd03yc7b61ne","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.902099Z","updated_at":"2026-12-01T01:18:15.902099Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:15.902099+00	6a783bdb9a14f0431dd2e26452e67e15	\N	\N	\N	account-1-create-8	\\x70cab2cd1e430ba2514ca11e025f702e	\N
59	033e4b53-cb63-43cc-9379-3b58945a9843	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnv3zcjegcdg3kmh904g95774s	1	TokenCreated	1	{"token_id":"01m8qjwnv3zcjegcdg3kmh904g95774s","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.907318Z","updated_at":"2026-12-01T01:18:15.907318Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:15.907318+00	0a0e1ea2b5ee740ffdeb0cab74a3bb73	\N	\N	\N	account-1-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
60	11cbb1a9-9286-4fe7-b46e-54666a195272	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnvdzcjegcr1grzgqke4akqggg	1	TokenCreated	1	{"token_id":"01m8qjwnvdzcjegcr1grzgqke4akqggg","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.917397Z","updated_at":"2026-12-01T01:18:15.917397Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:15.917397+00	000066acb79ae5af03df267de3d61cd6	\N	\N	\N	account-1-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
61	9c89fca4-fcd8-4423-b8bd-7c3032eb763e	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnvmzcjegcjqftd5hn19y92x2m	1	TokenCreated	1	{"token_id":"01m8qjwnvmzcjegcjqftd5hn19y92x2m","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":"01m8qjwnsczcjegcjxxsjd03yc7b61ne","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.924865Z","updated_at":"2026-12-01T01:18:15.924865Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null,"key_id":"upgrades"}	2026-12-01 01:18:15.924865+00	129a4e5acbdf3fedd0a365bea439342e	\N	\N	\N	account-1-create-11	\\x70cab2cd1e430ba2514ca11e025f702e	\N
62	32e52e6c-71c7-4b90-8967-f231f5c556be	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnsezcjegcv834qh80xnsgw0wa	2	TokenSuspended	1	{"token_id":"01m8qjwnsezcjegcv834qh80xnsgw0wa","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.854094Z","updated_at":"2026-12-01T01:18:15.945424Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:15.945424+00	dff5a765ec9ddb49786d576b88123cd4	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-0	\\xcd382d69d7afe26fb1677913432cca3d	\N
63	16904d9d-79ae-414b-b21a-97b7bf1fbb13	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnsezcjegcv834qh80xnsgw0wa	3	TokenActivated	1	{"token_id":"01m8qjwnsezcjegcv834qh80xnsgw0wa","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.854094Z","updated_at":"2026-12-01T01:18:15.953318Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:15.953318+00	c202dc2877e17b9b3b4d41258b62a946	\N	\N	\N	account-1-quoted-0	\\xfb28a8b4234a15059c88b9d427e9aa7a	\N
64	fc833044-71e5-48c9-b1b2-02a7acd4b069	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnskzcjegccbcmyv90gnbwwtmm	2	TokenSuspended	1	{"token_id":"01m8qjwnskzcjegccbcmyv90gnbwwtmm","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.859802Z","updated_at":"2026-12-01T01:18:15.961686Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:15.961686+00	e00d928181c833d0319a6e1be35eb712	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-1	\\x176f34e5be9be7183222746f9b803eb7	\N
65	0b051065-7acb-4eee-a611-548c5025951c	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnskzcjegccbcmyv90gnbwwtmm	3	TokenActivated	1	{"token_id":"01m8qjwnskzcjegccbcmyv90gnbwwtmm","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.859802Z","updated_at":"2026-12-01T01:18:15.969061Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:15.969061+00	f0fd2a43baa4a829473468c50c148e1b	\N	\N	\N	account-1-activate-1	\\x5add7c35287a33965ddb3ff961075c71	\N
66	671ee55f-2e26-4ad8-acf4-43e08f4ee8ae	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnskzcjegccbcmyv90gnbwwtmm	4	TokenRevoked	1	{"token_id":"01m8qjwnskzcjegccbcmyv90gnbwwtmm","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.859802Z","updated_at":"2026-12-01T01:18:15.976784Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:15.976784+00	bb540aaebc2c0d591f37351884d8d418	\N	\N	\N	account-1-revoke-1	\\xf74c9ca27835336e3eb58c4764d42486	\N
67	81603ef9-9dc8-4beb-bcd7-2edc58fc77a3	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnstzcjegc457a1k65kmr1nwck	2	TokenSuspended	1	{"token_id":"01m8qjwnstzcjegc457a1k65kmr1nwck","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":"01m8qjwnsczcjegcjxxsjd03yc7b61ne","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.866214Z","updated_at":"2026-12-01T01:18:15.983525Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:15.983525+00	af8a913825858ae760124c9d07e48373	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-2	\\xac3ec0a08d1bfb691ee9eb99ac718ac4	\N
68	4a1b5a16-494f-47bf-9a00-bc1a0fbfaa9f	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnt0zcjegc3tcbrtbpyjq2fw1m	2	TokenSuspended	1	{"token_id":"01m8qjwnt0zcjegc3tcbrtbpyjq2fw1m","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.872384Z","updated_at":"2026-12-01T01:18:15.989471Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:15.989471+00	95cb0237b67e63eae4ef116e27eed8f3	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-3	\\x1b073bdcf44a76f0d5148d3aeed63fb3	\N
69	b4186fd8-4a17-4d9f-9868-907e2fccb603	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnt0zcjegc3tcbrtbpyjq2fw1m	3	TokenActivated	1	{"token_id":"01m8qjwnt0zcjegc3tcbrtbpyjq2fw1m","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.872384Z","updated_at":"2026-12-01T01:18:15.993877Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:15.993877+00	63158286dd308d85a1dcf7134d20e794	\N	\N	\N	account-1-activate-3	\\x6e6e129e7aac227a7704b82054e8c0ae	\N
70	23d41f53-3d06-40e1-926a-6d0986d9a227	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnt0zcjegc3tcbrtbpyjq2fw1m	4	TokenSuspended	1	{"token_id":"01m8qjwnt0zcjegc3tcbrtbpyjq2fw1m","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.872384Z","updated_at":"2026-12-01T01:18:15.998269Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:15.998269+00	account-1-plain-3	\N	\N	\N	\N	\N	\N
71	d2438050-3865-4517-afc0-1e66be3d7537	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnt5zcjegc56xsqz3zqapnt0gt	2	TokenSuspended	1	{"token_id":"01m8qjwnt5zcjegc56xsqz3zqapnt0gt","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.877298Z","updated_at":"2026-12-01T01:18:16.002199Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.002199+00	e5bce9f74bd5229f3b2f48ad8dd30fdd	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-4	\\x698bd4dbbc001df412fbb536bd02c2f6	\N
72	016b97de-a8d6-46f4-852a-71a6fb25a18a	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnt5zcjegc56xsqz3zqapnt0gt	3	TokenActivated	1	{"token_id":"01m8qjwnt5zcjegc56xsqz3zqapnt0gt","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.877298Z","updated_at":"2026-12-01T01:18:16.007750Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.00775+00	b158927cde952f7475f8fd331531ed42	\N	\N	\N	account-1-quoted-4	\\x1266ccdad3d2048eed3608fa21b4f4c6	\N
73	c49bcf26-c813-4391-bfa2-3bc65ebfe64f	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwntazcjegcex1k31t17cah3zyd	2	TokenSuspended	1	{"token_id":"01m8qjwntazcjegcex1k31t17cah3zyd","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":"01m8qjwnsczcjegcjxxsjd03yc7b61ne","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.882784Z","updated_at":"2026-12-01T01:18:16.012439Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.012439+00	87ada476ef6d491d58c62ab938292b50	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-5	\\xb058f4182dfd0f88044b6d53b43e55c4	\N
74	4bd62d17-2ca0-4273-8639-3c32bbe26c8b	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwntazcjegcex1k31t17cah3zyd	3	TokenActivated	1	{"token_id":"01m8qjwntazcjegcex1k31t17cah3zyd","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":"01m8qjwnsczcjegcjxxsjd03yc7b61ne","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.882784Z","updated_at":"2026-12-01T01:18:16.017371Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.017371+00	4b5419d21595c35bc15f708a335a6e08	\N	\N	\N	account-1-activate-5	\\xfaa29d0afe756b07fd61bc5e0aaecec7	\N
75	4ca1a586-9f47-45a8-8288-b41aaa2c9c7a	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwntgzcjegc6wt92dw7wsqfc5z1	2	TokenSuspended	1	{"token_id":"01m8qjwntgzcjegc6wt92dw7wsqfc5z1","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.888493Z","updated_at":"2026-12-01T01:18:16.028442Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.028442+00	b0a95dcec7f21043164d9a7c253e9641	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-6	\\xfd45ff7ba4a37c843eacd9c778148e97	\N
76	ec3f69b4-ab96-4ad7-a50c-b3408acd9c84	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwntgzcjegc6wt92dw7wsqfc5z1	3	TokenRevoked	1	{"token_id":"01m8qjwntgzcjegc6wt92dw7wsqfc5z1","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.888493Z","updated_at":"2026-12-01T01:18:16.032892Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.032892+00	db947c1b506cf3297e8894803bd1b016	\N	\N	\N	account-1-revoke-6	\\xbb31eeefe144300cdc5bf750b9f1bf16	\N
77	03f4ef35-bf54-46b5-a10f-9f9dbe1942c0	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwntgzcjegc6wt92dw7wsqfc5z1	4	TokenDeleted	1	{"token_id":"01m8qjwntgzcjegc6wt92dw7wsqfc5z1","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.888493Z","updated_at":"2026-12-01T01:18:16.036938Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.036938+00	090444906a1ec043ca9751515a0b16fc	\N	\N	\N	account-1-delete-6	\\xb972199431249a918accf4255d545c5e	\N
78	e9328d9b-bc8f-4ae4-b198-57de506821dc	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwntrzcjegc407kdvzwd6x8ywrn	2	TokenSuspended	1	{"token_id":"01m8qjwntrzcjegc407kdvzwd6x8ywrn","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.896776Z","updated_at":"2026-12-01T01:18:16.041033Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.041033+00	7fa5d767c1974a3788a15810b4ce10ff	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-7	\\x1338e29b3142eeb69920f2875c15a13e	\N
79	e2353a8b-e031-4c7f-8baf-2d3a1d014f54	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwntrzcjegc407kdvzwd6x8ywrn	3	TokenActivated	1	{"token_id":"01m8qjwntrzcjegc407kdvzwd6x8ywrn","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.896776Z","updated_at":"2026-12-01T01:18:16.044963Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.044963+00	36b8ec4f2710cfece6e2e633ac438906	\N	\N	\N	account-1-activate-7	\\x531f0db0e7b6ff41c2b57b95508350ed	\N
80	25ac7c64-eaa5-4666-ac4d-d23115a36784	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwntrzcjegc407kdvzwd6x8ywrn	4	TokenSuspended	1	{"token_id":"01m8qjwntrzcjegc407kdvzwd6x8ywrn","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.896776Z","updated_at":"2026-12-01T01:18:16.050866Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.050866+00	account-1-plain-7	\N	\N	\N	\N	\N	\N
81	07bca4a9-7aac-41e6-8719-e26612c60845	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwntyzcjegc3msdyg535gxar1w6	2	TokenSuspended	1	{"token_id":"01m8qjwntyzcjegc3msdyg535gxar1w6","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":"01m8qjwnsczcjegcjxxsjd03yc7b61ne","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.902099Z","updated_at":"2026-12-01T01:18:16.054960Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.05496+00	6995d838471f879cd990104a58984b76	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-8	\\x85d0ecc49b0f7bc2e86a4efe7b39fce0	\N
82	b7079735-1a81-4aee-a9de-b57fbe9d0bd5	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwntyzcjegc3msdyg535gxar1w6	3	TokenActivated	1	{"token_id":"01m8qjwntyzcjegc3msdyg535gxar1w6","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":"01m8qjwnsczcjegcjxxsjd03yc7b61ne","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.902099Z","updated_at":"2026-12-01T01:18:16.060166Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.060166+00	2f11e84e941ad77d6cf0c39e169db840	\N	\N	\N	account-1-quoted-8	\\x95c9cb7cd9a2bad5c85b6c91b641589f	\N
83	2eeda628-77da-431a-a9dc-587ece45c8d2	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnv3zcjegcdg3kmh904g95774s	2	TokenSuspended	1	{"token_id":"01m8qjwnv3zcjegcdg3kmh904g95774s","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.907318Z","updated_at":"2026-12-01T01:18:16.067460Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.06746+00	77c9c444ca373c47b2395af4c158cb96	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-9	\\x493983a1c0decb26230c6c22f6d1aae8	\N
84	1d66f04d-150c-4a37-8962-8cb214a1742c	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnv3zcjegcdg3kmh904g95774s	3	TokenActivated	1	{"token_id":"01m8qjwnv3zcjegcdg3kmh904g95774s","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.907318Z","updated_at":"2026-12-01T01:18:16.073834Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.073834+00	268594a46b549676fb88ba12007a0fe3	\N	\N	\N	account-1-activate-9	\\xb86cec6ff8da801c0a8e141fc892d4fd	\N
85	7bd36c8d-ef03-4583-aa2a-f4491a99fe00	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnvdzcjegcr1grzgqke4akqggg	2	TokenSuspended	1	{"token_id":"01m8qjwnvdzcjegcr1grzgqke4akqggg","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.917397Z","updated_at":"2026-12-01T01:18:16.079659Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.079659+00	ee5ff67c305ddbd71f062583f87fa0cf	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-10	\\xf34f8ff616d02aebb742a149594f7bf9	\N
86	58beebbc-3f79-4538-97e4-5e102283df61	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnvmzcjegcjqftd5hn19y92x2m	2	TokenSuspended	1	{"token_id":"01m8qjwnvmzcjegcjqftd5hn19y92x2m","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":"01m8qjwnsczcjegcjxxsjd03yc7b61ne","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.924865Z","updated_at":"2026-12-01T01:18:16.083269Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.083269+00	bd71f216d76d8010d57bea75b09aa517	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-11	\\x9203f0278bed7436962923ffcb3f1f4f	\N
87	9582924d-94af-4a22-abdb-6748763c1d61	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnvmzcjegcjqftd5hn19y92x2m	3	TokenActivated	1	{"token_id":"01m8qjwnvmzcjegcjqftd5hn19y92x2m","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":"01m8qjwnsczcjegcjxxsjd03yc7b61ne","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.924865Z","updated_at":"2026-12-01T01:18:16.088791Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.088791+00	954b582781b5173ed0d48ced870e5a39	\N	\N	\N	account-1-activate-11	\\xd9c06ce7d91a0135ba2f107960557baa	\N
88	7163e91c-ecf0-4e00-a395-581e46ae18a3	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnvmzcjegcjqftd5hn19y92x2m	4	TokenSuspended	1	{"token_id":"01m8qjwnvmzcjegcjqftd5hn19y92x2m","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":"01m8qjwnsczcjegcjxxsjd03yc7b61ne","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.924865Z","updated_at":"2026-12-01T01:18:16.094194Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.094194+00	account-1-plain-11	\N	\N	\N	\N	\N	\N
89	b9dfb09c-1ea4-41f5-b20b-36a241b15f80	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnvmzcjegcjqftd5hn19y92x2m	5	TokenRevoked	1	{"token_id":"01m8qjwnvmzcjegcjqftd5hn19y92x2m","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":"01m8qjwnsczcjegcjxxsjd03yc7b61ne","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.924865Z","updated_at":"2026-12-01T01:18:16.100981Z","name":null,"stream_version":5,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.100981+00	2bb7708b6d91965fdd00d2c87de073ef	\N	\N	\N	account-1-revoke-11	\\x230b66b15221516cfed58b250999ce21	\N
90	05e40809-6b07-4aca-bc2b-50aabdb2aaf9	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnsezcjegcv834qh80xnsgw0wa	4	TokenSuspended	1	{"token_id":"01m8qjwnsezcjegcv834qh80xnsgw0wa","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.854094Z","updated_at":"2026-12-01T01:18:16.113654Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":"a look at it"}	2026-12-01 01:18:16.113654+00	0cafd362022f3c989aad9793f3deb803	\N	\N	\N	account-1-reason	\\x4cb2a215262bd1a1a07495a25009b7f4	\N
91	4b4b08d7-cd44-4dd0-8a7e-ee14b95038bc	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnsezcjegcv834qh80xnsgw0wa	5	TokenActivated	1	{"token_id":"01m8qjwnsezcjegcv834qh80xnsgw0wa","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.854094Z","updated_at":"2026-12-01T01:18:16.120904Z","name":null,"stream_version":5,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.120904+00	1c93d4f29c4cb7f669ea8d756ded371d	\N	\N	\N	account-1-by-itself	\\xfb28a8b4234a15059c88b9d427e9aa7a	\N
92	d15c0742-83a9-48a0-a897-8e58b3d89958	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	api_token-01m8qjwnsezcjegcv834qh80xnsgw0wa	6	TokenRevoked	1	{"token_id":"01m8qjwnsezcjegcv834qh80xnsgw0wa","account_id":"01m8qjwnhbzcjegcnjwzbnx4syt6mspg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T01:18:15Z","inserted_at":"2026-12-01T01:18:15.854094Z","updated_at":"2026-12-01T01:18:16.200215Z","name":null,"stream_version":6,"actor":{"type":"api_token","id":"01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp"},"reason":null}	2026-12-01 01:18:16.200215+00	4d03258a4f05d5e97dc27d32bcd8865e	\N	\N	\N	account-1-used	\\xb8a4191b1b4eb821da3922b59aaf0be6	2026-12-01 01:18:15.930392+00
\.

COPY tokentrail.lease (name, holder, epoch, expires_at) FROM stdin;
expiry	a39eb325-ed94-40b4-9372-cf6d86f0bde4	1	-infinity
projection expiring 2	b3f44dd2-6026-4b56-9a2e-5b09d4e9ed98	1	-infinity
relay	7f467a66-6bfe-4415-b658-4cdc71ad66ed	1	-infinity
\.

COPY tokentrail.log_head (only_row, log_id, "position") FROM stdin;
t	1224e976-7e16-4a26-81bd-be1a956e5bf1	92
\.

COPY tokentrail.projection (name, build, version, state, "position", begun_at, live_at) FROM stdin;
expiring	1	2	live	92	2026-12-01 01:18:11.246342+00	2026-12-01 01:18:11.2587+00
\.

COPY tokentrail.projection_held (name, build, stream_id, stream_version, "position", error, held_at) FROM stdin;
\.

COPY tokentrail.publication (only_row, log_id, stream_created, "position", repairs, event_at, event_id, system_identifier, timeline, doubted_at, rebuilding) FROM stdin;
t	1224e976-7e16-4a26-81bd-be1a956e5bf1	2026-12-01 01:18:11.244276+00	92	0	92	d15c0742-83a9-48a0-a897-8e58b3d89958	7714138738672427064	1	\N	f
\.

COPY tokentrail.token_count (account_id, token_scope, tokens) FROM stdin;
01m8qjwjb2shb2mhrkgdag2kn4c68n1f	environment	4
01m8qjwjb2shb2mhrkgdag2kn4c68n1f	account	10
01m8qjwnhbzcjegcnjwzbnx4syt6mspg	environment	4
01m8qjwnhbzcjegcnjwzbnx4syt6mspg	account	8
\.

COPY tokentrail.token_details (token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, name, stream_version, "position") FROM stdin;
01m8qjwjb2shb2mhv6rd2945j0na2c8a	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N	01m8qjwjb2shb2mhqzrtw2fge7d4xyeg	account	active	2126-11-07 01:18:12+00	2026-12-01 01:18:12.322162+00	2026-12-01 01:18:12.322162+00	\N	1	1
01m8qjwnskzcjegccbcmyv90gnbwwtmm	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	\N	\N	account	revoked	2126-11-07 01:18:15+00	2026-12-01 01:18:15.859802+00	2026-12-01 01:18:15.976784+00	\N	4	66
01m8qjwnstzcjegc457a1k65kmr1nwck	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	01m8qjwnsczcjegcjxxsjd03yc7b61ne	\N	environment	suspended	2126-11-07 01:18:15+00	2026-12-01 01:18:15.866214+00	2026-12-01 01:18:15.983525+00	\N	2	67
01m8qjwjkgshb2mhc2jm922jszaqsqdk	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	01m8qjwjhdshb2mhq0zg4864xngs28yv	\N	environment	revoked	2126-11-07 01:18:12+00	2026-12-01 01:18:12.592339+00	2026-12-01 01:18:12.744087+00	\N	5	41
01m8qjwjhrshb2mh7dtbtqfzvd01ecb9	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N	\N	account	revoked	2126-11-07 01:18:12+00	2026-12-01 01:18:12.536737+00	2026-12-01 01:18:12.632608+00	\N	4	18
01m8qjwjj0shb2mh4ypjxcdx1t18ah21	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	01m8qjwjhdshb2mhq0zg4864xngs28yv	\N	environment	suspended	2126-11-07 01:18:12+00	2026-12-01 01:18:12.544127+00	2026-12-01 01:18:12.638434+00	\N	2	19
01m8qjwjhgshb2mhya1ptset35zcwa4k	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N	\N	account	revoked	2126-11-07 01:18:12+00	2026-12-01 01:18:12.527428+00	2026-12-01 01:18:13.187104+00	\N	6	44
01m8qjwjj7shb2mhp2kyyfadbck7h9yq	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N	\N	account	suspended	2126-11-07 01:18:12+00	2026-12-01 01:18:12.551311+00	2026-12-01 01:18:12.655245+00	\N	4	22
01m8qjwjjcshb2mhrf4vycxhcsh989pz	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N	\N	account	active	2126-11-07 01:18:12+00	2026-12-01 01:18:12.556657+00	2026-12-01 01:18:12.665127+00	\N	3	24
01m8qjwjjjshb2mhhr47ngzrn23vkab2	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	01m8qjwjhdshb2mhq0zg4864xngs28yv	\N	environment	active	2126-11-07 01:18:12+00	2026-12-01 01:18:12.562522+00	2026-12-01 01:18:12.673417+00	\N	3	26
01m8qjwk67shb2mh4vsyj0y3y1qkkshz	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N	\N	account	active	2026-12-01 01:18:14+00	2026-12-01 01:18:13.191822+00	2026-12-01 01:18:13.191822+00	\N	2	47
01m8qjwk6hshb2mh8c6m52qpvhh8qgyt	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N	\N	account	active	2026-12-02 01:18:14+00	2026-12-01 01:18:13.201265+00	2026-12-01 01:18:13.201265+00	\N	2	48
01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	\N	01m8qjwnhbzcjegc4bppyjsfecj8gxjs	account	active	2126-11-07 01:18:15+00	2026-12-01 01:18:15.5956+00	2026-12-01 01:18:15.5956+00	\N	1	49
01m8qjwjjxshb2mhkgxfcfwy5kew4vvf	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N	\N	account	suspended	2126-11-07 01:18:12+00	2026-12-01 01:18:12.573327+00	2026-12-01 01:18:12.702209+00	\N	4	32
01m8qjwjk2shb2mhj87wmsbjdrvpg8x5	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	01m8qjwjhdshb2mhq0zg4864xngs28yv	\N	environment	active	2126-11-07 01:18:12+00	2026-12-01 01:18:12.577967+00	2026-12-01 01:18:12.712444+00	\N	3	34
01m8qjwjk6shb2mhffdqhmb4awrm52fr	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N	\N	account	active	2126-11-07 01:18:12+00	2026-12-01 01:18:12.582267+00	2026-12-01 01:18:12.720961+00	\N	3	36
01m8qjwjkashb2mhzsamt92e6b29n6q2	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N	\N	account	suspended	2126-11-07 01:18:12+00	2026-12-01 01:18:12.586474+00	2026-12-01 01:18:12.725287+00	\N	2	37
01m8qjwnt0zcjegc3tcbrtbpyjq2fw1m	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	\N	\N	account	suspended	2126-11-07 01:18:15+00	2026-12-01 01:18:15.872384+00	2026-12-01 01:18:15.998269+00	\N	4	70
01m8qjwnvmzcjegcjqftd5hn19y92x2m	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	01m8qjwnsczcjegcjxxsjd03yc7b61ne	\N	environment	revoked	2126-11-07 01:18:15+00	2026-12-01 01:18:15.924865+00	2026-12-01 01:18:16.100981+00	\N	5	89
01m8qjwnt5zcjegc56xsqz3zqapnt0gt	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	\N	\N	account	active	2126-11-07 01:18:15+00	2026-12-01 01:18:15.877298+00	2026-12-01 01:18:16.00775+00	\N	3	72
01m8qjwntrzcjegc407kdvzwd6x8ywrn	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	\N	\N	account	suspended	2126-11-07 01:18:15+00	2026-12-01 01:18:15.896776+00	2026-12-01 01:18:16.050866+00	\N	4	80
01m8qjwntazcjegcex1k31t17cah3zyd	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	01m8qjwnsczcjegcjxxsjd03yc7b61ne	\N	environment	active	2126-11-07 01:18:15+00	2026-12-01 01:18:15.882784+00	2026-12-01 01:18:16.017371+00	\N	3	74
01m8qjwntyzcjegc3msdyg535gxar1w6	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	01m8qjwnsczcjegcjxxsjd03yc7b61ne	\N	environment	active	2126-11-07 01:18:15+00	2026-12-01 01:18:15.902099+00	2026-12-01 01:18:16.060166+00	\N	3	82
01m8qjwnsezcjegcv834qh80xnsgw0wa	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	\N	\N	account	revoked	2126-11-07 01:18:15+00	2026-12-01 01:18:15.854094+00	2026-12-01 01:18:16.200215+00	\N	6	92
01m8qjwnv3zcjegcdg3kmh904g95774s	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	\N	\N	account	active	2126-11-07 01:18:15+00	2026-12-01 01:18:15.907318+00	2026-12-01 01:18:16.073834+00	\N	3	84
01m8qjwnvdzcjegcr1grzgqke4akqggg	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	\N	\N	account	suspended	2126-11-07 01:18:15+00	2026-12-01 01:18:15.917397+00	2026-12-01 01:18:16.079659+00	\N	2	85
\.

COPY tokentrail.token_listing (token_id, account_id, status, inserted_at, updated_at) FROM stdin;
01m8qjwjb2shb2mhv6rd2945j0na2c8a	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	active	2026-12-01 01:18:12.322162+00	2026-12-01 01:18:12.322162+00
01m8qjwjhgshb2mhya1ptset35zcwa4k	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	revoked	2026-12-01 01:18:12.527428+00	2026-12-01 01:18:13.187104+00
01m8qjwjhrshb2mh7dtbtqfzvd01ecb9	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	revoked	2026-12-01 01:18:12.536737+00	2026-12-01 01:18:12.632608+00
01m8qjwjj0shb2mh4ypjxcdx1t18ah21	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	suspended	2026-12-01 01:18:12.544127+00	2026-12-01 01:18:12.638434+00
01m8qjwjj7shb2mhp2kyyfadbck7h9yq	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	suspended	2026-12-01 01:18:12.551311+00	2026-12-01 01:18:12.655245+00
01m8qjwjjcshb2mhrf4vycxhcsh989pz	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	active	2026-12-01 01:18:12.556657+00	2026-12-01 01:18:12.665127+00
01m8qjwjjjshb2mhhr47ngzrn23vkab2	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	active	2026-12-01 01:18:12.562522+00	2026-12-01 01:18:12.673417+00
01m8qjwjjxshb2mhkgxfcfwy5kew4vvf	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	suspended	2026-12-01 01:18:12.573327+00	2026-12-01 01:18:12.702209+00
01m8qjwjk2shb2mhj87wmsbjdrvpg8x5	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	active	2026-12-01 01:18:12.577967+00	2026-12-01 01:18:12.712444+00
01m8qjwjk6shb2mhffdqhmb4awrm52fr	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	active	2026-12-01 01:18:12.582267+00	2026-12-01 01:18:12.720961+00
01m8qjwjkashb2mhzsamt92e6b29n6q2	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	suspended	2026-12-01 01:18:12.586474+00	2026-12-01 01:18:12.725287+00
01m8qjwjkgshb2mhc2jm922jszaqsqdk	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	revoked	2026-12-01 01:18:12.592339+00	2026-12-01 01:18:12.744087+00
01m8qjwk67shb2mh4vsyj0y3y1qkkshz	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	active	2026-12-01 01:18:13.191822+00	2026-12-01 01:18:13.191822+00
01m8qjwk6hshb2mh8c6m52qpvhh8qgyt	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	active	2026-12-01 01:18:13.201265+00	2026-12-01 01:18:13.201265+00
01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	active	2026-12-01 01:18:15.5956+00	2026-12-01 01:18:15.5956+00
01m8qjwnsezcjegcv834qh80xnsgw0wa	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	active	2026-12-01 01:18:15.854094+00	2026-12-01 01:18:16.120904+00
01m8qjwnskzcjegccbcmyv90gnbwwtmm	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	revoked	2026-12-01 01:18:15.859802+00	2026-12-01 01:18:15.976784+00
01m8qjwnstzcjegc457a1k65kmr1nwck	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	suspended	2026-12-01 01:18:15.866214+00	2026-12-01 01:18:15.983525+00
01m8qjwnt0zcjegc3tcbrtbpyjq2fw1m	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	suspended	2026-12-01 01:18:15.872384+00	2026-12-01 01:18:15.998269+00
01m8qjwnt5zcjegc56xsqz3zqapnt0gt	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	active	2026-12-01 01:18:15.877298+00	2026-12-01 01:18:16.00775+00
01m8qjwntazcjegcex1k31t17cah3zyd	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	active	2026-12-01 01:18:15.882784+00	2026-12-01 01:18:16.017371+00
01m8qjwntrzcjegc407kdvzwd6x8ywrn	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	suspended	2026-12-01 01:18:15.896776+00	2026-12-01 01:18:16.050866+00
01m8qjwntyzcjegc3msdyg535gxar1w6	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	active	2026-12-01 01:18:15.902099+00	2026-12-01 01:18:16.060166+00
01m8qjwnv3zcjegcdg3kmh904g95774s	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	active	2026-12-01 01:18:15.907318+00	2026-12-01 01:18:16.073834+00
01m8qjwnvdzcjegcr1grzgqke4akqggg	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	suspended	2026-12-01 01:18:15.917397+00	2026-12-01 01:18:16.079659+00
01m8qjwnvmzcjegcjqftd5hn19y92x2m	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	revoked	2026-12-01 01:18:15.924865+00	2026-12-01 01:18:16.100981+00
\.

COPY tokentrail.token_listing_count (account_id, status, tokens) FROM stdin;
01m8qjwjb2shb2mhrkgdag2kn4c68n1f	suspended	4
01m8qjwjb2shb2mhrkgdag2kn4c68n1f	revoked	3
01m8qjwnhbzcjegcnjwzbnx4syt6mspg	active	6
01m8qjwjb2shb2mhrkgdag2kn4c68n1f	active	7
01m8qjwnhbzcjegcnjwzbnx4syt6mspg	suspended	4
01m8qjwnhbzcjegcnjwzbnx4syt6mspg	revoked	2
\.

COPY tokentrail.token_listing_position (only_row, "position") FROM stdin;
t	91
\.

COPY tokentrail.token_usage (token_id, account_id, last_used_at) FROM stdin;
01m8qjwjhrshb2mh7dtbtqfzvd01ecb9	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N
01m8qjwjj7shb2mhp2kyyfadbck7h9yq	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N
01m8qjwjjjshb2mhhr47ngzrn23vkab2	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N
01m8qjwjjxshb2mhkgxfcfwy5kew4vvf	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N
01m8qjwjk6shb2mhffdqhmb4awrm52fr	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N
01m8qjwjkgshb2mhc2jm922jszaqsqdk	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N
01m8qjwjhgshb2mhya1ptset35zcwa4k	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	2026-12-01 01:18:12.597527+00
01m8qjwjj0shb2mh4ypjxcdx1t18ah21	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	2026-12-01 01:18:12.602987+00
01m8qjwjjcshb2mhrf4vycxhcsh989pz	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	2026-12-01 01:18:12.606142+00
01m8qjwjk2shb2mhj87wmsbjdrvpg8x5	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	2026-12-01 01:18:12.611086+00
01m8qjwjkashb2mhzsamt92e6b29n6q2	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	2026-12-01 01:18:12.613494+00
01m8qjwk67shb2mh4vsyj0y3y1qkkshz	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N
01m8qjwk6hshb2mh8c6m52qpvhh8qgyt	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	\N
01m8qjwjb2shb2mhv6rd2945j0na2c8a	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	2026-12-01 01:18:14.467919+00
01m8qjwnskzcjegccbcmyv90gnbwwtmm	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	\N
01m8qjwnt0zcjegc3tcbrtbpyjq2fw1m	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	\N
01m8qjwntazcjegcex1k31t17cah3zyd	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	\N
01m8qjwntrzcjegc407kdvzwd6x8ywrn	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	\N
01m8qjwnv3zcjegcdg3kmh904g95774s	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	\N
01m8qjwnvmzcjegcjqftd5hn19y92x2m	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	\N
01m8qjwnsezcjegcv834qh80xnsgw0wa	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	2026-12-01 01:18:15.930392+00
01m8qjwnstzcjegc457a1k65kmr1nwck	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	2026-12-01 01:18:15.934201+00
01m8qjwnt5zcjegc56xsqz3zqapnt0gt	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	2026-12-01 01:18:15.937757+00
01m8qjwntyzcjegc3msdyg535gxar1w6	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	2026-12-01 01:18:15.941823+00
01m8qjwnvdzcjegcr1grzgqke4akqggg	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	2026-12-01 01:18:15.943858+00
01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	2026-12-01 01:18:16.258995+00
\.

COPY tokentrail_read.expiring_v2_b1 (token_id, account_id, status, expires_at, warned_days, stream_version, "position", lifetime_days) FROM stdin;
01m8qjwjb2shb2mhv6rd2945j0na2c8a	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	active	2126-11-07 01:18:12+00	\N	1	1	36500
01m8qjwnstzcjegc457a1k65kmr1nwck	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	suspended	2126-11-07 01:18:15+00	\N	2	67	36500
01m8qjwjj0shb2mh4ypjxcdx1t18ah21	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	suspended	2126-11-07 01:18:12+00	\N	2	19	36500
01m8qjwjj7shb2mhp2kyyfadbck7h9yq	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	suspended	2126-11-07 01:18:12+00	\N	4	22	36500
01m8qjwjjcshb2mhrf4vycxhcsh989pz	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	active	2126-11-07 01:18:12+00	\N	3	24	36500
01m8qjwjjjshb2mhhr47ngzrn23vkab2	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	active	2126-11-07 01:18:12+00	\N	3	26	36500
01m8qjwjjxshb2mhkgxfcfwy5kew4vvf	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	suspended	2126-11-07 01:18:12+00	\N	4	32	36500
01m8qjwjk2shb2mhj87wmsbjdrvpg8x5	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	active	2126-11-07 01:18:12+00	\N	3	34	36500
01m8qjwjk6shb2mhffdqhmb4awrm52fr	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	active	2126-11-07 01:18:12+00	\N	3	36	36500
01m8qjwjkashb2mhzsamt92e6b29n6q2	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	suspended	2126-11-07 01:18:12+00	\N	2	37	36500
01m8qjwk6hshb2mh8c6m52qpvhh8qgyt	01m8qjwjb2shb2mhrkgdag2kn4c68n1f	active	2026-12-02 01:18:14+00	1	2	48	2
01m8qjwnhbzcjegc2rkhdd6vyq9nqpxp	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	active	2126-11-07 01:18:15+00	\N	1	49	36500
01m8qjwnt0zcjegc3tcbrtbpyjq2fw1m	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	suspended	2126-11-07 01:18:15+00	\N	4	70	36500
01m8qjwnt5zcjegc56xsqz3zqapnt0gt	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	active	2126-11-07 01:18:15+00	\N	3	72	36500
01m8qjwntazcjegcex1k31t17cah3zyd	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	active	2126-11-07 01:18:15+00	\N	3	74	36500
01m8qjwntrzcjegc407kdvzwd6x8ywrn	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	suspended	2126-11-07 01:18:15+00	\N	4	80	36500
01m8qjwntyzcjegc3msdyg535gxar1w6	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	active	2126-11-07 01:18:15+00	\N	3	82	36500
01m8qjwnv3zcjegcdg3kmh904g95774s	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	active	2126-11-07 01:18:15+00	\N	3	84	36500
01m8qjwnvdzcjegcr1grzgqke4akqggg	01m8qjwnhbzcjegcnjwzbnx4syt6mspg	suspended	2126-11-07 01:18:15+00	\N	2	85	36500
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

CREATE INDEX token_details_by_scope ON tokentrail.token_details USING btree (account_id, token_scope, token_id);

CREATE INDEX token_details_newest_first ON tokentrail.token_details USING btree (account_id, inserted_at DESC, token_id DESC);

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

GRANT SELECT ON TABLE tokentrail.token_listing TO tokentrail_service;

GRANT SELECT ON TABLE tokentrail.token_listing_count TO tokentrail_service;

GRANT SELECT ON TABLE tokentrail.token_listing_position TO tokentrail_service;

GRANT SELECT,UPDATE ON TABLE tokentrail.token_usage TO tokentrail_service;


--
-- PostgreSQL database dump complete
--

\unrestrict upgrades


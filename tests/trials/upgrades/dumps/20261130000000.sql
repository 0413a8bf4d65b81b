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

--
-- Name: tokentrail; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA tokentrail;


ALTER SCHEMA tokentrail OWNER TO postgres;

--
-- Name: tokentrail_read; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA tokentrail_read;


ALTER SCHEMA tokentrail_read OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: events; Type: TABLE; Schema: tokentrail; Owner: postgres
--

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

--
-- Name: account_events(text, text, bigint, integer); Type: FUNCTION; Schema: tokentrail; Owner: postgres
--

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

--
-- Name: advance_listing(bigint, bigint); Type: FUNCTION; Schema: tokentrail; Owner: postgres
--

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

--
-- Name: append(json, boolean, timestamp with time zone, bigint); Type: FUNCTION; Schema: tokentrail; Owner: postgres
--

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
    token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at,
    updated_at, stream_version, position
  )
  select
    substr(e.stream_id, 11), e.account_id, s.environment_id, s.created_by_admin_user_id, s.token_scope, s.status,
    s.expires_at, s.inserted_at, s.updated_at, e.stream_version, e.position
  from tokentrail.events e
  cross join lateral json_to_record(e.data) as s (
    environment_id text,
    created_by_admin_user_id text,
    token_scope text,
    status text,
    expires_at timestamptz,
    inserted_at timestamptz,
    updated_at timestamptz
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

--
-- Name: check_lists(boolean); Type: FUNCTION; Schema: tokentrail; Owner: postgres
--

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

--
-- Name: clock(); Type: FUNCTION; Schema: tokentrail; Owner: postgres
--

CREATE FUNCTION tokentrail.clock() RETURNS timestamp with time zone
    LANGUAGE sql PARALLEL SAFE
    AS $$ select clock_timestamp() $$;


ALTER FUNCTION tokentrail.clock() OWNER TO postgres;

--
-- Name: details_deleted(); Type: FUNCTION; Schema: tokentrail; Owner: postgres
--

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

--
-- Name: details_inserted(); Type: FUNCTION; Schema: tokentrail; Owner: postgres
--

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

--
-- Name: details_truncated(); Type: FUNCTION; Schema: tokentrail; Owner: postgres
--

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

--
-- Name: is_active(text, text); Type: FUNCTION; Schema: tokentrail; Owner: postgres
--

CREATE FUNCTION tokentrail.is_active(of_token_id text, in_account_id text) RETURNS boolean
    LANGUAGE sql PARALLEL SAFE
    AS $$ select coalesce(tokentrail.token_active_until(of_token_id, in_account_id) > tokentrail.clock(), false) $$;


ALTER FUNCTION tokentrail.is_active(of_token_id text, in_account_id text) OWNER TO postgres;

--
-- Name: recently_changed(text); Type: FUNCTION; Schema: tokentrail; Owner: postgres
--

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

--
-- Name: token_active_until(text, text); Type: FUNCTION; Schema: tokentrail; Owner: postgres
--

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

--
-- Name: tokentrail_migrations; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.tokentrail_migrations (
    version character varying NOT NULL
);


ALTER TABLE public.tokentrail_migrations OWNER TO postgres;

--
-- Name: earlier_log_ids; Type: TABLE; Schema: tokentrail; Owner: postgres
--

CREATE TABLE tokentrail.earlier_log_ids (
    log_id uuid NOT NULL,
    replaced_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);


ALTER TABLE tokentrail.earlier_log_ids OWNER TO postgres;

--
-- Name: lease; Type: TABLE; Schema: tokentrail; Owner: postgres
--

CREATE TABLE tokentrail.lease (
    name text NOT NULL,
    holder uuid NOT NULL,
    epoch bigint NOT NULL,
    expires_at timestamp with time zone NOT NULL
)
WITH (fillfactor='10');


ALTER TABLE tokentrail.lease OWNER TO postgres;

--
-- Name: log_head; Type: TABLE; Schema: tokentrail; Owner: postgres
--

CREATE TABLE tokentrail.log_head (
    only_row boolean DEFAULT true NOT NULL,
    log_id uuid DEFAULT gen_random_uuid() NOT NULL,
    "position" bigint DEFAULT 0 NOT NULL,
    CONSTRAINT log_head_only_row_check CHECK (only_row)
)
WITH (fillfactor='10');


ALTER TABLE tokentrail.log_head OWNER TO postgres;

--
-- Name: projection; Type: TABLE; Schema: tokentrail; Owner: postgres
--

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

--
-- Name: projection_held; Type: TABLE; Schema: tokentrail; Owner: postgres
--

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

--
-- Name: publication; Type: TABLE; Schema: tokentrail; Owner: postgres
--

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

--
-- Name: token_count; Type: TABLE; Schema: tokentrail; Owner: postgres
--

CREATE TABLE tokentrail.token_count (
    account_id text NOT NULL COLLATE pg_catalog."C",
    token_scope text NOT NULL,
    tokens bigint NOT NULL
)
WITH (fillfactor='10');


ALTER TABLE tokentrail.token_count OWNER TO postgres;

--
-- Name: token_details; Type: TABLE; Schema: tokentrail; Owner: postgres
--

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
    stream_version integer NOT NULL,
    "position" bigint NOT NULL
)
WITH (fillfactor='80', autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');


ALTER TABLE tokentrail.token_details OWNER TO postgres;

--
-- Name: token_listing; Type: TABLE; Schema: tokentrail; Owner: postgres
--

CREATE TABLE tokentrail.token_listing (
    token_id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL,
    inserted_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');


ALTER TABLE tokentrail.token_listing OWNER TO postgres;

--
-- Name: token_listing_count; Type: TABLE; Schema: tokentrail; Owner: postgres
--

CREATE TABLE tokentrail.token_listing_count (
    account_id text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL,
    tokens bigint NOT NULL
)
WITH (fillfactor='10');


ALTER TABLE tokentrail.token_listing_count OWNER TO postgres;

--
-- Name: token_listing_position; Type: TABLE; Schema: tokentrail; Owner: postgres
--

CREATE TABLE tokentrail.token_listing_position (
    only_row boolean DEFAULT true NOT NULL,
    "position" bigint NOT NULL,
    CONSTRAINT token_listing_position_only_row_check CHECK (only_row)
)
WITH (fillfactor='10');


ALTER TABLE tokentrail.token_listing_position OWNER TO postgres;

--
-- Name: token_usage; Type: TABLE; Schema: tokentrail; Owner: postgres
--

CREATE TABLE tokentrail.token_usage (
    token_id text NOT NULL COLLATE pg_catalog."C",
    account_id text NOT NULL COLLATE pg_catalog."C",
    last_used_at timestamp with time zone
)
WITH (fillfactor='80', autovacuum_vacuum_scale_factor='0.02', autovacuum_analyze_scale_factor='0.02');


ALTER TABLE tokentrail.token_usage OWNER TO postgres;

--
-- Name: expiring_v2_b1; Type: TABLE; Schema: tokentrail_read; Owner: tokentrail_service
--

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

--
-- Name: expiring; Type: VIEW; Schema: tokentrail_read; Owner: tokentrail_service
--

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

--
-- Name: history_v1_b1; Type: TABLE; Schema: tokentrail_read; Owner: tokentrail_service
--

CREATE TABLE tokentrail_read.history_v1_b1 (
    token_id text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    account_id text NOT NULL COLLATE pg_catalog."C",
    stream_version integer NOT NULL,
    type text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    actor_type text NOT NULL,
    actor_id text NOT NULL,
    reason text,
    request_id text,
    status text NOT NULL
);


ALTER TABLE tokentrail_read.history_v1_b1 OWNER TO tokentrail_service;

--
-- Name: history; Type: VIEW; Schema: tokentrail_read; Owner: tokentrail_service
--

CREATE VIEW tokentrail_read.history AS
 SELECT token_id,
    "position",
    account_id,
    stream_version,
    type,
    recorded_at,
    actor_type,
    actor_id,
    reason,
    request_id,
    status
   FROM tokentrail_read.history_v1_b1;


ALTER VIEW tokentrail_read.history OWNER TO tokentrail_service;

--
-- Data for Name: tokentrail_migrations; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.tokentrail_migrations (version) FROM stdin;
20261130000000
\.


--
-- Data for Name: earlier_log_ids; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.earlier_log_ids (log_id, replaced_at) FROM stdin;
\.


--
-- Data for Name: events; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.events ("position", event_id, account_id, stream_id, stream_version, type, type_version, data, recorded_at, request_id, correlation_id, causation_id, traceparent, idempotency_key, command_digest, last_used_at) FROM stdin;
1	98891e48-5dd3-4126-a63c-7ba58f365260	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qeppq8hn056c1ezwp97ct3ctrxh7	1	TokenCreated	1	{"token_id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":"01m8qeppq8hn056c31gab4fbnzhrfvz8","token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:05Z","inserted_at":"2026-12-01T00:05:05.896530Z","updated_at":"2026-12-01T00:05:05.896530Z","stream_version":1,"actor":{"type":"admin_user","id":"01m8qeppq8hn056c31gab4fbnzhrfvz8"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:05.89653+00	\N	\N	\N	\N	\N	\N	\N
2	6c7f7013-dcbf-44d5-8651-fb3b48d810de	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqg8hn056c1trfbzpbz6fde8ek	1	TokenCreated	1	{"token_id":"01m8qepqg8hn056c1trfbzpbz6fde8ek","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.695885Z","updated_at":"2026-12-01T00:05:06.695885Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:06.695885+00	99de468a1d61044da5bac7726bb88487	\N	\N	\N	account-0-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
3	1fbcc935-27ce-4590-be6f-0d972c26f3d6	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqh0hn056c4bv07cm4yask2sh0	1	TokenCreated	1	{"token_id":"01m8qepqh0hn056c4bv07cm4yask2sh0","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.720004Z","updated_at":"2026-12-01T00:05:06.720004Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:06.720004+00	8bf197fb4d75d6da8bca15e0600e3e4b	\N	\N	\N	account-0-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
4	4f61acd7-eb69-4958-b6dd-727c156958fc	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqhvhn056c4qybfyz7t6ap7zhb	1	TokenCreated	1	{"token_id":"01m8qepqhvhn056c4qybfyz7t6ap7zhb","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":"01m8qepqg5hn056c26tx6qtx1hb9dppz","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.747088Z","updated_at":"2026-12-01T00:05:06.747088Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:06.747088+00	3bcdaaefd479c0efa8818a950a65fc27	\N	\N	\N	account-0-create-2	\\xc38d3c5a097ae93829884cc366e09cd8	\N
5	39a6a9d7-b8ba-454a-b68e-c74ba47f74f7	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqjdhn056c3p2pvz5r7nxav372	1	TokenCreated	1	{"token_id":"01m8qepqjdhn056c3p2pvz5r7nxav372","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.765473Z","updated_at":"2026-12-01T00:05:06.765473Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:06.765473+00	0bd6c8cdd79e7a2725d5629c9c9ec0c9	\N	\N	\N	account-0-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
6	6f8b2a21-7e64-403b-8193-9eb7b7926cf0	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqk0hn056c1r8wrf4dg9mr6yxf	1	TokenCreated	1	{"token_id":"01m8qepqk0hn056c1r8wrf4dg9mr6yxf","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.784840Z","updated_at":"2026-12-01T00:05:06.784840Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:06.78484+00	b95ffcf54071490719f76cc641249201	\N	\N	\N	account-0-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
7	98c8e095-8de3-4d56-98e0-b53c066b8174	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqkfhn056csjwaawkrv56a2nb1	1	TokenCreated	1	{"token_id":"01m8qepqkfhn056csjwaawkrv56a2nb1","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":"01m8qepqg5hn056c26tx6qtx1hb9dppz","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.799869Z","updated_at":"2026-12-01T00:05:06.799869Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:06.799869+00	fadc701b36747725c5bfe0ed0bbdbd00	\N	\N	\N	account-0-create-5	\\xc38d3c5a097ae93829884cc366e09cd8	\N
8	e874c01c-bb70-4022-8e73-50188cc0dc9c	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqm7hn056cyvtr59g8dzj6x221	1	TokenCreated	1	{"token_id":"01m8qepqm7hn056cyvtr59g8dzj6x221","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.823158Z","updated_at":"2026-12-01T00:05:06.823158Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:06.823158+00	711e7e672c82437a2d33a0b06b7f13a1	\N	\N	\N	account-0-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
9	12c5ee1b-ec36-42f7-9226-1c79a07c4662	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqmvhn056cb7t9nxd8s983rs63	1	TokenCreated	1	{"token_id":"01m8qepqmvhn056cb7t9nxd8s983rs63","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.843339Z","updated_at":"2026-12-01T00:05:06.843339Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:06.843339+00	f9c77371e783f40d8b18cf818f47e2a9	\N	\N	\N	account-0-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
10	9a562c4f-2876-4973-aa71-51564ae53152	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqn4hn056cn6wjwdgzrpmazjt2	1	TokenCreated	1	{"token_id":"01m8qepqn4hn056cn6wjwdgzrpmazjt2","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":"01m8qepqg5hn056c26tx6qtx1hb9dppz","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.852572Z","updated_at":"2026-12-01T00:05:06.852572Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:06.852572+00	ee0793d42f5afd386c98b2cd38c5c617	\N	\N	\N	account-0-create-8	\\xc38d3c5a097ae93829884cc366e09cd8	\N
11	bc752f58-1092-4d7e-b213-3b8f28a904ad	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqndhn056c4mjrda4kzdpv0n7n	1	TokenCreated	1	{"token_id":"01m8qepqndhn056c4mjrda4kzdpv0n7n","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.861595Z","updated_at":"2026-12-01T00:05:06.861595Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:06.861595+00	871670f9a16d310027d63c1d2fedea3d	\N	\N	\N	account-0-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
12	3b2c1bc3-1b2b-40d5-820e-2bcca75b50f1	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqp3hn056c7rmh2xtfnwcphp97	1	TokenCreated	1	{"token_id":"01m8qepqp3hn056c7rmh2xtfnwcphp97","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.883661Z","updated_at":"2026-12-01T00:05:06.883661Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:06.883661+00	32fe5e2b6c15b703696c501c8e9cb9c6	\N	\N	\N	account-0-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
13	18cf01b0-c6ef-4861-a071-4cde561e835d	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqpkhn056cvaf5a88weazm5sy6	1	TokenCreated	1	{"token_id":"01m8qepqpkhn056cvaf5a88weazm5sy6","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":"01m8qepqg5hn056c26tx6qtx1hb9dppz","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.899615Z","updated_at":"2026-12-01T00:05:06.899615Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:06.899615+00	9db35f6f0dc2ea202d18526f1a0ff373	\N	\N	\N	account-0-create-11	\\xc38d3c5a097ae93829884cc366e09cd8	\N
14	5b3623e1-cd1b-4a95-a366-fbdf03fe6224	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqg8hn056c1trfbzpbz6fde8ek	2	TokenSuspended	1	{"token_id":"01m8qepqg8hn056c1trfbzpbz6fde8ek","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.695885Z","updated_at":"2026-12-01T00:05:06.951721Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:06.951721+00	60b93eae33817083c845d9ddbc0577e4	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-0	\\x07e28b96532cb232e80b09ab5d497080	\N
15	65c07e38-a33e-4a71-b66a-e95e21772ee2	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqg8hn056c1trfbzpbz6fde8ek	3	TokenActivated	1	{"token_id":"01m8qepqg8hn056c1trfbzpbz6fde8ek","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.695885Z","updated_at":"2026-12-01T00:05:06.967965Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:06.967965+00	f62f7a59a40e86204ab9ed3c6cf46127	\N	\N	\N	account-0-quoted-0	\\xab07da6c5cf5107e80d6c50f7ba58ac8	\N
16	8310f48f-e024-4209-b2aa-efb637d28f7d	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqh0hn056c4bv07cm4yask2sh0	2	TokenSuspended	1	{"token_id":"01m8qepqh0hn056c4bv07cm4yask2sh0","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.720004Z","updated_at":"2026-12-01T00:05:06.972387Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:06.972387+00	1d13d2456fa580f547a2a833f56165d6	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-1	\\x30d6eb637a1ed59dfb59946b52d05127	\N
17	82c29957-b7c3-42da-8796-b952cdad544d	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqh0hn056c4bv07cm4yask2sh0	3	TokenActivated	1	{"token_id":"01m8qepqh0hn056c4bv07cm4yask2sh0","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.720004Z","updated_at":"2026-12-01T00:05:06.983673Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:06.983673+00	2a9c79c06cd6a6396884e312e586d1b9	\N	\N	\N	account-0-activate-1	\\x7e2578a6f6ad12ecfe93116805a10535	\N
18	bd379ed1-4351-44ce-8d57-09c4e1d0bd7c	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqh0hn056c4bv07cm4yask2sh0	4	TokenRevoked	1	{"token_id":"01m8qepqh0hn056c4bv07cm4yask2sh0","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.720004Z","updated_at":"2026-12-01T00:05:06.992120Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:06.99212+00	42756232147c1a1f070f945c8adb2ba1	\N	\N	\N	account-0-revoke-1	\\xc2ffada3fd4b487375468170964945f3	\N
19	a6bd71ff-958f-4de7-8d2e-41b391b35210	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqhvhn056c4qybfyz7t6ap7zhb	2	TokenSuspended	1	{"token_id":"01m8qepqhvhn056c4qybfyz7t6ap7zhb","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":"01m8qepqg5hn056c26tx6qtx1hb9dppz","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.747088Z","updated_at":"2026-12-01T00:05:07.003664Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.003664+00	3bf05baa2b7a6a16f7ea4d059c3de2af	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-2	\\xc175b58d4110cc91320f88d0c625b974	\N
20	7caa5be4-264a-41b8-9ff8-13181e467197	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqjdhn056c3p2pvz5r7nxav372	2	TokenSuspended	1	{"token_id":"01m8qepqjdhn056c3p2pvz5r7nxav372","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.765473Z","updated_at":"2026-12-01T00:05:07.015084Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.015084+00	c82aa44e952744b159ac1059b67510db	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-3	\\xa8271a0e2118ff5abe6449110e52eb71	\N
21	102a2d89-74aa-4338-b549-527271828e1c	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqjdhn056c3p2pvz5r7nxav372	3	TokenActivated	1	{"token_id":"01m8qepqjdhn056c3p2pvz5r7nxav372","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.765473Z","updated_at":"2026-12-01T00:05:07.018906Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.018906+00	50c6e70af7475c29a77d04c358e56cc8	\N	\N	\N	account-0-activate-3	\\x2ec19d3b1163963e063c91fa84d12f58	\N
22	84c0aebf-3da8-4042-8913-21eea7994c5f	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqjdhn056c3p2pvz5r7nxav372	4	TokenSuspended	1	{"token_id":"01m8qepqjdhn056c3p2pvz5r7nxav372","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.765473Z","updated_at":"2026-12-01T00:05:07.024950Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.02495+00	account-0-plain-3	\N	\N	\N	\N	\N	\N
23	056d1860-6ea3-41e9-9790-8b0c3baa855b	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqk0hn056c1r8wrf4dg9mr6yxf	2	TokenSuspended	1	{"token_id":"01m8qepqk0hn056c1r8wrf4dg9mr6yxf","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.784840Z","updated_at":"2026-12-01T00:05:07.033017Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.033017+00	60b4e5413d69a1b193258442295dcf0d	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-4	\\x0d8643149dfe6e0832d3ee04a730ca3d	\N
24	3de7a3ec-7656-4f86-adaa-0dc064889fcb	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqk0hn056c1r8wrf4dg9mr6yxf	3	TokenActivated	1	{"token_id":"01m8qepqk0hn056c1r8wrf4dg9mr6yxf","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.784840Z","updated_at":"2026-12-01T00:05:07.036607Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.036607+00	9aa65bfaa069cfdc90ff9cf99a6ae990	\N	\N	\N	account-0-quoted-4	\\xc17e403624f34c6c0ab89a36c1c46f3e	\N
25	e727a329-7a80-4519-b140-4785e4863d52	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqkfhn056csjwaawkrv56a2nb1	2	TokenSuspended	1	{"token_id":"01m8qepqkfhn056csjwaawkrv56a2nb1","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":"01m8qepqg5hn056c26tx6qtx1hb9dppz","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.799869Z","updated_at":"2026-12-01T00:05:07.044062Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.044062+00	5d477ba069dc7eab04164cb3c151869f	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-5	\\x54aeda803f91e9782dc91fc33374f1ad	\N
26	76e3f143-287d-4c3e-ae64-553439f3d55e	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqkfhn056csjwaawkrv56a2nb1	3	TokenActivated	1	{"token_id":"01m8qepqkfhn056csjwaawkrv56a2nb1","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":"01m8qepqg5hn056c26tx6qtx1hb9dppz","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.799869Z","updated_at":"2026-12-01T00:05:07.048351Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.048351+00	20264aff6d06e65d90c6621639561dca	\N	\N	\N	account-0-activate-5	\\xd67d29946a6ad5a68368b0154190d5e6	\N
27	5db57c4f-544a-48ee-82d8-4c6c0f4ce105	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqm7hn056cyvtr59g8dzj6x221	2	TokenSuspended	1	{"token_id":"01m8qepqm7hn056cyvtr59g8dzj6x221","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.823158Z","updated_at":"2026-12-01T00:05:07.059241Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.059241+00	6414b14624f5163fde74ed3094c6d900	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-6	\\x6881ba345065097b2127c41f3aeab457	\N
28	1cb93bcb-3448-4fb7-adba-dcb0665e2270	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqm7hn056cyvtr59g8dzj6x221	3	TokenRevoked	1	{"token_id":"01m8qepqm7hn056cyvtr59g8dzj6x221","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.823158Z","updated_at":"2026-12-01T00:05:07.067781Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.067781+00	697a1447cc7838fed6f7a969b41e2201	\N	\N	\N	account-0-revoke-6	\\x32e93b581931d8f266febfe37f1114e4	\N
29	69c5c09c-a051-4014-a159-fab061681912	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqm7hn056cyvtr59g8dzj6x221	4	TokenDeleted	1	{"token_id":"01m8qepqm7hn056cyvtr59g8dzj6x221","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.823158Z","updated_at":"2026-12-01T00:05:07.073010Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.07301+00	9adaeac256662e4c1481ff948dc0be73	\N	\N	\N	account-0-delete-6	\\xa2762d6c009c5676a31a71ea71be0ca3	\N
30	192940a7-3540-4c76-b92b-a3450abe1ddf	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqmvhn056cb7t9nxd8s983rs63	2	TokenSuspended	1	{"token_id":"01m8qepqmvhn056cb7t9nxd8s983rs63","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.843339Z","updated_at":"2026-12-01T00:05:07.089399Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.089399+00	20021cef36ca2b503e0fc995591231cb	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-7	\\xb51fb796b57bba528721942409cea78f	\N
31	56a05558-e8a1-422d-9c4c-5387b871c961	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqmvhn056cb7t9nxd8s983rs63	3	TokenActivated	1	{"token_id":"01m8qepqmvhn056cb7t9nxd8s983rs63","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.843339Z","updated_at":"2026-12-01T00:05:07.102467Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.102467+00	6843a510bc4aa68df70bae9e4e61ec4e	\N	\N	\N	account-0-activate-7	\\x481386109ed61f773dd29876c327b3ac	\N
32	26f33484-1d1c-4185-aec6-7ab1f7e5d8cd	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqmvhn056cb7t9nxd8s983rs63	4	TokenSuspended	1	{"token_id":"01m8qepqmvhn056cb7t9nxd8s983rs63","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.843339Z","updated_at":"2026-12-01T00:05:07.117003Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.117003+00	account-0-plain-7	\N	\N	\N	\N	\N	\N
33	a5bf5f58-b2da-4a86-9252-48983d36739c	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqn4hn056cn6wjwdgzrpmazjt2	2	TokenSuspended	1	{"token_id":"01m8qepqn4hn056cn6wjwdgzrpmazjt2","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":"01m8qepqg5hn056c26tx6qtx1hb9dppz","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.852572Z","updated_at":"2026-12-01T00:05:07.130929Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.130929+00	cb77c1137ba783d960f03813c1fb802e	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-8	\\x8476e456dad6c2bf46414591e9115c2c	\N
34	1c801916-323c-43e7-8f85-7c8c60472369	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqn4hn056cn6wjwdgzrpmazjt2	3	TokenActivated	1	{"token_id":"01m8qepqn4hn056cn6wjwdgzrpmazjt2","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":"01m8qepqg5hn056c26tx6qtx1hb9dppz","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.852572Z","updated_at":"2026-12-01T00:05:07.143328Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.143328+00	38d90e432d75975e8b57f750414a97fc	\N	\N	\N	account-0-quoted-8	\\x3e768335853be0e4a2ea5ba43226cef1	\N
35	067bdb17-8efa-47c8-812d-72e59e9a5586	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqndhn056c4mjrda4kzdpv0n7n	2	TokenSuspended	1	{"token_id":"01m8qepqndhn056c4mjrda4kzdpv0n7n","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.861595Z","updated_at":"2026-12-01T00:05:07.156488Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.156488+00	18783ebbbaef63dab9c33b82d1e51eb7	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-9	\\x171a281aca55ffcd1c4770c45100fbad	\N
36	aa394937-8def-4d42-ac62-330b5a2af174	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqndhn056c4mjrda4kzdpv0n7n	3	TokenActivated	1	{"token_id":"01m8qepqndhn056c4mjrda4kzdpv0n7n","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.861595Z","updated_at":"2026-12-01T00:05:07.163065Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.163065+00	f78e4473ca408844e8eeb0e7ef1dfcb4	\N	\N	\N	account-0-activate-9	\\x8c93f715866fb0060c17090790ccc585	\N
37	15802629-6b48-4ed9-bbad-1572287b2a6e	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqp3hn056c7rmh2xtfnwcphp97	2	TokenSuspended	1	{"token_id":"01m8qepqp3hn056c7rmh2xtfnwcphp97","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.883661Z","updated_at":"2026-12-01T00:05:07.169317Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.169317+00	1de2743c4b8405a6ae4321b590bf6b4e	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-10	\\xe9c9f8dd5cd80d4e1a9100a0f08227bb	\N
38	14f15415-0e4e-4aea-b52c-2e07467256cf	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqpkhn056cvaf5a88weazm5sy6	2	TokenSuspended	1	{"token_id":"01m8qepqpkhn056cvaf5a88weazm5sy6","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":"01m8qepqg5hn056c26tx6qtx1hb9dppz","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.899615Z","updated_at":"2026-12-01T00:05:07.191271Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.191271+00	7b5dc3b3adb2af425fea6265033f575a	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-11	\\xce18dc87f74ab43bb1259b7e22f5c9b5	\N
39	53a29060-bf1e-4d20-95e3-b33fde9702d5	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqpkhn056cvaf5a88weazm5sy6	3	TokenActivated	1	{"token_id":"01m8qepqpkhn056cvaf5a88weazm5sy6","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":"01m8qepqg5hn056c26tx6qtx1hb9dppz","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.899615Z","updated_at":"2026-12-01T00:05:07.199437Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.199437+00	00a42840e7905f80578216e55d5b9ed9	\N	\N	\N	account-0-activate-11	\\xd4c0897d5ac29eb17bfa3761eb0d8371	\N
40	24daf253-2468-4b4e-84ab-9b7ae4001cf2	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqpkhn056cvaf5a88weazm5sy6	4	TokenSuspended	1	{"token_id":"01m8qepqpkhn056cvaf5a88weazm5sy6","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":"01m8qepqg5hn056c26tx6qtx1hb9dppz","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.899615Z","updated_at":"2026-12-01T00:05:07.226764Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.226764+00	account-0-plain-11	\N	\N	\N	\N	\N	\N
41	3e34d219-ab6a-4809-9960-12a4a3716f77	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqpkhn056cvaf5a88weazm5sy6	5	TokenRevoked	1	{"token_id":"01m8qepqpkhn056cvaf5a88weazm5sy6","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":"01m8qepqg5hn056c26tx6qtx1hb9dppz","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.899615Z","updated_at":"2026-12-01T00:05:07.230969Z","stream_version":5,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.230969+00	1ae800ec103f7fdc9bbb8de37cf9cb16	\N	\N	\N	account-0-revoke-11	\\x58490aa492f25e74e9c9e095ac9b5c06	\N
42	76053ca6-a189-470a-b7aa-1c40099d8c10	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqg8hn056c1trfbzpbz6fde8ek	4	TokenSuspended	1	{"token_id":"01m8qepqg8hn056c1trfbzpbz6fde8ek","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.695885Z","updated_at":"2026-12-01T00:05:07.252860Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":"a look at it"}	2026-12-01 00:05:07.25286+00	462e8f56aec1c9aacea18c13cbd92d6d	\N	\N	\N	account-0-reason	\\xc9ee3846c288862238996a0eda01f744	\N
43	0f5f750c-0372-4c0f-bb18-a59e98762f71	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqg8hn056c1trfbzpbz6fde8ek	5	TokenActivated	1	{"token_id":"01m8qepqg8hn056c1trfbzpbz6fde8ek","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.695885Z","updated_at":"2026-12-01T00:05:07.268668Z","stream_version":5,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.268668+00	8d8a5bd657f6330b10b5abefafe0bd3b	\N	\N	\N	account-0-by-itself	\\xab07da6c5cf5107e80d6c50f7ba58ac8	\N
44	97efe3e4-55db-4544-981c-c6aab9dfe8f3	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepqg8hn056c1trfbzpbz6fde8ek	6	TokenRevoked	1	{"token_id":"01m8qepqg8hn056c1trfbzpbz6fde8ek","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T00:05:06Z","inserted_at":"2026-12-01T00:05:06.695885Z","updated_at":"2026-12-01T00:05:07.640998Z","stream_version":6,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null}	2026-12-01 00:05:07.640998+00	3b594c796ea7fc86fca5d4785f052f32	\N	\N	\N	account-0-used	\\xb951df863ac55699f90ec3b177f5ebb0	2026-12-01 00:05:06.907844+00
45	534bc186-9e08-49e0-b4a0-c7ddc068a464	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepreehn056cz5nkjh737xmkwt7f	1	TokenCreated	1	{"token_id":"01m8qepreehn056cz5nkjh737xmkwt7f","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T00:05:08Z","inserted_at":"2026-12-01T00:05:07.662893Z","updated_at":"2026-12-01T00:05:07.662893Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:07.662893+00	33b95a52568159de5d4024ea74bdd9b5	\N	\N	\N	ends-at-once	\\xbfcd9e31be76aeb69ce9f51cc8680983	\N
46	5c89e207-6bf7-4131-b418-cdfd2e04741e	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qeprewhn056cxte8mata1sqcn7bf	1	TokenCreated	1	{"token_id":"01m8qeprewhn056cxte8mata1sqcn7bf","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-02T00:05:08Z","inserted_at":"2026-12-01T00:05:07.675943Z","updated_at":"2026-12-01T00:05:07.675943Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeppq8hn056c1ezwp97ct3ctrxh7"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:07.675943+00	c582bdd1dc2a4285b743c2cd37bf8f05	\N	\N	\N	ends-tomorrow	\\xe7e22b997c8a3d6d094dd17e1296846c	\N
47	03f483b2-ae48-4668-8ec7-2edabf770e94	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qepreehn056cz5nkjh737xmkwt7f	2	TokenExpired	1	{"token_id":"01m8qepreehn056cz5nkjh737xmkwt7f","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T00:05:08Z","inserted_at":"2026-12-01T00:05:07.662893Z","updated_at":"2026-12-01T00:05:07.662893Z","stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null}	2026-12-01 00:05:08.202524+00	\N	\N	\N	\N	§expired 01m8qepreehn056cz5nkjh737xmkwt7f	\\xb38e3767dfa2b301d5b53943bb256e73	\N
48	f8590f8a-9c54-4159-b7a1-dc9926f74f5d	01m8qeppq8hn056chxdd2tstzxz5dmqf	api_token-01m8qeprewhn056cxte8mata1sqcn7bf	2	TokenExpiring	1	{"token_id":"01m8qeprewhn056cxte8mata1sqcn7bf","account_id":"01m8qeppq8hn056chxdd2tstzxz5dmqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-02T00:05:08Z","inserted_at":"2026-12-01T00:05:07.675943Z","updated_at":"2026-12-01T00:05:07.675943Z","stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null,"days_left":1}	2026-12-01 00:05:08.202524+00	\N	\N	\N	\N	§expiring 1 01m8qeprewhn056cxte8mata1sqcn7bf	\\xcd030236ce1d50b1f02109786af5719a	\N
49	69b151ce-77a4-46aa-9009-b2812b235796	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq04qypb53t9m3x2k7x1sv2490p	1	TokenCreated	1	{"token_id":"01m8qeq04qypb53t9m3x2k7x1sv2490p","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":"01m8qeq04qypb53tne4sx13st2wmvn0c","token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:15Z","inserted_at":"2026-12-01T00:05:15.543326Z","updated_at":"2026-12-01T00:05:15.543326Z","stream_version":1,"actor":{"type":"admin_user","id":"01m8qeq04qypb53tne4sx13st2wmvn0c"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:15.543326+00	\N	\N	\N	\N	\N	\N	\N
50	e5ece356-d717-4b69-8462-cc2ff73df2c3	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq151ypb53tpnzqh54w48fh7pb8	1	TokenCreated	1	{"token_id":"01m8qeq151ypb53tpnzqh54w48fh7pb8","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.576599Z","updated_at":"2026-12-01T00:05:16.576599Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:16.576599+00	3ccd1e9f7e4ce6b188ea5766bf940c5f	\N	\N	\N	account-1-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
51	792c14e9-cae6-42b4-b832-047ef544ee20	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq15qypb53thbb8pernct59kx1w	1	TokenCreated	1	{"token_id":"01m8qeq15qypb53thbb8pernct59kx1w","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.599218Z","updated_at":"2026-12-01T00:05:16.599218Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:16.599218+00	fc057bf4a050421ee09a5aa1f5d9d25e	\N	\N	\N	account-1-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
52	30c9fb02-8194-4881-8ce8-87826f251371	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq162ypb53tkqen8typ56hzv6ja	1	TokenCreated	1	{"token_id":"01m8qeq162ypb53tkqen8typ56hzv6ja","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":"01m8qeq14zypb53txtwp1e69pa80v1yb","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.610848Z","updated_at":"2026-12-01T00:05:16.610848Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:16.610848+00	c488cf5a2d8e8df150b2b2616c571e4b	\N	\N	\N	account-1-create-2	\\x261f87b57297d85b1e77c5d4a7963a2f	\N
53	abd3f70f-67fd-42eb-9e59-c0be901344f3	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq16gypb53tqak5t4m3zythv9m5	1	TokenCreated	1	{"token_id":"01m8qeq16gypb53tqak5t4m3zythv9m5","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.624148Z","updated_at":"2026-12-01T00:05:16.624148Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:16.624148+00	c01f34233e50d0de78e701bdadf6ad6e	\N	\N	\N	account-1-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
54	0c60d57d-4aad-4a6b-b338-810d7fa71e5b	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq16zypb53tryfyaztaaahcybd8	1	TokenCreated	1	{"token_id":"01m8qeq16zypb53tryfyaztaaahcybd8","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.639174Z","updated_at":"2026-12-01T00:05:16.639174Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:16.639174+00	5853976aa047d45ceac8dd0a8edab882	\N	\N	\N	account-1-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
55	787024bf-4389-45f4-85e8-265a07e0addb	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq17bypb53t75t4vkda4qjhbz2a	1	TokenCreated	1	{"token_id":"01m8qeq17bypb53t75t4vkda4qjhbz2a","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":"01m8qeq14zypb53txtwp1e69pa80v1yb","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.651402Z","updated_at":"2026-12-01T00:05:16.651402Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:16.651402+00	19042cd1602110eaa2a252cb84d031b1	\N	\N	\N	account-1-create-5	\\x261f87b57297d85b1e77c5d4a7963a2f	\N
56	a3094f76-8823-403d-aa65-6c0868ffc256	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq17typb53txgw5nnehebmryxa2	1	TokenCreated	1	{"token_id":"01m8qeq17typb53txgw5nnehebmryxa2","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.666500Z","updated_at":"2026-12-01T00:05:16.666500Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:16.6665+00	d6c137660714881d115967e1975cae5f	\N	\N	\N	account-1-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
57	162d33c4-21eb-413d-ac8f-ad31a80ddeee	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq18fypb53txh3h7cj8r5wd3nnp	1	TokenCreated	1	{"token_id":"01m8qeq18fypb53txh3h7cj8r5wd3nnp","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.687162Z","updated_at":"2026-12-01T00:05:16.687162Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:16.687162+00	bb57324571d822a7286516029262777d	\N	\N	\N	account-1-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
58	a2bf47e8-e822-43f3-a0c2-fa64fb69a2dc	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq197ypb53t4n8gmkqr93czczyb	1	TokenCreated	1	{"token_id":"01m8qeq197ypb53t4n8gmkqr93czczyb","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":"01m8qeq14zypb53txtwp1e69pa80v1yb","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.711558Z","updated_at":"2026-12-01T00:05:16.711558Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:16.711558+00	c438c73f1fadf328d5be72e9d7fce2de	\N	\N	\N	account-1-create-8	\\x261f87b57297d85b1e77c5d4a7963a2f	\N
59	c2e32243-45a8-4221-950a-b2ef98641584	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq1a0ypb53tkxt50njbgkr6amha	1	TokenCreated	1	{"token_id":"01m8qeq1a0ypb53tkxt50njbgkr6amha","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.736010Z","updated_at":"2026-12-01T00:05:16.736010Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:16.73601+00	2cff8a9ef609b49481faf10f02d3e844	\N	\N	\N	account-1-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
60	b534ae2b-e0d8-4abc-a6bf-7a1f8292708c	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq1a8ypb53tgnz93e846ybhvsa9	1	TokenCreated	1	{"token_id":"01m8qeq1a8ypb53tgnz93e846ybhvsa9","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.744616Z","updated_at":"2026-12-01T00:05:16.744616Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:16.744616+00	fa3ff18d74f62c626b62346174ef22e0	\N	\N	\N	account-1-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
61	d020dea0-b691-40c3-be4c-369f84dd60d3	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq1avypb53tzn8zk42f9mmxtp7p	1	TokenCreated	1	{"token_id":"01m8qeq1avypb53tzn8zk42f9mmxtp7p","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":"01m8qeq14zypb53txtwp1e69pa80v1yb","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.763223Z","updated_at":"2026-12-01T00:05:16.763223Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:05:16.763223+00	d4569d5b5e1855ef3684f1fd7d0917fb	\N	\N	\N	account-1-create-11	\\x261f87b57297d85b1e77c5d4a7963a2f	\N
62	1c425cd6-3a25-4b56-b2be-c6cc1acff14a	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq151ypb53tpnzqh54w48fh7pb8	2	TokenSuspended	1	{"token_id":"01m8qeq151ypb53tpnzqh54w48fh7pb8","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.576599Z","updated_at":"2026-12-01T00:05:16.851373Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:16.851373+00	f279e8731d47a46be725d2f79a531e34	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-0	\\x09f662362d58fbe27e8b97e43dbec249	\N
63	b548e0c3-9c50-4156-9f66-2adae4f6145e	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq151ypb53tpnzqh54w48fh7pb8	3	TokenActivated	1	{"token_id":"01m8qeq151ypb53tpnzqh54w48fh7pb8","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.576599Z","updated_at":"2026-12-01T00:05:16.869388Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:16.869388+00	250d964607e122cf31968eb437b8c2fa	\N	\N	\N	account-1-quoted-0	\\x6c74bce1cda38e235e0cafae25bb2162	\N
64	23d8f078-a33f-466b-af0e-f2addd4f9743	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq15qypb53thbb8pernct59kx1w	2	TokenSuspended	1	{"token_id":"01m8qeq15qypb53thbb8pernct59kx1w","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.599218Z","updated_at":"2026-12-01T00:05:16.893735Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:16.893735+00	bc7826606a255043419dda36fc88b98e	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-1	\\x89fb9dc6f40793514c91ff59c9ce2c4b	\N
65	51deffad-3fb5-40b1-b81d-182f22804670	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq15qypb53thbb8pernct59kx1w	3	TokenActivated	1	{"token_id":"01m8qeq15qypb53thbb8pernct59kx1w","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.599218Z","updated_at":"2026-12-01T00:05:16.910917Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:16.910917+00	3e505209663112ebdfb9895075b6b78a	\N	\N	\N	account-1-activate-1	\\x68ffe6958a382d15db9a747c2a2f440d	\N
66	00105d0b-1874-4edb-9525-6195e8526bb2	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq15qypb53thbb8pernct59kx1w	4	TokenRevoked	1	{"token_id":"01m8qeq15qypb53thbb8pernct59kx1w","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.599218Z","updated_at":"2026-12-01T00:05:16.922296Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:16.922296+00	4c622aae40a198cbf7907b8e6ce2bf34	\N	\N	\N	account-1-revoke-1	\\x66a8b9b1402e65b68d6d69e5041db151	\N
67	e12e9b0c-d1d5-4ef6-8687-18a2db6502c9	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq162ypb53tkqen8typ56hzv6ja	2	TokenSuspended	1	{"token_id":"01m8qeq162ypb53tkqen8typ56hzv6ja","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":"01m8qeq14zypb53txtwp1e69pa80v1yb","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.610848Z","updated_at":"2026-12-01T00:05:16.936223Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:16.936223+00	c20dc0272b670b0d1044c5dd36b9a419	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-2	\\xa84419f49e4998c3790c6b4577e9773c	\N
68	fc32b134-d66c-4226-a2f6-20afd26e093b	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq16gypb53tqak5t4m3zythv9m5	2	TokenSuspended	1	{"token_id":"01m8qeq16gypb53tqak5t4m3zythv9m5","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.624148Z","updated_at":"2026-12-01T00:05:16.952371Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:16.952371+00	513b8d36b6310436add14a4766c3909a	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-3	\\x1f86f577ec5d7bc5607a6d550f38449a	\N
69	1cfd6da8-8d18-494d-8d83-3138ac43192c	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq16gypb53tqak5t4m3zythv9m5	3	TokenActivated	1	{"token_id":"01m8qeq16gypb53tqak5t4m3zythv9m5","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.624148Z","updated_at":"2026-12-01T00:05:16.964626Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:16.964626+00	7c0ecc08fca6dd3008d474964dcf0972	\N	\N	\N	account-1-activate-3	\\x71f5740ae601e7860ed83f2d61ff13f0	\N
70	1912da5a-2cf6-4267-83a7-f5871abf1002	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq16gypb53tqak5t4m3zythv9m5	4	TokenSuspended	1	{"token_id":"01m8qeq16gypb53tqak5t4m3zythv9m5","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.624148Z","updated_at":"2026-12-01T00:05:16.979868Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:16.979868+00	account-1-plain-3	\N	\N	\N	\N	\N	\N
71	45a7c815-56e8-4107-9ee2-315df5fcd7e1	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq16zypb53tryfyaztaaahcybd8	2	TokenSuspended	1	{"token_id":"01m8qeq16zypb53tryfyaztaaahcybd8","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.639174Z","updated_at":"2026-12-01T00:05:16.992580Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:16.99258+00	54cd4354efd0dc188cab9b7dc676845d	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-4	\\x1da8af1d03e716cb121811c29cf801c9	\N
72	9dffcbc9-5892-4024-a7d1-be7e69c4a3dc	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq16zypb53tryfyaztaaahcybd8	3	TokenActivated	1	{"token_id":"01m8qeq16zypb53tryfyaztaaahcybd8","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.639174Z","updated_at":"2026-12-01T00:05:17.007843Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.007843+00	6f0d0725745d42d6f97b3cb79df75458	\N	\N	\N	account-1-quoted-4	\\x3c179a59245acbd68237aebce6265fde	\N
73	c5685778-e58a-4bba-878d-0b5b440f3bd5	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq17bypb53t75t4vkda4qjhbz2a	2	TokenSuspended	1	{"token_id":"01m8qeq17bypb53t75t4vkda4qjhbz2a","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":"01m8qeq14zypb53txtwp1e69pa80v1yb","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.651402Z","updated_at":"2026-12-01T00:05:17.019515Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.019515+00	ebd24bb58a35e02923f5ff60dd57583c	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-5	\\xfad1ec5efa66624e27fbfe67606867b8	\N
74	f5b4975d-4f74-404c-8f60-d60bbd1779f9	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq17bypb53t75t4vkda4qjhbz2a	3	TokenActivated	1	{"token_id":"01m8qeq17bypb53t75t4vkda4qjhbz2a","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":"01m8qeq14zypb53txtwp1e69pa80v1yb","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.651402Z","updated_at":"2026-12-01T00:05:17.040221Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.040221+00	d9b675c97484cc5a865218a65700175f	\N	\N	\N	account-1-activate-5	\\x7d2555b348621dbf5e3d1f8b5d8ee2a4	\N
75	e7bf9e0b-ba8e-435d-807e-58b26ea09aee	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq17typb53txgw5nnehebmryxa2	2	TokenSuspended	1	{"token_id":"01m8qeq17typb53txgw5nnehebmryxa2","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.666500Z","updated_at":"2026-12-01T00:05:17.053059Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.053059+00	68e39ff49a69b1da4ffb02c18f9f0348	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-6	\\xac6c1a4c734f50a6324763dfc5915650	\N
76	f1a3a170-9d0f-4f72-857f-1dfe8281b3ef	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq17typb53txgw5nnehebmryxa2	3	TokenRevoked	1	{"token_id":"01m8qeq17typb53txgw5nnehebmryxa2","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.666500Z","updated_at":"2026-12-01T00:05:17.064529Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.064529+00	90da663194ccd9f3cf52f2669263e4fa	\N	\N	\N	account-1-revoke-6	\\x31e675e115d9a6e353a4b1267ffba179	\N
77	a741fed7-d26c-4066-927c-6bd3d2fb8fde	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq17typb53txgw5nnehebmryxa2	4	TokenDeleted	1	{"token_id":"01m8qeq17typb53txgw5nnehebmryxa2","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.666500Z","updated_at":"2026-12-01T00:05:17.077330Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.07733+00	38d4cc4f32911fb7be109e8d3cc1fa0c	\N	\N	\N	account-1-delete-6	\\xbc05a9aff85f927ba2109ee700cbc17a	\N
78	1519175e-5bcc-4a48-a772-a7c9d60d19c8	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq18fypb53txh3h7cj8r5wd3nnp	2	TokenSuspended	1	{"token_id":"01m8qeq18fypb53txh3h7cj8r5wd3nnp","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.687162Z","updated_at":"2026-12-01T00:05:17.088646Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.088646+00	184ca3bb75a607e953b3b93011603a81	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-7	\\xe728e30b3ce1a9772fcf9c62e8270271	\N
79	3f084a58-8b64-4228-83ab-89bd3cb5fb93	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq18fypb53txh3h7cj8r5wd3nnp	3	TokenActivated	1	{"token_id":"01m8qeq18fypb53txh3h7cj8r5wd3nnp","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.687162Z","updated_at":"2026-12-01T00:05:17.099943Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.099943+00	1a49e401ce821ce6df14baa3ee18f76e	\N	\N	\N	account-1-activate-7	\\x8be110478e0705a1b827e27273001a82	\N
80	1d32c34a-70b6-4aa9-a0c5-224904d489f7	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq18fypb53txh3h7cj8r5wd3nnp	4	TokenSuspended	1	{"token_id":"01m8qeq18fypb53txh3h7cj8r5wd3nnp","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.687162Z","updated_at":"2026-12-01T00:05:17.114994Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.114994+00	account-1-plain-7	\N	\N	\N	\N	\N	\N
81	6707cea7-4e0c-4e0a-ab48-b5fa7a04eb05	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq197ypb53t4n8gmkqr93czczyb	2	TokenSuspended	1	{"token_id":"01m8qeq197ypb53t4n8gmkqr93czczyb","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":"01m8qeq14zypb53txtwp1e69pa80v1yb","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.711558Z","updated_at":"2026-12-01T00:05:17.130813Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.130813+00	acf0c1b52aa36e0b0b229071b7d6a2be	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-8	\\xa4a2d9e0f94f372a1531156eadae49ef	\N
82	1023d405-5059-4943-9723-e01f7083f5ef	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq197ypb53t4n8gmkqr93czczyb	3	TokenActivated	1	{"token_id":"01m8qeq197ypb53t4n8gmkqr93czczyb","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":"01m8qeq14zypb53txtwp1e69pa80v1yb","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.711558Z","updated_at":"2026-12-01T00:05:17.143369Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.143369+00	31b4c5982510d7269cd61c1a51f3941d	\N	\N	\N	account-1-quoted-8	\\x794620ba074466c1aaea3d8d930f85ff	\N
83	3bec353d-2632-45ef-8091-c5f5a2e9c8d0	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq1a0ypb53tkxt50njbgkr6amha	2	TokenSuspended	1	{"token_id":"01m8qeq1a0ypb53tkxt50njbgkr6amha","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.736010Z","updated_at":"2026-12-01T00:05:17.152815Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.152815+00	7eb57938747d470738f66290517606f3	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-9	\\x9287433343ade136bc8bca925c443ab8	\N
84	dd2cbb11-cdce-4d95-b6df-45564d56e662	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq1a0ypb53tkxt50njbgkr6amha	3	TokenActivated	1	{"token_id":"01m8qeq1a0ypb53tkxt50njbgkr6amha","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.736010Z","updated_at":"2026-12-01T00:05:17.168138Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.168138+00	34f478d52c6bfeca67e83b3075b17242	\N	\N	\N	account-1-activate-9	\\xd4872653035ffb50ad0b3b04d846835e	\N
85	fc5a55f7-aa1c-44b4-889f-c3c7f2e0262d	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq1a8ypb53tgnz93e846ybhvsa9	2	TokenSuspended	1	{"token_id":"01m8qeq1a8ypb53tgnz93e846ybhvsa9","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.744616Z","updated_at":"2026-12-01T00:05:17.187576Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.187576+00	6652dd89b03d8b9846149bae61246f72	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-10	\\xc37f84eb3df45bb92e3f44045d96eb58	\N
86	9ba618be-20c4-4a29-9e9e-a6736dbdbcfe	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq1avypb53tzn8zk42f9mmxtp7p	2	TokenSuspended	1	{"token_id":"01m8qeq1avypb53tzn8zk42f9mmxtp7p","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":"01m8qeq14zypb53txtwp1e69pa80v1yb","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.763223Z","updated_at":"2026-12-01T00:05:17.203451Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.203451+00	cfb71c2229bfcf7c57a8950bf19044d8	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-11	\\x9ca0a96599b3c799a7fffcd0be4b7d9d	\N
87	517cbb00-7778-4fb7-be74-e728a43e6018	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq1avypb53tzn8zk42f9mmxtp7p	3	TokenActivated	1	{"token_id":"01m8qeq1avypb53tzn8zk42f9mmxtp7p","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":"01m8qeq14zypb53txtwp1e69pa80v1yb","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.763223Z","updated_at":"2026-12-01T00:05:17.213924Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.213924+00	19d91d8983c00b7078cc665e4775d481	\N	\N	\N	account-1-activate-11	\\xf9d698e4c39e1201a9848440d8d51ef0	\N
88	9781a67e-7533-498f-9ac1-8364a0b809b9	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq1avypb53tzn8zk42f9mmxtp7p	4	TokenSuspended	1	{"token_id":"01m8qeq1avypb53tzn8zk42f9mmxtp7p","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":"01m8qeq14zypb53txtwp1e69pa80v1yb","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.763223Z","updated_at":"2026-12-01T00:05:17.225232Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.225232+00	account-1-plain-11	\N	\N	\N	\N	\N	\N
89	69ca5299-83de-4ca1-89b5-512644877ba8	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq1avypb53tzn8zk42f9mmxtp7p	5	TokenRevoked	1	{"token_id":"01m8qeq1avypb53tzn8zk42f9mmxtp7p","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":"01m8qeq14zypb53txtwp1e69pa80v1yb","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.763223Z","updated_at":"2026-12-01T00:05:17.236755Z","stream_version":5,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.236755+00	3d96613bc41be81cde55cbe8bc233b53	\N	\N	\N	account-1-revoke-11	\\x91d758c8fd0426fdd166538a247bc151	\N
90	cd5732e2-b397-46ea-bc71-281b2d33f06e	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq151ypb53tpnzqh54w48fh7pb8	4	TokenSuspended	1	{"token_id":"01m8qeq151ypb53tpnzqh54w48fh7pb8","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.576599Z","updated_at":"2026-12-01T00:05:17.255318Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":"a look at it"}	2026-12-01 00:05:17.255318+00	8eb53cd5cb288000b8798d1c857f5299	\N	\N	\N	account-1-reason	\\xa751d7788a668c14aba087cdba4c8b45	\N
91	9483e60d-b95a-4c90-9e3e-6a083a6810a8	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq151ypb53tpnzqh54w48fh7pb8	5	TokenActivated	1	{"token_id":"01m8qeq151ypb53tpnzqh54w48fh7pb8","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.576599Z","updated_at":"2026-12-01T00:05:17.267062Z","stream_version":5,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.267062+00	409270b8f0d0b2299f994abfa9377924	\N	\N	\N	account-1-by-itself	\\x6c74bce1cda38e235e0cafae25bb2162	\N
92	e4fd5752-56dd-41df-abf8-433841205fbf	01m8qeq04qypb53tpfepgq5rack7ejd9	api_token-01m8qeq151ypb53tpnzqh54w48fh7pb8	6	TokenRevoked	1	{"token_id":"01m8qeq151ypb53tpnzqh54w48fh7pb8","account_id":"01m8qeq04qypb53tpfepgq5rack7ejd9","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T00:05:16Z","inserted_at":"2026-12-01T00:05:16.576599Z","updated_at":"2026-12-01T00:05:17.787966Z","stream_version":6,"actor":{"type":"api_token","id":"01m8qeq04qypb53t9m3x2k7x1sv2490p"},"reason":null}	2026-12-01 00:05:17.787966+00	198404393a0165b59aa67301bf6680e0	\N	\N	\N	account-1-used	\\xe0bdfc724e333d74529e67714d80ee9d	2026-12-01 00:05:16.780014+00
\.


--
-- Data for Name: lease; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.lease (name, holder, epoch, expires_at) FROM stdin;
expiry	5cc8642d-68cb-44c6-b326-44b5570f97e3	1	-infinity
projection expiring 2	0561f4de-1b8d-457a-a678-9b478570832f	1	-infinity
projection history 1	47f1b4b3-0884-4075-bfc2-3af652571e1f	1	-infinity
relay	bb2a48fc-5445-4f0e-add6-cf9d06629b62	1	-infinity
\.


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.log_head (only_row, log_id, "position") FROM stdin;
t	70c8f4bf-9e28-4a54-93ba-1618e0580c00	92
\.


--
-- Data for Name: projection; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.projection (name, build, version, state, "position", begun_at, live_at) FROM stdin;
expiring	1	2	live	92	2026-12-01 00:04:58.762348+00	2026-12-01 00:04:58.820522+00
history	1	1	live	92	2026-12-01 00:04:58.747165+00	2026-12-01 00:04:58.816066+00
\.


--
-- Data for Name: projection_held; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.projection_held (name, build, stream_id, stream_version, "position", error, held_at) FROM stdin;
\.


--
-- Data for Name: publication; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.publication (only_row, log_id, stream_created, "position", repairs, event_at, event_id, system_identifier, timeline, doubted_at, rebuilding) FROM stdin;
t	70c8f4bf-9e28-4a54-93ba-1618e0580c00	2026-12-01 00:04:58.824091+00	92	0	92	e4fd5752-56dd-41df-abf8-433841205fbf	7714119785125157891	1	\N	f
\.


--
-- Data for Name: token_count; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_count (account_id, token_scope, tokens) FROM stdin;
01m8qeppq8hn056chxdd2tstzxz5dmqf	environment	4
01m8qeppq8hn056chxdd2tstzxz5dmqf	account	10
01m8qeq04qypb53tpfepgq5rack7ejd9	environment	4
01m8qeq04qypb53tpfepgq5rack7ejd9	account	8
\.


--
-- Data for Name: token_details; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_details (token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, stream_version, "position") FROM stdin;
01m8qeppq8hn056c1ezwp97ct3ctrxh7	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N	01m8qeppq8hn056c31gab4fbnzhrfvz8	account	active	2126-11-07 00:05:05+00	2026-12-01 00:05:05.89653+00	2026-12-01 00:05:05.89653+00	1	1
01m8qeq15qypb53thbb8pernct59kx1w	01m8qeq04qypb53tpfepgq5rack7ejd9	\N	\N	account	revoked	2126-11-07 00:05:16+00	2026-12-01 00:05:16.599218+00	2026-12-01 00:05:16.922296+00	4	66
01m8qeq162ypb53tkqen8typ56hzv6ja	01m8qeq04qypb53tpfepgq5rack7ejd9	01m8qeq14zypb53txtwp1e69pa80v1yb	\N	environment	suspended	2126-11-07 00:05:16+00	2026-12-01 00:05:16.610848+00	2026-12-01 00:05:16.936223+00	2	67
01m8qepqpkhn056cvaf5a88weazm5sy6	01m8qeppq8hn056chxdd2tstzxz5dmqf	01m8qepqg5hn056c26tx6qtx1hb9dppz	\N	environment	revoked	2126-11-07 00:05:06+00	2026-12-01 00:05:06.899615+00	2026-12-01 00:05:07.230969+00	5	41
01m8qepqh0hn056c4bv07cm4yask2sh0	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N	\N	account	revoked	2126-11-07 00:05:06+00	2026-12-01 00:05:06.720004+00	2026-12-01 00:05:06.99212+00	4	18
01m8qepqhvhn056c4qybfyz7t6ap7zhb	01m8qeppq8hn056chxdd2tstzxz5dmqf	01m8qepqg5hn056c26tx6qtx1hb9dppz	\N	environment	suspended	2126-11-07 00:05:06+00	2026-12-01 00:05:06.747088+00	2026-12-01 00:05:07.003664+00	2	19
01m8qepqg8hn056c1trfbzpbz6fde8ek	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N	\N	account	revoked	2126-11-07 00:05:06+00	2026-12-01 00:05:06.695885+00	2026-12-01 00:05:07.640998+00	6	44
01m8qepqjdhn056c3p2pvz5r7nxav372	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N	\N	account	suspended	2126-11-07 00:05:06+00	2026-12-01 00:05:06.765473+00	2026-12-01 00:05:07.02495+00	4	22
01m8qepqk0hn056c1r8wrf4dg9mr6yxf	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N	\N	account	active	2126-11-07 00:05:06+00	2026-12-01 00:05:06.78484+00	2026-12-01 00:05:07.036607+00	3	24
01m8qepqkfhn056csjwaawkrv56a2nb1	01m8qeppq8hn056chxdd2tstzxz5dmqf	01m8qepqg5hn056c26tx6qtx1hb9dppz	\N	environment	active	2126-11-07 00:05:06+00	2026-12-01 00:05:06.799869+00	2026-12-01 00:05:07.048351+00	3	26
01m8qepreehn056cz5nkjh737xmkwt7f	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N	\N	account	active	2026-12-01 00:05:08+00	2026-12-01 00:05:07.662893+00	2026-12-01 00:05:07.662893+00	2	47
01m8qeprewhn056cxte8mata1sqcn7bf	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N	\N	account	active	2026-12-02 00:05:08+00	2026-12-01 00:05:07.675943+00	2026-12-01 00:05:07.675943+00	2	48
01m8qeq04qypb53t9m3x2k7x1sv2490p	01m8qeq04qypb53tpfepgq5rack7ejd9	\N	01m8qeq04qypb53tne4sx13st2wmvn0c	account	active	2126-11-07 00:05:15+00	2026-12-01 00:05:15.543326+00	2026-12-01 00:05:15.543326+00	1	49
01m8qepqmvhn056cb7t9nxd8s983rs63	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N	\N	account	suspended	2126-11-07 00:05:06+00	2026-12-01 00:05:06.843339+00	2026-12-01 00:05:07.117003+00	4	32
01m8qepqn4hn056cn6wjwdgzrpmazjt2	01m8qeppq8hn056chxdd2tstzxz5dmqf	01m8qepqg5hn056c26tx6qtx1hb9dppz	\N	environment	active	2126-11-07 00:05:06+00	2026-12-01 00:05:06.852572+00	2026-12-01 00:05:07.143328+00	3	34
01m8qepqndhn056c4mjrda4kzdpv0n7n	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N	\N	account	active	2126-11-07 00:05:06+00	2026-12-01 00:05:06.861595+00	2026-12-01 00:05:07.163065+00	3	36
01m8qepqp3hn056c7rmh2xtfnwcphp97	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N	\N	account	suspended	2126-11-07 00:05:06+00	2026-12-01 00:05:06.883661+00	2026-12-01 00:05:07.169317+00	2	37
01m8qeq16gypb53tqak5t4m3zythv9m5	01m8qeq04qypb53tpfepgq5rack7ejd9	\N	\N	account	suspended	2126-11-07 00:05:16+00	2026-12-01 00:05:16.624148+00	2026-12-01 00:05:16.979868+00	4	70
01m8qeq1avypb53tzn8zk42f9mmxtp7p	01m8qeq04qypb53tpfepgq5rack7ejd9	01m8qeq14zypb53txtwp1e69pa80v1yb	\N	environment	revoked	2126-11-07 00:05:16+00	2026-12-01 00:05:16.763223+00	2026-12-01 00:05:17.236755+00	5	89
01m8qeq16zypb53tryfyaztaaahcybd8	01m8qeq04qypb53tpfepgq5rack7ejd9	\N	\N	account	active	2126-11-07 00:05:16+00	2026-12-01 00:05:16.639174+00	2026-12-01 00:05:17.007843+00	3	72
01m8qeq18fypb53txh3h7cj8r5wd3nnp	01m8qeq04qypb53tpfepgq5rack7ejd9	\N	\N	account	suspended	2126-11-07 00:05:16+00	2026-12-01 00:05:16.687162+00	2026-12-01 00:05:17.114994+00	4	80
01m8qeq17bypb53t75t4vkda4qjhbz2a	01m8qeq04qypb53tpfepgq5rack7ejd9	01m8qeq14zypb53txtwp1e69pa80v1yb	\N	environment	active	2126-11-07 00:05:16+00	2026-12-01 00:05:16.651402+00	2026-12-01 00:05:17.040221+00	3	74
01m8qeq197ypb53t4n8gmkqr93czczyb	01m8qeq04qypb53tpfepgq5rack7ejd9	01m8qeq14zypb53txtwp1e69pa80v1yb	\N	environment	active	2126-11-07 00:05:16+00	2026-12-01 00:05:16.711558+00	2026-12-01 00:05:17.143369+00	3	82
01m8qeq151ypb53tpnzqh54w48fh7pb8	01m8qeq04qypb53tpfepgq5rack7ejd9	\N	\N	account	revoked	2126-11-07 00:05:16+00	2026-12-01 00:05:16.576599+00	2026-12-01 00:05:17.787966+00	6	92
01m8qeq1a0ypb53tkxt50njbgkr6amha	01m8qeq04qypb53tpfepgq5rack7ejd9	\N	\N	account	active	2126-11-07 00:05:16+00	2026-12-01 00:05:16.73601+00	2026-12-01 00:05:17.168138+00	3	84
01m8qeq1a8ypb53tgnz93e846ybhvsa9	01m8qeq04qypb53tpfepgq5rack7ejd9	\N	\N	account	suspended	2126-11-07 00:05:16+00	2026-12-01 00:05:16.744616+00	2026-12-01 00:05:17.187576+00	2	85
\.


--
-- Data for Name: token_listing; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing (token_id, account_id, status, inserted_at, updated_at) FROM stdin;
01m8qeppq8hn056c1ezwp97ct3ctrxh7	01m8qeppq8hn056chxdd2tstzxz5dmqf	active	2026-12-01 00:05:05.89653+00	2026-12-01 00:05:05.89653+00
01m8qepqg8hn056c1trfbzpbz6fde8ek	01m8qeppq8hn056chxdd2tstzxz5dmqf	revoked	2026-12-01 00:05:06.695885+00	2026-12-01 00:05:07.640998+00
01m8qepqh0hn056c4bv07cm4yask2sh0	01m8qeppq8hn056chxdd2tstzxz5dmqf	revoked	2026-12-01 00:05:06.720004+00	2026-12-01 00:05:06.99212+00
01m8qepqhvhn056c4qybfyz7t6ap7zhb	01m8qeppq8hn056chxdd2tstzxz5dmqf	suspended	2026-12-01 00:05:06.747088+00	2026-12-01 00:05:07.003664+00
01m8qepqjdhn056c3p2pvz5r7nxav372	01m8qeppq8hn056chxdd2tstzxz5dmqf	suspended	2026-12-01 00:05:06.765473+00	2026-12-01 00:05:07.02495+00
01m8qepqk0hn056c1r8wrf4dg9mr6yxf	01m8qeppq8hn056chxdd2tstzxz5dmqf	active	2026-12-01 00:05:06.78484+00	2026-12-01 00:05:07.036607+00
01m8qepqkfhn056csjwaawkrv56a2nb1	01m8qeppq8hn056chxdd2tstzxz5dmqf	active	2026-12-01 00:05:06.799869+00	2026-12-01 00:05:07.048351+00
01m8qepqmvhn056cb7t9nxd8s983rs63	01m8qeppq8hn056chxdd2tstzxz5dmqf	suspended	2026-12-01 00:05:06.843339+00	2026-12-01 00:05:07.117003+00
01m8qepqn4hn056cn6wjwdgzrpmazjt2	01m8qeppq8hn056chxdd2tstzxz5dmqf	active	2026-12-01 00:05:06.852572+00	2026-12-01 00:05:07.143328+00
01m8qepqndhn056c4mjrda4kzdpv0n7n	01m8qeppq8hn056chxdd2tstzxz5dmqf	active	2026-12-01 00:05:06.861595+00	2026-12-01 00:05:07.163065+00
01m8qepqp3hn056c7rmh2xtfnwcphp97	01m8qeppq8hn056chxdd2tstzxz5dmqf	suspended	2026-12-01 00:05:06.883661+00	2026-12-01 00:05:07.169317+00
01m8qepqpkhn056cvaf5a88weazm5sy6	01m8qeppq8hn056chxdd2tstzxz5dmqf	revoked	2026-12-01 00:05:06.899615+00	2026-12-01 00:05:07.230969+00
01m8qepreehn056cz5nkjh737xmkwt7f	01m8qeppq8hn056chxdd2tstzxz5dmqf	active	2026-12-01 00:05:07.662893+00	2026-12-01 00:05:07.662893+00
01m8qeprewhn056cxte8mata1sqcn7bf	01m8qeppq8hn056chxdd2tstzxz5dmqf	active	2026-12-01 00:05:07.675943+00	2026-12-01 00:05:07.675943+00
01m8qeq04qypb53t9m3x2k7x1sv2490p	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2026-12-01 00:05:15.543326+00	2026-12-01 00:05:15.543326+00
01m8qeq151ypb53tpnzqh54w48fh7pb8	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2026-12-01 00:05:16.576599+00	2026-12-01 00:05:16.576599+00
01m8qeq15qypb53thbb8pernct59kx1w	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2026-12-01 00:05:16.599218+00	2026-12-01 00:05:16.599218+00
01m8qeq162ypb53tkqen8typ56hzv6ja	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2026-12-01 00:05:16.610848+00	2026-12-01 00:05:16.610848+00
01m8qeq16gypb53tqak5t4m3zythv9m5	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2026-12-01 00:05:16.624148+00	2026-12-01 00:05:16.624148+00
01m8qeq16zypb53tryfyaztaaahcybd8	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2026-12-01 00:05:16.639174+00	2026-12-01 00:05:16.639174+00
01m8qeq17bypb53t75t4vkda4qjhbz2a	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2026-12-01 00:05:16.651402+00	2026-12-01 00:05:16.651402+00
01m8qeq17typb53txgw5nnehebmryxa2	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2026-12-01 00:05:16.6665+00	2026-12-01 00:05:16.6665+00
01m8qeq18fypb53txh3h7cj8r5wd3nnp	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2026-12-01 00:05:16.687162+00	2026-12-01 00:05:16.687162+00
01m8qeq197ypb53t4n8gmkqr93czczyb	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2026-12-01 00:05:16.711558+00	2026-12-01 00:05:16.711558+00
01m8qeq1a0ypb53tkxt50njbgkr6amha	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2026-12-01 00:05:16.73601+00	2026-12-01 00:05:16.73601+00
01m8qeq1a8ypb53tgnz93e846ybhvsa9	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2026-12-01 00:05:16.744616+00	2026-12-01 00:05:16.744616+00
01m8qeq1avypb53tzn8zk42f9mmxtp7p	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2026-12-01 00:05:16.763223+00	2026-12-01 00:05:16.763223+00
\.


--
-- Data for Name: token_listing_count; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing_count (account_id, status, tokens) FROM stdin;
01m8qeppq8hn056chxdd2tstzxz5dmqf	suspended	4
01m8qeppq8hn056chxdd2tstzxz5dmqf	revoked	3
01m8qeppq8hn056chxdd2tstzxz5dmqf	active	7
01m8qeq04qypb53tpfepgq5rack7ejd9	active	13
\.


--
-- Data for Name: token_listing_position; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing_position (only_row, "position") FROM stdin;
t	61
\.


--
-- Data for Name: token_usage; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_usage (token_id, account_id, last_used_at) FROM stdin;
01m8qepqh0hn056c4bv07cm4yask2sh0	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N
01m8qepqjdhn056c3p2pvz5r7nxav372	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N
01m8qepqkfhn056csjwaawkrv56a2nb1	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N
01m8qepqmvhn056cb7t9nxd8s983rs63	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N
01m8qepqndhn056c4mjrda4kzdpv0n7n	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N
01m8qepqpkhn056cvaf5a88weazm5sy6	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N
01m8qepqg8hn056c1trfbzpbz6fde8ek	01m8qeppq8hn056chxdd2tstzxz5dmqf	2026-12-01 00:05:06.907844+00
01m8qepqhvhn056c4qybfyz7t6ap7zhb	01m8qeppq8hn056chxdd2tstzxz5dmqf	2026-12-01 00:05:06.915786+00
01m8qepqk0hn056c1r8wrf4dg9mr6yxf	01m8qeppq8hn056chxdd2tstzxz5dmqf	2026-12-01 00:05:06.92592+00
01m8qepqn4hn056cn6wjwdgzrpmazjt2	01m8qeppq8hn056chxdd2tstzxz5dmqf	2026-12-01 00:05:06.939472+00
01m8qepqp3hn056c7rmh2xtfnwcphp97	01m8qeppq8hn056chxdd2tstzxz5dmqf	2026-12-01 00:05:06.948821+00
01m8qepreehn056cz5nkjh737xmkwt7f	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N
01m8qeprewhn056cxte8mata1sqcn7bf	01m8qeppq8hn056chxdd2tstzxz5dmqf	\N
01m8qeppq8hn056c1ezwp97ct3ctrxh7	01m8qeppq8hn056chxdd2tstzxz5dmqf	2026-12-01 00:05:08.620355+00
01m8qeq15qypb53thbb8pernct59kx1w	01m8qeq04qypb53tpfepgq5rack7ejd9	\N
01m8qeq16gypb53tqak5t4m3zythv9m5	01m8qeq04qypb53tpfepgq5rack7ejd9	\N
01m8qeq17bypb53t75t4vkda4qjhbz2a	01m8qeq04qypb53tpfepgq5rack7ejd9	\N
01m8qeq18fypb53txh3h7cj8r5wd3nnp	01m8qeq04qypb53tpfepgq5rack7ejd9	\N
01m8qeq1a0ypb53tkxt50njbgkr6amha	01m8qeq04qypb53tpfepgq5rack7ejd9	\N
01m8qeq1avypb53tzn8zk42f9mmxtp7p	01m8qeq04qypb53tpfepgq5rack7ejd9	\N
01m8qeq151ypb53tpnzqh54w48fh7pb8	01m8qeq04qypb53tpfepgq5rack7ejd9	2026-12-01 00:05:16.780014+00
01m8qeq162ypb53tkqen8typ56hzv6ja	01m8qeq04qypb53tpfepgq5rack7ejd9	2026-12-01 00:05:16.784416+00
01m8qeq16zypb53tryfyaztaaahcybd8	01m8qeq04qypb53tpfepgq5rack7ejd9	2026-12-01 00:05:16.800316+00
01m8qeq197ypb53t4n8gmkqr93czczyb	01m8qeq04qypb53tpfepgq5rack7ejd9	2026-12-01 00:05:16.816113+00
01m8qeq1a8ypb53tgnz93e846ybhvsa9	01m8qeq04qypb53tpfepgq5rack7ejd9	2026-12-01 00:05:16.839905+00
01m8qeq04qypb53t9m3x2k7x1sv2490p	01m8qeq04qypb53tpfepgq5rack7ejd9	2026-12-01 00:05:18.135532+00
\.


--
-- Data for Name: expiring_v2_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.expiring_v2_b1 (token_id, account_id, status, expires_at, warned_days, stream_version, "position", lifetime_days) FROM stdin;
01m8qeppq8hn056c1ezwp97ct3ctrxh7	01m8qeppq8hn056chxdd2tstzxz5dmqf	active	2126-11-07 00:05:05+00	\N	1	1	36500
01m8qeq162ypb53tkqen8typ56hzv6ja	01m8qeq04qypb53tpfepgq5rack7ejd9	suspended	2126-11-07 00:05:16+00	\N	2	67	36500
01m8qepqhvhn056c4qybfyz7t6ap7zhb	01m8qeppq8hn056chxdd2tstzxz5dmqf	suspended	2126-11-07 00:05:06+00	\N	2	19	36500
01m8qeq16gypb53tqak5t4m3zythv9m5	01m8qeq04qypb53tpfepgq5rack7ejd9	suspended	2126-11-07 00:05:16+00	\N	4	70	36500
01m8qepqjdhn056c3p2pvz5r7nxav372	01m8qeppq8hn056chxdd2tstzxz5dmqf	suspended	2126-11-07 00:05:06+00	\N	4	22	36500
01m8qeq16zypb53tryfyaztaaahcybd8	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2126-11-07 00:05:16+00	\N	3	72	36500
01m8qepqk0hn056c1r8wrf4dg9mr6yxf	01m8qeppq8hn056chxdd2tstzxz5dmqf	active	2126-11-07 00:05:06+00	\N	3	24	36500
01m8qepqkfhn056csjwaawkrv56a2nb1	01m8qeppq8hn056chxdd2tstzxz5dmqf	active	2126-11-07 00:05:06+00	\N	3	26	36500
01m8qeq17bypb53t75t4vkda4qjhbz2a	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2126-11-07 00:05:16+00	\N	3	74	36500
01m8qepqmvhn056cb7t9nxd8s983rs63	01m8qeppq8hn056chxdd2tstzxz5dmqf	suspended	2126-11-07 00:05:06+00	\N	4	32	36500
01m8qepqn4hn056cn6wjwdgzrpmazjt2	01m8qeppq8hn056chxdd2tstzxz5dmqf	active	2126-11-07 00:05:06+00	\N	3	34	36500
01m8qepqndhn056c4mjrda4kzdpv0n7n	01m8qeppq8hn056chxdd2tstzxz5dmqf	active	2126-11-07 00:05:06+00	\N	3	36	36500
01m8qepqp3hn056c7rmh2xtfnwcphp97	01m8qeppq8hn056chxdd2tstzxz5dmqf	suspended	2126-11-07 00:05:06+00	\N	2	37	36500
01m8qeprewhn056cxte8mata1sqcn7bf	01m8qeppq8hn056chxdd2tstzxz5dmqf	active	2026-12-02 00:05:08+00	1	2	48	2
01m8qeq04qypb53t9m3x2k7x1sv2490p	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2126-11-07 00:05:15+00	\N	1	49	36500
01m8qeq18fypb53txh3h7cj8r5wd3nnp	01m8qeq04qypb53tpfepgq5rack7ejd9	suspended	2126-11-07 00:05:16+00	\N	4	80	36500
01m8qeq197ypb53t4n8gmkqr93czczyb	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2126-11-07 00:05:16+00	\N	3	82	36500
01m8qeq1a0ypb53tkxt50njbgkr6amha	01m8qeq04qypb53tpfepgq5rack7ejd9	active	2126-11-07 00:05:16+00	\N	3	84	36500
01m8qeq1a8ypb53tgnz93e846ybhvsa9	01m8qeq04qypb53tpfepgq5rack7ejd9	suspended	2126-11-07 00:05:16+00	\N	2	85	36500
\.


--
-- Data for Name: history_v1_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.history_v1_b1 (token_id, "position", account_id, stream_version, type, recorded_at, actor_type, actor_id, reason, request_id, status) FROM stdin;
01m8qeppq8hn056c1ezwp97ct3ctrxh7	1	01m8qeppq8hn056chxdd2tstzxz5dmqf	1	TokenCreated	2026-12-01 00:05:05.89653+00	admin_user	01m8qeppq8hn056c31gab4fbnzhrfvz8	\N	\N	active
01m8qepqg8hn056c1trfbzpbz6fde8ek	2	01m8qeppq8hn056chxdd2tstzxz5dmqf	1	TokenCreated	2026-12-01 00:05:06.695885+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	99de468a1d61044da5bac7726bb88487	active
01m8qepqh0hn056c4bv07cm4yask2sh0	3	01m8qeppq8hn056chxdd2tstzxz5dmqf	1	TokenCreated	2026-12-01 00:05:06.720004+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	8bf197fb4d75d6da8bca15e0600e3e4b	active
01m8qepqhvhn056c4qybfyz7t6ap7zhb	4	01m8qeppq8hn056chxdd2tstzxz5dmqf	1	TokenCreated	2026-12-01 00:05:06.747088+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	3bcdaaefd479c0efa8818a950a65fc27	active
01m8qepqjdhn056c3p2pvz5r7nxav372	5	01m8qeppq8hn056chxdd2tstzxz5dmqf	1	TokenCreated	2026-12-01 00:05:06.765473+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	0bd6c8cdd79e7a2725d5629c9c9ec0c9	active
01m8qepqk0hn056c1r8wrf4dg9mr6yxf	6	01m8qeppq8hn056chxdd2tstzxz5dmqf	1	TokenCreated	2026-12-01 00:05:06.78484+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	b95ffcf54071490719f76cc641249201	active
01m8qepqkfhn056csjwaawkrv56a2nb1	7	01m8qeppq8hn056chxdd2tstzxz5dmqf	1	TokenCreated	2026-12-01 00:05:06.799869+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	fadc701b36747725c5bfe0ed0bbdbd00	active
01m8qepqm7hn056cyvtr59g8dzj6x221	8	01m8qeppq8hn056chxdd2tstzxz5dmqf	1	TokenCreated	2026-12-01 00:05:06.823158+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	711e7e672c82437a2d33a0b06b7f13a1	active
01m8qepqmvhn056cb7t9nxd8s983rs63	9	01m8qeppq8hn056chxdd2tstzxz5dmqf	1	TokenCreated	2026-12-01 00:05:06.843339+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	f9c77371e783f40d8b18cf818f47e2a9	active
01m8qepqn4hn056cn6wjwdgzrpmazjt2	10	01m8qeppq8hn056chxdd2tstzxz5dmqf	1	TokenCreated	2026-12-01 00:05:06.852572+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	ee0793d42f5afd386c98b2cd38c5c617	active
01m8qepqndhn056c4mjrda4kzdpv0n7n	11	01m8qeppq8hn056chxdd2tstzxz5dmqf	1	TokenCreated	2026-12-01 00:05:06.861595+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	871670f9a16d310027d63c1d2fedea3d	active
01m8qepqp3hn056c7rmh2xtfnwcphp97	12	01m8qeppq8hn056chxdd2tstzxz5dmqf	1	TokenCreated	2026-12-01 00:05:06.883661+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	32fe5e2b6c15b703696c501c8e9cb9c6	active
01m8qepqpkhn056cvaf5a88weazm5sy6	13	01m8qeppq8hn056chxdd2tstzxz5dmqf	1	TokenCreated	2026-12-01 00:05:06.899615+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	9db35f6f0dc2ea202d18526f1a0ff373	active
01m8qepqg8hn056c1trfbzpbz6fde8ek	14	01m8qeppq8hn056chxdd2tstzxz5dmqf	2	TokenSuspended	2026-12-01 00:05:06.951721+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	60b93eae33817083c845d9ddbc0577e4	suspended
01m8qepqg8hn056c1trfbzpbz6fde8ek	15	01m8qeppq8hn056chxdd2tstzxz5dmqf	3	TokenActivated	2026-12-01 00:05:06.967965+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	f62f7a59a40e86204ab9ed3c6cf46127	active
01m8qepqh0hn056c4bv07cm4yask2sh0	16	01m8qeppq8hn056chxdd2tstzxz5dmqf	2	TokenSuspended	2026-12-01 00:05:06.972387+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	1d13d2456fa580f547a2a833f56165d6	suspended
01m8qepqh0hn056c4bv07cm4yask2sh0	17	01m8qeppq8hn056chxdd2tstzxz5dmqf	3	TokenActivated	2026-12-01 00:05:06.983673+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	2a9c79c06cd6a6396884e312e586d1b9	active
01m8qepqh0hn056c4bv07cm4yask2sh0	18	01m8qeppq8hn056chxdd2tstzxz5dmqf	4	TokenRevoked	2026-12-01 00:05:06.99212+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	42756232147c1a1f070f945c8adb2ba1	revoked
01m8qepqhvhn056c4qybfyz7t6ap7zhb	19	01m8qeppq8hn056chxdd2tstzxz5dmqf	2	TokenSuspended	2026-12-01 00:05:07.003664+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	3bf05baa2b7a6a16f7ea4d059c3de2af	suspended
01m8qepqjdhn056c3p2pvz5r7nxav372	20	01m8qeppq8hn056chxdd2tstzxz5dmqf	2	TokenSuspended	2026-12-01 00:05:07.015084+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	c82aa44e952744b159ac1059b67510db	suspended
01m8qepqjdhn056c3p2pvz5r7nxav372	21	01m8qeppq8hn056chxdd2tstzxz5dmqf	3	TokenActivated	2026-12-01 00:05:07.018906+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	50c6e70af7475c29a77d04c358e56cc8	active
01m8qepqjdhn056c3p2pvz5r7nxav372	22	01m8qeppq8hn056chxdd2tstzxz5dmqf	4	TokenSuspended	2026-12-01 00:05:07.02495+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	account-0-plain-3	suspended
01m8qepqk0hn056c1r8wrf4dg9mr6yxf	23	01m8qeppq8hn056chxdd2tstzxz5dmqf	2	TokenSuspended	2026-12-01 00:05:07.033017+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	60b4e5413d69a1b193258442295dcf0d	suspended
01m8qepqk0hn056c1r8wrf4dg9mr6yxf	24	01m8qeppq8hn056chxdd2tstzxz5dmqf	3	TokenActivated	2026-12-01 00:05:07.036607+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	9aa65bfaa069cfdc90ff9cf99a6ae990	active
01m8qepqkfhn056csjwaawkrv56a2nb1	25	01m8qeppq8hn056chxdd2tstzxz5dmqf	2	TokenSuspended	2026-12-01 00:05:07.044062+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	5d477ba069dc7eab04164cb3c151869f	suspended
01m8qepqkfhn056csjwaawkrv56a2nb1	26	01m8qeppq8hn056chxdd2tstzxz5dmqf	3	TokenActivated	2026-12-01 00:05:07.048351+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	20264aff6d06e65d90c6621639561dca	active
01m8qepqm7hn056cyvtr59g8dzj6x221	27	01m8qeppq8hn056chxdd2tstzxz5dmqf	2	TokenSuspended	2026-12-01 00:05:07.059241+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	6414b14624f5163fde74ed3094c6d900	suspended
01m8qepqm7hn056cyvtr59g8dzj6x221	28	01m8qeppq8hn056chxdd2tstzxz5dmqf	3	TokenRevoked	2026-12-01 00:05:07.067781+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	697a1447cc7838fed6f7a969b41e2201	revoked
01m8qepqm7hn056cyvtr59g8dzj6x221	29	01m8qeppq8hn056chxdd2tstzxz5dmqf	4	TokenDeleted	2026-12-01 00:05:07.07301+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	9adaeac256662e4c1481ff948dc0be73	deleted
01m8qepqmvhn056cb7t9nxd8s983rs63	30	01m8qeppq8hn056chxdd2tstzxz5dmqf	2	TokenSuspended	2026-12-01 00:05:07.089399+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	20021cef36ca2b503e0fc995591231cb	suspended
01m8qepqmvhn056cb7t9nxd8s983rs63	31	01m8qeppq8hn056chxdd2tstzxz5dmqf	3	TokenActivated	2026-12-01 00:05:07.102467+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	6843a510bc4aa68df70bae9e4e61ec4e	active
01m8qepqmvhn056cb7t9nxd8s983rs63	32	01m8qeppq8hn056chxdd2tstzxz5dmqf	4	TokenSuspended	2026-12-01 00:05:07.117003+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	account-0-plain-7	suspended
01m8qepqn4hn056cn6wjwdgzrpmazjt2	33	01m8qeppq8hn056chxdd2tstzxz5dmqf	2	TokenSuspended	2026-12-01 00:05:07.130929+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	cb77c1137ba783d960f03813c1fb802e	suspended
01m8qepqn4hn056cn6wjwdgzrpmazjt2	34	01m8qeppq8hn056chxdd2tstzxz5dmqf	3	TokenActivated	2026-12-01 00:05:07.143328+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	38d90e432d75975e8b57f750414a97fc	active
01m8qepqndhn056c4mjrda4kzdpv0n7n	35	01m8qeppq8hn056chxdd2tstzxz5dmqf	2	TokenSuspended	2026-12-01 00:05:07.156488+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	18783ebbbaef63dab9c33b82d1e51eb7	suspended
01m8qepqndhn056c4mjrda4kzdpv0n7n	36	01m8qeppq8hn056chxdd2tstzxz5dmqf	3	TokenActivated	2026-12-01 00:05:07.163065+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	f78e4473ca408844e8eeb0e7ef1dfcb4	active
01m8qepqp3hn056c7rmh2xtfnwcphp97	37	01m8qeppq8hn056chxdd2tstzxz5dmqf	2	TokenSuspended	2026-12-01 00:05:07.169317+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	1de2743c4b8405a6ae4321b590bf6b4e	suspended
01m8qepqpkhn056cvaf5a88weazm5sy6	38	01m8qeppq8hn056chxdd2tstzxz5dmqf	2	TokenSuspended	2026-12-01 00:05:07.191271+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	7b5dc3b3adb2af425fea6265033f575a	suspended
01m8qepqpkhn056cvaf5a88weazm5sy6	39	01m8qeppq8hn056chxdd2tstzxz5dmqf	3	TokenActivated	2026-12-01 00:05:07.199437+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	00a42840e7905f80578216e55d5b9ed9	active
01m8qepqpkhn056cvaf5a88weazm5sy6	40	01m8qeppq8hn056chxdd2tstzxz5dmqf	4	TokenSuspended	2026-12-01 00:05:07.226764+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	account-0-plain-11	suspended
01m8qepqpkhn056cvaf5a88weazm5sy6	41	01m8qeppq8hn056chxdd2tstzxz5dmqf	5	TokenRevoked	2026-12-01 00:05:07.230969+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	1ae800ec103f7fdc9bbb8de37cf9cb16	revoked
01m8qepqg8hn056c1trfbzpbz6fde8ek	42	01m8qeppq8hn056chxdd2tstzxz5dmqf	4	TokenSuspended	2026-12-01 00:05:07.25286+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	a look at it	462e8f56aec1c9aacea18c13cbd92d6d	suspended
01m8qepqg8hn056c1trfbzpbz6fde8ek	43	01m8qeppq8hn056chxdd2tstzxz5dmqf	5	TokenActivated	2026-12-01 00:05:07.268668+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	8d8a5bd657f6330b10b5abefafe0bd3b	active
01m8qepqg8hn056c1trfbzpbz6fde8ek	44	01m8qeppq8hn056chxdd2tstzxz5dmqf	6	TokenRevoked	2026-12-01 00:05:07.640998+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	3b594c796ea7fc86fca5d4785f052f32	revoked
01m8qepreehn056cz5nkjh737xmkwt7f	45	01m8qeppq8hn056chxdd2tstzxz5dmqf	1	TokenCreated	2026-12-01 00:05:07.662893+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	33b95a52568159de5d4024ea74bdd9b5	active
01m8qeprewhn056cxte8mata1sqcn7bf	46	01m8qeppq8hn056chxdd2tstzxz5dmqf	1	TokenCreated	2026-12-01 00:05:07.675943+00	api_token	01m8qeppq8hn056c1ezwp97ct3ctrxh7	\N	c582bdd1dc2a4285b743c2cd37bf8f05	active
01m8qepreehn056cz5nkjh737xmkwt7f	47	01m8qeppq8hn056chxdd2tstzxz5dmqf	2	TokenExpired	2026-12-01 00:05:08.202524+00	service	tokentrail	\N	\N	active
01m8qeprewhn056cxte8mata1sqcn7bf	48	01m8qeppq8hn056chxdd2tstzxz5dmqf	2	TokenExpiring	2026-12-01 00:05:08.202524+00	service	tokentrail	\N	\N	active
01m8qeq04qypb53t9m3x2k7x1sv2490p	49	01m8qeq04qypb53tpfepgq5rack7ejd9	1	TokenCreated	2026-12-01 00:05:15.543326+00	admin_user	01m8qeq04qypb53tne4sx13st2wmvn0c	\N	\N	active
01m8qeq151ypb53tpnzqh54w48fh7pb8	50	01m8qeq04qypb53tpfepgq5rack7ejd9	1	TokenCreated	2026-12-01 00:05:16.576599+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	3ccd1e9f7e4ce6b188ea5766bf940c5f	active
01m8qeq15qypb53thbb8pernct59kx1w	51	01m8qeq04qypb53tpfepgq5rack7ejd9	1	TokenCreated	2026-12-01 00:05:16.599218+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	fc057bf4a050421ee09a5aa1f5d9d25e	active
01m8qeq162ypb53tkqen8typ56hzv6ja	52	01m8qeq04qypb53tpfepgq5rack7ejd9	1	TokenCreated	2026-12-01 00:05:16.610848+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	c488cf5a2d8e8df150b2b2616c571e4b	active
01m8qeq16gypb53tqak5t4m3zythv9m5	53	01m8qeq04qypb53tpfepgq5rack7ejd9	1	TokenCreated	2026-12-01 00:05:16.624148+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	c01f34233e50d0de78e701bdadf6ad6e	active
01m8qeq16zypb53tryfyaztaaahcybd8	54	01m8qeq04qypb53tpfepgq5rack7ejd9	1	TokenCreated	2026-12-01 00:05:16.639174+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	5853976aa047d45ceac8dd0a8edab882	active
01m8qeq17bypb53t75t4vkda4qjhbz2a	55	01m8qeq04qypb53tpfepgq5rack7ejd9	1	TokenCreated	2026-12-01 00:05:16.651402+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	19042cd1602110eaa2a252cb84d031b1	active
01m8qeq17typb53txgw5nnehebmryxa2	56	01m8qeq04qypb53tpfepgq5rack7ejd9	1	TokenCreated	2026-12-01 00:05:16.6665+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	d6c137660714881d115967e1975cae5f	active
01m8qeq18fypb53txh3h7cj8r5wd3nnp	57	01m8qeq04qypb53tpfepgq5rack7ejd9	1	TokenCreated	2026-12-01 00:05:16.687162+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	bb57324571d822a7286516029262777d	active
01m8qeq197ypb53t4n8gmkqr93czczyb	58	01m8qeq04qypb53tpfepgq5rack7ejd9	1	TokenCreated	2026-12-01 00:05:16.711558+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	c438c73f1fadf328d5be72e9d7fce2de	active
01m8qeq1a0ypb53tkxt50njbgkr6amha	59	01m8qeq04qypb53tpfepgq5rack7ejd9	1	TokenCreated	2026-12-01 00:05:16.73601+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	2cff8a9ef609b49481faf10f02d3e844	active
01m8qeq1a8ypb53tgnz93e846ybhvsa9	60	01m8qeq04qypb53tpfepgq5rack7ejd9	1	TokenCreated	2026-12-01 00:05:16.744616+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	fa3ff18d74f62c626b62346174ef22e0	active
01m8qeq1avypb53tzn8zk42f9mmxtp7p	61	01m8qeq04qypb53tpfepgq5rack7ejd9	1	TokenCreated	2026-12-01 00:05:16.763223+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	d4569d5b5e1855ef3684f1fd7d0917fb	active
01m8qeq151ypb53tpnzqh54w48fh7pb8	62	01m8qeq04qypb53tpfepgq5rack7ejd9	2	TokenSuspended	2026-12-01 00:05:16.851373+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	f279e8731d47a46be725d2f79a531e34	suspended
01m8qeq151ypb53tpnzqh54w48fh7pb8	63	01m8qeq04qypb53tpfepgq5rack7ejd9	3	TokenActivated	2026-12-01 00:05:16.869388+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	250d964607e122cf31968eb437b8c2fa	active
01m8qeq15qypb53thbb8pernct59kx1w	64	01m8qeq04qypb53tpfepgq5rack7ejd9	2	TokenSuspended	2026-12-01 00:05:16.893735+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	bc7826606a255043419dda36fc88b98e	suspended
01m8qeq15qypb53thbb8pernct59kx1w	65	01m8qeq04qypb53tpfepgq5rack7ejd9	3	TokenActivated	2026-12-01 00:05:16.910917+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	3e505209663112ebdfb9895075b6b78a	active
01m8qeq15qypb53thbb8pernct59kx1w	66	01m8qeq04qypb53tpfepgq5rack7ejd9	4	TokenRevoked	2026-12-01 00:05:16.922296+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	4c622aae40a198cbf7907b8e6ce2bf34	revoked
01m8qeq162ypb53tkqen8typ56hzv6ja	67	01m8qeq04qypb53tpfepgq5rack7ejd9	2	TokenSuspended	2026-12-01 00:05:16.936223+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	c20dc0272b670b0d1044c5dd36b9a419	suspended
01m8qeq16gypb53tqak5t4m3zythv9m5	68	01m8qeq04qypb53tpfepgq5rack7ejd9	2	TokenSuspended	2026-12-01 00:05:16.952371+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	513b8d36b6310436add14a4766c3909a	suspended
01m8qeq16gypb53tqak5t4m3zythv9m5	69	01m8qeq04qypb53tpfepgq5rack7ejd9	3	TokenActivated	2026-12-01 00:05:16.964626+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	7c0ecc08fca6dd3008d474964dcf0972	active
01m8qeq16gypb53tqak5t4m3zythv9m5	70	01m8qeq04qypb53tpfepgq5rack7ejd9	4	TokenSuspended	2026-12-01 00:05:16.979868+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	account-1-plain-3	suspended
01m8qeq16zypb53tryfyaztaaahcybd8	71	01m8qeq04qypb53tpfepgq5rack7ejd9	2	TokenSuspended	2026-12-01 00:05:16.99258+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	54cd4354efd0dc188cab9b7dc676845d	suspended
01m8qeq16zypb53tryfyaztaaahcybd8	72	01m8qeq04qypb53tpfepgq5rack7ejd9	3	TokenActivated	2026-12-01 00:05:17.007843+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	6f0d0725745d42d6f97b3cb79df75458	active
01m8qeq17bypb53t75t4vkda4qjhbz2a	73	01m8qeq04qypb53tpfepgq5rack7ejd9	2	TokenSuspended	2026-12-01 00:05:17.019515+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	ebd24bb58a35e02923f5ff60dd57583c	suspended
01m8qeq17bypb53t75t4vkda4qjhbz2a	74	01m8qeq04qypb53tpfepgq5rack7ejd9	3	TokenActivated	2026-12-01 00:05:17.040221+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	d9b675c97484cc5a865218a65700175f	active
01m8qeq17typb53txgw5nnehebmryxa2	75	01m8qeq04qypb53tpfepgq5rack7ejd9	2	TokenSuspended	2026-12-01 00:05:17.053059+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	68e39ff49a69b1da4ffb02c18f9f0348	suspended
01m8qeq17typb53txgw5nnehebmryxa2	76	01m8qeq04qypb53tpfepgq5rack7ejd9	3	TokenRevoked	2026-12-01 00:05:17.064529+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	90da663194ccd9f3cf52f2669263e4fa	revoked
01m8qeq17typb53txgw5nnehebmryxa2	77	01m8qeq04qypb53tpfepgq5rack7ejd9	4	TokenDeleted	2026-12-01 00:05:17.07733+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	38d4cc4f32911fb7be109e8d3cc1fa0c	deleted
01m8qeq18fypb53txh3h7cj8r5wd3nnp	78	01m8qeq04qypb53tpfepgq5rack7ejd9	2	TokenSuspended	2026-12-01 00:05:17.088646+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	184ca3bb75a607e953b3b93011603a81	suspended
01m8qeq18fypb53txh3h7cj8r5wd3nnp	79	01m8qeq04qypb53tpfepgq5rack7ejd9	3	TokenActivated	2026-12-01 00:05:17.099943+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	1a49e401ce821ce6df14baa3ee18f76e	active
01m8qeq18fypb53txh3h7cj8r5wd3nnp	80	01m8qeq04qypb53tpfepgq5rack7ejd9	4	TokenSuspended	2026-12-01 00:05:17.114994+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	account-1-plain-7	suspended
01m8qeq197ypb53t4n8gmkqr93czczyb	81	01m8qeq04qypb53tpfepgq5rack7ejd9	2	TokenSuspended	2026-12-01 00:05:17.130813+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	acf0c1b52aa36e0b0b229071b7d6a2be	suspended
01m8qeq197ypb53t4n8gmkqr93czczyb	82	01m8qeq04qypb53tpfepgq5rack7ejd9	3	TokenActivated	2026-12-01 00:05:17.143369+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	31b4c5982510d7269cd61c1a51f3941d	active
01m8qeq1a0ypb53tkxt50njbgkr6amha	83	01m8qeq04qypb53tpfepgq5rack7ejd9	2	TokenSuspended	2026-12-01 00:05:17.152815+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	7eb57938747d470738f66290517606f3	suspended
01m8qeq1a0ypb53tkxt50njbgkr6amha	84	01m8qeq04qypb53tpfepgq5rack7ejd9	3	TokenActivated	2026-12-01 00:05:17.168138+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	34f478d52c6bfeca67e83b3075b17242	active
01m8qeq1a8ypb53tgnz93e846ybhvsa9	85	01m8qeq04qypb53tpfepgq5rack7ejd9	2	TokenSuspended	2026-12-01 00:05:17.187576+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	6652dd89b03d8b9846149bae61246f72	suspended
01m8qeq1avypb53tzn8zk42f9mmxtp7p	86	01m8qeq04qypb53tpfepgq5rack7ejd9	2	TokenSuspended	2026-12-01 00:05:17.203451+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	cfb71c2229bfcf7c57a8950bf19044d8	suspended
01m8qeq1avypb53tzn8zk42f9mmxtp7p	87	01m8qeq04qypb53tpfepgq5rack7ejd9	3	TokenActivated	2026-12-01 00:05:17.213924+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	19d91d8983c00b7078cc665e4775d481	active
01m8qeq1avypb53tzn8zk42f9mmxtp7p	88	01m8qeq04qypb53tpfepgq5rack7ejd9	4	TokenSuspended	2026-12-01 00:05:17.225232+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	account-1-plain-11	suspended
01m8qeq1avypb53tzn8zk42f9mmxtp7p	89	01m8qeq04qypb53tpfepgq5rack7ejd9	5	TokenRevoked	2026-12-01 00:05:17.236755+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	3d96613bc41be81cde55cbe8bc233b53	revoked
01m8qeq151ypb53tpnzqh54w48fh7pb8	90	01m8qeq04qypb53tpfepgq5rack7ejd9	4	TokenSuspended	2026-12-01 00:05:17.255318+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	a look at it	8eb53cd5cb288000b8798d1c857f5299	suspended
01m8qeq151ypb53tpnzqh54w48fh7pb8	91	01m8qeq04qypb53tpfepgq5rack7ejd9	5	TokenActivated	2026-12-01 00:05:17.267062+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	409270b8f0d0b2299f994abfa9377924	active
01m8qeq151ypb53tpnzqh54w48fh7pb8	92	01m8qeq04qypb53tpfepgq5rack7ejd9	6	TokenRevoked	2026-12-01 00:05:17.787966+00	api_token	01m8qeq04qypb53t9m3x2k7x1sv2490p	\N	198404393a0165b59aa67301bf6680e0	revoked
\.


--
-- Name: tokentrail_migrations tokentrail_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.tokentrail_migrations
    ADD CONSTRAINT tokentrail_migrations_pkey PRIMARY KEY (version);


--
-- Name: earlier_log_ids earlier_log_ids_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.earlier_log_ids
    ADD CONSTRAINT earlier_log_ids_pkey PRIMARY KEY (log_id);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.events
    ADD CONSTRAINT events_pkey PRIMARY KEY ("position");


--
-- Name: events events_stream_id_stream_version_key; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.events
    ADD CONSTRAINT events_stream_id_stream_version_key UNIQUE (stream_id, stream_version);


--
-- Name: lease lease_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.lease
    ADD CONSTRAINT lease_pkey PRIMARY KEY (name);


--
-- Name: log_head log_head_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.log_head
    ADD CONSTRAINT log_head_pkey PRIMARY KEY (only_row);


--
-- Name: projection_held projection_held_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.projection_held
    ADD CONSTRAINT projection_held_pkey PRIMARY KEY (name, build, stream_id);


--
-- Name: projection projection_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.projection
    ADD CONSTRAINT projection_pkey PRIMARY KEY (name, build);


--
-- Name: publication publication_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.publication
    ADD CONSTRAINT publication_pkey PRIMARY KEY (only_row);


--
-- Name: token_count token_count_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.token_count
    ADD CONSTRAINT token_count_pkey PRIMARY KEY (account_id, token_scope);


--
-- Name: token_details token_details_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.token_details
    ADD CONSTRAINT token_details_pkey PRIMARY KEY (token_id);


--
-- Name: token_listing_count token_listing_count_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.token_listing_count
    ADD CONSTRAINT token_listing_count_pkey PRIMARY KEY (account_id, status);


--
-- Name: token_listing token_listing_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.token_listing
    ADD CONSTRAINT token_listing_pkey PRIMARY KEY (token_id);


--
-- Name: token_listing_position token_listing_position_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.token_listing_position
    ADD CONSTRAINT token_listing_position_pkey PRIMARY KEY (only_row);


--
-- Name: token_usage token_usage_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.token_usage
    ADD CONSTRAINT token_usage_pkey PRIMARY KEY (token_id);


--
-- Name: expiring_v2_b1 expiring_v2_b1_pkey; Type: CONSTRAINT; Schema: tokentrail_read; Owner: tokentrail_service
--

ALTER TABLE ONLY tokentrail_read.expiring_v2_b1
    ADD CONSTRAINT expiring_v2_b1_pkey PRIMARY KEY (token_id);


--
-- Name: history_v1_b1 history_v1_b1_pkey; Type: CONSTRAINT; Schema: tokentrail_read; Owner: tokentrail_service
--

ALTER TABLE ONLY tokentrail_read.history_v1_b1
    ADD CONSTRAINT history_v1_b1_pkey PRIMARY KEY (token_id, "position");


--
-- Name: events_idempotency_key; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE UNIQUE INDEX events_idempotency_key ON tokentrail.events USING btree (account_id, idempotency_key) WHERE (idempotency_key IS NOT NULL);


--
-- Name: events_of_account; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX events_of_account ON tokentrail.events USING btree (account_id, "position") WHERE ("position" > 0);


--
-- Name: projection_building; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE UNIQUE INDEX projection_building ON tokentrail.projection USING btree (name, version) WHERE (state = 'building'::text);


--
-- Name: projection_live; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE UNIQUE INDEX projection_live ON tokentrail.projection USING btree (name) WHERE (state = 'live'::text);


--
-- Name: token_details_by_admin_user; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX token_details_by_admin_user ON tokentrail.token_details USING btree (account_id, created_by_admin_user_id, inserted_at, token_id) WHERE (created_by_admin_user_id IS NOT NULL);


--
-- Name: token_details_by_environment; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX token_details_by_environment ON tokentrail.token_details USING btree (account_id, environment_id, inserted_at, token_id) WHERE (environment_id IS NOT NULL);


--
-- Name: token_details_by_expiry; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX token_details_by_expiry ON tokentrail.token_details USING btree (account_id, expires_at, token_id);


--
-- Name: token_details_by_id; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX token_details_by_id ON tokentrail.token_details USING btree (account_id, token_id);


--
-- Name: token_details_by_scope; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX token_details_by_scope ON tokentrail.token_details USING btree (account_id, token_scope, token_id);


--
-- Name: token_details_newest_first; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX token_details_newest_first ON tokentrail.token_details USING btree (account_id, inserted_at DESC, token_id DESC);


--
-- Name: token_listing_by_status; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX token_listing_by_status ON tokentrail.token_listing USING btree (account_id, status, inserted_at, token_id);


--
-- Name: token_listing_by_status_and_update; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX token_listing_by_status_and_update ON tokentrail.token_listing USING btree (account_id, status, updated_at, token_id);


--
-- Name: token_listing_by_update; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX token_listing_by_update ON tokentrail.token_listing USING btree (account_id, updated_at, token_id);


--
-- Name: token_usage_ascending; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX token_usage_ascending ON tokentrail.token_usage USING btree (account_id, last_used_at, token_id);


--
-- Name: token_usage_descending; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX token_usage_descending ON tokentrail.token_usage USING btree (account_id, last_used_at DESC NULLS LAST, token_id DESC);


--
-- Name: expiring_v2_b1_coalesce_expires_at_token_id_idx; Type: INDEX; Schema: tokentrail_read; Owner: tokentrail_service
--

CREATE INDEX expiring_v2_b1_coalesce_expires_at_token_id_idx ON tokentrail_read.expiring_v2_b1 USING btree (COALESCE(warned_days, lifetime_days), expires_at, token_id);


--
-- Name: expiring_v2_b1_expires_at_token_id_idx; Type: INDEX; Schema: tokentrail_read; Owner: tokentrail_service
--

CREATE INDEX expiring_v2_b1_expires_at_token_id_idx ON tokentrail_read.expiring_v2_b1 USING btree (expires_at, token_id);


--
-- Name: token_details_scopes; Type: STATISTICS; Schema: tokentrail; Owner: postgres
--

CREATE STATISTICS tokentrail.token_details_scopes (mcv) ON account_id, token_scope FROM tokentrail.token_details;


ALTER STATISTICS tokentrail.token_details_scopes OWNER TO postgres;

--
-- Name: token_listing_statuses; Type: STATISTICS; Schema: tokentrail; Owner: postgres
--

CREATE STATISTICS tokentrail.token_listing_statuses (mcv) ON account_id, status FROM tokentrail.token_listing;


ALTER STATISTICS tokentrail.token_listing_statuses OWNER TO postgres;

--
-- Name: token_details deleted; Type: TRIGGER; Schema: tokentrail; Owner: postgres
--

CREATE TRIGGER deleted AFTER DELETE ON tokentrail.token_details REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION tokentrail.details_deleted();


--
-- Name: token_details inserted; Type: TRIGGER; Schema: tokentrail; Owner: postgres
--

CREATE TRIGGER inserted AFTER INSERT ON tokentrail.token_details REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION tokentrail.details_inserted();


--
-- Name: token_details truncated; Type: TRIGGER; Schema: tokentrail; Owner: postgres
--

CREATE TRIGGER truncated AFTER TRUNCATE ON tokentrail.token_details FOR EACH STATEMENT EXECUTE FUNCTION tokentrail.details_truncated();


--
-- Name: projection_held projection_held_name_build_fkey; Type: FK CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.projection_held
    ADD CONSTRAINT projection_held_name_build_fkey FOREIGN KEY (name, build) REFERENCES tokentrail.projection(name, build) ON DELETE CASCADE;


--
-- Name: SCHEMA tokentrail; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA tokentrail TO tokentrail_service;


--
-- Name: SCHEMA tokentrail_read; Type: ACL; Schema: -; Owner: postgres
--

GRANT ALL ON SCHEMA tokentrail_read TO tokentrail_service;


--
-- Name: TABLE events; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT ON TABLE tokentrail.events TO tokentrail_service;


--
-- Name: FUNCTION advance_listing(at_least bigint, at_most bigint); Type: ACL; Schema: tokentrail; Owner: postgres
--

REVOKE ALL ON FUNCTION tokentrail.advance_listing(at_least bigint, at_most bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION tokentrail.advance_listing(at_least bigint, at_most bigint) TO tokentrail_service;


--
-- Name: FUNCTION append(items json, notify_listeners boolean, sent_at timestamp with time zone, known bigint); Type: ACL; Schema: tokentrail; Owner: postgres
--

REVOKE ALL ON FUNCTION tokentrail.append(items json, notify_listeners boolean, sent_at timestamp with time zone, known bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION tokentrail.append(items json, notify_listeners boolean, sent_at timestamp with time zone, known bigint) TO tokentrail_service;


--
-- Name: FUNCTION details_deleted(); Type: ACL; Schema: tokentrail; Owner: postgres
--

REVOKE ALL ON FUNCTION tokentrail.details_deleted() FROM PUBLIC;


--
-- Name: FUNCTION details_inserted(); Type: ACL; Schema: tokentrail; Owner: postgres
--

REVOKE ALL ON FUNCTION tokentrail.details_inserted() FROM PUBLIC;


--
-- Name: FUNCTION details_truncated(); Type: ACL; Schema: tokentrail; Owner: postgres
--

REVOKE ALL ON FUNCTION tokentrail.details_truncated() FROM PUBLIC;


--
-- Name: TABLE tokentrail_migrations; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.tokentrail_migrations TO tokentrail_service;


--
-- Name: TABLE earlier_log_ids; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT ON TABLE tokentrail.earlier_log_ids TO tokentrail_service;


--
-- Name: TABLE lease; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT,INSERT,UPDATE ON TABLE tokentrail.lease TO tokentrail_service;


--
-- Name: TABLE log_head; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT ON TABLE tokentrail.log_head TO tokentrail_service;


--
-- Name: TABLE projection; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE tokentrail.projection TO tokentrail_service;


--
-- Name: TABLE projection_held; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE tokentrail.projection_held TO tokentrail_service;


--
-- Name: TABLE publication; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT,INSERT,UPDATE ON TABLE tokentrail.publication TO tokentrail_service;


--
-- Name: TABLE token_count; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT ON TABLE tokentrail.token_count TO tokentrail_service;


--
-- Name: TABLE token_details; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT ON TABLE tokentrail.token_details TO tokentrail_service;


--
-- Name: TABLE token_listing; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT ON TABLE tokentrail.token_listing TO tokentrail_service;


--
-- Name: TABLE token_listing_count; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT ON TABLE tokentrail.token_listing_count TO tokentrail_service;


--
-- Name: TABLE token_listing_position; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT ON TABLE tokentrail.token_listing_position TO tokentrail_service;


--
-- Name: TABLE token_usage; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT,UPDATE ON TABLE tokentrail.token_usage TO tokentrail_service;


--
-- PostgreSQL database dump complete
--

\unrestrict upgrades


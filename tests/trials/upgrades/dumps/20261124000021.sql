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
-- Name: append(json, boolean); Type: FUNCTION; Schema: tokentrail; Owner: postgres
--

CREATE FUNCTION tokentrail.append(items json, notify_listeners boolean) RETURNS TABLE(outcome text, "position" bigint, stream_version integer, last_used_at timestamp with time zone)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_bitmapscan TO 'off'
    SET jit TO 'off'
    AS $$
#variable_conflict use_column
declare
  head bigint;
begin
  select h.position into strict head from tokentrail.log_head h for update;

  return query
  with item as materialized (
    select *
    from rows from (
      json_to_recordset(items) as (
        stream_id text,
        account_id text,
        author_id text,
        recorded_at timestamptz,
        expected_version integer,
        idempotency_key text,
        command_digest text,
        event_id uuid,
        type text,
        type_version smallint,
        data json,
        request_id text,
        correlation_id text,
        causation_id text,
        traceparent text,
        token_id text,
        environment_id text,
        created_by_admin_user_id text,
        token_scope text,
        status text,
        expires_at timestamptz,
        inserted_at timestamptz,
        updated_at timestamptz,
        removed boolean
      )
    ) with ordinality as i (
      stream_id, account_id, author_id, recorded_at, expected_version, idempotency_key, command_digest, event_id,
      type, type_version, data, request_id, correlation_id, causation_id, traceparent, token_id, environment_id,
      created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, removed, ordinal
    )
  ),
  author as materialized (
    select a.author_id, a.account_id, tokentrail.token_active_until(a.author_id, a.account_id) as active_until
    from (select distinct i.author_id, i.account_id from item i where i.author_id is not null) a
  ),
  verdict as materialized (
    select
      i.*,
      case
        when own.position is not null then 'accepted'
        when i.author_id is not null and not coalesce(author.active_until > i.recorded_at, false)
          then 'author_not_active'
        when first.command_digest = decode(i.command_digest, 'base64') then 'replayed'
        when first.position is not null then 'key_reused'
        when coalesce(stream.version, 0) <> i.expected_version then 'conflict'
        when i.event_id is null then 'confirmed'
        else 'new'
      end as verdict,
      coalesce(own.position, first.position) as known_position,
      case when own.position is not null then i.expected_version + 1 else coalesce(stream.version, 0) end
        as actual_version,
      case when own.position is not null then own.last_used_at else usage.last_used_at end as last_used_at
    from item i
    left join author on author.author_id = i.author_id and author.account_id = i.account_id
    left join lateral (
      select e.stream_version as version
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
      where u.token_id = i.token_id
      limit 1
    ) usage on true
  ),
  fresh as materialized (
    select v.*, head + row_number() over (order by v.ordinal) as position, v.expected_version + 1 as version
    from verdict v
    where v.verdict = 'new'
  ),
  recorded as (
    insert into tokentrail.events (
      position, event_id, account_id, stream_id, stream_version, type, type_version, data, recorded_at,
      request_id, correlation_id, causation_id, traceparent, idempotency_key, command_digest, last_used_at
    )
    select
      f.position, f.event_id, f.account_id, f.stream_id, f.version, f.type, f.type_version, f.data,
      f.recorded_at, f.request_id, f.correlation_id, f.causation_id, f.traceparent, f.idempotency_key,
      decode(f.command_digest, 'base64'), f.last_used_at
    from fresh f
  ),
  projected as (
    insert into tokentrail.token_details as d (
      token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at,
      updated_at, stream_version, position
    )
    select
      f.token_id, f.account_id, f.environment_id, f.created_by_admin_user_id, f.token_scope, f.status, f.expires_at,
      f.inserted_at, f.updated_at, f.version, f.position
    from fresh f
    where not f.removed
    on conflict (token_id) do update set
      status = excluded.status,
      expires_at = excluded.expires_at,
      updated_at = excluded.updated_at,
      stream_version = excluded.stream_version,
      position = excluded.position
  ),
  unprojected as (
    delete from tokentrail.token_details d using fresh f where f.removed and d.token_id = f.token_id
  ),
  advanced as (
    update tokentrail.log_head
    set position = head + (select count(*) from fresh)
    where exists (select from fresh)
  )
  select
    case v.verdict when 'new' then 'accepted' else v.verdict end,
    coalesce(f.position, v.known_position),
    coalesce(f.version, v.actual_version),
    v.last_used_at
  from verdict v
  left join fresh f on f.ordinal = v.ordinal
  order by v.ordinal;

  if notify_listeners and exists (select from tokentrail.log_head h where h.position > head) then
    perform pg_notify('tokentrail_log', '');
  end if;
end
$$;


ALTER FUNCTION tokentrail.append(items json, notify_listeners boolean) OWNER TO postgres;

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
-- Name: usage_of_before(); Type: FUNCTION; Schema: tokentrail; Owner: postgres
--

CREATE FUNCTION tokentrail.usage_of_before() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  update tokentrail.token_usage u set last_used_at = new.last_used_at
  where u.token_id = new.token_id and u.last_used_at is null;
  return case when found then null else new end;
end
$$;


ALTER FUNCTION tokentrail.usage_of_before() OWNER TO postgres;

--
-- Name: tokentrail_migrations; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.tokentrail_migrations (
    version character varying NOT NULL
);


ALTER TABLE public.tokentrail_migrations OWNER TO postgres;

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
    last_used_at timestamp with time zone,
    account_id text COLLATE pg_catalog."C"
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
20261124000001
20261124000002
20261124000003
20261124000004
20261124000005
20261124000006
20261124000010
20261124000020
20261124000021
\.


--
-- Data for Name: events; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.events ("position", event_id, account_id, stream_id, stream_version, type, type_version, data, recorded_at, request_id, correlation_id, causation_id, traceparent, idempotency_key, command_digest, last_used_at) FROM stdin;
1	a56d490f-97fe-499f-91fd-7133479ea153	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjjwtdrgstgqxvb4nj9mn704b2	1	TokenCreated	1	{"token_id":"01m878jjjwtdrgstgqxvb4nj9mn704b2","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":"01m878jjjwtdrgstn9qepajxd2ghd2g2","token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.220264Z","inserted_at":"2026-11-24T17:10:08.220264Z","updated_at":"2026-11-24T17:10:08.220264Z","stream_version":1,"actor":{"type":"admin_user","id":"01m878jjjwtdrgstn9qepajxd2ghd2g2"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:08.220264+00	\N	\N	\N	\N	\N	\N	\N
2	4b91624e-8c9e-42a0-847a-6b6a6fad7dba	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjv9tdrgstw60n1f6w8epzxnzm	1	TokenCreated	1	{"token_id":"01m878jjv9tdrgstw60n1f6w8epzxnzm","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.488222Z","inserted_at":"2026-11-24T17:10:08.488222Z","updated_at":"2026-11-24T17:10:08.488222Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:08.488222+00	e622d0a365bf4d0c5241322cb46ead64	\N	\N	\N	account-0-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
3	2430cb38-7bbe-4d71-892f-513d46a84529	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjvwtdrgst8rfyfdaqs64ethgc	1	TokenCreated	1	{"token_id":"01m878jjvwtdrgst8rfyfdaqs64ethgc","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.508039Z","inserted_at":"2026-11-24T17:10:08.508039Z","updated_at":"2026-11-24T17:10:08.508039Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:08.508039+00	e2aa72ae20e00cb8a9ace66f097cd4d8	\N	\N	\N	account-0-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
4	c333e81f-f550-45ba-8543-76ef6da05a8e	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjw6tdrgstar19gktzp8t36cnd	1	TokenCreated	1	{"token_id":"01m878jjw6tdrgstar19gktzp8t36cnd","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":"01m878jjv4tdrgst4rnfafztmn9p41mf","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T17:10:08.518075Z","inserted_at":"2026-11-24T17:10:08.518075Z","updated_at":"2026-11-24T17:10:08.518075Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:08.518075+00	0a1065da724c0772d47b03bfb683366e	\N	\N	\N	account-0-create-2	\\x7aa1e0bd4749479fba00b04f9e88bb52	\N
5	a59231a7-4105-4c02-94aa-78d5f1797c3a	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjwdtdrgsth6jcd3r3k7qryvf5	1	TokenCreated	1	{"token_id":"01m878jjwdtdrgsth6jcd3r3k7qryvf5","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.525146Z","inserted_at":"2026-11-24T17:10:08.525146Z","updated_at":"2026-11-24T17:10:08.525146Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:08.525146+00	d17251f80a2f46ef79072b325f9ba8ef	\N	\N	\N	account-0-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
6	371b4680-4cd1-43e3-9d2e-49c8e4a19ea6	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjwntdrgstq4ejk0abn2b4hbjp	1	TokenCreated	1	{"token_id":"01m878jjwntdrgstq4ejk0abn2b4hbjp","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.533348Z","inserted_at":"2026-11-24T17:10:08.533348Z","updated_at":"2026-11-24T17:10:08.533348Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:08.533348+00	6f501d94775df44b4cc2d9590958f423	\N	\N	\N	account-0-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
7	e0ded4a2-5a76-4d81-9697-ea8fd7889ec3	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjwvtdrgstvjrvwdn31rb85rfk	1	TokenCreated	1	{"token_id":"01m878jjwvtdrgstvjrvwdn31rb85rfk","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":"01m878jjv4tdrgst4rnfafztmn9p41mf","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T17:10:08.539848Z","inserted_at":"2026-11-24T17:10:08.539848Z","updated_at":"2026-11-24T17:10:08.539848Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:08.539848+00	d16ad7b3482efc5358307ba5c8b6f653	\N	\N	\N	account-0-create-5	\\x7aa1e0bd4749479fba00b04f9e88bb52	\N
8	68e1d3e4-16f1-4cf5-a205-3d0eb054194e	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjx2tdrgstxjnfgch9e8szxmb7	1	TokenCreated	1	{"token_id":"01m878jjx2tdrgstxjnfgch9e8szxmb7","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.546380Z","inserted_at":"2026-11-24T17:10:08.546380Z","updated_at":"2026-11-24T17:10:08.546380Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:08.54638+00	4eee35114a9b8999bd6428bf3cde7618	\N	\N	\N	account-0-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
9	26446d8e-0374-4d55-b8cd-37e96c1d3ea1	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjx7tdrgstczzga2vzxap72jr1	1	TokenCreated	1	{"token_id":"01m878jjx7tdrgstczzga2vzxap72jr1","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.550993Z","inserted_at":"2026-11-24T17:10:08.550993Z","updated_at":"2026-11-24T17:10:08.550993Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:08.550993+00	9194457399373c95f18e812f266ded16	\N	\N	\N	account-0-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
10	2e2e4663-bf79-48e8-81d1-b4a8e482bb0d	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjxctdrgstc0242q1b066gtdsh	1	TokenCreated	1	{"token_id":"01m878jjxctdrgstc0242q1b066gtdsh","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":"01m878jjv4tdrgst4rnfafztmn9p41mf","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T17:10:08.556140Z","inserted_at":"2026-11-24T17:10:08.556140Z","updated_at":"2026-11-24T17:10:08.556140Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:08.55614+00	1d1799306ec19e1ab458d3da8eb18dfd	\N	\N	\N	account-0-create-8	\\x7aa1e0bd4749479fba00b04f9e88bb52	\N
11	17b38c4f-542c-4078-a19f-45d95375dc2f	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjxgtdrgstjv41qf182s7he7qa	1	TokenCreated	1	{"token_id":"01m878jjxgtdrgstjv41qf182s7he7qa","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.559994Z","inserted_at":"2026-11-24T17:10:08.559994Z","updated_at":"2026-11-24T17:10:08.559994Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:08.559994+00	b7b27a3ce58d483f7ad3c1b86b8cde90	\N	\N	\N	account-0-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
12	fbab6309-2009-45e9-95c2-3dbc11f34ff1	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjxwtdrgst4hn95pascyp0zgnv	1	TokenCreated	1	{"token_id":"01m878jjxwtdrgst4hn95pascyp0zgnv","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.572262Z","inserted_at":"2026-11-24T17:10:08.572262Z","updated_at":"2026-11-24T17:10:08.572262Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:08.572262+00	dc029b9360a86cd9c11113e3b718a4db	\N	\N	\N	account-0-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
13	688daac9-6f52-45cf-8f7a-a254dc766f93	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjxztdrgstqzm6wq81zkhfzmha	1	TokenCreated	1	{"token_id":"01m878jjxztdrgstqzm6wq81zkhfzmha","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":"01m878jjv4tdrgst4rnfafztmn9p41mf","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T17:10:08.575588Z","inserted_at":"2026-11-24T17:10:08.575588Z","updated_at":"2026-11-24T17:10:08.575588Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:08.575588+00	e97b9a31813d25fc1064c9d54ea91f61	\N	\N	\N	account-0-create-11	\\x7aa1e0bd4749479fba00b04f9e88bb52	\N
14	d511114e-4358-4b08-9794-e764e172028e	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjv9tdrgstw60n1f6w8epzxnzm	2	TokenSuspended	1	{"token_id":"01m878jjv9tdrgstw60n1f6w8epzxnzm","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:08.488222Z","inserted_at":"2026-11-24T17:10:08.488222Z","updated_at":"2026-11-24T17:10:08.591527Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.591527+00	97565b1865e9ca4bed1d896a6f20a180	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-0	\\xdbc2ba3970e1e6e14ba5a3287ede05ab	\N
15	09643aff-15cd-4d34-aa44-c89bc91f2944	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjv9tdrgstw60n1f6w8epzxnzm	3	TokenActivated	1	{"token_id":"01m878jjv9tdrgstw60n1f6w8epzxnzm","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.488222Z","inserted_at":"2026-11-24T17:10:08.488222Z","updated_at":"2026-11-24T17:10:08.594125Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.594125+00	462e8394d343c480ab6700edce8c0773	\N	\N	\N	account-0-quoted-0	\\x2a608923571607c956b59c2289811259	\N
16	f0b290e1-b84e-49e9-97b2-877f63822ee9	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjvwtdrgst8rfyfdaqs64ethgc	2	TokenSuspended	1	{"token_id":"01m878jjvwtdrgst8rfyfdaqs64ethgc","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:08.508039Z","inserted_at":"2026-11-24T17:10:08.508039Z","updated_at":"2026-11-24T17:10:08.597585Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.597585+00	cc496412f211ebae8f85bfd01eff1b1c	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-1	\\xac342904425474eaa50f3dca65528345	\N
17	377fcac7-3098-44aa-9acb-1ad652b6e923	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjvwtdrgst8rfyfdaqs64ethgc	3	TokenActivated	1	{"token_id":"01m878jjvwtdrgst8rfyfdaqs64ethgc","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.508039Z","inserted_at":"2026-11-24T17:10:08.508039Z","updated_at":"2026-11-24T17:10:08.600430Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.60043+00	d5f036f1093f08096df1abc84e15643f	\N	\N	\N	account-0-activate-1	\\x4497ac51849a15a43d85d03cf34dee6f	\N
18	8d472fcd-5183-41f9-88b2-2c4961915112	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjvwtdrgst8rfyfdaqs64ethgc	4	TokenRevoked	1	{"token_id":"01m878jjvwtdrgst8rfyfdaqs64ethgc","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T17:10:08.508039Z","inserted_at":"2026-11-24T17:10:08.508039Z","updated_at":"2026-11-24T17:10:08.603542Z","stream_version":4,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.603542+00	266516ed19977c8b9f9aca79f92bd81b	\N	\N	\N	account-0-revoke-1	\\xc3f8581262dee15b40646ea80ad9715d	\N
19	95398913-3399-4358-b154-a633cad076f9	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjw6tdrgstar19gktzp8t36cnd	2	TokenSuspended	1	{"token_id":"01m878jjw6tdrgstar19gktzp8t36cnd","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":"01m878jjv4tdrgst4rnfafztmn9p41mf","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T17:10:08.518075Z","inserted_at":"2026-11-24T17:10:08.518075Z","updated_at":"2026-11-24T17:10:08.606356Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.606356+00	beff55a887124a2122baaac341f0ad5d	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-2	\\xcc60d390b141a1226b65f14daa233791	\N
20	95ddc1b5-bdef-476f-bfb8-dc8474e722db	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjwdtdrgsth6jcd3r3k7qryvf5	2	TokenSuspended	1	{"token_id":"01m878jjwdtdrgsth6jcd3r3k7qryvf5","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:08.525146Z","inserted_at":"2026-11-24T17:10:08.525146Z","updated_at":"2026-11-24T17:10:08.609576Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.609576+00	e5c6af289f8f49fe53cf64c42c0193cf	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-3	\\x09fcd49ee27b70671fef9effbfcb2387	\N
21	2b873fcb-23d6-46f4-9362-2bd01777ec2a	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjwdtdrgsth6jcd3r3k7qryvf5	3	TokenActivated	1	{"token_id":"01m878jjwdtdrgsth6jcd3r3k7qryvf5","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.525146Z","inserted_at":"2026-11-24T17:10:08.525146Z","updated_at":"2026-11-24T17:10:08.612038Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.612038+00	76e4eac16313d18bcd16c15f4fde3978	\N	\N	\N	account-0-activate-3	\\xad1467d463d0292507dcbae6b1121134	\N
22	3e8d5867-1da3-4f6a-bab8-88ff9ace9b8d	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjwdtdrgsth6jcd3r3k7qryvf5	4	TokenSuspended	1	{"token_id":"01m878jjwdtdrgsth6jcd3r3k7qryvf5","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:08.525146Z","inserted_at":"2026-11-24T17:10:08.525146Z","updated_at":"2026-11-24T17:10:08.614691Z","stream_version":4,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.614691+00	account-0-plain-3	\N	\N	\N	\N	\N	\N
23	b09a1512-96ce-4326-af50-d201a0bd7a0d	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjwntdrgstq4ejk0abn2b4hbjp	2	TokenSuspended	1	{"token_id":"01m878jjwntdrgstq4ejk0abn2b4hbjp","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:08.533348Z","inserted_at":"2026-11-24T17:10:08.533348Z","updated_at":"2026-11-24T17:10:08.617042Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.617042+00	7500d5f3dda5898d8dcc99325d569f49	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-4	\\x627f833ed269b3e6629e999748fdf2c0	\N
24	cb838baf-df3c-4a86-be1b-badfa196ea38	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjwntdrgstq4ejk0abn2b4hbjp	3	TokenActivated	1	{"token_id":"01m878jjwntdrgstq4ejk0abn2b4hbjp","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.533348Z","inserted_at":"2026-11-24T17:10:08.533348Z","updated_at":"2026-11-24T17:10:08.620018Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.620018+00	58640142558e7e7b52169121b0c81d50	\N	\N	\N	account-0-quoted-4	\\x9699e184e83743de889480a5ae5d500b	\N
25	61fc72e9-93fb-4d59-a5ed-31be9087401e	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjwvtdrgstvjrvwdn31rb85rfk	2	TokenSuspended	1	{"token_id":"01m878jjwvtdrgstvjrvwdn31rb85rfk","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":"01m878jjv4tdrgst4rnfafztmn9p41mf","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T17:10:08.539848Z","inserted_at":"2026-11-24T17:10:08.539848Z","updated_at":"2026-11-24T17:10:08.622542Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.622542+00	d0b47f74b94edc556a8cf0a4febd7613	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-5	\\x4e1b3d6b7e5685c13c7f64ffb918818c	\N
26	805ead65-5aed-42f6-bb0a-9c30e26f2c77	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjwvtdrgstvjrvwdn31rb85rfk	3	TokenActivated	1	{"token_id":"01m878jjwvtdrgstvjrvwdn31rb85rfk","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":"01m878jjv4tdrgst4rnfafztmn9p41mf","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T17:10:08.539848Z","inserted_at":"2026-11-24T17:10:08.539848Z","updated_at":"2026-11-24T17:10:08.625571Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.625571+00	6ed742cd1f4f3d73f1de0c803a1ab856	\N	\N	\N	account-0-activate-5	\\x51500813cb50a2c41b8223eac0a16d76	\N
27	edf2c5df-a7d1-4894-b682-6882af016bfd	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjx2tdrgstxjnfgch9e8szxmb7	2	TokenSuspended	1	{"token_id":"01m878jjx2tdrgstxjnfgch9e8szxmb7","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:08.546380Z","inserted_at":"2026-11-24T17:10:08.546380Z","updated_at":"2026-11-24T17:10:08.628119Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.628119+00	568e9e929da5c47ea69f6050fb71b0b2	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-6	\\xa18a43cf9d53b6e1f4b99adb2437b889	\N
28	e05b0f9a-f276-49bb-b3a3-3b010c10fa3d	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjx2tdrgstxjnfgch9e8szxmb7	3	TokenRevoked	1	{"token_id":"01m878jjx2tdrgstxjnfgch9e8szxmb7","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T17:10:08.546380Z","inserted_at":"2026-11-24T17:10:08.546380Z","updated_at":"2026-11-24T17:10:08.631147Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.631147+00	a0fc0bcd675ab712559270941f1f64ba	\N	\N	\N	account-0-revoke-6	\\x140e7b7c65733ef5a891f295f3ee74f4	\N
29	d1538800-7343-4c36-85c1-1946d16c837a	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjx2tdrgstxjnfgch9e8szxmb7	4	TokenDeleted	1	{"token_id":"01m878jjx2tdrgstxjnfgch9e8szxmb7","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-10-31T17:10:08.546380Z","inserted_at":"2026-11-24T17:10:08.546380Z","updated_at":"2026-11-24T17:10:08.634216Z","stream_version":4,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.634216+00	9c7aceda746a47166370cd17ee4a2db0	\N	\N	\N	account-0-delete-6	\\x70b800d49f2c2c707f9ed7343c704777	\N
30	efba5ca2-c144-48b0-9e70-a16b26c044df	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjx7tdrgstczzga2vzxap72jr1	2	TokenSuspended	1	{"token_id":"01m878jjx7tdrgstczzga2vzxap72jr1","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:08.550993Z","inserted_at":"2026-11-24T17:10:08.550993Z","updated_at":"2026-11-24T17:10:08.639446Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.639446+00	febe92140fdbdeb1c3362777d4accda1	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-7	\\x58f830d9ee3c443bde7d7a0515ff585f	\N
31	ef542d6e-a48c-4cb8-b7b4-5be7cbd4c8fb	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjx7tdrgstczzga2vzxap72jr1	3	TokenActivated	1	{"token_id":"01m878jjx7tdrgstczzga2vzxap72jr1","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.550993Z","inserted_at":"2026-11-24T17:10:08.550993Z","updated_at":"2026-11-24T17:10:08.643388Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.643388+00	ff7ae6bcdd5bb6d694bd244aab0932f9	\N	\N	\N	account-0-activate-7	\\x7eb917c243a35a1284e23c62a8fe9ffe	\N
32	5411010a-fd8a-4742-8648-32e1763d9246	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjx7tdrgstczzga2vzxap72jr1	4	TokenSuspended	1	{"token_id":"01m878jjx7tdrgstczzga2vzxap72jr1","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:08.550993Z","inserted_at":"2026-11-24T17:10:08.550993Z","updated_at":"2026-11-24T17:10:08.646437Z","stream_version":4,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.646437+00	account-0-plain-7	\N	\N	\N	\N	\N	\N
33	18630d22-8cfb-4687-8293-34ecbb238343	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjxctdrgstc0242q1b066gtdsh	2	TokenSuspended	1	{"token_id":"01m878jjxctdrgstc0242q1b066gtdsh","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":"01m878jjv4tdrgst4rnfafztmn9p41mf","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T17:10:08.556140Z","inserted_at":"2026-11-24T17:10:08.556140Z","updated_at":"2026-11-24T17:10:08.649896Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.649896+00	18e189308da779a1e472015953f2154c	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-8	\\xc70f5868ad4a8a59a6f70166056c23ef	\N
34	8847229c-ea3d-4776-80e0-d7f387150d64	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjxctdrgstc0242q1b066gtdsh	3	TokenActivated	1	{"token_id":"01m878jjxctdrgstc0242q1b066gtdsh","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":"01m878jjv4tdrgst4rnfafztmn9p41mf","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T17:10:08.556140Z","inserted_at":"2026-11-24T17:10:08.556140Z","updated_at":"2026-11-24T17:10:08.654092Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.654092+00	408949f7fb158e55b90e394e48314256	\N	\N	\N	account-0-quoted-8	\\x7a13a6a6b475a3b83829bea330971823	\N
35	ef916843-b0d6-4062-8181-e9ad639c2f4f	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjxgtdrgstjv41qf182s7he7qa	2	TokenSuspended	1	{"token_id":"01m878jjxgtdrgstjv41qf182s7he7qa","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:08.559994Z","inserted_at":"2026-11-24T17:10:08.559994Z","updated_at":"2026-11-24T17:10:08.657244Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.657244+00	c9f00c0093ce582522af36fd349c0291	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-9	\\x127a36ec0c967480ec948ad916519d54	\N
36	1c5465ee-241d-4065-86fd-16eea4bfca4f	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjxgtdrgstjv41qf182s7he7qa	3	TokenActivated	1	{"token_id":"01m878jjxgtdrgstjv41qf182s7he7qa","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.559994Z","inserted_at":"2026-11-24T17:10:08.559994Z","updated_at":"2026-11-24T17:10:08.660635Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.660635+00	d2d7021084a11b4a6f2f602820320b14	\N	\N	\N	account-0-activate-9	\\x13ca2ced562139e52fccce21802cabb2	\N
37	7eeeb2c5-706c-4a8e-87b9-16912889598f	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjxwtdrgst4hn95pascyp0zgnv	2	TokenSuspended	1	{"token_id":"01m878jjxwtdrgst4hn95pascyp0zgnv","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:08.572262Z","inserted_at":"2026-11-24T17:10:08.572262Z","updated_at":"2026-11-24T17:10:08.664574Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.664574+00	4f999cbc64b5707a981444b21dae86a8	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-10	\\xb2a0095ba0b91df392f11e52dcc4db25	\N
38	a9c83558-7a4e-444f-b485-48a74b18e36f	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjxztdrgstqzm6wq81zkhfzmha	2	TokenSuspended	1	{"token_id":"01m878jjxztdrgstqzm6wq81zkhfzmha","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":"01m878jjv4tdrgst4rnfafztmn9p41mf","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T17:10:08.575588Z","inserted_at":"2026-11-24T17:10:08.575588Z","updated_at":"2026-11-24T17:10:08.668462Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.668462+00	16effea764e8d43c49d0351358552ac3	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-11	\\x805be2136ad09ffeb68c0eb2aaa97ec4	\N
39	26e422a0-309f-42bc-a9f0-ec3a9f007449	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjxztdrgstqzm6wq81zkhfzmha	3	TokenActivated	1	{"token_id":"01m878jjxztdrgstqzm6wq81zkhfzmha","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":"01m878jjv4tdrgst4rnfafztmn9p41mf","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T17:10:08.575588Z","inserted_at":"2026-11-24T17:10:08.575588Z","updated_at":"2026-11-24T17:10:08.671654Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.671654+00	340b8b21b1108b5b1eafd1439a6d21c2	\N	\N	\N	account-0-activate-11	\\x19d5ee43641f7dcd616c59cf63048f42	\N
40	a6ef92f1-63ff-42a4-a281-460427cd6bfe	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjxztdrgstqzm6wq81zkhfzmha	4	TokenSuspended	1	{"token_id":"01m878jjxztdrgstqzm6wq81zkhfzmha","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":"01m878jjv4tdrgst4rnfafztmn9p41mf","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T17:10:08.575588Z","inserted_at":"2026-11-24T17:10:08.575588Z","updated_at":"2026-11-24T17:10:08.674607Z","stream_version":4,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.674607+00	account-0-plain-11	\N	\N	\N	\N	\N	\N
41	099fc7a3-ef2f-4456-b4a5-110a196191f7	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjxztdrgstqzm6wq81zkhfzmha	5	TokenRevoked	1	{"token_id":"01m878jjxztdrgstqzm6wq81zkhfzmha","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":"01m878jjv4tdrgst4rnfafztmn9p41mf","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-10-31T17:10:08.575588Z","inserted_at":"2026-11-24T17:10:08.575588Z","updated_at":"2026-11-24T17:10:08.677490Z","stream_version":5,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.67749+00	d38558ffa45c97044d94a5919b754b24	\N	\N	\N	account-0-revoke-11	\\x1e86c068f3f0b8e0f7ca6dc6d2e02781	\N
42	777792c7-c05f-40d5-8f69-775deeca0e50	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjv9tdrgstw60n1f6w8epzxnzm	4	TokenSuspended	1	{"token_id":"01m878jjv9tdrgstw60n1f6w8epzxnzm","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:08.488222Z","inserted_at":"2026-11-24T17:10:08.488222Z","updated_at":"2026-11-24T17:10:08.685012Z","stream_version":4,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":"a look at it"}	2026-11-24 17:10:08.685012+00	f6adca8162bf209d0045a0e18b14fa1f	\N	\N	\N	account-0-reason	\\x9ea3df0b5ae2c7f915f228550ca8fac5	\N
43	a70ec083-43fc-474d-9782-3c9346ba91ec	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjv9tdrgstw60n1f6w8epzxnzm	5	TokenActivated	1	{"token_id":"01m878jjv9tdrgstw60n1f6w8epzxnzm","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:08.488222Z","inserted_at":"2026-11-24T17:10:08.488222Z","updated_at":"2026-11-24T17:10:08.687236Z","stream_version":5,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:08.687236+00	4bb14752226375045d51325b52c637af	\N	\N	\N	account-0-by-itself	\\x2a608923571607c956b59c2289811259	\N
44	1b658efc-10bf-481c-8847-808217be7fe8	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jjv9tdrgstw60n1f6w8epzxnzm	6	TokenRevoked	1	{"token_id":"01m878jjv9tdrgstw60n1f6w8epzxnzm","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T17:10:08.488222Z","inserted_at":"2026-11-24T17:10:08.488222Z","updated_at":"2026-11-24T17:10:09.510398Z","stream_version":6,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null}	2026-11-24 17:10:09.510398+00	3b2d55e6b94456bcc0316621cbd271d6	\N	\N	\N	account-0-used	\\x6db8047d7f2d69c91afb38fbc4563e32	2026-11-24 17:10:08.580744+00
45	261bd34f-d920-4ff4-baaf-44177e0380bf	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jkvbtdrgstfxcpbzse8q8vn2e3	1	TokenCreated	1	{"token_id":"01m878jkvbtdrgstfxcpbzse8q8vn2e3","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-24T17:10:10.514294Z","inserted_at":"2026-11-24T17:10:09.514964Z","updated_at":"2026-11-24T17:10:09.514964Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:09.514964+00	c615e805142cafb7ecb21289426d817c	\N	\N	\N	ends-at-once	\\x1b633a397a9cf5b9862498097c920766	\N
46	8a38d33e-7ff3-4688-b8e8-bf7956f67380	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jkvgtdrgstwbg1v5c4vd76wtkk	1	TokenCreated	1	{"token_id":"01m878jkvgtdrgstwbg1v5c4vd76wtkk","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-25T17:10:10.520339Z","inserted_at":"2026-11-24T17:10:09.520786Z","updated_at":"2026-11-24T17:10:09.520786Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jjjwtdrgstgqxvb4nj9mn704b2"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:09.520786+00	345c886eed126ec906c310fc8566e9c7	\N	\N	\N	ends-tomorrow	\\xaf20537f213d78d907fed908678a318f	\N
47	06b04b05-3ac2-4fce-98cb-06e6abd36445	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jkvbtdrgstfxcpbzse8q8vn2e3	2	TokenExpired	1	{"token_id":"01m878jkvbtdrgstfxcpbzse8q8vn2e3","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-24T17:10:10.514294Z","inserted_at":"2026-11-24T17:10:09.514964Z","updated_at":"2026-11-24T17:10:09.514964Z","stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null}	2026-11-24 17:10:10.655737+00	\N	\N	\N	\N	§expired 01m878jkvbtdrgstfxcpbzse8q8vn2e3	\\x9497dc2fe079272cc7b44c45a50d5bf2	\N
48	4d502da5-5e8b-441e-a1c8-64ab12410162	01m878jjjwtdrgstxmbsny77kxt1zmtg	api_token-01m878jkvgtdrgstwbg1v5c4vd76wtkk	2	TokenExpiring	1	{"token_id":"01m878jkvgtdrgstwbg1v5c4vd76wtkk","account_id":"01m878jjjwtdrgstxmbsny77kxt1zmtg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-25T17:10:10.520339Z","inserted_at":"2026-11-24T17:10:09.520786Z","updated_at":"2026-11-24T17:10:09.520786Z","stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null,"days_left":1}	2026-11-24 17:10:10.655737+00	\N	\N	\N	\N	§expiring 1 01m878jkvgtdrgstwbg1v5c4vd76wtkk	\\xde02abcaa98e5f9f8d92bff793116e13	\N
49	c198649c-0b6b-488a-85e8-5f4784670c96	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jnwz9cd7ryhj7e4feg8z13cvnc	1	TokenCreated	1	{"token_id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":"01m878jnwz9cd7rybqpv14wec0mhyzyc","token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.615188Z","inserted_at":"2026-11-24T17:10:11.615188Z","updated_at":"2026-11-24T17:10:11.615188Z","stream_version":1,"actor":{"type":"admin_user","id":"01m878jnwz9cd7rybqpv14wec0mhyzyc"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:11.615188+00	\N	\N	\N	\N	\N	\N	\N
50	9b037bd5-37e0-4661-8e72-3d22932ebc77	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3g9cd7ryeh0gkbfctcbvw4pz	1	TokenCreated	1	{"token_id":"01m878jp3g9cd7ryeh0gkbfctcbvw4pz","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.824037Z","inserted_at":"2026-11-24T17:10:11.824037Z","updated_at":"2026-11-24T17:10:11.824037Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:11.824037+00	9ea5bc469d111c2af02cdfe0486cc04d	\N	\N	\N	account-1-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
51	afb69b54-810e-4e08-b131-ae9af467989d	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3m9cd7ry82z2919s3qgjsx1s	1	TokenCreated	1	{"token_id":"01m878jp3m9cd7ry82z2919s3qgjsx1s","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.828231Z","inserted_at":"2026-11-24T17:10:11.828231Z","updated_at":"2026-11-24T17:10:11.828231Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:11.828231+00	a49409620631e2c495c0018da7902b36	\N	\N	\N	account-1-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
52	e62f518f-c212-4a8f-81f7-8d8ed59dc348	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3r9cd7ry7h1xapvpjhr54geb	1	TokenCreated	1	{"token_id":"01m878jp3r9cd7ry7h1xapvpjhr54geb","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":"01m878jp3e9cd7ry2ypsz6b7hdxh1nk4","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T17:10:11.832219Z","inserted_at":"2026-11-24T17:10:11.832219Z","updated_at":"2026-11-24T17:10:11.832219Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:11.832219+00	c92ab69dd70d50852ad84805b565920b	\N	\N	\N	account-1-create-2	\\x6e4568f91d90e7157b2960ffb0d71e9e	\N
53	0586e4ac-b67e-45e0-93b3-ab8cabacdcfa	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3v9cd7ryhab9ee8p0dbzffxb	1	TokenCreated	1	{"token_id":"01m878jp3v9cd7ryhab9ee8p0dbzffxb","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.835278Z","inserted_at":"2026-11-24T17:10:11.835278Z","updated_at":"2026-11-24T17:10:11.835278Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:11.835278+00	533110bb17925622b65c1bd299ac27c7	\N	\N	\N	account-1-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
54	6f531bcf-b87f-4975-ab02-d39c8fc56f2d	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3x9cd7ryn0mssfs2rdqztzmy	1	TokenCreated	1	{"token_id":"01m878jp3x9cd7ryn0mssfs2rdqztzmy","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.837677Z","inserted_at":"2026-11-24T17:10:11.837677Z","updated_at":"2026-11-24T17:10:11.837677Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:11.837677+00	55d8da1a6373ea2a66b97dfbec27d95f	\N	\N	\N	account-1-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
55	e4a8bed3-1065-42fc-8e48-55a62c3809b9	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp419cd7ry50j3hvyh98q0b39j	1	TokenCreated	1	{"token_id":"01m878jp419cd7ry50j3hvyh98q0b39j","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":"01m878jp3e9cd7ry2ypsz6b7hdxh1nk4","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T17:10:11.841148Z","inserted_at":"2026-11-24T17:10:11.841148Z","updated_at":"2026-11-24T17:10:11.841148Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:11.841148+00	b7754185dd9821ee68cd2cedf5ba0fbb	\N	\N	\N	account-1-create-5	\\x6e4568f91d90e7157b2960ffb0d71e9e	\N
56	9b087443-583e-40f5-a93c-7378888d91d2	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp449cd7ryxf3127t5x6kc36zg	1	TokenCreated	1	{"token_id":"01m878jp449cd7ryxf3127t5x6kc36zg","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.844142Z","inserted_at":"2026-11-24T17:10:11.844142Z","updated_at":"2026-11-24T17:10:11.844142Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:11.844142+00	e4f9cc7de2fd9505d493eddd8325e4f9	\N	\N	\N	account-1-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
57	6ae2fe1e-595b-4984-9ab9-e519011588aa	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp469cd7ryqz1aghvaebyfk6yp	1	TokenCreated	1	{"token_id":"01m878jp469cd7ryqz1aghvaebyfk6yp","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.846951Z","inserted_at":"2026-11-24T17:10:11.846951Z","updated_at":"2026-11-24T17:10:11.846951Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:11.846951+00	67fce256b1b3fdea3f1dd1120bc179a1	\N	\N	\N	account-1-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
58	dd178b6b-3642-4dbf-90df-8f51075d72f6	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp4c9cd7ryh8n2bhs94jvtrnq2	1	TokenCreated	1	{"token_id":"01m878jp4c9cd7ryh8n2bhs94jvtrnq2","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":"01m878jp3e9cd7ry2ypsz6b7hdxh1nk4","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T17:10:11.852924Z","inserted_at":"2026-11-24T17:10:11.852924Z","updated_at":"2026-11-24T17:10:11.852924Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:11.852924+00	740ff7a8f8cb37e1afb026539dfec7d2	\N	\N	\N	account-1-create-8	\\x6e4568f91d90e7157b2960ffb0d71e9e	\N
59	9a3b79f4-2652-46ab-b787-2ecb166a0e29	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp4f9cd7rygdrpfrth5bxhcsrt	1	TokenCreated	1	{"token_id":"01m878jp4f9cd7rygdrpfrth5bxhcsrt","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.855390Z","inserted_at":"2026-11-24T17:10:11.855390Z","updated_at":"2026-11-24T17:10:11.855390Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:11.85539+00	76486b30fd648c667869dfb3cedeb6d5	\N	\N	\N	account-1-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
60	9766cf93-c42a-4a48-8ad8-036dbbbb9650	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp4h9cd7ryn7bv4ss37h6whs2c	1	TokenCreated	1	{"token_id":"01m878jp4h9cd7ryn7bv4ss37h6whs2c","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.857590Z","inserted_at":"2026-11-24T17:10:11.857590Z","updated_at":"2026-11-24T17:10:11.857590Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:11.85759+00	ea64522bde85364b566b1b0d399a4d55	\N	\N	\N	account-1-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
61	ea135e19-31e3-4604-ab02-f591e68b3e5a	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp4m9cd7rytkecbygznys4sca4	1	TokenCreated	1	{"token_id":"01m878jp4m9cd7rytkecbygznys4sca4","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":"01m878jp3e9cd7ry2ypsz6b7hdxh1nk4","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T17:10:11.860430Z","inserted_at":"2026-11-24T17:10:11.860430Z","updated_at":"2026-11-24T17:10:11.860430Z","stream_version":1,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null,"key_id":"upgrades"}	2026-11-24 17:10:11.86043+00	5666add64beaf6b04ee2ef8bf5096d4c	\N	\N	\N	account-1-create-11	\\x6e4568f91d90e7157b2960ffb0d71e9e	\N
62	2ef025e3-3857-42c1-b26a-5043143ccc93	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3g9cd7ryeh0gkbfctcbvw4pz	2	TokenSuspended	1	{"token_id":"01m878jp3g9cd7ryeh0gkbfctcbvw4pz","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:11.824037Z","inserted_at":"2026-11-24T17:10:11.824037Z","updated_at":"2026-11-24T17:10:11.873852Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.873852+00	c835c1b579397a7b117a04c437d779a1	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-0	\\x7feda19e0f9e8ddf2358ebe25aeaa079	\N
63	b8ca7d3e-e05b-4a85-9953-10b34b23e57e	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3g9cd7ryeh0gkbfctcbvw4pz	3	TokenActivated	1	{"token_id":"01m878jp3g9cd7ryeh0gkbfctcbvw4pz","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.824037Z","inserted_at":"2026-11-24T17:10:11.824037Z","updated_at":"2026-11-24T17:10:11.877479Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.877479+00	447102949acd44c7d98eceddb80c771a	\N	\N	\N	account-1-quoted-0	\\xbe2b1e603bed4dfbf72135ceb6e56768	\N
64	3c9dbb1d-110f-46ce-b61c-2156eb119007	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3m9cd7ry82z2919s3qgjsx1s	2	TokenSuspended	1	{"token_id":"01m878jp3m9cd7ry82z2919s3qgjsx1s","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:11.828231Z","inserted_at":"2026-11-24T17:10:11.828231Z","updated_at":"2026-11-24T17:10:11.883998Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.883998+00	13f7ee0552566e23d2fea92b4892c2d1	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-1	\\x5ace122017fafadb9169389136b9601f	\N
65	e9233d32-b480-43ec-8cff-c3d029ee8c41	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3m9cd7ry82z2919s3qgjsx1s	3	TokenActivated	1	{"token_id":"01m878jp3m9cd7ry82z2919s3qgjsx1s","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.828231Z","inserted_at":"2026-11-24T17:10:11.828231Z","updated_at":"2026-11-24T17:10:11.886648Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.886648+00	c47b15a86c1d547271d6a9e20f95ebca	\N	\N	\N	account-1-activate-1	\\x93b4c5095abe65d9081fec4ca3dd3297	\N
66	06bceb0c-6c19-448b-a0d9-3664cc7300d9	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3m9cd7ry82z2919s3qgjsx1s	4	TokenRevoked	1	{"token_id":"01m878jp3m9cd7ry82z2919s3qgjsx1s","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T17:10:11.828231Z","inserted_at":"2026-11-24T17:10:11.828231Z","updated_at":"2026-11-24T17:10:11.888400Z","stream_version":4,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.8884+00	2566a29cd0591ba5d0d4fd2bac27d0e8	\N	\N	\N	account-1-revoke-1	\\x0afb15eec77c45ec41a7dd7beb2276cc	\N
67	91f78579-012c-4b0c-a6d4-0416b4686631	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3r9cd7ry7h1xapvpjhr54geb	2	TokenSuspended	1	{"token_id":"01m878jp3r9cd7ry7h1xapvpjhr54geb","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":"01m878jp3e9cd7ry2ypsz6b7hdxh1nk4","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T17:10:11.832219Z","inserted_at":"2026-11-24T17:10:11.832219Z","updated_at":"2026-11-24T17:10:11.890644Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.890644+00	949a5ffbe3ddb8b1d422453ea6ef5ae5	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-2	\\xb200f90dcf0e38f85e4a01b5444d2a73	\N
68	5a5ea862-58e6-41a6-8d8d-2a0877520ae0	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3v9cd7ryhab9ee8p0dbzffxb	2	TokenSuspended	1	{"token_id":"01m878jp3v9cd7ryhab9ee8p0dbzffxb","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:11.835278Z","inserted_at":"2026-11-24T17:10:11.835278Z","updated_at":"2026-11-24T17:10:11.894459Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.894459+00	c71ff92c8c01f29f57b8fb52d61c1415	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-3	\\x1d78c720b754f41a3982b8e1294a3f9d	\N
69	edc45cc0-039f-492d-a135-4f21f03cfe42	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3v9cd7ryhab9ee8p0dbzffxb	3	TokenActivated	1	{"token_id":"01m878jp3v9cd7ryhab9ee8p0dbzffxb","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.835278Z","inserted_at":"2026-11-24T17:10:11.835278Z","updated_at":"2026-11-24T17:10:11.898448Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.898448+00	117f7fe0eef262d2acf135d4e71525c0	\N	\N	\N	account-1-activate-3	\\x0cefa91d9d2ba0779c2777a6a285e160	\N
70	e69fa8bb-cfed-4484-8408-43f4bf553c5d	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3v9cd7ryhab9ee8p0dbzffxb	4	TokenSuspended	1	{"token_id":"01m878jp3v9cd7ryhab9ee8p0dbzffxb","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:11.835278Z","inserted_at":"2026-11-24T17:10:11.835278Z","updated_at":"2026-11-24T17:10:11.902360Z","stream_version":4,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.90236+00	account-1-plain-3	\N	\N	\N	\N	\N	\N
71	78dd5178-8d24-4476-9173-728b151d2bdd	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3x9cd7ryn0mssfs2rdqztzmy	2	TokenSuspended	1	{"token_id":"01m878jp3x9cd7ryn0mssfs2rdqztzmy","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:11.837677Z","inserted_at":"2026-11-24T17:10:11.837677Z","updated_at":"2026-11-24T17:10:11.906201Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.906201+00	54846b3b9ce3424f8f8f96638b907023	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-4	\\x457682367af10836b4ade915bac11b11	\N
72	3ec161bd-bd1b-4208-92d6-1395f6237ccd	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3x9cd7ryn0mssfs2rdqztzmy	3	TokenActivated	1	{"token_id":"01m878jp3x9cd7ryn0mssfs2rdqztzmy","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.837677Z","inserted_at":"2026-11-24T17:10:11.837677Z","updated_at":"2026-11-24T17:10:11.909980Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.90998+00	2be419ff34259746cb39f120281fcccc	\N	\N	\N	account-1-quoted-4	\\xca4bc420e242bda10806083713fd7a9a	\N
73	1960f832-b9df-47c5-a88d-ad9a4b0a5dc9	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp419cd7ry50j3hvyh98q0b39j	2	TokenSuspended	1	{"token_id":"01m878jp419cd7ry50j3hvyh98q0b39j","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":"01m878jp3e9cd7ry2ypsz6b7hdxh1nk4","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T17:10:11.841148Z","inserted_at":"2026-11-24T17:10:11.841148Z","updated_at":"2026-11-24T17:10:11.913153Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.913153+00	b78e2b973f1f69203abdfeee0de73bc0	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-5	\\xc066f6b715a848fc0f668245ee3f7663	\N
74	2a096119-c96c-487e-b3e1-e83446bf748b	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp419cd7ry50j3hvyh98q0b39j	3	TokenActivated	1	{"token_id":"01m878jp419cd7ry50j3hvyh98q0b39j","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":"01m878jp3e9cd7ry2ypsz6b7hdxh1nk4","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T17:10:11.841148Z","inserted_at":"2026-11-24T17:10:11.841148Z","updated_at":"2026-11-24T17:10:11.917080Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.91708+00	80f19f7ffc73ac589f2ca1f74595a069	\N	\N	\N	account-1-activate-5	\\x289e365c5e51cc260de05fa75ed1dc44	\N
75	8056338d-f598-466f-905c-ac22c1576476	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp449cd7ryxf3127t5x6kc36zg	2	TokenSuspended	1	{"token_id":"01m878jp449cd7ryxf3127t5x6kc36zg","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:11.844142Z","inserted_at":"2026-11-24T17:10:11.844142Z","updated_at":"2026-11-24T17:10:11.919420Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.91942+00	1dfcc86b35c1b9f5d336d4aaf3421035	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-6	\\xb0ae05a964b87085b1f8f5f496f59783	\N
76	272dc8fb-00a5-4ae6-8df6-b03c80f2fc44	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp449cd7ryxf3127t5x6kc36zg	3	TokenRevoked	1	{"token_id":"01m878jp449cd7ryxf3127t5x6kc36zg","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T17:10:11.844142Z","inserted_at":"2026-11-24T17:10:11.844142Z","updated_at":"2026-11-24T17:10:11.922066Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.922066+00	0f8d650d370a99e1a805096bad380787	\N	\N	\N	account-1-revoke-6	\\xd63eb29b7b25d67a6633eb8e06019074	\N
77	8e35da93-1221-4009-be84-db6a1067f617	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp449cd7ryxf3127t5x6kc36zg	4	TokenDeleted	1	{"token_id":"01m878jp449cd7ryxf3127t5x6kc36zg","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-10-31T17:10:11.844142Z","inserted_at":"2026-11-24T17:10:11.844142Z","updated_at":"2026-11-24T17:10:11.925369Z","stream_version":4,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.925369+00	039cf6f3b501b9f711fc6bb65c5983a2	\N	\N	\N	account-1-delete-6	\\x6973dbc7dc0bbaa3afcb98857f7db4ab	\N
78	f6e62797-ac45-469f-bd99-9b910b3d4295	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp469cd7ryqz1aghvaebyfk6yp	2	TokenSuspended	1	{"token_id":"01m878jp469cd7ryqz1aghvaebyfk6yp","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:11.846951Z","inserted_at":"2026-11-24T17:10:11.846951Z","updated_at":"2026-11-24T17:10:11.932235Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.932235+00	fef3679e96ba8f4b199bdfb76f224b03	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-7	\\x71dc25c4b31d0b530a1ed0190820aa12	\N
79	f4ad72cb-d4a7-43e5-ac2a-d4da59016680	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp469cd7ryqz1aghvaebyfk6yp	3	TokenActivated	1	{"token_id":"01m878jp469cd7ryqz1aghvaebyfk6yp","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.846951Z","inserted_at":"2026-11-24T17:10:11.846951Z","updated_at":"2026-11-24T17:10:11.935304Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.935304+00	fb0a6dce60f3dd06def684310eb97013	\N	\N	\N	account-1-activate-7	\\xab1965fdc933202aab75c67a7909f3f0	\N
80	efb21d20-81b4-4cbe-a60a-441b0b57c787	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp469cd7ryqz1aghvaebyfk6yp	4	TokenSuspended	1	{"token_id":"01m878jp469cd7ryqz1aghvaebyfk6yp","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:11.846951Z","inserted_at":"2026-11-24T17:10:11.846951Z","updated_at":"2026-11-24T17:10:11.941695Z","stream_version":4,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.941695+00	account-1-plain-7	\N	\N	\N	\N	\N	\N
81	6e062ded-a381-404f-ba45-b3c6cd67f909	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp4c9cd7ryh8n2bhs94jvtrnq2	2	TokenSuspended	1	{"token_id":"01m878jp4c9cd7ryh8n2bhs94jvtrnq2","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":"01m878jp3e9cd7ry2ypsz6b7hdxh1nk4","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T17:10:11.852924Z","inserted_at":"2026-11-24T17:10:11.852924Z","updated_at":"2026-11-24T17:10:11.945631Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.945631+00	9dcb1bfae939766f37820ed0d4cdd0a0	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-8	\\x6fa0f0f6b0f20306c576daa764e159f6	\N
82	0af09296-1088-4bb9-a430-97a75098d904	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp4c9cd7ryh8n2bhs94jvtrnq2	3	TokenActivated	1	{"token_id":"01m878jp4c9cd7ryh8n2bhs94jvtrnq2","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":"01m878jp3e9cd7ry2ypsz6b7hdxh1nk4","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T17:10:11.852924Z","inserted_at":"2026-11-24T17:10:11.852924Z","updated_at":"2026-11-24T17:10:11.955566Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.955566+00	38a97e7165d462accb0f65ae224c7de4	\N	\N	\N	account-1-quoted-8	\\x227db0f4f2a1d8764cf9bc0032b01197	\N
83	865248dc-7746-4b0d-b581-f9bf1bfc1f92	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp4f9cd7rygdrpfrth5bxhcsrt	2	TokenSuspended	1	{"token_id":"01m878jp4f9cd7rygdrpfrth5bxhcsrt","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:11.855390Z","inserted_at":"2026-11-24T17:10:11.855390Z","updated_at":"2026-11-24T17:10:11.959981Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.959981+00	b73242ffa524c0fab766b996a897bebc	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-9	\\xd7ae425b5d76c430527b81e6c6186a9a	\N
84	2ecd7fa2-f9d0-4367-ac0e-d2cddc8c543b	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp4f9cd7rygdrpfrth5bxhcsrt	3	TokenActivated	1	{"token_id":"01m878jp4f9cd7rygdrpfrth5bxhcsrt","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.855390Z","inserted_at":"2026-11-24T17:10:11.855390Z","updated_at":"2026-11-24T17:10:11.962820Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.96282+00	2f65245d9d846d8727c628798b92b5b7	\N	\N	\N	account-1-activate-9	\\x23c0971b5b9c15bb41bd15e8a4cd540e	\N
85	31883238-cd76-45b3-9d96-d10ccfc7a19c	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp4h9cd7ryn7bv4ss37h6whs2c	2	TokenSuspended	1	{"token_id":"01m878jp4h9cd7ryn7bv4ss37h6whs2c","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:11.857590Z","inserted_at":"2026-11-24T17:10:11.857590Z","updated_at":"2026-11-24T17:10:11.966970Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.96697+00	8886abb64682e2a9dd9271cf35971cf9	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-10	\\x6fc3c93579be61bb322544d59a8d7094	\N
86	de403d22-f38a-4615-9e87-35a78874c1c5	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp4m9cd7rytkecbygznys4sca4	2	TokenSuspended	1	{"token_id":"01m878jp4m9cd7rytkecbygznys4sca4","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":"01m878jp3e9cd7ry2ypsz6b7hdxh1nk4","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T17:10:11.860430Z","inserted_at":"2026-11-24T17:10:11.860430Z","updated_at":"2026-11-24T17:10:11.969993Z","stream_version":2,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.969993+00	f5ef3054948fe47a4baed421319cb6d4	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-11	\\xd25220828bc4ec5aeeb451e8c398adcf	\N
87	794cb1b6-03d8-479b-ac96-68987a75e4de	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp4m9cd7rytkecbygznys4sca4	3	TokenActivated	1	{"token_id":"01m878jp4m9cd7rytkecbygznys4sca4","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":"01m878jp3e9cd7ry2ypsz6b7hdxh1nk4","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T17:10:11.860430Z","inserted_at":"2026-11-24T17:10:11.860430Z","updated_at":"2026-11-24T17:10:11.973188Z","stream_version":3,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.973188+00	1dd0413c52533fe3d5417e888bfe3f64	\N	\N	\N	account-1-activate-11	\\x60271aec17469e031dcaac18115b69ed	\N
88	9d678858-8d94-4d77-ad12-077889fdaa70	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp4m9cd7rytkecbygznys4sca4	4	TokenSuspended	1	{"token_id":"01m878jp4m9cd7rytkecbygznys4sca4","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":"01m878jp3e9cd7ry2ypsz6b7hdxh1nk4","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T17:10:11.860430Z","inserted_at":"2026-11-24T17:10:11.860430Z","updated_at":"2026-11-24T17:10:11.975955Z","stream_version":4,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.975955+00	account-1-plain-11	\N	\N	\N	\N	\N	\N
89	dd3d3402-33c3-4b0c-830d-94efb00068e9	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp4m9cd7rytkecbygznys4sca4	5	TokenRevoked	1	{"token_id":"01m878jp4m9cd7rytkecbygznys4sca4","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":"01m878jp3e9cd7ry2ypsz6b7hdxh1nk4","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-10-31T17:10:11.860430Z","inserted_at":"2026-11-24T17:10:11.860430Z","updated_at":"2026-11-24T17:10:11.978906Z","stream_version":5,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.978906+00	01cf65271c95065664cb08824320fe1f	\N	\N	\N	account-1-revoke-11	\\x01e740127b0320836d4c2aa53125ca6b	\N
90	73032746-fd16-468b-ad5a-61b18a373f33	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3g9cd7ryeh0gkbfctcbvw4pz	4	TokenSuspended	1	{"token_id":"01m878jp3g9cd7ryeh0gkbfctcbvw4pz","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T17:10:11.824037Z","inserted_at":"2026-11-24T17:10:11.824037Z","updated_at":"2026-11-24T17:10:11.983824Z","stream_version":4,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":"a look at it"}	2026-11-24 17:10:11.983824+00	9218807fe37817d9af0c789d6e7aba6e	\N	\N	\N	account-1-reason	\\xbc2a3173608faf990dbd26e2c292d9df	\N
91	9a0b4866-2028-490a-bbc2-19a11e75e3b3	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3g9cd7ryeh0gkbfctcbvw4pz	5	TokenActivated	1	{"token_id":"01m878jp3g9cd7ryeh0gkbfctcbvw4pz","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T17:10:11.824037Z","inserted_at":"2026-11-24T17:10:11.824037Z","updated_at":"2026-11-24T17:10:11.985799Z","stream_version":5,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:11.985799+00	606b43125f6ec0d8505db0458f009f3e	\N	\N	\N	account-1-by-itself	\\xbe2b1e603bed4dfbf72135ceb6e56768	\N
92	e0ec3149-1994-432c-8b84-179ad93d0269	01m878jnwz9cd7ryf30p773grc033m7x	api_token-01m878jp3g9cd7ryeh0gkbfctcbvw4pz	6	TokenRevoked	1	{"token_id":"01m878jp3g9cd7ryeh0gkbfctcbvw4pz","account_id":"01m878jnwz9cd7ryf30p773grc033m7x","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T17:10:11.824037Z","inserted_at":"2026-11-24T17:10:11.824037Z","updated_at":"2026-11-24T17:10:12.540045Z","stream_version":6,"actor":{"type":"api_token","id":"01m878jnwz9cd7ryhj7e4feg8z13cvnc"},"reason":null}	2026-11-24 17:10:12.540045+00	889333157fc4bc7f8cba6c3e6ba3688f	\N	\N	\N	account-1-used	\\x52aae79216bc83a605657db09d284ae9	2026-11-24 17:10:11.863596+00
\.


--
-- Data for Name: lease; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.lease (name, holder, epoch, expires_at) FROM stdin;
expiry	5541f13a-ad19-47a8-a822-4ccb094e0eb6	1	-infinity
projection expiring 2	7faf5d3a-cf05-48a7-9dcf-e3b1540f31ea	1	-infinity
projection history 1	0cbdb91a-a050-431b-8773-4247848d9a5e	1	-infinity
relay	e22562a7-db79-4e83-99cb-6fa8f33b41a9	1	-infinity
\.


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.log_head (only_row, log_id, "position") FROM stdin;
t	80fafe41-50c3-47b7-b685-ea2d84223a21	92
\.


--
-- Data for Name: projection; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.projection (name, build, version, state, "position", begun_at, live_at) FROM stdin;
history	1	1	live	92	2026-11-24 17:10:07.541337+00	2026-11-24 17:10:07.561618+00
expiring	1	2	live	92	2026-11-24 17:10:07.533285+00	2026-11-24 17:10:07.555366+00
\.


--
-- Data for Name: projection_held; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.projection_held (name, build, stream_id, stream_version, "position", error, held_at) FROM stdin;
\.


--
-- Data for Name: publication; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.publication (only_row, log_id, stream_created, "position", repairs) FROM stdin;
t	80fafe41-50c3-47b7-b685-ea2d84223a21	2026-11-24 17:10:07.541852+00	92	0
\.


--
-- Data for Name: token_count; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_count (account_id, token_scope, tokens) FROM stdin;
01m878jjjwtdrgstxmbsny77kxt1zmtg	environment	4
01m878jjjwtdrgstxmbsny77kxt1zmtg	account	10
01m878jnwz9cd7ryf30p773grc033m7x	environment	4
01m878jnwz9cd7ryf30p773grc033m7x	account	8
\.


--
-- Data for Name: token_details; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_details (token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, stream_version, "position") FROM stdin;
01m878jjjwtdrgstgqxvb4nj9mn704b2	01m878jjjwtdrgstxmbsny77kxt1zmtg	\N	01m878jjjwtdrgstn9qepajxd2ghd2g2	account	active	2126-10-31 17:10:08.220264+00	2026-11-24 17:10:08.220264+00	2026-11-24 17:10:08.220264+00	1	1
01m878jp3m9cd7ry82z2919s3qgjsx1s	01m878jnwz9cd7ryf30p773grc033m7x	\N	\N	account	revoked	2126-10-31 17:10:11.828231+00	2026-11-24 17:10:11.828231+00	2026-11-24 17:10:11.8884+00	4	66
01m878jp3r9cd7ry7h1xapvpjhr54geb	01m878jnwz9cd7ryf30p773grc033m7x	01m878jp3e9cd7ry2ypsz6b7hdxh1nk4	\N	environment	suspended	2126-10-31 17:10:11.832219+00	2026-11-24 17:10:11.832219+00	2026-11-24 17:10:11.890644+00	2	67
01m878jjxztdrgstqzm6wq81zkhfzmha	01m878jjjwtdrgstxmbsny77kxt1zmtg	01m878jjv4tdrgst4rnfafztmn9p41mf	\N	environment	revoked	2126-10-31 17:10:08.575588+00	2026-11-24 17:10:08.575588+00	2026-11-24 17:10:08.67749+00	5	41
01m878jjvwtdrgst8rfyfdaqs64ethgc	01m878jjjwtdrgstxmbsny77kxt1zmtg	\N	\N	account	revoked	2126-10-31 17:10:08.508039+00	2026-11-24 17:10:08.508039+00	2026-11-24 17:10:08.603542+00	4	18
01m878jjw6tdrgstar19gktzp8t36cnd	01m878jjjwtdrgstxmbsny77kxt1zmtg	01m878jjv4tdrgst4rnfafztmn9p41mf	\N	environment	suspended	2126-10-31 17:10:08.518075+00	2026-11-24 17:10:08.518075+00	2026-11-24 17:10:08.606356+00	2	19
01m878jjv9tdrgstw60n1f6w8epzxnzm	01m878jjjwtdrgstxmbsny77kxt1zmtg	\N	\N	account	revoked	2126-10-31 17:10:08.488222+00	2026-11-24 17:10:08.488222+00	2026-11-24 17:10:09.510398+00	6	44
01m878jjwdtdrgsth6jcd3r3k7qryvf5	01m878jjjwtdrgstxmbsny77kxt1zmtg	\N	\N	account	suspended	2126-10-31 17:10:08.525146+00	2026-11-24 17:10:08.525146+00	2026-11-24 17:10:08.614691+00	4	22
01m878jjwntdrgstq4ejk0abn2b4hbjp	01m878jjjwtdrgstxmbsny77kxt1zmtg	\N	\N	account	active	2126-10-31 17:10:08.533348+00	2026-11-24 17:10:08.533348+00	2026-11-24 17:10:08.620018+00	3	24
01m878jjwvtdrgstvjrvwdn31rb85rfk	01m878jjjwtdrgstxmbsny77kxt1zmtg	01m878jjv4tdrgst4rnfafztmn9p41mf	\N	environment	active	2126-10-31 17:10:08.539848+00	2026-11-24 17:10:08.539848+00	2026-11-24 17:10:08.625571+00	3	26
01m878jkvbtdrgstfxcpbzse8q8vn2e3	01m878jjjwtdrgstxmbsny77kxt1zmtg	\N	\N	account	active	2026-11-24 17:10:10.514294+00	2026-11-24 17:10:09.514964+00	2026-11-24 17:10:09.514964+00	2	47
01m878jkvgtdrgstwbg1v5c4vd76wtkk	01m878jjjwtdrgstxmbsny77kxt1zmtg	\N	\N	account	active	2026-11-25 17:10:10.520339+00	2026-11-24 17:10:09.520786+00	2026-11-24 17:10:09.520786+00	2	48
01m878jnwz9cd7ryhj7e4feg8z13cvnc	01m878jnwz9cd7ryf30p773grc033m7x	\N	01m878jnwz9cd7rybqpv14wec0mhyzyc	account	active	2126-10-31 17:10:11.615188+00	2026-11-24 17:10:11.615188+00	2026-11-24 17:10:11.615188+00	1	49
01m878jjx7tdrgstczzga2vzxap72jr1	01m878jjjwtdrgstxmbsny77kxt1zmtg	\N	\N	account	suspended	2126-10-31 17:10:08.550993+00	2026-11-24 17:10:08.550993+00	2026-11-24 17:10:08.646437+00	4	32
01m878jjxctdrgstc0242q1b066gtdsh	01m878jjjwtdrgstxmbsny77kxt1zmtg	01m878jjv4tdrgst4rnfafztmn9p41mf	\N	environment	active	2126-10-31 17:10:08.55614+00	2026-11-24 17:10:08.55614+00	2026-11-24 17:10:08.654092+00	3	34
01m878jjxgtdrgstjv41qf182s7he7qa	01m878jjjwtdrgstxmbsny77kxt1zmtg	\N	\N	account	active	2126-10-31 17:10:08.559994+00	2026-11-24 17:10:08.559994+00	2026-11-24 17:10:08.660635+00	3	36
01m878jjxwtdrgst4hn95pascyp0zgnv	01m878jjjwtdrgstxmbsny77kxt1zmtg	\N	\N	account	suspended	2126-10-31 17:10:08.572262+00	2026-11-24 17:10:08.572262+00	2026-11-24 17:10:08.664574+00	2	37
01m878jp3v9cd7ryhab9ee8p0dbzffxb	01m878jnwz9cd7ryf30p773grc033m7x	\N	\N	account	suspended	2126-10-31 17:10:11.835278+00	2026-11-24 17:10:11.835278+00	2026-11-24 17:10:11.90236+00	4	70
01m878jp4m9cd7rytkecbygznys4sca4	01m878jnwz9cd7ryf30p773grc033m7x	01m878jp3e9cd7ry2ypsz6b7hdxh1nk4	\N	environment	revoked	2126-10-31 17:10:11.86043+00	2026-11-24 17:10:11.86043+00	2026-11-24 17:10:11.978906+00	5	89
01m878jp469cd7ryqz1aghvaebyfk6yp	01m878jnwz9cd7ryf30p773grc033m7x	\N	\N	account	suspended	2126-10-31 17:10:11.846951+00	2026-11-24 17:10:11.846951+00	2026-11-24 17:10:11.941695+00	4	80
01m878jp3x9cd7ryn0mssfs2rdqztzmy	01m878jnwz9cd7ryf30p773grc033m7x	\N	\N	account	active	2126-10-31 17:10:11.837677+00	2026-11-24 17:10:11.837677+00	2026-11-24 17:10:11.90998+00	3	72
01m878jp419cd7ry50j3hvyh98q0b39j	01m878jnwz9cd7ryf30p773grc033m7x	01m878jp3e9cd7ry2ypsz6b7hdxh1nk4	\N	environment	active	2126-10-31 17:10:11.841148+00	2026-11-24 17:10:11.841148+00	2026-11-24 17:10:11.91708+00	3	74
01m878jp4c9cd7ryh8n2bhs94jvtrnq2	01m878jnwz9cd7ryf30p773grc033m7x	01m878jp3e9cd7ry2ypsz6b7hdxh1nk4	\N	environment	active	2126-10-31 17:10:11.852924+00	2026-11-24 17:10:11.852924+00	2026-11-24 17:10:11.955566+00	3	82
01m878jp4f9cd7rygdrpfrth5bxhcsrt	01m878jnwz9cd7ryf30p773grc033m7x	\N	\N	account	active	2126-10-31 17:10:11.85539+00	2026-11-24 17:10:11.85539+00	2026-11-24 17:10:11.96282+00	3	84
01m878jp4h9cd7ryn7bv4ss37h6whs2c	01m878jnwz9cd7ryf30p773grc033m7x	\N	\N	account	suspended	2126-10-31 17:10:11.85759+00	2026-11-24 17:10:11.85759+00	2026-11-24 17:10:11.96697+00	2	85
01m878jp3g9cd7ryeh0gkbfctcbvw4pz	01m878jnwz9cd7ryf30p773grc033m7x	\N	\N	account	revoked	2126-10-31 17:10:11.824037+00	2026-11-24 17:10:11.824037+00	2026-11-24 17:10:12.540045+00	6	92
\.


--
-- Data for Name: token_listing; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing (token_id, account_id, status, inserted_at, updated_at) FROM stdin;
01m878jjjwtdrgstgqxvb4nj9mn704b2	01m878jjjwtdrgstxmbsny77kxt1zmtg	active	2026-11-24 17:10:08.220264+00	2026-11-24 17:10:08.220264+00
01m878jjvwtdrgst8rfyfdaqs64ethgc	01m878jjjwtdrgstxmbsny77kxt1zmtg	revoked	2026-11-24 17:10:08.508039+00	2026-11-24 17:10:08.603542+00
01m878jjw6tdrgstar19gktzp8t36cnd	01m878jjjwtdrgstxmbsny77kxt1zmtg	suspended	2026-11-24 17:10:08.518075+00	2026-11-24 17:10:08.606356+00
01m878jjwdtdrgsth6jcd3r3k7qryvf5	01m878jjjwtdrgstxmbsny77kxt1zmtg	suspended	2026-11-24 17:10:08.525146+00	2026-11-24 17:10:08.614691+00
01m878jjwntdrgstq4ejk0abn2b4hbjp	01m878jjjwtdrgstxmbsny77kxt1zmtg	active	2026-11-24 17:10:08.533348+00	2026-11-24 17:10:08.620018+00
01m878jjwvtdrgstvjrvwdn31rb85rfk	01m878jjjwtdrgstxmbsny77kxt1zmtg	active	2026-11-24 17:10:08.539848+00	2026-11-24 17:10:08.625571+00
01m878jjx7tdrgstczzga2vzxap72jr1	01m878jjjwtdrgstxmbsny77kxt1zmtg	suspended	2026-11-24 17:10:08.550993+00	2026-11-24 17:10:08.646437+00
01m878jjxctdrgstc0242q1b066gtdsh	01m878jjjwtdrgstxmbsny77kxt1zmtg	active	2026-11-24 17:10:08.55614+00	2026-11-24 17:10:08.654092+00
01m878jjxgtdrgstjv41qf182s7he7qa	01m878jjjwtdrgstxmbsny77kxt1zmtg	active	2026-11-24 17:10:08.559994+00	2026-11-24 17:10:08.660635+00
01m878jjxwtdrgst4hn95pascyp0zgnv	01m878jjjwtdrgstxmbsny77kxt1zmtg	suspended	2026-11-24 17:10:08.572262+00	2026-11-24 17:10:08.664574+00
01m878jjxztdrgstqzm6wq81zkhfzmha	01m878jjjwtdrgstxmbsny77kxt1zmtg	revoked	2026-11-24 17:10:08.575588+00	2026-11-24 17:10:08.67749+00
01m878jjv9tdrgstw60n1f6w8epzxnzm	01m878jjjwtdrgstxmbsny77kxt1zmtg	revoked	2026-11-24 17:10:08.488222+00	2026-11-24 17:10:09.510398+00
01m878jkvbtdrgstfxcpbzse8q8vn2e3	01m878jjjwtdrgstxmbsny77kxt1zmtg	active	2026-11-24 17:10:09.514964+00	2026-11-24 17:10:09.514964+00
01m878jkvgtdrgstwbg1v5c4vd76wtkk	01m878jjjwtdrgstxmbsny77kxt1zmtg	active	2026-11-24 17:10:09.520786+00	2026-11-24 17:10:09.520786+00
\.


--
-- Data for Name: token_listing_count; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing_count (account_id, status, tokens) FROM stdin;
01m878jjjwtdrgstxmbsny77kxt1zmtg	suspended	4
01m878jjjwtdrgstxmbsny77kxt1zmtg	revoked	3
01m878jjjwtdrgstxmbsny77kxt1zmtg	active	7
\.


--
-- Data for Name: token_listing_position; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing_position (only_row, "position") FROM stdin;
t	48
\.


--
-- Data for Name: token_usage; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_usage (token_id, last_used_at, account_id) FROM stdin;
01m878jjvwtdrgst8rfyfdaqs64ethgc	\N	01m878jjjwtdrgstxmbsny77kxt1zmtg
01m878jjwdtdrgsth6jcd3r3k7qryvf5	\N	01m878jjjwtdrgstxmbsny77kxt1zmtg
01m878jjwvtdrgstvjrvwdn31rb85rfk	\N	01m878jjjwtdrgstxmbsny77kxt1zmtg
01m878jjx7tdrgstczzga2vzxap72jr1	\N	01m878jjjwtdrgstxmbsny77kxt1zmtg
01m878jjxgtdrgstjv41qf182s7he7qa	\N	01m878jjjwtdrgstxmbsny77kxt1zmtg
01m878jjxztdrgstqzm6wq81zkhfzmha	\N	01m878jjjwtdrgstxmbsny77kxt1zmtg
01m878jjv9tdrgstw60n1f6w8epzxnzm	2026-11-24 17:10:08.580744+00	01m878jjjwtdrgstxmbsny77kxt1zmtg
01m878jjw6tdrgstar19gktzp8t36cnd	2026-11-24 17:10:08.585202+00	01m878jjjwtdrgstxmbsny77kxt1zmtg
01m878jjwntdrgstq4ejk0abn2b4hbjp	2026-11-24 17:10:08.586895+00	01m878jjjwtdrgstxmbsny77kxt1zmtg
01m878jjxctdrgstc0242q1b066gtdsh	2026-11-24 17:10:08.589177+00	01m878jjjwtdrgstxmbsny77kxt1zmtg
01m878jjxwtdrgst4hn95pascyp0zgnv	2026-11-24 17:10:08.590293+00	01m878jjjwtdrgstxmbsny77kxt1zmtg
01m878jkvbtdrgstfxcpbzse8q8vn2e3	\N	01m878jjjwtdrgstxmbsny77kxt1zmtg
01m878jkvgtdrgstwbg1v5c4vd76wtkk	\N	01m878jjjwtdrgstxmbsny77kxt1zmtg
01m878jjjwtdrgstgqxvb4nj9mn704b2	2026-11-24 17:10:10.753424+00	01m878jjjwtdrgstxmbsny77kxt1zmtg
01m878jp3m9cd7ry82z2919s3qgjsx1s	\N	01m878jnwz9cd7ryf30p773grc033m7x
01m878jp3v9cd7ryhab9ee8p0dbzffxb	\N	01m878jnwz9cd7ryf30p773grc033m7x
01m878jp419cd7ry50j3hvyh98q0b39j	\N	01m878jnwz9cd7ryf30p773grc033m7x
01m878jp469cd7ryqz1aghvaebyfk6yp	\N	01m878jnwz9cd7ryf30p773grc033m7x
01m878jp4f9cd7rygdrpfrth5bxhcsrt	\N	01m878jnwz9cd7ryf30p773grc033m7x
01m878jp4m9cd7rytkecbygznys4sca4	\N	01m878jnwz9cd7ryf30p773grc033m7x
01m878jp3g9cd7ryeh0gkbfctcbvw4pz	2026-11-24 17:10:11.863596+00	01m878jnwz9cd7ryf30p773grc033m7x
01m878jp3r9cd7ry7h1xapvpjhr54geb	2026-11-24 17:10:11.866562+00	01m878jnwz9cd7ryf30p773grc033m7x
01m878jp3x9cd7ryn0mssfs2rdqztzmy	2026-11-24 17:10:11.86875+00	01m878jnwz9cd7ryf30p773grc033m7x
01m878jp4c9cd7ryh8n2bhs94jvtrnq2	2026-11-24 17:10:11.871523+00	01m878jnwz9cd7ryf30p773grc033m7x
01m878jp4h9cd7ryn7bv4ss37h6whs2c	2026-11-24 17:10:11.872712+00	01m878jnwz9cd7ryf30p773grc033m7x
01m878jnwz9cd7ryhj7e4feg8z13cvnc	2026-11-24 17:10:12.605556+00	01m878jnwz9cd7ryf30p773grc033m7x
\.


--
-- Data for Name: expiring_v2_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.expiring_v2_b1 (token_id, account_id, status, expires_at, warned_days, stream_version, "position", lifetime_days) FROM stdin;
01m878jjjwtdrgstgqxvb4nj9mn704b2	01m878jjjwtdrgstxmbsny77kxt1zmtg	active	2126-10-31 17:10:08.220264+00	\N	1	1	36500
01m878jjw6tdrgstar19gktzp8t36cnd	01m878jjjwtdrgstxmbsny77kxt1zmtg	suspended	2126-10-31 17:10:08.518075+00	\N	2	19	36500
01m878jp3r9cd7ry7h1xapvpjhr54geb	01m878jnwz9cd7ryf30p773grc033m7x	suspended	2126-10-31 17:10:11.832219+00	\N	2	67	36500
01m878jjwdtdrgsth6jcd3r3k7qryvf5	01m878jjjwtdrgstxmbsny77kxt1zmtg	suspended	2126-10-31 17:10:08.525146+00	\N	4	22	36500
01m878jjwntdrgstq4ejk0abn2b4hbjp	01m878jjjwtdrgstxmbsny77kxt1zmtg	active	2126-10-31 17:10:08.533348+00	\N	3	24	36500
01m878jjwvtdrgstvjrvwdn31rb85rfk	01m878jjjwtdrgstxmbsny77kxt1zmtg	active	2126-10-31 17:10:08.539848+00	\N	3	26	36500
01m878jp3v9cd7ryhab9ee8p0dbzffxb	01m878jnwz9cd7ryf30p773grc033m7x	suspended	2126-10-31 17:10:11.835278+00	\N	4	70	36500
01m878jjx7tdrgstczzga2vzxap72jr1	01m878jjjwtdrgstxmbsny77kxt1zmtg	suspended	2126-10-31 17:10:08.550993+00	\N	4	32	36500
01m878jjxctdrgstc0242q1b066gtdsh	01m878jjjwtdrgstxmbsny77kxt1zmtg	active	2126-10-31 17:10:08.55614+00	\N	3	34	36500
01m878jp3x9cd7ryn0mssfs2rdqztzmy	01m878jnwz9cd7ryf30p773grc033m7x	active	2126-10-31 17:10:11.837677+00	\N	3	72	36500
01m878jjxgtdrgstjv41qf182s7he7qa	01m878jjjwtdrgstxmbsny77kxt1zmtg	active	2126-10-31 17:10:08.559994+00	\N	3	36	36500
01m878jjxwtdrgst4hn95pascyp0zgnv	01m878jjjwtdrgstxmbsny77kxt1zmtg	suspended	2126-10-31 17:10:08.572262+00	\N	2	37	36500
01m878jp419cd7ry50j3hvyh98q0b39j	01m878jnwz9cd7ryf30p773grc033m7x	active	2126-10-31 17:10:11.841148+00	\N	3	74	36500
01m878jkvgtdrgstwbg1v5c4vd76wtkk	01m878jjjwtdrgstxmbsny77kxt1zmtg	active	2026-11-25 17:10:10.520339+00	1	2	48	2
01m878jnwz9cd7ryhj7e4feg8z13cvnc	01m878jnwz9cd7ryf30p773grc033m7x	active	2126-10-31 17:10:11.615188+00	\N	1	49	36500
01m878jp469cd7ryqz1aghvaebyfk6yp	01m878jnwz9cd7ryf30p773grc033m7x	suspended	2126-10-31 17:10:11.846951+00	\N	4	80	36500
01m878jp4c9cd7ryh8n2bhs94jvtrnq2	01m878jnwz9cd7ryf30p773grc033m7x	active	2126-10-31 17:10:11.852924+00	\N	3	82	36500
01m878jp4f9cd7rygdrpfrth5bxhcsrt	01m878jnwz9cd7ryf30p773grc033m7x	active	2126-10-31 17:10:11.85539+00	\N	3	84	36500
01m878jp4h9cd7ryn7bv4ss37h6whs2c	01m878jnwz9cd7ryf30p773grc033m7x	suspended	2126-10-31 17:10:11.85759+00	\N	2	85	36500
\.


--
-- Data for Name: history_v1_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.history_v1_b1 (token_id, "position", account_id, stream_version, type, recorded_at, actor_type, actor_id, reason, request_id, status) FROM stdin;
01m878jjjwtdrgstgqxvb4nj9mn704b2	1	01m878jjjwtdrgstxmbsny77kxt1zmtg	1	TokenCreated	2026-11-24 17:10:08.220264+00	admin_user	01m878jjjwtdrgstn9qepajxd2ghd2g2	\N	\N	active
01m878jjv9tdrgstw60n1f6w8epzxnzm	2	01m878jjjwtdrgstxmbsny77kxt1zmtg	1	TokenCreated	2026-11-24 17:10:08.488222+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	e622d0a365bf4d0c5241322cb46ead64	active
01m878jjvwtdrgst8rfyfdaqs64ethgc	3	01m878jjjwtdrgstxmbsny77kxt1zmtg	1	TokenCreated	2026-11-24 17:10:08.508039+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	e2aa72ae20e00cb8a9ace66f097cd4d8	active
01m878jjw6tdrgstar19gktzp8t36cnd	4	01m878jjjwtdrgstxmbsny77kxt1zmtg	1	TokenCreated	2026-11-24 17:10:08.518075+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	0a1065da724c0772d47b03bfb683366e	active
01m878jjwdtdrgsth6jcd3r3k7qryvf5	5	01m878jjjwtdrgstxmbsny77kxt1zmtg	1	TokenCreated	2026-11-24 17:10:08.525146+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	d17251f80a2f46ef79072b325f9ba8ef	active
01m878jjwntdrgstq4ejk0abn2b4hbjp	6	01m878jjjwtdrgstxmbsny77kxt1zmtg	1	TokenCreated	2026-11-24 17:10:08.533348+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	6f501d94775df44b4cc2d9590958f423	active
01m878jjwvtdrgstvjrvwdn31rb85rfk	7	01m878jjjwtdrgstxmbsny77kxt1zmtg	1	TokenCreated	2026-11-24 17:10:08.539848+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	d16ad7b3482efc5358307ba5c8b6f653	active
01m878jjx2tdrgstxjnfgch9e8szxmb7	8	01m878jjjwtdrgstxmbsny77kxt1zmtg	1	TokenCreated	2026-11-24 17:10:08.54638+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	4eee35114a9b8999bd6428bf3cde7618	active
01m878jjx7tdrgstczzga2vzxap72jr1	9	01m878jjjwtdrgstxmbsny77kxt1zmtg	1	TokenCreated	2026-11-24 17:10:08.550993+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	9194457399373c95f18e812f266ded16	active
01m878jjxctdrgstc0242q1b066gtdsh	10	01m878jjjwtdrgstxmbsny77kxt1zmtg	1	TokenCreated	2026-11-24 17:10:08.55614+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	1d1799306ec19e1ab458d3da8eb18dfd	active
01m878jjxgtdrgstjv41qf182s7he7qa	11	01m878jjjwtdrgstxmbsny77kxt1zmtg	1	TokenCreated	2026-11-24 17:10:08.559994+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	b7b27a3ce58d483f7ad3c1b86b8cde90	active
01m878jjxwtdrgst4hn95pascyp0zgnv	12	01m878jjjwtdrgstxmbsny77kxt1zmtg	1	TokenCreated	2026-11-24 17:10:08.572262+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	dc029b9360a86cd9c11113e3b718a4db	active
01m878jjxztdrgstqzm6wq81zkhfzmha	13	01m878jjjwtdrgstxmbsny77kxt1zmtg	1	TokenCreated	2026-11-24 17:10:08.575588+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	e97b9a31813d25fc1064c9d54ea91f61	active
01m878jjv9tdrgstw60n1f6w8epzxnzm	14	01m878jjjwtdrgstxmbsny77kxt1zmtg	2	TokenSuspended	2026-11-24 17:10:08.591527+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	97565b1865e9ca4bed1d896a6f20a180	suspended
01m878jjv9tdrgstw60n1f6w8epzxnzm	15	01m878jjjwtdrgstxmbsny77kxt1zmtg	3	TokenActivated	2026-11-24 17:10:08.594125+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	462e8394d343c480ab6700edce8c0773	active
01m878jjvwtdrgst8rfyfdaqs64ethgc	16	01m878jjjwtdrgstxmbsny77kxt1zmtg	2	TokenSuspended	2026-11-24 17:10:08.597585+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	cc496412f211ebae8f85bfd01eff1b1c	suspended
01m878jjvwtdrgst8rfyfdaqs64ethgc	17	01m878jjjwtdrgstxmbsny77kxt1zmtg	3	TokenActivated	2026-11-24 17:10:08.60043+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	d5f036f1093f08096df1abc84e15643f	active
01m878jjvwtdrgst8rfyfdaqs64ethgc	18	01m878jjjwtdrgstxmbsny77kxt1zmtg	4	TokenRevoked	2026-11-24 17:10:08.603542+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	266516ed19977c8b9f9aca79f92bd81b	revoked
01m878jjw6tdrgstar19gktzp8t36cnd	19	01m878jjjwtdrgstxmbsny77kxt1zmtg	2	TokenSuspended	2026-11-24 17:10:08.606356+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	beff55a887124a2122baaac341f0ad5d	suspended
01m878jjwdtdrgsth6jcd3r3k7qryvf5	20	01m878jjjwtdrgstxmbsny77kxt1zmtg	2	TokenSuspended	2026-11-24 17:10:08.609576+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	e5c6af289f8f49fe53cf64c42c0193cf	suspended
01m878jjwdtdrgsth6jcd3r3k7qryvf5	21	01m878jjjwtdrgstxmbsny77kxt1zmtg	3	TokenActivated	2026-11-24 17:10:08.612038+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	76e4eac16313d18bcd16c15f4fde3978	active
01m878jjwdtdrgsth6jcd3r3k7qryvf5	22	01m878jjjwtdrgstxmbsny77kxt1zmtg	4	TokenSuspended	2026-11-24 17:10:08.614691+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	account-0-plain-3	suspended
01m878jjwntdrgstq4ejk0abn2b4hbjp	23	01m878jjjwtdrgstxmbsny77kxt1zmtg	2	TokenSuspended	2026-11-24 17:10:08.617042+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	7500d5f3dda5898d8dcc99325d569f49	suspended
01m878jjwntdrgstq4ejk0abn2b4hbjp	24	01m878jjjwtdrgstxmbsny77kxt1zmtg	3	TokenActivated	2026-11-24 17:10:08.620018+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	58640142558e7e7b52169121b0c81d50	active
01m878jjwvtdrgstvjrvwdn31rb85rfk	25	01m878jjjwtdrgstxmbsny77kxt1zmtg	2	TokenSuspended	2026-11-24 17:10:08.622542+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	d0b47f74b94edc556a8cf0a4febd7613	suspended
01m878jjwvtdrgstvjrvwdn31rb85rfk	26	01m878jjjwtdrgstxmbsny77kxt1zmtg	3	TokenActivated	2026-11-24 17:10:08.625571+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	6ed742cd1f4f3d73f1de0c803a1ab856	active
01m878jjx2tdrgstxjnfgch9e8szxmb7	27	01m878jjjwtdrgstxmbsny77kxt1zmtg	2	TokenSuspended	2026-11-24 17:10:08.628119+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	568e9e929da5c47ea69f6050fb71b0b2	suspended
01m878jjx2tdrgstxjnfgch9e8szxmb7	28	01m878jjjwtdrgstxmbsny77kxt1zmtg	3	TokenRevoked	2026-11-24 17:10:08.631147+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	a0fc0bcd675ab712559270941f1f64ba	revoked
01m878jjx2tdrgstxjnfgch9e8szxmb7	29	01m878jjjwtdrgstxmbsny77kxt1zmtg	4	TokenDeleted	2026-11-24 17:10:08.634216+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	9c7aceda746a47166370cd17ee4a2db0	deleted
01m878jjx7tdrgstczzga2vzxap72jr1	30	01m878jjjwtdrgstxmbsny77kxt1zmtg	2	TokenSuspended	2026-11-24 17:10:08.639446+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	febe92140fdbdeb1c3362777d4accda1	suspended
01m878jjx7tdrgstczzga2vzxap72jr1	31	01m878jjjwtdrgstxmbsny77kxt1zmtg	3	TokenActivated	2026-11-24 17:10:08.643388+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	ff7ae6bcdd5bb6d694bd244aab0932f9	active
01m878jjx7tdrgstczzga2vzxap72jr1	32	01m878jjjwtdrgstxmbsny77kxt1zmtg	4	TokenSuspended	2026-11-24 17:10:08.646437+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	account-0-plain-7	suspended
01m878jjxctdrgstc0242q1b066gtdsh	33	01m878jjjwtdrgstxmbsny77kxt1zmtg	2	TokenSuspended	2026-11-24 17:10:08.649896+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	18e189308da779a1e472015953f2154c	suspended
01m878jjxctdrgstc0242q1b066gtdsh	34	01m878jjjwtdrgstxmbsny77kxt1zmtg	3	TokenActivated	2026-11-24 17:10:08.654092+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	408949f7fb158e55b90e394e48314256	active
01m878jjxgtdrgstjv41qf182s7he7qa	35	01m878jjjwtdrgstxmbsny77kxt1zmtg	2	TokenSuspended	2026-11-24 17:10:08.657244+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	c9f00c0093ce582522af36fd349c0291	suspended
01m878jjxgtdrgstjv41qf182s7he7qa	36	01m878jjjwtdrgstxmbsny77kxt1zmtg	3	TokenActivated	2026-11-24 17:10:08.660635+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	d2d7021084a11b4a6f2f602820320b14	active
01m878jjxwtdrgst4hn95pascyp0zgnv	37	01m878jjjwtdrgstxmbsny77kxt1zmtg	2	TokenSuspended	2026-11-24 17:10:08.664574+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	4f999cbc64b5707a981444b21dae86a8	suspended
01m878jjxztdrgstqzm6wq81zkhfzmha	38	01m878jjjwtdrgstxmbsny77kxt1zmtg	2	TokenSuspended	2026-11-24 17:10:08.668462+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	16effea764e8d43c49d0351358552ac3	suspended
01m878jjxztdrgstqzm6wq81zkhfzmha	39	01m878jjjwtdrgstxmbsny77kxt1zmtg	3	TokenActivated	2026-11-24 17:10:08.671654+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	340b8b21b1108b5b1eafd1439a6d21c2	active
01m878jjxztdrgstqzm6wq81zkhfzmha	40	01m878jjjwtdrgstxmbsny77kxt1zmtg	4	TokenSuspended	2026-11-24 17:10:08.674607+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	account-0-plain-11	suspended
01m878jjxztdrgstqzm6wq81zkhfzmha	41	01m878jjjwtdrgstxmbsny77kxt1zmtg	5	TokenRevoked	2026-11-24 17:10:08.67749+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	d38558ffa45c97044d94a5919b754b24	revoked
01m878jjv9tdrgstw60n1f6w8epzxnzm	42	01m878jjjwtdrgstxmbsny77kxt1zmtg	4	TokenSuspended	2026-11-24 17:10:08.685012+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	a look at it	f6adca8162bf209d0045a0e18b14fa1f	suspended
01m878jjv9tdrgstw60n1f6w8epzxnzm	43	01m878jjjwtdrgstxmbsny77kxt1zmtg	5	TokenActivated	2026-11-24 17:10:08.687236+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	4bb14752226375045d51325b52c637af	active
01m878jjv9tdrgstw60n1f6w8epzxnzm	44	01m878jjjwtdrgstxmbsny77kxt1zmtg	6	TokenRevoked	2026-11-24 17:10:09.510398+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	3b2d55e6b94456bcc0316621cbd271d6	revoked
01m878jkvbtdrgstfxcpbzse8q8vn2e3	45	01m878jjjwtdrgstxmbsny77kxt1zmtg	1	TokenCreated	2026-11-24 17:10:09.514964+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	c615e805142cafb7ecb21289426d817c	active
01m878jkvgtdrgstwbg1v5c4vd76wtkk	46	01m878jjjwtdrgstxmbsny77kxt1zmtg	1	TokenCreated	2026-11-24 17:10:09.520786+00	api_token	01m878jjjwtdrgstgqxvb4nj9mn704b2	\N	345c886eed126ec906c310fc8566e9c7	active
01m878jkvbtdrgstfxcpbzse8q8vn2e3	47	01m878jjjwtdrgstxmbsny77kxt1zmtg	2	TokenExpired	2026-11-24 17:10:10.655737+00	service	tokentrail	\N	\N	active
01m878jkvgtdrgstwbg1v5c4vd76wtkk	48	01m878jjjwtdrgstxmbsny77kxt1zmtg	2	TokenExpiring	2026-11-24 17:10:10.655737+00	service	tokentrail	\N	\N	active
01m878jnwz9cd7ryhj7e4feg8z13cvnc	49	01m878jnwz9cd7ryf30p773grc033m7x	1	TokenCreated	2026-11-24 17:10:11.615188+00	admin_user	01m878jnwz9cd7rybqpv14wec0mhyzyc	\N	\N	active
01m878jp3g9cd7ryeh0gkbfctcbvw4pz	50	01m878jnwz9cd7ryf30p773grc033m7x	1	TokenCreated	2026-11-24 17:10:11.824037+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	9ea5bc469d111c2af02cdfe0486cc04d	active
01m878jp3m9cd7ry82z2919s3qgjsx1s	51	01m878jnwz9cd7ryf30p773grc033m7x	1	TokenCreated	2026-11-24 17:10:11.828231+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	a49409620631e2c495c0018da7902b36	active
01m878jp3r9cd7ry7h1xapvpjhr54geb	52	01m878jnwz9cd7ryf30p773grc033m7x	1	TokenCreated	2026-11-24 17:10:11.832219+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	c92ab69dd70d50852ad84805b565920b	active
01m878jp3v9cd7ryhab9ee8p0dbzffxb	53	01m878jnwz9cd7ryf30p773grc033m7x	1	TokenCreated	2026-11-24 17:10:11.835278+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	533110bb17925622b65c1bd299ac27c7	active
01m878jp3x9cd7ryn0mssfs2rdqztzmy	54	01m878jnwz9cd7ryf30p773grc033m7x	1	TokenCreated	2026-11-24 17:10:11.837677+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	55d8da1a6373ea2a66b97dfbec27d95f	active
01m878jp419cd7ry50j3hvyh98q0b39j	55	01m878jnwz9cd7ryf30p773grc033m7x	1	TokenCreated	2026-11-24 17:10:11.841148+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	b7754185dd9821ee68cd2cedf5ba0fbb	active
01m878jp449cd7ryxf3127t5x6kc36zg	56	01m878jnwz9cd7ryf30p773grc033m7x	1	TokenCreated	2026-11-24 17:10:11.844142+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	e4f9cc7de2fd9505d493eddd8325e4f9	active
01m878jp469cd7ryqz1aghvaebyfk6yp	57	01m878jnwz9cd7ryf30p773grc033m7x	1	TokenCreated	2026-11-24 17:10:11.846951+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	67fce256b1b3fdea3f1dd1120bc179a1	active
01m878jp4c9cd7ryh8n2bhs94jvtrnq2	58	01m878jnwz9cd7ryf30p773grc033m7x	1	TokenCreated	2026-11-24 17:10:11.852924+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	740ff7a8f8cb37e1afb026539dfec7d2	active
01m878jp4f9cd7rygdrpfrth5bxhcsrt	59	01m878jnwz9cd7ryf30p773grc033m7x	1	TokenCreated	2026-11-24 17:10:11.85539+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	76486b30fd648c667869dfb3cedeb6d5	active
01m878jp4h9cd7ryn7bv4ss37h6whs2c	60	01m878jnwz9cd7ryf30p773grc033m7x	1	TokenCreated	2026-11-24 17:10:11.85759+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	ea64522bde85364b566b1b0d399a4d55	active
01m878jp4m9cd7rytkecbygznys4sca4	61	01m878jnwz9cd7ryf30p773grc033m7x	1	TokenCreated	2026-11-24 17:10:11.86043+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	5666add64beaf6b04ee2ef8bf5096d4c	active
01m878jp3g9cd7ryeh0gkbfctcbvw4pz	62	01m878jnwz9cd7ryf30p773grc033m7x	2	TokenSuspended	2026-11-24 17:10:11.873852+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	c835c1b579397a7b117a04c437d779a1	suspended
01m878jp3g9cd7ryeh0gkbfctcbvw4pz	63	01m878jnwz9cd7ryf30p773grc033m7x	3	TokenActivated	2026-11-24 17:10:11.877479+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	447102949acd44c7d98eceddb80c771a	active
01m878jp3m9cd7ry82z2919s3qgjsx1s	64	01m878jnwz9cd7ryf30p773grc033m7x	2	TokenSuspended	2026-11-24 17:10:11.883998+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	13f7ee0552566e23d2fea92b4892c2d1	suspended
01m878jp3m9cd7ry82z2919s3qgjsx1s	65	01m878jnwz9cd7ryf30p773grc033m7x	3	TokenActivated	2026-11-24 17:10:11.886648+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	c47b15a86c1d547271d6a9e20f95ebca	active
01m878jp3m9cd7ry82z2919s3qgjsx1s	66	01m878jnwz9cd7ryf30p773grc033m7x	4	TokenRevoked	2026-11-24 17:10:11.8884+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	2566a29cd0591ba5d0d4fd2bac27d0e8	revoked
01m878jp3r9cd7ry7h1xapvpjhr54geb	67	01m878jnwz9cd7ryf30p773grc033m7x	2	TokenSuspended	2026-11-24 17:10:11.890644+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	949a5ffbe3ddb8b1d422453ea6ef5ae5	suspended
01m878jp3v9cd7ryhab9ee8p0dbzffxb	68	01m878jnwz9cd7ryf30p773grc033m7x	2	TokenSuspended	2026-11-24 17:10:11.894459+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	c71ff92c8c01f29f57b8fb52d61c1415	suspended
01m878jp3v9cd7ryhab9ee8p0dbzffxb	69	01m878jnwz9cd7ryf30p773grc033m7x	3	TokenActivated	2026-11-24 17:10:11.898448+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	117f7fe0eef262d2acf135d4e71525c0	active
01m878jp3v9cd7ryhab9ee8p0dbzffxb	70	01m878jnwz9cd7ryf30p773grc033m7x	4	TokenSuspended	2026-11-24 17:10:11.90236+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	account-1-plain-3	suspended
01m878jp3x9cd7ryn0mssfs2rdqztzmy	71	01m878jnwz9cd7ryf30p773grc033m7x	2	TokenSuspended	2026-11-24 17:10:11.906201+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	54846b3b9ce3424f8f8f96638b907023	suspended
01m878jp3x9cd7ryn0mssfs2rdqztzmy	72	01m878jnwz9cd7ryf30p773grc033m7x	3	TokenActivated	2026-11-24 17:10:11.90998+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	2be419ff34259746cb39f120281fcccc	active
01m878jp419cd7ry50j3hvyh98q0b39j	73	01m878jnwz9cd7ryf30p773grc033m7x	2	TokenSuspended	2026-11-24 17:10:11.913153+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	b78e2b973f1f69203abdfeee0de73bc0	suspended
01m878jp419cd7ry50j3hvyh98q0b39j	74	01m878jnwz9cd7ryf30p773grc033m7x	3	TokenActivated	2026-11-24 17:10:11.91708+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	80f19f7ffc73ac589f2ca1f74595a069	active
01m878jp449cd7ryxf3127t5x6kc36zg	75	01m878jnwz9cd7ryf30p773grc033m7x	2	TokenSuspended	2026-11-24 17:10:11.91942+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	1dfcc86b35c1b9f5d336d4aaf3421035	suspended
01m878jp449cd7ryxf3127t5x6kc36zg	76	01m878jnwz9cd7ryf30p773grc033m7x	3	TokenRevoked	2026-11-24 17:10:11.922066+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	0f8d650d370a99e1a805096bad380787	revoked
01m878jp449cd7ryxf3127t5x6kc36zg	77	01m878jnwz9cd7ryf30p773grc033m7x	4	TokenDeleted	2026-11-24 17:10:11.925369+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	039cf6f3b501b9f711fc6bb65c5983a2	deleted
01m878jp469cd7ryqz1aghvaebyfk6yp	78	01m878jnwz9cd7ryf30p773grc033m7x	2	TokenSuspended	2026-11-24 17:10:11.932235+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	fef3679e96ba8f4b199bdfb76f224b03	suspended
01m878jp469cd7ryqz1aghvaebyfk6yp	79	01m878jnwz9cd7ryf30p773grc033m7x	3	TokenActivated	2026-11-24 17:10:11.935304+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	fb0a6dce60f3dd06def684310eb97013	active
01m878jp469cd7ryqz1aghvaebyfk6yp	80	01m878jnwz9cd7ryf30p773grc033m7x	4	TokenSuspended	2026-11-24 17:10:11.941695+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	account-1-plain-7	suspended
01m878jp4c9cd7ryh8n2bhs94jvtrnq2	81	01m878jnwz9cd7ryf30p773grc033m7x	2	TokenSuspended	2026-11-24 17:10:11.945631+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	9dcb1bfae939766f37820ed0d4cdd0a0	suspended
01m878jp4c9cd7ryh8n2bhs94jvtrnq2	82	01m878jnwz9cd7ryf30p773grc033m7x	3	TokenActivated	2026-11-24 17:10:11.955566+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	38a97e7165d462accb0f65ae224c7de4	active
01m878jp4f9cd7rygdrpfrth5bxhcsrt	83	01m878jnwz9cd7ryf30p773grc033m7x	2	TokenSuspended	2026-11-24 17:10:11.959981+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	b73242ffa524c0fab766b996a897bebc	suspended
01m878jp4f9cd7rygdrpfrth5bxhcsrt	84	01m878jnwz9cd7ryf30p773grc033m7x	3	TokenActivated	2026-11-24 17:10:11.96282+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	2f65245d9d846d8727c628798b92b5b7	active
01m878jp4h9cd7ryn7bv4ss37h6whs2c	85	01m878jnwz9cd7ryf30p773grc033m7x	2	TokenSuspended	2026-11-24 17:10:11.96697+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	8886abb64682e2a9dd9271cf35971cf9	suspended
01m878jp4m9cd7rytkecbygznys4sca4	86	01m878jnwz9cd7ryf30p773grc033m7x	2	TokenSuspended	2026-11-24 17:10:11.969993+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	f5ef3054948fe47a4baed421319cb6d4	suspended
01m878jp4m9cd7rytkecbygznys4sca4	87	01m878jnwz9cd7ryf30p773grc033m7x	3	TokenActivated	2026-11-24 17:10:11.973188+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	1dd0413c52533fe3d5417e888bfe3f64	active
01m878jp4m9cd7rytkecbygznys4sca4	88	01m878jnwz9cd7ryf30p773grc033m7x	4	TokenSuspended	2026-11-24 17:10:11.975955+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	account-1-plain-11	suspended
01m878jp4m9cd7rytkecbygznys4sca4	89	01m878jnwz9cd7ryf30p773grc033m7x	5	TokenRevoked	2026-11-24 17:10:11.978906+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	01cf65271c95065664cb08824320fe1f	revoked
01m878jp3g9cd7ryeh0gkbfctcbvw4pz	90	01m878jnwz9cd7ryf30p773grc033m7x	4	TokenSuspended	2026-11-24 17:10:11.983824+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	a look at it	9218807fe37817d9af0c789d6e7aba6e	suspended
01m878jp3g9cd7ryeh0gkbfctcbvw4pz	91	01m878jnwz9cd7ryf30p773grc033m7x	5	TokenActivated	2026-11-24 17:10:11.985799+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	606b43125f6ec0d8505db0458f009f3e	active
01m878jp3g9cd7ryeh0gkbfctcbvw4pz	92	01m878jnwz9cd7ryf30p773grc033m7x	6	TokenRevoked	2026-11-24 17:10:12.540045+00	api_token	01m878jnwz9cd7ryhj7e4feg8z13cvnc	\N	889333157fc4bc7f8cba6c3e6ba3688f	revoked
\.


--
-- Name: tokentrail_migrations tokentrail_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.tokentrail_migrations
    ADD CONSTRAINT tokentrail_migrations_pkey PRIMARY KEY (version);


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
-- Name: token_usage of_before; Type: TRIGGER; Schema: tokentrail; Owner: postgres
--

CREATE TRIGGER of_before BEFORE INSERT ON tokentrail.token_usage FOR EACH ROW WHEN ((new.last_used_at IS NOT NULL)) EXECUTE FUNCTION tokentrail.usage_of_before();


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
-- Name: FUNCTION append(items json, notify_listeners boolean); Type: ACL; Schema: tokentrail; Owner: postgres
--

REVOKE ALL ON FUNCTION tokentrail.append(items json, notify_listeners boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION tokentrail.append(items json, notify_listeners boolean) TO tokentrail_service;


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

GRANT SELECT,INSERT,UPDATE ON TABLE tokentrail.token_usage TO tokentrail_service;


--
-- PostgreSQL database dump complete
--

\unrestrict upgrades


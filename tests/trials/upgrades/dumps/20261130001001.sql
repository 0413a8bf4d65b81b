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
20261130001001
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
1	9fdd4713-4328-4c0d-9e1b-66ae85b23b21	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53a4qdadkq7jjdwfzf7dg738zvt	1	TokenCreated	1	{"token_id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":"01m8q53a4qdadkq7qxnyj4t2sdh4mpch","token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:13Z","inserted_at":"2026-11-30T21:17:13.239419Z","updated_at":"2026-11-30T21:17:13.239419Z","stream_version":1,"actor":{"type":"admin_user","id":"01m8q53a4qdadkq7qxnyj4t2sdh4mpch"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:13.239419+00	\N	\N	\N	\N	\N	\N	\N
2	947f8393-9151-4518-94d9-259fbf194889	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53b4vdadkq7rtfkxnnzekpz39tn	1	TokenCreated	1	{"token_id":"01m8q53b4vdadkq7rtfkxnnzekpz39tn","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.258115Z","updated_at":"2026-11-30T21:17:14.258115Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:14.258115+00	52c0f255fe06d4b31ab441e676e2316f	\N	\N	\N	account-0-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
3	87b6dc6d-f70b-4f35-827a-61bbb8e65376	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53batdadkq73mb91tpwy79h6nrz	1	TokenCreated	1	{"token_id":"01m8q53batdadkq73mb91tpwy79h6nrz","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.458688Z","updated_at":"2026-11-30T21:17:14.458688Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:14.458688+00	877cdc649d8be105b61c258d42dc528a	\N	\N	\N	account-0-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
4	fe6b98ed-4b03-4d3d-8ee6-34357be44ec9	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bc4dadkq7hpfkyaccywcmwgjh	1	TokenCreated	1	{"token_id":"01m8q53bc4dadkq7hpfkyaccywcmwgjh","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":"01m8q53b4gdadkq758fhec90ndyyvm1j","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.500716Z","updated_at":"2026-11-30T21:17:14.500716Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:14.500716+00	1879f9cbcb1cc013373a85f70b5089b1	\N	\N	\N	account-0-create-2	\\xe414dab01017fe374fca477598feeadb	\N
5	e9eae97b-3f02-449d-829a-94da5725641b	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bdpdadkq75sc96carte74vpqa	1	TokenCreated	1	{"token_id":"01m8q53bdpdadkq75sc96carte74vpqa","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.550794Z","updated_at":"2026-11-30T21:17:14.550794Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:14.550794+00	f9a37bd71f6d63310279589ae0a1c319	\N	\N	\N	account-0-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
6	752c0a34-d0f8-4e0c-838e-dfd25e24f9d7	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53becdadkq74dajbts3kxgw5859	1	TokenCreated	1	{"token_id":"01m8q53becdadkq74dajbts3kxgw5859","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.572552Z","updated_at":"2026-11-30T21:17:14.572552Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:14.572552+00	912a65217bb9a11a3af019802eb25191	\N	\N	\N	account-0-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
7	d7b9b6de-9088-4d30-a2d8-f96e5f76471e	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bf6dadkq7few83eg6sn283sg9	1	TokenCreated	1	{"token_id":"01m8q53bf6dadkq7few83eg6sn283sg9","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":"01m8q53b4gdadkq758fhec90ndyyvm1j","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.598578Z","updated_at":"2026-11-30T21:17:14.598578Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:14.598578+00	6d535d7ad8b91563783b878b12d04124	\N	\N	\N	account-0-create-5	\\xe414dab01017fe374fca477598feeadb	\N
8	ee163eb7-a004-4c99-848f-6d1e1be4f78d	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bg7dadkq79rg45kzmgf1ten5g	1	TokenCreated	1	{"token_id":"01m8q53bg7dadkq79rg45kzmgf1ten5g","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.631655Z","updated_at":"2026-11-30T21:17:14.631655Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:14.631655+00	2ddde745c9bf6f373c577805b2764b8a	\N	\N	\N	account-0-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
9	663fc423-cac3-4c00-bba2-84bd4745122d	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bgcdadkq7t7se41k2qna5y1a7	1	TokenCreated	1	{"token_id":"01m8q53bgcdadkq7t7se41k2qna5y1a7","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.636865Z","updated_at":"2026-11-30T21:17:14.636865Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:14.636865+00	6a50435c35768912415d19fe952c07ef	\N	\N	\N	account-0-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
10	f556152d-f216-477d-8a3a-f544a5ed234e	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bgmdadkq7n1m2c0cya5mjxag1	1	TokenCreated	1	{"token_id":"01m8q53bgmdadkq7n1m2c0cya5mjxag1","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":"01m8q53b4gdadkq758fhec90ndyyvm1j","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.644163Z","updated_at":"2026-11-30T21:17:14.644163Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:14.644163+00	be27ee42f96c12c35af92549266fef5c	\N	\N	\N	account-0-create-8	\\xe414dab01017fe374fca477598feeadb	\N
11	7881f01c-537d-4ff9-aac0-8bc579e504b0	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bgvdadkq7qn0s0n6dhs082r3e	1	TokenCreated	1	{"token_id":"01m8q53bgvdadkq7qn0s0n6dhs082r3e","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.651387Z","updated_at":"2026-11-30T21:17:14.651387Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:14.651387+00	21b1ceaff5f3c7aa422e5c5b114a0166	\N	\N	\N	account-0-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
12	622dff47-10ff-4ff9-af81-8a79e41ba873	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bh7dadkq71d83t7x7emx4gbec	1	TokenCreated	1	{"token_id":"01m8q53bh7dadkq71d83t7x7emx4gbec","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.663823Z","updated_at":"2026-11-30T21:17:14.663823Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:14.663823+00	6d2a09d76187a3c4a7c364aeec32d055	\N	\N	\N	account-0-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
13	e82e119f-d0a0-451e-ab6b-d80b50d4052b	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bhqdadkq7c776jyfvekwc94bv	1	TokenCreated	1	{"token_id":"01m8q53bhqdadkq7c776jyfvekwc94bv","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":"01m8q53b4gdadkq758fhec90ndyyvm1j","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.679091Z","updated_at":"2026-11-30T21:17:14.679091Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:14.679091+00	3f5f029828be2f606a5d7d5aecaa5d9f	\N	\N	\N	account-0-create-11	\\xe414dab01017fe374fca477598feeadb	\N
14	8ae3bc26-b1b4-4086-ab85-28c82b2bcf53	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53b4vdadkq7rtfkxnnzekpz39tn	2	TokenSuspended	1	{"token_id":"01m8q53b4vdadkq7rtfkxnnzekpz39tn","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.258115Z","updated_at":"2026-11-30T21:17:14.848595Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:14.848595+00	bcdfda61ca30d7b38877613049147011	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-0	\\x733b0dc3fc6b75201790ab33cc227acd	\N
15	e1c424ac-b16c-4f79-a5c0-c48da2ba08c3	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53b4vdadkq7rtfkxnnzekpz39tn	3	TokenActivated	1	{"token_id":"01m8q53b4vdadkq7rtfkxnnzekpz39tn","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.258115Z","updated_at":"2026-11-30T21:17:14.873147Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:14.873147+00	515c2b53acefce60a2f55b09cd67c5f1	\N	\N	\N	account-0-quoted-0	\\xebe238436368bb1e1a7278e16c8ee682	\N
16	69f5e966-0566-4e7f-b500-6324b50af537	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53batdadkq73mb91tpwy79h6nrz	2	TokenSuspended	1	{"token_id":"01m8q53batdadkq73mb91tpwy79h6nrz","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.458688Z","updated_at":"2026-11-30T21:17:14.902718Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:14.902718+00	04ca42077353d87e384049986c90cf5e	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-1	\\x23d11ef604c06d2372f00d5ec52cc55c	\N
17	2037178d-8e88-4de9-ad7b-4552d2b53938	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53batdadkq73mb91tpwy79h6nrz	3	TokenActivated	1	{"token_id":"01m8q53batdadkq73mb91tpwy79h6nrz","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.458688Z","updated_at":"2026-11-30T21:17:14.931417Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:14.931417+00	043b07f124b38125a35d715a14d150e1	\N	\N	\N	account-0-activate-1	\\xd0a1e1ace0d60c050fe35331df7a5cef	\N
18	ad11a033-5ab4-4491-9a6b-1bae473fed76	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53batdadkq73mb91tpwy79h6nrz	4	TokenRevoked	1	{"token_id":"01m8q53batdadkq73mb91tpwy79h6nrz","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.458688Z","updated_at":"2026-11-30T21:17:14.946795Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:14.946795+00	473f7caf1ca321bce16bc384969e0317	\N	\N	\N	account-0-revoke-1	\\xbe296b3658d918663ef0cd2ad0e22697	\N
19	79f62b02-c7d6-45b6-8d69-c0df30f1e8fa	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bc4dadkq7hpfkyaccywcmwgjh	2	TokenSuspended	1	{"token_id":"01m8q53bc4dadkq7hpfkyaccywcmwgjh","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":"01m8q53b4gdadkq758fhec90ndyyvm1j","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.500716Z","updated_at":"2026-11-30T21:17:14.981319Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:14.981319+00	8cf3b7c82d88b01851cb55a2f5c9770a	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-2	\\x28123f8d7dd4741e5dbcdeea9e96c871	\N
20	adb6fa54-5682-47a7-8642-f3ad1560e47f	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bdpdadkq75sc96carte74vpqa	2	TokenSuspended	1	{"token_id":"01m8q53bdpdadkq75sc96carte74vpqa","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.550794Z","updated_at":"2026-11-30T21:17:15.009523Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.009523+00	67539181270dbb7867e20e0cd17ffa83	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-3	\\x8b48dfa248be2e21c0370318e2e24a5e	\N
21	fe230597-56b3-411b-a57a-7dfb1bbdc904	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bdpdadkq75sc96carte74vpqa	3	TokenActivated	1	{"token_id":"01m8q53bdpdadkq75sc96carte74vpqa","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.550794Z","updated_at":"2026-11-30T21:17:15.046218Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.046218+00	e200b3191845f4edaccca75d1bc97284	\N	\N	\N	account-0-activate-3	\\x9c0b5e0456c28016b2f82f5a80968d2b	\N
22	88e88b49-4b5e-49bf-b14b-5298d62e4627	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bdpdadkq75sc96carte74vpqa	4	TokenSuspended	1	{"token_id":"01m8q53bdpdadkq75sc96carte74vpqa","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.550794Z","updated_at":"2026-11-30T21:17:15.071032Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.071032+00	account-0-plain-3	\N	\N	\N	\N	\N	\N
23	0b71840b-4d53-4c98-bc3f-538cfb87b4d6	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53becdadkq74dajbts3kxgw5859	2	TokenSuspended	1	{"token_id":"01m8q53becdadkq74dajbts3kxgw5859","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.572552Z","updated_at":"2026-11-30T21:17:15.101602Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.101602+00	8172b14ed851a5ada1f19d3e8c4e96fa	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-4	\\x7c984e41b4baafd67ddc5835f62c1e65	\N
24	a896dc34-af96-4a00-9832-31fb2705629f	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53becdadkq74dajbts3kxgw5859	3	TokenActivated	1	{"token_id":"01m8q53becdadkq74dajbts3kxgw5859","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.572552Z","updated_at":"2026-11-30T21:17:15.118877Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.118877+00	13e9569a75563ae2cd69186ddcf1a1c2	\N	\N	\N	account-0-quoted-4	\\xc7daceaeb30e606910cf7613b7b42856	\N
25	2c14dcb9-2930-49a0-aaca-a2f549727372	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bf6dadkq7few83eg6sn283sg9	2	TokenSuspended	1	{"token_id":"01m8q53bf6dadkq7few83eg6sn283sg9","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":"01m8q53b4gdadkq758fhec90ndyyvm1j","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.598578Z","updated_at":"2026-11-30T21:17:15.141974Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.141974+00	58900e14a6c97f3d0ae81e8e345093ad	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-5	\\x22aa260c12fa39dcfbdc8a89d889f190	\N
26	937e11c3-b14a-4ab3-81b5-79a4452fbf7d	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bf6dadkq7few83eg6sn283sg9	3	TokenActivated	1	{"token_id":"01m8q53bf6dadkq7few83eg6sn283sg9","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":"01m8q53b4gdadkq758fhec90ndyyvm1j","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.598578Z","updated_at":"2026-11-30T21:17:15.189763Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.189763+00	b377af7aebee0acf8ac2bd8d946a5cf9	\N	\N	\N	account-0-activate-5	\\x67a18fe4d694d45182a0186c04c9cbe1	\N
27	9be62fd2-86c9-4264-9782-7bd3b6503d85	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bg7dadkq79rg45kzmgf1ten5g	2	TokenSuspended	1	{"token_id":"01m8q53bg7dadkq79rg45kzmgf1ten5g","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.631655Z","updated_at":"2026-11-30T21:17:15.201480Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.20148+00	d189eb216ff6f6abffff0eb6897b5ac9	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-6	\\x114d061e372102dd89a2ca7abda23631	\N
28	551c47de-b4ad-47a9-8d71-8ce853f13383	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bg7dadkq79rg45kzmgf1ten5g	3	TokenRevoked	1	{"token_id":"01m8q53bg7dadkq79rg45kzmgf1ten5g","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.631655Z","updated_at":"2026-11-30T21:17:15.221596Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.221596+00	f01e932dfd2fbe6d58bbac3af92d97c7	\N	\N	\N	account-0-revoke-6	\\x10aba4dfbd76ae472f23d27b0a1a52f4	\N
29	7c8f9511-c2ad-461d-ac60-2cae895140a8	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bg7dadkq79rg45kzmgf1ten5g	4	TokenDeleted	1	{"token_id":"01m8q53bg7dadkq79rg45kzmgf1ten5g","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.631655Z","updated_at":"2026-11-30T21:17:15.233923Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.233923+00	a7679453a7da051bff8b9d4c184933ff	\N	\N	\N	account-0-delete-6	\\x7bf75c0eb4818593d4f4d6e7e8e348a6	\N
30	48a4625f-67f4-43e6-9f67-05e7fcab0483	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bgcdadkq7t7se41k2qna5y1a7	2	TokenSuspended	1	{"token_id":"01m8q53bgcdadkq7t7se41k2qna5y1a7","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.636865Z","updated_at":"2026-11-30T21:17:15.256047Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.256047+00	00817ba63621921ff32aa5d52f0ee4fb	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-7	\\xf13801dd4aeb836ddf0ed655206f8d83	\N
31	223b770f-9cdb-4fff-947a-c0c8c018a16e	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bgcdadkq7t7se41k2qna5y1a7	3	TokenActivated	1	{"token_id":"01m8q53bgcdadkq7t7se41k2qna5y1a7","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.636865Z","updated_at":"2026-11-30T21:17:15.289241Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.289241+00	5b03067f3b75a3ddf40b38f67f625e54	\N	\N	\N	account-0-activate-7	\\x41eb1a546932d0b2da8344f972a75877	\N
32	dff38685-b9cc-4e9a-ba97-9ca23291c94b	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bgcdadkq7t7se41k2qna5y1a7	4	TokenSuspended	1	{"token_id":"01m8q53bgcdadkq7t7se41k2qna5y1a7","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.636865Z","updated_at":"2026-11-30T21:17:15.307044Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.307044+00	account-0-plain-7	\N	\N	\N	\N	\N	\N
33	006b9436-ed66-45df-ac3b-6ba63f896d36	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bgmdadkq7n1m2c0cya5mjxag1	2	TokenSuspended	1	{"token_id":"01m8q53bgmdadkq7n1m2c0cya5mjxag1","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":"01m8q53b4gdadkq758fhec90ndyyvm1j","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.644163Z","updated_at":"2026-11-30T21:17:15.335505Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.335505+00	07c77e4099437e4a8ea88393ba5e7063	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-8	\\x6ed50b2d626f1dfe50f2756d65891355	\N
34	90692f10-57c2-4e81-8ed2-e2828430b707	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bgmdadkq7n1m2c0cya5mjxag1	3	TokenActivated	1	{"token_id":"01m8q53bgmdadkq7n1m2c0cya5mjxag1","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":"01m8q53b4gdadkq758fhec90ndyyvm1j","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.644163Z","updated_at":"2026-11-30T21:17:15.367301Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.367301+00	a9f2179832aa701983bc70628a5addd2	\N	\N	\N	account-0-quoted-8	\\x1de42d90565ed4631f1bac742a4e054e	\N
35	d807bdb9-04f2-411d-bf6a-c746f17492ef	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bgvdadkq7qn0s0n6dhs082r3e	2	TokenSuspended	1	{"token_id":"01m8q53bgvdadkq7qn0s0n6dhs082r3e","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.651387Z","updated_at":"2026-11-30T21:17:15.400170Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.40017+00	bdc105eaaa77fdbd7a27cc3ef1de6b87	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-9	\\x35dd82780eb53d3734d3a19578422b7d	\N
36	e27c085c-97af-488c-99ea-bebc73766a58	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bgvdadkq7qn0s0n6dhs082r3e	3	TokenActivated	1	{"token_id":"01m8q53bgvdadkq7qn0s0n6dhs082r3e","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.651387Z","updated_at":"2026-11-30T21:17:15.425414Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.425414+00	f4883ccb58af856679edb5587a621724	\N	\N	\N	account-0-activate-9	\\x0dee77b706553bb5a1ac1d532362b154	\N
37	22459b88-02bd-475b-ba9d-a179d83d0659	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bh7dadkq71d83t7x7emx4gbec	2	TokenSuspended	1	{"token_id":"01m8q53bh7dadkq71d83t7x7emx4gbec","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.663823Z","updated_at":"2026-11-30T21:17:15.452942Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.452942+00	db7edce10fdc30b33dffe235aa0e57c6	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-10	\\xe5567977f35053c6a5632fb1f85dd3ab	\N
38	6be86870-8aa4-4d08-ac47-2f2776ba9eaa	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bhqdadkq7c776jyfvekwc94bv	2	TokenSuspended	1	{"token_id":"01m8q53bhqdadkq7c776jyfvekwc94bv","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":"01m8q53b4gdadkq758fhec90ndyyvm1j","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.679091Z","updated_at":"2026-11-30T21:17:15.491599Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.491599+00	ece53d2f166e4efc33c9452569a73d1e	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-11	\\x7d863f4bc6f7cc40ddd213f6aec5eadb	\N
39	a6c74f0f-4f7b-47f4-b2cc-aff408c9baf9	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bhqdadkq7c776jyfvekwc94bv	3	TokenActivated	1	{"token_id":"01m8q53bhqdadkq7c776jyfvekwc94bv","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":"01m8q53b4gdadkq758fhec90ndyyvm1j","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.679091Z","updated_at":"2026-11-30T21:17:15.507706Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.507706+00	33bb0bbd67a15bb0c23bfdde5250e820	\N	\N	\N	account-0-activate-11	\\x52ad14c8c8d486f222a82f2b2792c116	\N
40	5324ed64-38fc-471d-a8c7-c31274fc5611	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bhqdadkq7c776jyfvekwc94bv	4	TokenSuspended	1	{"token_id":"01m8q53bhqdadkq7c776jyfvekwc94bv","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":"01m8q53b4gdadkq758fhec90ndyyvm1j","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.679091Z","updated_at":"2026-11-30T21:17:15.530003Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.530003+00	account-0-plain-11	\N	\N	\N	\N	\N	\N
41	7fd9881a-98fa-401d-9dec-9983dd69e157	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53bhqdadkq7c776jyfvekwc94bv	5	TokenRevoked	1	{"token_id":"01m8q53bhqdadkq7c776jyfvekwc94bv","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":"01m8q53b4gdadkq758fhec90ndyyvm1j","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.679091Z","updated_at":"2026-11-30T21:17:15.542953Z","stream_version":5,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.542953+00	0a9b2e9c940569e7f5d86b2ce69f0fd2	\N	\N	\N	account-0-revoke-11	\\x4558e1343808df2477aabc3578518173	\N
42	a3d7603e-dfbe-4ca4-b157-db587472000f	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53b4vdadkq7rtfkxnnzekpz39tn	4	TokenSuspended	1	{"token_id":"01m8q53b4vdadkq7rtfkxnnzekpz39tn","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.258115Z","updated_at":"2026-11-30T21:17:15.570914Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":"a look at it"}	2026-11-30 21:17:15.570914+00	22bf765efdb91087572a40ebda625bf8	\N	\N	\N	account-0-reason	\\xd8d90371b56a1f6a373526ce801b0066	\N
43	ea7a4161-f109-4ec3-a0cf-aefe31fd5d7b	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53b4vdadkq7rtfkxnnzekpz39tn	5	TokenActivated	1	{"token_id":"01m8q53b4vdadkq7rtfkxnnzekpz39tn","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.258115Z","updated_at":"2026-11-30T21:17:15.586181Z","stream_version":5,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.586181+00	c0382e1a3a7782f5da3bdfec22c273cc	\N	\N	\N	account-0-by-itself	\\xebe238436368bb1e1a7278e16c8ee682	\N
44	309cd5f8-f392-4dbd-8532-d8a01b0b0554	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53b4vdadkq7rtfkxnnzekpz39tn	6	TokenRevoked	1	{"token_id":"01m8q53b4vdadkq7rtfkxnnzekpz39tn","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T21:17:14Z","inserted_at":"2026-11-30T21:17:14.258115Z","updated_at":"2026-11-30T21:17:15.880357Z","stream_version":6,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null}	2026-11-30 21:17:15.880357+00	0869fc09ca7122871a47c2fc2444909e	\N	\N	\N	account-0-used	\\x7bdf53dfd8fc7dd1a868a9b521a06a80	2026-11-30 21:17:14.684434+00
45	302093af-b406-40e3-a61d-0797cbb44c19	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53cqvdadkq70cb3xk8s9smg1r43	1	TokenCreated	1	{"token_id":"01m8q53cqvdadkq70cb3xk8s9smg1r43","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-30T21:17:16Z","inserted_at":"2026-11-30T21:17:15.898359Z","updated_at":"2026-11-30T21:17:15.898359Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:15.898359+00	e9c66411c90031ca5a753e0ea99b3da5	\N	\N	\N	ends-at-once	\\xdfcc642c42f2a57f910bf3df44069e49	\N
46	8c3c3508-65e2-4027-936b-9e37d6058cac	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53crkdadkq7bkzcnfjnv6q1g601	1	TokenCreated	1	{"token_id":"01m8q53crkdadkq7bkzcnfjnv6q1g601","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T21:17:16Z","inserted_at":"2026-11-30T21:17:15.923133Z","updated_at":"2026-11-30T21:17:15.923133Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53a4qdadkq7jjdwfzf7dg738zvt"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:15.923133+00	c80110964d12752fae376f27333c794b	\N	\N	\N	ends-tomorrow	\\xa9dbd0aac6406fb33b7b0981114cac12	\N
47	62b74978-f4d7-431f-8c29-de0fada463dc	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53cqvdadkq70cb3xk8s9smg1r43	2	TokenExpired	1	{"token_id":"01m8q53cqvdadkq70cb3xk8s9smg1r43","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-30T21:17:16Z","inserted_at":"2026-11-30T21:17:15.898359Z","updated_at":"2026-11-30T21:17:15.898359Z","stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null}	2026-11-30 21:17:16.102678+00	\N	\N	\N	\N	§expired 01m8q53cqvdadkq70cb3xk8s9smg1r43	\\xfcc7657d478dee678a1cda65d541ff84	\N
48	129c5563-e7e3-4afb-8755-b400d0710e3a	01m8q53a4qdadkq75ejnv1r7se06rzt5	api_token-01m8q53crkdadkq7bkzcnfjnv6q1g601	2	TokenExpiring	1	{"token_id":"01m8q53crkdadkq7bkzcnfjnv6q1g601","account_id":"01m8q53a4qdadkq75ejnv1r7se06rzt5","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T21:17:16Z","inserted_at":"2026-11-30T21:17:15.923133Z","updated_at":"2026-11-30T21:17:15.923133Z","stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null,"days_left":1}	2026-11-30 21:17:16.102678+00	\N	\N	\N	\N	§expiring 1 01m8q53crkdadkq7bkzcnfjnv6q1g601	\\x2260aac5763156d694d6c259fee44c7e	\N
49	bf587b31-a695-4c2a-b371-27d05c749811	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53n2jbsp8rxab9thnd5axswz03s	1	TokenCreated	1	{"token_id":"01m8q53n2jbsp8rxab9thnd5axswz03s","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":"01m8q53n2jbsp8rx4e7xfj1s75231yc6","token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:24Z","inserted_at":"2026-11-30T21:17:24.418441Z","updated_at":"2026-11-30T21:17:24.418441Z","stream_version":1,"actor":{"type":"admin_user","id":"01m8q53n2jbsp8rx4e7xfj1s75231yc6"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:24.418441+00	\N	\N	\N	\N	\N	\N	\N
50	08bffb49-8d92-4712-9768-c106e18b990e	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53ppebsp8rxs5vza3a5ppp66v6s	1	TokenCreated	1	{"token_id":"01m8q53ppebsp8rxs5vza3a5ppp66v6s","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.093478Z","updated_at":"2026-11-30T21:17:26.093478Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:26.093478+00	2e4dc0d4212e4f009ca6d584ad7be03f	\N	\N	\N	account-1-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
51	ce757a50-347a-4e56-96c7-06e9e689cff0	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pq9bsp8rxj20xx3xfhvmh0m93	1	TokenCreated	1	{"token_id":"01m8q53pq9bsp8rxj20xx3xfhvmh0m93","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.121906Z","updated_at":"2026-11-30T21:17:26.121906Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:26.121906+00	64f911110a70964946fa0fb704b577bd	\N	\N	\N	account-1-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
52	44067235-1673-4f75-b78f-9ea63fe204ad	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pr7bsp8rxvpxme7wzjfgwvpmg	1	TokenCreated	1	{"token_id":"01m8q53pr7bsp8rxvpxme7wzjfgwvpmg","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":"01m8q53pp8bsp8rxfsajg9bg9wb3cmze","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.151758Z","updated_at":"2026-11-30T21:17:26.151758Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:26.151758+00	f2b7631407211f48e2b66ec870d9ec24	\N	\N	\N	account-1-create-2	\\x377a7d47c83bf973b6189e1fa731ce2d	\N
53	c69bbc7e-23ba-4ea7-accf-b218dff556e1	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53ps2bsp8rx18ah2ycfs6f7s0c5	1	TokenCreated	1	{"token_id":"01m8q53ps2bsp8rx18ah2ycfs6f7s0c5","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.178320Z","updated_at":"2026-11-30T21:17:26.178320Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:26.17832+00	add299963f8b2db853eee3fd9ddcc1c1	\N	\N	\N	account-1-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
54	76d46b8c-e961-4751-ac36-bccb08e69f82	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pstbsp8rxbxvefcbgb6k5yxp5	1	TokenCreated	1	{"token_id":"01m8q53pstbsp8rxbxvefcbgb6k5yxp5","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.202029Z","updated_at":"2026-11-30T21:17:26.202029Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:26.202029+00	5702c67a2f412bec15b87c38aaecb160	\N	\N	\N	account-1-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
55	46db4fc4-dad3-4c8c-8ff1-604a0a17cfe8	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53ptmbsp8rx46f0jb6t6777t7xh	1	TokenCreated	1	{"token_id":"01m8q53ptmbsp8rx46f0jb6t6777t7xh","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":"01m8q53pp8bsp8rxfsajg9bg9wb3cmze","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.228418Z","updated_at":"2026-11-30T21:17:26.228418Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:26.228418+00	ad3d343f7831e05f4f53dbbcb33129fc	\N	\N	\N	account-1-create-5	\\x377a7d47c83bf973b6189e1fa731ce2d	\N
56	520974de-806a-4671-b957-f929d2c05ce5	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pvabsp8rx20v6r0xmpvac006j	1	TokenCreated	1	{"token_id":"01m8q53pvabsp8rx20v6r0xmpvac006j","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.250608Z","updated_at":"2026-11-30T21:17:26.250608Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:26.250608+00	240cc3565c9f5b023e4ce273a196947a	\N	\N	\N	account-1-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
57	2e1c7175-3151-4220-a875-628e4f4de3f0	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pvzbsp8rxkp2d0mnhcqe8b0s6	1	TokenCreated	1	{"token_id":"01m8q53pvzbsp8rxkp2d0mnhcqe8b0s6","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.270969Z","updated_at":"2026-11-30T21:17:26.270969Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:26.270969+00	c29a27519c5a94da36dc7e267c8276b4	\N	\N	\N	account-1-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
58	5e9d3485-4fd1-45d9-8695-559b5427fbcf	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pwdbsp8rxffkdx5rdyxxw07ys	1	TokenCreated	1	{"token_id":"01m8q53pwdbsp8rxffkdx5rdyxxw07ys","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":"01m8q53pp8bsp8rxfsajg9bg9wb3cmze","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.285241Z","updated_at":"2026-11-30T21:17:26.285241Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:26.285241+00	a3f6328dc966be29211dd6b06eac05c9	\N	\N	\N	account-1-create-8	\\x377a7d47c83bf973b6189e1fa731ce2d	\N
59	4e63693a-6b76-4ac7-a0c7-e6e8a763990e	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pxdbsp8rxd0fktxjvt2qg5rq4	1	TokenCreated	1	{"token_id":"01m8q53pxdbsp8rxd0fktxjvt2qg5rq4","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.317010Z","updated_at":"2026-11-30T21:17:26.317010Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:26.31701+00	9be5d59371264901f6468b930ea97280	\N	\N	\N	account-1-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
60	c562cc29-2168-46c1-bb66-ab64f067d12e	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pxrbsp8rx4g3370yk37nmfjkv	1	TokenCreated	1	{"token_id":"01m8q53pxrbsp8rx4g3370yk37nmfjkv","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.328486Z","updated_at":"2026-11-30T21:17:26.328486Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:26.328486+00	8f677eadabad4723c3a3833e1e1c7134	\N	\N	\N	account-1-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
61	1f7fad23-438f-46b4-a872-857ac11a4513	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pyqbsp8rxmzp0kxaka806h1sz	1	TokenCreated	1	{"token_id":"01m8q53pyqbsp8rxmzp0kxaka806h1sz","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":"01m8q53pp8bsp8rxfsajg9bg9wb3cmze","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.359201Z","updated_at":"2026-11-30T21:17:26.359201Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:17:26.359201+00	b50e606e54a344e7001077e0453aa871	\N	\N	\N	account-1-create-11	\\x377a7d47c83bf973b6189e1fa731ce2d	\N
62	df842598-3ae3-4217-a0ac-174e3568b831	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53ppebsp8rxs5vza3a5ppp66v6s	2	TokenSuspended	1	{"token_id":"01m8q53ppebsp8rxs5vza3a5ppp66v6s","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.093478Z","updated_at":"2026-11-30T21:17:26.515022Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.515022+00	585d6628a3503e08ca9e74088c3121e9	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-0	\\x215f59bbae4604c385f2be5e4636e998	\N
63	89d100a1-3369-4c82-b48b-355deb0cc894	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53ppebsp8rxs5vza3a5ppp66v6s	3	TokenActivated	1	{"token_id":"01m8q53ppebsp8rxs5vza3a5ppp66v6s","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.093478Z","updated_at":"2026-11-30T21:17:26.548659Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.548659+00	b75063002786435ec2ae9c95cac92ab3	\N	\N	\N	account-1-quoted-0	\\x9243a169afff5743e66c9f3ef555aabe	\N
64	0277c2d6-2117-4b85-9c2e-30dae94e26b2	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pq9bsp8rxj20xx3xfhvmh0m93	2	TokenSuspended	1	{"token_id":"01m8q53pq9bsp8rxj20xx3xfhvmh0m93","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.121906Z","updated_at":"2026-11-30T21:17:26.579089Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.579089+00	e1ab76b5a7edc446d4f80dfbb817da07	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-1	\\xa55f7dc636d7df4a360c25a5ddaf10fa	\N
65	48c4c4a7-584b-41f9-aac2-6081bd45ed88	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pq9bsp8rxj20xx3xfhvmh0m93	3	TokenActivated	1	{"token_id":"01m8q53pq9bsp8rxj20xx3xfhvmh0m93","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.121906Z","updated_at":"2026-11-30T21:17:26.597698Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.597698+00	70dd98246b0ae3ed59fc1ebe22d48bc7	\N	\N	\N	account-1-activate-1	\\xc5800ad9a860d181f6da4bac68e8c296	\N
66	b1b8ad69-dee8-4819-ac92-cb7dd4443c1d	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pq9bsp8rxj20xx3xfhvmh0m93	4	TokenRevoked	1	{"token_id":"01m8q53pq9bsp8rxj20xx3xfhvmh0m93","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.121906Z","updated_at":"2026-11-30T21:17:26.612299Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.612299+00	3ec90b6e83f3fa2c18cfa67ac7541053	\N	\N	\N	account-1-revoke-1	\\xeab500f4f334a111c5c71d7dafdf6e30	\N
67	04e0d71d-17f5-4fc0-8e9e-2e2cc9716f2c	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pr7bsp8rxvpxme7wzjfgwvpmg	2	TokenSuspended	1	{"token_id":"01m8q53pr7bsp8rxvpxme7wzjfgwvpmg","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":"01m8q53pp8bsp8rxfsajg9bg9wb3cmze","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.151758Z","updated_at":"2026-11-30T21:17:26.632185Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.632185+00	08f77b0206259b1ddd462f3033a6c240	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-2	\\xf58b22447dffab8817b9fe7513bedce9	\N
68	3a1fee15-40d0-4561-bec5-3109d073edc5	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53ps2bsp8rx18ah2ycfs6f7s0c5	2	TokenSuspended	1	{"token_id":"01m8q53ps2bsp8rx18ah2ycfs6f7s0c5","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.178320Z","updated_at":"2026-11-30T21:17:26.648651Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.648651+00	89d43499ac859554d5d7aa4d2d33681a	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-3	\\xcb67c1f5ecac508698d4b0988cd1be2a	\N
69	85acb638-8092-4e6c-a499-e058a917e8aa	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53ps2bsp8rx18ah2ycfs6f7s0c5	3	TokenActivated	1	{"token_id":"01m8q53ps2bsp8rx18ah2ycfs6f7s0c5","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.178320Z","updated_at":"2026-11-30T21:17:26.668173Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.668173+00	04f19b052d90528573b9641756f81031	\N	\N	\N	account-1-activate-3	\\x444f05f985d0c5259447a01e7fa759ba	\N
70	346a2480-d204-4616-a0cb-8ffd15675b47	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53ps2bsp8rx18ah2ycfs6f7s0c5	4	TokenSuspended	1	{"token_id":"01m8q53ps2bsp8rx18ah2ycfs6f7s0c5","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.178320Z","updated_at":"2026-11-30T21:17:26.697967Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.697967+00	account-1-plain-3	\N	\N	\N	\N	\N	\N
71	e7f6d9f0-8d02-43aa-ac3f-b99cbd5053fa	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pstbsp8rxbxvefcbgb6k5yxp5	2	TokenSuspended	1	{"token_id":"01m8q53pstbsp8rxbxvefcbgb6k5yxp5","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.202029Z","updated_at":"2026-11-30T21:17:26.719240Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.71924+00	e1696ab6a3bd80086bc5187379e09035	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-4	\\x40a951907a641c69909a40765b194e13	\N
72	74da2754-0106-40ef-8e98-ed9fe4b70c38	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pstbsp8rxbxvefcbgb6k5yxp5	3	TokenActivated	1	{"token_id":"01m8q53pstbsp8rxbxvefcbgb6k5yxp5","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.202029Z","updated_at":"2026-11-30T21:17:26.743136Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.743136+00	e6e099516e6f4e9e8825e23918260683	\N	\N	\N	account-1-quoted-4	\\xd20894ba50b15ca957103c367e86fed7	\N
73	ac80cc22-8213-41fa-a74a-ae17bcc49cd2	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53ptmbsp8rx46f0jb6t6777t7xh	2	TokenSuspended	1	{"token_id":"01m8q53ptmbsp8rx46f0jb6t6777t7xh","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":"01m8q53pp8bsp8rxfsajg9bg9wb3cmze","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.228418Z","updated_at":"2026-11-30T21:17:26.763185Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.763185+00	8672206a5fb72291b0a2f90ee9067054	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-5	\\xa74f56dc5f2d73dfa45494edab495e76	\N
74	39e60a8e-4a61-4916-84f1-dd53908ae4e6	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53ptmbsp8rx46f0jb6t6777t7xh	3	TokenActivated	1	{"token_id":"01m8q53ptmbsp8rx46f0jb6t6777t7xh","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":"01m8q53pp8bsp8rxfsajg9bg9wb3cmze","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.228418Z","updated_at":"2026-11-30T21:17:26.779133Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.779133+00	a74c9e976d403bb7d7ba189fdcc6bb77	\N	\N	\N	account-1-activate-5	\\xdc9cbe8247884f6ae20467c03eabd133	\N
75	9991c982-ea44-4de2-bfd7-33359e235e58	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pvabsp8rx20v6r0xmpvac006j	2	TokenSuspended	1	{"token_id":"01m8q53pvabsp8rx20v6r0xmpvac006j","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.250608Z","updated_at":"2026-11-30T21:17:26.807309Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.807309+00	47868a56d4c9fb41d24080ab845dd143	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-6	\\xa6ea10edc04f2b27d50f913438dc5e1c	\N
76	69769f09-dbaf-447d-8bba-29fd769c3d63	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pvabsp8rx20v6r0xmpvac006j	3	TokenRevoked	1	{"token_id":"01m8q53pvabsp8rx20v6r0xmpvac006j","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.250608Z","updated_at":"2026-11-30T21:17:26.835518Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.835518+00	52059c0f7c10d0d9ae2bc0fb4b606e95	\N	\N	\N	account-1-revoke-6	\\x3766f42e34bcabee6b8057ce1a7e1178	\N
77	192d1d5b-5530-45f8-bead-631d1cc16e06	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pvabsp8rx20v6r0xmpvac006j	4	TokenDeleted	1	{"token_id":"01m8q53pvabsp8rx20v6r0xmpvac006j","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.250608Z","updated_at":"2026-11-30T21:17:26.854257Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.854257+00	5ed0a1bca978b9f4c67c05bd6c53287f	\N	\N	\N	account-1-delete-6	\\x677db8f59aa56bcb4dba1691d849f9d9	\N
78	290a36ab-ccc3-49f0-9c6a-96017a565f3d	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pvzbsp8rxkp2d0mnhcqe8b0s6	2	TokenSuspended	1	{"token_id":"01m8q53pvzbsp8rxkp2d0mnhcqe8b0s6","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.270969Z","updated_at":"2026-11-30T21:17:26.891582Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.891582+00	8b92b22e8483d46148b263e4e532ca2b	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-7	\\x7196c7d3c8704dc0af7c09441ee9a919	\N
79	8ba4e6fd-8c35-4aa1-9d83-f1adb81eb1f4	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pvzbsp8rxkp2d0mnhcqe8b0s6	3	TokenActivated	1	{"token_id":"01m8q53pvzbsp8rxkp2d0mnhcqe8b0s6","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.270969Z","updated_at":"2026-11-30T21:17:26.904766Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.904766+00	7169b9683996cd094d4162f05313ea55	\N	\N	\N	account-1-activate-7	\\xa420fee06166edb3d465329ae684f3a4	\N
80	b05738da-b212-4ac6-8aa4-105f47a8fdc0	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pvzbsp8rxkp2d0mnhcqe8b0s6	4	TokenSuspended	1	{"token_id":"01m8q53pvzbsp8rxkp2d0mnhcqe8b0s6","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.270969Z","updated_at":"2026-11-30T21:17:26.943389Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.943389+00	account-1-plain-7	\N	\N	\N	\N	\N	\N
81	96a9f207-ed4d-4b2b-afeb-31ea715f7582	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pwdbsp8rxffkdx5rdyxxw07ys	2	TokenSuspended	1	{"token_id":"01m8q53pwdbsp8rxffkdx5rdyxxw07ys","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":"01m8q53pp8bsp8rxfsajg9bg9wb3cmze","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.285241Z","updated_at":"2026-11-30T21:17:26.971243Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.971243+00	ab8977a60f475d48cffb93241cfef904	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-8	\\x276735da41e8efd90bcd90834e1db3a8	2026-11-30 21:17:26.46829+00
82	b0ee4678-aa52-4184-8317-a79b0dd07013	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pwdbsp8rxffkdx5rdyxxw07ys	3	TokenActivated	1	{"token_id":"01m8q53pwdbsp8rxffkdx5rdyxxw07ys","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":"01m8q53pp8bsp8rxfsajg9bg9wb3cmze","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.285241Z","updated_at":"2026-11-30T21:17:26.991076Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:26.991076+00	2016fad4000c26afea64f1da45e2a940	\N	\N	\N	account-1-quoted-8	\\x6baa479aaf8afd22c72ea3b6407d79ce	2026-11-30 21:17:26.46829+00
83	c5f27b1f-2c55-43b7-8b9b-439472430c12	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pxdbsp8rxd0fktxjvt2qg5rq4	2	TokenSuspended	1	{"token_id":"01m8q53pxdbsp8rxd0fktxjvt2qg5rq4","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.317010Z","updated_at":"2026-11-30T21:17:27.007662Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:27.007662+00	6aab976908a7208941e445002e06b479	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-9	\\xed4dec168c8ace745d6431aaa4c4f85d	\N
84	51b06217-91d6-4c84-817e-f9b5d91f219c	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pxdbsp8rxd0fktxjvt2qg5rq4	3	TokenActivated	1	{"token_id":"01m8q53pxdbsp8rxd0fktxjvt2qg5rq4","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.317010Z","updated_at":"2026-11-30T21:17:27.046268Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:27.046268+00	d9f93b4259e78dc61ea7e9c486d5b9a9	\N	\N	\N	account-1-activate-9	\\xb74aaae9fc2749f26189776d3861c841	\N
85	8ad8211d-f746-4c91-bed2-6ac6d8ace8ff	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pxrbsp8rx4g3370yk37nmfjkv	2	TokenSuspended	1	{"token_id":"01m8q53pxrbsp8rx4g3370yk37nmfjkv","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.328486Z","updated_at":"2026-11-30T21:17:27.091901Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:27.091901+00	a7c6afb6b50dfc8353c83b80a5076d26	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-10	\\x0af4db0085d485565df4fb1ca42edf0d	2026-11-30 21:17:26.482586+00
86	e6953123-3449-4c35-8edf-297308e88328	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pyqbsp8rxmzp0kxaka806h1sz	2	TokenSuspended	1	{"token_id":"01m8q53pyqbsp8rxmzp0kxaka806h1sz","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":"01m8q53pp8bsp8rxfsajg9bg9wb3cmze","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.359201Z","updated_at":"2026-11-30T21:17:27.131586Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:27.131586+00	47d60c00527a8ee892fe399be39668e1	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-11	\\x23890ca88c43acdd0ef8488628942a4c	\N
87	f3ee5388-351d-44bf-a100-74e42cb257cb	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pyqbsp8rxmzp0kxaka806h1sz	3	TokenActivated	1	{"token_id":"01m8q53pyqbsp8rxmzp0kxaka806h1sz","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":"01m8q53pp8bsp8rxfsajg9bg9wb3cmze","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.359201Z","updated_at":"2026-11-30T21:17:27.155167Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:27.155167+00	48e57ea9898dc4ad1e82ba40cf62aa95	\N	\N	\N	account-1-activate-11	\\x7f5ec12b141874ee4da140b0aaaac6bd	\N
88	c6e7c5ed-e69b-4fe3-98cc-f1d12d7bfe96	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pyqbsp8rxmzp0kxaka806h1sz	4	TokenSuspended	1	{"token_id":"01m8q53pyqbsp8rxmzp0kxaka806h1sz","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":"01m8q53pp8bsp8rxfsajg9bg9wb3cmze","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.359201Z","updated_at":"2026-11-30T21:17:27.182942Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:27.182942+00	account-1-plain-11	\N	\N	\N	\N	\N	\N
89	b9af877d-7bc8-4161-b611-78bdde197f5d	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53pyqbsp8rxmzp0kxaka806h1sz	5	TokenRevoked	1	{"token_id":"01m8q53pyqbsp8rxmzp0kxaka806h1sz","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":"01m8q53pp8bsp8rxfsajg9bg9wb3cmze","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.359201Z","updated_at":"2026-11-30T21:17:27.210843Z","stream_version":5,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:27.210843+00	086cf603cb8f2b315646e60193c8dfba	\N	\N	\N	account-1-revoke-11	\\x1a3ef9184a5f0029d516d3e348b0de3c	\N
90	108d694d-6733-48ca-8356-ec68754290db	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53ppebsp8rxs5vza3a5ppp66v6s	4	TokenSuspended	1	{"token_id":"01m8q53ppebsp8rxs5vza3a5ppp66v6s","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.093478Z","updated_at":"2026-11-30T21:17:27.243327Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":"a look at it"}	2026-11-30 21:17:27.243327+00	aa835891430dfb89d6f774d9953af92a	\N	\N	\N	account-1-reason	\\xabdd1ec9671a721da912df25a27307ce	2026-11-30 21:17:26.389489+00
91	de7d6133-ff08-4edd-9b95-b8e34f941d3d	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53ppebsp8rxs5vza3a5ppp66v6s	5	TokenActivated	1	{"token_id":"01m8q53ppebsp8rxs5vza3a5ppp66v6s","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.093478Z","updated_at":"2026-11-30T21:17:27.272971Z","stream_version":5,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:27.272971+00	a88a81af81818e8e787a1467bfb9fcfb	\N	\N	\N	account-1-by-itself	\\x9243a169afff5743e66c9f3ef555aabe	2026-11-30 21:17:26.389489+00
92	83d9deb8-0ff5-46f4-9101-b1ac7326e7ae	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	api_token-01m8q53ppebsp8rxs5vza3a5ppp66v6s	6	TokenRevoked	1	{"token_id":"01m8q53ppebsp8rxs5vza3a5ppp66v6s","account_id":"01m8q53n22bsp8rxwcf5k0htwpnv3p3y","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T21:17:26Z","inserted_at":"2026-11-30T21:17:26.093478Z","updated_at":"2026-11-30T21:17:27.380072Z","stream_version":6,"actor":{"type":"api_token","id":"01m8q53n2jbsp8rxab9thnd5axswz03s"},"reason":null}	2026-11-30 21:17:27.380072+00	3c79b70e0700040e7351b5c77832b10d	\N	\N	\N	account-1-used	\\x6124905c8d908200b0d01e5c45cff18d	2026-11-30 21:17:26.389489+00
\.


--
-- Data for Name: lease; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.lease (name, holder, epoch, expires_at) FROM stdin;
projection expiring 2	49d87e59-0e6a-467c-9ea2-477fb7670524	1	-infinity
projection history 1	0f43da1f-c204-45dd-8e54-2395ab391ec2	1	-infinity
relay	7fe3c0aa-99dd-4609-ae6a-6e5ec3f31620	1	-infinity
expiry	ef9699cf-5966-40b5-b38e-9fe4f509dd30	1	-infinity
\.


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.log_head (only_row, log_id, "position") FROM stdin;
t	ca4bedf1-e6f6-4b80-b7e0-5285769f663b	92
\.


--
-- Data for Name: projection; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.projection (name, build, version, state, "position", begun_at, live_at) FROM stdin;
history	1	1	live	92	2026-11-30 21:17:05.937631+00	2026-11-30 21:17:06.086142+00
expiring	1	2	live	92	2026-11-30 21:17:05.997077+00	2026-11-30 21:17:06.089417+00
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
t	ca4bedf1-e6f6-4b80-b7e0-5285769f663b	2026-11-30 21:17:06.133972+00	92	0	92	83d9deb8-0ff5-46f4-9101-b1ac7326e7ae	7714076522054200737	1	\N	f
\.


--
-- Data for Name: token_count; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_count (account_id, token_scope, tokens) FROM stdin;
01m8q53a4qdadkq75ejnv1r7se06rzt5	environment	4
01m8q53a4qdadkq75ejnv1r7se06rzt5	account	10
01m8q53n22bsp8rxwcf5k0htwpnv3p3y	account	8
01m8q53n22bsp8rxwcf5k0htwpnv3p3y	environment	4
\.


--
-- Data for Name: token_details; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_details (token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, stream_version, "position") FROM stdin;
01m8q53a4qdadkq7jjdwfzf7dg738zvt	01m8q53a4qdadkq75ejnv1r7se06rzt5	\N	01m8q53a4qdadkq7qxnyj4t2sdh4mpch	account	active	2126-11-06 21:17:13+00	2026-11-30 21:17:13.239419+00	2026-11-30 21:17:13.239419+00	1	1
01m8q53pq9bsp8rxj20xx3xfhvmh0m93	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	\N	\N	account	revoked	2126-11-06 21:17:26+00	2026-11-30 21:17:26.121906+00	2026-11-30 21:17:26.612299+00	4	66
01m8q53pr7bsp8rxvpxme7wzjfgwvpmg	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	01m8q53pp8bsp8rxfsajg9bg9wb3cmze	\N	environment	suspended	2126-11-06 21:17:26+00	2026-11-30 21:17:26.151758+00	2026-11-30 21:17:26.632185+00	2	67
01m8q53bhqdadkq7c776jyfvekwc94bv	01m8q53a4qdadkq75ejnv1r7se06rzt5	01m8q53b4gdadkq758fhec90ndyyvm1j	\N	environment	revoked	2126-11-06 21:17:14+00	2026-11-30 21:17:14.679091+00	2026-11-30 21:17:15.542953+00	5	41
01m8q53batdadkq73mb91tpwy79h6nrz	01m8q53a4qdadkq75ejnv1r7se06rzt5	\N	\N	account	revoked	2126-11-06 21:17:14+00	2026-11-30 21:17:14.458688+00	2026-11-30 21:17:14.946795+00	4	18
01m8q53bc4dadkq7hpfkyaccywcmwgjh	01m8q53a4qdadkq75ejnv1r7se06rzt5	01m8q53b4gdadkq758fhec90ndyyvm1j	\N	environment	suspended	2126-11-06 21:17:14+00	2026-11-30 21:17:14.500716+00	2026-11-30 21:17:14.981319+00	2	19
01m8q53b4vdadkq7rtfkxnnzekpz39tn	01m8q53a4qdadkq75ejnv1r7se06rzt5	\N	\N	account	revoked	2126-11-06 21:17:14+00	2026-11-30 21:17:14.258115+00	2026-11-30 21:17:15.880357+00	6	44
01m8q53bdpdadkq75sc96carte74vpqa	01m8q53a4qdadkq75ejnv1r7se06rzt5	\N	\N	account	suspended	2126-11-06 21:17:14+00	2026-11-30 21:17:14.550794+00	2026-11-30 21:17:15.071032+00	4	22
01m8q53becdadkq74dajbts3kxgw5859	01m8q53a4qdadkq75ejnv1r7se06rzt5	\N	\N	account	active	2126-11-06 21:17:14+00	2026-11-30 21:17:14.572552+00	2026-11-30 21:17:15.118877+00	3	24
01m8q53bf6dadkq7few83eg6sn283sg9	01m8q53a4qdadkq75ejnv1r7se06rzt5	01m8q53b4gdadkq758fhec90ndyyvm1j	\N	environment	active	2126-11-06 21:17:14+00	2026-11-30 21:17:14.598578+00	2026-11-30 21:17:15.189763+00	3	26
01m8q53cqvdadkq70cb3xk8s9smg1r43	01m8q53a4qdadkq75ejnv1r7se06rzt5	\N	\N	account	active	2026-11-30 21:17:16+00	2026-11-30 21:17:15.898359+00	2026-11-30 21:17:15.898359+00	2	47
01m8q53crkdadkq7bkzcnfjnv6q1g601	01m8q53a4qdadkq75ejnv1r7se06rzt5	\N	\N	account	active	2026-12-01 21:17:16+00	2026-11-30 21:17:15.923133+00	2026-11-30 21:17:15.923133+00	2	48
01m8q53n2jbsp8rxab9thnd5axswz03s	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	\N	01m8q53n2jbsp8rx4e7xfj1s75231yc6	account	active	2126-11-06 21:17:24+00	2026-11-30 21:17:24.418441+00	2026-11-30 21:17:24.418441+00	1	49
01m8q53bgcdadkq7t7se41k2qna5y1a7	01m8q53a4qdadkq75ejnv1r7se06rzt5	\N	\N	account	suspended	2126-11-06 21:17:14+00	2026-11-30 21:17:14.636865+00	2026-11-30 21:17:15.307044+00	4	32
01m8q53bgmdadkq7n1m2c0cya5mjxag1	01m8q53a4qdadkq75ejnv1r7se06rzt5	01m8q53b4gdadkq758fhec90ndyyvm1j	\N	environment	active	2126-11-06 21:17:14+00	2026-11-30 21:17:14.644163+00	2026-11-30 21:17:15.367301+00	3	34
01m8q53bgvdadkq7qn0s0n6dhs082r3e	01m8q53a4qdadkq75ejnv1r7se06rzt5	\N	\N	account	active	2126-11-06 21:17:14+00	2026-11-30 21:17:14.651387+00	2026-11-30 21:17:15.425414+00	3	36
01m8q53bh7dadkq71d83t7x7emx4gbec	01m8q53a4qdadkq75ejnv1r7se06rzt5	\N	\N	account	suspended	2126-11-06 21:17:14+00	2026-11-30 21:17:14.663823+00	2026-11-30 21:17:15.452942+00	2	37
01m8q53ps2bsp8rx18ah2ycfs6f7s0c5	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	\N	\N	account	suspended	2126-11-06 21:17:26+00	2026-11-30 21:17:26.17832+00	2026-11-30 21:17:26.697967+00	4	70
01m8q53pyqbsp8rxmzp0kxaka806h1sz	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	01m8q53pp8bsp8rxfsajg9bg9wb3cmze	\N	environment	revoked	2126-11-06 21:17:26+00	2026-11-30 21:17:26.359201+00	2026-11-30 21:17:27.210843+00	5	89
01m8q53pstbsp8rxbxvefcbgb6k5yxp5	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	\N	\N	account	active	2126-11-06 21:17:26+00	2026-11-30 21:17:26.202029+00	2026-11-30 21:17:26.743136+00	3	72
01m8q53pvzbsp8rxkp2d0mnhcqe8b0s6	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	\N	\N	account	suspended	2126-11-06 21:17:26+00	2026-11-30 21:17:26.270969+00	2026-11-30 21:17:26.943389+00	4	80
01m8q53ptmbsp8rx46f0jb6t6777t7xh	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	01m8q53pp8bsp8rxfsajg9bg9wb3cmze	\N	environment	active	2126-11-06 21:17:26+00	2026-11-30 21:17:26.228418+00	2026-11-30 21:17:26.779133+00	3	74
01m8q53pwdbsp8rxffkdx5rdyxxw07ys	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	01m8q53pp8bsp8rxfsajg9bg9wb3cmze	\N	environment	active	2126-11-06 21:17:26+00	2026-11-30 21:17:26.285241+00	2026-11-30 21:17:26.991076+00	3	82
01m8q53ppebsp8rxs5vza3a5ppp66v6s	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	\N	\N	account	revoked	2126-11-06 21:17:26+00	2026-11-30 21:17:26.093478+00	2026-11-30 21:17:27.380072+00	6	92
01m8q53pxdbsp8rxd0fktxjvt2qg5rq4	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	\N	\N	account	active	2126-11-06 21:17:26+00	2026-11-30 21:17:26.31701+00	2026-11-30 21:17:27.046268+00	3	84
01m8q53pxrbsp8rx4g3370yk37nmfjkv	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	\N	\N	account	suspended	2126-11-06 21:17:26+00	2026-11-30 21:17:26.328486+00	2026-11-30 21:17:27.091901+00	2	85
\.


--
-- Data for Name: token_listing; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing (token_id, account_id, status, inserted_at, updated_at) FROM stdin;
01m8q53a4qdadkq7jjdwfzf7dg738zvt	01m8q53a4qdadkq75ejnv1r7se06rzt5	active	2026-11-30 21:17:13.239419+00	2026-11-30 21:17:13.239419+00
01m8q53b4vdadkq7rtfkxnnzekpz39tn	01m8q53a4qdadkq75ejnv1r7se06rzt5	revoked	2026-11-30 21:17:14.258115+00	2026-11-30 21:17:15.880357+00
01m8q53batdadkq73mb91tpwy79h6nrz	01m8q53a4qdadkq75ejnv1r7se06rzt5	revoked	2026-11-30 21:17:14.458688+00	2026-11-30 21:17:14.946795+00
01m8q53bc4dadkq7hpfkyaccywcmwgjh	01m8q53a4qdadkq75ejnv1r7se06rzt5	suspended	2026-11-30 21:17:14.500716+00	2026-11-30 21:17:14.981319+00
01m8q53bdpdadkq75sc96carte74vpqa	01m8q53a4qdadkq75ejnv1r7se06rzt5	suspended	2026-11-30 21:17:14.550794+00	2026-11-30 21:17:15.071032+00
01m8q53becdadkq74dajbts3kxgw5859	01m8q53a4qdadkq75ejnv1r7se06rzt5	active	2026-11-30 21:17:14.572552+00	2026-11-30 21:17:15.118877+00
01m8q53bf6dadkq7few83eg6sn283sg9	01m8q53a4qdadkq75ejnv1r7se06rzt5	active	2026-11-30 21:17:14.598578+00	2026-11-30 21:17:15.189763+00
01m8q53bgcdadkq7t7se41k2qna5y1a7	01m8q53a4qdadkq75ejnv1r7se06rzt5	suspended	2026-11-30 21:17:14.636865+00	2026-11-30 21:17:15.307044+00
01m8q53bgmdadkq7n1m2c0cya5mjxag1	01m8q53a4qdadkq75ejnv1r7se06rzt5	active	2026-11-30 21:17:14.644163+00	2026-11-30 21:17:15.367301+00
01m8q53bgvdadkq7qn0s0n6dhs082r3e	01m8q53a4qdadkq75ejnv1r7se06rzt5	active	2026-11-30 21:17:14.651387+00	2026-11-30 21:17:15.425414+00
01m8q53bh7dadkq71d83t7x7emx4gbec	01m8q53a4qdadkq75ejnv1r7se06rzt5	suspended	2026-11-30 21:17:14.663823+00	2026-11-30 21:17:15.452942+00
01m8q53bhqdadkq7c776jyfvekwc94bv	01m8q53a4qdadkq75ejnv1r7se06rzt5	revoked	2026-11-30 21:17:14.679091+00	2026-11-30 21:17:15.542953+00
01m8q53cqvdadkq70cb3xk8s9smg1r43	01m8q53a4qdadkq75ejnv1r7se06rzt5	active	2026-11-30 21:17:15.898359+00	2026-11-30 21:17:15.898359+00
01m8q53crkdadkq7bkzcnfjnv6q1g601	01m8q53a4qdadkq75ejnv1r7se06rzt5	active	2026-11-30 21:17:15.923133+00	2026-11-30 21:17:15.923133+00
01m8q53n2jbsp8rxab9thnd5axswz03s	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	active	2026-11-30 21:17:24.418441+00	2026-11-30 21:17:24.418441+00
\.


--
-- Data for Name: token_listing_count; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing_count (account_id, status, tokens) FROM stdin;
01m8q53a4qdadkq75ejnv1r7se06rzt5	revoked	3
01m8q53a4qdadkq75ejnv1r7se06rzt5	active	7
01m8q53a4qdadkq75ejnv1r7se06rzt5	suspended	4
01m8q53n22bsp8rxwcf5k0htwpnv3p3y	active	1
\.


--
-- Data for Name: token_listing_position; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing_position (only_row, "position") FROM stdin;
t	49
\.


--
-- Data for Name: token_usage; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_usage (token_id, last_used_at, account_id) FROM stdin;
01m8q53batdadkq73mb91tpwy79h6nrz	\N	01m8q53a4qdadkq75ejnv1r7se06rzt5
01m8q53bdpdadkq75sc96carte74vpqa	\N	01m8q53a4qdadkq75ejnv1r7se06rzt5
01m8q53bf6dadkq7few83eg6sn283sg9	\N	01m8q53a4qdadkq75ejnv1r7se06rzt5
01m8q53bgcdadkq7t7se41k2qna5y1a7	\N	01m8q53a4qdadkq75ejnv1r7se06rzt5
01m8q53bgvdadkq7qn0s0n6dhs082r3e	\N	01m8q53a4qdadkq75ejnv1r7se06rzt5
01m8q53bhqdadkq7c776jyfvekwc94bv	\N	01m8q53a4qdadkq75ejnv1r7se06rzt5
01m8q53b4vdadkq7rtfkxnnzekpz39tn	2026-11-30 21:17:14.684434+00	01m8q53a4qdadkq75ejnv1r7se06rzt5
01m8q53bc4dadkq7hpfkyaccywcmwgjh	2026-11-30 21:17:14.708501+00	01m8q53a4qdadkq75ejnv1r7se06rzt5
01m8q53becdadkq74dajbts3kxgw5859	2026-11-30 21:17:14.739796+00	01m8q53a4qdadkq75ejnv1r7se06rzt5
01m8q53bgmdadkq7n1m2c0cya5mjxag1	2026-11-30 21:17:14.795767+00	01m8q53a4qdadkq75ejnv1r7se06rzt5
01m8q53bh7dadkq71d83t7x7emx4gbec	2026-11-30 21:17:14.833025+00	01m8q53a4qdadkq75ejnv1r7se06rzt5
01m8q53cqvdadkq70cb3xk8s9smg1r43	\N	01m8q53a4qdadkq75ejnv1r7se06rzt5
01m8q53crkdadkq7bkzcnfjnv6q1g601	\N	01m8q53a4qdadkq75ejnv1r7se06rzt5
01m8q53a4qdadkq7jjdwfzf7dg738zvt	2026-11-30 21:17:17.295359+00	01m8q53a4qdadkq75ejnv1r7se06rzt5
01m8q53pq9bsp8rxj20xx3xfhvmh0m93	\N	01m8q53n22bsp8rxwcf5k0htwpnv3p3y
01m8q53ps2bsp8rx18ah2ycfs6f7s0c5	\N	01m8q53n22bsp8rxwcf5k0htwpnv3p3y
01m8q53ptmbsp8rx46f0jb6t6777t7xh	\N	01m8q53n22bsp8rxwcf5k0htwpnv3p3y
01m8q53pvzbsp8rxkp2d0mnhcqe8b0s6	\N	01m8q53n22bsp8rxwcf5k0htwpnv3p3y
01m8q53pxdbsp8rxd0fktxjvt2qg5rq4	\N	01m8q53n22bsp8rxwcf5k0htwpnv3p3y
01m8q53pyqbsp8rxmzp0kxaka806h1sz	\N	01m8q53n22bsp8rxwcf5k0htwpnv3p3y
01m8q53ppebsp8rxs5vza3a5ppp66v6s	2026-11-30 21:17:26.389489+00	01m8q53n22bsp8rxwcf5k0htwpnv3p3y
01m8q53pr7bsp8rxvpxme7wzjfgwvpmg	2026-11-30 21:17:26.427142+00	01m8q53n22bsp8rxwcf5k0htwpnv3p3y
01m8q53pstbsp8rxbxvefcbgb6k5yxp5	2026-11-30 21:17:26.432371+00	01m8q53n22bsp8rxwcf5k0htwpnv3p3y
01m8q53pwdbsp8rxffkdx5rdyxxw07ys	2026-11-30 21:17:26.46829+00	01m8q53n22bsp8rxwcf5k0htwpnv3p3y
01m8q53pxrbsp8rx4g3370yk37nmfjkv	2026-11-30 21:17:26.482586+00	01m8q53n22bsp8rxwcf5k0htwpnv3p3y
01m8q53n2jbsp8rxab9thnd5axswz03s	2026-11-30 21:17:28.284616+00	01m8q53n22bsp8rxwcf5k0htwpnv3p3y
\.


--
-- Data for Name: expiring_v2_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.expiring_v2_b1 (token_id, account_id, status, expires_at, warned_days, stream_version, "position", lifetime_days) FROM stdin;
01m8q53a4qdadkq7jjdwfzf7dg738zvt	01m8q53a4qdadkq75ejnv1r7se06rzt5	active	2126-11-06 21:17:13+00	\N	1	1	36500
01m8q53pr7bsp8rxvpxme7wzjfgwvpmg	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	suspended	2126-11-06 21:17:26+00	\N	2	67	36500
01m8q53bc4dadkq7hpfkyaccywcmwgjh	01m8q53a4qdadkq75ejnv1r7se06rzt5	suspended	2126-11-06 21:17:14+00	\N	2	19	36500
01m8q53ps2bsp8rx18ah2ycfs6f7s0c5	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	suspended	2126-11-06 21:17:26+00	\N	4	70	36500
01m8q53bdpdadkq75sc96carte74vpqa	01m8q53a4qdadkq75ejnv1r7se06rzt5	suspended	2126-11-06 21:17:14+00	\N	4	22	36500
01m8q53becdadkq74dajbts3kxgw5859	01m8q53a4qdadkq75ejnv1r7se06rzt5	active	2126-11-06 21:17:14+00	\N	3	24	36500
01m8q53bf6dadkq7few83eg6sn283sg9	01m8q53a4qdadkq75ejnv1r7se06rzt5	active	2126-11-06 21:17:14+00	\N	3	26	36500
01m8q53pstbsp8rxbxvefcbgb6k5yxp5	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	active	2126-11-06 21:17:26+00	\N	3	72	36500
01m8q53bgcdadkq7t7se41k2qna5y1a7	01m8q53a4qdadkq75ejnv1r7se06rzt5	suspended	2126-11-06 21:17:14+00	\N	4	32	36500
01m8q53bgmdadkq7n1m2c0cya5mjxag1	01m8q53a4qdadkq75ejnv1r7se06rzt5	active	2126-11-06 21:17:14+00	\N	3	34	36500
01m8q53bgvdadkq7qn0s0n6dhs082r3e	01m8q53a4qdadkq75ejnv1r7se06rzt5	active	2126-11-06 21:17:14+00	\N	3	36	36500
01m8q53bh7dadkq71d83t7x7emx4gbec	01m8q53a4qdadkq75ejnv1r7se06rzt5	suspended	2126-11-06 21:17:14+00	\N	2	37	36500
01m8q53ptmbsp8rx46f0jb6t6777t7xh	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	active	2126-11-06 21:17:26+00	\N	3	74	36500
01m8q53crkdadkq7bkzcnfjnv6q1g601	01m8q53a4qdadkq75ejnv1r7se06rzt5	active	2026-12-01 21:17:16+00	1	2	48	2
01m8q53n2jbsp8rxab9thnd5axswz03s	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	active	2126-11-06 21:17:24+00	\N	1	49	36500
01m8q53pvzbsp8rxkp2d0mnhcqe8b0s6	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	suspended	2126-11-06 21:17:26+00	\N	4	80	36500
01m8q53pwdbsp8rxffkdx5rdyxxw07ys	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	active	2126-11-06 21:17:26+00	\N	3	82	36500
01m8q53pxdbsp8rxd0fktxjvt2qg5rq4	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	active	2126-11-06 21:17:26+00	\N	3	84	36500
01m8q53pxrbsp8rx4g3370yk37nmfjkv	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	suspended	2126-11-06 21:17:26+00	\N	2	85	36500
\.


--
-- Data for Name: history_v1_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.history_v1_b1 (token_id, "position", account_id, stream_version, type, recorded_at, actor_type, actor_id, reason, request_id, status) FROM stdin;
01m8q53a4qdadkq7jjdwfzf7dg738zvt	1	01m8q53a4qdadkq75ejnv1r7se06rzt5	1	TokenCreated	2026-11-30 21:17:13.239419+00	admin_user	01m8q53a4qdadkq7qxnyj4t2sdh4mpch	\N	\N	active
01m8q53b4vdadkq7rtfkxnnzekpz39tn	2	01m8q53a4qdadkq75ejnv1r7se06rzt5	1	TokenCreated	2026-11-30 21:17:14.258115+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	52c0f255fe06d4b31ab441e676e2316f	active
01m8q53batdadkq73mb91tpwy79h6nrz	3	01m8q53a4qdadkq75ejnv1r7se06rzt5	1	TokenCreated	2026-11-30 21:17:14.458688+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	877cdc649d8be105b61c258d42dc528a	active
01m8q53bc4dadkq7hpfkyaccywcmwgjh	4	01m8q53a4qdadkq75ejnv1r7se06rzt5	1	TokenCreated	2026-11-30 21:17:14.500716+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	1879f9cbcb1cc013373a85f70b5089b1	active
01m8q53bdpdadkq75sc96carte74vpqa	5	01m8q53a4qdadkq75ejnv1r7se06rzt5	1	TokenCreated	2026-11-30 21:17:14.550794+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	f9a37bd71f6d63310279589ae0a1c319	active
01m8q53becdadkq74dajbts3kxgw5859	6	01m8q53a4qdadkq75ejnv1r7se06rzt5	1	TokenCreated	2026-11-30 21:17:14.572552+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	912a65217bb9a11a3af019802eb25191	active
01m8q53bf6dadkq7few83eg6sn283sg9	7	01m8q53a4qdadkq75ejnv1r7se06rzt5	1	TokenCreated	2026-11-30 21:17:14.598578+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	6d535d7ad8b91563783b878b12d04124	active
01m8q53bg7dadkq79rg45kzmgf1ten5g	8	01m8q53a4qdadkq75ejnv1r7se06rzt5	1	TokenCreated	2026-11-30 21:17:14.631655+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	2ddde745c9bf6f373c577805b2764b8a	active
01m8q53bgcdadkq7t7se41k2qna5y1a7	9	01m8q53a4qdadkq75ejnv1r7se06rzt5	1	TokenCreated	2026-11-30 21:17:14.636865+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	6a50435c35768912415d19fe952c07ef	active
01m8q53bgmdadkq7n1m2c0cya5mjxag1	10	01m8q53a4qdadkq75ejnv1r7se06rzt5	1	TokenCreated	2026-11-30 21:17:14.644163+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	be27ee42f96c12c35af92549266fef5c	active
01m8q53bgvdadkq7qn0s0n6dhs082r3e	11	01m8q53a4qdadkq75ejnv1r7se06rzt5	1	TokenCreated	2026-11-30 21:17:14.651387+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	21b1ceaff5f3c7aa422e5c5b114a0166	active
01m8q53bh7dadkq71d83t7x7emx4gbec	12	01m8q53a4qdadkq75ejnv1r7se06rzt5	1	TokenCreated	2026-11-30 21:17:14.663823+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	6d2a09d76187a3c4a7c364aeec32d055	active
01m8q53bhqdadkq7c776jyfvekwc94bv	13	01m8q53a4qdadkq75ejnv1r7se06rzt5	1	TokenCreated	2026-11-30 21:17:14.679091+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	3f5f029828be2f606a5d7d5aecaa5d9f	active
01m8q53b4vdadkq7rtfkxnnzekpz39tn	14	01m8q53a4qdadkq75ejnv1r7se06rzt5	2	TokenSuspended	2026-11-30 21:17:14.848595+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	bcdfda61ca30d7b38877613049147011	suspended
01m8q53b4vdadkq7rtfkxnnzekpz39tn	15	01m8q53a4qdadkq75ejnv1r7se06rzt5	3	TokenActivated	2026-11-30 21:17:14.873147+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	515c2b53acefce60a2f55b09cd67c5f1	active
01m8q53batdadkq73mb91tpwy79h6nrz	16	01m8q53a4qdadkq75ejnv1r7se06rzt5	2	TokenSuspended	2026-11-30 21:17:14.902718+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	04ca42077353d87e384049986c90cf5e	suspended
01m8q53batdadkq73mb91tpwy79h6nrz	17	01m8q53a4qdadkq75ejnv1r7se06rzt5	3	TokenActivated	2026-11-30 21:17:14.931417+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	043b07f124b38125a35d715a14d150e1	active
01m8q53batdadkq73mb91tpwy79h6nrz	18	01m8q53a4qdadkq75ejnv1r7se06rzt5	4	TokenRevoked	2026-11-30 21:17:14.946795+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	473f7caf1ca321bce16bc384969e0317	revoked
01m8q53bc4dadkq7hpfkyaccywcmwgjh	19	01m8q53a4qdadkq75ejnv1r7se06rzt5	2	TokenSuspended	2026-11-30 21:17:14.981319+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	8cf3b7c82d88b01851cb55a2f5c9770a	suspended
01m8q53bdpdadkq75sc96carte74vpqa	20	01m8q53a4qdadkq75ejnv1r7se06rzt5	2	TokenSuspended	2026-11-30 21:17:15.009523+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	67539181270dbb7867e20e0cd17ffa83	suspended
01m8q53bdpdadkq75sc96carte74vpqa	21	01m8q53a4qdadkq75ejnv1r7se06rzt5	3	TokenActivated	2026-11-30 21:17:15.046218+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	e200b3191845f4edaccca75d1bc97284	active
01m8q53bdpdadkq75sc96carte74vpqa	22	01m8q53a4qdadkq75ejnv1r7se06rzt5	4	TokenSuspended	2026-11-30 21:17:15.071032+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	account-0-plain-3	suspended
01m8q53becdadkq74dajbts3kxgw5859	23	01m8q53a4qdadkq75ejnv1r7se06rzt5	2	TokenSuspended	2026-11-30 21:17:15.101602+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	8172b14ed851a5ada1f19d3e8c4e96fa	suspended
01m8q53becdadkq74dajbts3kxgw5859	24	01m8q53a4qdadkq75ejnv1r7se06rzt5	3	TokenActivated	2026-11-30 21:17:15.118877+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	13e9569a75563ae2cd69186ddcf1a1c2	active
01m8q53bf6dadkq7few83eg6sn283sg9	25	01m8q53a4qdadkq75ejnv1r7se06rzt5	2	TokenSuspended	2026-11-30 21:17:15.141974+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	58900e14a6c97f3d0ae81e8e345093ad	suspended
01m8q53bf6dadkq7few83eg6sn283sg9	26	01m8q53a4qdadkq75ejnv1r7se06rzt5	3	TokenActivated	2026-11-30 21:17:15.189763+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	b377af7aebee0acf8ac2bd8d946a5cf9	active
01m8q53bg7dadkq79rg45kzmgf1ten5g	27	01m8q53a4qdadkq75ejnv1r7se06rzt5	2	TokenSuspended	2026-11-30 21:17:15.20148+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	d189eb216ff6f6abffff0eb6897b5ac9	suspended
01m8q53bg7dadkq79rg45kzmgf1ten5g	28	01m8q53a4qdadkq75ejnv1r7se06rzt5	3	TokenRevoked	2026-11-30 21:17:15.221596+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	f01e932dfd2fbe6d58bbac3af92d97c7	revoked
01m8q53bg7dadkq79rg45kzmgf1ten5g	29	01m8q53a4qdadkq75ejnv1r7se06rzt5	4	TokenDeleted	2026-11-30 21:17:15.233923+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	a7679453a7da051bff8b9d4c184933ff	deleted
01m8q53bgcdadkq7t7se41k2qna5y1a7	30	01m8q53a4qdadkq75ejnv1r7se06rzt5	2	TokenSuspended	2026-11-30 21:17:15.256047+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	00817ba63621921ff32aa5d52f0ee4fb	suspended
01m8q53bgcdadkq7t7se41k2qna5y1a7	31	01m8q53a4qdadkq75ejnv1r7se06rzt5	3	TokenActivated	2026-11-30 21:17:15.289241+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	5b03067f3b75a3ddf40b38f67f625e54	active
01m8q53bgcdadkq7t7se41k2qna5y1a7	32	01m8q53a4qdadkq75ejnv1r7se06rzt5	4	TokenSuspended	2026-11-30 21:17:15.307044+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	account-0-plain-7	suspended
01m8q53bgmdadkq7n1m2c0cya5mjxag1	33	01m8q53a4qdadkq75ejnv1r7se06rzt5	2	TokenSuspended	2026-11-30 21:17:15.335505+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	07c77e4099437e4a8ea88393ba5e7063	suspended
01m8q53bgmdadkq7n1m2c0cya5mjxag1	34	01m8q53a4qdadkq75ejnv1r7se06rzt5	3	TokenActivated	2026-11-30 21:17:15.367301+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	a9f2179832aa701983bc70628a5addd2	active
01m8q53bgvdadkq7qn0s0n6dhs082r3e	35	01m8q53a4qdadkq75ejnv1r7se06rzt5	2	TokenSuspended	2026-11-30 21:17:15.40017+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	bdc105eaaa77fdbd7a27cc3ef1de6b87	suspended
01m8q53bgvdadkq7qn0s0n6dhs082r3e	36	01m8q53a4qdadkq75ejnv1r7se06rzt5	3	TokenActivated	2026-11-30 21:17:15.425414+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	f4883ccb58af856679edb5587a621724	active
01m8q53bh7dadkq71d83t7x7emx4gbec	37	01m8q53a4qdadkq75ejnv1r7se06rzt5	2	TokenSuspended	2026-11-30 21:17:15.452942+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	db7edce10fdc30b33dffe235aa0e57c6	suspended
01m8q53bhqdadkq7c776jyfvekwc94bv	38	01m8q53a4qdadkq75ejnv1r7se06rzt5	2	TokenSuspended	2026-11-30 21:17:15.491599+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	ece53d2f166e4efc33c9452569a73d1e	suspended
01m8q53bhqdadkq7c776jyfvekwc94bv	39	01m8q53a4qdadkq75ejnv1r7se06rzt5	3	TokenActivated	2026-11-30 21:17:15.507706+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	33bb0bbd67a15bb0c23bfdde5250e820	active
01m8q53bhqdadkq7c776jyfvekwc94bv	40	01m8q53a4qdadkq75ejnv1r7se06rzt5	4	TokenSuspended	2026-11-30 21:17:15.530003+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	account-0-plain-11	suspended
01m8q53bhqdadkq7c776jyfvekwc94bv	41	01m8q53a4qdadkq75ejnv1r7se06rzt5	5	TokenRevoked	2026-11-30 21:17:15.542953+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	0a9b2e9c940569e7f5d86b2ce69f0fd2	revoked
01m8q53b4vdadkq7rtfkxnnzekpz39tn	42	01m8q53a4qdadkq75ejnv1r7se06rzt5	4	TokenSuspended	2026-11-30 21:17:15.570914+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	a look at it	22bf765efdb91087572a40ebda625bf8	suspended
01m8q53b4vdadkq7rtfkxnnzekpz39tn	43	01m8q53a4qdadkq75ejnv1r7se06rzt5	5	TokenActivated	2026-11-30 21:17:15.586181+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	c0382e1a3a7782f5da3bdfec22c273cc	active
01m8q53b4vdadkq7rtfkxnnzekpz39tn	44	01m8q53a4qdadkq75ejnv1r7se06rzt5	6	TokenRevoked	2026-11-30 21:17:15.880357+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	0869fc09ca7122871a47c2fc2444909e	revoked
01m8q53cqvdadkq70cb3xk8s9smg1r43	45	01m8q53a4qdadkq75ejnv1r7se06rzt5	1	TokenCreated	2026-11-30 21:17:15.898359+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	e9c66411c90031ca5a753e0ea99b3da5	active
01m8q53crkdadkq7bkzcnfjnv6q1g601	46	01m8q53a4qdadkq75ejnv1r7se06rzt5	1	TokenCreated	2026-11-30 21:17:15.923133+00	api_token	01m8q53a4qdadkq7jjdwfzf7dg738zvt	\N	c80110964d12752fae376f27333c794b	active
01m8q53cqvdadkq70cb3xk8s9smg1r43	47	01m8q53a4qdadkq75ejnv1r7se06rzt5	2	TokenExpired	2026-11-30 21:17:16.102678+00	service	tokentrail	\N	\N	active
01m8q53crkdadkq7bkzcnfjnv6q1g601	48	01m8q53a4qdadkq75ejnv1r7se06rzt5	2	TokenExpiring	2026-11-30 21:17:16.102678+00	service	tokentrail	\N	\N	active
01m8q53n2jbsp8rxab9thnd5axswz03s	49	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	1	TokenCreated	2026-11-30 21:17:24.418441+00	admin_user	01m8q53n2jbsp8rx4e7xfj1s75231yc6	\N	\N	active
01m8q53ppebsp8rxs5vza3a5ppp66v6s	50	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	1	TokenCreated	2026-11-30 21:17:26.093478+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	2e4dc0d4212e4f009ca6d584ad7be03f	active
01m8q53pq9bsp8rxj20xx3xfhvmh0m93	51	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	1	TokenCreated	2026-11-30 21:17:26.121906+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	64f911110a70964946fa0fb704b577bd	active
01m8q53pr7bsp8rxvpxme7wzjfgwvpmg	52	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	1	TokenCreated	2026-11-30 21:17:26.151758+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	f2b7631407211f48e2b66ec870d9ec24	active
01m8q53ps2bsp8rx18ah2ycfs6f7s0c5	53	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	1	TokenCreated	2026-11-30 21:17:26.17832+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	add299963f8b2db853eee3fd9ddcc1c1	active
01m8q53pstbsp8rxbxvefcbgb6k5yxp5	54	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	1	TokenCreated	2026-11-30 21:17:26.202029+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	5702c67a2f412bec15b87c38aaecb160	active
01m8q53ptmbsp8rx46f0jb6t6777t7xh	55	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	1	TokenCreated	2026-11-30 21:17:26.228418+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	ad3d343f7831e05f4f53dbbcb33129fc	active
01m8q53pvabsp8rx20v6r0xmpvac006j	56	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	1	TokenCreated	2026-11-30 21:17:26.250608+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	240cc3565c9f5b023e4ce273a196947a	active
01m8q53pvzbsp8rxkp2d0mnhcqe8b0s6	57	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	1	TokenCreated	2026-11-30 21:17:26.270969+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	c29a27519c5a94da36dc7e267c8276b4	active
01m8q53pwdbsp8rxffkdx5rdyxxw07ys	58	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	1	TokenCreated	2026-11-30 21:17:26.285241+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	a3f6328dc966be29211dd6b06eac05c9	active
01m8q53pxdbsp8rxd0fktxjvt2qg5rq4	59	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	1	TokenCreated	2026-11-30 21:17:26.31701+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	9be5d59371264901f6468b930ea97280	active
01m8q53pxrbsp8rx4g3370yk37nmfjkv	60	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	1	TokenCreated	2026-11-30 21:17:26.328486+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	8f677eadabad4723c3a3833e1e1c7134	active
01m8q53pyqbsp8rxmzp0kxaka806h1sz	61	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	1	TokenCreated	2026-11-30 21:17:26.359201+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	b50e606e54a344e7001077e0453aa871	active
01m8q53ppebsp8rxs5vza3a5ppp66v6s	62	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	2	TokenSuspended	2026-11-30 21:17:26.515022+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	585d6628a3503e08ca9e74088c3121e9	suspended
01m8q53ppebsp8rxs5vza3a5ppp66v6s	63	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	3	TokenActivated	2026-11-30 21:17:26.548659+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	b75063002786435ec2ae9c95cac92ab3	active
01m8q53pq9bsp8rxj20xx3xfhvmh0m93	64	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	2	TokenSuspended	2026-11-30 21:17:26.579089+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	e1ab76b5a7edc446d4f80dfbb817da07	suspended
01m8q53pq9bsp8rxj20xx3xfhvmh0m93	65	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	3	TokenActivated	2026-11-30 21:17:26.597698+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	70dd98246b0ae3ed59fc1ebe22d48bc7	active
01m8q53pq9bsp8rxj20xx3xfhvmh0m93	66	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	4	TokenRevoked	2026-11-30 21:17:26.612299+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	3ec90b6e83f3fa2c18cfa67ac7541053	revoked
01m8q53pr7bsp8rxvpxme7wzjfgwvpmg	67	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	2	TokenSuspended	2026-11-30 21:17:26.632185+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	08f77b0206259b1ddd462f3033a6c240	suspended
01m8q53ps2bsp8rx18ah2ycfs6f7s0c5	68	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	2	TokenSuspended	2026-11-30 21:17:26.648651+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	89d43499ac859554d5d7aa4d2d33681a	suspended
01m8q53ps2bsp8rx18ah2ycfs6f7s0c5	69	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	3	TokenActivated	2026-11-30 21:17:26.668173+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	04f19b052d90528573b9641756f81031	active
01m8q53ps2bsp8rx18ah2ycfs6f7s0c5	70	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	4	TokenSuspended	2026-11-30 21:17:26.697967+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	account-1-plain-3	suspended
01m8q53pstbsp8rxbxvefcbgb6k5yxp5	71	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	2	TokenSuspended	2026-11-30 21:17:26.71924+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	e1696ab6a3bd80086bc5187379e09035	suspended
01m8q53pstbsp8rxbxvefcbgb6k5yxp5	72	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	3	TokenActivated	2026-11-30 21:17:26.743136+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	e6e099516e6f4e9e8825e23918260683	active
01m8q53ptmbsp8rx46f0jb6t6777t7xh	73	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	2	TokenSuspended	2026-11-30 21:17:26.763185+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	8672206a5fb72291b0a2f90ee9067054	suspended
01m8q53ptmbsp8rx46f0jb6t6777t7xh	74	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	3	TokenActivated	2026-11-30 21:17:26.779133+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	a74c9e976d403bb7d7ba189fdcc6bb77	active
01m8q53pvabsp8rx20v6r0xmpvac006j	75	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	2	TokenSuspended	2026-11-30 21:17:26.807309+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	47868a56d4c9fb41d24080ab845dd143	suspended
01m8q53pvabsp8rx20v6r0xmpvac006j	76	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	3	TokenRevoked	2026-11-30 21:17:26.835518+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	52059c0f7c10d0d9ae2bc0fb4b606e95	revoked
01m8q53pvabsp8rx20v6r0xmpvac006j	77	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	4	TokenDeleted	2026-11-30 21:17:26.854257+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	5ed0a1bca978b9f4c67c05bd6c53287f	deleted
01m8q53pvzbsp8rxkp2d0mnhcqe8b0s6	78	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	2	TokenSuspended	2026-11-30 21:17:26.891582+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	8b92b22e8483d46148b263e4e532ca2b	suspended
01m8q53pvzbsp8rxkp2d0mnhcqe8b0s6	79	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	3	TokenActivated	2026-11-30 21:17:26.904766+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	7169b9683996cd094d4162f05313ea55	active
01m8q53pvzbsp8rxkp2d0mnhcqe8b0s6	80	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	4	TokenSuspended	2026-11-30 21:17:26.943389+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	account-1-plain-7	suspended
01m8q53pwdbsp8rxffkdx5rdyxxw07ys	81	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	2	TokenSuspended	2026-11-30 21:17:26.971243+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	ab8977a60f475d48cffb93241cfef904	suspended
01m8q53pwdbsp8rxffkdx5rdyxxw07ys	82	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	3	TokenActivated	2026-11-30 21:17:26.991076+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	2016fad4000c26afea64f1da45e2a940	active
01m8q53pxdbsp8rxd0fktxjvt2qg5rq4	83	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	2	TokenSuspended	2026-11-30 21:17:27.007662+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	6aab976908a7208941e445002e06b479	suspended
01m8q53pxdbsp8rxd0fktxjvt2qg5rq4	84	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	3	TokenActivated	2026-11-30 21:17:27.046268+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	d9f93b4259e78dc61ea7e9c486d5b9a9	active
01m8q53pxrbsp8rx4g3370yk37nmfjkv	85	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	2	TokenSuspended	2026-11-30 21:17:27.091901+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	a7c6afb6b50dfc8353c83b80a5076d26	suspended
01m8q53pyqbsp8rxmzp0kxaka806h1sz	86	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	2	TokenSuspended	2026-11-30 21:17:27.131586+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	47d60c00527a8ee892fe399be39668e1	suspended
01m8q53pyqbsp8rxmzp0kxaka806h1sz	87	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	3	TokenActivated	2026-11-30 21:17:27.155167+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	48e57ea9898dc4ad1e82ba40cf62aa95	active
01m8q53pyqbsp8rxmzp0kxaka806h1sz	88	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	4	TokenSuspended	2026-11-30 21:17:27.182942+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	account-1-plain-11	suspended
01m8q53pyqbsp8rxmzp0kxaka806h1sz	89	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	5	TokenRevoked	2026-11-30 21:17:27.210843+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	086cf603cb8f2b315646e60193c8dfba	revoked
01m8q53ppebsp8rxs5vza3a5ppp66v6s	90	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	4	TokenSuspended	2026-11-30 21:17:27.243327+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	a look at it	aa835891430dfb89d6f774d9953af92a	suspended
01m8q53ppebsp8rxs5vza3a5ppp66v6s	91	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	5	TokenActivated	2026-11-30 21:17:27.272971+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	a88a81af81818e8e787a1467bfb9fcfb	active
01m8q53ppebsp8rxs5vza3a5ppp66v6s	92	01m8q53n22bsp8rxwcf5k0htwpnv3p3y	6	TokenRevoked	2026-11-30 21:17:27.380072+00	api_token	01m8q53n2jbsp8rxab9thnd5axswz03s	\N	3c79b70e0700040e7351b5c77832b10d	revoked
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

GRANT SELECT,INSERT,UPDATE ON TABLE tokentrail.token_usage TO tokentrail_service;


--
-- PostgreSQL database dump complete
--

\unrestrict upgrades


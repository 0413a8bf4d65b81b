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
    name text,
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
1	b3aaae4e-a493-439c-a78a-895ee8380065	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbbtr47grr10n4q8qnqrwebb7yb	1	TokenCreated	1	{"token_id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":"01m8qhbbtr47grr1pcvra5v1nwmqsvw5","token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.024614Z","updated_at":"2026-12-01T00:51:20.024614Z","name":null,"stream_version":1,"actor":{"type":"admin_user","id":"01m8qhbbtr47grr1pcvra5v1nwmqsvw5"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:20.024614+00	\N	\N	\N	\N	\N	\N	\N
2	81a15923-605a-4eed-b9b6-30a97407ff53	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc5747grr1t9pagea0ge6fjh6s	1	TokenCreated	1	{"token_id":"01m8qhbc5747grr1t9pagea0ge6fjh6s","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.358362Z","updated_at":"2026-12-01T00:51:20.358362Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:20.358362+00	b4f6079c408b4d302610a10127271feb	\N	\N	\N	account-0-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
3	e7885a91-82e2-4ef9-8f61-6c9d1138bc8f	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc5r47grr129581v91508fz3bv	1	TokenCreated	1	{"token_id":"01m8qhbc5r47grr129581v91508fz3bv","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.376307Z","updated_at":"2026-12-01T00:51:20.376307Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:20.376307+00	abd52ab8d94028a24d9c31c5f8803243	\N	\N	\N	account-0-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
4	2309c8b1-34b6-495c-a0f0-83a21b75985a	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc6047grr125acap5dagvyy0ch	1	TokenCreated	1	{"token_id":"01m8qhbc6047grr125acap5dagvyy0ch","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":"01m8qhbc5447grr196hewnfq7shm3c3v","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.384360Z","updated_at":"2026-12-01T00:51:20.384360Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:20.38436+00	20381027e1d925b00b8483d416b13c2d	\N	\N	\N	account-0-create-2	\\x97ca20559f22fbc95e801c945e13cd28	\N
5	549cfea0-45a4-432c-a671-cff8adc27ac1	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc6b47grr100g48xmxynqhhdgh	1	TokenCreated	1	{"token_id":"01m8qhbc6b47grr100g48xmxynqhhdgh","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.395540Z","updated_at":"2026-12-01T00:51:20.395540Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:20.39554+00	3a07a39c06513ff92d05a62f6241bac6	\N	\N	\N	account-0-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
6	6c751ed9-a3ae-40f6-9287-7b125d5d1bfc	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc6q47grr1ppb7ze369mgwqkbx	1	TokenCreated	1	{"token_id":"01m8qhbc6q47grr1ppb7ze369mgwqkbx","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.407729Z","updated_at":"2026-12-01T00:51:20.407729Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:20.407729+00	317e6d8f463b5e253666fb2329820b93	\N	\N	\N	account-0-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
7	93c8f0a6-2f65-4e3d-9b24-f80745e28e9b	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7047grr1prg84hq9nwe5yar9	1	TokenCreated	1	{"token_id":"01m8qhbc7047grr1prg84hq9nwe5yar9","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":"01m8qhbc5447grr196hewnfq7shm3c3v","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.415916Z","updated_at":"2026-12-01T00:51:20.415916Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:20.415916+00	8a93effa2342963713f785f2cc49032e	\N	\N	\N	account-0-create-5	\\x97ca20559f22fbc95e801c945e13cd28	\N
8	26cec612-46c6-4875-acec-9eba2b126bf8	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7747grr15qdsfpfc9m5fnfgb	1	TokenCreated	1	{"token_id":"01m8qhbc7747grr15qdsfpfc9m5fnfgb","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.423508Z","updated_at":"2026-12-01T00:51:20.423508Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:20.423508+00	0cdeba2649a2aceb020c5bd4902cd58e	\N	\N	\N	account-0-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
9	91d1ca6c-0016-4b54-bef5-44dff381593f	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7f47grr1p1pzb0ks2x2eetsj	1	TokenCreated	1	{"token_id":"01m8qhbc7f47grr1p1pzb0ks2x2eetsj","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.430847Z","updated_at":"2026-12-01T00:51:20.430847Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:20.430847+00	178bec63375d8f07cb5ade4e09abeb73	\N	\N	\N	account-0-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
10	9041f8b0-5005-4213-ad89-a93cfc6ef4cc	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7n47grr1mfx929yenckcjzt0	1	TokenCreated	1	{"token_id":"01m8qhbc7n47grr1mfx929yenckcjzt0","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":"01m8qhbc5447grr196hewnfq7shm3c3v","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.437627Z","updated_at":"2026-12-01T00:51:20.437627Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:20.437627+00	7da1c6e2b1304a3ed4c27cd98df3981f	\N	\N	\N	account-0-create-8	\\x97ca20559f22fbc95e801c945e13cd28	\N
11	afd2b06a-1dfa-48d5-a500-33ffc0042ef8	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7w47grr16f9hsrr8xvzv0ce3	1	TokenCreated	1	{"token_id":"01m8qhbc7w47grr16f9hsrr8xvzv0ce3","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.444122Z","updated_at":"2026-12-01T00:51:20.444122Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:20.444122+00	9e87fe17dd5c98aac06a6206f049a463	\N	\N	\N	account-0-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
12	1cef7550-9f17-418c-957e-093150093097	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc8247grr1fq5gcdknfnp0caxf	1	TokenCreated	1	{"token_id":"01m8qhbc8247grr1fq5gcdknfnp0caxf","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.449948Z","updated_at":"2026-12-01T00:51:20.449948Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:20.449948+00	cabd2ebd16681700d1e66738a0e21288	\N	\N	\N	account-0-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
13	2a34006f-18d9-4533-8794-f2a97d95f5cd	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc8947grr1wf1zhc9q1wspe8x3	1	TokenCreated	1	{"token_id":"01m8qhbc8947grr1wf1zhc9q1wspe8x3","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":"01m8qhbc5447grr196hewnfq7shm3c3v","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.457284Z","updated_at":"2026-12-01T00:51:20.457284Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:20.457284+00	784c93cd24e0eb7f53c1ef480ae1b849	\N	\N	\N	account-0-create-11	\\x97ca20559f22fbc95e801c945e13cd28	\N
14	13c1befe-5332-4c58-8cea-e9efd85a317b	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc5747grr1t9pagea0ge6fjh6s	2	TokenSuspended	1	{"token_id":"01m8qhbc5747grr1t9pagea0ge6fjh6s","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.358362Z","updated_at":"2026-12-01T00:51:20.487346Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.487346+00	0458c01fb69798e01df2bd03baaa98ca	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-0	\\xb2d54b05e84ebb0927c9c0bf7f096fb0	\N
15	2ca33062-4351-4601-b823-d8eaec3f08c9	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc5747grr1t9pagea0ge6fjh6s	3	TokenActivated	1	{"token_id":"01m8qhbc5747grr1t9pagea0ge6fjh6s","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.358362Z","updated_at":"2026-12-01T00:51:20.492927Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.492927+00	390452b7ccb049ee34cfe3f351562add	\N	\N	\N	account-0-quoted-0	\\x2ccf61fa086c4cff5c0bd6ac306017a3	\N
16	a9f54b00-1b60-41e4-9645-9bf0f93b8245	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc5r47grr129581v91508fz3bv	2	TokenSuspended	1	{"token_id":"01m8qhbc5r47grr129581v91508fz3bv","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.376307Z","updated_at":"2026-12-01T00:51:20.499795Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.499795+00	facb31276eef48893d17bc8c30aea1f7	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-1	\\x5c35bb436235796735fb3161fbe4c706	\N
17	cb6f179b-00b2-47ad-a6ef-bc14189d5d02	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc5r47grr129581v91508fz3bv	3	TokenActivated	1	{"token_id":"01m8qhbc5r47grr129581v91508fz3bv","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.376307Z","updated_at":"2026-12-01T00:51:20.506808Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.506808+00	903ea787deabb17040effd0bd2bdb277	\N	\N	\N	account-0-activate-1	\\x4571290ecd6a4c3af9b61eca2098d81d	\N
18	b8f1e14b-ef4c-4047-a92a-66a68d61f795	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc5r47grr129581v91508fz3bv	4	TokenRevoked	1	{"token_id":"01m8qhbc5r47grr129581v91508fz3bv","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.376307Z","updated_at":"2026-12-01T00:51:20.516226Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.516226+00	3a9a8d7cef31c791168c351429eba8d8	\N	\N	\N	account-0-revoke-1	\\xb81c2f584f249948266ed36e68d441d1	\N
19	08e634a1-f599-4644-b9fa-4ef35faf37d7	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc6047grr125acap5dagvyy0ch	2	TokenSuspended	1	{"token_id":"01m8qhbc6047grr125acap5dagvyy0ch","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":"01m8qhbc5447grr196hewnfq7shm3c3v","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.384360Z","updated_at":"2026-12-01T00:51:20.522426Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.522426+00	76360e5142b4c243475406749312d79e	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-2	\\x2ee12c9d5a0b1a47286f89ea23be3898	\N
20	581c4d07-4bfc-46d1-b706-896b5a649571	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc6b47grr100g48xmxynqhhdgh	2	TokenSuspended	1	{"token_id":"01m8qhbc6b47grr100g48xmxynqhhdgh","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.395540Z","updated_at":"2026-12-01T00:51:20.528679Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.528679+00	7778b665c2436753ad8c72fae8d12744	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-3	\\x777a767c944302cdebf5fe86cfcd4690	\N
21	18b7c079-f600-4505-a7c4-7f8f3889c1a0	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc6b47grr100g48xmxynqhhdgh	3	TokenActivated	1	{"token_id":"01m8qhbc6b47grr100g48xmxynqhhdgh","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.395540Z","updated_at":"2026-12-01T00:51:20.536968Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.536968+00	042101955f96d8e17c6a90ca11dc7000	\N	\N	\N	account-0-activate-3	\\x6921ed9588353d2640998fb44330f436	\N
22	94e3491e-4615-481e-be72-e27ee122556f	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc6b47grr100g48xmxynqhhdgh	4	TokenSuspended	1	{"token_id":"01m8qhbc6b47grr100g48xmxynqhhdgh","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.395540Z","updated_at":"2026-12-01T00:51:20.540125Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.540125+00	account-0-plain-3	\N	\N	\N	\N	\N	\N
23	25ed6560-09b6-41bb-b959-231591d07dad	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc6q47grr1ppb7ze369mgwqkbx	2	TokenSuspended	1	{"token_id":"01m8qhbc6q47grr1ppb7ze369mgwqkbx","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.407729Z","updated_at":"2026-12-01T00:51:20.548508Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.548508+00	cc43a1972b77f510c57c219087c698a1	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-4	\\xdf25e0c22495a8454c3b78fd348e19f7	\N
24	08a81733-fcaa-4294-837e-e3903c6115c1	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc6q47grr1ppb7ze369mgwqkbx	3	TokenActivated	1	{"token_id":"01m8qhbc6q47grr1ppb7ze369mgwqkbx","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.407729Z","updated_at":"2026-12-01T00:51:20.557262Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.557262+00	0d3484eca0229b1f01c8f0e3fef03033	\N	\N	\N	account-0-quoted-4	\\x9658870fc697b4f58b7da4e5334315b5	\N
25	be16b30f-c8bf-4126-80e8-1dd79194a69d	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7047grr1prg84hq9nwe5yar9	2	TokenSuspended	1	{"token_id":"01m8qhbc7047grr1prg84hq9nwe5yar9","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":"01m8qhbc5447grr196hewnfq7shm3c3v","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.415916Z","updated_at":"2026-12-01T00:51:20.563399Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.563399+00	f7ce8317807fc09aa760ff1d62ec8d3a	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-5	\\x98acbda4b4fde098a83f19fa1c0bdd9c	\N
26	afa0e7df-a155-45cb-a619-02b35ef8a6a4	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7047grr1prg84hq9nwe5yar9	3	TokenActivated	1	{"token_id":"01m8qhbc7047grr1prg84hq9nwe5yar9","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":"01m8qhbc5447grr196hewnfq7shm3c3v","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.415916Z","updated_at":"2026-12-01T00:51:20.580484Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.580484+00	d98ef94a272903042406a98d60b84d88	\N	\N	\N	account-0-activate-5	\\x97d811006909895932bebc55bd3a7203	\N
27	391dedd9-5f2d-4b92-a91b-595f69fc6b0d	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7747grr15qdsfpfc9m5fnfgb	2	TokenSuspended	1	{"token_id":"01m8qhbc7747grr15qdsfpfc9m5fnfgb","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.423508Z","updated_at":"2026-12-01T00:51:20.584403Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.584403+00	2765145f34de3a5c1168e4936de11402	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-6	\\x7b613a5cd783db70ee56e9f7857825fc	\N
28	e8668a8b-3842-4d92-a3ed-5c14832b60a8	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7747grr15qdsfpfc9m5fnfgb	3	TokenRevoked	1	{"token_id":"01m8qhbc7747grr15qdsfpfc9m5fnfgb","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.423508Z","updated_at":"2026-12-01T00:51:20.594887Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.594887+00	551c2368a1a4e2a10fccf22f66cbfc5e	\N	\N	\N	account-0-revoke-6	\\x76f998f277c0e15e66924ce9f15a3645	\N
29	90da53fc-dd8e-4b5c-a31d-01f8c5ae35ce	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7747grr15qdsfpfc9m5fnfgb	4	TokenDeleted	1	{"token_id":"01m8qhbc7747grr15qdsfpfc9m5fnfgb","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.423508Z","updated_at":"2026-12-01T00:51:20.602029Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.602029+00	00dba6188659e7d8d02af7cf19ea4c4d	\N	\N	\N	account-0-delete-6	\\x08082985350d9ed62b989cf987b71b5b	2026-12-01 00:51:20.473753+00
30	34f95225-7aca-403f-a0ed-0d04913b68fb	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7f47grr1p1pzb0ks2x2eetsj	2	TokenSuspended	1	{"token_id":"01m8qhbc7f47grr1p1pzb0ks2x2eetsj","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.430847Z","updated_at":"2026-12-01T00:51:20.613449Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.613449+00	e9d6ff492fc4b2bde04cc43564b06fbd	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-7	\\xafb1133d32daa4f6431bf35ec292b8bc	\N
31	37047f7d-130b-42c0-9bbc-b7b7f4b76174	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7f47grr1p1pzb0ks2x2eetsj	3	TokenActivated	1	{"token_id":"01m8qhbc7f47grr1p1pzb0ks2x2eetsj","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.430847Z","updated_at":"2026-12-01T00:51:20.619437Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.619437+00	0f756d454f299c00a0c0b7c9f534e2ea	\N	\N	\N	account-0-activate-7	\\x8289da3a3c12e4720c254f106e6e5a08	\N
32	5552973d-5471-46f5-b46e-48df2ae5645d	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7f47grr1p1pzb0ks2x2eetsj	4	TokenSuspended	1	{"token_id":"01m8qhbc7f47grr1p1pzb0ks2x2eetsj","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.430847Z","updated_at":"2026-12-01T00:51:20.631759Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.631759+00	account-0-plain-7	\N	\N	\N	\N	\N	\N
33	3618bd41-28c8-4b37-bb37-63d49b4f3d19	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7n47grr1mfx929yenckcjzt0	2	TokenSuspended	1	{"token_id":"01m8qhbc7n47grr1mfx929yenckcjzt0","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":"01m8qhbc5447grr196hewnfq7shm3c3v","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.437627Z","updated_at":"2026-12-01T00:51:20.636078Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.636078+00	c960110574bb137875604e72451b8f2e	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-8	\\x2eb36eead3fea2de25fd23f4d3e0db47	2026-12-01 00:51:20.476316+00
34	7d54baa3-eee5-476e-8b44-6f6e4f2399a9	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7n47grr1mfx929yenckcjzt0	3	TokenActivated	1	{"token_id":"01m8qhbc7n47grr1mfx929yenckcjzt0","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":"01m8qhbc5447grr196hewnfq7shm3c3v","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.437627Z","updated_at":"2026-12-01T00:51:20.640029Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.640029+00	b6175abff555d2797c4e8b0ae1093204	\N	\N	\N	account-0-quoted-8	\\x958ea79d8bc63b07527f16eaf1b2cb39	2026-12-01 00:51:20.476316+00
35	ad7dd135-99e0-4f08-90bc-d120b7b838c1	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7w47grr16f9hsrr8xvzv0ce3	2	TokenSuspended	1	{"token_id":"01m8qhbc7w47grr16f9hsrr8xvzv0ce3","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.444122Z","updated_at":"2026-12-01T00:51:20.647918Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.647918+00	ee83f0bab5a9e043ec37fb2aea5d9f16	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-9	\\xe501a4610e35d98386c888afc071f1d1	\N
36	c87009b0-db42-4549-aebe-2d5fe95302f4	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc7w47grr16f9hsrr8xvzv0ce3	3	TokenActivated	1	{"token_id":"01m8qhbc7w47grr16f9hsrr8xvzv0ce3","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.444122Z","updated_at":"2026-12-01T00:51:20.655259Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.655259+00	0f7160f04ba10e2e3c5985bba6de3ec1	\N	\N	\N	account-0-activate-9	\\xda7cb2a7f9861581d3ad43b1f53a423d	\N
37	5abc5fc6-061d-472e-a6e8-6073ee27d88b	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc8247grr1fq5gcdknfnp0caxf	2	TokenSuspended	1	{"token_id":"01m8qhbc8247grr1fq5gcdknfnp0caxf","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.449948Z","updated_at":"2026-12-01T00:51:20.667192Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.667192+00	1a95258cbe123a873eecf79fc8a4ed3d	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-10	\\xf49c4536b554794143528392d4383b26	2026-12-01 00:51:20.48051+00
38	57397710-5ab1-4a9c-8de0-b4a0408caa52	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc8947grr1wf1zhc9q1wspe8x3	2	TokenSuspended	1	{"token_id":"01m8qhbc8947grr1wf1zhc9q1wspe8x3","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":"01m8qhbc5447grr196hewnfq7shm3c3v","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.457284Z","updated_at":"2026-12-01T00:51:20.676303Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.676303+00	2f95ec18cfe5fab6cd81b2c4037e4b38	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-11	\\x0277d48cf29602e16a30c174a97d7f46	\N
39	1ef2e6c8-ebec-4941-8f35-f50d0c672d31	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc8947grr1wf1zhc9q1wspe8x3	3	TokenActivated	1	{"token_id":"01m8qhbc8947grr1wf1zhc9q1wspe8x3","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":"01m8qhbc5447grr196hewnfq7shm3c3v","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.457284Z","updated_at":"2026-12-01T00:51:20.682207Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.682207+00	d100d0daff32083a7b3ba2a832223f3f	\N	\N	\N	account-0-activate-11	\\x699c1bc121ec08482a808d7261eb2507	\N
40	e8059265-eaca-4dbd-bca4-806b9b3c782e	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc8947grr1wf1zhc9q1wspe8x3	4	TokenSuspended	1	{"token_id":"01m8qhbc8947grr1wf1zhc9q1wspe8x3","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":"01m8qhbc5447grr196hewnfq7shm3c3v","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.457284Z","updated_at":"2026-12-01T00:51:20.689255Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.689255+00	account-0-plain-11	\N	\N	\N	\N	\N	\N
41	90cf0a0a-74c0-4bc0-8b1c-1ad76e1deca5	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc8947grr1wf1zhc9q1wspe8x3	5	TokenRevoked	1	{"token_id":"01m8qhbc8947grr1wf1zhc9q1wspe8x3","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":"01m8qhbc5447grr196hewnfq7shm3c3v","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.457284Z","updated_at":"2026-12-01T00:51:20.699959Z","name":null,"stream_version":5,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.699959+00	175d0885104564cfed9561d3ee7a41cd	\N	\N	\N	account-0-revoke-11	\\xbb0ab5a26bc91039d8e6ce48cc273ff3	\N
42	3395ed8b-bf26-4d2f-9633-ec60806b06fb	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc5747grr1t9pagea0ge6fjh6s	4	TokenSuspended	1	{"token_id":"01m8qhbc5747grr1t9pagea0ge6fjh6s","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.358362Z","updated_at":"2026-12-01T00:51:20.710896Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":"a look at it"}	2026-12-01 00:51:20.710896+00	451b4af062ed02d5acdd67a96b728415	\N	\N	\N	account-0-reason	\\xb6e7aad9ab604ac2de159b77bf7bd6c0	2026-12-01 00:51:20.463974+00
43	0924e038-c9f9-45b4-8718-6d8d2d239dd5	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc5747grr1t9pagea0ge6fjh6s	5	TokenActivated	1	{"token_id":"01m8qhbc5747grr1t9pagea0ge6fjh6s","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.358362Z","updated_at":"2026-12-01T00:51:20.719888Z","name":null,"stream_version":5,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.719888+00	494ce88598f2e4474889a16be13b6bfc	\N	\N	\N	account-0-by-itself	\\x2ccf61fa086c4cff5c0bd6ac306017a3	2026-12-01 00:51:20.463974+00
44	0d73bfbb-2868-4993-8f1b-81bbc792c0d9	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbc5747grr1t9pagea0ge6fjh6s	6	TokenRevoked	1	{"token_id":"01m8qhbc5747grr1t9pagea0ge6fjh6s","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T00:51:20Z","inserted_at":"2026-12-01T00:51:20.358362Z","updated_at":"2026-12-01T00:51:20.740279Z","name":null,"stream_version":6,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null}	2026-12-01 00:51:20.740279+00	dbaf7d7ea98c03a7e053ea4fed16550c	\N	\N	\N	account-0-used	\\xbe288df8824bd626c4150a0f955053fd	2026-12-01 00:51:20.463974+00
45	f55ad41d-dc59-41c1-bb47-5b0cab224aaa	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbcha47grr1pgwpynxgq1cbxx0j	1	TokenCreated	1	{"token_id":"01m8qhbcha47grr1pgwpynxgq1cbxx0j","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T00:51:21Z","inserted_at":"2026-12-01T00:51:20.746767Z","updated_at":"2026-12-01T00:51:20.746767Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:20.746767+00	2de26084c8e89b50e5d855b4b8497420	\N	\N	\N	ends-at-once	\\x80244e65b3f38bfb88f4c166b0a1a6d5	\N
46	610dede6-fc92-4894-a387-c41c9f3d205d	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbchk47grr1hhq1b9ps1ywtjhg6	1	TokenCreated	1	{"token_id":"01m8qhbchk47grr1hhq1b9ps1ywtjhg6","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-02T00:51:21Z","inserted_at":"2026-12-01T00:51:20.755081Z","updated_at":"2026-12-01T00:51:20.755081Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbbtr47grr10n4q8qnqrwebb7yb"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:20.755081+00	5f40115391a81f20c94f0ec7db414b50	\N	\N	\N	ends-tomorrow	\\xac8ce97a1c924b2ff994b3d39d23fb17	\N
47	08bd3221-1fed-4dc4-a553-de19ccc5fccd	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbcha47grr1pgwpynxgq1cbxx0j	2	TokenExpired	1	{"token_id":"01m8qhbcha47grr1pgwpynxgq1cbxx0j","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T00:51:21Z","inserted_at":"2026-12-01T00:51:20.746767Z","updated_at":"2026-12-01T00:51:20.746767Z","name":null,"stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null}	2026-12-01 00:51:21.331938+00	\N	\N	\N	\N	§expired 01m8qhbcha47grr1pgwpynxgq1cbxx0j	\\x30cfc995724ff7e1a2dbb842128faa62	\N
48	ae096a45-4bbf-4829-92cb-396103153a13	01m8qhbbtr47grr1k1xbng54dwvvj1x0	api_token-01m8qhbchk47grr1hhq1b9ps1ywtjhg6	2	TokenExpiring	1	{"token_id":"01m8qhbchk47grr1hhq1b9ps1ywtjhg6","account_id":"01m8qhbbtr47grr1k1xbng54dwvvj1x0","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-02T00:51:21Z","inserted_at":"2026-12-01T00:51:20.755081Z","updated_at":"2026-12-01T00:51:20.755081Z","name":null,"stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null,"days_left":1}	2026-12-01 00:51:21.331938+00	\N	\N	\N	\N	§expiring 1 01m8qhbchk47grr1hhq1b9ps1ywtjhg6	\\xfca72f6d1eb8bf1264009962982fd699	\N
49	bc7ad205-98c5-4bb8-9597-504c5f2f2f7e	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbeh0me9s2rh2sxd12wx8x3yyys	1	TokenCreated	1	{"token_id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":"01m8qhbeh0me9s2r7zfqnvcdj8mw1bx8","token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:22Z","inserted_at":"2026-12-01T00:51:22.784324Z","updated_at":"2026-12-01T00:51:22.784324Z","name":null,"stream_version":1,"actor":{"type":"admin_user","id":"01m8qhbeh0me9s2r7zfqnvcdj8mw1bx8"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:22.784324+00	\N	\N	\N	\N	\N	\N	\N
50	cf8198f4-6fc7-45ef-91d5-4b3a34c8885d	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbex0me9s2rzn57cn0z42x23yvm	1	TokenCreated	1	{"token_id":"01m8qhbex0me9s2rzn57cn0z42x23yvm","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.168123Z","updated_at":"2026-12-01T00:51:23.168123Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:23.168123+00	30f4bba8fc9f8f306e490cfb4d5b6607	\N	\N	\N	account-1-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
51	521f71f4-9116-42c2-8ed3-5410838de9ca	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbex9me9s2rpxcc10zq3k3rbrw1	1	TokenCreated	1	{"token_id":"01m8qhbex9me9s2rpxcc10zq3k3rbrw1","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.177851Z","updated_at":"2026-12-01T00:51:23.177851Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:23.177851+00	55bcca6fc740c53c09d53b4e85b5dc5b	\N	\N	\N	account-1-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
52	6e45731c-f032-4281-8887-2db5fc7d882f	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbexqme9s2rf21wqfxyyq7p5a7d	1	TokenCreated	1	{"token_id":"01m8qhbexqme9s2rf21wqfxyyq7p5a7d","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":"01m8qhbewvme9s2rwcbc9vznmmwxt8hs","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.191194Z","updated_at":"2026-12-01T00:51:23.191194Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:23.191194+00	8706afa7e0fc8564b3720abd09a32675	\N	\N	\N	account-1-create-2	\\xb06a2ce384e7a4a1ae56cf1a70191bfc	\N
53	09c9ecb4-0344-40c5-a972-2245704efcc2	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbey3me9s2rnrhnr6h5mdwsejbs	1	TokenCreated	1	{"token_id":"01m8qhbey3me9s2rnrhnr6h5mdwsejbs","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.203296Z","updated_at":"2026-12-01T00:51:23.203296Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:23.203296+00	f99018e7a2542834c5638cf425f0ffaf	\N	\N	\N	account-1-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
54	597bd2ec-75f6-46c3-8dee-5707fe5898dc	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbeykme9s2rgynhpkpda68syytm	1	TokenCreated	1	{"token_id":"01m8qhbeykme9s2rgynhpkpda68syytm","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.219572Z","updated_at":"2026-12-01T00:51:23.219572Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:23.219572+00	758adf1917eb33adb2a9cca534fde39f	\N	\N	\N	account-1-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
55	a858dc75-4c44-406f-9545-764e71aa9329	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbez5me9s2rpxf62xc1jpvcsbp7	1	TokenCreated	1	{"token_id":"01m8qhbez5me9s2rpxf62xc1jpvcsbp7","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":"01m8qhbewvme9s2rwcbc9vznmmwxt8hs","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.237121Z","updated_at":"2026-12-01T00:51:23.237121Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:23.237121+00	0f6b1de36ce470a5e9e86095f86bd41d	\N	\N	\N	account-1-create-5	\\xb06a2ce384e7a4a1ae56cf1a70191bfc	\N
56	97d6d386-2fc4-46f5-9af6-2d0cdca1741a	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbezjme9s2rrf3j351dxf4tbj5j	1	TokenCreated	1	{"token_id":"01m8qhbezjme9s2rrf3j351dxf4tbj5j","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.249979Z","updated_at":"2026-12-01T00:51:23.249979Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:23.249979+00	3648f20f0fdef0fb82d6eddec2f227d3	\N	\N	\N	account-1-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
57	ce2b236b-3d2a-46e6-bbe2-0401f22cadac	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf05me9s2r5qzf0frcvkwgyd68	1	TokenCreated	1	{"token_id":"01m8qhbf05me9s2r5qzf0frcvkwgyd68","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.268971Z","updated_at":"2026-12-01T00:51:23.268971Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:23.268971+00	77e672eb53b95d774c6b834707bc2128	\N	\N	\N	account-1-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
58	e710dac5-13af-4cf0-9c14-dfe268086dcf	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf0rme9s2rgj68gt96yhnw2xqa	1	TokenCreated	1	{"token_id":"01m8qhbf0rme9s2rgj68gt96yhnw2xqa","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":"01m8qhbewvme9s2rwcbc9vznmmwxt8hs","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.287972Z","updated_at":"2026-12-01T00:51:23.287972Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:23.287972+00	b49d3bf11c80f41b5159be8555f4daae	\N	\N	\N	account-1-create-8	\\xb06a2ce384e7a4a1ae56cf1a70191bfc	\N
59	3948d094-34e7-4911-b419-04330ec516f3	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf14me9s2r0wkzmgjh3bas0x8k	1	TokenCreated	1	{"token_id":"01m8qhbf14me9s2r0wkzmgjh3bas0x8k","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.300663Z","updated_at":"2026-12-01T00:51:23.300663Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:23.300663+00	5c0babc8bb57bb9efdb602b1088c67fb	\N	\N	\N	account-1-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
60	23c1f72d-247b-49b3-bf01-15160507ad34	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf1kme9s2r1y6a5frcdsf0r3bc	1	TokenCreated	1	{"token_id":"01m8qhbf1kme9s2r1y6a5frcdsf0r3bc","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.315487Z","updated_at":"2026-12-01T00:51:23.315487Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:23.315487+00	62527718e6956e2975e8ee0e9dd11114	\N	\N	\N	account-1-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
61	fec4ccdc-0525-4961-a887-eb5581a84cba	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf1zme9s2rzp9rrszk7cd0xdvh	1	TokenCreated	1	{"token_id":"01m8qhbf1zme9s2rzp9rrszk7cd0xdvh","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":"01m8qhbewvme9s2rwcbc9vznmmwxt8hs","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.327740Z","updated_at":"2026-12-01T00:51:23.327740Z","name":null,"stream_version":1,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null,"key_id":"upgrades"}	2026-12-01 00:51:23.32774+00	814bf177d5b70d3a7309cdc81242acfa	\N	\N	\N	account-1-create-11	\\xb06a2ce384e7a4a1ae56cf1a70191bfc	\N
62	4f5f0c0e-7b55-4b17-bf0c-6cf216fba348	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbex0me9s2rzn57cn0z42x23yvm	2	TokenSuspended	1	{"token_id":"01m8qhbex0me9s2rzn57cn0z42x23yvm","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.168123Z","updated_at":"2026-12-01T00:51:23.395064Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.395064+00	49dc88a6ac80a95449d86f6c7333e6a5	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-0	\\x379489c4708929fdc681b30a2047a97e	\N
63	40d312fc-7139-4284-b4f1-1234d2d35071	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbex0me9s2rzn57cn0z42x23yvm	3	TokenActivated	1	{"token_id":"01m8qhbex0me9s2rzn57cn0z42x23yvm","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.168123Z","updated_at":"2026-12-01T00:51:23.398915Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.398915+00	44c39581c38f7f324194a0b3b3caeeee	\N	\N	\N	account-1-quoted-0	\\xc8ef600e6cd577a87536b630d82098c1	\N
64	4c774894-aa42-4b88-9b0d-95ecd35d3aa8	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbex9me9s2rpxcc10zq3k3rbrw1	2	TokenSuspended	1	{"token_id":"01m8qhbex9me9s2rpxcc10zq3k3rbrw1","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.177851Z","updated_at":"2026-12-01T00:51:23.412472Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.412472+00	0f70b531f2ce84ef10c04bb76d21a152	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-1	\\x57682e6a16ef15dfeda35666c0e49820	\N
65	1fb5ceab-8ac4-4cd4-b334-6093d751b704	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbex9me9s2rpxcc10zq3k3rbrw1	3	TokenActivated	1	{"token_id":"01m8qhbex9me9s2rpxcc10zq3k3rbrw1","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.177851Z","updated_at":"2026-12-01T00:51:23.425327Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.425327+00	7c90c6df5a2c3ab67729f980216dbb17	\N	\N	\N	account-1-activate-1	\\x651406ccf98d424200466e7b51e0675e	\N
66	ff9af1a7-e79f-474b-97ce-ae52d9e6f149	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbex9me9s2rpxcc10zq3k3rbrw1	4	TokenRevoked	1	{"token_id":"01m8qhbex9me9s2rpxcc10zq3k3rbrw1","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.177851Z","updated_at":"2026-12-01T00:51:23.432766Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.432766+00	0ffb207d13cc3116ca28c81bc90046b7	\N	\N	\N	account-1-revoke-1	\\xaa381e52f46fade4fb4961193f0e507d	\N
67	d00cd4c6-7beb-46cd-a355-a0df711f6360	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbexqme9s2rf21wqfxyyq7p5a7d	2	TokenSuspended	1	{"token_id":"01m8qhbexqme9s2rf21wqfxyyq7p5a7d","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":"01m8qhbewvme9s2rwcbc9vznmmwxt8hs","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.191194Z","updated_at":"2026-12-01T00:51:23.443694Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.443694+00	5cf6db7aee91572b239d8fcaba52e6c6	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-2	\\xbd9ece753bd9675fbacfc64fcaf992ec	\N
68	38dfa092-bf50-4e59-ab47-ad52236f0212	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbey3me9s2rnrhnr6h5mdwsejbs	2	TokenSuspended	1	{"token_id":"01m8qhbey3me9s2rnrhnr6h5mdwsejbs","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.203296Z","updated_at":"2026-12-01T00:51:23.455462Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.455462+00	2cac31dc95c2bb57313d13a26cd1482b	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-3	\\xadf314ef7d455330d6766fc69de79b14	\N
69	4b9959f9-df57-443b-95a4-eb03a43a29a9	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbey3me9s2rnrhnr6h5mdwsejbs	3	TokenActivated	1	{"token_id":"01m8qhbey3me9s2rnrhnr6h5mdwsejbs","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.203296Z","updated_at":"2026-12-01T00:51:23.467454Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.467454+00	6cb9f0a0a729f608d3f5bf60c8dc4c41	\N	\N	\N	account-1-activate-3	\\xc3c40b8491f543707e542d1e7dd14a3e	\N
70	136d3d53-4abc-48f4-85f3-4a2a0acef6b9	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbey3me9s2rnrhnr6h5mdwsejbs	4	TokenSuspended	1	{"token_id":"01m8qhbey3me9s2rnrhnr6h5mdwsejbs","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.203296Z","updated_at":"2026-12-01T00:51:23.475419Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.475419+00	account-1-plain-3	\N	\N	\N	\N	\N	\N
71	2d54e172-90ec-464f-8d87-e752842e19c1	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbeykme9s2rgynhpkpda68syytm	2	TokenSuspended	1	{"token_id":"01m8qhbeykme9s2rgynhpkpda68syytm","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.219572Z","updated_at":"2026-12-01T00:51:23.491506Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.491506+00	eb4cb42eb2cdfbdaa3f2a434238a33c7	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-4	\\x6b05dd24c8768ba1b594c09b971503d1	\N
72	b2411a24-096b-45cd-9a33-5367d29cc722	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbeykme9s2rgynhpkpda68syytm	3	TokenActivated	1	{"token_id":"01m8qhbeykme9s2rgynhpkpda68syytm","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.219572Z","updated_at":"2026-12-01T00:51:23.496557Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.496557+00	23aef9f7d36f824f1b0aff64025b88da	\N	\N	\N	account-1-quoted-4	\\x726d427430b965c41fa314c29f6aa83d	\N
73	7b08b2e8-bec8-4a0f-8940-cf9f7c3c3197	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbez5me9s2rpxf62xc1jpvcsbp7	2	TokenSuspended	1	{"token_id":"01m8qhbez5me9s2rpxf62xc1jpvcsbp7","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":"01m8qhbewvme9s2rwcbc9vznmmwxt8hs","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.237121Z","updated_at":"2026-12-01T00:51:23.501154Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.501154+00	789ce8895c5167fb572d8b13da6ab667	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-5	\\x72a9095bcec01e7ebef39c27e1e4e103	\N
74	8c9d0151-7c76-4cab-9b26-a837c70f4682	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbez5me9s2rpxf62xc1jpvcsbp7	3	TokenActivated	1	{"token_id":"01m8qhbez5me9s2rpxf62xc1jpvcsbp7","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":"01m8qhbewvme9s2rwcbc9vznmmwxt8hs","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.237121Z","updated_at":"2026-12-01T00:51:23.511159Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.511159+00	6b22b0947120296511de4890a208d63f	\N	\N	\N	account-1-activate-5	\\x764a0b3482c060c4ba05e09f3d0d36cf	\N
75	a761c9f9-6c95-4e37-baf3-011b6dcbf2cc	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbezjme9s2rrf3j351dxf4tbj5j	2	TokenSuspended	1	{"token_id":"01m8qhbezjme9s2rrf3j351dxf4tbj5j","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.249979Z","updated_at":"2026-12-01T00:51:23.527641Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.527641+00	b7466f522596a1724b7015022e169101	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-6	\\x4870a52c439a6a4d4588d960f345d544	\N
76	d722f3ff-2ca7-49c0-aa49-9b590cfe9339	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbezjme9s2rrf3j351dxf4tbj5j	3	TokenRevoked	1	{"token_id":"01m8qhbezjme9s2rrf3j351dxf4tbj5j","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.249979Z","updated_at":"2026-12-01T00:51:23.540470Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.54047+00	8deaf13733bcf4fe9b7921d369380293	\N	\N	\N	account-1-revoke-6	\\x7d89451235c00c14c949f198937139a7	\N
77	3c580979-2cc0-4231-90ad-caf139e3d6dc	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbezjme9s2rrf3j351dxf4tbj5j	4	TokenDeleted	1	{"token_id":"01m8qhbezjme9s2rrf3j351dxf4tbj5j","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.249979Z","updated_at":"2026-12-01T00:51:23.551520Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.55152+00	857cc31d16b852e7d3e0c2f7396eb972	\N	\N	\N	account-1-delete-6	\\x0a1b5d75ed58363e89188f250279436d	\N
78	e6b900fd-94bf-4129-b25e-bf05467615d1	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf05me9s2r5qzf0frcvkwgyd68	2	TokenSuspended	1	{"token_id":"01m8qhbf05me9s2r5qzf0frcvkwgyd68","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.268971Z","updated_at":"2026-12-01T00:51:23.564603Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.564603+00	e6fbc6d840c10ddcdd873c190a772a21	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-7	\\x6148962dd211ee3635ec50c12440ec5b	\N
79	ff277ad3-8860-4ec7-a6f8-7933ed63eef6	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf05me9s2r5qzf0frcvkwgyd68	3	TokenActivated	1	{"token_id":"01m8qhbf05me9s2r5qzf0frcvkwgyd68","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.268971Z","updated_at":"2026-12-01T00:51:23.575890Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.57589+00	550300e717f861af04e30b4b7f36185a	\N	\N	\N	account-1-activate-7	\\x56ead8c312f7f10d97082cea898822c2	\N
80	cda62ae4-2567-4cf7-98e7-8b8f51213df2	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf05me9s2r5qzf0frcvkwgyd68	4	TokenSuspended	1	{"token_id":"01m8qhbf05me9s2r5qzf0frcvkwgyd68","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.268971Z","updated_at":"2026-12-01T00:51:23.587164Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.587164+00	account-1-plain-7	\N	\N	\N	\N	\N	\N
81	fe27c67a-6396-464a-9d5b-2184e5e1df2e	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf0rme9s2rgj68gt96yhnw2xqa	2	TokenSuspended	1	{"token_id":"01m8qhbf0rme9s2rgj68gt96yhnw2xqa","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":"01m8qhbewvme9s2rwcbc9vznmmwxt8hs","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.287972Z","updated_at":"2026-12-01T00:51:23.595068Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.595068+00	f6bb7d91b15c975fad09ef7cd25c5342	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-8	\\xdb5aad853459d0ed5dd839245fa3988a	\N
82	91229368-dc7d-4c89-92dd-3fee10c12e30	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf0rme9s2rgj68gt96yhnw2xqa	3	TokenActivated	1	{"token_id":"01m8qhbf0rme9s2rgj68gt96yhnw2xqa","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":"01m8qhbewvme9s2rwcbc9vznmmwxt8hs","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.287972Z","updated_at":"2026-12-01T00:51:23.613227Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.613227+00	95abe6c6ac861634d0f56044f449bc1b	\N	\N	\N	account-1-quoted-8	\\x457aa9b1b218b050d8cd61ecbda279a7	\N
83	eb8c4814-7462-40a9-9bcb-9b89e39f3e40	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf14me9s2r0wkzmgjh3bas0x8k	2	TokenSuspended	1	{"token_id":"01m8qhbf14me9s2r0wkzmgjh3bas0x8k","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.300663Z","updated_at":"2026-12-01T00:51:23.622824Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.622824+00	b5abb4df57e0b21a14e6712144bd31eb	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-9	\\xeb559b786acd9ae04876d76fd4ed679e	\N
84	eda81e29-d5c3-4848-a1a7-bc5ff7b601d4	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf14me9s2r0wkzmgjh3bas0x8k	3	TokenActivated	1	{"token_id":"01m8qhbf14me9s2r0wkzmgjh3bas0x8k","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.300663Z","updated_at":"2026-12-01T00:51:23.641099Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.641099+00	ebe294d2c5c2983bf40c62c0420d831c	\N	\N	\N	account-1-activate-9	\\x3483262a4279fca64a3224e6222c7fce	\N
85	a26eceea-8451-40b0-a39c-b6e838dde4cf	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf1kme9s2r1y6a5frcdsf0r3bc	2	TokenSuspended	1	{"token_id":"01m8qhbf1kme9s2r1y6a5frcdsf0r3bc","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.315487Z","updated_at":"2026-12-01T00:51:23.661684Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.661684+00	d916028e0feb905013942d6048864f0b	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-10	\\x772169a9e7d30c1ecd824d6aeb62658f	2026-12-01 00:51:23.387469+00
86	eb8bfcb9-c424-405a-a09b-07097bc8200d	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf1zme9s2rzp9rrszk7cd0xdvh	2	TokenSuspended	1	{"token_id":"01m8qhbf1zme9s2rzp9rrszk7cd0xdvh","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":"01m8qhbewvme9s2rwcbc9vznmmwxt8hs","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.327740Z","updated_at":"2026-12-01T00:51:23.683014Z","name":null,"stream_version":2,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.683014+00	cd4f9b1d8a1fc572d51deb8302d6e436	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-11	\\x689fd090523eaf2dc058ec40548a783d	\N
87	bf2b626a-7a09-444b-baf2-328a2e4c2af4	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf1zme9s2rzp9rrszk7cd0xdvh	3	TokenActivated	1	{"token_id":"01m8qhbf1zme9s2rzp9rrszk7cd0xdvh","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":"01m8qhbewvme9s2rwcbc9vznmmwxt8hs","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.327740Z","updated_at":"2026-12-01T00:51:23.695920Z","name":null,"stream_version":3,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.69592+00	061a44204c6b65edd7c6f9ffd8b4b533	\N	\N	\N	account-1-activate-11	\\xafd4373ae113bba0099ee30c5a151b61	\N
88	cfef8146-5905-473e-ad82-d1925e2e0ffa	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf1zme9s2rzp9rrszk7cd0xdvh	4	TokenSuspended	1	{"token_id":"01m8qhbf1zme9s2rzp9rrszk7cd0xdvh","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":"01m8qhbewvme9s2rwcbc9vznmmwxt8hs","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.327740Z","updated_at":"2026-12-01T00:51:23.702988Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.702988+00	account-1-plain-11	\N	\N	\N	\N	\N	\N
89	dbaef889-a9e1-41bd-a197-b4441d1cf548	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbf1zme9s2rzp9rrszk7cd0xdvh	5	TokenRevoked	1	{"token_id":"01m8qhbf1zme9s2rzp9rrszk7cd0xdvh","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":"01m8qhbewvme9s2rwcbc9vznmmwxt8hs","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.327740Z","updated_at":"2026-12-01T00:51:23.714812Z","name":null,"stream_version":5,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.714812+00	a916785f04cbaf7d05f07c0a21d59015	\N	\N	\N	account-1-revoke-11	\\x3f5f59edbc57a4982736207ff5d32a7c	\N
90	94fbdaef-2e1b-4848-9353-3b685e4e9be6	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbex0me9s2rzn57cn0z42x23yvm	4	TokenSuspended	1	{"token_id":"01m8qhbex0me9s2rzn57cn0z42x23yvm","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.168123Z","updated_at":"2026-12-01T00:51:23.735178Z","name":null,"stream_version":4,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":"a look at it"}	2026-12-01 00:51:23.735178+00	e13cb489458ad6f7d9b32952bf77f2d2	\N	\N	\N	account-1-reason	\\x228a1eb8fc1c1c2971bb88f5864f2ba6	2026-12-01 00:51:23.346906+00
91	9361a766-6992-4093-9548-1c9024e4d0be	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbex0me9s2rzn57cn0z42x23yvm	5	TokenActivated	1	{"token_id":"01m8qhbex0me9s2rzn57cn0z42x23yvm","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.168123Z","updated_at":"2026-12-01T00:51:23.751010Z","name":null,"stream_version":5,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.75101+00	22fb5009f845e2bda9a6aa6db9c81856	\N	\N	\N	account-1-by-itself	\\xc8ef600e6cd577a87536b630d82098c1	2026-12-01 00:51:23.346906+00
92	60450fa9-a64b-4a9f-8dca-91bb4ddc4032	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	api_token-01m8qhbex0me9s2rzn57cn0z42x23yvm	6	TokenRevoked	1	{"token_id":"01m8qhbex0me9s2rzn57cn0z42x23yvm","account_id":"01m8qhbeh0me9s2rg9rj6ah5jgrj3w80","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-07T00:51:23Z","inserted_at":"2026-12-01T00:51:23.168123Z","updated_at":"2026-12-01T00:51:23.800532Z","name":null,"stream_version":6,"actor":{"type":"api_token","id":"01m8qhbeh0me9s2rh2sxd12wx8x3yyys"},"reason":null}	2026-12-01 00:51:23.800532+00	b6266bee8611f2c76e0401943e1b0f6a	\N	\N	\N	account-1-used	\\xbe06f424e6d8ff2741905e9038ca32b8	2026-12-01 00:51:23.346906+00
\.


--
-- Data for Name: lease; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.lease (name, holder, epoch, expires_at) FROM stdin;
projection expiring 2	fe7893b6-7ce9-49f9-ac42-cc86146aa9c4	1	-infinity
projection history 1	eb2ee683-4242-4d3e-8266-0ebdac9a1486	1	-infinity
relay	a8ecc6ce-3487-47a9-9525-af06a7beeecf	1	-infinity
expiry	1bfc7410-8945-4c17-958d-dbe9462bafff	1	-infinity
\.


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.log_head (only_row, log_id, "position") FROM stdin;
t	7463c1b5-4458-401e-918b-cba3176d8bf8	92
\.


--
-- Data for Name: projection; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.projection (name, build, version, state, "position", begun_at, live_at) FROM stdin;
expiring	1	2	live	92	2026-12-01 00:51:18.726253+00	2026-12-01 00:51:18.778123+00
history	1	1	live	92	2026-12-01 00:51:18.724404+00	2026-12-01 00:51:18.771427+00
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
t	7463c1b5-4458-401e-918b-cba3176d8bf8	2026-12-01 00:51:18.796195+00	92	0	92	60450fa9-a64b-4a9f-8dca-91bb4ddc4032	7714131776370690163	1	\N	f
\.


--
-- Data for Name: token_count; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_count (account_id, token_scope, tokens) FROM stdin;
01m8qhbbtr47grr1k1xbng54dwvvj1x0	environment	4
01m8qhbbtr47grr1k1xbng54dwvvj1x0	account	10
01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	environment	4
01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	account	8
\.


--
-- Data for Name: token_details; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_details (token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, name, stream_version, "position") FROM stdin;
01m8qhbbtr47grr10n4q8qnqrwebb7yb	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N	01m8qhbbtr47grr1pcvra5v1nwmqsvw5	account	active	2126-11-07 00:51:20+00	2026-12-01 00:51:20.024614+00	2026-12-01 00:51:20.024614+00	\N	1	1
01m8qhbex9me9s2rpxcc10zq3k3rbrw1	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	\N	\N	account	revoked	2126-11-07 00:51:23+00	2026-12-01 00:51:23.177851+00	2026-12-01 00:51:23.432766+00	\N	4	66
01m8qhbexqme9s2rf21wqfxyyq7p5a7d	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	01m8qhbewvme9s2rwcbc9vznmmwxt8hs	\N	environment	suspended	2126-11-07 00:51:23+00	2026-12-01 00:51:23.191194+00	2026-12-01 00:51:23.443694+00	\N	2	67
01m8qhbc8947grr1wf1zhc9q1wspe8x3	01m8qhbbtr47grr1k1xbng54dwvvj1x0	01m8qhbc5447grr196hewnfq7shm3c3v	\N	environment	revoked	2126-11-07 00:51:20+00	2026-12-01 00:51:20.457284+00	2026-12-01 00:51:20.699959+00	\N	5	41
01m8qhbc5r47grr129581v91508fz3bv	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N	\N	account	revoked	2126-11-07 00:51:20+00	2026-12-01 00:51:20.376307+00	2026-12-01 00:51:20.516226+00	\N	4	18
01m8qhbc6047grr125acap5dagvyy0ch	01m8qhbbtr47grr1k1xbng54dwvvj1x0	01m8qhbc5447grr196hewnfq7shm3c3v	\N	environment	suspended	2126-11-07 00:51:20+00	2026-12-01 00:51:20.38436+00	2026-12-01 00:51:20.522426+00	\N	2	19
01m8qhbc5747grr1t9pagea0ge6fjh6s	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N	\N	account	revoked	2126-11-07 00:51:20+00	2026-12-01 00:51:20.358362+00	2026-12-01 00:51:20.740279+00	\N	6	44
01m8qhbc6b47grr100g48xmxynqhhdgh	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N	\N	account	suspended	2126-11-07 00:51:20+00	2026-12-01 00:51:20.39554+00	2026-12-01 00:51:20.540125+00	\N	4	22
01m8qhbc6q47grr1ppb7ze369mgwqkbx	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N	\N	account	active	2126-11-07 00:51:20+00	2026-12-01 00:51:20.407729+00	2026-12-01 00:51:20.557262+00	\N	3	24
01m8qhbc7047grr1prg84hq9nwe5yar9	01m8qhbbtr47grr1k1xbng54dwvvj1x0	01m8qhbc5447grr196hewnfq7shm3c3v	\N	environment	active	2126-11-07 00:51:20+00	2026-12-01 00:51:20.415916+00	2026-12-01 00:51:20.580484+00	\N	3	26
01m8qhbcha47grr1pgwpynxgq1cbxx0j	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N	\N	account	active	2026-12-01 00:51:21+00	2026-12-01 00:51:20.746767+00	2026-12-01 00:51:20.746767+00	\N	2	47
01m8qhbchk47grr1hhq1b9ps1ywtjhg6	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N	\N	account	active	2026-12-02 00:51:21+00	2026-12-01 00:51:20.755081+00	2026-12-01 00:51:20.755081+00	\N	2	48
01m8qhbeh0me9s2rh2sxd12wx8x3yyys	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	\N	01m8qhbeh0me9s2r7zfqnvcdj8mw1bx8	account	active	2126-11-07 00:51:22+00	2026-12-01 00:51:22.784324+00	2026-12-01 00:51:22.784324+00	\N	1	49
01m8qhbc7f47grr1p1pzb0ks2x2eetsj	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N	\N	account	suspended	2126-11-07 00:51:20+00	2026-12-01 00:51:20.430847+00	2026-12-01 00:51:20.631759+00	\N	4	32
01m8qhbc7n47grr1mfx929yenckcjzt0	01m8qhbbtr47grr1k1xbng54dwvvj1x0	01m8qhbc5447grr196hewnfq7shm3c3v	\N	environment	active	2126-11-07 00:51:20+00	2026-12-01 00:51:20.437627+00	2026-12-01 00:51:20.640029+00	\N	3	34
01m8qhbc7w47grr16f9hsrr8xvzv0ce3	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N	\N	account	active	2126-11-07 00:51:20+00	2026-12-01 00:51:20.444122+00	2026-12-01 00:51:20.655259+00	\N	3	36
01m8qhbc8247grr1fq5gcdknfnp0caxf	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N	\N	account	suspended	2126-11-07 00:51:20+00	2026-12-01 00:51:20.449948+00	2026-12-01 00:51:20.667192+00	\N	2	37
01m8qhbey3me9s2rnrhnr6h5mdwsejbs	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	\N	\N	account	suspended	2126-11-07 00:51:23+00	2026-12-01 00:51:23.203296+00	2026-12-01 00:51:23.475419+00	\N	4	70
01m8qhbf1zme9s2rzp9rrszk7cd0xdvh	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	01m8qhbewvme9s2rwcbc9vznmmwxt8hs	\N	environment	revoked	2126-11-07 00:51:23+00	2026-12-01 00:51:23.32774+00	2026-12-01 00:51:23.714812+00	\N	5	89
01m8qhbeykme9s2rgynhpkpda68syytm	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	\N	\N	account	active	2126-11-07 00:51:23+00	2026-12-01 00:51:23.219572+00	2026-12-01 00:51:23.496557+00	\N	3	72
01m8qhbf05me9s2r5qzf0frcvkwgyd68	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	\N	\N	account	suspended	2126-11-07 00:51:23+00	2026-12-01 00:51:23.268971+00	2026-12-01 00:51:23.587164+00	\N	4	80
01m8qhbez5me9s2rpxf62xc1jpvcsbp7	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	01m8qhbewvme9s2rwcbc9vznmmwxt8hs	\N	environment	active	2126-11-07 00:51:23+00	2026-12-01 00:51:23.237121+00	2026-12-01 00:51:23.511159+00	\N	3	74
01m8qhbf0rme9s2rgj68gt96yhnw2xqa	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	01m8qhbewvme9s2rwcbc9vznmmwxt8hs	\N	environment	active	2126-11-07 00:51:23+00	2026-12-01 00:51:23.287972+00	2026-12-01 00:51:23.613227+00	\N	3	82
01m8qhbex0me9s2rzn57cn0z42x23yvm	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	\N	\N	account	revoked	2126-11-07 00:51:23+00	2026-12-01 00:51:23.168123+00	2026-12-01 00:51:23.800532+00	\N	6	92
01m8qhbf14me9s2r0wkzmgjh3bas0x8k	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	\N	\N	account	active	2126-11-07 00:51:23+00	2026-12-01 00:51:23.300663+00	2026-12-01 00:51:23.641099+00	\N	3	84
01m8qhbf1kme9s2r1y6a5frcdsf0r3bc	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	\N	\N	account	suspended	2126-11-07 00:51:23+00	2026-12-01 00:51:23.315487+00	2026-12-01 00:51:23.661684+00	\N	2	85
\.


--
-- Data for Name: token_listing; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing (token_id, account_id, status, inserted_at, updated_at) FROM stdin;
01m8qhbbtr47grr10n4q8qnqrwebb7yb	01m8qhbbtr47grr1k1xbng54dwvvj1x0	active	2026-12-01 00:51:20.024614+00	2026-12-01 00:51:20.024614+00
01m8qhbc5747grr1t9pagea0ge6fjh6s	01m8qhbbtr47grr1k1xbng54dwvvj1x0	revoked	2026-12-01 00:51:20.358362+00	2026-12-01 00:51:20.740279+00
01m8qhbc5r47grr129581v91508fz3bv	01m8qhbbtr47grr1k1xbng54dwvvj1x0	revoked	2026-12-01 00:51:20.376307+00	2026-12-01 00:51:20.516226+00
01m8qhbc6047grr125acap5dagvyy0ch	01m8qhbbtr47grr1k1xbng54dwvvj1x0	suspended	2026-12-01 00:51:20.38436+00	2026-12-01 00:51:20.522426+00
01m8qhbc6b47grr100g48xmxynqhhdgh	01m8qhbbtr47grr1k1xbng54dwvvj1x0	suspended	2026-12-01 00:51:20.39554+00	2026-12-01 00:51:20.540125+00
01m8qhbc6q47grr1ppb7ze369mgwqkbx	01m8qhbbtr47grr1k1xbng54dwvvj1x0	active	2026-12-01 00:51:20.407729+00	2026-12-01 00:51:20.557262+00
01m8qhbc7047grr1prg84hq9nwe5yar9	01m8qhbbtr47grr1k1xbng54dwvvj1x0	active	2026-12-01 00:51:20.415916+00	2026-12-01 00:51:20.580484+00
01m8qhbc7f47grr1p1pzb0ks2x2eetsj	01m8qhbbtr47grr1k1xbng54dwvvj1x0	suspended	2026-12-01 00:51:20.430847+00	2026-12-01 00:51:20.631759+00
01m8qhbc7n47grr1mfx929yenckcjzt0	01m8qhbbtr47grr1k1xbng54dwvvj1x0	active	2026-12-01 00:51:20.437627+00	2026-12-01 00:51:20.640029+00
01m8qhbc7w47grr16f9hsrr8xvzv0ce3	01m8qhbbtr47grr1k1xbng54dwvvj1x0	active	2026-12-01 00:51:20.444122+00	2026-12-01 00:51:20.655259+00
01m8qhbc8247grr1fq5gcdknfnp0caxf	01m8qhbbtr47grr1k1xbng54dwvvj1x0	suspended	2026-12-01 00:51:20.449948+00	2026-12-01 00:51:20.667192+00
01m8qhbc8947grr1wf1zhc9q1wspe8x3	01m8qhbbtr47grr1k1xbng54dwvvj1x0	revoked	2026-12-01 00:51:20.457284+00	2026-12-01 00:51:20.699959+00
01m8qhbcha47grr1pgwpynxgq1cbxx0j	01m8qhbbtr47grr1k1xbng54dwvvj1x0	active	2026-12-01 00:51:20.746767+00	2026-12-01 00:51:20.746767+00
01m8qhbchk47grr1hhq1b9ps1ywtjhg6	01m8qhbbtr47grr1k1xbng54dwvvj1x0	active	2026-12-01 00:51:20.755081+00	2026-12-01 00:51:20.755081+00
01m8qhbeh0me9s2rh2sxd12wx8x3yyys	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	active	2026-12-01 00:51:22.784324+00	2026-12-01 00:51:22.784324+00
01m8qhbex0me9s2rzn57cn0z42x23yvm	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	active	2026-12-01 00:51:23.168123+00	2026-12-01 00:51:23.398915+00
01m8qhbex9me9s2rpxcc10zq3k3rbrw1	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	revoked	2026-12-01 00:51:23.177851+00	2026-12-01 00:51:23.432766+00
01m8qhbexqme9s2rf21wqfxyyq7p5a7d	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	suspended	2026-12-01 00:51:23.191194+00	2026-12-01 00:51:23.443694+00
01m8qhbey3me9s2rnrhnr6h5mdwsejbs	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	suspended	2026-12-01 00:51:23.203296+00	2026-12-01 00:51:23.475419+00
01m8qhbeykme9s2rgynhpkpda68syytm	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	active	2026-12-01 00:51:23.219572+00	2026-12-01 00:51:23.496557+00
01m8qhbez5me9s2rpxf62xc1jpvcsbp7	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	active	2026-12-01 00:51:23.237121+00	2026-12-01 00:51:23.511159+00
01m8qhbf05me9s2r5qzf0frcvkwgyd68	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	suspended	2026-12-01 00:51:23.268971+00	2026-12-01 00:51:23.587164+00
01m8qhbf0rme9s2rgj68gt96yhnw2xqa	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	active	2026-12-01 00:51:23.287972+00	2026-12-01 00:51:23.287972+00
01m8qhbf14me9s2r0wkzmgjh3bas0x8k	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	active	2026-12-01 00:51:23.300663+00	2026-12-01 00:51:23.300663+00
01m8qhbf1kme9s2r1y6a5frcdsf0r3bc	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	active	2026-12-01 00:51:23.315487+00	2026-12-01 00:51:23.315487+00
01m8qhbf1zme9s2rzp9rrszk7cd0xdvh	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	active	2026-12-01 00:51:23.32774+00	2026-12-01 00:51:23.32774+00
\.


--
-- Data for Name: token_listing_count; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing_count (account_id, status, tokens) FROM stdin;
01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	suspended	3
01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	revoked	1
01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	active	8
01m8qhbbtr47grr1k1xbng54dwvvj1x0	active	7
01m8qhbbtr47grr1k1xbng54dwvvj1x0	suspended	4
01m8qhbbtr47grr1k1xbng54dwvvj1x0	revoked	3
\.


--
-- Data for Name: token_listing_position; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing_position (only_row, "position") FROM stdin;
t	80
\.


--
-- Data for Name: token_usage; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_usage (token_id, account_id, last_used_at) FROM stdin;
01m8qhbc5r47grr129581v91508fz3bv	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N
01m8qhbc6b47grr100g48xmxynqhhdgh	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N
01m8qhbc7047grr1prg84hq9nwe5yar9	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N
01m8qhbc7f47grr1p1pzb0ks2x2eetsj	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N
01m8qhbc7w47grr16f9hsrr8xvzv0ce3	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N
01m8qhbc8947grr1wf1zhc9q1wspe8x3	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N
01m8qhbc5747grr1t9pagea0ge6fjh6s	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2026-12-01 00:51:20.463974+00
01m8qhbc6047grr125acap5dagvyy0ch	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2026-12-01 00:51:20.468299+00
01m8qhbc6q47grr1ppb7ze369mgwqkbx	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2026-12-01 00:51:20.471671+00
01m8qhbc7n47grr1mfx929yenckcjzt0	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2026-12-01 00:51:20.476316+00
01m8qhbc8247grr1fq5gcdknfnp0caxf	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2026-12-01 00:51:20.48051+00
01m8qhbcha47grr1pgwpynxgq1cbxx0j	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N
01m8qhbchk47grr1hhq1b9ps1ywtjhg6	01m8qhbbtr47grr1k1xbng54dwvvj1x0	\N
01m8qhbbtr47grr10n4q8qnqrwebb7yb	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2026-12-01 00:51:21.58208+00
01m8qhbex9me9s2rpxcc10zq3k3rbrw1	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	\N
01m8qhbey3me9s2rnrhnr6h5mdwsejbs	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	\N
01m8qhbez5me9s2rpxf62xc1jpvcsbp7	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	\N
01m8qhbf05me9s2r5qzf0frcvkwgyd68	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	\N
01m8qhbf14me9s2r0wkzmgjh3bas0x8k	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	\N
01m8qhbf1zme9s2rzp9rrszk7cd0xdvh	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	\N
01m8qhbex0me9s2rzn57cn0z42x23yvm	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2026-12-01 00:51:23.346906+00
01m8qhbexqme9s2rf21wqfxyyq7p5a7d	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2026-12-01 00:51:23.354895+00
01m8qhbeykme9s2rgynhpkpda68syytm	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2026-12-01 00:51:23.363302+00
01m8qhbf0rme9s2rgj68gt96yhnw2xqa	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2026-12-01 00:51:23.375333+00
01m8qhbf1kme9s2r1y6a5frcdsf0r3bc	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2026-12-01 00:51:23.387469+00
01m8qhbeh0me9s2rh2sxd12wx8x3yyys	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2026-12-01 00:51:24.131312+00
\.


--
-- Data for Name: expiring_v2_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.expiring_v2_b1 (token_id, account_id, status, expires_at, warned_days, stream_version, "position", lifetime_days) FROM stdin;
01m8qhbbtr47grr10n4q8qnqrwebb7yb	01m8qhbbtr47grr1k1xbng54dwvvj1x0	active	2126-11-07 00:51:20+00	\N	1	1	36500
01m8qhbexqme9s2rf21wqfxyyq7p5a7d	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	suspended	2126-11-07 00:51:23+00	\N	2	67	36500
01m8qhbc6047grr125acap5dagvyy0ch	01m8qhbbtr47grr1k1xbng54dwvvj1x0	suspended	2126-11-07 00:51:20+00	\N	2	19	36500
01m8qhbey3me9s2rnrhnr6h5mdwsejbs	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	suspended	2126-11-07 00:51:23+00	\N	4	70	36500
01m8qhbc6b47grr100g48xmxynqhhdgh	01m8qhbbtr47grr1k1xbng54dwvvj1x0	suspended	2126-11-07 00:51:20+00	\N	4	22	36500
01m8qhbc6q47grr1ppb7ze369mgwqkbx	01m8qhbbtr47grr1k1xbng54dwvvj1x0	active	2126-11-07 00:51:20+00	\N	3	24	36500
01m8qhbc7047grr1prg84hq9nwe5yar9	01m8qhbbtr47grr1k1xbng54dwvvj1x0	active	2126-11-07 00:51:20+00	\N	3	26	36500
01m8qhbc7f47grr1p1pzb0ks2x2eetsj	01m8qhbbtr47grr1k1xbng54dwvvj1x0	suspended	2126-11-07 00:51:20+00	\N	4	32	36500
01m8qhbc7n47grr1mfx929yenckcjzt0	01m8qhbbtr47grr1k1xbng54dwvvj1x0	active	2126-11-07 00:51:20+00	\N	3	34	36500
01m8qhbc7w47grr16f9hsrr8xvzv0ce3	01m8qhbbtr47grr1k1xbng54dwvvj1x0	active	2126-11-07 00:51:20+00	\N	3	36	36500
01m8qhbc8247grr1fq5gcdknfnp0caxf	01m8qhbbtr47grr1k1xbng54dwvvj1x0	suspended	2126-11-07 00:51:20+00	\N	2	37	36500
01m8qhbchk47grr1hhq1b9ps1ywtjhg6	01m8qhbbtr47grr1k1xbng54dwvvj1x0	active	2026-12-02 00:51:21+00	1	2	48	2
01m8qhbeh0me9s2rh2sxd12wx8x3yyys	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	active	2126-11-07 00:51:22+00	\N	1	49	36500
01m8qhbeykme9s2rgynhpkpda68syytm	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	active	2126-11-07 00:51:23+00	\N	3	72	36500
01m8qhbez5me9s2rpxf62xc1jpvcsbp7	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	active	2126-11-07 00:51:23+00	\N	3	74	36500
01m8qhbf05me9s2r5qzf0frcvkwgyd68	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	suspended	2126-11-07 00:51:23+00	\N	4	80	36500
01m8qhbf0rme9s2rgj68gt96yhnw2xqa	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	active	2126-11-07 00:51:23+00	\N	3	82	36500
01m8qhbf14me9s2r0wkzmgjh3bas0x8k	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	active	2126-11-07 00:51:23+00	\N	3	84	36500
01m8qhbf1kme9s2r1y6a5frcdsf0r3bc	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	suspended	2126-11-07 00:51:23+00	\N	2	85	36500
\.


--
-- Data for Name: history_v1_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.history_v1_b1 (token_id, "position", account_id, stream_version, type, recorded_at, actor_type, actor_id, reason, request_id, status) FROM stdin;
01m8qhbbtr47grr10n4q8qnqrwebb7yb	1	01m8qhbbtr47grr1k1xbng54dwvvj1x0	1	TokenCreated	2026-12-01 00:51:20.024614+00	admin_user	01m8qhbbtr47grr1pcvra5v1nwmqsvw5	\N	\N	active
01m8qhbc5747grr1t9pagea0ge6fjh6s	2	01m8qhbbtr47grr1k1xbng54dwvvj1x0	1	TokenCreated	2026-12-01 00:51:20.358362+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	b4f6079c408b4d302610a10127271feb	active
01m8qhbc5r47grr129581v91508fz3bv	3	01m8qhbbtr47grr1k1xbng54dwvvj1x0	1	TokenCreated	2026-12-01 00:51:20.376307+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	abd52ab8d94028a24d9c31c5f8803243	active
01m8qhbc6047grr125acap5dagvyy0ch	4	01m8qhbbtr47grr1k1xbng54dwvvj1x0	1	TokenCreated	2026-12-01 00:51:20.38436+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	20381027e1d925b00b8483d416b13c2d	active
01m8qhbc6b47grr100g48xmxynqhhdgh	5	01m8qhbbtr47grr1k1xbng54dwvvj1x0	1	TokenCreated	2026-12-01 00:51:20.39554+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	3a07a39c06513ff92d05a62f6241bac6	active
01m8qhbc6q47grr1ppb7ze369mgwqkbx	6	01m8qhbbtr47grr1k1xbng54dwvvj1x0	1	TokenCreated	2026-12-01 00:51:20.407729+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	317e6d8f463b5e253666fb2329820b93	active
01m8qhbc7047grr1prg84hq9nwe5yar9	7	01m8qhbbtr47grr1k1xbng54dwvvj1x0	1	TokenCreated	2026-12-01 00:51:20.415916+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	8a93effa2342963713f785f2cc49032e	active
01m8qhbc7747grr15qdsfpfc9m5fnfgb	8	01m8qhbbtr47grr1k1xbng54dwvvj1x0	1	TokenCreated	2026-12-01 00:51:20.423508+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	0cdeba2649a2aceb020c5bd4902cd58e	active
01m8qhbc7f47grr1p1pzb0ks2x2eetsj	9	01m8qhbbtr47grr1k1xbng54dwvvj1x0	1	TokenCreated	2026-12-01 00:51:20.430847+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	178bec63375d8f07cb5ade4e09abeb73	active
01m8qhbc7n47grr1mfx929yenckcjzt0	10	01m8qhbbtr47grr1k1xbng54dwvvj1x0	1	TokenCreated	2026-12-01 00:51:20.437627+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	7da1c6e2b1304a3ed4c27cd98df3981f	active
01m8qhbc7w47grr16f9hsrr8xvzv0ce3	11	01m8qhbbtr47grr1k1xbng54dwvvj1x0	1	TokenCreated	2026-12-01 00:51:20.444122+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	9e87fe17dd5c98aac06a6206f049a463	active
01m8qhbc8247grr1fq5gcdknfnp0caxf	12	01m8qhbbtr47grr1k1xbng54dwvvj1x0	1	TokenCreated	2026-12-01 00:51:20.449948+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	cabd2ebd16681700d1e66738a0e21288	active
01m8qhbc8947grr1wf1zhc9q1wspe8x3	13	01m8qhbbtr47grr1k1xbng54dwvvj1x0	1	TokenCreated	2026-12-01 00:51:20.457284+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	784c93cd24e0eb7f53c1ef480ae1b849	active
01m8qhbc5747grr1t9pagea0ge6fjh6s	14	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2	TokenSuspended	2026-12-01 00:51:20.487346+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	0458c01fb69798e01df2bd03baaa98ca	suspended
01m8qhbc5747grr1t9pagea0ge6fjh6s	15	01m8qhbbtr47grr1k1xbng54dwvvj1x0	3	TokenActivated	2026-12-01 00:51:20.492927+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	390452b7ccb049ee34cfe3f351562add	active
01m8qhbc5r47grr129581v91508fz3bv	16	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2	TokenSuspended	2026-12-01 00:51:20.499795+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	facb31276eef48893d17bc8c30aea1f7	suspended
01m8qhbc5r47grr129581v91508fz3bv	17	01m8qhbbtr47grr1k1xbng54dwvvj1x0	3	TokenActivated	2026-12-01 00:51:20.506808+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	903ea787deabb17040effd0bd2bdb277	active
01m8qhbc5r47grr129581v91508fz3bv	18	01m8qhbbtr47grr1k1xbng54dwvvj1x0	4	TokenRevoked	2026-12-01 00:51:20.516226+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	3a9a8d7cef31c791168c351429eba8d8	revoked
01m8qhbc6047grr125acap5dagvyy0ch	19	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2	TokenSuspended	2026-12-01 00:51:20.522426+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	76360e5142b4c243475406749312d79e	suspended
01m8qhbc6b47grr100g48xmxynqhhdgh	20	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2	TokenSuspended	2026-12-01 00:51:20.528679+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	7778b665c2436753ad8c72fae8d12744	suspended
01m8qhbc6b47grr100g48xmxynqhhdgh	21	01m8qhbbtr47grr1k1xbng54dwvvj1x0	3	TokenActivated	2026-12-01 00:51:20.536968+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	042101955f96d8e17c6a90ca11dc7000	active
01m8qhbc6b47grr100g48xmxynqhhdgh	22	01m8qhbbtr47grr1k1xbng54dwvvj1x0	4	TokenSuspended	2026-12-01 00:51:20.540125+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	account-0-plain-3	suspended
01m8qhbc6q47grr1ppb7ze369mgwqkbx	23	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2	TokenSuspended	2026-12-01 00:51:20.548508+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	cc43a1972b77f510c57c219087c698a1	suspended
01m8qhbc6q47grr1ppb7ze369mgwqkbx	24	01m8qhbbtr47grr1k1xbng54dwvvj1x0	3	TokenActivated	2026-12-01 00:51:20.557262+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	0d3484eca0229b1f01c8f0e3fef03033	active
01m8qhbc7047grr1prg84hq9nwe5yar9	25	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2	TokenSuspended	2026-12-01 00:51:20.563399+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	f7ce8317807fc09aa760ff1d62ec8d3a	suspended
01m8qhbc7047grr1prg84hq9nwe5yar9	26	01m8qhbbtr47grr1k1xbng54dwvvj1x0	3	TokenActivated	2026-12-01 00:51:20.580484+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	d98ef94a272903042406a98d60b84d88	active
01m8qhbc7747grr15qdsfpfc9m5fnfgb	27	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2	TokenSuspended	2026-12-01 00:51:20.584403+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	2765145f34de3a5c1168e4936de11402	suspended
01m8qhbc7747grr15qdsfpfc9m5fnfgb	28	01m8qhbbtr47grr1k1xbng54dwvvj1x0	3	TokenRevoked	2026-12-01 00:51:20.594887+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	551c2368a1a4e2a10fccf22f66cbfc5e	revoked
01m8qhbc7747grr15qdsfpfc9m5fnfgb	29	01m8qhbbtr47grr1k1xbng54dwvvj1x0	4	TokenDeleted	2026-12-01 00:51:20.602029+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	00dba6188659e7d8d02af7cf19ea4c4d	deleted
01m8qhbc7f47grr1p1pzb0ks2x2eetsj	30	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2	TokenSuspended	2026-12-01 00:51:20.613449+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	e9d6ff492fc4b2bde04cc43564b06fbd	suspended
01m8qhbc7f47grr1p1pzb0ks2x2eetsj	31	01m8qhbbtr47grr1k1xbng54dwvvj1x0	3	TokenActivated	2026-12-01 00:51:20.619437+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	0f756d454f299c00a0c0b7c9f534e2ea	active
01m8qhbc7f47grr1p1pzb0ks2x2eetsj	32	01m8qhbbtr47grr1k1xbng54dwvvj1x0	4	TokenSuspended	2026-12-01 00:51:20.631759+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	account-0-plain-7	suspended
01m8qhbc7n47grr1mfx929yenckcjzt0	33	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2	TokenSuspended	2026-12-01 00:51:20.636078+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	c960110574bb137875604e72451b8f2e	suspended
01m8qhbc7n47grr1mfx929yenckcjzt0	34	01m8qhbbtr47grr1k1xbng54dwvvj1x0	3	TokenActivated	2026-12-01 00:51:20.640029+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	b6175abff555d2797c4e8b0ae1093204	active
01m8qhbc7w47grr16f9hsrr8xvzv0ce3	35	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2	TokenSuspended	2026-12-01 00:51:20.647918+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	ee83f0bab5a9e043ec37fb2aea5d9f16	suspended
01m8qhbc7w47grr16f9hsrr8xvzv0ce3	36	01m8qhbbtr47grr1k1xbng54dwvvj1x0	3	TokenActivated	2026-12-01 00:51:20.655259+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	0f7160f04ba10e2e3c5985bba6de3ec1	active
01m8qhbc8247grr1fq5gcdknfnp0caxf	37	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2	TokenSuspended	2026-12-01 00:51:20.667192+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	1a95258cbe123a873eecf79fc8a4ed3d	suspended
01m8qhbc8947grr1wf1zhc9q1wspe8x3	38	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2	TokenSuspended	2026-12-01 00:51:20.676303+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	2f95ec18cfe5fab6cd81b2c4037e4b38	suspended
01m8qhbc8947grr1wf1zhc9q1wspe8x3	39	01m8qhbbtr47grr1k1xbng54dwvvj1x0	3	TokenActivated	2026-12-01 00:51:20.682207+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	d100d0daff32083a7b3ba2a832223f3f	active
01m8qhbc8947grr1wf1zhc9q1wspe8x3	40	01m8qhbbtr47grr1k1xbng54dwvvj1x0	4	TokenSuspended	2026-12-01 00:51:20.689255+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	account-0-plain-11	suspended
01m8qhbc8947grr1wf1zhc9q1wspe8x3	41	01m8qhbbtr47grr1k1xbng54dwvvj1x0	5	TokenRevoked	2026-12-01 00:51:20.699959+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	175d0885104564cfed9561d3ee7a41cd	revoked
01m8qhbc5747grr1t9pagea0ge6fjh6s	42	01m8qhbbtr47grr1k1xbng54dwvvj1x0	4	TokenSuspended	2026-12-01 00:51:20.710896+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	a look at it	451b4af062ed02d5acdd67a96b728415	suspended
01m8qhbc5747grr1t9pagea0ge6fjh6s	43	01m8qhbbtr47grr1k1xbng54dwvvj1x0	5	TokenActivated	2026-12-01 00:51:20.719888+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	494ce88598f2e4474889a16be13b6bfc	active
01m8qhbc5747grr1t9pagea0ge6fjh6s	44	01m8qhbbtr47grr1k1xbng54dwvvj1x0	6	TokenRevoked	2026-12-01 00:51:20.740279+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	dbaf7d7ea98c03a7e053ea4fed16550c	revoked
01m8qhbcha47grr1pgwpynxgq1cbxx0j	45	01m8qhbbtr47grr1k1xbng54dwvvj1x0	1	TokenCreated	2026-12-01 00:51:20.746767+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	2de26084c8e89b50e5d855b4b8497420	active
01m8qhbchk47grr1hhq1b9ps1ywtjhg6	46	01m8qhbbtr47grr1k1xbng54dwvvj1x0	1	TokenCreated	2026-12-01 00:51:20.755081+00	api_token	01m8qhbbtr47grr10n4q8qnqrwebb7yb	\N	5f40115391a81f20c94f0ec7db414b50	active
01m8qhbcha47grr1pgwpynxgq1cbxx0j	47	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2	TokenExpired	2026-12-01 00:51:21.331938+00	service	tokentrail	\N	\N	active
01m8qhbchk47grr1hhq1b9ps1ywtjhg6	48	01m8qhbbtr47grr1k1xbng54dwvvj1x0	2	TokenExpiring	2026-12-01 00:51:21.331938+00	service	tokentrail	\N	\N	active
01m8qhbeh0me9s2rh2sxd12wx8x3yyys	49	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	1	TokenCreated	2026-12-01 00:51:22.784324+00	admin_user	01m8qhbeh0me9s2r7zfqnvcdj8mw1bx8	\N	\N	active
01m8qhbex0me9s2rzn57cn0z42x23yvm	50	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	1	TokenCreated	2026-12-01 00:51:23.168123+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	30f4bba8fc9f8f306e490cfb4d5b6607	active
01m8qhbex9me9s2rpxcc10zq3k3rbrw1	51	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	1	TokenCreated	2026-12-01 00:51:23.177851+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	55bcca6fc740c53c09d53b4e85b5dc5b	active
01m8qhbexqme9s2rf21wqfxyyq7p5a7d	52	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	1	TokenCreated	2026-12-01 00:51:23.191194+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	8706afa7e0fc8564b3720abd09a32675	active
01m8qhbey3me9s2rnrhnr6h5mdwsejbs	53	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	1	TokenCreated	2026-12-01 00:51:23.203296+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	f99018e7a2542834c5638cf425f0ffaf	active
01m8qhbeykme9s2rgynhpkpda68syytm	54	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	1	TokenCreated	2026-12-01 00:51:23.219572+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	758adf1917eb33adb2a9cca534fde39f	active
01m8qhbez5me9s2rpxf62xc1jpvcsbp7	55	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	1	TokenCreated	2026-12-01 00:51:23.237121+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	0f6b1de36ce470a5e9e86095f86bd41d	active
01m8qhbezjme9s2rrf3j351dxf4tbj5j	56	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	1	TokenCreated	2026-12-01 00:51:23.249979+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	3648f20f0fdef0fb82d6eddec2f227d3	active
01m8qhbf05me9s2r5qzf0frcvkwgyd68	57	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	1	TokenCreated	2026-12-01 00:51:23.268971+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	77e672eb53b95d774c6b834707bc2128	active
01m8qhbf0rme9s2rgj68gt96yhnw2xqa	58	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	1	TokenCreated	2026-12-01 00:51:23.287972+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	b49d3bf11c80f41b5159be8555f4daae	active
01m8qhbf14me9s2r0wkzmgjh3bas0x8k	59	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	1	TokenCreated	2026-12-01 00:51:23.300663+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	5c0babc8bb57bb9efdb602b1088c67fb	active
01m8qhbf1kme9s2r1y6a5frcdsf0r3bc	60	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	1	TokenCreated	2026-12-01 00:51:23.315487+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	62527718e6956e2975e8ee0e9dd11114	active
01m8qhbf1zme9s2rzp9rrszk7cd0xdvh	61	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	1	TokenCreated	2026-12-01 00:51:23.32774+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	814bf177d5b70d3a7309cdc81242acfa	active
01m8qhbex0me9s2rzn57cn0z42x23yvm	62	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2	TokenSuspended	2026-12-01 00:51:23.395064+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	49dc88a6ac80a95449d86f6c7333e6a5	suspended
01m8qhbex0me9s2rzn57cn0z42x23yvm	63	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	3	TokenActivated	2026-12-01 00:51:23.398915+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	44c39581c38f7f324194a0b3b3caeeee	active
01m8qhbex9me9s2rpxcc10zq3k3rbrw1	64	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2	TokenSuspended	2026-12-01 00:51:23.412472+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	0f70b531f2ce84ef10c04bb76d21a152	suspended
01m8qhbex9me9s2rpxcc10zq3k3rbrw1	65	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	3	TokenActivated	2026-12-01 00:51:23.425327+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	7c90c6df5a2c3ab67729f980216dbb17	active
01m8qhbex9me9s2rpxcc10zq3k3rbrw1	66	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	4	TokenRevoked	2026-12-01 00:51:23.432766+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	0ffb207d13cc3116ca28c81bc90046b7	revoked
01m8qhbexqme9s2rf21wqfxyyq7p5a7d	67	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2	TokenSuspended	2026-12-01 00:51:23.443694+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	5cf6db7aee91572b239d8fcaba52e6c6	suspended
01m8qhbey3me9s2rnrhnr6h5mdwsejbs	68	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2	TokenSuspended	2026-12-01 00:51:23.455462+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	2cac31dc95c2bb57313d13a26cd1482b	suspended
01m8qhbey3me9s2rnrhnr6h5mdwsejbs	69	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	3	TokenActivated	2026-12-01 00:51:23.467454+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	6cb9f0a0a729f608d3f5bf60c8dc4c41	active
01m8qhbey3me9s2rnrhnr6h5mdwsejbs	70	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	4	TokenSuspended	2026-12-01 00:51:23.475419+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	account-1-plain-3	suspended
01m8qhbeykme9s2rgynhpkpda68syytm	71	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2	TokenSuspended	2026-12-01 00:51:23.491506+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	eb4cb42eb2cdfbdaa3f2a434238a33c7	suspended
01m8qhbeykme9s2rgynhpkpda68syytm	72	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	3	TokenActivated	2026-12-01 00:51:23.496557+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	23aef9f7d36f824f1b0aff64025b88da	active
01m8qhbez5me9s2rpxf62xc1jpvcsbp7	73	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2	TokenSuspended	2026-12-01 00:51:23.501154+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	789ce8895c5167fb572d8b13da6ab667	suspended
01m8qhbez5me9s2rpxf62xc1jpvcsbp7	74	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	3	TokenActivated	2026-12-01 00:51:23.511159+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	6b22b0947120296511de4890a208d63f	active
01m8qhbezjme9s2rrf3j351dxf4tbj5j	75	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2	TokenSuspended	2026-12-01 00:51:23.527641+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	b7466f522596a1724b7015022e169101	suspended
01m8qhbezjme9s2rrf3j351dxf4tbj5j	76	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	3	TokenRevoked	2026-12-01 00:51:23.54047+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	8deaf13733bcf4fe9b7921d369380293	revoked
01m8qhbezjme9s2rrf3j351dxf4tbj5j	77	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	4	TokenDeleted	2026-12-01 00:51:23.55152+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	857cc31d16b852e7d3e0c2f7396eb972	deleted
01m8qhbf05me9s2r5qzf0frcvkwgyd68	78	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2	TokenSuspended	2026-12-01 00:51:23.564603+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	e6fbc6d840c10ddcdd873c190a772a21	suspended
01m8qhbf05me9s2r5qzf0frcvkwgyd68	79	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	3	TokenActivated	2026-12-01 00:51:23.57589+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	550300e717f861af04e30b4b7f36185a	active
01m8qhbf05me9s2r5qzf0frcvkwgyd68	80	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	4	TokenSuspended	2026-12-01 00:51:23.587164+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	account-1-plain-7	suspended
01m8qhbf0rme9s2rgj68gt96yhnw2xqa	81	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2	TokenSuspended	2026-12-01 00:51:23.595068+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	f6bb7d91b15c975fad09ef7cd25c5342	suspended
01m8qhbf0rme9s2rgj68gt96yhnw2xqa	82	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	3	TokenActivated	2026-12-01 00:51:23.613227+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	95abe6c6ac861634d0f56044f449bc1b	active
01m8qhbf14me9s2r0wkzmgjh3bas0x8k	83	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2	TokenSuspended	2026-12-01 00:51:23.622824+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	b5abb4df57e0b21a14e6712144bd31eb	suspended
01m8qhbf14me9s2r0wkzmgjh3bas0x8k	84	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	3	TokenActivated	2026-12-01 00:51:23.641099+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	ebe294d2c5c2983bf40c62c0420d831c	active
01m8qhbf1kme9s2r1y6a5frcdsf0r3bc	85	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2	TokenSuspended	2026-12-01 00:51:23.661684+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	d916028e0feb905013942d6048864f0b	suspended
01m8qhbf1zme9s2rzp9rrszk7cd0xdvh	86	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	2	TokenSuspended	2026-12-01 00:51:23.683014+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	cd4f9b1d8a1fc572d51deb8302d6e436	suspended
01m8qhbf1zme9s2rzp9rrszk7cd0xdvh	87	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	3	TokenActivated	2026-12-01 00:51:23.69592+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	061a44204c6b65edd7c6f9ffd8b4b533	active
01m8qhbf1zme9s2rzp9rrszk7cd0xdvh	88	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	4	TokenSuspended	2026-12-01 00:51:23.702988+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	account-1-plain-11	suspended
01m8qhbf1zme9s2rzp9rrszk7cd0xdvh	89	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	5	TokenRevoked	2026-12-01 00:51:23.714812+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	a916785f04cbaf7d05f07c0a21d59015	revoked
01m8qhbex0me9s2rzn57cn0z42x23yvm	90	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	4	TokenSuspended	2026-12-01 00:51:23.735178+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	a look at it	e13cb489458ad6f7d9b32952bf77f2d2	suspended
01m8qhbex0me9s2rzn57cn0z42x23yvm	91	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	5	TokenActivated	2026-12-01 00:51:23.75101+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	22fb5009f845e2bda9a6aa6db9c81856	active
01m8qhbex0me9s2rzn57cn0z42x23yvm	92	01m8qhbeh0me9s2rg9rj6ah5jgrj3w80	6	TokenRevoked	2026-12-01 00:51:23.800532+00	api_token	01m8qhbeh0me9s2rh2sxd12wx8x3yyys	\N	b6266bee8611f2c76e0401943e1b0f6a	revoked
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


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
        idempotency_key, command_digest, event_id, type, type_version, data, request_id, correlation_id, causation_id, traceparent, ordinal
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
20261130003001
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
1	efa9d415-fde2-4484-b140-ef75d7454245	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbge4g1a7q6xnrrd1j838m9rzr7j	1	TokenCreated	1	{"token_id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":"01m8qbge4g1a7q6xjf81k544wr974jtm","token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:14Z","inserted_at":"2026-11-30T23:09:14.768009Z","updated_at":"2026-11-30T23:09:14.768009Z","stream_version":1,"actor":{"type":"admin_user","id":"01m8qbge4g1a7q6xjf81k544wr974jtm"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:14.768009+00	\N	\N	\N	\N	\N	\N	\N
2	3f995a2b-b1c9-4e51-b8f1-9cbe40e182d2	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgefc1a7q6xs787argxgaze0m0p	1	TokenCreated	1	{"token_id":"01m8qbgefc1a7q6xs787argxgaze0m0p","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.115424Z","updated_at":"2026-11-30T23:09:15.115424Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:15.115424+00	22a1084336e2792b8ac09e22845a94fa	\N	\N	\N	account-0-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
3	f948037e-86de-4cdb-af6a-3e21b31dd2fd	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgefr1a7q6xtbb0c27jdvy4b2c5	1	TokenCreated	1	{"token_id":"01m8qbgefr1a7q6xtbb0c27jdvy4b2c5","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.128622Z","updated_at":"2026-11-30T23:09:15.128622Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:15.128622+00	66e10d4af8b78ab783dcceb4cfa0a759	\N	\N	\N	account-0-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
4	153e1f09-c456-404b-a728-b2b0f041c643	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgefz1a7q6xrcqh2317sz96x7dv	1	TokenCreated	1	{"token_id":"01m8qbgefz1a7q6xrcqh2317sz96x7dv","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":"01m8qbgef81a7q6xp29ydk97b7g6y20p","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.135490Z","updated_at":"2026-11-30T23:09:15.135490Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:15.13549+00	6ba5e76e9440688cfb9f4ffb3da143ac	\N	\N	\N	account-0-create-2	\\x338c644fd27d296623f99998a6ad48ff	\N
5	c39d1146-4e02-431f-90d8-4d17de3e1963	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgeg61a7q6xgnm75enjz05kpbyt	1	TokenCreated	1	{"token_id":"01m8qbgeg61a7q6xgnm75enjz05kpbyt","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.142689Z","updated_at":"2026-11-30T23:09:15.142689Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:15.142689+00	55d3dd083033e6f4bd5dc5cc35bb2152	\N	\N	\N	account-0-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
6	4e6c2ff6-eaa7-49c0-b263-c43a72c13216	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgegb1a7q6xwfm2jtnvgneh2z0a	1	TokenCreated	1	{"token_id":"01m8qbgegb1a7q6xwfm2jtnvgneh2z0a","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.147792Z","updated_at":"2026-11-30T23:09:15.147792Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:15.147792+00	89132a5c1778dd774823598846ad6c30	\N	\N	\N	account-0-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
7	d855cf11-d0b1-4680-96e5-43e8c2fb90b7	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgegj1a7q6xz76cdymw472zabq1	1	TokenCreated	1	{"token_id":"01m8qbgegj1a7q6xz76cdymw472zabq1","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":"01m8qbgef81a7q6xp29ydk97b7g6y20p","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.154777Z","updated_at":"2026-11-30T23:09:15.154777Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:15.154777+00	7302783344c4b519b599c4ab1750a0ea	\N	\N	\N	account-0-create-5	\\x338c644fd27d296623f99998a6ad48ff	\N
8	7dc34a7f-044a-40a5-842d-06367ca03439	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgegr1a7q6xtqj3y7z5m6adzv0x	1	TokenCreated	1	{"token_id":"01m8qbgegr1a7q6xtqj3y7z5m6adzv0x","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.160262Z","updated_at":"2026-11-30T23:09:15.160262Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:15.160262+00	d447cc7810f3a0a09f5e13a04d360524	\N	\N	\N	account-0-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
9	2b6902d5-d985-4eb1-959a-8d81335436d9	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgegx1a7q6x14q1zphe63b9x9pm	1	TokenCreated	1	{"token_id":"01m8qbgegx1a7q6x14q1zphe63b9x9pm","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.165366Z","updated_at":"2026-11-30T23:09:15.165366Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:15.165366+00	83e1264eb42a36c2bc8c3e381b1bb9a3	\N	\N	\N	account-0-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
10	46cc7438-f71a-4cef-9612-71c4758b9015	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgeh31a7q6x3bgh42vm8d5gryc0	1	TokenCreated	1	{"token_id":"01m8qbgeh31a7q6x3bgh42vm8d5gryc0","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":"01m8qbgef81a7q6xp29ydk97b7g6y20p","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.171039Z","updated_at":"2026-11-30T23:09:15.171039Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:15.171039+00	a34ee40575607262d2b8a9a6bf400d18	\N	\N	\N	account-0-create-8	\\x338c644fd27d296623f99998a6ad48ff	\N
11	8a682791-e7aa-4765-9acd-5bb0fbe0d309	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgeh81a7q6x8czswxjdnk8e5gsq	1	TokenCreated	1	{"token_id":"01m8qbgeh81a7q6x8czswxjdnk8e5gsq","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.176152Z","updated_at":"2026-11-30T23:09:15.176152Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:15.176152+00	aeece7048ed5d899668fe7019840bded	\N	\N	\N	account-0-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
12	4eea45eb-e476-45d1-ab94-013bafd08772	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgehe1a7q6xpm6ejvfdt6z68sks	1	TokenCreated	1	{"token_id":"01m8qbgehe1a7q6xpm6ejvfdt6z68sks","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.182903Z","updated_at":"2026-11-30T23:09:15.182903Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:15.182903+00	49d35aa6a47f42b129681ae56559fb53	\N	\N	\N	account-0-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
13	57112f56-5911-4215-a096-f41e8481401e	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgehm1a7q6xfaqh4mtghw3cjkfb	1	TokenCreated	1	{"token_id":"01m8qbgehm1a7q6xfaqh4mtghw3cjkfb","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":"01m8qbgef81a7q6xp29ydk97b7g6y20p","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.188151Z","updated_at":"2026-11-30T23:09:15.188151Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:15.188151+00	26631014787cd3803d9b433f58b8b0ac	\N	\N	\N	account-0-create-11	\\x338c644fd27d296623f99998a6ad48ff	\N
14	9dc243e2-0b66-4d66-988b-c608dda52828	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgefc1a7q6xs787argxgaze0m0p	2	TokenSuspended	1	{"token_id":"01m8qbgefc1a7q6xs787argxgaze0m0p","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.115424Z","updated_at":"2026-11-30T23:09:15.218243Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.218243+00	ce349271c12ff923a0aefd30ec3b96ec	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-0	\\x07ffa24812b0c74cb93c301b1f88a7fc	\N
15	f2396d2e-4974-41be-991f-5ef80137c357	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgefc1a7q6xs787argxgaze0m0p	3	TokenActivated	1	{"token_id":"01m8qbgefc1a7q6xs787argxgaze0m0p","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.115424Z","updated_at":"2026-11-30T23:09:15.223001Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.223001+00	00b84eb711246478d2bafbafc5138b5f	\N	\N	\N	account-0-quoted-0	\\xf7461d1cd1e3912e88ce30ce077c2802	\N
16	7e22ce84-3f24-43df-a6de-637d58f575ed	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgefr1a7q6xtbb0c27jdvy4b2c5	2	TokenSuspended	1	{"token_id":"01m8qbgefr1a7q6xtbb0c27jdvy4b2c5","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.128622Z","updated_at":"2026-11-30T23:09:15.227286Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.227286+00	c08ead72b102c1d9ee34ab097a8f7e9b	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-1	\\xb9c3dbf2d90b1e1cbdf9a42481a59c1a	\N
17	27932455-d7e4-49f7-b7c7-1d004bc08839	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgefr1a7q6xtbb0c27jdvy4b2c5	3	TokenActivated	1	{"token_id":"01m8qbgefr1a7q6xtbb0c27jdvy4b2c5","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.128622Z","updated_at":"2026-11-30T23:09:15.235670Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.23567+00	15de0111faebfee90145b7ca359653be	\N	\N	\N	account-0-activate-1	\\xc006d704c5eac886bbe913f85a75702e	\N
18	02e2555b-ca4e-4b90-9d1b-161f307ed037	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgefr1a7q6xtbb0c27jdvy4b2c5	4	TokenRevoked	1	{"token_id":"01m8qbgefr1a7q6xtbb0c27jdvy4b2c5","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.128622Z","updated_at":"2026-11-30T23:09:15.240693Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.240693+00	0487fb46f12a09c61b550d66d6289231	\N	\N	\N	account-0-revoke-1	\\xbaf366445451d6bc5044a0f1ede12d29	\N
19	4f950b4f-3176-4b4b-ad68-980580426b90	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgefz1a7q6xrcqh2317sz96x7dv	2	TokenSuspended	1	{"token_id":"01m8qbgefz1a7q6xrcqh2317sz96x7dv","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":"01m8qbgef81a7q6xp29ydk97b7g6y20p","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.135490Z","updated_at":"2026-11-30T23:09:15.245862Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.245862+00	e11f5cc0dc48774c07258bf9b9485395	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-2	\\xe3e64a4f7b4f9a666c5d18e896493b94	\N
20	a6074c55-cd02-4d89-ae49-7e87dd0c00a2	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgeg61a7q6xgnm75enjz05kpbyt	2	TokenSuspended	1	{"token_id":"01m8qbgeg61a7q6xgnm75enjz05kpbyt","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.142689Z","updated_at":"2026-11-30T23:09:15.250121Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.250121+00	f3e3aa5189ad59da6f132ce84e9d446f	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-3	\\x14bd69afa07f83c1159718e7b053a20f	\N
21	5aaec112-a032-4189-8fc7-2050a58881c8	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgeg61a7q6xgnm75enjz05kpbyt	3	TokenActivated	1	{"token_id":"01m8qbgeg61a7q6xgnm75enjz05kpbyt","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.142689Z","updated_at":"2026-11-30T23:09:15.256368Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.256368+00	d0b155d5cdee23c35e865c770374bfba	\N	\N	\N	account-0-activate-3	\\xa9aea19be4937f84a21f08d877c41df9	\N
22	94b5cdf0-c182-4567-9552-90b090824925	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgeg61a7q6xgnm75enjz05kpbyt	4	TokenSuspended	1	{"token_id":"01m8qbgeg61a7q6xgnm75enjz05kpbyt","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.142689Z","updated_at":"2026-11-30T23:09:15.259705Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.259705+00	account-0-plain-3	\N	\N	\N	\N	\N	\N
23	50f67bbf-087a-459e-a403-b1318865ce52	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgegb1a7q6xwfm2jtnvgneh2z0a	2	TokenSuspended	1	{"token_id":"01m8qbgegb1a7q6xwfm2jtnvgneh2z0a","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.147792Z","updated_at":"2026-11-30T23:09:15.263963Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.263963+00	4256b593c1f150ab72f60975d0368eb5	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-4	\\xe9939d5009eec3a08e1c53c79c8bc9bc	\N
24	b2a1e29b-ccbb-4c82-9914-182b4a29f917	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgegb1a7q6xwfm2jtnvgneh2z0a	3	TokenActivated	1	{"token_id":"01m8qbgegb1a7q6xwfm2jtnvgneh2z0a","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.147792Z","updated_at":"2026-11-30T23:09:15.269415Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.269415+00	88e217536b82bf662bed6b4217de3106	\N	\N	\N	account-0-quoted-4	\\x36ecd41a18e4beb19d81a277f30abc50	\N
25	0554f46b-e65c-44af-88ff-22a92cdd2482	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgegj1a7q6xz76cdymw472zabq1	2	TokenSuspended	1	{"token_id":"01m8qbgegj1a7q6xz76cdymw472zabq1","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":"01m8qbgef81a7q6xp29ydk97b7g6y20p","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.154777Z","updated_at":"2026-11-30T23:09:15.275658Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.275658+00	f94cedcc18f347c600faeb549cef6720	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-5	\\xafa7b9aa34c74389d4e5103b455f09b5	\N
26	0692e6d4-79a9-4468-b454-27681b6ef51c	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgegj1a7q6xz76cdymw472zabq1	3	TokenActivated	1	{"token_id":"01m8qbgegj1a7q6xz76cdymw472zabq1","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":"01m8qbgef81a7q6xp29ydk97b7g6y20p","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.154777Z","updated_at":"2026-11-30T23:09:15.279880Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.27988+00	908d6f66e09cd14c8dc425e5e8bdfee5	\N	\N	\N	account-0-activate-5	\\x6f71c0aae7a1705a7ea4d004db3d3706	\N
27	2d8763f9-1107-4e2e-bd9e-176d3e8a1072	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgegr1a7q6xtqj3y7z5m6adzv0x	2	TokenSuspended	1	{"token_id":"01m8qbgegr1a7q6xtqj3y7z5m6adzv0x","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.160262Z","updated_at":"2026-11-30T23:09:15.284738Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.284738+00	df9d777abb37fa3dc4b4ca084f065180	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-6	\\x1307a299500973d3925eda4b12fb70eb	\N
28	67df73b8-01f9-4a9d-8c78-7abf0c3f8e06	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgegr1a7q6xtqj3y7z5m6adzv0x	3	TokenRevoked	1	{"token_id":"01m8qbgegr1a7q6xtqj3y7z5m6adzv0x","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.160262Z","updated_at":"2026-11-30T23:09:15.288571Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.288571+00	6ea7ca5f349c03da9af2f18078eaf16a	\N	\N	\N	account-0-revoke-6	\\x95aa4dcbe23448bee591ae7e8d244140	\N
29	98d9dba2-1d60-4773-96df-7ea56dc7701d	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgegr1a7q6xtqj3y7z5m6adzv0x	4	TokenDeleted	1	{"token_id":"01m8qbgegr1a7q6xtqj3y7z5m6adzv0x","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.160262Z","updated_at":"2026-11-30T23:09:15.294306Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.294306+00	155384420badb7b303f70b41caa12371	\N	\N	\N	account-0-delete-6	\\x7b77a4e46aa32467fdff7b4e168708d2	\N
30	a4b732a2-66dc-48c5-8e9b-26e1a9077e47	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgegx1a7q6x14q1zphe63b9x9pm	2	TokenSuspended	1	{"token_id":"01m8qbgegx1a7q6x14q1zphe63b9x9pm","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.165366Z","updated_at":"2026-11-30T23:09:15.303240Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.30324+00	6571a33af8e9815e46cb4a359a5c0975	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-7	\\xdb76fdef0f31c06171e9ef411a4035e5	\N
31	07916151-9a14-4d55-9191-273d2e50e81d	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgegx1a7q6x14q1zphe63b9x9pm	3	TokenActivated	1	{"token_id":"01m8qbgegx1a7q6x14q1zphe63b9x9pm","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.165366Z","updated_at":"2026-11-30T23:09:15.308108Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.308108+00	d12acacc88981150c951c3e0fbe4bd8f	\N	\N	\N	account-0-activate-7	\\x6188d6d5ddc6c88066f9fc26d9e19ef0	\N
32	e50355be-1d4c-4102-b97a-2b09d64863ca	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgegx1a7q6x14q1zphe63b9x9pm	4	TokenSuspended	1	{"token_id":"01m8qbgegx1a7q6x14q1zphe63b9x9pm","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.165366Z","updated_at":"2026-11-30T23:09:15.316331Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.316331+00	account-0-plain-7	\N	\N	\N	\N	\N	\N
33	5f613d69-1c52-44ef-b041-72d0d264b307	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgeh31a7q6x3bgh42vm8d5gryc0	2	TokenSuspended	1	{"token_id":"01m8qbgeh31a7q6x3bgh42vm8d5gryc0","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":"01m8qbgef81a7q6xp29ydk97b7g6y20p","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.171039Z","updated_at":"2026-11-30T23:09:15.321254Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.321254+00	7b89901e9353594453ff38933a70eb90	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-8	\\xf8766f8239c1b4043c35fd884d8245c2	\N
34	c0642fa9-7f26-4fbf-a271-e63625eceddc	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgeh31a7q6x3bgh42vm8d5gryc0	3	TokenActivated	1	{"token_id":"01m8qbgeh31a7q6x3bgh42vm8d5gryc0","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":"01m8qbgef81a7q6xp29ydk97b7g6y20p","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.171039Z","updated_at":"2026-11-30T23:09:15.325371Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.325371+00	e28afa992a89cf3f0c2569d84be32000	\N	\N	\N	account-0-quoted-8	\\xcb2be0c77dc69bc8860bac2948512cce	\N
35	9ca80574-2925-4df1-8c04-0e1da9932856	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgeh81a7q6x8czswxjdnk8e5gsq	2	TokenSuspended	1	{"token_id":"01m8qbgeh81a7q6x8czswxjdnk8e5gsq","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.176152Z","updated_at":"2026-11-30T23:09:15.329678Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.329678+00	ab807f8befef36f5ece5c07494721329	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-9	\\x360b76eeae9df758ed1743fae4c02c8b	\N
36	51027f50-9cfb-401c-a1a2-d0cfd7edc361	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgeh81a7q6x8czswxjdnk8e5gsq	3	TokenActivated	1	{"token_id":"01m8qbgeh81a7q6x8czswxjdnk8e5gsq","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.176152Z","updated_at":"2026-11-30T23:09:15.333143Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.333143+00	c456385b2d5c23a54132cc7b1c8d87a0	\N	\N	\N	account-0-activate-9	\\x3367965c3007dccdefc505e6a72210bb	\N
37	f03fdd53-9276-4fd6-b38e-f9da5c9e9a50	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgehe1a7q6xpm6ejvfdt6z68sks	2	TokenSuspended	1	{"token_id":"01m8qbgehe1a7q6xpm6ejvfdt6z68sks","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.182903Z","updated_at":"2026-11-30T23:09:15.337005Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.337005+00	91ce49640793542e9b4264c1558f4de8	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-10	\\xa8563886017ec877767c74dc132f24bc	\N
38	7634ab59-e51a-42f9-820c-d9c34104e3d2	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgehm1a7q6xfaqh4mtghw3cjkfb	2	TokenSuspended	1	{"token_id":"01m8qbgehm1a7q6xfaqh4mtghw3cjkfb","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":"01m8qbgef81a7q6xp29ydk97b7g6y20p","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.188151Z","updated_at":"2026-11-30T23:09:15.341267Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.341267+00	321deaf6711f155944e739226f42502f	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-11	\\x89c757afe1bd7e323610c695bd716b14	\N
39	84ea3c18-914a-4c9c-bc99-8dfa86fd2f3c	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgehm1a7q6xfaqh4mtghw3cjkfb	3	TokenActivated	1	{"token_id":"01m8qbgehm1a7q6xfaqh4mtghw3cjkfb","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":"01m8qbgef81a7q6xp29ydk97b7g6y20p","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.188151Z","updated_at":"2026-11-30T23:09:15.344642Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.344642+00	4b0eb228c113f4d66894b1fd8acbc2f1	\N	\N	\N	account-0-activate-11	\\x74a0828451ca711ca5d1e4661039b77c	\N
40	ee0b9bc4-76b2-4102-aad5-50587842a1f9	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgehm1a7q6xfaqh4mtghw3cjkfb	4	TokenSuspended	1	{"token_id":"01m8qbgehm1a7q6xfaqh4mtghw3cjkfb","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":"01m8qbgef81a7q6xp29ydk97b7g6y20p","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.188151Z","updated_at":"2026-11-30T23:09:15.347847Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.347847+00	account-0-plain-11	\N	\N	\N	\N	\N	\N
41	16684bca-b2ed-4332-8ee3-53e3f34df6af	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgehm1a7q6xfaqh4mtghw3cjkfb	5	TokenRevoked	1	{"token_id":"01m8qbgehm1a7q6xfaqh4mtghw3cjkfb","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":"01m8qbgef81a7q6xp29ydk97b7g6y20p","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.188151Z","updated_at":"2026-11-30T23:09:15.351727Z","stream_version":5,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.351727+00	7114d5ca9ca6fdcfc0391e6cd05ec66b	\N	\N	\N	account-0-revoke-11	\\xde24c0880c9d953555914630232ac9be	\N
42	8dd1f81a-09c9-45b9-ba0c-3a1d3fb67b83	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgefc1a7q6xs787argxgaze0m0p	4	TokenSuspended	1	{"token_id":"01m8qbgefc1a7q6xs787argxgaze0m0p","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.115424Z","updated_at":"2026-11-30T23:09:15.361006Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":"a look at it"}	2026-11-30 23:09:15.361006+00	22eb10d3644eea86940abc1c177fd25c	\N	\N	\N	account-0-reason	\\x68694f3581181f6f30a8ab73c45531b3	\N
43	4592ca01-48a2-4f3f-ae78-23f4ee25f92a	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgefc1a7q6xs787argxgaze0m0p	5	TokenActivated	1	{"token_id":"01m8qbgefc1a7q6xs787argxgaze0m0p","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.115424Z","updated_at":"2026-11-30T23:09:15.364993Z","stream_version":5,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.364993+00	acb7ca1a3671a815d105c3e742a34c53	\N	\N	\N	account-0-by-itself	\\xf7461d1cd1e3912e88ce30ce077c2802	\N
44	9873b085-c5c7-4edf-9a9e-9ccfffdda193	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgefc1a7q6xs787argxgaze0m0p	6	TokenRevoked	1	{"token_id":"01m8qbgefc1a7q6xs787argxgaze0m0p","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T23:09:15Z","inserted_at":"2026-11-30T23:09:15.115424Z","updated_at":"2026-11-30T23:09:15.757939Z","stream_version":6,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null}	2026-11-30 23:09:15.757939+00	b7a97bc2f9a7d4dfa5886cdb2d5b4093	\N	\N	\N	account-0-used	\\x788b3d6fb1964fde34749a85377d57ca	2026-11-30 23:09:15.196061+00
45	fd17d490-ff5e-429b-87d8-c3d2ae5ffdd8	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgf3j1a7q6x751dyj6p0qk608yx	1	TokenCreated	1	{"token_id":"01m8qbgf3j1a7q6x751dyj6p0qk608yx","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-30T23:09:16Z","inserted_at":"2026-11-30T23:09:15.761995Z","updated_at":"2026-11-30T23:09:15.761995Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:15.761995+00	1b0673c7b67ff368a4b984066195ec77	\N	\N	\N	ends-at-once	\\xd89c95c3c9b80c3beb7db8b3bb97b117	\N
46	a78b6746-5e74-4512-b2e1-445dd91a2ede	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgf411a7q6xe9yjhhq1jye4ftrv	1	TokenCreated	1	{"token_id":"01m8qbgf411a7q6xe9yjhhq1jye4ftrv","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T23:09:16Z","inserted_at":"2026-11-30T23:09:15.776956Z","updated_at":"2026-11-30T23:09:15.776956Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbge4g1a7q6xnrrd1j838m9rzr7j"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:15.776956+00	edb07b943973a52ea74fb644da36e31c	\N	\N	\N	ends-tomorrow	\\x548b632f5bda240cfe1901594ebeaa08	\N
47	3d978134-4e7b-4391-9cf7-b6d14b9b30a5	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgf3j1a7q6x751dyj6p0qk608yx	2	TokenExpired	1	{"token_id":"01m8qbgf3j1a7q6x751dyj6p0qk608yx","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-30T23:09:16Z","inserted_at":"2026-11-30T23:09:15.761995Z","updated_at":"2026-11-30T23:09:15.761995Z","stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null}	2026-11-30 23:09:16.403236+00	\N	\N	\N	\N	§expired 01m8qbgf3j1a7q6x751dyj6p0qk608yx	\\xcd358151195a879e757d1586fe04b621	\N
48	5a605bc9-d228-48f6-9fc6-0ed2716e48eb	01m8qbge4g1a7q6xpvxp9xe5zh23re69	api_token-01m8qbgf411a7q6xe9yjhhq1jye4ftrv	2	TokenExpiring	1	{"token_id":"01m8qbgf411a7q6xe9yjhhq1jye4ftrv","account_id":"01m8qbge4g1a7q6xpvxp9xe5zh23re69","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T23:09:16Z","inserted_at":"2026-11-30T23:09:15.776956Z","updated_at":"2026-11-30T23:09:15.776956Z","stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null,"days_left":1}	2026-11-30 23:09:16.403236+00	\N	\N	\N	\N	§expiring 1 01m8qbgf411a7q6xe9yjhhq1jye4ftrv	\\x4c611fefe4718d33714d6d7c7766bf62	\N
49	5ca92039-9644-4648-a78b-513d9b04856d	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbggz1yp97hydwh2c6ee94c8esah	1	TokenCreated	1	{"token_id":"01m8qbggz1yp97hydwh2c6ee94c8esah","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":"01m8qbggz1yp97hyqrh0ew1vqmffjgam","token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.664890Z","updated_at":"2026-11-30T23:09:17.664890Z","stream_version":1,"actor":{"type":"admin_user","id":"01m8qbggz1yp97hyqrh0ew1vqmffjgam"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:17.66489+00	\N	\N	\N	\N	\N	\N	\N
50	dd568655-a960-428e-98b5-e9b5e8b3ffe4	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6fyp97hy5zwpdwqrvt1ddezv	1	TokenCreated	1	{"token_id":"01m8qbgh6fyp97hy5zwpdwqrvt1ddezv","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.902862Z","updated_at":"2026-11-30T23:09:17.902862Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:17.902862+00	d6d3a87f07f29e687d8053dd8beec481	\N	\N	\N	account-1-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
51	ccb4f24c-a8a3-4225-920a-5c3d29c69923	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6kyp97hy6ghzytrmvt35f7r4	1	TokenCreated	1	{"token_id":"01m8qbgh6kyp97hy6ghzytrmvt35f7r4","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.907103Z","updated_at":"2026-11-30T23:09:17.907103Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:17.907103+00	fcdc084904f793a57231c88d06b4f939	\N	\N	\N	account-1-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
52	bce50aa3-aff9-4b21-a9cc-6b8e7528808d	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6ryp97hy46tyfjr11bzmemxs	1	TokenCreated	1	{"token_id":"01m8qbgh6ryp97hy46tyfjr11bzmemxs","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":"01m8qbgh6dyp97hyxb09xrettd5rgkpg","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.912016Z","updated_at":"2026-11-30T23:09:17.912016Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:17.912016+00	ef858e610e7988ee264bf29102784062	\N	\N	\N	account-1-create-2	\\xf9bae63c641408527c54bdfbfbf56a1c	\N
53	ea71640a-3651-4691-8a00-6a357018ecb0	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6wyp97hyy5994qk314zw3brb	1	TokenCreated	1	{"token_id":"01m8qbgh6wyp97hyy5994qk314zw3brb","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.916824Z","updated_at":"2026-11-30T23:09:17.916824Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:17.916824+00	39bd93bf6b70f59ae3b5ad80b34f230f	\N	\N	\N	account-1-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
54	5d9a6c3c-ec7b-4190-bccf-d8f865a9dc66	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh71yp97hyhq691n06wq4r6e23	1	TokenCreated	1	{"token_id":"01m8qbgh71yp97hyhq691n06wq4r6e23","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.921844Z","updated_at":"2026-11-30T23:09:17.921844Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:17.921844+00	b0222e5b0edef3c931e7bbd71cb6b878	\N	\N	\N	account-1-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
55	7238b7fe-b22b-4479-87d3-f20358c22cf4	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh76yp97hyrc3rwjwbv97bqz4f	1	TokenCreated	1	{"token_id":"01m8qbgh76yp97hyrc3rwjwbv97bqz4f","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":"01m8qbgh6dyp97hyxb09xrettd5rgkpg","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.926226Z","updated_at":"2026-11-30T23:09:17.926226Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:17.926226+00	be5c671e4b747f555272a98994e6d51e	\N	\N	\N	account-1-create-5	\\xf9bae63c641408527c54bdfbfbf56a1c	\N
56	2767fc1d-2f38-46be-aa24-a06c5c659518	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh7ayp97hydc2d6hvr5n1v8rqg	1	TokenCreated	1	{"token_id":"01m8qbgh7ayp97hydc2d6hvr5n1v8rqg","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.930904Z","updated_at":"2026-11-30T23:09:17.930904Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:17.930904+00	84283c06215b205b493cf297137ce2a0	\N	\N	\N	account-1-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
57	ce29150d-286a-44a5-b176-835bb9abc818	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v	1	TokenCreated	1	{"token_id":"01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.937770Z","updated_at":"2026-11-30T23:09:17.937770Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:17.93777+00	b3242a645bdb7ea9902141990486acbe	\N	\N	\N	account-1-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
58	3d5131d2-ce1f-45cd-a228-137633f74543	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh7pyp97hyfswd0q9f8jzdc9rj	1	TokenCreated	1	{"token_id":"01m8qbgh7pyp97hyfswd0q9f8jzdc9rj","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":"01m8qbgh6dyp97hyxb09xrettd5rgkpg","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.942413Z","updated_at":"2026-11-30T23:09:17.942413Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:17.942413+00	de5d4b7d5bc7ed317c02ca5325de76dc	\N	\N	\N	account-1-create-8	\\xf9bae63c641408527c54bdfbfbf56a1c	\N
59	bff78b32-3af3-4bb0-a803-ecb26ff30bcf	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh7xyp97hyz67x0qc4d8hxn947	1	TokenCreated	1	{"token_id":"01m8qbgh7xyp97hyz67x0qc4d8hxn947","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.948964Z","updated_at":"2026-11-30T23:09:17.948964Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:17.948964+00	59056e28ff9b2f92d8ce0e6e5337ed94	\N	\N	\N	account-1-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
60	1e166dae-f9a5-4bcc-8c3b-1c6dc6efe077	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh85yp97hycegr188gsx4txft6	1	TokenCreated	1	{"token_id":"01m8qbgh85yp97hycegr188gsx4txft6","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.956926Z","updated_at":"2026-11-30T23:09:17.956926Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:17.956926+00	fa8c643c63728e20ab5f527d58fd6c93	\N	\N	\N	account-1-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
61	0b83b853-05b9-4191-99bc-88055f7324ae	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh89yp97hykk0v3j433hthz6te	1	TokenCreated	1	{"token_id":"01m8qbgh89yp97hykk0v3j433hthz6te","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":"01m8qbgh6dyp97hyxb09xrettd5rgkpg","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.961849Z","updated_at":"2026-11-30T23:09:17.961849Z","stream_version":1,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null,"key_id":"upgrades"}	2026-11-30 23:09:17.961849+00	cb07528e099a91f46e65b93153e70ffa	\N	\N	\N	account-1-create-11	\\xf9bae63c641408527c54bdfbfbf56a1c	\N
62	a43340e6-1ede-403a-b3aa-def44b4d3338	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6fyp97hy5zwpdwqrvt1ddezv	2	TokenSuspended	1	{"token_id":"01m8qbgh6fyp97hy5zwpdwqrvt1ddezv","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.902862Z","updated_at":"2026-11-30T23:09:17.988276Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:17.988276+00	6a1f7d4cbdcc3e0f640c27832a588c99	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-0	\\xca267677960f6ea5c3a4bdd0a0f92180	\N
63	313b7b7a-7c77-49cd-8b5b-24aa59ede397	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6fyp97hy5zwpdwqrvt1ddezv	3	TokenActivated	1	{"token_id":"01m8qbgh6fyp97hy5zwpdwqrvt1ddezv","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.902862Z","updated_at":"2026-11-30T23:09:17.993306Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:17.993306+00	9ad058cc064d19a335c0481647da3a7f	\N	\N	\N	account-1-quoted-0	\\xc8048898e5e50a91cf38d077ba2cc04a	\N
64	f489ca62-43b8-4718-890c-7347e6a11cd6	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6kyp97hy6ghzytrmvt35f7r4	2	TokenSuspended	1	{"token_id":"01m8qbgh6kyp97hy6ghzytrmvt35f7r4","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.907103Z","updated_at":"2026-11-30T23:09:18.000665Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.000665+00	6045b9ef5cce1ce4893da23d1946ee4d	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-1	\\x786065d6f4fa3ed058012b8a1e3d888d	\N
65	a42c73f4-966a-44f6-a95a-b6df416841a7	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6kyp97hy6ghzytrmvt35f7r4	3	TokenActivated	1	{"token_id":"01m8qbgh6kyp97hy6ghzytrmvt35f7r4","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.907103Z","updated_at":"2026-11-30T23:09:18.006436Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.006436+00	8a3b96e2209edcedd3d61573fdd6df09	\N	\N	\N	account-1-activate-1	\\x5730877fe351ddaec7fd82d5d86e9133	\N
66	4244f529-26fe-4137-bc1e-53747e483585	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6kyp97hy6ghzytrmvt35f7r4	4	TokenRevoked	1	{"token_id":"01m8qbgh6kyp97hy6ghzytrmvt35f7r4","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.907103Z","updated_at":"2026-11-30T23:09:18.018122Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.018122+00	5ad59668adcc78dfe1e6b76436f862cc	\N	\N	\N	account-1-revoke-1	\\x73227eb236aa5eb8cc44035f86a95533	\N
67	ca2297f1-11ed-4e73-90f9-880a663bfed3	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6ryp97hy46tyfjr11bzmemxs	2	TokenSuspended	1	{"token_id":"01m8qbgh6ryp97hy46tyfjr11bzmemxs","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":"01m8qbgh6dyp97hyxb09xrettd5rgkpg","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.912016Z","updated_at":"2026-11-30T23:09:18.026370Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.02637+00	05604bcbb9d2904706fc25e1c0fda257	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-2	\\x56b55810e295378a477441e40a1440f0	\N
68	b02041d5-7fdb-4bc3-917b-0fef111c2c2d	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6wyp97hyy5994qk314zw3brb	2	TokenSuspended	1	{"token_id":"01m8qbgh6wyp97hyy5994qk314zw3brb","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.916824Z","updated_at":"2026-11-30T23:09:18.030929Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.030929+00	b0f6e03b4d7cff5174502968192dadad	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-3	\\x16e4afb6d0f2d24438d32d3e47178788	\N
69	3154f616-00bd-4e21-a128-11ae78addb95	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6wyp97hyy5994qk314zw3brb	3	TokenActivated	1	{"token_id":"01m8qbgh6wyp97hyy5994qk314zw3brb","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.916824Z","updated_at":"2026-11-30T23:09:18.035363Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.035363+00	fca1af1f57b31ed34031b57bc73b5730	\N	\N	\N	account-1-activate-3	\\x071685779af7adc3efc4acf68ab4205d	\N
70	c962b410-d4eb-4db3-8217-d426d44ed364	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6wyp97hyy5994qk314zw3brb	4	TokenSuspended	1	{"token_id":"01m8qbgh6wyp97hyy5994qk314zw3brb","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.916824Z","updated_at":"2026-11-30T23:09:18.038874Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.038874+00	account-1-plain-3	\N	\N	\N	\N	\N	\N
71	124ac6ac-1936-4e1c-88b4-f48bfbcabcfc	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh71yp97hyhq691n06wq4r6e23	2	TokenSuspended	1	{"token_id":"01m8qbgh71yp97hyhq691n06wq4r6e23","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.921844Z","updated_at":"2026-11-30T23:09:18.043151Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.043151+00	7e2d0fd5fbcdc8470992443892ab87c5	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-4	\\x93978bc0769b86009d7aadaa4b07bb54	\N
72	4a03668f-a71b-46c2-9693-52ee6c3d0f5b	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh71yp97hyhq691n06wq4r6e23	3	TokenActivated	1	{"token_id":"01m8qbgh71yp97hyhq691n06wq4r6e23","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.921844Z","updated_at":"2026-11-30T23:09:18.047196Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.047196+00	bcdb5a559df1bc089ec578b5fb331d6b	\N	\N	\N	account-1-quoted-4	\\x01ca8697fee39f1115a8e6a83f0ac1f7	\N
73	b7592c6a-b583-4295-a47c-47023e13cfe8	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh76yp97hyrc3rwjwbv97bqz4f	2	TokenSuspended	1	{"token_id":"01m8qbgh76yp97hyrc3rwjwbv97bqz4f","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":"01m8qbgh6dyp97hyxb09xrettd5rgkpg","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.926226Z","updated_at":"2026-11-30T23:09:18.050640Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.05064+00	dd3a5d8c26a384f33104468449cd9625	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-5	\\xca64280a568b4e1ad222dfe231a08f6a	\N
74	ac0f2d36-f4e5-4af1-b85c-cb502dd46609	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh76yp97hyrc3rwjwbv97bqz4f	3	TokenActivated	1	{"token_id":"01m8qbgh76yp97hyrc3rwjwbv97bqz4f","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":"01m8qbgh6dyp97hyxb09xrettd5rgkpg","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.926226Z","updated_at":"2026-11-30T23:09:18.053946Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.053946+00	026136ab25f36de4895e33d02b6642d6	\N	\N	\N	account-1-activate-5	\\x0db4e234568459de44afe7811138c9e5	\N
75	4087468d-d773-44bc-815f-78dcc12172a2	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh7ayp97hydc2d6hvr5n1v8rqg	2	TokenSuspended	1	{"token_id":"01m8qbgh7ayp97hydc2d6hvr5n1v8rqg","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.930904Z","updated_at":"2026-11-30T23:09:18.057613Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.057613+00	83d5b818ed4890b2603362cbfedd8514	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-6	\\xff049e44057dc3d8b0e8c343b6788a77	\N
76	5d7f4568-0739-4358-a337-ffd1c65e5381	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh7ayp97hydc2d6hvr5n1v8rqg	3	TokenRevoked	1	{"token_id":"01m8qbgh7ayp97hydc2d6hvr5n1v8rqg","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.930904Z","updated_at":"2026-11-30T23:09:18.066914Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.066914+00	66eb246878d3010120d9f23866bb676f	\N	\N	\N	account-1-revoke-6	\\xa4a5cea20e80a85397d8559ffeb197fd	\N
77	15eb3c7c-3f02-463e-9965-2aa2d912c056	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh7ayp97hydc2d6hvr5n1v8rqg	4	TokenDeleted	1	{"token_id":"01m8qbgh7ayp97hydc2d6hvr5n1v8rqg","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.930904Z","updated_at":"2026-11-30T23:09:18.071221Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.071221+00	a968252bc4562d38551a6bf7296393a7	\N	\N	\N	account-1-delete-6	\\x7b877607575a5ffec072ea63100a2c9d	\N
78	4924e3a0-c029-4959-aa21-2bdd212faf41	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v	2	TokenSuspended	1	{"token_id":"01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.937770Z","updated_at":"2026-11-30T23:09:18.076533Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.076533+00	39c6b6f1b586d16863e77f9f5d3e4ad9	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-7	\\xdc69d3c6b233e66516e2d25a08b5869a	\N
79	bfaf773d-dae5-4d55-9962-4c1e177ee484	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v	3	TokenActivated	1	{"token_id":"01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.937770Z","updated_at":"2026-11-30T23:09:18.081246Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.081246+00	19d87c7000e19d7edae7e87384b9c595	\N	\N	\N	account-1-activate-7	\\x7440a0501320ad8db51cc905853522da	\N
80	f82e7938-78ff-4175-90eb-88839295cc73	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v	4	TokenSuspended	1	{"token_id":"01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.937770Z","updated_at":"2026-11-30T23:09:18.087917Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.087917+00	account-1-plain-7	\N	\N	\N	\N	\N	\N
81	514eb9be-0deb-4423-ae2c-23dcc3c33d44	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh7pyp97hyfswd0q9f8jzdc9rj	2	TokenSuspended	1	{"token_id":"01m8qbgh7pyp97hyfswd0q9f8jzdc9rj","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":"01m8qbgh6dyp97hyxb09xrettd5rgkpg","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.942413Z","updated_at":"2026-11-30T23:09:18.092101Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.092101+00	7c44a78a5e757c38c7f59df78130b5ba	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-8	\\xaf5986f2371e48be19b1988cc78bc909	\N
82	4a4c45ae-df73-4b51-995f-74e43c9bc62d	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh7pyp97hyfswd0q9f8jzdc9rj	3	TokenActivated	1	{"token_id":"01m8qbgh7pyp97hyfswd0q9f8jzdc9rj","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":"01m8qbgh6dyp97hyxb09xrettd5rgkpg","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.942413Z","updated_at":"2026-11-30T23:09:18.097403Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.097403+00	a69d60a05239dee390d412e9a84ae2e5	\N	\N	\N	account-1-quoted-8	\\xfacce19ae7b8d8abe8bfa97213512ad0	\N
83	3d64b376-c176-4047-aa7c-39de0db683f9	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh7xyp97hyz67x0qc4d8hxn947	2	TokenSuspended	1	{"token_id":"01m8qbgh7xyp97hyz67x0qc4d8hxn947","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.948964Z","updated_at":"2026-11-30T23:09:18.101741Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.101741+00	758cd74f1c62bfef1f010989435a3ced	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-9	\\x883ac5284571ccf9d17795706248cdc0	\N
84	df2e8ab9-d88e-418a-8abb-bb1f2d9e1820	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh7xyp97hyz67x0qc4d8hxn947	3	TokenActivated	1	{"token_id":"01m8qbgh7xyp97hyz67x0qc4d8hxn947","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.948964Z","updated_at":"2026-11-30T23:09:18.104975Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.104975+00	eddfb1cb3dbf19528ce440a0b5fb3f39	\N	\N	\N	account-1-activate-9	\\xbd5ea1021d27a0c81dd48380920a748e	\N
85	08a6b002-ffb9-4f78-8326-7cee17a37d69	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh85yp97hycegr188gsx4txft6	2	TokenSuspended	1	{"token_id":"01m8qbgh85yp97hycegr188gsx4txft6","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.956926Z","updated_at":"2026-11-30T23:09:18.108966Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.108966+00	cedf72374a3cbc3e73475efa5c30df3c	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-10	\\xbf9c823169e66f8538b4e26f3dcdb657	\N
86	fb3a3185-6a6c-430c-966e-e226e0c45c88	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh89yp97hykk0v3j433hthz6te	2	TokenSuspended	1	{"token_id":"01m8qbgh89yp97hykk0v3j433hthz6te","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":"01m8qbgh6dyp97hyxb09xrettd5rgkpg","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.961849Z","updated_at":"2026-11-30T23:09:18.114962Z","stream_version":2,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.114962+00	2e0e2e8763bf6f158b65969b32ff3942	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-11	\\x88e3be95991f226bf0618d589392b278	\N
87	d8dd80a1-d002-492a-b2b2-988882175552	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh89yp97hykk0v3j433hthz6te	3	TokenActivated	1	{"token_id":"01m8qbgh89yp97hykk0v3j433hthz6te","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":"01m8qbgh6dyp97hyxb09xrettd5rgkpg","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.961849Z","updated_at":"2026-11-30T23:09:18.118230Z","stream_version":3,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.11823+00	331b4c73ebf07e04366c8e5457b41aad	\N	\N	\N	account-1-activate-11	\\xca35058493f2bd26dc473069a50cee21	\N
88	d2a3a7eb-70f7-4ecd-bba4-7058b374d637	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh89yp97hykk0v3j433hthz6te	4	TokenSuspended	1	{"token_id":"01m8qbgh89yp97hykk0v3j433hthz6te","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":"01m8qbgh6dyp97hyxb09xrettd5rgkpg","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.961849Z","updated_at":"2026-11-30T23:09:18.122925Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.122925+00	account-1-plain-11	\N	\N	\N	\N	\N	\N
89	002d544c-a62d-475d-918f-c2922ea84711	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh89yp97hykk0v3j433hthz6te	5	TokenRevoked	1	{"token_id":"01m8qbgh89yp97hykk0v3j433hthz6te","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":"01m8qbgh6dyp97hyxb09xrettd5rgkpg","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.961849Z","updated_at":"2026-11-30T23:09:18.128722Z","stream_version":5,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.128722+00	01d143ed966a59f2d340c20e715abe98	\N	\N	\N	account-1-revoke-11	\\x8d41949a36d9838a6860f7ed645013ff	\N
90	670f85e7-1606-4163-a79f-57d2b9b30224	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6fyp97hy5zwpdwqrvt1ddezv	4	TokenSuspended	1	{"token_id":"01m8qbgh6fyp97hy5zwpdwqrvt1ddezv","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.902862Z","updated_at":"2026-11-30T23:09:18.143732Z","stream_version":4,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":"a look at it"}	2026-11-30 23:09:18.143732+00	00a8c91dbca945ba7eea3bc93a3b5946	\N	\N	\N	account-1-reason	\\x8b1503e5b5f72fb43e32f2273da5151f	\N
91	f69e21f8-f71c-4443-8160-25e39e2a796b	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6fyp97hy5zwpdwqrvt1ddezv	5	TokenActivated	1	{"token_id":"01m8qbgh6fyp97hy5zwpdwqrvt1ddezv","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.902862Z","updated_at":"2026-11-30T23:09:18.149299Z","stream_version":5,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.149299+00	098167955f53b176880b269d930e81ca	\N	\N	\N	account-1-by-itself	\\xc8048898e5e50a91cf38d077ba2cc04a	\N
92	ad16c6b0-3a5c-41f6-aaf3-5d3515bae522	01m8qbggz0yp97hy07nkfq6ddfpt9g91	api_token-01m8qbgh6fyp97hy5zwpdwqrvt1ddezv	6	TokenRevoked	1	{"token_id":"01m8qbgh6fyp97hy5zwpdwqrvt1ddezv","account_id":"01m8qbggz0yp97hy07nkfq6ddfpt9g91","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T23:09:17Z","inserted_at":"2026-11-30T23:09:17.902862Z","updated_at":"2026-11-30T23:09:18.764255Z","stream_version":6,"actor":{"type":"api_token","id":"01m8qbggz1yp97hydwh2c6ee94c8esah"},"reason":null}	2026-11-30 23:09:18.764255+00	ba51e7c86449f4abf588f1ab4e0112fc	\N	\N	\N	account-1-used	\\xb31119f1761d7d3127a416db7062b5a0	2026-11-30 23:09:17.971468+00
\.


--
-- Data for Name: lease; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.lease (name, holder, epoch, expires_at) FROM stdin;
relay	6b0a2df3-b22f-4f79-bd4d-42d74da2d6a8	1	-infinity
expiry	e5545ada-4c3a-4df9-9a37-bbf7bcd497b2	1	-infinity
projection expiring 2	bc3ec4aa-a48f-4a46-a803-172aaa73be46	1	-infinity
projection history 1	020ced7f-f233-44ef-b16f-649f132a71ad	1	-infinity
\.


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.log_head (only_row, log_id, "position") FROM stdin;
t	f36b56a4-78b6-4397-bf26-79448c94b419	92
\.


--
-- Data for Name: projection; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.projection (name, build, version, state, "position", begun_at, live_at) FROM stdin;
expiring	1	2	live	92	2026-11-30 23:09:13.79108+00	2026-11-30 23:09:13.800318+00
history	1	1	live	92	2026-11-30 23:09:13.811815+00	2026-11-30 23:09:13.835464+00
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
t	f36b56a4-78b6-4397-bf26-79448c94b419	2026-11-30 23:09:13.843397+00	92	0	92	ad16c6b0-3a5c-41f6-aaf3-5d3515bae522	7714105505292420509	1	\N	f
\.


--
-- Data for Name: token_count; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_count (account_id, token_scope, tokens) FROM stdin;
01m8qbge4g1a7q6xpvxp9xe5zh23re69	environment	4
01m8qbge4g1a7q6xpvxp9xe5zh23re69	account	10
01m8qbggz0yp97hy07nkfq6ddfpt9g91	environment	4
01m8qbggz0yp97hy07nkfq6ddfpt9g91	account	8
\.


--
-- Data for Name: token_details; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_details (token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, stream_version, "position") FROM stdin;
01m8qbge4g1a7q6xnrrd1j838m9rzr7j	01m8qbge4g1a7q6xpvxp9xe5zh23re69	\N	01m8qbge4g1a7q6xjf81k544wr974jtm	account	active	2126-11-06 23:09:14+00	2026-11-30 23:09:14.768009+00	2026-11-30 23:09:14.768009+00	1	1
01m8qbgh6kyp97hy6ghzytrmvt35f7r4	01m8qbggz0yp97hy07nkfq6ddfpt9g91	\N	\N	account	revoked	2126-11-06 23:09:17+00	2026-11-30 23:09:17.907103+00	2026-11-30 23:09:18.018122+00	4	66
01m8qbgh6ryp97hy46tyfjr11bzmemxs	01m8qbggz0yp97hy07nkfq6ddfpt9g91	01m8qbgh6dyp97hyxb09xrettd5rgkpg	\N	environment	suspended	2126-11-06 23:09:17+00	2026-11-30 23:09:17.912016+00	2026-11-30 23:09:18.02637+00	2	67
01m8qbgehm1a7q6xfaqh4mtghw3cjkfb	01m8qbge4g1a7q6xpvxp9xe5zh23re69	01m8qbgef81a7q6xp29ydk97b7g6y20p	\N	environment	revoked	2126-11-06 23:09:15+00	2026-11-30 23:09:15.188151+00	2026-11-30 23:09:15.351727+00	5	41
01m8qbgefr1a7q6xtbb0c27jdvy4b2c5	01m8qbge4g1a7q6xpvxp9xe5zh23re69	\N	\N	account	revoked	2126-11-06 23:09:15+00	2026-11-30 23:09:15.128622+00	2026-11-30 23:09:15.240693+00	4	18
01m8qbgefz1a7q6xrcqh2317sz96x7dv	01m8qbge4g1a7q6xpvxp9xe5zh23re69	01m8qbgef81a7q6xp29ydk97b7g6y20p	\N	environment	suspended	2126-11-06 23:09:15+00	2026-11-30 23:09:15.13549+00	2026-11-30 23:09:15.245862+00	2	19
01m8qbgefc1a7q6xs787argxgaze0m0p	01m8qbge4g1a7q6xpvxp9xe5zh23re69	\N	\N	account	revoked	2126-11-06 23:09:15+00	2026-11-30 23:09:15.115424+00	2026-11-30 23:09:15.757939+00	6	44
01m8qbgeg61a7q6xgnm75enjz05kpbyt	01m8qbge4g1a7q6xpvxp9xe5zh23re69	\N	\N	account	suspended	2126-11-06 23:09:15+00	2026-11-30 23:09:15.142689+00	2026-11-30 23:09:15.259705+00	4	22
01m8qbgegb1a7q6xwfm2jtnvgneh2z0a	01m8qbge4g1a7q6xpvxp9xe5zh23re69	\N	\N	account	active	2126-11-06 23:09:15+00	2026-11-30 23:09:15.147792+00	2026-11-30 23:09:15.269415+00	3	24
01m8qbgegj1a7q6xz76cdymw472zabq1	01m8qbge4g1a7q6xpvxp9xe5zh23re69	01m8qbgef81a7q6xp29ydk97b7g6y20p	\N	environment	active	2126-11-06 23:09:15+00	2026-11-30 23:09:15.154777+00	2026-11-30 23:09:15.27988+00	3	26
01m8qbgf3j1a7q6x751dyj6p0qk608yx	01m8qbge4g1a7q6xpvxp9xe5zh23re69	\N	\N	account	active	2026-11-30 23:09:16+00	2026-11-30 23:09:15.761995+00	2026-11-30 23:09:15.761995+00	2	47
01m8qbgf411a7q6xe9yjhhq1jye4ftrv	01m8qbge4g1a7q6xpvxp9xe5zh23re69	\N	\N	account	active	2026-12-01 23:09:16+00	2026-11-30 23:09:15.776956+00	2026-11-30 23:09:15.776956+00	2	48
01m8qbggz1yp97hydwh2c6ee94c8esah	01m8qbggz0yp97hy07nkfq6ddfpt9g91	\N	01m8qbggz1yp97hyqrh0ew1vqmffjgam	account	active	2126-11-06 23:09:17+00	2026-11-30 23:09:17.66489+00	2026-11-30 23:09:17.66489+00	1	49
01m8qbgegx1a7q6x14q1zphe63b9x9pm	01m8qbge4g1a7q6xpvxp9xe5zh23re69	\N	\N	account	suspended	2126-11-06 23:09:15+00	2026-11-30 23:09:15.165366+00	2026-11-30 23:09:15.316331+00	4	32
01m8qbgeh31a7q6x3bgh42vm8d5gryc0	01m8qbge4g1a7q6xpvxp9xe5zh23re69	01m8qbgef81a7q6xp29ydk97b7g6y20p	\N	environment	active	2126-11-06 23:09:15+00	2026-11-30 23:09:15.171039+00	2026-11-30 23:09:15.325371+00	3	34
01m8qbgeh81a7q6x8czswxjdnk8e5gsq	01m8qbge4g1a7q6xpvxp9xe5zh23re69	\N	\N	account	active	2126-11-06 23:09:15+00	2026-11-30 23:09:15.176152+00	2026-11-30 23:09:15.333143+00	3	36
01m8qbgehe1a7q6xpm6ejvfdt6z68sks	01m8qbge4g1a7q6xpvxp9xe5zh23re69	\N	\N	account	suspended	2126-11-06 23:09:15+00	2026-11-30 23:09:15.182903+00	2026-11-30 23:09:15.337005+00	2	37
01m8qbgh6wyp97hyy5994qk314zw3brb	01m8qbggz0yp97hy07nkfq6ddfpt9g91	\N	\N	account	suspended	2126-11-06 23:09:17+00	2026-11-30 23:09:17.916824+00	2026-11-30 23:09:18.038874+00	4	70
01m8qbgh89yp97hykk0v3j433hthz6te	01m8qbggz0yp97hy07nkfq6ddfpt9g91	01m8qbgh6dyp97hyxb09xrettd5rgkpg	\N	environment	revoked	2126-11-06 23:09:17+00	2026-11-30 23:09:17.961849+00	2026-11-30 23:09:18.128722+00	5	89
01m8qbgh71yp97hyhq691n06wq4r6e23	01m8qbggz0yp97hy07nkfq6ddfpt9g91	\N	\N	account	active	2126-11-06 23:09:17+00	2026-11-30 23:09:17.921844+00	2026-11-30 23:09:18.047196+00	3	72
01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v	01m8qbggz0yp97hy07nkfq6ddfpt9g91	\N	\N	account	suspended	2126-11-06 23:09:17+00	2026-11-30 23:09:17.93777+00	2026-11-30 23:09:18.087917+00	4	80
01m8qbgh76yp97hyrc3rwjwbv97bqz4f	01m8qbggz0yp97hy07nkfq6ddfpt9g91	01m8qbgh6dyp97hyxb09xrettd5rgkpg	\N	environment	active	2126-11-06 23:09:17+00	2026-11-30 23:09:17.926226+00	2026-11-30 23:09:18.053946+00	3	74
01m8qbgh7pyp97hyfswd0q9f8jzdc9rj	01m8qbggz0yp97hy07nkfq6ddfpt9g91	01m8qbgh6dyp97hyxb09xrettd5rgkpg	\N	environment	active	2126-11-06 23:09:17+00	2026-11-30 23:09:17.942413+00	2026-11-30 23:09:18.097403+00	3	82
01m8qbgh6fyp97hy5zwpdwqrvt1ddezv	01m8qbggz0yp97hy07nkfq6ddfpt9g91	\N	\N	account	revoked	2126-11-06 23:09:17+00	2026-11-30 23:09:17.902862+00	2026-11-30 23:09:18.764255+00	6	92
01m8qbgh7xyp97hyz67x0qc4d8hxn947	01m8qbggz0yp97hy07nkfq6ddfpt9g91	\N	\N	account	active	2126-11-06 23:09:17+00	2026-11-30 23:09:17.948964+00	2026-11-30 23:09:18.104975+00	3	84
01m8qbgh85yp97hycegr188gsx4txft6	01m8qbggz0yp97hy07nkfq6ddfpt9g91	\N	\N	account	suspended	2126-11-06 23:09:17+00	2026-11-30 23:09:17.956926+00	2026-11-30 23:09:18.108966+00	2	85
\.


--
-- Data for Name: token_listing; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing (token_id, account_id, status, inserted_at, updated_at) FROM stdin;
01m8qbge4g1a7q6xnrrd1j838m9rzr7j	01m8qbge4g1a7q6xpvxp9xe5zh23re69	active	2026-11-30 23:09:14.768009+00	2026-11-30 23:09:14.768009+00
01m8qbgefc1a7q6xs787argxgaze0m0p	01m8qbge4g1a7q6xpvxp9xe5zh23re69	revoked	2026-11-30 23:09:15.115424+00	2026-11-30 23:09:15.757939+00
01m8qbgefr1a7q6xtbb0c27jdvy4b2c5	01m8qbge4g1a7q6xpvxp9xe5zh23re69	revoked	2026-11-30 23:09:15.128622+00	2026-11-30 23:09:15.240693+00
01m8qbgefz1a7q6xrcqh2317sz96x7dv	01m8qbge4g1a7q6xpvxp9xe5zh23re69	suspended	2026-11-30 23:09:15.13549+00	2026-11-30 23:09:15.245862+00
01m8qbgeg61a7q6xgnm75enjz05kpbyt	01m8qbge4g1a7q6xpvxp9xe5zh23re69	suspended	2026-11-30 23:09:15.142689+00	2026-11-30 23:09:15.259705+00
01m8qbgegb1a7q6xwfm2jtnvgneh2z0a	01m8qbge4g1a7q6xpvxp9xe5zh23re69	active	2026-11-30 23:09:15.147792+00	2026-11-30 23:09:15.269415+00
01m8qbgegj1a7q6xz76cdymw472zabq1	01m8qbge4g1a7q6xpvxp9xe5zh23re69	active	2026-11-30 23:09:15.154777+00	2026-11-30 23:09:15.27988+00
01m8qbgegx1a7q6x14q1zphe63b9x9pm	01m8qbge4g1a7q6xpvxp9xe5zh23re69	suspended	2026-11-30 23:09:15.165366+00	2026-11-30 23:09:15.316331+00
01m8qbgeh31a7q6x3bgh42vm8d5gryc0	01m8qbge4g1a7q6xpvxp9xe5zh23re69	active	2026-11-30 23:09:15.171039+00	2026-11-30 23:09:15.325371+00
01m8qbgeh81a7q6x8czswxjdnk8e5gsq	01m8qbge4g1a7q6xpvxp9xe5zh23re69	active	2026-11-30 23:09:15.176152+00	2026-11-30 23:09:15.333143+00
01m8qbgehe1a7q6xpm6ejvfdt6z68sks	01m8qbge4g1a7q6xpvxp9xe5zh23re69	suspended	2026-11-30 23:09:15.182903+00	2026-11-30 23:09:15.337005+00
01m8qbgehm1a7q6xfaqh4mtghw3cjkfb	01m8qbge4g1a7q6xpvxp9xe5zh23re69	revoked	2026-11-30 23:09:15.188151+00	2026-11-30 23:09:15.351727+00
01m8qbgf3j1a7q6x751dyj6p0qk608yx	01m8qbge4g1a7q6xpvxp9xe5zh23re69	active	2026-11-30 23:09:15.761995+00	2026-11-30 23:09:15.761995+00
01m8qbgf411a7q6xe9yjhhq1jye4ftrv	01m8qbge4g1a7q6xpvxp9xe5zh23re69	active	2026-11-30 23:09:15.776956+00	2026-11-30 23:09:15.776956+00
01m8qbggz1yp97hydwh2c6ee94c8esah	01m8qbggz0yp97hy07nkfq6ddfpt9g91	active	2026-11-30 23:09:17.66489+00	2026-11-30 23:09:17.66489+00
01m8qbgh6fyp97hy5zwpdwqrvt1ddezv	01m8qbggz0yp97hy07nkfq6ddfpt9g91	active	2026-11-30 23:09:17.902862+00	2026-11-30 23:09:18.149299+00
01m8qbgh6kyp97hy6ghzytrmvt35f7r4	01m8qbggz0yp97hy07nkfq6ddfpt9g91	revoked	2026-11-30 23:09:17.907103+00	2026-11-30 23:09:18.018122+00
01m8qbgh6ryp97hy46tyfjr11bzmemxs	01m8qbggz0yp97hy07nkfq6ddfpt9g91	suspended	2026-11-30 23:09:17.912016+00	2026-11-30 23:09:18.02637+00
01m8qbgh6wyp97hyy5994qk314zw3brb	01m8qbggz0yp97hy07nkfq6ddfpt9g91	suspended	2026-11-30 23:09:17.916824+00	2026-11-30 23:09:18.038874+00
01m8qbgh71yp97hyhq691n06wq4r6e23	01m8qbggz0yp97hy07nkfq6ddfpt9g91	active	2026-11-30 23:09:17.921844+00	2026-11-30 23:09:18.047196+00
01m8qbgh76yp97hyrc3rwjwbv97bqz4f	01m8qbggz0yp97hy07nkfq6ddfpt9g91	active	2026-11-30 23:09:17.926226+00	2026-11-30 23:09:18.053946+00
01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v	01m8qbggz0yp97hy07nkfq6ddfpt9g91	suspended	2026-11-30 23:09:17.93777+00	2026-11-30 23:09:18.087917+00
01m8qbgh7pyp97hyfswd0q9f8jzdc9rj	01m8qbggz0yp97hy07nkfq6ddfpt9g91	active	2026-11-30 23:09:17.942413+00	2026-11-30 23:09:18.097403+00
01m8qbgh7xyp97hyz67x0qc4d8hxn947	01m8qbggz0yp97hy07nkfq6ddfpt9g91	active	2026-11-30 23:09:17.948964+00	2026-11-30 23:09:18.104975+00
01m8qbgh85yp97hycegr188gsx4txft6	01m8qbggz0yp97hy07nkfq6ddfpt9g91	suspended	2026-11-30 23:09:17.956926+00	2026-11-30 23:09:18.108966+00
01m8qbgh89yp97hykk0v3j433hthz6te	01m8qbggz0yp97hy07nkfq6ddfpt9g91	revoked	2026-11-30 23:09:17.961849+00	2026-11-30 23:09:18.128722+00
\.


--
-- Data for Name: token_listing_count; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing_count (account_id, status, tokens) FROM stdin;
01m8qbge4g1a7q6xpvxp9xe5zh23re69	active	7
01m8qbggz0yp97hy07nkfq6ddfpt9g91	suspended	4
01m8qbge4g1a7q6xpvxp9xe5zh23re69	revoked	3
01m8qbggz0yp97hy07nkfq6ddfpt9g91	revoked	2
01m8qbggz0yp97hy07nkfq6ddfpt9g91	active	6
01m8qbge4g1a7q6xpvxp9xe5zh23re69	suspended	4
\.


--
-- Data for Name: token_listing_position; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing_position (only_row, "position") FROM stdin;
t	91
\.


--
-- Data for Name: token_usage; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_usage (token_id, last_used_at, account_id) FROM stdin;
01m8qbgefr1a7q6xtbb0c27jdvy4b2c5	\N	01m8qbge4g1a7q6xpvxp9xe5zh23re69
01m8qbgeg61a7q6xgnm75enjz05kpbyt	\N	01m8qbge4g1a7q6xpvxp9xe5zh23re69
01m8qbgegj1a7q6xz76cdymw472zabq1	\N	01m8qbge4g1a7q6xpvxp9xe5zh23re69
01m8qbgegx1a7q6x14q1zphe63b9x9pm	\N	01m8qbge4g1a7q6xpvxp9xe5zh23re69
01m8qbgeh81a7q6x8czswxjdnk8e5gsq	\N	01m8qbge4g1a7q6xpvxp9xe5zh23re69
01m8qbgehm1a7q6xfaqh4mtghw3cjkfb	\N	01m8qbge4g1a7q6xpvxp9xe5zh23re69
01m8qbgefc1a7q6xs787argxgaze0m0p	2026-11-30 23:09:15.196061+00	01m8qbge4g1a7q6xpvxp9xe5zh23re69
01m8qbgefz1a7q6xrcqh2317sz96x7dv	2026-11-30 23:09:15.202019+00	01m8qbge4g1a7q6xpvxp9xe5zh23re69
01m8qbgegb1a7q6xwfm2jtnvgneh2z0a	2026-11-30 23:09:15.204691+00	01m8qbge4g1a7q6xpvxp9xe5zh23re69
01m8qbgeh31a7q6x3bgh42vm8d5gryc0	2026-11-30 23:09:15.21212+00	01m8qbge4g1a7q6xpvxp9xe5zh23re69
01m8qbgehe1a7q6xpm6ejvfdt6z68sks	2026-11-30 23:09:15.215683+00	01m8qbge4g1a7q6xpvxp9xe5zh23re69
01m8qbgf3j1a7q6x751dyj6p0qk608yx	\N	01m8qbge4g1a7q6xpvxp9xe5zh23re69
01m8qbgf411a7q6xe9yjhhq1jye4ftrv	\N	01m8qbge4g1a7q6xpvxp9xe5zh23re69
01m8qbge4g1a7q6xnrrd1j838m9rzr7j	2026-11-30 23:09:16.515002+00	01m8qbge4g1a7q6xpvxp9xe5zh23re69
01m8qbgh6kyp97hy6ghzytrmvt35f7r4	\N	01m8qbggz0yp97hy07nkfq6ddfpt9g91
01m8qbgh6wyp97hyy5994qk314zw3brb	\N	01m8qbggz0yp97hy07nkfq6ddfpt9g91
01m8qbgh76yp97hyrc3rwjwbv97bqz4f	\N	01m8qbggz0yp97hy07nkfq6ddfpt9g91
01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v	\N	01m8qbggz0yp97hy07nkfq6ddfpt9g91
01m8qbgh7xyp97hyz67x0qc4d8hxn947	\N	01m8qbggz0yp97hy07nkfq6ddfpt9g91
01m8qbgh89yp97hykk0v3j433hthz6te	\N	01m8qbggz0yp97hy07nkfq6ddfpt9g91
01m8qbgh6fyp97hy5zwpdwqrvt1ddezv	2026-11-30 23:09:17.971468+00	01m8qbggz0yp97hy07nkfq6ddfpt9g91
01m8qbgh6ryp97hy46tyfjr11bzmemxs	2026-11-30 23:09:17.975025+00	01m8qbggz0yp97hy07nkfq6ddfpt9g91
01m8qbgh71yp97hyhq691n06wq4r6e23	2026-11-30 23:09:17.977848+00	01m8qbggz0yp97hy07nkfq6ddfpt9g91
01m8qbgh7pyp97hyfswd0q9f8jzdc9rj	2026-11-30 23:09:17.983189+00	01m8qbggz0yp97hy07nkfq6ddfpt9g91
01m8qbgh85yp97hycegr188gsx4txft6	2026-11-30 23:09:17.985589+00	01m8qbggz0yp97hy07nkfq6ddfpt9g91
01m8qbggz1yp97hydwh2c6ee94c8esah	2026-11-30 23:09:18.862002+00	01m8qbggz0yp97hy07nkfq6ddfpt9g91
\.


--
-- Data for Name: expiring_v2_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.expiring_v2_b1 (token_id, account_id, status, expires_at, warned_days, stream_version, "position", lifetime_days) FROM stdin;
01m8qbge4g1a7q6xnrrd1j838m9rzr7j	01m8qbge4g1a7q6xpvxp9xe5zh23re69	active	2126-11-06 23:09:14+00	\N	1	1	36500
01m8qbgh6ryp97hy46tyfjr11bzmemxs	01m8qbggz0yp97hy07nkfq6ddfpt9g91	suspended	2126-11-06 23:09:17+00	\N	2	67	36500
01m8qbgefz1a7q6xrcqh2317sz96x7dv	01m8qbge4g1a7q6xpvxp9xe5zh23re69	suspended	2126-11-06 23:09:15+00	\N	2	19	36500
01m8qbgh6wyp97hyy5994qk314zw3brb	01m8qbggz0yp97hy07nkfq6ddfpt9g91	suspended	2126-11-06 23:09:17+00	\N	4	70	36500
01m8qbgeg61a7q6xgnm75enjz05kpbyt	01m8qbge4g1a7q6xpvxp9xe5zh23re69	suspended	2126-11-06 23:09:15+00	\N	4	22	36500
01m8qbgegb1a7q6xwfm2jtnvgneh2z0a	01m8qbge4g1a7q6xpvxp9xe5zh23re69	active	2126-11-06 23:09:15+00	\N	3	24	36500
01m8qbgegj1a7q6xz76cdymw472zabq1	01m8qbge4g1a7q6xpvxp9xe5zh23re69	active	2126-11-06 23:09:15+00	\N	3	26	36500
01m8qbgh71yp97hyhq691n06wq4r6e23	01m8qbggz0yp97hy07nkfq6ddfpt9g91	active	2126-11-06 23:09:17+00	\N	3	72	36500
01m8qbgh76yp97hyrc3rwjwbv97bqz4f	01m8qbggz0yp97hy07nkfq6ddfpt9g91	active	2126-11-06 23:09:17+00	\N	3	74	36500
01m8qbgegx1a7q6x14q1zphe63b9x9pm	01m8qbge4g1a7q6xpvxp9xe5zh23re69	suspended	2126-11-06 23:09:15+00	\N	4	32	36500
01m8qbgeh31a7q6x3bgh42vm8d5gryc0	01m8qbge4g1a7q6xpvxp9xe5zh23re69	active	2126-11-06 23:09:15+00	\N	3	34	36500
01m8qbgeh81a7q6x8czswxjdnk8e5gsq	01m8qbge4g1a7q6xpvxp9xe5zh23re69	active	2126-11-06 23:09:15+00	\N	3	36	36500
01m8qbgehe1a7q6xpm6ejvfdt6z68sks	01m8qbge4g1a7q6xpvxp9xe5zh23re69	suspended	2126-11-06 23:09:15+00	\N	2	37	36500
01m8qbgf411a7q6xe9yjhhq1jye4ftrv	01m8qbge4g1a7q6xpvxp9xe5zh23re69	active	2026-12-01 23:09:16+00	1	2	48	2
01m8qbggz1yp97hydwh2c6ee94c8esah	01m8qbggz0yp97hy07nkfq6ddfpt9g91	active	2126-11-06 23:09:17+00	\N	1	49	36500
01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v	01m8qbggz0yp97hy07nkfq6ddfpt9g91	suspended	2126-11-06 23:09:17+00	\N	4	80	36500
01m8qbgh7pyp97hyfswd0q9f8jzdc9rj	01m8qbggz0yp97hy07nkfq6ddfpt9g91	active	2126-11-06 23:09:17+00	\N	3	82	36500
01m8qbgh7xyp97hyz67x0qc4d8hxn947	01m8qbggz0yp97hy07nkfq6ddfpt9g91	active	2126-11-06 23:09:17+00	\N	3	84	36500
01m8qbgh85yp97hycegr188gsx4txft6	01m8qbggz0yp97hy07nkfq6ddfpt9g91	suspended	2126-11-06 23:09:17+00	\N	2	85	36500
\.


--
-- Data for Name: history_v1_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.history_v1_b1 (token_id, "position", account_id, stream_version, type, recorded_at, actor_type, actor_id, reason, request_id, status) FROM stdin;
01m8qbge4g1a7q6xnrrd1j838m9rzr7j	1	01m8qbge4g1a7q6xpvxp9xe5zh23re69	1	TokenCreated	2026-11-30 23:09:14.768009+00	admin_user	01m8qbge4g1a7q6xjf81k544wr974jtm	\N	\N	active
01m8qbgefc1a7q6xs787argxgaze0m0p	2	01m8qbge4g1a7q6xpvxp9xe5zh23re69	1	TokenCreated	2026-11-30 23:09:15.115424+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	22a1084336e2792b8ac09e22845a94fa	active
01m8qbgefr1a7q6xtbb0c27jdvy4b2c5	3	01m8qbge4g1a7q6xpvxp9xe5zh23re69	1	TokenCreated	2026-11-30 23:09:15.128622+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	66e10d4af8b78ab783dcceb4cfa0a759	active
01m8qbgefz1a7q6xrcqh2317sz96x7dv	4	01m8qbge4g1a7q6xpvxp9xe5zh23re69	1	TokenCreated	2026-11-30 23:09:15.13549+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	6ba5e76e9440688cfb9f4ffb3da143ac	active
01m8qbgeg61a7q6xgnm75enjz05kpbyt	5	01m8qbge4g1a7q6xpvxp9xe5zh23re69	1	TokenCreated	2026-11-30 23:09:15.142689+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	55d3dd083033e6f4bd5dc5cc35bb2152	active
01m8qbgegb1a7q6xwfm2jtnvgneh2z0a	6	01m8qbge4g1a7q6xpvxp9xe5zh23re69	1	TokenCreated	2026-11-30 23:09:15.147792+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	89132a5c1778dd774823598846ad6c30	active
01m8qbgegj1a7q6xz76cdymw472zabq1	7	01m8qbge4g1a7q6xpvxp9xe5zh23re69	1	TokenCreated	2026-11-30 23:09:15.154777+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	7302783344c4b519b599c4ab1750a0ea	active
01m8qbgegr1a7q6xtqj3y7z5m6adzv0x	8	01m8qbge4g1a7q6xpvxp9xe5zh23re69	1	TokenCreated	2026-11-30 23:09:15.160262+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	d447cc7810f3a0a09f5e13a04d360524	active
01m8qbgegx1a7q6x14q1zphe63b9x9pm	9	01m8qbge4g1a7q6xpvxp9xe5zh23re69	1	TokenCreated	2026-11-30 23:09:15.165366+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	83e1264eb42a36c2bc8c3e381b1bb9a3	active
01m8qbgeh31a7q6x3bgh42vm8d5gryc0	10	01m8qbge4g1a7q6xpvxp9xe5zh23re69	1	TokenCreated	2026-11-30 23:09:15.171039+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	a34ee40575607262d2b8a9a6bf400d18	active
01m8qbgeh81a7q6x8czswxjdnk8e5gsq	11	01m8qbge4g1a7q6xpvxp9xe5zh23re69	1	TokenCreated	2026-11-30 23:09:15.176152+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	aeece7048ed5d899668fe7019840bded	active
01m8qbgehe1a7q6xpm6ejvfdt6z68sks	12	01m8qbge4g1a7q6xpvxp9xe5zh23re69	1	TokenCreated	2026-11-30 23:09:15.182903+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	49d35aa6a47f42b129681ae56559fb53	active
01m8qbgehm1a7q6xfaqh4mtghw3cjkfb	13	01m8qbge4g1a7q6xpvxp9xe5zh23re69	1	TokenCreated	2026-11-30 23:09:15.188151+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	26631014787cd3803d9b433f58b8b0ac	active
01m8qbgefc1a7q6xs787argxgaze0m0p	14	01m8qbge4g1a7q6xpvxp9xe5zh23re69	2	TokenSuspended	2026-11-30 23:09:15.218243+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	ce349271c12ff923a0aefd30ec3b96ec	suspended
01m8qbgefc1a7q6xs787argxgaze0m0p	15	01m8qbge4g1a7q6xpvxp9xe5zh23re69	3	TokenActivated	2026-11-30 23:09:15.223001+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	00b84eb711246478d2bafbafc5138b5f	active
01m8qbgefr1a7q6xtbb0c27jdvy4b2c5	16	01m8qbge4g1a7q6xpvxp9xe5zh23re69	2	TokenSuspended	2026-11-30 23:09:15.227286+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	c08ead72b102c1d9ee34ab097a8f7e9b	suspended
01m8qbgefr1a7q6xtbb0c27jdvy4b2c5	17	01m8qbge4g1a7q6xpvxp9xe5zh23re69	3	TokenActivated	2026-11-30 23:09:15.23567+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	15de0111faebfee90145b7ca359653be	active
01m8qbgefr1a7q6xtbb0c27jdvy4b2c5	18	01m8qbge4g1a7q6xpvxp9xe5zh23re69	4	TokenRevoked	2026-11-30 23:09:15.240693+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	0487fb46f12a09c61b550d66d6289231	revoked
01m8qbgefz1a7q6xrcqh2317sz96x7dv	19	01m8qbge4g1a7q6xpvxp9xe5zh23re69	2	TokenSuspended	2026-11-30 23:09:15.245862+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	e11f5cc0dc48774c07258bf9b9485395	suspended
01m8qbgeg61a7q6xgnm75enjz05kpbyt	20	01m8qbge4g1a7q6xpvxp9xe5zh23re69	2	TokenSuspended	2026-11-30 23:09:15.250121+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	f3e3aa5189ad59da6f132ce84e9d446f	suspended
01m8qbgeg61a7q6xgnm75enjz05kpbyt	21	01m8qbge4g1a7q6xpvxp9xe5zh23re69	3	TokenActivated	2026-11-30 23:09:15.256368+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	d0b155d5cdee23c35e865c770374bfba	active
01m8qbgeg61a7q6xgnm75enjz05kpbyt	22	01m8qbge4g1a7q6xpvxp9xe5zh23re69	4	TokenSuspended	2026-11-30 23:09:15.259705+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	account-0-plain-3	suspended
01m8qbgegb1a7q6xwfm2jtnvgneh2z0a	23	01m8qbge4g1a7q6xpvxp9xe5zh23re69	2	TokenSuspended	2026-11-30 23:09:15.263963+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	4256b593c1f150ab72f60975d0368eb5	suspended
01m8qbgegb1a7q6xwfm2jtnvgneh2z0a	24	01m8qbge4g1a7q6xpvxp9xe5zh23re69	3	TokenActivated	2026-11-30 23:09:15.269415+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	88e217536b82bf662bed6b4217de3106	active
01m8qbgegj1a7q6xz76cdymw472zabq1	25	01m8qbge4g1a7q6xpvxp9xe5zh23re69	2	TokenSuspended	2026-11-30 23:09:15.275658+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	f94cedcc18f347c600faeb549cef6720	suspended
01m8qbgegj1a7q6xz76cdymw472zabq1	26	01m8qbge4g1a7q6xpvxp9xe5zh23re69	3	TokenActivated	2026-11-30 23:09:15.27988+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	908d6f66e09cd14c8dc425e5e8bdfee5	active
01m8qbgegr1a7q6xtqj3y7z5m6adzv0x	27	01m8qbge4g1a7q6xpvxp9xe5zh23re69	2	TokenSuspended	2026-11-30 23:09:15.284738+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	df9d777abb37fa3dc4b4ca084f065180	suspended
01m8qbgegr1a7q6xtqj3y7z5m6adzv0x	28	01m8qbge4g1a7q6xpvxp9xe5zh23re69	3	TokenRevoked	2026-11-30 23:09:15.288571+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	6ea7ca5f349c03da9af2f18078eaf16a	revoked
01m8qbgegr1a7q6xtqj3y7z5m6adzv0x	29	01m8qbge4g1a7q6xpvxp9xe5zh23re69	4	TokenDeleted	2026-11-30 23:09:15.294306+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	155384420badb7b303f70b41caa12371	deleted
01m8qbgegx1a7q6x14q1zphe63b9x9pm	30	01m8qbge4g1a7q6xpvxp9xe5zh23re69	2	TokenSuspended	2026-11-30 23:09:15.30324+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	6571a33af8e9815e46cb4a359a5c0975	suspended
01m8qbgegx1a7q6x14q1zphe63b9x9pm	31	01m8qbge4g1a7q6xpvxp9xe5zh23re69	3	TokenActivated	2026-11-30 23:09:15.308108+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	d12acacc88981150c951c3e0fbe4bd8f	active
01m8qbgegx1a7q6x14q1zphe63b9x9pm	32	01m8qbge4g1a7q6xpvxp9xe5zh23re69	4	TokenSuspended	2026-11-30 23:09:15.316331+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	account-0-plain-7	suspended
01m8qbgeh31a7q6x3bgh42vm8d5gryc0	33	01m8qbge4g1a7q6xpvxp9xe5zh23re69	2	TokenSuspended	2026-11-30 23:09:15.321254+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	7b89901e9353594453ff38933a70eb90	suspended
01m8qbgeh31a7q6x3bgh42vm8d5gryc0	34	01m8qbge4g1a7q6xpvxp9xe5zh23re69	3	TokenActivated	2026-11-30 23:09:15.325371+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	e28afa992a89cf3f0c2569d84be32000	active
01m8qbgeh81a7q6x8czswxjdnk8e5gsq	35	01m8qbge4g1a7q6xpvxp9xe5zh23re69	2	TokenSuspended	2026-11-30 23:09:15.329678+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	ab807f8befef36f5ece5c07494721329	suspended
01m8qbgeh81a7q6x8czswxjdnk8e5gsq	36	01m8qbge4g1a7q6xpvxp9xe5zh23re69	3	TokenActivated	2026-11-30 23:09:15.333143+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	c456385b2d5c23a54132cc7b1c8d87a0	active
01m8qbgehe1a7q6xpm6ejvfdt6z68sks	37	01m8qbge4g1a7q6xpvxp9xe5zh23re69	2	TokenSuspended	2026-11-30 23:09:15.337005+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	91ce49640793542e9b4264c1558f4de8	suspended
01m8qbgehm1a7q6xfaqh4mtghw3cjkfb	38	01m8qbge4g1a7q6xpvxp9xe5zh23re69	2	TokenSuspended	2026-11-30 23:09:15.341267+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	321deaf6711f155944e739226f42502f	suspended
01m8qbgehm1a7q6xfaqh4mtghw3cjkfb	39	01m8qbge4g1a7q6xpvxp9xe5zh23re69	3	TokenActivated	2026-11-30 23:09:15.344642+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	4b0eb228c113f4d66894b1fd8acbc2f1	active
01m8qbgehm1a7q6xfaqh4mtghw3cjkfb	40	01m8qbge4g1a7q6xpvxp9xe5zh23re69	4	TokenSuspended	2026-11-30 23:09:15.347847+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	account-0-plain-11	suspended
01m8qbgehm1a7q6xfaqh4mtghw3cjkfb	41	01m8qbge4g1a7q6xpvxp9xe5zh23re69	5	TokenRevoked	2026-11-30 23:09:15.351727+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	7114d5ca9ca6fdcfc0391e6cd05ec66b	revoked
01m8qbgefc1a7q6xs787argxgaze0m0p	42	01m8qbge4g1a7q6xpvxp9xe5zh23re69	4	TokenSuspended	2026-11-30 23:09:15.361006+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	a look at it	22eb10d3644eea86940abc1c177fd25c	suspended
01m8qbgefc1a7q6xs787argxgaze0m0p	43	01m8qbge4g1a7q6xpvxp9xe5zh23re69	5	TokenActivated	2026-11-30 23:09:15.364993+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	acb7ca1a3671a815d105c3e742a34c53	active
01m8qbgefc1a7q6xs787argxgaze0m0p	44	01m8qbge4g1a7q6xpvxp9xe5zh23re69	6	TokenRevoked	2026-11-30 23:09:15.757939+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	b7a97bc2f9a7d4dfa5886cdb2d5b4093	revoked
01m8qbgf3j1a7q6x751dyj6p0qk608yx	45	01m8qbge4g1a7q6xpvxp9xe5zh23re69	1	TokenCreated	2026-11-30 23:09:15.761995+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	1b0673c7b67ff368a4b984066195ec77	active
01m8qbgf411a7q6xe9yjhhq1jye4ftrv	46	01m8qbge4g1a7q6xpvxp9xe5zh23re69	1	TokenCreated	2026-11-30 23:09:15.776956+00	api_token	01m8qbge4g1a7q6xnrrd1j838m9rzr7j	\N	edb07b943973a52ea74fb644da36e31c	active
01m8qbgf3j1a7q6x751dyj6p0qk608yx	47	01m8qbge4g1a7q6xpvxp9xe5zh23re69	2	TokenExpired	2026-11-30 23:09:16.403236+00	service	tokentrail	\N	\N	active
01m8qbgf411a7q6xe9yjhhq1jye4ftrv	48	01m8qbge4g1a7q6xpvxp9xe5zh23re69	2	TokenExpiring	2026-11-30 23:09:16.403236+00	service	tokentrail	\N	\N	active
01m8qbggz1yp97hydwh2c6ee94c8esah	49	01m8qbggz0yp97hy07nkfq6ddfpt9g91	1	TokenCreated	2026-11-30 23:09:17.66489+00	admin_user	01m8qbggz1yp97hyqrh0ew1vqmffjgam	\N	\N	active
01m8qbgh6fyp97hy5zwpdwqrvt1ddezv	50	01m8qbggz0yp97hy07nkfq6ddfpt9g91	1	TokenCreated	2026-11-30 23:09:17.902862+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	d6d3a87f07f29e687d8053dd8beec481	active
01m8qbgh6kyp97hy6ghzytrmvt35f7r4	51	01m8qbggz0yp97hy07nkfq6ddfpt9g91	1	TokenCreated	2026-11-30 23:09:17.907103+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	fcdc084904f793a57231c88d06b4f939	active
01m8qbgh6ryp97hy46tyfjr11bzmemxs	52	01m8qbggz0yp97hy07nkfq6ddfpt9g91	1	TokenCreated	2026-11-30 23:09:17.912016+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	ef858e610e7988ee264bf29102784062	active
01m8qbgh6wyp97hyy5994qk314zw3brb	53	01m8qbggz0yp97hy07nkfq6ddfpt9g91	1	TokenCreated	2026-11-30 23:09:17.916824+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	39bd93bf6b70f59ae3b5ad80b34f230f	active
01m8qbgh71yp97hyhq691n06wq4r6e23	54	01m8qbggz0yp97hy07nkfq6ddfpt9g91	1	TokenCreated	2026-11-30 23:09:17.921844+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	b0222e5b0edef3c931e7bbd71cb6b878	active
01m8qbgh76yp97hyrc3rwjwbv97bqz4f	55	01m8qbggz0yp97hy07nkfq6ddfpt9g91	1	TokenCreated	2026-11-30 23:09:17.926226+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	be5c671e4b747f555272a98994e6d51e	active
01m8qbgh7ayp97hydc2d6hvr5n1v8rqg	56	01m8qbggz0yp97hy07nkfq6ddfpt9g91	1	TokenCreated	2026-11-30 23:09:17.930904+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	84283c06215b205b493cf297137ce2a0	active
01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v	57	01m8qbggz0yp97hy07nkfq6ddfpt9g91	1	TokenCreated	2026-11-30 23:09:17.93777+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	b3242a645bdb7ea9902141990486acbe	active
01m8qbgh7pyp97hyfswd0q9f8jzdc9rj	58	01m8qbggz0yp97hy07nkfq6ddfpt9g91	1	TokenCreated	2026-11-30 23:09:17.942413+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	de5d4b7d5bc7ed317c02ca5325de76dc	active
01m8qbgh7xyp97hyz67x0qc4d8hxn947	59	01m8qbggz0yp97hy07nkfq6ddfpt9g91	1	TokenCreated	2026-11-30 23:09:17.948964+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	59056e28ff9b2f92d8ce0e6e5337ed94	active
01m8qbgh85yp97hycegr188gsx4txft6	60	01m8qbggz0yp97hy07nkfq6ddfpt9g91	1	TokenCreated	2026-11-30 23:09:17.956926+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	fa8c643c63728e20ab5f527d58fd6c93	active
01m8qbgh89yp97hykk0v3j433hthz6te	61	01m8qbggz0yp97hy07nkfq6ddfpt9g91	1	TokenCreated	2026-11-30 23:09:17.961849+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	cb07528e099a91f46e65b93153e70ffa	active
01m8qbgh6fyp97hy5zwpdwqrvt1ddezv	62	01m8qbggz0yp97hy07nkfq6ddfpt9g91	2	TokenSuspended	2026-11-30 23:09:17.988276+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	6a1f7d4cbdcc3e0f640c27832a588c99	suspended
01m8qbgh6fyp97hy5zwpdwqrvt1ddezv	63	01m8qbggz0yp97hy07nkfq6ddfpt9g91	3	TokenActivated	2026-11-30 23:09:17.993306+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	9ad058cc064d19a335c0481647da3a7f	active
01m8qbgh6kyp97hy6ghzytrmvt35f7r4	64	01m8qbggz0yp97hy07nkfq6ddfpt9g91	2	TokenSuspended	2026-11-30 23:09:18.000665+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	6045b9ef5cce1ce4893da23d1946ee4d	suspended
01m8qbgh6kyp97hy6ghzytrmvt35f7r4	65	01m8qbggz0yp97hy07nkfq6ddfpt9g91	3	TokenActivated	2026-11-30 23:09:18.006436+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	8a3b96e2209edcedd3d61573fdd6df09	active
01m8qbgh6kyp97hy6ghzytrmvt35f7r4	66	01m8qbggz0yp97hy07nkfq6ddfpt9g91	4	TokenRevoked	2026-11-30 23:09:18.018122+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	5ad59668adcc78dfe1e6b76436f862cc	revoked
01m8qbgh6ryp97hy46tyfjr11bzmemxs	67	01m8qbggz0yp97hy07nkfq6ddfpt9g91	2	TokenSuspended	2026-11-30 23:09:18.02637+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	05604bcbb9d2904706fc25e1c0fda257	suspended
01m8qbgh6wyp97hyy5994qk314zw3brb	68	01m8qbggz0yp97hy07nkfq6ddfpt9g91	2	TokenSuspended	2026-11-30 23:09:18.030929+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	b0f6e03b4d7cff5174502968192dadad	suspended
01m8qbgh6wyp97hyy5994qk314zw3brb	69	01m8qbggz0yp97hy07nkfq6ddfpt9g91	3	TokenActivated	2026-11-30 23:09:18.035363+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	fca1af1f57b31ed34031b57bc73b5730	active
01m8qbgh6wyp97hyy5994qk314zw3brb	70	01m8qbggz0yp97hy07nkfq6ddfpt9g91	4	TokenSuspended	2026-11-30 23:09:18.038874+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	account-1-plain-3	suspended
01m8qbgh71yp97hyhq691n06wq4r6e23	71	01m8qbggz0yp97hy07nkfq6ddfpt9g91	2	TokenSuspended	2026-11-30 23:09:18.043151+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	7e2d0fd5fbcdc8470992443892ab87c5	suspended
01m8qbgh71yp97hyhq691n06wq4r6e23	72	01m8qbggz0yp97hy07nkfq6ddfpt9g91	3	TokenActivated	2026-11-30 23:09:18.047196+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	bcdb5a559df1bc089ec578b5fb331d6b	active
01m8qbgh76yp97hyrc3rwjwbv97bqz4f	73	01m8qbggz0yp97hy07nkfq6ddfpt9g91	2	TokenSuspended	2026-11-30 23:09:18.05064+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	dd3a5d8c26a384f33104468449cd9625	suspended
01m8qbgh76yp97hyrc3rwjwbv97bqz4f	74	01m8qbggz0yp97hy07nkfq6ddfpt9g91	3	TokenActivated	2026-11-30 23:09:18.053946+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	026136ab25f36de4895e33d02b6642d6	active
01m8qbgh7ayp97hydc2d6hvr5n1v8rqg	75	01m8qbggz0yp97hy07nkfq6ddfpt9g91	2	TokenSuspended	2026-11-30 23:09:18.057613+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	83d5b818ed4890b2603362cbfedd8514	suspended
01m8qbgh7ayp97hydc2d6hvr5n1v8rqg	76	01m8qbggz0yp97hy07nkfq6ddfpt9g91	3	TokenRevoked	2026-11-30 23:09:18.066914+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	66eb246878d3010120d9f23866bb676f	revoked
01m8qbgh7ayp97hydc2d6hvr5n1v8rqg	77	01m8qbggz0yp97hy07nkfq6ddfpt9g91	4	TokenDeleted	2026-11-30 23:09:18.071221+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	a968252bc4562d38551a6bf7296393a7	deleted
01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v	78	01m8qbggz0yp97hy07nkfq6ddfpt9g91	2	TokenSuspended	2026-11-30 23:09:18.076533+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	39c6b6f1b586d16863e77f9f5d3e4ad9	suspended
01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v	79	01m8qbggz0yp97hy07nkfq6ddfpt9g91	3	TokenActivated	2026-11-30 23:09:18.081246+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	19d87c7000e19d7edae7e87384b9c595	active
01m8qbgh7hyp97hy1bk0ddfq2gpqjx2v	80	01m8qbggz0yp97hy07nkfq6ddfpt9g91	4	TokenSuspended	2026-11-30 23:09:18.087917+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	account-1-plain-7	suspended
01m8qbgh7pyp97hyfswd0q9f8jzdc9rj	81	01m8qbggz0yp97hy07nkfq6ddfpt9g91	2	TokenSuspended	2026-11-30 23:09:18.092101+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	7c44a78a5e757c38c7f59df78130b5ba	suspended
01m8qbgh7pyp97hyfswd0q9f8jzdc9rj	82	01m8qbggz0yp97hy07nkfq6ddfpt9g91	3	TokenActivated	2026-11-30 23:09:18.097403+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	a69d60a05239dee390d412e9a84ae2e5	active
01m8qbgh7xyp97hyz67x0qc4d8hxn947	83	01m8qbggz0yp97hy07nkfq6ddfpt9g91	2	TokenSuspended	2026-11-30 23:09:18.101741+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	758cd74f1c62bfef1f010989435a3ced	suspended
01m8qbgh7xyp97hyz67x0qc4d8hxn947	84	01m8qbggz0yp97hy07nkfq6ddfpt9g91	3	TokenActivated	2026-11-30 23:09:18.104975+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	eddfb1cb3dbf19528ce440a0b5fb3f39	active
01m8qbgh85yp97hycegr188gsx4txft6	85	01m8qbggz0yp97hy07nkfq6ddfpt9g91	2	TokenSuspended	2026-11-30 23:09:18.108966+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	cedf72374a3cbc3e73475efa5c30df3c	suspended
01m8qbgh89yp97hykk0v3j433hthz6te	86	01m8qbggz0yp97hy07nkfq6ddfpt9g91	2	TokenSuspended	2026-11-30 23:09:18.114962+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	2e0e2e8763bf6f158b65969b32ff3942	suspended
01m8qbgh89yp97hykk0v3j433hthz6te	87	01m8qbggz0yp97hy07nkfq6ddfpt9g91	3	TokenActivated	2026-11-30 23:09:18.11823+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	331b4c73ebf07e04366c8e5457b41aad	active
01m8qbgh89yp97hykk0v3j433hthz6te	88	01m8qbggz0yp97hy07nkfq6ddfpt9g91	4	TokenSuspended	2026-11-30 23:09:18.122925+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	account-1-plain-11	suspended
01m8qbgh89yp97hykk0v3j433hthz6te	89	01m8qbggz0yp97hy07nkfq6ddfpt9g91	5	TokenRevoked	2026-11-30 23:09:18.128722+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	01d143ed966a59f2d340c20e715abe98	revoked
01m8qbgh6fyp97hy5zwpdwqrvt1ddezv	90	01m8qbggz0yp97hy07nkfq6ddfpt9g91	4	TokenSuspended	2026-11-30 23:09:18.143732+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	a look at it	00a8c91dbca945ba7eea3bc93a3b5946	suspended
01m8qbgh6fyp97hy5zwpdwqrvt1ddezv	91	01m8qbggz0yp97hy07nkfq6ddfpt9g91	5	TokenActivated	2026-11-30 23:09:18.149299+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	098167955f53b176880b269d930e81ca	active
01m8qbgh6fyp97hy5zwpdwqrvt1ddezv	92	01m8qbggz0yp97hy07nkfq6ddfpt9g91	6	TokenRevoked	2026-11-30 23:09:18.764255+00	api_token	01m8qbggz1yp97hydwh2c6ee94c8esah	\N	ba51e7c86449f4abf588f1ab4e0112fc	revoked
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

GRANT SELECT,INSERT,UPDATE ON TABLE tokentrail.token_usage TO tokentrail_service;


--
-- PostgreSQL database dump complete
--

\unrestrict upgrades


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
1	2cb28c3c-9223-42e9-a587-e8683b9df106	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ct0d9sx6etzq9v3bbfsnp0c569	1	TokenCreated	1	{"token_id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":"01m8q9ct0c9sx6etc9dzz04hmc0rgkxe","token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:18Z","inserted_at":"2026-11-30T22:32:18.700718Z","updated_at":"2026-11-30T22:32:18.700718Z","stream_version":1,"actor":{"type":"admin_user","id":"01m8q9ct0c9sx6etc9dzz04hmc0rgkxe"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:18.700718+00	\N	\N	\N	\N	\N	\N	\N
2	7470973b-ad30-402d-964b-17ce4183a69c	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctcg9sx6etpvfp984k35srv9x8	1	TokenCreated	1	{"token_id":"01m8q9ctcg9sx6etpvfp984k35srv9x8","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.087379Z","updated_at":"2026-11-30T22:32:19.087379Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:19.087379+00	112f5e790573f347f32af12b398a4cdf	\N	\N	\N	account-0-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
3	b2219bed-0b39-4689-b1ec-0efb1881f9db	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctd59sx6etmd9zkckv298xpse7	1	TokenCreated	1	{"token_id":"01m8q9ctd59sx6etmd9zkckv298xpse7","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.108920Z","updated_at":"2026-11-30T22:32:19.108920Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:19.10892+00	117d67b6b222e7b79b2c6a773e938c79	\N	\N	\N	account-0-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
4	d9db985a-fe79-47f7-93f5-fe5e70fee857	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctdc9sx6etekpeyv7cqv61bjwg	1	TokenCreated	1	{"token_id":"01m8q9ctdc9sx6etekpeyv7cqv61bjwg","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":"01m8q9ctcd9sx6et6wv0x074r24rz4mm","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.115680Z","updated_at":"2026-11-30T22:32:19.115680Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:19.11568+00	31ccb7960ab3055b78679e539ad5ebbb	\N	\N	\N	account-0-create-2	\\x0027338d9980d450f1e18d96d5e62c11	\N
5	12361cec-f44c-4067-8a42-e62ed679a822	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctdp9sx6etjw8pds44vj6sjbww	1	TokenCreated	1	{"token_id":"01m8q9ctdp9sx6etjw8pds44vj6sjbww","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.126385Z","updated_at":"2026-11-30T22:32:19.126385Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:19.126385+00	97c4f074b02af2d2654531cd69acd300	\N	\N	\N	account-0-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
6	ffb7857e-4b5a-4708-925d-1d42e5fa951e	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9cte39sx6etdygb6tfen20dkg3z	1	TokenCreated	1	{"token_id":"01m8q9cte39sx6etdygb6tfen20dkg3z","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.139685Z","updated_at":"2026-11-30T22:32:19.139685Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:19.139685+00	9f5dbc76eb658d0fb916801bc3dcbbe0	\N	\N	\N	account-0-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
7	15380eb3-642c-42e3-b735-334aa412bf1a	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9cter9sx6etwjzat3drmgtgzace	1	TokenCreated	1	{"token_id":"01m8q9cter9sx6etwjzat3drmgtgzace","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":"01m8q9ctcd9sx6et6wv0x074r24rz4mm","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.160697Z","updated_at":"2026-11-30T22:32:19.160697Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:19.160697+00	f18d8cd999c32d6587d02a52c73d1738	\N	\N	\N	account-0-create-5	\\x0027338d9980d450f1e18d96d5e62c11	\N
8	075f5548-42e8-4abc-8e20-05f44eb4b145	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctf99sx6et8vtf3ef1jt1s0ada	1	TokenCreated	1	{"token_id":"01m8q9ctf99sx6et8vtf3ef1jt1s0ada","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.177698Z","updated_at":"2026-11-30T22:32:19.177698Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:19.177698+00	bdf7d7d05fe1c3f3f3999f2a1900b325	\N	\N	\N	account-0-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
9	464f4ae3-ad2f-41a7-8dbb-6df0e1bf2890	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctft9sx6etfe366f2v01wqdtk9	1	TokenCreated	1	{"token_id":"01m8q9ctft9sx6etfe366f2v01wqdtk9","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.193989Z","updated_at":"2026-11-30T22:32:19.193989Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:19.193989+00	cabec688ba215647fd083781965e59eb	\N	\N	\N	account-0-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
10	9462e009-e689-4d8f-a357-4c5dae6d9f51	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctgn9sx6etmmyd2kpmb69nhxaa	1	TokenCreated	1	{"token_id":"01m8q9ctgn9sx6etmmyd2kpmb69nhxaa","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":"01m8q9ctcd9sx6et6wv0x074r24rz4mm","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.221354Z","updated_at":"2026-11-30T22:32:19.221354Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:19.221354+00	6ec41f77da79297be5efddb874bf5366	\N	\N	\N	account-0-create-8	\\x0027338d9980d450f1e18d96d5e62c11	\N
11	f182b270-f768-4432-8e04-8f4f5a0918cd	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9cth49sx6etddqnfnq0mcm892kf	1	TokenCreated	1	{"token_id":"01m8q9cth49sx6etddqnfnq0mcm892kf","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.236095Z","updated_at":"2026-11-30T22:32:19.236095Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:19.236095+00	c3bf593530992b22c580f48e754e7138	\N	\N	\N	account-0-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
12	6617129a-aa6a-45b7-ad05-5e3a892b038e	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9cths9sx6etqncrgc6qhqc6ax7c	1	TokenCreated	1	{"token_id":"01m8q9cths9sx6etqncrgc6qhqc6ax7c","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.256270Z","updated_at":"2026-11-30T22:32:19.256270Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:19.25627+00	063b90b3374f0ce59d210d79f4a9c589	\N	\N	\N	account-0-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
13	236c6ac7-b511-4742-92c4-f8cb131fe44e	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctja9sx6et4fh6zqyy89h2fx20	1	TokenCreated	1	{"token_id":"01m8q9ctja9sx6et4fh6zqyy89h2fx20","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":"01m8q9ctcd9sx6et6wv0x074r24rz4mm","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.274827Z","updated_at":"2026-11-30T22:32:19.274827Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:19.274827+00	3deb7eba643ed428ce861597ea7e6deb	\N	\N	\N	account-0-create-11	\\x0027338d9980d450f1e18d96d5e62c11	\N
14	a8b791fa-5d33-4c55-845a-3b7c69c41ce1	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctcg9sx6etpvfp984k35srv9x8	2	TokenSuspended	1	{"token_id":"01m8q9ctcg9sx6etpvfp984k35srv9x8","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.087379Z","updated_at":"2026-11-30T22:32:19.375740Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.37574+00	f42afab64ff677a9bce199f3f5ac72d1	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-0	\\x97cb4df9206645212b0d4d54b2136af6	2026-11-30 22:32:19.28834+00
15	74b84e8d-a742-49d5-b160-eecb3ea794a4	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctcg9sx6etpvfp984k35srv9x8	3	TokenActivated	1	{"token_id":"01m8q9ctcg9sx6etpvfp984k35srv9x8","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.087379Z","updated_at":"2026-11-30T22:32:19.404988Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.404988+00	e8b79d024894d308fd7e337bdc2392c2	\N	\N	\N	account-0-quoted-0	\\x295d6bc97f618d5e228ce595b1f71019	2026-11-30 22:32:19.28834+00
16	9ed0a525-c8be-4696-8fba-9eadff33c032	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctd59sx6etmd9zkckv298xpse7	2	TokenSuspended	1	{"token_id":"01m8q9ctd59sx6etmd9zkckv298xpse7","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.108920Z","updated_at":"2026-11-30T22:32:19.425246Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.425246+00	cc9166ce9deaf1b8b68acb94d3b94ce5	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-1	\\xf783fcb829687ee1267d1529a9964b2b	\N
17	7af5dcaf-9884-4d9d-99bd-167c6183606c	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctd59sx6etmd9zkckv298xpse7	3	TokenActivated	1	{"token_id":"01m8q9ctd59sx6etmd9zkckv298xpse7","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.108920Z","updated_at":"2026-11-30T22:32:19.438317Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.438317+00	8d0b988a687c90146138e13ca29b3649	\N	\N	\N	account-0-activate-1	\\x25825c3c2cfe6eae988d13f65b28b584	\N
18	8693600e-2444-4cac-86b9-545e7b95e22e	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctd59sx6etmd9zkckv298xpse7	4	TokenRevoked	1	{"token_id":"01m8q9ctd59sx6etmd9zkckv298xpse7","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.108920Z","updated_at":"2026-11-30T22:32:19.450811Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.450811+00	0e5f408d3e3c4fb8e5239125493fd25a	\N	\N	\N	account-0-revoke-1	\\xd9d1c9ba1df4f7feb7ca1fdeb94bf69f	\N
19	fe62834f-6853-49be-85b2-e769c13cc548	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctdc9sx6etekpeyv7cqv61bjwg	2	TokenSuspended	1	{"token_id":"01m8q9ctdc9sx6etekpeyv7cqv61bjwg","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":"01m8q9ctcd9sx6et6wv0x074r24rz4mm","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.115680Z","updated_at":"2026-11-30T22:32:19.459751Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.459751+00	d35a3e4b9f596840bca5384b841a7dca	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-2	\\x0b923e929dc1aad4483ae9acb3ebe59b	\N
20	df928958-1311-4c63-b47c-897e1eb580f9	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctdp9sx6etjw8pds44vj6sjbww	2	TokenSuspended	1	{"token_id":"01m8q9ctdp9sx6etjw8pds44vj6sjbww","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.126385Z","updated_at":"2026-11-30T22:32:19.465865Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.465865+00	d04a4990add630980af7248e595db1ce	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-3	\\x0887170558ebca3ac1fbd632ae345541	\N
21	b1cb9736-7803-413c-88a1-cfcb6dfcab10	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctdp9sx6etjw8pds44vj6sjbww	3	TokenActivated	1	{"token_id":"01m8q9ctdp9sx6etjw8pds44vj6sjbww","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.126385Z","updated_at":"2026-11-30T22:32:19.471527Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.471527+00	d7c85c516e670d2ab4b2c69ab506a9b8	\N	\N	\N	account-0-activate-3	\\xf98fed39aff820ecd91d5317fcc8fd4f	\N
22	224b607b-c24e-4c2d-8937-fa2cf044069b	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctdp9sx6etjw8pds44vj6sjbww	4	TokenSuspended	1	{"token_id":"01m8q9ctdp9sx6etjw8pds44vj6sjbww","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.126385Z","updated_at":"2026-11-30T22:32:19.477846Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.477846+00	account-0-plain-3	\N	\N	\N	\N	\N	\N
23	7aab3cf7-6cc3-4ec6-9a02-58d2204dbf99	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9cte39sx6etdygb6tfen20dkg3z	2	TokenSuspended	1	{"token_id":"01m8q9cte39sx6etdygb6tfen20dkg3z","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.139685Z","updated_at":"2026-11-30T22:32:19.483721Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.483721+00	4179cf45c8ceabcfb35b17b1ca27bdef	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-4	\\xd65e3fbe3c7d985f296e1921d19c2efa	\N
24	3378a778-ff60-4d15-ad7c-62d1295a65f8	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9cte39sx6etdygb6tfen20dkg3z	3	TokenActivated	1	{"token_id":"01m8q9cte39sx6etdygb6tfen20dkg3z","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.139685Z","updated_at":"2026-11-30T22:32:19.488889Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.488889+00	a94dab39adec2a7b98abd7ac37eadbc2	\N	\N	\N	account-0-quoted-4	\\x639a67601f25008f6cfff0f468d02955	\N
25	d08c7026-4da6-4304-8bcf-36413eef4077	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9cter9sx6etwjzat3drmgtgzace	2	TokenSuspended	1	{"token_id":"01m8q9cter9sx6etwjzat3drmgtgzace","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":"01m8q9ctcd9sx6et6wv0x074r24rz4mm","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.160697Z","updated_at":"2026-11-30T22:32:19.497683Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.497683+00	901591519b2187efc92bf8e2719bb0d1	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-5	\\xc5374fba30c88bb2a250798cbb47ed2b	\N
26	86503455-72c0-4377-b4a3-7821aa54f148	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9cter9sx6etwjzat3drmgtgzace	3	TokenActivated	1	{"token_id":"01m8q9cter9sx6etwjzat3drmgtgzace","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":"01m8q9ctcd9sx6et6wv0x074r24rz4mm","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.160697Z","updated_at":"2026-11-30T22:32:19.501851Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.501851+00	7cdf867830900df66c453a9d718be2d2	\N	\N	\N	account-0-activate-5	\\x6377a054bf9653de26503391a6c64b8f	\N
27	b5218b94-3d34-4732-a1ed-444ff475e9d8	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctf99sx6et8vtf3ef1jt1s0ada	2	TokenSuspended	1	{"token_id":"01m8q9ctf99sx6et8vtf3ef1jt1s0ada","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.177698Z","updated_at":"2026-11-30T22:32:19.507650Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.50765+00	4785efefdf64f5799f34f38f0907f1b3	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-6	\\x2771faf8765c03e76c4b4b879073109c	\N
28	a84f33f4-68eb-4545-a688-8a69d84fda50	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctf99sx6et8vtf3ef1jt1s0ada	3	TokenRevoked	1	{"token_id":"01m8q9ctf99sx6et8vtf3ef1jt1s0ada","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.177698Z","updated_at":"2026-11-30T22:32:19.514860Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.51486+00	34efb528da1c60ecb907f0a659daa408	\N	\N	\N	account-0-revoke-6	\\xd546f6a778b2d033dd7bb633334f96f2	\N
29	dba3d5cc-c96e-4a2d-b8fa-5c6df10570d9	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctf99sx6et8vtf3ef1jt1s0ada	4	TokenDeleted	1	{"token_id":"01m8q9ctf99sx6et8vtf3ef1jt1s0ada","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.177698Z","updated_at":"2026-11-30T22:32:19.523981Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.523981+00	1e4722e0371ac422f71b6115af334141	\N	\N	\N	account-0-delete-6	\\x771106ff0249a2c70bc1d822706ce44a	\N
30	e4d530b5-14bf-49fd-ae67-2d2218db4825	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctft9sx6etfe366f2v01wqdtk9	2	TokenSuspended	1	{"token_id":"01m8q9ctft9sx6etfe366f2v01wqdtk9","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.193989Z","updated_at":"2026-11-30T22:32:19.540691Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.540691+00	32de1055587c5888db2e1ddae9af92be	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-7	\\x15d2510cf4e02e094c17aa04683ba01c	\N
31	4803e156-7e10-4416-a5e4-81a7114d6372	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctft9sx6etfe366f2v01wqdtk9	3	TokenActivated	1	{"token_id":"01m8q9ctft9sx6etfe366f2v01wqdtk9","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.193989Z","updated_at":"2026-11-30T22:32:19.555990Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.55599+00	a5fa4096e7731924d331a69e60d2062e	\N	\N	\N	account-0-activate-7	\\xde3e754c45e9c13481c268db444369eb	\N
32	962ba720-3f91-4825-b420-4c88d20ca834	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctft9sx6etfe366f2v01wqdtk9	4	TokenSuspended	1	{"token_id":"01m8q9ctft9sx6etfe366f2v01wqdtk9","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.193989Z","updated_at":"2026-11-30T22:32:19.562901Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.562901+00	account-0-plain-7	\N	\N	\N	\N	\N	\N
33	058b9a84-428b-4b9d-a28d-17342d8746f0	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctgn9sx6etmmyd2kpmb69nhxaa	2	TokenSuspended	1	{"token_id":"01m8q9ctgn9sx6etmmyd2kpmb69nhxaa","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":"01m8q9ctcd9sx6et6wv0x074r24rz4mm","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.221354Z","updated_at":"2026-11-30T22:32:19.569883Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.569883+00	de88b91418bd4734832fb57bab80d43e	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-8	\\xf6815cf135e52088c58fe8f31c21816c	\N
34	2ce30a38-cabd-4365-85a5-f52b51a51404	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctgn9sx6etmmyd2kpmb69nhxaa	3	TokenActivated	1	{"token_id":"01m8q9ctgn9sx6etmmyd2kpmb69nhxaa","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":"01m8q9ctcd9sx6et6wv0x074r24rz4mm","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.221354Z","updated_at":"2026-11-30T22:32:19.579259Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.579259+00	3db37a0f1bbc2da75a0bd889333df296	\N	\N	\N	account-0-quoted-8	\\xcf4fd68ab27d939d504f4b04d4be3aaf	\N
35	a973ed35-bcf7-4d24-8673-005fbf2dd625	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9cth49sx6etddqnfnq0mcm892kf	2	TokenSuspended	1	{"token_id":"01m8q9cth49sx6etddqnfnq0mcm892kf","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.236095Z","updated_at":"2026-11-30T22:32:19.585145Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.585145+00	5a5081eb2204ba06dc3dea61273d5c9b	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-9	\\x0476ab079f5e61da4bbc6efa85c92a1a	\N
36	49535df1-6de0-480b-aa6f-39d7233e47f9	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9cth49sx6etddqnfnq0mcm892kf	3	TokenActivated	1	{"token_id":"01m8q9cth49sx6etddqnfnq0mcm892kf","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.236095Z","updated_at":"2026-11-30T22:32:19.589594Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.589594+00	97b3eaae1d5edfadff7003217131d800	\N	\N	\N	account-0-activate-9	\\xd679eb9adfff64e1fcb5b23e763dc317	\N
37	68118fe6-5d2c-4428-bb36-496ebec0f61a	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9cths9sx6etqncrgc6qhqc6ax7c	2	TokenSuspended	1	{"token_id":"01m8q9cths9sx6etqncrgc6qhqc6ax7c","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.256270Z","updated_at":"2026-11-30T22:32:19.594685Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.594685+00	a72dc510c9a1c2473d30b2ac8ae316db	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-10	\\x96ef95b461a757f0ca0fc6bffb16a792	\N
38	30fd4b7d-3040-4886-9cc3-985e4ff9eb85	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctja9sx6et4fh6zqyy89h2fx20	2	TokenSuspended	1	{"token_id":"01m8q9ctja9sx6et4fh6zqyy89h2fx20","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":"01m8q9ctcd9sx6et6wv0x074r24rz4mm","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.274827Z","updated_at":"2026-11-30T22:32:19.599453Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.599453+00	f176baed2260151b1f88bda3ee0408b9	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-11	\\xa2f370d378b8efe14987ef20bd5b35ca	\N
39	f1d43659-370d-48ab-8ddd-113688895079	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctja9sx6et4fh6zqyy89h2fx20	3	TokenActivated	1	{"token_id":"01m8q9ctja9sx6et4fh6zqyy89h2fx20","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":"01m8q9ctcd9sx6et6wv0x074r24rz4mm","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.274827Z","updated_at":"2026-11-30T22:32:19.603292Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.603292+00	5268e7db992b548ea5dfccb09b7e974a	\N	\N	\N	account-0-activate-11	\\x4ad12b0aaf3fee1c0f54490b40645575	\N
40	30e4dae6-d593-477d-9427-776d2060b312	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctja9sx6et4fh6zqyy89h2fx20	4	TokenSuspended	1	{"token_id":"01m8q9ctja9sx6et4fh6zqyy89h2fx20","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":"01m8q9ctcd9sx6et6wv0x074r24rz4mm","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.274827Z","updated_at":"2026-11-30T22:32:19.605746Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.605746+00	account-0-plain-11	\N	\N	\N	\N	\N	\N
41	51519c2f-9b20-451d-bedb-bf4b762e3f59	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctja9sx6et4fh6zqyy89h2fx20	5	TokenRevoked	1	{"token_id":"01m8q9ctja9sx6et4fh6zqyy89h2fx20","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":"01m8q9ctcd9sx6et6wv0x074r24rz4mm","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.274827Z","updated_at":"2026-11-30T22:32:19.611745Z","stream_version":5,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.611745+00	d26292c39bac22a80f210124e8d2c36e	\N	\N	\N	account-0-revoke-11	\\xb3a752ffd0e9504e7ed3d19160148b1f	\N
42	257f4a0c-9d51-4b49-86ac-faa91624fa5c	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctcg9sx6etpvfp984k35srv9x8	4	TokenSuspended	1	{"token_id":"01m8q9ctcg9sx6etpvfp984k35srv9x8","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.087379Z","updated_at":"2026-11-30T22:32:19.625548Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":"a look at it"}	2026-11-30 22:32:19.625548+00	13c237e5f2ee0dca2da8ca11d84065aa	\N	\N	\N	account-0-reason	\\x1b4a67fd8394ea4fc7ba6e7e0c871ef1	2026-11-30 22:32:19.28834+00
43	9f9fa47f-3933-44c7-9d33-2e671acfb77a	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctcg9sx6etpvfp984k35srv9x8	5	TokenActivated	1	{"token_id":"01m8q9ctcg9sx6etpvfp984k35srv9x8","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.087379Z","updated_at":"2026-11-30T22:32:19.629927Z","stream_version":5,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.629927+00	22efedb88601a87083dcb6011280045d	\N	\N	\N	account-0-by-itself	\\x295d6bc97f618d5e228ce595b1f71019	2026-11-30 22:32:19.28834+00
44	36e61d31-e96d-44c2-8664-1eba6fba278c	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9ctcg9sx6etpvfp984k35srv9x8	6	TokenRevoked	1	{"token_id":"01m8q9ctcg9sx6etpvfp984k35srv9x8","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T22:32:19Z","inserted_at":"2026-11-30T22:32:19.087379Z","updated_at":"2026-11-30T22:32:19.647205Z","stream_version":6,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null}	2026-11-30 22:32:19.647205+00	9fa5852b342c5016107768b261389397	\N	\N	\N	account-0-used	\\x57bde3e79dba1f39214240edb12d6cad	2026-11-30 22:32:19.28834+00
45	5bf56ebf-c4c1-4d26-887b-afa0657e32fa	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9cty29sx6etwhhgdfvw7hkb496j	1	TokenCreated	1	{"token_id":"01m8q9cty29sx6etwhhgdfvw7hkb496j","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-30T22:32:20Z","inserted_at":"2026-11-30T22:32:19.650107Z","updated_at":"2026-11-30T22:32:19.650107Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:19.650107+00	85bfa137792df1802605a1fa1d39f355	\N	\N	\N	ends-at-once	\\x90f40eb9dcebcb01d3915741695a2dd5	\N
46	883ef129-338b-4780-885a-6f4710cd6021	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9cty89sx6et66xby2wp0avk7vns	1	TokenCreated	1	{"token_id":"01m8q9cty89sx6et66xby2wp0avk7vns","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T22:32:20Z","inserted_at":"2026-11-30T22:32:19.656299Z","updated_at":"2026-11-30T22:32:19.656299Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9ct0d9sx6etzq9v3bbfsnp0c569"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:19.656299+00	749623f532efef7fa92d685fec37bfe4	\N	\N	\N	ends-tomorrow	\\xd9495095c04914f512cdccdfc72f38ef	\N
47	248b9c95-2786-4188-8144-af4d4f475aaa	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9cty29sx6etwhhgdfvw7hkb496j	2	TokenExpired	1	{"token_id":"01m8q9cty29sx6etwhhgdfvw7hkb496j","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-30T22:32:20Z","inserted_at":"2026-11-30T22:32:19.650107Z","updated_at":"2026-11-30T22:32:19.650107Z","stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null}	2026-11-30 22:32:20.035749+00	\N	\N	\N	\N	§expired 01m8q9cty29sx6etwhhgdfvw7hkb496j	\\x337b870105ba341609faed4f8d7d4cf2	\N
48	e812149b-0649-46de-8571-1514cd891ca5	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	api_token-01m8q9cty89sx6et66xby2wp0avk7vns	2	TokenExpiring	1	{"token_id":"01m8q9cty89sx6et66xby2wp0avk7vns","account_id":"01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T22:32:20Z","inserted_at":"2026-11-30T22:32:19.656299Z","updated_at":"2026-11-30T22:32:19.656299Z","stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null,"days_left":1}	2026-11-30 22:32:20.035749+00	\N	\N	\N	\N	§expiring 1 01m8q9cty89sx6et66xby2wp0avk7vns	\\x9eb76758d6d367083dc30dff61db73e9	\N
49	3e458520-73f9-411d-bb71-5ef3b23eb4cc	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cwnx7brc8tjay3m7khp8zr2916	1	TokenCreated	1	{"token_id":"01m8q9cwnx7brc8tjay3m7khp8zr2916","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":"01m8q9cwnx7brc8tx5rhrevksxjy10hh","token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.436889Z","updated_at":"2026-11-30T22:32:21.436889Z","stream_version":1,"actor":{"type":"admin_user","id":"01m8q9cwnx7brc8tx5rhrevksxjy10hh"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:21.436889+00	\N	\N	\N	\N	\N	\N	\N
50	8003a355-c963-4443-b47f-399fe5f6ba25	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx037brc8tdj4dzfadxrm388de	1	TokenCreated	1	{"token_id":"01m8q9cx037brc8tdj4dzfadxrm388de","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.762973Z","updated_at":"2026-11-30T22:32:21.762973Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:21.762973+00	6bb091bedb7ceb610db7b534a9de46df	\N	\N	\N	account-1-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
51	fbe47b7d-0013-4d6d-a0a9-ab9b3de8b8ef	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx0g7brc8t5wn0fx8vvmckhr4x	1	TokenCreated	1	{"token_id":"01m8q9cx0g7brc8t5wn0fx8vvmckhr4x","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.776420Z","updated_at":"2026-11-30T22:32:21.776420Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:21.77642+00	e6e1f3e162c8fb00dd1810aacd35dac8	\N	\N	\N	account-1-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
52	f7d662d9-d94f-44a4-8703-613fa2c5b251	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx117brc8tks47xx262p3yvnp9	1	TokenCreated	1	{"token_id":"01m8q9cx117brc8tks47xx262p3yvnp9","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":"01m8q9cx007brc8tzn1r9kjrnq2fa8my","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.793283Z","updated_at":"2026-11-30T22:32:21.793283Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:21.793283+00	d006f32be43baff5e264dc9891c77154	\N	\N	\N	account-1-create-2	\\x1999aeae5ce8c53f7d6f4dbcf054a857	\N
53	ee43aa34-e0dd-4989-9369-e7553f7faf45	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx177brc8t4vetyxqxdheh1eqt	1	TokenCreated	1	{"token_id":"01m8q9cx177brc8t4vetyxqxdheh1eqt","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.799774Z","updated_at":"2026-11-30T22:32:21.799774Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:21.799774+00	7f3dca197805040250c06bf65badf8a1	\N	\N	\N	account-1-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
54	12c6d8ae-ddb4-4a50-b761-f7a6234c775a	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx1g7brc8txp0frybg0ar7z4mv	1	TokenCreated	1	{"token_id":"01m8q9cx1g7brc8txp0frybg0ar7z4mv","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.808533Z","updated_at":"2026-11-30T22:32:21.808533Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:21.808533+00	f0ecce3a9e820ae8d36bce76ecdc5ac3	\N	\N	\N	account-1-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
55	d31b718e-e203-44ed-a58d-3298ff351584	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx1s7brc8t3grxrha4scgrw68j	1	TokenCreated	1	{"token_id":"01m8q9cx1s7brc8t3grxrha4scgrw68j","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":"01m8q9cx007brc8tzn1r9kjrnq2fa8my","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.817860Z","updated_at":"2026-11-30T22:32:21.817860Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:21.81786+00	37654f1c379f0dd204318b09f00bd5ea	\N	\N	\N	account-1-create-5	\\x1999aeae5ce8c53f7d6f4dbcf054a857	\N
56	d249b434-062f-4a21-a2b8-0d94b307aeec	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx217brc8tg4xhv52zgjndte7y	1	TokenCreated	1	{"token_id":"01m8q9cx217brc8tg4xhv52zgjndte7y","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.825322Z","updated_at":"2026-11-30T22:32:21.825322Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:21.825322+00	8d4751e421bb8db3b4ed27de415ed7cb	\N	\N	\N	account-1-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
57	98f51154-63b0-45f0-8cbc-d21743179aa9	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx2b7brc8t39c3abqv0h32deqd	1	TokenCreated	1	{"token_id":"01m8q9cx2b7brc8t39c3abqv0h32deqd","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.835404Z","updated_at":"2026-11-30T22:32:21.835404Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:21.835404+00	47f49aa9ca40922150380405e808d9fe	\N	\N	\N	account-1-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
58	827d6e38-75fc-403d-bba8-caab99e7572d	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx2m7brc8t7cgt4fs1pvfpz7k9	1	TokenCreated	1	{"token_id":"01m8q9cx2m7brc8t7cgt4fs1pvfpz7k9","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":"01m8q9cx007brc8tzn1r9kjrnq2fa8my","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.844098Z","updated_at":"2026-11-30T22:32:21.844098Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:21.844098+00	4328e54eac448eac123de892d7f6fe48	\N	\N	\N	account-1-create-8	\\x1999aeae5ce8c53f7d6f4dbcf054a857	\N
59	41e2d1db-ab70-4edd-b600-b4c6a55427bc	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx2v7brc8tnq04me7dgpry4d8z	1	TokenCreated	1	{"token_id":"01m8q9cx2v7brc8tnq04me7dgpry4d8z","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.851105Z","updated_at":"2026-11-30T22:32:21.851105Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:21.851105+00	fd7970fc936918b73c1c2750117c4b4a	\N	\N	\N	account-1-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
60	83553e58-dbd9-4a3c-88e0-6ca770823142	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx337brc8th0b43mnmpwx9f4y9	1	TokenCreated	1	{"token_id":"01m8q9cx337brc8th0b43mnmpwx9f4y9","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.859734Z","updated_at":"2026-11-30T22:32:21.859734Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:21.859734+00	ca402dcf35867df2fa212e4b1b9a65fe	\N	\N	\N	account-1-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
61	c9dacd8b-9162-4024-80b1-78424c2c9a17	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx3c7brc8trc82c3yxe0nb9krp	1	TokenCreated	1	{"token_id":"01m8q9cx3c7brc8trc82c3yxe0nb9krp","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":"01m8q9cx007brc8tzn1r9kjrnq2fa8my","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.868854Z","updated_at":"2026-11-30T22:32:21.868854Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null,"key_id":"upgrades"}	2026-11-30 22:32:21.868854+00	c3598065f65d325b5efd4f3df2e2359b	\N	\N	\N	account-1-create-11	\\x1999aeae5ce8c53f7d6f4dbcf054a857	\N
62	f9e23c53-423a-4589-8169-7f4b3e2c0d27	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx037brc8tdj4dzfadxrm388de	2	TokenSuspended	1	{"token_id":"01m8q9cx037brc8tdj4dzfadxrm388de","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.762973Z","updated_at":"2026-11-30T22:32:21.897281Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.897281+00	c4cdf940f414dc321c145773f160677e	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-0	\\xdd148dd2bf3d5e314ca14caa1f4c31d1	\N
63	b512f523-af5e-4777-9145-c5e8f2026dc9	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx037brc8tdj4dzfadxrm388de	3	TokenActivated	1	{"token_id":"01m8q9cx037brc8tdj4dzfadxrm388de","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.762973Z","updated_at":"2026-11-30T22:32:21.902191Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.902191+00	288213db5d8f54b075993605d0bcbd00	\N	\N	\N	account-1-quoted-0	\\x73b278ffa03a1adee9f2d889f880f1be	\N
64	e5c78e04-527f-42f3-9e2f-55e43e044147	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx0g7brc8t5wn0fx8vvmckhr4x	2	TokenSuspended	1	{"token_id":"01m8q9cx0g7brc8t5wn0fx8vvmckhr4x","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.776420Z","updated_at":"2026-11-30T22:32:21.909283Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.909283+00	6b11ebc0150ee3bb5096cdf0fefc42ee	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-1	\\x8826113d5c0bc62f64c3b5e4858d9dae	\N
65	61d0bd1a-ccbd-4744-9fa6-5e8c169c4639	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx0g7brc8t5wn0fx8vvmckhr4x	3	TokenActivated	1	{"token_id":"01m8q9cx0g7brc8t5wn0fx8vvmckhr4x","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.776420Z","updated_at":"2026-11-30T22:32:21.916490Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.91649+00	11d5566bb32009dffeb493b6456e9bcb	\N	\N	\N	account-1-activate-1	\\x3f278b65a5086a305cee2dc1024ff239	\N
66	b3d31138-4341-4356-b1b4-1e21b4fe8cc5	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx0g7brc8t5wn0fx8vvmckhr4x	4	TokenRevoked	1	{"token_id":"01m8q9cx0g7brc8t5wn0fx8vvmckhr4x","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.776420Z","updated_at":"2026-11-30T22:32:21.923854Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.923854+00	4b6b818e3c1677bf57680e739709110e	\N	\N	\N	account-1-revoke-1	\\xa825fbaae033f20446e44783a9c1d88d	\N
67	f72a7986-90b6-4791-9ab4-bed39009d1ec	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx117brc8tks47xx262p3yvnp9	2	TokenSuspended	1	{"token_id":"01m8q9cx117brc8tks47xx262p3yvnp9","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":"01m8q9cx007brc8tzn1r9kjrnq2fa8my","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.793283Z","updated_at":"2026-11-30T22:32:21.929981Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.929981+00	9a060c3cc5f12892c242b825f53e6d05	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-2	\\x6edfeb77e1bd815cec409b484ce3d8b5	\N
68	7363d724-5470-4b3f-a83f-2574b0650e10	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx177brc8t4vetyxqxdheh1eqt	2	TokenSuspended	1	{"token_id":"01m8q9cx177brc8t4vetyxqxdheh1eqt","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.799774Z","updated_at":"2026-11-30T22:32:21.936431Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.936431+00	e97431ee209cf247dcf91354745633a0	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-3	\\xf04fabfe23e3d4eaa95bd3d55fa90d70	\N
69	5009b244-278c-4acf-8a56-9ff01a382e04	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx177brc8t4vetyxqxdheh1eqt	3	TokenActivated	1	{"token_id":"01m8q9cx177brc8t4vetyxqxdheh1eqt","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.799774Z","updated_at":"2026-11-30T22:32:21.945962Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.945962+00	80e78080ca365aa30dcf6dab6e250c3e	\N	\N	\N	account-1-activate-3	\\xac5513f85951dafcfbc81d1c79c55fe9	\N
70	0f112267-b944-426c-9c3a-f365f6e90a43	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx177brc8t4vetyxqxdheh1eqt	4	TokenSuspended	1	{"token_id":"01m8q9cx177brc8t4vetyxqxdheh1eqt","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.799774Z","updated_at":"2026-11-30T22:32:21.951798Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.951798+00	account-1-plain-3	\N	\N	\N	\N	\N	\N
71	979f3a7b-ff4a-43f0-ac0a-4cb1992979c2	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx1g7brc8txp0frybg0ar7z4mv	2	TokenSuspended	1	{"token_id":"01m8q9cx1g7brc8txp0frybg0ar7z4mv","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.808533Z","updated_at":"2026-11-30T22:32:21.957770Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.95777+00	6dbb64a8e72d660c5609a527fdf3e7b5	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-4	\\xdfd59115cda8e07b2b32a72c8a73b639	\N
72	5a7fb11a-5a4c-45b8-a42c-52afab4ab994	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx1g7brc8txp0frybg0ar7z4mv	3	TokenActivated	1	{"token_id":"01m8q9cx1g7brc8txp0frybg0ar7z4mv","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.808533Z","updated_at":"2026-11-30T22:32:21.962636Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.962636+00	3bfe69186ba5ce629f82b75fbaafe929	\N	\N	\N	account-1-quoted-4	\\x5a48b71149bbfd515c5fe7844d85b648	\N
73	c0a96987-2805-45b3-87b0-0c4c34f161a3	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx1s7brc8t3grxrha4scgrw68j	2	TokenSuspended	1	{"token_id":"01m8q9cx1s7brc8t3grxrha4scgrw68j","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":"01m8q9cx007brc8tzn1r9kjrnq2fa8my","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.817860Z","updated_at":"2026-11-30T22:32:21.967881Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.967881+00	21764ad5729f9c8af4a6b97a1905393d	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-5	\\x4c8fcde7d0ba679b33131b99aae2fc13	\N
74	f3d33eee-9bff-4e39-b9db-5db8abf157cf	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx1s7brc8t3grxrha4scgrw68j	3	TokenActivated	1	{"token_id":"01m8q9cx1s7brc8t3grxrha4scgrw68j","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":"01m8q9cx007brc8tzn1r9kjrnq2fa8my","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.817860Z","updated_at":"2026-11-30T22:32:21.975816Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.975816+00	eb752b061b89c125656b85a8b393b423	\N	\N	\N	account-1-activate-5	\\x61c558d618c69fd4a50c62fa3dd252bc	\N
75	54eefd3e-eb66-4ae2-9d27-7a8ed0971397	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx217brc8tg4xhv52zgjndte7y	2	TokenSuspended	1	{"token_id":"01m8q9cx217brc8tg4xhv52zgjndte7y","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.825322Z","updated_at":"2026-11-30T22:32:21.981382Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.981382+00	103ac60845f96ee470b53e229e64be07	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-6	\\x465604c2cd4ad74ee5e3cff7214bf2d8	\N
76	2d0f1b34-5903-4fb5-b778-846e8631aa37	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx217brc8tg4xhv52zgjndte7y	3	TokenRevoked	1	{"token_id":"01m8q9cx217brc8tg4xhv52zgjndte7y","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.825322Z","updated_at":"2026-11-30T22:32:21.988608Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.988608+00	adb6bf0fb10dc3809ab3b2c569e1c647	\N	\N	\N	account-1-revoke-6	\\x004737d70db8c881fa2147bb5130d606	\N
77	fb11017a-d59d-4109-b970-0642bbdbc067	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx217brc8tg4xhv52zgjndte7y	4	TokenDeleted	1	{"token_id":"01m8q9cx217brc8tg4xhv52zgjndte7y","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.825322Z","updated_at":"2026-11-30T22:32:21.994665Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:21.994665+00	4cf89898572115278cc094687f00e89b	\N	\N	\N	account-1-delete-6	\\xda995add6e19587d12203eaa3a1fc298	\N
78	f11d584f-1fca-4447-99fc-ef8cbdb119f7	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx2b7brc8t39c3abqv0h32deqd	2	TokenSuspended	1	{"token_id":"01m8q9cx2b7brc8t39c3abqv0h32deqd","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.835404Z","updated_at":"2026-11-30T22:32:22.000462Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:22.000462+00	87462fb7d4f427b8e58251aac8d59b33	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-7	\\xbfbad3496c3368988921802318ac9ce7	\N
79	2b6d549b-b5aa-41af-a267-4598eac432a7	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx2b7brc8t39c3abqv0h32deqd	3	TokenActivated	1	{"token_id":"01m8q9cx2b7brc8t39c3abqv0h32deqd","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.835404Z","updated_at":"2026-11-30T22:32:22.005773Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:22.005773+00	eca98998a7be16bcdba51400590e84ac	\N	\N	\N	account-1-activate-7	\\xf7423a5207064ab14fe2a344ed0d3a53	\N
80	9a7d5a72-2249-4136-8b7e-962d7f9fef7d	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx2b7brc8t39c3abqv0h32deqd	4	TokenSuspended	1	{"token_id":"01m8q9cx2b7brc8t39c3abqv0h32deqd","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.835404Z","updated_at":"2026-11-30T22:32:22.017206Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:22.017206+00	account-1-plain-7	\N	\N	\N	\N	\N	\N
81	91422ea8-7eb7-4bae-ae46-09d6ed28ca7a	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx2m7brc8t7cgt4fs1pvfpz7k9	2	TokenSuspended	1	{"token_id":"01m8q9cx2m7brc8t7cgt4fs1pvfpz7k9","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":"01m8q9cx007brc8tzn1r9kjrnq2fa8my","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.844098Z","updated_at":"2026-11-30T22:32:22.027074Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:22.027074+00	24df5331ddbd22a49549495aa648b9ba	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-8	\\xba7862eee3452e00c16b03fab3070ddf	\N
82	bfcc0a77-190c-4411-b12b-a60aa057bfa1	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx2m7brc8t7cgt4fs1pvfpz7k9	3	TokenActivated	1	{"token_id":"01m8q9cx2m7brc8t7cgt4fs1pvfpz7k9","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":"01m8q9cx007brc8tzn1r9kjrnq2fa8my","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.844098Z","updated_at":"2026-11-30T22:32:22.033945Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:22.033945+00	b8cdb53a011e647e1c73fc154a493372	\N	\N	\N	account-1-quoted-8	\\xab8300e2d0c2479a083e7351c35e5742	\N
83	4e8b405f-a22a-4924-a26c-04fab545eadf	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx2v7brc8tnq04me7dgpry4d8z	2	TokenSuspended	1	{"token_id":"01m8q9cx2v7brc8tnq04me7dgpry4d8z","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.851105Z","updated_at":"2026-11-30T22:32:22.039909Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:22.039909+00	db343d509c31b0052173a9d6107b66f6	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-9	\\x9e2a5caa8c001c1fe6c32051ee84d105	\N
84	2604b299-0ecb-4ba8-bb04-d34a7674bba8	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx2v7brc8tnq04me7dgpry4d8z	3	TokenActivated	1	{"token_id":"01m8q9cx2v7brc8tnq04me7dgpry4d8z","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.851105Z","updated_at":"2026-11-30T22:32:22.048824Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:22.048824+00	1b66b43bb2985b8c6b59ca2ef080e73f	\N	\N	\N	account-1-activate-9	\\x866e27faebce3c05118d6405aec33268	\N
85	1f31e3a5-cd05-49e1-811d-7a82db13100e	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx337brc8th0b43mnmpwx9f4y9	2	TokenSuspended	1	{"token_id":"01m8q9cx337brc8th0b43mnmpwx9f4y9","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.859734Z","updated_at":"2026-11-30T22:32:22.054725Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:22.054725+00	02d76e036dd7beeddd430418ff86ecfe	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-10	\\x21dd6f903ed3c69f48244521ddd065d8	\N
86	35bc12e4-f33e-4fa8-b4ac-e384846f5db7	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx3c7brc8trc82c3yxe0nb9krp	2	TokenSuspended	1	{"token_id":"01m8q9cx3c7brc8trc82c3yxe0nb9krp","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":"01m8q9cx007brc8tzn1r9kjrnq2fa8my","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.868854Z","updated_at":"2026-11-30T22:32:22.059954Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:22.059954+00	0f4444a8a5243c6d82043258b80cf7b3	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-11	\\xf29eea3f3f391bfd55a3b700b57ded80	\N
87	98f6cec7-01d8-4857-97c2-b8ad84e5563b	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx3c7brc8trc82c3yxe0nb9krp	3	TokenActivated	1	{"token_id":"01m8q9cx3c7brc8trc82c3yxe0nb9krp","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":"01m8q9cx007brc8tzn1r9kjrnq2fa8my","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.868854Z","updated_at":"2026-11-30T22:32:22.065103Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:22.065103+00	b31a1b1a0e259745f5f9ef7d32b827c6	\N	\N	\N	account-1-activate-11	\\xf406654a78cbd10171e6eb15910e4d65	\N
88	bdbad6da-5983-4e5e-9b65-985fc1d17403	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx3c7brc8trc82c3yxe0nb9krp	4	TokenSuspended	1	{"token_id":"01m8q9cx3c7brc8trc82c3yxe0nb9krp","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":"01m8q9cx007brc8tzn1r9kjrnq2fa8my","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.868854Z","updated_at":"2026-11-30T22:32:22.073816Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:22.073816+00	account-1-plain-11	\N	\N	\N	\N	\N	\N
89	93a1a2c5-fc8a-4971-9310-8690a41bade1	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx3c7brc8trc82c3yxe0nb9krp	5	TokenRevoked	1	{"token_id":"01m8q9cx3c7brc8trc82c3yxe0nb9krp","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":"01m8q9cx007brc8tzn1r9kjrnq2fa8my","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.868854Z","updated_at":"2026-11-30T22:32:22.080762Z","stream_version":5,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:22.080762+00	427ce6d729569d6ce7c0f0c79e2a655d	\N	\N	\N	account-1-revoke-11	\\x8a7e9d9ad29dbcab63ea47aecd2ca738	\N
90	1c46ccd1-a1f7-4ddf-b9c2-adee935d4adc	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx037brc8tdj4dzfadxrm388de	4	TokenSuspended	1	{"token_id":"01m8q9cx037brc8tdj4dzfadxrm388de","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.762973Z","updated_at":"2026-11-30T22:32:22.094162Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":"a look at it"}	2026-11-30 22:32:22.094162+00	3dbd62aea27dc78e619a449c265775a5	\N	\N	\N	account-1-reason	\\xd0aabd2e995bb6570c176d13f010c758	\N
91	281349e6-c24c-4e07-b48c-bad35b0a6123	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx037brc8tdj4dzfadxrm388de	5	TokenActivated	1	{"token_id":"01m8q9cx037brc8tdj4dzfadxrm388de","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.762973Z","updated_at":"2026-11-30T22:32:22.100133Z","stream_version":5,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:22.100133+00	5fa4f9040feeeb8ee31d788ea2b3f72c	\N	\N	\N	account-1-by-itself	\\x73b278ffa03a1adee9f2d889f880f1be	\N
92	14546d7d-f372-4e17-933d-1516608c1efd	01m8q9cwnw7brc8tpyd5fgspc052zhnd	api_token-01m8q9cx037brc8tdj4dzfadxrm388de	6	TokenRevoked	1	{"token_id":"01m8q9cx037brc8tdj4dzfadxrm388de","account_id":"01m8q9cwnw7brc8tpyd5fgspc052zhnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T22:32:21Z","inserted_at":"2026-11-30T22:32:21.762973Z","updated_at":"2026-11-30T22:32:22.405783Z","stream_version":6,"actor":{"type":"api_token","id":"01m8q9cwnx7brc8tjay3m7khp8zr2916"},"reason":null}	2026-11-30 22:32:22.405783+00	680a9a10004290a715d23b15593dbf39	\N	\N	\N	account-1-used	\\x2aaedb102331c1e575b5aeade87a0ec1	2026-11-30 22:32:21.878361+00
\.


--
-- Data for Name: lease; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.lease (name, holder, epoch, expires_at) FROM stdin;
relay	e0617968-bbc9-4315-8a6d-490ca7e359f6	1	-infinity
expiry	36c12e15-ede6-44f3-96c5-de79017ed0e8	1	-infinity
projection expiring 2	c3e676e2-d566-4990-a9a1-03abd2183804	1	-infinity
projection history 1	bcafcb70-1f60-4d60-ae24-a320013dd059	1	-infinity
\.


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.log_head (only_row, log_id, "position") FROM stdin;
t	5c872519-2f36-4dbc-9312-954ac40c45ae	92
\.


--
-- Data for Name: projection; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.projection (name, build, version, state, "position", begun_at, live_at) FROM stdin;
expiring	1	2	live	92	2026-11-30 22:32:17.394076+00	2026-11-30 22:32:17.422936+00
history	1	1	live	92	2026-11-30 22:32:17.40965+00	2026-11-30 22:32:17.441163+00
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
t	5c872519-2f36-4dbc-9312-954ac40c45ae	2026-11-30 22:32:17.462787+00	92	0	92	14546d7d-f372-4e17-933d-1516608c1efd	7714095980272259267	1	\N	f
\.


--
-- Data for Name: token_count; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_count (account_id, token_scope, tokens) FROM stdin;
01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	environment	4
01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	account	10
01m8q9cwnw7brc8tpyd5fgspc052zhnd	environment	4
01m8q9cwnw7brc8tpyd5fgspc052zhnd	account	8
\.


--
-- Data for Name: token_details; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_details (token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, stream_version, "position") FROM stdin;
01m8q9ct0d9sx6etzq9v3bbfsnp0c569	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	\N	01m8q9ct0c9sx6etc9dzz04hmc0rgkxe	account	active	2126-11-06 22:32:18+00	2026-11-30 22:32:18.700718+00	2026-11-30 22:32:18.700718+00	1	1
01m8q9cx1s7brc8t3grxrha4scgrw68j	01m8q9cwnw7brc8tpyd5fgspc052zhnd	01m8q9cx007brc8tzn1r9kjrnq2fa8my	\N	environment	active	2126-11-06 22:32:21+00	2026-11-30 22:32:21.81786+00	2026-11-30 22:32:21.975816+00	3	74
01m8q9cx337brc8th0b43mnmpwx9f4y9	01m8q9cwnw7brc8tpyd5fgspc052zhnd	\N	\N	account	suspended	2126-11-06 22:32:21+00	2026-11-30 22:32:21.859734+00	2026-11-30 22:32:22.054725+00	2	85
01m8q9ctja9sx6et4fh6zqyy89h2fx20	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	01m8q9ctcd9sx6et6wv0x074r24rz4mm	\N	environment	revoked	2126-11-06 22:32:19+00	2026-11-30 22:32:19.274827+00	2026-11-30 22:32:19.611745+00	5	41
01m8q9cx0g7brc8t5wn0fx8vvmckhr4x	01m8q9cwnw7brc8tpyd5fgspc052zhnd	\N	\N	account	revoked	2126-11-06 22:32:21+00	2026-11-30 22:32:21.77642+00	2026-11-30 22:32:21.923854+00	4	66
01m8q9ctd59sx6etmd9zkckv298xpse7	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	\N	\N	account	revoked	2126-11-06 22:32:19+00	2026-11-30 22:32:19.10892+00	2026-11-30 22:32:19.450811+00	4	18
01m8q9ctdc9sx6etekpeyv7cqv61bjwg	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	01m8q9ctcd9sx6et6wv0x074r24rz4mm	\N	environment	suspended	2126-11-06 22:32:19+00	2026-11-30 22:32:19.11568+00	2026-11-30 22:32:19.459751+00	2	19
01m8q9cx117brc8tks47xx262p3yvnp9	01m8q9cwnw7brc8tpyd5fgspc052zhnd	01m8q9cx007brc8tzn1r9kjrnq2fa8my	\N	environment	suspended	2126-11-06 22:32:21+00	2026-11-30 22:32:21.793283+00	2026-11-30 22:32:21.929981+00	2	67
01m8q9ctcg9sx6etpvfp984k35srv9x8	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	\N	\N	account	revoked	2126-11-06 22:32:19+00	2026-11-30 22:32:19.087379+00	2026-11-30 22:32:19.647205+00	6	44
01m8q9ctdp9sx6etjw8pds44vj6sjbww	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	\N	\N	account	suspended	2126-11-06 22:32:19+00	2026-11-30 22:32:19.126385+00	2026-11-30 22:32:19.477846+00	4	22
01m8q9cte39sx6etdygb6tfen20dkg3z	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	\N	\N	account	active	2126-11-06 22:32:19+00	2026-11-30 22:32:19.139685+00	2026-11-30 22:32:19.488889+00	3	24
01m8q9cter9sx6etwjzat3drmgtgzace	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	01m8q9ctcd9sx6et6wv0x074r24rz4mm	\N	environment	active	2126-11-06 22:32:19+00	2026-11-30 22:32:19.160697+00	2026-11-30 22:32:19.501851+00	3	26
01m8q9cty29sx6etwhhgdfvw7hkb496j	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	\N	\N	account	active	2026-11-30 22:32:20+00	2026-11-30 22:32:19.650107+00	2026-11-30 22:32:19.650107+00	2	47
01m8q9cty89sx6et66xby2wp0avk7vns	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	\N	\N	account	active	2026-12-01 22:32:20+00	2026-11-30 22:32:19.656299+00	2026-11-30 22:32:19.656299+00	2	48
01m8q9cwnx7brc8tjay3m7khp8zr2916	01m8q9cwnw7brc8tpyd5fgspc052zhnd	\N	01m8q9cwnx7brc8tx5rhrevksxjy10hh	account	active	2126-11-06 22:32:21+00	2026-11-30 22:32:21.436889+00	2026-11-30 22:32:21.436889+00	1	49
01m8q9ctft9sx6etfe366f2v01wqdtk9	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	\N	\N	account	suspended	2126-11-06 22:32:19+00	2026-11-30 22:32:19.193989+00	2026-11-30 22:32:19.562901+00	4	32
01m8q9ctgn9sx6etmmyd2kpmb69nhxaa	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	01m8q9ctcd9sx6et6wv0x074r24rz4mm	\N	environment	active	2126-11-06 22:32:19+00	2026-11-30 22:32:19.221354+00	2026-11-30 22:32:19.579259+00	3	34
01m8q9cth49sx6etddqnfnq0mcm892kf	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	\N	\N	account	active	2126-11-06 22:32:19+00	2026-11-30 22:32:19.236095+00	2026-11-30 22:32:19.589594+00	3	36
01m8q9cths9sx6etqncrgc6qhqc6ax7c	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	\N	\N	account	suspended	2126-11-06 22:32:19+00	2026-11-30 22:32:19.25627+00	2026-11-30 22:32:19.594685+00	2	37
01m8q9cx177brc8t4vetyxqxdheh1eqt	01m8q9cwnw7brc8tpyd5fgspc052zhnd	\N	\N	account	suspended	2126-11-06 22:32:21+00	2026-11-30 22:32:21.799774+00	2026-11-30 22:32:21.951798+00	4	70
01m8q9cx1g7brc8txp0frybg0ar7z4mv	01m8q9cwnw7brc8tpyd5fgspc052zhnd	\N	\N	account	active	2126-11-06 22:32:21+00	2026-11-30 22:32:21.808533+00	2026-11-30 22:32:21.962636+00	3	72
01m8q9cx3c7brc8trc82c3yxe0nb9krp	01m8q9cwnw7brc8tpyd5fgspc052zhnd	01m8q9cx007brc8tzn1r9kjrnq2fa8my	\N	environment	revoked	2126-11-06 22:32:21+00	2026-11-30 22:32:21.868854+00	2026-11-30 22:32:22.080762+00	5	89
01m8q9cx2b7brc8t39c3abqv0h32deqd	01m8q9cwnw7brc8tpyd5fgspc052zhnd	\N	\N	account	suspended	2126-11-06 22:32:21+00	2026-11-30 22:32:21.835404+00	2026-11-30 22:32:22.017206+00	4	80
01m8q9cx2m7brc8t7cgt4fs1pvfpz7k9	01m8q9cwnw7brc8tpyd5fgspc052zhnd	01m8q9cx007brc8tzn1r9kjrnq2fa8my	\N	environment	active	2126-11-06 22:32:21+00	2026-11-30 22:32:21.844098+00	2026-11-30 22:32:22.033945+00	3	82
01m8q9cx2v7brc8tnq04me7dgpry4d8z	01m8q9cwnw7brc8tpyd5fgspc052zhnd	\N	\N	account	active	2126-11-06 22:32:21+00	2026-11-30 22:32:21.851105+00	2026-11-30 22:32:22.048824+00	3	84
01m8q9cx037brc8tdj4dzfadxrm388de	01m8q9cwnw7brc8tpyd5fgspc052zhnd	\N	\N	account	revoked	2126-11-06 22:32:21+00	2026-11-30 22:32:21.762973+00	2026-11-30 22:32:22.405783+00	6	92
\.


--
-- Data for Name: token_listing; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing (token_id, account_id, status, inserted_at, updated_at) FROM stdin;
01m8q9ct0d9sx6etzq9v3bbfsnp0c569	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	active	2026-11-30 22:32:18.700718+00	2026-11-30 22:32:18.700718+00
01m8q9ctcg9sx6etpvfp984k35srv9x8	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	revoked	2026-11-30 22:32:19.087379+00	2026-11-30 22:32:19.647205+00
01m8q9ctd59sx6etmd9zkckv298xpse7	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	revoked	2026-11-30 22:32:19.10892+00	2026-11-30 22:32:19.450811+00
01m8q9ctdc9sx6etekpeyv7cqv61bjwg	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	suspended	2026-11-30 22:32:19.11568+00	2026-11-30 22:32:19.459751+00
01m8q9ctdp9sx6etjw8pds44vj6sjbww	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	suspended	2026-11-30 22:32:19.126385+00	2026-11-30 22:32:19.477846+00
01m8q9cte39sx6etdygb6tfen20dkg3z	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	active	2026-11-30 22:32:19.139685+00	2026-11-30 22:32:19.488889+00
01m8q9cter9sx6etwjzat3drmgtgzace	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	active	2026-11-30 22:32:19.160697+00	2026-11-30 22:32:19.501851+00
01m8q9ctft9sx6etfe366f2v01wqdtk9	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	suspended	2026-11-30 22:32:19.193989+00	2026-11-30 22:32:19.562901+00
01m8q9ctgn9sx6etmmyd2kpmb69nhxaa	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	active	2026-11-30 22:32:19.221354+00	2026-11-30 22:32:19.579259+00
01m8q9cth49sx6etddqnfnq0mcm892kf	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	active	2026-11-30 22:32:19.236095+00	2026-11-30 22:32:19.589594+00
01m8q9cths9sx6etqncrgc6qhqc6ax7c	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	suspended	2026-11-30 22:32:19.25627+00	2026-11-30 22:32:19.594685+00
01m8q9ctja9sx6et4fh6zqyy89h2fx20	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	revoked	2026-11-30 22:32:19.274827+00	2026-11-30 22:32:19.611745+00
01m8q9cty29sx6etwhhgdfvw7hkb496j	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	active	2026-11-30 22:32:19.650107+00	2026-11-30 22:32:19.650107+00
01m8q9cty89sx6et66xby2wp0avk7vns	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	active	2026-11-30 22:32:19.656299+00	2026-11-30 22:32:19.656299+00
01m8q9cwnx7brc8tjay3m7khp8zr2916	01m8q9cwnw7brc8tpyd5fgspc052zhnd	active	2026-11-30 22:32:21.436889+00	2026-11-30 22:32:21.436889+00
01m8q9cx037brc8tdj4dzfadxrm388de	01m8q9cwnw7brc8tpyd5fgspc052zhnd	active	2026-11-30 22:32:21.762973+00	2026-11-30 22:32:22.100133+00
01m8q9cx0g7brc8t5wn0fx8vvmckhr4x	01m8q9cwnw7brc8tpyd5fgspc052zhnd	revoked	2026-11-30 22:32:21.77642+00	2026-11-30 22:32:21.923854+00
01m8q9cx117brc8tks47xx262p3yvnp9	01m8q9cwnw7brc8tpyd5fgspc052zhnd	suspended	2026-11-30 22:32:21.793283+00	2026-11-30 22:32:21.929981+00
01m8q9cx177brc8t4vetyxqxdheh1eqt	01m8q9cwnw7brc8tpyd5fgspc052zhnd	suspended	2026-11-30 22:32:21.799774+00	2026-11-30 22:32:21.951798+00
01m8q9cx1g7brc8txp0frybg0ar7z4mv	01m8q9cwnw7brc8tpyd5fgspc052zhnd	active	2026-11-30 22:32:21.808533+00	2026-11-30 22:32:21.962636+00
01m8q9cx1s7brc8t3grxrha4scgrw68j	01m8q9cwnw7brc8tpyd5fgspc052zhnd	active	2026-11-30 22:32:21.81786+00	2026-11-30 22:32:21.975816+00
01m8q9cx2b7brc8t39c3abqv0h32deqd	01m8q9cwnw7brc8tpyd5fgspc052zhnd	suspended	2026-11-30 22:32:21.835404+00	2026-11-30 22:32:22.017206+00
01m8q9cx2m7brc8t7cgt4fs1pvfpz7k9	01m8q9cwnw7brc8tpyd5fgspc052zhnd	active	2026-11-30 22:32:21.844098+00	2026-11-30 22:32:22.033945+00
01m8q9cx2v7brc8tnq04me7dgpry4d8z	01m8q9cwnw7brc8tpyd5fgspc052zhnd	active	2026-11-30 22:32:21.851105+00	2026-11-30 22:32:22.048824+00
01m8q9cx337brc8th0b43mnmpwx9f4y9	01m8q9cwnw7brc8tpyd5fgspc052zhnd	suspended	2026-11-30 22:32:21.859734+00	2026-11-30 22:32:22.054725+00
01m8q9cx3c7brc8trc82c3yxe0nb9krp	01m8q9cwnw7brc8tpyd5fgspc052zhnd	revoked	2026-11-30 22:32:21.868854+00	2026-11-30 22:32:22.080762+00
\.


--
-- Data for Name: token_listing_count; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing_count (account_id, status, tokens) FROM stdin;
01m8q9cwnw7brc8tpyd5fgspc052zhnd	suspended	4
01m8q9cwnw7brc8tpyd5fgspc052zhnd	revoked	2
01m8q9cwnw7brc8tpyd5fgspc052zhnd	active	6
01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	revoked	3
01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	active	7
01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	suspended	4
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
01m8q9ctd59sx6etmd9zkckv298xpse7	\N	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk
01m8q9ctdp9sx6etjw8pds44vj6sjbww	\N	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk
01m8q9cter9sx6etwjzat3drmgtgzace	\N	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk
01m8q9ctft9sx6etfe366f2v01wqdtk9	\N	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk
01m8q9cth49sx6etddqnfnq0mcm892kf	\N	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk
01m8q9ctja9sx6et4fh6zqyy89h2fx20	\N	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk
01m8q9ctcg9sx6etpvfp984k35srv9x8	2026-11-30 22:32:19.28834+00	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk
01m8q9cty29sx6etwhhgdfvw7hkb496j	\N	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk
01m8q9cty89sx6et66xby2wp0avk7vns	\N	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk
01m8q9ct0d9sx6etzq9v3bbfsnp0c569	2026-11-30 22:32:20.157131+00	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk
01m8q9ctdc9sx6etekpeyv7cqv61bjwg	2026-11-30 22:32:19.301887+00	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk
01m8q9cte39sx6etdygb6tfen20dkg3z	2026-11-30 22:32:19.315413+00	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk
01m8q9ctgn9sx6etmmyd2kpmb69nhxaa	2026-11-30 22:32:19.33639+00	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk
01m8q9cths9sx6etqncrgc6qhqc6ax7c	2026-11-30 22:32:19.358756+00	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk
01m8q9cx0g7brc8t5wn0fx8vvmckhr4x	\N	01m8q9cwnw7brc8tpyd5fgspc052zhnd
01m8q9cx177brc8t4vetyxqxdheh1eqt	\N	01m8q9cwnw7brc8tpyd5fgspc052zhnd
01m8q9cx1s7brc8t3grxrha4scgrw68j	\N	01m8q9cwnw7brc8tpyd5fgspc052zhnd
01m8q9cx2b7brc8t39c3abqv0h32deqd	\N	01m8q9cwnw7brc8tpyd5fgspc052zhnd
01m8q9cx2v7brc8tnq04me7dgpry4d8z	\N	01m8q9cwnw7brc8tpyd5fgspc052zhnd
01m8q9cx3c7brc8trc82c3yxe0nb9krp	\N	01m8q9cwnw7brc8tpyd5fgspc052zhnd
01m8q9cx037brc8tdj4dzfadxrm388de	2026-11-30 22:32:21.878361+00	01m8q9cwnw7brc8tpyd5fgspc052zhnd
01m8q9cx117brc8tks47xx262p3yvnp9	2026-11-30 22:32:21.883756+00	01m8q9cwnw7brc8tpyd5fgspc052zhnd
01m8q9cx1g7brc8txp0frybg0ar7z4mv	2026-11-30 22:32:21.888255+00	01m8q9cwnw7brc8tpyd5fgspc052zhnd
01m8q9cx2m7brc8t7cgt4fs1pvfpz7k9	2026-11-30 22:32:21.893699+00	01m8q9cwnw7brc8tpyd5fgspc052zhnd
01m8q9cx337brc8th0b43mnmpwx9f4y9	2026-11-30 22:32:21.895734+00	01m8q9cwnw7brc8tpyd5fgspc052zhnd
01m8q9cwnx7brc8tjay3m7khp8zr2916	2026-11-30 22:32:22.517925+00	01m8q9cwnw7brc8tpyd5fgspc052zhnd
\.


--
-- Data for Name: expiring_v2_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.expiring_v2_b1 (token_id, account_id, status, expires_at, warned_days, stream_version, "position", lifetime_days) FROM stdin;
01m8q9ct0d9sx6etzq9v3bbfsnp0c569	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	active	2126-11-06 22:32:18+00	\N	1	1	36500
01m8q9cx117brc8tks47xx262p3yvnp9	01m8q9cwnw7brc8tpyd5fgspc052zhnd	suspended	2126-11-06 22:32:21+00	\N	2	67	36500
01m8q9ctdc9sx6etekpeyv7cqv61bjwg	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	suspended	2126-11-06 22:32:19+00	\N	2	19	36500
01m8q9ctdp9sx6etjw8pds44vj6sjbww	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	suspended	2126-11-06 22:32:19+00	\N	4	22	36500
01m8q9cx177brc8t4vetyxqxdheh1eqt	01m8q9cwnw7brc8tpyd5fgspc052zhnd	suspended	2126-11-06 22:32:21+00	\N	4	70	36500
01m8q9cte39sx6etdygb6tfen20dkg3z	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	active	2126-11-06 22:32:19+00	\N	3	24	36500
01m8q9cter9sx6etwjzat3drmgtgzace	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	active	2126-11-06 22:32:19+00	\N	3	26	36500
01m8q9ctft9sx6etfe366f2v01wqdtk9	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	suspended	2126-11-06 22:32:19+00	\N	4	32	36500
01m8q9ctgn9sx6etmmyd2kpmb69nhxaa	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	active	2126-11-06 22:32:19+00	\N	3	34	36500
01m8q9cth49sx6etddqnfnq0mcm892kf	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	active	2126-11-06 22:32:19+00	\N	3	36	36500
01m8q9cths9sx6etqncrgc6qhqc6ax7c	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	suspended	2126-11-06 22:32:19+00	\N	2	37	36500
01m8q9cty89sx6et66xby2wp0avk7vns	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	active	2026-12-01 22:32:20+00	1	2	48	2
01m8q9cwnx7brc8tjay3m7khp8zr2916	01m8q9cwnw7brc8tpyd5fgspc052zhnd	active	2126-11-06 22:32:21+00	\N	1	49	36500
01m8q9cx1g7brc8txp0frybg0ar7z4mv	01m8q9cwnw7brc8tpyd5fgspc052zhnd	active	2126-11-06 22:32:21+00	\N	3	72	36500
01m8q9cx1s7brc8t3grxrha4scgrw68j	01m8q9cwnw7brc8tpyd5fgspc052zhnd	active	2126-11-06 22:32:21+00	\N	3	74	36500
01m8q9cx2b7brc8t39c3abqv0h32deqd	01m8q9cwnw7brc8tpyd5fgspc052zhnd	suspended	2126-11-06 22:32:21+00	\N	4	80	36500
01m8q9cx2m7brc8t7cgt4fs1pvfpz7k9	01m8q9cwnw7brc8tpyd5fgspc052zhnd	active	2126-11-06 22:32:21+00	\N	3	82	36500
01m8q9cx2v7brc8tnq04me7dgpry4d8z	01m8q9cwnw7brc8tpyd5fgspc052zhnd	active	2126-11-06 22:32:21+00	\N	3	84	36500
01m8q9cx337brc8th0b43mnmpwx9f4y9	01m8q9cwnw7brc8tpyd5fgspc052zhnd	suspended	2126-11-06 22:32:21+00	\N	2	85	36500
\.


--
-- Data for Name: history_v1_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.history_v1_b1 (token_id, "position", account_id, stream_version, type, recorded_at, actor_type, actor_id, reason, request_id, status) FROM stdin;
01m8q9ct0d9sx6etzq9v3bbfsnp0c569	1	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	1	TokenCreated	2026-11-30 22:32:18.700718+00	admin_user	01m8q9ct0c9sx6etc9dzz04hmc0rgkxe	\N	\N	active
01m8q9ctcg9sx6etpvfp984k35srv9x8	2	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	1	TokenCreated	2026-11-30 22:32:19.087379+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	112f5e790573f347f32af12b398a4cdf	active
01m8q9ctd59sx6etmd9zkckv298xpse7	3	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	1	TokenCreated	2026-11-30 22:32:19.10892+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	117d67b6b222e7b79b2c6a773e938c79	active
01m8q9ctdc9sx6etekpeyv7cqv61bjwg	4	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	1	TokenCreated	2026-11-30 22:32:19.11568+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	31ccb7960ab3055b78679e539ad5ebbb	active
01m8q9ctdp9sx6etjw8pds44vj6sjbww	5	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	1	TokenCreated	2026-11-30 22:32:19.126385+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	97c4f074b02af2d2654531cd69acd300	active
01m8q9cte39sx6etdygb6tfen20dkg3z	6	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	1	TokenCreated	2026-11-30 22:32:19.139685+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	9f5dbc76eb658d0fb916801bc3dcbbe0	active
01m8q9cter9sx6etwjzat3drmgtgzace	7	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	1	TokenCreated	2026-11-30 22:32:19.160697+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	f18d8cd999c32d6587d02a52c73d1738	active
01m8q9ctf99sx6et8vtf3ef1jt1s0ada	8	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	1	TokenCreated	2026-11-30 22:32:19.177698+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	bdf7d7d05fe1c3f3f3999f2a1900b325	active
01m8q9ctft9sx6etfe366f2v01wqdtk9	9	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	1	TokenCreated	2026-11-30 22:32:19.193989+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	cabec688ba215647fd083781965e59eb	active
01m8q9ctgn9sx6etmmyd2kpmb69nhxaa	10	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	1	TokenCreated	2026-11-30 22:32:19.221354+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	6ec41f77da79297be5efddb874bf5366	active
01m8q9cth49sx6etddqnfnq0mcm892kf	11	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	1	TokenCreated	2026-11-30 22:32:19.236095+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	c3bf593530992b22c580f48e754e7138	active
01m8q9cths9sx6etqncrgc6qhqc6ax7c	12	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	1	TokenCreated	2026-11-30 22:32:19.25627+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	063b90b3374f0ce59d210d79f4a9c589	active
01m8q9ctja9sx6et4fh6zqyy89h2fx20	13	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	1	TokenCreated	2026-11-30 22:32:19.274827+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	3deb7eba643ed428ce861597ea7e6deb	active
01m8q9ctcg9sx6etpvfp984k35srv9x8	14	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	2	TokenSuspended	2026-11-30 22:32:19.37574+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	f42afab64ff677a9bce199f3f5ac72d1	suspended
01m8q9ctcg9sx6etpvfp984k35srv9x8	15	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	3	TokenActivated	2026-11-30 22:32:19.404988+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	e8b79d024894d308fd7e337bdc2392c2	active
01m8q9ctd59sx6etmd9zkckv298xpse7	16	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	2	TokenSuspended	2026-11-30 22:32:19.425246+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	cc9166ce9deaf1b8b68acb94d3b94ce5	suspended
01m8q9ctd59sx6etmd9zkckv298xpse7	17	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	3	TokenActivated	2026-11-30 22:32:19.438317+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	8d0b988a687c90146138e13ca29b3649	active
01m8q9ctd59sx6etmd9zkckv298xpse7	18	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	4	TokenRevoked	2026-11-30 22:32:19.450811+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	0e5f408d3e3c4fb8e5239125493fd25a	revoked
01m8q9ctdc9sx6etekpeyv7cqv61bjwg	19	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	2	TokenSuspended	2026-11-30 22:32:19.459751+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	d35a3e4b9f596840bca5384b841a7dca	suspended
01m8q9ctdp9sx6etjw8pds44vj6sjbww	20	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	2	TokenSuspended	2026-11-30 22:32:19.465865+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	d04a4990add630980af7248e595db1ce	suspended
01m8q9ctdp9sx6etjw8pds44vj6sjbww	21	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	3	TokenActivated	2026-11-30 22:32:19.471527+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	d7c85c516e670d2ab4b2c69ab506a9b8	active
01m8q9ctdp9sx6etjw8pds44vj6sjbww	22	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	4	TokenSuspended	2026-11-30 22:32:19.477846+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	account-0-plain-3	suspended
01m8q9cte39sx6etdygb6tfen20dkg3z	23	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	2	TokenSuspended	2026-11-30 22:32:19.483721+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	4179cf45c8ceabcfb35b17b1ca27bdef	suspended
01m8q9cte39sx6etdygb6tfen20dkg3z	24	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	3	TokenActivated	2026-11-30 22:32:19.488889+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	a94dab39adec2a7b98abd7ac37eadbc2	active
01m8q9cter9sx6etwjzat3drmgtgzace	25	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	2	TokenSuspended	2026-11-30 22:32:19.497683+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	901591519b2187efc92bf8e2719bb0d1	suspended
01m8q9cter9sx6etwjzat3drmgtgzace	26	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	3	TokenActivated	2026-11-30 22:32:19.501851+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	7cdf867830900df66c453a9d718be2d2	active
01m8q9ctf99sx6et8vtf3ef1jt1s0ada	27	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	2	TokenSuspended	2026-11-30 22:32:19.50765+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	4785efefdf64f5799f34f38f0907f1b3	suspended
01m8q9ctf99sx6et8vtf3ef1jt1s0ada	28	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	3	TokenRevoked	2026-11-30 22:32:19.51486+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	34efb528da1c60ecb907f0a659daa408	revoked
01m8q9ctf99sx6et8vtf3ef1jt1s0ada	29	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	4	TokenDeleted	2026-11-30 22:32:19.523981+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	1e4722e0371ac422f71b6115af334141	deleted
01m8q9ctft9sx6etfe366f2v01wqdtk9	30	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	2	TokenSuspended	2026-11-30 22:32:19.540691+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	32de1055587c5888db2e1ddae9af92be	suspended
01m8q9ctft9sx6etfe366f2v01wqdtk9	31	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	3	TokenActivated	2026-11-30 22:32:19.55599+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	a5fa4096e7731924d331a69e60d2062e	active
01m8q9ctft9sx6etfe366f2v01wqdtk9	32	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	4	TokenSuspended	2026-11-30 22:32:19.562901+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	account-0-plain-7	suspended
01m8q9ctgn9sx6etmmyd2kpmb69nhxaa	33	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	2	TokenSuspended	2026-11-30 22:32:19.569883+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	de88b91418bd4734832fb57bab80d43e	suspended
01m8q9ctgn9sx6etmmyd2kpmb69nhxaa	34	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	3	TokenActivated	2026-11-30 22:32:19.579259+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	3db37a0f1bbc2da75a0bd889333df296	active
01m8q9cth49sx6etddqnfnq0mcm892kf	35	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	2	TokenSuspended	2026-11-30 22:32:19.585145+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	5a5081eb2204ba06dc3dea61273d5c9b	suspended
01m8q9cth49sx6etddqnfnq0mcm892kf	36	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	3	TokenActivated	2026-11-30 22:32:19.589594+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	97b3eaae1d5edfadff7003217131d800	active
01m8q9cths9sx6etqncrgc6qhqc6ax7c	37	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	2	TokenSuspended	2026-11-30 22:32:19.594685+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	a72dc510c9a1c2473d30b2ac8ae316db	suspended
01m8q9ctja9sx6et4fh6zqyy89h2fx20	38	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	2	TokenSuspended	2026-11-30 22:32:19.599453+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	f176baed2260151b1f88bda3ee0408b9	suspended
01m8q9ctja9sx6et4fh6zqyy89h2fx20	39	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	3	TokenActivated	2026-11-30 22:32:19.603292+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	5268e7db992b548ea5dfccb09b7e974a	active
01m8q9ctja9sx6et4fh6zqyy89h2fx20	40	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	4	TokenSuspended	2026-11-30 22:32:19.605746+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	account-0-plain-11	suspended
01m8q9ctja9sx6et4fh6zqyy89h2fx20	41	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	5	TokenRevoked	2026-11-30 22:32:19.611745+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	d26292c39bac22a80f210124e8d2c36e	revoked
01m8q9ctcg9sx6etpvfp984k35srv9x8	42	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	4	TokenSuspended	2026-11-30 22:32:19.625548+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	a look at it	13c237e5f2ee0dca2da8ca11d84065aa	suspended
01m8q9ctcg9sx6etpvfp984k35srv9x8	43	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	5	TokenActivated	2026-11-30 22:32:19.629927+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	22efedb88601a87083dcb6011280045d	active
01m8q9ctcg9sx6etpvfp984k35srv9x8	44	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	6	TokenRevoked	2026-11-30 22:32:19.647205+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	9fa5852b342c5016107768b261389397	revoked
01m8q9cty29sx6etwhhgdfvw7hkb496j	45	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	1	TokenCreated	2026-11-30 22:32:19.650107+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	85bfa137792df1802605a1fa1d39f355	active
01m8q9cty89sx6et66xby2wp0avk7vns	46	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	1	TokenCreated	2026-11-30 22:32:19.656299+00	api_token	01m8q9ct0d9sx6etzq9v3bbfsnp0c569	\N	749623f532efef7fa92d685fec37bfe4	active
01m8q9cty29sx6etwhhgdfvw7hkb496j	47	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	2	TokenExpired	2026-11-30 22:32:20.035749+00	service	tokentrail	\N	\N	active
01m8q9cty89sx6et66xby2wp0avk7vns	48	01m8q9ct0c9sx6ettwxs4bgkbqjbmzpk	2	TokenExpiring	2026-11-30 22:32:20.035749+00	service	tokentrail	\N	\N	active
01m8q9cwnx7brc8tjay3m7khp8zr2916	49	01m8q9cwnw7brc8tpyd5fgspc052zhnd	1	TokenCreated	2026-11-30 22:32:21.436889+00	admin_user	01m8q9cwnx7brc8tx5rhrevksxjy10hh	\N	\N	active
01m8q9cx037brc8tdj4dzfadxrm388de	50	01m8q9cwnw7brc8tpyd5fgspc052zhnd	1	TokenCreated	2026-11-30 22:32:21.762973+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	6bb091bedb7ceb610db7b534a9de46df	active
01m8q9cx0g7brc8t5wn0fx8vvmckhr4x	51	01m8q9cwnw7brc8tpyd5fgspc052zhnd	1	TokenCreated	2026-11-30 22:32:21.77642+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	e6e1f3e162c8fb00dd1810aacd35dac8	active
01m8q9cx117brc8tks47xx262p3yvnp9	52	01m8q9cwnw7brc8tpyd5fgspc052zhnd	1	TokenCreated	2026-11-30 22:32:21.793283+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	d006f32be43baff5e264dc9891c77154	active
01m8q9cx177brc8t4vetyxqxdheh1eqt	53	01m8q9cwnw7brc8tpyd5fgspc052zhnd	1	TokenCreated	2026-11-30 22:32:21.799774+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	7f3dca197805040250c06bf65badf8a1	active
01m8q9cx1g7brc8txp0frybg0ar7z4mv	54	01m8q9cwnw7brc8tpyd5fgspc052zhnd	1	TokenCreated	2026-11-30 22:32:21.808533+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	f0ecce3a9e820ae8d36bce76ecdc5ac3	active
01m8q9cx1s7brc8t3grxrha4scgrw68j	55	01m8q9cwnw7brc8tpyd5fgspc052zhnd	1	TokenCreated	2026-11-30 22:32:21.81786+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	37654f1c379f0dd204318b09f00bd5ea	active
01m8q9cx217brc8tg4xhv52zgjndte7y	56	01m8q9cwnw7brc8tpyd5fgspc052zhnd	1	TokenCreated	2026-11-30 22:32:21.825322+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	8d4751e421bb8db3b4ed27de415ed7cb	active
01m8q9cx2b7brc8t39c3abqv0h32deqd	57	01m8q9cwnw7brc8tpyd5fgspc052zhnd	1	TokenCreated	2026-11-30 22:32:21.835404+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	47f49aa9ca40922150380405e808d9fe	active
01m8q9cx2m7brc8t7cgt4fs1pvfpz7k9	58	01m8q9cwnw7brc8tpyd5fgspc052zhnd	1	TokenCreated	2026-11-30 22:32:21.844098+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	4328e54eac448eac123de892d7f6fe48	active
01m8q9cx2v7brc8tnq04me7dgpry4d8z	59	01m8q9cwnw7brc8tpyd5fgspc052zhnd	1	TokenCreated	2026-11-30 22:32:21.851105+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	fd7970fc936918b73c1c2750117c4b4a	active
01m8q9cx337brc8th0b43mnmpwx9f4y9	60	01m8q9cwnw7brc8tpyd5fgspc052zhnd	1	TokenCreated	2026-11-30 22:32:21.859734+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	ca402dcf35867df2fa212e4b1b9a65fe	active
01m8q9cx3c7brc8trc82c3yxe0nb9krp	61	01m8q9cwnw7brc8tpyd5fgspc052zhnd	1	TokenCreated	2026-11-30 22:32:21.868854+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	c3598065f65d325b5efd4f3df2e2359b	active
01m8q9cx037brc8tdj4dzfadxrm388de	62	01m8q9cwnw7brc8tpyd5fgspc052zhnd	2	TokenSuspended	2026-11-30 22:32:21.897281+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	c4cdf940f414dc321c145773f160677e	suspended
01m8q9cx037brc8tdj4dzfadxrm388de	63	01m8q9cwnw7brc8tpyd5fgspc052zhnd	3	TokenActivated	2026-11-30 22:32:21.902191+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	288213db5d8f54b075993605d0bcbd00	active
01m8q9cx0g7brc8t5wn0fx8vvmckhr4x	64	01m8q9cwnw7brc8tpyd5fgspc052zhnd	2	TokenSuspended	2026-11-30 22:32:21.909283+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	6b11ebc0150ee3bb5096cdf0fefc42ee	suspended
01m8q9cx0g7brc8t5wn0fx8vvmckhr4x	65	01m8q9cwnw7brc8tpyd5fgspc052zhnd	3	TokenActivated	2026-11-30 22:32:21.91649+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	11d5566bb32009dffeb493b6456e9bcb	active
01m8q9cx0g7brc8t5wn0fx8vvmckhr4x	66	01m8q9cwnw7brc8tpyd5fgspc052zhnd	4	TokenRevoked	2026-11-30 22:32:21.923854+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	4b6b818e3c1677bf57680e739709110e	revoked
01m8q9cx117brc8tks47xx262p3yvnp9	67	01m8q9cwnw7brc8tpyd5fgspc052zhnd	2	TokenSuspended	2026-11-30 22:32:21.929981+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	9a060c3cc5f12892c242b825f53e6d05	suspended
01m8q9cx177brc8t4vetyxqxdheh1eqt	68	01m8q9cwnw7brc8tpyd5fgspc052zhnd	2	TokenSuspended	2026-11-30 22:32:21.936431+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	e97431ee209cf247dcf91354745633a0	suspended
01m8q9cx177brc8t4vetyxqxdheh1eqt	69	01m8q9cwnw7brc8tpyd5fgspc052zhnd	3	TokenActivated	2026-11-30 22:32:21.945962+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	80e78080ca365aa30dcf6dab6e250c3e	active
01m8q9cx177brc8t4vetyxqxdheh1eqt	70	01m8q9cwnw7brc8tpyd5fgspc052zhnd	4	TokenSuspended	2026-11-30 22:32:21.951798+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	account-1-plain-3	suspended
01m8q9cx1g7brc8txp0frybg0ar7z4mv	71	01m8q9cwnw7brc8tpyd5fgspc052zhnd	2	TokenSuspended	2026-11-30 22:32:21.95777+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	6dbb64a8e72d660c5609a527fdf3e7b5	suspended
01m8q9cx1g7brc8txp0frybg0ar7z4mv	72	01m8q9cwnw7brc8tpyd5fgspc052zhnd	3	TokenActivated	2026-11-30 22:32:21.962636+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	3bfe69186ba5ce629f82b75fbaafe929	active
01m8q9cx1s7brc8t3grxrha4scgrw68j	73	01m8q9cwnw7brc8tpyd5fgspc052zhnd	2	TokenSuspended	2026-11-30 22:32:21.967881+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	21764ad5729f9c8af4a6b97a1905393d	suspended
01m8q9cx1s7brc8t3grxrha4scgrw68j	74	01m8q9cwnw7brc8tpyd5fgspc052zhnd	3	TokenActivated	2026-11-30 22:32:21.975816+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	eb752b061b89c125656b85a8b393b423	active
01m8q9cx217brc8tg4xhv52zgjndte7y	75	01m8q9cwnw7brc8tpyd5fgspc052zhnd	2	TokenSuspended	2026-11-30 22:32:21.981382+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	103ac60845f96ee470b53e229e64be07	suspended
01m8q9cx217brc8tg4xhv52zgjndte7y	76	01m8q9cwnw7brc8tpyd5fgspc052zhnd	3	TokenRevoked	2026-11-30 22:32:21.988608+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	adb6bf0fb10dc3809ab3b2c569e1c647	revoked
01m8q9cx217brc8tg4xhv52zgjndte7y	77	01m8q9cwnw7brc8tpyd5fgspc052zhnd	4	TokenDeleted	2026-11-30 22:32:21.994665+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	4cf89898572115278cc094687f00e89b	deleted
01m8q9cx2b7brc8t39c3abqv0h32deqd	78	01m8q9cwnw7brc8tpyd5fgspc052zhnd	2	TokenSuspended	2026-11-30 22:32:22.000462+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	87462fb7d4f427b8e58251aac8d59b33	suspended
01m8q9cx2b7brc8t39c3abqv0h32deqd	79	01m8q9cwnw7brc8tpyd5fgspc052zhnd	3	TokenActivated	2026-11-30 22:32:22.005773+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	eca98998a7be16bcdba51400590e84ac	active
01m8q9cx2b7brc8t39c3abqv0h32deqd	80	01m8q9cwnw7brc8tpyd5fgspc052zhnd	4	TokenSuspended	2026-11-30 22:32:22.017206+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	account-1-plain-7	suspended
01m8q9cx2m7brc8t7cgt4fs1pvfpz7k9	81	01m8q9cwnw7brc8tpyd5fgspc052zhnd	2	TokenSuspended	2026-11-30 22:32:22.027074+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	24df5331ddbd22a49549495aa648b9ba	suspended
01m8q9cx2m7brc8t7cgt4fs1pvfpz7k9	82	01m8q9cwnw7brc8tpyd5fgspc052zhnd	3	TokenActivated	2026-11-30 22:32:22.033945+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	b8cdb53a011e647e1c73fc154a493372	active
01m8q9cx2v7brc8tnq04me7dgpry4d8z	83	01m8q9cwnw7brc8tpyd5fgspc052zhnd	2	TokenSuspended	2026-11-30 22:32:22.039909+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	db343d509c31b0052173a9d6107b66f6	suspended
01m8q9cx2v7brc8tnq04me7dgpry4d8z	84	01m8q9cwnw7brc8tpyd5fgspc052zhnd	3	TokenActivated	2026-11-30 22:32:22.048824+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	1b66b43bb2985b8c6b59ca2ef080e73f	active
01m8q9cx337brc8th0b43mnmpwx9f4y9	85	01m8q9cwnw7brc8tpyd5fgspc052zhnd	2	TokenSuspended	2026-11-30 22:32:22.054725+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	02d76e036dd7beeddd430418ff86ecfe	suspended
01m8q9cx3c7brc8trc82c3yxe0nb9krp	86	01m8q9cwnw7brc8tpyd5fgspc052zhnd	2	TokenSuspended	2026-11-30 22:32:22.059954+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	0f4444a8a5243c6d82043258b80cf7b3	suspended
01m8q9cx3c7brc8trc82c3yxe0nb9krp	87	01m8q9cwnw7brc8tpyd5fgspc052zhnd	3	TokenActivated	2026-11-30 22:32:22.065103+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	b31a1b1a0e259745f5f9ef7d32b827c6	active
01m8q9cx3c7brc8trc82c3yxe0nb9krp	88	01m8q9cwnw7brc8tpyd5fgspc052zhnd	4	TokenSuspended	2026-11-30 22:32:22.073816+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	account-1-plain-11	suspended
01m8q9cx3c7brc8trc82c3yxe0nb9krp	89	01m8q9cwnw7brc8tpyd5fgspc052zhnd	5	TokenRevoked	2026-11-30 22:32:22.080762+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	427ce6d729569d6ce7c0f0c79e2a655d	revoked
01m8q9cx037brc8tdj4dzfadxrm388de	90	01m8q9cwnw7brc8tpyd5fgspc052zhnd	4	TokenSuspended	2026-11-30 22:32:22.094162+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	a look at it	3dbd62aea27dc78e619a449c265775a5	suspended
01m8q9cx037brc8tdj4dzfadxrm388de	91	01m8q9cwnw7brc8tpyd5fgspc052zhnd	5	TokenActivated	2026-11-30 22:32:22.100133+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	5fa4f9040feeeb8ee31d788ea2b3f72c	active
01m8q9cx037brc8tdj4dzfadxrm388de	92	01m8q9cwnw7brc8tpyd5fgspc052zhnd	6	TokenRevoked	2026-11-30 22:32:22.405783+00	api_token	01m8q9cwnx7brc8tjay3m7khp8zr2916	\N	680a9a10004290a715d23b15593dbf39	revoked
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


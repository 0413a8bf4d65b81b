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

CREATE FUNCTION tokentrail.append(items json, notify_listeners boolean, sent_at timestamp with time zone, known bigint) RETURNS TABLE(outcome text, "position" bigint, stream_version integer, last_used_at timestamp with time zone, log_id uuid, type text, type_version smallint, data json, judged_at timestamp with time zone)
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
    select 'heard', e.position, e.stream_version, e.last_used_at, log_id, e.type, e.type_version, e.data, now
    from tokentrail.events e
    where e.position > greatest(known, head - 256)
    order by e.position;
  end if;

  for outcome, position, stream_version, last_used_at, type, type_version, data, judged_at, deletes in
    with item as materialized (
      select *
      from rows from (
        json_to_recordset(items) as (
          stream_id text,
          account_id text,
          author_id text,
          recorded_at timestamptz,
          expected_version integer,
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
        stream_id, account_id, author_id, recorded_at, expected_version, holds_from, holds_until, idempotency_key,
        command_digest, event_id, type, type_version, data, request_id, correlation_id, causation_id, traceparent, ordinal
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
      case when j.verdict = 'untimely' then now end,
      case when j.verdict = 'new' and j.type = 'TokenDeleted' then substr(j.stream_id, 11) end
    from judged j
    left join lateral (
      select e.type, e.type_version, e.data
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
20261130003001
\.


--
-- Data for Name: events; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.events ("position", event_id, account_id, stream_id, stream_version, type, type_version, data, recorded_at, request_id, correlation_id, causation_id, traceparent, idempotency_key, command_digest, last_used_at) FROM stdin;
1	43265bfe-f6fb-46d4-b5d8-2f96e230bb12	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50phdm70psbrmmpqvc3k63xq647	1	TokenCreated	1	{"token_id":"01m8q50phdm70psbrmmpqvc3k63xq647","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":"01m8q50phdm70psbax7c1tj5btv9byy9","token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:47.629443Z","inserted_at":"2026-11-30T21:15:47.629443Z","updated_at":"2026-11-30T21:15:47.629443Z","stream_version":1,"actor":{"type":"admin_user","id":"01m8q50phdm70psbax7c1tj5btv9byy9"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:15:47.629443+00	\N	\N	\N	\N	\N	\N	\N
2	ff1b9726-9fcb-4456-83ce-1d4d4bb7e17f	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tg0m70psb7gr7x75tvardbr0d	1	TokenCreated	1	{"token_id":"01m8q50tg0m70psb7gr7x75tvardbr0d","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:51.679345Z","inserted_at":"2026-11-30T21:15:51.679345Z","updated_at":"2026-11-30T21:15:51.679345Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:15:51.679345+00	11c9bc973f36d0b170fa0dd52af911b7	\N	\N	\N	account-0-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
3	5619b6ce-ff9a-4256-a828-1a6746676eb6	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tmzm70psb3f5qyken483djcbh	1	TokenCreated	1	{"token_id":"01m8q50tmzm70psb3f5qyken483djcbh","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:51.839623Z","inserted_at":"2026-11-30T21:15:51.839623Z","updated_at":"2026-11-30T21:15:51.839623Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:15:51.839623+00	dbdfe46a6af929a62535098a7cf2463f	\N	\N	\N	account-0-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
4	972c0af3-e6fe-4481-b6bb-6175b96af329	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tnwm70psbp46xvrdv8f7qmhy0	1	TokenCreated	1	{"token_id":"01m8q50tnwm70psbp46xvrdv8f7qmhy0","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":"01m8q50tfxm70psb6g88rsapfkw2wn59","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:15:51.868669Z","inserted_at":"2026-11-30T21:15:51.868669Z","updated_at":"2026-11-30T21:15:51.868669Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:15:51.868669+00	2135709e2330b40a92f11507cfe7e819	\N	\N	\N	account-0-create-2	\\x88bcc45724ed0b5dd80cc48a6574ac38	\N
5	a64f25c0-e2a0-43db-97f4-f9f3cfdf8f05	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tpqm70psbh9s4ep18ncvgtczn	1	TokenCreated	1	{"token_id":"01m8q50tpqm70psbh9s4ep18ncvgtczn","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:51.895440Z","inserted_at":"2026-11-30T21:15:51.895440Z","updated_at":"2026-11-30T21:15:51.895440Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:15:51.89544+00	cbff21f54c7016ebf687de5115930c09	\N	\N	\N	account-0-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
6	e8da348b-ffbe-49f9-9cba-e10eae97ef70	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tqym70psbskh4qg0y30efqsyp	1	TokenCreated	1	{"token_id":"01m8q50tqym70psbskh4qg0y30efqsyp","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:51.934441Z","inserted_at":"2026-11-30T21:15:51.934441Z","updated_at":"2026-11-30T21:15:51.934441Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:15:51.934441+00	5409c6283556ab0f9bf3fa426acac25d	\N	\N	\N	account-0-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
7	fb35dcf2-bfad-4130-b517-4ec7d0bd0387	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50ts3m70psbrsf1vbt7jhwca5ng	1	TokenCreated	1	{"token_id":"01m8q50ts3m70psbrsf1vbt7jhwca5ng","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":"01m8q50tfxm70psb6g88rsapfkw2wn59","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:15:51.971807Z","inserted_at":"2026-11-30T21:15:51.971807Z","updated_at":"2026-11-30T21:15:51.971807Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:15:51.971807+00	a160286de3d0f5847bbd318d0a113ca8	\N	\N	\N	account-0-create-5	\\x88bcc45724ed0b5dd80cc48a6574ac38	\N
8	3fdf1483-4c7f-4552-b4b5-db8563a061c9	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tszm70psbetxnpzs6rfd3mkwk	1	TokenCreated	1	{"token_id":"01m8q50tszm70psbetxnpzs6rfd3mkwk","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:51.998920Z","inserted_at":"2026-11-30T21:15:51.998920Z","updated_at":"2026-11-30T21:15:51.998920Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:15:51.99892+00	271c2b357020523e8c1985e3c923b9dd	\N	\N	\N	account-0-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
9	34375e1d-780d-467a-a253-b6fc3e19d594	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50ttfm70psbhc0wdjzkc1t64zjv	1	TokenCreated	1	{"token_id":"01m8q50ttfm70psbhc0wdjzkc1t64zjv","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:52.015443Z","inserted_at":"2026-11-30T21:15:52.015443Z","updated_at":"2026-11-30T21:15:52.015443Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:15:52.015443+00	f3cf23c5bebe05860dde9bab6dee73a4	\N	\N	\N	account-0-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
10	86d1a61f-2e42-4709-8cc9-ef224212a024	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tvbm70psbz0r312v6mzxv0p8e	1	TokenCreated	1	{"token_id":"01m8q50tvbm70psbz0r312v6mzxv0p8e","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":"01m8q50tfxm70psb6g88rsapfkw2wn59","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:15:52.043793Z","inserted_at":"2026-11-30T21:15:52.043793Z","updated_at":"2026-11-30T21:15:52.043793Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:15:52.043793+00	af408583a13c168082f22fb7412f7c5e	\N	\N	\N	account-0-create-8	\\x88bcc45724ed0b5dd80cc48a6574ac38	\N
11	cc354c67-a9b9-43e7-bc78-67ecbeeeaf4a	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tw2m70psb9yn8s813csz52tyg	1	TokenCreated	1	{"token_id":"01m8q50tw2m70psb9yn8s813csz52tyg","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:52.065949Z","inserted_at":"2026-11-30T21:15:52.065949Z","updated_at":"2026-11-30T21:15:52.065949Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:15:52.065949+00	eb8c95b667a67e465b7bc6a0a327eb6f	\N	\N	\N	account-0-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
12	24e716c4-57ca-4ad1-b3a3-73a1b17a2dbe	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50twrm70psbxgq82jqzqh39f2mw	1	TokenCreated	1	{"token_id":"01m8q50twrm70psbxgq82jqzqh39f2mw","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:52.088878Z","inserted_at":"2026-11-30T21:15:52.088878Z","updated_at":"2026-11-30T21:15:52.088878Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:15:52.088878+00	caf597114bd1aa2ff67b00ccf711519d	\N	\N	\N	account-0-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
13	067b5b16-31c2-45e9-adba-a1e24fbc5cfa	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50ty5m70psbmsm8q34xtjpy7d6q	1	TokenCreated	1	{"token_id":"01m8q50ty5m70psbmsm8q34xtjpy7d6q","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":"01m8q50tfxm70psb6g88rsapfkw2wn59","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:15:52.133824Z","inserted_at":"2026-11-30T21:15:52.133824Z","updated_at":"2026-11-30T21:15:52.133824Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:15:52.133824+00	eff35e71d5d8fbecdf0e23a3d6e4620a	\N	\N	\N	account-0-create-11	\\x88bcc45724ed0b5dd80cc48a6574ac38	\N
14	b44e04e5-f9e3-474f-a36d-dcf43f0fc1d4	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tg0m70psb7gr7x75tvardbr0d	2	TokenSuspended	1	{"token_id":"01m8q50tg0m70psb7gr7x75tvardbr0d","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:15:51.679345Z","inserted_at":"2026-11-30T21:15:51.679345Z","updated_at":"2026-11-30T21:15:52.303441Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.303441+00	88016ce35c4905c133323b6a33ae4228	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-0	\\x401c18be5bf6fbcf0155a1e528ed96b5	\N
15	3c1b90f7-04a7-43c3-bdee-0cf8e7f96631	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tg0m70psb7gr7x75tvardbr0d	3	TokenActivated	1	{"token_id":"01m8q50tg0m70psb7gr7x75tvardbr0d","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:51.679345Z","inserted_at":"2026-11-30T21:15:51.679345Z","updated_at":"2026-11-30T21:15:52.350710Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.35071+00	ce00e59d775e891475e7551b8fe34c79	\N	\N	\N	account-0-quoted-0	\\xcde8e9521eccb6698d70742a19b225d4	\N
16	a156d0c0-a980-46f1-ac9b-eb7df3c25c05	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tmzm70psb3f5qyken483djcbh	2	TokenSuspended	1	{"token_id":"01m8q50tmzm70psb3f5qyken483djcbh","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:15:51.839623Z","inserted_at":"2026-11-30T21:15:51.839623Z","updated_at":"2026-11-30T21:15:52.374201Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.374201+00	288202a234b7e06f656a259aa80c561e	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-1	\\xb0cb927b11bc4d3444e0ad24870d0b50	\N
17	0cf2c787-95b0-4b63-8f02-9b597ab776d1	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tmzm70psb3f5qyken483djcbh	3	TokenActivated	1	{"token_id":"01m8q50tmzm70psb3f5qyken483djcbh","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:51.839623Z","inserted_at":"2026-11-30T21:15:51.839623Z","updated_at":"2026-11-30T21:15:52.391488Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.391488+00	a53f5815c88b42173dccb4abd6c88f22	\N	\N	\N	account-0-activate-1	\\x0996e43625484a5b952a3f92ab0328a0	\N
18	4491285f-999f-4ce5-9bac-472010ace92f	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tmzm70psb3f5qyken483djcbh	4	TokenRevoked	1	{"token_id":"01m8q50tmzm70psb3f5qyken483djcbh","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T21:15:51.839623Z","inserted_at":"2026-11-30T21:15:51.839623Z","updated_at":"2026-11-30T21:15:52.435526Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.435526+00	46f6df2c834af64cfca984c6409e219d	\N	\N	\N	account-0-revoke-1	\\x5906ed326d6a91e3c482f66550cd2d83	\N
19	f4c72b50-c5d3-4364-b280-7538b23ede04	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tnwm70psbp46xvrdv8f7qmhy0	2	TokenSuspended	1	{"token_id":"01m8q50tnwm70psbp46xvrdv8f7qmhy0","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":"01m8q50tfxm70psb6g88rsapfkw2wn59","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:15:51.868669Z","inserted_at":"2026-11-30T21:15:51.868669Z","updated_at":"2026-11-30T21:15:52.463964Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.463964+00	1853aeda67ef5251804100fde78ed362	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-2	\\x9730d19718010e5b595dae3c712a3538	\N
20	f5220a50-43db-4553-b6b3-49fa4b6c1206	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tpqm70psbh9s4ep18ncvgtczn	2	TokenSuspended	1	{"token_id":"01m8q50tpqm70psbh9s4ep18ncvgtczn","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:15:51.895440Z","inserted_at":"2026-11-30T21:15:51.895440Z","updated_at":"2026-11-30T21:15:52.500373Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.500373+00	5c2436a41fd6a4ba284d6a0d8900cf73	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-3	\\xe8972f16fc4964ae02ba538001074d22	\N
21	69446025-33bb-463d-8726-9a8f17a9b078	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tpqm70psbh9s4ep18ncvgtczn	3	TokenActivated	1	{"token_id":"01m8q50tpqm70psbh9s4ep18ncvgtczn","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:51.895440Z","inserted_at":"2026-11-30T21:15:51.895440Z","updated_at":"2026-11-30T21:15:52.534887Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.534887+00	65dba9e28e369928ab05b5e73499e011	\N	\N	\N	account-0-activate-3	\\xdf1208de2d1f887c48f299d9c3143c57	\N
22	8838cce8-3484-4667-9554-0a7e60ed6dd2	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tpqm70psbh9s4ep18ncvgtczn	4	TokenSuspended	1	{"token_id":"01m8q50tpqm70psbh9s4ep18ncvgtczn","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:15:51.895440Z","inserted_at":"2026-11-30T21:15:51.895440Z","updated_at":"2026-11-30T21:15:52.547740Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.54774+00	account-0-plain-3	\N	\N	\N	\N	\N	\N
23	109b2e69-ff33-4da6-866f-116433d4ff7d	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tqym70psbskh4qg0y30efqsyp	2	TokenSuspended	1	{"token_id":"01m8q50tqym70psbskh4qg0y30efqsyp","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:15:51.934441Z","inserted_at":"2026-11-30T21:15:51.934441Z","updated_at":"2026-11-30T21:15:52.569122Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.569122+00	dbe34c886e43d36b0d60b4a4eeb5f6be	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-4	\\xd4992769010d43e73ea00a57461d4460	\N
24	c4a337b2-0979-42c7-9281-43275a801a46	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tqym70psbskh4qg0y30efqsyp	3	TokenActivated	1	{"token_id":"01m8q50tqym70psbskh4qg0y30efqsyp","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:51.934441Z","inserted_at":"2026-11-30T21:15:51.934441Z","updated_at":"2026-11-30T21:15:52.606594Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.606594+00	af8b26a646fb2f231aeb03a1273da5ce	\N	\N	\N	account-0-quoted-4	\\x3945bd9ee8b335d5aebd2969f173015b	2026-11-30 21:15:52.21125+00
25	0e5c4206-e3e6-4a20-b62e-35c800aa2287	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50ts3m70psbrsf1vbt7jhwca5ng	2	TokenSuspended	1	{"token_id":"01m8q50ts3m70psbrsf1vbt7jhwca5ng","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":"01m8q50tfxm70psb6g88rsapfkw2wn59","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:15:51.971807Z","inserted_at":"2026-11-30T21:15:51.971807Z","updated_at":"2026-11-30T21:15:52.627009Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.627009+00	fa5f543cfc0f37b8c79c95697b7183c9	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-5	\\xcd61c9a0627388d37b93e8260f8b57a1	\N
26	a6d924b4-76c0-40bc-9fb3-ec1661bc5d94	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50ts3m70psbrsf1vbt7jhwca5ng	3	TokenActivated	1	{"token_id":"01m8q50ts3m70psbrsf1vbt7jhwca5ng","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":"01m8q50tfxm70psb6g88rsapfkw2wn59","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:15:51.971807Z","inserted_at":"2026-11-30T21:15:51.971807Z","updated_at":"2026-11-30T21:15:52.654892Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.654892+00	8408d641047cb665d004e80f5aac9447	\N	\N	\N	account-0-activate-5	\\x89db966db548deeef1e149f12abcff75	\N
27	0d9a2389-7352-433b-8dc4-5bde796ecb23	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tszm70psbetxnpzs6rfd3mkwk	2	TokenSuspended	1	{"token_id":"01m8q50tszm70psbetxnpzs6rfd3mkwk","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:15:51.998920Z","inserted_at":"2026-11-30T21:15:51.998920Z","updated_at":"2026-11-30T21:15:52.670305Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.670305+00	843bd11574500fc7b14bb5e70f8e1ec2	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-6	\\x1145200e38ee0cf877b90a1f75a6d56a	2026-11-30 21:15:52.243491+00
28	7f529cb2-c08f-4b4c-8e68-494457885563	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tszm70psbetxnpzs6rfd3mkwk	3	TokenRevoked	1	{"token_id":"01m8q50tszm70psbetxnpzs6rfd3mkwk","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T21:15:51.998920Z","inserted_at":"2026-11-30T21:15:51.998920Z","updated_at":"2026-11-30T21:15:52.710956Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.710956+00	9db9a8e235e51fe2d1d6a4d1f01f3ff1	\N	\N	\N	account-0-revoke-6	\\x066699c5579b6d31659932fde0313938	2026-11-30 21:15:52.243491+00
29	81431f67-8b88-483b-948d-04dc642f9af0	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tszm70psbetxnpzs6rfd3mkwk	4	TokenDeleted	1	{"token_id":"01m8q50tszm70psbetxnpzs6rfd3mkwk","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-06T21:15:51.998920Z","inserted_at":"2026-11-30T21:15:51.998920Z","updated_at":"2026-11-30T21:15:52.729195Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.729195+00	3ad85b813d7a5172efe3ff82fd92b2e5	\N	\N	\N	account-0-delete-6	\\x0896cfe977d5a889e4416da5d625cfee	2026-11-30 21:15:52.243491+00
30	d1cec377-58dc-4aaa-a7da-5eef6b4383b6	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50ttfm70psbhc0wdjzkc1t64zjv	2	TokenSuspended	1	{"token_id":"01m8q50ttfm70psbhc0wdjzkc1t64zjv","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:15:52.015443Z","inserted_at":"2026-11-30T21:15:52.015443Z","updated_at":"2026-11-30T21:15:52.790579Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.790579+00	dde969429fad359e779bf2bbe23361ea	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-7	\\x2e7e159517881e7e3dd9bae2693aecea	\N
31	d3d340f4-0af6-4917-b90c-97104917588a	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50ttfm70psbhc0wdjzkc1t64zjv	3	TokenActivated	1	{"token_id":"01m8q50ttfm70psbhc0wdjzkc1t64zjv","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:52.015443Z","inserted_at":"2026-11-30T21:15:52.015443Z","updated_at":"2026-11-30T21:15:52.834779Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.834779+00	b1614c58fcd619fc0bf3511579f80a5c	\N	\N	\N	account-0-activate-7	\\x6d136cc47063b090d2c7d243caaedadc	\N
32	c94a05dd-77f1-4691-90f0-c7afdcdbad06	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50ttfm70psbhc0wdjzkc1t64zjv	4	TokenSuspended	1	{"token_id":"01m8q50ttfm70psbhc0wdjzkc1t64zjv","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:15:52.015443Z","inserted_at":"2026-11-30T21:15:52.015443Z","updated_at":"2026-11-30T21:15:52.868964Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.868964+00	account-0-plain-7	\N	\N	\N	\N	\N	\N
33	3085f303-b98c-4b8c-86b9-d9ad776a878d	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tvbm70psbz0r312v6mzxv0p8e	2	TokenSuspended	1	{"token_id":"01m8q50tvbm70psbz0r312v6mzxv0p8e","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":"01m8q50tfxm70psb6g88rsapfkw2wn59","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:15:52.043793Z","inserted_at":"2026-11-30T21:15:52.043793Z","updated_at":"2026-11-30T21:15:52.901435Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.901435+00	867433ea0c8e1dbb7181abc2387ff850	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-8	\\xce2784b8091aed7006603ab0aa5b0fe5	2026-11-30 21:15:52.265648+00
34	ff2f109c-56c7-47cb-9f85-e35cbea13885	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tvbm70psbz0r312v6mzxv0p8e	3	TokenActivated	1	{"token_id":"01m8q50tvbm70psbz0r312v6mzxv0p8e","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":"01m8q50tfxm70psb6g88rsapfkw2wn59","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:15:52.043793Z","inserted_at":"2026-11-30T21:15:52.043793Z","updated_at":"2026-11-30T21:15:52.937480Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.93748+00	02fc739c64b45cb774c1677292cf396a	\N	\N	\N	account-0-quoted-8	\\x0bf6fca710001d1310c4a4ce3c29aa00	2026-11-30 21:15:52.265648+00
35	d9dadc02-dc77-49ac-9fd2-506b397bea43	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tw2m70psb9yn8s813csz52tyg	2	TokenSuspended	1	{"token_id":"01m8q50tw2m70psb9yn8s813csz52tyg","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:15:52.065949Z","inserted_at":"2026-11-30T21:15:52.065949Z","updated_at":"2026-11-30T21:15:52.977878Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:52.977878+00	1a2e8ec853cf781d3dd3064c0be37e04	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-9	\\xac50e78e4e7ca72830731785b5247adb	\N
36	d17719cb-120d-4f70-957b-08953927c5c2	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tw2m70psb9yn8s813csz52tyg	3	TokenActivated	1	{"token_id":"01m8q50tw2m70psb9yn8s813csz52tyg","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:52.065949Z","inserted_at":"2026-11-30T21:15:52.065949Z","updated_at":"2026-11-30T21:15:53.004013Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:53.004013+00	efde4e6ccf1bf9e330cbeeab76a23a7b	\N	\N	\N	account-0-activate-9	\\xdddf89d3816f773d8472952a322b0f5b	\N
37	1d64bbd6-e08d-408a-9ef7-45e5735f1e0f	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50twrm70psbxgq82jqzqh39f2mw	2	TokenSuspended	1	{"token_id":"01m8q50twrm70psbxgq82jqzqh39f2mw","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:15:52.088878Z","inserted_at":"2026-11-30T21:15:52.088878Z","updated_at":"2026-11-30T21:15:53.040207Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:53.040207+00	48fd92a2a65326b4bc375787df4a0560	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-10	\\x6cf03249b52e5ee922337726fd0f2af4	2026-11-30 21:15:52.29146+00
38	611062e1-49fa-47eb-b154-9f172d4f947f	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50ty5m70psbmsm8q34xtjpy7d6q	2	TokenSuspended	1	{"token_id":"01m8q50ty5m70psbmsm8q34xtjpy7d6q","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":"01m8q50tfxm70psb6g88rsapfkw2wn59","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:15:52.133824Z","inserted_at":"2026-11-30T21:15:52.133824Z","updated_at":"2026-11-30T21:15:53.072706Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:53.072706+00	b40a1127789dcb69ad05747a43339411	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-11	\\x5a27955baa07ca4e3116aa861a2330f9	\N
39	7814bf51-48b3-4df3-861e-02ce6fef6691	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50ty5m70psbmsm8q34xtjpy7d6q	3	TokenActivated	1	{"token_id":"01m8q50ty5m70psbmsm8q34xtjpy7d6q","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":"01m8q50tfxm70psb6g88rsapfkw2wn59","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:15:52.133824Z","inserted_at":"2026-11-30T21:15:52.133824Z","updated_at":"2026-11-30T21:15:53.112130Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:53.11213+00	732f0835b8664baa645f646a2977cf10	\N	\N	\N	account-0-activate-11	\\xc31323e95ffa5ca44ff59be6ec7aa0d2	\N
40	93aa0e48-8630-411a-8012-c2f9806db39e	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50ty5m70psbmsm8q34xtjpy7d6q	4	TokenSuspended	1	{"token_id":"01m8q50ty5m70psbmsm8q34xtjpy7d6q","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":"01m8q50tfxm70psb6g88rsapfkw2wn59","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:15:52.133824Z","inserted_at":"2026-11-30T21:15:52.133824Z","updated_at":"2026-11-30T21:15:53.136289Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:53.136289+00	account-0-plain-11	\N	\N	\N	\N	\N	\N
41	39d4de43-9cd7-439a-8015-bffe0c910ee5	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50ty5m70psbmsm8q34xtjpy7d6q	5	TokenRevoked	1	{"token_id":"01m8q50ty5m70psbmsm8q34xtjpy7d6q","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":"01m8q50tfxm70psb6g88rsapfkw2wn59","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-06T21:15:52.133824Z","inserted_at":"2026-11-30T21:15:52.133824Z","updated_at":"2026-11-30T21:15:53.178926Z","stream_version":5,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:53.178926+00	5bc50bce392883c8538a9355fe948e63	\N	\N	\N	account-0-revoke-11	\\xf40ff5c012a7a664e78fbd1df90b8d22	\N
42	7cd21e0d-ed48-46db-a8f9-e3b05dfa5e7e	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tg0m70psb7gr7x75tvardbr0d	4	TokenSuspended	1	{"token_id":"01m8q50tg0m70psb7gr7x75tvardbr0d","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:15:51.679345Z","inserted_at":"2026-11-30T21:15:51.679345Z","updated_at":"2026-11-30T21:15:53.239280Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":"a look at it"}	2026-11-30 21:15:53.23928+00	6ea749277d22afb561b36ece72c556c6	\N	\N	\N	account-0-reason	\\x4a31cd8d58ab8372b576ae0a1ff6b03d	2026-11-30 21:15:52.159261+00
43	d1aecb61-390d-4082-9df1-024c9d8842e3	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tg0m70psb7gr7x75tvardbr0d	5	TokenActivated	1	{"token_id":"01m8q50tg0m70psb7gr7x75tvardbr0d","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:15:51.679345Z","inserted_at":"2026-11-30T21:15:51.679345Z","updated_at":"2026-11-30T21:15:53.268259Z","stream_version":5,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:53.268259+00	d2454451fd509f35c834a17b994e7926	\N	\N	\N	account-0-by-itself	\\xcde8e9521eccb6698d70742a19b225d4	2026-11-30 21:15:52.159261+00
44	1c9e95db-a1f2-4a21-8407-5fa0ad609cbf	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50tg0m70psb7gr7x75tvardbr0d	6	TokenRevoked	1	{"token_id":"01m8q50tg0m70psb7gr7x75tvardbr0d","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T21:15:51.679345Z","inserted_at":"2026-11-30T21:15:51.679345Z","updated_at":"2026-11-30T21:15:53.380366Z","stream_version":6,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null}	2026-11-30 21:15:53.380366+00	962e2898f1fedbdc77fa216cbdd5c9b6	\N	\N	\N	account-0-used	\\x9c77c1ea005c9c0fef7943595f918054	2026-11-30 21:15:52.159261+00
45	63183cd5-5c3c-409f-9a76-df78b6728157	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50w5wm70psb6p1jgh34q2evwg18	1	TokenCreated	1	{"token_id":"01m8q50w5wm70psb6p1jgh34q2evwg18","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-30T21:15:54.398179Z","inserted_at":"2026-11-30T21:15:53.404590Z","updated_at":"2026-11-30T21:15:53.404590Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:15:53.40459+00	1d2c6cae9a0d78b3a91b766d67b5d5eb	\N	\N	\N	ends-at-once	\\xa10b94755f561f6023315f51c03bc192	\N
46	fff60cd0-e952-4381-8e2f-08f4c759cdf1	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50w7tm70psb4qnhd10zg8advmde	1	TokenCreated	1	{"token_id":"01m8q50w7tm70psb4qnhd10zg8advmde","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T21:15:54.464056Z","inserted_at":"2026-11-30T21:15:53.466441Z","updated_at":"2026-11-30T21:15:53.466441Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q50phdm70psbrmmpqvc3k63xq647"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:15:53.466441+00	4cc41d7160af543a1922b67bcd35a462	\N	\N	\N	ends-tomorrow	\\xc8565ccc4d625a8d5b4d1190e4a4a329	\N
47	a6c908de-ec9a-43da-a256-320e660a78a7	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50w5wm70psb6p1jgh34q2evwg18	2	TokenExpired	1	{"token_id":"01m8q50w5wm70psb6p1jgh34q2evwg18","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-30T21:15:54.398179Z","inserted_at":"2026-11-30T21:15:53.404590Z","updated_at":"2026-11-30T21:15:53.404590Z","stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null}	2026-11-30 21:15:54.450749+00	\N	\N	\N	\N	§expired 01m8q50w5wm70psb6p1jgh34q2evwg18	\\x8995858048c3b8e902d0c94e3fb2a7c1	\N
48	bbdda2cb-b38f-4d43-8ebd-4fae5a88f0e9	01m8q50phdm70psb8vyfgxbrhpz3gnqf	api_token-01m8q50w7tm70psb4qnhd10zg8advmde	2	TokenExpiring	1	{"token_id":"01m8q50w7tm70psb4qnhd10zg8advmde","account_id":"01m8q50phdm70psb8vyfgxbrhpz3gnqf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-12-01T21:15:54.464056Z","inserted_at":"2026-11-30T21:15:53.466441Z","updated_at":"2026-11-30T21:15:53.466441Z","stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null,"days_left":1}	2026-11-30 21:15:55.041896+00	\N	\N	\N	\N	§expiring 1 01m8q50w7tm70psb4qnhd10zg8advmde	\\xc86eadd0e486488e8e33f0c542368446	\N
49	2f596d06-6cad-4c0a-b010-92fe948a7b55	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51b0hm6kadthatfkmhfjxtqftms	1	TokenCreated	1	{"token_id":"01m8q51b0hm6kadthatfkmhfjxtqftms","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":"01m8q51b0hm6kadthwn74vcq9kghjjy1","token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:08.593666Z","inserted_at":"2026-11-30T21:16:08.593666Z","updated_at":"2026-11-30T21:16:08.593666Z","stream_version":1,"actor":{"type":"admin_user","id":"01m8q51b0hm6kadthwn74vcq9kghjjy1"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:16:08.593666+00	\N	\N	\N	\N	\N	\N	\N
50	415baf96-cbc5-499e-a350-4315ff2ae473	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ec0m6kadt3fazan2kxanbm10d	1	TokenCreated	1	{"token_id":"01m8q51ec0m6kadt3fazan2kxanbm10d","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:12.031434Z","inserted_at":"2026-11-30T21:16:12.031434Z","updated_at":"2026-11-30T21:16:12.031434Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:16:12.031434+00	177c72156fb7b3857745751080b73474	\N	\N	\N	account-1-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
51	147d1ad6-8163-4444-b07f-a58cba302284	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ed8m6kadtwpwada17n07nesqy	1	TokenCreated	1	{"token_id":"01m8q51ed8m6kadtwpwada17n07nesqy","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:12.072249Z","inserted_at":"2026-11-30T21:16:12.072249Z","updated_at":"2026-11-30T21:16:12.072249Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:16:12.072249+00	28dca3f5883971423b1d4776cf901869	\N	\N	\N	account-1-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
52	b2e6d6a8-70ac-4a27-bd53-75bb55956926	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51eefm6kadt8gbepby3e4wm6sw8	1	TokenCreated	1	{"token_id":"01m8q51eefm6kadt8gbepby3e4wm6sw8","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":"01m8q51ebvm6kadtt1hhbzbz6rn2bt53","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:16:12.111834Z","inserted_at":"2026-11-30T21:16:12.111834Z","updated_at":"2026-11-30T21:16:12.111834Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:16:12.111834+00	4d9dc399586536b44b952412852df63f	\N	\N	\N	account-1-create-2	\\x998e3114ee6ba71633db73469280de02	\N
53	7dbb76f0-5434-4a02-8048-78bf3bcbbc19	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51efdm6kadtx7k7jzwgn71h1kzf	1	TokenCreated	1	{"token_id":"01m8q51efdm6kadtx7k7jzwgn71h1kzf","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:12.140959Z","inserted_at":"2026-11-30T21:16:12.140959Z","updated_at":"2026-11-30T21:16:12.140959Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:16:12.140959+00	96fb831ecb388ca716d38fa72294b904	\N	\N	\N	account-1-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
54	a48a78c6-c5ce-4ab6-a929-8b2b95ebf6b0	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51egcm6kadtg0cdm5065cks1fy3	1	TokenCreated	1	{"token_id":"01m8q51egcm6kadtg0cdm5065cks1fy3","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:12.172254Z","inserted_at":"2026-11-30T21:16:12.172254Z","updated_at":"2026-11-30T21:16:12.172254Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:16:12.172254+00	27546b52218c77c762096e5e2a48711a	\N	\N	\N	account-1-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
55	0adddb94-8b6e-49e2-a84b-2425b1378739	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ehkm6kadtrtz9aysbkahd3gcr	1	TokenCreated	1	{"token_id":"01m8q51ehkm6kadtrtz9aysbkahd3gcr","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":"01m8q51ebvm6kadtt1hhbzbz6rn2bt53","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:16:12.211824Z","inserted_at":"2026-11-30T21:16:12.211824Z","updated_at":"2026-11-30T21:16:12.211824Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:16:12.211824+00	0f957410c73fe82330544f2b810087a0	\N	\N	\N	account-1-create-5	\\x998e3114ee6ba71633db73469280de02	\N
56	cc5643c2-337f-4c8a-8f4a-b5000677ed50	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ejkm6kadtyyrjwpf7n4mm5p8m	1	TokenCreated	1	{"token_id":"01m8q51ejkm6kadtyyrjwpf7n4mm5p8m","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:12.243740Z","inserted_at":"2026-11-30T21:16:12.243740Z","updated_at":"2026-11-30T21:16:12.243740Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:16:12.24374+00	6fe29b4957ca9072d7fbd4d88edb2b9d	\N	\N	\N	account-1-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
57	e980a5c3-2c4e-462f-956f-0052d8c6cd8e	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ekkm6kadtnmkm2hkks0xzb6vs	1	TokenCreated	1	{"token_id":"01m8q51ekkm6kadtnmkm2hkks0xzb6vs","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:12.275589Z","inserted_at":"2026-11-30T21:16:12.275589Z","updated_at":"2026-11-30T21:16:12.275589Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:16:12.275589+00	0c4577487db73a270c9333dfa8510bc5	\N	\N	\N	account-1-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
58	62bad58e-2d82-4a83-97e4-d4cb23b79965	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51emwm6kadt6cbxbdek5remgdwt	1	TokenCreated	1	{"token_id":"01m8q51emwm6kadt6cbxbdek5remgdwt","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":"01m8q51ebvm6kadtt1hhbzbz6rn2bt53","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:16:12.315929Z","inserted_at":"2026-11-30T21:16:12.315929Z","updated_at":"2026-11-30T21:16:12.315929Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:16:12.315929+00	bc3180b9183eedd3fb6ce81a0698212a	\N	\N	\N	account-1-create-8	\\x998e3114ee6ba71633db73469280de02	\N
59	9d7fe000-89aa-4b33-8776-c79da86795af	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51epgm6kadtcfbts7qnmqees9hq	1	TokenCreated	1	{"token_id":"01m8q51epgm6kadtcfbts7qnmqees9hq","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:12.368221Z","inserted_at":"2026-11-30T21:16:12.368221Z","updated_at":"2026-11-30T21:16:12.368221Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:16:12.368221+00	868864bb2a982b540037a8d8d1539427	\N	\N	\N	account-1-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
60	aa031344-edb7-4761-8cd6-7ad90f256981	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51eqbm6kadtnvg756z356nzx7z0	1	TokenCreated	1	{"token_id":"01m8q51eqbm6kadtnvg756z356nzx7z0","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:12.395472Z","inserted_at":"2026-11-30T21:16:12.395472Z","updated_at":"2026-11-30T21:16:12.395472Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:16:12.395472+00	409de99b7f08cf6e622e99d703e3b195	\N	\N	\N	account-1-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
61	c2b41189-5b67-4230-b4c2-1d2ed772a328	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51er7m6kadt90w4jnz0dagnn3j4	1	TokenCreated	1	{"token_id":"01m8q51er7m6kadt90w4jnz0dagnn3j4","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":"01m8q51ebvm6kadtt1hhbzbz6rn2bt53","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:16:12.422937Z","inserted_at":"2026-11-30T21:16:12.422937Z","updated_at":"2026-11-30T21:16:12.422937Z","stream_version":1,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null,"key_id":"upgrades"}	2026-11-30 21:16:12.422937+00	e520b79265cdd813d47622ff4b120fea	\N	\N	\N	account-1-create-11	\\x998e3114ee6ba71633db73469280de02	\N
62	b20f7929-aa82-47aa-b813-3ec66be90e11	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ec0m6kadt3fazan2kxanbm10d	2	TokenSuspended	1	{"token_id":"01m8q51ec0m6kadt3fazan2kxanbm10d","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:16:12.031434Z","inserted_at":"2026-11-30T21:16:12.031434Z","updated_at":"2026-11-30T21:16:12.633450Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:12.63345+00	b15f526b9b384d124fd282b0cb616fbe	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-0	\\x8b344175abb3394490ed943d09f5e245	\N
63	7b0bb97f-dc02-40ce-8561-ca3cdcb2107f	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ec0m6kadt3fazan2kxanbm10d	3	TokenActivated	1	{"token_id":"01m8q51ec0m6kadt3fazan2kxanbm10d","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:12.031434Z","inserted_at":"2026-11-30T21:16:12.031434Z","updated_at":"2026-11-30T21:16:12.667254Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:12.667254+00	49883dde68f4512518235c2c660001f8	\N	\N	\N	account-1-quoted-0	\\x57414b73ee2a299963ed332fcfb4e684	\N
64	be7ca017-7629-40b1-a199-9bc2ddcb92cc	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ed8m6kadtwpwada17n07nesqy	2	TokenSuspended	1	{"token_id":"01m8q51ed8m6kadtwpwada17n07nesqy","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:16:12.072249Z","inserted_at":"2026-11-30T21:16:12.072249Z","updated_at":"2026-11-30T21:16:12.687425Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:12.687425+00	9840260e1bbf87e0282ca750d9f2d685	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-1	\\x2099c6934d190c7dd727d3544f65c205	\N
65	5fc9b561-387f-4d31-a6e6-a6c542f78a47	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ed8m6kadtwpwada17n07nesqy	3	TokenActivated	1	{"token_id":"01m8q51ed8m6kadtwpwada17n07nesqy","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:12.072249Z","inserted_at":"2026-11-30T21:16:12.072249Z","updated_at":"2026-11-30T21:16:12.746010Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:12.74601+00	89711619c7d3c723c032ded671aa29c8	\N	\N	\N	account-1-activate-1	\\x00c6e3bcd21f7b99a05cf5d4f3a9a7ab	\N
66	704ecaad-84ca-41dd-97f3-ff1a420493f3	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ed8m6kadtwpwada17n07nesqy	4	TokenRevoked	1	{"token_id":"01m8q51ed8m6kadtwpwada17n07nesqy","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T21:16:12.072249Z","inserted_at":"2026-11-30T21:16:12.072249Z","updated_at":"2026-11-30T21:16:12.771345Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:12.771345+00	2f7ebd4ee0ae3f75b792a85635a9fd3a	\N	\N	\N	account-1-revoke-1	\\x60f88b99bd2212cf4994fcb22ad12af9	\N
67	495dabc5-5170-4382-baa2-97fff53816e1	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51eefm6kadt8gbepby3e4wm6sw8	2	TokenSuspended	1	{"token_id":"01m8q51eefm6kadt8gbepby3e4wm6sw8","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":"01m8q51ebvm6kadtt1hhbzbz6rn2bt53","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:16:12.111834Z","inserted_at":"2026-11-30T21:16:12.111834Z","updated_at":"2026-11-30T21:16:12.791960Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:12.79196+00	3f882737863fc54b40d4fc53e939dc45	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-2	\\x786731e18a360a2e6eadd5121457c5b7	\N
68	7bcafed1-def4-468d-af09-fc583015bad7	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51efdm6kadtx7k7jzwgn71h1kzf	2	TokenSuspended	1	{"token_id":"01m8q51efdm6kadtx7k7jzwgn71h1kzf","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:16:12.140959Z","inserted_at":"2026-11-30T21:16:12.140959Z","updated_at":"2026-11-30T21:16:12.831907Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:12.831907+00	f568770a6ce6e6062f4abc6b498c4a01	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-3	\\xfe5782445acd3178afcd7f6739633089	\N
69	fb6a8668-f649-4b47-85ee-2828df200fbb	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51efdm6kadtx7k7jzwgn71h1kzf	3	TokenActivated	1	{"token_id":"01m8q51efdm6kadtx7k7jzwgn71h1kzf","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:12.140959Z","inserted_at":"2026-11-30T21:16:12.140959Z","updated_at":"2026-11-30T21:16:12.851868Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:12.851868+00	a256bf2dc527b60606cb2c54ed534dcb	\N	\N	\N	account-1-activate-3	\\x45beb43b24a32efc36187ded640bf5d4	\N
70	2946ccce-662e-4e95-9ae8-8fa11cbcbd60	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51efdm6kadtx7k7jzwgn71h1kzf	4	TokenSuspended	1	{"token_id":"01m8q51efdm6kadtx7k7jzwgn71h1kzf","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:16:12.140959Z","inserted_at":"2026-11-30T21:16:12.140959Z","updated_at":"2026-11-30T21:16:12.904457Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:12.904457+00	account-1-plain-3	\N	\N	\N	\N	\N	\N
71	8c94586a-453e-4db2-8b0c-a471a35335cf	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51egcm6kadtg0cdm5065cks1fy3	2	TokenSuspended	1	{"token_id":"01m8q51egcm6kadtg0cdm5065cks1fy3","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:16:12.172254Z","inserted_at":"2026-11-30T21:16:12.172254Z","updated_at":"2026-11-30T21:16:12.927317Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:12.927317+00	4fe3dc10ddf24cee46b1d41ddddcf41f	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-4	\\x6da61c5c96b8a5491ac1aaa216dc9dc8	2026-11-30 21:16:12.531279+00
72	e92d704f-dbc1-4c4a-99d5-e15a878e9da3	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51egcm6kadtg0cdm5065cks1fy3	3	TokenActivated	1	{"token_id":"01m8q51egcm6kadtg0cdm5065cks1fy3","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:12.172254Z","inserted_at":"2026-11-30T21:16:12.172254Z","updated_at":"2026-11-30T21:16:12.973729Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:12.973729+00	33697a655ba3469baeccef2abf8646ab	\N	\N	\N	account-1-quoted-4	\\x170bf2d6362009c4b8ed7e1c18bce291	2026-11-30 21:16:12.531279+00
73	636656dc-999f-4e1d-b6a3-239b45eb484d	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ehkm6kadtrtz9aysbkahd3gcr	2	TokenSuspended	1	{"token_id":"01m8q51ehkm6kadtrtz9aysbkahd3gcr","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":"01m8q51ebvm6kadtt1hhbzbz6rn2bt53","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:16:12.211824Z","inserted_at":"2026-11-30T21:16:12.211824Z","updated_at":"2026-11-30T21:16:12.995412Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:12.995412+00	25f3d3e8497dd18aea6bad3b5c2adb66	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-5	\\x55be0cf28a649416ffd2f9067b41a197	\N
74	26135166-e3b3-41df-9528-ede17bede616	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ehkm6kadtrtz9aysbkahd3gcr	3	TokenActivated	1	{"token_id":"01m8q51ehkm6kadtrtz9aysbkahd3gcr","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":"01m8q51ebvm6kadtt1hhbzbz6rn2bt53","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:16:12.211824Z","inserted_at":"2026-11-30T21:16:12.211824Z","updated_at":"2026-11-30T21:16:13.025652Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.025652+00	947c8b198e1115bc8bd245c750fdb88c	\N	\N	\N	account-1-activate-5	\\x3c0e67cfa1cfe41d583cf8b9daadfda5	\N
75	e46db415-ebdd-48f9-af31-c73ee6f81578	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ejkm6kadtyyrjwpf7n4mm5p8m	2	TokenSuspended	1	{"token_id":"01m8q51ejkm6kadtyyrjwpf7n4mm5p8m","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:16:12.243740Z","inserted_at":"2026-11-30T21:16:12.243740Z","updated_at":"2026-11-30T21:16:13.060827Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.060827+00	2ce0e74a098d5daf3f57afabb166a174	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-6	\\xfaf8f11e16ecb06b4f2909fc68ee0332	2026-11-30 21:16:12.555507+00
76	f6fbc82a-f575-4afc-9ed0-db1fd274c966	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ejkm6kadtyyrjwpf7n4mm5p8m	3	TokenRevoked	1	{"token_id":"01m8q51ejkm6kadtyyrjwpf7n4mm5p8m","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T21:16:12.243740Z","inserted_at":"2026-11-30T21:16:12.243740Z","updated_at":"2026-11-30T21:16:13.101549Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.101549+00	f184f2a100d503b9196c5ecbf39a8abe	\N	\N	\N	account-1-revoke-6	\\x34e22aba5a743a3f0e1e3ab387436881	2026-11-30 21:16:12.555507+00
77	9280f44d-09ad-4ee9-a633-d79d2de3b650	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ejkm6kadtyyrjwpf7n4mm5p8m	4	TokenDeleted	1	{"token_id":"01m8q51ejkm6kadtyyrjwpf7n4mm5p8m","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-11-06T21:16:12.243740Z","inserted_at":"2026-11-30T21:16:12.243740Z","updated_at":"2026-11-30T21:16:13.142107Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.142107+00	45647857232a041c080715f8dd750fc2	\N	\N	\N	account-1-delete-6	\\xc9582f1c079e663c97d46a8e8be5d0f5	2026-11-30 21:16:12.555507+00
78	dd694932-8ad1-40ba-9f5b-b0f7b38b2512	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ekkm6kadtnmkm2hkks0xzb6vs	2	TokenSuspended	1	{"token_id":"01m8q51ekkm6kadtnmkm2hkks0xzb6vs","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:16:12.275589Z","inserted_at":"2026-11-30T21:16:12.275589Z","updated_at":"2026-11-30T21:16:13.199676Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.199676+00	b9239857f449646c9659e033064f6558	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-7	\\x27601257bb605fd992952100e70c3035	\N
79	3cd0b4d8-879b-42a1-9f8a-f808f76b21be	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ekkm6kadtnmkm2hkks0xzb6vs	3	TokenActivated	1	{"token_id":"01m8q51ekkm6kadtnmkm2hkks0xzb6vs","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:12.275589Z","inserted_at":"2026-11-30T21:16:12.275589Z","updated_at":"2026-11-30T21:16:13.250989Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.250989+00	e8044fdfe41a7f5ffd3eaae4d144fe0f	\N	\N	\N	account-1-activate-7	\\xea105a85f721a8270369b9ab386a12d3	\N
80	e945af39-f4bd-4de8-a5a2-6a38bbbbd471	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ekkm6kadtnmkm2hkks0xzb6vs	4	TokenSuspended	1	{"token_id":"01m8q51ekkm6kadtnmkm2hkks0xzb6vs","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:16:12.275589Z","inserted_at":"2026-11-30T21:16:12.275589Z","updated_at":"2026-11-30T21:16:13.271975Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.271975+00	account-1-plain-7	\N	\N	\N	\N	\N	\N
81	63ec21a7-be36-4d6f-ad59-f658b6077b1a	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51emwm6kadt6cbxbdek5remgdwt	2	TokenSuspended	1	{"token_id":"01m8q51emwm6kadt6cbxbdek5remgdwt","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":"01m8q51ebvm6kadtt1hhbzbz6rn2bt53","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:16:12.315929Z","inserted_at":"2026-11-30T21:16:12.315929Z","updated_at":"2026-11-30T21:16:13.311732Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.311732+00	e90fb557dd6919ae7d7840dcf8e64bb6	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-8	\\x5bee28e4dd62df5d0ae661ce988ce485	2026-11-30 21:16:12.579008+00
82	535b0198-c603-4f8d-b71e-75d12fb2919b	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51emwm6kadt6cbxbdek5remgdwt	3	TokenActivated	1	{"token_id":"01m8q51emwm6kadt6cbxbdek5remgdwt","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":"01m8q51ebvm6kadtt1hhbzbz6rn2bt53","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:16:12.315929Z","inserted_at":"2026-11-30T21:16:12.315929Z","updated_at":"2026-11-30T21:16:13.358896Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.358896+00	0d6fcdfe18c8114731fd1a04c3b0fce9	\N	\N	\N	account-1-quoted-8	\\xf1389f13a0dc645c5aaec45c3ad54797	2026-11-30 21:16:12.579008+00
83	d6710cca-00ba-4edb-a841-e19292a5fc9a	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51epgm6kadtcfbts7qnmqees9hq	2	TokenSuspended	1	{"token_id":"01m8q51epgm6kadtcfbts7qnmqees9hq","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:16:12.368221Z","inserted_at":"2026-11-30T21:16:12.368221Z","updated_at":"2026-11-30T21:16:13.384101Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.384101+00	1a68174dda51332e7f66fc0d2b7e0e73	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-9	\\xe657a0f66be534bf3c014fc25a18598c	\N
84	717f0990-e13c-4ee6-badf-7e5f7f3a5eb2	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51epgm6kadtcfbts7qnmqees9hq	3	TokenActivated	1	{"token_id":"01m8q51epgm6kadtcfbts7qnmqees9hq","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:12.368221Z","inserted_at":"2026-11-30T21:16:12.368221Z","updated_at":"2026-11-30T21:16:13.431858Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.431858+00	56a662f74be454607a47bc72ed64ef79	\N	\N	\N	account-1-activate-9	\\x9c442635a5a23a88cf76e78eabb60232	\N
85	5f70da14-32e0-4742-9c40-6933a017112e	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51eqbm6kadtnvg756z356nzx7z0	2	TokenSuspended	1	{"token_id":"01m8q51eqbm6kadtnvg756z356nzx7z0","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:16:12.395472Z","inserted_at":"2026-11-30T21:16:12.395472Z","updated_at":"2026-11-30T21:16:13.457437Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.457437+00	0ef79b6bcab1bb08d2a7f5d903793842	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-10	\\x7663cfb3a02f4a630651b4f6bc40d334	2026-11-30 21:16:12.608762+00
86	1df5679d-0e7c-42c2-9a9b-eb701cf737a1	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51er7m6kadt90w4jnz0dagnn3j4	2	TokenSuspended	1	{"token_id":"01m8q51er7m6kadt90w4jnz0dagnn3j4","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":"01m8q51ebvm6kadtt1hhbzbz6rn2bt53","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:16:12.422937Z","inserted_at":"2026-11-30T21:16:12.422937Z","updated_at":"2026-11-30T21:16:13.486376Z","stream_version":2,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.486376+00	3b767904dd49a30077781862c2319fe2	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-11	\\x8808d049f81ffdb40bac9eeebc2c7dcb	\N
87	c4d3a4e5-18df-419e-9745-cc7d2e67ed49	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51er7m6kadt90w4jnz0dagnn3j4	3	TokenActivated	1	{"token_id":"01m8q51er7m6kadt90w4jnz0dagnn3j4","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":"01m8q51ebvm6kadtt1hhbzbz6rn2bt53","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-11-06T21:16:12.422937Z","inserted_at":"2026-11-30T21:16:12.422937Z","updated_at":"2026-11-30T21:16:13.514323Z","stream_version":3,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.514323+00	9801a75b4ccec1f05954b40bef1f7006	\N	\N	\N	account-1-activate-11	\\x95247c288529994fc4fe44d439d027b3	\N
88	aa9300ed-522f-49fa-84ed-43b1a235c795	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51er7m6kadt90w4jnz0dagnn3j4	4	TokenSuspended	1	{"token_id":"01m8q51er7m6kadt90w4jnz0dagnn3j4","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":"01m8q51ebvm6kadtt1hhbzbz6rn2bt53","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-11-06T21:16:12.422937Z","inserted_at":"2026-11-30T21:16:12.422937Z","updated_at":"2026-11-30T21:16:13.543935Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.543935+00	account-1-plain-11	\N	\N	\N	\N	\N	\N
89	953b4d45-3ee7-432b-858d-b372db005065	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51er7m6kadt90w4jnz0dagnn3j4	5	TokenRevoked	1	{"token_id":"01m8q51er7m6kadt90w4jnz0dagnn3j4","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":"01m8q51ebvm6kadtt1hhbzbz6rn2bt53","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-11-06T21:16:12.422937Z","inserted_at":"2026-11-30T21:16:12.422937Z","updated_at":"2026-11-30T21:16:13.564664Z","stream_version":5,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.564664+00	4bf148e96c71995134be0a1f31dbd580	\N	\N	\N	account-1-revoke-11	\\xa1f5981d257c2309b89d7dc5bf456066	\N
90	e8f84975-c7f0-48aa-b593-7e725909e7de	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ec0m6kadt3fazan2kxanbm10d	4	TokenSuspended	1	{"token_id":"01m8q51ec0m6kadt3fazan2kxanbm10d","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-11-06T21:16:12.031434Z","inserted_at":"2026-11-30T21:16:12.031434Z","updated_at":"2026-11-30T21:16:13.597254Z","stream_version":4,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":"a look at it"}	2026-11-30 21:16:13.597254+00	aec14b2bcc8c6d5e50f23edecc95898f	\N	\N	\N	account-1-reason	\\xcad668eb5fdb7752a8140b3409072e9f	2026-11-30 21:16:12.468778+00
91	6bb52ce2-e7a4-4acd-ad68-8127f4260b57	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ec0m6kadt3fazan2kxanbm10d	5	TokenActivated	1	{"token_id":"01m8q51ec0m6kadt3fazan2kxanbm10d","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-11-06T21:16:12.031434Z","inserted_at":"2026-11-30T21:16:12.031434Z","updated_at":"2026-11-30T21:16:13.617600Z","stream_version":5,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.6176+00	932109dae9caf9e308f869aaec56bf21	\N	\N	\N	account-1-by-itself	\\x57414b73ee2a299963ed332fcfb4e684	2026-11-30 21:16:12.468778+00
92	6557bf7c-082d-42ac-95d6-b47d87facdd8	01m8q51b0hm6kadt0c3hc7rm6y589nhx	api_token-01m8q51ec0m6kadt3fazan2kxanbm10d	6	TokenRevoked	1	{"token_id":"01m8q51ec0m6kadt3fazan2kxanbm10d","account_id":"01m8q51b0hm6kadt0c3hc7rm6y589nhx","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-11-06T21:16:12.031434Z","inserted_at":"2026-11-30T21:16:12.031434Z","updated_at":"2026-11-30T21:16:13.692309Z","stream_version":6,"actor":{"type":"api_token","id":"01m8q51b0hm6kadthatfkmhfjxtqftms"},"reason":null}	2026-11-30 21:16:13.692309+00	d7fc611094c3d80caeabf8cf91ecf535	\N	\N	\N	account-1-used	\\xb6f7bf8f6e47a27b510150611f7f875f	2026-11-30 21:16:12.468778+00
\.


--
-- Data for Name: lease; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.lease (name, holder, epoch, expires_at) FROM stdin;
projection expiring 2	c04a0a98-6449-4622-bfe8-1f32a16885b3	1	-infinity
projection history 1	356434b0-d205-4a4b-8dad-829dea119840	1	-infinity
relay	f46af4aa-614f-4f74-887a-925db5366e3f	1	-infinity
expiry	c7994d5f-68c4-4c79-a979-41e14892ee2c	1	-infinity
\.


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.log_head (only_row, log_id, "position") FROM stdin;
t	a338a60c-c7d8-41b9-be29-4de3ad68f340	92
\.


--
-- Data for Name: projection; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.projection (name, build, version, state, "position", begun_at, live_at) FROM stdin;
expiring	1	2	live	92	2026-11-30 21:15:31.741562+00	2026-11-30 21:15:31.87529+00
history	1	1	live	92	2026-11-30 21:15:31.737635+00	2026-11-30 21:15:31.87484+00
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
t	a338a60c-c7d8-41b9-be29-4de3ad68f340	2026-11-30 21:15:31.738166+00	92	0
\.


--
-- Data for Name: token_count; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_count (account_id, token_scope, tokens) FROM stdin;
01m8q50phdm70psb8vyfgxbrhpz3gnqf	environment	4
01m8q50phdm70psb8vyfgxbrhpz3gnqf	account	10
01m8q51b0hm6kadt0c3hc7rm6y589nhx	environment	4
01m8q51b0hm6kadt0c3hc7rm6y589nhx	account	8
\.


--
-- Data for Name: token_details; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_details (token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, stream_version, "position") FROM stdin;
01m8q50phdm70psbrmmpqvc3k63xq647	01m8q50phdm70psb8vyfgxbrhpz3gnqf	\N	01m8q50phdm70psbax7c1tj5btv9byy9	account	active	2126-11-06 21:15:47.629443+00	2026-11-30 21:15:47.629443+00	2026-11-30 21:15:47.629443+00	1	1
01m8q51ed8m6kadtwpwada17n07nesqy	01m8q51b0hm6kadt0c3hc7rm6y589nhx	\N	\N	account	revoked	2126-11-06 21:16:12.072249+00	2026-11-30 21:16:12.072249+00	2026-11-30 21:16:12.771345+00	4	66
01m8q51eefm6kadt8gbepby3e4wm6sw8	01m8q51b0hm6kadt0c3hc7rm6y589nhx	01m8q51ebvm6kadtt1hhbzbz6rn2bt53	\N	environment	suspended	2126-11-06 21:16:12.111834+00	2026-11-30 21:16:12.111834+00	2026-11-30 21:16:12.79196+00	2	67
01m8q50ty5m70psbmsm8q34xtjpy7d6q	01m8q50phdm70psb8vyfgxbrhpz3gnqf	01m8q50tfxm70psb6g88rsapfkw2wn59	\N	environment	revoked	2126-11-06 21:15:52.133824+00	2026-11-30 21:15:52.133824+00	2026-11-30 21:15:53.178926+00	5	41
01m8q50tmzm70psb3f5qyken483djcbh	01m8q50phdm70psb8vyfgxbrhpz3gnqf	\N	\N	account	revoked	2126-11-06 21:15:51.839623+00	2026-11-30 21:15:51.839623+00	2026-11-30 21:15:52.435526+00	4	18
01m8q50tnwm70psbp46xvrdv8f7qmhy0	01m8q50phdm70psb8vyfgxbrhpz3gnqf	01m8q50tfxm70psb6g88rsapfkw2wn59	\N	environment	suspended	2126-11-06 21:15:51.868669+00	2026-11-30 21:15:51.868669+00	2026-11-30 21:15:52.463964+00	2	19
01m8q50tg0m70psb7gr7x75tvardbr0d	01m8q50phdm70psb8vyfgxbrhpz3gnqf	\N	\N	account	revoked	2126-11-06 21:15:51.679345+00	2026-11-30 21:15:51.679345+00	2026-11-30 21:15:53.380366+00	6	44
01m8q50tpqm70psbh9s4ep18ncvgtczn	01m8q50phdm70psb8vyfgxbrhpz3gnqf	\N	\N	account	suspended	2126-11-06 21:15:51.89544+00	2026-11-30 21:15:51.89544+00	2026-11-30 21:15:52.54774+00	4	22
01m8q50tqym70psbskh4qg0y30efqsyp	01m8q50phdm70psb8vyfgxbrhpz3gnqf	\N	\N	account	active	2126-11-06 21:15:51.934441+00	2026-11-30 21:15:51.934441+00	2026-11-30 21:15:52.606594+00	3	24
01m8q50ts3m70psbrsf1vbt7jhwca5ng	01m8q50phdm70psb8vyfgxbrhpz3gnqf	01m8q50tfxm70psb6g88rsapfkw2wn59	\N	environment	active	2126-11-06 21:15:51.971807+00	2026-11-30 21:15:51.971807+00	2026-11-30 21:15:52.654892+00	3	26
01m8q50w5wm70psb6p1jgh34q2evwg18	01m8q50phdm70psb8vyfgxbrhpz3gnqf	\N	\N	account	active	2026-11-30 21:15:54.398179+00	2026-11-30 21:15:53.40459+00	2026-11-30 21:15:53.40459+00	2	47
01m8q50w7tm70psb4qnhd10zg8advmde	01m8q50phdm70psb8vyfgxbrhpz3gnqf	\N	\N	account	active	2026-12-01 21:15:54.464056+00	2026-11-30 21:15:53.466441+00	2026-11-30 21:15:53.466441+00	2	48
01m8q51b0hm6kadthatfkmhfjxtqftms	01m8q51b0hm6kadt0c3hc7rm6y589nhx	\N	01m8q51b0hm6kadthwn74vcq9kghjjy1	account	active	2126-11-06 21:16:08.593666+00	2026-11-30 21:16:08.593666+00	2026-11-30 21:16:08.593666+00	1	49
01m8q50ttfm70psbhc0wdjzkc1t64zjv	01m8q50phdm70psb8vyfgxbrhpz3gnqf	\N	\N	account	suspended	2126-11-06 21:15:52.015443+00	2026-11-30 21:15:52.015443+00	2026-11-30 21:15:52.868964+00	4	32
01m8q50tvbm70psbz0r312v6mzxv0p8e	01m8q50phdm70psb8vyfgxbrhpz3gnqf	01m8q50tfxm70psb6g88rsapfkw2wn59	\N	environment	active	2126-11-06 21:15:52.043793+00	2026-11-30 21:15:52.043793+00	2026-11-30 21:15:52.93748+00	3	34
01m8q50tw2m70psb9yn8s813csz52tyg	01m8q50phdm70psb8vyfgxbrhpz3gnqf	\N	\N	account	active	2126-11-06 21:15:52.065949+00	2026-11-30 21:15:52.065949+00	2026-11-30 21:15:53.004013+00	3	36
01m8q50twrm70psbxgq82jqzqh39f2mw	01m8q50phdm70psb8vyfgxbrhpz3gnqf	\N	\N	account	suspended	2126-11-06 21:15:52.088878+00	2026-11-30 21:15:52.088878+00	2026-11-30 21:15:53.040207+00	2	37
01m8q51efdm6kadtx7k7jzwgn71h1kzf	01m8q51b0hm6kadt0c3hc7rm6y589nhx	\N	\N	account	suspended	2126-11-06 21:16:12.140959+00	2026-11-30 21:16:12.140959+00	2026-11-30 21:16:12.904457+00	4	70
01m8q51er7m6kadt90w4jnz0dagnn3j4	01m8q51b0hm6kadt0c3hc7rm6y589nhx	01m8q51ebvm6kadtt1hhbzbz6rn2bt53	\N	environment	revoked	2126-11-06 21:16:12.422937+00	2026-11-30 21:16:12.422937+00	2026-11-30 21:16:13.564664+00	5	89
01m8q51egcm6kadtg0cdm5065cks1fy3	01m8q51b0hm6kadt0c3hc7rm6y589nhx	\N	\N	account	active	2126-11-06 21:16:12.172254+00	2026-11-30 21:16:12.172254+00	2026-11-30 21:16:12.973729+00	3	72
01m8q51ekkm6kadtnmkm2hkks0xzb6vs	01m8q51b0hm6kadt0c3hc7rm6y589nhx	\N	\N	account	suspended	2126-11-06 21:16:12.275589+00	2026-11-30 21:16:12.275589+00	2026-11-30 21:16:13.271975+00	4	80
01m8q51ehkm6kadtrtz9aysbkahd3gcr	01m8q51b0hm6kadt0c3hc7rm6y589nhx	01m8q51ebvm6kadtt1hhbzbz6rn2bt53	\N	environment	active	2126-11-06 21:16:12.211824+00	2026-11-30 21:16:12.211824+00	2026-11-30 21:16:13.025652+00	3	74
01m8q51emwm6kadt6cbxbdek5remgdwt	01m8q51b0hm6kadt0c3hc7rm6y589nhx	01m8q51ebvm6kadtt1hhbzbz6rn2bt53	\N	environment	active	2126-11-06 21:16:12.315929+00	2026-11-30 21:16:12.315929+00	2026-11-30 21:16:13.358896+00	3	82
01m8q51ec0m6kadt3fazan2kxanbm10d	01m8q51b0hm6kadt0c3hc7rm6y589nhx	\N	\N	account	revoked	2126-11-06 21:16:12.031434+00	2026-11-30 21:16:12.031434+00	2026-11-30 21:16:13.692309+00	6	92
01m8q51epgm6kadtcfbts7qnmqees9hq	01m8q51b0hm6kadt0c3hc7rm6y589nhx	\N	\N	account	active	2126-11-06 21:16:12.368221+00	2026-11-30 21:16:12.368221+00	2026-11-30 21:16:13.431858+00	3	84
01m8q51eqbm6kadtnvg756z356nzx7z0	01m8q51b0hm6kadt0c3hc7rm6y589nhx	\N	\N	account	suspended	2126-11-06 21:16:12.395472+00	2026-11-30 21:16:12.395472+00	2026-11-30 21:16:13.457437+00	2	85
\.


--
-- Data for Name: token_listing; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing (token_id, account_id, status, inserted_at, updated_at) FROM stdin;
01m8q50phdm70psbrmmpqvc3k63xq647	01m8q50phdm70psb8vyfgxbrhpz3gnqf	active	2026-11-30 21:15:47.629443+00	2026-11-30 21:15:47.629443+00
01m8q50tg0m70psb7gr7x75tvardbr0d	01m8q50phdm70psb8vyfgxbrhpz3gnqf	revoked	2026-11-30 21:15:51.679345+00	2026-11-30 21:15:53.380366+00
01m8q50tmzm70psb3f5qyken483djcbh	01m8q50phdm70psb8vyfgxbrhpz3gnqf	revoked	2026-11-30 21:15:51.839623+00	2026-11-30 21:15:52.435526+00
01m8q50tnwm70psbp46xvrdv8f7qmhy0	01m8q50phdm70psb8vyfgxbrhpz3gnqf	suspended	2026-11-30 21:15:51.868669+00	2026-11-30 21:15:52.463964+00
01m8q50tpqm70psbh9s4ep18ncvgtczn	01m8q50phdm70psb8vyfgxbrhpz3gnqf	suspended	2026-11-30 21:15:51.89544+00	2026-11-30 21:15:52.54774+00
01m8q50tqym70psbskh4qg0y30efqsyp	01m8q50phdm70psb8vyfgxbrhpz3gnqf	active	2026-11-30 21:15:51.934441+00	2026-11-30 21:15:52.606594+00
01m8q50ts3m70psbrsf1vbt7jhwca5ng	01m8q50phdm70psb8vyfgxbrhpz3gnqf	active	2026-11-30 21:15:51.971807+00	2026-11-30 21:15:52.654892+00
01m8q50ttfm70psbhc0wdjzkc1t64zjv	01m8q50phdm70psb8vyfgxbrhpz3gnqf	suspended	2026-11-30 21:15:52.015443+00	2026-11-30 21:15:52.868964+00
01m8q50tvbm70psbz0r312v6mzxv0p8e	01m8q50phdm70psb8vyfgxbrhpz3gnqf	active	2026-11-30 21:15:52.043793+00	2026-11-30 21:15:52.93748+00
01m8q50tw2m70psb9yn8s813csz52tyg	01m8q50phdm70psb8vyfgxbrhpz3gnqf	active	2026-11-30 21:15:52.065949+00	2026-11-30 21:15:53.004013+00
01m8q50twrm70psbxgq82jqzqh39f2mw	01m8q50phdm70psb8vyfgxbrhpz3gnqf	suspended	2026-11-30 21:15:52.088878+00	2026-11-30 21:15:53.040207+00
01m8q50ty5m70psbmsm8q34xtjpy7d6q	01m8q50phdm70psb8vyfgxbrhpz3gnqf	revoked	2026-11-30 21:15:52.133824+00	2026-11-30 21:15:53.178926+00
01m8q50w5wm70psb6p1jgh34q2evwg18	01m8q50phdm70psb8vyfgxbrhpz3gnqf	active	2026-11-30 21:15:53.40459+00	2026-11-30 21:15:53.40459+00
01m8q50w7tm70psb4qnhd10zg8advmde	01m8q50phdm70psb8vyfgxbrhpz3gnqf	active	2026-11-30 21:15:53.466441+00	2026-11-30 21:15:53.466441+00
01m8q51b0hm6kadthatfkmhfjxtqftms	01m8q51b0hm6kadt0c3hc7rm6y589nhx	active	2026-11-30 21:16:08.593666+00	2026-11-30 21:16:08.593666+00
01m8q51ec0m6kadt3fazan2kxanbm10d	01m8q51b0hm6kadt0c3hc7rm6y589nhx	revoked	2026-11-30 21:16:12.031434+00	2026-11-30 21:16:13.692309+00
01m8q51ed8m6kadtwpwada17n07nesqy	01m8q51b0hm6kadt0c3hc7rm6y589nhx	revoked	2026-11-30 21:16:12.072249+00	2026-11-30 21:16:12.771345+00
01m8q51eefm6kadt8gbepby3e4wm6sw8	01m8q51b0hm6kadt0c3hc7rm6y589nhx	suspended	2026-11-30 21:16:12.111834+00	2026-11-30 21:16:12.79196+00
01m8q51efdm6kadtx7k7jzwgn71h1kzf	01m8q51b0hm6kadt0c3hc7rm6y589nhx	suspended	2026-11-30 21:16:12.140959+00	2026-11-30 21:16:12.904457+00
01m8q51egcm6kadtg0cdm5065cks1fy3	01m8q51b0hm6kadt0c3hc7rm6y589nhx	active	2026-11-30 21:16:12.172254+00	2026-11-30 21:16:12.973729+00
01m8q51ehkm6kadtrtz9aysbkahd3gcr	01m8q51b0hm6kadt0c3hc7rm6y589nhx	active	2026-11-30 21:16:12.211824+00	2026-11-30 21:16:13.025652+00
01m8q51ekkm6kadtnmkm2hkks0xzb6vs	01m8q51b0hm6kadt0c3hc7rm6y589nhx	suspended	2026-11-30 21:16:12.275589+00	2026-11-30 21:16:13.271975+00
01m8q51emwm6kadt6cbxbdek5remgdwt	01m8q51b0hm6kadt0c3hc7rm6y589nhx	active	2026-11-30 21:16:12.315929+00	2026-11-30 21:16:13.358896+00
01m8q51epgm6kadtcfbts7qnmqees9hq	01m8q51b0hm6kadt0c3hc7rm6y589nhx	active	2026-11-30 21:16:12.368221+00	2026-11-30 21:16:13.431858+00
01m8q51eqbm6kadtnvg756z356nzx7z0	01m8q51b0hm6kadt0c3hc7rm6y589nhx	suspended	2026-11-30 21:16:12.395472+00	2026-11-30 21:16:13.457437+00
01m8q51er7m6kadt90w4jnz0dagnn3j4	01m8q51b0hm6kadt0c3hc7rm6y589nhx	revoked	2026-11-30 21:16:12.422937+00	2026-11-30 21:16:13.564664+00
\.


--
-- Data for Name: token_listing_count; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing_count (account_id, status, tokens) FROM stdin;
01m8q50phdm70psb8vyfgxbrhpz3gnqf	revoked	3
01m8q50phdm70psb8vyfgxbrhpz3gnqf	suspended	4
01m8q50phdm70psb8vyfgxbrhpz3gnqf	active	7
01m8q51b0hm6kadt0c3hc7rm6y589nhx	active	5
01m8q51b0hm6kadt0c3hc7rm6y589nhx	suspended	4
01m8q51b0hm6kadt0c3hc7rm6y589nhx	revoked	3
\.


--
-- Data for Name: token_listing_position; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_listing_position (only_row, "position") FROM stdin;
t	92
\.


--
-- Data for Name: token_usage; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_usage (token_id, last_used_at, account_id) FROM stdin;
01m8q50tmzm70psb3f5qyken483djcbh	\N	01m8q50phdm70psb8vyfgxbrhpz3gnqf
01m8q50tpqm70psbh9s4ep18ncvgtczn	\N	01m8q50phdm70psb8vyfgxbrhpz3gnqf
01m8q50ts3m70psbrsf1vbt7jhwca5ng	\N	01m8q50phdm70psb8vyfgxbrhpz3gnqf
01m8q50ttfm70psbhc0wdjzkc1t64zjv	\N	01m8q50phdm70psb8vyfgxbrhpz3gnqf
01m8q50tw2m70psb9yn8s813csz52tyg	\N	01m8q50phdm70psb8vyfgxbrhpz3gnqf
01m8q50ty5m70psbmsm8q34xtjpy7d6q	\N	01m8q50phdm70psb8vyfgxbrhpz3gnqf
01m8q50tg0m70psb7gr7x75tvardbr0d	2026-11-30 21:15:52.159261+00	01m8q50phdm70psb8vyfgxbrhpz3gnqf
01m8q50tnwm70psbp46xvrdv8f7qmhy0	2026-11-30 21:15:52.193655+00	01m8q50phdm70psb8vyfgxbrhpz3gnqf
01m8q50tqym70psbskh4qg0y30efqsyp	2026-11-30 21:15:52.21125+00	01m8q50phdm70psb8vyfgxbrhpz3gnqf
01m8q50tvbm70psbz0r312v6mzxv0p8e	2026-11-30 21:15:52.265648+00	01m8q50phdm70psb8vyfgxbrhpz3gnqf
01m8q50twrm70psbxgq82jqzqh39f2mw	2026-11-30 21:15:52.29146+00	01m8q50phdm70psb8vyfgxbrhpz3gnqf
01m8q50w5wm70psb6p1jgh34q2evwg18	\N	01m8q50phdm70psb8vyfgxbrhpz3gnqf
01m8q50w7tm70psb4qnhd10zg8advmde	\N	01m8q50phdm70psb8vyfgxbrhpz3gnqf
01m8q50phdm70psbrmmpqvc3k63xq647	2026-11-30 21:15:56.254094+00	01m8q50phdm70psb8vyfgxbrhpz3gnqf
01m8q51ed8m6kadtwpwada17n07nesqy	\N	01m8q51b0hm6kadt0c3hc7rm6y589nhx
01m8q51efdm6kadtx7k7jzwgn71h1kzf	\N	01m8q51b0hm6kadt0c3hc7rm6y589nhx
01m8q51ehkm6kadtrtz9aysbkahd3gcr	\N	01m8q51b0hm6kadt0c3hc7rm6y589nhx
01m8q51ekkm6kadtnmkm2hkks0xzb6vs	\N	01m8q51b0hm6kadt0c3hc7rm6y589nhx
01m8q51epgm6kadtcfbts7qnmqees9hq	\N	01m8q51b0hm6kadt0c3hc7rm6y589nhx
01m8q51er7m6kadt90w4jnz0dagnn3j4	\N	01m8q51b0hm6kadt0c3hc7rm6y589nhx
01m8q51ec0m6kadt3fazan2kxanbm10d	2026-11-30 21:16:12.468778+00	01m8q51b0hm6kadt0c3hc7rm6y589nhx
01m8q51eefm6kadt8gbepby3e4wm6sw8	2026-11-30 21:16:12.501518+00	01m8q51b0hm6kadt0c3hc7rm6y589nhx
01m8q51egcm6kadtg0cdm5065cks1fy3	2026-11-30 21:16:12.531279+00	01m8q51b0hm6kadt0c3hc7rm6y589nhx
01m8q51emwm6kadt6cbxbdek5remgdwt	2026-11-30 21:16:12.579008+00	01m8q51b0hm6kadt0c3hc7rm6y589nhx
01m8q51eqbm6kadtnvg756z356nzx7z0	2026-11-30 21:16:12.608762+00	01m8q51b0hm6kadt0c3hc7rm6y589nhx
01m8q51b0hm6kadthatfkmhfjxtqftms	2026-11-30 21:16:14.634788+00	01m8q51b0hm6kadt0c3hc7rm6y589nhx
\.


--
-- Data for Name: expiring_v2_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.expiring_v2_b1 (token_id, account_id, status, expires_at, warned_days, stream_version, "position", lifetime_days) FROM stdin;
01m8q50phdm70psbrmmpqvc3k63xq647	01m8q50phdm70psb8vyfgxbrhpz3gnqf	active	2126-11-06 21:15:47.629443+00	\N	1	1	36500
01m8q51eefm6kadt8gbepby3e4wm6sw8	01m8q51b0hm6kadt0c3hc7rm6y589nhx	suspended	2126-11-06 21:16:12.111834+00	\N	2	67	36500
01m8q50tnwm70psbp46xvrdv8f7qmhy0	01m8q50phdm70psb8vyfgxbrhpz3gnqf	suspended	2126-11-06 21:15:51.868669+00	\N	2	19	36500
01m8q50tpqm70psbh9s4ep18ncvgtczn	01m8q50phdm70psb8vyfgxbrhpz3gnqf	suspended	2126-11-06 21:15:51.89544+00	\N	4	22	36500
01m8q51efdm6kadtx7k7jzwgn71h1kzf	01m8q51b0hm6kadt0c3hc7rm6y589nhx	suspended	2126-11-06 21:16:12.140959+00	\N	4	70	36500
01m8q50tqym70psbskh4qg0y30efqsyp	01m8q50phdm70psb8vyfgxbrhpz3gnqf	active	2126-11-06 21:15:51.934441+00	\N	3	24	36500
01m8q50ts3m70psbrsf1vbt7jhwca5ng	01m8q50phdm70psb8vyfgxbrhpz3gnqf	active	2126-11-06 21:15:51.971807+00	\N	3	26	36500
01m8q51egcm6kadtg0cdm5065cks1fy3	01m8q51b0hm6kadt0c3hc7rm6y589nhx	active	2126-11-06 21:16:12.172254+00	\N	3	72	36500
01m8q51ehkm6kadtrtz9aysbkahd3gcr	01m8q51b0hm6kadt0c3hc7rm6y589nhx	active	2126-11-06 21:16:12.211824+00	\N	3	74	36500
01m8q50ttfm70psbhc0wdjzkc1t64zjv	01m8q50phdm70psb8vyfgxbrhpz3gnqf	suspended	2126-11-06 21:15:52.015443+00	\N	4	32	36500
01m8q50tvbm70psbz0r312v6mzxv0p8e	01m8q50phdm70psb8vyfgxbrhpz3gnqf	active	2126-11-06 21:15:52.043793+00	\N	3	34	36500
01m8q50tw2m70psb9yn8s813csz52tyg	01m8q50phdm70psb8vyfgxbrhpz3gnqf	active	2126-11-06 21:15:52.065949+00	\N	3	36	36500
01m8q50twrm70psbxgq82jqzqh39f2mw	01m8q50phdm70psb8vyfgxbrhpz3gnqf	suspended	2126-11-06 21:15:52.088878+00	\N	2	37	36500
01m8q51ekkm6kadtnmkm2hkks0xzb6vs	01m8q51b0hm6kadt0c3hc7rm6y589nhx	suspended	2126-11-06 21:16:12.275589+00	\N	4	80	36500
01m8q50w7tm70psb4qnhd10zg8advmde	01m8q50phdm70psb8vyfgxbrhpz3gnqf	active	2026-12-01 21:15:54.464056+00	1	2	48	2
01m8q51b0hm6kadthatfkmhfjxtqftms	01m8q51b0hm6kadt0c3hc7rm6y589nhx	active	2126-11-06 21:16:08.593666+00	\N	1	49	36500
01m8q51emwm6kadt6cbxbdek5remgdwt	01m8q51b0hm6kadt0c3hc7rm6y589nhx	active	2126-11-06 21:16:12.315929+00	\N	3	82	36500
01m8q51epgm6kadtcfbts7qnmqees9hq	01m8q51b0hm6kadt0c3hc7rm6y589nhx	active	2126-11-06 21:16:12.368221+00	\N	3	84	36500
01m8q51eqbm6kadtnvg756z356nzx7z0	01m8q51b0hm6kadt0c3hc7rm6y589nhx	suspended	2126-11-06 21:16:12.395472+00	\N	2	85	36500
\.


--
-- Data for Name: history_v1_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.history_v1_b1 (token_id, "position", account_id, stream_version, type, recorded_at, actor_type, actor_id, reason, request_id, status) FROM stdin;
01m8q50phdm70psbrmmpqvc3k63xq647	1	01m8q50phdm70psb8vyfgxbrhpz3gnqf	1	TokenCreated	2026-11-30 21:15:47.629443+00	admin_user	01m8q50phdm70psbax7c1tj5btv9byy9	\N	\N	active
01m8q50tg0m70psb7gr7x75tvardbr0d	2	01m8q50phdm70psb8vyfgxbrhpz3gnqf	1	TokenCreated	2026-11-30 21:15:51.679345+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	11c9bc973f36d0b170fa0dd52af911b7	active
01m8q50tmzm70psb3f5qyken483djcbh	3	01m8q50phdm70psb8vyfgxbrhpz3gnqf	1	TokenCreated	2026-11-30 21:15:51.839623+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	dbdfe46a6af929a62535098a7cf2463f	active
01m8q50tnwm70psbp46xvrdv8f7qmhy0	4	01m8q50phdm70psb8vyfgxbrhpz3gnqf	1	TokenCreated	2026-11-30 21:15:51.868669+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	2135709e2330b40a92f11507cfe7e819	active
01m8q50tpqm70psbh9s4ep18ncvgtczn	5	01m8q50phdm70psb8vyfgxbrhpz3gnqf	1	TokenCreated	2026-11-30 21:15:51.89544+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	cbff21f54c7016ebf687de5115930c09	active
01m8q50tqym70psbskh4qg0y30efqsyp	6	01m8q50phdm70psb8vyfgxbrhpz3gnqf	1	TokenCreated	2026-11-30 21:15:51.934441+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	5409c6283556ab0f9bf3fa426acac25d	active
01m8q50ts3m70psbrsf1vbt7jhwca5ng	7	01m8q50phdm70psb8vyfgxbrhpz3gnqf	1	TokenCreated	2026-11-30 21:15:51.971807+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	a160286de3d0f5847bbd318d0a113ca8	active
01m8q50tszm70psbetxnpzs6rfd3mkwk	8	01m8q50phdm70psb8vyfgxbrhpz3gnqf	1	TokenCreated	2026-11-30 21:15:51.99892+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	271c2b357020523e8c1985e3c923b9dd	active
01m8q50ttfm70psbhc0wdjzkc1t64zjv	9	01m8q50phdm70psb8vyfgxbrhpz3gnqf	1	TokenCreated	2026-11-30 21:15:52.015443+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	f3cf23c5bebe05860dde9bab6dee73a4	active
01m8q50tvbm70psbz0r312v6mzxv0p8e	10	01m8q50phdm70psb8vyfgxbrhpz3gnqf	1	TokenCreated	2026-11-30 21:15:52.043793+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	af408583a13c168082f22fb7412f7c5e	active
01m8q50tw2m70psb9yn8s813csz52tyg	11	01m8q50phdm70psb8vyfgxbrhpz3gnqf	1	TokenCreated	2026-11-30 21:15:52.065949+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	eb8c95b667a67e465b7bc6a0a327eb6f	active
01m8q50twrm70psbxgq82jqzqh39f2mw	12	01m8q50phdm70psb8vyfgxbrhpz3gnqf	1	TokenCreated	2026-11-30 21:15:52.088878+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	caf597114bd1aa2ff67b00ccf711519d	active
01m8q50ty5m70psbmsm8q34xtjpy7d6q	13	01m8q50phdm70psb8vyfgxbrhpz3gnqf	1	TokenCreated	2026-11-30 21:15:52.133824+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	eff35e71d5d8fbecdf0e23a3d6e4620a	active
01m8q50tg0m70psb7gr7x75tvardbr0d	14	01m8q50phdm70psb8vyfgxbrhpz3gnqf	2	TokenSuspended	2026-11-30 21:15:52.303441+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	88016ce35c4905c133323b6a33ae4228	suspended
01m8q50tg0m70psb7gr7x75tvardbr0d	15	01m8q50phdm70psb8vyfgxbrhpz3gnqf	3	TokenActivated	2026-11-30 21:15:52.35071+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	ce00e59d775e891475e7551b8fe34c79	active
01m8q50tmzm70psb3f5qyken483djcbh	16	01m8q50phdm70psb8vyfgxbrhpz3gnqf	2	TokenSuspended	2026-11-30 21:15:52.374201+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	288202a234b7e06f656a259aa80c561e	suspended
01m8q50tmzm70psb3f5qyken483djcbh	17	01m8q50phdm70psb8vyfgxbrhpz3gnqf	3	TokenActivated	2026-11-30 21:15:52.391488+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	a53f5815c88b42173dccb4abd6c88f22	active
01m8q50tmzm70psb3f5qyken483djcbh	18	01m8q50phdm70psb8vyfgxbrhpz3gnqf	4	TokenRevoked	2026-11-30 21:15:52.435526+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	46f6df2c834af64cfca984c6409e219d	revoked
01m8q50tnwm70psbp46xvrdv8f7qmhy0	19	01m8q50phdm70psb8vyfgxbrhpz3gnqf	2	TokenSuspended	2026-11-30 21:15:52.463964+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	1853aeda67ef5251804100fde78ed362	suspended
01m8q50tpqm70psbh9s4ep18ncvgtczn	20	01m8q50phdm70psb8vyfgxbrhpz3gnqf	2	TokenSuspended	2026-11-30 21:15:52.500373+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	5c2436a41fd6a4ba284d6a0d8900cf73	suspended
01m8q50tpqm70psbh9s4ep18ncvgtczn	21	01m8q50phdm70psb8vyfgxbrhpz3gnqf	3	TokenActivated	2026-11-30 21:15:52.534887+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	65dba9e28e369928ab05b5e73499e011	active
01m8q50tpqm70psbh9s4ep18ncvgtczn	22	01m8q50phdm70psb8vyfgxbrhpz3gnqf	4	TokenSuspended	2026-11-30 21:15:52.54774+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	account-0-plain-3	suspended
01m8q50tqym70psbskh4qg0y30efqsyp	23	01m8q50phdm70psb8vyfgxbrhpz3gnqf	2	TokenSuspended	2026-11-30 21:15:52.569122+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	dbe34c886e43d36b0d60b4a4eeb5f6be	suspended
01m8q50tqym70psbskh4qg0y30efqsyp	24	01m8q50phdm70psb8vyfgxbrhpz3gnqf	3	TokenActivated	2026-11-30 21:15:52.606594+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	af8b26a646fb2f231aeb03a1273da5ce	active
01m8q50ts3m70psbrsf1vbt7jhwca5ng	25	01m8q50phdm70psb8vyfgxbrhpz3gnqf	2	TokenSuspended	2026-11-30 21:15:52.627009+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	fa5f543cfc0f37b8c79c95697b7183c9	suspended
01m8q50ts3m70psbrsf1vbt7jhwca5ng	26	01m8q50phdm70psb8vyfgxbrhpz3gnqf	3	TokenActivated	2026-11-30 21:15:52.654892+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	8408d641047cb665d004e80f5aac9447	active
01m8q50tszm70psbetxnpzs6rfd3mkwk	27	01m8q50phdm70psb8vyfgxbrhpz3gnqf	2	TokenSuspended	2026-11-30 21:15:52.670305+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	843bd11574500fc7b14bb5e70f8e1ec2	suspended
01m8q50tszm70psbetxnpzs6rfd3mkwk	28	01m8q50phdm70psb8vyfgxbrhpz3gnqf	3	TokenRevoked	2026-11-30 21:15:52.710956+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	9db9a8e235e51fe2d1d6a4d1f01f3ff1	revoked
01m8q50tszm70psbetxnpzs6rfd3mkwk	29	01m8q50phdm70psb8vyfgxbrhpz3gnqf	4	TokenDeleted	2026-11-30 21:15:52.729195+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	3ad85b813d7a5172efe3ff82fd92b2e5	deleted
01m8q50ttfm70psbhc0wdjzkc1t64zjv	30	01m8q50phdm70psb8vyfgxbrhpz3gnqf	2	TokenSuspended	2026-11-30 21:15:52.790579+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	dde969429fad359e779bf2bbe23361ea	suspended
01m8q50ttfm70psbhc0wdjzkc1t64zjv	31	01m8q50phdm70psb8vyfgxbrhpz3gnqf	3	TokenActivated	2026-11-30 21:15:52.834779+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	b1614c58fcd619fc0bf3511579f80a5c	active
01m8q50ttfm70psbhc0wdjzkc1t64zjv	32	01m8q50phdm70psb8vyfgxbrhpz3gnqf	4	TokenSuspended	2026-11-30 21:15:52.868964+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	account-0-plain-7	suspended
01m8q50tvbm70psbz0r312v6mzxv0p8e	33	01m8q50phdm70psb8vyfgxbrhpz3gnqf	2	TokenSuspended	2026-11-30 21:15:52.901435+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	867433ea0c8e1dbb7181abc2387ff850	suspended
01m8q50tvbm70psbz0r312v6mzxv0p8e	34	01m8q50phdm70psb8vyfgxbrhpz3gnqf	3	TokenActivated	2026-11-30 21:15:52.93748+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	02fc739c64b45cb774c1677292cf396a	active
01m8q50tw2m70psb9yn8s813csz52tyg	35	01m8q50phdm70psb8vyfgxbrhpz3gnqf	2	TokenSuspended	2026-11-30 21:15:52.977878+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	1a2e8ec853cf781d3dd3064c0be37e04	suspended
01m8q50tw2m70psb9yn8s813csz52tyg	36	01m8q50phdm70psb8vyfgxbrhpz3gnqf	3	TokenActivated	2026-11-30 21:15:53.004013+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	efde4e6ccf1bf9e330cbeeab76a23a7b	active
01m8q50twrm70psbxgq82jqzqh39f2mw	37	01m8q50phdm70psb8vyfgxbrhpz3gnqf	2	TokenSuspended	2026-11-30 21:15:53.040207+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	48fd92a2a65326b4bc375787df4a0560	suspended
01m8q50ty5m70psbmsm8q34xtjpy7d6q	38	01m8q50phdm70psb8vyfgxbrhpz3gnqf	2	TokenSuspended	2026-11-30 21:15:53.072706+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	b40a1127789dcb69ad05747a43339411	suspended
01m8q50ty5m70psbmsm8q34xtjpy7d6q	39	01m8q50phdm70psb8vyfgxbrhpz3gnqf	3	TokenActivated	2026-11-30 21:15:53.11213+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	732f0835b8664baa645f646a2977cf10	active
01m8q50ty5m70psbmsm8q34xtjpy7d6q	40	01m8q50phdm70psb8vyfgxbrhpz3gnqf	4	TokenSuspended	2026-11-30 21:15:53.136289+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	account-0-plain-11	suspended
01m8q50ty5m70psbmsm8q34xtjpy7d6q	41	01m8q50phdm70psb8vyfgxbrhpz3gnqf	5	TokenRevoked	2026-11-30 21:15:53.178926+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	5bc50bce392883c8538a9355fe948e63	revoked
01m8q50tg0m70psb7gr7x75tvardbr0d	42	01m8q50phdm70psb8vyfgxbrhpz3gnqf	4	TokenSuspended	2026-11-30 21:15:53.23928+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	a look at it	6ea749277d22afb561b36ece72c556c6	suspended
01m8q50tg0m70psb7gr7x75tvardbr0d	43	01m8q50phdm70psb8vyfgxbrhpz3gnqf	5	TokenActivated	2026-11-30 21:15:53.268259+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	d2454451fd509f35c834a17b994e7926	active
01m8q50tg0m70psb7gr7x75tvardbr0d	44	01m8q50phdm70psb8vyfgxbrhpz3gnqf	6	TokenRevoked	2026-11-30 21:15:53.380366+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	962e2898f1fedbdc77fa216cbdd5c9b6	revoked
01m8q50w5wm70psb6p1jgh34q2evwg18	45	01m8q50phdm70psb8vyfgxbrhpz3gnqf	1	TokenCreated	2026-11-30 21:15:53.40459+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	1d2c6cae9a0d78b3a91b766d67b5d5eb	active
01m8q50w7tm70psb4qnhd10zg8advmde	46	01m8q50phdm70psb8vyfgxbrhpz3gnqf	1	TokenCreated	2026-11-30 21:15:53.466441+00	api_token	01m8q50phdm70psbrmmpqvc3k63xq647	\N	4cc41d7160af543a1922b67bcd35a462	active
01m8q50w5wm70psb6p1jgh34q2evwg18	47	01m8q50phdm70psb8vyfgxbrhpz3gnqf	2	TokenExpired	2026-11-30 21:15:54.450749+00	service	tokentrail	\N	\N	active
01m8q50w7tm70psb4qnhd10zg8advmde	48	01m8q50phdm70psb8vyfgxbrhpz3gnqf	2	TokenExpiring	2026-11-30 21:15:55.041896+00	service	tokentrail	\N	\N	active
01m8q51b0hm6kadthatfkmhfjxtqftms	49	01m8q51b0hm6kadt0c3hc7rm6y589nhx	1	TokenCreated	2026-11-30 21:16:08.593666+00	admin_user	01m8q51b0hm6kadthwn74vcq9kghjjy1	\N	\N	active
01m8q51ec0m6kadt3fazan2kxanbm10d	50	01m8q51b0hm6kadt0c3hc7rm6y589nhx	1	TokenCreated	2026-11-30 21:16:12.031434+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	177c72156fb7b3857745751080b73474	active
01m8q51ed8m6kadtwpwada17n07nesqy	51	01m8q51b0hm6kadt0c3hc7rm6y589nhx	1	TokenCreated	2026-11-30 21:16:12.072249+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	28dca3f5883971423b1d4776cf901869	active
01m8q51eefm6kadt8gbepby3e4wm6sw8	52	01m8q51b0hm6kadt0c3hc7rm6y589nhx	1	TokenCreated	2026-11-30 21:16:12.111834+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	4d9dc399586536b44b952412852df63f	active
01m8q51efdm6kadtx7k7jzwgn71h1kzf	53	01m8q51b0hm6kadt0c3hc7rm6y589nhx	1	TokenCreated	2026-11-30 21:16:12.140959+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	96fb831ecb388ca716d38fa72294b904	active
01m8q51egcm6kadtg0cdm5065cks1fy3	54	01m8q51b0hm6kadt0c3hc7rm6y589nhx	1	TokenCreated	2026-11-30 21:16:12.172254+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	27546b52218c77c762096e5e2a48711a	active
01m8q51ehkm6kadtrtz9aysbkahd3gcr	55	01m8q51b0hm6kadt0c3hc7rm6y589nhx	1	TokenCreated	2026-11-30 21:16:12.211824+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	0f957410c73fe82330544f2b810087a0	active
01m8q51ejkm6kadtyyrjwpf7n4mm5p8m	56	01m8q51b0hm6kadt0c3hc7rm6y589nhx	1	TokenCreated	2026-11-30 21:16:12.24374+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	6fe29b4957ca9072d7fbd4d88edb2b9d	active
01m8q51ekkm6kadtnmkm2hkks0xzb6vs	57	01m8q51b0hm6kadt0c3hc7rm6y589nhx	1	TokenCreated	2026-11-30 21:16:12.275589+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	0c4577487db73a270c9333dfa8510bc5	active
01m8q51emwm6kadt6cbxbdek5remgdwt	58	01m8q51b0hm6kadt0c3hc7rm6y589nhx	1	TokenCreated	2026-11-30 21:16:12.315929+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	bc3180b9183eedd3fb6ce81a0698212a	active
01m8q51epgm6kadtcfbts7qnmqees9hq	59	01m8q51b0hm6kadt0c3hc7rm6y589nhx	1	TokenCreated	2026-11-30 21:16:12.368221+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	868864bb2a982b540037a8d8d1539427	active
01m8q51eqbm6kadtnvg756z356nzx7z0	60	01m8q51b0hm6kadt0c3hc7rm6y589nhx	1	TokenCreated	2026-11-30 21:16:12.395472+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	409de99b7f08cf6e622e99d703e3b195	active
01m8q51er7m6kadt90w4jnz0dagnn3j4	61	01m8q51b0hm6kadt0c3hc7rm6y589nhx	1	TokenCreated	2026-11-30 21:16:12.422937+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	e520b79265cdd813d47622ff4b120fea	active
01m8q51ec0m6kadt3fazan2kxanbm10d	62	01m8q51b0hm6kadt0c3hc7rm6y589nhx	2	TokenSuspended	2026-11-30 21:16:12.63345+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	b15f526b9b384d124fd282b0cb616fbe	suspended
01m8q51ec0m6kadt3fazan2kxanbm10d	63	01m8q51b0hm6kadt0c3hc7rm6y589nhx	3	TokenActivated	2026-11-30 21:16:12.667254+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	49883dde68f4512518235c2c660001f8	active
01m8q51ed8m6kadtwpwada17n07nesqy	64	01m8q51b0hm6kadt0c3hc7rm6y589nhx	2	TokenSuspended	2026-11-30 21:16:12.687425+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	9840260e1bbf87e0282ca750d9f2d685	suspended
01m8q51ed8m6kadtwpwada17n07nesqy	65	01m8q51b0hm6kadt0c3hc7rm6y589nhx	3	TokenActivated	2026-11-30 21:16:12.74601+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	89711619c7d3c723c032ded671aa29c8	active
01m8q51ed8m6kadtwpwada17n07nesqy	66	01m8q51b0hm6kadt0c3hc7rm6y589nhx	4	TokenRevoked	2026-11-30 21:16:12.771345+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	2f7ebd4ee0ae3f75b792a85635a9fd3a	revoked
01m8q51eefm6kadt8gbepby3e4wm6sw8	67	01m8q51b0hm6kadt0c3hc7rm6y589nhx	2	TokenSuspended	2026-11-30 21:16:12.79196+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	3f882737863fc54b40d4fc53e939dc45	suspended
01m8q51efdm6kadtx7k7jzwgn71h1kzf	68	01m8q51b0hm6kadt0c3hc7rm6y589nhx	2	TokenSuspended	2026-11-30 21:16:12.831907+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	f568770a6ce6e6062f4abc6b498c4a01	suspended
01m8q51efdm6kadtx7k7jzwgn71h1kzf	69	01m8q51b0hm6kadt0c3hc7rm6y589nhx	3	TokenActivated	2026-11-30 21:16:12.851868+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	a256bf2dc527b60606cb2c54ed534dcb	active
01m8q51efdm6kadtx7k7jzwgn71h1kzf	70	01m8q51b0hm6kadt0c3hc7rm6y589nhx	4	TokenSuspended	2026-11-30 21:16:12.904457+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	account-1-plain-3	suspended
01m8q51egcm6kadtg0cdm5065cks1fy3	71	01m8q51b0hm6kadt0c3hc7rm6y589nhx	2	TokenSuspended	2026-11-30 21:16:12.927317+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	4fe3dc10ddf24cee46b1d41ddddcf41f	suspended
01m8q51egcm6kadtg0cdm5065cks1fy3	72	01m8q51b0hm6kadt0c3hc7rm6y589nhx	3	TokenActivated	2026-11-30 21:16:12.973729+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	33697a655ba3469baeccef2abf8646ab	active
01m8q51ehkm6kadtrtz9aysbkahd3gcr	73	01m8q51b0hm6kadt0c3hc7rm6y589nhx	2	TokenSuspended	2026-11-30 21:16:12.995412+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	25f3d3e8497dd18aea6bad3b5c2adb66	suspended
01m8q51ehkm6kadtrtz9aysbkahd3gcr	74	01m8q51b0hm6kadt0c3hc7rm6y589nhx	3	TokenActivated	2026-11-30 21:16:13.025652+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	947c8b198e1115bc8bd245c750fdb88c	active
01m8q51ejkm6kadtyyrjwpf7n4mm5p8m	75	01m8q51b0hm6kadt0c3hc7rm6y589nhx	2	TokenSuspended	2026-11-30 21:16:13.060827+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	2ce0e74a098d5daf3f57afabb166a174	suspended
01m8q51ejkm6kadtyyrjwpf7n4mm5p8m	76	01m8q51b0hm6kadt0c3hc7rm6y589nhx	3	TokenRevoked	2026-11-30 21:16:13.101549+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	f184f2a100d503b9196c5ecbf39a8abe	revoked
01m8q51ejkm6kadtyyrjwpf7n4mm5p8m	77	01m8q51b0hm6kadt0c3hc7rm6y589nhx	4	TokenDeleted	2026-11-30 21:16:13.142107+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	45647857232a041c080715f8dd750fc2	deleted
01m8q51ekkm6kadtnmkm2hkks0xzb6vs	78	01m8q51b0hm6kadt0c3hc7rm6y589nhx	2	TokenSuspended	2026-11-30 21:16:13.199676+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	b9239857f449646c9659e033064f6558	suspended
01m8q51ekkm6kadtnmkm2hkks0xzb6vs	79	01m8q51b0hm6kadt0c3hc7rm6y589nhx	3	TokenActivated	2026-11-30 21:16:13.250989+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	e8044fdfe41a7f5ffd3eaae4d144fe0f	active
01m8q51ekkm6kadtnmkm2hkks0xzb6vs	80	01m8q51b0hm6kadt0c3hc7rm6y589nhx	4	TokenSuspended	2026-11-30 21:16:13.271975+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	account-1-plain-7	suspended
01m8q51emwm6kadt6cbxbdek5remgdwt	81	01m8q51b0hm6kadt0c3hc7rm6y589nhx	2	TokenSuspended	2026-11-30 21:16:13.311732+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	e90fb557dd6919ae7d7840dcf8e64bb6	suspended
01m8q51emwm6kadt6cbxbdek5remgdwt	82	01m8q51b0hm6kadt0c3hc7rm6y589nhx	3	TokenActivated	2026-11-30 21:16:13.358896+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	0d6fcdfe18c8114731fd1a04c3b0fce9	active
01m8q51epgm6kadtcfbts7qnmqees9hq	83	01m8q51b0hm6kadt0c3hc7rm6y589nhx	2	TokenSuspended	2026-11-30 21:16:13.384101+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	1a68174dda51332e7f66fc0d2b7e0e73	suspended
01m8q51epgm6kadtcfbts7qnmqees9hq	84	01m8q51b0hm6kadt0c3hc7rm6y589nhx	3	TokenActivated	2026-11-30 21:16:13.431858+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	56a662f74be454607a47bc72ed64ef79	active
01m8q51eqbm6kadtnvg756z356nzx7z0	85	01m8q51b0hm6kadt0c3hc7rm6y589nhx	2	TokenSuspended	2026-11-30 21:16:13.457437+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	0ef79b6bcab1bb08d2a7f5d903793842	suspended
01m8q51er7m6kadt90w4jnz0dagnn3j4	86	01m8q51b0hm6kadt0c3hc7rm6y589nhx	2	TokenSuspended	2026-11-30 21:16:13.486376+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	3b767904dd49a30077781862c2319fe2	suspended
01m8q51er7m6kadt90w4jnz0dagnn3j4	87	01m8q51b0hm6kadt0c3hc7rm6y589nhx	3	TokenActivated	2026-11-30 21:16:13.514323+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	9801a75b4ccec1f05954b40bef1f7006	active
01m8q51er7m6kadt90w4jnz0dagnn3j4	88	01m8q51b0hm6kadt0c3hc7rm6y589nhx	4	TokenSuspended	2026-11-30 21:16:13.543935+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	account-1-plain-11	suspended
01m8q51er7m6kadt90w4jnz0dagnn3j4	89	01m8q51b0hm6kadt0c3hc7rm6y589nhx	5	TokenRevoked	2026-11-30 21:16:13.564664+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	4bf148e96c71995134be0a1f31dbd580	revoked
01m8q51ec0m6kadt3fazan2kxanbm10d	90	01m8q51b0hm6kadt0c3hc7rm6y589nhx	4	TokenSuspended	2026-11-30 21:16:13.597254+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	a look at it	aec14b2bcc8c6d5e50f23edecc95898f	suspended
01m8q51ec0m6kadt3fazan2kxanbm10d	91	01m8q51b0hm6kadt0c3hc7rm6y589nhx	5	TokenActivated	2026-11-30 21:16:13.6176+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	932109dae9caf9e308f869aaec56bf21	active
01m8q51ec0m6kadt3fazan2kxanbm10d	92	01m8q51b0hm6kadt0c3hc7rm6y589nhx	6	TokenRevoked	2026-11-30 21:16:13.692309+00	api_token	01m8q51b0hm6kadthatfkmhfjxtqftms	\N	d7fc611094c3d80caeabf8cf91ecf535	revoked
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


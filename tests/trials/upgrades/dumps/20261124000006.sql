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
WITH (fillfactor='80');


ALTER TABLE tokentrail.token_details OWNER TO postgres;

--
-- Name: token_usage; Type: TABLE; Schema: tokentrail; Owner: postgres
--

CREATE TABLE tokentrail.token_usage (
    token_id text NOT NULL COLLATE pg_catalog."C",
    last_used_at timestamp with time zone NOT NULL
)
WITH (fillfactor='80');


ALTER TABLE tokentrail.token_usage OWNER TO postgres;

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
\.


--
-- Data for Name: events; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.events ("position", event_id, account_id, stream_id, stream_version, type, type_version, data, recorded_at, request_id, correlation_id, causation_id, traceparent, idempotency_key, command_digest, last_used_at) FROM stdin;
1	ea54be1b-e3f0-42fe-9c93-fabe6d6c0f05	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m875zzy0jmye2s6pgat0esvtr7qy7t	1	TokenCreated	1	{"token_id":"01m875zzy0jmye2s6pgat0esvtr7qy7t","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":"01m875zzy0jmye2sy5xe6amcd3rn3fqv","token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.144423Z","inserted_at":"2026-11-24T16:25:02.144423Z","updated_at":"2026-11-24T16:25:02.144423Z","stream_version":1,"actor":{"type":"admin_user","id":"01m875zzy0jmye2sy5xe6amcd3rn3fqv"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:02.144423+00	\N	\N	\N	\N	\N	\N	\N
2	5e037d17-1ca2-4efa-9df7-70dc4d592ba9	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876003wjmye2s2tz9an4d7zeqspn1	1	TokenCreated	1	{"token_id":"01m876003wjmye2s2tz9an4d7zeqspn1","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.331196Z","inserted_at":"2026-11-24T16:25:02.331196Z","updated_at":"2026-11-24T16:25:02.331196Z","stream_version":1,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:02.331196+00	ac4a7aed4307efc117f72fbbbf8f3bc2	\N	\N	\N	account-0-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
3	26ba03e1-fac0-40d2-b225-e198d9cb75e1	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876004ajmye2szfne5qzkw245zs9r	1	TokenCreated	1	{"token_id":"01m876004ajmye2szfne5qzkw245zs9r","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.345949Z","inserted_at":"2026-11-24T16:25:02.345949Z","updated_at":"2026-11-24T16:25:02.345949Z","stream_version":1,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:02.345949+00	364b549001ff7927e578d980cf3c9fa6	\N	\N	\N	account-0-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
4	2915c4d4-ec35-42ab-8647-6c843939a494	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876004jjmye2s4m28f52bbs2n4jzm	1	TokenCreated	1	{"token_id":"01m876004jjmye2s4m28f52bbs2n4jzm","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":"01m876003sjmye2sz643bzvhw7bmm1tb","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:02.354620Z","inserted_at":"2026-11-24T16:25:02.354620Z","updated_at":"2026-11-24T16:25:02.354620Z","stream_version":1,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:02.35462+00	f5a191e94ce06799c4d461635f46e019	\N	\N	\N	account-0-create-2	\\x8027f531d3c742101066e29130f147aa	\N
5	e5ca9d26-a570-4f5d-a521-437b076f762a	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876004qjmye2srd16wc60xvf3f1bv	1	TokenCreated	1	{"token_id":"01m876004qjmye2srd16wc60xvf3f1bv","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.359252Z","inserted_at":"2026-11-24T16:25:02.359252Z","updated_at":"2026-11-24T16:25:02.359252Z","stream_version":1,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:02.359252+00	4390954aaf394f2b454f96333c7874e5	\N	\N	\N	account-0-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
6	087105a0-6088-4601-9fc2-1fbef9b4f0ee	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876004wjmye2sgsxdckbyne3dqang	1	TokenCreated	1	{"token_id":"01m876004wjmye2sgsxdckbyne3dqang","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.364352Z","inserted_at":"2026-11-24T16:25:02.364352Z","updated_at":"2026-11-24T16:25:02.364352Z","stream_version":1,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:02.364352+00	28828f3f9029b5265adb3642fb944f5d	\N	\N	\N	account-0-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
7	417dff61-67ae-4540-9ad4-71308eee154a	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m8760057jmye2spazy7kwfp41kyq28	1	TokenCreated	1	{"token_id":"01m8760057jmye2spazy7kwfp41kyq28","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":"01m876003sjmye2sz643bzvhw7bmm1tb","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:02.375234Z","inserted_at":"2026-11-24T16:25:02.375234Z","updated_at":"2026-11-24T16:25:02.375234Z","stream_version":1,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:02.375234+00	80ccc77a47a0e005111b3e46821ef0f0	\N	\N	\N	account-0-create-5	\\x8027f531d3c742101066e29130f147aa	\N
8	af3842f3-4076-4456-9fda-2657dee11381	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876005jjmye2sbmb3rbgy6fjpxp68	1	TokenCreated	1	{"token_id":"01m876005jjmye2sbmb3rbgy6fjpxp68","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.385938Z","inserted_at":"2026-11-24T16:25:02.385938Z","updated_at":"2026-11-24T16:25:02.385938Z","stream_version":1,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:02.385938+00	1ef644b67667050d447cd0882b9804b1	\N	\N	\N	account-0-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
9	c02e8025-3930-40ba-a6e9-31f8744ae862	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876005wjmye2svq5x71s6568v30jw	1	TokenCreated	1	{"token_id":"01m876005wjmye2svq5x71s6568v30jw","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.395913Z","inserted_at":"2026-11-24T16:25:02.395913Z","updated_at":"2026-11-24T16:25:02.395913Z","stream_version":1,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:02.395913+00	5989020b6bb8cf67a74c2f4a65ad291f	\N	\N	\N	account-0-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
10	d658fbbc-90c3-4e02-81f2-b9c88ff20257	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m8760064jmye2s71ktxjz63946j0qe	1	TokenCreated	1	{"token_id":"01m8760064jmye2s71ktxjz63946j0qe","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":"01m876003sjmye2sz643bzvhw7bmm1tb","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:02.404482Z","inserted_at":"2026-11-24T16:25:02.404482Z","updated_at":"2026-11-24T16:25:02.404482Z","stream_version":1,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:02.404482+00	fb906813186a2ac3c8a9c64fcfef390d	\N	\N	\N	account-0-create-8	\\x8027f531d3c742101066e29130f147aa	\N
11	57091f69-1f85-4983-8238-78be5c9fc0d0	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876006cjmye2sxn1d32e9s2xjt3w2	1	TokenCreated	1	{"token_id":"01m876006cjmye2sxn1d32e9s2xjt3w2","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.412887Z","inserted_at":"2026-11-24T16:25:02.412887Z","updated_at":"2026-11-24T16:25:02.412887Z","stream_version":1,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:02.412887+00	5443ffc2069aaa99a1f21e307f3ab67a	\N	\N	\N	account-0-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
12	b038e7f2-f2de-472b-a727-35aa45545da2	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876006kjmye2s4bp5tqb6bcnzmkf7	1	TokenCreated	1	{"token_id":"01m876006kjmye2s4bp5tqb6bcnzmkf7","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.419734Z","inserted_at":"2026-11-24T16:25:02.419734Z","updated_at":"2026-11-24T16:25:02.419734Z","stream_version":1,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:02.419734+00	c22106385909a0ebf5390b69456833f0	\N	\N	\N	account-0-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
13	06ae79e4-a549-4b0d-bccd-eb98f6e642eb	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m8760072jmye2s8xjqe779f2akymfw	1	TokenCreated	1	{"token_id":"01m8760072jmye2s8xjqe779f2akymfw","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":"01m876003sjmye2sz643bzvhw7bmm1tb","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:02.434730Z","inserted_at":"2026-11-24T16:25:02.434730Z","updated_at":"2026-11-24T16:25:02.434730Z","stream_version":1,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:02.43473+00	c461a39ef07f156b04991175711f994a	\N	\N	\N	account-0-create-11	\\x8027f531d3c742101066e29130f147aa	\N
14	6a5bc7f8-456a-4f1f-96f0-a57dea842e32	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876003wjmye2s2tz9an4d7zeqspn1	2	TokenSuspended	1	{"token_id":"01m876003wjmye2s2tz9an4d7zeqspn1","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:02.331196Z","inserted_at":"2026-11-24T16:25:02.331196Z","updated_at":"2026-11-24T16:25:02.471674Z","stream_version":2,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.471674+00	7fedc3b54de94e32982e38c1291cac73	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-0	\\x9fab7ab8e8c04e8a046879c7b9c98f21	\N
15	fa8d6fbe-7713-4926-9e96-8c9e6cbca606	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876003wjmye2s2tz9an4d7zeqspn1	3	TokenActivated	1	{"token_id":"01m876003wjmye2s2tz9an4d7zeqspn1","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.331196Z","inserted_at":"2026-11-24T16:25:02.331196Z","updated_at":"2026-11-24T16:25:02.475221Z","stream_version":3,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.475221+00	e817e09317a6f0eaf31d3e124466686a	\N	\N	\N	account-0-quoted-0	\\xcea3f8c7cc8b89318ea2ffcd2f06605c	\N
16	775f12a5-fe3f-4c24-a8d9-46e6a92362e4	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876004ajmye2szfne5qzkw245zs9r	2	TokenSuspended	1	{"token_id":"01m876004ajmye2szfne5qzkw245zs9r","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:02.345949Z","inserted_at":"2026-11-24T16:25:02.345949Z","updated_at":"2026-11-24T16:25:02.478588Z","stream_version":2,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.478588+00	3a128042ffdd268f787a0a9583e2ec25	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-1	\\xbc00afbf127d9da4a58a8bc25099cb1b	\N
17	230af6f2-cf8f-42d0-9096-b71104fe93c5	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876004ajmye2szfne5qzkw245zs9r	3	TokenActivated	1	{"token_id":"01m876004ajmye2szfne5qzkw245zs9r","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.345949Z","inserted_at":"2026-11-24T16:25:02.345949Z","updated_at":"2026-11-24T16:25:02.482916Z","stream_version":3,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.482916+00	69b9aa46f94b7acadaf0e7a8b64f9f00	\N	\N	\N	account-0-activate-1	\\xd4c2eacd5f4e0a55c1587bd5271304f7	\N
18	915ddd09-0f4e-4d9a-97c0-91291f3d2636	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876004ajmye2szfne5qzkw245zs9r	4	TokenRevoked	1	{"token_id":"01m876004ajmye2szfne5qzkw245zs9r","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:25:02.345949Z","inserted_at":"2026-11-24T16:25:02.345949Z","updated_at":"2026-11-24T16:25:02.485784Z","stream_version":4,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.485784+00	f7c80f268bc727acaa1860af8b0d91b5	\N	\N	\N	account-0-revoke-1	\\xc07351ff8ef54ff2c6ac3f09e98744da	\N
19	6d9e415c-f243-4760-8998-8453ed693a9d	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876004jjmye2s4m28f52bbs2n4jzm	2	TokenSuspended	1	{"token_id":"01m876004jjmye2s4m28f52bbs2n4jzm","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":"01m876003sjmye2sz643bzvhw7bmm1tb","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:02.354620Z","inserted_at":"2026-11-24T16:25:02.354620Z","updated_at":"2026-11-24T16:25:02.488128Z","stream_version":2,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.488128+00	f441afb346b457c89b9dc6df08dc9137	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-2	\\xe54965179e47b4279c4cea1f51e43ebb	\N
20	1f092a07-56a2-4243-a0d7-b1ddb93a8c4f	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876004qjmye2srd16wc60xvf3f1bv	2	TokenSuspended	1	{"token_id":"01m876004qjmye2srd16wc60xvf3f1bv","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:02.359252Z","inserted_at":"2026-11-24T16:25:02.359252Z","updated_at":"2026-11-24T16:25:02.490625Z","stream_version":2,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.490625+00	5c08af42a449b11e67326304c2118402	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-3	\\x6acb63f2c691d3e3fcc5175c847c26fa	\N
21	4bffbfda-d28b-4a0a-a3ce-2dba2dfa6904	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876004qjmye2srd16wc60xvf3f1bv	3	TokenActivated	1	{"token_id":"01m876004qjmye2srd16wc60xvf3f1bv","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.359252Z","inserted_at":"2026-11-24T16:25:02.359252Z","updated_at":"2026-11-24T16:25:02.492415Z","stream_version":3,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.492415+00	31176a70451bb6c7a9d814ac23de95d3	\N	\N	\N	account-0-activate-3	\\x359c62b551c3cad9303625612d24b711	\N
22	7aa68cdc-c084-42a8-8af0-6531bfbe023e	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876004qjmye2srd16wc60xvf3f1bv	4	TokenSuspended	1	{"token_id":"01m876004qjmye2srd16wc60xvf3f1bv","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:02.359252Z","inserted_at":"2026-11-24T16:25:02.359252Z","updated_at":"2026-11-24T16:25:02.494883Z","stream_version":4,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.494883+00	account-0-plain-3	\N	\N	\N	\N	\N	\N
23	388bee47-a613-4013-87f7-f843b5350e47	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876004wjmye2sgsxdckbyne3dqang	2	TokenSuspended	1	{"token_id":"01m876004wjmye2sgsxdckbyne3dqang","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:02.364352Z","inserted_at":"2026-11-24T16:25:02.364352Z","updated_at":"2026-11-24T16:25:02.497913Z","stream_version":2,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.497913+00	82992a44a80404ace1ef3ab4a0f38f4d	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-4	\\x92140662d9e3bd312e45361b68a0b75c	\N
24	08bd04e6-41cf-4744-81b0-742676dbbe09	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876004wjmye2sgsxdckbyne3dqang	3	TokenActivated	1	{"token_id":"01m876004wjmye2sgsxdckbyne3dqang","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.364352Z","inserted_at":"2026-11-24T16:25:02.364352Z","updated_at":"2026-11-24T16:25:02.500125Z","stream_version":3,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.500125+00	76ec2eabca607d0b190c956c01250a00	\N	\N	\N	account-0-quoted-4	\\x8689941753a780b3cdbf71f4a2b4a5b8	\N
25	9db34ff4-e270-4870-89bd-4530ad2684cf	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m8760057jmye2spazy7kwfp41kyq28	2	TokenSuspended	1	{"token_id":"01m8760057jmye2spazy7kwfp41kyq28","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":"01m876003sjmye2sz643bzvhw7bmm1tb","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:02.375234Z","inserted_at":"2026-11-24T16:25:02.375234Z","updated_at":"2026-11-24T16:25:02.504690Z","stream_version":2,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.50469+00	5b0902754bbcb7deadc75dffffee69a4	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-5	\\xf43009240dba75564b31ffb028ac7eee	\N
26	dbdb46ad-4a47-41be-96f1-1a4b22c302d1	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m8760057jmye2spazy7kwfp41kyq28	3	TokenActivated	1	{"token_id":"01m8760057jmye2spazy7kwfp41kyq28","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":"01m876003sjmye2sz643bzvhw7bmm1tb","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:02.375234Z","inserted_at":"2026-11-24T16:25:02.375234Z","updated_at":"2026-11-24T16:25:02.507311Z","stream_version":3,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.507311+00	7af441ace585de8211355bcd47fbc64f	\N	\N	\N	account-0-activate-5	\\x6b28d9577cdac5d20bf66014f3ca5bb9	\N
27	99ba9d23-3017-45ae-bd72-15162841b702	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876005jjmye2sbmb3rbgy6fjpxp68	2	TokenSuspended	1	{"token_id":"01m876005jjmye2sbmb3rbgy6fjpxp68","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:02.385938Z","inserted_at":"2026-11-24T16:25:02.385938Z","updated_at":"2026-11-24T16:25:02.510622Z","stream_version":2,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.510622+00	f143b9d944803075d8939308365b3c5f	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-6	\\x881ed13b75d791dc689a64467438a6ce	\N
28	5537a74b-f832-4e58-9a9f-c8bc69ee6ee7	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876005jjmye2sbmb3rbgy6fjpxp68	3	TokenRevoked	1	{"token_id":"01m876005jjmye2sbmb3rbgy6fjpxp68","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:25:02.385938Z","inserted_at":"2026-11-24T16:25:02.385938Z","updated_at":"2026-11-24T16:25:02.514941Z","stream_version":3,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.514941+00	837b1f6a7290b08cf53d76f87242df25	\N	\N	\N	account-0-revoke-6	\\x1c9a1929048839c6d6ac703c94e1146d	\N
29	d6882133-2752-48be-8dba-f9ccbbe5d1f3	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876005jjmye2sbmb3rbgy6fjpxp68	4	TokenDeleted	1	{"token_id":"01m876005jjmye2sbmb3rbgy6fjpxp68","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-10-31T16:25:02.385938Z","inserted_at":"2026-11-24T16:25:02.385938Z","updated_at":"2026-11-24T16:25:02.518191Z","stream_version":4,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.518191+00	86f90c1c87539781bc43e85725a48a6a	\N	\N	\N	account-0-delete-6	\\xe6c2a008fbc504aad66b7005e5e8540e	\N
30	83c589f3-d3eb-4a5f-8eaf-eff339c2880c	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876005wjmye2svq5x71s6568v30jw	2	TokenSuspended	1	{"token_id":"01m876005wjmye2svq5x71s6568v30jw","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:02.395913Z","inserted_at":"2026-11-24T16:25:02.395913Z","updated_at":"2026-11-24T16:25:02.519940Z","stream_version":2,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.51994+00	296b67f123b694f16c2fef5b3c9f71cb	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-7	\\xbe1597ce59326637cc264f3452df298c	\N
31	1cfad3f4-a35f-4455-a959-33c18579fec5	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876005wjmye2svq5x71s6568v30jw	3	TokenActivated	1	{"token_id":"01m876005wjmye2svq5x71s6568v30jw","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.395913Z","inserted_at":"2026-11-24T16:25:02.395913Z","updated_at":"2026-11-24T16:25:02.521724Z","stream_version":3,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.521724+00	3102ee0e2b4c1591e7fa9de0a647a3ae	\N	\N	\N	account-0-activate-7	\\x19363348005c358204b31c46b301f1ab	\N
32	7cb80372-586f-49a9-8c16-58e1bda61c13	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876005wjmye2svq5x71s6568v30jw	4	TokenSuspended	1	{"token_id":"01m876005wjmye2svq5x71s6568v30jw","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:02.395913Z","inserted_at":"2026-11-24T16:25:02.395913Z","updated_at":"2026-11-24T16:25:02.523493Z","stream_version":4,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.523493+00	account-0-plain-7	\N	\N	\N	\N	\N	\N
33	7bced9d6-d9ac-470f-9187-5e31943ca716	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m8760064jmye2s71ktxjz63946j0qe	2	TokenSuspended	1	{"token_id":"01m8760064jmye2s71ktxjz63946j0qe","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":"01m876003sjmye2sz643bzvhw7bmm1tb","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:02.404482Z","inserted_at":"2026-11-24T16:25:02.404482Z","updated_at":"2026-11-24T16:25:02.525132Z","stream_version":2,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.525132+00	804677491f12b7e13ac026b4fbc5280a	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-8	\\xcab9656b1cb7c92bec1919a70f47904c	\N
34	1875fc1e-ac1b-4476-9cfd-533b9d992096	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m8760064jmye2s71ktxjz63946j0qe	3	TokenActivated	1	{"token_id":"01m8760064jmye2s71ktxjz63946j0qe","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":"01m876003sjmye2sz643bzvhw7bmm1tb","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:02.404482Z","inserted_at":"2026-11-24T16:25:02.404482Z","updated_at":"2026-11-24T16:25:02.526846Z","stream_version":3,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.526846+00	537825b9ecb649972237ab90bfae4c88	\N	\N	\N	account-0-quoted-8	\\x2ea1ac85d270da9947cccc28d7626fd7	\N
35	2b79da40-0586-469f-8320-991c1c6074f1	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876006cjmye2sxn1d32e9s2xjt3w2	2	TokenSuspended	1	{"token_id":"01m876006cjmye2sxn1d32e9s2xjt3w2","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:02.412887Z","inserted_at":"2026-11-24T16:25:02.412887Z","updated_at":"2026-11-24T16:25:02.529519Z","stream_version":2,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.529519+00	bf960baee3f5404bce70d47c2fab68f8	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-9	\\xe1e53fb0f1ece6be5f1f8e98d5fc2c70	\N
36	94cb0509-48a6-4213-af41-e0076fd6748f	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876006cjmye2sxn1d32e9s2xjt3w2	3	TokenActivated	1	{"token_id":"01m876006cjmye2sxn1d32e9s2xjt3w2","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.412887Z","inserted_at":"2026-11-24T16:25:02.412887Z","updated_at":"2026-11-24T16:25:02.531399Z","stream_version":3,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.531399+00	f898e6997e72b84fc6ce3e8fec000c9d	\N	\N	\N	account-0-activate-9	\\x946809bbf6bcb9b956a2e32497a61f27	\N
37	4db346fa-d1db-4c0f-b403-da18394baf0c	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876006kjmye2s4bp5tqb6bcnzmkf7	2	TokenSuspended	1	{"token_id":"01m876006kjmye2s4bp5tqb6bcnzmkf7","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:02.419734Z","inserted_at":"2026-11-24T16:25:02.419734Z","updated_at":"2026-11-24T16:25:02.534219Z","stream_version":2,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.534219+00	cdb06854641132ade30f84f6c2a2bc89	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-10	\\x992312bacfe984e725caacef1df57ee3	\N
38	ae381010-d142-4858-a07a-a1a0fb63ef7e	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m8760072jmye2s8xjqe779f2akymfw	2	TokenSuspended	1	{"token_id":"01m8760072jmye2s8xjqe779f2akymfw","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":"01m876003sjmye2sz643bzvhw7bmm1tb","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:02.434730Z","inserted_at":"2026-11-24T16:25:02.434730Z","updated_at":"2026-11-24T16:25:02.537530Z","stream_version":2,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.53753+00	a32b41435c9d31459eb3bc04c799d2be	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-11	\\x8796dba46d493eede7e2a7694080ed56	\N
39	a71d9f6e-8137-457f-be98-e6d0d992c201	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m8760072jmye2s8xjqe779f2akymfw	3	TokenActivated	1	{"token_id":"01m8760072jmye2s8xjqe779f2akymfw","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":"01m876003sjmye2sz643bzvhw7bmm1tb","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:02.434730Z","inserted_at":"2026-11-24T16:25:02.434730Z","updated_at":"2026-11-24T16:25:02.540099Z","stream_version":3,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.540099+00	6fd1f3f5447cd07d61a1fb7216a2b626	\N	\N	\N	account-0-activate-11	\\x34330005d5b5a9d5b211bc422797364b	\N
40	6dcb84c4-33fd-49c6-b99f-1ae7749879fc	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m8760072jmye2s8xjqe779f2akymfw	4	TokenSuspended	1	{"token_id":"01m8760072jmye2s8xjqe779f2akymfw","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":"01m876003sjmye2sz643bzvhw7bmm1tb","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:02.434730Z","inserted_at":"2026-11-24T16:25:02.434730Z","updated_at":"2026-11-24T16:25:02.544106Z","stream_version":4,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.544106+00	account-0-plain-11	\N	\N	\N	\N	\N	\N
41	0c60a7a6-15a0-48d3-bb83-4bb5fc6ffdaf	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m8760072jmye2s8xjqe779f2akymfw	5	TokenRevoked	1	{"token_id":"01m8760072jmye2s8xjqe779f2akymfw","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":"01m876003sjmye2sz643bzvhw7bmm1tb","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-10-31T16:25:02.434730Z","inserted_at":"2026-11-24T16:25:02.434730Z","updated_at":"2026-11-24T16:25:02.547751Z","stream_version":5,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.547751+00	3a2ef73be953e294d82c52214aa25dd5	\N	\N	\N	account-0-revoke-11	\\x87cdca34c586f4322e9c75ff1b90476e	\N
42	27955342-ea04-472a-8511-3089ff4cc198	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876003wjmye2s2tz9an4d7zeqspn1	4	TokenSuspended	1	{"token_id":"01m876003wjmye2s2tz9an4d7zeqspn1","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:02.331196Z","inserted_at":"2026-11-24T16:25:02.331196Z","updated_at":"2026-11-24T16:25:02.558807Z","stream_version":4,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":"a look at it"}	2026-11-24 16:25:02.558807+00	000969f6d7b79ce2f34339fb4d5c94ce	\N	\N	\N	account-0-reason	\\x911ba77301a74f837c1bec29460bf565	\N
43	4e220c49-a183-4e60-b3b5-5cf1ab248842	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876003wjmye2s2tz9an4d7zeqspn1	5	TokenActivated	1	{"token_id":"01m876003wjmye2s2tz9an4d7zeqspn1","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:02.331196Z","inserted_at":"2026-11-24T16:25:02.331196Z","updated_at":"2026-11-24T16:25:02.565090Z","stream_version":5,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.56509+00	c59bd6056a52a140c8af20a443b84704	\N	\N	\N	account-0-by-itself	\\xcea3f8c7cc8b89318ea2ffcd2f06605c	\N
44	21197f34-f2a5-432f-a269-070cd0ef6d17	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m876003wjmye2s2tz9an4d7zeqspn1	6	TokenRevoked	1	{"token_id":"01m876003wjmye2s2tz9an4d7zeqspn1","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:25:02.331196Z","inserted_at":"2026-11-24T16:25:02.331196Z","updated_at":"2026-11-24T16:25:02.651304Z","stream_version":6,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null}	2026-11-24 16:25:02.651304+00	3101694f24b490962db62ffb3bb50901	\N	\N	\N	account-0-used	\\x5ba7569a0ac2f8e97072d01580985d9a	2026-11-24 16:25:02.440458+00
45	baaa9c1f-075b-4656-a4b2-171e17717342	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m87600dzjmye2st8b752b76t8vyap2	1	TokenCreated	1	{"token_id":"01m87600dzjmye2st8b752b76t8vyap2","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-24T16:25:03.653915Z","inserted_at":"2026-11-24T16:25:02.655641Z","updated_at":"2026-11-24T16:25:02.655641Z","stream_version":1,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:02.655641+00	1cba61c1e8e154e780e04a8721bf466a	\N	\N	\N	ends-at-once	\\x487e74a040fd8dbc839ee46889e7f0a2	\N
46	c9b8e40b-bdf0-48b6-bedd-eee83bad1b4f	01m875zzy0jmye2se58g3jm9e8shr1mf	api_token-01m87600e3jmye2s2ar67e307n8k872h	1	TokenCreated	1	{"token_id":"01m87600e3jmye2s2ar67e307n8k872h","account_id":"01m875zzy0jmye2se58g3jm9e8shr1mf","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-25T16:25:03.659561Z","inserted_at":"2026-11-24T16:25:02.659765Z","updated_at":"2026-11-24T16:25:02.659765Z","stream_version":1,"actor":{"type":"api_token","id":"01m875zzy0jmye2s6pgat0esvtr7qy7t"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:02.659765+00	3b1a0c04b01ee7b9f2d6cc10a7f9e70e	\N	\N	\N	ends-tomorrow	\\x8c7e8f574acfb6042551fbe8ee4b7c83	\N
47	ab7a8fd1-8140-4537-ad33-cd90ad85d3a2	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876010r4hr7c9999azvbcepgcskww	1	TokenCreated	1	{"token_id":"01m876010r4hr7c9999azvbcepgcskww","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":"01m876010r4hr7c9d3agnwttm034kjhb","token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.256582Z","inserted_at":"2026-11-24T16:25:03.256582Z","updated_at":"2026-11-24T16:25:03.256582Z","stream_version":1,"actor":{"type":"admin_user","id":"01m876010r4hr7c9d3agnwttm034kjhb"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:03.256582+00	\N	\N	\N	\N	\N	\N	\N
48	790e0699-4ca1-4308-af31-1c20f3d32920	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876014y4hr7c9ydbxsdhtt16ty861	1	TokenCreated	1	{"token_id":"01m876014y4hr7c9ydbxsdhtt16ty861","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.390415Z","inserted_at":"2026-11-24T16:25:03.390415Z","updated_at":"2026-11-24T16:25:03.390415Z","stream_version":1,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:03.390415+00	15d0eef0a576b5469024bff870c235f5	\N	\N	\N	account-1-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
49	e69c07e0-2af4-4e98-9aa5-e791edbc6aa0	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601524hr7c92qdcq6t1nnt7d3r2	1	TokenCreated	1	{"token_id":"01m87601524hr7c92qdcq6t1nnt7d3r2","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.394103Z","inserted_at":"2026-11-24T16:25:03.394103Z","updated_at":"2026-11-24T16:25:03.394103Z","stream_version":1,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:03.394103+00	3eb7bc676efe88dbf345476298f18554	\N	\N	\N	account-1-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
50	c1d4decc-c626-45dc-b1f7-3aed90544393	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601544hr7c9bc69tz74fppb5m3v	1	TokenCreated	1	{"token_id":"01m87601544hr7c9bc69tz74fppb5m3v","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":"01m876014x4hr7c9cgvx5sys40y9ecpc","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:03.395972Z","inserted_at":"2026-11-24T16:25:03.395972Z","updated_at":"2026-11-24T16:25:03.395972Z","stream_version":1,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:03.395972+00	0f0d32b67bbbd7bd734f71df3e7bf1e7	\N	\N	\N	account-1-create-2	\\x685a066343c0999ede0d3fd92fee5884	\N
51	bd343a66-aa67-4ad1-af2a-a3f4c1e48fab	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601554hr7c9t6ec1gnsjysahynq	1	TokenCreated	1	{"token_id":"01m87601554hr7c9t6ec1gnsjysahynq","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.397454Z","inserted_at":"2026-11-24T16:25:03.397454Z","updated_at":"2026-11-24T16:25:03.397454Z","stream_version":1,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:03.397454+00	f607448c777ec0197303335f0aa0dd3e	\N	\N	\N	account-1-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
52	2757bbb0-0482-4d94-acac-e28a9be9e7a5	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601574hr7c9whyr14qyygqtdky8	1	TokenCreated	1	{"token_id":"01m87601574hr7c9whyr14qyygqtdky8","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.399192Z","inserted_at":"2026-11-24T16:25:03.399192Z","updated_at":"2026-11-24T16:25:03.399192Z","stream_version":1,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:03.399192+00	60524a34abc5275e7d3372bfa21dc820	\N	\N	\N	account-1-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
53	c799127f-c301-471b-8243-01d55e294858	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601594hr7c9mpy9m1b4zrs8dxsw	1	TokenCreated	1	{"token_id":"01m87601594hr7c9mpy9m1b4zrs8dxsw","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":"01m876014x4hr7c9cgvx5sys40y9ecpc","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:03.401961Z","inserted_at":"2026-11-24T16:25:03.401961Z","updated_at":"2026-11-24T16:25:03.401961Z","stream_version":1,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:03.401961+00	cd5637c2f9b8204463a76c8858e88dbd	\N	\N	\N	account-1-create-5	\\x685a066343c0999ede0d3fd92fee5884	\N
54	936feba1-2ea9-4c8f-8db6-74e55a0986f1	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015c4hr7c9hzjt55xyd060epv0	1	TokenCreated	1	{"token_id":"01m876015c4hr7c9hzjt55xyd060epv0","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.404417Z","inserted_at":"2026-11-24T16:25:03.404417Z","updated_at":"2026-11-24T16:25:03.404417Z","stream_version":1,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:03.404417+00	7d5449a1fbc7edd4c0100a1cd3484b4c	\N	\N	\N	account-1-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
55	725047c8-1700-46b6-956c-dc4c7032c819	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015f4hr7c9h7efvvzg60sj53rh	1	TokenCreated	1	{"token_id":"01m876015f4hr7c9h7efvvzg60sj53rh","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.407237Z","inserted_at":"2026-11-24T16:25:03.407237Z","updated_at":"2026-11-24T16:25:03.407237Z","stream_version":1,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:03.407237+00	729152fccca07eac4fea52f9a812b67d	\N	\N	\N	account-1-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
56	fbca8fab-1f00-41dc-8b7e-3073142997ea	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015j4hr7c9cm56cz28b3aez5r5	1	TokenCreated	1	{"token_id":"01m876015j4hr7c9cm56cz28b3aez5r5","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":"01m876014x4hr7c9cgvx5sys40y9ecpc","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:03.410328Z","inserted_at":"2026-11-24T16:25:03.410328Z","updated_at":"2026-11-24T16:25:03.410328Z","stream_version":1,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:03.410328+00	0e242d3a418420dac1537674715efcba	\N	\N	\N	account-1-create-8	\\x685a066343c0999ede0d3fd92fee5884	\N
57	60982f5c-fbd0-46e0-a10d-1cc72ac6825f	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015m4hr7c9gqdhas2e5e5rjyvg	1	TokenCreated	1	{"token_id":"01m876015m4hr7c9gqdhas2e5e5rjyvg","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.412916Z","inserted_at":"2026-11-24T16:25:03.412916Z","updated_at":"2026-11-24T16:25:03.412916Z","stream_version":1,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:03.412916+00	624c654c3412bba7f762f42a52c74510	\N	\N	\N	account-1-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
58	39a8e43c-9512-42c2-92ac-37b7af7b1892	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015q4hr7c9wckzrtgrq4mhe3k9	1	TokenCreated	1	{"token_id":"01m876015q4hr7c9wckzrtgrq4mhe3k9","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.415037Z","inserted_at":"2026-11-24T16:25:03.415037Z","updated_at":"2026-11-24T16:25:03.415037Z","stream_version":1,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:03.415037+00	f2d9a87f9d9f02db71fadc864270884a	\N	\N	\N	account-1-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
59	a4835884-4875-4749-b180-ea7013c99e17	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015r4hr7c91k56zdb2bf0p3yps	1	TokenCreated	1	{"token_id":"01m876015r4hr7c91k56zdb2bf0p3yps","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":"01m876014x4hr7c9cgvx5sys40y9ecpc","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:03.416290Z","inserted_at":"2026-11-24T16:25:03.416290Z","updated_at":"2026-11-24T16:25:03.416290Z","stream_version":1,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:03.41629+00	443bf1306a6de5d195670d4afdea4e9f	\N	\N	\N	account-1-create-11	\\x685a066343c0999ede0d3fd92fee5884	\N
60	4065e8d5-99b2-491c-9fee-e8c6355a27e4	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876014y4hr7c9ydbxsdhtt16ty861	2	TokenSuspended	1	{"token_id":"01m876014y4hr7c9ydbxsdhtt16ty861","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:03.390415Z","inserted_at":"2026-11-24T16:25:03.390415Z","updated_at":"2026-11-24T16:25:03.428222Z","stream_version":2,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.428222+00	94750a12da9ce3191ba78b30ca856e10	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-0	\\xd2bd98f1063f23e4174767227ada718f	\N
61	34e846f6-8277-4698-8844-b3224b441897	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876014y4hr7c9ydbxsdhtt16ty861	3	TokenActivated	1	{"token_id":"01m876014y4hr7c9ydbxsdhtt16ty861","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.390415Z","inserted_at":"2026-11-24T16:25:03.390415Z","updated_at":"2026-11-24T16:25:03.430517Z","stream_version":3,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.430517+00	2767aa0283765561029eec43133357e5	\N	\N	\N	account-1-quoted-0	\\x9005f761787e2e8d1905d7132362bec7	\N
62	9ca9312f-0578-464a-9bc6-7bce31efe381	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601524hr7c92qdcq6t1nnt7d3r2	2	TokenSuspended	1	{"token_id":"01m87601524hr7c92qdcq6t1nnt7d3r2","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:03.394103Z","inserted_at":"2026-11-24T16:25:03.394103Z","updated_at":"2026-11-24T16:25:03.432340Z","stream_version":2,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.43234+00	62309c4cc84be9eed59043952c9f1248	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-1	\\xd58279d8a895239431f49767427b0658	\N
63	8814917d-b006-4457-a17c-2db9ac4037b1	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601524hr7c92qdcq6t1nnt7d3r2	3	TokenActivated	1	{"token_id":"01m87601524hr7c92qdcq6t1nnt7d3r2","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.394103Z","inserted_at":"2026-11-24T16:25:03.394103Z","updated_at":"2026-11-24T16:25:03.434615Z","stream_version":3,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.434615+00	acc52dd35cb02a01adb4507fc271f846	\N	\N	\N	account-1-activate-1	\\x932b0ef13f7143acf6feaf1edcc35151	\N
64	4d4f69e8-373b-407d-ad57-3c6deff4d054	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601524hr7c92qdcq6t1nnt7d3r2	4	TokenRevoked	1	{"token_id":"01m87601524hr7c92qdcq6t1nnt7d3r2","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:25:03.394103Z","inserted_at":"2026-11-24T16:25:03.394103Z","updated_at":"2026-11-24T16:25:03.436602Z","stream_version":4,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.436602+00	0a78e8fc14aca53769d7dd1e578530e8	\N	\N	\N	account-1-revoke-1	\\xdaa9ed411eadb40d741ba15db7ce6523	\N
65	023c917f-b35f-4523-8f56-654fe0800bf1	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601544hr7c9bc69tz74fppb5m3v	2	TokenSuspended	1	{"token_id":"01m87601544hr7c9bc69tz74fppb5m3v","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":"01m876014x4hr7c9cgvx5sys40y9ecpc","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:03.395972Z","inserted_at":"2026-11-24T16:25:03.395972Z","updated_at":"2026-11-24T16:25:03.438544Z","stream_version":2,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.438544+00	2b8aff356f9b309bddc4b43a0820e5b7	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-2	\\xe42de3da0e5d97aee05f6e3f6a93b3a0	\N
66	0e131efa-9158-4f66-a487-2ce2631659e8	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601554hr7c9t6ec1gnsjysahynq	2	TokenSuspended	1	{"token_id":"01m87601554hr7c9t6ec1gnsjysahynq","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:03.397454Z","inserted_at":"2026-11-24T16:25:03.397454Z","updated_at":"2026-11-24T16:25:03.440707Z","stream_version":2,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.440707+00	d2aa39adac36d2ec3ee55c1015f1cc8b	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-3	\\xa8a6d3c7449d7a833af8fa6510c53f4c	\N
67	8d7aa2bc-d1f5-4510-b462-ce21707c4a13	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601554hr7c9t6ec1gnsjysahynq	3	TokenActivated	1	{"token_id":"01m87601554hr7c9t6ec1gnsjysahynq","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.397454Z","inserted_at":"2026-11-24T16:25:03.397454Z","updated_at":"2026-11-24T16:25:03.443643Z","stream_version":3,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.443643+00	8d70c9e2650c8689cc0e1b251453944d	\N	\N	\N	account-1-activate-3	\\xf06cb39e13a540222f13dec3bd8130c7	\N
68	1c2b3ce9-15b9-4140-a099-4a8419b10e25	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601554hr7c9t6ec1gnsjysahynq	4	TokenSuspended	1	{"token_id":"01m87601554hr7c9t6ec1gnsjysahynq","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:03.397454Z","inserted_at":"2026-11-24T16:25:03.397454Z","updated_at":"2026-11-24T16:25:03.444996Z","stream_version":4,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.444996+00	account-1-plain-3	\N	\N	\N	\N	\N	\N
69	63ff4348-d974-4536-9b4d-7b52dba90860	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601574hr7c9whyr14qyygqtdky8	2	TokenSuspended	1	{"token_id":"01m87601574hr7c9whyr14qyygqtdky8","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:03.399192Z","inserted_at":"2026-11-24T16:25:03.399192Z","updated_at":"2026-11-24T16:25:03.446657Z","stream_version":2,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.446657+00	6f9320fddccb8e17952975cfa4d04e24	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-4	\\x59aa3a175d4c7bc294ed6635e9958287	\N
70	a85f4bbd-de10-4225-a8cc-2aed05c490e2	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601574hr7c9whyr14qyygqtdky8	3	TokenActivated	1	{"token_id":"01m87601574hr7c9whyr14qyygqtdky8","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.399192Z","inserted_at":"2026-11-24T16:25:03.399192Z","updated_at":"2026-11-24T16:25:03.447749Z","stream_version":3,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.447749+00	0a4eb729c5cdcf9dd2e53b439b5abe56	\N	\N	\N	account-1-quoted-4	\\x4c06abc3da20c4603d8de2f2386f6f5e	\N
71	d03bbd56-498a-4a8c-902b-4bda5c73bc60	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601594hr7c9mpy9m1b4zrs8dxsw	2	TokenSuspended	1	{"token_id":"01m87601594hr7c9mpy9m1b4zrs8dxsw","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":"01m876014x4hr7c9cgvx5sys40y9ecpc","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:03.401961Z","inserted_at":"2026-11-24T16:25:03.401961Z","updated_at":"2026-11-24T16:25:03.448925Z","stream_version":2,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.448925+00	e9bc5d1bc48cf6349cc2ab5ff0d8cf32	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-5	\\x562df32802dc073f668418459351d5e9	\N
72	8dcc4e22-2a1d-4671-9f4b-4f355200ed97	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m87601594hr7c9mpy9m1b4zrs8dxsw	3	TokenActivated	1	{"token_id":"01m87601594hr7c9mpy9m1b4zrs8dxsw","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":"01m876014x4hr7c9cgvx5sys40y9ecpc","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:03.401961Z","inserted_at":"2026-11-24T16:25:03.401961Z","updated_at":"2026-11-24T16:25:03.450301Z","stream_version":3,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.450301+00	b18642ea67a37daede837e0acfd58287	\N	\N	\N	account-1-activate-5	\\xbc20c2e44ed50e62865cb34efd66b14b	\N
73	40dc2bc0-1d97-4f22-8818-720f43963b1c	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015c4hr7c9hzjt55xyd060epv0	2	TokenSuspended	1	{"token_id":"01m876015c4hr7c9hzjt55xyd060epv0","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:03.404417Z","inserted_at":"2026-11-24T16:25:03.404417Z","updated_at":"2026-11-24T16:25:03.451821Z","stream_version":2,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.451821+00	68e17043076df6aa4377977815760a32	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-6	\\x7cd71282b0e8b810805ba9b991c3b1cc	\N
74	fc4bca12-7cd6-4783-a15d-ef3ac93fffb4	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015c4hr7c9hzjt55xyd060epv0	3	TokenRevoked	1	{"token_id":"01m876015c4hr7c9hzjt55xyd060epv0","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:25:03.404417Z","inserted_at":"2026-11-24T16:25:03.404417Z","updated_at":"2026-11-24T16:25:03.453695Z","stream_version":3,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.453695+00	66a8efc8562a6656474b5762fd683e94	\N	\N	\N	account-1-revoke-6	\\x34c4225f65f64ee8fad16e190dda136e	\N
75	34b94d73-7a81-4d94-8f4a-945975428143	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015c4hr7c9hzjt55xyd060epv0	4	TokenDeleted	1	{"token_id":"01m876015c4hr7c9hzjt55xyd060epv0","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-10-31T16:25:03.404417Z","inserted_at":"2026-11-24T16:25:03.404417Z","updated_at":"2026-11-24T16:25:03.456064Z","stream_version":4,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.456064+00	c89b7d4bacb071de8638d7da3eb6b822	\N	\N	\N	account-1-delete-6	\\x56bbe58e78a829770552a8bef2798a50	\N
76	f1187fd9-201a-45c4-bad5-b1fe349b25d4	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015f4hr7c9h7efvvzg60sj53rh	2	TokenSuspended	1	{"token_id":"01m876015f4hr7c9h7efvvzg60sj53rh","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:03.407237Z","inserted_at":"2026-11-24T16:25:03.407237Z","updated_at":"2026-11-24T16:25:03.458028Z","stream_version":2,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.458028+00	bb1bd64a9c47ae497e47eb5bf92c0dc2	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-7	\\x7b515b79721be3bdf4de26d73286728b	\N
77	8519cf1b-d3bd-46e3-b4ac-75a7ea85534b	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015f4hr7c9h7efvvzg60sj53rh	3	TokenActivated	1	{"token_id":"01m876015f4hr7c9h7efvvzg60sj53rh","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.407237Z","inserted_at":"2026-11-24T16:25:03.407237Z","updated_at":"2026-11-24T16:25:03.460545Z","stream_version":3,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.460545+00	741fc8a315701734fc612d88d0dcef7c	\N	\N	\N	account-1-activate-7	\\xa9205269412988a4dbe9e59be08e30eb	\N
78	c1d9247d-936c-4e5d-9cdf-b70a8a39d8a5	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015f4hr7c9h7efvvzg60sj53rh	4	TokenSuspended	1	{"token_id":"01m876015f4hr7c9h7efvvzg60sj53rh","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:03.407237Z","inserted_at":"2026-11-24T16:25:03.407237Z","updated_at":"2026-11-24T16:25:03.462634Z","stream_version":4,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.462634+00	account-1-plain-7	\N	\N	\N	\N	\N	\N
79	f809c5f5-cbe5-4b2d-8354-47d3d1c0adb2	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015j4hr7c9cm56cz28b3aez5r5	2	TokenSuspended	1	{"token_id":"01m876015j4hr7c9cm56cz28b3aez5r5","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":"01m876014x4hr7c9cgvx5sys40y9ecpc","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:03.410328Z","inserted_at":"2026-11-24T16:25:03.410328Z","updated_at":"2026-11-24T16:25:03.464307Z","stream_version":2,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.464307+00	a784c39b546fe53bbbc10d9cc2ccda1d	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-8	\\x8daf6118515963c3c695cd3ff67447be	\N
80	26f0648b-80cd-45a3-b176-501c742bc6f5	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015j4hr7c9cm56cz28b3aez5r5	3	TokenActivated	1	{"token_id":"01m876015j4hr7c9cm56cz28b3aez5r5","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":"01m876014x4hr7c9cgvx5sys40y9ecpc","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:03.410328Z","inserted_at":"2026-11-24T16:25:03.410328Z","updated_at":"2026-11-24T16:25:03.466075Z","stream_version":3,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.466075+00	84d07bdbde4c3b975ec8a4e4e615e09b	\N	\N	\N	account-1-quoted-8	\\x66270e9d3f65a4ed6ba8d764d10291d6	\N
81	81826349-9e75-44bc-b21a-ef0e7385802a	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015m4hr7c9gqdhas2e5e5rjyvg	2	TokenSuspended	1	{"token_id":"01m876015m4hr7c9gqdhas2e5e5rjyvg","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:03.412916Z","inserted_at":"2026-11-24T16:25:03.412916Z","updated_at":"2026-11-24T16:25:03.468306Z","stream_version":2,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.468306+00	a31136642abb7cf4dd44c0ee20d0d50d	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-9	\\xfea99932655d42e7e53752190d450bca	\N
82	4128c1e5-79cf-4012-ab86-9b7251f03d2d	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015m4hr7c9gqdhas2e5e5rjyvg	3	TokenActivated	1	{"token_id":"01m876015m4hr7c9gqdhas2e5e5rjyvg","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.412916Z","inserted_at":"2026-11-24T16:25:03.412916Z","updated_at":"2026-11-24T16:25:03.470697Z","stream_version":3,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.470697+00	31112e84a1d774fa1494236723a5a194	\N	\N	\N	account-1-activate-9	\\x90d63f449c0e0a9b08907c68385661ac	\N
83	24b8f8ac-02fe-42c8-a0c1-3602611ee2c4	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015q4hr7c9wckzrtgrq4mhe3k9	2	TokenSuspended	1	{"token_id":"01m876015q4hr7c9wckzrtgrq4mhe3k9","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:03.415037Z","inserted_at":"2026-11-24T16:25:03.415037Z","updated_at":"2026-11-24T16:25:03.472090Z","stream_version":2,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.47209+00	d5c6ec74bd67abc169f93b0129d95cac	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-10	\\x72694a0959821919d1bf68645e528ccb	\N
84	3bf901d3-3ba6-4427-8d85-45d45035e727	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015r4hr7c91k56zdb2bf0p3yps	2	TokenSuspended	1	{"token_id":"01m876015r4hr7c91k56zdb2bf0p3yps","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":"01m876014x4hr7c9cgvx5sys40y9ecpc","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:03.416290Z","inserted_at":"2026-11-24T16:25:03.416290Z","updated_at":"2026-11-24T16:25:03.473431Z","stream_version":2,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.473431+00	cfc57e30994e19d5363c6847db36ceea	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-11	\\x9dcaca523c5ae4732437d4d98a9f5c11	\N
85	080a2e6d-b94b-418e-81b0-42ca181ed7b9	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015r4hr7c91k56zdb2bf0p3yps	3	TokenActivated	1	{"token_id":"01m876015r4hr7c91k56zdb2bf0p3yps","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":"01m876014x4hr7c9cgvx5sys40y9ecpc","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:03.416290Z","inserted_at":"2026-11-24T16:25:03.416290Z","updated_at":"2026-11-24T16:25:03.475231Z","stream_version":3,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.475231+00	f51cae96327777e931e9331e22f76d78	\N	\N	\N	account-1-activate-11	\\xd12f820f535374d49c3fd86d8789e654	\N
86	5f01968b-ecbd-49d4-9696-c8a2695cfa50	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015r4hr7c91k56zdb2bf0p3yps	4	TokenSuspended	1	{"token_id":"01m876015r4hr7c91k56zdb2bf0p3yps","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":"01m876014x4hr7c9cgvx5sys40y9ecpc","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:03.416290Z","inserted_at":"2026-11-24T16:25:03.416290Z","updated_at":"2026-11-24T16:25:03.476974Z","stream_version":4,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.476974+00	account-1-plain-11	\N	\N	\N	\N	\N	\N
87	86edc4a7-041e-4323-902f-4b0dda065b5b	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876015r4hr7c91k56zdb2bf0p3yps	5	TokenRevoked	1	{"token_id":"01m876015r4hr7c91k56zdb2bf0p3yps","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":"01m876014x4hr7c9cgvx5sys40y9ecpc","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-10-31T16:25:03.416290Z","inserted_at":"2026-11-24T16:25:03.416290Z","updated_at":"2026-11-24T16:25:03.478622Z","stream_version":5,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.478622+00	8002b8ef4e21609615891fda4c373500	\N	\N	\N	account-1-revoke-11	\\x2062f007cb2fb7e6c248b3b1ea112dc6	\N
88	0a6fb90d-df09-42ea-acce-4ec898904edf	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876014y4hr7c9ydbxsdhtt16ty861	4	TokenSuspended	1	{"token_id":"01m876014y4hr7c9ydbxsdhtt16ty861","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:03.390415Z","inserted_at":"2026-11-24T16:25:03.390415Z","updated_at":"2026-11-24T16:25:03.480986Z","stream_version":4,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":"a look at it"}	2026-11-24 16:25:03.480986+00	1a63a9069d2d66b64edd144376216812	\N	\N	\N	account-1-reason	\\x9d4778a86b538512bdfe5bcb2fd87188	\N
89	8ed48906-6d1f-4322-86ab-26c509eb0d2d	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876014y4hr7c9ydbxsdhtt16ty861	5	TokenActivated	1	{"token_id":"01m876014y4hr7c9ydbxsdhtt16ty861","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:03.390415Z","inserted_at":"2026-11-24T16:25:03.390415Z","updated_at":"2026-11-24T16:25:03.482164Z","stream_version":5,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.482164+00	5799a3921b85ef46d0014ad198575749	\N	\N	\N	account-1-by-itself	\\x9005f761787e2e8d1905d7132362bec7	\N
90	e9f452ae-c35c-40ad-a026-b3b3a050e6a2	01m876010r4hr7c9ja55mqk3p2qeqk7z	api_token-01m876014y4hr7c9ydbxsdhtt16ty861	6	TokenRevoked	1	{"token_id":"01m876014y4hr7c9ydbxsdhtt16ty861","account_id":"01m876010r4hr7c9ja55mqk3p2qeqk7z","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:25:03.390415Z","inserted_at":"2026-11-24T16:25:03.390415Z","updated_at":"2026-11-24T16:25:03.653918Z","stream_version":6,"actor":{"type":"api_token","id":"01m876010r4hr7c9999azvbcepgcskww"},"reason":null}	2026-11-24 16:25:03.653918+00	361c2f3ef3de241f69a039de3ff04caa	\N	\N	\N	account-1-used	\\xeba5008eb3d54e3dfd8ce599b31ecf2c	2026-11-24 16:25:03.418453+00
\.


--
-- Data for Name: lease; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.lease (name, holder, epoch, expires_at) FROM stdin;
relay	c95d9c4b-a2b8-431e-bbd3-8f5f00860b94	1	-infinity
\.


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.log_head (only_row, log_id, "position") FROM stdin;
t	026f18a0-0dc2-4217-a6d7-3d1b02d1aaf1	90
\.


--
-- Data for Name: publication; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.publication (only_row, log_id, stream_created, "position", repairs) FROM stdin;
t	026f18a0-0dc2-4217-a6d7-3d1b02d1aaf1	2026-11-24 16:25:01.629572+00	90	0
\.


--
-- Data for Name: token_details; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_details (token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, stream_version, "position") FROM stdin;
01m875zzy0jmye2s6pgat0esvtr7qy7t	01m875zzy0jmye2se58g3jm9e8shr1mf	\N	01m875zzy0jmye2sy5xe6amcd3rn3fqv	account	active	2126-10-31 16:25:02.144423+00	2026-11-24 16:25:02.144423+00	2026-11-24 16:25:02.144423+00	1	1
01m876015f4hr7c9h7efvvzg60sj53rh	01m876010r4hr7c9ja55mqk3p2qeqk7z	\N	\N	account	suspended	2126-10-31 16:25:03.407237+00	2026-11-24 16:25:03.407237+00	2026-11-24 16:25:03.462634+00	4	78
01m8760072jmye2s8xjqe779f2akymfw	01m875zzy0jmye2se58g3jm9e8shr1mf	01m876003sjmye2sz643bzvhw7bmm1tb	\N	environment	revoked	2126-10-31 16:25:02.43473+00	2026-11-24 16:25:02.43473+00	2026-11-24 16:25:02.547751+00	5	41
01m87601554hr7c9t6ec1gnsjysahynq	01m876010r4hr7c9ja55mqk3p2qeqk7z	\N	\N	account	suspended	2126-10-31 16:25:03.397454+00	2026-11-24 16:25:03.397454+00	2026-11-24 16:25:03.444996+00	4	68
01m876004ajmye2szfne5qzkw245zs9r	01m875zzy0jmye2se58g3jm9e8shr1mf	\N	\N	account	revoked	2126-10-31 16:25:02.345949+00	2026-11-24 16:25:02.345949+00	2026-11-24 16:25:02.485784+00	4	18
01m876004jjmye2s4m28f52bbs2n4jzm	01m875zzy0jmye2se58g3jm9e8shr1mf	01m876003sjmye2sz643bzvhw7bmm1tb	\N	environment	suspended	2126-10-31 16:25:02.35462+00	2026-11-24 16:25:02.35462+00	2026-11-24 16:25:02.488128+00	2	19
01m876003wjmye2s2tz9an4d7zeqspn1	01m875zzy0jmye2se58g3jm9e8shr1mf	\N	\N	account	revoked	2126-10-31 16:25:02.331196+00	2026-11-24 16:25:02.331196+00	2026-11-24 16:25:02.651304+00	6	44
01m876004qjmye2srd16wc60xvf3f1bv	01m875zzy0jmye2se58g3jm9e8shr1mf	\N	\N	account	suspended	2126-10-31 16:25:02.359252+00	2026-11-24 16:25:02.359252+00	2026-11-24 16:25:02.494883+00	4	22
01m87600dzjmye2st8b752b76t8vyap2	01m875zzy0jmye2se58g3jm9e8shr1mf	\N	\N	account	active	2026-11-24 16:25:03.653915+00	2026-11-24 16:25:02.655641+00	2026-11-24 16:25:02.655641+00	1	45
01m876004wjmye2sgsxdckbyne3dqang	01m875zzy0jmye2se58g3jm9e8shr1mf	\N	\N	account	active	2126-10-31 16:25:02.364352+00	2026-11-24 16:25:02.364352+00	2026-11-24 16:25:02.500125+00	3	24
01m87600e3jmye2s2ar67e307n8k872h	01m875zzy0jmye2se58g3jm9e8shr1mf	\N	\N	account	active	2026-11-25 16:25:03.659561+00	2026-11-24 16:25:02.659765+00	2026-11-24 16:25:02.659765+00	1	46
01m8760057jmye2spazy7kwfp41kyq28	01m875zzy0jmye2se58g3jm9e8shr1mf	01m876003sjmye2sz643bzvhw7bmm1tb	\N	environment	active	2126-10-31 16:25:02.375234+00	2026-11-24 16:25:02.375234+00	2026-11-24 16:25:02.507311+00	3	26
01m876010r4hr7c9999azvbcepgcskww	01m876010r4hr7c9ja55mqk3p2qeqk7z	\N	01m876010r4hr7c9d3agnwttm034kjhb	account	active	2126-10-31 16:25:03.256582+00	2026-11-24 16:25:03.256582+00	2026-11-24 16:25:03.256582+00	1	47
01m876005wjmye2svq5x71s6568v30jw	01m875zzy0jmye2se58g3jm9e8shr1mf	\N	\N	account	suspended	2126-10-31 16:25:02.395913+00	2026-11-24 16:25:02.395913+00	2026-11-24 16:25:02.523493+00	4	32
01m8760064jmye2s71ktxjz63946j0qe	01m875zzy0jmye2se58g3jm9e8shr1mf	01m876003sjmye2sz643bzvhw7bmm1tb	\N	environment	active	2126-10-31 16:25:02.404482+00	2026-11-24 16:25:02.404482+00	2026-11-24 16:25:02.526846+00	3	34
01m876006cjmye2sxn1d32e9s2xjt3w2	01m875zzy0jmye2se58g3jm9e8shr1mf	\N	\N	account	active	2126-10-31 16:25:02.412887+00	2026-11-24 16:25:02.412887+00	2026-11-24 16:25:02.531399+00	3	36
01m876006kjmye2s4bp5tqb6bcnzmkf7	01m875zzy0jmye2se58g3jm9e8shr1mf	\N	\N	account	suspended	2126-10-31 16:25:02.419734+00	2026-11-24 16:25:02.419734+00	2026-11-24 16:25:02.534219+00	2	37
01m87601574hr7c9whyr14qyygqtdky8	01m876010r4hr7c9ja55mqk3p2qeqk7z	\N	\N	account	active	2126-10-31 16:25:03.399192+00	2026-11-24 16:25:03.399192+00	2026-11-24 16:25:03.447749+00	3	70
01m876015j4hr7c9cm56cz28b3aez5r5	01m876010r4hr7c9ja55mqk3p2qeqk7z	01m876014x4hr7c9cgvx5sys40y9ecpc	\N	environment	active	2126-10-31 16:25:03.410328+00	2026-11-24 16:25:03.410328+00	2026-11-24 16:25:03.466075+00	3	80
01m87601594hr7c9mpy9m1b4zrs8dxsw	01m876010r4hr7c9ja55mqk3p2qeqk7z	01m876014x4hr7c9cgvx5sys40y9ecpc	\N	environment	active	2126-10-31 16:25:03.401961+00	2026-11-24 16:25:03.401961+00	2026-11-24 16:25:03.450301+00	3	72
01m876014y4hr7c9ydbxsdhtt16ty861	01m876010r4hr7c9ja55mqk3p2qeqk7z	\N	\N	account	revoked	2126-10-31 16:25:03.390415+00	2026-11-24 16:25:03.390415+00	2026-11-24 16:25:03.653918+00	6	90
01m87601524hr7c92qdcq6t1nnt7d3r2	01m876010r4hr7c9ja55mqk3p2qeqk7z	\N	\N	account	revoked	2126-10-31 16:25:03.394103+00	2026-11-24 16:25:03.394103+00	2026-11-24 16:25:03.436602+00	4	64
01m87601544hr7c9bc69tz74fppb5m3v	01m876010r4hr7c9ja55mqk3p2qeqk7z	01m876014x4hr7c9cgvx5sys40y9ecpc	\N	environment	suspended	2126-10-31 16:25:03.395972+00	2026-11-24 16:25:03.395972+00	2026-11-24 16:25:03.438544+00	2	65
01m876015m4hr7c9gqdhas2e5e5rjyvg	01m876010r4hr7c9ja55mqk3p2qeqk7z	\N	\N	account	active	2126-10-31 16:25:03.412916+00	2026-11-24 16:25:03.412916+00	2026-11-24 16:25:03.470697+00	3	82
01m876015q4hr7c9wckzrtgrq4mhe3k9	01m876010r4hr7c9ja55mqk3p2qeqk7z	\N	\N	account	suspended	2126-10-31 16:25:03.415037+00	2026-11-24 16:25:03.415037+00	2026-11-24 16:25:03.47209+00	2	83
01m876015r4hr7c91k56zdb2bf0p3yps	01m876010r4hr7c9ja55mqk3p2qeqk7z	01m876014x4hr7c9cgvx5sys40y9ecpc	\N	environment	revoked	2126-10-31 16:25:03.41629+00	2026-11-24 16:25:03.41629+00	2026-11-24 16:25:03.478622+00	5	87
\.


--
-- Data for Name: token_usage; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_usage (token_id, last_used_at) FROM stdin;
01m876003wjmye2s2tz9an4d7zeqspn1	2026-11-24 16:25:02.440458+00
01m876004jjmye2s4m28f52bbs2n4jzm	2026-11-24 16:25:02.455272+00
01m876004wjmye2sgsxdckbyne3dqang	2026-11-24 16:25:02.458166+00
01m876005jjmye2sbmb3rbgy6fjpxp68	2026-11-24 16:25:02.460673+00
01m8760064jmye2s71ktxjz63946j0qe	2026-11-24 16:25:02.46726+00
01m876006kjmye2s4bp5tqb6bcnzmkf7	2026-11-24 16:25:02.469507+00
01m875zzy0jmye2s6pgat0esvtr7qy7t	2026-11-24 16:25:02.742164+00
01m876014y4hr7c9ydbxsdhtt16ty861	2026-11-24 16:25:03.418453+00
01m87601544hr7c9bc69tz74fppb5m3v	2026-11-24 16:25:03.42083+00
01m87601574hr7c9whyr14qyygqtdky8	2026-11-24 16:25:03.422586+00
01m876015c4hr7c9hzjt55xyd060epv0	2026-11-24 16:25:03.424058+00
01m876015j4hr7c9cm56cz28b3aez5r5	2026-11-24 16:25:03.425373+00
01m876015q4hr7c9wckzrtgrq4mhe3k9	2026-11-24 16:25:03.427068+00
01m876010r4hr7c9999azvbcepgcskww	2026-11-24 16:25:03.710812+00
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
-- Name: publication publication_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.publication
    ADD CONSTRAINT publication_pkey PRIMARY KEY (only_row);


--
-- Name: token_details token_details_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.token_details
    ADD CONSTRAINT token_details_pkey PRIMARY KEY (token_id);


--
-- Name: token_usage token_usage_pkey; Type: CONSTRAINT; Schema: tokentrail; Owner: postgres
--

ALTER TABLE ONLY tokentrail.token_usage
    ADD CONSTRAINT token_usage_pkey PRIMARY KEY (token_id);


--
-- Name: events_idempotency_key; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE UNIQUE INDEX events_idempotency_key ON tokentrail.events USING btree (account_id, idempotency_key) WHERE (idempotency_key IS NOT NULL);


--
-- Name: events_of_account; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX events_of_account ON tokentrail.events USING btree (account_id, "position") WHERE ("position" > 0);


--
-- Name: token_details_newest_first; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX token_details_newest_first ON tokentrail.token_details USING btree (account_id, inserted_at DESC, token_id DESC);


--
-- Name: SCHEMA tokentrail; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA tokentrail TO tokentrail_service;


--
-- Name: TABLE events; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT ON TABLE tokentrail.events TO tokentrail_service;


--
-- Name: FUNCTION append(items json, notify_listeners boolean); Type: ACL; Schema: tokentrail; Owner: postgres
--

REVOKE ALL ON FUNCTION tokentrail.append(items json, notify_listeners boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION tokentrail.append(items json, notify_listeners boolean) TO tokentrail_service;


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
-- Name: TABLE publication; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT,INSERT,UPDATE ON TABLE tokentrail.publication TO tokentrail_service;


--
-- Name: TABLE token_details; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT ON TABLE tokentrail.token_details TO tokentrail_service;


--
-- Name: TABLE token_usage; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT,INSERT,UPDATE ON TABLE tokentrail.token_usage TO tokentrail_service;


--
-- PostgreSQL database dump complete
--

\unrestrict upgrades


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
\.


--
-- Data for Name: events; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.events ("position", event_id, account_id, stream_id, stream_version, type, type_version, data, recorded_at, request_id, correlation_id, causation_id, traceparent, idempotency_key, command_digest, last_used_at) FROM stdin;
1	f7062dba-884b-4852-9227-8736618a47e6	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876051zwgzb866hrbdrbk1qrynfgm	1	TokenCreated	1	{"token_id":"01m876051zwgzb866hrbdrbk1qrynfgm","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":"01m876051zwgzb860rtzqfz0y9a69td3","token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.391754Z","inserted_at":"2026-11-24T16:25:07.391754Z","updated_at":"2026-11-24T16:25:07.391754Z","stream_version":1,"actor":{"type":"admin_user","id":"01m876051zwgzb860rtzqfz0y9a69td3"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:07.391754+00	\N	\N	\N	\N	\N	\N	\N
2	d01ab3eb-4ef0-4c97-8ba0-30bf5fc6ac01	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056cwgzb86qmaaw1ggtsrehq8r	1	TokenCreated	1	{"token_id":"01m876056cwgzb86qmaaw1ggtsrehq8r","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.531285Z","inserted_at":"2026-11-24T16:25:07.531285Z","updated_at":"2026-11-24T16:25:07.531285Z","stream_version":1,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:07.531285+00	61bff6d682cef9d470420e1a26c73539	\N	\N	\N	account-0-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
3	9af6096f-20ac-40a9-9589-a7f95faa3368	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056pwgzb86pggysjdewf3kthpv	1	TokenCreated	1	{"token_id":"01m876056pwgzb86pggysjdewf3kthpv","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.542924Z","inserted_at":"2026-11-24T16:25:07.542924Z","updated_at":"2026-11-24T16:25:07.542924Z","stream_version":1,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:07.542924+00	2a2a70158e58ed111861e86a58868260	\N	\N	\N	account-0-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
4	9c0fb222-e0e8-457f-a46b-03b69928c756	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056twgzb86a6dwm96yfycfnbtt	1	TokenCreated	1	{"token_id":"01m876056twgzb86a6dwm96yfycfnbtt","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":"01m8760569wgzb86r21tezbkg6sy35b5","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:07.546708Z","inserted_at":"2026-11-24T16:25:07.546708Z","updated_at":"2026-11-24T16:25:07.546708Z","stream_version":1,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:07.546708+00	5d68e320df24cc844869fa92ed640ebe	\N	\N	\N	account-0-create-2	\\x9a094d201150c0451092377a589e5e35	\N
5	e6ef7a6e-8af9-494e-bfa5-0f5c51abfe06	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056ywgzb86stmb6v2nffxx1zqd	1	TokenCreated	1	{"token_id":"01m876056ywgzb86stmb6v2nffxx1zqd","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.550228Z","inserted_at":"2026-11-24T16:25:07.550228Z","updated_at":"2026-11-24T16:25:07.550228Z","stream_version":1,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:07.550228+00	6d836d615ab51f085fab1b87593f4928	\N	\N	\N	account-0-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
6	78fec047-b4a3-4dea-912c-08cbaa706721	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m8760571wgzb86t4hcpbjd6kp7knqw	1	TokenCreated	1	{"token_id":"01m8760571wgzb86t4hcpbjd6kp7knqw","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.553013Z","inserted_at":"2026-11-24T16:25:07.553013Z","updated_at":"2026-11-24T16:25:07.553013Z","stream_version":1,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:07.553013+00	b93a9f904486b8339f106afa1f323ed3	\N	\N	\N	account-0-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
7	22df68ac-4734-4fd5-956c-35012b587ae4	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m8760573wgzb86fhhfv61bj9gbchgy	1	TokenCreated	1	{"token_id":"01m8760573wgzb86fhhfv61bj9gbchgy","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":"01m8760569wgzb86r21tezbkg6sy35b5","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:07.555392Z","inserted_at":"2026-11-24T16:25:07.555392Z","updated_at":"2026-11-24T16:25:07.555392Z","stream_version":1,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:07.555392+00	b9c1188b8d1d3c41bfe99be152ac69ad	\N	\N	\N	account-0-create-5	\\x9a094d201150c0451092377a589e5e35	\N
8	452f2328-94ed-4ab8-9a26-662abd33d13e	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m8760577wgzb8631rq0h56g5peg8ff	1	TokenCreated	1	{"token_id":"01m8760577wgzb8631rq0h56g5peg8ff","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.559126Z","inserted_at":"2026-11-24T16:25:07.559126Z","updated_at":"2026-11-24T16:25:07.559126Z","stream_version":1,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:07.559126+00	7f3a41aaff7ba5ec56cd3a7731a65a9e	\N	\N	\N	account-0-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
9	096c7c61-16ef-4896-a2b4-ac346bf4273f	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m8760579wgzb861ebpds0mny1bwwfw	1	TokenCreated	1	{"token_id":"01m8760579wgzb861ebpds0mny1bwwfw","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.561791Z","inserted_at":"2026-11-24T16:25:07.561791Z","updated_at":"2026-11-24T16:25:07.561791Z","stream_version":1,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:07.561791+00	30f48c98ab6f77f45da169c1b26e4e80	\N	\N	\N	account-0-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
10	2ac1c622-1e80-4b7b-8108-90980a0dfdd0	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876057bwgzb86bjcmhgvhz2n7r68e	1	TokenCreated	1	{"token_id":"01m876057bwgzb86bjcmhgvhz2n7r68e","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":"01m8760569wgzb86r21tezbkg6sy35b5","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:07.563837Z","inserted_at":"2026-11-24T16:25:07.563837Z","updated_at":"2026-11-24T16:25:07.563837Z","stream_version":1,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:07.563837+00	e619f17cae5f0d69e2b1ec3a1723fa26	\N	\N	\N	account-0-create-8	\\x9a094d201150c0451092377a589e5e35	\N
11	c9aac129-6688-4e86-a0de-25c63e90bc9d	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876057ewgzb863srqvbhgyazspw7q	1	TokenCreated	1	{"token_id":"01m876057ewgzb863srqvbhgyazspw7q","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.566742Z","inserted_at":"2026-11-24T16:25:07.566742Z","updated_at":"2026-11-24T16:25:07.566742Z","stream_version":1,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:07.566742+00	835f21378c43f2f90e2e2f2e47c84188	\N	\N	\N	account-0-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
12	4e65208b-f633-4f16-8591-6ca7d53ba083	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876057gwgzb86fdtgyeg4xrb0c8yy	1	TokenCreated	1	{"token_id":"01m876057gwgzb86fdtgyeg4xrb0c8yy","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.568765Z","inserted_at":"2026-11-24T16:25:07.568765Z","updated_at":"2026-11-24T16:25:07.568765Z","stream_version":1,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:07.568765+00	c1a20408a984f6515148206740b0177b	\N	\N	\N	account-0-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
13	16be841b-fd9a-43ca-b9ff-22d3df96dada	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876057kwgzb8602h3q2h2jfk9szg4	1	TokenCreated	1	{"token_id":"01m876057kwgzb8602h3q2h2jfk9szg4","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":"01m8760569wgzb86r21tezbkg6sy35b5","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:07.571731Z","inserted_at":"2026-11-24T16:25:07.571731Z","updated_at":"2026-11-24T16:25:07.571731Z","stream_version":1,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:07.571731+00	b4ba3858df25684e4b75616a4cd100e7	\N	\N	\N	account-0-create-11	\\x9a094d201150c0451092377a589e5e35	\N
14	ed820105-8389-4b48-9750-30c5b3670694	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056cwgzb86qmaaw1ggtsrehq8r	2	TokenSuspended	1	{"token_id":"01m876056cwgzb86qmaaw1ggtsrehq8r","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:07.531285Z","inserted_at":"2026-11-24T16:25:07.531285Z","updated_at":"2026-11-24T16:25:07.586560Z","stream_version":2,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.58656+00	f4d9f3d2e1509f7eca665c14a176c237	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-0	\\x2d65e1837997f7fae87e648eba151a11	\N
15	33292421-9aea-4c8f-8147-54b67e692928	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056cwgzb86qmaaw1ggtsrehq8r	3	TokenActivated	1	{"token_id":"01m876056cwgzb86qmaaw1ggtsrehq8r","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.531285Z","inserted_at":"2026-11-24T16:25:07.531285Z","updated_at":"2026-11-24T16:25:07.589027Z","stream_version":3,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.589027+00	de8a474e5639c3a964f8b88a550b197d	\N	\N	\N	account-0-quoted-0	\\x5a98e6a826a275ed65f1e709ed9dd945	\N
16	93ae8887-eed8-4852-bbe7-6173bd0dd1b0	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056pwgzb86pggysjdewf3kthpv	2	TokenSuspended	1	{"token_id":"01m876056pwgzb86pggysjdewf3kthpv","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:07.542924Z","inserted_at":"2026-11-24T16:25:07.542924Z","updated_at":"2026-11-24T16:25:07.590901Z","stream_version":2,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.590901+00	87be730c9074c91710884ec97f392408	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-1	\\xb69f3af3cb4d97d846c343a8c91e03c6	\N
17	64cc1db9-1df9-4dc5-a73e-9faa4801190c	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056pwgzb86pggysjdewf3kthpv	3	TokenActivated	1	{"token_id":"01m876056pwgzb86pggysjdewf3kthpv","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.542924Z","inserted_at":"2026-11-24T16:25:07.542924Z","updated_at":"2026-11-24T16:25:07.592997Z","stream_version":3,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.592997+00	b705111933804e10a494f81374bc7717	\N	\N	\N	account-0-activate-1	\\xce3c8d30aab008921b1601ac60cd5f67	\N
18	ac237bf3-7970-4445-8dff-5393ad84e412	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056pwgzb86pggysjdewf3kthpv	4	TokenRevoked	1	{"token_id":"01m876056pwgzb86pggysjdewf3kthpv","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:25:07.542924Z","inserted_at":"2026-11-24T16:25:07.542924Z","updated_at":"2026-11-24T16:25:07.595004Z","stream_version":4,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.595004+00	620094ccf3afb662d673b631edaf200b	\N	\N	\N	account-0-revoke-1	\\xeb6a4a1a09341ef40f45d7c60375bdf2	\N
19	893ad65c-3636-4b93-9227-6abb7c697c22	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056twgzb86a6dwm96yfycfnbtt	2	TokenSuspended	1	{"token_id":"01m876056twgzb86a6dwm96yfycfnbtt","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":"01m8760569wgzb86r21tezbkg6sy35b5","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:07.546708Z","inserted_at":"2026-11-24T16:25:07.546708Z","updated_at":"2026-11-24T16:25:07.597385Z","stream_version":2,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.597385+00	eec0280d2c03ec2d50bab8291574535b	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-2	\\x595a32ba2361f4fc2a5717535638efe2	\N
20	e1b18872-2e73-416d-9334-e6eb54ecd91c	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056ywgzb86stmb6v2nffxx1zqd	2	TokenSuspended	1	{"token_id":"01m876056ywgzb86stmb6v2nffxx1zqd","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:07.550228Z","inserted_at":"2026-11-24T16:25:07.550228Z","updated_at":"2026-11-24T16:25:07.599319Z","stream_version":2,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.599319+00	8ae6bb7b3aac3fe726ac467544415752	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-3	\\xc996a79834f56f1a7c3ba27e33b97720	\N
21	de13d751-d356-48a1-8ffe-abf9c996a5f0	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056ywgzb86stmb6v2nffxx1zqd	3	TokenActivated	1	{"token_id":"01m876056ywgzb86stmb6v2nffxx1zqd","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.550228Z","inserted_at":"2026-11-24T16:25:07.550228Z","updated_at":"2026-11-24T16:25:07.600907Z","stream_version":3,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.600907+00	7ca42235eec194a63d842be289dc73dc	\N	\N	\N	account-0-activate-3	\\x13b2b0419a1036477cbfd5f5797620f4	\N
22	71e5fe8d-3be3-47e1-a86d-835fc77cf292	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056ywgzb86stmb6v2nffxx1zqd	4	TokenSuspended	1	{"token_id":"01m876056ywgzb86stmb6v2nffxx1zqd","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:07.550228Z","inserted_at":"2026-11-24T16:25:07.550228Z","updated_at":"2026-11-24T16:25:07.602569Z","stream_version":4,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.602569+00	account-0-plain-3	\N	\N	\N	\N	\N	\N
23	271adc1d-6668-4984-8c08-118aec3388af	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m8760571wgzb86t4hcpbjd6kp7knqw	2	TokenSuspended	1	{"token_id":"01m8760571wgzb86t4hcpbjd6kp7knqw","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:07.553013Z","inserted_at":"2026-11-24T16:25:07.553013Z","updated_at":"2026-11-24T16:25:07.604384Z","stream_version":2,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.604384+00	70d6a16024138f3b37b2fff965b5ba74	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-4	\\xfd97d0402b91394e6af33be9cae4d8ee	\N
24	ca8d562f-fddb-44be-a77e-68a73955c482	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m8760571wgzb86t4hcpbjd6kp7knqw	3	TokenActivated	1	{"token_id":"01m8760571wgzb86t4hcpbjd6kp7knqw","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.553013Z","inserted_at":"2026-11-24T16:25:07.553013Z","updated_at":"2026-11-24T16:25:07.606143Z","stream_version":3,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.606143+00	0a7b7079e56e68cd6f9fa75bfa727143	\N	\N	\N	account-0-quoted-4	\\x78da09a497cf4a778443b54a5aa932e9	\N
25	3d47d9eb-fe3a-4467-8e4d-0c822c612bb9	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m8760573wgzb86fhhfv61bj9gbchgy	2	TokenSuspended	1	{"token_id":"01m8760573wgzb86fhhfv61bj9gbchgy","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":"01m8760569wgzb86r21tezbkg6sy35b5","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:07.555392Z","inserted_at":"2026-11-24T16:25:07.555392Z","updated_at":"2026-11-24T16:25:07.607651Z","stream_version":2,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.607651+00	4cb41924164d8fa0f5bcfa7d6fbdd005	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-5	\\xd2585715a0d14701174e818f5e2fbe0e	\N
26	5fd4ac86-2459-4d3b-854f-5100d44ff8a4	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m8760573wgzb86fhhfv61bj9gbchgy	3	TokenActivated	1	{"token_id":"01m8760573wgzb86fhhfv61bj9gbchgy","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":"01m8760569wgzb86r21tezbkg6sy35b5","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:07.555392Z","inserted_at":"2026-11-24T16:25:07.555392Z","updated_at":"2026-11-24T16:25:07.610053Z","stream_version":3,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.610053+00	9abe507447ef61c718e4b33cccd82fef	\N	\N	\N	account-0-activate-5	\\x4eaa42e142ef4e77e8c36deda6bc0ace	\N
27	0c6a2962-02a8-4598-8c92-75ed70e1a322	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m8760577wgzb8631rq0h56g5peg8ff	2	TokenSuspended	1	{"token_id":"01m8760577wgzb8631rq0h56g5peg8ff","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:07.559126Z","inserted_at":"2026-11-24T16:25:07.559126Z","updated_at":"2026-11-24T16:25:07.611571Z","stream_version":2,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.611571+00	30e9d4da28ad058f548d480269407c57	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-6	\\x7d404439d866b24c83f6c50f6418895d	\N
28	d9387188-9039-422e-8492-ed025e23f075	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m8760577wgzb8631rq0h56g5peg8ff	3	TokenRevoked	1	{"token_id":"01m8760577wgzb8631rq0h56g5peg8ff","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:25:07.559126Z","inserted_at":"2026-11-24T16:25:07.559126Z","updated_at":"2026-11-24T16:25:07.613046Z","stream_version":3,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.613046+00	799991ec5503cb345842305c57ee80cf	\N	\N	\N	account-0-revoke-6	\\x0ff9117c71bd7a0c20acc8c1dd389b40	\N
29	3eaec3e0-cd78-48d2-af0c-f32997e84381	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m8760577wgzb8631rq0h56g5peg8ff	4	TokenDeleted	1	{"token_id":"01m8760577wgzb8631rq0h56g5peg8ff","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-10-31T16:25:07.559126Z","inserted_at":"2026-11-24T16:25:07.559126Z","updated_at":"2026-11-24T16:25:07.615289Z","stream_version":4,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.615289+00	0dc7643de8914064cd7210cdf1ec66f1	\N	\N	\N	account-0-delete-6	\\x08c11237e7266dcb2c9a5cc85ef19cba	\N
30	85192b21-ec2e-4dcf-9c24-37bfa4abf9a4	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m8760579wgzb861ebpds0mny1bwwfw	2	TokenSuspended	1	{"token_id":"01m8760579wgzb861ebpds0mny1bwwfw","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:07.561791Z","inserted_at":"2026-11-24T16:25:07.561791Z","updated_at":"2026-11-24T16:25:07.617016Z","stream_version":2,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.617016+00	41c82c80e1f6a639e7bfc26e354a50c4	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-7	\\x3d890afe8675b946b992cdab34111edf	\N
31	2b85c0e3-d670-4427-8119-3fae51c68e83	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m8760579wgzb861ebpds0mny1bwwfw	3	TokenActivated	1	{"token_id":"01m8760579wgzb861ebpds0mny1bwwfw","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.561791Z","inserted_at":"2026-11-24T16:25:07.561791Z","updated_at":"2026-11-24T16:25:07.619028Z","stream_version":3,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.619028+00	9e9b922988b845bccc135bf505e6f247	\N	\N	\N	account-0-activate-7	\\x5d80ce85c06225878c7312f2edd8ecd3	\N
32	533534a1-ae3b-4e47-90c0-a05b68c1224e	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m8760579wgzb861ebpds0mny1bwwfw	4	TokenSuspended	1	{"token_id":"01m8760579wgzb861ebpds0mny1bwwfw","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:07.561791Z","inserted_at":"2026-11-24T16:25:07.561791Z","updated_at":"2026-11-24T16:25:07.620546Z","stream_version":4,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.620546+00	account-0-plain-7	\N	\N	\N	\N	\N	\N
33	267e73af-961f-4a0a-a729-f80ae0e1deac	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876057bwgzb86bjcmhgvhz2n7r68e	2	TokenSuspended	1	{"token_id":"01m876057bwgzb86bjcmhgvhz2n7r68e","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":"01m8760569wgzb86r21tezbkg6sy35b5","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:07.563837Z","inserted_at":"2026-11-24T16:25:07.563837Z","updated_at":"2026-11-24T16:25:07.622531Z","stream_version":2,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.622531+00	8117910274c4c51bf8dc8a29d772d0f8	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-8	\\x076fe01d02b33120178d152cdf88e2f4	\N
34	fea9aebe-72fa-49b4-a399-5d4432a73ea5	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876057bwgzb86bjcmhgvhz2n7r68e	3	TokenActivated	1	{"token_id":"01m876057bwgzb86bjcmhgvhz2n7r68e","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":"01m8760569wgzb86r21tezbkg6sy35b5","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:07.563837Z","inserted_at":"2026-11-24T16:25:07.563837Z","updated_at":"2026-11-24T16:25:07.624136Z","stream_version":3,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.624136+00	70b94e3b27c53934f0f1fbffbaf27126	\N	\N	\N	account-0-quoted-8	\\x58e9ba6569f4220be8739f71d9dfa214	\N
35	6f4f4dbb-138c-430d-a449-b309300c3454	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876057ewgzb863srqvbhgyazspw7q	2	TokenSuspended	1	{"token_id":"01m876057ewgzb863srqvbhgyazspw7q","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:07.566742Z","inserted_at":"2026-11-24T16:25:07.566742Z","updated_at":"2026-11-24T16:25:07.626353Z","stream_version":2,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.626353+00	54b45d4c688c42449ab0c7c546caf92f	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-9	\\x6e630f1342243a63d3551b1c1cc9b026	\N
36	1d918dd3-fe96-4cb1-bc6b-64afd115ed94	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876057ewgzb863srqvbhgyazspw7q	3	TokenActivated	1	{"token_id":"01m876057ewgzb863srqvbhgyazspw7q","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.566742Z","inserted_at":"2026-11-24T16:25:07.566742Z","updated_at":"2026-11-24T16:25:07.628237Z","stream_version":3,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.628237+00	9184c583d0330e15347b98190bdebd7d	\N	\N	\N	account-0-activate-9	\\x3b112e2d4b6bd9af7b5b9c585de3c736	\N
37	b2efb304-2d1e-4e4f-859f-3eb8d7c7fec7	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876057gwgzb86fdtgyeg4xrb0c8yy	2	TokenSuspended	1	{"token_id":"01m876057gwgzb86fdtgyeg4xrb0c8yy","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:07.568765Z","inserted_at":"2026-11-24T16:25:07.568765Z","updated_at":"2026-11-24T16:25:07.629777Z","stream_version":2,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.629777+00	b0c60a927fa56f6db477faa009799bba	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-10	\\xf81cb848b151d939d307dfdb02d6e080	\N
38	45ca4e62-0434-4378-913e-b7bb90358555	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876057kwgzb8602h3q2h2jfk9szg4	2	TokenSuspended	1	{"token_id":"01m876057kwgzb8602h3q2h2jfk9szg4","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":"01m8760569wgzb86r21tezbkg6sy35b5","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:07.571731Z","inserted_at":"2026-11-24T16:25:07.571731Z","updated_at":"2026-11-24T16:25:07.631790Z","stream_version":2,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.63179+00	b8e5bdfdcb5dd35539f4730b25f8b608	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-11	\\x59c023eb06fbf6fc9a949bb25235dbcf	\N
39	e9fc7747-ee16-415b-9dd0-1a39a6c9f91f	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876057kwgzb8602h3q2h2jfk9szg4	3	TokenActivated	1	{"token_id":"01m876057kwgzb8602h3q2h2jfk9szg4","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":"01m8760569wgzb86r21tezbkg6sy35b5","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:07.571731Z","inserted_at":"2026-11-24T16:25:07.571731Z","updated_at":"2026-11-24T16:25:07.633306Z","stream_version":3,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.633306+00	0454587cbae9fd5b936e206dae5c5b16	\N	\N	\N	account-0-activate-11	\\x0c3570328dbc608d672940f1c50637a1	\N
40	e73c7131-3001-49e4-82de-6fff9887a13c	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876057kwgzb8602h3q2h2jfk9szg4	4	TokenSuspended	1	{"token_id":"01m876057kwgzb8602h3q2h2jfk9szg4","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":"01m8760569wgzb86r21tezbkg6sy35b5","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:07.571731Z","inserted_at":"2026-11-24T16:25:07.571731Z","updated_at":"2026-11-24T16:25:07.634810Z","stream_version":4,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.63481+00	account-0-plain-11	\N	\N	\N	\N	\N	\N
41	b3735f99-4f82-419e-bdb7-af97d575240d	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876057kwgzb8602h3q2h2jfk9szg4	5	TokenRevoked	1	{"token_id":"01m876057kwgzb8602h3q2h2jfk9szg4","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":"01m8760569wgzb86r21tezbkg6sy35b5","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-10-31T16:25:07.571731Z","inserted_at":"2026-11-24T16:25:07.571731Z","updated_at":"2026-11-24T16:25:07.636490Z","stream_version":5,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.63649+00	13463a47821b79b86472da2f52938398	\N	\N	\N	account-0-revoke-11	\\x8a287fb489c5f234a7b5141ce6ca08ed	\N
42	7a0fa5d1-d850-4634-8173-a986a3157ba2	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056cwgzb86qmaaw1ggtsrehq8r	4	TokenSuspended	1	{"token_id":"01m876056cwgzb86qmaaw1ggtsrehq8r","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:07.531285Z","inserted_at":"2026-11-24T16:25:07.531285Z","updated_at":"2026-11-24T16:25:07.639365Z","stream_version":4,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":"a look at it"}	2026-11-24 16:25:07.639365+00	c6464b095f7e9d3b317bd7c41bb39b4f	\N	\N	\N	account-0-reason	\\x25f4faa7ceae89fd093932fb8c9222f1	\N
43	0d1682a4-694c-4a47-ad74-5d954bf10fc0	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056cwgzb86qmaaw1ggtsrehq8r	5	TokenActivated	1	{"token_id":"01m876056cwgzb86qmaaw1ggtsrehq8r","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:07.531285Z","inserted_at":"2026-11-24T16:25:07.531285Z","updated_at":"2026-11-24T16:25:07.640938Z","stream_version":5,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.640938+00	b16b77fd1605c82cfa440456375cdc95	\N	\N	\N	account-0-by-itself	\\x5a98e6a826a275ed65f1e709ed9dd945	\N
44	2989cfba-2544-4775-97bd-98b029c48fc2	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m876056cwgzb86qmaaw1ggtsrehq8r	6	TokenRevoked	1	{"token_id":"01m876056cwgzb86qmaaw1ggtsrehq8r","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:25:07.531285Z","inserted_at":"2026-11-24T16:25:07.531285Z","updated_at":"2026-11-24T16:25:07.854760Z","stream_version":6,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null}	2026-11-24 16:25:07.85476+00	e5d5126b5fa9f77092f7c9d04e9183f6	\N	\N	\N	account-0-used	\\xb1f2cefdfdf5a14956221fedaafb4ad8	2026-11-24 16:25:07.57519+00
45	77f11d9b-66a5-4460-b96c-c71287bfd51c	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m87605gmwgzb86mm7e3vbqh9jpz37e	1	TokenCreated	1	{"token_id":"01m87605gmwgzb86mm7e3vbqh9jpz37e","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-24T16:25:08.859697Z","inserted_at":"2026-11-24T16:25:07.860224Z","updated_at":"2026-11-24T16:25:07.860224Z","stream_version":1,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:07.860224+00	838766641cbb2e498ec6ade6a4e2f5a9	\N	\N	\N	ends-at-once	\\xf131ce6bc07d84f1e0489ffa9f5bba03	\N
46	8afbc05d-eb66-4af0-9b49-5e5fe8e31859	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m87605gqwgzb86eyzdhhw9hffypysh	1	TokenCreated	1	{"token_id":"01m87605gqwgzb86eyzdhhw9hffypysh","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-25T16:25:08.862978Z","inserted_at":"2026-11-24T16:25:07.863433Z","updated_at":"2026-11-24T16:25:07.863433Z","stream_version":1,"actor":{"type":"api_token","id":"01m876051zwgzb866hrbdrbk1qrynfgm"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:07.863433+00	f31b15a2f13d18162753450d09511ee1	\N	\N	\N	ends-tomorrow	\\x6d6165d0dd0279847909d8f969701d08	\N
47	8820e65d-22e7-4bba-8d4e-8ebafe17314c	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m87605gmwgzb86mm7e3vbqh9jpz37e	2	TokenExpired	1	{"token_id":"01m87605gmwgzb86mm7e3vbqh9jpz37e","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-24T16:25:08.859697Z","inserted_at":"2026-11-24T16:25:07.860224Z","updated_at":"2026-11-24T16:25:07.860224Z","stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null}	2026-11-24 16:25:08.981831+00	\N	\N	\N	\N	§expired 01m87605gmwgzb86mm7e3vbqh9jpz37e	\\x6ade6cf6d0417df3ec0f8f2d578cbb5d	\N
48	eb7d02b9-29f6-45b9-af59-bf502ba543ec	01m876051zwgzb864kfwqz2kwgtta9hg	api_token-01m87605gqwgzb86eyzdhhw9hffypysh	2	TokenExpiring	1	{"token_id":"01m87605gqwgzb86eyzdhhw9hffypysh","account_id":"01m876051zwgzb864kfwqz2kwgtta9hg","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-25T16:25:08.862978Z","inserted_at":"2026-11-24T16:25:07.863433Z","updated_at":"2026-11-24T16:25:07.863433Z","stream_version":2,"actor":{"type":"service","id":"tokentrail"},"reason":null,"days_left":1}	2026-11-24 16:25:08.981831+00	\N	\N	\N	\N	§expiring 1 01m87605gqwgzb86eyzdhhw9hffypysh	\\x07f048676330542c815e9f35b34b8753	\N
49	d1ff06f6-3bb2-4ebf-9113-05c3ea28f79f	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760754c9vcc6pr3c0ap942wf8k4j	1	TokenCreated	1	{"token_id":"01m8760754c9vcc6pr3c0ap942wf8k4j","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":"01m8760754c9vcc66jpm0w71c747ckzk","token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.540323Z","inserted_at":"2026-11-24T16:25:09.540323Z","updated_at":"2026-11-24T16:25:09.540323Z","stream_version":1,"actor":{"type":"admin_user","id":"01m8760754c9vcc66jpm0w71c747ckzk"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:09.540323+00	\N	\N	\N	\N	\N	\N	\N
50	351b3d9d-8774-486a-8571-faa6b7fa621a	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078nc9vcc64md3yq3fwy55zx78	1	TokenCreated	1	{"token_id":"01m876078nc9vcc64md3yq3fwy55zx78","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.652601Z","inserted_at":"2026-11-24T16:25:09.652601Z","updated_at":"2026-11-24T16:25:09.652601Z","stream_version":1,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:09.652601+00	e555f530773deba9bedc363309be39eb	\N	\N	\N	account-1-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
51	d40be30d-f7ad-4ade-8e56-52cae4d1fa5f	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078qc9vcc6t33tgy8g4em9fk0m	1	TokenCreated	1	{"token_id":"01m876078qc9vcc6t33tgy8g4em9fk0m","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.655691Z","inserted_at":"2026-11-24T16:25:09.655691Z","updated_at":"2026-11-24T16:25:09.655691Z","stream_version":1,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:09.655691+00	361e8190eaaa8a12f8294201e03c96d5	\N	\N	\N	account-1-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
52	de2ceeb4-10cd-4804-b09b-2230dc430f5d	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078vc9vcc6z5314s8q3kmagtqz	1	TokenCreated	1	{"token_id":"01m876078vc9vcc6z5314s8q3kmagtqz","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":"01m876078kc9vcc6hs565mb9p5ecgp6k","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:09.659182Z","inserted_at":"2026-11-24T16:25:09.659182Z","updated_at":"2026-11-24T16:25:09.659182Z","stream_version":1,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:09.659182+00	6799ecf66795ad7c7482cb9bfa28370b	\N	\N	\N	account-1-create-2	\\xc9ee860fa0bfc3fa589cd8512dbb326e	\N
53	bd04413f-2f08-4447-97a6-ce8ae45a32ae	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078wc9vcc6hbdgw56pbsbwj73x	1	TokenCreated	1	{"token_id":"01m876078wc9vcc6hbdgw56pbsbwj73x","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.660688Z","inserted_at":"2026-11-24T16:25:09.660688Z","updated_at":"2026-11-24T16:25:09.660688Z","stream_version":1,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:09.660688+00	6c7210429e3ef6b8da0ba371d72320a5	\N	\N	\N	account-1-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
54	e2aa860c-e2af-436c-a308-43aefcd99afa	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078yc9vcc6as6pk1js4g5wqq27	1	TokenCreated	1	{"token_id":"01m876078yc9vcc6as6pk1js4g5wqq27","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.662609Z","inserted_at":"2026-11-24T16:25:09.662609Z","updated_at":"2026-11-24T16:25:09.662609Z","stream_version":1,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:09.662609+00	14babdbb72ecaf3ea896e9e3cae015bb	\N	\N	\N	account-1-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
55	e59bf295-9945-4721-8a79-2ccf7ce71a97	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760790c9vcc6xykm85n9q1vfkyry	1	TokenCreated	1	{"token_id":"01m8760790c9vcc6xykm85n9q1vfkyry","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":"01m876078kc9vcc6hs565mb9p5ecgp6k","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:09.664537Z","inserted_at":"2026-11-24T16:25:09.664537Z","updated_at":"2026-11-24T16:25:09.664537Z","stream_version":1,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:09.664537+00	0078756436f3f93bd369ab57884e5cf9	\N	\N	\N	account-1-create-5	\\xc9ee860fa0bfc3fa589cd8512dbb326e	\N
56	59e3306b-a818-404f-8895-2d5fa3ded050	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760792c9vcc6sjm6xev15sfdm56n	1	TokenCreated	1	{"token_id":"01m8760792c9vcc6sjm6xev15sfdm56n","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.666442Z","inserted_at":"2026-11-24T16:25:09.666442Z","updated_at":"2026-11-24T16:25:09.666442Z","stream_version":1,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:09.666442+00	39ed26bc71f1c64195c44996468b6570	\N	\N	\N	account-1-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
57	78bc6430-cc2f-47b1-be1f-f041c0e9ee0d	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760795c9vcc6k9741gezbkqtkda4	1	TokenCreated	1	{"token_id":"01m8760795c9vcc6k9741gezbkqtkda4","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.669439Z","inserted_at":"2026-11-24T16:25:09.669439Z","updated_at":"2026-11-24T16:25:09.669439Z","stream_version":1,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:09.669439+00	978ed994a7076e5dd2b770ee27e9f170	\N	\N	\N	account-1-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
58	a42b3f2f-5cf3-4a37-9f87-c51ef8d1f927	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760797c9vcc6acznj9vcz3czw6ta	1	TokenCreated	1	{"token_id":"01m8760797c9vcc6acznj9vcz3czw6ta","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":"01m876078kc9vcc6hs565mb9p5ecgp6k","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:09.671545Z","inserted_at":"2026-11-24T16:25:09.671545Z","updated_at":"2026-11-24T16:25:09.671545Z","stream_version":1,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:09.671545+00	62c018a5733e97ca77e78d6d8caf656e	\N	\N	\N	account-1-create-8	\\xc9ee860fa0bfc3fa589cd8512dbb326e	\N
59	cd1d9898-9bc3-4a97-9d64-cfeb12ea925f	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760799c9vcc6rjhacncrb7gkscy2	1	TokenCreated	1	{"token_id":"01m8760799c9vcc6rjhacncrb7gkscy2","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.673751Z","inserted_at":"2026-11-24T16:25:09.673751Z","updated_at":"2026-11-24T16:25:09.673751Z","stream_version":1,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:09.673751+00	95ac08a958cc0a688be6e9a350d6b613	\N	\N	\N	account-1-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
60	193a05e1-2d2a-4533-ab9f-d95d5c5fa2d0	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876079cc9vcc6xqtrp3wxwp1eptqa	1	TokenCreated	1	{"token_id":"01m876079cc9vcc6xqtrp3wxwp1eptqa","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.676090Z","inserted_at":"2026-11-24T16:25:09.676090Z","updated_at":"2026-11-24T16:25:09.676090Z","stream_version":1,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:09.67609+00	aa6aee8a8394fe5040be795d8c64beb0	\N	\N	\N	account-1-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
61	971e03d5-58e9-4f13-aeb4-5ed896609855	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876079dc9vcc6sbdtwcrh7k6k4q29	1	TokenCreated	1	{"token_id":"01m876079dc9vcc6sbdtwcrh7k6k4q29","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":"01m876078kc9vcc6hs565mb9p5ecgp6k","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:09.677945Z","inserted_at":"2026-11-24T16:25:09.677945Z","updated_at":"2026-11-24T16:25:09.677945Z","stream_version":1,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:25:09.677945+00	c6d6be2550dde7e055008c4a4a71faf8	\N	\N	\N	account-1-create-11	\\xc9ee860fa0bfc3fa589cd8512dbb326e	\N
62	18c98297-3647-44d1-bbca-ca3a128a8db4	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078nc9vcc64md3yq3fwy55zx78	2	TokenSuspended	1	{"token_id":"01m876078nc9vcc64md3yq3fwy55zx78","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:09.652601Z","inserted_at":"2026-11-24T16:25:09.652601Z","updated_at":"2026-11-24T16:25:09.688072Z","stream_version":2,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.688072+00	f7832660428d2937c8b2b9b8af49bef3	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-0	\\xd79c2de357b5aad624894c934e33037b	\N
63	6f9fc3c2-f042-4710-bcb7-2af4e2719bc2	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078nc9vcc64md3yq3fwy55zx78	3	TokenActivated	1	{"token_id":"01m876078nc9vcc64md3yq3fwy55zx78","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.652601Z","inserted_at":"2026-11-24T16:25:09.652601Z","updated_at":"2026-11-24T16:25:09.689859Z","stream_version":3,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.689859+00	66c48acd441f8ccdad5b5dca04ee7b51	\N	\N	\N	account-1-quoted-0	\\x9277f5b3dce811a99b65aa6c6704b61e	\N
64	28977074-a5f4-43b3-8cda-4e61422bc22b	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078qc9vcc6t33tgy8g4em9fk0m	2	TokenSuspended	1	{"token_id":"01m876078qc9vcc6t33tgy8g4em9fk0m","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:09.655691Z","inserted_at":"2026-11-24T16:25:09.655691Z","updated_at":"2026-11-24T16:25:09.691751Z","stream_version":2,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.691751+00	ca2ebfc28678e33b36143ca9e2791fc3	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-1	\\x687955809359dc6504f0491c657bd124	\N
65	05be8c79-c72a-4d32-bdcc-fb181d693456	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078qc9vcc6t33tgy8g4em9fk0m	3	TokenActivated	1	{"token_id":"01m876078qc9vcc6t33tgy8g4em9fk0m","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.655691Z","inserted_at":"2026-11-24T16:25:09.655691Z","updated_at":"2026-11-24T16:25:09.693134Z","stream_version":3,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.693134+00	b1287372c68f93fb4f57634cd058efb1	\N	\N	\N	account-1-activate-1	\\x467fe5a0dfc68ad84d29cd37edac9c83	\N
66	0fac0963-107d-4f9e-bcb1-03dd968179ff	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078qc9vcc6t33tgy8g4em9fk0m	4	TokenRevoked	1	{"token_id":"01m876078qc9vcc6t33tgy8g4em9fk0m","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:25:09.655691Z","inserted_at":"2026-11-24T16:25:09.655691Z","updated_at":"2026-11-24T16:25:09.694546Z","stream_version":4,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.694546+00	5df06ed5c87d806217c05fa13fd7fffb	\N	\N	\N	account-1-revoke-1	\\x85e267fd8669a4cfc6c948f86c700461	\N
67	fcc11c95-2369-4733-b9ad-71e9c7231e79	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078vc9vcc6z5314s8q3kmagtqz	2	TokenSuspended	1	{"token_id":"01m876078vc9vcc6z5314s8q3kmagtqz","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":"01m876078kc9vcc6hs565mb9p5ecgp6k","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:09.659182Z","inserted_at":"2026-11-24T16:25:09.659182Z","updated_at":"2026-11-24T16:25:09.696458Z","stream_version":2,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.696458+00	b90fb45cfa0b09bcd371903ea1dbcd9a	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-2	\\x74478536f3e8174a940eae39c4975284	\N
68	72b52ad9-79b9-4bb3-8b27-095c28d0d118	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078wc9vcc6hbdgw56pbsbwj73x	2	TokenSuspended	1	{"token_id":"01m876078wc9vcc6hbdgw56pbsbwj73x","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:09.660688Z","inserted_at":"2026-11-24T16:25:09.660688Z","updated_at":"2026-11-24T16:25:09.698070Z","stream_version":2,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.69807+00	b9fcf35172e7c4334fe500b231ae0284	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-3	\\x0e6f22a5fa8770d0a40d3ce2cf832dc3	\N
69	4c664352-8b53-4f04-9591-0df477466eb2	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078wc9vcc6hbdgw56pbsbwj73x	3	TokenActivated	1	{"token_id":"01m876078wc9vcc6hbdgw56pbsbwj73x","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.660688Z","inserted_at":"2026-11-24T16:25:09.660688Z","updated_at":"2026-11-24T16:25:09.700013Z","stream_version":3,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.700013+00	8608e67bafd7cf94f2730571e23aaeff	\N	\N	\N	account-1-activate-3	\\xb68101c1a06a33c84c0bd7564cc10ad1	\N
70	f06d1e3e-428f-4a2a-a288-75c02639b1a4	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078wc9vcc6hbdgw56pbsbwj73x	4	TokenSuspended	1	{"token_id":"01m876078wc9vcc6hbdgw56pbsbwj73x","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:09.660688Z","inserted_at":"2026-11-24T16:25:09.660688Z","updated_at":"2026-11-24T16:25:09.702065Z","stream_version":4,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.702065+00	account-1-plain-3	\N	\N	\N	\N	\N	\N
71	d42e725c-e175-42f3-936c-ba3a7c831ee4	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078yc9vcc6as6pk1js4g5wqq27	2	TokenSuspended	1	{"token_id":"01m876078yc9vcc6as6pk1js4g5wqq27","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:09.662609Z","inserted_at":"2026-11-24T16:25:09.662609Z","updated_at":"2026-11-24T16:25:09.703875Z","stream_version":2,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.703875+00	f4707644ef5f61918dfd14af1e007db6	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-4	\\x19f241a49217bee34e1be4e783a71796	\N
72	48450e24-ef36-4423-bb7e-a1de582e5076	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078yc9vcc6as6pk1js4g5wqq27	3	TokenActivated	1	{"token_id":"01m876078yc9vcc6as6pk1js4g5wqq27","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.662609Z","inserted_at":"2026-11-24T16:25:09.662609Z","updated_at":"2026-11-24T16:25:09.705456Z","stream_version":3,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.705456+00	67d17070fa88b142a9f80b60b76f7479	\N	\N	\N	account-1-quoted-4	\\xc79e96b00336c487d36dee6f446a31f7	\N
73	4daf2eba-56e9-499f-b37f-2dc9e8ef2d11	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760790c9vcc6xykm85n9q1vfkyry	2	TokenSuspended	1	{"token_id":"01m8760790c9vcc6xykm85n9q1vfkyry","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":"01m876078kc9vcc6hs565mb9p5ecgp6k","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:09.664537Z","inserted_at":"2026-11-24T16:25:09.664537Z","updated_at":"2026-11-24T16:25:09.707231Z","stream_version":2,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.707231+00	6f7c8df8fa501cdf560ee21fbd8ecce2	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-5	\\x1f0391dd78271faeddb637819705b340	\N
74	9e09b4d2-5de6-4c8e-92a5-206cc9d2b3a2	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760790c9vcc6xykm85n9q1vfkyry	3	TokenActivated	1	{"token_id":"01m8760790c9vcc6xykm85n9q1vfkyry","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":"01m876078kc9vcc6hs565mb9p5ecgp6k","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:09.664537Z","inserted_at":"2026-11-24T16:25:09.664537Z","updated_at":"2026-11-24T16:25:09.708781Z","stream_version":3,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.708781+00	1b8de2920ffefb6f84ecb08909b04828	\N	\N	\N	account-1-activate-5	\\xd8d0d7218d4f2b0b72dbad2b90a6ae8a	\N
75	bef8b4f8-d48b-4db8-b8a5-5dc83044a9bf	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760792c9vcc6sjm6xev15sfdm56n	2	TokenSuspended	1	{"token_id":"01m8760792c9vcc6sjm6xev15sfdm56n","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:09.666442Z","inserted_at":"2026-11-24T16:25:09.666442Z","updated_at":"2026-11-24T16:25:09.710419Z","stream_version":2,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.710419+00	90641c66cbaa632a2beace796d106816	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-6	\\xb67e8ec0f7ce21280de411738205012f	\N
76	59683e83-fe5e-4597-9832-ff2d5f32007a	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760792c9vcc6sjm6xev15sfdm56n	3	TokenRevoked	1	{"token_id":"01m8760792c9vcc6sjm6xev15sfdm56n","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:25:09.666442Z","inserted_at":"2026-11-24T16:25:09.666442Z","updated_at":"2026-11-24T16:25:09.711901Z","stream_version":3,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.711901+00	5ff35e67c1ff4c1164d8da80568361a1	\N	\N	\N	account-1-revoke-6	\\x6f89ef889360f9520d457816d802c848	\N
77	52cd7760-8da4-4755-a708-739b4bcba1dc	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760792c9vcc6sjm6xev15sfdm56n	4	TokenDeleted	1	{"token_id":"01m8760792c9vcc6sjm6xev15sfdm56n","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-10-31T16:25:09.666442Z","inserted_at":"2026-11-24T16:25:09.666442Z","updated_at":"2026-11-24T16:25:09.713586Z","stream_version":4,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.713586+00	25537c0a0343a0f9a6a7e0831022b37a	\N	\N	\N	account-1-delete-6	\\x47e332b817128b5c9a2a0f42384d1052	\N
78	93728e92-da20-48f7-ba53-b304ff8ea544	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760795c9vcc6k9741gezbkqtkda4	2	TokenSuspended	1	{"token_id":"01m8760795c9vcc6k9741gezbkqtkda4","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:09.669439Z","inserted_at":"2026-11-24T16:25:09.669439Z","updated_at":"2026-11-24T16:25:09.714997Z","stream_version":2,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.714997+00	5534496f8f2a43a0be30d0cdb6ceb5f6	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-7	\\xa9f0f8600c5219e631119e932950447d	\N
79	141acaa9-6e36-4a54-a04a-c3f52a19e4ba	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760795c9vcc6k9741gezbkqtkda4	3	TokenActivated	1	{"token_id":"01m8760795c9vcc6k9741gezbkqtkda4","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.669439Z","inserted_at":"2026-11-24T16:25:09.669439Z","updated_at":"2026-11-24T16:25:09.716354Z","stream_version":3,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.716354+00	5cae002e824bd0ebffba9c556582f575	\N	\N	\N	account-1-activate-7	\\x426da0d54fbc34138b2c49a8ba80d484	\N
80	d0f11fec-b496-457f-8404-7b86a471c31e	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760795c9vcc6k9741gezbkqtkda4	4	TokenSuspended	1	{"token_id":"01m8760795c9vcc6k9741gezbkqtkda4","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:09.669439Z","inserted_at":"2026-11-24T16:25:09.669439Z","updated_at":"2026-11-24T16:25:09.717835Z","stream_version":4,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.717835+00	account-1-plain-7	\N	\N	\N	\N	\N	\N
81	3a3f26ae-e296-4dc8-b594-6612f322772c	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760797c9vcc6acznj9vcz3czw6ta	2	TokenSuspended	1	{"token_id":"01m8760797c9vcc6acznj9vcz3czw6ta","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":"01m876078kc9vcc6hs565mb9p5ecgp6k","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:09.671545Z","inserted_at":"2026-11-24T16:25:09.671545Z","updated_at":"2026-11-24T16:25:09.719344Z","stream_version":2,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.719344+00	0805343a06c3456739d07b817884ff04	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-8	\\xe5e37504082daba6f3956e8de5bdad5e	\N
82	1c33b113-ccfb-4f72-a965-930b3fef141c	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760797c9vcc6acznj9vcz3czw6ta	3	TokenActivated	1	{"token_id":"01m8760797c9vcc6acznj9vcz3czw6ta","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":"01m876078kc9vcc6hs565mb9p5ecgp6k","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:09.671545Z","inserted_at":"2026-11-24T16:25:09.671545Z","updated_at":"2026-11-24T16:25:09.720672Z","stream_version":3,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.720672+00	1c5bd563a3f16ee59c0faee5e268ad3e	\N	\N	\N	account-1-quoted-8	\\x5e35585bc0ee955925568428899eebf9	\N
83	b62a3e2d-723a-4503-a207-96e9d9113d08	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760799c9vcc6rjhacncrb7gkscy2	2	TokenSuspended	1	{"token_id":"01m8760799c9vcc6rjhacncrb7gkscy2","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:09.673751Z","inserted_at":"2026-11-24T16:25:09.673751Z","updated_at":"2026-11-24T16:25:09.722070Z","stream_version":2,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.72207+00	89eb420c592d8e4a210d7196865ebe41	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-9	\\x6c2fa1a469a2ee9cac6a7561ae626475	\N
84	ec0e6d7f-ac8a-4f65-a9f7-c956a631c45c	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m8760799c9vcc6rjhacncrb7gkscy2	3	TokenActivated	1	{"token_id":"01m8760799c9vcc6rjhacncrb7gkscy2","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.673751Z","inserted_at":"2026-11-24T16:25:09.673751Z","updated_at":"2026-11-24T16:25:09.723671Z","stream_version":3,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.723671+00	c4e324e52bf334f0e42e3dc636d102a0	\N	\N	\N	account-1-activate-9	\\x682a91140c9c3e0ed4cc9f06f6496edb	\N
85	39c19400-1ae8-4c07-84d8-2f6d7b0c42f9	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876079cc9vcc6xqtrp3wxwp1eptqa	2	TokenSuspended	1	{"token_id":"01m876079cc9vcc6xqtrp3wxwp1eptqa","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:09.676090Z","inserted_at":"2026-11-24T16:25:09.676090Z","updated_at":"2026-11-24T16:25:09.725093Z","stream_version":2,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.725093+00	a71fd35b1580801e3e3bf31c877eccbb	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-10	\\xcd4b0ad5a0925680d59a182ad0511dfd	\N
86	3ce1ba25-1a77-4a3b-9ab5-ddf5edc16422	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876079dc9vcc6sbdtwcrh7k6k4q29	2	TokenSuspended	1	{"token_id":"01m876079dc9vcc6sbdtwcrh7k6k4q29","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":"01m876078kc9vcc6hs565mb9p5ecgp6k","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:09.677945Z","inserted_at":"2026-11-24T16:25:09.677945Z","updated_at":"2026-11-24T16:25:09.726655Z","stream_version":2,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.726655+00	cd488894ed61d97abeac12aed3b17bbb	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-11	\\x9fc461447a0e5f62c8973dc3a4195220	\N
87	0195fa30-91c7-400b-bb08-75a06e5d2db8	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876079dc9vcc6sbdtwcrh7k6k4q29	3	TokenActivated	1	{"token_id":"01m876079dc9vcc6sbdtwcrh7k6k4q29","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":"01m876078kc9vcc6hs565mb9p5ecgp6k","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:25:09.677945Z","inserted_at":"2026-11-24T16:25:09.677945Z","updated_at":"2026-11-24T16:25:09.728247Z","stream_version":3,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.728247+00	3770a70ac50ee635e30055c921de312a	\N	\N	\N	account-1-activate-11	\\xeb74c3f571cc8b64635d42457801b996	\N
88	2f70b56c-06b3-4761-bdba-4f338ade015e	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876079dc9vcc6sbdtwcrh7k6k4q29	4	TokenSuspended	1	{"token_id":"01m876079dc9vcc6sbdtwcrh7k6k4q29","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":"01m876078kc9vcc6hs565mb9p5ecgp6k","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:25:09.677945Z","inserted_at":"2026-11-24T16:25:09.677945Z","updated_at":"2026-11-24T16:25:09.729979Z","stream_version":4,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.729979+00	account-1-plain-11	\N	\N	\N	\N	\N	\N
89	7e373feb-536d-4bdf-a467-6a69a6edf685	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876079dc9vcc6sbdtwcrh7k6k4q29	5	TokenRevoked	1	{"token_id":"01m876079dc9vcc6sbdtwcrh7k6k4q29","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":"01m876078kc9vcc6hs565mb9p5ecgp6k","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-10-31T16:25:09.677945Z","inserted_at":"2026-11-24T16:25:09.677945Z","updated_at":"2026-11-24T16:25:09.731492Z","stream_version":5,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.731492+00	629b0f603fd643ce7b0f2da9d1f0c823	\N	\N	\N	account-1-revoke-11	\\xa34e48b1e699f49b248fd3078c8cfe15	\N
90	7742ff88-4e97-428d-8ca0-a7e051ee5b22	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078nc9vcc64md3yq3fwy55zx78	4	TokenSuspended	1	{"token_id":"01m876078nc9vcc64md3yq3fwy55zx78","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:25:09.652601Z","inserted_at":"2026-11-24T16:25:09.652601Z","updated_at":"2026-11-24T16:25:09.734247Z","stream_version":4,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":"a look at it"}	2026-11-24 16:25:09.734247+00	b7ef7200c22b97529431cc91d971c665	\N	\N	\N	account-1-reason	\\x3f54621d7b3f600736833d56854b61bb	\N
91	e330b470-0eec-489b-8ee2-3d310075e789	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078nc9vcc64md3yq3fwy55zx78	5	TokenActivated	1	{"token_id":"01m876078nc9vcc64md3yq3fwy55zx78","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:25:09.652601Z","inserted_at":"2026-11-24T16:25:09.652601Z","updated_at":"2026-11-24T16:25:09.735673Z","stream_version":5,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.735673+00	75e42b5e5f50075c82850afe95d9a047	\N	\N	\N	account-1-by-itself	\\x9277f5b3dce811a99b65aa6c6704b61e	\N
92	c2d5ff8d-ba52-464d-94fb-feec9109a8fd	01m8760754c9vcc6qxer3m77ax0a4dnd	api_token-01m876078nc9vcc64md3yq3fwy55zx78	6	TokenRevoked	1	{"token_id":"01m876078nc9vcc64md3yq3fwy55zx78","account_id":"01m8760754c9vcc6qxer3m77ax0a4dnd","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:25:09.652601Z","inserted_at":"2026-11-24T16:25:09.652601Z","updated_at":"2026-11-24T16:25:09.865089Z","stream_version":6,"actor":{"type":"api_token","id":"01m8760754c9vcc6pr3c0ap942wf8k4j"},"reason":null}	2026-11-24 16:25:09.865089+00	e1fbc4d26195d09310e2fea383edba30	\N	\N	\N	account-1-used	\\xf77aa1ba40f48ed6c2a0cdb97f88e0d6	2026-11-24 16:25:09.680693+00
\.


--
-- Data for Name: lease; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.lease (name, holder, epoch, expires_at) FROM stdin;
expiry	ecf6a229-c17e-4191-9e7e-9c71a34c2d2c	1	-infinity
projection expiring 2	6e658907-ed73-483c-a2c5-72f25a972905	1	-infinity
projection history 1	f983c066-f37b-41b5-98eb-532627365271	1	-infinity
relay	1ba1182b-ec81-45e5-8a5e-3169897e3a8b	1	-infinity
\.


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.log_head (only_row, log_id, "position") FROM stdin;
t	5ff7e21d-7d47-49e0-9113-e0d0d84dbcdc	92
\.


--
-- Data for Name: projection; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.projection (name, build, version, state, "position", begun_at, live_at) FROM stdin;
expiring	1	2	live	92	2026-11-24 16:25:06.873139+00	2026-11-24 16:25:06.903784+00
history	1	1	live	92	2026-11-24 16:25:06.878658+00	2026-11-24 16:25:06.903276+00
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
t	5ff7e21d-7d47-49e0-9113-e0d0d84dbcdc	2026-11-24 16:25:06.88851+00	92	0
\.


--
-- Data for Name: token_details; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_details (token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, stream_version, "position") FROM stdin;
01m876051zwgzb866hrbdrbk1qrynfgm	01m876051zwgzb864kfwqz2kwgtta9hg	\N	01m876051zwgzb860rtzqfz0y9a69td3	account	active	2126-10-31 16:25:07.391754+00	2026-11-24 16:25:07.391754+00	2026-11-24 16:25:07.391754+00	1	1
01m876078qc9vcc6t33tgy8g4em9fk0m	01m8760754c9vcc6qxer3m77ax0a4dnd	\N	\N	account	revoked	2126-10-31 16:25:09.655691+00	2026-11-24 16:25:09.655691+00	2026-11-24 16:25:09.694546+00	4	66
01m876078vc9vcc6z5314s8q3kmagtqz	01m8760754c9vcc6qxer3m77ax0a4dnd	01m876078kc9vcc6hs565mb9p5ecgp6k	\N	environment	suspended	2126-10-31 16:25:09.659182+00	2026-11-24 16:25:09.659182+00	2026-11-24 16:25:09.696458+00	2	67
01m876057kwgzb8602h3q2h2jfk9szg4	01m876051zwgzb864kfwqz2kwgtta9hg	01m8760569wgzb86r21tezbkg6sy35b5	\N	environment	revoked	2126-10-31 16:25:07.571731+00	2026-11-24 16:25:07.571731+00	2026-11-24 16:25:07.63649+00	5	41
01m876056pwgzb86pggysjdewf3kthpv	01m876051zwgzb864kfwqz2kwgtta9hg	\N	\N	account	revoked	2126-10-31 16:25:07.542924+00	2026-11-24 16:25:07.542924+00	2026-11-24 16:25:07.595004+00	4	18
01m876056twgzb86a6dwm96yfycfnbtt	01m876051zwgzb864kfwqz2kwgtta9hg	01m8760569wgzb86r21tezbkg6sy35b5	\N	environment	suspended	2126-10-31 16:25:07.546708+00	2026-11-24 16:25:07.546708+00	2026-11-24 16:25:07.597385+00	2	19
01m876056cwgzb86qmaaw1ggtsrehq8r	01m876051zwgzb864kfwqz2kwgtta9hg	\N	\N	account	revoked	2126-10-31 16:25:07.531285+00	2026-11-24 16:25:07.531285+00	2026-11-24 16:25:07.85476+00	6	44
01m876056ywgzb86stmb6v2nffxx1zqd	01m876051zwgzb864kfwqz2kwgtta9hg	\N	\N	account	suspended	2126-10-31 16:25:07.550228+00	2026-11-24 16:25:07.550228+00	2026-11-24 16:25:07.602569+00	4	22
01m8760571wgzb86t4hcpbjd6kp7knqw	01m876051zwgzb864kfwqz2kwgtta9hg	\N	\N	account	active	2126-10-31 16:25:07.553013+00	2026-11-24 16:25:07.553013+00	2026-11-24 16:25:07.606143+00	3	24
01m8760573wgzb86fhhfv61bj9gbchgy	01m876051zwgzb864kfwqz2kwgtta9hg	01m8760569wgzb86r21tezbkg6sy35b5	\N	environment	active	2126-10-31 16:25:07.555392+00	2026-11-24 16:25:07.555392+00	2026-11-24 16:25:07.610053+00	3	26
01m87605gmwgzb86mm7e3vbqh9jpz37e	01m876051zwgzb864kfwqz2kwgtta9hg	\N	\N	account	active	2026-11-24 16:25:08.859697+00	2026-11-24 16:25:07.860224+00	2026-11-24 16:25:07.860224+00	2	47
01m87605gqwgzb86eyzdhhw9hffypysh	01m876051zwgzb864kfwqz2kwgtta9hg	\N	\N	account	active	2026-11-25 16:25:08.862978+00	2026-11-24 16:25:07.863433+00	2026-11-24 16:25:07.863433+00	2	48
01m8760754c9vcc6pr3c0ap942wf8k4j	01m8760754c9vcc6qxer3m77ax0a4dnd	\N	01m8760754c9vcc66jpm0w71c747ckzk	account	active	2126-10-31 16:25:09.540323+00	2026-11-24 16:25:09.540323+00	2026-11-24 16:25:09.540323+00	1	49
01m8760579wgzb861ebpds0mny1bwwfw	01m876051zwgzb864kfwqz2kwgtta9hg	\N	\N	account	suspended	2126-10-31 16:25:07.561791+00	2026-11-24 16:25:07.561791+00	2026-11-24 16:25:07.620546+00	4	32
01m876057bwgzb86bjcmhgvhz2n7r68e	01m876051zwgzb864kfwqz2kwgtta9hg	01m8760569wgzb86r21tezbkg6sy35b5	\N	environment	active	2126-10-31 16:25:07.563837+00	2026-11-24 16:25:07.563837+00	2026-11-24 16:25:07.624136+00	3	34
01m876057ewgzb863srqvbhgyazspw7q	01m876051zwgzb864kfwqz2kwgtta9hg	\N	\N	account	active	2126-10-31 16:25:07.566742+00	2026-11-24 16:25:07.566742+00	2026-11-24 16:25:07.628237+00	3	36
01m876057gwgzb86fdtgyeg4xrb0c8yy	01m876051zwgzb864kfwqz2kwgtta9hg	\N	\N	account	suspended	2126-10-31 16:25:07.568765+00	2026-11-24 16:25:07.568765+00	2026-11-24 16:25:07.629777+00	2	37
01m876078wc9vcc6hbdgw56pbsbwj73x	01m8760754c9vcc6qxer3m77ax0a4dnd	\N	\N	account	suspended	2126-10-31 16:25:09.660688+00	2026-11-24 16:25:09.660688+00	2026-11-24 16:25:09.702065+00	4	70
01m876079dc9vcc6sbdtwcrh7k6k4q29	01m8760754c9vcc6qxer3m77ax0a4dnd	01m876078kc9vcc6hs565mb9p5ecgp6k	\N	environment	revoked	2126-10-31 16:25:09.677945+00	2026-11-24 16:25:09.677945+00	2026-11-24 16:25:09.731492+00	5	89
01m876078yc9vcc6as6pk1js4g5wqq27	01m8760754c9vcc6qxer3m77ax0a4dnd	\N	\N	account	active	2126-10-31 16:25:09.662609+00	2026-11-24 16:25:09.662609+00	2026-11-24 16:25:09.705456+00	3	72
01m8760795c9vcc6k9741gezbkqtkda4	01m8760754c9vcc6qxer3m77ax0a4dnd	\N	\N	account	suspended	2126-10-31 16:25:09.669439+00	2026-11-24 16:25:09.669439+00	2026-11-24 16:25:09.717835+00	4	80
01m8760790c9vcc6xykm85n9q1vfkyry	01m8760754c9vcc6qxer3m77ax0a4dnd	01m876078kc9vcc6hs565mb9p5ecgp6k	\N	environment	active	2126-10-31 16:25:09.664537+00	2026-11-24 16:25:09.664537+00	2026-11-24 16:25:09.708781+00	3	74
01m8760797c9vcc6acznj9vcz3czw6ta	01m8760754c9vcc6qxer3m77ax0a4dnd	01m876078kc9vcc6hs565mb9p5ecgp6k	\N	environment	active	2126-10-31 16:25:09.671545+00	2026-11-24 16:25:09.671545+00	2026-11-24 16:25:09.720672+00	3	82
01m876078nc9vcc64md3yq3fwy55zx78	01m8760754c9vcc6qxer3m77ax0a4dnd	\N	\N	account	revoked	2126-10-31 16:25:09.652601+00	2026-11-24 16:25:09.652601+00	2026-11-24 16:25:09.865089+00	6	92
01m8760799c9vcc6rjhacncrb7gkscy2	01m8760754c9vcc6qxer3m77ax0a4dnd	\N	\N	account	active	2126-10-31 16:25:09.673751+00	2026-11-24 16:25:09.673751+00	2026-11-24 16:25:09.723671+00	3	84
01m876079cc9vcc6xqtrp3wxwp1eptqa	01m8760754c9vcc6qxer3m77ax0a4dnd	\N	\N	account	suspended	2126-10-31 16:25:09.67609+00	2026-11-24 16:25:09.67609+00	2026-11-24 16:25:09.725093+00	2	85
\.


--
-- Data for Name: token_usage; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_usage (token_id, last_used_at) FROM stdin;
01m876056cwgzb86qmaaw1ggtsrehq8r	2026-11-24 16:25:07.57519+00
01m876056twgzb86a6dwm96yfycfnbtt	2026-11-24 16:25:07.579312+00
01m8760571wgzb86t4hcpbjd6kp7knqw	2026-11-24 16:25:07.580885+00
01m8760577wgzb8631rq0h56g5peg8ff	2026-11-24 16:25:07.582397+00
01m876057bwgzb86bjcmhgvhz2n7r68e	2026-11-24 16:25:07.583862+00
01m876057gwgzb86fdtgyeg4xrb0c8yy	2026-11-24 16:25:07.585204+00
01m876051zwgzb866hrbdrbk1qrynfgm	2026-11-24 16:25:09.040012+00
01m876078nc9vcc64md3yq3fwy55zx78	2026-11-24 16:25:09.680693+00
01m876078vc9vcc6z5314s8q3kmagtqz	2026-11-24 16:25:09.683108+00
01m876078yc9vcc6as6pk1js4g5wqq27	2026-11-24 16:25:09.684207+00
01m8760792c9vcc6sjm6xev15sfdm56n	2026-11-24 16:25:09.6852+00
01m8760797c9vcc6acznj9vcz3czw6ta	2026-11-24 16:25:09.686257+00
01m876079cc9vcc6xqtrp3wxwp1eptqa	2026-11-24 16:25:09.687223+00
01m8760754c9vcc6pr3c0ap942wf8k4j	2026-11-24 16:25:09.901316+00
\.


--
-- Data for Name: expiring_v2_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.expiring_v2_b1 (token_id, account_id, status, expires_at, warned_days, stream_version, "position", lifetime_days) FROM stdin;
01m876051zwgzb866hrbdrbk1qrynfgm	01m876051zwgzb864kfwqz2kwgtta9hg	active	2126-10-31 16:25:07.391754+00	\N	1	1	36500
01m876078vc9vcc6z5314s8q3kmagtqz	01m8760754c9vcc6qxer3m77ax0a4dnd	suspended	2126-10-31 16:25:09.659182+00	\N	2	67	36500
01m876056twgzb86a6dwm96yfycfnbtt	01m876051zwgzb864kfwqz2kwgtta9hg	suspended	2126-10-31 16:25:07.546708+00	\N	2	19	36500
01m876078wc9vcc6hbdgw56pbsbwj73x	01m8760754c9vcc6qxer3m77ax0a4dnd	suspended	2126-10-31 16:25:09.660688+00	\N	4	70	36500
01m876056ywgzb86stmb6v2nffxx1zqd	01m876051zwgzb864kfwqz2kwgtta9hg	suspended	2126-10-31 16:25:07.550228+00	\N	4	22	36500
01m8760571wgzb86t4hcpbjd6kp7knqw	01m876051zwgzb864kfwqz2kwgtta9hg	active	2126-10-31 16:25:07.553013+00	\N	3	24	36500
01m876078yc9vcc6as6pk1js4g5wqq27	01m8760754c9vcc6qxer3m77ax0a4dnd	active	2126-10-31 16:25:09.662609+00	\N	3	72	36500
01m8760573wgzb86fhhfv61bj9gbchgy	01m876051zwgzb864kfwqz2kwgtta9hg	active	2126-10-31 16:25:07.555392+00	\N	3	26	36500
01m8760790c9vcc6xykm85n9q1vfkyry	01m8760754c9vcc6qxer3m77ax0a4dnd	active	2126-10-31 16:25:09.664537+00	\N	3	74	36500
01m8760579wgzb861ebpds0mny1bwwfw	01m876051zwgzb864kfwqz2kwgtta9hg	suspended	2126-10-31 16:25:07.561791+00	\N	4	32	36500
01m876057bwgzb86bjcmhgvhz2n7r68e	01m876051zwgzb864kfwqz2kwgtta9hg	active	2126-10-31 16:25:07.563837+00	\N	3	34	36500
01m876057gwgzb86fdtgyeg4xrb0c8yy	01m876051zwgzb864kfwqz2kwgtta9hg	suspended	2126-10-31 16:25:07.568765+00	\N	2	37	36500
01m876057ewgzb863srqvbhgyazspw7q	01m876051zwgzb864kfwqz2kwgtta9hg	active	2126-10-31 16:25:07.566742+00	\N	3	36	36500
01m87605gqwgzb86eyzdhhw9hffypysh	01m876051zwgzb864kfwqz2kwgtta9hg	active	2026-11-25 16:25:08.862978+00	1	2	48	2
01m8760754c9vcc6pr3c0ap942wf8k4j	01m8760754c9vcc6qxer3m77ax0a4dnd	active	2126-10-31 16:25:09.540323+00	\N	1	49	36500
01m8760795c9vcc6k9741gezbkqtkda4	01m8760754c9vcc6qxer3m77ax0a4dnd	suspended	2126-10-31 16:25:09.669439+00	\N	4	80	36500
01m8760797c9vcc6acznj9vcz3czw6ta	01m8760754c9vcc6qxer3m77ax0a4dnd	active	2126-10-31 16:25:09.671545+00	\N	3	82	36500
01m8760799c9vcc6rjhacncrb7gkscy2	01m8760754c9vcc6qxer3m77ax0a4dnd	active	2126-10-31 16:25:09.673751+00	\N	3	84	36500
01m876079cc9vcc6xqtrp3wxwp1eptqa	01m8760754c9vcc6qxer3m77ax0a4dnd	suspended	2126-10-31 16:25:09.67609+00	\N	2	85	36500
\.


--
-- Data for Name: history_v1_b1; Type: TABLE DATA; Schema: tokentrail_read; Owner: tokentrail_service
--

COPY tokentrail_read.history_v1_b1 (token_id, "position", account_id, stream_version, type, recorded_at, actor_type, actor_id, reason, request_id, status) FROM stdin;
01m876051zwgzb866hrbdrbk1qrynfgm	1	01m876051zwgzb864kfwqz2kwgtta9hg	1	TokenCreated	2026-11-24 16:25:07.391754+00	admin_user	01m876051zwgzb860rtzqfz0y9a69td3	\N	\N	active
01m876056cwgzb86qmaaw1ggtsrehq8r	2	01m876051zwgzb864kfwqz2kwgtta9hg	1	TokenCreated	2026-11-24 16:25:07.531285+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	61bff6d682cef9d470420e1a26c73539	active
01m876056pwgzb86pggysjdewf3kthpv	3	01m876051zwgzb864kfwqz2kwgtta9hg	1	TokenCreated	2026-11-24 16:25:07.542924+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	2a2a70158e58ed111861e86a58868260	active
01m876056twgzb86a6dwm96yfycfnbtt	4	01m876051zwgzb864kfwqz2kwgtta9hg	1	TokenCreated	2026-11-24 16:25:07.546708+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	5d68e320df24cc844869fa92ed640ebe	active
01m876056ywgzb86stmb6v2nffxx1zqd	5	01m876051zwgzb864kfwqz2kwgtta9hg	1	TokenCreated	2026-11-24 16:25:07.550228+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	6d836d615ab51f085fab1b87593f4928	active
01m8760571wgzb86t4hcpbjd6kp7knqw	6	01m876051zwgzb864kfwqz2kwgtta9hg	1	TokenCreated	2026-11-24 16:25:07.553013+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	b93a9f904486b8339f106afa1f323ed3	active
01m8760573wgzb86fhhfv61bj9gbchgy	7	01m876051zwgzb864kfwqz2kwgtta9hg	1	TokenCreated	2026-11-24 16:25:07.555392+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	b9c1188b8d1d3c41bfe99be152ac69ad	active
01m8760577wgzb8631rq0h56g5peg8ff	8	01m876051zwgzb864kfwqz2kwgtta9hg	1	TokenCreated	2026-11-24 16:25:07.559126+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	7f3a41aaff7ba5ec56cd3a7731a65a9e	active
01m8760579wgzb861ebpds0mny1bwwfw	9	01m876051zwgzb864kfwqz2kwgtta9hg	1	TokenCreated	2026-11-24 16:25:07.561791+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	30f48c98ab6f77f45da169c1b26e4e80	active
01m876057bwgzb86bjcmhgvhz2n7r68e	10	01m876051zwgzb864kfwqz2kwgtta9hg	1	TokenCreated	2026-11-24 16:25:07.563837+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	e619f17cae5f0d69e2b1ec3a1723fa26	active
01m876057ewgzb863srqvbhgyazspw7q	11	01m876051zwgzb864kfwqz2kwgtta9hg	1	TokenCreated	2026-11-24 16:25:07.566742+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	835f21378c43f2f90e2e2f2e47c84188	active
01m876057gwgzb86fdtgyeg4xrb0c8yy	12	01m876051zwgzb864kfwqz2kwgtta9hg	1	TokenCreated	2026-11-24 16:25:07.568765+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	c1a20408a984f6515148206740b0177b	active
01m876057kwgzb8602h3q2h2jfk9szg4	13	01m876051zwgzb864kfwqz2kwgtta9hg	1	TokenCreated	2026-11-24 16:25:07.571731+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	b4ba3858df25684e4b75616a4cd100e7	active
01m876056cwgzb86qmaaw1ggtsrehq8r	14	01m876051zwgzb864kfwqz2kwgtta9hg	2	TokenSuspended	2026-11-24 16:25:07.58656+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	f4d9f3d2e1509f7eca665c14a176c237	suspended
01m876056cwgzb86qmaaw1ggtsrehq8r	15	01m876051zwgzb864kfwqz2kwgtta9hg	3	TokenActivated	2026-11-24 16:25:07.589027+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	de8a474e5639c3a964f8b88a550b197d	active
01m876056pwgzb86pggysjdewf3kthpv	16	01m876051zwgzb864kfwqz2kwgtta9hg	2	TokenSuspended	2026-11-24 16:25:07.590901+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	87be730c9074c91710884ec97f392408	suspended
01m876056pwgzb86pggysjdewf3kthpv	17	01m876051zwgzb864kfwqz2kwgtta9hg	3	TokenActivated	2026-11-24 16:25:07.592997+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	b705111933804e10a494f81374bc7717	active
01m876056pwgzb86pggysjdewf3kthpv	18	01m876051zwgzb864kfwqz2kwgtta9hg	4	TokenRevoked	2026-11-24 16:25:07.595004+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	620094ccf3afb662d673b631edaf200b	revoked
01m876056twgzb86a6dwm96yfycfnbtt	19	01m876051zwgzb864kfwqz2kwgtta9hg	2	TokenSuspended	2026-11-24 16:25:07.597385+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	eec0280d2c03ec2d50bab8291574535b	suspended
01m876056ywgzb86stmb6v2nffxx1zqd	20	01m876051zwgzb864kfwqz2kwgtta9hg	2	TokenSuspended	2026-11-24 16:25:07.599319+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	8ae6bb7b3aac3fe726ac467544415752	suspended
01m876056ywgzb86stmb6v2nffxx1zqd	21	01m876051zwgzb864kfwqz2kwgtta9hg	3	TokenActivated	2026-11-24 16:25:07.600907+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	7ca42235eec194a63d842be289dc73dc	active
01m876056ywgzb86stmb6v2nffxx1zqd	22	01m876051zwgzb864kfwqz2kwgtta9hg	4	TokenSuspended	2026-11-24 16:25:07.602569+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	account-0-plain-3	suspended
01m8760571wgzb86t4hcpbjd6kp7knqw	23	01m876051zwgzb864kfwqz2kwgtta9hg	2	TokenSuspended	2026-11-24 16:25:07.604384+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	70d6a16024138f3b37b2fff965b5ba74	suspended
01m8760571wgzb86t4hcpbjd6kp7knqw	24	01m876051zwgzb864kfwqz2kwgtta9hg	3	TokenActivated	2026-11-24 16:25:07.606143+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	0a7b7079e56e68cd6f9fa75bfa727143	active
01m8760573wgzb86fhhfv61bj9gbchgy	25	01m876051zwgzb864kfwqz2kwgtta9hg	2	TokenSuspended	2026-11-24 16:25:07.607651+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	4cb41924164d8fa0f5bcfa7d6fbdd005	suspended
01m8760573wgzb86fhhfv61bj9gbchgy	26	01m876051zwgzb864kfwqz2kwgtta9hg	3	TokenActivated	2026-11-24 16:25:07.610053+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	9abe507447ef61c718e4b33cccd82fef	active
01m8760577wgzb8631rq0h56g5peg8ff	27	01m876051zwgzb864kfwqz2kwgtta9hg	2	TokenSuspended	2026-11-24 16:25:07.611571+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	30e9d4da28ad058f548d480269407c57	suspended
01m8760577wgzb8631rq0h56g5peg8ff	28	01m876051zwgzb864kfwqz2kwgtta9hg	3	TokenRevoked	2026-11-24 16:25:07.613046+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	799991ec5503cb345842305c57ee80cf	revoked
01m8760577wgzb8631rq0h56g5peg8ff	29	01m876051zwgzb864kfwqz2kwgtta9hg	4	TokenDeleted	2026-11-24 16:25:07.615289+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	0dc7643de8914064cd7210cdf1ec66f1	deleted
01m8760579wgzb861ebpds0mny1bwwfw	30	01m876051zwgzb864kfwqz2kwgtta9hg	2	TokenSuspended	2026-11-24 16:25:07.617016+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	41c82c80e1f6a639e7bfc26e354a50c4	suspended
01m8760579wgzb861ebpds0mny1bwwfw	31	01m876051zwgzb864kfwqz2kwgtta9hg	3	TokenActivated	2026-11-24 16:25:07.619028+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	9e9b922988b845bccc135bf505e6f247	active
01m8760579wgzb861ebpds0mny1bwwfw	32	01m876051zwgzb864kfwqz2kwgtta9hg	4	TokenSuspended	2026-11-24 16:25:07.620546+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	account-0-plain-7	suspended
01m876057bwgzb86bjcmhgvhz2n7r68e	33	01m876051zwgzb864kfwqz2kwgtta9hg	2	TokenSuspended	2026-11-24 16:25:07.622531+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	8117910274c4c51bf8dc8a29d772d0f8	suspended
01m876057bwgzb86bjcmhgvhz2n7r68e	34	01m876051zwgzb864kfwqz2kwgtta9hg	3	TokenActivated	2026-11-24 16:25:07.624136+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	70b94e3b27c53934f0f1fbffbaf27126	active
01m876057ewgzb863srqvbhgyazspw7q	35	01m876051zwgzb864kfwqz2kwgtta9hg	2	TokenSuspended	2026-11-24 16:25:07.626353+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	54b45d4c688c42449ab0c7c546caf92f	suspended
01m876057ewgzb863srqvbhgyazspw7q	36	01m876051zwgzb864kfwqz2kwgtta9hg	3	TokenActivated	2026-11-24 16:25:07.628237+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	9184c583d0330e15347b98190bdebd7d	active
01m876057gwgzb86fdtgyeg4xrb0c8yy	37	01m876051zwgzb864kfwqz2kwgtta9hg	2	TokenSuspended	2026-11-24 16:25:07.629777+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	b0c60a927fa56f6db477faa009799bba	suspended
01m876057kwgzb8602h3q2h2jfk9szg4	38	01m876051zwgzb864kfwqz2kwgtta9hg	2	TokenSuspended	2026-11-24 16:25:07.63179+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	b8e5bdfdcb5dd35539f4730b25f8b608	suspended
01m876057kwgzb8602h3q2h2jfk9szg4	39	01m876051zwgzb864kfwqz2kwgtta9hg	3	TokenActivated	2026-11-24 16:25:07.633306+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	0454587cbae9fd5b936e206dae5c5b16	active
01m876057kwgzb8602h3q2h2jfk9szg4	40	01m876051zwgzb864kfwqz2kwgtta9hg	4	TokenSuspended	2026-11-24 16:25:07.63481+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	account-0-plain-11	suspended
01m876057kwgzb8602h3q2h2jfk9szg4	41	01m876051zwgzb864kfwqz2kwgtta9hg	5	TokenRevoked	2026-11-24 16:25:07.63649+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	13463a47821b79b86472da2f52938398	revoked
01m876056cwgzb86qmaaw1ggtsrehq8r	42	01m876051zwgzb864kfwqz2kwgtta9hg	4	TokenSuspended	2026-11-24 16:25:07.639365+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	a look at it	c6464b095f7e9d3b317bd7c41bb39b4f	suspended
01m876056cwgzb86qmaaw1ggtsrehq8r	43	01m876051zwgzb864kfwqz2kwgtta9hg	5	TokenActivated	2026-11-24 16:25:07.640938+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	b16b77fd1605c82cfa440456375cdc95	active
01m876056cwgzb86qmaaw1ggtsrehq8r	44	01m876051zwgzb864kfwqz2kwgtta9hg	6	TokenRevoked	2026-11-24 16:25:07.85476+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	e5d5126b5fa9f77092f7c9d04e9183f6	revoked
01m87605gmwgzb86mm7e3vbqh9jpz37e	45	01m876051zwgzb864kfwqz2kwgtta9hg	1	TokenCreated	2026-11-24 16:25:07.860224+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	838766641cbb2e498ec6ade6a4e2f5a9	active
01m87605gqwgzb86eyzdhhw9hffypysh	46	01m876051zwgzb864kfwqz2kwgtta9hg	1	TokenCreated	2026-11-24 16:25:07.863433+00	api_token	01m876051zwgzb866hrbdrbk1qrynfgm	\N	f31b15a2f13d18162753450d09511ee1	active
01m87605gmwgzb86mm7e3vbqh9jpz37e	47	01m876051zwgzb864kfwqz2kwgtta9hg	2	TokenExpired	2026-11-24 16:25:08.981831+00	service	tokentrail	\N	\N	active
01m87605gqwgzb86eyzdhhw9hffypysh	48	01m876051zwgzb864kfwqz2kwgtta9hg	2	TokenExpiring	2026-11-24 16:25:08.981831+00	service	tokentrail	\N	\N	active
01m8760754c9vcc6pr3c0ap942wf8k4j	49	01m8760754c9vcc6qxer3m77ax0a4dnd	1	TokenCreated	2026-11-24 16:25:09.540323+00	admin_user	01m8760754c9vcc66jpm0w71c747ckzk	\N	\N	active
01m876078nc9vcc64md3yq3fwy55zx78	50	01m8760754c9vcc6qxer3m77ax0a4dnd	1	TokenCreated	2026-11-24 16:25:09.652601+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	e555f530773deba9bedc363309be39eb	active
01m876078qc9vcc6t33tgy8g4em9fk0m	51	01m8760754c9vcc6qxer3m77ax0a4dnd	1	TokenCreated	2026-11-24 16:25:09.655691+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	361e8190eaaa8a12f8294201e03c96d5	active
01m876078vc9vcc6z5314s8q3kmagtqz	52	01m8760754c9vcc6qxer3m77ax0a4dnd	1	TokenCreated	2026-11-24 16:25:09.659182+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	6799ecf66795ad7c7482cb9bfa28370b	active
01m876078wc9vcc6hbdgw56pbsbwj73x	53	01m8760754c9vcc6qxer3m77ax0a4dnd	1	TokenCreated	2026-11-24 16:25:09.660688+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	6c7210429e3ef6b8da0ba371d72320a5	active
01m876078yc9vcc6as6pk1js4g5wqq27	54	01m8760754c9vcc6qxer3m77ax0a4dnd	1	TokenCreated	2026-11-24 16:25:09.662609+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	14babdbb72ecaf3ea896e9e3cae015bb	active
01m8760790c9vcc6xykm85n9q1vfkyry	55	01m8760754c9vcc6qxer3m77ax0a4dnd	1	TokenCreated	2026-11-24 16:25:09.664537+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	0078756436f3f93bd369ab57884e5cf9	active
01m8760792c9vcc6sjm6xev15sfdm56n	56	01m8760754c9vcc6qxer3m77ax0a4dnd	1	TokenCreated	2026-11-24 16:25:09.666442+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	39ed26bc71f1c64195c44996468b6570	active
01m8760795c9vcc6k9741gezbkqtkda4	57	01m8760754c9vcc6qxer3m77ax0a4dnd	1	TokenCreated	2026-11-24 16:25:09.669439+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	978ed994a7076e5dd2b770ee27e9f170	active
01m8760797c9vcc6acznj9vcz3czw6ta	58	01m8760754c9vcc6qxer3m77ax0a4dnd	1	TokenCreated	2026-11-24 16:25:09.671545+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	62c018a5733e97ca77e78d6d8caf656e	active
01m8760799c9vcc6rjhacncrb7gkscy2	59	01m8760754c9vcc6qxer3m77ax0a4dnd	1	TokenCreated	2026-11-24 16:25:09.673751+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	95ac08a958cc0a688be6e9a350d6b613	active
01m876079cc9vcc6xqtrp3wxwp1eptqa	60	01m8760754c9vcc6qxer3m77ax0a4dnd	1	TokenCreated	2026-11-24 16:25:09.67609+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	aa6aee8a8394fe5040be795d8c64beb0	active
01m876079dc9vcc6sbdtwcrh7k6k4q29	61	01m8760754c9vcc6qxer3m77ax0a4dnd	1	TokenCreated	2026-11-24 16:25:09.677945+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	c6d6be2550dde7e055008c4a4a71faf8	active
01m876078nc9vcc64md3yq3fwy55zx78	62	01m8760754c9vcc6qxer3m77ax0a4dnd	2	TokenSuspended	2026-11-24 16:25:09.688072+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	f7832660428d2937c8b2b9b8af49bef3	suspended
01m876078nc9vcc64md3yq3fwy55zx78	63	01m8760754c9vcc6qxer3m77ax0a4dnd	3	TokenActivated	2026-11-24 16:25:09.689859+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	66c48acd441f8ccdad5b5dca04ee7b51	active
01m876078qc9vcc6t33tgy8g4em9fk0m	64	01m8760754c9vcc6qxer3m77ax0a4dnd	2	TokenSuspended	2026-11-24 16:25:09.691751+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	ca2ebfc28678e33b36143ca9e2791fc3	suspended
01m876078qc9vcc6t33tgy8g4em9fk0m	65	01m8760754c9vcc6qxer3m77ax0a4dnd	3	TokenActivated	2026-11-24 16:25:09.693134+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	b1287372c68f93fb4f57634cd058efb1	active
01m876078qc9vcc6t33tgy8g4em9fk0m	66	01m8760754c9vcc6qxer3m77ax0a4dnd	4	TokenRevoked	2026-11-24 16:25:09.694546+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	5df06ed5c87d806217c05fa13fd7fffb	revoked
01m876078vc9vcc6z5314s8q3kmagtqz	67	01m8760754c9vcc6qxer3m77ax0a4dnd	2	TokenSuspended	2026-11-24 16:25:09.696458+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	b90fb45cfa0b09bcd371903ea1dbcd9a	suspended
01m876078wc9vcc6hbdgw56pbsbwj73x	68	01m8760754c9vcc6qxer3m77ax0a4dnd	2	TokenSuspended	2026-11-24 16:25:09.69807+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	b9fcf35172e7c4334fe500b231ae0284	suspended
01m876078wc9vcc6hbdgw56pbsbwj73x	69	01m8760754c9vcc6qxer3m77ax0a4dnd	3	TokenActivated	2026-11-24 16:25:09.700013+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	8608e67bafd7cf94f2730571e23aaeff	active
01m876078wc9vcc6hbdgw56pbsbwj73x	70	01m8760754c9vcc6qxer3m77ax0a4dnd	4	TokenSuspended	2026-11-24 16:25:09.702065+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	account-1-plain-3	suspended
01m876078yc9vcc6as6pk1js4g5wqq27	71	01m8760754c9vcc6qxer3m77ax0a4dnd	2	TokenSuspended	2026-11-24 16:25:09.703875+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	f4707644ef5f61918dfd14af1e007db6	suspended
01m876078yc9vcc6as6pk1js4g5wqq27	72	01m8760754c9vcc6qxer3m77ax0a4dnd	3	TokenActivated	2026-11-24 16:25:09.705456+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	67d17070fa88b142a9f80b60b76f7479	active
01m8760790c9vcc6xykm85n9q1vfkyry	73	01m8760754c9vcc6qxer3m77ax0a4dnd	2	TokenSuspended	2026-11-24 16:25:09.707231+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	6f7c8df8fa501cdf560ee21fbd8ecce2	suspended
01m8760790c9vcc6xykm85n9q1vfkyry	74	01m8760754c9vcc6qxer3m77ax0a4dnd	3	TokenActivated	2026-11-24 16:25:09.708781+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	1b8de2920ffefb6f84ecb08909b04828	active
01m8760792c9vcc6sjm6xev15sfdm56n	75	01m8760754c9vcc6qxer3m77ax0a4dnd	2	TokenSuspended	2026-11-24 16:25:09.710419+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	90641c66cbaa632a2beace796d106816	suspended
01m8760792c9vcc6sjm6xev15sfdm56n	76	01m8760754c9vcc6qxer3m77ax0a4dnd	3	TokenRevoked	2026-11-24 16:25:09.711901+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	5ff35e67c1ff4c1164d8da80568361a1	revoked
01m8760792c9vcc6sjm6xev15sfdm56n	77	01m8760754c9vcc6qxer3m77ax0a4dnd	4	TokenDeleted	2026-11-24 16:25:09.713586+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	25537c0a0343a0f9a6a7e0831022b37a	deleted
01m8760795c9vcc6k9741gezbkqtkda4	78	01m8760754c9vcc6qxer3m77ax0a4dnd	2	TokenSuspended	2026-11-24 16:25:09.714997+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	5534496f8f2a43a0be30d0cdb6ceb5f6	suspended
01m8760795c9vcc6k9741gezbkqtkda4	79	01m8760754c9vcc6qxer3m77ax0a4dnd	3	TokenActivated	2026-11-24 16:25:09.716354+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	5cae002e824bd0ebffba9c556582f575	active
01m8760795c9vcc6k9741gezbkqtkda4	80	01m8760754c9vcc6qxer3m77ax0a4dnd	4	TokenSuspended	2026-11-24 16:25:09.717835+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	account-1-plain-7	suspended
01m8760797c9vcc6acznj9vcz3czw6ta	81	01m8760754c9vcc6qxer3m77ax0a4dnd	2	TokenSuspended	2026-11-24 16:25:09.719344+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	0805343a06c3456739d07b817884ff04	suspended
01m8760797c9vcc6acznj9vcz3czw6ta	82	01m8760754c9vcc6qxer3m77ax0a4dnd	3	TokenActivated	2026-11-24 16:25:09.720672+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	1c5bd563a3f16ee59c0faee5e268ad3e	active
01m8760799c9vcc6rjhacncrb7gkscy2	83	01m8760754c9vcc6qxer3m77ax0a4dnd	2	TokenSuspended	2026-11-24 16:25:09.72207+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	89eb420c592d8e4a210d7196865ebe41	suspended
01m8760799c9vcc6rjhacncrb7gkscy2	84	01m8760754c9vcc6qxer3m77ax0a4dnd	3	TokenActivated	2026-11-24 16:25:09.723671+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	c4e324e52bf334f0e42e3dc636d102a0	active
01m876079cc9vcc6xqtrp3wxwp1eptqa	85	01m8760754c9vcc6qxer3m77ax0a4dnd	2	TokenSuspended	2026-11-24 16:25:09.725093+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	a71fd35b1580801e3e3bf31c877eccbb	suspended
01m876079dc9vcc6sbdtwcrh7k6k4q29	86	01m8760754c9vcc6qxer3m77ax0a4dnd	2	TokenSuspended	2026-11-24 16:25:09.726655+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	cd488894ed61d97abeac12aed3b17bbb	suspended
01m876079dc9vcc6sbdtwcrh7k6k4q29	87	01m8760754c9vcc6qxer3m77ax0a4dnd	3	TokenActivated	2026-11-24 16:25:09.728247+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	3770a70ac50ee635e30055c921de312a	active
01m876079dc9vcc6sbdtwcrh7k6k4q29	88	01m8760754c9vcc6qxer3m77ax0a4dnd	4	TokenSuspended	2026-11-24 16:25:09.729979+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	account-1-plain-11	suspended
01m876079dc9vcc6sbdtwcrh7k6k4q29	89	01m8760754c9vcc6qxer3m77ax0a4dnd	5	TokenRevoked	2026-11-24 16:25:09.731492+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	629b0f603fd643ce7b0f2da9d1f0c823	revoked
01m876078nc9vcc64md3yq3fwy55zx78	90	01m8760754c9vcc6qxer3m77ax0a4dnd	4	TokenSuspended	2026-11-24 16:25:09.734247+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	a look at it	b7ef7200c22b97529431cc91d971c665	suspended
01m876078nc9vcc64md3yq3fwy55zx78	91	01m8760754c9vcc6qxer3m77ax0a4dnd	5	TokenActivated	2026-11-24 16:25:09.735673+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	75e42b5e5f50075c82850afe95d9a047	active
01m876078nc9vcc64md3yq3fwy55zx78	92	01m8760754c9vcc6qxer3m77ax0a4dnd	6	TokenRevoked	2026-11-24 16:25:09.865089+00	api_token	01m8760754c9vcc6pr3c0ap942wf8k4j	\N	e1fbc4d26195d09310e2fea383edba30	revoked
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
-- Name: token_details_newest_first; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX token_details_newest_first ON tokentrail.token_details USING btree (account_id, inserted_at DESC, token_id DESC);


--
-- Name: expiring_v2_b1_coalesce_expires_at_token_id_idx; Type: INDEX; Schema: tokentrail_read; Owner: tokentrail_service
--

CREATE INDEX expiring_v2_b1_coalesce_expires_at_token_id_idx ON tokentrail_read.expiring_v2_b1 USING btree (COALESCE(warned_days, lifetime_days), expires_at, token_id);


--
-- Name: expiring_v2_b1_expires_at_token_id_idx; Type: INDEX; Schema: tokentrail_read; Owner: tokentrail_service
--

CREATE INDEX expiring_v2_b1_expires_at_token_id_idx ON tokentrail_read.expiring_v2_b1 USING btree (expires_at, token_id);


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


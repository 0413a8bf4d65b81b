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

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: tokentrail_migrations; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.tokentrail_migrations (
    version character varying NOT NULL
);


ALTER TABLE public.tokentrail_migrations OWNER TO postgres;

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
\.


--
-- Data for Name: events; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.events ("position", event_id, account_id, stream_id, stream_version, type, type_version, data, recorded_at, request_id, correlation_id, causation_id, traceparent, idempotency_key, command_digest, last_used_at) FROM stdin;
1	e62ecce5-fbde-473c-b0a2-325d64a9c634	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qf5nbpswbtvhmfa1zcpd15s0jq	1	TokenCreated	1	{"token_id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":"01m876qf5nbpswbtkcv17dgrw6g4d2tj","token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:51.413702Z","inserted_at":"2026-11-24T16:37:51.413702Z","updated_at":"2026-11-24T16:37:51.413702Z","stream_version":1,"actor":{"type":"admin_user","id":"01m876qf5nbpswbtkcv17dgrw6g4d2tj"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:51.413702+00	\N	\N	\N	\N	\N	\N	\N
2	3e977e3c-a41a-4da7-b205-f7aff75ab55f	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfvrbpswbtjncnt27wv1t8d8x3	1	TokenCreated	1	{"token_id":"01m876qfvrbpswbtjncnt27wv1t8d8x3","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:52.119280Z","inserted_at":"2026-11-24T16:37:52.119280Z","updated_at":"2026-11-24T16:37:52.119280Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:52.11928+00	66ea7ccc2527ec81d712773035f82e43	\N	\N	\N	account-0-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
3	54d7ae2d-497f-423d-9e21-3bef105307bf	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfwtbpswbt97gvcxg12g2tqpv5	1	TokenCreated	1	{"token_id":"01m876qfwtbpswbt97gvcxg12g2tqpv5","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:52.154776Z","inserted_at":"2026-11-24T16:37:52.154776Z","updated_at":"2026-11-24T16:37:52.154776Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:52.154776+00	060abd803e052d4ed250e45d3d7f4395	\N	\N	\N	account-0-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
4	22cbab9e-aa5b-452f-aadc-8bf1f892bd00	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfx6bpswbtpmqqfqjjp0em42gc	1	TokenCreated	1	{"token_id":"01m876qfx6bpswbtpmqqfqjjp0em42gc","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":"01m876qfvnbpswbt1ey4k06wz3hg3hme","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:37:52.166250Z","inserted_at":"2026-11-24T16:37:52.166250Z","updated_at":"2026-11-24T16:37:52.166250Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:52.16625+00	25ffa80596ad1bc999ab850beb379e6a	\N	\N	\N	account-0-create-2	\\x04c99e9c8ea1dd4b80e1d284a1f44995	\N
5	409f8565-cfcf-4997-9ccc-c5dddb51d804	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfxhbpswbtayya8h2rbemzeh6d	1	TokenCreated	1	{"token_id":"01m876qfxhbpswbtayya8h2rbemzeh6d","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:52.177330Z","inserted_at":"2026-11-24T16:37:52.177330Z","updated_at":"2026-11-24T16:37:52.177330Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:52.17733+00	40a13512eb09133402ad9aa561fc9f9f	\N	\N	\N	account-0-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
6	e915e43f-bb64-407a-92dc-04846548b472	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfxvbpswbt7qarv4x6jww91qm7	1	TokenCreated	1	{"token_id":"01m876qfxvbpswbt7qarv4x6jww91qm7","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:52.187821Z","inserted_at":"2026-11-24T16:37:52.187821Z","updated_at":"2026-11-24T16:37:52.187821Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:52.187821+00	0afd0cbf3f9c4396e019e69764519332	\N	\N	\N	account-0-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
7	e537d25e-ac23-4de6-add1-f452597e21ae	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfy5bpswbtpmb2ahrab3py75v8	1	TokenCreated	1	{"token_id":"01m876qfy5bpswbtpmb2ahrab3py75v8","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":"01m876qfvnbpswbt1ey4k06wz3hg3hme","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:37:52.197824Z","inserted_at":"2026-11-24T16:37:52.197824Z","updated_at":"2026-11-24T16:37:52.197824Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:52.197824+00	d05c92663690bc5b17399e8caaf6259a	\N	\N	\N	account-0-create-5	\\x04c99e9c8ea1dd4b80e1d284a1f44995	\N
8	11e6e2df-6d31-4ee7-8343-19120e2e4715	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfyfbpswbtzshzsbqmxj8hyhmq	1	TokenCreated	1	{"token_id":"01m876qfyfbpswbtzshzsbqmxj8hyhmq","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:52.207837Z","inserted_at":"2026-11-24T16:37:52.207837Z","updated_at":"2026-11-24T16:37:52.207837Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:52.207837+00	8f454ed2cf1e405aa4cd220745d2bb35	\N	\N	\N	account-0-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
9	50e3a50b-ce23-4971-8c05-3b1fc40d584d	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfynbpswbtvwfs8vxk3xsqf4my	1	TokenCreated	1	{"token_id":"01m876qfynbpswbtvwfs8vxk3xsqf4my","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:52.212846Z","inserted_at":"2026-11-24T16:37:52.212846Z","updated_at":"2026-11-24T16:37:52.212846Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:52.212846+00	805cb33619d0aff68f6760e2da491e9f	\N	\N	\N	account-0-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
10	0aa47a56-7c9c-44cb-94d4-ff99e509447c	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfyxbpswbt0vnd5fa1k3dypt5r	1	TokenCreated	1	{"token_id":"01m876qfyxbpswbt0vnd5fa1k3dypt5r","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":"01m876qfvnbpswbt1ey4k06wz3hg3hme","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:37:52.221530Z","inserted_at":"2026-11-24T16:37:52.221530Z","updated_at":"2026-11-24T16:37:52.221530Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:52.22153+00	cb9a5d323baf5bc7468a9e7eb907eb1e	\N	\N	\N	account-0-create-8	\\x04c99e9c8ea1dd4b80e1d284a1f44995	\N
11	ca1935ac-78e0-40f2-af72-7c1b03ee4e86	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfz1bpswbtvr5d16y8mb7tyf5y	1	TokenCreated	1	{"token_id":"01m876qfz1bpswbtvr5d16y8mb7tyf5y","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:52.225343Z","inserted_at":"2026-11-24T16:37:52.225343Z","updated_at":"2026-11-24T16:37:52.225343Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:52.225343+00	fe9e1e414a49c5c5726463987a784f0c	\N	\N	\N	account-0-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
12	2d0a6d38-63e7-4885-b587-a70f25ed5e5f	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfz8bpswbtqgsgxnj2k7dbvdhf	1	TokenCreated	1	{"token_id":"01m876qfz8bpswbtqgsgxnj2k7dbvdhf","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:52.232157Z","inserted_at":"2026-11-24T16:37:52.232157Z","updated_at":"2026-11-24T16:37:52.232157Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:52.232157+00	95c36aa2ba9f7515b1ebc345fce82e5a	\N	\N	\N	account-0-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
13	004719c7-70bf-4e37-800a-5ec64e4e527b	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfzdbpswbtzxk6jr1pq86fhf69	1	TokenCreated	1	{"token_id":"01m876qfzdbpswbtzxk6jr1pq86fhf69","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":"01m876qfvnbpswbt1ey4k06wz3hg3hme","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:37:52.237891Z","inserted_at":"2026-11-24T16:37:52.237891Z","updated_at":"2026-11-24T16:37:52.237891Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:52.237891+00	637e7a4f4bca664b1a1b0300f84a31b9	\N	\N	\N	account-0-create-11	\\x04c99e9c8ea1dd4b80e1d284a1f44995	\N
14	a469dd11-fe34-4215-a208-3226336e1f6e	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfvrbpswbtjncnt27wv1t8d8x3	2	TokenSuspended	1	{"token_id":"01m876qfvrbpswbtjncnt27wv1t8d8x3","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:52.119280Z","inserted_at":"2026-11-24T16:37:52.119280Z","updated_at":"2026-11-24T16:37:52.275369Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.275369+00	50bf6306e39b1d50c6b51610bc625b5b	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-0	\\x0454b7e592589cbe7c2c63131fa50c40	\N
15	3e5ed32e-ff33-4f50-813c-15b13412fae3	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfvrbpswbtjncnt27wv1t8d8x3	3	TokenActivated	1	{"token_id":"01m876qfvrbpswbtjncnt27wv1t8d8x3","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:52.119280Z","inserted_at":"2026-11-24T16:37:52.119280Z","updated_at":"2026-11-24T16:37:52.286684Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.286684+00	0cd4a501bcbc87630a930ebecaf1b25f	\N	\N	\N	account-0-quoted-0	\\xb49900794c1ec53b4e97b5f96dcba40e	\N
16	f41eea0d-792e-4dd6-b82d-e43af73ab389	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfwtbpswbt97gvcxg12g2tqpv5	2	TokenSuspended	1	{"token_id":"01m876qfwtbpswbt97gvcxg12g2tqpv5","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:52.154776Z","inserted_at":"2026-11-24T16:37:52.154776Z","updated_at":"2026-11-24T16:37:52.301945Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.301945+00	12ecba8c4503fd426c0d0f17e12b5311	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-1	\\x2e0b2ff3eff30ebd6f972b7bd00eb33a	\N
17	3dba139c-df27-4733-9b7e-0203cc4b3d2a	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfwtbpswbt97gvcxg12g2tqpv5	3	TokenActivated	1	{"token_id":"01m876qfwtbpswbt97gvcxg12g2tqpv5","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:52.154776Z","inserted_at":"2026-11-24T16:37:52.154776Z","updated_at":"2026-11-24T16:37:52.311932Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.311932+00	199a7b2988c4bcbe6525ac303e0f1620	\N	\N	\N	account-0-activate-1	\\xcb98d6f8d1722af204bf5965c14e3614	\N
18	1904dd74-0f3d-4152-aaa8-15bf72f6a154	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfwtbpswbt97gvcxg12g2tqpv5	4	TokenRevoked	1	{"token_id":"01m876qfwtbpswbt97gvcxg12g2tqpv5","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:37:52.154776Z","inserted_at":"2026-11-24T16:37:52.154776Z","updated_at":"2026-11-24T16:37:52.320602Z","stream_version":4,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.320602+00	05f10c2a58277f22110ed504f2abd9dc	\N	\N	\N	account-0-revoke-1	\\x72383a9f023fa8f2d87b712afee734ec	\N
19	415a33c1-30c5-4a1e-a69d-25bddf7f7a12	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfx6bpswbtpmqqfqjjp0em42gc	2	TokenSuspended	1	{"token_id":"01m876qfx6bpswbtpmqqfqjjp0em42gc","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":"01m876qfvnbpswbt1ey4k06wz3hg3hme","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:37:52.166250Z","inserted_at":"2026-11-24T16:37:52.166250Z","updated_at":"2026-11-24T16:37:52.328394Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.328394+00	6a18d35ac268bcefe3f78252166acb5b	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-2	\\x23c33c175d1b939f2cbd3127404cd742	2026-11-24 16:37:52.252882+00
20	a5559c55-81ae-4e8d-b97d-6d06eef28556	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfxhbpswbtayya8h2rbemzeh6d	2	TokenSuspended	1	{"token_id":"01m876qfxhbpswbtayya8h2rbemzeh6d","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:52.177330Z","inserted_at":"2026-11-24T16:37:52.177330Z","updated_at":"2026-11-24T16:37:52.337912Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.337912+00	3c85f09492b0d62d4b7900b24febb3e5	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-3	\\x35de48be539de7d9973b24e1cac5ac5e	\N
21	dd914664-19a2-4e85-ad50-9997305eaede	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfxhbpswbtayya8h2rbemzeh6d	3	TokenActivated	1	{"token_id":"01m876qfxhbpswbtayya8h2rbemzeh6d","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:52.177330Z","inserted_at":"2026-11-24T16:37:52.177330Z","updated_at":"2026-11-24T16:37:52.345380Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.34538+00	e1c5b68782f1b9e146d8a7a8262ca91d	\N	\N	\N	account-0-activate-3	\\x91d3fc52358e078c077f8defbf78544f	\N
22	0e575f16-d63d-479f-b259-b690e8531d8a	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfxhbpswbtayya8h2rbemzeh6d	4	TokenSuspended	1	{"token_id":"01m876qfxhbpswbtayya8h2rbemzeh6d","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:52.177330Z","inserted_at":"2026-11-24T16:37:52.177330Z","updated_at":"2026-11-24T16:37:52.355523Z","stream_version":4,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.355523+00	account-0-plain-3	\N	\N	\N	\N	\N	\N
23	bc1eb1e8-a812-47db-873c-640e1f86e8cb	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfxvbpswbt7qarv4x6jww91qm7	2	TokenSuspended	1	{"token_id":"01m876qfxvbpswbt7qarv4x6jww91qm7","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:52.187821Z","inserted_at":"2026-11-24T16:37:52.187821Z","updated_at":"2026-11-24T16:37:52.363844Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.363844+00	e2da2db417317c76373701658a6516e8	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-4	\\x932e06417b7a21dba961bb969cda97c2	2026-11-24 16:37:52.261907+00
24	f9a0f1cd-da52-42a2-afed-ce4204e3d3b2	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfxvbpswbt7qarv4x6jww91qm7	3	TokenActivated	1	{"token_id":"01m876qfxvbpswbt7qarv4x6jww91qm7","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:52.187821Z","inserted_at":"2026-11-24T16:37:52.187821Z","updated_at":"2026-11-24T16:37:52.373019Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.373019+00	cb581cadf24bf7a96d278a3a960e05d8	\N	\N	\N	account-0-quoted-4	\\xcf14ef8e04f9b414b8b7bf27bd348c8b	2026-11-24 16:37:52.261907+00
25	8a361504-9d8e-43a2-a1a2-a8e1cd56e075	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfy5bpswbtpmb2ahrab3py75v8	2	TokenSuspended	1	{"token_id":"01m876qfy5bpswbtpmb2ahrab3py75v8","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":"01m876qfvnbpswbt1ey4k06wz3hg3hme","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:37:52.197824Z","inserted_at":"2026-11-24T16:37:52.197824Z","updated_at":"2026-11-24T16:37:52.378828Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.378828+00	3afb7dce226f3fb4991c78cf626a9fdd	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-5	\\x6164f2990ec6c366e88d9ed19e4b41cd	\N
26	e6a9e589-5149-43d1-80ad-4fd9c60930df	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfy5bpswbtpmb2ahrab3py75v8	3	TokenActivated	1	{"token_id":"01m876qfy5bpswbtpmb2ahrab3py75v8","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":"01m876qfvnbpswbt1ey4k06wz3hg3hme","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:37:52.197824Z","inserted_at":"2026-11-24T16:37:52.197824Z","updated_at":"2026-11-24T16:37:52.383515Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.383515+00	30ef9b176e611fc845d135a4ea528cc8	\N	\N	\N	account-0-activate-5	\\x618de92fa1fc0346b482ee2d34a3107a	\N
27	70af69dd-b7ba-482e-9704-1fc9e523df8c	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfyfbpswbtzshzsbqmxj8hyhmq	2	TokenSuspended	1	{"token_id":"01m876qfyfbpswbtzshzsbqmxj8hyhmq","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:52.207837Z","inserted_at":"2026-11-24T16:37:52.207837Z","updated_at":"2026-11-24T16:37:52.392003Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.392003+00	0561acae42305e4aef80ace968a7169f	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-6	\\xe7ff14cbe651b0ac329857a25495924e	2026-11-24 16:37:52.263634+00
28	49638154-b511-4c69-a980-5d822e91644e	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfyfbpswbtzshzsbqmxj8hyhmq	3	TokenRevoked	1	{"token_id":"01m876qfyfbpswbtzshzsbqmxj8hyhmq","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:37:52.207837Z","inserted_at":"2026-11-24T16:37:52.207837Z","updated_at":"2026-11-24T16:37:52.397488Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.397488+00	8067970e1837979807349e263e05e077	\N	\N	\N	account-0-revoke-6	\\x31fbc52067adbe75e31d1c8742618201	2026-11-24 16:37:52.263634+00
29	05d7da49-e57a-4b64-88a5-88c07c242869	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfyfbpswbtzshzsbqmxj8hyhmq	4	TokenDeleted	1	{"token_id":"01m876qfyfbpswbtzshzsbqmxj8hyhmq","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-10-31T16:37:52.207837Z","inserted_at":"2026-11-24T16:37:52.207837Z","updated_at":"2026-11-24T16:37:52.406417Z","stream_version":4,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.406417+00	d40fa9632d9721afb20c7fcb44e4af8b	\N	\N	\N	account-0-delete-6	\\xcd50f266ecf9b3c2b8feecc1c583ee90	2026-11-24 16:37:52.263634+00
30	3027b9c6-c0a2-43c2-a0c9-53733b62c15a	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfynbpswbtvwfs8vxk3xsqf4my	2	TokenSuspended	1	{"token_id":"01m876qfynbpswbtvwfs8vxk3xsqf4my","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:52.212846Z","inserted_at":"2026-11-24T16:37:52.212846Z","updated_at":"2026-11-24T16:37:52.414489Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.414489+00	6bbea1bbf2ec1fee525ad4005994f7ef	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-7	\\x405aabb52ad0bd16116e947235f9672f	\N
31	280692a8-6a63-4970-9b68-4e5b1985e2b6	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfynbpswbtvwfs8vxk3xsqf4my	3	TokenActivated	1	{"token_id":"01m876qfynbpswbtvwfs8vxk3xsqf4my","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:52.212846Z","inserted_at":"2026-11-24T16:37:52.212846Z","updated_at":"2026-11-24T16:37:52.416961Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.416961+00	26854fbfe24d23efc6ab8d9e293544bb	\N	\N	\N	account-0-activate-7	\\x052fc034ffd71fdb037def93343a10d2	\N
32	eeac6c5c-9ed2-4feb-908a-180801ed0cb3	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfynbpswbtvwfs8vxk3xsqf4my	4	TokenSuspended	1	{"token_id":"01m876qfynbpswbtvwfs8vxk3xsqf4my","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:52.212846Z","inserted_at":"2026-11-24T16:37:52.212846Z","updated_at":"2026-11-24T16:37:52.421327Z","stream_version":4,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.421327+00	account-0-plain-7	\N	\N	\N	\N	\N	\N
33	2574b157-6bb7-4989-91ec-dd3491db1fa5	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfyxbpswbt0vnd5fa1k3dypt5r	2	TokenSuspended	1	{"token_id":"01m876qfyxbpswbt0vnd5fa1k3dypt5r","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":"01m876qfvnbpswbt1ey4k06wz3hg3hme","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:37:52.221530Z","inserted_at":"2026-11-24T16:37:52.221530Z","updated_at":"2026-11-24T16:37:52.428011Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.428011+00	5f822a1019efdb403618afea9fbc8a5f	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-8	\\xa3fd81cd46d3c9b9793555c527ec38d3	2026-11-24 16:37:52.266649+00
34	fc074bcd-7997-45e4-b5c8-4a819663acea	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfyxbpswbt0vnd5fa1k3dypt5r	3	TokenActivated	1	{"token_id":"01m876qfyxbpswbt0vnd5fa1k3dypt5r","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":"01m876qfvnbpswbt1ey4k06wz3hg3hme","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:37:52.221530Z","inserted_at":"2026-11-24T16:37:52.221530Z","updated_at":"2026-11-24T16:37:52.431576Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.431576+00	3073722fc45fd1eff7ad4cdc7b79699b	\N	\N	\N	account-0-quoted-8	\\x084269a4a8331e5e49e4cc70784937cf	2026-11-24 16:37:52.266649+00
35	4ba84e9a-188f-4d6b-b34c-e6403f8bab10	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfz1bpswbtvr5d16y8mb7tyf5y	2	TokenSuspended	1	{"token_id":"01m876qfz1bpswbtvr5d16y8mb7tyf5y","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:52.225343Z","inserted_at":"2026-11-24T16:37:52.225343Z","updated_at":"2026-11-24T16:37:52.438386Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.438386+00	30b04d682e330c7b716164058d0d9515	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-9	\\x07cb19a02027584a3fb5a7f7035fc3ff	\N
36	e0275610-3892-4788-9c20-9c5b2e589d96	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfz1bpswbtvr5d16y8mb7tyf5y	3	TokenActivated	1	{"token_id":"01m876qfz1bpswbtvr5d16y8mb7tyf5y","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:52.225343Z","inserted_at":"2026-11-24T16:37:52.225343Z","updated_at":"2026-11-24T16:37:52.447968Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.447968+00	9b79270cb5da594b696279f4051b5e0a	\N	\N	\N	account-0-activate-9	\\xc8d761c28aec07fcf4e9ad357f302fcb	\N
37	40ab81ee-48e6-4a01-bffc-da9cb4d30b95	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfz8bpswbtqgsgxnj2k7dbvdhf	2	TokenSuspended	1	{"token_id":"01m876qfz8bpswbtqgsgxnj2k7dbvdhf","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:52.232157Z","inserted_at":"2026-11-24T16:37:52.232157Z","updated_at":"2026-11-24T16:37:52.451505Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.451505+00	e70b384a5f3ac1445eb59c9d963fa81e	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-10	\\x9e60d9673a5e37895391734b75d85f3a	2026-11-24 16:37:52.273361+00
38	67d932e4-d8e8-4a7d-a624-4ef47d38d437	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfzdbpswbtzxk6jr1pq86fhf69	2	TokenSuspended	1	{"token_id":"01m876qfzdbpswbtzxk6jr1pq86fhf69","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":"01m876qfvnbpswbt1ey4k06wz3hg3hme","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:37:52.237891Z","inserted_at":"2026-11-24T16:37:52.237891Z","updated_at":"2026-11-24T16:37:52.453005Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.453005+00	aa05bf2731b5e583ad143c92e5c7d944	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-0-suspend-11	\\xbc27123b27bb53b461e1a1d4e5b61c26	\N
39	52707992-022e-4bb8-b29b-98bb49987efc	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfzdbpswbtzxk6jr1pq86fhf69	3	TokenActivated	1	{"token_id":"01m876qfzdbpswbtzxk6jr1pq86fhf69","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":"01m876qfvnbpswbt1ey4k06wz3hg3hme","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:37:52.237891Z","inserted_at":"2026-11-24T16:37:52.237891Z","updated_at":"2026-11-24T16:37:52.456147Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.456147+00	7759cf155afc0e0d7dc8462b0d28e095	\N	\N	\N	account-0-activate-11	\\x9a05dd2dd0af8960ff03f31496561421	\N
40	b42574a5-23dc-46ac-ad5b-5beeca3cdf04	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfzdbpswbtzxk6jr1pq86fhf69	4	TokenSuspended	1	{"token_id":"01m876qfzdbpswbtzxk6jr1pq86fhf69","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":"01m876qfvnbpswbt1ey4k06wz3hg3hme","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:37:52.237891Z","inserted_at":"2026-11-24T16:37:52.237891Z","updated_at":"2026-11-24T16:37:52.457977Z","stream_version":4,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.457977+00	account-0-plain-11	\N	\N	\N	\N	\N	\N
41	2b2b61b8-dffe-4291-869c-1ba1dd3e1907	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfzdbpswbtzxk6jr1pq86fhf69	5	TokenRevoked	1	{"token_id":"01m876qfzdbpswbtzxk6jr1pq86fhf69","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":"01m876qfvnbpswbt1ey4k06wz3hg3hme","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-10-31T16:37:52.237891Z","inserted_at":"2026-11-24T16:37:52.237891Z","updated_at":"2026-11-24T16:37:52.461168Z","stream_version":5,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.461168+00	a01d62646eb6d40d904db1ac5cf62c3d	\N	\N	\N	account-0-revoke-11	\\xb20117ec1bbbd9d0685a60ec68a750c0	\N
42	2982d6ff-f661-4c34-94f8-3836724c5823	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qfvrbpswbtjncnt27wv1t8d8x3	4	TokenRevoked	1	{"token_id":"01m876qfvrbpswbtjncnt27wv1t8d8x3","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:37:52.119280Z","inserted_at":"2026-11-24T16:37:52.119280Z","updated_at":"2026-11-24T16:37:52.500110Z","stream_version":4,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null}	2026-11-24 16:37:52.50011+00	c23cf96e0d0eeeceebe3693d4ae09949	\N	\N	\N	account-0-used	\\x0881c3567839964a17f01a42a6f36bde	2026-11-24 16:37:52.243587+00
43	fac70d23-fc4c-4a9a-82f5-88b69c5073ac	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qg7rbpswbt17p1p9f5ev3rz864	1	TokenCreated	1	{"token_id":"01m876qg7rbpswbt17p1p9f5ev3rz864","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-24T16:37:53.504514Z","inserted_at":"2026-11-24T16:37:52.504918Z","updated_at":"2026-11-24T16:37:52.504918Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:52.504918+00	a7981c62a414a9a36b7a3a86d0c76fbe	\N	\N	\N	ends-at-once	\\x67ef5f4de497b975e6d67b951aca3abb	\N
44	d2adefef-d5b8-43b4-afa7-79285f933f11	01m876qf5nbpswbtn718mypmskb1q470	api_token-01m876qg81bpswbtjded30791t9b78p6	1	TokenCreated	1	{"token_id":"01m876qg81bpswbtjded30791t9b78p6","account_id":"01m876qf5nbpswbtn718mypmskb1q470","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2026-11-25T16:37:53.513151Z","inserted_at":"2026-11-24T16:37:52.513509Z","updated_at":"2026-11-24T16:37:52.513509Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qf5nbpswbtvhmfa1zcpd15s0jq"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:52.513509+00	32f1b2d39fe49256d585313cc83a2cf3	\N	\N	\N	ends-tomorrow	\\x7a5b5f2675611a904ed860a8f4657b60	\N
45	380a0f5d-9ea3-4630-9d0b-ecf3aaeea3e4	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qj61752w3cexhsm1n1c7hm0xaw	1	TokenCreated	1	{"token_id":"01m876qj61752w3cexhsm1n1c7hm0xaw","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":"01m876qj61752w3cxbmc8p6ddgf84jx7","token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:54.497145Z","inserted_at":"2026-11-24T16:37:54.497145Z","updated_at":"2026-11-24T16:37:54.497145Z","stream_version":1,"actor":{"type":"admin_user","id":"01m876qj61752w3cxbmc8p6ddgf84jx7"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:54.497145+00	\N	\N	\N	\N	\N	\N	\N
46	a6c4aac6-2b49-400c-8840-d6ab325f53b4	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjh8752w3cv5fhgjp7qetctpx9	1	TokenCreated	1	{"token_id":"01m876qjh8752w3cv5fhgjp7qetctpx9","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:54.855937Z","inserted_at":"2026-11-24T16:37:54.855937Z","updated_at":"2026-11-24T16:37:54.855937Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:54.855937+00	54c6a5b0449e1682e95fd5524f5c34d4	\N	\N	\N	account-1-create-0	\\xe1c3e92113b9fc83442154e4414655f5	\N
47	8f62ebbf-5192-457e-8cc2-f915ffcc9122	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjhg752w3cnfx04pjw1md8jc8v	1	TokenCreated	1	{"token_id":"01m876qjhg752w3cnfx04pjw1md8jc8v","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:54.864061Z","inserted_at":"2026-11-24T16:37:54.864061Z","updated_at":"2026-11-24T16:37:54.864061Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:54.864061+00	8a1b5e37d7c29fda7e46acdd79a8e130	\N	\N	\N	account-1-create-1	\\xe1c3e92113b9fc83442154e4414655f5	\N
48	f25eac5f-a1d3-4336-97e2-d14b2ba4cf9a	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjhp752w3cn99zph90r23tqzrj	1	TokenCreated	1	{"token_id":"01m876qjhp752w3cn99zph90r23tqzrj","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":"01m876qjh7752w3cdq437ghadmtsmj7a","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:37:54.870676Z","inserted_at":"2026-11-24T16:37:54.870676Z","updated_at":"2026-11-24T16:37:54.870676Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:54.870676+00	0543fa4c22cdd3b2cba4ae8edc296d8e	\N	\N	\N	account-1-create-2	\\x6b8df43f0da41f8cd5659032088806da	\N
49	f99e9d64-d679-4214-b368-e5ccbad07e3e	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjhz752w3cgzh8tdtegngvt6dt	1	TokenCreated	1	{"token_id":"01m876qjhz752w3cgzh8tdtegngvt6dt","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:54.879427Z","inserted_at":"2026-11-24T16:37:54.879427Z","updated_at":"2026-11-24T16:37:54.879427Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:54.879427+00	37c82f7df7e4d8e12d69548a28b12aea	\N	\N	\N	account-1-create-3	\\xe1c3e92113b9fc83442154e4414655f5	\N
50	00b705fd-6590-4fc0-9ea2-13b10facc042	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjj7752w3cx03xegzmhaq2rhkx	1	TokenCreated	1	{"token_id":"01m876qjj7752w3cx03xegzmhaq2rhkx","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:54.887121Z","inserted_at":"2026-11-24T16:37:54.887121Z","updated_at":"2026-11-24T16:37:54.887121Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:54.887121+00	3e3d054586717952985fe18818b18cd1	\N	\N	\N	account-1-create-4	\\xe1c3e92113b9fc83442154e4414655f5	\N
51	23320b3a-71d4-4e89-be4c-b45809023657	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjjb752w3cr5n92w8a43mdpapj	1	TokenCreated	1	{"token_id":"01m876qjjb752w3cr5n92w8a43mdpapj","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":"01m876qjh7752w3cdq437ghadmtsmj7a","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:37:54.891546Z","inserted_at":"2026-11-24T16:37:54.891546Z","updated_at":"2026-11-24T16:37:54.891546Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:54.891546+00	d95384810977ccaa3b58f501a201f40f	\N	\N	\N	account-1-create-5	\\x6b8df43f0da41f8cd5659032088806da	\N
52	4ffdeefb-3bd9-445c-9376-3f49cbfefcbc	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjje752w3cxv99ee5ym1g40p07	1	TokenCreated	1	{"token_id":"01m876qjje752w3cxv99ee5ym1g40p07","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:54.894333Z","inserted_at":"2026-11-24T16:37:54.894333Z","updated_at":"2026-11-24T16:37:54.894333Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:54.894333+00	6a807896da47872e305cedc114b65b35	\N	\N	\N	account-1-create-6	\\xe1c3e92113b9fc83442154e4414655f5	\N
53	9bbd6de9-1e95-45e8-920c-611ab6d0489a	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjjj752w3cgsq5ems9b0akjmkm	1	TokenCreated	1	{"token_id":"01m876qjjj752w3cgsq5ems9b0akjmkm","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:54.898030Z","inserted_at":"2026-11-24T16:37:54.898030Z","updated_at":"2026-11-24T16:37:54.898030Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:54.89803+00	40e06ed1d8ce2bdc562bd94322d906f7	\N	\N	\N	account-1-create-7	\\xe1c3e92113b9fc83442154e4414655f5	\N
54	d232bb64-fdaf-4e0e-9636-e301b577dbe4	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjjn752w3ckfc2qe4kqpekw5b5	1	TokenCreated	1	{"token_id":"01m876qjjn752w3ckfc2qe4kqpekw5b5","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":"01m876qjh7752w3cdq437ghadmtsmj7a","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:37:54.901635Z","inserted_at":"2026-11-24T16:37:54.901635Z","updated_at":"2026-11-24T16:37:54.901635Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:54.901635+00	117f7cdd3740ebc3f0b69048c48afc33	\N	\N	\N	account-1-create-8	\\x6b8df43f0da41f8cd5659032088806da	\N
55	a2edb55e-fac7-4560-8284-cece1d817913	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjjs752w3cm4gs8qg877b9gkex	1	TokenCreated	1	{"token_id":"01m876qjjs752w3cm4gs8qg877b9gkex","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:54.905452Z","inserted_at":"2026-11-24T16:37:54.905452Z","updated_at":"2026-11-24T16:37:54.905452Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:54.905452+00	b0f4e07e1f384ce3cd663aad05e30b49	\N	\N	\N	account-1-create-9	\\xe1c3e92113b9fc83442154e4414655f5	\N
56	2bea7000-1784-46d1-98ad-4cf4c027318b	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjjy752w3cpqef5xjysxv99dwe	1	TokenCreated	1	{"token_id":"01m876qjjy752w3cpqef5xjysxv99dwe","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:54.910798Z","inserted_at":"2026-11-24T16:37:54.910798Z","updated_at":"2026-11-24T16:37:54.910798Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:54.910798+00	247a9c46b70a1155b66833515548b337	\N	\N	\N	account-1-create-10	\\xe1c3e92113b9fc83442154e4414655f5	\N
57	461152cd-74a5-406b-b45c-59d6f3de1a1b	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjk4752w3cgage9sf7a99v7as6	1	TokenCreated	1	{"token_id":"01m876qjk4752w3cgage9sf7a99v7as6","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":"01m876qjh7752w3cdq437ghadmtsmj7a","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:37:54.916147Z","inserted_at":"2026-11-24T16:37:54.916147Z","updated_at":"2026-11-24T16:37:54.916147Z","stream_version":1,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null,"key_id":"upgrades"}	2026-11-24 16:37:54.916147+00	b679ae6c6b203c01d3029912aed6b9a1	\N	\N	\N	account-1-create-11	\\x6b8df43f0da41f8cd5659032088806da	\N
58	28fb2f3c-0bf8-46dd-a68b-074aca6416cd	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjh8752w3cv5fhgjp7qetctpx9	2	TokenSuspended	1	{"token_id":"01m876qjh8752w3cv5fhgjp7qetctpx9","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:54.855937Z","inserted_at":"2026-11-24T16:37:54.855937Z","updated_at":"2026-11-24T16:37:54.945644Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:54.945644+00	a1e8e0eaa37a852552ec23d6aebb066a	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-0	\\x2419d06206f9220da3490e55b3af3279	\N
59	af9ef597-ca11-430e-af64-670ce5ec7d90	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjh8752w3cv5fhgjp7qetctpx9	3	TokenActivated	1	{"token_id":"01m876qjh8752w3cv5fhgjp7qetctpx9","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:54.855937Z","inserted_at":"2026-11-24T16:37:54.855937Z","updated_at":"2026-11-24T16:37:54.950389Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:54.950389+00	0084b5e18635d672c55991f640c30577	\N	\N	\N	account-1-quoted-0	\\x726c8f8568272245ebe4af310045c4a0	\N
60	101964ea-4ad8-4526-8ff7-1c595e719cad	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjhg752w3cnfx04pjw1md8jc8v	2	TokenSuspended	1	{"token_id":"01m876qjhg752w3cnfx04pjw1md8jc8v","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:54.864061Z","inserted_at":"2026-11-24T16:37:54.864061Z","updated_at":"2026-11-24T16:37:54.954362Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:54.954362+00	626970e6db2b5871a45662b70dd1510d	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-1	\\x052fb0eb150017698b11ba74a946ded8	\N
61	a4e15826-ca55-4e30-9d08-4c8cf7057e3c	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjhg752w3cnfx04pjw1md8jc8v	3	TokenActivated	1	{"token_id":"01m876qjhg752w3cnfx04pjw1md8jc8v","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:54.864061Z","inserted_at":"2026-11-24T16:37:54.864061Z","updated_at":"2026-11-24T16:37:54.958456Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:54.958456+00	e8f4dba374bd57c8f2ddd0be42ccfefc	\N	\N	\N	account-1-activate-1	\\x7c69cb51bd639d27a58293420b668012	\N
62	5d0cd1f5-9808-4af5-ad7d-ceaa6ba9d5e7	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjhg752w3cnfx04pjw1md8jc8v	4	TokenRevoked	1	{"token_id":"01m876qjhg752w3cnfx04pjw1md8jc8v","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:37:54.864061Z","inserted_at":"2026-11-24T16:37:54.864061Z","updated_at":"2026-11-24T16:37:54.964698Z","stream_version":4,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:54.964698+00	55433839a2587253b856fc238f812d2c	\N	\N	\N	account-1-revoke-1	\\xa56ca521ec39df419da9a1a073fc2030	\N
63	451df2b0-4976-4b15-b705-5a822a52b340	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjhp752w3cn99zph90r23tqzrj	2	TokenSuspended	1	{"token_id":"01m876qjhp752w3cn99zph90r23tqzrj","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":"01m876qjh7752w3cdq437ghadmtsmj7a","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:37:54.870676Z","inserted_at":"2026-11-24T16:37:54.870676Z","updated_at":"2026-11-24T16:37:54.971960Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:54.97196+00	bc2d5b914930cf4607e8d755071e4b90	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-2	\\x87621f4939a62bcca819b627254be81f	\N
64	b2c1bcb3-4faf-4ab4-ab06-9b7b781ae5c0	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjhz752w3cgzh8tdtegngvt6dt	2	TokenSuspended	1	{"token_id":"01m876qjhz752w3cgzh8tdtegngvt6dt","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:54.879427Z","inserted_at":"2026-11-24T16:37:54.879427Z","updated_at":"2026-11-24T16:37:54.974668Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:54.974668+00	65791f4b7ead1d089c6a8de00d2fc762	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-3	\\xad02f73b3c2ba2629113b871fa924694	\N
65	f0426a4e-8fa6-4589-8c7e-9eea648a388d	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjhz752w3cgzh8tdtegngvt6dt	3	TokenActivated	1	{"token_id":"01m876qjhz752w3cgzh8tdtegngvt6dt","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:54.879427Z","inserted_at":"2026-11-24T16:37:54.879427Z","updated_at":"2026-11-24T16:37:54.978710Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:54.97871+00	0132447c267346fcaa5a85959d7cb947	\N	\N	\N	account-1-activate-3	\\xe4c8074aae65f13d13de1c7a0c4c2f0b	\N
66	c9a2b1fc-1127-4d37-8b78-15e03b536173	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjhz752w3cgzh8tdtegngvt6dt	4	TokenSuspended	1	{"token_id":"01m876qjhz752w3cgzh8tdtegngvt6dt","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:54.879427Z","inserted_at":"2026-11-24T16:37:54.879427Z","updated_at":"2026-11-24T16:37:54.982573Z","stream_version":4,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:54.982573+00	account-1-plain-3	\N	\N	\N	\N	\N	\N
67	98299fbd-7383-4439-92b0-2cd21f9c2cf9	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjj7752w3cx03xegzmhaq2rhkx	2	TokenSuspended	1	{"token_id":"01m876qjj7752w3cx03xegzmhaq2rhkx","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:54.887121Z","inserted_at":"2026-11-24T16:37:54.887121Z","updated_at":"2026-11-24T16:37:54.986816Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:54.986816+00	5fee3614f2ab69942e690f17a08de338	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-4	\\x330ec60c7a12dd7d731fd77bff214264	\N
68	d4cc4458-4a81-492e-b12e-a4f5bc183c2d	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjj7752w3cx03xegzmhaq2rhkx	3	TokenActivated	1	{"token_id":"01m876qjj7752w3cx03xegzmhaq2rhkx","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:54.887121Z","inserted_at":"2026-11-24T16:37:54.887121Z","updated_at":"2026-11-24T16:37:54.991301Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:54.991301+00	a70aa79c492189683a3a8fa83564d42e	\N	\N	\N	account-1-quoted-4	\\xd06b88f6666266d06c3536d670cf9e99	\N
69	fe390f7e-4732-4dac-9909-75167d4040cd	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjjb752w3cr5n92w8a43mdpapj	2	TokenSuspended	1	{"token_id":"01m876qjjb752w3cr5n92w8a43mdpapj","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":"01m876qjh7752w3cdq437ghadmtsmj7a","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:37:54.891546Z","inserted_at":"2026-11-24T16:37:54.891546Z","updated_at":"2026-11-24T16:37:54.996693Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:54.996693+00	6bd986fdfff342f43b3c1a8897a3ee9c	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-5	\\xbbf3f22cce845095f7b75bb4b7cd5b6b	\N
70	04e519ab-160f-46fb-8c2a-6876fa297c53	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjjb752w3cr5n92w8a43mdpapj	3	TokenActivated	1	{"token_id":"01m876qjjb752w3cr5n92w8a43mdpapj","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":"01m876qjh7752w3cdq437ghadmtsmj7a","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:37:54.891546Z","inserted_at":"2026-11-24T16:37:54.891546Z","updated_at":"2026-11-24T16:37:55.003585Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.003585+00	af9a8795fbad1e190f6912907d8dd797	\N	\N	\N	account-1-activate-5	\\xa5db5bc2c50f9e9489e73d104aa5ae50	\N
71	c00cdde8-295c-43a0-ba82-b29f967e43ab	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjje752w3cxv99ee5ym1g40p07	2	TokenSuspended	1	{"token_id":"01m876qjje752w3cxv99ee5ym1g40p07","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:54.894333Z","inserted_at":"2026-11-24T16:37:54.894333Z","updated_at":"2026-11-24T16:37:55.009051Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.009051+00	c1ad78d302549d30571a0ae497294378	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-6	\\x4200b642e198cd1e158e94f47ccdd836	\N
72	81d40a66-adb6-4b7b-8a31-cd4a06e5f582	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjje752w3cxv99ee5ym1g40p07	3	TokenRevoked	1	{"token_id":"01m876qjje752w3cxv99ee5ym1g40p07","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:37:54.894333Z","inserted_at":"2026-11-24T16:37:54.894333Z","updated_at":"2026-11-24T16:37:55.014187Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.014187+00	2c33a6c01b9af691b4afbccbc28d7a2e	\N	\N	\N	account-1-revoke-6	\\x27ad776f61684acf0c3abc334de62517	\N
73	48f09b1a-0054-4176-8c8a-788eda6b9703	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjje752w3cxv99ee5ym1g40p07	4	TokenDeleted	1	{"token_id":"01m876qjje752w3cxv99ee5ym1g40p07","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"deleted","expires_at":"2126-10-31T16:37:54.894333Z","inserted_at":"2026-11-24T16:37:54.894333Z","updated_at":"2026-11-24T16:37:55.021127Z","stream_version":4,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.021127+00	94d30543aa6f5dcc5bbb7e362fd4068e	\N	\N	\N	account-1-delete-6	\\xc3cb8c73cfac7eb0e887d9ce8d88545c	\N
74	871f171e-5929-4db0-bdb1-7e53962da882	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjjj752w3cgsq5ems9b0akjmkm	2	TokenSuspended	1	{"token_id":"01m876qjjj752w3cgsq5ems9b0akjmkm","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:54.898030Z","inserted_at":"2026-11-24T16:37:54.898030Z","updated_at":"2026-11-24T16:37:55.026404Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.026404+00	0cbc5f6f3fbe7cb5b4028f48b6145381	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-7	\\xdd69d2088278ca0348b62deb53e0a012	\N
75	0b0c8169-3735-45c3-9f13-dc7303a76bc4	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjjj752w3cgsq5ems9b0akjmkm	3	TokenActivated	1	{"token_id":"01m876qjjj752w3cgsq5ems9b0akjmkm","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:54.898030Z","inserted_at":"2026-11-24T16:37:54.898030Z","updated_at":"2026-11-24T16:37:55.028465Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.028465+00	22eef5e7dc9c2e8f35d33f8de1c66b01	\N	\N	\N	account-1-activate-7	\\xa507af773ee6b5cca258ca33477f3b66	\N
76	63139772-4144-43b5-baca-20671ae20985	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjjj752w3cgsq5ems9b0akjmkm	4	TokenSuspended	1	{"token_id":"01m876qjjj752w3cgsq5ems9b0akjmkm","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:54.898030Z","inserted_at":"2026-11-24T16:37:54.898030Z","updated_at":"2026-11-24T16:37:55.033588Z","stream_version":4,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.033588+00	account-1-plain-7	\N	\N	\N	\N	\N	\N
77	93f0ca21-1520-4125-a9a1-9d16555d6214	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjjn752w3ckfc2qe4kqpekw5b5	2	TokenSuspended	1	{"token_id":"01m876qjjn752w3ckfc2qe4kqpekw5b5","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":"01m876qjh7752w3cdq437ghadmtsmj7a","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:37:54.901635Z","inserted_at":"2026-11-24T16:37:54.901635Z","updated_at":"2026-11-24T16:37:55.039604Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.039604+00	bb71a3ab36ab339335a5887724c40e86	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-8	\\xb301c730dd85cfe718afa4f8df61f25d	\N
78	f34a6e99-e155-405b-ac43-3d1933be6393	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjjn752w3ckfc2qe4kqpekw5b5	3	TokenActivated	1	{"token_id":"01m876qjjn752w3ckfc2qe4kqpekw5b5","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":"01m876qjh7752w3cdq437ghadmtsmj7a","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:37:54.901635Z","inserted_at":"2026-11-24T16:37:54.901635Z","updated_at":"2026-11-24T16:37:55.043222Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.043222+00	2470c2cc1daf75b278053024bad6039e	\N	\N	\N	account-1-quoted-8	\\x910dd124a0f44df10351d9b90275b28b	\N
79	3a181c95-4efe-4081-b8be-d7e4f589811b	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjjs752w3cm4gs8qg877b9gkex	2	TokenSuspended	1	{"token_id":"01m876qjjs752w3cm4gs8qg877b9gkex","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:54.905452Z","inserted_at":"2026-11-24T16:37:54.905452Z","updated_at":"2026-11-24T16:37:55.049270Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.04927+00	18257735d724e0e53f964b3cae6f9738	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-9	\\x0a63f04c47735f4b63b76f8d6b1878eb	\N
80	4137bfb8-e214-4626-ab8e-3c0169917db1	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjjs752w3cm4gs8qg877b9gkex	3	TokenActivated	1	{"token_id":"01m876qjjs752w3cm4gs8qg877b9gkex","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"active","expires_at":"2126-10-31T16:37:54.905452Z","inserted_at":"2026-11-24T16:37:54.905452Z","updated_at":"2026-11-24T16:37:55.051418Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.051418+00	39f04fd39a733cbbe7be5502e8763af6	\N	\N	\N	account-1-activate-9	\\xe949edb642e364cb7ead25a01e352285	\N
81	4a9dd02f-d245-4c73-b3cf-0bfee70296bd	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjjy752w3cpqef5xjysxv99dwe	2	TokenSuspended	1	{"token_id":"01m876qjjy752w3cpqef5xjysxv99dwe","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"suspended","expires_at":"2126-10-31T16:37:54.910798Z","inserted_at":"2026-11-24T16:37:54.910798Z","updated_at":"2026-11-24T16:37:55.057058Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.057058+00	fda55524268e9cd6907009f30c907d32	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-10	\\xa440727271c01fe3c252ffd266a671f7	\N
82	60763776-3412-42ca-a401-76a7b375de60	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjk4752w3cgage9sf7a99v7as6	2	TokenSuspended	1	{"token_id":"01m876qjk4752w3cgage9sf7a99v7as6","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":"01m876qjh7752w3cdq437ghadmtsmj7a","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:37:54.916147Z","inserted_at":"2026-11-24T16:37:54.916147Z","updated_at":"2026-11-24T16:37:55.059473Z","stream_version":2,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.059473+00	b8fc3584d2565d626e493f67b72ffeaf	\N	\N	00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01	account-1-suspend-11	\\x0262c881538385f5ac11e860f4873e52	\N
83	8fe972ed-08c9-4aea-9ab4-4433c7fd4a0b	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjk4752w3cgage9sf7a99v7as6	3	TokenActivated	1	{"token_id":"01m876qjk4752w3cgage9sf7a99v7as6","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":"01m876qjh7752w3cdq437ghadmtsmj7a","created_by_admin_user_id":null,"token_scope":"environment","status":"active","expires_at":"2126-10-31T16:37:54.916147Z","inserted_at":"2026-11-24T16:37:54.916147Z","updated_at":"2026-11-24T16:37:55.061360Z","stream_version":3,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.06136+00	ed938865fcca351059a69a3fc2460e5a	\N	\N	\N	account-1-activate-11	\\x3dc7f270fcae3fe23880cca3218fe4a6	\N
84	dba5bc43-f205-462e-b4e3-d587e5585426	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjk4752w3cgage9sf7a99v7as6	4	TokenSuspended	1	{"token_id":"01m876qjk4752w3cgage9sf7a99v7as6","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":"01m876qjh7752w3cdq437ghadmtsmj7a","created_by_admin_user_id":null,"token_scope":"environment","status":"suspended","expires_at":"2126-10-31T16:37:54.916147Z","inserted_at":"2026-11-24T16:37:54.916147Z","updated_at":"2026-11-24T16:37:55.064426Z","stream_version":4,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.064426+00	account-1-plain-11	\N	\N	\N	\N	\N	\N
85	6583f40f-8744-42d7-9cf8-a1d2d1acbfea	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjk4752w3cgage9sf7a99v7as6	5	TokenRevoked	1	{"token_id":"01m876qjk4752w3cgage9sf7a99v7as6","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":"01m876qjh7752w3cdq437ghadmtsmj7a","created_by_admin_user_id":null,"token_scope":"environment","status":"revoked","expires_at":"2126-10-31T16:37:54.916147Z","inserted_at":"2026-11-24T16:37:54.916147Z","updated_at":"2026-11-24T16:37:55.066143Z","stream_version":5,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.066143+00	b374a9c8b2d914599533ffc9ac289bed	\N	\N	\N	account-1-revoke-11	\\x3194c279a47f0963e650131bcf801dea	\N
86	083750a6-0926-4210-ad3e-b8db68afe959	01m876qj61752w3c9e5kw6td1j8fsmnn	api_token-01m876qjh8752w3cv5fhgjp7qetctpx9	4	TokenRevoked	1	{"token_id":"01m876qjh8752w3cv5fhgjp7qetctpx9","account_id":"01m876qj61752w3c9e5kw6td1j8fsmnn","environment_id":null,"created_by_admin_user_id":null,"token_scope":"account","status":"revoked","expires_at":"2126-10-31T16:37:54.855937Z","inserted_at":"2026-11-24T16:37:54.855937Z","updated_at":"2026-11-24T16:37:55.354638Z","stream_version":4,"actor":{"type":"api_token","id":"01m876qj61752w3cexhsm1n1c7hm0xaw"},"reason":null}	2026-11-24 16:37:55.354638+00	1d91de552c131f9859a192a4be5e4d77	\N	\N	\N	account-1-used	\\x08e9bcdda2056e8ac0ad10befa22e9c2	2026-11-24 16:37:54.922278+00
\.


--
-- Data for Name: lease; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.lease (name, holder, epoch, expires_at) FROM stdin;
relay	3644963a-aefb-4288-8bfb-2cbd3a42ac02	1	-infinity
\.


--
-- Data for Name: log_head; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.log_head (only_row, log_id, "position") FROM stdin;
t	f1fac39a-83c6-4f5a-9341-c57cf7bf9bc6	86
\.


--
-- Data for Name: token_details; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_details (token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, updated_at, stream_version, "position") FROM stdin;
01m876qf5nbpswbtvhmfa1zcpd15s0jq	01m876qf5nbpswbtn718mypmskb1q470	\N	01m876qf5nbpswbtkcv17dgrw6g4d2tj	account	active	2126-10-31 16:37:51.413702+00	2026-11-24 16:37:51.413702+00	2026-11-24 16:37:51.413702+00	1	1
01m876qjjj752w3cgsq5ems9b0akjmkm	01m876qj61752w3c9e5kw6td1j8fsmnn	\N	\N	account	suspended	2126-10-31 16:37:54.89803+00	2026-11-24 16:37:54.89803+00	2026-11-24 16:37:55.033588+00	4	76
01m876qjhz752w3cgzh8tdtegngvt6dt	01m876qj61752w3c9e5kw6td1j8fsmnn	\N	\N	account	suspended	2126-10-31 16:37:54.879427+00	2026-11-24 16:37:54.879427+00	2026-11-24 16:37:54.982573+00	4	66
01m876qfzdbpswbtzxk6jr1pq86fhf69	01m876qf5nbpswbtn718mypmskb1q470	01m876qfvnbpswbt1ey4k06wz3hg3hme	\N	environment	revoked	2126-10-31 16:37:52.237891+00	2026-11-24 16:37:52.237891+00	2026-11-24 16:37:52.461168+00	5	41
01m876qfvrbpswbtjncnt27wv1t8d8x3	01m876qf5nbpswbtn718mypmskb1q470	\N	\N	account	revoked	2126-10-31 16:37:52.11928+00	2026-11-24 16:37:52.11928+00	2026-11-24 16:37:52.50011+00	4	42
01m876qfwtbpswbt97gvcxg12g2tqpv5	01m876qf5nbpswbtn718mypmskb1q470	\N	\N	account	revoked	2126-10-31 16:37:52.154776+00	2026-11-24 16:37:52.154776+00	2026-11-24 16:37:52.320602+00	4	18
01m876qfx6bpswbtpmqqfqjjp0em42gc	01m876qf5nbpswbtn718mypmskb1q470	01m876qfvnbpswbt1ey4k06wz3hg3hme	\N	environment	suspended	2126-10-31 16:37:52.16625+00	2026-11-24 16:37:52.16625+00	2026-11-24 16:37:52.328394+00	2	19
01m876qg7rbpswbt17p1p9f5ev3rz864	01m876qf5nbpswbtn718mypmskb1q470	\N	\N	account	active	2026-11-24 16:37:53.504514+00	2026-11-24 16:37:52.504918+00	2026-11-24 16:37:52.504918+00	1	43
01m876qg81bpswbtjded30791t9b78p6	01m876qf5nbpswbtn718mypmskb1q470	\N	\N	account	active	2026-11-25 16:37:53.513151+00	2026-11-24 16:37:52.513509+00	2026-11-24 16:37:52.513509+00	1	44
01m876qfxhbpswbtayya8h2rbemzeh6d	01m876qf5nbpswbtn718mypmskb1q470	\N	\N	account	suspended	2126-10-31 16:37:52.17733+00	2026-11-24 16:37:52.17733+00	2026-11-24 16:37:52.355523+00	4	22
01m876qj61752w3cexhsm1n1c7hm0xaw	01m876qj61752w3c9e5kw6td1j8fsmnn	\N	01m876qj61752w3cxbmc8p6ddgf84jx7	account	active	2126-10-31 16:37:54.497145+00	2026-11-24 16:37:54.497145+00	2026-11-24 16:37:54.497145+00	1	45
01m876qfxvbpswbt7qarv4x6jww91qm7	01m876qf5nbpswbtn718mypmskb1q470	\N	\N	account	active	2126-10-31 16:37:52.187821+00	2026-11-24 16:37:52.187821+00	2026-11-24 16:37:52.373019+00	3	24
01m876qfy5bpswbtpmb2ahrab3py75v8	01m876qf5nbpswbtn718mypmskb1q470	01m876qfvnbpswbt1ey4k06wz3hg3hme	\N	environment	active	2126-10-31 16:37:52.197824+00	2026-11-24 16:37:52.197824+00	2026-11-24 16:37:52.383515+00	3	26
01m876qfynbpswbtvwfs8vxk3xsqf4my	01m876qf5nbpswbtn718mypmskb1q470	\N	\N	account	suspended	2126-10-31 16:37:52.212846+00	2026-11-24 16:37:52.212846+00	2026-11-24 16:37:52.421327+00	4	32
01m876qfyxbpswbt0vnd5fa1k3dypt5r	01m876qf5nbpswbtn718mypmskb1q470	01m876qfvnbpswbt1ey4k06wz3hg3hme	\N	environment	active	2126-10-31 16:37:52.22153+00	2026-11-24 16:37:52.22153+00	2026-11-24 16:37:52.431576+00	3	34
01m876qfz1bpswbtvr5d16y8mb7tyf5y	01m876qf5nbpswbtn718mypmskb1q470	\N	\N	account	active	2126-10-31 16:37:52.225343+00	2026-11-24 16:37:52.225343+00	2026-11-24 16:37:52.447968+00	3	36
01m876qfz8bpswbtqgsgxnj2k7dbvdhf	01m876qf5nbpswbtn718mypmskb1q470	\N	\N	account	suspended	2126-10-31 16:37:52.232157+00	2026-11-24 16:37:52.232157+00	2026-11-24 16:37:52.451505+00	2	37
01m876qjh8752w3cv5fhgjp7qetctpx9	01m876qj61752w3c9e5kw6td1j8fsmnn	\N	\N	account	revoked	2126-10-31 16:37:54.855937+00	2026-11-24 16:37:54.855937+00	2026-11-24 16:37:55.354638+00	4	86
01m876qjj7752w3cx03xegzmhaq2rhkx	01m876qj61752w3c9e5kw6td1j8fsmnn	\N	\N	account	active	2126-10-31 16:37:54.887121+00	2026-11-24 16:37:54.887121+00	2026-11-24 16:37:54.991301+00	3	68
01m876qjjn752w3ckfc2qe4kqpekw5b5	01m876qj61752w3c9e5kw6td1j8fsmnn	01m876qjh7752w3cdq437ghadmtsmj7a	\N	environment	active	2126-10-31 16:37:54.901635+00	2026-11-24 16:37:54.901635+00	2026-11-24 16:37:55.043222+00	3	78
01m876qjjb752w3cr5n92w8a43mdpapj	01m876qj61752w3c9e5kw6td1j8fsmnn	01m876qjh7752w3cdq437ghadmtsmj7a	\N	environment	active	2126-10-31 16:37:54.891546+00	2026-11-24 16:37:54.891546+00	2026-11-24 16:37:55.003585+00	3	70
01m876qjhg752w3cnfx04pjw1md8jc8v	01m876qj61752w3c9e5kw6td1j8fsmnn	\N	\N	account	revoked	2126-10-31 16:37:54.864061+00	2026-11-24 16:37:54.864061+00	2026-11-24 16:37:54.964698+00	4	62
01m876qjhp752w3cn99zph90r23tqzrj	01m876qj61752w3c9e5kw6td1j8fsmnn	01m876qjh7752w3cdq437ghadmtsmj7a	\N	environment	suspended	2126-10-31 16:37:54.870676+00	2026-11-24 16:37:54.870676+00	2026-11-24 16:37:54.97196+00	2	63
01m876qjjs752w3cm4gs8qg877b9gkex	01m876qj61752w3c9e5kw6td1j8fsmnn	\N	\N	account	active	2126-10-31 16:37:54.905452+00	2026-11-24 16:37:54.905452+00	2026-11-24 16:37:55.051418+00	3	80
01m876qjjy752w3cpqef5xjysxv99dwe	01m876qj61752w3c9e5kw6td1j8fsmnn	\N	\N	account	suspended	2126-10-31 16:37:54.910798+00	2026-11-24 16:37:54.910798+00	2026-11-24 16:37:55.057058+00	2	81
01m876qjk4752w3cgage9sf7a99v7as6	01m876qj61752w3c9e5kw6td1j8fsmnn	01m876qjh7752w3cdq437ghadmtsmj7a	\N	environment	revoked	2126-10-31 16:37:54.916147+00	2026-11-24 16:37:54.916147+00	2026-11-24 16:37:55.066143+00	5	85
\.


--
-- Data for Name: token_usage; Type: TABLE DATA; Schema: tokentrail; Owner: postgres
--

COPY tokentrail.token_usage (token_id, last_used_at) FROM stdin;
01m876qfvrbpswbtjncnt27wv1t8d8x3	2026-11-24 16:37:52.243587+00
01m876qfx6bpswbtpmqqfqjjp0em42gc	2026-11-24 16:37:52.252882+00
01m876qfxvbpswbt7qarv4x6jww91qm7	2026-11-24 16:37:52.261907+00
01m876qfyfbpswbtzshzsbqmxj8hyhmq	2026-11-24 16:37:52.263634+00
01m876qfyxbpswbt0vnd5fa1k3dypt5r	2026-11-24 16:37:52.266649+00
01m876qfz8bpswbtqgsgxnj2k7dbvdhf	2026-11-24 16:37:52.273361+00
01m876qf5nbpswbtvhmfa1zcpd15s0jq	2026-11-24 16:37:52.580072+00
01m876qjh8752w3cv5fhgjp7qetctpx9	2026-11-24 16:37:54.922278+00
01m876qjhp752w3cn99zph90r23tqzrj	2026-11-24 16:37:54.927147+00
01m876qjj7752w3cx03xegzmhaq2rhkx	2026-11-24 16:37:54.931506+00
01m876qjje752w3cxv99ee5ym1g40p07	2026-11-24 16:37:54.935004+00
01m876qjjn752w3ckfc2qe4kqpekw5b5	2026-11-24 16:37:54.93848+00
01m876qjjy752w3cpqef5xjysxv99dwe	2026-11-24 16:37:54.94067+00
01m876qj61752w3cexhsm1n1c7hm0xaw	2026-11-24 16:37:55.393042+00
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
-- Name: token_details_newest_first; Type: INDEX; Schema: tokentrail; Owner: postgres
--

CREATE INDEX token_details_newest_first ON tokentrail.token_details USING btree (account_id, inserted_at DESC, token_id DESC);


--
-- Name: SCHEMA tokentrail; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA tokentrail TO tokentrail_service;


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
-- Name: TABLE events; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT ON TABLE tokentrail.events TO tokentrail_service;


--
-- Name: TABLE lease; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT,INSERT,UPDATE ON TABLE tokentrail.lease TO tokentrail_service;


--
-- Name: TABLE log_head; Type: ACL; Schema: tokentrail; Owner: postgres
--

GRANT SELECT ON TABLE tokentrail.log_head TO tokentrail_service;


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


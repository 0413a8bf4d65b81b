-- migrate:up

-- Until when the token authenticates in this account, as the log says: null where it does not (unknown, of another
-- account, suspended, revoked, deleted).
create function tokentrail.token_active_until(of_token_id text, in_account_id text) returns timestamptz
language plpgsql stable parallel safe
as $$
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

-- Appends a batch: the only way to write to the log. One outcome an item, in the order of the items:
--   accepted           recorded at this position (or already recorded there, if the same event is sent again)
--   confirmed          an item without an event: its stream is at the version it expected
--   conflict           the stream is at another version
--   replayed           the key's first command was the same; position is that of its event
--   key_reused         the key's first command was another
--   author_not_active  the token that authors the item does not authenticate at this position
-- Items of one batch have different streams and keys, and no author among the streams of earlier items: the caller
-- sees to that. PL/pgSQL and not one statement, so that what follows the lock sees what was committed before it.
--
-- items is a JSON array: one text costs the service a fraction of what an array a column does, and a new field can be
-- added without a new signature. data is json, so its bytes reach the log as they came.
create function tokentrail.append(items json, notify_listeners boolean)
returns table (outcome text, "position" bigint, stream_version integer, last_used_at timestamptz)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
-- A plan made while the tables were small is kept as they grow. Each look-up is by index, one item at a time: a scan of
-- the log in every batch is the alternative.
set enable_seqscan = off
set enable_bitmapscan = off
-- To compile such a plan costs seconds, to run it a millisecond.
set jit = off
as $$
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

revoke all on function tokentrail.append from public;
grant execute on function tokentrail.append to tokentrail_service;

-- migrate:down

drop function tokentrail.append;
drop function tokentrail.token_active_until;

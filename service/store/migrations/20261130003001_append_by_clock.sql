-- migrate:up

-- The clock by which tokens and their authors are judged: Postgres's, whatever the clock of a process says.
create function tokentrail.clock() returns timestamptz
language sql volatile parallel safe
as $$ select clock_timestamp() $$;

-- Whether the token authenticates in this account now.
create function tokentrail.is_active(of_token_id text, in_account_id text) returns boolean
language sql volatile parallel safe
as $$ select coalesce(tokentrail.token_active_until(of_token_id, in_account_id) > tokentrail.clock(), false) $$;

-- Appends a batch: the only way to write to the log. sent_at is when the caller sent it, by its own clock; known is the
-- position up to which the caller knows the log, or null if it does not want to be told of others' events. Returns
--   clocks_apart       one row and nothing else: the caller's clock is more than 5 s apart from Postgres's, so nothing
--                      is recorded; judged_at is what the time is
-- or, first, the latest 256 events at most that follow `known` and were there before this batch:
--   heard              an event at this position; type, type_version, data and event_id are its own
-- and then one outcome an item, in the order of the items:
--   accepted           recorded at this position (or already recorded there, if the same event is sent again)
--   confirmed          an item without an event: its stream is at the version it expected
--   conflict           the stream is at another version, or has another event there, as after a restore from a backup;
--                      type, type_version, data and event_id are those of its latest event
--   untimely           it is not yet holds_from, or no longer before holds_until; judged_at is what the time is
--   replayed           the key's first command was the same; position is that of its event
--   key_reused         the key's first command was another
--   author_not_active  the token that authors the item does not authenticate at this position
-- Items of one batch have different streams and keys, and no author among the streams of earlier items: the caller
-- sees to that. PL/pgSQL and not one statement, so that what follows the lock sees what was committed before it.
--
-- items is a JSON array: one text costs the service a fraction of what an array a column does, and a new field can be
-- added without a new signature. data is json, so its bytes reach the log as they came; the details are made of it.
--
-- The function with two parameters is for processes of the version before. To be dropped by a later release.
create function tokentrail.append(items json, notify_listeners boolean, sent_at timestamptz, known bigint)
returns table (
  outcome text, "position" bigint, stream_version integer, last_used_at timestamptz, log_id uuid, type text,
  type_version smallint, data json, judged_at timestamptz, event_id uuid
)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
-- A plan made while the tables were small is kept as they grow. Each look-up is by index, one item at a time: a scan of
-- the log in every batch is the alternative, and a new plan for each batch would cost more than the batch.
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_bitmapscan = off
-- To compile such a plan costs seconds, to run it a millisecond.
set jit = off
as $$
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

revoke all on function tokentrail.append(json, boolean, timestamptz, bigint) from public;
grant execute on function tokentrail.append(json, boolean, timestamptz, bigint) to tokentrail_service;

-- migrate:down

drop function tokentrail.append(json, boolean, timestamptz, bigint);
drop function tokentrail.is_active;
drop function tokentrail.clock;

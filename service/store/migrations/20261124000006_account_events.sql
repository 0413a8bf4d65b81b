-- migrate:up

-- An account's events in the order of their positions. All positions are positive; that the index says so keeps it away
-- from append(), which would look for an idempotency key by it when its plan was made while the log was short.
create index events_of_account on tokentrail.events (account_id, position) where position > 0;

-- The feed: an account's events after a position, of one stream or, with null, of all, in order. Stable, so it sees what
-- the statement sees that calls it.
create function tokentrail.account_events(in_account_id text, in_stream_id text, after bigint, most integer)
returns setof tokentrail.events
language plpgsql stable parallel safe
-- It costs as much as it returns, however much the account or others have written: rows are read in order from an index
-- on just these. A plan for any account would do for most; the one account that it does not suit pays for it.
set plan_cache_mode = force_custom_plan
set enable_seqscan = off
set enable_bitmapscan = off
set enable_sort = off
as $$
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

-- migrate:down

drop function tokentrail.account_events;
drop index tokentrail.events_of_account;

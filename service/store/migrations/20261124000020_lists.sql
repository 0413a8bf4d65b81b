-- migrate:up

-- Lists of an account's tokens, whatever they are sorted and filtered by, are read from indexes. Those on columns that
-- never change are on the details: a command that changes a token's status does not pay for them (its update stays in
-- the page). What does change, status and updated_at, is in a table of its own, token_listing, which is brought up to
-- date behind the log: a list adds what the log has beyond it. So suspending and activating cost what they cost before.

-- Appends wait until all is done, so what follows sees all that they wrote. They wait for the head, as they do for each
-- other, and hold nothing yet: one that waited for the details would keep token_usage, which is altered below.
select position from tokentrail.log_head for update;
lock table tokentrail.token_details in share row exclusive mode;

create index token_details_by_expiry on tokentrail.token_details (account_id, expires_at, token_id);
create index token_details_by_scope on tokentrail.token_details (account_id, token_scope, token_id);
create index token_details_by_id on tokentrail.token_details (account_id, token_id);
create index token_details_by_environment
  on tokentrail.token_details (account_id, environment_id, inserted_at, token_id) where environment_id is not null;
create index token_details_by_admin_user
  on tokentrail.token_details (account_id, created_by_admin_user_id, inserted_at, token_id)
  where created_by_admin_user_id is not null;

-- How frequent a scope is in this account, not in all: of a large account the planner should know.
create statistics tokentrail.token_details_scopes (mcv) on account_id, token_scope from tokentrail.token_details;

-- Every token of the details has a row here, so that those never used can be listed too. The row is made and removed
-- with the details' (below). account_id is null only in what an older version of the service wrote for no token.
alter table tokentrail.token_usage add column account_id text collate "C";
alter table tokentrail.token_usage alter column last_used_at drop not null;

-- One for each direction: those never used come last in both.
create index token_usage_ascending on tokentrail.token_usage (account_id, last_used_at, token_id);
create index token_usage_descending
  on tokentrail.token_usage (account_id, last_used_at desc nulls last, token_id desc);

-- How many tokens an account has of each scope.
create table tokentrail.token_count (
  account_id text not null collate "C",
  token_scope text not null,
  tokens bigint not null,
  primary key (account_id, token_scope)
) with (fillfactor = 10);

-- What of the details changes and is sorted or filtered by, as of a position of the log, or later. A token with events
-- beyond the position may stand here as it was before them or after.
create table tokentrail.token_listing (
  token_id text primary key collate "C",
  account_id text not null collate "C",
  status text not null,
  inserted_at timestamptz not null,
  updated_at timestamptz not null
);

create index token_listing_by_update on tokentrail.token_listing (account_id, updated_at, token_id);
create index token_listing_by_status on tokentrail.token_listing (account_id, status, inserted_at, token_id);
create index token_listing_by_status_and_update on tokentrail.token_listing (account_id, status, updated_at, token_id);

-- The same for the status.
create statistics tokentrail.token_listing_statuses (mcv) on account_id, status from tokentrail.token_listing;

-- How many rows of token_listing an account has in each status.
create table tokentrail.token_listing_count (
  account_id text not null collate "C",
  status text not null,
  tokens bigint not null,
  primary key (account_id, status)
) with (fillfactor = 10);

create table tokentrail.token_listing_position (
  only_row boolean primary key default true check (only_row),
  position bigint not null
) with (fillfactor = 10);

insert into tokentrail.token_usage (token_id) select token_id from tokentrail.token_details on conflict do nothing;
delete from tokentrail.token_usage u
where not exists (select from tokentrail.token_details d where d.token_id = u.token_id);
update tokentrail.token_usage u set account_id = d.account_id
from tokentrail.token_details d where d.token_id = u.token_id;

insert into tokentrail.token_count
select account_id, token_scope, count(*) from tokentrail.token_details group by account_id, token_scope;

insert into tokentrail.token_listing
select token_id, account_id, status, inserted_at, updated_at from tokentrail.token_details;

insert into tokentrail.token_listing_count
select account_id, status, count(*) from tokentrail.token_listing group by account_id, status;

insert into tokentrail.token_listing_position (position) select position from tokentrail.log_head;

-- Whoever inserts or deletes details, append() or a rebuild, keeps the numbers and the rows of use with them.
create function tokentrail.details_inserted() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
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

create function tokentrail.details_deleted() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
as $$
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

-- Last uses are no fold of the log: they stay for when the details are built again.
create function tokentrail.details_truncated() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from tokentrail.token_count;
  return null;
end
$$;

create trigger inserted after insert on tokentrail.token_details
  referencing new table as inserted for each statement execute function tokentrail.details_inserted();
create trigger deleted after delete on tokentrail.token_details
  referencing old table as deleted for each statement execute function tokentrail.details_deleted();
create trigger truncated after truncate on tokentrail.token_details
  for each statement execute function tokentrail.details_truncated();

-- Brings token_listing up to date by up to `at_most` events; by none if fewer than `at_least` are missing, or if someone else
-- does it already. Returns how many are left, null if it did nothing.
--
-- Rows come from the details as they are, perhaps later than the position that is noted: that does no harm, for whoever
-- reads takes the tokens with events beyond the position from the details.
create function tokentrail.advance_listing(at_least bigint, at_most bigint) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set jit = off
as $$
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

-- The account's tokens whose row in token_listing may be out of date: those with events beyond its position. A function,
-- so that the planner takes them for few: it cannot know the position. Stable, so it sees what the statement sees.
create function tokentrail.recently_changed(in_account_id text) returns setof text
language plpgsql stable
rows 100
set enable_seqscan = off
set enable_bitmapscan = off
as $$
declare
  place bigint := (select p.position from tokentrail.token_listing_position p);
begin
  return query
  select distinct substr(e.stream_id, 11)
  from tokentrail.events e
  where e.account_id = in_account_id and e.position > place and e.position > 0;
end
$$;

-- What lists are read from beside the details: how many rows are not what the details say, in token_listing, the numbers
-- and the rows of use. With `mend` they are made so, while appends wait. For whoever rebuilds or verifies the details.
create function tokentrail.check_lists(mend boolean) returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
set jit = off
-- It reads whole tables, in sessions that have been told not to.
set enable_seqscan = on
set enable_bitmapscan = on
set work_mem = '64MB'
as $$
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

-- The others run with their caller's rights.
revoke all on function tokentrail.advance_listing, tokentrail.details_inserted, tokentrail.details_deleted,
  tokentrail.details_truncated from public;
grant execute on function tokentrail.advance_listing to tokentrail_service;

grant select on tokentrail.token_count, tokentrail.token_listing, tokentrail.token_listing_count,
  tokentrail.token_listing_position to tokentrail_service;

-- The tables grow a little all the time: not after a fifth of millions of rows has changed, but sooner.
alter table tokentrail.token_details set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table tokentrail.token_listing set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table tokentrail.token_usage set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

-- migrate:down

drop function tokentrail.check_lists;
drop function tokentrail.recently_changed;
drop function tokentrail.advance_listing;
drop trigger truncated on tokentrail.token_details;
drop trigger deleted on tokentrail.token_details;
drop trigger inserted on tokentrail.token_details;
drop function tokentrail.details_truncated;
drop function tokentrail.details_deleted;
drop function tokentrail.details_inserted;
drop table tokentrail.token_listing_position;
drop table tokentrail.token_listing_count;
drop table tokentrail.token_listing;
drop table tokentrail.token_count;
drop index tokentrail.token_usage_descending;
drop index tokentrail.token_usage_ascending;
delete from tokentrail.token_usage where last_used_at is null;
alter table tokentrail.token_usage alter column last_used_at set not null;
alter table tokentrail.token_usage drop column account_id;
drop statistics tokentrail.token_details_scopes;
drop index tokentrail.token_details_by_admin_user;
drop index tokentrail.token_details_by_environment;
drop index tokentrail.token_details_by_id;
drop index tokentrail.token_details_by_scope;
drop index tokentrail.token_details_by_expiry;
alter table tokentrail.token_details reset (autovacuum_vacuum_scale_factor, autovacuum_analyze_scale_factor);

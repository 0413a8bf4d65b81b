-- migrate:up

-- Who leads at a task that only one may do at a time. epoch counts the changes of leader.
create table tokentrail.lease (
  name text primary key,
  holder uuid not null,
  epoch bigint not null,
  expires_at timestamptz not null
) with (fillfactor = 10);

grant select, insert, update on tokentrail.lease to tokentrail_service;

-- migrate:down

drop table tokentrail.lease;

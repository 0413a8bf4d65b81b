-- migrate:up

-- What tells whether the log has gone back since events were published: the last event that the stream of this log is
-- known to have held, by position and id. Unlike `position`, which is of the stream that is there now, it never goes back.
-- The code before this migration writes `position` only, so the position of the event stands beside its id.
-- system_identifier and timeline are what Postgres said of itself then: another one of either is a hint that the database
-- was restored or a standby promoted. They are null where the service may not ask. doubted_at is when a verifier was last
-- heard that has applied what the log does not have. rebuilding: the stream was deleted on purpose, to be filled again.
alter table tokentrail.publication
  add column event_at bigint not null default 0,
  add column event_id uuid,
  add column system_identifier bigint,
  add column timeline integer,
  add column doubted_at timestamptz,
  add column rebuilding boolean not null default false,
  add constraint publication_event check ((event_at = 0) = (event_id is null));

-- Ids that the log had before it was given another one: messages with such a source were this log's.
create table tokentrail.earlier_log_ids (
  log_id uuid primary key,
  replaced_at timestamptz not null default clock_timestamp()
);

grant select on tokentrail.earlier_log_ids to tokentrail_service;

-- A log that was never published knows where it was made. Restored from a backup of that time, it is noticed.
do $$
begin
  insert into tokentrail.publication (log_id, position, repairs, system_identifier, timeline)
  select h.log_id, 0, 0, c.system_identifier, ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::integer
  from tokentrail.log_head h, pg_control_system() c
  on conflict do nothing;
exception
  when insufficient_privilege then null;
end
$$;

-- migrate:down

drop table tokentrail.earlier_log_ids;
alter table tokentrail.publication
  drop column event_at,
  drop column event_id,
  drop column system_identifier,
  drop column timeline,
  drop column doubted_at,
  drop column rebuilding;

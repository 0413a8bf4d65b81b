-- migrate:up

-- What the stream is known to have held: without it nobody could tell a stream that lost messages from one that has not
-- got them yet. Written now and then, so it may be behind; never ahead. stream_created is the stream's own creation
-- time, null if not known. repairs counts the times that the stream had lost something that the relay put back.
create table tokentrail.publication (
  only_row boolean primary key default true check (only_row),
  log_id uuid not null,
  stream_created timestamptz,
  position bigint not null,
  repairs bigint not null
) with (fillfactor = 10);

grant select, insert, update on tokentrail.publication to tokentrail_service;

-- migrate:down

drop table tokentrail.publication;

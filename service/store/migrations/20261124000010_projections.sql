-- migrate:up

-- The tables of the asynchronous read models are made by the service itself, from the .sql files in projections/, in a
-- schema that has nothing else: all of it can be dropped and built again from the log.
create schema tokentrail_read;
grant usage, create on schema tokentrail_read to tokentrail_service;

-- The builds of each asynchronous projection: one set of tables and its checkpoint. Readers see the live one through a
-- view; one that is building becomes live in one transaction when it has caught up, and the one before it retires.
create table tokentrail.projection (
  name text not null collate "C",
  build integer not null,
  version integer not null,
  state text not null default 'building' check (state in ('building', 'live', 'retired')),
  position bigint not null default 0,
  begun_at timestamptz not null default clock_timestamp(),
  live_at timestamptz,
  primary key (name, build)
) with (fillfactor = 10);

create unique index projection_live on tokentrail.projection (name) where state = 'live';
create unique index projection_building on tokentrail.projection (name, version) where state = 'building';

-- Streams that a build holds back: from this event on, which it could not apply, nothing of the stream is applied.
create table tokentrail.projection_held (
  name text not null collate "C",
  build integer not null,
  stream_id text not null collate "C",
  stream_version integer not null,
  position bigint not null,
  error text not null,
  held_at timestamptz not null default clock_timestamp(),
  primary key (name, build, stream_id),
  foreign key (name, build) references tokentrail.projection on delete cascade
);

grant select, insert, update, delete on tokentrail.projection, tokentrail.projection_held to tokentrail_service;

-- migrate:down

drop table tokentrail.projection_held;
drop table tokentrail.projection;
drop schema tokentrail_read cascade;

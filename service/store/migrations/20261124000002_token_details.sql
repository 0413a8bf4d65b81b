-- migrate:up

-- Read model 'details', kept in the transaction that appends. It has no last_used_at: that is not a fold of the log.
create table tokentrail.token_details (
  token_id text primary key collate "C",
  account_id text not null collate "C",
  environment_id text collate "C",
  created_by_admin_user_id text collate "C",
  token_scope text not null,
  status text not null,
  expires_at timestamptz not null,
  inserted_at timestamptz not null,
  updated_at timestamptz not null,
  stream_version integer not null,
  position bigint not null
) with (fillfactor = 80);

create index token_details_newest_first on tokentrail.token_details (account_id, inserted_at desc, token_id desc);

grant select on tokentrail.token_details to tokentrail_service;

-- When a token was last used: gathered in memory and written now and then, never earlier than before.
create table tokentrail.token_usage (
  token_id text primary key collate "C",
  last_used_at timestamptz not null
) with (fillfactor = 80);

grant select, insert, update on tokentrail.token_usage to tokentrail_service;

-- migrate:down

drop table tokentrail.token_usage;
drop table tokentrail.token_details;

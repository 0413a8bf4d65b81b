-- The details as append() would have left them beside the log that fill_log.sql made.
insert into tokentrail.token_details (
  token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at,
  updated_at, stream_version, position
)
select
  e.data->>'token_id',
  e.account_id,
  e.data->>'environment_id',
  e.data->>'created_by_admin_user_id',
  e.data->>'token_scope',
  e.data->>'status',
  (e.data->>'expires_at')::timestamptz,
  (e.data->>'inserted_at')::timestamptz,
  (e.data->>'updated_at')::timestamptz,
  e.stream_version,
  e.position
from (
  select max(position) as position
  from tokentrail.events
  where request_id like 'bench-%'
  group by stream_id
) latest
join tokentrail.events e using (position)

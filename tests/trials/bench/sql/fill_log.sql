-- Events number $3 to $4 (from 0) of a log in which the $2 tokens of the account $1 are changed in turn: each is created,
-- then suspended and activated over and over. Ids are valid, in the account's partition. $5 is the position of the event
-- before them.
with event as (
  select
    number,
    left($1::text, 16) || left(md5($1 || number % $2), 16) as token_id,
    (number / $2 + 1)::integer as version,
    timestamptz '2026-01-01' + number * interval '1 ms' as at
  from generate_series($3::bigint, $4::bigint) number
)
insert into tokentrail.events (
  position, event_id, account_id, stream_id, stream_version, type, type_version, data, recorded_at, request_id
)
select
  $5::bigint + e.number - $3 + 1,
  gen_random_uuid(),
  $1,
  'api_token-' || e.token_id,
  e.version,
  case when e.version = 1 then 'TokenCreated' when e.version % 2 = 0 then 'TokenSuspended' else 'TokenActivated' end,
  1,
  format(
    '{"token_id":"%s","account_id":"%s","environment_id":null,"created_by_admin_user_id":"%s",'
    '"token_scope":"account","status":"%s","expires_at":"2036-01-01T00:00:00Z","inserted_at":"%s","updated_at":"%s",'
    '"stream_version":%s,"actor":{"type":"admin_user","id":"%s"},"reason":null%s}',
    e.token_id,
    $1,
    $1,
    case e.version % 2 when 1 then 'active' else 'suspended' end,
    to_char(
      (timestamptz '2026-01-01' + e.number % $2 * interval '1 ms') at time zone 'utc',
      'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'
    ),
    to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    e.version,
    $1,
    case e.version when 1 then ',"key_id":"bench"' end
  )::json,
  e.at,
  'bench-' || e.number
from event e

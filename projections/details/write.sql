-- For rebuilds, while appends wait: the rows as the log has them, whatever the table has.
with change as (
  select *
  from unnest(
    $1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[],
    $9::timestamptz[], $10::integer[], $11::bigint[], $12::boolean[]
  ) as c (
    token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at,
    updated_at, stream_version, position, removed
  )
),
gone as (
  delete from {table} d using change c where c.removed and d.token_id = c.token_id
)
insert into {table} (
  token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at,
  updated_at, stream_version, position
)
select
  token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at,
  updated_at, stream_version, position
from change
where not removed
on conflict (token_id) do update set
  account_id = excluded.account_id,
  environment_id = excluded.environment_id,
  created_by_admin_user_id = excluded.created_by_admin_user_id,
  token_scope = excluded.token_scope,
  status = excluded.status,
  expires_at = excluded.expires_at,
  inserted_at = excluded.inserted_at,
  updated_at = excluded.updated_at,
  stream_version = excluded.stream_version,
  position = excluded.position

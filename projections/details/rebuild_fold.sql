-- The last change of each token in the batch: its row, or that it is gone.
with change as (
  select *
  from unnest(
    $1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[],
    $9::timestamptz[], $10::boolean[], $11::integer[], $12::bigint[]
  ) as c (
    token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at,
    updated_at, removed, stream_version, position
  )
),
gone as (
  delete from pg_temp.token_details_rebuild r using change c where c.removed and r.token_id = c.token_id
)
insert into pg_temp.token_details_rebuild as r (
  token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at,
  updated_at, stream_version, position
)
select
  token_id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at,
  updated_at, stream_version, position
from change
where not removed
on conflict (token_id) do update set
  status = excluded.status,
  expires_at = excluded.expires_at,
  updated_at = excluded.updated_at,
  stream_version = excluded.stream_version,
  position = excluded.position
where r.position < excluded.position

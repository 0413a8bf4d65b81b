-- Makes the live table equal to the rebuilt one; only rows that differ are written. Returns their number.
with surplus as (
  delete from tokentrail.token_details d
  where not exists (select from tokentrail.token_details_rebuild r where r.token_id = d.token_id)
  returning 1
),
differing as (
  select * from tokentrail.token_details_rebuild except select * from tokentrail.token_details
),
mended as (
  insert into tokentrail.token_details as d
  select * from differing
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
  returning 1
)
select (select count(*) from surplus) + (select count(*) from mended)

-- Makes a slice of the live table, the next $2 tokens after $1, equal to the rebuilt one; only rows that differ are
-- written. Returns their number and the slice's last token, null when there is no more.
with slice as materialized (
  select max(token_id) as last
  from (
    select token_id
    from (
      (select token_id from tokentrail.token_details where token_id > $1 order by token_id limit $2)
      union
      (select token_id from pg_temp.token_details_rebuild where token_id > $1 order by token_id limit $2)
    ) both_tables
    order by token_id
    limit $2
  ) tokens
),
surplus as (
  delete from tokentrail.token_details d
  where d.token_id > $1 and d.token_id <= (select last from slice)
    and not exists (select from pg_temp.token_details_rebuild r where r.token_id = d.token_id)
  returning 1
),
mended as (
  insert into tokentrail.token_details as d
  select r.*
  from pg_temp.token_details_rebuild r
  where r.token_id > $1 and r.token_id <= (select last from slice)
    and not exists (
      select from tokentrail.token_details t
      where t.token_id = r.token_id and exists (select t.* intersect select r.*)  -- equal, nulls included
    )
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
select (select count(*) from surplus) + (select count(*) from mended) as differed, (select last from slice) as last

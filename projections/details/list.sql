-- A page of an account's tokens, their number, and whether the caller is active, in one snapshot. An empty page is one
-- row without details. {order} is one of the orders in queries.py.
select
  coalesce(tokentrail.token_active_until($2, $1) > $3, false) as caller_is_active,
  (select count(*) from tokentrail.token_details t where t.account_id = $1) as item_count,
  page.*
from (select) one
left join lateral (
  select
    d.token_id, d.account_id, d.environment_id, d.created_by_admin_user_id, d.token_scope, d.status, d.expires_at,
    d.inserted_at, d.updated_at, d.stream_version, u.last_used_at,
    row_number() over (order by {order}) as ordinal
  from tokentrail.token_details d
  left join tokentrail.token_usage u on u.token_id = d.token_id
  where d.account_id = $1
  order by {order}
  limit $4 offset $5
) page on true
order by page.ordinal

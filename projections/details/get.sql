-- One snapshot for both: whether the caller is active, and the token's details (a row without them if there is none).
select
  coalesce(tokentrail.token_active_until($3, $2) > $4, false) as caller_is_active,
  d.*, u.last_used_at
from (select) one
left join tokentrail.token_details d on d.token_id = $1 and d.account_id = $2
left join tokentrail.token_usage u on u.token_id = d.token_id

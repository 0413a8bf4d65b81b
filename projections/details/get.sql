-- In one snapshot: whether the caller is active, what the time is, and the token's details (a row without them if there is
-- no such token).
select
  tokentrail.is_active($3, $2) as caller_is_active, tokentrail.clock() as now, d.*, u.last_used_at
from (select) one
left join tokentrail.token_details d on d.token_id = $1 and d.account_id = $2
left join tokentrail.token_usage u on u.token_id = d.token_id

-- A page of an account's tokens, the number of all that match, whether the caller is active and what the time is, in one
-- snapshot. An empty page is one row without details. selection.py fills in which tokens are on the page and in which
-- order, how many there are in all, and what both of these read first.
{with}select
  caller.is_active as caller_is_active, caller.now,
  ({count}) as item_count,
  page.*
from (select tokentrail.is_active($2, $1) as is_active, tokentrail.clock() as now) caller
left join lateral (
  select
    d.*, u.last_used_at
  from (
    -- From indexes alone, however many are left out; only those of the page are fetched.
    select chosen.token_id
    from (
    {chosen}
    ) chosen
    order by {chosen_order}
    limit $3 offset $4
  ) chosen
  join tokentrail.token_details d on d.token_id = chosen.token_id
  left join tokentrail.token_usage u on u.token_id = chosen.token_id
) page on true
order by {order}

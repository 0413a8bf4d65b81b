-- A page of an account's tokens, the number of all that match, and whether the caller is active, in one snapshot. An
-- empty page is one row without details. selection.py fills in which tokens are on the page and in which order, how many
-- there are in all, and what both of these read first.
{with}select
  coalesce(tokentrail.token_active_until($2, $1) > $3, false) as caller_is_active,
  ({count}) as item_count,
  page.*
from (select) one
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
    limit $4 offset $5
  ) chosen
  join tokentrail.token_details d on d.token_id = chosen.token_id
  left join tokentrail.token_usage u on u.token_id = chosen.token_id
) page on true
order by {order}

-- Up to $6 changes of a token of the caller's account, between two positions, with the position that the model is at and
-- whether the caller is active, in one snapshot. A token without any is one row without them. {order} is asc or desc.
select
  coalesce(tokentrail.token_active_until($3, $2) > $7, false) as caller_is_active,
  (select p.position from tokentrail.projection p where p.name = 'history' and p.state = 'live') as model_position,
  page.*
from (select) one
left join lateral (
  select h.position, h.stream_version, h.type, h.recorded_at, h.actor_type, h.actor_id, h.reason, h.request_id, h.status
  from tokentrail_read.history h
  where h.token_id = $1 and h.account_id = $2 and h.position > $4 and h.position < $5
  order by h.position {order}
  limit $6
) page on true
order by page.position {order}

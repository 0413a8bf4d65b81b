-- Whether the caller is active, the head of the log and when the event at a position (null: the last one) was recorded,
-- in one snapshot. recorded_at is null if the log does not have that position.
select
  tokentrail.is_active($2, $1) as caller_is_active, h.log_id, h.position as head,
  e.recorded_at
from tokentrail.log_head h
left join tokentrail.events e on e.position = coalesce($3, h.position)

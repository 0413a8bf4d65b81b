-- What the messages of up to $2 events carry that follow position $1, in order. In the first row, which is there even
-- without events: what the log is called, where it ends and the id of the event there, and the id of the event at $1
-- (null if the log does not have it), in the same snapshot. Of the events' ids and times the text: a UUID and a
-- datetime take asyncpg several times as long.
select
  case when is_first then h.log_id end as log_id,
  case when is_first then h.position end as head,
  case when is_first then (select event_id::text from tokentrail.events where position = h.position) end as head_id,
  case when is_first then (select event_id::text from tokentrail.events where position = $1) end as after_id,
  e.position, e.event_id, e.account_id, e.stream_id, e.type, e.type_version, e.data, e.recorded_at,
  e.correlation_id, e.causation_id, e.traceparent
from tokentrail.log_head h
left join lateral (
  select
    l.position, l.event_id::text, l.account_id, l.stream_id, l.type, l.type_version, l.data,
    l.recorded_at::text, l.correlation_id, l.causation_id, l.traceparent
  from tokentrail.events l
  where l.position > $1
  order by l.position
  limit $2
) e on true
cross join lateral (select (e.position = $1 + 1) is not false as is_first) f
order by e.position

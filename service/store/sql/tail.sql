-- What the log is called, where it ends, and up to $2 events after position $1, in order, in one snapshot. Without events
-- it is one row that has none.
select
  h.log_id, h.position as head,
  e.position, e.event_id, e.account_id, e.stream_id, e.stream_version, e.type, e.type_version, e.data, e.recorded_at,
  e.request_id, e.correlation_id, e.causation_id, e.traceparent
from tokentrail.log_head h
left join lateral (
  select
    l.position, l.event_id, l.account_id, l.stream_id, l.stream_version, l.type, l.type_version, l.data, l.recorded_at,
    l.request_id, l.correlation_id, l.causation_id, l.traceparent
  from tokentrail.events l
  where l.position > $1
  order by l.position
  limit $2
) e on true
order by e.position

-- Up to $2 events after position $1, in order, in one snapshot with: what the log is called, its last event, whether it
-- differs from the one that was read so far, which had the event $3 (null: not known) at position $1, and what the time
-- is. Without events it is one row that has none.
with log as materialized (  -- once, not a row
  select
    h.log_id, h.position as head,
    (select l.event_id from tokentrail.events l where l.position = h.position) as head_event_id,
    $3::uuid is not null and (
      h.position < $1 or not exists (select from tokentrail.events p where p.position = $1 and p.event_id = $3)
    ) as differs,
    tokentrail.clock() as now
  from tokentrail.log_head h
)
select
  log.log_id, log.head, log.head_event_id, log.differs, log.now,
  e.position, e.event_id, e.account_id, e.stream_id, e.stream_version, e.type, e.type_version, e.data, e.recorded_at,
  e.request_id, e.correlation_id, e.causation_id, e.traceparent
from log
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

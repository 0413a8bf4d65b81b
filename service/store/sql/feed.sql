-- An account's events after position $3, of the stream $5 or of all, in order, in one snapshot with: whether the caller is
-- active, the last event of the log, and whether the log differs from the one that was read so far, which had the event $6
-- (null: not known) at position $3. Without events it is one row that has none.
with log as materialized (  -- once, not a row
  select
    tokentrail.is_active($2, $1) as caller_is_active,
    h.log_id, h.position as head,
    (select l.event_id from tokentrail.events l where l.position = h.position) as head_event_id,
    $6::uuid is not null and (
      h.position < $3 or not exists (select from tokentrail.events p where p.position = $3 and p.event_id = $6)
    ) as differs
  from tokentrail.log_head h
)
select
  log.caller_is_active, log.log_id, log.head, log.head_event_id, log.differs,
  e.position, e.event_id, e.account_id, e.stream_id, e.stream_version, e.type, e.type_version, e.data, e.recorded_at,
  e.request_id, e.correlation_id, e.causation_id, e.traceparent
from log
left join tokentrail.account_events($1, $5, $3, $4) e on true
order by e.position

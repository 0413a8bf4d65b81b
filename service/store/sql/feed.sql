-- An account's events after position $4, of the stream $6 or of all, in order, with the head of the log and whether the
-- caller is active, in one snapshot. Without events it is one row that has none.
select
  (select coalesce(tokentrail.token_active_until($2, $1) > $3, false)) as caller_is_active,  -- once, not a row
  h.log_id, h.position as head,
  e.position, e.event_id, e.account_id, e.stream_id, e.stream_version, e.type, e.type_version, e.data, e.recorded_at,
  e.request_id, e.correlation_id, e.causation_id, e.traceparent
from tokentrail.log_head h
left join tokentrail.account_events($1, $6, $4, $5) e on true
order by e.position

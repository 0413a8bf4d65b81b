select
  position, event_id, account_id, stream_id, stream_version, type, type_version, data, recorded_at,
  request_id, correlation_id, causation_id, traceparent
from tokentrail.events
where position > $1 and position <= $2
order by position
limit $3

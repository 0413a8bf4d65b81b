select
  position, event_id, account_id, stream_id, stream_version, type, type_version, data, recorded_at,
  request_id, correlation_id, causation_id, traceparent
from tokentrail.events
where stream_id > $1 and stream_id <= $2 and position <= $3
order by stream_id, stream_version

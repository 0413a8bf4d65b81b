-- The streams by the index alone; of each only the last event is read.
select e.*
from (
  select stream_id
  from tokentrail.events
  where stream_id > $1 and stream_id <= $2
  group by stream_id
) stream
cross join lateral (
  select
    l.position, l.event_id, l.account_id, l.stream_id, l.stream_version, l.type, l.type_version, l.data, l.recorded_at,
    l.request_id, l.correlation_id, l.causation_id, l.traceparent
  from tokentrail.events l
  where l.stream_id = stream.stream_id and l.position <= $3
  order by l.stream_version desc
  limit 1
) e

-- What the messages of the events carry, and in the first row what the log is called and where it ends, in the same
-- snapshot. Of id and time the text: a UUID and a datetime take asyncpg several times as long.
select
  case when position = $1 + 1 then (select log_id from tokentrail.log_head) end as log_id,
  case when position = $1 + 1 then (select position from tokentrail.log_head) end as head,
  position, event_id::text, account_id, stream_id, type, type_version, data, recorded_at::text,
  correlation_id, causation_id, traceparent
from tokentrail.events
where position > $1
order by position
limit $2

select type, type_version, data, event_id
from tokentrail.events
where stream_id = $1
order by stream_version desc
limit 1

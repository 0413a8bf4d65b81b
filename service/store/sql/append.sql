select outcome, position, stream_version, last_used_at, log_id, type, type_version, data, judged_at, event_id
from tokentrail.append($1::text::json, $2, $3, $4)

select outcome, position, stream_version, last_used_at, (select log_id from tokentrail.log_head)
from tokentrail.append($1::text::json, $2)

select outcome, position, stream_version, last_used_at
from tokentrail.append($1::text::json, $2)

-- The log's id is that of before the wait for other appends: of one that gets another id meanwhile it is the old one. That
-- costs a relay a fresh start at most, since it has stopped publishing by then.
select outcome, position, stream_version, last_used_at, (select log_id from tokentrail.log_head)
from tokentrail.append($1::text::json, $2)

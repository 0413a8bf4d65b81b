select token_id, account_id, status, expires_at, warned_days, stream_version
from tokentrail_read.expiring
where expires_at <= $1
order by expires_at, token_id
limit $2

-- The tokens behind the place ($1, $2) that expire until $3.
select token_id, account_id, status, expires_at, warned_days, stream_version
from tokentrail_read.expiring
where (expires_at, token_id) > ($1, $2) and expires_at <= $3
order by expires_at, token_id
limit $4

-- Milliseconds from the time at which each token was to expire until that was recorded, of what was recorded since $1.
select extract(epoch from recorded_at - (data->>'expires_at')::timestamptz)::float8 * 1000 as late
from tokentrail.events
where recorded_at >= $1 and type = 'TokenExpired'

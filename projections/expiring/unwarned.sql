-- The tokens that expire until $1 without having been warned about since one of the earlier thresholds $2, or ever.
-- By each of those values a range of the index: tokens that have been warned are not read again and again.
select token_id, account_id, status, expires_at, warned_days, stream_version
from (
  (
    select * from tokentrail_read.expiring
    where warned_days is null and expires_at <= $1 and expires_at > $4
    order by expires_at, token_id
    limit $3
  )
  union all
  (
    select e.*
    from unnest($2::integer[]) earlier (days)
    cross join lateral (
      select * from tokentrail_read.expiring
      where warned_days = earlier.days and expires_at <= $1 and expires_at > $4
      order by expires_at, token_id
      limit $3
    ) e
  )
) found
order by expires_at, token_id
limit $3

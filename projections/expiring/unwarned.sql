-- The tokens behind the place ($1, $2) that expire until $3, of which the warnings up to $4 days ahead are not over: the
-- last one was given more days ahead, or none was and the token was created more days ahead.
-- By each of those values a range of the index, so that what is over is not read again and again. There are few values:
-- the days of the warnings that are given, and the lifetimes in days for which tokens are created.
with recursive over (days) as (
  (
    select coalesce(e.warned_days, e.lifetime_days)
    from tokentrail_read.expiring e
    where coalesce(e.warned_days, e.lifetime_days) > $4
    order by coalesce(e.warned_days, e.lifetime_days)
    limit 1
  )
  union all
  select (
    select coalesce(e.warned_days, e.lifetime_days)
    from tokentrail_read.expiring e
    where coalesce(e.warned_days, e.lifetime_days) > over.days
    order by coalesce(e.warned_days, e.lifetime_days)
    limit 1
  )
  from over
  where over.days is not null
)
select token_id, account_id, status, expires_at, warned_days, stream_version
from over
cross join lateral (
  select *
  from tokentrail_read.expiring e
  where coalesce(e.warned_days, e.lifetime_days) = over.days
    and (e.expires_at, e.token_id) > ($1, $2) and e.expires_at <= $3
  order by e.expires_at, e.token_id
  limit $5
) found
where over.days is not null  -- after the last value: it is in no index's range, so all would be looked through
order by expires_at, token_id
limit $5

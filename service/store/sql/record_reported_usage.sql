-- record_usage.sql for what others tell: no use before the token existed, and none in the future.
with told as materialized (
  select t.token_id, least(greatest(t.at, d.inserted_at), tokentrail.clock()) as at
  from unnest($1::text[], $2::timestamptz[]) as t (token_id, at)
  join tokentrail.token_details d on d.token_id = t.token_id
),
later as materialized (
  select u.token_id
  from tokentrail.token_usage u
  join told on told.token_id = u.token_id
  where u.last_used_at is null or u.last_used_at < told.at
  order by u.token_id
  for no key update of u
)
update tokentrail.token_usage u set last_used_at = told.at
from later
join told on told.token_id = later.token_id
where u.token_id = later.token_id and (u.last_used_at is null or u.last_used_at < told.at)

-- Never earlier than before, and never in the future: the clock of the process that noted a use may be ahead. What others
-- report ($3) is never earlier than the token's creation either. Rows are locked in the order of their ids, so that two
-- processes cannot lock each other out; a token that does not exist, or not any more, has none.
with told as materialized (
  select t.token_id, least(greatest(t.at, d.inserted_at), tokentrail.clock()) as at
  from unnest($1::text[], $2::timestamptz[]) as t (token_id, at)
  left join tokentrail.token_details d on $3::boolean and d.token_id = t.token_id
  where d.token_id is not null or not $3
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

-- record_usage.sql for what others tell: no row for a token that does not exist, and no use before it existed.
insert into tokentrail.token_usage as u (token_id, last_used_at)
select told.token_id, greatest(told.at, d.inserted_at)
from unnest($1::text[], $2::timestamptz[]) as told (token_id, at)
join tokentrail.token_details d on d.token_id = told.token_id
order by told.token_id
on conflict (token_id) do update set last_used_at = excluded.last_used_at
where u.last_used_at < excluded.last_used_at

insert into tokentrail.token_usage as u (token_id, last_used_at)
select * from unnest($1::text[], $2::timestamptz[])
on conflict (token_id) do update set last_used_at = excluded.last_used_at
where u.last_used_at < excluded.last_used_at

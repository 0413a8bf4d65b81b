insert into {table} as t (token_id, events)
select * from unnest($1::text[], $2::integer[])
on conflict (token_id) do update set events = t.events + excluded.events

insert into {table} as t
select * from json_populate_recordset(null::{table}, $1::text::json)
on conflict (token_id) do update set events = t.events + excluded.events

insert into {table}
select * from json_populate_recordset(null::{table}, $1::text::json)
on conflict do nothing

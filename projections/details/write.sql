-- For rebuilds, while appends wait: the rows as the log has them, whatever the table has.
with change as (
  select row.*, (given->>'removed')::boolean as removed
  from json_array_elements($1::text::json) given
  cross join lateral json_populate_record(null::{table}, given) row
),
gone as (
  delete from {table} d using change c where c.removed and d.token_id = c.token_id
)
insert into {table} ({columns})
select {columns}
from change
where not removed
on conflict (token_id) do update set ({columns}) = row({excluded})

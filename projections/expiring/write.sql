-- Only a new token makes a row. So what happens to a token after its expiry was recorded, such as a suspension, does not
-- bring it back. A change that says nothing of a warning leaves the last one as it is.
with change as (
  select row.*, (given->>'removed')::boolean as removed, (given->>'created')::boolean as created
  from json_array_elements($1::text::json) given
  cross join lateral json_populate_record(null::{table}, given) row
),
gone as (
  delete from {table} e using change c where c.removed and e.token_id = c.token_id
),
changed as (
  update {table} e
  set status = c.status,
      expires_at = c.expires_at,
      warned_days = coalesce(c.warned_days, e.warned_days),
      stream_version = c.stream_version,
      position = c.position
  from change c
  where not c.removed and not c.created and e.token_id = c.token_id
)
insert into {table} as e ({columns})
select {columns}
from change
where created and not removed
on conflict (token_id) do update set
  status = excluded.status,
  expires_at = excluded.expires_at,
  warned_days = coalesce(excluded.warned_days, e.warned_days),
  stream_version = excluded.stream_version,
  position = excluded.position

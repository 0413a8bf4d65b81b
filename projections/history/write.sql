insert into {table} (
  token_id, position, account_id, stream_version, type, recorded_at, actor_type, actor_id, reason, request_id, status
)
select *
from unnest(
  $1::text[], $2::bigint[], $3::text[], $4::integer[], $5::text[], $6::timestamptz[], $7::text[], $8::text[],
  $9::text[], $10::text[], $11::text[]
)
on conflict do nothing

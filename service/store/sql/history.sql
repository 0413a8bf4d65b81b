-- Up to $7 events of the account's stream $4, those of versions between $5 and $6, in the order of versions ({order}: asc
-- or desc), with whether there is such a stream and whether the caller is active, in one snapshot. Without events it is
-- one row that has none.
select
  coalesce(tokentrail.token_active_until($2, $1) > $3, false) as caller_is_active,
  exists (
    select from tokentrail.events f where f.stream_id = $4 and f.stream_version = 1 and f.account_id = $1
  ) as is_known,
  e.*
from (select) one
left join lateral (
  select
    s.position, s.event_id, s.account_id, s.stream_id, s.stream_version, s.type, s.type_version, s.data, s.recorded_at,
    s.request_id, s.correlation_id, s.causation_id, s.traceparent
  from tokentrail.events s
  where s.stream_id = $4 and s.account_id = $1 and s.stream_version > $5 and s.stream_version < $6
  order by s.stream_version {order}
  limit $7
) e on true
order by e.stream_version {order}

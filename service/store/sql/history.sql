-- Up to $6 events of the account's stream $3, those of versions between $4 and $5, in the order of versions ({order}: asc
-- or desc), with whether there is such a stream and whether the caller is active, in one snapshot. Without events it is
-- one row that has none.
select
  tokentrail.is_active($2, $1) as caller_is_active,
  exists (
    select from tokentrail.events f where f.stream_id = $3 and f.stream_version = 1 and f.account_id = $1
  ) as is_known,
  e.*
from (select) one
left join lateral (
  select
    s.position, s.event_id, s.account_id, s.stream_id, s.stream_version, s.type, s.type_version, s.data, s.recorded_at,
    s.request_id, s.correlation_id, s.causation_id, s.traceparent
  from tokentrail.events s
  where s.stream_id = $3 and s.account_id = $1 and s.stream_version > $4 and s.stream_version < $5
  order by s.stream_version {order}
  limit $6
) e on true
order by e.stream_version {order}

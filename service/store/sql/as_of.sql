-- The last event of the account's stream $3 up to position $4, or recorded at time $5 or before (one of the two is null).
-- With it, in the same snapshot: whether the caller is active, what the time is, the head of the log, when position $4 was
-- recorded (null if the log does not have it) and when the stream's last event was. Without such an event it is one row
-- that has none.
select
  tokentrail.is_active($2, $1) as caller_is_active, tokentrail.clock() as now,
  h.position as head,
  (select p.recorded_at from tokentrail.events p where p.position = $4::bigint) as position_recorded_at,
  (
    select l.recorded_at
    from tokentrail.events l
    where l.stream_id = $3 and l.account_id = $1
    order by l.stream_version desc
    limit 1
  ) as stream_recorded_at,
  e.position, e.type, e.type_version, e.data, e.last_used_at
from tokentrail.log_head h
left join lateral (
  select s.position, s.type, s.type_version, s.data, s.last_used_at
  from tokentrail.events s
  where s.stream_id = $3 and s.account_id = $1
    and ($4::bigint is null or s.position + 0 <= $4)  -- + 0: not by the index of positions, which has all the others too
    and ($5::timestamptz is null or s.recorded_at <= $5)
  order by s.stream_version desc
  limit 1
) e on true

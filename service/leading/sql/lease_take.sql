-- Takes the lease if it is free or has run out, or renews it if it is the holder's. No row: someone else holds it. It has
-- run out too if it would last for more than twice as long as one does: Postgres's clock was ahead when it was taken.
--
-- It does not wait for a synchronous standby: a lease that a failover takes back is only taken again. Otherwise nobody
-- could lead, and verifiers would know nothing, while the standby is away.
with set as materialized (select set_config('synchronous_commit', 'local', true))
insert into tokentrail.lease as l (name, holder, epoch, expires_at)
select $1, $2, 1, clock_timestamp() + $3 from set
on conflict (name) do update set
  holder = excluded.holder,
  epoch = case when l.holder = excluded.holder then l.epoch else l.epoch + 1 end,
  expires_at = excluded.expires_at
where l.holder = excluded.holder
  or l.expires_at <= clock_timestamp()
  or l.expires_at > clock_timestamp() + 2 * $3
returning epoch

-- Takes the lease if it is free or has run out, or renews it if it is the holder's. No row: someone else holds it.
insert into tokentrail.lease as l (name, holder, epoch, expires_at)
values ($1, $2, 1, clock_timestamp() + $3)
on conflict (name) do update set
  holder = excluded.holder,
  epoch = case when l.holder = excluded.holder then l.epoch else l.epoch + 1 end,
  expires_at = excluded.expires_at
where l.holder = excluded.holder or l.expires_at <= clock_timestamp()
returning epoch

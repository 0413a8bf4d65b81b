-- Takes the lease whoever holds it.
insert into tokentrail.lease as l (name, holder, epoch, expires_at)
values ($1, $2, 1, clock_timestamp() + $3)
on conflict (name) do update set
  holder = excluded.holder,
  epoch = l.epoch + 1,
  expires_at = excluded.expires_at
returning epoch

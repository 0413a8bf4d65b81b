select
  p.name,
  p.build,
  p.version,
  p.state,
  p.position,
  h.position as head,
  coalesce(
    greatest(
      extract(epoch from clock_timestamp() - (select e.recorded_at from tokentrail.events e where e.position = p.position + 1)),
      0
    ),
    0
  )::float8 as behind,
  (select count(*) from tokentrail.projection_held d where d.name = p.name and d.build = p.build) as held,
  exists (
    select
    from tokentrail.lease l
    where l.name = 'projection ' || p.name || ' ' || p.version and l.expires_at > clock_timestamp()
  ) as led
from tokentrail.projection p
cross join tokentrail.log_head h
where p.state <> 'retired'
order by p.name, p.state = 'live' desc, p.build

-- No row: this version of the projection is being built already.
insert into tokentrail.projection (name, build, version)
select $1, coalesce(max(p.build), 0) + 1, $2
from tokentrail.projection p
where p.name = $1
on conflict do nothing
returning name, build, version, state, position

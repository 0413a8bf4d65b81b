-- The live read models that follow the log, and how far the slowest is behind it.
select p.name, p.version, p.build, h.position - min(p.position) over () as behind
from tokentrail.projection p
cross join tokentrail.log_head h
where p.state = 'live'

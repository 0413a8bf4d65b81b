select h.name, h.build, p.version, h.stream_id, h.stream_version, h.position, h.error, h.held_at
from tokentrail.projection_held h
join tokentrail.projection p on p.name = h.name and p.build = h.build and p.state <> 'retired'
where h.name = $1
order by h.build, h.position

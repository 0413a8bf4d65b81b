select name, build, version, state, position
from tokentrail.projection
where name = $1
order by state = 'live' desc, build

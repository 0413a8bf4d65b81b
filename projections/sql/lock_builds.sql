-- Until the transaction ends no checkpoint of the projection moves.
select name, build, version, state, position
from tokentrail.projection
where name = $1
order by build
for update

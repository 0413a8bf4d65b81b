select stream_id
from tokentrail.projection_held
where name = $1 and build = $2 and stream_id = any($3::text[])

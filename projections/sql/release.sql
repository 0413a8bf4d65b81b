delete from tokentrail.projection_held
where name = $1 and build = $2 and stream_id = $3
returning stream_version

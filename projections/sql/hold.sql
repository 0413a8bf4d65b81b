insert into tokentrail.projection_held (name, build, stream_id, stream_version, position, error)
values ($1, $2, $3, $4, $5, $6)

-- Compare and set: no row if another process has moved the checkpoint, or if the build has retired.
update tokentrail.projection
set position = $4
where name = $1 and build = $2 and position = $3 and state <> 'retired'
returning position

update tokentrail.projection
set state = 'live', live_at = clock_timestamp()
where name = $1 and build = $2

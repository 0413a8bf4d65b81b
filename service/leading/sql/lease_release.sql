with set as materialized (select set_config('synchronous_commit', 'local', true))
update tokentrail.lease set expires_at = '-infinity' from set where name = $1 and holder = $2

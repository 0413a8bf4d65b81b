select position, event_id::text from tokentrail.events where position = any($1::bigint[])

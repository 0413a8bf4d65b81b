select count(*) from tokentrail.events where position > $1 and position <= $2

select position from tokentrail.projection where name = $1 and build = $2 and state = 'live'

update tokentrail.projection
set state = 'retired'
where name = $1 and (state = 'live' or state = 'building' and build < $2)

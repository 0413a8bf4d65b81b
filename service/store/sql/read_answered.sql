select type, type_version, data, recorded_at, last_used_at
from tokentrail.events
where position = $1

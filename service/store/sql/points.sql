-- What the log is called, where it ends, and the ids of the events at the positions $1 that it has, in one snapshot.
-- Without any of them it is one row.
select h.log_id, h.position as head, e.position, e.event_id::text
from tokentrail.log_head h
left join tokentrail.events e on e.position = any($1)

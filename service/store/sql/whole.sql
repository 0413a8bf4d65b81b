-- Where the head of the log is, and where its last event. They are one in a whole log.
select h.position as head, coalesce((select max(position) from tokentrail.events), 0) as last
from tokentrail.log_head h

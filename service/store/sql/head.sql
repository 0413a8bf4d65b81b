select log_id, position from tokentrail.log_head

select position from tokentrail.log_head for update

select position from tokentrail.log_head;

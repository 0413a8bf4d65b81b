select log_id from tokentrail.earlier_log_ids

-- For who owns the tables: the service's role may not.
update tokentrail.log_head set log_id = gen_random_uuid() returning log_id

select has_table_privilege('tokentrail.log_head', 'update')

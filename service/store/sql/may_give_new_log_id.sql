select
  has_table_privilege('tokentrail.log_head', 'update') and has_table_privilege('tokentrail.earlier_log_ids', 'insert')

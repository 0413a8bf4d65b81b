-- For who owns the tables: the service's role may not. The id before is kept: what the stream has under it was this
-- log's.
with earlier as (
  insert into tokentrail.earlier_log_ids (log_id) select log_id from tokentrail.log_head on conflict do nothing
)
update tokentrail.log_head set log_id = gen_random_uuid() returning log_id

select log_id, stream_created, position, repairs from tokentrail.publication

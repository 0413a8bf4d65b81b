select coalesce(max(global_position), 0) from messages;

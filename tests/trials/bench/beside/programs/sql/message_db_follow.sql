select stream_name, global_position from get_category_messages('apiToken', $1);

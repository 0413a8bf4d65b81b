select type, position from get_stream_messages($1);

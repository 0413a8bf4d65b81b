select count(*) from tokens_events;

select count(*) from message_store.messages;

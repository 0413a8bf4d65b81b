select count(*) from emt_messages;

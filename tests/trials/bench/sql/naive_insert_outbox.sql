insert into outbox (subject, message) values ($1, $2);

insert into event (token_id, version, type, data) values ($1, $2, $3, $4);

select id, status from api_token where id = any ($1);

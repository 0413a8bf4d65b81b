select token_id as id, status from tokentrail.token_details where token_id = any ($1);

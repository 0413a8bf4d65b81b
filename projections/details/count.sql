select coalesce((select c.tokens from tokentrail.token_count c where c.account_id = $1), 0)

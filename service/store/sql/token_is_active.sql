select coalesce(tokentrail.token_active_until($1, $2) > $3, false)

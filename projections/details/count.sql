select coalesce(sum(c.tokens), 0)::bigint
from tokentrail.token_count c
where c.account_id = $1

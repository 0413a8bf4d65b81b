select token_id
from tokentrail.token_details
where account_id = $1 and token_id <> $2
order by md5(token_id)
limit $3

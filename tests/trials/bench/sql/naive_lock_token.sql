-- The token that a command is about, locked until the transaction ends: $1 id, $2 account.
select status, version, expires_at > now() as live
from api_token
where id = $1 and account_id = $2
for update;

-- Whose bearer token it is, by the hash of the token: $1 sha-256.
select id, account_id
from api_token
where token_hash = $1 and status = 'active' and expires_at > now();

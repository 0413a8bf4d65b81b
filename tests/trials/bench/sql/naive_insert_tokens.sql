-- Tokens of one account, active: $1 account, $2 ids, $3 hashes of the bearer tokens.
insert into api_token (id, account_id, token_scope, status, token_hash, version, expires_at, inserted_at, updated_at)
select t.id, $1, 'account', 'active', t.token_hash, 0, now() + interval '90 days', now(), now()
from unnest($2::text[], $3::bytea[]) as t (id, token_hash);

update api_token
set status = $2, version = $3, updated_at = now()
where id = $1
returning
  id, account_id, environment_id, created_by_admin_user_id, token_scope, status, expires_at, inserted_at, last_used_at,
  updated_at;

(
  select l.token_id, l.status, l.inserted_at, l.updated_at
  from tokentrail.token_listing l
  where l.account_id = $1 and l.token_id not in (select r.token_id from recent r)
  union all
  select d.token_id, d.status, d.inserted_at, d.updated_at
  from recent r
  join tokentrail.token_details d on d.token_id = r.token_id
  where d.account_id = $1
)

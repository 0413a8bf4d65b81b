select
  coalesce((select c.tokens from tokentrail.token_listing_count c where c.account_id = $1 and c.status = {status}), 0)
  - (
    select count(*)
    from recent r
    join tokentrail.token_listing l on l.token_id = r.token_id
    where l.account_id = $1 and l.status = {status}
  ) + (
    select count(*)
    from recent r
    join tokentrail.token_details d on d.token_id = r.token_id
    where d.account_id = $1 and d.status = {status}
  )

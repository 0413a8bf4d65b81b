with recent as materialized (
  select token_id from tokentrail.recently_changed($1) as token_id
)

-- The account's tokens whose listing may be out of date: those with events beyond the listing's position.
with recent as materialized (
  select distinct substr(e.stream_id, 11) as token_id
  from tokentrail.events e
  where e.account_id = $1 and e.position > 0
    and e.position > (select position from tokentrail.token_listing_position)
)

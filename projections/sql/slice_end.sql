-- Where the next slice of streams ends: after about $2 events, or $2 rows of the table; null if it is the last.
select least(
  (
    select stream_id
    from tokentrail.events
    where stream_id > $1
    order by stream_id, stream_version
    offset $2
    limit 1
  ),
  (
    select 'api_token-' || token_id
    from {table}
    where token_id > $3
    order by token_id
    offset $2
    limit 1
  )
)

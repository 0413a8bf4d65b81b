-- Changes nothing if the log has another id by now. For one stream of one log the position never goes back.
insert into tokentrail.publication as p (log_id, stream_created, position, repairs)
select $1, $2, $3, $4 from tokentrail.log_head where log_id = $1
on conflict (only_row) do update set
  log_id = excluded.log_id,
  stream_created = excluded.stream_created,
  position = case
    when p.log_id = excluded.log_id and p.stream_created = excluded.stream_created
      then greatest(p.position, excluded.position)
    else excluded.position
  end,
  repairs = greatest(p.repairs, excluded.repairs)

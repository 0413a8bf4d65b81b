-- Changes nothing if the log has another id by now. For one stream of one log the position never goes back; the event,
-- for one log.
insert into tokentrail.publication as p
  (log_id, stream_created, position, repairs, event_at, event_id, system_identifier, timeline, rebuilding)
select $1, $2, $3, $4, $5, $6, $7, $8, $9 from tokentrail.log_head where log_id = $1
on conflict (only_row) do update set
  log_id = excluded.log_id,
  stream_created = excluded.stream_created,
  position = case
    when p.log_id = excluded.log_id and p.stream_created = excluded.stream_created
      then greatest(p.position, excluded.position)
    else excluded.position
  end,
  repairs = greatest(p.repairs, excluded.repairs),
  event_at = case when p.log_id = excluded.log_id then greatest(p.event_at, excluded.event_at) else excluded.event_at end,
  event_id = case
    when p.log_id = excluded.log_id and p.event_at > excluded.event_at then p.event_id else excluded.event_id
  end,
  system_identifier = excluded.system_identifier,
  timeline = excluded.timeline,
  rebuilding = excluded.rebuilding,
  doubted_at = case when p.log_id = excluded.log_id then p.doubted_at end

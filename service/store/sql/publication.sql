select
  log_id, stream_created, position, repairs, event_at, event_id::text, system_identifier, timeline, rebuilding,
  coalesce(doubted_at > clock_timestamp() - $1::interval, false) as doubted
from tokentrail.publication

-- The commit writes something, so it waits for the synchronous standby; that then has all that was visible before.
-- However many wait and are given up, one of them is left waiting for the standby: the others want its lock.
select pg_advisory_xact_lock(7016996765293437281), pg_logical_emit_message(true, 'tokentrail', '')

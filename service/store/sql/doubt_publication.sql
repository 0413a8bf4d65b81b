-- A verifier has applied what the log does not have.
update tokentrail.publication set doubted_at = clock_timestamp()

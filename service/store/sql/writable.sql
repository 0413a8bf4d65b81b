-- Fails where nothing can be written, and takes no lock: there is no such row.
select from tokentrail.lease where false for update

-- Stands for the first migration of the next release, so that what is said of any migration is tried on one. A table that
-- commands write and one that they read first: see the README for why the head's row is locked before.
-- migrate:up

select position from tokentrail.log_head for update;
alter table tokentrail.token_details add column next text;
alter table tokentrail.token_usage add column next text;

-- migrate:down

alter table tokentrail.token_usage drop column next;
alter table tokentrail.token_details drop column next;

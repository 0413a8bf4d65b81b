-- The rest of what lists are read from; and half of the tokens have been used.
update tokentrail.token_listing_position set position = (select position from tokentrail.log_head);
select tokentrail.check_lists(true);
update tokentrail.token_usage
set last_used_at = timestamptz '2026-06-01' + (hashtext(token_id) & 16777215) * interval '1 s'
where last_used_at is null and hashtext(token_id) % 2 = 0;

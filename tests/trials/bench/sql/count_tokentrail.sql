select count(*) from tokentrail.events;

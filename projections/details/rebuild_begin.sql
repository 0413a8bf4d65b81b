drop table if exists tokentrail.token_details_rebuild;
create table tokentrail.token_details_rebuild (like tokentrail.token_details including constraints);
alter table tokentrail.token_details_rebuild add primary key (token_id);

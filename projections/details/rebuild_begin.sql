drop table if exists pg_temp.token_details_rebuild;
create temporary table token_details_rebuild (like tokentrail.token_details including constraints);
alter table pg_temp.token_details_rebuild add primary key (token_id);

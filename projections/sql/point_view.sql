create or replace view {view} as select * from {table}

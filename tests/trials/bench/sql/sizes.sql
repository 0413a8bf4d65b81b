-- Bytes of a table and of its indexes.
select pg_table_size($1::regclass) as rows, pg_indexes_size($1::regclass) as indexes

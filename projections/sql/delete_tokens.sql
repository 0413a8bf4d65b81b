delete from {table} where token_id = any($1::text[])

select write_message($1, $2, $3, $4::jsonb, null, $5);

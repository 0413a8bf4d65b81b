update outbox set published_at = now() where id = any ($1);

-- migrate:up

-- For as long as processes of the version before the lists run beside this one: they note a use by an insert that leaves
-- a row alone whose last_used_at is null, and then every token had no row until it was used. Of such an insert the first
-- use is taken over here; all others go on as they did. To be dropped by a later release, when no such process can run.
create function tokentrail.usage_of_before() returns trigger
language plpgsql
as $$
begin
  update tokentrail.token_usage u set last_used_at = new.last_used_at
  where u.token_id = new.token_id and u.last_used_at is null;
  return case when found then null else new end;
end
$$;

create trigger of_before before insert on tokentrail.token_usage
  for each row when (new.last_used_at is not null) execute function tokentrail.usage_of_before();

-- migrate:down

drop trigger of_before on tokentrail.token_usage;
drop function tokentrail.usage_of_before;

-- Takes all data out of an upgraded database and leaves the schema as the upgrade made it: what tests begin with that were
-- written for a new one.
do $$
declare
  one record;
begin
  for one in
    select c.relname, case c.relkind when 'v' then 'view' else 'table' end as kind
    from pg_class c
    where c.relnamespace = 'tokentrail_read'::regnamespace and c.relkind in ('r', 'v')
  loop
    execute format('drop %s if exists tokentrail_read.%I cascade', one.kind, one.relname);
  end loop;
  for one in
    select c.relname
    from pg_class c
    where c.relnamespace = 'tokentrail'::regnamespace and c.relkind = 'r'
      and c.relname not in ('log_head', 'token_listing_position')
  loop
    execute format('truncate tokentrail.%I cascade', one.relname);
  end loop;
end
$$;

update tokentrail.log_head set log_id = gen_random_uuid(), position = 0;
update tokentrail.token_listing_position set position = 0;

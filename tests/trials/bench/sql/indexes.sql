-- The indexes that a table can do without while it is filled, as (drop, create) statements.
select
  case when c.conname is null then format('drop index tokentrail.%I', i.relname)
       else format('alter table %s drop constraint %I', x.indrelid::regclass, c.conname) end as drop,
  case when c.conname is null then pg_get_indexdef(i.oid)
       else format('alter table %s add constraint %I %s', x.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
  end as create
from pg_index x
join pg_class i on i.oid = x.indexrelid
left join pg_constraint c on c.conindid = i.oid
where x.indrelid = any ($1::regclass[]) and not x.indisprimary

-- What a schema is made of, one row a thing: what kind, where, and all that is said of it. Nothing that depends on when or in
-- which order it was made: no oids, no positions of columns. The tables of the asynchronous read models are left out: the
-- service makes them, when it needs them.
with place as (
  select oid, nspname from pg_namespace where nspname in ('tokentrail', 'tokentrail_read', 'public')
),
relation as (
  select c.*, n.nspname || '.' || c.relname as name
  from pg_class c
  join place n on n.oid = c.relnamespace
  where n.nspname <> 'tokentrail_read'
)
select 'schema' as kind, n.nspname::text as name, s.nspacl::text as says
from place n
join pg_namespace s using (oid)
union all
select 'relation ' || relkind::text, name,
  concat_ws(' ', relpersistence, relrowsecurity, relreplident, array(select unnest(reloptions) order by 1), relacl)
from relation
union all
select 'column', r.name || '.' || a.attname,
  concat_ws(' ', format_type(a.atttypid, a.atttypmod), co.collname, a.attnotnull, a.attidentity, a.attgenerated, a.attstorage,
    a.attstattarget, a.attacl, pg_get_expr(d.adbin, d.adrelid))
from relation r
join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
left join pg_collation co on co.oid = a.attcollation
left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
where r.relkind in ('r', 'p', 'v', 'm')
union all
select 'index', r.name,
  concat_ws(' ', pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisready, i.indisclustered, i.indisreplident)
from relation r
join pg_index i on i.indexrelid = r.oid
union all
select 'constraint', r.name || '.' || c.conname, concat_ws(' ', c.contype, c.convalidated, pg_get_constraintdef(c.oid))
from relation r
join pg_constraint c on c.conrelid = r.oid
union all
select 'trigger', r.name || '.' || t.tgname, concat_ws(' ', t.tgenabled, pg_get_triggerdef(t.oid))
from relation r
join pg_trigger t on t.tgrelid = r.oid and not t.tgisinternal
union all
select 'statistics', n.nspname || '.' || s.stxname, concat_ws(' ', pg_get_statisticsobjdef(s.oid), s.stxstattarget)
from pg_statistic_ext s
join place n on n.oid = s.stxnamespace
union all
select 'function', p.oid::regprocedure::text, concat_ws(' ', pg_get_functiondef(p.oid), p.proacl)
from pg_proc p
join place n on n.oid = p.pronamespace
where p.prokind in ('f', 'p')
union all
select 'type', n.nspname || '.' || t.typname, concat_ws(' ', t.typtype, t.typnotnull, t.typdefault, t.typacl)
from pg_type t
join place n on n.oid = t.typnamespace and n.nspname <> 'tokentrail_read'
where t.typtype in ('d', 'e', 'r')
union all
select 'sequence', r.name, concat_ws(' ', s.seqstart, s.seqincrement, s.seqmax, s.seqmin, s.seqcycle)
from relation r
join pg_sequence s on s.seqrelid = r.oid
union all
select 'policy', r.name || '.' || p.polname, concat_ws(' ', p.polcmd, p.polpermissive, pg_get_expr(p.polqual, p.polrelid))
from relation r
join pg_policy p on p.polrelid = r.oid
union all
select 'publication', p.pubname::text, concat_ws(' ', p.puballtables, p.pubinsert, p.pubupdate, p.pubdelete)
from pg_publication p
union all
select 'default rights', coalesce(n.nspname::text, ''), concat_ws(' ', a.defaclobjtype, a.defaclacl)
from pg_default_acl a
left join place n on n.oid = a.defaclnamespace
union all
select 'extension', e.extname::text, e.extversion
from pg_extension e
union all
select 'migration', version, ''
from public.tokentrail_migrations
order by 1, 2, 3

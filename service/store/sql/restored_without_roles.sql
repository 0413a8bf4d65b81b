-- What is wrong with the service's role in a database that has the schema already; null if nothing is, or there is no
-- schema yet.
select case
  when to_regnamespace('tokentrail') is null then null
  when to_regrole($1) is null
    then format('The role %s does not exist, though the schema tokentrail does', $1)
  when not has_schema_privilege($1, 'tokentrail', 'usage')
    then format('The role %s has no rights in the schema tokentrail', $1)
end || ': the database was restored without its roles. Make the roles, then restore it again (deploy/README.md, "Back up")'

-- Run once by the Postgres image, as superuser, on the new and empty database `tokentrail`. It reads the passwords from files
-- in the folder SECRETS, or in /run/secrets. Two logins:
--   tokentrail_owner  migrates and rebuilds; owns the tables
--   tokentrail_app    serves; has the rights of tokentrail_service and no others, so it cannot change the log
\set owner_password `cat "${SECRETS:-/run/secrets}/database_owner_password"`
\set app_password `cat "${SECRETS:-/run/secrets}/database_app_password"`

create role tokentrail_owner login password :'owner_password';
create role tokentrail_app login password :'app_password';

-- The migrations create it where it is missing; made here, the owner need not have the right to make roles.
create role tokentrail_service nologin;
grant tokentrail_service to tokentrail_owner, tokentrail_app;

alter database tokentrail owner to tokentrail_owner;
revoke connect, temporary on database tokentrail from public;
grant connect on database tokentrail to tokentrail_service;

-- To serve, a process compares the migrations that it knows with those that were applied.
alter default privileges for role tokentrail_owner in schema public grant select on tables to tokentrail_service;

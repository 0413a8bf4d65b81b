-- A crash of one of Postgres's processes makes it recover without a new start; then it begins its statistics anew.
select pg_postmaster_start_time(), (select stats_reset from pg_stat_bgwriter)

"""What the service's role may not do, whatever its code tries."""

import asyncpg
import pytest

from service.store.database import Connection
from tests.harness import builders as a
from tests.service.store.watched import WatchedAppender

FORBIDDEN = [
    "update tokentrail.events set data = '{}'",
    "update tokentrail.events set position = position + 1",
    "delete from tokentrail.events",
    "truncate tokentrail.events",
    "insert into tokentrail.events select position + 1, gen_random_uuid(), account_id, stream_id, stream_version + 1,"
    " type, type_version, data, recorded_at from tokentrail.events",
    "drop table tokentrail.events",
    "alter table tokentrail.events drop column data",
    "create trigger t before update on tokentrail.events for each row"
    " execute function suppress_redundant_updates_trigger()",
    "select * from tokentrail.events for update",
    "update tokentrail.log_head set position = 0",
    "update tokentrail.log_head set log_id = gen_random_uuid()",
    "delete from tokentrail.log_head",
    "truncate tokentrail.log_head",
    "insert into tokentrail.log_head default values",
    "select * from tokentrail.log_head for update",
    "update tokentrail.token_details set status = 'active'",
    "delete from tokentrail.token_details",
    "truncate tokentrail.token_details",
    "insert into tokentrail.token_details select * from tokentrail.token_details",
    "delete from tokentrail.token_usage",
    "truncate tokentrail.token_usage",
    "update tokentrail.token_count set tokens = 0",
    "update tokentrail.token_listing set status = 'active'",
    "delete from tokentrail.token_listing",
    "insert into tokentrail.token_listing select * from tokentrail.token_listing",
    "update tokentrail.token_listing_count set tokens = 0",
    "update tokentrail.token_listing_position set position = 1000000",
    "select tokentrail.check_lists(true)",
    *(
        f"create temporary table mine (token_id text, account_id text, token_scope text);"
        f"create trigger t after {event} on mine referencing {side} table as {event}{past}"
        f" for each statement execute function tokentrail.details_{event}{past}()"
        for event, past, side in (("insert", "ed", "new"), ("delete", "d", "old"))
    ),
    "create temporary table mine (id int); create trigger t after truncate on mine"
    " for each statement execute function tokentrail.details_truncated()",
    "delete from tokentrail.lease",
    "delete from tokentrail.publication",
    "truncate tokentrail.publication",
    "create table tokentrail.more (id int)",
    "create or replace function tokentrail.token_active_until(of_token_id text, in_account_id text) returns timestamptz"
    " language sql as 'select now()'",
    "drop schema tokentrail cascade",
    "alter role tokentrail_service superuser",
]


async def test_what_the_role_may_do(as_service: Connection, owner: Connection, appender: WatchedAppender) -> None:
    """It reads the log, its head and the details; it cannot change what was recorded, nor write past append()."""
    await appender.append(a.item(a.created()))
    before = await owner.fetch("select * from tokentrail.events")
    for table in ("events", "log_head", "token_details"):
        assert await as_service.fetchval(f"select count(*) from tokentrail.{table}") == 1
    permitted = []
    for statement in FORBIDDEN:
        try:
            await as_service.execute(statement)
        except asyncpg.InsufficientPrivilegeError:
            continue
        permitted.append(statement)
    assert permitted == []
    assert await owner.fetch("select * from tokentrail.events") == before


async def test_append_is_not_for_everyone(owner: Connection) -> None:
    becomes_one = "create role stranger; grant usage on schema tokentrail to stranger; set local role stranger"
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="function append"):  # and all is undone
        await owner.execute(f"{becomes_one}; select tokentrail.append('[]', false, now(), null)")


async def test_append_cannot_be_led_astray(as_service: Connection) -> None:
    """append() runs with its owner's rights, so it looks up no name where the caller could put something of its own."""
    await as_service.execute("create temporary table events (position bigint)")
    await as_service.execute("create temporary table log_head (position bigint)")
    await as_service.execute("set search_path = pg_temp, public, tokentrail")
    await as_service.execute("select tokentrail.append('[]', false, now(), null)")
    setting = await as_service.fetchval(
        "select proconfig from pg_proc where pronamespace = 'tokentrail'::regnamespace and proname = 'append'"
    )
    assert "search_path=pg_catalog, pg_temp" in setting

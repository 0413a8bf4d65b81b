"""Migrations since the release before, and one to come, statement by statement, beside what processes do meanwhile:
whoever has to wait does, and no two wait for each other."""

import asyncio
import itertools
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Final

import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.store.appender import Appender
from service.store.database import SERVICE_ROLE, Connection, connect
from tests.harness.builders import NOW, created, item, parameters
from tests.harness.processes import until
from tests.trials.upgrades.releases import migrations_with_next, schema_of
from tests.trials.upgrades.restore import restored

_PART: Final = re.compile(r"\$\$.*?\$\$|'[^']*'|--[^\n]*|;", re.DOTALL)
_WAITS: Final = "select wait_event_type = 'Lock' from pg_stat_activity where pid = $1"
_APPEND_WAITS: Final = """
select count(*) from pg_stat_activity
where datname = current_database() and application_name = 'tokentrail appender' and wait_event_type = 'Lock'
"""
_WITHIN: Final = 20.0


def since(code: Path, migrations: Path) -> list[Path]:
    """The migrations in that folder that come after those of the release before."""
    return [file for file in sorted(migrations.glob("*.sql")) if file.name.split("_")[0] > schema_of(code)]


def statements(file: Path) -> list[str]:
    """Of its part that goes up, in order."""
    text = file.read_text().split("-- migrate:down")[0]
    ends = [0, *(found.end() for found in _PART.finditer(text) if found[0] == ";")]
    return [text[begin:end] for begin, end in itertools.pairwise(ends)]


class Beside:
    """Another process's session, which does the same thing again and again."""

    def __init__(self, connection: Connection, once: Callable[[Connection], Awaitable[object]]) -> None:
        self._connection = connection
        self._once = once
        self._task: asyncio.Task[object] | None = None

    async def go_on(self, watch: Connection) -> None:
        """Begins anew if the last time is over; returns when this time is over or waits for a lock."""
        await self.over(wait=False)
        if self._task is None:
            self._task = asyncio.ensure_future(self._once(self._connection))
        task, pid = self._task, self._connection.get_server_pid()

        async def settled() -> bool:
            return task.done() or bool(await watch.fetchval(_WAITS, pid))

        await until(settled, within=_WITHIN)

    async def over(self, *, wait: bool) -> None:
        """Raises what came of the last time, if it is over; with `wait`, when it is."""
        if self._task is not None and (wait or self._task.done()):
            await self._task
            self._task = None


@pytest.fixture
async def database(postgres: EmbeddedPostgres, code_before: Path) -> AsyncIterator[str]:
    """As the release before left it."""
    async with restored(postgres, "locked", schema_of(code_before)) as url:
        yield url


def _append(sql: str) -> Callable[[Connection], Awaitable[None]]:
    """Creates a token by the statement of the release before."""

    async def append(connection: Connection) -> None:
        [outcome] = await connection.fetch(sql, *parameters([item(created())]))
        assert outcome["outcome"] == "accepted"

    return append


async def test_nobody_waits_for_ever(database: str, code_before: Path, tmp_path: Path) -> None:
    """Commands, reads and notes of uses that come at any point of the migrations are done, at the latest after them;
    neither they nor the migrations are broken off as one of two that wait for each other."""
    get = (code_before / "projections/details/get.sql").read_text()
    append = (code_before / "service/store/sql/append.sql").read_text()
    use = (code_before / "service/store/sql/record_usage.sql").read_text()
    async with AsyncExitStack() as stack:

        async def session(role: str | None = SERVICE_ROLE) -> Connection:
            connection = await connect(database, role=role, command_timeout=_WITHIN)
            stack.push_async_callback(connection.close)
            return connection

        migrating, watch = await session(None), await session(None)
        [(token, account)] = await watch.fetch("select token_id, account_id from tokentrail.token_details limit 1")
        others = [
            Beside(await session(), _append(append)),
            Beside(await session(), lambda connection: connection.fetch(get, token, account, token)),
            Beside(await session(), lambda connection: connection.execute(use, [token], [NOW])),
        ]
        for file in since(code_before, migrations_with_next(tmp_path)):
            async with migrating.transaction():
                for statement in statements(file):
                    for other in others:
                        await other.go_on(watch)
                    await migrating.execute(statement)
            for other in others:
                await other.over(wait=True)


async def test_a_command_that_is_broken_off_is_done(database_url: str) -> None:
    """A command that Postgres breaks off, because someone who changes the schema waits for it and it for them, is tried
    again, and its caller notices nothing."""
    appender = Appender(database_url, max_pending=10)
    await appender.start()
    schemer = await connect(database_url, role=None)
    try:
        await appender.append(item(created()))
        async with schemer.transaction():
            await schemer.execute("set local deadlock_timeout = '10s'")  # so that it is the command that finds it out
            await schemer.execute("lock table tokentrail.token_details in share row exclusive mode")
            command = asyncio.create_task(appender.append(item(created())))
            await until(lambda: schemer.fetchval(_APPEND_WAITS), within=_WITHIN)
            await schemer.execute("lock table tokentrail.token_usage in access exclusive mode")
        assert (await command).verdict == "accepted"
    finally:
        await schemer.close()
        await appender.stop()

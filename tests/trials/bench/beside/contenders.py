"""Who is compared, in one process each, without HTTP: how each is started, and what its transaction has in it."""

import shutil
import sys
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Final, NamedTuple

import pfid

from service.application.signing_keys import add_generated
from service.store.database import connect
from service.store.migrate import migrate
from tests.trials.bench.beside import fetch, message_db
from tests.trials.bench.beside.fetch import PROGRAMS
from tests.trials.bench.beside.program import Program, run
from tests.trials.bench.process import ServiceFailed
from tests.trials.bench.reaction import PER_SECOND
from tests.trials.bench.servers import Servers
from tests.trials.bench.target import SQL

TOKENS: Final = 4000
CLIENTS: Final = 32


class Contender(NamedTuple):
    """`within` is what is committed with the event; `counting` is the SQL file that counts the events in its database.
    `follows` is how a subscriber hears of an event, or empty if there is none to compare."""

    name: str
    within: str
    follows: str
    counting: str
    start: Callable[["Contender", Servers, AsyncExitStack], Awaitable["Running"]]


class Running(NamedTuple):
    program: Program
    url: str

    async def recorded(self, contender: Contender) -> int:
        """How many events its database has."""
        connection = await connect(self.url, role=None)
        try:
            return int(await connection.fetchval((SQL / contender.counting).read_text()))
        finally:
            await connection.close()


async def _tokentrail(contender: Contender, servers: Servers, stack: AsyncExitStack) -> Running:
    url = await _database(servers)
    await migrate(url)
    keys = servers.folder / "beside-keys.json"
    if not keys.exists():
        add_generated(keys)
    command = [sys.executable, "-m", "tests.trials.bench.beside.programs.tokentrail"]
    return await _run(contender, servers, stack, url, command, {"TOKENTRAIL_SIGNING_KEYS_FILE": str(keys)})


async def _emmett(contender: Contender, servers: Servers, stack: AsyncExitStack) -> Running:
    made = await fetch.node()
    shutil.copy(PROGRAMS / "emmett.mjs", made)
    inline = {"INLINE": "1"} if contender.within else {}
    url = await _database(servers)
    return await _run(contender, servers, stack, url, ["node", "emmett.mjs"], inline, cwd=made)


async def _eventsourcing(contender: Contender, servers: Servers, stack: AsyncExitStack) -> Running:
    interpreter = await fetch.python()
    command = [str(interpreter), str(PROGRAMS / "eventsourcing_postgres.py")]
    return await _run(contender, servers, stack, await _database(servers), command)


async def _message_db(contender: Contender, servers: Servers, stack: AsyncExitStack) -> Running:
    modules = await fetch.node()
    url = await _database(servers)
    await message_db.install(url, modules / "node_modules")
    command = [sys.executable, "-m", "tests.trials.bench.beside.programs.message_db"]
    return await _run(contender, servers, stack, url, command)


OURS: Final = "tokentrail"
CONTENDERS: Final = (
    Contender(OURS, "read model, author's check", "", "count_tokentrail.sql", _tokentrail),
    Contender("Emmett", "", "its consumer, which polls", "count_emmett.sql", _emmett),
    Contender("Emmett, projection inline", "read model", "", "count_emmett.sql", _emmett),
    Contender("eventsourcing", "", "its subscription, by NOTIFY", "count_eventsourcing.sql", _eventsourcing),
    Contender("message-db", "", "a poll every 50 ms (it has none)", "count_message_db.sql", _message_db),
)


async def _database(servers: Servers) -> str:
    return await servers.create_database(f"beside_{pfid.generate_root()}")


async def _run(
    contender: Contender,
    servers: Servers,
    stack: AsyncExitStack,
    url: str,
    command: list[str],
    more: dict[str, str] | None = None,
    **options: Path,
) -> Running:
    environment = {
        "DATABASE_URL": url,
        "TOKENS": str(TOKENS),
        "CLIENTS": str(CLIENTS),
        "PER_SECOND": str(PER_SECOND),
        **(more or {}),
    }
    log = servers.folder / "beside.log"
    program = await stack.enter_async_context(run(contender.name, command, environment, log=log, **options))
    running = Running(program, url)
    if await running.recorded(contender) < TOKENS:
        raise ServiceFailed(f"{contender.name} says that it is ready and has not recorded its tokens")
    return running

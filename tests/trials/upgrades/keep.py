"""Makes the dump of this code's schema and its story: `python -m tests.trials.upgrades.keep [--again]`.

A process serves an empty database with all roles, is told a story over HTTP, and stops; what it leaves is dumped.
"""

import argparse
import asyncio
import re
import subprocess
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Final

import asyncpg
import msgspec

from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres, programs
from service.store.database import Connection
from service.store.migrate import MIGRATIONS
from tests.harness.processes import TokentrailProcess, until
from tests.harness.serving import started
from tests.service.commands import run
from tests.trials.faults.client import Client
from tests.trials.upgrades.keys import key_set
from tests.trials.upgrades.releases import dump_of, newest, story_of
from tests.trials.upgrades.side_by_side import BEHIND, ROLES, is_zero
from tests.trials.upgrades.story import Call, Story, write
from tests.trials.upgrades.telling import SETTINGS, Teller, ask, tell, tell_of_time

_WITHIN: Final = 30.0
_HEADING: Final = re.compile(r"\n*--\n-- (?:Name|Data for Name): [^\n]*\n--\n+")
_USED: Final = "select last_used_at from tokentrail.token_usage where token_id = $1"
_ENDED: Final = "select count(*) = 2 from tokentrail.events where type in ('TokenExpired', 'TokenExpiring')"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--again", action="store_true", help="in place of a dump of this schema that is there already")
    arguments = parser.parse_args()
    schema = newest(MIGRATIONS)
    if dump_of(schema).exists() and not arguments.again:
        parser.error(f"the schema {schema} has a dump; if no release had that schema, --again replaces the dump")
    with tempfile.TemporaryDirectory(prefix="tokentrail-keep-") as folder:
        asyncio.run(_keep(schema, Path(folder)))
    print(f"{dump_of(schema)}: {dump_of(schema).stat().st_size:,} bytes")


async def _keep(schema: str, folder: Path) -> None:
    async with started(EmbeddedPostgres(folder / "postgres")) as postgres:
        async with started(EmbeddedNats(folder / "nats")) as nats:
            write(await _tell(folder, postgres.url(), nats.url()), story_of(schema))
        dump(postgres.url(), dump_of(schema))


async def _tell(folder: Path, database_url: str, nats_url: str) -> Story:
    environment = {
        "DATABASE_URL": database_url,
        "NATS_URL": nats_url,
        "TOKENTRAIL_SIGNING_KEYS": key_set(),
        **SETTINGS,
    }
    migrated = await run("migrate", environment=environment)
    assert migrated.code == 0, migrated
    connection = await asyncpg.connect(database_url)
    commands: list[Call] = []
    reads: list[Call] = []
    accounts = []
    async with TokentrailProcess(environment, log=folder / "log", roles=ROLES) as process:
        for number in range(2):
            made = await run("account", "create", "--days", "36500", "--json", environment=environment)
            assert made.code == 0, made
            account = msgspec.json.decode(made.out, type=dict[str, str])
            accounts.append(account["token_id"])
            with closing(Client(process.port, account["token"])) as client:
                teller = Teller(number, client, commands)
                await tell(teller, account["account_id"], process.port, f"account-{number}")
                await _use(teller, connection, commands, f"account-{number}")
                of_this = [call for call in commands if call.account == number]
                if number == 0:
                    await tell_of_time(teller)
                    await until(lambda: connection.fetchval(_ENDED), within=_WITHIN)
                    await until(lambda: is_zero(connection, BEHIND), within=_WITHIN)
                await ask(Teller(number, client, reads), of_this)
        await process.stop()
    await connection.close()
    return Story(accounts=accounts, commands=commands, reads=[call for call in reads if call.status == 200])


async def _use(teller: Teller, connection: Connection, commands: list[Call], name: str) -> None:
    """A command whose answer says when the token was last used, and has to say so again."""
    used = next(call.path for call in commands if call.key == f"{name}-suspend-0")
    await until(lambda: connection.fetchval(_USED, used.split("/")[2]), within=_WITHIN)
    await teller.call("POST", used.replace("suspend", "revoke"), {"idempotency_key": f"{name}-used"})


def dump(url: str, file: Path) -> None:
    """Schema and data as psql takes them, without what differs from run to run and without headings."""
    words = ["--no-comments", "--restrict-key=upgrades", url]
    dumped = subprocess.run([programs() / "pg_dump", *words], check=True, stdout=subprocess.PIPE, text=True).stdout
    file.write_text(_HEADING.sub("\n\n", dumped))


if __name__ == "__main__":
    main()

"""Restore drills: deploy/README.md, followed word by word, while a gateway and subscribers look on."""

import asyncio
import contextlib
import json
import os
import signal
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres, programs
from service.store.migrate import migrate
from tests.deploy.runbook import Place, blocks, prepare, section
from tests.harness.postgres_user import as_postgres, give_to_postgres
from tests.harness.processes import TokentrailProcess, until
from tests.harness.standby import a_pair
from tests.trials.faults import servers
from tests.trials.faults.client import BrokenOff, Client
from tests.trials.faults.deployment import CREATE, Deployment, Token
from tests.trials.faults.history import connected, head_of
from tests.trials.faults.length import rounds
from tests.trials.faults.onlookers import Onlookers, gateway_of, onlookers
from tests.trials.faults.outcome import check_left
from tests.trials.faults.test_postgres_away import migrated

_SOON: Final = 20.0
TIMES: Final = pytest.mark.parametrize("number", range(rounds(1, share=0.05)))
_ARCHIVE, _BASE_BACKUP = blocks(section("Back up"))[1:]
_STOP, _START, _, _TO_A_MOMENT = blocks(section("Restore"))
_NEW_INCARNATION, _LISTING = blocks(section("A new incarnation"))


class Machine:
    """The machine of a Postgres, where an operator is logged in as the user of Postgres."""

    def __init__(self, folder: Path) -> None:
        self.server = EmbeddedPostgres(folder / "postgres")
        self._output = folder / "output"
        backup = folder / "backup"
        backup.mkdir(parents=True)
        give_to_postgres(backup)
        self._environment = {
            **os.environ,
            "PATH": f"{programs()}:{os.environ['PATH']}",
            "PGDATA": str(self.server.data),
            "PGHOST": "127.0.0.1",
            "PGPORT": str(self.server.port),
            "PGUSER": "postgres",
            "BACKUP": str(backup),
        }

    def shell(self, block: str, **variables: str) -> None:
        with self._output.open("ab") as output:  # no pipe: the server that is started keeps it open
            ended = subprocess.run(
                ["sh", "-euc", block],
                env={**self._environment, **variables},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                timeout=60,
                check=False,
                **as_postgres(),
            )
        assert ended.returncode == 0, (block, self._output.read_text(errors="replace"))

    def install(self) -> None:
        """A server that `pg_ctl` starts, with an empty database and the logins."""
        self.server.start()
        prepare(self.server, self.server.data.parent)
        self.server.stop()
        give_to_postgres(self.server.data.parent)  # its operator moves the data away
        with (self.server.data / "postgresql.conf").open("a") as file:
            file.write(f"port = {self.server.port}\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = ''\n")
        self.shell("pg_ctl start --wait")

    def remove(self) -> None:
        self.shell("pg_ctl stop --mode=immediate || true")


@asynccontextmanager
async def a_machine(folder: Path) -> AsyncIterator[Machine]:
    machine = Machine(folder)
    try:
        await asyncio.to_thread(machine.install)
        yield machine
    finally:
        await asyncio.to_thread(machine.remove)


class Drill(NamedTuple):
    """A gateway and subscribers look on. `revoked` and `kept` are tokens that the restored log has."""

    deployment: Deployment
    service: TokentrailProcess
    looking: Onlookers
    revoked: Token
    kept: Token

    async def lose(self, head: int) -> Token:
        """A revocation and a creation, behind this position, that everybody sees and that the log will not have."""
        answer = await self.deployment.client(self.service).command(self.revoked.id, "revoke")
        assert answer.status == 200
        [lost] = await self.deployment.create_tokens(self.service, 1)
        await self.looking.saw(head + 2)
        assert self.looking.gateway.says(self.revoked.bearer) == "revoked"
        return lost

    async def incarnate(self, place: Place, lost: Token) -> None:
        await asyncio.to_thread(place.shell, _NEW_INCARNATION)
        lines = (place.folder / "lost" / "lost.jsonl").read_text().splitlines()
        found = [(json.loads(line)["message"]["type"], json.loads(line)["message"]["subject"]) for line in lines]
        assert found == [("TokenRevoked", self.revoked.id), ("TokenCreated", lost.id)]
        listing = "".join(f'"type":"{kind}","subject":"{token}"\n' for kind, token in found)
        assert await asyncio.to_thread(place.shell, _LISTING) == listing

    async def check(self, lost: Token, url: str) -> None:
        """What was done in the lost part is undone, as the page says; it is done again; and all is one history."""
        new = gateway_of(self.deployment.nats_url, self.service)
        async with new.verifier:
            await new.current()
            for token, status, running, started in (
                (self.revoked, 200, "revoked", "accepted"),
                (self.kept, 200, "accepted", "accepted"),
                (lost, 401, "accepted", "accepted"),
            ):
                answer = await self.deployment.client(self.service, token.bearer).send("GET", "/api/v1/ping")
                found = (answer.status, self.looking.gateway.says(token.bearer), new.says(token.bearer))
                assert found == (status, running, started), token
        client = self.deployment.client(self.service)
        assert (await client.command(self.revoked.id, "revoke", {"Prefer": "wait=5"})).status == 200
        assert self.looking.gateway.says(self.revoked.bearer) == "revoked"
        await check_left(url, self.deployment.nats_url)


@asynccontextmanager
async def a_drill(folder: Path, url: str, nats: EmbeddedNats) -> AsyncIterator[Drill]:
    async with (
        Deployment(folder, url, nats.url()) as deployment,
        deployment.process(roles="http,relay,projector") as service,
        onlookers(nats.url(), service) as looking,
    ):
        yield Drill(deployment, service, looking, *await deployment.create_tokens(service, 2))


@TIMES
async def test_to_a_point_in_time(
    tmp_path: Path, servers_folder: Path, breakable_nats: EmbeddedNats, number: int
) -> None:
    """Base backup and WAL archive, restored to a moment before a revocation and a creation."""
    async with a_machine(servers_folder / f"machine-{number}") as machine:
        place = Place(tmp_path / "deploy", machine.server, breakable_nats)
        await migrate(place.owner_url)
        await asyncio.to_thread(machine.shell, _ARCHIVE)
        await asyncio.to_thread(machine.shell, _BASE_BACKUP)
        async with a_drill(tmp_path, place.url, breakable_nats) as drill:
            async with connected(place.url) as connection:
                moment = str(await connection.fetchval("select clock_timestamp()"))
            head = await head_of(place.url)
            lost = await drill.lose(head)
            await asyncio.to_thread(place.shell, _STOP)
            await drill.service.stop()
            await asyncio.to_thread(machine.shell, _TO_A_MOMENT, TIME=moment)
            await drill.looking.gateway.stale()
            await drill.incarnate(place, lost)
            await asyncio.to_thread(place.shell, _START)
            await drill.service.start()
            await drill.looking.are_told(head)
            await drill.check(lost, place.url)


@TIMES
async def test_a_standby_that_lacked_the_last_events(
    tmp_path: Path, servers_folder: Path, breakable_nats: EmbeddedNats, number: int
) -> None:
    """An asynchronous standby is promoted; a revocation and a creation are lost that everybody had seen."""
    async with a_pair(servers_folder / f"asynchronous-{number}", synchronous=False) as pair:
        place = Place(tmp_path / "deploy", pair.standby, breakable_nats)
        place.environment["DATABASE_URL"] = url = await migrated(pair)
        async with a_drill(tmp_path, url, breakable_nats) as drill:
            head = await head_of(pair.primary.url())
            await until(lambda: _has(pair.standby.url(), head), within=_SOON)
            pair.link.cut()
            lost = await drill.lose(head)
            await servers.stop(pair.primary, signal.SIGKILL)
            await pair.promote()
            client = drill.deployment.client(drill.service)
            await until(lambda: _creates(client), within=_SOON)
            await until(lambda: _says(client, "stream_ahead"), within=_SOON)
            await drill.looking.gateway.stale()
            assert drill.looking.gateway.says(drill.kept.bearer) == "stale"
            await drill.incarnate(place, lost)
            await drill.looking.are_told(head + 1)
            await drill.check(lost, pair.standby.url())


async def _has(url: str, position: int) -> bool:
    return await head_of(url) == position


async def _creates(client: Client) -> bool:
    """Creates a token, if the service can."""
    with contextlib.suppress(BrokenOff):
        return (await client.send("POST", "/api/v1/api_token", CREATE)).status == 201
    return False


async def _says(client: Client, fault: str) -> bool:
    """The fault counts in the metrics, and readiness names the relay."""
    counted = f'tokentrail_relay_faults_total{{kind="{fault}"}}'.encode()
    metrics = (await client.send("GET", "/metrics")).body
    return counted in metrics and "relay" in (await client.send("GET", "/health/ready")).json["degraded"]

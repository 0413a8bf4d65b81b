"""The broker loses what it had acknowledged, under load; or Postgres is set back. It is put right, or said."""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

import asyncpg
import nats
import pytest
from nats.aio.msg import Msg
from nats.js.api import StreamConfig
from nats.js.errors import NotFoundError

from events.cloudevents import SUBJECTS
from events.received import read
from service.embedded.nats import EmbeddedNats
from service.embedded.postgres import EmbeddedPostgres
from tests.harness.processes import TokentrailProcess, until
from tests.service.commands import run
from tests.trials.faults import servers
from tests.trials.faults.checks import check_acknowledged, check_log, check_stream
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.history import STREAM, connected, read_head, read_log, read_source, read_stream
from tests.trials.faults.load import Load

_REPAIRED_WITHIN: Final = 30.0

Harm = Callable[[EmbeddedNats, Path], Awaitable[None]]


async def truncated(server: EmbeddedNats, store: Path) -> None:
    """kill -9, and the end of the newest block file is gone."""
    await servers.stop(server, signal.SIGKILL)
    _truncate(store)
    await servers.start(server)


async def wiped(server: EmbeddedNats, store: Path) -> None:
    """kill -9, and the server comes back on an empty disk."""
    await servers.stop(server, signal.SIGKILL)
    _wipe(store)
    await servers.start(server)


def _truncate(store: Path) -> None:
    newest = max(store.rglob("*.blk"), key=lambda block: int(block.stem))
    with newest.open("r+b") as file:
        file.truncate(newest.stat().st_size * 2 // 3)


def _wipe(store: Path) -> None:
    for file in store.rglob("*"):
        if file.is_file():
            file.unlink()


async def deleted(server: EmbeddedNats, _: Path) -> None:
    client = await nats.connect(server.url())
    await client.jetstream().delete_stream(STREAM)
    await client.close()


async def made_anew(server: EmbeddedNats, _: Path) -> None:
    client = await nats.connect(server.url())
    await client.jetstream().add_stream(name="STAYS", subjects=["stays"])  # or the broker may refuse for a while
    await client.jetstream().delete_stream(STREAM)
    await client.jetstream().add_stream(StreamConfig(name=STREAM, subjects=[SUBJECTS]))
    await client.close()


async def purged(server: EmbeddedNats, _: Path) -> None:
    client = await nats.connect(server.url())
    await client.jetstream().purge_stream(STREAM)
    await client.close()


async def riddled(server: EmbeddedNats, _: Path) -> None:
    client = await nats.connect(server.url())
    for position in (2, 3, 30):
        await client.jetstream().delete_msg(STREAM, position)
    await client.close()


@pytest.mark.parametrize(
    ("harm", "kinds"),
    [
        (truncated, {"tail_lost"}),
        (wiped, {"stream_gone"}),
        (deleted, {"stream_gone"}),
        (made_anew, {"stream_replaced", "stream_gone"}),
        (purged, {"stream_incomplete"}),
        (riddled, {"stream_incomplete"}),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
async def test_the_stream_becomes_the_log_again(
    on_breakable_nats: Deployment, breakable_nats: EmbeddedNats, tmp_path: Path, harm: Harm, kinds: set[str]
) -> None:
    """No command fails, every position that anyone ever received has the same bytes, and the repair is said."""
    deployment = on_breakable_nats
    if harm in (purged, riddled):  # the relay's own streams permit neither
        client = await nats.connect(deployment.nats_url)
        await client.jetstream().add_stream(StreamConfig(name=STREAM, subjects=[SUBJECTS]))
        await client.close()
    async with deployment.process() as service, listening(deployment.nats_url) as received:
        tokens = await deployment.create_tokens(service, 4)
        async with Load(deployment, [service], tokens, keys=False) as load:
            await load.progress(100)
            await until(lambda: _holds(deployment, 40), within=_REPAIRED_WITHIN)
            await harm(breakable_nats, tmp_path / "nats" / "jetstream")
            await load.progress(100)
            await until(lambda: _repaired(deployment, service, kinds), within=_REPAIRED_WITHIN)
            await load.progress(20)
        async with connected(deployment.database_url) as connection:
            head = await read_head(connection)
            await until(lambda: _holds(deployment, head), within=_REPAIRED_WITHIN)
            log = await read_log(connection)
            source = await read_source(connection)
        assert "the stream is repaired" in (tmp_path / "tokentrail-1.log").read_text()
    check_log(log)
    check_acknowledged(load.acknowledged, log)
    held = await read_stream(deployment.nats_url)
    check_stream(held, log, source)
    assert {held[read(payload).position - 1].body == payload for payload in received} == {True}
    assert load.broken_off == []
    assert load.statuses.keys() == {200}


async def test_postgres_set_back_is_said_and_ended_by_a_command(
    deployment: Deployment, postgres: EmbeddedPostgres, tmp_path: Path
) -> None:
    """The service on the restored database publishes nothing, says why, and goes on after the command."""
    async with deployment.process() as service:
        tokens = await deployment.create_tokens(service, 2)
    name = deployment.database_url.rpartition("/")[2].partition("?")[0]
    owner = await asyncpg.connect(postgres.url())
    await owner.execute(f"create database {name}_earlier template {name}")
    try:
        async with deployment.process() as service:
            client = deployment.client(service)
            assert (await client.send("POST", f"/api/v1/api_token/{tokens[0].id}/revoke")).status == 200
            await until(lambda: _holds(deployment, 4), within=_REPAIRED_WITHIN)
        before = await read_stream(deployment.nats_url)
        environment = {**deployment.environment, "DATABASE_URL": postgres.url(f"{name}_earlier")}
        async with deployment.process(DATABASE_URL=environment["DATABASE_URL"]) as service:
            halted = b'tokentrail_relay_faults_total{kind="stream_ahead"}'
            await until(lambda: _metric(deployment, service, halted), within=_REPAIRED_WITHIN)
            assert await read_stream(deployment.nats_url) == before
            file = tmp_path / "lost.jsonl"
            ended = await run("stream", "new-incarnation", "--yes", "--save", str(file), environment=environment)
            assert ended.code == 0, ended.err
            answer = await deployment.client(service).send("POST", f"/api/v1/api_token/{tokens[1].id}/suspend")
            assert answer.status == 200
            await until(lambda: _holds(deployment, 4), within=_REPAIRED_WITHIN)
            async with connected(environment["DATABASE_URL"]) as connection:
                log = await read_log(connection)
                source = await read_source(connection)
        check_stream(await read_stream(deployment.nats_url), log, source)
        assert f'"type":"TokenRevoked","subject":"{tokens[0].id}"' in file.read_text()
    finally:
        await owner.execute(f"drop database {name}_earlier with (force)")
        await owner.close()


@asynccontextmanager
async def listening(nats_url: str) -> AsyncIterator[list[bytes]]:
    """All that is published, as a plain subscription gets it, once or more."""
    got: list[bytes] = []

    async def note(message: Msg) -> None:
        if message.data:
            got.append(message.data)

    client = await nats.connect(nats_url, max_reconnect_attempts=-1, reconnect_time_wait=0.1)
    await client.subscribe(SUBJECTS, cb=note)
    try:
        yield got
    finally:
        await client.close()


async def _holds(deployment: Deployment, position: int) -> bool:
    client = await nats.connect(deployment.nats_url)
    try:
        state = (await client.jetstream().stream_info(STREAM)).state
    except NotFoundError:
        return False
    finally:
        await client.close()
    return state.last_seq == state.messages and state.last_seq >= position


async def _repaired(deployment: Deployment, service: TokentrailProcess, kinds: set[str]) -> bool:
    metrics = await asyncio.gather(
        *(
            _metric(deployment, service, f'tokentrail_stream_repairs_total{{kind="{kind}"}}'.encode())
            for kind in sorted(kinds)
        )
    )
    return any(metrics)


async def _metric(deployment: Deployment, service: TokentrailProcess, line: bytes) -> bool:
    return line in (await deployment.client(service).send("GET", "/metrics")).body

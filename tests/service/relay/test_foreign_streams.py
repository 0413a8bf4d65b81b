"""A stream of another deployment is left alone: it is said whose messages are in it, and no command deletes it."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from events.cloudevents import log_source
from service.commands.stream import new_incarnation, repair, republish
from service.config import load
from service.embedded.postgres import EmbeddedPostgres
from service.relay.errors import StreamForeign
from service.relay.repair.message_owners import check_ours
from service.relay.repair.survey import Survey
from service.relay.stream.jetstream import JetStream
from service.store.publication import Publication, give_log_new_id
from tests.service.commands import run
from tests.service.relay.house import (
    PLAIN,
    STREAM,
    Log,
    Watched,
    a_copy,
    a_log,
    as_published,
    in_stream,
    put,
    running,
    streams,
)


async def another_deployments_stream(
    postgres: EmbeddedPostgres, url: str, nats_url: str, count: int
) -> tuple[str, list[tuple[int, str, bytes]]]:
    """What a log of another name has published; its source too."""
    async with a_copy(postgres, url) as other_url:
        await give_log_new_id(other_url)
        async with a_log(other_url) as other, running(relay := Watched(other, nats_url)):
            await other.append(count)
            await relay.reached(count)
            log_id, _ = await other.store.head()
    return log_source(log_id), await in_stream(nats_url)


@pytest.mark.parametrize("count", [2, 9], ids=["the log is longer", "the stream is longer"])
async def test_another_logs_stream(database_url: str, nats_url: str, postgres: EmbeddedPostgres, count: int) -> None:
    """The relay names the other log, and advises nothing that would delete it."""
    source, before = await another_deployments_stream(postgres, database_url, nats_url, count)
    async with a_log(database_url) as log:
        await log.append(5)
        with capture_logs() as lines:
            async with running(relay := Watched(log, nats_url)):
                await relay.faulted("stream_foreign")
    reason = relay.seen[-1].reason or ""

    assert source in {line.get("said") for line in lines}
    assert source not in reason
    assert "NATS_URL" in reason
    assert "new-incarnation" not in reason
    assert await in_stream(nats_url) == before


async def test_the_commands_leave_it_alone(
    database_url: str, nats_url: str, postgres: EmbeddedPostgres, tmp_path: Path
) -> None:
    """Unless the other log is named: then an operator says that it was this one's incarnation."""
    source, before = await another_deployments_stream(postgres, database_url, nats_url, 9)
    config = load({"DATABASE_URL": database_url, "NATS_URL": nats_url})
    async with a_log(database_url) as log:
        await log.append(5)
        log_id, _ = await log.store.head()
        commands: list[Any] = [
            partial(new_incarnation, replaced="urn:tokentrail:log:another"),
            republish,
            partial(repair, found=Survey(5, 9, 0, tail_only=False)),
        ]
        for number, command in enumerate(commands):
            with pytest.raises(StreamForeign) as refused:
                await command(config, file=tmp_path / str(number), on_progress=lambda *_: None)
            assert refused.value.said == source
        assert (await log.store.head())[0] == log_id
        assert await in_stream(nats_url) == before
        async with streams(nats_url) as jetstream:
            assert not (await jetstream.stream_info(STREAM)).config.sealed

        environment = {"DATABASE_URL": database_url, "NATS_URL": nats_url}
        words = ("new-incarnation", "--yes", "--replace", source, "--save", str(tmp_path / "saved"))
        ended = await run("stream", *words, environment=environment)
        assert ended.code == 0, ended.err
        assert await in_stream(nats_url) == await as_published(log.store)


@pytest.mark.parametrize("command", [republish, partial(new_incarnation, replaced="")])
async def test_one_message_of_another_log_is_found_before_anything_is_done(
    log: Log, nats_url: str, tmp_path: Path, command: Any
) -> None:
    """A stream is closed for ever: so every message is looked at before."""
    await log.append(600)
    messages = [(subject, body) for _, subject, body in await as_published(log.store)]
    other = ("tokens.v1.a.b.created", b'{"source": "urn:tokentrail:log:another"}')
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(PLAIN)
        await put(nats_url, [*messages[:300], other, *messages[301:]])
        config = load({"DATABASE_URL": log.url, "NATS_URL": nats_url})
        with pytest.raises(StreamForeign, match="message 301"):
            await command(config, file=tmp_path / "saved", on_progress=lambda *_: None)
        assert not (await jetstream.stream_info(STREAM)).config.sealed


async def test_messages_of_a_name_that_the_log_had(log: Log, nats_url: str, stream: JetStream) -> None:
    """It was given another one: they are its own."""
    log_id, _ = await log.store.head()
    await put(nats_url, [("tokens.v1.a.b.created", b'{"source": "%s"}' % log_source(log_id).encode())])
    state = await stream.look()
    assert state is not None
    ours = {log_source(await give_log_new_id(log.url))}
    with pytest.raises(StreamForeign):
        await check_ours(stream, state, ours)

    assert await Publication(log.pool).earlier_log_ids() == {log_id}
    await check_ours(stream, state, {log_source(each) for each in await Publication(log.pool).earlier_log_ids()})

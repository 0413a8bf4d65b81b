"""A stream of another deployment is left alone: it is said whose messages are in it, and no command deletes it."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from events.cloudevents import log_source
from service.commands.broker_stream import new_incarnation, repair, republish
from service.config import load
from service.embedded.postgres import EmbeddedPostgres
from service.relay.errors import Halted
from service.relay.repair.message_owners import check_ours
from service.relay.repair.survey import Survey
from service.relay.stream.jetstream import JetStream
from service.store.publication import Publication, give_log_new_id
from tests.harness.relayed_log import Log, Watched, a_copy, a_log, published, running
from tests.harness.stream import Nats
from tests.service.commands import run


async def another_deployments_stream(postgres: EmbeddedPostgres, url: str, broker: Nats, count: int) -> str:
    """A log of another name publishes so many events. Returns its source."""
    async with a_copy(postgres, url) as other_url:
        await give_log_new_id(other_url)
        async with a_log(other_url, broker.url) as other:
            await published(other, count)
            return await other.source()


@pytest.mark.parametrize("count", [2, 9], ids=["the log is longer", "the stream is longer"])
async def test_another_logs_stream(database_url: str, broker: Nats, postgres: EmbeddedPostgres, count: int) -> None:
    """The relay names the other log, and advises nothing that would delete it."""
    source = await another_deployments_stream(postgres, database_url, broker, count)
    before = await broker.messages()
    async with a_log(database_url, broker.url) as log:
        await log.append(5)
        with capture_logs() as lines:
            async with running(relay := Watched(log)):
                await relay.faulted("stream_foreign")

    assert source in {line.get("said") for line in lines}
    assert source not in relay.reason
    assert "NATS_URL" in relay.reason
    assert "new-incarnation" not in relay.reason
    assert await broker.messages() == before


async def test_the_commands_leave_it_alone(
    environment: dict[str, str], broker: Nats, postgres: EmbeddedPostgres, tmp_path: Path
) -> None:
    """Unless the other log is named: then an operator says that it was this one's incarnation."""
    config = load(environment)
    source = await another_deployments_stream(postgres, config.database_url, broker, 9)
    before = await broker.messages()
    async with a_log(config.database_url, broker.url) as log:
        await log.append(5)
        own_source = await log.source()
        commands: list[Any] = [
            partial(new_incarnation, replaced="urn:tokentrail:log:another"),
            republish,
            partial(repair, found=Survey(5, 9, 0, tail_only=False)),
        ]
        for number, command in enumerate(commands):
            with pytest.raises(Halted, match="another log's messages") as refused:
                await command(config, file=tmp_path / str(number), on_progress=lambda *_: None)
            assert refused.value.said == source
        assert await log.source() == own_source
        assert await broker.messages() == before
        assert not (await broker.info()).config.sealed

        words = ("new-incarnation", "--yes", "--replace", source, "--save", str(tmp_path / "saved"))
        ended = await run("stream", *words, environment=environment)
        assert ended.code == 0, ended.err
        assert await log.is_in_stream()


@pytest.mark.parametrize("command", [republish, partial(new_incarnation, replaced="")])
async def test_one_message_of_another_log_is_found_before_anything_is_done(
    log: Log, broker: Nats, environment: dict[str, str], tmp_path: Path, command: Any
) -> None:
    """A stream is closed for ever: so every message is looked at before."""
    messages = await published(log, 600)
    messages[300] = ("tokens.v1.a.b.created", b'{"source": "urn:tokentrail:log:another"}')
    await broker.replace(*messages)
    with pytest.raises(Halted, match="another log's messages, such as message 301"):
        await command(load(environment), file=tmp_path / "saved", on_progress=lambda *_: None)
    assert not (await broker.info()).config.sealed


async def test_messages_of_a_name_that_the_log_had(log: Log, broker: Nats, stream: JetStream) -> None:
    """It was given another one: they are its own."""
    publication = Publication(log.pool)
    log_id, _ = await publication.head()
    await broker.put(("tokens.v1.a.b.created", b'{"source": "%s"}' % log_source(log_id).encode()))
    state = await stream.look()
    assert state is not None
    ours = {log_source(await give_log_new_id(log.url))}
    with pytest.raises(Halted, match="another log's messages"):
        await check_ours(stream, state, ours)

    assert await publication.earlier_log_ids() == {log_id}
    await check_ours(stream, state, {log_source(each) for each in await publication.earlier_log_ids()})

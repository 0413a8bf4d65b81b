"""`tokentrail stream`: what an operator does when the stream and the log disagree."""

import json
import stat
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from service.leading.lease import Lease
from service.relay.errors import BrokerUnavailable, Halted
from service.relay.repair import comparison, rebuild_stream
from service.relay.repair.foreign_messages import ForeignMessages
from service.relay.repair.publication_record import PublicationRecord
from service.relay.stream.jetstream import JetStream
from service.store.publication import Publication, give_log_new_id
from tests.harness.databases import a_service_login
from tests.harness.relayed_log import Log, Watched, published, running
from tests.harness.stream import FOREIGN, Nats, changed
from tests.service.commands import Ended, run

Command = Callable[..., Awaitable[Ended]]


@pytest.fixture
def command(environment: dict[str, str]) -> Command:
    """Runs `tokentrail stream` with these words, which must end with this code."""

    async def command(*words: str, code: int = 0, **changes: str) -> Ended:
        ended = await run("stream", *words, environment={**environment, **changes})
        assert ended.code == code, ended.err
        return ended

    return command


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where commands save what is not the log's."""
    return tmp_path / "saved.jsonl"


@pytest.fixture
def precious(file: Path) -> Path:
    """The same, with something in it."""
    file.write_text("precious")
    return file


@pytest.fixture
async def operator(log: Log, broker: Nats) -> AsyncIterator[JetStream]:
    """The stream over the connection of a command."""
    async with broker.connected() as stream:
        yield stream


def content(file: Path) -> str | None:
    return file.read_text() if file.exists() else None


def saved(file: Path) -> list[dict[str, Any]]:
    """What the owner alone may read there."""
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    return [json.loads(line) for line in file.read_text().splitlines()]


async def test_verify_names_every_kind_of_difference(log: Log, broker: Nats, command: Command) -> None:
    """Position and reason of each, and how many there are; nothing is changed."""
    messages = await published(log, 12)
    messages[2] = FOREIGN
    messages[4] = messages[5]
    messages[6] = changed(messages[6])
    messages[7] = (messages[7][0] + "x", messages[7][1])
    await broker.replace(*messages[:11])
    await broker.take_out(9, 10)
    before = await broker.content()
    ended = await command("verify", code=1)

    for line in (
        "equal up to position 2",
        "  3: foreign",
        "  5: misplaced",
        "  7: contradicts",
        "  8: contradicts",
        "  9 to 10: missing",
        "  12: missing",
        "2 contradicts, 1 foreign, 1 misplaced, 3 missing",
    ):
        assert line in ended.out
    assert "stream new-incarnation" in ended.err
    assert await broker.content() == before


async def test_repair_publishes_a_missing_tail(log: Log, broker: Nats, command: Command) -> None:
    """Without making the stream anew, and without a relay. All messages are looked at, over several windows."""
    messages = await published(log, 1200)
    assert "they are equal" in (await command("verify")).out
    await broker.replace(*messages[:100])
    before = (await broker.info()).created
    ended = await command("verify", "--repair")

    assert (await broker.info()).created == before
    assert "1100 missing" in ended.out
    assert await log.is_in_stream()


async def test_repair_does_not_publish_into_a_stream_that_is_gone(log: Log, broker: Nats, command: Command) -> None:
    """It does not know that the log has not gone back, as the relay would not: it names the commands that decide."""
    await published(log, 5)
    await broker.lose()
    for words in (("verify",), ("verify", "--repair")):
        ended = await command(*words, code=1)
        assert "stream republish" in ended.err
        assert "stream new-incarnation" in ended.err


async def test_repair_saves_what_is_not_the_logs(log: Log, broker: Nats, command: Command, file: Path) -> None:
    """Foreign, misplaced and missing messages: the stream is made anew, and nothing that only it had is lost."""
    messages = await published(log, 8)
    other = json.dumps({"source": "urn:other", "sequence": "0000000000000000009"}).encode()
    await broker.replace(*messages[:3], FOREIGN, messages[3], *messages[5:], ("tokens.v1.a.b.created", other))
    await broker.take_out(2)
    await command("verify", "--repair", "--save", str(file))

    assert await log.is_in_stream()
    lines = saved(file)
    assert [(line["sequence"], line["reason"]) for line in lines] == [(4, "foreign"), (5, "misplaced"), (9, "foreign")]
    assert lines[0]["data"] == "/yBub3QgdGhlIGxvZydz"
    assert lines[2]["message"] == {"source": "urn:other", "sequence": "0000000000000000009"}
    known = await Publication(log.pool).known()
    assert known is not None
    assert known.repairs == 1


async def test_repair_with_a_relay_that_publishes(log: Log, relay: Watched, command: Command, file: Path) -> None:
    """The relay stands back while the stream is made anew, and goes on behind it."""
    messages = await published(log, 300)
    await log.broker.replace(*messages[:299], FOREIGN)
    async with running(relay):
        await relay.faulted("stream_differs")
        await log.append(50)
        await command("verify", "--repair", "--save", str(file))
        await log.append(50)
        await relay.is_well_at(400)

    assert await log.is_in_stream()


async def test_repair_refuses_what_contradicts_the_log(log: Log, broker: Nats, command: Command, file: Path) -> None:
    """A position of a source has the same bytes for ever: where it had others, subscribers need a new source."""
    *messages, last = await published(log, 5)
    await broker.replace(*messages, changed(last))
    before = await broker.content()
    ended = await command("verify", "--repair", "--save", str(file), code=1)

    assert "new-incarnation" in ended.err
    assert await broker.content() == before
    assert content(file) is None


async def test_a_file_is_not_written_over(log: Log, broker: Nats, command: Command, precious: Path) -> None:
    """It may hold what an earlier repair saved."""
    await broker.replace(FOREIGN, *(await published(log, 3))[1:])
    before = await broker.content()
    for words in (("verify", "--repair"), ("new-incarnation", "--yes")):
        assert "exists already" in (await command(*words, "--save", str(precious), code=1)).err

    assert content(precious) == "precious"
    assert await broker.content() == before


async def test_a_file_is_looked_at_before_the_work(log: Log, command: Command, file: Path, tmp_path: Path) -> None:
    """Also if there is nothing to save: the next time there may be. And a file that nothing is saved to is refused."""
    await published(log, 3)
    nowhere = str(tmp_path / "no such folder" / "saved")
    for words in (("verify", "--repair"), ("republish", "--yes"), ("new-incarnation", "--yes")):
        ended = await command(*words, "--save", nowhere, code=1)
        assert "cannot be written there" in ended.err
        assert "log: 3 events" not in ended.out
    assert "--save is for --repair" in (await command("verify", "--save", str(file), code=2)).err


async def test_a_stream_that_is_longer_than_the_log(log: Log, broker: Nats, command: Command) -> None:
    """What it says can be read aloud, and no more is done than there is to do."""
    subject, body = (await published(log, 3))[2]
    await broker.put(*((subject, body.replace(b"0000000000000000003", b"000000000000000000%d" % n)) for n in (4, 5)))
    ended = await command("verify", code=1)

    assert ended.out.splitlines() == [
        "log: 3 events",
        "stream: last sequence 5",
        "equal up to position 3; after it 2 that the log does not have",
        "  4: that the log does not have",
        "  5: that the log does not have",
    ]
    assert "5/3" not in ended.err
    assert "5/5" in ended.err


async def test_a_new_incarnation_asks_first(log: Log, broker: Nats, command: Command) -> None:
    """Without a yes nothing is changed. The service's own login cannot do it, and finds that out before it is asked."""
    await published(log, 3)
    before = await broker.content()
    assert "Give the log a new name" in (await command("new-incarnation", code=1)).err
    async with a_service_login(log.url) as url:
        ended = await command("new-incarnation", code=1, DATABASE_URL=url)

    assert "owner" in ended.err
    assert "Give the log a new name" not in ended.err
    assert await broker.content() == before
    assert not (await broker.info()).config.sealed


async def make_anew(log: Log, stream: JetStream, file: Path) -> None:
    """What `verify --repair` does in the end."""
    publication = Publication(log.pool)
    record, kept = PublicationRecord(publication), ForeignMessages(file)
    await rebuild_stream.make_anew(stream, publication, record, kept, kind="by_operator", on_progress=lambda *_: None)


async def test_a_message_that_comes_while_the_stream_is_made_anew_is_saved_too(
    log: Log, broker: Nats, operator: JetStream, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stream is closed before it is read for the last time: after that nothing gets in unseen."""
    messages = await published(log, 3)
    await broker.replace(*messages[:2], FOREIGN)
    closing = operator.close

    async def close(by: str) -> None:
        await broker.put(FOREIGN)
        await closing(by)

    monkeypatch.setattr(operator, "close", close)
    await make_anew(log, operator, file)

    assert [line["sequence"] for line in saved(file)] == [3, 4]
    assert await log.is_in_stream()


async def test_a_contradiction_seen_at_the_last_reading_stops_it(log: Log, operator: JetStream, file: Path) -> None:
    """Nothing is deleted then: what came in between needs a new source, too."""
    *messages, last = await published(log, 3)
    await log.broker.replace(*messages, changed(last))
    before = await log.broker.content()
    with pytest.raises(Halted, match="contradicts the log"):
        await make_anew(log, operator, file)

    assert await log.broker.content() == before


async def test_a_stream_that_was_replaced_meanwhile_is_not_deleted(
    log: Log, broker: Nats, operator: JetStream, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was looked through and saved is another one than would be deleted."""
    await published(log, 3)
    original = comparison.compare

    async def compare(*args: Any, **options: Any) -> AsyncIterator[comparison.Finding]:
        async for finding in original(*args, **options):
            yield finding
        await broker.replace(FOREIGN)

    monkeypatch.setattr(rebuild_stream, "compare", compare)
    with pytest.raises(BrokerUnavailable):
        await make_anew(log, operator, file)

    assert await broker.messages() == [FOREIGN]


@pytest.mark.parametrize("died", ["before the new name", "after the new name"])
async def test_a_command_that_was_cut_short_is_ended_by_a_repair(
    log: Log, another_relay: Watched, broker: Nats, operator: JetStream, command: Command, file: Path, died: str
) -> None:
    """It died when the stream was closed: a relay leaves alone what is foreign in it, the command goes on."""
    messages = await published(log, 3)
    if died == "before the new name":
        await broker.replace(*messages[:2], FOREIGN)
    await operator.close(by="operator")
    if died == "after the new name":
        await give_log_new_id(log.url)  # all that is there is of another log now
    async with running(another_relay):
        await another_relay.faulted("stream_differs")
    await command("verify", "--repair", "--save", str(file))

    assert [line["reason"] for line in saved(file)] == ["foreign"] * (1 if died == "before the new name" else 3)
    assert await log.is_in_stream()


async def test_who_leads_stands_back(log: Log, relay: Watched) -> None:
    """The command works only when the leader's own deadline has passed: also that of a paused relay, which hears
    nothing of it and goes on believing that it leads."""
    deaf, own = Lease(log.pool, "relay"), Lease(log.pool, "relay")
    assert await deaf.take()
    async with rebuild_stream.leading(own):
        assert (own.held, deaf.held) == (True, False)
    async with running(relay):
        await relay.reached(0)
        async with rebuild_stream.leading(own):
            assert (own.held, relay.lease.held) == (True, False)
        await relay.until(lambda status: status.leads)


async def test_the_commands_say_that_a_server_is_away(command: Command) -> None:
    for name, url in (("NATS_URL", "nats://127.0.0.1:1"), ("DATABASE_URL", "postgresql://127.0.0.1:1/x")):
        assert "Traceback" not in (await command("verify", code=1, **{name: url})).err

"""`tokentrail stream`: what an operator does when the stream and the log disagree."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.leading.lease import Lease
from service.relay.errors import BrokerUnavailable, StreamDiffers
from service.relay.repair import comparison
from service.relay.repair import rebuild_stream as anew
from service.relay.repair.foreign_messages import ForeignMessages
from service.relay.repair.publication_record import PublicationRecord
from service.relay.stream.connection import connect
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

JUNK = ("tokens.v1.a.b.created", b"\xff not the log's")


@pytest.fixture
async def environment(database_url: str, nats_url: str, tmp_path: Path) -> dict[str, str]:
    assert (await run("keys", "generate", "--out", str(tmp_path / "keys.json"))).code == 0
    return {
        "DATABASE_URL": database_url,
        "NATS_URL": nats_url,
        "TOKENTRAIL_SIGNING_KEYS_FILE": str(tmp_path / "keys.json"),
    }


async def published(log: Log, nats_url: str, count: int) -> list[tuple[str, bytes]]:
    """A relay publishes so many events and ends; the messages as anyone could publish them."""
    await log.append(count)
    async with running(relay := Watched(log, nats_url)):
        await relay.reached(count)
    return [(subject, body) for _, subject, body in await in_stream(nats_url)]


async def replaced(nats_url: str, messages: list[tuple[str, bytes]]) -> None:
    """Someone makes the stream anew, of these messages."""
    async with streams(nats_url) as jetstream:
        await jetstream.delete_stream(STREAM)
        await jetstream.add_stream(PLAIN)
    await put(nats_url, messages)


def saved(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text().splitlines()]


async def test_verify_says_that_they_are_equal(log: Log, nats_url: str, environment: dict[str, str]) -> None:
    """All messages have been looked at, over several windows."""
    await published(log, nats_url, 1200)
    ended = await run("stream", "verify", environment=environment)

    assert ended.code == 0
    assert "they are equal" in ended.out


async def test_verify_names_every_kind_of_difference(log: Log, nats_url: str, environment: dict[str, str]) -> None:
    """Position and reason of each, and how many there are; nothing is changed."""
    messages = await published(log, nats_url, 12)
    messages[2] = JUNK
    messages[4] = messages[5]
    subject, body = messages[6]
    messages[6] = (subject, body.replace(b'"days_left"', b'"x"').replace(b'"active"', b'"actice"'))
    messages[7] = (messages[7][0] + "x", messages[7][1])
    await replaced(nats_url, messages[:11])
    async with streams(nats_url) as jetstream:
        await jetstream.delete_msg(STREAM, 9)
        await jetstream.delete_msg(STREAM, 10)
    before = await in_stream(nats_url)
    ended = await run("stream", "verify", environment=environment)

    assert ended.code == 1
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
    assert await in_stream(nats_url) == before


async def test_repair_publishes_a_missing_tail(log: Log, nats_url: str, environment: dict[str, str]) -> None:
    """Without making the stream anew, and without a relay."""
    await replaced(nats_url, (await published(log, nats_url, 700))[:100])
    async with streams(nats_url) as jetstream:
        before = (await jetstream.stream_info(STREAM)).created
        ended = await run("stream", "verify", "--repair", environment=environment)
        assert (await jetstream.stream_info(STREAM)).created == before

    assert ended.code == 0
    assert "600 missing" in ended.out
    assert await in_stream(nats_url) == await as_published(log.store)


async def test_repair_does_not_publish_into_a_stream_that_is_gone(
    log: Log, nats_url: str, environment: dict[str, str]
) -> None:
    """It does not know that the log has not gone back, as the relay would not: it names the commands that decide."""
    await published(log, nats_url, 5)
    async with streams(nats_url) as jetstream:
        await jetstream.delete_stream(STREAM)
    found = await run("stream", "verify", environment=environment)
    ended = await run("stream", "verify", "--repair", environment=environment)

    for each in (found, ended):
        assert each.code == 1
        assert "stream republish" in each.err
        assert "stream new-incarnation" in each.err


async def test_repair_saves_what_is_not_the_logs(
    log: Log, nats_url: str, environment: dict[str, str], tmp_path: Path
) -> None:
    """Foreign, misplaced and missing messages: the stream is made anew, and nothing that only it had is lost."""
    messages = await published(log, nats_url, 8)
    other = json.dumps({"source": "urn:other", "sequence": "0000000000000000009"}).encode()
    await replaced(nats_url, [*messages[:3], JUNK, messages[3], *messages[5:], ("tokens.v1.a.b.created", other)])
    async with streams(nats_url) as jetstream:
        await jetstream.delete_msg(STREAM, 2)
    file = tmp_path / "saved.jsonl"
    ended = await run("stream", "verify", "--repair", "--save", str(file), environment=environment)

    assert ended.code == 0
    assert await in_stream(nats_url) == await as_published(log.store)
    lines = saved(file)
    assert [(line["sequence"], line["reason"]) for line in lines] == [(4, "foreign"), (5, "misplaced"), (9, "foreign")]
    assert lines[0]["data"] == "/yBub3QgdGhlIGxvZydz"
    assert lines[2]["message"] == {"source": "urn:other", "sequence": "0000000000000000009"}
    assert file.stat().st_mode & 0o777 == 0o600
    known = await Publication(log.pool).known()
    assert known is not None
    assert known.repairs == 1


async def test_repair_with_a_relay_that_publishes(
    log: Log, relay: Watched, nats_url: str, environment: dict[str, str], tmp_path: Path
) -> None:
    """The relay stands back while the stream is made anew, and goes on behind it."""
    messages = await published(log, nats_url, 300)
    await replaced(nats_url, [*messages[:299], JUNK])
    async with running(relay):
        await relay.faulted("stream_differs")
        await log.append(50)
        ended = await run("stream", "verify", "--repair", "--save", str(tmp_path / "s"), environment=environment)
        await log.append(50)
        await relay.until(lambda status: status.position == 400 and status.fault is None)

    assert ended.code == 0
    assert await in_stream(nats_url) == await as_published(log.store)


async def test_repair_refuses_what_contradicts_the_log(
    log: Log, nats_url: str, environment: dict[str, str], tmp_path: Path
) -> None:
    """A position of a source has the same bytes for ever: where it had others, subscribers need a new source."""
    messages = await published(log, nats_url, 5)
    subject, body = messages[4]
    await replaced(nats_url, [*messages[:4], (subject, body.replace(b'"active"', b'"actice"'))])
    before = await in_stream(nats_url)
    ended = await run("stream", "verify", "--repair", "--save", str(tmp_path / "saved"), environment=environment)

    assert ended.code == 1
    assert "new-incarnation" in ended.err
    assert await in_stream(nats_url) == before
    assert not (tmp_path / "saved").exists()


async def test_a_file_is_not_written_over(log: Log, nats_url: str, environment: dict[str, str], tmp_path: Path) -> None:
    """It may hold what an earlier repair saved."""
    await replaced(nats_url, [JUNK, *(await published(log, nats_url, 3))[1:]])
    before = await in_stream(nats_url)
    file = tmp_path / "saved"
    file.write_text("precious")
    for command in (("verify", "--repair"), ("new-incarnation", "--yes")):
        ended = await run("stream", *command, "--save", str(file), environment=environment)
        assert ended.code == 1
        assert "exists already" in ended.err

    assert file.read_text() == "precious"
    assert await in_stream(nats_url) == before


async def test_a_file_is_looked_at_before_the_work(
    log: Log, nats_url: str, environment: dict[str, str], tmp_path: Path
) -> None:
    """Also if there is nothing to save: the next time there may be. And a file that nothing is saved to is refused."""
    await published(log, nats_url, 3)
    nowhere = str(tmp_path / "no such folder" / "saved")
    for command in (("verify", "--repair"), ("republish", "--yes"), ("new-incarnation", "--yes")):
        ended = await run("stream", *command, "--save", nowhere, environment=environment)
        assert ended.code == 1
        assert "cannot be written there" in ended.err
        assert "log: 3 events" not in ended.out
    ended = await run("stream", "verify", "--save", str(tmp_path / "saved"), environment=environment)

    assert ended.code == 2
    assert "--save is for --repair" in ended.err


async def test_a_stream_that_is_longer_than_the_log(log: Log, nats_url: str, environment: dict[str, str]) -> None:
    """What it says can be read aloud, and no more is done than there is to do."""
    messages = await published(log, nats_url, 3)
    subject, body = messages[2]
    await put(nats_url, [(subject, body.replace(b"0000000000000000003", b"000000000000000000%d" % n)) for n in (4, 5)])
    ended = await run("stream", "verify", environment=environment)

    assert ended.out.splitlines() == [
        "log: 3 events",
        "stream: last sequence 5",
        "equal up to position 3; after it 2 that the log does not have",
        "  4: that the log does not have",
        "  5: that the log does not have",
    ]
    assert "5/3" not in ended.err
    assert "5/5" in ended.err


async def test_a_new_incarnation_after_a_restore_of_postgres(
    database_url: str, nats_url: str, postgres: EmbeddedPostgres, environment: dict[str, str], tmp_path: Path
) -> None:
    """What was lost is shown and saved; the log has a new source, all of it published under it; relays go on."""
    async with a_log(database_url) as log:
        await published(log, nats_url, 5)
    async with a_copy(postgres, database_url) as earlier_url:
        environment = {**environment, "DATABASE_URL": earlier_url}
        async with a_log(database_url) as log, running(relay := Watched(log, nats_url)):
            await log.append(4)
            await relay.reached(9)
        lost = (await in_stream(nats_url))[5:]
        async with a_log(earlier_url) as earlier, running(relay := Watched(earlier, nats_url)):
            await relay.faulted("stream_ahead")
            await earlier.append(2)
            old, _ = await earlier.store.head()
            refused = await run("stream", "verify", "--repair", environment=environment)
            file = tmp_path / "lost.jsonl"
            ended = await run("stream", "new-incarnation", "--yes", "--save", str(file), environment=environment)
            await earlier.append(1)
            await relay.until(lambda status: status.position == 8 and status.fault is None)
            new, _ = await earlier.store.head()
            assert await in_stream(nats_url) == await as_published(earlier.store)

    assert refused.code == 1
    assert "new-incarnation" in refused.err
    assert ended.code == 0, ended.err
    assert "equal up to position 5; after it 2 that the log does not have, 2 contradicts" in ended.out
    assert old != new
    assert [
        (line["sequence"], json.dumps(line["message"], separators=(",", ":")).encode()) for line in saved(file)
    ] == [(position, body) for position, _, body in lost]


async def test_a_new_incarnation_asks_first(log: Log, nats_url: str, environment: dict[str, str]) -> None:
    """Without a yes nothing is changed."""
    await published(log, nats_url, 3)
    before = await in_stream(nats_url)
    ended = await run("stream", "new-incarnation", environment=environment)

    assert ended.code == 1
    assert await in_stream(nats_url) == before


async def test_a_new_incarnation_takes_the_owners_rights(
    log: Log, nats_url: str, environment: dict[str, str], database_url: str, tmp_path: Path
) -> None:
    """The service's own login cannot do it, and finds that out before anything is asked or changed."""
    await published(log, nats_url, 3)
    owner = await asyncpg.connect(database_url)
    await owner.execute("create role tokentrail_test_login login in role tokentrail_service")
    try:
        url = database_url.replace("//postgres@", "//tokentrail_test_login@")
        ended = await run("stream", "new-incarnation", environment={**environment, "DATABASE_URL": url})
    finally:
        await owner.execute("drop role tokentrail_test_login")
        await owner.close()

    assert ended.code == 1
    assert "owner" in ended.err
    assert "Give the log a new name" not in ended.err
    async with streams(nats_url) as jetstream:
        assert not (await jetstream.stream_info(STREAM)).config.sealed


async def test_a_message_that_comes_while_the_stream_is_made_anew_is_saved_too(
    log: Log, nats_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stream is closed before it is read for the last time: after that nothing gets in unseen."""
    messages = await published(log, nats_url, 3)
    await replaced(nats_url, [*messages[:2], JUNK])
    rescue = ForeignMessages(tmp_path / "saved")
    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
        closing = stream.close

        async def close(by: str) -> None:
            await put(nats_url, [JUNK])
            await closing(by)

        monkeypatch.setattr(stream, "close", close)
        publication = Publication(log.pool)
        await anew.make_anew(
            stream, publication, PublicationRecord(publication), rescue, kind="by_operator", on_progress=lambda *_: None
        )

    assert [line["sequence"] for line in saved(rescue.file)] == [3, 4]
    assert await in_stream(nats_url) == await as_published(log.store)


async def test_a_contradiction_seen_at_the_last_reading_stops_it(log: Log, nats_url: str, tmp_path: Path) -> None:
    """Nothing is deleted then: what came in between needs a new source, too."""
    messages = await published(log, nats_url, 3)
    subject, body = messages[2]
    await replaced(nats_url, [*messages[:2], (subject, body.replace(b'"active"', b'"actice"'))])
    before = await in_stream(nats_url)
    publication = Publication(log.pool)
    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
        with pytest.raises(StreamDiffers):
            await anew.make_anew(
                stream,
                publication,
                PublicationRecord(publication),
                ForeignMessages(tmp_path / "saved"),
                kind="by_operator",
                on_progress=lambda *_: None,
            )

    assert await in_stream(nats_url) == before


async def test_a_stream_that_was_replaced_meanwhile_is_not_deleted(
    log: Log, nats_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was looked through and saved is another one than would be deleted."""
    await published(log, nats_url, 3)
    original = comparison.compare

    async def compare(*args: Any, **options: Any) -> AsyncIterator[comparison.Finding]:
        async for finding in original(*args, **options):
            yield finding
        await replaced(nats_url, [JUNK])

    monkeypatch.setattr(anew, "compare", compare)
    publication = Publication(log.pool)
    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
        with pytest.raises(BrokerUnavailable):
            await anew.make_anew(
                stream,
                publication,
                PublicationRecord(publication),
                ForeignMessages(tmp_path / "saved"),
                kind="by_operator",
                on_progress=lambda *_: None,
            )

    assert [body for _, _, body in await in_stream(nats_url)] == [JUNK[1]]


async def test_a_repair_that_was_cut_short_is_repeated(
    log: Log, nats_url: str, environment: dict[str, str], tmp_path: Path
) -> None:
    """It died when the stream was closed: a relay leaves what is foreign in it alone, the command goes on."""
    messages = await published(log, nats_url, 3)
    await replaced(nats_url, [*messages[:2], JUNK])
    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
        await stream.close(by="operator")
    async with running(relay := Watched(log, nats_url)):
        await relay.faulted("stream_differs")
    ended = await run("stream", "verify", "--repair", "--save", str(tmp_path / "saved"), environment=environment)

    assert ended.code == 0
    assert len(saved(tmp_path / "saved")) == 1
    assert await in_stream(nats_url) == await as_published(log.store)


async def test_a_new_incarnation_that_was_cut_short_is_ended_by_a_repair(
    log: Log, nats_url: str, environment: dict[str, str], tmp_path: Path
) -> None:
    """It died between the new name and the new stream: all that is there is of another log now."""
    await published(log, nats_url, 3)
    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
        await stream.close(by="operator")
    await give_log_new_id(log.url)
    async with running(relay := Watched(log, nats_url)):
        await relay.faulted("stream_differs")
    ended = await run("stream", "verify", "--repair", "--save", str(tmp_path / "saved"), environment=environment)

    assert ended.code == 0
    assert [line["reason"] for line in saved(tmp_path / "saved")] == ["foreign"] * 3
    assert await in_stream(nats_url) == await as_published(log.store)


async def test_a_relay_that_leads_stands_back(log: Log, relay: Watched) -> None:
    """The command works only when the leader's own deadline has passed, also one that does not know it yet."""
    async with running(relay):
        await relay.reached(0)
        own = Lease(log.pool, "relay")
        async with anew.leading(own):
            assert not relay.lease.held
            assert own.held
        await relay.until(lambda status: status.leads)


async def test_it_waits_for_a_leader_that_hears_nothing(log: Log) -> None:
    """A paused relay goes on believing that it leads until its own deadline: nothing is done before."""
    deaf = Lease(log.pool, "relay")
    assert await deaf.take()
    async with anew.leading(Lease(log.pool, "relay")):
        assert not deaf.held


async def test_the_commands_say_that_a_server_is_away(environment: dict[str, str]) -> None:
    """One line, no traceback."""
    for name, url in (("NATS_URL", "nats://127.0.0.1:1"), ("DATABASE_URL", "postgresql://127.0.0.1:1/x")):
        ended = await run("stream", "verify", environment={**environment, name: url})
        assert ended.code == 1
        assert "Traceback" not in ended.err

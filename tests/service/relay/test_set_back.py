"""A log that has gone back is not published under its old source: whoever knows what it had says so, and it halts."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import msgspec
import nats
import pytest
from nats.js.api import StreamConfig
from nats.js.errors import NotFoundError
from structlog.testing import capture_logs

from events.cloudevents import log_source
from events.signals import RECEIPTS, Receipt
from service.embedded.postgres import EmbeddedPostgres
from service.leading.lease import Lease
from service.relay import relay as relay_module
from service.relay.repair import verifier_receipts as witnesses
from service.relay.repair.rebuild_stream import leading
from service.store.publication import Known, Publication
from tests.harness.processes import until
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
from tests.service.relay.test_beacon import listening


async def set_back(log: Log, to: int) -> None:
    """What came after that position is gone, as if a backup had been restored; the sessions stay."""
    owner = await asyncpg.connect(log.url)
    async with owner.transaction():
        await owner.execute("delete from tokentrail.events where position > $1", to)
        await owner.execute("update tokentrail.log_head set position = $1", to)
    await owner.close()


async def published(log: Log, nats_url: str, count: int) -> None:
    """A relay publishes so many events and ends."""
    await log.append(count)
    async with running(relay := Watched(log, nats_url)):
        await relay.reached(count)


async def lose_the_stream(nats_url: str) -> None:
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(
            StreamConfig(name="OTHER", subjects=["other"])
        )  # or the broker may refuse for a while
        await jetstream.delete_stream(STREAM)


async def stream_exists(nats_url: str) -> bool:
    async with streams(nats_url) as jetstream:
        with contextlib.suppress(NotFoundError):
            await jetstream.stream_info(STREAM)
            return True
    return False


async def source_of(log: Log) -> str:
    log_id, _ = await log.store.head()
    return log_source(log_id)


async def id_at(log: Log, position: int) -> str:
    return str((await log.store.read_log(after=position - 1, limit=1))[0].event_id)


async def receipt(log: Log, position: int, **changes: Any) -> Receipt:
    """Of a verifier that has applied the log up to there."""
    _, head = await log.store.head()
    event_id = await id_at(log, position) if 0 < position <= head else str(uuid4())
    said = Receipt(verifier="gateway-1", source=await source_of(log), position=position, event_id=event_id)
    return msgspec.structs.replace(said, **changes)


@asynccontextmanager
async def reporting(nats_url: str, *receipts: Receipt) -> AsyncIterator[None]:
    """Verifiers that say so again and again."""
    client = await nats.connect(nats_url)
    enough = asyncio.Event()

    async def report() -> None:
        while not enough.is_set():
            for each in receipts:
                await client.publish(RECEIPTS, msgspec.json.encode(each))
            await client.flush()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0.2):
                    await enough.wait()

    task = asyncio.create_task(report())
    try:
        yield
    finally:
        enough.set()
        await task
        await client.close()


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Verifiers are waited for and believed for a short time only."""
    monkeypatch.setattr(witnesses, "_LISTEN", 0.8)
    monkeypatch.setattr(witnesses, "_BELIEVED_FOR", 1.0)
    monkeypatch.setattr(witnesses, "_CHECK_EVERY", 0.1)


async def test_a_log_set_back_and_grown_again_between_two_reads(
    log: Log, nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The events that follow are not behind the one that was published last: none of them is published or told of."""
    monkeypatch.setattr("service.store.log_signal.POLL", 60.0)
    relay = Watched(log, nats_url)
    async with listening(nats_url) as listener, running(relay, listen=False):
        await log.append(5)
        relay.signal.set()
        await relay.reached(5)
        before = await in_stream(nats_url)
        await set_back(log, 3)
        await log.append(4)
        relay.signal.set()
        await relay.faulted("stream_ahead")
        reason = relay.seen[-1].reason or ""

    assert await in_stream(nats_url) == before
    assert "this relay has the event" in reason
    assert "new-incarnation" in reason
    assert max(head.position for _, head in listener.heads) == 5


async def test_a_log_set_back_under_what_is_at_hand(log: Log, relay: Watched, nats_url: str) -> None:
    """What this process itself appends behind the restored end is not taken for what follows the last message."""
    async with running(relay, listen=False):
        await log.append(5)
        await relay.reached(5)
        before = await in_stream(nats_url)
        await set_back(log, 3)
        await log.append(3)
        await relay.faulted("stream_ahead")

    assert await in_stream(nats_url) == before


async def test_it_knows_also_when_the_stream_is_gone(log: Log, nats_url: str) -> None:
    """The relay that published an event which the log does not have any more publishes nothing under that source, and
    tells the next one."""
    async with running(relay := Watched(log, nats_url)):
        await log.append(5)
        await relay.reached(5)
        await set_back(log, 3)
        await log.append(4)
        await relay.faulted("stream_ahead")
        await lose_the_stream(nats_url)
        relay.seen.clear()
        await relay.faulted("stream_ahead")
    async with running(second := Watched(log, nats_url)):
        await second.faulted("stream_ahead")

    assert not await stream_exists(nats_url)


async def test_the_lease_comes_back_with_the_backup(log: Log, nats_url: str, soon: None) -> None:
    """Another relay led and published more; Postgres goes back to before that, so that this one is still the holder, in
    the same epoch. It knows by itself that it was none meanwhile."""
    owner = await asyncpg.connect(log.url)
    async with running(relay := Watched(log, nats_url)):
        await log.append(5)
        await relay.reached(5)
        epoch = relay.lease.epoch
        for table in ("lease", "publication"):
            await owner.execute(f"create temporary table {table}_then as table tokentrail.{table}")
        async with leading(Lease(log.pool, "relay")):
            await log.append(3)
            async with running(other := Watched(log, nats_url, lease="another")):
                await other.reached(8)
            await lose_the_stream(nats_url)
            await owner.execute("update lease_then set expires_at = clock_timestamp() + interval '1s'")
            async with owner.transaction():
                for table in ("lease", "publication"):
                    await owner.execute(f"delete from tokentrail.{table}")
                    await owner.execute(f"insert into tokentrail.{table} table {table}_then")
                await owner.execute("delete from tokentrail.events where position > 5")
                await owner.execute("update tokentrail.log_head set position = 5")
            relay.seen.clear()
            await relay.until(lambda status: status.leads and (status.fault is not None or status.position == 5))
        assert relay.lease.epoch == epoch
        assert relay.seen[-1].fault == "stream_gone"
    await owner.close()

    assert not await stream_exists(nats_url)


async def test_postgres_restored_and_nats_new(
    database_url: str, nats_url: str, postgres: EmbeddedPostgres, tmp_path: Path
) -> None:
    """Nothing tells what subscribers have had after the backup: it publishes nothing, and names both commands."""
    async with a_log(database_url) as log:
        await published(log, nats_url, 5)
    async with a_copy(postgres, database_url) as earlier_url, a_log(earlier_url) as earlier:
        await lose_the_stream(nats_url)
        async with running(relay := Watched(earlier, nats_url)):
            await relay.faulted("stream_gone")
            reason = relay.seen[-1].reason or ""
            await earlier.append(3)
            relay.seen.clear()
            await relay.faulted("stream_gone")
            assert not await stream_exists(nats_url)
            environment = {"DATABASE_URL": earlier_url, "NATS_URL": nats_url}
            said = await run("stream", "verify", environment=environment)
            before = await source_of(earlier)
            ended = await run("stream", "new-incarnation", "--yes", environment=environment)
            await relay.until(lambda status: status.position == 8 and status.fault is None)
            assert await in_stream(nats_url) == await as_published(earlier.store)
            assert await source_of(earlier) != before

    for text in (reason, said.err):
        assert "stream republish" in text
        assert "stream new-incarnation" in text
    assert ended.code == 0, ended.err


async def test_a_verifier_knows_what_the_backup_does_not(
    database_url: str, nats_url: str, postgres: EmbeddedPostgres, soon: None
) -> None:
    """Its receipt is beyond the end of the restored log: that is no doubt any more, it was set back."""
    async with a_log(database_url) as log:
        await published(log, nats_url, 5)
    async with a_copy(postgres, database_url) as earlier_url:
        async with a_log(database_url) as log:
            await log.append(3)
            had = await receipt(log, 8)
        await lose_the_stream(nats_url)
        async with (
            a_log(earlier_url) as earlier,
            reporting(nats_url, had),
            running(relay := Watched(earlier, nats_url)),
        ):
            await relay.faulted("stream_ahead")
            assert "a verifier has the event" in (relay.seen[-1].reason or "")
            await earlier.append(5)
            relay.seen.clear()
            await relay.faulted("stream_ahead")

    assert not await stream_exists(nats_url)


async def test_verifiers_prove_that_nothing_was_lost(log: Log, nats_url: str, soon: None) -> None:
    """NATS comes back empty while the relay starts: if all verifiers have events of this log, and one the last that was
    noted, all is published again by itself."""
    await published(log, nats_url, 5)
    await lose_the_stream(nats_url)
    behind = await receipt(log, 2, verifier="gateway-2", current=False)
    async with reporting(nats_url, await receipt(log, 5), behind), running(relay := Watched(log, nats_url)):
        await relay.reached(5)
        assert "stream_gone" not in {status.fault for status in relay.seen}

    assert await in_stream(nats_url) == await as_published(log.store)


@pytest.mark.parametrize("why", ["none has the last one", "one has another", "another server", "not all"])
async def test_verifiers_that_prove_nothing(
    log: Log, nats_url: str, soon: None, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    """What was published after the last event that they have may be lost; a restored Postgres is another one; and if as
    many are heard as are kept, one more may have another event."""
    await published(log, nats_url, 5)
    await lose_the_stream(nats_url)
    said = [await receipt(log, 4 if why == "none has the last one" else 5)]
    if why == "one has another":
        said.append(await receipt(log, 3, verifier="gateway-2", event_id=str(uuid4())))
    if why == "not all":
        monkeypatch.setattr(witnesses, "_MOST", 1)
    if why == "another server":
        await log.pool.execute("update tokentrail.publication set timeline = timeline + 1")
    async with reporting(nats_url, *said), running(relay := Watched(log, nats_url)):
        await relay.faulted("stream_ahead" if why == "one has another" else "stream_gone")

    assert not await stream_exists(nats_url)


async def test_what_was_noted_is_not_in_the_log(log: Log, nats_url: str) -> None:
    """Of another event at the last position that is known to have been published, the stream need not tell."""
    await published(log, nats_url, 5)
    await set_back(log, 4)
    await log.append(3)
    await lose_the_stream(nats_url)
    async with running(relay := Watched(log, nats_url)):
        await relay.faulted("stream_ahead")

    assert "the record of what was published" in (relay.seen[-1].reason or "")
    assert not await stream_exists(nats_url)


async def test_a_log_that_was_never_published_and_was_moved(log: Log, nats_url: str) -> None:
    """The backup may be from before the first message: whether there was one since, nothing tells."""
    await log.append(3)
    await log.pool.execute("update tokentrail.publication set system_identifier = 1")
    async with running(relay := Watched(log, nats_url)):
        await relay.faulted("stream_gone")
    ended = await run("stream", "republish", "--yes", environment={"DATABASE_URL": log.url, "NATS_URL": nats_url})

    assert ended.code == 0, ended.err
    assert await in_stream(nats_url) == await as_published(log.store)


async def test_a_tail_lost_while_postgres_became_another(log: Log, nats_url: str) -> None:
    """The broker lost the end, and a standby was promoted: what it lacks may be what is lost."""
    await published(log, nats_url, 5)
    messages = [(subject, body) for _, subject, body in await in_stream(nats_url)]
    async with streams(nats_url) as jetstream:
        await jetstream.delete_stream(STREAM)
        await jetstream.add_stream(PLAIN)
    await put(nats_url, messages[:3])
    await log.pool.execute("update tokentrail.publication set timeline = timeline + 1")
    async with running(relay := Watched(log, nats_url)):
        await relay.faulted("stream_gone")
        assert len(await in_stream(nats_url)) == 3


async def test_an_ordinary_promotion(log: Log, nats_url: str) -> None:
    """The stream is whole and is the log: it goes on, and notes which Postgres it is now."""
    await published(log, nats_url, 5)
    await log.pool.execute("update tokentrail.publication set timeline = timeline + 1")
    before = await Publication(log.pool).known()
    async with running(relay := Watched(log, nats_url)):
        await log.append(1)
        await relay.reached(6)
    known = await Publication(log.pool).known()

    assert known is not None
    assert before is not None
    assert known.server == await Publication(log.pool).server() != before.server
    assert (known.furthest.position, known.furthest.event_id) == (6, await id_at(log, 6))


async def test_republish_takes_the_operators_word(log: Log, nats_url: str) -> None:
    """It asks first; then the relay goes on behind what it published."""
    await published(log, nats_url, 5)
    await lose_the_stream(nats_url)
    environment = {"DATABASE_URL": log.url, "NATS_URL": nats_url}
    async with running(relay := Watched(log, nats_url)):
        await relay.faulted("stream_gone")
        refused = await run("stream", "republish", environment=environment)
        assert (refused.code, await stream_exists(nats_url)) == (1, False)
        ended = await run("stream", "republish", "--yes", environment=environment)
        assert ended.code == 0, ended.err
        await log.append(1)
        await relay.until(lambda status: status.position == 6 and status.fault is None)

    assert await in_stream(nats_url) == await as_published(log.store)


async def test_republish_refuses_what_is_known_to_be_set_back(log: Log, nats_url: str) -> None:
    """The record has an event that the log does not have: a word does not change that."""
    await published(log, nats_url, 5)
    await set_back(log, 4)
    await log.append(3)
    await lose_the_stream(nats_url)
    ended = await run("stream", "republish", "--yes", environment={"DATABASE_URL": log.url, "NATS_URL": nats_url})

    assert ended.code == 1
    assert "The log was set back" in ended.err
    assert not await stream_exists(nats_url)


@pytest.mark.parametrize("where", ["beyond the end", "another event"])
async def test_a_receipt_halts_it_while_it_comes(log: Log, nats_url: str, soon: None, where: str) -> None:
    """A verifier that has what the log does not have proves that it was set back. A lie stops it no longer than it is
    told."""
    relay = Watched(log, nats_url)
    with capture_logs() as lines:
        async with running(relay):
            await log.append(5)
            await relay.reached(5)
            other = await receipt(log, 9 if where == "beyond the end" else 3, event_id=str(uuid4()))
            async with reporting(nats_url, other):
                await relay.faulted("stream_ahead")
                reason = relay.seen[-1].reason or ""
                await log.append(1)
                relay.seen.clear()
                await relay.faulted("stream_ahead")
                assert len(await in_stream(nats_url)) == 5
            await relay.until(lambda status: status.position == 6 and status.fault is None)

    assert "a verifier has the event" in reason
    assert "gateway-1" not in reason
    assert "gateway-1" in {line.get("said") for line in lines}


async def test_a_receipt_halts_it_also_if_that_cannot_be_noted(log: Log, nats_url: str, soon: None) -> None:
    """What was found is said, not that Postgres does not take the note."""
    owner = await asyncpg.connect(log.url)
    await owner.execute(
        "create function pg_temp.away() returns trigger language plpgsql as"
        " $$ begin raise exception using errcode = 'cannot_connect_now'; end $$;"
        " create trigger away before update of doubted_at on tokentrail.publication"
        " for each row execute function pg_temp.away()"
    )
    async with running(relay := Watched(log, nats_url)):
        await log.append(5)
        await relay.reached(5)
        async with reporting(nats_url, await receipt(log, 9, event_id=str(uuid4()))):
            await relay.until(lambda status: status.fault is not None)
            assert relay.seen[-1].fault == "stream_ahead"
    await owner.close()


async def test_a_receipt_is_not_left_for_the_next_look(
    log: Log, nats_url: str, soon: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under load the stream is looked at every ten seconds only: so long nothing may be published behind the doubt."""
    monkeypatch.setattr(relay_module, "_LOOK_AGAIN", 60.0)
    monkeypatch.setattr(relay_module, "_LOOK_AT_LEAST", 60.0)
    async with running(relay := Watched(log, nats_url)):
        await log.append(5)
        await relay.reached(5)
        async with reporting(nats_url, await receipt(log, 9, event_id=str(uuid4()))):
            await relay.faulted("stream_ahead")


async def test_who_leads_next_listens_first(log: Log, nats_url: str, soon: None) -> None:
    """A relay that knows nothing of what halted the one before publishes nothing before it has heard the verifiers."""
    async with running(first := Watched(log, nats_url)):
        await log.append(5)
        await first.reached(5)
        async with reporting(nats_url, await receipt(log, 9, event_id=str(uuid4()))):
            await first.faulted("stream_ahead")
            await first.relay.stop()
            await log.append(1)
            async with running(second := Watched(log, nats_url)):
                await second.faulted("stream_ahead")
                assert len(await in_stream(nats_url)) == 5


async def test_receipts_that_say_nothing(log: Log, nats_url: str, soon: None) -> None:
    """What is malformed, of another log, without an id, or of the log as it is, halts nothing."""
    await log.append(6)
    lies = [
        await receipt(log, 9, source="urn:tokentrail:log:other"),
        await receipt(log, 9, event_id=""),
        await receipt(log, 9, event_id="'; drop table"),
        await receipt(log, 9, event_id="A" * 36),
        await receipt(log, 9, verifier="a\nb"),
        await receipt(log, 9, leaving=True),
        await receipt(log, 4),
        await receipt(log, 0, event_id=""),
    ]
    relay = Watched(log, nats_url)
    said = [msgspec.structs.replace(lie, verifier=lie.verifier + str(at)) for at, lie in enumerate(lies)]
    async with reporting(nats_url, *said), running(relay):
        await relay.reached(6)
        for position in range(7, 17):
            await log.append(1)
            await relay.reached(position)
            await asyncio.sleep(0.05)
    assert {status.fault for status in relay.seen} <= {None}


async def test_more_verifiers_than_are_kept(log: Log, nats_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever may send receipts cannot fill the memory: past so many, a new name is not kept."""
    monkeypatch.setattr(witnesses, "_MOST", 2)
    await log.append(5)
    heard = witnesses.Witnesses()
    heard.follow(await source_of(log))
    kept, other = await receipt(log, 5), await receipt(log, 5, verifier="gateway-2")
    too_many = await receipt(log, 9, verifier="gateway-3")
    async with await nats.connect(nats_url) as connection, heard.over(connection):
        for each in (kept, other, too_many, msgspec.structs.replace(kept, position=9)):
            await connection.publish(RECEIPTS, msgspec.json.encode(each))
        found = await until(lambda: heard.check(Publication(log.pool)), within=10)

    assert found is not None
    assert found.verifier == kept.verifier


async def test_a_receipt_that_is_ahead_of_the_relay(log: Log, nats_url: str, soon: None) -> None:
    """Another relay may have published what this one has not read: the log is asked before anything is believed."""
    relay = Watched(log, nats_url)
    async with running(relay):
        await log.append(5)
        await relay.reached(5)
        position = 5
        async with reporting(nats_url, await receipt(log, 5)):
            for position in range(6, 12):
                await log.append(1)
                async with reporting(nats_url, await receipt(log, position)):
                    await relay.reached(position)
    assert {status.fault for status in relay.seen} <= {None}


async def test_a_note_of_the_code_before_leaves_the_event(log: Log, nats_url: str) -> None:
    """It writes positions only: the event that is noted stays the one whose id it is."""
    await published(log, nats_url, 5)
    await log.pool.execute("update tokentrail.publication set position = 7")
    known = await Publication(log.pool).known()

    assert isinstance(known, Known)
    assert (known.position, known.furthest.position) == (7, 5)

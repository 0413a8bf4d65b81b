"""A log that has gone back is not published under its old source: whoever knows what it had says so, and it halts."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

import msgspec
import nats
import pytest
from nats.aio.client import Client
from structlog.testing import capture_logs

from events.signals import RECEIPTS, Receipt
from service.embedded.postgres import EmbeddedPostgres
from service.leading.lease import Lease
from service.relay import relay as relay_module
from service.relay.repair import verifier_receipts as witnesses
from service.relay.repair.rebuild_stream import leading
from service.store.database import Connection
from service.store.publication import Publication
from tests.harness.processes import until
from tests.harness.relayed_log import Log, Watched, a_copy, a_log, published, running
from tests.harness.stream import Nats
from tests.service.commands import run
from tests.service.relay.listening import Listener


async def receipt(log: Log, position: int, **changes: Any) -> Receipt:
    """Of a verifier that has applied the log up to there."""
    event_id = await log.id_at(position) if 0 < position <= await log.head() else str(uuid4())
    said = Receipt(verifier="gateway-1", source=await log.source(), position=position, event_id=event_id)
    return msgspec.structs.replace(said, **changes)


async def contradicting(log: Log) -> Receipt:
    """Of a verifier that has applied what the log does not have."""
    return await receipt(log, await log.head() + 4)


@asynccontextmanager
async def reporting(log: Log, *receipts: Receipt) -> AsyncIterator[None]:
    """Verifiers that say so again and again."""

    async def report(client: Client) -> None:
        while True:
            for each in receipts:
                await client.publish(RECEIPTS, msgspec.json.encode(each))
            await client.flush()
            await asyncio.sleep(0.2)

    async with await nats.connect(log.broker.url) as client:
        task = asyncio.create_task(report(client))
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Verifiers are waited for and believed for a short time only."""
    monkeypatch.setattr(witnesses, "_LISTEN", 0.8)
    monkeypatch.setattr(witnesses, "_BELIEVED_FOR", 1.0)
    monkeypatch.setattr(witnesses, "_CHECK_EVERY", 0.1)


@pytest.fixture
async def leader(log: Log, another_relay: Watched) -> AsyncIterator[Watched]:
    """A relay that runs and has published five events."""
    async with running(another_relay):
        await log.append(5)
        await another_relay.reached(5)
        yield another_relay


@pytest.fixture
async def lost_stream(log: Log, broker: Nats) -> None:
    """Five events were published; then the broker lost the stream."""
    await published(log, 5)
    await broker.lose()


async def halts(log: Log, kind: str) -> str:
    """A relay that begins halts with that fault, and no stream is made. Returns its reason."""
    async with running(relay := Watched(log)):
        await relay.faulted(kind)
    assert not await log.broker.exists()
    return relay.reason


@pytest.mark.parametrize(
    ("own", "grown"),
    [
        pytest.param(False, 0, id="nothing follows"),
        pytest.param(False, 4, id="another process appends"),
        pytest.param(True, 3, id="its own process appends: what follows is at hand"),
    ],
)
async def test_a_log_set_back_between_two_reads(
    log: Log, relay: Watched, listener: Listener, monkeypatch: pytest.MonkeyPatch, own: bool, grown: int
) -> None:
    """It is noticed at the next read, not only at the next look. What follows is not behind the last event that was
    published: none of it is published or told of."""
    monkeypatch.setattr("service.store.log_signal.POLL", 60.0)
    monkeypatch.setattr(relay_module, "_LOOK_AGAIN", 60.0)
    monkeypatch.setattr(relay_module, "_LOOK_AT_LEAST", 60.0)
    async with running(running_one := relay if own else Watched(log), listen=False):
        await log.append(5)
        running_one.signal.set()
        await listener.reached(5)
        before = await log.broker.content()
        await log.set_back(3)
        await log.append(grown)
        running_one.signal.set()
        await running_one.faulted("stream_ahead")
        await listener.falls_silent()

    assert await log.broker.content() == before
    assert "this relay has the event" in running_one.reason
    assert "new-incarnation" in running_one.reason
    assert listener.heads[-1][1].position == max(head.position for _, head in listener.heads) == 5


async def test_it_knows_also_when_the_stream_is_gone(log: Log, leader: Watched, broker: Nats) -> None:
    """The relay that published an event which the log has lost publishes nothing more, and tells the next one."""
    await log.set_back(3)
    await log.append(4)
    await leader.faulted("stream_ahead")
    await broker.lose()
    await leader.faults_again("stream_ahead")
    await leader.relay.stop()
    await halts(log, "stream_ahead")


async def test_the_lease_comes_back_with_the_backup(log: Log, leader: Watched, owner: Connection, soon: None) -> None:
    """Another relay led and published more; Postgres goes back to before that, so that this one is still the holder, in
    the same epoch. It knows by itself that it was none meanwhile."""
    epoch = leader.lease.epoch
    for table in ("lease", "publication"):
        await owner.execute(f"create temporary table {table}_then as table tokentrail.{table}")
    async with leading(Lease(log.pool, "relay")):
        await log.append(3)
        async with running(other := Watched(log, lease="another")):
            await other.reached(8)
        await log.broker.lose()
        await owner.execute("update lease_then set expires_at = clock_timestamp() + interval '1s'")
        async with owner.transaction():
            for table in ("lease", "publication"):
                await owner.execute(f"delete from tokentrail.{table}")
                await owner.execute(f"insert into tokentrail.{table} table {table}_then")
            await owner.execute("delete from tokentrail.events where position > 5")
            await owner.execute("update tokentrail.log_head set position = 5")
        leader.seen.clear()
        await leader.until(lambda status: status.leads and (status.fault is not None or status.position == 5))
    assert leader.lease.epoch == epoch
    assert leader.seen[-1].fault == "stream_gone"
    assert not await log.broker.exists()


async def test_a_verifier_knows_what_the_backup_does_not(
    database_url: str, broker: Nats, postgres: EmbeddedPostgres, soon: None
) -> None:
    """Its receipt is beyond the end of the restored log: that is no doubt any more, it was set back."""
    async with a_log(database_url, broker.url) as log:
        await published(log, 5)
    async with a_copy(postgres, database_url) as earlier_url:
        async with a_log(database_url) as log:
            await log.append(3)
            had = await receipt(log, 8)
        await broker.lose()
        async with a_log(earlier_url, broker.url) as earlier, reporting(earlier, had):
            assert "a verifier has the event" in await halts(earlier, "stream_ahead")
            await earlier.append(5)
            await halts(earlier, "stream_ahead")


async def test_verifiers_prove_no_loss(log: Log, another_relay: Watched, lost_stream: None, soon: None) -> None:
    """If all verifiers have events of this log, and one the last that was noted, all is published again by itself."""
    behind = await receipt(log, 2, verifier="gateway-2", current=False)
    async with reporting(log, await receipt(log, 5), behind), running(another_relay):
        await another_relay.reached(5)

    assert "stream_gone" not in another_relay.faults
    assert await log.is_in_stream()


@pytest.mark.parametrize("why", ["none has the last one", "one has another", "another server", "not all"])
async def test_verifiers_that_prove_nothing(
    log: Log, lost_stream: None, soon: None, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    """What was published after the last event that they have may be lost; a restored Postgres is another one; and if as
    many are heard as are kept, one more may have another event."""
    said = [await receipt(log, 4 if why == "none has the last one" else 5)]
    if why == "one has another":
        said.append(await receipt(log, 3, verifier="gateway-2", event_id=str(uuid4())))
    if why == "not all":
        monkeypatch.setattr(witnesses, "_MOST", 1)
    if why == "another server":
        await log.pool.execute("update tokentrail.publication set timeline = timeline + 1")
    async with reporting(log, *said):
        await halts(log, "stream_ahead" if why == "one has another" else "stream_gone")


async def test_what_was_noted_is_not_in_the_log(log: Log, lost_stream: None, environment: dict[str, str]) -> None:
    """Of another event at the last position that is known to have been published, the stream need not tell. An
    operator's word does not change that."""
    await log.set_back(4)
    await log.append(3)
    assert "the record of what was published" in await halts(log, "stream_ahead")
    ended = await run("stream", "republish", "--yes", environment=environment)

    assert ended.code == 1
    assert "The log was set back" in ended.err
    assert not await log.broker.exists()


async def test_a_log_that_was_never_published_and_was_moved(log: Log) -> None:
    """The backup may be from before the first message: whether there was one since, nothing tells."""
    await log.append(3)
    await log.pool.execute("update tokentrail.publication set system_identifier = 1")
    await halts(log, "stream_gone")


async def test_a_tail_lost_while_postgres_became_another(log: Log, another_relay: Watched, broker: Nats) -> None:
    """The broker lost the end, and a standby was promoted: what it lacks may be what is lost."""
    messages = await published(log, 5)
    await broker.replace(*messages[:3])
    await log.pool.execute("update tokentrail.publication set timeline = timeline + 1")
    async with running(another_relay):
        await another_relay.faulted("stream_gone")
        assert len(await broker.content()) == 3


async def test_an_ordinary_promotion(log: Log) -> None:
    """The stream is whole and is the log: it goes on, and notes which Postgres it is now."""
    await published(log, 5)
    await log.pool.execute("update tokentrail.publication set timeline = timeline + 1")
    before = await Publication(log.pool).known()
    await published(log, 1)
    known = await Publication(log.pool).known()

    assert known is not None
    assert before is not None
    assert known.server == await Publication(log.pool).server() != before.server
    assert (known.furthest.position, known.furthest.event_id) == (6, await log.id_at(6))


async def test_republish_takes_the_operators_word(
    log: Log, another_relay: Watched, broker: Nats, lost_stream: None, environment: dict[str, str]
) -> None:
    """It asks first; then the relay goes on behind what it published."""
    async with running(another_relay):
        await another_relay.faulted("stream_gone")
        refused = await run("stream", "republish", environment=environment)
        assert (refused.code, await broker.exists()) == (1, False)
        ended = await run("stream", "republish", "--yes", environment=environment)
        assert ended.code == 0, ended.err
        await log.append(1)
        await another_relay.is_well_at(6)

    assert await log.is_in_stream()


@pytest.mark.parametrize("position", [9, 3], ids=["beyond the end", "another event"])
async def test_a_receipt_halts_it_while_it_comes(log: Log, leader: Watched, soon: None, position: int) -> None:
    """A verifier that has what the log does not have proves that it was set back; a lie, while it is told."""
    with capture_logs() as lines:
        async with reporting(log, await receipt(log, position, event_id=str(uuid4()))):
            await leader.faulted("stream_ahead")
            reason = leader.reason
            await log.append(1)
            await leader.faults_again("stream_ahead")
            assert len(await log.broker.content()) == 5
        await leader.is_well_at(6)

    assert "a verifier has the event" in reason
    assert "gateway-1" not in reason
    assert "gateway-1" in {line.get("said") for line in lines}


async def test_a_receipt_halts_it_at_once(
    log: Log, leader: Watched, owner: Connection, soon: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was found is said also if Postgres does not take the note; and not only at the next look at the stream,
    which is ten seconds away under load."""
    monkeypatch.setattr(relay_module, "_LOOK_AGAIN", 60.0)
    monkeypatch.setattr(relay_module, "_LOOK_AT_LEAST", 60.0)
    await owner.execute(
        "create function pg_temp.away() returns trigger language plpgsql as"
        " $$ begin raise exception using errcode = 'cannot_connect_now'; end $$;"
        " create trigger away before update of doubted_at on tokentrail.publication"
        " for each row execute function pg_temp.away()"
    )
    async with reporting(log, await contradicting(log)):
        await leader.until(lambda status: status.fault is not None)
        assert leader.seen[-1].fault == "stream_ahead"


async def test_who_leads_next_listens_first(log: Log, leader: Watched, broker: Nats, soon: None) -> None:
    """A relay that knows nothing of what halted the one before publishes nothing before it has heard the verifiers."""
    async with reporting(log, await contradicting(log)):
        await leader.faulted("stream_ahead")
        await leader.relay.stop()
        await log.append(1)
        async with running(second := Watched(log)):
            await second.faulted("stream_ahead")
            assert len(await broker.content()) == 5


async def test_receipts_that_say_nothing(log: Log, another_relay: Watched, soon: None) -> None:
    """What is malformed, of another log, without an id, or of the log as it is, halts nothing."""
    await log.append(6)
    said = [
        await receipt(log, 9, source="urn:tokentrail:log:other"),
        await receipt(log, 9, event_id=""),
        await receipt(log, 9, event_id="'; drop table"),
        await receipt(log, 9, event_id="A" * 36),
        await receipt(log, 9, verifier="a\nb"),
        await receipt(log, 9, leaving=True),
        await receipt(log, 9, bound=0),
        await receipt(log, 4),
        await receipt(log, 0, event_id=""),
    ]
    said = [msgspec.structs.replace(each, verifier=each.verifier + str(at)) for at, each in enumerate(said)]
    async with reporting(log, *said), running(another_relay):
        await another_relay.reached(6)
        for position in range(7, 17):
            await log.append(1)
            await another_relay.reached(position)
            await asyncio.sleep(0.05)
    assert another_relay.faults == {None}


async def test_more_verifiers_than_are_kept(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever may send receipts cannot fill the memory: past so many, a new name is not kept."""
    monkeypatch.setattr(witnesses, "_MOST", 2)
    await log.append(5)
    heard = witnesses.Witnesses()
    heard.follow(await log.source())
    kept, other = await receipt(log, 5), await receipt(log, 5, verifier="gateway-2")
    too_many = await receipt(log, 9, verifier="gateway-3")
    async with await nats.connect(log.broker.url) as connection, heard.over(connection):
        for each in (kept, other, too_many, msgspec.structs.replace(kept, position=9)):
            await connection.publish(RECEIPTS, msgspec.json.encode(each))
        found = await until(lambda: heard.check(Publication(log.pool)), within=10)

    assert found is not None
    assert found.verifier == kept.verifier


async def test_a_receipt_that_is_ahead_of_the_relay(log: Log, leader: Watched, soon: None) -> None:
    """Another relay may have published what this one has not read: the log is asked before anything is believed."""
    async with reporting(log, await receipt(log, 5)):
        for position in range(6, 12):
            await log.append(1)
            async with reporting(log, await receipt(log, position)):
                await leader.reached(position)
    assert leader.faults == {None}

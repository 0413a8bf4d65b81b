"""What a verifier says to the service: receipts and uses."""

import asyncio

import msgspec
import nats
from nats.aio.msg import Msg

from events.cloudevents import log_source
from events.nats.broker import Servers, connect
from events.signals import RECEIPTS, USAGE, Receipt, Usage
from events.verifier import Principal
from events.verifier.reports import Reports
from events.verifier.usage import Uses
from tests.events.subscriber.stream import LOG, SOON, publish
from tests.events.verifier.lives import Lives
from tests.events.verifier.watched import BOUND, Relay, watched
from tests.harness.builders import event_id_at


async def test_receipts(nats_url: str, published: Lives) -> None:
    """It says how far it has come after each burst and every second, and that it leaves, when it accepts no more."""
    receipts: asyncio.Queue[Receipt] = asyncio.Queue()
    accepts_when_it_leaves: list[bool] = []

    async def receive(message: Msg) -> None:
        receipts.put_nowait(receipt := msgspec.json.decode(message.data, type=Receipt))
        if receipt.leaving:
            accepts_when_it_leaves.append(found.verifier.current)

    connection = await nats.connect(nats_url)
    await connection.subscribe(RECEIPTS, cb=receive)
    await connection.flush()
    async with asyncio.timeout(SOON), Relay(nats_url, 8), watched(nats_url, name="gateway") as found:
        await found.current()
        while not (receipt := await receipts.get()).current:
            pass
        assert receipt == Receipt(
            verifier=found.verifier.id,
            source=log_source(LOG),
            position=8,
            event_id=str(event_id_at(8)),
            bound=BOUND,
            current=True,
        )
        assert found.verifier.id.startswith("gateway-")
        await publish(nats_url, [published.revoke_the_plain_one])
        while (await receipts.get()).position != 9:
            pass
    async with asyncio.timeout(SOON):
        while not (receipt := await receipts.get()).leaving:
            pass
    await connection.close()

    assert (receipt.verifier, receipt.position, receipt.current) == (found.verifier.id, 9, False)
    assert accepts_when_it_leaves == [False]


async def test_uses(nats_url: str, published: Lives) -> None:
    """What was used is reported, each token once, at the latest when it leaves."""
    reported: asyncio.Queue[Usage] = asyncio.Queue()

    async def receive(message: Msg) -> None:
        reported.put_nowait(msgspec.json.decode(message.data, type=Usage))

    connection = await nats.connect(nats_url)
    await connection.subscribe(USAGE, cb=receive)
    await connection.flush()
    async with Relay(nats_url, 8), watched(nats_url) as found:
        await found.current()
        for _ in range(3):
            principal = found.verifier.verify(published.plain)
            assert isinstance(principal, Principal)
            found.verifier.used(principal)
    async with asyncio.timeout(SOON):
        usage = await reported.get()
    await connection.close()

    assert (usage.verifier, [use.token_id for use in usage.used]) == (found.verifier.id, [principal.token_id])


async def test_nothing_after_the_last_words(nats_url: str) -> None:
    """A receipt that is due when it leaves is not sent: the service would wait for it again."""
    receipts: asyncio.Queue[Receipt] = asyncio.Queue()

    async def receive(message: Msg) -> None:
        receipts.put_nowait(msgspec.json.decode(message.data, type=Receipt))

    reports = Reports("v", Uses(), lambda: Receipt(verifier="v", source="s", position=1), interval=60.0)
    async with connect(Servers(urls=nats_url), stream="TOKENS", name="v") as broker, asyncio.timeout(SOON):
        await broker.connection.subscribe(RECEIPTS, cb=receive)
        await reports.leave(broker)
        sending = asyncio.create_task(reports.send(broker))
        reports.hurry()
        await broker.connection.flush()
        assert (await receipts.get()).leaving
        await broker.connection.publish(RECEIPTS, msgspec.json.encode(Receipt(verifier="end", source="s", position=1)))
        assert (await receipts.get()).verifier == "end"
        sending.cancel()
        await asyncio.wait({sending})

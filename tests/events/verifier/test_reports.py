"""What a verifier says to the service, receipts and uses, and to whoever runs it."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TypeVar

import msgspec
import nats
import pytest
from nats.aio.msg import Msg

from events.cloudevents import log_source
from events.nats.broker import Servers, connect
from events.notices import Notice, Notices
from events.signals import RECEIPTS, USAGE, USAGE_MOST, Receipt, Usage, Use
from events.verifier import Principal, Verifier
from events.verifier.reports import Reports
from events.verifier.usage import MOST, Uses
from tests.events.subscriber.stream import LOG, publish
from tests.events.verifier.watched import BOUND, Lives, current
from tests.harness.builders import event_id_at
from tests.harness.waiting import SOON

Report = TypeVar("Report", Receipt, Usage)


@asynccontextmanager
async def heard(nats_url: str, subject: str, kind: type[Report]) -> AsyncIterator[asyncio.Queue[Report]]:
    """What comes on that subject."""
    reports: asyncio.Queue[Report] = asyncio.Queue()

    async def receive(message: Msg) -> None:
        reports.put_nowait(msgspec.json.decode(message.data, type=kind))

    async with await nats.connect(nats_url) as connection, asyncio.timeout(SOON):
        await connection.subscribe(subject, cb=receive)
        await connection.flush()
        yield reports


async def test_receipts(nats_url: str, published: Lives) -> None:
    """It says how far it has come after each burst and every second, and that it leaves, when it accepts no more."""
    async with heard(nats_url, RECEIPTS, Receipt) as receipts:
        async with current(nats_url, name="gateway") as found:
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
            leaving = asyncio.create_task(_accepts_when_it_leaves(receipts, found.verifier))
        assert not await leaving


async def _accepts_when_it_leaves(receipts: asyncio.Queue[Receipt], verifier: Verifier) -> bool:
    while not (receipt := await receipts.get()).leaving:
        pass
    assert (receipt.verifier, receipt.position, receipt.current) == (verifier.id, 9, False)
    return verifier.current


async def test_uses(nats_url: str, published: Lives) -> None:
    """What was used is reported, each token once, at the latest when it leaves."""
    async with heard(nats_url, USAGE, Usage) as reported:
        async with current(nats_url) as found:
            for _ in range(3):
                principal = found.verifier.verify(published.plain)
                assert isinstance(principal, Principal)
                found.verifier.used(principal)
        usage = await reported.get()

    assert (usage.verifier, [use.token_id for use in usage.used]) == (found.verifier.id, [principal.token_id])


async def test_nothing_after_the_last_words(nats_url: str) -> None:
    """A receipt that is due when it leaves is not sent: the service would wait for it again."""
    receipt = Receipt(verifier="v", source="s", position=1)
    reports = Reports("v", Uses(), lambda: receipt, interval=60.0)
    async with (
        heard(nats_url, RECEIPTS, Receipt) as receipts,
        connect(Servers(urls=nats_url), stream="TOKENS", name="v") as broker,
    ):
        await reports.leave(broker)
        sending = asyncio.create_task(reports.send(broker))
        reports.hurry()
        await broker.connection.flush()
        await broker.connection.publish(RECEIPTS, msgspec.json.encode(msgspec.structs.replace(receipt, verifier="end")))
        assert (await receipts.get()).leaving
        assert (await receipts.get()).verifier == "end"
        sending.cancel()
        await asyncio.wait({sending})


def test_the_latest_use_once() -> None:
    """A token that is used again and again is in the next message once, with the latest time; then not again."""
    uses = Uses()
    for at in (1.0, 3.0, 2.0):
        uses.note("a", at)

    assert uses.take("v") == [Usage(verifier="v", used=[Use("a", datetime.fromtimestamp(3, UTC))])]
    assert uses.take("v") == []


def test_bounded() -> None:
    """No message has more tokens than are allowed, and no more tokens are kept than are allowed."""
    uses = Uses()
    for number in range(MOST + 10):
        uses.note(str(number), 1.0)

    assert [len(message.used) for message in uses.take("v")] == [USAGE_MOST] * (MOST // USAGE_MOST)


def test_each_change_once() -> None:
    """What stays as it is is told once; freshness in between does not make it new."""
    told: list[Notice] = []
    notices = Notices("verifier", told.append)
    for _ in range(3):
        notices.tell("disconnected", "away")
        notices.tell("stale", "old")
    notices.tell("resumed", "from 8")
    notices.tell("disconnected", "away")

    assert [notice.kind for notice in told] == ["disconnected", "stale", "resumed", "disconnected"]


def test_failing_callback(caplog: pytest.LogCaptureFixture) -> None:
    def fails(_: Notice) -> None:
        raise RuntimeError("not ours")

    with caplog.at_level(logging.INFO, "tokentrail.verifier"):
        Notices("verifier", fails).tell("gap", "after 8")

    assert [record.levelname for record in caplog.records] == ["WARNING", "ERROR"]

"""Listening to reports over a real NATS: what gets through, what does not, and that nothing waits for NATS."""

import asyncio
import contextlib
import signal
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import nats
import pytest
from nats.aio.client import Client

from events.signals import RECEIPTS, USAGE, Receipt
from service.application import propagation as module
from service.embedded.nats import EmbeddedNats
from service.telemetry import FEEDBACK_IGNORED
from tests.harness.processes import hang
from tests.harness.serving import started
from tests.harness.waiting import SOON
from tests.service.feedback.conftest import Instance
from tests.service.feedback.listening import Verifier, verifiers

NOW = datetime.now(UTC)
TOKEN = "013xrzp12g3nqk8n7f8f9jbg8d18q7tm"


def ignored(kind: str, why: str) -> float:
    value: float = FEEDBACK_IGNORED.labels(kind, why)._value.get()
    return value


async def test_receipts_are_for_all_and_usage_for_one(instance: Instance, nats_url: str) -> None:
    """Every process hears each receipt; of the processes one takes each report of usage."""
    async with (
        instance(nats_url) as first,
        instance(nats_url) as second,
        verifiers(nats_url, first, "a", also=[second]) as [verifier],
    ):
        for _ in range(20):
            await verifier.used((TOKEN, NOW))
        await verifier.applied(3)

        assert [heard.propagation.applied_by(3).applied for heard in (first, second)] == [1, 1]
        await first.until(lambda: first.uses + second.uses >= 20)
        assert first.uses + second.uses == 20


async def test_what_makes_no_sense(instance: Instance, nats_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever else is published there, however many names are made up: it is counted and does no harm."""
    monkeypatch.setattr(module, "MOST_VERIFIERS", 1)
    kinds = [("receipt", "malformed"), ("receipt", "other_log"), ("receipt", "too_many"), ("usage", "malformed")]
    expected = [ignored(*kind) + more for kind, more in zip(kinds, (4, 1, 2, 4), strict=True)]
    async with instance(nats_url) as heard, verifiers(nats_url, heard, "a") as [verifier]:
        await verifier.applied(2)
        connection = verifier.connection
        for payload in (b"", b"nonsense", b"\xff" * 100_000, b"[" * 10_000):
            await connection.publish(RECEIPTS, payload)
            await connection.publish(USAGE, payload)
        for name, source in (("x", "urn:tokentrail:log:other"), ("y", await heard.ready()), ("z", await heard.ready())):
            receipt = Receipt(verifier=name, source=source, position=9)
            await connection.publish(RECEIPTS, msgspec.json.encode(receipt))
        await connection.flush()
        await heard.until(lambda: [ignored(*kind) for kind in kinds] == expected)

        await verifier.applied(3)
        applied_by = heard.propagation.applied_by(3)
        await verifier.used((TOKEN, NOW))
        await heard.until(lambda: heard.uses == 1)
    assert (applied_by.live, applied_by.applied) == (1, 1)


async def test_an_unknown_log_is_asked_for(instance: Instance, nats_url: str) -> None:
    """When a receipt names another log it is looked up again which log this is: it may have begun anew."""
    async with instance(nats_url) as heard, verifiers(nats_url, heard, "a") as [verifier]:
        source = await heard.ready()
        heard.propagation.follow("urn:tokentrail:log:former")
        await verifier.applied(3)
        await heard.until(lambda: heard.propagation.source == source)

        await verifier.applied(3)

        assert heard.propagation.applied_by(3).applied == 1


async def test_nats_comes_late_goes_and_comes_back(instance: Instance, own_nats: EmbeddedNats) -> None:
    """An instance starts at once without NATS, hears once it is there, says when it does not, and hears again."""
    own_nats.stop()
    async with asyncio.timeout(2), instance(own_nats.url()):
        pass
    async with instance(own_nats.url()) as heard:
        for end in (signal.SIGTERM, signal.SIGKILL):
            own_nats.start()
            async with verifiers(own_nats.url(), heard, "a") as [verifier]:
                await verifier.applied(1)
            own_nats.stop(end)
            await heard.until(lambda: not heard.connected)
            assert not heard.propagation.applied_by(1).listening


async def test_a_silent_nats(instance: Instance, own_nats: EmbeddedNats) -> None:
    """A NATS that hangs holds up neither the start nor the end of an instance."""
    async with asyncio.timeout(8), instance(own_nats.url()) as heard:
        await heard.ready()
        hang(own_nats.pid)
        async with instance(own_nats.url()):
            pass
    own_nats.stop(signal.SIGKILL)


async def test_no_permission(instance: Instance, servers_folder: Path) -> None:
    """Where NATS does not let it hear receipts, an instance does not claim to listen, and still takes usage."""
    users = (
        'authorization { users: [ { user: "deaf", password: "t", permissions: { subscribe: '
        f'{{ allow: ["{USAGE}"] }} }} }}, {{ user: "any", password: "t" }} ] }}'
    )
    async with (
        started(EmbeddedNats(servers_folder / "no-permission", extra=users)) as server,
        instance(server.url("deaf", "t")) as heard,
        await nats.connect(server.url("any", "t")) as connection,
        asyncio.timeout(SOON),
    ):
        verifier = Verifier(connection, "a", "", [])
        while not heard.uses:
            await verifier.used((TOKEN, NOW))

        assert not heard.connected


def left() -> list[str]:
    """What still runs of instances that have ended."""
    return [task.get_name() for task in asyncio.all_tasks() if task.get_name().startswith("feedback")]


async def test_a_close_that_hangs(instance: Instance, nats_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with instance(nats_url) as heard:
        await heard.ready()
        close = Client.close
        hanging: list[Client] = []

        async def never(self: Client) -> None:
            hanging.append(self)
            await asyncio.Event().wait()

        monkeypatch.setattr(Client, "close", never)

    assert not left()
    for connection in hanging:
        await close(connection)


@pytest.mark.parametrize("how", ["lost", "ignored"])
async def test_a_cancellation(instance: Instance, nats_url: str, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    """Whether the NATS client loses a cancellation or ignores it, an instance ends."""
    connecting, released = asyncio.Event(), asyncio.Event()

    async def connect(*_: object, **__: object) -> None:
        connecting.set()
        while not released.is_set():
            with contextlib.suppress(asyncio.CancelledError):
                await released.wait()
            if how == "lost":
                break
        raise OSError

    monkeypatch.setattr(Client, "connect", connect)
    try:
        async with asyncio.timeout(10):
            async with instance(nats_url):
                await connecting.wait()

        assert left() == ([] if how == "lost" else ["feedback"])
    finally:
        released.set()
    async with asyncio.timeout(10):
        await asyncio.gather(*(task for task in asyncio.all_tasks() if task.get_name() == "feedback"))

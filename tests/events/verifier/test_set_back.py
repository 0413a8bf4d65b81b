"""A log that was restored from a backup under the same source: a gateway that has applied the old history notices."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from events.api_token import ApiTokenEvent
from events.recorded import Recorded
from tests.events.subscriber.stream import Relay, publish, remake
from tests.events.verifier.test_restart import change
from tests.events.verifier.watched import BOUND, Lives, Watched, watched
from tests.harness import builders

KEPT = 4


def restored(lives: Lives, length: int) -> Sequence[Recorded]:
    """The log after its restore to position 4: there the plain token is created at once, and revoked."""
    plain = lives.tokens[3]
    after: list[ApiTokenEvent] = [plain, builders.revoked(plain), *(builders.created() for _ in range(length))]
    new = [
        builders.recorded(event, position, event_id=builders.event_id_at(position, 1))
        for position, event in enumerate(after, KEPT + 1)
    ]
    return [*lives.events[:KEPT], *new][:length]


class Restored(Relay):
    """The relay of that log."""

    def __init__(self, nats_url: str, position: int) -> None:
        super().__init__(nats_url, position)
        self.history, self.since = 1, KEPT + 1


@asynccontextmanager
async def left_by_its_relay(nats_url: str, **options: Any) -> AsyncIterator[Watched]:
    """A verifier that was current, and whose relay is silent."""
    async with watched(nats_url, **options) as found:
        async with found.relay:
            await found.current()
        yield found


async def test_restored_log_on_a_new_broker(nats_url: str, published: Lives) -> None:
    """What the gateway had applied beyond position 4 counts no more, and what is revoked then is refused."""
    log = restored(published, 6)
    async with left_by_its_relay(nats_url) as found:
        await remake(nats_url, log[:KEPT])
        async with Restored(nats_url, KEPT) as relay:
            await found.was_told("log_set_back")
            await found.current()
            assert found.verifier.position == KEPT
            await publish(nats_url, log[KEPT:])
            relay.position = 6
            await found.reached(6)

            assert found.says(published.plain) == "revoked"


@pytest.mark.parametrize(
    ("length", "again"),
    [(6, False), (11, False), (3, True), (8, True)],
    ids=["shorter", "longer", "on the way, from its snapshot", "as long, from its snapshot"],
)
async def test_restored_log_that_has_grown(
    nats_url: str, published: Lives, tmp_path: Path, length: int, again: bool
) -> None:
    """However far the restored log has come when the gateway sees it, it begins anew, and refuses before."""
    log, snapshot = restored(published, 11), tmp_path / "snapshot"
    async with contextlib.AsyncExitStack() as stack:
        found = await stack.enter_async_context(left_by_its_relay(nats_url, snapshot=snapshot))
        await found.stale()
        if again:
            await stack.aclose()
        await remake(nats_url, log[:length])
        await stack.enter_async_context(Restored(nats_url, 11))
        if again:
            found = await stack.enter_async_context(watched(nats_url, snapshot=snapshot))
        begun = found.kinds.count("bootstrapped")
        await found.was_told("log_set_back", "stream_short")
        assert found.says(published.plain) in ("stale", "revoked")
        await publish(nats_url, log[length:])
        await found.current()

        assert "log_set_back" in found.kinds
        assert found.kinds.count("bootstrapped") == begun + 1
        assert found.says(published.plain) == "revoked"


async def test_restored_beyond_what_is_remembered(nats_url: str, published: Lives, snapshot: Path) -> None:
    """Where no id of the old log can be compared, that the relay sees the log end before tells the same."""
    change(snapshot, recent=[])
    await remake(nats_url, restored(published, 6))
    async with Restored(nats_url, 6), watched(nats_url, snapshot=snapshot) as found:
        await found.was_told("log_set_back")
        await found.current()

        assert found.says(published.plain) == "revoked"


async def test_log_set_back_beside_its_stream(nats_url: str, published: Lives) -> None:
    """While the broker still has the old history, the gateway keeps it, and refuses."""
    async with left_by_its_relay(nats_url) as found, Restored(nats_url, KEPT):
        await found.was_told("log_set_back")
        await found.was_told("resumed")
        await found.stale()
        await asyncio.sleep(BOUND)

        assert not found.verifier.current
        assert found.verifier.position == 8
        assert found.kinds.count("bootstrapped") == 1


async def test_stream_that_begins_after_what_was_applied(nats_url: str, published: Lives) -> None:
    """Where the own event cannot be compared, the gateway does not go on from it, though the next one is there."""
    late = builders.recorded(builders.suspended(published.tokens[0]), 9, event_id=builders.event_id_at(9, 1))
    async with left_by_its_relay(nats_url) as found:
        await remake(nats_url, [late], first=9)
        async with Restored(nats_url, 9):
            await found.was_told("gap")
            await found.stale()

            assert found.verifier.position == 8

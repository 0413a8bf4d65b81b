"""How a verifier begins: from the stream and the keys alone, and only if the stream proves something."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from events.nats.broker import Broker
from events.nats.pull import Message
from events.nats.reader import read_last
from events.verifier import Servers, Verifier
from events.verifier.state import bootstrap
from events.verifier.state.snapshot import read
from tests.events.subscriber.stream import LOG, Relay, lose, publish, remake
from tests.events.verifier.tokens import created
from tests.events.verifier.watched import OTHER_LOG, Lives, current, watched
from tests.harness import builders


async def test_begins_from_the_broker_alone(nats_url: str, published: Lives, tmp_path: Path) -> None:
    """From stream and keys each token is judged as its history says; only what is not active is kept."""
    snapshot = tmp_path / "snapshot"
    async with current(nats_url, snapshot=snapshot) as found:
        assert found.judges(published) == ("accepted", "suspended", "revoked", "accepted")
        assert found.kinds[0] == "bootstrapped"
    kept = read(snapshot)

    assert kept is not None
    assert len(kept.standings) == 2


@pytest.mark.parametrize("exists", [False, True], ids=["no stream", "empty stream"])
async def test_before_the_first_event(nats_url: str, lives: Lives, exists: bool) -> None:
    """The verifier waits for it; if there is a stream, it is current."""
    if exists:
        await publish(nats_url, [])
    async with Relay(nats_url, 0) as relay, watched(nats_url) as found:
        await (found.current() if exists else found.was_told("stream_missing"))
        await publish(nats_url, lives.events)
        relay.position = 8
        await found.reached(8)
        await found.current()

        assert found.judges(lives) == ("accepted", "suspended", "revoked", "accepted")


@pytest.mark.parametrize("other", [0, 3], ids=["lost a message", "two logs"])
async def test_stream_that_proves_nothing(nats_url: str, lives: Lives, other: int) -> None:
    """Of a stream that has lost messages, or has events of two logs, nothing is accepted."""
    await publish(nats_url, lives.events[: 8 - other])
    await publish(nats_url, lives.events[8 - other :], log=OTHER_LOG)
    if not other:
        await lose(nats_url, 7)
    async with Relay(nats_url, 8, OTHER_LOG if other else LOG), watched(nats_url) as found:
        await found.was_told("stream_incomplete")

        assert found.says(lives.revoked) == "stale"
        assert not found.verifier.current


async def nothing() -> None: ...


def while_it_reads(
    monkeypatch: pytest.MonkeyPatch,
    *,
    before: Callable[[], Awaitable[object]] = nothing,
    after: Callable[[], Awaitable[object]] = nothing,
    up_to: int = 100,
) -> None:
    """When it next reads the last messages, from a replica that has so many, these things happen before and after."""

    async def once(broker: Broker, filters: Sequence[str]) -> AsyncIterator[list[Message]]:
        monkeypatch.undo()
        await before()
        async for messages in read_last(broker, filters):
            if seen := [message for message in messages if message.sequence <= up_to]:
                yield seen
        await after()

    monkeypatch.setattr(bootstrap, "read_last", once)


@pytest.mark.parametrize("put_back", [0, 3, 8])
async def test_stream_replaced_while_it_begins(
    nats_url: str, published: Lives, monkeypatch: pytest.MonkeyPatch, put_back: int
) -> None:
    """When the stream is replaced while its last messages are read, what was read counts for nothing."""
    log = published.events
    while_it_reads(monkeypatch, before=lambda: remake(nats_url), after=lambda: publish(nats_url, log[:put_back]))
    async with Relay(nats_url, 8), watched(nats_url) as found:
        await found.was_told("stream_incomplete")
        assert not found.verifier.current
        await publish(nats_url, log[put_back:])
        await found.current()

        assert found.says(published.revoked) == "revoked"


async def test_message_lost_while_it_begins(nats_url: str, published: Lives, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the stream loses a message while its last messages are read, it may have been a revocation."""
    while_it_reads(monkeypatch, before=lambda: lose(nats_url, 7))
    async with Relay(nats_url, 8), watched(nats_url) as found:
        await found.was_told("stream_incomplete")

        assert "bootstrapped" not in found.kinds
        assert found.says(published.revoked) == "stale"


@pytest.mark.parametrize("last", ["revoked", "created"])
async def test_replica_that_lags(nats_url: str, published: Lives, monkeypatch: pytest.MonkeyPatch, last: str) -> None:
    """When a replica that lacks the stream's end was read, it begins over: a token may be revoked there."""
    end = [published.revoke_the_plain_one, builders.recorded(created(), 10)][: 1 if last == "revoked" else 2]
    await publish(nats_url, end)
    while_it_reads(monkeypatch, up_to=8)
    async with Relay(nats_url, end[-1].position), watched(nats_url) as found:
        await found.current()

        assert found.says(published.plain) == "revoked"
        assert "stream_incomplete" in found.kinds


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"url": None}, "url"),
        ({"url": None, "jwks": b'{"keys": []}', "on_stale": "ask"}, "url"),
        ({"jwks": b"{}"}, "JWK"),
        ({"bound": 0}, "bound"),
        ({"name": "gätter"}, "name"),
        ({"url": "ftp://service"}, "http"),
    ],
)
async def test_unusable_options(options: dict[str, Any], named: str) -> None:
    """Options that contradict each other are refused at once."""
    with pytest.raises(ValueError, match=named):
        async with Verifier(Servers(), **{"url": "http://127.0.0.1", **options}):
            pass

"""How a verifier begins: from the stream and the keys alone, and only if the stream proves something."""

from collections.abc import AsyncIterator, Sequence

import nats
import pytest

from events.cloudevents import log_source, message, subject
from events.nats.broker import Broker
from events.nats.pull import Message
from events.nats.reader import read_last
from events.verifier import Servers, Verifier
from events.verifier.state import bootstrap
from tests.events.subscriber.stream import LOG, STREAM, publish, remake
from tests.events.subscriber.watching import lose
from tests.events.verifier.lives import OTHER_LOG, Lives
from tests.events.verifier.tokens import created
from tests.events.verifier.watched import Relay, watched
from tests.harness import builders


async def test_begins_from_the_broker_alone(nats_url: str, published: Lives) -> None:
    """From the stream and the keys alone, each token is accepted or refused as its history says; only what is not
    plainly active is kept."""
    async with Relay(nats_url, 8), watched(nats_url) as found:
        await found.current()

        assert found.says(published.plain) == "accepted"
        assert found.says(published.activated) == "accepted"
        assert found.says(published.suspended) == "suspended"
        assert found.says(published.revoked) == "revoked"
        assert len(found.verifier._local.statuses) == 2
        assert found.kinds[0] == "bootstrapped"


async def test_empty_log(nats_url: str, lives: Lives) -> None:
    """Before the first event, the verifier waits for it, and is current."""
    await publish(nats_url, [])
    async with Relay(nats_url, 0) as relay, watched(nats_url) as found:
        await found.current()
        await publish(nats_url, lives.events)
        relay.position = 8
        await found.reached(8)
        await found.current()

        assert found.says(lives.plain) == "accepted"
        assert found.says(lives.revoked) == "revoked"


async def test_starts_before_the_stream(nats_url: str, lives: Lives) -> None:
    """Without a stream it waits for it."""
    async with Relay(nats_url, 8), watched(nats_url) as found:
        await found.was_told("stream_missing")
        await publish(nats_url, lives.events)
        await found.current()

        assert found.says(lives.plain) == "accepted"


async def test_incomplete_stream(nats_url: str, published: Lives) -> None:
    """A stream that has lost messages proves nothing: nothing is accepted."""
    connection = await nats.connect(nats_url)
    await connection.jetstream().delete_msg(STREAM, 7)
    await connection.close()
    async with Relay(nats_url, 8), watched(nats_url) as found:
        await found.was_told("stream_incomplete")

        assert found.says(published.revoked) == "stale"
        assert not found.verifier.current


async def test_two_logs_in_one_stream(nats_url: str, lives: Lives) -> None:
    """A stream that has events of two logs proves nothing of either."""
    await publish(nats_url, lives.events[:5])
    await publish(nats_url, lives.events[5:], log=OTHER_LOG)
    async with Relay(nats_url, 8, OTHER_LOG), watched(nats_url) as found:
        await found.was_told("stream_incomplete")

        assert not found.verifier.current


@pytest.mark.parametrize("put_back", [0, 3, 8])
async def test_stream_replaced_while_it_begins(
    nats_url: str, published: Lives, monkeypatch: pytest.MonkeyPatch, put_back: int
) -> None:
    """When the stream is replaced while its last messages are read, what was read counts for nothing."""

    async def replace_and_read(broker: Broker, filters: Sequence[str]) -> AsyncIterator[list[Message]]:
        monkeypatch.undo()
        await remake(nats_url)
        async for messages in read_last(broker, filters):
            yield messages
        await publish(nats_url, published.events[:put_back])

    monkeypatch.setattr(bootstrap, "read_last", replace_and_read)
    async with Relay(nats_url, 8), watched(nats_url) as found:
        await found.was_told("stream_incomplete")
        assert not found.verifier.current
        await publish(nats_url, published.events[put_back:])
        await found.current()

        assert found.says(published.revoked) == "revoked"


async def test_message_lost_while_it_begins(nats_url: str, published: Lives, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the stream loses a message while its last messages are read, what was read counts for nothing: it may have
    been the revocation of a token."""

    async def lose_and_read(broker: Broker, filters: Sequence[str]) -> AsyncIterator[list[Message]]:
        monkeypatch.undo()
        await lose(nats_url, 7)
        async for messages in read_last(broker, filters):
            yield messages

    monkeypatch.setattr(bootstrap, "read_last", lose_and_read)
    async with Relay(nats_url, 8), watched(nats_url) as found:
        await found.was_told("stream_incomplete")

        assert "bootstrapped" not in found.kinds
        assert found.says(published.revoked) == "stale"


@pytest.mark.parametrize("last", ["revoked", "created"])
async def test_replica_that_lags(nats_url: str, published: Lives, monkeypatch: pytest.MonkeyPatch, last: str) -> None:
    """When the last messages are read from a replica that does not have the stream's end yet, it begins over: what it
    does not know may be that a token was revoked."""
    end = 9
    await publish(nats_url, [published.revoke_the_plain_one])
    if last == "created":
        end = 10
        await publish(nats_url, [builders.recorded(created(), end)])

    async def read_before_the_end(broker: Broker, filters: Sequence[str]) -> AsyncIterator[list[Message]]:
        monkeypatch.undo()
        async for messages in read_last(broker, filters):
            if seen := [message for message in messages if message.sequence < 9]:
                yield seen

    monkeypatch.setattr(bootstrap, "read_last", read_before_the_end)
    async with Relay(nats_url, end), watched(nats_url) as found:
        await found.current()

        assert found.says(published.plain) == "revoked"
        assert "stream_incomplete" in found.kinds


async def test_foreign_message_at_the_start(nats_url: str, published: Lives) -> None:
    """A stream with something else than events at its end proves nothing."""
    connection = await nats.connect(nats_url)
    await connection.jetstream().publish("tokens.v1.a.b.created", b"{}")
    await connection.close()
    async with Relay(nats_url, 8), watched(nats_url) as found:
        await found.was_told("foreign_message")

        assert not found.verifier.current


async def test_event_of_another_position_at_the_start(nats_url: str, published: Lives) -> None:
    """An event that is not at its position makes the stream prove nothing to who begins."""
    stray = builders.recorded(builders.activated(builders.suspended(published.tokens[1])), 12)
    connection = await nats.connect(nats_url)
    await connection.jetstream().publish(subject(stray), message(stray, log_source(LOG)))
    await connection.close()
    async with Relay(nats_url, 9), watched(nats_url) as found:
        await found.was_told("foreign_message")

        assert found.says(published.suspended) == "stale"


async def test_unusable_options() -> None:
    """Options that contradict each other are refused at once."""
    with pytest.raises(ValueError, match="url"):
        Verifier(Servers())
    with pytest.raises(ValueError, match="url"):
        Verifier(Servers(), jwks=b'{"keys": []}', on_stale="ask")
    with pytest.raises(ValueError, match="JWK"):
        Verifier(Servers(), jwks=b"{}")
    with pytest.raises(ValueError, match="bound"):
        Verifier(Servers(), url="http://service", bound=0)
    with pytest.raises(ValueError, match="name"):
        Verifier("nats://127.0.0.1", url="http://127.0.0.1", name="gätter")
    with pytest.raises(ValueError, match="http"):
        async with Verifier(Servers(), url="ftp://service"):
            pass

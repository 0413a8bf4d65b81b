"""Windows of messages on their way to the broker, whatever it answers."""

import asyncio
import os
import signal as signals

import pytest
from nats.js import JetStreamContext

from events.cloudevents import Message
from service.embedded.nats import EmbeddedNats
from service.relay.errors import BrokerUnavailable, Conflict, Refused
from service.relay.stream import publisher
from service.relay.stream.connection import connect
from service.relay.stream.jetstream import JetStream
from tests.harness.cut import break_while_sending
from tests.harness.processes import hang
from tests.harness.stream import PLAIN, STREAM, add_stream, bodies, bodies_in_stream, last_sequence, numbered


@pytest.mark.parametrize(("form", "length", "left"), [("chain", 3, 4), ("batch", 50, 2)])
@pytest.mark.parametrize("first", [1, 2, 4])
async def test_a_window_that_comes_too_early_or_too_late(
    stream: JetStream, nats_url: str, form: str, length: int, left: int, first: int
) -> None:
    """Nothing is stored twice or beyond a gap. Of a chain what follows the end is stored, of a batch nothing."""
    await stream.publisher.publish(1, numbered(1, 2))
    with pytest.raises(Conflict):
        await stream.publisher.publish(first, numbered(*range(first, max(first + length, 5))))

    assert await bodies_in_stream(nats_url) == bodies(numbered(*range(1, (2 if first == 4 else left) + 1)))


async def test_a_connection_that_breaks_while_it_sends(stream: JetStream, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is under way ends at once, although the NATS client does not tell of such a break."""
    monkeypatch.setattr(publisher, "_ACKNOWLEDGED_WITHIN", 60.0)
    break_while_sending(stream.connection)
    async with asyncio.timeout(5):
        with pytest.raises(BrokerUnavailable, match="lost"):
            await stream.publisher.publish(1, numbered(1))


async def test_a_message_that_the_broker_refuses_is_named_once_it_comes_first(
    jetstream: JetStreamContext, nats_url: str
) -> None:
    """Inside a window its refusal is a conflict, for the chain is broken; at the next start the true reason is told."""
    await jetstream.add_stream(PLAIN.evolve(max_msg_size=500))
    window = [*numbered(1), Message("tokens.v1.a.b.created", b"x" * 1000), *numbered(3)]
    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
        with pytest.raises(Conflict):
            await stream.publisher.publish(1, window)
        assert await last_sequence(stream) == 1
        with pytest.raises(Refused) as refused:
            await stream.publisher.publish(2, window[1:])

    assert "exceeds" in refused.value.said


async def test_what_would_break_the_protocol_is_refused_here(stream: JetStream) -> None:
    """Neither a subject with a line break nor a message over the broker's limit reaches the connection."""
    for subject in ("tokens.v1.a\r\nPUB b 0\r\n", "tokens.v1.\u00e4.b.created", ""):
        with pytest.raises(Refused, match="Position 6 has no valid subject"):
            await stream.publisher.publish(5, [*numbered(5), Message(subject, b"")])
    with pytest.raises(Refused, match="bytes"):
        await stream.publisher.publish(1, [Message("tokens.v1.a.b.created", bytes(2_000_000))])

    await stream.publisher.publish(1, numbered(1))


async def test_without_a_stream_nothing_is_waited_for(nats_url: str) -> None:
    """NATS says at once that nobody takes the message."""
    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
        assert await last_sequence(stream) is None
        with pytest.raises(BrokerUnavailable, match="No stream"):
            await stream.publisher.publish(1, numbered(1))


async def test_another_streams_acknowledgement_is_none(nats_url: str) -> None:
    """If the subjects belong to a stream of another name, the messages are not where they must be."""
    await add_stream(nats_url, PLAIN.evolve(name="OTHER"))
    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
        with pytest.raises(Refused, match="another stream") as refused:
            await stream.publisher.publish(1, numbered(1))

    assert refused.value.said == "OTHER"


async def test_a_broker_that_does_not_answer_ends_the_window(
    own_nats: EmbeddedNats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sending the window again does no harm, and late answers to the first time are not taken for the second's."""
    async with connect(own_nats.url(), stream=STREAM, replicas=1) as stream:
        await stream.create()
        hang(own_nats.pid)
        with monkeypatch.context() as impatient:
            impatient.setattr(publisher, "_ACKNOWLEDGED_WITHIN", 0.2)
            with pytest.raises(BrokerUnavailable, match="No acknowledgement"):
                await stream.publisher.publish(1, numbered(1, 2, 3))
        os.kill(own_nats.pid, signals.SIGCONT)
        with pytest.raises(Conflict):
            await stream.publisher.publish(1, numbered(1, 2, 3))

        assert await bodies_in_stream(own_nats.url()) == [b"1", b"2", b"3"]


async def test_a_lost_connection_ends_the_window_at_once(own_nats: EmbeddedNats) -> None:
    """The relay does not sit out the time for an acknowledgement that cannot come."""
    async with connect(own_nats.url(), stream=STREAM, replicas=1) as stream:
        await stream.create()
        hang(own_nats.pid)
        publishing = asyncio.create_task(stream.publisher.publish(1, numbered(1, 2, 3)))
        await asyncio.to_thread(own_nats.stop, signals.SIGKILL)
        async with asyncio.timeout(1):
            with pytest.raises(BrokerUnavailable, match="lost"):
                await publishing
        with pytest.raises(BrokerUnavailable, match="lost"):
            await stream.publisher.publish(1, numbered(1, 2, 3))

        assert not stream.connected

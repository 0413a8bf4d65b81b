import asyncio
import os
import signal as signals

import nats
import pytest

from events.cloudevents import Message
from service.embedded.nats import EmbeddedNats
from service.relay.errors import BrokerUnavailable, Conflict, Refused
from service.relay.stream import publisher
from service.relay.stream.connection import connect
from service.relay.stream.jetstream import JetStream
from tests.service.relay.cut import break_while_sending
from tests.service.relay.house import STREAM, bodies, hang, in_stream, last_sequence, numbered


async def test_a_window_is_stored_when_publish_returns(stream: JetStream, nats_url: str) -> None:
    """Windows of one and of many messages end with the acknowledgement of the last."""
    await stream.publisher.publish(1, numbered(1))
    await stream.publisher.publish(2, numbered(*range(2, 301)))

    assert await last_sequence(stream) == 300
    assert bodies(await in_stream(nats_url)) == [b"%d" % position for position in range(1, 301)]


async def test_a_window_that_comes_too_early_is_a_conflict(stream: JetStream, nats_url: str) -> None:
    """Nothing is stored beyond a position that is missing."""
    await stream.publisher.publish(1, numbered(1, 2))
    with pytest.raises(Conflict):
        await stream.publisher.publish(4, numbered(4, 5, 6))

    assert bodies(await in_stream(nats_url)) == [b"1", b"2"]


@pytest.mark.parametrize("first", [1, 2])
async def test_a_window_that_comes_too_late_is_a_conflict(stream: JetStream, nats_url: str, first: int) -> None:
    """What the stream has already is not stored again; what follows it may be, at its own position."""
    await stream.publisher.publish(1, numbered(1, 2))
    with pytest.raises(Conflict):
        await stream.publisher.publish(first, numbered(*range(first, 5)))

    assert bodies(await in_stream(nats_url)) == [b"1", b"2", b"3", b"4"]


async def test_a_connection_that_breaks_while_it_sends(stream: JetStream, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is under way ends at once, although the NATS client does not tell of such a break."""
    monkeypatch.setattr(publisher, "_ACKNOWLEDGED_WITHIN", 60.0)
    break_while_sending(stream.connection)
    async with asyncio.timeout(5):
        with pytest.raises(BrokerUnavailable, match="lost"):
            await stream.publisher.publish(1, numbered(1))


async def test_a_message_that_the_broker_refuses_is_named_once_it_comes_first(nats_url: str) -> None:
    """Inside a window its refusal is a conflict, for the chain is broken; at the next start the true reason is told."""
    connection = await nats.connect(nats_url)
    await connection.jetstream().add_stream(name=STREAM, subjects=["tokens.v1.>"], max_msg_size=500)
    await connection.close()
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
    connection = await nats.connect(nats_url)
    await connection.jetstream().add_stream(name="OTHER", subjects=["tokens.v1.>"])
    await connection.close()
    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
        with pytest.raises(Refused, match="another stream") as belong:
            await stream.publisher.publish(1, numbered(1))
        with pytest.raises(Refused) as refused:
            await stream.create()

    assert belong.value.said == "OTHER"
    assert "overlap" in refused.value.said


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

        assert bodies(await in_stream(own_nats.url())) == [b"1", b"2", b"3"]


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


async def test_a_broker_that_is_not_there_is_said_to_be_so(own_nats: EmbeddedNats) -> None:
    """Connecting gives up at once; trying again is the relay's affair."""
    own_nats.stop()
    async with asyncio.timeout(1):
        with pytest.raises(BrokerUnavailable):
            async with connect(own_nats.url(), stream=STREAM, replicas=1):
                pass

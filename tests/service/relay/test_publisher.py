"""Windows of messages on their way to the broker, whatever it answers, and what is made of its answer."""

import asyncio
import os
import signal as signals

import pytest

from events.cloudevents import Message
from service.embedded.nats import EmbeddedNats
from service.relay.errors import BrokerCannotStore, BrokerUnavailable, Conflict, NoAcknowledgement, Refused, RelayError
from service.relay.stream import publisher
from service.relay.stream.diagnosis import Diagnosis
from service.relay.stream.jetstream import JetStream
from tests.harness.cut import break_while_sending
from tests.harness.processes import hang
from tests.harness.stream import PLAIN, Nats, bodies, last_sequence, numbered


@pytest.mark.parametrize(("form", "length", "left"), [("chain", 3, 4), ("batch", 50, 2)])
@pytest.mark.parametrize("first", [1, 2, 4])
async def test_a_window_that_comes_too_early_or_too_late(
    stream: JetStream, broker: Nats, form: str, length: int, left: int, first: int
) -> None:
    """Nothing is stored twice or beyond a gap. Of a chain what follows the end is stored, of a batch nothing."""
    await stream.publisher.publish(1, numbered(1, 2))
    with pytest.raises(Conflict):
        await stream.publisher.publish(first, numbered(*range(first, max(first + length, 5))))

    assert await broker.bodies() == bodies(numbered(*range(1, (2 if first == 4 else left) + 1)))


async def test_a_connection_that_breaks_while_it_sends(stream: JetStream, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is under way ends at once, although the NATS client does not tell of such a break."""
    monkeypatch.setattr(publisher, "_ACKNOWLEDGED_WITHIN", 60.0)
    break_while_sending(stream.connection)
    async with asyncio.timeout(5):
        with pytest.raises(BrokerUnavailable, match="lost"):
            await stream.publisher.publish(1, numbered(1))


async def test_a_message_that_the_broker_refuses_is_named_once_it_comes_first(broker: Nats) -> None:
    """Inside a window its refusal is a conflict, for the chain is broken; at the next start the true reason is told."""
    await broker.make(PLAIN.evolve(max_msg_size=500))
    window = [*numbered(1), Message("tokens.v1.a.b.created", b"x" * 1000), *numbered(3)]
    async with broker.connected() as stream:
        with pytest.raises(Conflict):
            await stream.publisher.publish(1, window)
        assert await last_sequence(stream) == 1
        with pytest.raises(Refused) as refused:
            await stream.publisher.publish(2, window[1:])

    assert "exceeds" in refused.value.said


async def test_what_would_break_the_protocol_is_refused_here(stream: JetStream, broker: Nats) -> None:
    """Neither a subject with a line break nor a message over the broker's limit reaches the connection."""
    for subject in ("tokens.v1.a\r\nPUB b 0\r\n", "tokens.v1.\u00e4.b.created", ""):
        with pytest.raises(Refused, match="Position 6 has no valid subject"):
            await stream.publisher.publish(5, [*numbered(5), Message(subject, b"")])
    with pytest.raises(Refused, match="bytes"):
        await stream.publisher.publish(1, [Message("tokens.v1.a.b.created", bytes(2_000_000))])

    await stream.publisher.publish(1, numbered(1))


async def test_a_stream_that_is_not_there(broker: Nats) -> None:
    """NATS says at once that nobody takes the message. That a stream of another name takes it does not count."""
    async with broker.connected() as stream:
        assert await last_sequence(stream) is None
        with pytest.raises(BrokerUnavailable, match="No stream"):
            await stream.publisher.publish(1, numbered(1))
        await broker.make(PLAIN.evolve(name="OTHER"))
        with pytest.raises(Refused, match="another stream") as refused:
            await stream.publisher.publish(1, numbered(1))

    assert refused.value.said == "OTHER"


async def test_a_broker_that_does_not_answer(own_nats: EmbeddedNats, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sending the window again does no harm, and late answers to the first time are not taken for the second's."""
    own_broker = Nats(own_nats.url())
    async with own_broker.connected() as stream:
        await stream.create()
        hang(own_nats.pid)
        with monkeypatch.context() as impatient:
            impatient.setattr(publisher, "_ACKNOWLEDGED_WITHIN", 0.2)
            with pytest.raises(BrokerUnavailable, match="No acknowledgement"):
                await stream.publisher.publish(1, numbered(1, 2, 3))
        os.kill(own_nats.pid, signals.SIGCONT)
        with pytest.raises(Conflict):
            await stream.publisher.publish(1, numbered(1, 2, 3))

        assert await own_broker.bodies() == [b"1", b"2", b"3"]


async def test_a_lost_connection_ends_the_window_at_once(own_nats: EmbeddedNats) -> None:
    """The relay does not sit out the time for an acknowledgement that cannot come."""
    async with Nats(own_nats.url()).connected() as stream:
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


async def raised(diagnosis: Diagnosis, stream: JetStream, *, after: int, error: type[RelayError]) -> type[RelayError]:
    """What becomes of the error."""
    with pytest.raises(RelayError) as caught:
        async with diagnosis.after(after, stream):
            raise error("")
    return caught.type


@pytest.mark.parametrize(
    ("after", "error", "twice"),
    [
        pytest.param(2, Conflict, [BrokerCannotStore] * 2, id="nobody else published"),
        pytest.param(1, Conflict, [Conflict] * 2, id="someone else has published"),
        pytest.param(3, Conflict, [Conflict] * 2, id="the stream has lost its end"),
        pytest.param(2, NoAcknowledgement, [NoAcknowledgement, BrokerCannotStore], id="silent twice at one place"),
        pytest.param(1, NoAcknowledgement, [NoAcknowledgement] * 2, id="only the acknowledgement got lost"),
    ],
)
async def test_what_an_error_means(
    stream: JetStream, after: int, error: type[RelayError], twice: list[type[RelayError]]
) -> None:
    """It follows from where the stream ends, here at 2, when the same happens two times."""
    diagnosis = Diagnosis()
    await stream.publisher.publish(1, numbered(1, 2))

    assert [await raised(diagnosis, stream, after=after, error=error) for _ in range(2)] == twice


async def test_silence_at_one_place_and_then_at_another(stream: JetStream, broker: Nats) -> None:
    """What was published in between was stored: the broker is slow each time."""
    diagnosis = Diagnosis()
    for last in (1, 2, 3):
        await stream.publisher.publish(last, numbered(last))
        assert await raised(diagnosis, stream, after=last, error=NoAcknowledgement) is NoAcknowledgement


async def test_without_a_stream_nothing_is_said_of_the_disk(stream: JetStream) -> None:
    """It is made anew at the next look."""
    await stream.delete()

    assert await raised(Diagnosis(), stream, after=0, error=Conflict) is Conflict

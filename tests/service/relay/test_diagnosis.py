"""A stream that did not take what was published: does the broker lack room, is it slow, or did someone else publish?"""

import pytest

from service.relay.errors import BrokerCannotStore, Conflict, NoAcknowledgement, RelayError
from service.relay.stream.diagnosis import Diagnosis
from service.relay.stream.jetstream import JetStream
from tests.service.relay.house import numbered


async def raised(diagnosis: Diagnosis, stream: JetStream, *, after: int, error: RelayError) -> type[RelayError]:
    """What becomes of the error."""
    with pytest.raises(RelayError) as caught:
        async with diagnosis.after(after, stream):
            raise error
    return caught.type


async def test_a_conflict_where_nothing_was_stored(stream: JetStream) -> None:
    """The stream ends where the relay published, so nobody else did."""
    await stream.publisher.publish(1, numbered(1, 2))

    assert await raised(Diagnosis(), stream, after=2, error=Conflict("")) is BrokerCannotStore


async def test_a_conflict_elsewhere(stream: JetStream) -> None:
    """Someone else has published, or the stream has lost its end."""
    await stream.publisher.publish(1, numbered(1, 2))

    assert await raised(Diagnosis(), stream, after=1, error=Conflict("")) is Conflict
    assert await raised(Diagnosis(), stream, after=3, error=Conflict("")) is Conflict


async def test_silence_once_is_a_slow_broker(stream: JetStream) -> None:
    """Silence again at the same place, where still nothing is stored, is a broker that cannot store."""
    diagnosis = Diagnosis()
    await stream.publisher.publish(1, numbered(1, 2))

    assert await raised(diagnosis, stream, after=2, error=NoAcknowledgement("")) is NoAcknowledgement
    assert await raised(diagnosis, stream, after=2, error=NoAcknowledgement("")) is BrokerCannotStore


async def test_silence_at_one_place_and_then_at_another(stream: JetStream) -> None:
    """What was published in between was stored: the broker is slow each time."""
    diagnosis = Diagnosis()
    for last in (1, 2, 3):
        await stream.publisher.publish(last, numbered(last))
        assert await raised(diagnosis, stream, after=last, error=NoAcknowledgement("")) is NoAcknowledgement


async def test_silence_about_what_was_stored(stream: JetStream) -> None:
    """Only the acknowledgement got lost, each time."""
    diagnosis = Diagnosis()
    await stream.publisher.publish(1, numbered(1, 2))
    for _ in range(2):
        assert await raised(diagnosis, stream, after=1, error=NoAcknowledgement("")) is NoAcknowledgement


async def test_without_a_stream_nothing_is_said_of_the_disk(stream: JetStream) -> None:
    """It is made anew at the next look."""
    await stream.delete()

    assert await raised(Diagnosis(), stream, after=0, error=Conflict("")) is Conflict

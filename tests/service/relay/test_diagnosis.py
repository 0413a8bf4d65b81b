"""A stream that did not take what was published: does the broker lack room, is it slow, or did someone else publish?"""

import pytest

from service.relay.errors import BrokerCannotStore, Conflict, NoAcknowledgement, RelayError
from service.relay.stream.diagnosis import Diagnosis
from service.relay.stream.jetstream import JetStream
from tests.harness.stream import numbered


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


async def test_silence_at_one_place_and_then_at_another(stream: JetStream) -> None:
    """What was published in between was stored: the broker is slow each time."""
    diagnosis = Diagnosis()
    for last in (1, 2, 3):
        await stream.publisher.publish(last, numbered(last))
        assert await raised(diagnosis, stream, after=last, error=NoAcknowledgement) is NoAcknowledgement


async def test_without_a_stream_nothing_is_said_of_the_disk(stream: JetStream) -> None:
    """It is made anew at the next look."""
    await stream.delete()

    assert await raised(Diagnosis(), stream, after=0, error=Conflict) is Conflict

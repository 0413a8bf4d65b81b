"""Makes a stream anew that has lost messages inside: the broker puts nothing back in the middle."""

from collections.abc import Awaitable, Callable

from service.relay.errors import BrokerUnavailable, Halted
from service.relay.repair.comparison import compare
from service.relay.repair.publication_record import PublicationRecord
from service.relay.stream.jetstream import JetStream, StreamState
from service.store.publication import Known, Publication


async def mend(
    stream: JetStream,
    publication: Publication,
    record: PublicationRecord,
    known: Known,
    state: StreamState,
    *,
    prove: Callable[[], Awaitable[None]],
) -> bool:
    """Makes the stream anew and empty if it has holes and all messages in it are the log's. Returns False if it has no
    holes.

    `prove` is called before anything is done. It raises if all of the log may not be published again.

    Raises:
        Halted: a message is not the log's (stream_differs), or there is no message to tell whose stream it is, and it
            is not one that is known (stream_incomplete).
        BrokerUnavailable: also when the stream has become another one meanwhile.
    """
    if state.messages == 0 and state.last > 0 and known.stream_created != state.created:
        raise Halted(
            "stream_incomplete",
            f"The stream has had {state.last} messages and holds none, and nothing tells that it was this log's:"
            " run `tokentrail stream verify --repair` if it may be made anew",
        )
    holes = await check_all(stream, publication, after=0, upto=state.last)
    if not holes and not state.closed:
        return False
    await prove()
    # What comes until nothing more can come is looked at, too: nothing that is not in the log is deleted unseen.
    await stream.close(by="relay")
    end = await look(stream)
    if end.created != state.created:
        raise BrokerUnavailable("The stream has become another one")
    await check_all(stream, publication, after=state.last, upto=end.last)
    await record.rebuilds()
    await stream.delete()
    await stream.create()
    created = (await look(stream)).created
    if lost := max(end.last, known.position):
        await record.repaired("stream_incomplete", 1, lost, created)
    return True


async def check_all(stream: JetStream, publication: Publication, *, after: int, upto: int) -> int:
    """Returns how many holes there are from after + 1 to `upto`.

    Raises:
        Halted: a message is not the log's.
    """
    holes = 0
    async for finding in compare(stream, publication, after=after, upto=upto):
        if finding.message is not None:
            raise Halted(
                "stream_differs",
                f"The stream's message {finding.first} is not what the log has there ({finding.reason}):"
                " `tokentrail stream verify` tells more",
            )
        holes += 1
    return holes


async def look(stream: JetStream) -> StreamState:
    """Returns the state of the stream.

    Raises:
        BrokerUnavailable: the stream is gone.
    """
    state = await stream.look()
    if state is None:
        raise BrokerUnavailable("The stream is gone")
    return state

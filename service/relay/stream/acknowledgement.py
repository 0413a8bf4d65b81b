"""The broker's answers to published messages."""

from typing import Final

import msgspec
from nats.aio.msg import Msg

from events.nats.broker import ApiError
from service.relay.errors import BrokerUnavailable, Conflict, Refused
from service.relay.stream.batch import BatchDeclined

_WRONG_LAST_SEQUENCE: Final = frozenset({10071, 10164})
"""The first comes from a stream on one server, the second from a replicated one."""
_LATER: Final = frozenset({429, 503})
_BATCH_DECLINED: Final = frozenset({10174, 10175, 10176, 10177, 10179, 10199, 10200, 10210})
"""10210: too many batches are open, of all publishers to the stream or on the server, also those that a broken
connection left behind. 10176: the batch is not complete, for example because the stream got another leader in the
middle; servers of 2.12 also say this when there are too many. The others: the stream does not allow batches, the batch
is longer than the server takes, or the server knows another form."""


class Acknowledgement(msgspec.Struct):
    """An answer. `seq` is the sequence of the message, or of the last message of the batch that `batch` names."""

    stream: str = ""
    seq: int = 0
    batch: str = ""
    error: ApiError | None = None


_decode: Final = msgspec.json.Decoder(Acknowledgement).decode


def read_answer(answer: Msg, stream: str) -> Acknowledgement | None:
    """Returns the acknowledgement, or None when the answer says that a batch has begun.

    Raises:
        Conflict, Refused, BrokerUnavailable: as the publisher raises them.
        BatchDeclined: not in this form.
    """
    if not answer.data:
        if answer.headers:  # NATS itself says that nobody listens there
            raise BrokerUnavailable("No stream takes the messages")
        return None
    try:
        ack = _decode(answer.data)
    except msgspec.DecodeError as error:
        raise Refused("The answer is not an acknowledgement") from error
    if ack.error is not None:
        _raise(ack.error)
    if ack.stream != stream:
        raise Refused("The subjects belong to another stream", said=ack.stream)
    return ack


def _raise(error: ApiError) -> None:
    said = str(error)
    if error.err_code in _WRONG_LAST_SEQUENCE:
        raise Conflict("The stream does not end where this was to follow", said=said)
    if error.err_code in _BATCH_DECLINED:
        raise BatchDeclined(said)
    if error.code in _LATER:
        raise BrokerUnavailable("NATS takes no messages for the stream now", said=said)
    raise Refused("NATS refuses a message", said=said)

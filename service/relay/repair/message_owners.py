"""Tells whose messages the stream holds: this log's, those of an id that it had before, or another deployment's."""

import random
from collections.abc import Set as AbstractSet
from typing import Final

import msgspec

from events.cloudevents import Message, log_source
from service.relay.errors import Halted
from service.relay.stream.jetstream import JetStream, StreamState
from service.store.publication import Publication

_LOGS: Final = "urn:tokentrail:log:"
_SAMPLE: Final = 8
"""Messages that are drawn at random, besides the last one and the first."""


class Claim(msgspec.Struct):
    """The part of a message that names its log and its position. In a foreign message `sequence` may be anything."""

    source: str = ""
    sequence: object = ""


_decode: Final = msgspec.json.Decoder(Claim).decode


def claim_of(message: Message) -> Claim:
    """Returns what the message claims: nothing if it cannot be read."""
    try:
        return _decode(message.payload)
    except (ValueError, RecursionError):  # msgspec's errors are ValueErrors; the other is for deep nesting
        return Claim()


def log_of(message: Message) -> str | None:
    """Returns the source that the message names, if it is a log's; else None."""
    source = claim_of(message).source
    return source if source.startswith(_LOGS) else None


async def own_sources(publication: Publication) -> set[str]:
    """Returns the log's source and those that it had before."""
    log_id, _ = await publication.head()
    return {log_source(each) for each in {log_id, *await publication.earlier_log_ids()}}


async def check_ours(stream: JetStream, state: StreamState, ours: AbstractSet[str]) -> None:
    """Checks that a sample of the messages is this log's.

    Raises:
        Halted: one is of a log that is not this one.
    """
    if state.last == 0:
        return
    drawn = {1, state.last, *random.choices(range(1, state.last + 1), k=_SAMPLE)}  # noqa: S311 - no secret depends on it
    for sequence in sorted(drawn):
        message = await stream.read(sequence)
        if message is not None:
            check_message(stream, sequence, message, ours)


def check_message(stream: JetStream, sequence: int, message: Message, ours: AbstractSet[str]) -> None:
    """Checks that the message is this log's.

    Raises:
        Halted: it is of a log that is not this one.
    """
    source = log_of(message)
    if source is not None and source not in ours:
        raise Halted(
            "stream_foreign",
            f"The stream {stream.name} holds another log's messages, such as message {sequence}. Does it belong to"
            " another deployment? Look at NATS_URL and TOKENTRAIL_STREAM. Nothing was deleted",
            said=source,
        )

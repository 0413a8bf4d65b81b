"""The protocol of projections, and how events become rows."""

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol, TypeAlias

from events import codec
from events.api_token import ApiTokenEvent
from events.recorded import Recorded

Batch: TypeAlias = Sequence[tuple[Recorded, ApiTokenEvent]]


class Projection(Protocol):
    """Makes rows of a read model out of events. Pure: whoever runs it writes them."""

    @property
    def name(self) -> str:
        """The read model's, and its folder's."""

    @property
    def version(self) -> int:
        """Raised when the same events would give other rows."""

    @property
    def row(self) -> type[Any]:
        """A struct: its fields are the table's columns, up to a field `removed`, if there is one; that and what follows
        it is for write.sql alone."""

    @property
    def key(self) -> tuple[str, ...]:
        """The columns that identify a row. The first is token_id, always: a row comes from the events of one token, so
        that a token whose event cannot be applied is held back without the others."""

    @property
    def latest_is_enough(self) -> bool:
        """True if the rows of a token come from its last event alone."""

    def apply(self, batch: Batch) -> Sequence[Any]:
        """The rows that the events change, as they are afterwards, at most one a key. Applying a batch twice gives the
        same table as once; so does applying it in pieces."""


class Failure(NamedTuple):
    """The event of a stream that could not be applied, and why."""

    position: int
    stream_version: int
    error: str


class Folded(NamedTuple):
    """Rows made from events, and the first failure of each stream. Later events of such a stream are not in the
    rows."""

    rows: Sequence[Any]
    failures: dict[str, Failure]


def fold(projection: Projection, events: Sequence[Recorded]) -> Folded:
    """Applies the events. If an event raises an error, only its stream is affected."""
    try:
        return Folded(projection.apply([(event, decode(event)) for event in events]), {})
    except Exception:  # which one it was is found out below
        return _fold_one_by_one(projection, events)


def decode(event: Recorded) -> ApiTokenEvent:
    return codec.decode(event.type, event.type_version, event.data)


def failure(event: Recorded, error: Exception) -> Failure:
    return Failure(event.position, event.stream_version, f"{type(error).__name__}: {error}")


def _fold_one_by_one(projection: Projection, events: Sequence[Recorded]) -> Folded:
    good: list[tuple[Recorded, ApiTokenEvent]] = []
    failures: dict[str, Failure] = {}
    for event in events:
        if event.stream_id in failures:
            continue
        try:
            pair = (event, decode(event))
            projection.apply([pair])
            good.append(pair)
        except Exception as error:  # set aside by the caller, never skipped
            failures[event.stream_id] = failure(event, error)
    return Folded(projection.apply(good), failures)

"""The positions that the stream no longer holds. No I/O."""

from collections.abc import Iterator

from ..nats.broker import StreamState

Range = tuple[int, int]
"""A range: first and last position."""


def lost_after(state: StreamState, position: int) -> list[Range]:
    """Returns the positions after that one, up to the stream's end, that it does not hold. Needs `state.deleted`."""
    return list(_joined(_lost(state, position)))


def _lost(state: StreamState, position: int) -> Iterator[Range]:
    # An empty stream begins after its end.
    if state.first_seq > position + 1 and state.last_seq > position:
        yield position + 1, min(state.first_seq - 1, state.last_seq)
    for sequence in sorted(state.deleted or ()):
        if sequence > position and sequence >= state.first_seq:
            yield sequence, sequence


def _joined(ranges: Iterator[Range]) -> Iterator[Range]:
    first = last = 0
    for begins, ends in ranges:
        if last and begins == last + 1:
            last = ends
            continue
        if last:
            yield first, last
        first, last = begins, ends
    if last:
        yield first, last

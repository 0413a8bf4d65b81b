"""The ids of the events that were applied last, so that what others say of a position can be compared."""

from bisect import bisect_right
from typing import Final

from .log_point import BEGINNING, LogPoint

MOST: Final = 4096
"""Events whose ids are kept at least; up to twice as many."""


class Recent:
    """Begins after the event `point`. Without its id, `point` cannot be compared. No I/O."""

    def __init__(self, point: LogPoint = BEGINNING, *, most: int = MOST) -> None:
        self._most = most
        self._from_the_start = point.position == 0
        self._positions: list[int] = []
        self._ids: list[str] = []
        if point.event_id:
            self.note(point.position, point.event_id)

    def note(self, position: int, event_id: str) -> None:
        """The event at that position was applied. One before others is not kept."""
        if self._positions and position <= self._positions[-1]:
            return
        self._positions.append(position)
        self._ids.append(event_id)
        if len(self._positions) >= 2 * self._most:
            self._from_the_start = False
            del self._positions[: self._most]
            del self._ids[: self._most]

    def id_at(self, position: int) -> str | None:
        """None if it is not known, or not any more; "" at position 0."""
        found = self.last_at(position)
        return found.event_id if found is not None and found.position == position else None

    def last_at(self, position: int) -> LogPoint | None:
        """The last event at or before that position, of those that were noted. None if it is not known."""
        found = bisect_right(self._positions, position) - 1
        if found >= 0:
            return LogPoint(self._positions[found], self._ids[found])
        return BEGINNING if self._from_the_start or position == 0 else None

    def points(self) -> list[LogPoint]:
        """All that are known, in order; the last `most` of them."""
        kept = zip(self._positions[-self._most :], self._ids[-self._most :], strict=True)
        return [LogPoint(position, event_id) for position, event_id in kept]

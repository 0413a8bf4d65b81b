"""The last version seen of each token, to notice a missing event where positions cannot tell. No I/O."""

from collections import OrderedDict
from typing import Final, NamedTuple

from ...received import Received

_MOST: Final = 20_000


class Before(NamedTuple):
    """The version and position of a token's event that came last; 0 and 0 if none can have come."""

    version: int
    position: int


class Versions:
    """Remembers at most `most` tokens, those seen last. `from_the_start`: the first event of each token is seen."""

    def __init__(self, *, from_the_start: bool, most: int = _MOST) -> None:
        self._last: OrderedDict[str, Before] = OrderedDict()
        self._first_is_one = from_the_start
        self._most = most

    def missing_before(self, received: Received) -> Before | None:
        """Returns the token's event that came last, if there is a gap between it and this event. None also if it is not
        known."""
        before = self._last.get(received.token_id)
        if before is None:
            if not self._first_is_one:
                return None
            before = Before(0, 0)
        return before if received.state.stream_version > before.version + 1 else None

    def note(self, received: Received) -> None:
        self._last[received.token_id] = Before(received.state.stream_version, received.position)
        self._last.move_to_end(received.token_id)
        if len(self._last) > self._most:
            self._last.popitem(last=False)
            self._first_is_one = False

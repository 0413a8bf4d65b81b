"""The progress of a subscriber: what it has taken, what of that is in hand, and so what it has handled. No I/O."""

from collections.abc import Mapping
from enum import Enum, auto


class Verdict(Enum):
    """The decision about a message, by its sequence: take it, it is in hand, it was handled, or others come first."""

    TAKE = auto()
    IN_HAND = auto()
    HANDLED = auto()
    GAP = auto()


class Cursor:
    """The progress. Everything at or before `seen` has been taken. `contiguous`: the next to take is seen + 1 and no
    other."""

    def __init__(self, position: int, *, contiguous: bool) -> None:
        self.seen = position
        self._taken = position
        self._contiguous = contiguous
        self._in_hand: dict[int, str] = {}

    @property
    def position(self) -> int:
        """Everything at or before it has been handled. Never more than what is in hand lies between it and `seen`."""
        return min(self._in_hand) - 1 if self._in_hand else self.seen

    @property
    def in_hand(self) -> Mapping[int, str]:
        """The events in hand: the subject to acknowledge each, by position."""
        return self._in_hand

    def judge(self, sequence: int) -> Verdict:
        if sequence in self._in_hand:
            return Verdict.IN_HAND
        # With a filter, what was passed by may come after all: in a cluster, a replica that lagged was asked about it.
        if sequence <= (self.seen if self._contiguous else self._taken):
            return Verdict.HANDLED
        if self._contiguous and sequence != self.seen + 1:
            return Verdict.GAP
        return Verdict.TAKE

    def take(self, sequence: int, reply: str) -> None:
        """Notes that the event is in hand. One before `seen` had been missing."""
        self._in_hand[sequence] = reply
        self._taken = max(self._taken, sequence)
        self.seen = max(self.seen, sequence)

    def came_again(self, sequence: int, reply: str) -> None:
        """Notes another delivery: the last one is the one to acknowledge."""
        if sequence in self._in_hand:
            self._in_hand[sequence] = reply

    def handled(self, sequence: int) -> str:
        """Notes that the event is handled, and returns the subject to acknowledge it."""
        return self._in_hand.pop(sequence)

    def skip_to(self, position: int) -> None:
        """Notes that there is nothing to take up to that position."""
        self.seen = max(self.seen, position)

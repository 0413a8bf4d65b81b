"""How far a subscriber is: what it has taken, what of that is still in hand, and so what it has handled. No I/O."""

from collections.abc import Mapping
from enum import Enum, auto


class Verdict(Enum):
    """Of the message of a sequence: to be taken, in hand already, handled already, or preceded by others."""

    TAKE = auto()
    IN_HAND = auto()
    HANDLED = auto()
    GAP = auto()


class Cursor:
    """Everything at or before `seen` has been taken. `contiguous`: the next to take is seen + 1 and no other."""

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
        """By position: where to acknowledge it."""
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
        """It is in hand from now on. One before `seen` is one that had been missing."""
        self._in_hand[sequence] = reply
        self._taken = max(self._taken, sequence)
        self.seen = max(self.seen, sequence)

    def came_again(self, sequence: int, reply: str) -> None:
        """The last delivery is the one to acknowledge."""
        if sequence in self._in_hand:
            self._in_hand[sequence] = reply

    def handled(self, sequence: int) -> str:
        """Returns where to acknowledge it."""
        return self._in_hand.pop(sequence)

    def skip_to(self, position: int) -> None:
        """There is nothing to take up to that position."""
        self.seen = max(self.seen, position)

"""The tokens that are not plainly active, by position in the log.

A token that is not here and has a good signature is active: it was issued, and nothing has happened to it. So memory
grows with the tokens that are suspended or revoked and not yet expired, not with all: about 0.25 KiB each.
"""

import math
from collections.abc import Iterable, Iterator
from typing import Final, Literal, NamedTuple

import msgspec

from ...received import Received

Status = Literal["active", "suspended", "revoked", "deleted", "unknown"]
"""`unknown` is one that this code does not know, of a later version: it is not active."""

KEEP: Final = 3600
"""Seconds that an entry outlives its token, for a clock that is set back a little meanwhile."""
_GONE: Final = frozenset({"revoked", "deleted"})
"""For good: nothing that comes later makes such a token work again, not even an event that says so."""


class Standing(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A token's status after the event at `position`; `exp` is its expiry in whole seconds since 1970, no
    earlier than the token itself says: an entry outlives its token."""

    position: int
    status: Status
    exp: int


class Change(NamedTuple):
    token_id: str
    standing: Standing


_STATUSES: Final[dict[str, Status]] = {
    "active": "active",
    "suspended": "suspended",
    "revoked": "revoked",
    "deleted": "deleted",
}


def change(event: Received) -> Change:
    """The change that the event makes to its token."""
    state = event.state
    exp = math.ceil(state.expires_at.timestamp())
    return Change(state.token_id, Standing(event.position, _STATUSES.get(state.status, "unknown"), exp))


class Statuses:
    """All that was appended up to `position` has been applied.

    `forgotten` is a time in seconds since 1970: entries of tokens that expired before it have been dropped, so a token
    of that age must be refused as expired, whatever the clock says later.
    """

    def __init__(self, position: int = 0, forgotten: int = 0) -> None:
        self.position = position
        self.forgotten = forgotten
        self._standings: dict[str, Standing] = {}
        self._sweep: Iterator[str] = iter(())

    @classmethod
    def restored(cls, position: int, forgotten: int, standings: dict[str, Standing]) -> "Statuses":
        """The statuses that `all` gave earlier."""
        statuses = cls(position, forgotten)
        statuses._standings = standings
        return statuses

    def __len__(self) -> int:
        return len(self._standings)

    def get(self, token_id: str) -> Status:
        standing = self._standings.get(token_id)
        return "active" if standing is None else standing.status

    def learn(self, changes: Iterable[Change]) -> None:
        """Applies changes in any order, any of them twice or not at all; then `settle` says what they amount to."""
        for token_id, new in changes:
            if new.exp < self.forgotten:
                continue
            old = self._standings.get(token_id)
            if _wins(new, old) and (new.status in _GONE or new.position > self.position):
                self._standings[token_id] = new

    def settle(self, position: int) -> None:
        """All up to `position` has been learned: from now on nothing older counts, so active tokens can go."""
        self.position = max(self.position, position)
        active = [
            token_id
            for token_id, standing in self._standings.items()
            if standing.status == "active" and standing.position <= self.position
        ]
        for token_id in active:
            del self._standings[token_id]

    def follow(self, change: Change) -> None:
        """Applies the change at the next position.

        Raises:
            ValueError: it is not the next; nothing is changed.
        """
        token_id, new = change
        if new.position != self.position + 1:
            raise ValueError(f"{new.position} does not follow {self.position}")
        self.position = new.position
        old = self._standings.get(token_id)
        if not _wins(new, old):
            if old is not None and old.status == "active" and old.position <= self.position:
                del self._standings[token_id]
        elif new.status == "active":
            self._standings.pop(token_id, None)
        elif new.exp >= self.forgotten:
            self._standings[token_id] = new

    def forget(self, now: float, most: int = 5000) -> None:
        """Drops what expired more than KEEP ago; looks at `most` entries at a time, and in the end at all."""
        self.forgotten = max(self.forgotten, int(now) - KEEP)
        for _ in range(most):
            token_id = next(self._sweep, None)
            if token_id is None:
                self._sweep = iter(list(self._standings))
                return
            standing = self._standings.get(token_id)
            if standing is not None and standing.exp < self.forgotten:
                del self._standings[token_id]

    def gone(self) -> list[Change]:
        """The tokens that are revoked or deleted."""
        return [Change(*item) for item in self._standings.items() if item[1].status in _GONE]

    def all(self) -> dict[str, Standing]:
        """A copy, by token id."""
        return dict(self._standings)


def _wins(new: Standing, old: Standing | None) -> bool:
    """True if the new standing replaces the old one: the later wins, but a token that is gone stays gone."""
    if old is None:
        return True
    if (old.status in _GONE) != (new.status in _GONE):
        return new.status in _GONE
    return new.position > old.position

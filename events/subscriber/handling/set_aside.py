"""The place for events that the handler cannot handle, with all that follow of the same token."""

from collections.abc import Awaitable, Callable, Iterable
from typing import Protocol

import msgspec

from ...received import Received


class SetAside(msgspec.Struct, frozen=True, kw_only=True):
    """An event that was set aside. `error` is what the handler raised at the last of so many attempts.

    `behind` is an event that was not tried: one before it of the same token had been set aside.
    """

    received: Received
    error: str = ""
    attempts: int = 0
    behind: bool = False


class Aside(Protocol):
    """The place as the subscriber uses it. The subscriber acknowledges an event when `add` has returned, so `add` must
    store durably."""

    def holds(self, token_id: str) -> bool:
        """True if events of that token are set aside and not yet replayed."""

    def has(self, received: Received) -> bool:
        """True if that event was set aside, also if it was replayed since."""

    async def add(self, event: SetAside) -> bool:
        """Adds an event; adding it twice is as good as once. Returns False and does not add it if it is `behind` and no
        event of its token is held any more: then it is to be handled."""


OnSetAside = Callable[[SetAside], Awaitable[None]]


class Callback:
    """An `Aside` that calls a function. It forgets what it holds at the end of the process, except for `held`."""

    def __init__(self, function: OnSetAside, held: Iterable[str]) -> None:
        self._function = function
        self._held = set(held)

    def holds(self, token_id: str) -> bool:
        return token_id in self._held

    def has(self, received: Received) -> bool:
        return False

    async def add(self, event: SetAside) -> bool:
        await self._function(event)
        self._held.add(event.received.token_id)
        return True

"""Binds the verifier to one log: another log would decide differently which tokens are good."""

import asyncio
from typing import Final

from .errors import Unusable
from .jwks import Jwks

_APART: Final = 1.0


class Binding:
    """Bound to the log `pinned`; if none is, to the one that is named beside the keys. Where nobody names one, any log
    will do: keys that were given by hand say nothing of the stream."""

    def __init__(self, pinned: str, keys: Jwks, *, published: bool) -> None:
        self._pinned = pinned
        self._keys = keys
        self._published = published
        self._asked = asyncio.Event()

    @property
    def source(self) -> str:
        """The log that may be followed; "" while that is not known."""
        return self._pinned or self._keys.log

    def allows(self, source: str) -> bool:
        return source == self.source or not (self.source or self._published)

    async def check(self, source: str) -> None:
        """Asks the service again before it says no: the service's log may be a new one.

        Raises:
            Unusable: it is not to be followed.
        """
        if not self.allows(source) and not self._pinned:
            await self._keys.refresh()
        if not self.allows(source):
            own = "is pinned" if self._pinned else "is the service's"
            raise Unusable(
                "wrong_log",
                f"The stream is of {source}; {self.source} {own}"
                if self.source
                else f"The stream is of {source}; the service has not said which log is its",
            )

    def ask(self) -> None:
        """Soon: a relay speaks of a log that is not allowed."""
        self._asked.set()

    async def run(self) -> None:
        """Runs until it is cancelled."""
        while True:
            await self._asked.wait()
            await self._keys.refresh()
            await asyncio.sleep(_APART)
            self._asked.clear()

"""The service's public keys: fetched, kept, fetched anew when a token names an unknown one, and now and then."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Final

from ..fetch import Fetched, FetchFailed, fetch
from .keys import InvalidKeySet, KeySet, log_beside, parse, same

log = logging.getLogger("tokentrail.verifier")

PATH: Final = "/.well-known/jwks.json"
_REFRESH_EVERY: Final = 300.0
"""Seconds; so long a key that the service has withdrawn may still be believed."""
_RETRY_EVERY: Final = 10.0
_AT_MOST_EVERY: Final = 5.0
"""Seconds between fetches, whoever asks: tokens that name keys at random must not become requests."""
_WITHIN: Final = 5.0


class Jwks:
    """`keys` is what tokens are checked against, `log` is the log that the service names beside them, "" while it has
    named none. At first both are the static ones; without a URL they stay as they are.

    `on_change` is called after the keys have become others, `on_log` after the log has. A fetch that fails leaves both
    as they are.
    """

    def __init__(
        self,
        url: str | None,
        static: bytes | str | None = None,
        *,
        get: Callable[[str], Awaitable[Fetched]] | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """
        Raises:
            InvalidKeySet: the static keys cannot be used.
        """
        self.keys: KeySet = parse(static) if static is not None else {}
        self.log = log_beside(static) if static is not None else ""
        self._url = url.rstrip("/") + PATH if url is not None else None
        self.on_change: Callable[[], None] = lambda: None
        self.on_log: Callable[[], None] = lambda: None
        self._get = get or _get
        self._clock = clock
        self._fetched_at = -_AT_MOST_EVERY - 1
        self._failed = False
        self._one_at_a_time = asyncio.Lock()

    async def refresh(self) -> None:
        """Fetches the keys, unless that was done a moment ago; whoever asks meanwhile waits for the same answer."""
        if self._url is None:
            return
        async with self._one_at_a_time:
            if self._clock() - self._fetched_at < _AT_MOST_EVERY:
                return
            self._fetched_at = self._clock()
            try:
                answer = await self._get(self._url)
                if answer.status != 200:
                    raise FetchFailed(f"status {answer.status}")
                keys = parse(answer.body)
            except (FetchFailed, InvalidKeySet) as error:
                self._failed = True
                log.warning("the keys cannot be fetched: %s", error)
                return
            named = log_beside(answer.body)
            self._failed = not named  # it does not know it yet: ask again soon
            if named and named != self.log:
                self.log = named
                self.on_log()
            if not same(keys, self.keys):
                self.keys = keys
                log.info("the keys are now: %s", ", ".join(sorted(keys)))
                self.on_change()

    async def run(self) -> None:
        """Keeps the keys fresh until it is cancelled."""
        while self._url is not None:
            await self.refresh()
            await asyncio.sleep(_RETRY_EVERY if self._failed else _REFRESH_EVERY)


async def _get(url: str) -> Fetched:
    return await fetch(url, within=_WITHIN)

"""The service's public keys: fetched now and then, and when a token names an unknown one; believed for a while."""

import asyncio
import contextlib
import logging
import math
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Final

from ..fetch import Fetched, FetchFailed, fetch
from ..token.keys import KeySet, log_beside, parse, same

log = logging.getLogger("tokentrail.verifier")

PATH: Final = "/.well-known/jwks.json"
_REFRESH_EVERY: Final = 300.0
"""Seconds; so long a key that the service has withdrawn may still be believed. Half of what the keys are believed
for, if that is less."""
_RETRY_EVERY: Final = 10.0
_AT_MOST_EVERY: Final = 5.0
"""Seconds between fetches, whoever asks: tokens that name keys at random must not become requests. A quarter of
what the keys are believed for, if that is less."""
_NOT_CACHED: Final = {"Cache-Control": "no-cache"}
"""Makes caches on the way ask the service: a key may have been withdrawn, and the log may be a new one."""
_WITHIN: Final = 5.0
MAX_AGE: Final = 3600.0
"""Seconds for which keys are believed after they were fetched last, if nothing else is said."""


class Jwks:
    """`keys` is what tokens are checked against, `log` is the log that the service names beside them, "" while it has
    named none. At first both are the static ones; without a URL they stay as they are, and the keys are good for ever.

    `on_change` is called after the keys have become others, `on_log` after the log has. A fetch that fails leaves both
    as they are. Past `good_until`, by the clock, the keys are older than `max_age` seconds, and nothing is to be
    accepted by them. `complaint` says why the last fetch failed.
    """

    def __init__(
        self,
        url: str | None,
        static: bytes | str | None = None,
        *,
        max_age: float = MAX_AGE,
        get: Callable[[str], Awaitable[Fetched]] | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """
        Raises:
            ValueError: the static keys cannot be used.
        """
        self.keys: KeySet = parse(static) if static is not None else {}
        self.log = log_beside(static) if static is not None else ""
        self._url = url.rstrip("/") + PATH if url is not None else None
        self.on_change: Callable[[], None] = lambda: None
        self.on_log: Callable[[], None] = lambda: None
        self._get = get or _get
        self._clock = clock
        self._refresh_every = min(_REFRESH_EVERY, max_age / 2)
        self._retry_every = min(_RETRY_EVERY, max_age / 2)
        self._at_most_every = min(_AT_MOST_EVERY, max_age / 4)
        self._fetched_at = -self._at_most_every - 1
        self._max_age = max_age
        now = clock()
        self.good_until = math.inf if url is None else now + max_age if static is not None else -math.inf
        self.complaint: str | None = None
        self._again_soon = False
        self._wanted = asyncio.Event()
        self._one_at_a_time = asyncio.Lock()

    async def refresh(self) -> None:
        """Fetches the keys, unless that was done a moment ago; whoever asks meanwhile waits for the same answer."""
        if self._url is None:
            return
        async with self._one_at_a_time:
            if self._clock() - self._fetched_at < self._at_most_every:
                return
            self._fetched_at = self._clock()
            try:
                answer = await self._get(self._url)
                if answer.status != 200:
                    raise FetchFailed(f"status {answer.status}")
                keys = _keys_in(answer.body)
            except FetchFailed as error:
                self.complaint, self._again_soon = str(error), True
                log.warning("the keys cannot be fetched: %s", error)
                return
            self.complaint = None
            self.good_until = self._fetched_at + self._max_age
            named = log_beside(answer.body)
            self._again_soon = not named  # it does not know it yet
            if named and named != self.log:
                self.log = named
                self.on_log()
            if not same(keys, self.keys):
                self.keys = keys
                log.info("the keys are now: %s", ", ".join(sorted(keys)))
                self.on_change()

    def look_soon(self) -> None:
        """A token named a key that is not known, or came when the keys were too old: `run` fetches them as soon as it
        may."""
        self._wanted.set()

    async def run(self) -> None:
        """Keeps the keys fresh until it is cancelled."""
        while self._url is not None:
            self._wanted.clear()
            await self.refresh()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._retry_every if self._again_soon else self._refresh_every):
                    await self._wanted.wait()
            await asyncio.sleep(max(0.0, self._fetched_at + self._at_most_every - self._clock()))


async def _get(url: str) -> Fetched:
    return await fetch(url, within=_WITHIN, headers=_NOT_CACHED)


def _keys_in(body: bytes) -> KeySet:
    """
    Raises:
        FetchFailed: it is not a set of keys.
    """
    try:
        return parse(body)
    except ValueError as error:
        raise FetchFailed(str(error)) from error

"""Tells those who follow the log when to read on.

Three ways, each for where the one before cannot reach: in this process, by a call; from another process, by NOTIFY;
and, since notifications are lost without a word when a connection breaks, by looking now and then. A connection
that does not answer is made anew, so that looking does not take the place of listening.
"""

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from typing import Final

import structlog

from service.ending import end
from service.store.database import connect
from service.store.errors import AWAY, NOT_MIGRATED, StoreError
from service.store.session import Session

log = structlog.get_logger(__name__)

CHANNEL: Final = "tokentrail_log"
POLL: Final = 0.5
_RECONNECT: Final = 0.5
_PROBE: Final = 2.0
"""Seconds between questions whether the connection for notifications still is one: one that is lost without a word
looks like a log that does not grow."""


class Follower:
    """Waits for one who follows the log. What came while nobody waited is not lost: the next wait ends at once."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def set(self) -> None:
        self._event.set()

    async def wait(self, within: float | None = None) -> None:
        """Returns soon after the log grew, and after `within` seconds (POLL, if not given) at the latest."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(POLL if within is None else within):
                await self._event.wait()
        self._event.clear()


class LogSignal:
    """`wait()` is for one who follows the log, `follower()` for each of the others. `on_others` is called when another
    process has appended, or may have. `is_own` says whether a process of Postgres's serves this one's appender, which
    calls `set` itself; until it is set none does."""

    def __init__(self, url: str, *, on_others: Callable[[], None] = lambda: None) -> None:
        self._url = url
        self._on_others = on_others
        self.is_own: Callable[[int], bool] = lambda pid: False
        self._first = Follower()
        self._followers = {self._first}
        self._task: asyncio.Task[None] | None = None

    def set(self) -> None:
        """The log grew, as this process knows."""
        for follower in self._followers:
            follower.set()

    async def wait(self) -> None:
        """Returns soon after the log grew, and after POLL seconds at the latest."""
        await self._first.wait()

    @contextlib.contextmanager
    def follower(self) -> Iterator[Follower]:
        follower = Follower()
        self._followers.add(follower)
        try:
            yield follower
        finally:
            self._followers.discard(follower)

    async def start(self) -> None:
        self._task = asyncio.create_task(self._listen(), name="log signal")

    async def stop(self) -> None:
        if self._task is not None:
            await end(self._task)

    def _notified(self, _: object, pid: int, *__: object) -> None:
        if not self.is_own(pid):
            self._heard()

    def _heard(self) -> None:
        self._on_others()
        self.set()

    async def _listen(self) -> None:
        """Keeps a connection of its own that listens; a pool would take the LISTEN back."""
        while True:
            connection: Session | None = None
            try:
                connection = await connect(self._url, application_name="tokentrail listener")
                closed = asyncio.Event()
                connection.add_termination_listener(lambda *_, closed=closed: closed.set())
                await connection.add_listener(CHANNEL, self._notified)
                self._heard()  # what came before the LISTEN was not heard
                while await connection.is_there():
                    with contextlib.suppress(TimeoutError):
                        async with asyncio.timeout(_PROBE):
                            await closed.wait()
                self._on_others()  # who is not heard from now on
                log.warning("connection for notifications lost")
            except (*AWAY, *NOT_MIGRATED, StoreError) as error:
                log.warning("cannot listen for notifications", error=type(error).__name__)
            except Exception:
                log.exception("listening for notifications failed")
            finally:
                if connection is not None and not connection.is_closed():
                    connection.terminate()
            await asyncio.sleep(_RECONNECT)

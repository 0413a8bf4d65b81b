"""Listens to what subscribers report, on a connection of its own, for as long as the process runs.

Nothing waits for it: without NATS no report comes, and all else goes on.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final

import structlog
from nats.aio.client import Client
from nats.aio.msg import Msg

from events.backoff import Backoff
from events.nats.connection import CONNECTION_ERRORS, connected, flushed
from events.signals import RECEIPTS, USAGE
from service.application.last_use import LastUse
from service.application.propagation import Propagation, TooManyVerifiers
from service.application.receipts import read_receipt
from service.ending import end
from service.feedback.messages import read_usage
from service.telemetry import FEEDBACK_CONNECTED, FEEDBACK_IGNORED

log = structlog.get_logger(__name__)

_QUEUE: Final = "tokentrail"
"""Of the processes that listen, one takes each report of usage. A receipt is for all of them."""
_CONNECT_WITHIN: Final = 3.0
_PAUSE: Final = (0.1, 2.0)
"""Seconds before it connects again: the first time, and at most."""
_SWEEP_EVERY: Final = 0.25
_ASK_EVERY: Final = 1.0
"""Seconds between questions which log this is, at most: a receipt of another log is no news each time."""
_ASK_AT_LEAST_EVERY: Final = 5.0
"""Seconds: whoever verifies tokens is told which log this is."""


class Feedback:
    """`read_source` tells the log's source; `now` is the time in UTC, with which no use may be in the future."""

    def __init__(
        self,
        *,
        nats_url: str,
        inbox_prefix: str,
        propagation: Propagation,
        last_use: LastUse,
        read_source: Callable[[], Awaitable[str]],
        now: Callable[[], datetime],
    ) -> None:
        self._nats_url = nats_url
        self._inbox_prefix = inbox_prefix
        self._propagation = propagation
        self._last_use = last_use
        self._read_source = read_source
        self._now = now
        self._ask = asyncio.Event()
        self._told: str | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._stopping = False

    async def start(self) -> None:
        self._ask.set()
        self._tasks = {
            asyncio.create_task(self._run(), name="feedback"),
            asyncio.create_task(self._sweep(), name="feedback: sweep"),
            asyncio.create_task(self._learn_source(), name="feedback: source"),
        }

    async def stop(self) -> None:
        self._stopping = True
        await asyncio.gather(*(end(task) for task in self._tasks))

    async def _run(self) -> None:
        backoff = Backoff(*_PAUSE)
        while not self._stopping:  # before Python 3.12 asyncio.wait_for, which nats-py uses, can lose a cancellation
            try:
                await self._listen()
                backoff.reset()
            except CONNECTION_ERRORS as error:
                self._tell("NATS is away: no reports are heard", error)
            except Exception:
                log.exception("listening to reports failed")
            if not self._stopping:
                await asyncio.sleep(backoff.next())

    async def _listen(self) -> None:
        """Returns when the connection is lost.

        Raises:
            OSError, TimeoutError, nats.errors.Error: there is none to be had.
        """
        closed = asyncio.Event()
        connection: Client | None = None
        allowed = True

        async def on_error(error: Exception) -> None:
            nonlocal allowed
            if connection is not None and connection.is_connected:
                if RECEIPTS in str(error):  # it may not subscribe
                    allowed = False
                    self._hears(False)
                self._tell("NATS reports an error", error)

        try:
            async with connected(
                self._nats_url,
                name="tokentrail http",
                within=_CONNECT_WITHIN,
                on_end=closed.set,
                on_error=on_error,
                inbox_prefix=self._inbox_prefix,
            ) as connection:
                async with asyncio.timeout(_CONNECT_WITHIN):
                    for subject, queue, take in ((RECEIPTS, "", self._on_receipt), (USAGE, _QUEUE, self._on_usage)):
                        await connection.subscribe(subject, queue, take)
                    await flushed(connection, within=2)
                self._hears(allowed)
                await closed.wait()
        finally:
            self._hears(False)

    def _hears(self, hears: bool) -> None:
        if hears and self._told is not None:
            log.info("NATS is there: reports are heard")
        if hears:
            self._told = None
        self._propagation.listening(hears)
        FEEDBACK_CONNECTED.set(hears)

    def _tell(self, event: str, error: Exception) -> None:
        """Once, not at every try."""
        text = str(error) or type(error).__name__
        if text != self._told:
            self._told = text
            log.warning(event, error=text)

    async def _on_receipt(self, message: Msg) -> None:
        try:
            receipt = read_receipt(message.data)
        except ValueError:
            FEEDBACK_IGNORED.labels("receipt", "malformed").inc()
            return
        try:
            if not self._propagation.receive(receipt):
                self._ask.set()  # perhaps it is this log that is another one by now
                FEEDBACK_IGNORED.labels("receipt", "other_log").inc()
        except TooManyVerifiers:
            FEEDBACK_IGNORED.labels("receipt", "too_many").inc()

    async def _on_usage(self, message: Msg) -> None:
        try:
            uses = read_usage(message.data, self._now())
        except ValueError:
            FEEDBACK_IGNORED.labels("usage", "malformed").inc()
            return
        taken = sum(self._last_use.report(token_id, at) for token_id, at in uses)
        if taken < len(uses):
            FEEDBACK_IGNORED.labels("usage", "too_many").inc()

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(_SWEEP_EVERY)
            self._propagation.sweep()

    async def _learn_source(self) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_ASK_AT_LEAST_EVERY):
                    await self._ask.wait()
            self._ask.clear()
            try:
                self._propagation.follow(await self._read_source())
            except Exception as error:  # such as Postgres away
                log.debug("the log's source is not known", error=str(error))
                self._ask.set()
            await asyncio.sleep(_ASK_EVERY)

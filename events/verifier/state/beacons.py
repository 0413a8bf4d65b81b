"""Listens to heads, and compares clocks with the relay that says them."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final

import msgspec
import nats.errors
from nats.aio.msg import Msg

from ...nats.broker import Broker
from ...signals import CLOCK, HEAD, Clock, Head
from ..local import monotonic
from .freshness import Freshness

log: Final = logging.getLogger("tokentrail.verifier")

_COMPARE_EVERY: Final = 30.0
_AT_MOST_EVERY: Final = 0.2
_ANSWER_WITHIN: Final = 2.0

_head: Final = msgspec.json.Decoder(Head).decode
_clock: Final = msgspec.json.Decoder(Clock).decode


class Beacons:
    """`on_change` is called after what is known of freshness may have changed, with the head if one was heard."""

    def __init__(self, freshness: Freshness, on_change: Callable[[Head | None], None]) -> None:
        self._freshness = freshness
        self._on_change = on_change
        self._due = asyncio.Event()

    @asynccontextmanager
    async def heard(self, broker: Broker) -> AsyncIterator[None]:
        subscription = await broker.connection.subscribe(HEAD, cb=self.hear)
        try:
            yield
        finally:
            with contextlib.suppress(nats.errors.Error, OSError):
                await subscription.unsubscribe()

    async def compare(self, broker: Broker) -> None:
        """Asks for the relay's clock at once, when a relay is heard whose clock is not known, and now and then."""
        while not broker.closed:
            await self._ask(broker)
            await asyncio.sleep(_AT_MOST_EVERY)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_COMPARE_EVERY):
                    await self._due.wait()
            self._due.clear()

    async def hear(self, message: Msg) -> None:
        """Takes in the message of a relay, whatever it is."""
        try:
            head = _head(message.data)
        except (ValueError, RecursionError) as error:
            log.warning("a head makes no sense: %s", error)
            return
        if not self._freshness.heard(head, monotonic()):
            self._due.set()
        self._on_change(head)

    async def _ask(self, broker: Broker) -> None:
        asked = monotonic()  # before the question leaves: whatever delays it, the answer is not older than this
        try:
            async with asyncio.timeout(_ANSWER_WITHIN):
                answer = await broker.connection.request(CLOCK, b"", timeout=_ANSWER_WITHIN)
            clock = _clock(answer.data)
        except (nats.errors.Error, OSError, TimeoutError):
            return  # no relay leads at the moment; the next head asks again
        except (ValueError, RecursionError) as error:
            log.warning("a clock makes no sense: %s", error)
            return
        self._freshness.calibrated(clock, asked)
        self._on_change(None)

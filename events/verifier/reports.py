"""Reports of a verifier to the service: how far it has come, and which tokens it saw. Any of them may get lost."""

import asyncio
import contextlib
from collections.abc import Callable
from time import monotonic
from typing import Final

import msgspec
import nats.errors

from ..nats.broker import Broker
from ..nats.connection import flushed
from ..signals import RECEIPTS, USAGE, Receipt
from .usage import Uses

_EVERY: Final = 1.0
_APART: Final = 0.005
"""Seconds at least between two receipts, however fast the events come."""
_FLUSH_WITHIN: Final = 1

_encode: Final = msgspec.json.Encoder().encode


class Reports:
    """`receipt` makes one of the state as it is; None while there is nothing to report. `interval` is that of uses."""

    def __init__(self, verifier: str, uses: Uses, receipt: Callable[[], Receipt | None], *, interval: float) -> None:
        self._verifier = verifier
        self._uses = uses
        self._receipt = receipt
        self._interval = interval
        self._uses_sent_at = monotonic()
        self._due = asyncio.Event()
        self._left = False

    def hurry(self) -> None:
        """Events were applied."""
        self._due.set()

    async def send(self, broker: Broker) -> None:
        """Goes on while the connection lasts."""
        while not broker.closed:
            await self._send_receipt(broker)
            if monotonic() - self._uses_sent_at >= self._interval:
                await self._send_uses(broker)
            await asyncio.sleep(_APART)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_EVERY):
                    await self._due.wait()
            self._due.clear()

    async def leave(self, broker: Broker) -> None:
        """The last words: nobody is to wait for this verifier any more."""
        with contextlib.suppress(nats.errors.Error, OSError, TimeoutError):
            async with asyncio.timeout(_FLUSH_WITHIN):
                self._left = True
                receipt = self._receipt()
                if receipt is not None:
                    gone = msgspec.structs.replace(receipt, leaving=True, current=False)
                    await broker.connection.publish(RECEIPTS, _encode(gone))
                await self._send_uses(broker)
                await flushed(broker.connection, within=_FLUSH_WITHIN)

    async def _send_receipt(self, broker: Broker) -> None:
        receipt = None if self._left else self._receipt()  # one after the last would call it alive again
        if receipt is not None:
            with contextlib.suppress(nats.errors.Error, OSError):  # the connection is over: that is noticed elsewhere
                await broker.connection.publish(RECEIPTS, _encode(receipt))

    async def _send_uses(self, broker: Broker) -> None:
        self._uses_sent_at = monotonic()
        for usage in self._uses.take(self._verifier):
            with contextlib.suppress(nats.errors.Error, OSError):
                await broker.connection.publish(USAGE, _encode(usage))

"""Compares what verifiers say that they have applied with the log. A difference proves that the log was set back.

Anyone who may publish receipts can send a false one. So the relay believes a receipt only while it is repeated, and for
a few seconds more. A false one stops the publishing and changes nothing.
"""

import asyncio
import contextlib
from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import msgspec
import nats.errors
from nats.aio.client import Client
from nats.aio.msg import Msg

from events.cloudevents import log_source
from events.log_point import LogPoint, parse_log_point
from events.signals import RECEIPTS
from service.application.receipts import read_receipt
from service.store.publication import Points, Publication

_FRESH: Final = 3.0
"""Seconds for which a receipt counts. Each verifier sends one a second."""
_LISTEN: Final = 2.5
"""Seconds of listening after which every live verifier has been heard."""
_BELIEVED_FOR: Final = 5.0
"""Seconds after its last receipt for which a verifier that contradicts the log is believed."""
_CHECK_EVERY: Final = 1.0
_MOST: Final = 4096
"""Verifiers that are kept. Whoever may send receipts cannot fill the memory."""


class Contradiction(msgspec.Struct, frozen=True):
    """The verifier has `point`, which the log does not have. `log` is what the log had when it was asked."""

    verifier: str
    point: LogPoint
    log: Points


class _Heard(msgspec.Struct):
    point: LogPoint
    at: float
    in_log: bool = False


class Witnesses:
    """Hears the verifiers. It outlives the connections."""

    def __init__(self) -> None:
        self._heard: OrderedDict[str, _Heard] = OrderedDict()  # the one heard of longest ago first
        self._contradicted: dict[str, tuple[float, Contradiction]] = {}
        self._source = ""
        self._since: float | None = None
        self._checked = float("-inf")

    @asynccontextmanager
    async def over(self, connection: Client) -> AsyncIterator[None]:
        """Listens over this connection."""
        subscription = await connection.subscribe(RECEIPTS, cb=self._on_receipt)
        self._since = _now()
        try:
            yield
        finally:
            self._since = None
            with contextlib.suppress(OSError, nats.errors.Error):
                await subscription.unsubscribe()

    def follow(self, source: str) -> None:
        """Counts the receipts of this log and no others."""
        if source != self._source:
            self._source = source
            self._heard.clear()
            self._contradicted.clear()

    @property
    def is_due(self) -> bool:
        """True if it is time to compare what was heard with the log."""
        return bool(self._heard) and _now() - self._checked >= _CHECK_EVERY

    async def all_heard(self) -> None:
        """Returns when every live verifier has been heard, or at once if there is no connection."""
        if self._since is not None:
            await asyncio.sleep(max(0.0, self._since + _LISTEN - _now()))

    async def check(self, publication: Publication) -> Contradiction | None:
        """Compares what was heard with the log. Returns a contradiction for as long as it is believed, else None.

        Raises:
            StoreUnavailable, CorruptLog
        """
        self._checked = _now()
        self._forget()
        await self._look_up(publication)
        return next((contradiction for _, contradiction in self._contradicted.values()), None)

    def vouch_for(self, position: int) -> bool:
        """True if all verifiers have been heard and have what the log has, one of them this position or a later one.

        If as many have been heard as are kept, there may be more.
        """
        self._forget()
        heard = self._heard.values()
        return (
            self._since is not None
            and _now() - self._since >= _LISTEN
            and len(heard) < _MOST
            and not self._contradicted
            and all(one.in_log for one in heard)
            and any(one.point.position >= position for one in heard)
        )

    async def _on_receipt(self, message: Msg) -> None:
        try:
            receipt = read_receipt(message.data)
        except ValueError:
            return
        if receipt.source != self._source:
            return
        known = self._heard.pop(receipt.verifier, None)
        try:
            point = parse_log_point(f"{receipt.position}.{receipt.event_id}")
        except ValueError:  # also at position 0
            return
        if receipt.leaving:
            return
        if known is None and len(self._heard) >= _MOST:
            return
        in_log = known is not None and known.in_log and known.point == point
        self._heard[receipt.verifier] = _Heard(point, _now(), in_log)

    async def _look_up(self, publication: Publication) -> None:
        open_points = {one.point for one in self._heard.values() if not one.in_log}
        if not open_points:
            return
        log = await publication.points({point.position for point in open_points})
        if log_source(log.log_id) != self._source:
            return
        for verifier, one in self._heard.items():
            if one.point not in open_points:
                continue
            one.in_log = log.have(one.point)
            if one.in_log:
                self._contradicted.pop(verifier, None)
            else:
                self._contradicted[verifier] = (one.at, Contradiction(verifier, one.point, log))

    def _forget(self) -> None:
        now = _now()
        while self._heard and next(iter(self._heard.values())).at < now - _FRESH:
            self._heard.popitem(last=False)
        for verifier, (at, _) in list(self._contradicted.items()):
            if at < now - _BELIEVED_FOR:
                del self._contradicted[verifier]


def _now() -> float:
    return asyncio.get_running_loop().time()

"""What verifiers say that they have applied, held against the log: one that has something else proves that the log was
set back.

Whoever may publish receipts can say so too. So the relay believes it only while it is said, and a few seconds more: a
lie stops the publishing, and changes nothing.
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
from service.application.receipts import Malformed, read_receipt
from service.store.publication import Points, Publication

_FRESH: Final = 3.0
"""Seconds for which a receipt tells what its verifier has. Each verifier sends one a second."""
_LISTEN: Final = 2.5
"""Seconds after which whoever listens has heard all verifiers that live."""
_BELIEVED_FOR: Final = 5.0
"""Seconds for which a verifier that contradicts the log is believed after its last receipt."""
_CHECK_EVERY: Final = 1.0
_MOST: Final = 4096
"""Verifiers that are kept, whatever is sent."""


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
    """Outlives the connections."""

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
        """Receipts of this log count, and no others."""
        if source != self._source:
            self._source = source
            self._heard.clear()
            self._contradicted.clear()

    @property
    def is_due(self) -> bool:
        """Whether what was heard is to be held against the log again."""
        return bool(self._heard) and _now() - self._checked >= _CHECK_EVERY

    async def all_heard(self) -> None:
        """Returns when all verifiers that live have been heard, if there is a way to hear them."""
        if self._since is not None:
            await asyncio.sleep(max(0.0, self._since + _LISTEN - _now()))

    async def check(self, publication: Publication) -> Contradiction | None:
        """Holds what was heard against the log. Returns what contradicts it, as long as it is believed.

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
        except Malformed:
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

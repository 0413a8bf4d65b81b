"""Keeps from receipts how far each verifier has applied the log.

A verifier that loses touch may accept tokens for as long as its bound. So it is live until its last receipt, its bound
and MARGIN have passed, or until it says that it leaves.

It has applied a position if its own is at or beyond it, whatever else it says of itself; whether its event there is the
log's, `CheckedReceipts` sees. One that refuses everything for the moment (its receipt says `current=False`) is no
exception: a revocation is in force there already, an activation is not, so it counts by its position and is told apart
by number.
"""

from bisect import bisect_left
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Mapping
from typing import Final

import msgspec

from events.log_point import LogPoint
from events.signals import Receipt
from service.application.minimum import Minimum
from service.telemetry import PROPAGATION_SECONDS, VERIFIERS_LIVE

LIVE_FOR: Final = 3.0
"""Seconds for which a verifier is live at least. It reports every second while it runs."""
MARGIN: Final = 2.0
"""Seconds. A verifier may have lost touch as long after its last receipt as it takes until the next, a second; the rest
is for receipts on their way."""
USUAL_BOUND: Final = 5.0
"""Seconds; that of verifiers if nothing else is said."""
MOST_BOUND: Final = 300.0
"""Seconds. A longer bound counts as this: whoever may send receipts could make commands wait for a year."""
MOST_VERIFIERS: Final = 4096
"""Verifiers kept; past that, new ones are not."""
_SAMPLE_EVERY: Final = 0.01
"""Seconds between commits whose way is measured: under load a sample of them."""
_MARKS: Final = 2048
"""Commits whose moment is kept."""
_REACHED: Final = 8192
"""Steps of the slowest verifier that are kept."""
_RECENT: Final = 1000
"""Measured commits of which percentiles are made."""


class AppliedBy(msgspec.Struct, frozen=True):
    """The verifiers that have applied a position, and those that have not.

    `refusing` counts the live verifiers that refuse everything at the moment. `pending` names the live ones that have
    not applied it. `claims` names those that say that they have, by the event that they have come to. `listening` is
    False while this process cannot have heard of all: NATS is away, or was until now.
    """

    live: int
    refusing: int
    pending: list[str]
    listening: bool
    claims: Mapping[LogPoint, list[str]] = {}

    @property
    def applied(self) -> int:
        return self.live - len(self.pending)

    def without(self, wrong: Iterable[LogPoint]) -> "AppliedBy":
        """The same, when these events are not the log's: who says to have come to one has applied something else."""
        names = [name for point in wrong for name in self.claims[point]]
        return msgspec.structs.replace(self, pending=sorted([*self.pending, *names])) if names else self


class Percentiles(msgspec.Struct, frozen=True):
    """Seconds from commit to applied by all live verifiers, of the `count` last commits measured; None if none was."""

    count: int
    p50: float | None
    p99: float | None


class TooManyVerifiers(Exception):
    """The process keeps as many live verifiers as it may."""


class _Verifier(msgspec.Struct):
    point: LogPoint
    until: float
    """It is live until then."""
    current: bool


class Propagation:
    """`clock` is monotonic, in seconds. `on_change` is called when a position may have become applied by all."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self.on_change: Callable[[], None] = lambda: None
        self.source: str | None = None
        """The log's own; what is told of other logs is not counted. None until it is known."""
        self._verifiers: dict[str, _Verifier] = {}
        self._longest = _live_for(USUAL_BOUND)
        self._positions = Minimum()
        self._lowest = 0
        self._reached: deque[tuple[int, float]] = deque(maxlen=_REACHED)
        self._forgotten = 0
        self._marks: OrderedDict[int, float] = OrderedDict()
        self._pending: deque[int] = deque()
        self._sampled = float("-inf")
        self._recent: deque[float] = deque(maxlen=_RECENT)
        self._listening_since: float | None = None

    def follow(self, source: str) -> None:
        """The log is this one; if it was another, nothing that was heard holds any more."""
        if source != self.source:
            self.source = source
            self._verifiers.clear()
            VERIFIERS_LIVE.set(0)
            self._positions.clear()
            self._marks.clear()
            self._pending.clear()
            self._reached.clear()
            self._changed()

    def listening(self, connected: bool) -> None:
        """Notes if receipts can be heard from now on."""
        if not connected:
            self._listening_since = None
        elif self._listening_since is None:
            self._listening_since = self._clock()

    def receive(self, receipt: Receipt) -> bool:
        """Takes note; returns False if the receipt is about another log.

        Raises:
            TooManyVerifiers: it is of one too many.
        """
        if receipt.source != self.source:
            return False
        known = self._verifiers.get(receipt.verifier)
        if receipt.leaving:
            if known is not None:
                self._remove(receipt.verifier)
            return True
        point = LogPoint(receipt.position, receipt.event_id)
        live_for = _live_for(receipt.bound)
        until = self._clock() + live_for
        if known is None:
            if len(self._verifiers) >= MOST_VERIFIERS:
                raise TooManyVerifiers
            self._longest = max(self._longest, live_for)
            self._verifiers[receipt.verifier] = _Verifier(point, until, receipt.current)
            VERIFIERS_LIVE.set(len(self._verifiers))
            self._moved(None, receipt.position)
            return True
        before = known.point.position
        known.point, known.until, known.current = point, until, receipt.current
        if receipt.position != before:
            self._moved(before, receipt.position)
        return True

    def sweep(self) -> None:
        """Leaves out those that have not been heard of for too long. To be called a few times a second."""
        now = self._clock()
        for name in [name for name, verifier in self._verifiers.items() if verifier.until < now]:
            self._remove(name)

    def committed(self, position: int) -> None:
        """This process has just committed the position."""
        if not self._verifiers:
            return
        now = self._clock()
        if now - self._sampled < _SAMPLE_EVERY or len(self._pending) >= _MARKS:
            return
        self._sampled = now
        self._marks[position] = now
        if len(self._marks) > _MARKS:
            self._marks.popitem(last=False)
        self._pending.append(position)
        if position <= self._lowest:  # the receipts were faster
            self._measure(now)

    def applied_by(self, position: int) -> AppliedBy:
        """The verifiers that have applied the position, and those that have not, as their receipts say."""
        self.sweep()
        claims: dict[LogPoint, list[str]] = {}
        for name, verifier in self._verifiers.items():
            if verifier.point.position >= position:
                claims.setdefault(verifier.point, []).append(name)
        return AppliedBy(
            live=len(self._verifiers),
            refusing=sum(not verifier.current for verifier in self._verifiers.values()),
            pending=sorted(name for name, verifier in self._verifiers.items() if verifier.point.position < position),
            listening=self._listens(),
            claims=claims,
        )

    def applied_by_all(self, position: int) -> bool:
        """True if all live verifiers have applied the position, also if there are none."""
        return not self._verifiers or position <= self._lowest

    def took(self, position: int, age: float) -> float | None:
        """Seconds from the commit of the position until all live verifiers had applied it.

        None while one has not, and where it is not known: there are no verifiers, it was too long ago, or before this
        process began to listen. `age` is how long ago the event was recorded, in seconds; it stands for the commit,
        which came just after it, where that was not seen here.
        """
        if not self._verifiers or position > self._lowest:
            return None
        if position <= self._forgotten:
            return None
        step = bisect_left(self._reached, position, key=lambda reached: reached[0])
        if step == len(self._reached):
            return None
        at = self._reached[step][1]
        begun = self._marks.get(position, self._clock() - age)
        return max(at - begun, 0.0)

    def recent(self) -> Percentiles:
        seconds = sorted(self._recent)
        if not seconds:
            return Percentiles(0, None, None)
        last = len(seconds) - 1
        return Percentiles(len(seconds), seconds[round(last * 0.5)], seconds[round(last * 0.99)])

    def _listens(self) -> bool:
        """One that was cut off before this process began to listen may accept tokens for its bound, which nobody told:
        the longest that was heard of stands for it."""
        return self._listening_since is not None and self._clock() - self._listening_since >= self._longest

    def _remove(self, name: str) -> None:
        gone = self._verifiers.pop(name)
        VERIFIERS_LIVE.set(len(self._verifiers))
        self._positions.remove(gone.point.position)
        if not self._verifiers or self._positions.value != self._lowest:
            self._changed()

    def _moved(self, before: int | None, position: int) -> None:
        """A verifier is at another position than before."""
        self._positions.add(position)
        if before is not None:
            self._positions.remove(before)
        if self._positions.value != self._lowest or (before is None and len(self._verifiers) == 1):
            self._changed()

    def _changed(self) -> None:
        if not self._verifiers:
            # What they had applied is in force nowhere now, as far as is known; nor when the next ones got it.
            self._lowest = 0
            self._pending.clear()
            self._reached.clear()
            self.on_change()
            return
        before, lowest = self._lowest, self._positions.value
        self._lowest = lowest
        now = self._clock()
        if not self._reached:
            self._reached.append((lowest, now))
            self._forgotten = lowest  # applied before this process listened
        elif lowest > self._reached[-1][0]:
            if len(self._reached) == _REACHED:
                self._forgotten = self._reached[0][0]
            self._reached.append((lowest, now))
        if lowest > before:
            self._measure(now)
            self.on_change()

    def _measure(self, now: float) -> None:
        while self._pending and self._pending[0] <= self._lowest:
            seconds = now - self._marks[self._pending.popleft()]
            PROPAGATION_SECONDS.observe(seconds)
            self._recent.append(seconds)


def _live_for(bound: float) -> float:
    """Seconds after its last receipt in which a verifier of this bound may accept tokens."""
    return max(LIVE_FOR, min(bound, MOST_BOUND) + MARGIN)

"""How old what is known here can be at most, by no wall clock and by no clock but this process's own.

A `Head` says: at this moment of the relay's clock, the log ended here. Whoever has applied all up to there knew
everything at that moment. When was it, by the clock here? The relay reads its clock after it was asked to, so a
question `asked` here and answered with `clock` proves that the relay's clock said that no earlier. From there to the
head's own reading of the same clock is a subtraction. However slow question, answer and head are, in whichever order
they come: the moment is put too early, never too late; the state appears older than it is, never fresher.
"""

from collections import OrderedDict
from typing import Final, NamedTuple

from ..signals import Clock, Head

DRIFT: Final = 0.001
"""By how much two monotonic clocks may run apart, as a ratio; they are steered by up to 0.0005 each."""
_RELAYS: Final = 8
"""That are remembered at a time: one leads, another may have led a moment ago."""
_STEPS: Final = 20
"""Heads that wait for their position: a bound's worth of them, this many apart."""
NEVER: Final = float("-inf")


class _Calibration(NamedTuple):
    """When it was `asked` here, the clock of that relay did not yet say more than `clock`."""

    asked: float
    clock: float

    def earliest(self, clock: float) -> float:
        """No later than the moment, on the clock here, at which that relay's clock said `clock`."""
        passed = clock - self.clock
        return self.asked + passed - DRIFT * abs(passed)


class _Waiting(NamedTuple):
    relay: str
    clock: float
    position: int


class Freshness:
    """`fresh_until` is on the clock here; NEVER while nothing is proven. All times are in seconds of that clock."""

    def __init__(self, bound: float) -> None:
        self.bound = bound
        self.fresh_until = NEVER
        self._source = ""
        self._applied = -1
        self._calibrations: OrderedDict[str, _Calibration] = OrderedDict()
        self._confirmed: OrderedDict[str, float] = OrderedDict()
        """By relay: the latest reading of its clock at which all that is applied here was all there was."""
        self._waiting: list[_Waiting] = []
        self._latest: OrderedDict[str, Head] = OrderedDict()
        """By relay: what it said of this log at the latest reading of its clock."""

    @property
    def known_at(self) -> float:
        """The latest moment for which it is proven that nothing was missing here."""
        return self.fresh_until - self.bound

    def lost(self) -> None:
        """What was applied is no longer known to be without a gap."""
        self._applied = -1
        self._confirmed.clear()
        self._waiting.clear()
        self.fresh_until = NEVER

    def applied(self, source: str, position: int) -> None:
        """All events of that log up to the position are applied, without a gap."""
        if source != self._source or position < self._applied:
            self.lost()
            if source != self._source:
                self._latest.clear()
            self._source = source
        self._applied = position
        reached = [head for head in self._waiting if head.position <= position]
        if reached:
            self._waiting = [head for head in self._waiting if head.position > position]
            for head in reached:
                self._confirm(head.relay, head.clock)
            self._update()

    def heard(self, head: Head, now: float) -> bool:
        """Takes in a head; whether that relay's clock is known. If not, ask it, and `calibrated`."""
        calibration = self._calibrations.get(head.relay)
        if calibration is not None and calibration.earliest(head.clock) > now:
            # It cannot have been said yet: one of the clocks has stood still. What was proven by them is not.
            self._calibrations.clear()
            self._confirmed.clear()
            self._waiting.clear()
            self.fresh_until = NEVER
            calibration = None
        if head.source != self._source or self._applied < 0:
            return calibration is not None
        if self._went_back(head):
            self._confirmed.clear()
            self._waiting.clear()
            self.fresh_until = NEVER
        elif head.position <= self._applied:
            self._confirm(head.relay, head.clock)
            self._update()
        else:
            self._wait(_Waiting(head.relay, head.clock, head.position))
        return calibration is not None

    def calibrated(self, clock: Clock, asked: float) -> None:
        """The relay answered so to a question that was asked at that time on the clock here."""
        new = _Calibration(asked, clock.clock)
        old = self._calibrations.get(clock.relay)
        if old is None or new.asked >= old.earliest(new.clock):  # the one that puts moments less early
            self._calibrations[clock.relay] = new
            self._calibrations.move_to_end(clock.relay)
            while len(self._calibrations) > _RELAYS:
                self._calibrations.popitem(last=False)
            self._update()

    def _went_back(self, head: Head) -> bool:
        """Whether that relay has seen the log end further on before.

        Then Postgres has lost events that were applied here (it was restored, say), and will give their positions to
        others: heads before the furthest one prove nothing.
        """
        latest = self._latest.get(head.relay)
        if latest is None or head.clock >= latest.clock:
            if latest is not None and head.position < latest.position:
                return True
            self._latest[head.relay] = head
            self._latest.move_to_end(head.relay)
            while len(self._latest) > _RELAYS:
                self._latest.popitem(last=False)
        return False

    def _confirm(self, relay: str, clock: float) -> None:
        self._confirmed[relay] = max(clock, self._confirmed.get(relay, clock))
        self._confirmed.move_to_end(relay)
        while len(self._confirmed) > _RELAYS:
            self._confirmed.popitem(last=False)

    def _update(self) -> None:
        moments = [
            self._calibrations[relay].earliest(clock)
            for relay, clock in self._confirmed.items()
            if relay in self._calibrations
        ]
        if moments:
            self.fresh_until = max(self.fresh_until, max(moments) + self.bound)

    def _wait(self, head: _Waiting) -> None:
        """Keeps the first of those close together, which is reached first, and the newest of all."""
        waiting = [one for one in self._waiting if one.relay != head.relay or one.clock > head.clock - self.bound]
        if len(waiting) > 1:
            last, before = waiting[-1], waiting[-2]
            if last.relay == before.relay and last.clock - before.clock < self.bound / _STEPS:
                waiting.pop()
        self._waiting = [*waiting[-2 * _STEPS :], head]

"""Computes how old this verifier's knowledge can be at most, by the monotonic clock of this process alone.

A `Head` says: at this moment of the relay's clock, the log ended here, with this event. Whoever has applied all up to
there, that event last, knew everything at that moment; clocks.py says when it was, by the clock here.

A position alone proves nothing: a log that was restored has other events at the same positions. A head before what is
applied here proves little: a log that was set back may end there now. So it counts only when the same relay has later
named an event as far on as what was applied here when the head came, and it is the one that was applied.
"""

from collections import OrderedDict
from typing import Final, NamedTuple

from ...recent import Recent
from ...signals import Clock, Head
from .clocks import RELAYS, Clocks

_STEPS: Final = 20
"""Heads that are kept until they count: a bound's worth of them, this many apart."""
NEVER: Final = float("-inf")


class _Said(NamedTuple):
    """A statement of a relay; `needed` is the position up to which its log must have been seen to be the one here."""

    relay: str
    clock: float
    position: int
    event_id: str
    needed: int = 0


class Freshness:
    """`fresh_until` is on the clock here; NEVER while nothing is proven. All times are in seconds of that clock.

    `contradiction` is why the log cannot be the one that was applied here, as a relay says; "" if none says so.
    `log_ends_at` is where that relay has seen the log end, if it ends before what was applied here.
    """

    def __init__(self, bound: float) -> None:
        self.bound = bound
        self.fresh_until = NEVER
        self.contradiction = ""
        self.log_ends_at: int | None = None
        self._clocks = Clocks()
        self._source = ""
        self._recent = Recent()
        self._applied = -1
        self._applied_at = NEVER
        self._confirmed: OrderedDict[str, float] = OrderedDict()
        """By relay: the latest reading of its clock at which all that is applied here was all there was."""
        self._ahead: list[_Said] = []
        """Heads beyond what is applied."""
        self._behind: list[_Said] = []
        """Heads before what was applied when they came."""

    @property
    def known_at(self) -> float:
        """The latest moment for which it is proven that nothing was missing here."""
        return self.fresh_until - self.bound

    def lost(self) -> None:
        """Call it when the applied events may have a gap: nothing is proven then."""
        self._applied = -1
        self._nothing_is_proven()

    def applied(self, source: str, position: int, recent: Recent, now: float) -> None:
        """All events of that log up to the position are applied, without a gap; `recent` has the ids of the last."""
        if source != self._source or position < self._applied or recent is not self._recent:
            self.lost()
            self.contradiction, self.log_ends_at = "", None
            self._source, self._recent = source, recent
        if position != self._applied:
            self._applied, self._applied_at = position, now
        reached = [said for said in self._ahead if said.position <= position]
        if reached:
            self._ahead = [said for said in self._ahead if said.position > position]
            for said in reached:
                self._compare(said)
            self._update()

    def heard(self, head: Head, now: float) -> bool:
        """Takes in a head; whether that relay's clock is known. If not, ask it, and `calibrated`."""
        moment = self._clocks.earliest(head.relay, head.clock)
        if moment is not None and moment > now:
            # It cannot have been said yet: one of the clocks has stood still. What was proven by them is not.
            self._clocks.forget()
            self._nothing_is_proven()
            moment = None
        if head.source != self._source or self._applied < 0:
            return moment is not None
        said = _Said(head.relay, head.clock, head.position, head.event_id)
        if head.position > self._applied:
            self._ahead = self._with(self._ahead, said)
        elif head.position < self._applied and moment is not None and moment > self._applied_at:
            self.log_ends_at = head.position
            self._contradict(f"the log ends at {head.position}, before {self._applied}, which was applied")
        else:
            self._compare(said)
            self._update()
        return moment is not None

    def calibrated(self, clock: Clock, asked: float) -> None:
        """The relay answered so to a question that was asked at that time on the clock here."""
        if self._clocks.calibrated(clock, asked):
            self._update()

    def _compare(self, said: _Said) -> None:
        """It is at or before what is applied here."""
        known = self._recent.id_at(said.position)
        if known is None:
            return
        if known != said.event_id:
            self._contradict(f"at position {said.position} the log has {said.event_id}; applied was {known}")
            return
        for one in self._behind:
            if one.relay == said.relay and one.clock <= said.clock and one.needed <= said.position:
                self._confirm(one)
        self._behind = [one for one in self._behind if one.relay != said.relay or one.needed > said.position]
        if said.position == self._applied:
            self._confirm(said)
            self.contradiction, self.log_ends_at = "", None
        else:
            self._behind = self._with(self._behind, said._replace(needed=self._applied))

    def _contradict(self, why: str) -> None:
        self.contradiction = why
        self._nothing_is_proven()

    def _nothing_is_proven(self) -> None:
        self._confirmed.clear()
        self._ahead.clear()
        self._behind.clear()
        self.fresh_until = NEVER

    def _confirm(self, said: _Said) -> None:
        self._confirmed[said.relay] = max(said.clock, self._confirmed.get(said.relay, said.clock))
        self._confirmed.move_to_end(said.relay)
        while len(self._confirmed) > RELAYS:
            self._confirmed.popitem(last=False)

    def _update(self) -> None:
        moments = [self._clocks.earliest(relay, clock) for relay, clock in self._confirmed.items()]
        if known := [moment for moment in moments if moment is not None]:
            self.fresh_until = max(self.fresh_until, max(known) + self.bound)

    def _with(self, kept: list[_Said], new: _Said) -> list[_Said]:
        """Keeps the first of those close together, which counts first, and the newest of all."""
        kept = [one for one in kept if one.relay != new.relay or one.clock > new.clock - self.bound]
        if len(kept) > 1:
            last, before = kept[-1], kept[-2]
            if last.relay == before.relay and last.clock - before.clock < self.bound / _STEPS:
                kept.pop()
        return [*kept[-2 * _STEPS :], new]

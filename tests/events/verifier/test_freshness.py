"""The bound: whatever clocks, delays and relays do, it never claims to be fresher than it is; and it does get fresh."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.log_point import BEGINNING, LogPoint
from events.recent import Recent
from events.signals import Clock, Head
from events.verifier.state.freshness import NEVER, Freshness

SOURCE, OTHER = "urn:tokentrail:log:1", "urn:tokentrail:log:2"
_WALL: Final = datetime(2027, 1, 1, tzinfo=UTC)


def event_id(position: int, history: int = 0) -> str:
    return f"{history}.{position}" if position else ""


def head(position: int, clock: float, relay: str = "r", source: str = SOURCE, history: int = 0) -> Head:
    named = event_id(position, history)
    return Head(source=source, position=position, event_id=named, time=_WALL, clock=clock, relay=relay, epoch=1)


class Here(Freshness):
    """What is applied here, event by event, when a test says so."""

    def __init__(self) -> None:
        super().__init__(5.0)
        self.recent = Recent()
        self.source = SOURCE

    @classmethod
    def after_3(cls) -> "Here":
        """All up to position 3 is applied, and the relay's clock is known: 90 s ahead of ours."""
        found = cls()
        found.apply(3)
        found.compare(100.0, asked=10.0)
        return found

    def apply(self, position: int, now: float = 0.0) -> None:
        """All up to that position."""
        last = self.recent.points()[-1:] or [BEGINNING]
        for one in range(last[0].position + 1, position + 1):
            self.recent.note(one, event_id(one))
        self.applied(self.source, position, self.recent, now)

    def begin(self, position: int, now: float = 0.0, source: str = SOURCE) -> None:
        """Anew, after that position."""
        self.source = source
        self.recent = Recent(LogPoint(position, event_id(position)))
        self.apply(position, now)

    def hear(self, position: int, clock: float, now: float | None = None, *, known: bool = True, **fields: Any) -> None:
        """A head of that moment of the relay's clock, a moment later if nothing else is said; whether its clock is
        known."""
        assert self.heard(head(position, clock, **fields), clock - 90 + 0.2 if now is None else now) == known

    def compare(self, clock: float, asked: float, relay: str = "r") -> None:
        self.calibrated(Clock(relay=relay, clock=clock), asked)

    def proves(self, moment: float) -> None:
        """All up to that moment is known, but for the drift of clocks; NEVER: nothing is."""
        assert round(self.known_at + 0.004, 2) == moment

    def contradicts(self, why: str, ends_at: int | None = None) -> None:
        assert (self.contradiction, self.log_ends_at) == (why, ends_at)


seconds: Final = st.floats(0, 30, allow_nan=False)
processes: Final = st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(0.9995, 1.0005)), min_size=1, max_size=3)
"""Relays' monotonic clocks, as start and rate: at true time t one says `start + t * rate`."""


class Arrival(NamedTuple):
    """What arrives at a true time; a calibration was asked for at `asked`."""

    at: float
    what: Head | Clock | int
    asked: float = 0.0


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[Arrival], list[tuple[float, int]], float]:
    """All that arrives here, the true moments of the heads with their positions, and where our own clock began.

    The log grows; relays say heads and answer questions; everything takes as long as it likes and may overtake.
    """
    relays = draw(processes)
    arrivals: list[Arrival] = []
    truth: list[tuple[float, int]] = []
    position = 0
    moment = 0.0
    for _ in range(draw(st.integers(1, 15))):
        moment += draw(st.floats(0.01, 3))
        position += draw(st.integers(0, 2))
        number, (start, rate) = draw(st.sampled_from(list(enumerate(relays))))
        relay, clock = f"relay {number}", start + moment * rate
        kind = draw(st.sampled_from(("head", "clock", "applied")))
        arrives = moment + draw(seconds)
        if kind == "head":
            truth.append((moment, position))
            arrivals.append(Arrival(arrives, head(position, clock, relay)))
        elif kind == "clock":
            asked = moment - draw(seconds)
            arrivals.append(Arrival(arrives, Clock(relay=relay, clock=clock), asked))
        else:
            arrivals.append(Arrival(arrives, position))
    return sorted(arrivals, key=lambda each: each.at), truth, draw(st.floats(-1e6, 1e6))


@given(worlds())
def test_never_fresher_than_it_is(world: tuple[list[Arrival], list[tuple[float, int]], float]) -> None:
    """At every moment at which it is fresh, a head said within the bound before it has been reached."""
    arrivals, truth, ours = world
    found = Here()
    found.apply(applied := 0, ours)
    for arrival in arrivals:
        now = ours + arrival.at
        match arrival.what:
            case Head():
                found.heard(arrival.what, now)
            case Clock():
                found.calibrated(arrival.what, ours + arrival.asked)
            case int():
                applied = max(applied, arrival.what)
                found.apply(applied, now)
        reached = [moment for moment, position in truth if position <= applied and moment <= arrival.at]
        known_at = found.known_at - ours
        assert known_at <= max(reached, default=NEVER) + 1e-6


Step = Callable[[Here], object]


def step(act: Callable[..., object]) -> Callable[..., Step]:
    """Makes a step of a story of it: what is done to `Here`."""
    return lambda *given, **options: lambda here: act(here, *given, **options)


apply, begin, hear = step(Here.apply), step(Here.begin), step(Here.hear)
compare, lose, proves, contradicts = step(Here.compare), step(Here.lost), step(Here.proves), step(Here.contradicts)

STORIES: Final[dict[str, list[Step]]] = {
    "a head at what is applied proves its own moment": [hear(3, 101.0), proves(11.0)],
    "also one that was held back on the way": [hear(3, 101.0, now=40.0), proves(11.0)],
    "a head beyond what is applied proves nothing until all up to it is applied": [
        *(hear(4, 101.0), proves(NEVER)),
        *(apply(4), proves(11.0)),
    ],
    "a head whose relay's clock is not known counts when it is, though it came before": [
        *(hear(3, 101.0, relay="new", known=False), proves(NEVER)),
        *(compare(102.0, asked=12.0, relay="new"), proves(11.0)),
    ],
    "another log's head proves nothing, nor does it take the log back": [
        *(hear(3, 101.0, source=OTHER), proves(NEVER)),
        *(hear(3, 102.0), hear(1, 103.0, source=OTHER), proves(12.0)),
    ],
    "after a gap nothing is proven until all is applied and a new head is heard": [
        *(hear(3, 101.0), lose(), hear(3, 101.5), proves(NEVER)),
        *(apply(3), hear(3, 102.0), proves(12.0)),
    ],
    "in a state that goes back nothing is proven": [hear(3, 101.0), begin(2), proves(NEVER)],
    "an answer that took long puts moments too early, never too late; a quick one mends it": [
        *(compare(100.0, asked=7.0, relay="slow"), hear(3, 101.0, relay="slow"), proves(8.0)),
        *(compare(101.5, asked=11.49, relay="slow"), proves(10.99)),
    ],
    "a head from the future shows that a clock has stood still: both are compared anew": [
        *(hear(3, 101.0), hear(3, 161.0, now=12.0, known=False), proves(NEVER)),
        *(compare(161.5, asked=12.4), hear(3, 162.0, now=13.0), proves(12.9)),
    ],
    "a log that ends earlier than it did proves nothing until it is as long again": [
        *(hear(3, 101.0), hear(2, 102.0), proves(NEVER)),
        *(hear(2, 103.0), proves(NEVER), hear(3, 104.0), proves(14.0)),
    ],
    "a head that was overtaken does not take the log back, nor does another log's": [
        *(apply(4, now=11.5), hear(4, 102.0), hear(3, 101.0, now=12.3), proves(12.0)),
        *(begin(1, source=OTHER), hear(1, 103.0, source=OTHER), proves(13.0)),
    ],
    "a head that names another event than the one applied there takes away what was proven": [
        *(hear(3, 101.0), proves(11.0), hear(3, 102.0, history=1), proves(NEVER)),
        contradicts("at position 3 the log has 1.3; applied was 0.3"),
    ],
    "so does one ahead, when another event is applied there": [
        *(hear(3, 101.0), hear(4, 102.0, history=1), apply(4, now=12.3), proves(NEVER)),
        contradicts("at position 4 the log has 1.4; applied was 0.4"),
    ],
    "a head at a position whose event was forgotten proves nothing, whatever it names": [
        *(begin(8, now=20.0), hear(4, 101.0, now=20.2), hear(4, 102.0, now=20.3, history=1)),
        *(proves(NEVER), contradicts("")),
    ],
    "a head before what is applied counts when the same relay names an event as far on as was applied when it came": [
        *(apply(8, now=12.0), hear(4, 101.0, now=12.1), hear(7, 101.5, now=12.2)),
        *(hear(8, 103.0, now=12.3, relay="another", known=False), proves(NEVER)),
        *(apply(20, now=13.0), hear(9, 102.5, now=13.1), proves(11.5)),
    ],
    "any relay's head from a moment after more was applied is proof that the log lost it": [
        *(apply(8, now=11.0), hear(8, 101.5), compare(7.0, asked=12.0, relay="new")),
        *(hear(4, 8.0, now=13.2, relay="new"), proves(NEVER)),
        contradicts("the log ends at 4, before 8, which was applied", ends_at=4),
    ],
}


@pytest.mark.parametrize("story", STORIES)
def test_what_is_proven(story: str) -> None:
    here = Here.after_3()
    for act in STORIES[story]:
        act(here)


def test_falling_behind_all_the_time() -> None:
    """Under more heads than are kept, one that is always a little behind is still known to be fresh."""
    found = Here.after_3()
    for number in range(5000):
        clock = 101 + number / 100
        found.hear(4 + number, clock, clock - 90 + 0.01)
        found.apply(3 + max(0, number - 50), clock - 90 + 0.01)

    assert found.known_at > 101 - 90 + 49.9 - 1 - 0.5


@given(
    kept=st.integers(0, 6),
    lost=st.integers(1, 4),
    steps=st.lists(st.tuples(st.booleans(), st.floats(0.01, 1)), min_size=1, max_size=30),
    knows_the_clock=st.booleans(),
)
def test_restored_log(kept: int, lost: int, steps: list[tuple[bool, float]], knows_the_clock: bool) -> None:
    """Whoever has applied what a restored log has lost is confirmed by none of its heads, in any order."""
    found = Here()
    found.apply(0)
    if knows_the_clock:
        found.calibrated(Clock(relay="r", clock=0.0), asked=0.0)
    applied, ends_at, now = 0, kept, 0.0
    for is_head, passed in steps:
        now += passed
        before = found.known_at
        if is_head:
            found.heard(head(ends_at, now, history=int(ends_at > kept)), now=now + 0.01)
            ends_at += 1
        else:
            applied = min(applied + 2, kept + lost)
            found.apply(applied, now)
        if not knows_the_clock:
            found.calibrated(Clock(relay="r", clock=now), asked=now)
        if applied > kept:
            assert found.known_at in (before, NEVER)

"""The bound: whatever clocks, delays and relays do, it never claims to be fresher than it is; and it does get fresh."""

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
BOUND: Final = 5.0
_WALL: Final = datetime(2027, 1, 1, tzinfo=UTC)


def event_id(position: int, history: int = 0) -> str:
    return f"{history}.{position}" if position else ""


def head(position: int, clock: float, relay: str = "r", source: str = SOURCE, history: int = 0) -> Head:
    return Head(
        source=source,
        position=position,
        event_id=event_id(position, history),
        time=_WALL,
        clock=clock,
        relay=relay,
        epoch=1,
    )


class Here(Freshness):
    """What is applied here, event by event, when a test says so."""

    def __init__(self) -> None:
        super().__init__(BOUND)
        self.recent = Recent()
        self.source = SOURCE

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

    def hear(self, position: int, clock: float, now: float | None = None, **fields: Any) -> bool:
        """A head of that moment of the relay's clock, which is 90 s ahead; a moment later, if nothing else is said."""
        return self.heard(head(position, clock, **fields), clock - 90 + 0.2 if now is None else now)

    def compare(self, clock: float, asked: float, relay: str = "r") -> None:
        self.calibrated(Clock(relay=relay, clock=clock), asked)

    @property
    def proven(self) -> float:
        """The moment up to which all is known, but for the drift of clocks; NEVER if nothing is proven."""
        return round(self.known_at + 0.004, 2)


class Process(NamedTuple):
    """A relay's monotonic clock: at true time t it says `start + t * rate`."""

    name: str
    start: float
    rate: float

    def clock(self, at: float) -> float:
        return self.start + at * self.rate


seconds: Final = st.floats(0, 30, allow_nan=False)
processes: Final = st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(0.9995, 1.0005)), min_size=1, max_size=3).map(
    lambda each: [Process(f"relay {n}", start, rate) for n, (start, rate) in enumerate(each)]
)


class PositionWait(NamedTuple):
    """What arrives at a true time; a calibration was asked for at `asked`."""

    at: float
    what: Head | Clock | int
    asked: float = 0.0


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[PositionWait], list[tuple[float, int]], float]:
    """All that arrives here, the true moments of the heads with their positions, and where our own clock began.

    The log grows; relays say heads and answer questions; everything takes as long as it likes and may overtake.
    """
    relays = draw(processes)
    arrivals: list[PositionWait] = []
    truth: list[tuple[float, int]] = []
    position = 0
    moment = 0.0
    for _ in range(draw(st.integers(1, 15))):
        moment += draw(st.floats(0.01, 3))
        position += draw(st.integers(0, 2))
        relay = draw(st.sampled_from(relays))
        kind = draw(st.sampled_from(("head", "clock", "applied")))
        arrives = moment + draw(seconds)
        if kind == "head":
            truth.append((moment, position))
            arrivals.append(PositionWait(arrives, head(position, relay.clock(moment), relay.name)))
        elif kind == "clock":
            asked = moment - draw(seconds)
            arrivals.append(PositionWait(arrives, Clock(relay=relay.name, clock=relay.clock(moment)), asked))
        else:
            arrivals.append(PositionWait(arrives, position))
    return sorted(arrivals, key=lambda each: each.at), truth, draw(st.floats(-1e6, 1e6))


@given(worlds())
def test_never_fresher_than_it_is(world: tuple[list[PositionWait], list[tuple[float, int]], float]) -> None:
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


def calibrated(clock: float = 100.0, asked: float = 10.0) -> Here:
    """All up to position 3 is applied, and the relay's clock is known: 90 s ahead of ours."""
    found = Here()
    found.apply(3)
    found.compare(clock, asked)
    return found


def test_fresh_after_a_head_that_is_reached() -> None:
    """A head at the position that is applied proves its own moment, also when it was held back on the way."""
    for now in (11.2, 40.0):
        found = calibrated()
        found.hear(3, 101.0, now)

        assert found.proven == 11.0
        assert 0 <= 11.0 + BOUND - found.fresh_until < 0.01


def test_not_fresh_before_the_head_is_reached() -> None:
    """A head beyond what is applied proves nothing until all up to it is applied; then it proves its own moment."""
    found = calibrated()
    found.hear(4, 101.0)
    assert found.proven == NEVER
    found.apply(4)

    assert found.proven == 11.0


def test_head_of_an_unknown_relay() -> None:
    """A head whose clock is not known proves nothing until it is; then it counts, though it came before."""
    found = Here()
    found.apply(3)
    assert not found.hear(3, 101.0)
    assert found.proven == NEVER
    found.compare(102.0, asked=12.0)

    assert found.proven == 11.0


def test_head_of_another_log() -> None:
    """It neither proves anything, though it names the same position and event, nor takes the log back."""
    found = calibrated()
    found.hear(3, 101.0, source=OTHER)
    assert found.proven == NEVER
    found.hear(3, 102.0)
    found.hear(1, 103.0, source=OTHER)

    assert found.proven == 12.0


def test_gap() -> None:
    """After a gap, or in a state that goes back, nothing is proven until all is applied and a new head is heard."""
    found = calibrated()
    found.hear(3, 101.0)
    found.lost()
    found.hear(3, 101.5)
    assert found.proven == NEVER
    found.apply(3)
    found.hear(3, 102.0)
    assert found.proven == 12.0
    found.begin(2)

    assert found.proven == NEVER


def test_slow_answer() -> None:
    """A question whose answer took long puts moments too early by that much, never too late; a quick one mends it."""
    found = calibrated(clock=100.0, asked=7.0)
    found.hear(3, 101.0)
    assert found.proven == 8.0
    found.compare(101.5, asked=11.49)

    assert found.proven == 10.99


def test_head_from_the_future() -> None:
    """Such a head shows that a clock has stood still: nothing is believed until both are compared anew."""
    found = calibrated()
    found.hear(3, 101.0)
    assert not found.hear(3, 161.0, now=12.0)
    assert found.proven == NEVER
    found.compare(161.5, asked=12.4)
    assert found.hear(3, 162.0, now=13.0)

    assert found.proven == 12.9


def test_falling_behind_all_the_time() -> None:
    """Under more heads than are kept, one that is always a little behind is still known to be fresh."""
    found = calibrated()
    for number in range(5000):
        clock = 101 + number / 100
        found.hear(4 + number, clock, clock - 90 + 0.01)
        found.apply(3 + max(0, number - 50), clock - 90 + 0.01)

    assert found.fresh_until > 101 - 90 + 49.9 - 1 + BOUND - 0.5


def test_log_taken_back() -> None:
    """When a relay sees the log end earlier than it did, nothing is proven until the log is as long again."""
    found = calibrated()
    found.hear(3, 101.0)
    for clock in (102.0, 103.0):
        found.hear(2, clock)
        assert found.proven == NEVER
    found.hear(3, 104.0)

    assert found.proven == 14.0


def test_heads_that_overtake_each_other() -> None:
    """A head that comes after a later one has been heard does not take the log back; nor does another log's."""
    found = Here()
    found.apply(2, now=10.0)
    found.compare(100.0, asked=10.0)
    found.apply(3, now=11.5)
    found.hear(3, 102.0)
    found.hear(2, 101.0, now=12.3)
    assert found.proven == 12.0
    found.begin(1, source=OTHER)
    found.hear(1, 103.0, source=OTHER)

    assert found.proven == 13.0


@pytest.mark.parametrize("position", [3, 4])
def test_another_event_at_the_position(position: int) -> None:
    """A head that names another event than the one that was applied there confirms nothing; what was proven is not."""
    found = calibrated()
    found.hear(3, 101.0)
    assert found.proven == 11.0
    found.hear(position, 102.0, history=1)
    found.apply(4, now=12.3)

    assert found.proven == NEVER
    assert found.contradiction == f"at position {position} the log has 1.{position}; applied was 0.{position}"


def test_position_whose_event_is_not_known() -> None:
    """A head at a position whose event's id was forgotten proves nothing, whatever it names."""
    found = calibrated()
    found.begin(8, now=20.0)
    found.hear(4, 101.0, now=20.2)
    found.hear(4, 102.0, now=20.3, history=1)

    assert found.proven == NEVER
    assert not found.contradiction


def test_head_before_what_is_applied() -> None:
    """The log may end there now. It counts when the same relay names an event as far on as was applied when it came."""
    found = calibrated()
    found.apply(8, now=12.0)
    found.hear(4, 101.0, now=12.1)
    found.hear(7, 101.5, now=12.2)
    found.hear(8, 103.0, now=12.3, relay="another")
    assert found.proven == NEVER
    found.apply(20, now=13.0)
    found.hear(9, 102.5, now=13.1)

    assert found.proven == 11.5


def test_log_that_ended_here_after_more_was_applied() -> None:
    """A head from a moment after more was applied is proof that the log lost it: any relay's, also one heard first."""
    found = calibrated()
    found.apply(8, now=11.0)
    found.hear(8, 101.5)
    found.compare(7.0, asked=12.0, relay="new")
    found.hear(4, 8.0, now=13.2, relay="new")

    assert found.proven == NEVER
    assert found.log_ends_at == 4
    assert found.contradiction == "the log ends at 4, before 8, which was applied"


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
        before = found.fresh_until
        if is_head:
            found.heard(head(ends_at, now, history=int(ends_at > kept)), now=now + 0.01)
            ends_at += 1
        else:
            applied = min(applied + 2, kept + lost)
            found.apply(applied, now)
        if not knows_the_clock:
            found.calibrated(Clock(relay="r", clock=now), asked=now)
        if applied > kept:
            assert found.fresh_until in (before, NEVER)

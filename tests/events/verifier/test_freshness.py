"""The bound: whatever clocks, delays and relays do, it never claims to be fresher than it is; and it does get fresh."""

from datetime import UTC, datetime
from typing import Final, NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from events.signals import Clock, Head
from events.verifier.freshness import NEVER, Freshness

SOURCE: Final = "urn:tokentrail:log:1"
BOUND: Final = 5.0
_WALL: Final = datetime(2027, 1, 1, tzinfo=UTC)


def head(position: int, clock: float, relay: str = "r", source: str = SOURCE) -> Head:
    return Head(source=source, position=position, event_id="", time=_WALL, clock=clock, relay=relay, epoch=1)


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
        relay = draw(st.sampled_from(relays))
        kind = draw(st.sampled_from(("head", "clock", "applied")))
        arrives = moment + draw(seconds)
        if kind == "head":
            truth.append((moment, position))
            arrivals.append(Arrival(arrives, head(position, relay.clock(moment), relay.name)))
        elif kind == "clock":
            asked = moment - draw(seconds)
            arrivals.append(Arrival(arrives, Clock(relay=relay.name, clock=relay.clock(moment)), asked))
        else:
            arrivals.append(Arrival(arrives, position))
    return sorted(arrivals, key=lambda each: each.at), truth, draw(st.floats(-1e6, 1e6))


@given(worlds())
def test_never_fresher_than_it_is(world: tuple[list[Arrival], list[tuple[float, int]], float]) -> None:
    """At every moment at which it is fresh, a head said within the bound before it has been reached."""
    arrivals, truth, ours = world
    found = Freshness(BOUND)
    found.applied(SOURCE, applied := 0)
    for arrival in arrivals:
        now = ours + arrival.at
        match arrival.what:
            case Head():
                found.heard(arrival.what, now)
            case Clock():
                found.calibrated(arrival.what, ours + arrival.asked)
            case int():
                applied = max(applied, arrival.what)
                found.applied(SOURCE, applied)
        reached = [moment for moment, position in truth if position <= applied and moment <= arrival.at]
        known_at = found.known_at - ours
        assert known_at <= max(reached, default=NEVER) + 1e-6


def calibrated(clock: float = 100.0, asked: float = 10.0) -> Freshness:
    """The relay's clock is 90 s ahead of ours."""
    found = Freshness(BOUND)
    found.applied(SOURCE, 3)
    found.calibrated(Clock(relay="r", clock=clock), asked)
    return found


def test_fresh_after_a_head_that_is_reached() -> None:
    """A head at or before the position that is applied proves freshness for the bound, from its moment on."""
    found = calibrated()
    found.heard(head(3, 101.0), now=11.2)

    assert 15.99 < found.fresh_until <= 16.0


def test_not_fresh_before_the_head_is_reached() -> None:
    """A head beyond what is applied proves nothing until all up to it is applied; then it proves its own moment."""
    found = calibrated()
    found.heard(head(4, 101.0), now=11.2)
    assert found.fresh_until == NEVER
    found.applied(SOURCE, 4)

    assert 15.99 < found.fresh_until <= 16.0


def test_head_of_an_unknown_relay() -> None:
    """A head whose clock is not known proves nothing until it is; then it counts, though it came before."""
    found = Freshness(BOUND)
    found.applied(SOURCE, 3)
    assert not found.heard(head(3, 101.0), now=11.2)
    assert found.fresh_until == NEVER
    found.calibrated(Clock(relay="r", clock=102.0), asked=12.0)

    assert 15.99 < found.fresh_until <= 16.0


def test_head_of_another_log() -> None:
    """What another log's head says does not count."""
    found = calibrated()
    found.heard(head(1, 101.0, source="urn:tokentrail:log:2"), now=11.2)

    assert found.fresh_until == NEVER


def test_gap() -> None:
    """After a gap nothing is proven, until all is applied again and a new head is heard."""
    found = calibrated()
    found.heard(head(3, 101.0), now=11.2)
    found.lost()
    found.heard(head(3, 101.5), now=11.7)
    assert found.fresh_until == NEVER
    found.applied(SOURCE, 3)
    found.heard(head(3, 102.0), now=12.2)

    assert found.fresh_until > 16


def test_begun_anew_at_an_earlier_position() -> None:
    """A state that goes back behind a head that was reached is not what was proven to be fresh."""
    found = calibrated()
    found.heard(head(3, 101.0), now=11.2)
    found.applied(SOURCE, 2)

    assert found.fresh_until == NEVER


def test_late_head() -> None:
    """A head that was held back on the way proves its own moment, not the one at which it came."""
    found = calibrated()
    found.heard(head(3, 101.0), now=40.0)

    assert found.fresh_until < 40.0


def test_slow_answer() -> None:
    """A question whose answer took long puts moments too early by that much, never too late; a quick one mends it."""
    found = calibrated(clock=100.0, asked=7.0)
    found.heard(head(3, 101.0), now=11.2)
    assert found.fresh_until < 13.01
    found.calibrated(Clock(relay="r", clock=101.5), asked=11.49)

    assert found.fresh_until > 15.9


def test_head_from_the_future() -> None:
    """A head that cannot have been said yet shows that a clock has stood still: nothing is believed until both are
    compared anew."""
    found = calibrated()
    found.heard(head(3, 101.0), now=11.2)
    assert not found.heard(head(3, 161.0), now=12.0)
    assert found.fresh_until == NEVER
    found.calibrated(Clock(relay="r", clock=161.5), asked=12.4)
    assert found.heard(head(3, 162.0), now=13.0)

    assert 12.4 + BOUND < found.fresh_until <= 13.0 + BOUND


def test_falling_behind_all_the_time() -> None:
    """Under more heads than are kept, one that is always a little behind is still known to be fresh."""
    found = calibrated()
    for number in range(5000):
        clock = 101 + number / 100
        found.heard(head(4 + number, clock), now=clock - 90 + 0.01)
        found.applied(SOURCE, 3 + max(0, number - 50))

    assert found.fresh_until > 101 - 90 + 49.9 - 1 + BOUND - 0.5


def test_log_taken_back() -> None:
    """When a relay sees the log end earlier than it did, nothing is proven until the log is as long again."""
    found = calibrated()
    found.heard(head(3, 101.0), now=11.2)
    assert found.fresh_until > NEVER
    found.heard(head(2, 102.0), now=12.2)
    assert found.fresh_until == NEVER
    found.heard(head(2, 103.0), now=13.2)
    assert found.fresh_until == NEVER
    found.heard(head(3, 104.0), now=14.2)

    assert 18.99 < found.fresh_until <= 19.0


def test_heads_that_overtake_each_other() -> None:
    """A head that comes after a later one has been heard does not take the log back; nor does another log's."""
    found = calibrated()
    found.heard(head(3, 102.0), now=12.2)
    found.heard(head(2, 101.0), now=12.3)
    assert 16.99 < found.fresh_until <= 17.0
    found.applied("urn:tokentrail:log:2", 1)
    found.heard(head(1, 103.0, source="urn:tokentrail:log:2"), now=13.2)

    assert 17.99 < found.fresh_until <= 18.0

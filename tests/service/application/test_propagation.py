"""How far verifiers have come: who counts, who has applied what, and how long it took."""

from bisect import bisect_left
from dataclasses import dataclass, field
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.log_point import LogPoint
from events.signals import Receipt
from service.application import propagation as module
from service.application.propagation import LIVE_FOR, MARGIN, MOST_BOUND, Percentiles, Propagation, TooManyVerifiers
from service.telemetry import VERIFIERS_LIVE

SOURCE = "urn:tokentrail:log:this"


@dataclass
class Clock:
    time: float = 1000.0

    def __call__(self) -> float:
        return self.time


class House:
    """A clock that stands still unless told, and the propagation that reads it."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.propagation = Propagation(self.clock)
        self.propagation.follow(SOURCE)

    def pass_(self, seconds: float) -> None:
        self.clock.time += seconds

    def hear(
        self, verifier: str, position: int, *, bound: float = 5.0, current: bool = True, leaving: bool = False
    ) -> None:
        receipt = Receipt(
            verifier=verifier,
            source=SOURCE,
            position=position,
            event_id=f"event {position}",
            bound=bound,
            current=current,
            leaving=leaving,
        )
        assert self.propagation.receive(receipt)


@pytest.fixture
def house() -> House:
    return House()


def test_applied_by(house: House) -> None:
    """A verifier has applied the positions up to its own; those that have not are named."""
    for name, position in (("c", 4), ("a", 5), ("b", 6)):
        house.hear(name, position)

    applied_by = house.propagation.applied_by(5)

    assert (applied_by.live, applied_by.applied, applied_by.pending) == (3, 2, ["c"])
    assert not house.propagation.applied_by_all(5)
    assert house.propagation.applied_by_all(4)


def test_refusing(house: House) -> None:
    """A verifier that refuses everything counts by its position like any other, and is counted apart."""
    house.hear("a", 5, current=False)
    house.hear("b", 4, current=False)
    house.hear("c", 5)

    applied_by = house.propagation.applied_by(5)

    assert (applied_by.applied, applied_by.refusing, applied_by.pending) == (2, 2, ["b"])


def test_silence(house: House) -> None:
    """Who has not been heard of may have lost touch, and accepts tokens for its bound: it is pending until then, and
    nobody waits for it afterwards."""
    house.hear("slow", 4, bound=10)
    house.hear("strict", 4, bound=0.5)
    house.pass_(1)
    house.hear("quick", 5)
    house.pass_(LIVE_FOR - 0.999)
    assert house.propagation.applied_by(5).pending == ["slow"]
    house.hear("quick", 5, bound=60)

    house.pass_(10 + MARGIN - LIVE_FOR - 0.002)
    house.propagation.sweep()
    assert house.propagation.applied_by(5).pending == ["slow"]
    assert not house.propagation.applied_by_all(5)

    house.pass_(0.002)
    house.propagation.sweep()

    assert house.propagation.applied_by_all(5)
    assert house.propagation.applied_by(5).pending == []


@pytest.mark.parametrize("bound", [1e9, 1e300])
def test_no_bound_of_a_year(house: House, bound: float) -> None:
    """A receipt that claims a very long bound makes nobody wait for longer than five minutes."""
    house.hear("liar", 1, bound=bound)
    house.pass_(MOST_BOUND + MARGIN)
    assert not house.propagation.applied_by_all(5)

    house.pass_(0.001)
    house.propagation.sweep()

    assert house.propagation.applied_by_all(5)


def test_another_history(house: House) -> None:
    """Who says to have come to an event that is not the log's has applied something else: it is pending."""
    house.hear("a", 5)
    house.hear("b", 6)
    house.hear("c", 4)

    applied_by = house.propagation.applied_by(5)

    assert applied_by.claims == {LogPoint(5, "event 5"): ["a"], LogPoint(6, "event 6"): ["b"]}
    assert (applied_by.applied, applied_by.pending) == (2, ["c"])
    less = applied_by.without([LogPoint(6, "event 6")])
    assert (less.live, less.applied, less.pending) == (3, 1, ["b", "c"])


def test_leaving(house: House) -> None:
    """Who leaves is not live from then on; to leave without having been heard of changes nothing."""
    house.hear("slow", 4)
    house.hear("quick", 5)
    house.hear("slow", 4, leaving=True)
    house.hear("unknown", 1, leaving=True)

    assert house.propagation.applied_by(5).live == 1
    assert house.propagation.applied_by_all(5)


def test_another_log(house: House) -> None:
    """Positions of another log are not counted; when it becomes this one, those of the old log are not."""
    other = Receipt(verifier="a", source="urn:tokentrail:log:other", position=9)
    assert not house.propagation.receive(other)
    house.hear("b", 5)

    house.propagation.follow(other.source)
    assert VERIFIERS_LIVE._value.get() == 0

    assert house.propagation.applied_by(1).live == 0
    assert house.propagation.receive(other)
    assert house.propagation.applied_by(9).applied == 1


def test_before_the_log_is_known() -> None:
    """Until it is known which log this is nothing is counted."""
    propagation = Propagation(Clock())

    assert not propagation.receive(Receipt(verifier="a", source=SOURCE, position=1))


def test_bounded(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """No more verifiers are kept than so many; those that are known go on, and silent ones make room."""
    monkeypatch.setattr(module, "MOST_VERIFIERS", 2)
    house.hear("a", 1)
    house.hear("b", 1)
    with pytest.raises(TooManyVerifiers):
        house.hear("c", 1)
    house.pass_(5 + MARGIN)
    house.hear("a", 2)
    house.pass_(0.5)
    house.propagation.sweep()

    house.hear("c", 1)

    assert house.propagation.applied_by(2).pending == ["c"]


def test_as_many_as_are_kept(house: House) -> None:
    """Three seconds of receipts of that many verifiers, each time from the slowest, take a small part of a second."""
    most = module.MOST_VERIFIERS
    for step in range(most):
        house.hear(str(step), step)

    begun = process_time()
    for step in range(most, 4 * most):
        house.hear(str(step % most), step)

    assert process_time() - begun < 1
    assert house.propagation.applied_by_all(3 * most)


def test_listening(house: House) -> None:
    """All can have been heard of only after as long as one may be silent and accept tokens; the longest bound that was
    heard of stands for those that were not. Without a connection nobody is heard."""
    house.propagation.listening(True)
    house.pass_(5 + MARGIN - 0.1)
    house.propagation.listening(True)
    assert not house.propagation.applied_by(1).listening
    house.pass_(0.1)
    assert house.propagation.applied_by(1).listening
    house.hear("patient", 1, bound=20)
    assert not house.propagation.applied_by(1).listening
    house.pass_(15)
    assert house.propagation.applied_by(1).listening

    house.propagation.listening(False)

    assert not house.propagation.applied_by(1).listening


def test_took(house: House) -> None:
    """The time from a commit to the last of the live verifiers is told once all have applied it, and stays."""
    house.hear("a", 4)
    house.hear("b", 4)
    house.propagation.committed(5)
    house.pass_(0.25)
    house.hear("a", 6)
    assert house.propagation.took(5, 99) is None
    house.pass_(0.25)
    house.hear("b", 5)
    house.pass_(2)
    house.hear("b", 7)
    house.hear("a", 7)

    assert house.propagation.took(5, 99) == 0.5
    assert house.propagation.recent() == Percentiles(1, 0.5, 0.5)


def test_took_of_a_commit_elsewhere(house: House) -> None:
    """Of a commit that another process made, the time that the event bears stands for it."""
    house.hear("a", 4)
    house.pass_(1)
    house.hear("a", 5)
    house.pass_(1)

    assert house.propagation.took(5, age=1.75) == 0.75
    assert house.propagation.took(5, age=0.5) == 0.0  # by a clock that is ahead


def test_took_is_not_known(house: House) -> None:
    """What had been applied when the first verifier was heard of, or when there was none, has no known time."""
    assert house.propagation.took(5, 1) is None
    house.hear("a", 5)
    assert house.propagation.took(5, 1) is None
    assert house.propagation.took(4, 1) is None
    house.pass_(1)
    house.hear("a", 7)
    house.hear("a", 7, leaving=True)
    house.hear("b", 9)

    assert house.propagation.took(7, 1) is None


def test_took_is_forgotten(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of long ago the time is not known any more, rather than told wrong."""
    monkeypatch.setattr(module, "_REACHED", 3)
    house.propagation = Propagation(house.clock)
    house.propagation.follow(SOURCE)
    for position in range(1, 6):
        house.pass_(1)
        house.hear("a", position)

    assert [house.propagation.took(position, 100) for position in (1, 2, 3)] == [None, None, 98]


def test_the_receipt_before_the_commit(house: House) -> None:
    """A verifier may report a position before its committer has come to note the commit: it took no time."""
    house.hear("a", 4)
    house.hear("a", 5)
    house.propagation.committed(5)

    assert house.propagation.recent() == Percentiles(1, 0.0, 0.0)


def test_sampled(house: House) -> None:
    """Under load a sample of the commits is measured, and no commit while there is no verifier."""
    house.propagation.committed(1)
    house.hear("a", 1)
    for position in range(2, 102):
        house.propagation.committed(position)
        house.pass_(0.001)
    house.hear("a", 101)

    assert 5 <= house.propagation.recent().count <= 11


def test_measurements_are_bounded(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """While a verifier has stopped applying, no more commits are kept than so many; the oldest keep their time."""
    monkeypatch.setattr(module, "_MARKS", 3)
    house.hear("a", 1)
    for position in range(2, 100):
        house.propagation.committed(position)
        house.pass_(1)
        house.hear("a", 1)
    house.hear("a", 100)

    assert house.propagation.recent() == Percentiles(3, 97.0, 98.0)


def test_nobody_to_enforce(house: House) -> None:
    """What was under way when the last verifier went is not measured: it is in force nowhere."""
    house.hear("a", 1)
    house.propagation.committed(2)
    house.hear("a", 1, leaving=True)
    house.hear("b", 2)

    assert house.propagation.recent().count == 0


@dataclass
class Model:
    """The same by looking at everything each time."""

    heard: dict[str, tuple[int, float]] = field(default_factory=dict)

    def live(self, now: float) -> dict[str, int]:
        return {name: position for name, (position, at) in self.heard.items() if now - at <= 5 + MARGIN}


STEPS = st.one_of(
    st.tuples(st.just("hear"), st.sampled_from("abcd"), st.integers(0, 8)),
    st.tuples(st.just("leave"), st.sampled_from("abcd"), st.just(0)),
    st.tuples(st.just("pass"), st.just(""), st.integers(1, 16)),
)


@given(st.lists(STEPS, max_size=40))
def test_model(steps: list[tuple[str, str, int]]) -> None:
    """Whatever is heard in whatever order, who has applied what is as if all receipts were looked at each time, and
    nobody who waits is forgotten."""
    house, model = House(), Model()
    told: list[int] = []
    house.propagation.on_change = lambda: told.append(1)
    done = {position: house.propagation.applied_by_all(position) for position in range(9)}
    for kind, name, number in steps:
        told.clear()
        if kind == "hear":
            house.hear(name, number)
            model.heard[name] = (number, house.clock.time)
        elif kind == "leave":
            house.hear(name, 0, leaving=True)
            model.heard.pop(name, None)
        else:
            house.pass_(number / 2)
        house.propagation.sweep()

        live = model.live(house.clock.time)
        for position in range(9):
            applied_by = house.propagation.applied_by(position)
            assert applied_by.live == len(live)
            assert applied_by.pending == sorted(name for name, at in live.items() if at < position)
            applied = house.propagation.applied_by_all(position)
            assert applied == (not applied_by.pending)
            assert told or not applied or done[position]
            done[position] = applied


@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 5)), min_size=1, max_size=30))
def test_took_of_every_position(steps: list[tuple[int, int]]) -> None:
    """For every position the time is that of the first receipt at or beyond it."""
    house = House()
    house.hear("a", 0)
    reached = [(0, house.clock.time)]
    for seconds, positions in steps:
        house.pass_(seconds)
        house.hear("a", reached[-1][0] + positions)
        reached.append((reached[-1][0] + positions, house.clock.time))
    for position in range(1, reached[-1][0] + 1):
        _, at = reached[bisect_left(reached, position, key=lambda step: step[0])]
        age = house.clock.time - 1000.0
        took = house.propagation.took(position, age)
        assert took == pytest.approx(at - 1000.0)

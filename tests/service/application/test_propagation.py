"""How far verifiers have come: who counts, who has applied what, and how long it took."""

from bisect import bisect_left
from time import process_time
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.log_point import LogPoint
from events.signals import Receipt
from service.application import propagation as module
from service.application.propagation import MARGIN, MOST_BOUND, Percentiles, Propagation, TooManyVerifiers
from service.telemetry import VERIFIERS_LIVE

SOURCE = "urn:tokentrail:log:this"


class Heard(Propagation):
    """A propagation whose clock stands still unless told, and which hears verifiers of its log."""

    def __init__(self) -> None:
        self.time = 1000.0
        super().__init__(lambda: self.time)
        self.follow(SOURCE)

    def hear(self, verifier: str, position: int, **said: Any) -> None:
        event_id = f"event {position}"
        assert self.receive(
            Receipt(**{"verifier": verifier, "source": SOURCE, "position": position, "event_id": event_id, **said})
        )

    def pass_(self, seconds: float) -> None:
        self.time += seconds
        self.sweep()


@pytest.fixture
def heard() -> Heard:
    return Heard()


class Known(msgspec.Struct):
    position: int
    until: float
    current: bool


BOUNDS = {0.5: 3.0, 5.0: 7.0, 10.0: 12.0, 1e9: 302.0}
"""How long a verifier of this bound is live after its last receipt, in seconds: for three at least, and no bound of a
year makes anyone wait."""
STEPS = st.one_of(
    st.tuples(st.just("hear"), st.sampled_from("abcd"), st.integers(0, 8), st.sampled_from([*BOUNDS]), st.booleans()),
    st.tuples(st.just("leave"), st.sampled_from("abcd")),
    st.tuples(st.just("pass"), st.sampled_from([0.5, 1, 2, 3, 3.5, 5, 7, 12, 288, 302])),
)


@given(st.lists(STEPS, max_size=40))
def test_applied_by(steps: list[tuple[Any, ...]]) -> None:
    """Who has applied what is as if all receipts were looked at each time, and nobody who waits is forgotten."""
    heard, known, told = Heard(), dict[str, Known](), list[int]()
    heard.on_change = lambda: told.append(1)
    done = dict.fromkeys(range(9), True)
    for kind, *what in steps:
        told.clear()
        if kind == "hear":
            name, position, bound, current = what
            heard.hear(name, position, bound=bound, current=current)
            known[name] = Known(position, heard.time + BOUNDS[bound], current)
        elif kind == "leave":
            heard.hear(what[0], 0, leaving=True)
            known.pop(what[0], None)
        else:
            heard.pass_(what[0])

        live = {name: one for name, one in known.items() if one.until >= heard.time}
        for position in range(9):
            found = heard.applied_by(position)
            assert (found.live, found.refusing) == (len(live), sum(not one.current for one in live.values()))
            assert found.pending == sorted(name for name, one in live.items() if one.position < position)
            assert heard.applied_by_all(position) == (not found.pending)
            assert told or found.pending or done[position]
            done[position] = not found.pending


def test_another_history(heard: Heard) -> None:
    """Who says to have come to an event that is not the log's has applied something else: it is pending."""
    for name, position in (("a", 5), ("b", 6), ("c", 4)):
        heard.hear(name, position)

    applied_by = heard.applied_by(5)

    assert applied_by.claims == {LogPoint(5, "event 5"): ["a"], LogPoint(6, "event 6"): ["b"]}
    assert (applied_by.applied, applied_by.pending) == (2, ["c"])
    less = applied_by.without([LogPoint(6, "event 6")])
    assert (less.live, less.applied, less.pending) == (3, 1, ["b", "c"])


def test_another_log(heard: Heard) -> None:
    """Positions of another log are not counted, nor those of the old log once it is another one."""
    other = Receipt(verifier="a", source="urn:tokentrail:log:other", position=9)
    assert not heard.receive(other)
    assert not Propagation(lambda: 0.0).receive(other)
    heard.hear("b", 5)

    heard.follow(other.source)

    assert VERIFIERS_LIVE._value.get() == heard.applied_by(1).live == 0
    assert heard.receive(other)
    assert heard.applied_by(9).applied == 1


def test_bounded(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    """No more verifiers are kept than so many; those that are known go on, and silent ones make room."""
    monkeypatch.setattr(module, "MOST_VERIFIERS", 2)
    heard.hear("a", 1)
    heard.hear("b", 1)
    with pytest.raises(TooManyVerifiers):
        heard.hear("c", 1)
    heard.pass_(5 + MARGIN)
    heard.hear("a", 2)
    heard.pass_(0.5)

    heard.hear("c", 1)

    assert heard.applied_by(2).pending == ["c"]


def test_as_many_as_are_kept(heard: Heard) -> None:
    """Three seconds of receipts of that many verifiers, each time from the slowest, take a small part of a second."""
    most = module.MOST_VERIFIERS
    for step in range(most):
        heard.hear(str(step), step)

    begun = process_time()
    for step in range(most, 4 * most):
        heard.hear(str(step % most), step)

    assert process_time() - begun < 1
    assert heard.applied_by_all(3 * most)


def test_listening(heard: Heard) -> None:
    """All can have been heard of only after as long as one may be silent and accept tokens; the longest bound that was
    heard of stands for those that were not. Without a connection nobody is heard."""

    def listens_after(seconds: float) -> bool:
        heard.pass_(seconds)
        return heard.applied_by(1).listening

    heard.listening(True)
    assert not listens_after(5 + MARGIN - 0.1)
    heard.listening(True)
    assert listens_after(0.1)
    heard.hear("patient", 1, bound=20)
    assert not listens_after(0)
    assert listens_after(15)

    heard.listening(False)

    assert not listens_after(MOST_BOUND)


def test_took(heard: Heard) -> None:
    """The time from a commit to the last of the live verifiers is told once all have applied it, and stays."""
    heard.hear("a", 4)
    heard.hear("b", 4)
    heard.committed(5)
    heard.pass_(0.25)
    heard.hear("a", 6)
    assert heard.took(5, 99) is None
    heard.pass_(0.25)
    heard.hear("b", 5)
    heard.pass_(2)
    heard.hear("b", 7)
    heard.hear("a", 7)

    assert heard.took(5, 99) == 0.5
    assert heard.recent() == Percentiles(1, 0.5, 0.5)


@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 5)), min_size=1, max_size=30))
def test_took_of_a_commit_elsewhere(steps: list[tuple[int, int]]) -> None:
    """Of a commit that another process made, the time that the event bears stands for it, until the first receipt at or
    beyond the position. By a clock that is ahead it took no time."""
    heard = Heard()
    heard.hear("a", 0)
    reached = [(0, heard.time)]
    for seconds, positions in steps:
        heard.pass_(seconds)
        heard.hear("a", reached[-1][0] + positions)
        reached.append((reached[-1][0] + positions, heard.time))

    for position in range(1, reached[-1][0] + 1):
        _, at = reached[bisect_left(reached, position, key=lambda step: step[0])]
        assert heard.took(position, age=heard.time - 1000.0) == pytest.approx(at - 1000.0)
        assert heard.took(position, age=-1) == 0.0


def test_took_is_not_known(heard: Heard) -> None:
    """What had been applied when the first verifier was heard of, or when there was none, has no known time."""
    assert heard.took(5, 1) is None
    heard.hear("a", 5)
    assert heard.took(5, 1) is None
    assert heard.took(4, 1) is None
    heard.pass_(1)
    heard.hear("a", 7)
    heard.hear("a", 7, leaving=True)
    heard.hear("b", 9)

    assert heard.took(7, 1) is None


def test_took_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of long ago the time is not known any more, rather than told wrong."""
    monkeypatch.setattr(module, "_REACHED", 3)
    heard = Heard()
    for position in range(1, 6):
        heard.pass_(1)
        heard.hear("a", position)

    assert [heard.took(position, 100) for position in (1, 2, 3)] == [None, None, 98]


def test_a_receipt_before_the_commit_took_no_time(heard: Heard) -> None:
    heard.hear("a", 4)
    heard.hear("a", 5)
    heard.committed(5)
    assert heard.recent() == Percentiles(1, 0.0, 0.0)


def test_what_nobody_enforces_is_not_measured(heard: Heard) -> None:
    """What was under way when the last verifier went is in force nowhere; nor is a commit while there is none."""
    heard.committed(1)
    heard.hear("a", 1)
    heard.committed(2)
    heard.hear("a", 1, leaving=True)
    heard.hear("b", 2)
    assert heard.recent() == Percentiles(0, None, None)


def test_of_many_commits_the_oldest_are_measured(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    """While a verifier has stopped applying, no more are kept than so many; the oldest keep their time."""
    monkeypatch.setattr(module, "_MARKS", 3)
    heard.hear("a", 1)
    for position in range(2, 100):
        heard.committed(position)
        heard.pass_(1)
        heard.hear("a", 1)
    heard.hear("a", 100)
    assert heard.recent() == Percentiles(3, 97.0, 98.0)


def test_under_load_a_sample_of_the_commits_is_measured(heard: Heard) -> None:
    heard.hear("a", 1)
    for position in range(2, 102):
        heard.committed(position)
        heard.pass_(0.001)
    heard.hear("a", 101)

    assert 5 <= heard.recent().count <= 11

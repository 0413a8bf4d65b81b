"""What is at hand of the log's end: never with a gap, never when there may be something else."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.log_point import LogPoint
from events.recorded import Recorded
from service.store.moment import Moment
from service.store.own_commits import Commit, OwnCommits
from tests.harness import builders as a

LOG, OTHER = UUID(int=1), UUID(int=2)
EVENT = a.recorded(a.created())


def events(positions: Sequence[int]) -> list[Recorded]:
    return [msgspec.structs.replace(EVENT, position=position) for position in positions]


def point(position: int) -> LogPoint:
    return LogPoint(position, str(EVENT.event_id))


def commit(*positions: int, clock: float = 0, log: UUID = LOG) -> Commit:
    return Commit(Moment(clock, datetime(2026, 1, 1, tzinfo=UTC)), log, events(positions))


def positions(taken: Commit | None) -> list[int]:
    return [event.position for event in taken.events] if taken else []


@pytest.fixture
def own_commits() -> OwnCommits:
    """Of a log that was read up to where this process begins to write."""
    own_commits = OwnCommits()
    own_commits.reads()
    return own_commits


def take(own_commits: OwnCommits, after: int, most: int = 1000) -> list[int] | None:
    """The positions that are taken; None if the log has to be read."""
    taken = own_commits.take(point(after), most)
    return taken and positions(taken)


def test_what_follows_is_taken_together(own_commits: OwnCommits) -> None:
    """Once, with the time before the last commit began: at its end the log ended there."""
    for number, each in enumerate(((4, 5), (6,), (7, 8, 9))):
        own_commits.committed(commit(*each, clock=number))
    taken = own_commits.take(point(3), 1000)
    assert positions(taken) == [4, 5, 6, 7, 8, 9]
    assert taken is not None
    assert (taken.moment.clock, taken.log_id) == (2, LOG)
    assert (take(own_commits, 9), own_commits.has_more) == (None, False)


def test_what_is_known_is_left_out(own_commits: OwnCommits) -> None:
    """Whoever has read the log in between has some of it, or all."""
    own_commits.committed(commit(4, 5))
    own_commits.committed(commit(6, 7, 8))
    assert take(own_commits, 6) == [7, 8]
    own_commits.committed(commit(9))
    assert (take(own_commits, 9), own_commits.has_more) == (None, False)


def test_after_a_gap_there_is_nothing(own_commits: OwnCommits) -> None:
    """What another process has appended in between has to be read first; then the rest is at hand."""
    own_commits.committed(commit(4))
    own_commits.committed(commit(6, 7))
    assert take(own_commits, 3) == [4]
    assert (take(own_commits, 4), own_commits.has_more) == (None, True)
    own_commits.reads()
    assert take(own_commits, 5) == [6, 7]


def test_before_the_log_is_read() -> None:
    """Nobody knows who else has written."""
    own_commits = OwnCommits()
    own_commits.committed(commit(4))
    assert take(own_commits, 3) is None


def test_no_more_than_is_asked_for(own_commits: OwnCommits) -> None:
    """Commits stay whole; what is left says so."""
    for each in ((4, 5), (6, 7), (8,)):
        own_commits.committed(commit(*each))
    assert take(own_commits, 3, most=4) == [4, 5, 6, 7]
    assert own_commits.has_more
    assert take(own_commits, 7, most=4) == [8]


@pytest.mark.parametrize(
    "committed",
    [
        pytest.param([commit(4), None], id="others wrote"),
        pytest.param([commit(4), commit(5, log=OTHER)], id="another log"),
        pytest.param([commit(4), commit(5, 6), commit(4)], id="a log that was set back"),
        pytest.param([commit(4, 6)], id="a commit with a gap"),
    ],
)
def test_all_is_forgotten(own_commits: OwnCommits, committed: list[Commit | None]) -> None:
    """There may be something else in the log: it is read, then what follows is at hand, and nothing of before."""
    for each in committed:
        if each is None:
            own_commits.others_wrote()
        else:
            own_commits.committed(each)
    assert (take(own_commits, 3), own_commits.has_more) == (None, False)
    own_commits.reads()
    assert take(own_commits, 3) is None
    own_commits.committed(commit(7, log=OTHER))
    taken = own_commits.take(point(6), 1000)
    assert (positions(taken), taken and taken.log_id) == ([7], OTHER)


def test_a_log_that_was_set_back_behind_what_is_known(own_commits: OwnCommits) -> None:
    """Where another event is at hand at the position that is known, what follows it is not taken: the log is read."""
    own_commits.committed(commit(4, 5))
    own_commits.committed(commit(6))
    assert (own_commits.take(LogPoint(5, str(UUID(int=9))), 1000), own_commits.has_more) == (None, False)


def test_whoever_is_far_behind_reads_the_log(own_commits: OwnCommits) -> None:
    """Little is kept."""
    for position in range(4, 104):
        own_commits.committed(commit(position))
    assert own_commits.take(point(3), 1000) is None
    assert positions(own_commits.take(point(87), 1000)) == list(range(88, 104))


@given(
    st.lists(
        st.one_of(
            st.tuples(st.sampled_from(["we", "they", "they, unheard"]), st.integers(1, 5)),
            st.tuples(st.sampled_from(["read", "take", "heard", "again"]), st.integers(1, 12)),
        )
    )
)
def test_the_log_in_its_order(steps: list[tuple[str, int]]) -> None:
    """Whoever appends, is heard of late, or never: what is taken and what is read is the log, each position once."""
    own_commits = OwnCommits()
    head, seen, unheard = 0, [0], False
    for step, number in steps:
        if step in ("we", "they", "they, unheard"):
            positions_now = list(range(head + 1, head + number + 1))
            head += number
            if step == "we":
                own_commits.committed(commit(*positions_now))
            elif step == "they":
                unheard = True
        elif step == "again" and head:  # a mix of what was known and what is new
            own_commits.committed(commit(*sorted({max(1, head - number), head, head + 1})))
            head += 1
        elif step == "heard" and unheard:
            own_commits.others_wrote()
            unheard = False
        elif step == "read":
            own_commits.reads()
            seen += range(seen[-1] + 1, min(head, seen[-1] + number) + 1)
        elif step == "take":
            seen += positions(own_commits.take(point(seen[-1]), number))
        assert seen == list(range(seen[-1] + 1))
        assert seen[-1] <= head

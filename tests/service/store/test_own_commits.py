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


def test_what_follows_is_taken_together(own_commits: OwnCommits) -> None:
    """Once, with the time before the last commit began: at its end the log ended there."""
    for number, each in enumerate(((4, 5), (6,), (7, 8, 9))):
        own_commits.committed(commit(*each, clock=number))
    taken = own_commits.take(point(3), 1000)
    assert positions(taken) == [4, 5, 6, 7, 8, 9]
    assert taken is not None
    assert (taken.moment.clock, taken.log_id) == (2, LOG)
    assert (own_commits.take(point(9), 1000), own_commits.has_more) == (None, False)


def test_what_is_known_is_left_out(own_commits: OwnCommits) -> None:
    """Whoever has read the log in between has some of it, or all."""
    for each in ((4, 5), (6, 7, 8)):
        own_commits.committed(commit(*each))
    assert positions(own_commits.take(point(6), 1000)) == [7, 8]
    own_commits.committed(commit(9))
    assert (own_commits.take(point(9), 1000), own_commits.has_more) == (None, False)


def test_after_a_gap_there_is_nothing(own_commits: OwnCommits) -> None:
    """What another process has appended in between has to be read first; then the rest is at hand."""
    for each in ((4,), (6, 7)):
        own_commits.committed(commit(*each))
    assert positions(own_commits.take(point(3), 1000)) == [4]
    assert (own_commits.take(point(4), 1000), own_commits.has_more) == (None, True)
    own_commits.reads()
    assert positions(own_commits.take(point(5), 1000)) == [6, 7]


def test_when_others_wrote_the_log_is_read(own_commits: OwnCommits) -> None:
    """There may be something behind what is at hand."""
    own_commits.committed(commit(4))
    own_commits.others_wrote()
    assert (own_commits.take(point(3), 1000), own_commits.has_more) == (None, False)
    own_commits.reads()
    own_commits.committed(commit(5))
    assert positions(own_commits.take(point(4), 1000)) == [5]


def test_before_the_log_is_read() -> None:
    """Nobody knows who else has written."""
    own_commits = OwnCommits()
    own_commits.committed(commit(4))
    assert own_commits.take(point(3), 1000) is None


def test_no_more_than_is_asked_for(own_commits: OwnCommits) -> None:
    """Commits stay whole; what is left says so."""
    for each in ((4, 5), (6, 7), (8,)):
        own_commits.committed(commit(*each))
    assert positions(own_commits.take(point(3), 4)) == [4, 5, 6, 7]
    assert own_commits.has_more
    assert positions(own_commits.take(point(7), 4)) == [8]


def test_another_log(own_commits: OwnCommits) -> None:
    """A log that was given another id is read."""
    own_commits.committed(commit(4))
    own_commits.committed(commit(5, log=OTHER))
    assert (own_commits.take(point(3), 1000), own_commits.has_more) == (None, False)
    own_commits.reads()
    own_commits.committed(commit(6, log=OTHER))
    taken = own_commits.take(point(5), 1000)
    assert (positions(taken), taken and taken.log_id) == ([6], OTHER)


def test_a_log_that_was_set_back(own_commits: OwnCommits) -> None:
    """What it has lost is not at hand any more, though the log is as long again."""
    for each in ((4,), (5, 6)):
        own_commits.committed(commit(*each))
    own_commits.committed(commit(4))
    own_commits.reads()
    assert (own_commits.take(point(3), 1000), own_commits.has_more) == (None, False)


def test_a_log_that_was_set_back_behind_what_is_known(own_commits: OwnCommits) -> None:
    """Where another event is at hand at the position that is known, what follows it is not taken: the log is read."""
    for each in ((4, 5), (6,)):
        own_commits.committed(commit(*each))
    assert (own_commits.take(LogPoint(5, str(UUID(int=9))), 1000), own_commits.has_more) == (None, False)


def test_others_end_what_is_at_hand(own_commits: OwnCommits) -> None:
    """Nothing of before is left for after the read."""
    own_commits.committed(commit(5))
    own_commits.others_wrote()
    own_commits.reads()
    assert (own_commits.take(point(4), 1000), own_commits.has_more) == (None, False)


def test_a_commit_with_a_gap(own_commits: OwnCommits) -> None:
    """Only some of its events may be new ones: what lies between is read."""
    own_commits.committed(commit(4, 6))
    assert (own_commits.take(point(3), 1000), own_commits.has_more) == (None, False)
    own_commits.reads()
    own_commits.committed(commit(7))
    assert positions(own_commits.take(point(6), 1000)) == [7]


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

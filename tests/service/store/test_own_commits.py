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


@pytest.mark.parametrize(
    ("commits", "after", "taken", "has_more"),
    [
        pytest.param([(4, 5), (6,), (7, 8)], 3, [[4, 5, 6, 7, 8]], False, id="what follows, together"),
        pytest.param([(4, 5), (6, 7), (8,), (9,)], 3, [[4, 5, 6, 7, 8], [9]], False, id="five at most"),
        pytest.param([(4, 5), (6, 7), (8, 9)], 3, [[4, 5, 6, 7], [8, 9]], False, id="whole commits"),
        pytest.param([(4, 5), (6, 7, 8)], 6, [[7, 8]], False, id="nothing that is known"),
        pytest.param([(4, 5)], 5, [], False, id="nothing, if all is known"),
        pytest.param([(4,), (6, 7)], 3, [[4]], True, id="up to a gap, for what another process appended is read first"),
        pytest.param([(4,), (6, 7)], 5, [[6, 7]], False, id="once it is read, what is behind the gap"),
        pytest.param([(each,) for each in range(4, 104)], 3, [], True, id="nothing by whoever is far behind"),
        pytest.param([(each,) for each in range(4, 104)], 98, [[*range(99, 104)]], False, id="the last few"),
    ],
)
def test_what_is_taken(
    own_commits: OwnCommits, commits: list[tuple[int, ...]], after: int, taken: list[list[int]], has_more: bool
) -> None:
    """Up to five events at a time, until the log has to be read."""
    for each in commits:
        own_commits.committed(commit(*each))
    found: list[list[int]] = []
    while next_ones := take(own_commits, found[-1][-1] if found else after, most=5):
        found.append(next_ones)
    assert (found, own_commits.has_more) == (taken, has_more)


def test_the_time_of_what_is_taken(own_commits: OwnCommits) -> None:
    """That before the last commit began: at its end the log ended there."""
    for number, position in enumerate((4, 5, 6)):
        own_commits.committed(commit(position, clock=number))
    taken = own_commits.take(point(3), 1000)
    assert taken is not None
    assert (taken.moment.clock, taken.log_id) == (2, LOG)


def test_before_the_log_is_read() -> None:
    """Nobody knows who else has written."""
    own_commits = OwnCommits()
    own_commits.committed(commit(4))
    assert take(own_commits, 3) is None


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

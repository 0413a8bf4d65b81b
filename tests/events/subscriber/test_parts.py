"""The parts that only reckon: cursor, versions, what is lost, pauses, filters, lanes."""

import asyncio
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events.cloudevents import log_source, message, subject
from events.nats.broker import StreamState
from events.received import Received, read
from events.subscriber.control import Ending
from events.subscriber.filters import Filter
from events.subscriber.handling.lanes import Lanes
from events.subscriber.handling.retry import Retry
from events.subscriber.lost import lost_after
from events.subscriber.order.cursor import Cursor, Verdict
from events.subscriber.order.versions import Before, Versions
from tests.events.subscriber.stream import LOG
from tests.events.subscriber.watching import histories
from tests.harness.builders import created, recorded, suspended

TAKE, IN_HAND, HANDLED, GAP = Verdict
MIXED = [read(message(event, log_source(LOG))) for event in histories(4, 5)]


def test_the_position_is_before_the_first_in_hand() -> None:
    """In whatever order events are handled; one that came again is acknowledged where it came last."""
    cursor = Cursor(7, contiguous=True)
    for sequence in (8, 9, 10):
        cursor.take(sequence, "first")
    cursor.came_again(9, "second")
    seen = [(cursor.position, "")]
    for sequence in (9, 8, 10):
        reply = cursor.handled(sequence)
        seen.append((cursor.position, reply))

    assert seen == [(7, ""), (7, "second"), (9, "first"), (10, "first")]


def test_only_the_next_position_is_taken() -> None:
    """A later one is a gap; with a filter any later one is taken, and one that was passed by, too."""
    strict, filtered = Cursor(7, contiguous=True), Cursor(7, contiguous=False)
    strict.take(8, "")
    filtered.take(9, "")
    filtered.skip_to(12)

    assert [strict.judge(n) for n in (7, 8, 9, 10)] == [HANDLED, IN_HAND, TAKE, GAP]
    assert [filtered.judge(n) for n in (7, 8, 9, 10, 12, 13)] == [HANDLED, HANDLED, IN_HAND, TAKE, TAKE, TAKE]


def test_versions_left_out_are_noticed() -> None:
    """Of tokens that are known, and of all if everything was seen from the start; memory is bounded."""
    one, other = MIXED[0], MIXED[1]
    later = [received for received in MIXED if received.token_id == one.token_id]
    versions = Versions(from_the_start=False, most=2)
    versions.note(one)

    assert versions.missing_before(later[1]) is None
    assert versions.missing_before(later[2]) == Before(1, one.position)
    assert versions.missing_before(MIXED[5]) is None

    fresh = Versions(from_the_start=True, most=2)
    assert fresh.missing_before(MIXED[5]) == Before(0, 0)
    for received in (one, other, MIXED[2]):
        fresh.note(received)
    assert fresh.missing_before(later[2]) is None  # forgotten
    assert fresh.missing_before(MIXED[7]) is None


@pytest.mark.parametrize(
    ("state", "after", "expected"),
    [
        (StreamState(messages=0, first_seq=0, last_seq=0), 0, []),
        (StreamState(messages=9, first_seq=1, last_seq=9), 3, []),
        (StreamState(messages=6, first_seq=4, last_seq=9), 0, [(1, 3)]),
        (StreamState(messages=8, first_seq=2, last_seq=9), 0, [(1, 1)]),
        (StreamState(messages=6, first_seq=4, last_seq=9), 3, []),
        (StreamState(messages=0, first_seq=10, last_seq=9), 3, [(4, 9)]),
        (StreamState(messages=0, first_seq=10, last_seq=9), 9, []),
        (StreamState(messages=3, first_seq=1, last_seq=9, deleted=[8, 3, 4, 7, 2, 5]), 3, [(4, 5), (7, 8)]),
        (StreamState(messages=3, first_seq=4, last_seq=9, deleted=[5, 6, 8]), 1, [(2, 3), (5, 6), (8, 8)]),
    ],
)
def test_what_the_stream_has_lost(state: StreamState, after: int, expected: list[tuple[int, int]]) -> None:
    """At its beginning and in between, after the position."""
    assert lost_after(state, after) == expected


def test_pauses_grow_up_to_a_bound() -> None:
    assert list(Retry(attempts=5, first=1.0, factor=3.0, most=10.0).pauses()) == [1.0, 3.0, 9.0, 10.0]
    assert list(Retry(attempts=1).pauses()) == []


def test_a_filter_matches_what_its_subjects_do() -> None:
    """For the broker it is subjects, for the feed a function: they say the same."""
    token = created()
    events = [recorded(token, 1), recorded(suspended(token), 2), recorded(created(), 3)]
    filters = [
        Filter(),
        Filter(account=token.account_id),
        Filter(token=token.token_id),
        Filter(kinds=("suspended", "revoked")),
        Filter(account=token.account_id, kinds=("created",)),
    ]
    for wanted in filters:
        for event in events:
            by_subject = not wanted.subjects or any(_matches(subject(event), pattern) for pattern in wanted.subjects)
            assert wanted.matches(read(message(event, log_source(LOG)))) == by_subject


def _matches(name: str, pattern: str) -> bool:
    pairs = zip(name.split("."), pattern.split("."), strict=True)
    return all(wanted in ("*", is_) for is_, wanted in pairs)


@given(seed=st.integers(0, 2**32), count=st.integers(1, 4), contiguous=st.booleans())
@settings(max_examples=150, deadline=None)
def test_each_position_once_and_in_order_per_token(seed: int, count: int, contiguous: bool) -> None:
    """However events come and handlers take their time, nothing before the position is not handled."""
    random = Random(seed)
    wanted = MIXED if contiguous else MIXED[::2]
    start = random.randint(0, len(wanted))

    async def run() -> None:
        position = wanted[start - 1].position if start else 0
        cursor = Cursor(position, contiguous=contiguous)
        handled: list[Received] = []

        async def settle(received: Received) -> None:
            for _ in range(random.randint(0, 3)):
                await asyncio.sleep(0)
            handled.append(received)

        async def settled(received: Received) -> None:
            cursor.handled(received.position)
            done = {received.position for received in handled}
            assert all(one.position in done for one in wanted[start:] if one.position <= cursor.position)

        lanes = Lanes(count, random.randint(1, 6), settle=settle, settled=settled, failed=_raise)
        lanes.start()
        at = start
        while at < len(wanted):
            # The next, one before, or one too far, as brokers send them.
            received = wanted[random.randint(max(0, at - 4), min(at + contiguous, len(wanted) - 1))]
            verdict = cursor.judge(received.position)
            if verdict is TAKE:
                assert received is wanted[at]
                await lanes.room()
                cursor.take(received.position, "")
                lanes.put(received)
                at += 1
            elif verdict is GAP:
                assert received.position > wanted[at].position
        await lanes.idle()
        lanes.close()
        await lanes.finish(1)
        assert sorted(received.position for received in handled) == [one.position for one in wanted[start:]]
        for one, later in combinations(handled, 2):
            assert one.token_id != later.token_id or one.position < later.position
        assert cursor.position == wanted[-1].position

    asyncio.run(run())


def _raise(error: Exception) -> None:
    raise error


async def test_a_lane_that_failed_stands_still() -> None:
    """Nothing of its tokens goes before what failed; whoever waits for room is told when that ends everything."""
    handled: list[int] = []
    errors: list[Exception] = []

    async def settle(received: Received) -> None:
        if received.position == 2:
            raise LookupError
        handled.append(received.position)

    async def settled(_: Received) -> None:
        pass

    lanes = Lanes(1, 3, settle=settle, settled=settled, failed=errors.append)
    lanes.start()
    for received in MIXED[:3]:
        lanes.put(received)
    idle = asyncio.create_task(lanes.idle())
    await lanes.finish(0.2)  # no end comes: what is left stays where it is
    assert not idle.done()
    lanes.close()
    with pytest.raises(Ending):
        await idle

    assert handled == [1]
    assert [type(error) for error in errors] == [LookupError]

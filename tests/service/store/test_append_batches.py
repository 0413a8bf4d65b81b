"""Group commit: what goes to Postgres together, what waits for the next batch, and in which order."""

import asyncio
from datetime import datetime, timedelta, timezone
from typing import Any

import asyncpg
import msgspec
import pytest
from structlog.testing import capture_logs

from events.cloudevents import message
from events.log_point import BEGINNING, LogPoint
from service.store.append_items import Item, Outcome, Stored
from service.store.appender import Appender
from service.store.errors import Overloaded, StoreUnavailable
from service.store.log_reader import LogReader
from service.store.moment import this_moment
from service.store.own_commits import OwnCommits
from tests.harness import builders as a
from tests.service.store.watched import WatchedAppender, append_together, log_of, verdicts

KEY = {"idempotency_key": "key-0001", "command_digest": b"the same"}


async def test_what_is_queued_is_committed_together(database_url: str, store: LogReader) -> None:
    """Independent items that are queued go into one batch, and get their positions in the order of arrival."""
    events = [a.created() for _ in range(50)]

    outcomes, appender = await append_together(database_url, *map(a.item, events))

    assert outcomes == [Outcome("accepted", position, 1, None) for position in range(1, 51)]
    assert len(appender.batches) == 1
    assert [stream for _, stream, _ in await log_of(store)] == list(map(a.stream_of, events))


async def test_a_batch_has_a_limit(database_url: str) -> None:
    """More than 512 items take more than one batch; none is lost."""
    outcomes, appender = await append_together(database_url, *(a.item(a.created()) for _ in range(600)))

    assert [outcome.position for outcome in outcomes if isinstance(outcome, Outcome)] == list(range(1, 601))
    assert [len(batch) for batch in appender.batches] == [512, 88]


async def test_outcomes_of_a_batch_are_each_item_s_own(database_url: str) -> None:
    """In one batch some items are accepted and others not; the accepted ones have no hole between them."""
    token, other = a.created(), a.created()
    await append_together(database_url, a.item(token))

    outcomes, appender = await append_together(
        database_url,
        a.item(a.created()),
        a.item(a.activated(token), expected_version=7),
        a.item(a.created(), author_id=other.token_id),
        a.question(other, expected_version=0),
        a.item(a.created()),
    )

    assert verdicts(outcomes) == ["accepted", "conflict", "author_not_active", "confirmed", "accepted"]
    assert [outcome.position for outcome in outcomes if isinstance(outcome, Outcome)] == [2, None, None, None, 3]
    assert len(appender.batches) == 1


async def test_two_items_on_one_stream(database_url: str, store: LogReader) -> None:
    """The second item on a stream waits for the next batch, and then follows the first."""
    token = a.created()
    items = [a.item(token), a.item(a.suspended(token)), a.item(a.activated(a.suspended(token)))]

    outcomes, appender = await append_together(database_url, *items)

    assert outcomes == [Outcome("accepted", n, n, None) for n in (1, 2, 3)]
    assert (appender.batches, appender.failed) == ([[item] for item in items], 0)
    assert len(await log_of(store)) == 3


@pytest.mark.parametrize(("digest", "verdict"), [(b"the same", "replayed"), (b"another", "key_reused")])
async def test_one_key_twice(database_url: str, digest: bytes, verdict: str) -> None:
    """The second item with a key waits for the next batch, and finds the first."""
    first = a.created()
    items = [
        a.item(first, **KEY),
        a.item(a.created(first.account_id), idempotency_key="key-0001", command_digest=digest),
    ]

    outcomes, appender = await append_together(database_url, *items)

    assert verdicts(outcomes) == ["accepted", verdict]
    assert (appender.batches, appender.failed) == ([[items[0]], [items[1]]], 0)


async def test_one_key_in_two_accounts(database_url: str) -> None:
    """Items with one key in different accounts need not wait for each other."""
    items = [a.item(a.created(), **KEY), a.item(a.created(), **KEY)]
    outcomes, appender = await append_together(database_url, *items)
    assert verdicts(outcomes) == ["accepted", "accepted"]
    assert appender.batches == [items]


async def test_twenty_with_one_key_and_one_token(database_url: str) -> None:
    """Of equal commands with one key that are queued together one is done, the others are its replays."""
    token = a.created()
    await append_together(database_url, a.item(token))

    outcomes, _ = await append_together(database_url, *(a.item(a.suspended(token), **KEY) for _ in range(20)))

    assert verdicts(outcomes) == ["accepted"] + ["replayed"] * 19
    assert {outcome.position for outcome in outcomes if isinstance(outcome, Outcome)} == {2}


async def test_fifty_for_one_version(database_url: str) -> None:
    """Of many changes of one version one is accepted; the others are conflicts with it without asking Postgres."""
    token = a.created()
    await append_together(database_url, a.item(token))

    items = [a.item(a.suspended(token)) for _ in range(50)]
    outcomes, appender = await append_together(database_url, *items)

    assert verdicts(outcomes) == ["accepted"] + ["conflict"] * 49
    assert outcomes[1:] == [Outcome("conflict", None, 2, None, a.stored(items[0]))] * 49
    assert len(appender.batches) == 1


async def test_what_was_not_beaten_is_asked(database_url: str) -> None:
    """An item that waits for the version which an earlier one makes is not taken for beaten."""
    token = a.created()
    outcomes, _ = await append_together(
        database_url, a.item(token), a.item(a.created(token.account_id, token_id=token.token_id)), a.question(token)
    )
    assert verdicts(outcomes) == ["accepted", "conflict", "confirmed"]


async def test_an_author_suspended_by_an_earlier_item(database_url: str) -> None:
    """What a token authors after an item that suspends it, queued together, is refused."""
    author = a.created()
    await append_together(database_url, a.item(author))
    own = a.created(author.account_id, actor=a.by_token(author))

    outcomes, appender = await append_together(database_url, a.item(a.suspended(author)), a.item(own))

    assert verdicts(outcomes) == ["accepted", "author_not_active"]
    assert len(appender.batches) == 2


async def test_an_author_suspended_by_a_later_item(database_url: str) -> None:
    """What a token authors before the item that suspends it is accepted, at a position before it."""
    author = a.created()
    await append_together(database_url, a.item(author))
    own = a.created(author.account_id, actor=a.by_token(author))

    outcomes, _ = await append_together(database_url, a.item(own), a.item(a.suspended(author)))

    assert outcomes == [Outcome("accepted", 2, 1, None), Outcome("accepted", 3, 2, None)]


async def test_a_token_that_suspends_itself_twice(database_url: str) -> None:
    """A token may suspend itself; what it has queued behind that is refused."""
    author = a.created()
    await append_together(database_url, a.item(author))
    itself = a.suspended(author, actor=a.by_token(author))
    other = a.created(author.account_id, actor=a.by_token(author))

    outcomes, _ = await append_together(
        database_url, a.item(itself), a.item(a.revoked(itself, actor=a.by_token(author))), a.item(other)
    )

    assert verdicts(outcomes) == ["accepted", "author_not_active", "author_not_active"]


async def test_what_waits_is_not_overtaken(database_url: str) -> None:
    """An item behind one that waits, and that depends on it, waits too: suspended, active again, authors."""
    author = a.created()
    await append_together(database_url, a.item(author))
    off = a.suspended(author)
    own = a.created(author.account_id, actor=a.by_token(author))
    items = [a.item(off), a.item(a.activated(off)), a.item(own)]

    outcomes, appender = await append_together(database_url, *items)

    assert outcomes == [Outcome("accepted", n, v, None) for n, v in ((2, 2), (3, 3), (4, 1))]
    assert appender.batches == [[item] for item in items]


@pytest.mark.parametrize("key", [None, "key-0001"], ids=["by_stream", "by_key"])
async def test_what_waits_for_its_author_is_not_overtaken(database_url: str, key: str | None) -> None:
    """An item that waits because of its author stays ahead of a later one on its stream, or with its key."""
    author = a.created()
    token, other = a.created(author.account_id), a.created(author.account_id)
    await append_together(database_url, *map(a.item, (author, token, other)))
    keyed = {"idempotency_key": key, "command_digest": b"x"} if key else {}
    items = [
        a.item(a.suspended(author), expected_version=7),
        a.item(a.suspended(token, actor=a.by_token(author)), **keyed),
        a.item(a.suspended(other if key else token), **keyed),
    ]

    outcomes, _ = await append_together(database_url, *items)

    assert verdicts(outcomes) == ["conflict", "accepted", "replayed" if key else "conflict"]


BROKEN = [
    pytest.param({"data": b'{"status": '}, asyncpg.InvalidTextRepresentationError, id="invalid_json"),
    pytest.param({"data": b"\xff"}, UnicodeDecodeError, id="not_utf_8"),
    pytest.param({"data": b'{"reason": "\\u0000"}'}, asyncpg.UntranslatableCharacterError, id="nul_in_data"),
    pytest.param({"request_id": "\0"}, asyncpg.UntranslatableCharacterError, id="nul_in_text"),
    pytest.param({"type_version": 0}, asyncpg.CheckViolationError, id="violates_a_check"),
    pytest.param({"type_version": 2**40}, asyncpg.PostgresError, id="out_of_range"),
]


@pytest.mark.parametrize(("fault", "error"), BROKEN)
async def test_a_poison_item(
    database_url: str, store: LogReader, fault: dict[str, Any], error: type[Exception]
) -> None:
    """An item that Postgres refuses fails alone; its neighbours are recorded without a hole, and so is what follows."""
    events = [a.created() for _ in range(5)]
    items = [a.item(event) for event in events]
    items[2] = a.item(events[2], event=a.recorded(events[2], **fault))

    appender = WatchedAppender(database_url)
    await appender.start()
    with capture_logs() as logged:
        outcomes = await appender.append_together(items)
    after = await appender.append(a.item(a.created()))
    await appender.stop()

    assert [line["event"] for line in logged] == ["append failed"]
    assert isinstance(outcomes[2], error)
    assert verdicts(outcomes[:2] + outcomes[3:]) == ["accepted"] * 4
    assert after == Outcome("accepted", 5, 1, None)
    assert [position for position, _, _ in await log_of(store)] == [1, 2, 3, 4, 5]


async def test_a_poison_item_leaves_its_stream_usable(appender: Appender) -> None:
    """A token whose event Postgres refused goes on from where it was."""
    token = a.created()
    await appender.append(a.item(token))
    with capture_logs(), pytest.raises(asyncpg.PostgresError):
        await appender.append(a.item(a.suspended(token, reason="\0")))

    outcome = await appender.append(a.item(a.suspended(token, actor=a.by_token(token))))

    assert outcome == Outcome("accepted", 2, 2, None)


async def test_overload(database_url: str, store: LogReader) -> None:
    """What is more than may be queued is refused at once; what was queued is done."""
    appender = Appender(database_url, max_pending=2)
    queued = [asyncio.ensure_future(appender.append(a.item(a.created()))) for _ in range(3)]
    await asyncio.wait(queued, return_when=asyncio.FIRST_COMPLETED)

    assert [future.done() for future in queued] == [False, False, True]
    assert isinstance(queued[2].exception(), Overloaded)
    await appender.start()
    assert verdicts(await asyncio.gather(*queued[:2])) == ["accepted"] * 2
    assert (await appender.append(a.item(a.created()))).position == 3
    await appender.stop()


async def test_stop_commits_what_was_taken_in(database_url: str, store: LogReader) -> None:
    """All that was queued when the appender is stopped is committed and answered; nothing more is taken in."""
    token = a.created()
    items = [a.item(token), a.item(a.suspended(token)), *(a.item(a.created()) for _ in range(600))]
    appender = Appender(database_url, max_pending=1000)
    await appender.start()
    queued = asyncio.gather(*map(appender.append, items))
    await asyncio.sleep(0)  # the calls have begun

    await appender.stop()

    assert verdicts(await queued) == ["accepted"] * len(items)
    assert len(await log_of(store)) == len(items)
    with pytest.raises(StoreUnavailable):
        await appender.append(a.item(a.created()))


async def test_a_caller_that_went_away(database_url: str, store: LogReader) -> None:
    """An item whose caller gave up before it was sent is left out; those behind it are not."""
    appender = Appender(database_url, max_pending=10)
    events = [a.created() for _ in range(3)]
    queued = [asyncio.ensure_future(appender.append(a.item(event))) for event in events]
    await asyncio.sleep(0)  # the calls have begun
    queued[1].cancel()
    await appender.start()
    await asyncio.wait(queued)
    await appender.stop()

    assert [stream for _, stream, _ in await log_of(store)] == [a.stream_of(events[0]), a.stream_of(events[2])]


async def test_on_append(database_url: str) -> None:
    """Whoever follows the log is called once for a batch that recorded something, not for one that did not."""
    calls: list[int] = []
    appender = Appender(database_url, max_pending=100, on_append=lambda: calls.append(1))
    await appender.start()
    items: list[Item] = [a.item(a.created()) for _ in range(10)]
    await asyncio.gather(*map(appender.append, items))
    assert len(calls) == 1
    await appender.append(a.question(a.created()))
    await appender.stop()
    assert len(calls) == 1


async def test_what_is_at_hand(database_url: str, store: LogReader) -> None:
    """A relay gets the very rows that a batch of its own process has recorded. It reads those of a new session from the
    log, which may have been set back."""
    own_commits = OwnCommits()
    own_commits.reads()
    appender = Appender(database_url, max_pending=100, own_commits=own_commits)
    await appender.start()
    first = a.item(a.created())
    await appender.append(first)
    assert first.event is not None
    assert own_commits.take(BEGINNING, 100) is None
    own_commits.reads()
    local = timezone(timedelta(hours=2))
    items = [
        msgspec.structs.replace(a.item(a.created()), at=datetime(2027, 3, 1, 12, 0, 0, number, tzinfo=local))
        for number in range(10)
    ]
    before = this_moment()
    await asyncio.gather(*map(appender.append, items))
    await appender.stop()
    commit = own_commits.take(LogPoint(1, str(first.event.event_id)), 100)
    assert commit is not None
    assert [message(event, "x") for event in commit.events] == [message(e, "x") for e in await store.read_log(1, 100)]
    assert commit.events == await store.read_log(1, 100)
    assert commit.log_id == (await store.head())[0]
    assert before <= commit.moment <= this_moment()


async def test_what_others_append_is_heard(database_url: str) -> None:
    """With the answer to a batch comes what other processes have appended since the one before, and what they appended
    before the first is not told; of many events the latest come."""
    heard: list[list[Stored]] = []
    listening = Appender(database_url, max_pending=10, on_heard=lambda events: heard.append(list(events)))
    other = Appender(database_url, max_pending=1000)
    await other.start()
    await listening.start()
    await other.append(a.item(a.created()))
    own = a.created()
    await listening.append(a.item(own))
    assert heard == []

    items = [a.item(a.created()) for _ in range(3)]
    for item in items:
        await other.append(item)
    await listening.append(a.item(a.suspended(own)))
    await listening.append(a.question(a.suspended(own)))
    assert heard == [list(map(a.stored, items))]

    await asyncio.gather(*(other.append(a.item(a.created())) for _ in range(300)))
    await listening.append(a.question(a.suspended(own)))
    assert len(heard[1]) == 256
    await listening.stop()
    await other.stop()

"""Group commit: what goes to Postgres together, what waits for the next batch, and in which order."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any, NamedTuple

import asyncpg
import msgspec
import pytest
from structlog.testing import capture_logs

from events.api_token import TokenCreated
from events.cloudevents import message
from events.log_point import BEGINNING, LogPoint
from service.store.append_items import Item, Outcome, Stored
from service.store.errors import Overloaded, StoreUnavailable
from service.store.log_reader import LogReader
from service.store.moment import this_moment
from service.store.own_commits import OwnCommits
from tests.harness import builders as a
from tests.harness.log_rows import read_log
from tests.service.store.watched import WatchedAppender, an_appender, log_of, positions, verdicts

KEY = {"idempotency_key": "key-0001", "command_digest": b"the same"}


async def test_what_is_queued_is_committed_together(appender: WatchedAppender, store: LogReader) -> None:
    """Independent items that are queued go into one batch, 512 at most, and get positions in the order of arrival."""
    events = [a.created() for _ in range(600)]

    outcomes = await appender.append_together(*map(a.item, events))

    assert outcomes == [Outcome("accepted", position, 1, None) for position in range(1, 601)]
    assert [len(batch) for batch in appender.batches] == [512, 88]
    assert [stream for _, stream, _ in await log_of(store)] == list(map(a.stream_of, events))


class Known(NamedTuple):
    """Tokens of one account that are recorded already."""

    author: TokenCreated
    token: TokenCreated
    other: TokenCreated

    def suspends(self, token: TokenCreated, **changes: Any) -> Item:
        """`author` suspends it."""
        return a.item(a.suspended(token, actor=a.by_token(self.author)), **changes)

    def beaten(self) -> Item:
        """`author` would be suspended, at a version that it does not have."""
        return a.item(a.suspended(self.author), expected_version=7)

    def creates(self) -> Item:
        """`author` creates one more."""
        return a.item(a.created(self.author.account_id, actor=a.by_token(self.author)))


NEW = a.created()


@pytest.mark.parametrize(
    ("queued", "expected", "batches"),
    [
        pytest.param(
            lambda known: [
                known.creates(),
                a.item(NEW, **KEY),
                known.beaten(),
                a.question(known.other),
                a.item(a.suspended(known.token), **KEY),
            ],
            ["accepted", "accepted", "conflict", "confirmed", "accepted"],
            [5],
            id="none depends on an earlier one",
        ),
        pytest.param(
            lambda known: [a.item(a.suspended(known.token), **KEY), a.item(a.suspended(known.other), **KEY)],
            ["accepted", "replayed"],
            [1, 1],
            id="one key",
        ),
        pytest.param(
            lambda known: [known.suspends(known.author), known.suspends(known.token), known.creates()],
            ["accepted", "author_not_active", "author_not_active"],
            [1, 2],
            id="an author that suspends itself before",
        ),
        pytest.param(
            lambda known: [a.item(a.suspended(known.token)) for _ in range(50)],
            ["accepted"] + ["conflict"] * 49,
            [1],
            id="one version: the others are beaten without asking",
        ),
        pytest.param(
            lambda known: [a.item(NEW), a.item(a.created(NEW.account_id, token_id=NEW.token_id)), a.question(NEW)],
            ["accepted", "conflict", "confirmed"],
            [1, 1],
            id="who waits for the new version is not beaten",
        ),
        pytest.param(
            lambda known: [
                a.item(a.suspended(known.author)),
                a.item(a.activated(a.suspended(known.author))),
                known.creates(),
            ],
            ["accepted"] * 3,
            [1, 1, 1],
            id="what waits is not overtaken",
        ),
        pytest.param(
            lambda known: [known.beaten(), known.suspends(known.token), a.item(a.suspended(known.token))],
            ["conflict", "accepted", "conflict"],
            [1, 1],
            id="what waits for its author is not overtaken on its stream",
        ),
        pytest.param(
            lambda known: [known.beaten(), known.suspends(known.token, **KEY), a.item(a.suspended(known.other), **KEY)],
            ["conflict", "accepted", "replayed"],
            [1, 1, 1],
            id="what waits for its author is not overtaken with its key",
        ),
    ],
)
async def test_what_waits_for_the_next_batch(
    appender: WatchedAppender, queued: Callable[[Known], list[Item]], expected: list[str], batches: list[int]
) -> None:
    """An item waits if what becomes of it depends on an earlier one, and only then."""
    account = a.new_account()
    known = Known(*(a.created(account) for _ in Known._fields))
    await appender.append_together(*map(a.item, known))
    appender.batches.clear()

    outcomes = await appender.append_together(*queued(known))

    assert verdicts(outcomes) == expected
    assert positions(outcomes) == list(range(4, 4 + expected.count("accepted")))
    assert ([len(batch) for batch in appender.batches], appender.failed) == (batches, 0)


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
    appender: WatchedAppender, store: LogReader, fault: dict[str, Any], error: type[Exception]
) -> None:
    """An item that Postgres refuses fails alone; its neighbours are recorded without a hole, and so is what follows."""
    events = [a.created() for _ in range(5)]
    items = [a.item(event) for event in events]
    items[2] = a.item(events[2], event=a.recorded(events[2], **fault))

    with capture_logs() as logged:
        outcomes = await appender.append_together(*items)

    assert [line["event"] for line in logged] == ["append failed"]
    assert isinstance(outcomes[2], error)
    assert verdicts(outcomes[:2] + outcomes[3:]) == ["accepted"] * 4
    assert await appender.append(a.item(events[2])) == Outcome("accepted", 5, 1, None)
    assert [position for position, _, _ in await log_of(store)] == [1, 2, 3, 4, 5]


async def test_overload(database_url: str) -> None:
    """What is more than may be queued is refused at once; what was queued is done."""
    appender = WatchedAppender(database_url, max_pending=2)
    queued = [asyncio.ensure_future(appender.append(a.item(a.created()))) for _ in range(3)]
    await asyncio.wait(queued, return_when=asyncio.FIRST_COMPLETED)

    assert [future.done() for future in queued] == [False, False, True]
    assert isinstance(queued[2].exception(), Overloaded)
    await appender.start()
    assert verdicts(await asyncio.gather(*queued[:2])) == ["accepted"] * 2
    assert (await appender.append(a.item(a.created()))).position == 3
    await appender.stop()


async def test_stop_commits_what_was_taken_in(appender: WatchedAppender, store: LogReader) -> None:
    """All that was queued when the appender is stopped is committed and answered; nothing more is taken in."""
    token = a.created()
    items = [a.item(token), a.item(a.suspended(token)), *(a.item(a.created()) for _ in range(600))]
    queued = asyncio.gather(*map(appender.append, items))
    await asyncio.sleep(0)  # the calls have begun

    await appender.stop()

    assert verdicts(await queued) == ["accepted"] * len(items)
    assert len(await log_of(store)) == len(items)
    with pytest.raises(StoreUnavailable):
        await appender.append(a.item(a.created()))


async def test_a_caller_that_went_away(database_url: str, store: LogReader) -> None:
    """An item whose caller gave up before it was sent is left out; those behind it are not."""
    appender = WatchedAppender(database_url)
    events = [a.created() for _ in range(3)]
    queued = [asyncio.ensure_future(appender.append(a.item(event))) for event in events]
    await asyncio.sleep(0)  # the calls have begun
    queued[1].cancel()
    await appender.start()
    await asyncio.wait(queued)
    await appender.stop()

    assert [stream for _, stream, _ in await log_of(store)] == [a.stream_of(events[0]), a.stream_of(events[2])]


async def test_what_is_at_hand(database_url: str, store: LogReader) -> None:
    """A relay gets the very rows that a batch of its own process has recorded. It reads those of a new session from the
    log, which may have been set back."""
    own_commits = OwnCommits()
    own_commits.reads()
    local = timezone(timedelta(hours=2))
    items = [
        msgspec.structs.replace(a.item(a.created()), at=datetime(2027, 3, 1, 12, 0, 0, number, tzinfo=local))
        for number in range(10)
    ]
    async with an_appender(database_url, own_commits=own_commits) as appender:
        first = a.item(a.created())
        await appender.append(first)
        assert first.event is not None
        assert own_commits.take(BEGINNING, 100) is None
        own_commits.reads()
        before = this_moment()
        await appender.append_together(*items)

    commit = own_commits.take(LogPoint(1, str(first.event.event_id)), 100)
    assert commit is not None
    assert [message(event, "x") for event in commit.events] == [message(e, "x") for e in await read_log(store, 1, 100)]
    assert commit.events == await read_log(store, 1, 100)
    assert commit.log_id == (await store.head())[0]
    assert before <= commit.moment <= this_moment()


async def test_gathers_while_others_append(database_url: str, appender: WatchedAppender) -> None:
    """Items that come one after the other share a batch once others have been heard of, and do not before."""
    async with an_appender(database_url, on_heard=lambda _: None, gather=0.2) as gathering:

        async def one_after_the_other() -> list[int]:
            before = len(gathering.batches)
            first = asyncio.ensure_future(gathering.append(a.item(a.created())))
            for _ in range(5):
                await asyncio.sleep(0)
            await asyncio.gather(first, gathering.append(a.item(a.created())))
            return [len(batch) for batch in gathering.batches[before:]]

        await gathering.append(a.item(a.created()))
        assert await one_after_the_other() == [1, 1]
        await appender.append(a.item(a.created()))
        await gathering.append(a.item(a.created()))
        assert await one_after_the_other() == [2]


async def test_what_others_append_is_heard(database_url: str, appender: WatchedAppender) -> None:
    """With the answer to a batch comes what other processes have appended since the one before, and what they appended
    before the first is not told; of many events the latest come."""
    heard: list[list[Stored]] = []
    await appender.append(a.item(a.created()))
    async with an_appender(database_url, on_heard=lambda events: heard.append(list(events))) as listening:
        own = a.created()
        await listening.append(a.item(own))
        assert heard == []

        items = [a.item(a.created()) for _ in range(3)]
        for item in items:
            await appender.append(item)
        await listening.append(a.item(a.suspended(own)))
        await listening.append(a.question(a.suspended(own)))
        assert heard == [list(map(a.stored, items))]

        await appender.append_together(*(a.item(a.created()) for _ in range(300)))
        await listening.append(a.question(a.suspended(own)))
        assert len(heard[1]) == 256

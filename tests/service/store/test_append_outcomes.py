"""One item of an append, one outcome. What follows from version, key and author: see `test_append_model`."""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from events.api_token import ApiTokenEvent
from service.store.append_items import Item, Outcome
from service.store.appender import utc_now
from service.store.errors import ClocksApart
from service.store.log_reader import LogReader
from tests.harness import builders as a
from tests.harness.clock import Clock
from tests.harness.log_rows import read_log
from tests.service.store.watched import WatchedAppender, an_appender, log_of


async def record(appender: WatchedAppender, *events: ApiTokenEvent) -> ApiTokenEvent:
    """Appends events that must be accepted; the last one."""
    for event in events:
        assert (await appender.append(a.item(event))).verdict == "accepted"
    return events[-1]


async def test_accepted(appender: WatchedAppender, store: LogReader) -> None:
    """Accepted events get the next position and the next version of their stream, and read as they were sent."""
    first, other = a.created(), a.created()
    suspended = a.suspended(first, reason="lost ☂")
    context: dict[str, Any] = {
        "event_id": uuid4(), "request_id": "r", "correlation_id": "c", "causation_id": "d", "traceparent": "00-1-2-3",
    }  # fmt: skip
    sent = a.item(suspended, event=a.recorded(suspended, **context))

    outcomes = [await appender.append(item) for item in (a.item(first), a.item(other), sent)]

    assert outcomes == [Outcome("accepted", n, v, None) for n, v in ((1, 1), (2, 1), (3, 2))]
    assert await log_of(store) == [(1, a.stream_of(first), 1), (2, a.stream_of(other), 1), (3, a.stream_of(first), 2)]
    assert await read_log(store, 2, 1) == [a.recorded(suspended, 3, **context)]


async def test_an_expected_event_id(appender: WatchedAppender) -> None:
    """A question may name the last event, as another may be at its version in a log that was restored from a backup."""
    token = a.created()
    await appender.append(sent := a.item(token))
    stored = a.stored(sent)
    for event_id, outcome in (
        (stored.event_id, Outcome("confirmed", None, 1, None)),
        (uuid4(), Outcome("conflict", None, 1, None, stored)),
    ):
        assert await appender.append(a.question(token, expected_event_id=event_id)) == outcome


async def test_an_author_that_has_expired(appender: WatchedAppender, clock: Clock) -> None:
    """Up to its expiry a token may author events; from then on, without any event, it may not. Postgres's clock says
    when that is, and not the time of the event."""
    author = await record(appender, a.created(expires_at=clock.now + timedelta(seconds=2)))
    for left, days, verdict in ((1, 100, "accepted"), (0, -100, "author_not_active")):
        clock.now = author.expires_at - timedelta(microseconds=left)
        made = a.created(author.account_id, actor=a.by_token(author))
        item = a.item(made, at=author.expires_at + days * a.DAY)
        assert (await appender.append(item)).verdict == verdict


@pytest.mark.parametrize("limit", ["holds_from", "holds_until"])
async def test_what_holds_at_some_times(appender: WatchedAppender, clock: Clock, store: LogReader, limit: str) -> None:
    """An event is recorded, and a question confirmed, only within their time by Postgres's clock; else they are told
    what the time is."""
    moment = clock.now + timedelta(seconds=1)
    before = moment - timedelta(microseconds=1)
    holds, fails = (moment, before) if limit == "holds_from" else (before, moment)
    token = await record(appender, a.created())
    question, item = a.question(token, **{limit: moment}), a.item(a.suspended(token), **{limit: moment})

    clock.now = fails
    for refused in (question, item):
        assert await appender.append(refused) == Outcome("untimely", None, 1, None, None, fails)
    assert (await store.head())[1] == 1
    clock.now = holds
    assert await appender.append(question) == Outcome("confirmed", None, 1, None)
    assert (await appender.append(item)).verdict == "accepted"


@pytest.mark.parametrize("hours", [100 * 24, 8, -8])
async def test_a_process_whose_clock_is_wrong(database_url: str, store: LogReader, hours: int) -> None:
    """It records nothing, and says why; from when its clock is right again, it does. Clocks are never quite the same:
    4 s apart are borne."""
    clock = Clock(utc_now() + timedelta(hours=hours))
    apart = f"{abs(hours) * 3600} s {'ahead of' if hours > 0 else 'behind'} the database's"
    async with an_appender(database_url, now=clock) as appender:
        for item in (a.item(a.created()), a.question(a.created(), expected_version=0)):
            with pytest.raises(ClocksApart, match=apart):
                await appender.append(item)
        assert (await store.head())[1] == 0

        for seconds in (0, -4, 4):
            clock.now = utc_now() + timedelta(seconds=seconds)
            assert (await appender.append(a.item(a.created()))).verdict == "accepted"


async def test_the_same_event_again_after_a_use(appender: WatchedAppender, clock: Clock, store: LogReader) -> None:
    """An event that is sent again tells of the token's use what it told the first time."""

    async def uses_told(*items: Item) -> list[datetime | None]:
        return [(await appender.append(item)).last_used_at for item in items]

    first = await record(appender, a.created())
    used = clock.now - timedelta(hours=1)
    suspended, activated = a.item(a.suspended(first)), a.item(a.activated(a.suspended(first)))
    assert await uses_told(suspended) == [None]
    await store.record_usage([(first.token_id, used)])

    assert await uses_told(suspended, activated) == [None, used]
    assert (await store.read_answered(3)).last_used_at == used
    await store.record_usage([(first.token_id, used + timedelta(minutes=1))])
    assert await uses_told(activated) == [used]

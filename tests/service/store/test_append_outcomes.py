"""One item of an append, one outcome."""

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

KEY = {"idempotency_key": "key-0001", "command_digest": b"suspend"}


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


TOKEN, OTHER = a.created(), a.created()
OFF = a.suspended(TOKEN)
SUSPEND = a.item(OFF, **KEY)
"""What the log has of TOKEN at position 3, behind its creation and OTHER's."""
LATEST = a.stored(SUSPEND)
NEXT = a.activated(OFF)
SIBLING = a.created(TOKEN.account_id)
REPLAYED = Outcome("replayed", 3, 2, None)
NOT_ACTIVE = Outcome("author_not_active", None, 0, None)


@pytest.mark.parametrize(
    ("item", "outcome"),
    [
        pytest.param(a.item(NEXT), Outcome("accepted", 4, 3, None), id="the next event"),
        *(
            pytest.param(a.item(NEXT, expected_version=version), Outcome("conflict", None, 2, None, LATEST), id=text)
            for version, text in ((0, "a first event"), (1, "an older version"), (3, "a newer one"), (99, "the newest"))
        ),
        pytest.param(SUSPEND, Outcome("accepted", 3, 2, None), id="the very same event"),
        pytest.param(a.question(OFF), Outcome("confirmed", None, 2, None), id="a question"),
        pytest.param(a.question(SIBLING, expected_version=0), Outcome("confirmed", None, 0, None), id="about nothing"),
        pytest.param(a.question(TOKEN), Outcome("conflict", None, 2, None, LATEST), id="about an older version"),
        pytest.param(
            a.question(OFF, expected_event_id=LATEST.event_id), Outcome("confirmed", None, 2, None), id="by its id"
        ),
        pytest.param(
            a.question(OFF, expected_event_id=uuid4()),
            Outcome("conflict", None, 2, None, LATEST),
            id="by another id, as in a log that was restored from a backup",
        ),
        pytest.param(a.item(a.suspended(NEXT), **KEY), REPLAYED, id="a used key"),
        pytest.param(a.question(OFF, **KEY), REPLAYED, id="a question with a used key"),
        pytest.param(a.question(TOKEN, **KEY), REPLAYED, id="also at another version"),
        pytest.param(
            a.item(a.revoked(OFF), **KEY | {"command_digest": b"revoke"}),
            Outcome("key_reused", 3, 2, None),
            id="another command with a used key",
        ),
        pytest.param(
            a.item(SIBLING, **KEY | {"command_digest": b"create"}),
            Outcome("key_reused", 3, 0, None),
            id="on another token",
        ),
        pytest.param(
            a.item(a.suspended(OTHER), **KEY), Outcome("accepted", 4, 2, None), id="a key that another account has used"
        ),
        pytest.param(
            a.item(a.suspended(OTHER), author_id=OTHER.token_id), Outcome("accepted", 4, 2, None), id="an active author"
        ),
        pytest.param(a.item(SIBLING, author_id=TOKEN.token_id), NOT_ACTIVE, id="an author that is suspended"),
        pytest.param(a.item(SIBLING, author_id=SIBLING.token_id), NOT_ACTIVE, id="that is unknown"),
        pytest.param(a.item(SIBLING, author_id=OTHER.token_id), NOT_ACTIVE, id="of another account"),
        pytest.param(
            a.question(SIBLING, author_id=TOKEN.token_id, expected_version=0), NOT_ACTIVE, id="an author's question"
        ),
        pytest.param(
            a.question(OFF, author_id=TOKEN.token_id, **KEY),
            Outcome("author_not_active", 3, 2, None),
            id="an author's used key",
        ),
    ],
)
async def test_outcome(appender: WatchedAppender, store: LogReader, item: Item, outcome: Outcome) -> None:
    """What becomes of an item; nothing else is recorded than what is accepted."""
    for recorded in (a.item(TOKEN), a.item(OTHER), SUSPEND):
        await appender.append(recorded)

    assert await appender.append(item) == outcome
    assert (await store.head())[1] == max(outcome.position or 0, 3)


async def test_a_refused_command_does_not_use_up_its_key(appender: WatchedAppender) -> None:
    """The key of a command that was not recorded is free."""
    last = await record(appender, a.created())
    assert (await appender.append(a.item(a.suspended(last), expected_version=7, **KEY))).verdict == "conflict"
    assert (await appender.append(a.item(a.suspended(last), **KEY))).verdict == "accepted"


async def by(appender: WatchedAppender, author: ApiTokenEvent, **changes: object) -> str:
    """What becomes of a new token that the author creates in its account."""
    created = a.created(author.account_id, actor=a.by_token(author))
    return (await appender.append(a.item(created, **changes))).verdict


async def test_an_author_over_its_life(appender: WatchedAppender) -> None:
    """Whatever was before: a token authors events while it is active."""
    author = await record(appender, a.created())
    off = a.suspended(author)
    on = a.activated(off)
    over = a.revoked(on)
    for event, verdict in ((off, "author_not_active"), (on, "accepted"), (over, "author_not_active")):
        await record(appender, event)
        assert await by(appender, author) == verdict
    await record(appender, a.deleted(over))
    assert await by(appender, author) == "author_not_active"


async def test_a_suspended_author_that_has_expired(appender: WatchedAppender) -> None:
    """The event of its expiry does not make it active."""
    author = a.created()
    await record(appender, author, a.suspended(author), a.expired(a.suspended(author)))
    assert await by(appender, author) == "author_not_active"


async def test_an_author_that_has_expired(appender: WatchedAppender, clock: Clock) -> None:
    """Up to its expiry a token may author events; from then on, without any event, it may not. Postgres's clock says
    when that is, and not the time of the event."""
    author = await record(appender, a.created(expires_at=clock.now + timedelta(seconds=2)))
    later, earlier = author.expires_at + timedelta(days=100), author.expires_at - timedelta(days=100)
    clock.now = author.expires_at - timedelta(microseconds=1)
    assert await by(appender, author, at=later) == "accepted"
    clock.now = author.expires_at
    assert await by(appender, author, at=earlier) == "author_not_active"


@pytest.mark.parametrize("limit", ["holds_from", "holds_until"])
async def test_what_holds_at_some_times_only(
    appender: WatchedAppender, clock: Clock, store: LogReader, limit: str
) -> None:
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
    """It records nothing, and says why; from when its clock is right again, it does."""
    clock = Clock(utc_now() + timedelta(hours=hours))
    apart = f"{abs(hours) * 3600} s {'ahead of' if hours > 0 else 'behind'} the database's"
    async with an_appender(database_url, now=clock) as appender:
        for item in (a.item(a.created()), a.question(a.created(), expected_version=0)):
            with pytest.raises(ClocksApart, match=apart):
                await appender.append(item)
        assert (await store.head())[1] == 0

        clock.now = utc_now()
        assert (await appender.append(a.item(a.created()))).position == 1


@pytest.mark.parametrize("seconds", [-4, 4])
async def test_a_clock_that_is_a_little_wrong(database_url: str, seconds: int) -> None:
    """Clocks are never quite the same: 4 s apart are borne."""
    async with an_appender(database_url, now=Clock(utc_now() + timedelta(seconds=seconds))) as appender:
        assert (await appender.append(a.item(a.created()))).verdict == "accepted"


async def test_the_same_event_again(appender: WatchedAppender, store: LogReader) -> None:
    """Sent again it has the first outcome, also when the stream has gone on since, and its author is not active."""
    first = await record(appender, a.created())
    item = a.item(a.suspended(first, actor=a.by_token(first)), **KEY)
    outcome = await appender.append(item)
    await record(appender, a.activated(a.suspended(first)))

    assert await appender.append(item) == outcome == Outcome("accepted", 2, 2, None)
    assert (await store.head())[1] == 3


async def test_the_same_event_again_after_the_token_was_used(
    appender: WatchedAppender, clock: Clock, store: LogReader
) -> None:
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

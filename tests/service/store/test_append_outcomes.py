"""One item of an append, one outcome."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from events.api_token import ApiTokenEvent
from service.store.append_items import Item, Outcome
from service.store.appender import Appender, utc_now
from service.store.database import Connection
from service.store.errors import ClocksApart
from service.store.log_reader import LogReader
from tests.harness import builders as a
from tests.harness.clock import Clock, follow, new_file
from tests.service.store.watched import log_of

KEY = {"idempotency_key": "key-0001", "command_digest": b"suspend"}


async def record(appender: Appender, *events: ApiTokenEvent) -> ApiTokenEvent:
    """Appends events that must be accepted; the last one."""
    for event in events:
        assert (await appender.append(a.item(event))).verdict == "accepted"
    return events[-1]


async def test_accepted(appender: Appender, store: LogReader) -> None:
    """Accepted events get the next position and the next version of their stream, and read as they were sent."""
    first, other = a.created(), a.created()
    sent = a.item(
        a.suspended(first, reason="lost ☂"),
        event=a.recorded(
            a.suspended(first, reason="lost ☂"),
            request_id="r",
            correlation_id="c",
            causation_id="d",
            traceparent="00-1-2-3",
        ),
    )

    outcomes = [await appender.append(item) for item in (a.item(first), a.item(other), sent)]

    assert outcomes == [Outcome("accepted", n, v, None) for n, v in ((1, 1), (2, 1), (3, 2))]
    assert await log_of(store) == [(1, a.stream_of(first), 1), (2, a.stream_of(other), 1), (3, a.stream_of(first), 2)]
    assert sent.event is not None
    read = (await store.read_log(2, 1))[0]
    assert read == a.recorded(
        a.suspended(first, reason="lost ☂"),
        3,
        event_id=sent.event.event_id,
        request_id="r",
        correlation_id="c",
        causation_id="d",
        traceparent="00-1-2-3",
    )


@pytest.mark.parametrize("expected_version", [0, 1, 3, 99])
async def test_conflict(appender: Appender, store: LogReader, expected_version: int) -> None:
    """An event for another version of the stream, older or newer, is not recorded; the outcome has the latest event."""
    last = a.suspended(await record(appender, a.created()))
    recorded = a.item(last)
    await appender.append(recorded)

    outcome = await appender.append(a.item(a.activated(last), expected_version=expected_version))

    assert outcome == Outcome("conflict", None, 2, None, a.stored(recorded))
    assert len(await log_of(store)) == 2


async def test_a_stream_is_created_once(appender: Appender) -> None:
    """A second first event is a conflict."""
    first = await record(appender, a.created())
    assert (await appender.append(a.item(first, event=a.recorded(first)))).verdict == "conflict"


async def test_confirmed(appender: Appender, store: LogReader) -> None:
    """A question without an event is answered, and nothing recorded."""
    last = await record(appender, a.created())

    assert await appender.append(a.question(last)) == Outcome("confirmed", None, 1, None)
    assert await appender.append(a.question(a.created(), expected_version=0)) == Outcome("confirmed", None, 0, None)
    assert (await appender.append(a.question(last, expected_version=2))).verdict == "conflict"
    assert (await store.head())[1] == 1


async def test_replayed(appender: Appender, store: LogReader) -> None:
    """The same command with the same key is not done twice: the outcome has the first one's position."""
    last = await record(appender, a.created())
    assert (await appender.append(a.item(a.suspended(last), **KEY))).position == 2
    await record(appender, a.activated(a.suspended(last)))

    # Decided anew, on what the token has become since: another event, another version.
    again = await appender.append(a.item(a.suspended(a.activated(a.suspended(last))), **KEY))

    assert again == Outcome("replayed", 2, 3, None)
    assert (await store.head())[1] == 3


async def test_a_refusal_with_a_used_key_is_a_replay(appender: Appender) -> None:
    """A question with the key of a recorded command finds that command, also at another version."""
    last = await record(appender, a.created())
    await appender.append(a.item(a.suspended(last), **KEY))

    assert (await appender.append(a.question(a.suspended(last), **KEY))).verdict == "replayed"
    assert (await appender.append(a.question(last, **KEY))).verdict == "replayed"


async def test_key_reused(appender: Appender, store: LogReader) -> None:
    """Another command with a used key is refused, on the same token and on another."""
    last = await record(appender, a.created())
    other = await record(appender, a.created(last.account_id))
    await appender.append(a.item(a.suspended(last), **KEY))

    for item in (
        a.item(a.revoked(a.suspended(last)), idempotency_key="key-0001", command_digest=b"revoke"),
        a.item(a.suspended(other), idempotency_key="key-0001", command_digest=b"suspend another"),
    ):
        outcome = await appender.append(item)
        assert (outcome.verdict, outcome.position) == ("key_reused", 3)
    assert (await store.head())[1] == 3


async def test_keys_belong_to_an_account(appender: Appender) -> None:
    """Two accounts may use one key."""
    for _ in range(2):
        last = await record(appender, a.created())
        assert (await appender.append(a.item(a.suspended(last), **KEY))).verdict == "accepted"


async def test_a_refused_command_does_not_use_up_its_key(appender: Appender) -> None:
    """The key of a command that was not recorded is free."""
    last = await record(appender, a.created())
    assert (await appender.append(a.item(a.suspended(last), expected_version=7, **KEY))).verdict == "conflict"
    assert (await appender.append(a.item(a.suspended(last), **KEY))).verdict == "accepted"


async def by(appender: Appender, author: ApiTokenEvent | str, account_id: str, **changes: object) -> str:
    """What becomes of a new token that the author creates in the account."""
    created = a.created(account_id, actor=a.by_token(author))
    return (await appender.append(a.item(created, **changes))).verdict


async def test_an_active_author(appender: Appender) -> None:
    """A token that is active may author events in its account, also once more after it was suspended."""
    author = await record(appender, a.created())
    assert await by(appender, author, author.account_id) == "accepted"
    await record(appender, a.suspended(author), a.activated(a.suspended(author)))
    assert await by(appender, author, author.account_id) == "accepted"


@pytest.mark.parametrize("state", ["suspended", "revoked", "deleted", "expired and suspended"])
async def test_an_author_that_is_not_active(appender: Appender, store: LogReader, state: str) -> None:
    """A token that does not authenticate authors nothing: no event, no question, no replay."""
    first = a.created()
    histories: dict[str, tuple[ApiTokenEvent, ...]] = {
        "suspended": (a.suspended(first),),
        "revoked": (a.revoked(first),),
        "deleted": (a.revoked(first), a.deleted(a.revoked(first))),
        "expired and suspended": (a.suspended(first), a.expired(a.suspended(first))),
    }
    own = a.created(first.account_id, actor=a.by_token(first))
    await record(appender, first)
    await appender.append(a.item(own, **KEY))
    await record(appender, *histories[state])
    head = (await store.head())[1]

    assert await by(appender, first, first.account_id) == "author_not_active"
    assert (await appender.append(a.question(own, author_id=first.token_id))).verdict == "author_not_active"
    assert (await appender.append(a.item(a.suspended(own), author_id=first.token_id, **KEY))).verdict == (
        "author_not_active"
    )
    assert (await store.head())[1] == head


@pytest.fixture
async def clock(database_url: str) -> Clock:
    """Postgres's, which is not the appender's."""
    clock = Clock(utc_now(), file := new_file())
    await follow(database_url, file)
    return clock


async def test_an_author_that_has_expired(appender: Appender, clock: Clock) -> None:
    """Up to its expiry a token may author events; from then on, without any event, it may not. Postgres's clock says
    when that is, and not the time of the event."""
    author = await record(appender, a.created(expires_at=clock.now + timedelta(seconds=2)))
    later, earlier = author.expires_at + timedelta(days=100), author.expires_at - timedelta(days=100)
    clock.now = author.expires_at - timedelta(microseconds=1)
    assert await by(appender, author, author.account_id, at=later) == "accepted"
    clock.now = author.expires_at
    assert await by(appender, author, author.account_id, at=earlier) == "author_not_active"


@pytest.mark.parametrize("limit", ["holds_from", "holds_until"])
async def test_what_holds_at_some_times_only(appender: Appender, clock: Clock, store: LogReader, limit: str) -> None:
    """An event is recorded, and a question confirmed, only within their time by Postgres's clock; else they are told
    what the time is."""
    moment = clock.now + timedelta(seconds=1)
    token = await record(appender, a.created())
    for clock.now in (moment - timedelta(microseconds=1), moment):
        outcome = await appender.append(a.question(token, **{limit: moment}))
        holds = (clock.now >= moment) == (limit == "holds_from")
        assert outcome == (Outcome("confirmed", None, 1, None) if holds else untimely(1, clock.now))
    clock.now = moment if limit == "holds_until" else moment - timedelta(microseconds=1)
    assert await appender.append(a.item(a.suspended(token), **{limit: moment})) == untimely(1, clock.now)
    assert (await store.head())[1] == 1
    clock.now = moment if limit == "holds_from" else moment - timedelta(microseconds=1)
    assert (await appender.append(a.item(a.suspended(token), **{limit: moment}))).verdict == "accepted"


def untimely(version: int, judged_at: datetime) -> Outcome:
    return Outcome("untimely", None, version, None, None, judged_at)


@pytest.mark.parametrize("hours", [100 * 24, 8, -8])
async def test_a_process_whose_clock_is_wrong(database_url: str, store: LogReader, hours: int) -> None:
    """It records nothing, and says why; from when its clock is right again, it does."""
    clock = Clock(utc_now() + timedelta(hours=hours))
    appender = Appender(database_url, max_pending=10, now=clock)
    await appender.start()
    apart = f"{abs(hours) * 3600} s {'ahead of' if hours > 0 else 'behind'} the database's"
    for item in (a.item(a.created()), a.question(a.created(), expected_version=0)):
        with pytest.raises(ClocksApart, match=apart):
            await appender.append(item)
    assert (await store.head())[1] == 0

    clock.now = utc_now()
    assert (await appender.append(a.item(a.created()))).position == 1
    await appender.stop()


async def test_a_clock_that_is_a_little_wrong(database_url: str) -> None:
    """Clocks are never quite the same: 4 s apart are borne."""
    for seconds in (-4, 4):
        appender = Appender(database_url, max_pending=10, now=Clock(utc_now() + timedelta(seconds=seconds)))
        await appender.start()
        assert (await appender.append(a.item(a.created()))).verdict == "accepted"
        await appender.stop()


async def test_an_unknown_author(appender: Appender) -> None:
    """A token that the log does not know authors nothing."""
    account_id = a.new_account()
    assert await by(appender, a.new_id(account_id), account_id) == "author_not_active"


async def test_an_author_of_another_account(appender: Appender) -> None:
    """A token authors nothing in an account that is not its own."""
    author = await record(appender, a.created())
    assert await by(appender, author, a.new_account()) == "author_not_active"


async def test_a_token_may_suspend_itself(appender: Appender) -> None:
    """The event that ends a token's standing may be its own; the next may not."""
    token = await record(appender, a.created())
    last = await record(appender, a.suspended(token, actor=a.by_token(token)))
    assert (await appender.append(a.item(a.revoked(last, actor=a.by_token(token))))).verdict == "author_not_active"


async def test_the_same_event_again(appender: Appender, store: LogReader) -> None:
    """An event that is sent again is recorded once, with the first outcome, even when the stream has gone on since."""
    first = await record(appender, a.created())
    item = a.item(a.suspended(first, actor=a.by_token(first)), **KEY)
    outcome = await appender.append(item)
    assert await appender.append(item) == outcome == Outcome("accepted", 2, 2, None)

    await record(appender, a.activated(a.suspended(first)))
    assert await appender.append(item) == outcome
    assert (await store.head())[1] == 3


async def test_the_same_event_again_after_the_token_was_used(database_url: str, store: LogReader) -> None:
    """An event that is sent again tells of the token's use what it told the first time."""
    clock = Clock(a.NOW + a.DAY, file := new_file())  # no use is noted that lies ahead of it
    await follow(database_url, file)
    appender = Appender(database_url, max_pending=10, now=clock)
    await appender.start()
    first = a.created()
    await appender.append(a.item(first))
    used = a.NOW + timedelta(hours=1)
    suspended, activated = a.item(a.suspended(first)), a.item(a.activated(a.suspended(first)))
    assert (await appender.append(suspended)).last_used_at is None
    await store.record_usage([(first.token_id, used)])

    assert (await appender.append(suspended)).last_used_at is None
    assert (await appender.append(activated)).last_used_at == used
    assert (await store.read_answered(3)).last_used_at == used
    await store.record_usage([(first.token_id, used + timedelta(hours=1))])
    assert (await appender.append(activated)).last_used_at == used
    await appender.stop()


async def test_details_are_kept_with_the_log(appender: Appender, owner: Connection) -> None:
    """The details row of a token is there with each of its events, and gone with its deletion; others stay."""
    other = await record(appender, a.created())
    suspended = a.suspended(await record(appender, a.created()))
    revoked = a.revoked(suspended)
    changes: list[ApiTokenEvent] = [suspended, revoked]
    for position, event in enumerate(changes, 3):
        await record(appender, event)
        row = await owner.fetchrow(
            "select status, updated_at, stream_version, position from tokentrail.token_details where token_id = $1",
            event.token_id,
        )
        assert row is not None
        assert tuple(row) == (event.status, event.updated_at, event.stream_version, position)

    await record(appender, a.deleted(revoked))

    rows = await owner.fetch("select token_id from tokentrail.token_details")
    assert [row["token_id"] for row in rows] == [other.token_id]


async def test_another_event_at_a_recorded_version(appender: Appender) -> None:
    """Only the very same event is recognised: another one for its place is a conflict."""
    first = await record(appender, a.created())
    item: Item = a.item(a.suspended(first))
    await appender.append(item)
    other = a.item(a.suspended(first), event=a.recorded(a.suspended(first), event_id=uuid4()))
    assert (await appender.append(other)).verdict == "conflict"

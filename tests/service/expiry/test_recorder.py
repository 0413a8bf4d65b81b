"""What is said when, and how often: once."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from events.api_token import Actor, ApiTokenEvent, TokenExpired
from projections import log as events_log
from projections.projection import decode
from service.store.append_items import Item, Outcome
from service.store.errors import Overloaded
from tests.harness.builders import DAY, NOW, created, deleted, expiring, revoked, suspended
from tests.harness.clock import Clock
from tests.harness.relayed_log import set_back
from tests.service.expiry.recorders import EXPIRING, ExpiringLog, Said, lasting, record

_MICROSECOND = timedelta(microseconds=1)


async def _days(log: ExpiringLog, *events: ApiTokenEvent, looks: Sequence[float], **options: Any) -> list[int | None]:
    """What is said of the token, by a process that looks at those days after its creation."""
    await log.given(*events)
    clock = Clock()
    recorder = log.recorder(clock, **options)
    for day in looks:
        clock.now = NOW + day * DAY
        await record(recorder)
        await log.project()
    return await log.said_days()


@pytest.mark.parametrize("status", ["active", "suspended"])
async def test_expired(log: ExpiringLog, status: str) -> None:
    """When the time has come, not before, the service says that the token has expired, and its state stays."""
    token = lasting(0.5)
    events = [token] if status == "active" else [token, suspended(token)]
    await log.given(*events)
    clock = Clock(token.expires_at - _MICROSECOND)
    recorder = log.recorder(clock)
    assert await record(recorder) == 0

    clock.now = token.expires_at
    assert await record(recorder) == 1

    recorded = (await events_log.read(log.projected.service, 0, 10))[-1]
    event = decode(recorded)
    assert isinstance(event, TokenExpired)
    assert (event.token_id, event.status, event.updated_at) == (token.token_id, status, events[-1].updated_at)
    assert event.actor == Actor("service", "tokentrail")
    assert recorded.recorded_at == token.expires_at
    details = await log.projected.owner.fetchrow(
        "select status, stream_version, position from tokentrail.token_details"
    )
    assert tuple(details or ()) == (status, len(events) + 1, recorded.position)


async def test_warnings_at_their_moments(log: ExpiringLog) -> None:
    """Over a token's life each warning is given at its moment, once, and then that it has expired."""
    token = lasting(60)
    await log.given(token)
    clock = Clock()
    recorder = log.recorder(clock)
    for hours in range(24 * 61):
        clock.now = NOW + timedelta(hours=hours)
        if await record(recorder):
            await log.project()

    assert await log.said() == [
        Said(token.token_id, days, token.expires_at - (days or 0) * DAY) for days in (30, 7, 1, None)
    ]


@pytest.mark.parametrize(
    ("lifetime", "expected"),
    [(31, [30, 7, 1]), (30.001, [30, 7, 1]), (30, [7, 1]), (7.5, [7, 1]), (7, [1]), (2, [1]), (1, []), (0.1, [])],
)
async def test_short_lives(log: ExpiringLog, lifetime: float, expected: list[int]) -> None:
    """Of warnings whose moment is not after the token's creation there is none: who created it knew."""
    looks = [step * lifetime / 40 for step in range(41)]
    assert await _days(log, lasting(lifetime), looks=looks) == [*expected, None]


@pytest.mark.parametrize(
    ("looks", "expected"),
    [
        ([29.9, 35], [30]),
        ([29.9, 53.5], [7]),
        ([31, 53.5, 60], [30, 7, None]),
        ([31, 59.5], [30, 1]),
        ([59.9, 61], [1, None]),
        ([29, 60], [None]),
        ([29, 600], [None]),
    ],
    ids=str,
)
async def test_after_a_downtime(log: ExpiringLog, looks: list[float], expected: list[int | None]) -> None:
    """Of the warnings that were missed the nearest is given; of a token that has expired meanwhile only that it has."""
    assert await _days(log, lasting(60), looks=looks) == expected


async def test_other_warnings_than_before(log: ExpiringLog) -> None:
    """When other warnings are configured, those that are nearer than what was said are still given."""
    token = lasting(60)
    await log.given(token, expiring(token, days_left=21))
    clock = Clock(token.expires_at - 7 * DAY)
    await log.record(clock)
    await log.project()
    await log.record(clock, warnings=[14])

    assert await log.said_days() == [21, 7]


async def test_no_warnings(log: ExpiringLog) -> None:
    """Without any warnings there is only the expiry."""
    assert await _days(log, lasting(60), looks=[31, 55, 59.5, 60], warnings=()) == [None]


async def test_of_tokens_that_are_gone(log: ExpiringLog) -> None:
    """Nothing is said of a token that is revoked or deleted."""
    first, second = lasting(60), lasting(60)
    over = revoked(suspended(second))
    events = (first, revoked(first), second, suspended(second), over, deleted(over))
    assert await _days(log, *events, looks=[31, 55, 59.5, 60]) == []


async def test_after_it_was_said(log: ExpiringLog) -> None:
    """What happens to a token after that, such as a suspension, does not make it expire, or be warned about, again."""
    token = lasting(60)
    await log.given(token)
    clock = Clock(token.expires_at - 7 * DAY)
    await log.record(clock)
    later = suspended(expiring(token))
    await log.given(later)
    assert await log.record(clock) == 0
    clock.now = token.expires_at
    await log.record(clock)
    await log.given(revoked(expiring(later)))

    assert await log.record(clock) == 0
    assert await log.said_days() == [7, None]


@pytest.mark.parametrize("page", [1, 30, 1000])
async def test_many_at_once(log: ExpiringLog, page: int) -> None:
    """However many are overdue, all are said once, page by page, with pauses between for the commands of callers."""
    tokens = [lasting(number % 50 + 32) for number in range(60)]
    await log.given(*tokens)
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)
        told = await log.projected.service.fetchval(
            "select count(*) from tokentrail.events where type like 'TokenExpir%'"
        )
        assert told <= page * 4 * len(pauses)

    recorder = log.recorder(Clock(NOW + 58 * DAY), page=page, pause=pause)
    assert await record(recorder) == 60

    after = [(token.expires_at - NOW) // DAY - 58 for token in tokens]
    nearest = [None if days <= 0 else min(each for each in (1, 7, 30) if days <= each) for days in after]
    assert sorted((each.token_id, str(each.days)) for each in await log.said()) == sorted(
        (token.token_id, str(days)) for token, days in zip(tokens, nearest, strict=True)
    )
    assert bool(pauses) == (page < 1000)
    assert all(seconds > 0 for seconds in pauses)
    await log.project()
    assert await record(recorder) == 0


async def test_what_is_new_is_not_behind_what_is_old(log: ExpiringLog) -> None:
    """Tokens that the read model still has, although their expiry is recorded, as while it lags or holds them back, are
    not in the way of the others."""
    stuck = [lasting(1) for _ in range(5)]
    await log.given(*stuck)
    clock = Clock(NOW + DAY)
    recorder = log.recorder(clock, page=2)
    assert await record(recorder) == 5
    later = created(expires_at=NOW + 2 * DAY)
    await log.projected.append(later)
    await log.projected.owner.execute(
        f"insert into {EXPIRING.table(1)} select $1, $2, 'active', $3, null, 1, 11, 2",
        *(later.token_id, later.account_id, later.expires_at),
    )
    clock.now = later.expires_at

    assert await record(recorder) == 1


async def test_expiries_before_warnings(log: ExpiringLog) -> None:
    """So many warnings cannot make an expiry late: each look begins with what has expired by then."""
    warned = [lasting(60) for _ in range(20)]
    token = lasting(54)
    await log.given(token, *warned)
    clock = Clock(NOW + 53.9 * DAY)

    async def pause(_: float) -> None:
        clock.now = token.expires_at

    await log.record(clock, page=3, pause=pause)

    order = await log.said_days()
    assert order.index(None) <= 2 * 3 + 1
    assert len(order) == 22


@pytest.mark.parametrize("page", [1, 2, 3])
async def test_a_look_ends(log: ExpiringLog, page: int) -> None:
    """Also while the read model does not go on, it is done when it has seen all once, however the pages fall."""
    await log.given(*(lasting(days) for days in (57, 58, 58.5, 64, 65, 80, 81, 82) for _ in range(page)))
    clock = Clock(NOW + 58 * DAY)
    recorder = log.recorder(clock, page=page)
    await record(recorder)

    looks = 1
    while (await recorder.record()).more:
        looks += 1

    assert looks <= 4


async def test_what_cannot_be_sent(log: ExpiringLog, monkeypatch: pytest.MonkeyPatch) -> None:
    """That Postgres is away, or overloaded, is an error and not a look at which there was nothing to say; what could be
    sent counts, and the rest is sent at the next look."""
    await log.given(*(lasting(1) for _ in range(3)))
    append = log.projected.appender.append
    calls: list[Item] = []

    async def one_only(item: Item) -> Outcome:
        calls.append(item)
        if len(calls) > 1:
            raise Overloaded("too much is queued")
        return await append(item)

    monkeypatch.setattr(log.projected.appender, "append", one_only)
    recorder = log.recorder(Clock(NOW + DAY))
    with pytest.raises(Overloaded):
        await recorder.record()
    monkeypatch.undo()

    assert len(await log.said()) == 1
    assert await record(recorder) == 2


async def test_what_a_restored_log_has_lost(log: ExpiringLog) -> None:
    """An expiry that was recorded, and is lost with the end of a log that is restored, is recorded again, by the same
    process; not while the read model may only be behind."""
    token = lasting(0.5)
    await log.given(token)
    seconds = 0.0
    recorder = log.recorder(Clock(token.expires_at), steady=lambda: seconds)
    assert await record(recorder) == 1
    await set_back(log.projected.url, 1)

    assert await record(recorder) == 0
    seconds = 30.0
    assert await record(recorder) == 1

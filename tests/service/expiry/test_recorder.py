"""What is said when, and how often: once."""

from datetime import timedelta

import pytest

from events.api_token import Actor, TokenExpired
from projections import log as events_log
from projections.projection import decode
from service.store.append_items import Item, Outcome
from service.store.errors import Overloaded
from tests.harness.builders import DAY, NOW, created, suspended
from tests.harness.clock import Clock
from tests.harness.relayed_log import set_back
from tests.service.expiry.recorders import EXPIRING, ExpiringLog, lasting, record


@pytest.mark.parametrize("status", ["active", "suspended"])
async def test_expired(log: ExpiringLog, status: str) -> None:
    """When the time has come, not before, the service says that the token has expired, and its state stays."""
    token = lasting(0.5)
    events = [token] if status == "active" else [token, suspended(token)]
    await log.given(*events)
    clock = Clock(token.expires_at - timedelta(microseconds=1))
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


def _all_of(lifetime: float) -> list[float]:
    return [step * lifetime / 40 for step in range(41)]


@pytest.mark.parametrize(
    ("lifetime", "looks", "expected"),
    [
        *((lifetime, _all_of(lifetime), [30, 7, 1, None]) for lifetime in (31, 30.001)),
        *((lifetime, _all_of(lifetime), [7, 1, None]) for lifetime in (30, 7.5)),
        (7, _all_of(7), [1, None]),
        (1, _all_of(1), [None]),
        (60, [29.9, 53.5], [7]),
        (60, [31, 59.5], [30, 1]),
        (60, [59.9, 61], [1, None]),
        (60, [29, 600], [None]),
    ],
)
async def test_warnings(log: ExpiringLog, lifetime: float, looks: list[float], expected: list[int | None]) -> None:
    """None whose moment is not after the token's creation: who created it knew. Of those that were missed in a downtime
    the nearest; of a token that has expired meanwhile only that it has."""
    await log.given(lasting(lifetime))
    clock = Clock()
    recorder = log.recorder(clock)
    for day in looks:
        clock.now = NOW + day * DAY
        await record(recorder)
        await log.project()
    assert await log.said_days() == expected


@pytest.mark.parametrize("page", [1, 7, 1000])
async def test_many_at_once(log: ExpiringLog, page: int) -> None:
    """However many are overdue, all are said once, page by page, with pauses between for the commands of callers."""
    expected = await log.given_many()
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)
        told = await log.projected.service.fetchval(
            "select count(*) from tokentrail.events where type like 'TokenExpir%'"
        )
        assert told <= page * 4 * len(pauses)

    recorder = log.recorder(Clock(NOW + 30.5 * DAY), page=page, pause=pause)
    assert await record(recorder) == len(expected) == len(await log.said())

    assert {each.token_id: each.days for each in await log.said()} == expected
    assert bool(pauses) == (page < 1000)
    assert all(seconds > 0 for seconds in pauses)
    await log.project()
    assert await record(recorder) == 0


async def test_what_is_new_is_not_behind_what_is_old(log: ExpiringLog) -> None:
    """Tokens that the read model still has, although their expiry is recorded, are not in the way of the others."""
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
    """It is an error, and not a look at which there was nothing to say. The rest is sent at the next look."""
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
    """It is recorded again, by the same process; not while the read model may only be behind."""
    token = lasting(0.5)
    await log.given(token)
    seconds = 0.0
    recorder = log.recorder(Clock(token.expires_at), steady=lambda: seconds)
    assert await record(recorder) == 1
    await set_back(log.projected.url, 1)

    assert await record(recorder) == 0
    seconds = 30.0
    assert await record(recorder) == 1

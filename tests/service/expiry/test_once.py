"""Once each, by the log: whoever sends it, how often, and whatever is stopped when."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from datetime import datetime
from functools import partial
from typing import Any, Final

import pytest
from hypothesis import strategies as st
from msgspec.structs import replace

from events.api_token import ApiTokenEvent
from projections.expiring.queries import Expiring
from service.application.command_handler import CommandHandler, RequestContext
from service.application.idempotency import check_key
from service.domain.api_token import RevokeToken
from service.expiry.facts import Fact, expiry, warning
from service.store.log_reader import LogReader
from tests.harness.builders import ADMIN, DAY, NOW, command, new_account, new_id, revoked, suspended
from tests.harness.clock import Clock, latest
from tests.harness.projected_log import STEPS, for_any
from tests.service.expiry.recorders import EXPIRING, WARNINGS, ExpiringLog, Paused, Said, lasting, record
from tests.service.store.watched import an_appender


def _facts() -> list[Fact]:
    account = new_account()
    fields: dict[str, Any] = {"status": "active", "expires_at": NOW, "warned_days": None, "stream_version": 1}
    token = Expiring(token_id=new_id(account), account_id=account, **fields)
    return [expiry(token, NOW), warning(token, 30, NOW), warning(token, 36500, NOW)]


@pytest.mark.parametrize("fact", _facts(), ids=lambda fact: fact.key.split()[0])
def test_callers_cannot_have_our_keys(fact: Fact) -> None:
    """No caller can take the key under which something is said, and so keep it from being said, or read it back."""
    with pytest.raises(ValueError, match="must have"):
        check_key(fact.key)
    assert len(fact.key) <= 64
    assert fact.command.token_id in fact.key


async def test_the_log_knows_what_was_said(log: ExpiringLog) -> None:
    """Whatever the read model says (it may lag, or be wrong), what was said is not said again."""
    token = lasting(60)
    await log.given(token)
    clock = Clock(token.expires_at - DAY)
    for _ in range(3):
        await log.record(clock)
    await log.projected.service.execute(f"update {EXPIRING.table(1)} set stream_version = 2")
    assert await log.record(clock) == 0

    clock.now = token.expires_at
    for _ in range(3):
        await log.record(clock)
    await log.projected.append(
        suspended(lasting(1), token_id=token.token_id, account_id=token.account_id, stream_version=4)
    )

    assert await log.record(clock) == 0
    assert await log.said_days() == [1, None]


async def test_many_say_it_at_once(log: ExpiringLog) -> None:
    """Of processes that all take themselves for the leader one says it, whoever comes first, for each token."""
    expected = await log.given_many()
    clock = Clock(NOW + 30.5 * DAY)
    async with AsyncExitStack() as stack:
        appenders = [await stack.enter_async_context(an_appender(log.projected.url, now=latest)) for _ in range(4)]
        counts = await asyncio.gather(*(log.record(clock, page=7, appender=each) for each in appenders))

    assert sum(counts) == len(expected) == len(await log.said())
    assert {each.token_id: each.days for each in await log.said()} == expected


async def test_a_zombie_does_not_warn_late(log: ExpiringLog) -> None:
    """A process that was paused with a warning in hand, while another gave a nearer one, keeps it to itself."""
    token = lasting(60)
    await log.given(token)
    clock = Clock(NOW + 30 * DAY)

    async def overtake() -> None:
        await log.record(Clock(NOW + 54 * DAY))

    assert await log.record(clock, reads=Paused(log.pool, "recursive over", overtake)) == 0
    assert await log.said_days() == [7]


@pytest.mark.parametrize("kind", [revoked, suspended])
async def test_changed_in_between(log: ExpiringLog, kind: Callable[[ApiTokenEvent], ApiTokenEvent]) -> None:
    """A token that was revoked since the look does not expire; one that was suspended does."""
    token = lasting(1)
    await log.given(token)

    async def change() -> None:
        await log.projected.append(kind(token))

    recorder = log.recorder(Clock(token.expires_at), reads=Paused(log.pool, "<= $3", change))
    assert await record(recorder) == (kind is suspended)


async def test_revoked_in_the_same_instant(log: ExpiringLog) -> None:
    """Of a revocation and an expiry at once the revocation always counts, and nothing expires after it."""
    tokens = [lasting(1) for _ in range(60)]
    await log.given(*tokens)
    clock = Clock(NOW + DAY)
    callers = CommandHandler(LogReader(log.pool), log.projected.appender)

    async def revoke(token: ApiTokenEvent) -> None:
        await callers.handle(command(RevokeToken, token, at=clock.now, by=ADMIN), context=RequestContext())

    await asyncio.gather(log.record(clock, page=5), *map(revoke, tokens))

    rows = await log.projected.owner.fetch(
        "select array_agg(type order by stream_version) from tokentrail.events group by stream_id"
    )
    assert len(rows) == 60
    assert {tuple(row[0]) for row in rows} <= {
        ("TokenCreated", "TokenRevoked"),
        ("TokenCreated", "TokenExpired", "TokenRevoked"),
    }


_Step = tuple[str, int, float]
_STEPS: Final = st.lists(
    st.tuples(
        st.sampled_from(["look", "look", "restart", "suspend", "activate", "revoke", "delete", "lag"]),
        st.integers(0, 4),
        st.sampled_from([0, 0, 1, 6, 23, 29, 30]) | st.floats(0, 25),
    ),
    min_size=3,
    max_size=14,
)
_LIFETIMES: Final = st.lists(st.sampled_from([1, 7, 30, 31]) | st.floats(0.01, 70), min_size=1, max_size=5)
_CONFIGURED: Final = [WARNINGS, (14,), (), (21, 2), WARNINGS]
"""What a process may be told at its start."""


class _Model:
    """What the log must say of a token, by the rules in words: written down a second time."""

    def __init__(self, token: ApiTokenEvent) -> None:
        self.last = token
        self.told: list[Said] = []
        self.seen = self._state()

    def _state(self) -> tuple[int, list[int | None]]:
        return self.last.stream_version, [each.days for each in self.told]

    def project(self) -> None:
        """The read model has caught up."""
        self.seen = self._state()

    def say(self, days: int | None, now: datetime) -> None:
        self.told.append(Said(self.last.token_id, days, now))
        self.last = replace(self.last, stream_version=self.last.stream_version + 1)

    def look(self, now: datetime, warnings: Sequence[int]) -> None:
        over = None in [each.days for each in self.told] or self.last.status in ("revoked", "deleted")
        left = self.last.expires_at - now
        if over:
            return
        if left.total_seconds() <= 0:
            self.say(None, now)
            return
        if self.seen != self._state():
            return  # the read model lags: it is not known what was said last
        lifetime = self.last.expires_at - self.last.inserted_at
        nearest = min((days for days in warnings if left <= days * DAY), default=None)
        if nearest is not None and nearest * DAY < lifetime and all((each.days or 0) > nearest for each in self.told):
            self.say(nearest, now)


@pytest.mark.timeout(240)
async def test_any_history(log: ExpiringLog) -> None:
    """For any tokens, changes, times of looking, restarts, perhaps with other warnings, and a read model that lags, the
    log says what the rules say."""
    await for_any(partial(_live, log), _LIFETIMES, _STEPS, st.integers(1, 3), examples=50)


async def _live(log: ExpiringLog, lifetimes: list[float], steps: list[_Step], page: int) -> None:
    await log.projected.clear()
    models = [_Model(lasting(days)) for days in lifetimes]
    await log.given(*(model.last for model in models))
    clock = Clock()
    warnings: Sequence[int] = WARNINGS
    recorder = log.recorder(clock, page=page)
    lags = False
    for step, number, days in [*steps, ("look", 0, 100.0)]:
        clock.now += days * DAY
        model = models[number % len(models)]
        if step == "lag":
            lags = True
        elif step == "restart":
            warnings = _CONFIGURED[number]
            recorder = log.recorder(clock, page=page, warnings=warnings)
        elif step == "look":
            await record(recorder)
            for each in models:
                each.look(clock.now, warnings)
            lags = False
        else:
            await _change(log, model, step)
        if not lags:
            await log.project()
            for each in models:
                each.project()
    told = [each for model in models for each in model.told]
    assert sorted(map(str, await log.said())) == sorted(map(str, told))


async def _change(log: ExpiringLog, model: _Model, step: str) -> None:
    steps = {"active": ("suspend", "revoke"), "suspended": ("activate", "revoke"), "revoked": ("delete",)}
    if step in steps.get(model.last.status, ()):
        model.last = STEPS[step](model.last)
        await log.projected.append(model.last)

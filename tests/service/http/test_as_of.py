"""As of: a token as it was at a time or a position."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import httpx
import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from events.api_token import ApiTokenEvent, TokenState
from service.domain.api_token import LIFECYCLE, ApiToken, evolve
from service.domain.api_token import available_actions as actions
from tests.harness import builders
from tests.harness.projected_log import STEPS
from tests.service.domain.specification import fold
from tests.service.http.api import Account, Api, Token, invalid, refused, succeeded

_TICK: Final = timedelta(microseconds=1)


async def as_of(account: Account, token: Token | str, **asked: Any) -> httpx.Response:
    token_id = token if isinstance(token, str) else token.id
    params = {name: text(value) if isinstance(value, datetime) else value for name, value in asked.items()}
    return await account.client.get(f"/api/v1/api_token/{token_id}", params=params)


def text(time: datetime) -> str:
    return time.isoformat().replace("+00:00", "Z")


async def test_last_use_is_what_the_log_knew(account: Account) -> None:
    """`last_used_at` is what was known when the last event until then was recorded, not what came to be known later."""
    token = await account.create()
    succeeded(await token.client.get("/api/v1/ping"))
    await account.api.flush()
    used = (await account.details(token))["last_used_at"]
    assert used is not None
    unused_until = account.api.clock()
    await account.change(token, "suspend")

    was = succeeded(await as_of(account, token, as_of=unused_until))["details"]
    is_ = succeeded(await as_of(account, token, as_of=account.api.clock()))["details"]

    assert (was["last_used_at"], is_["last_used_at"]) == (None, used)


async def test_the_future(account: Account) -> None:
    """A time that has not come is refused, and so is a position that the log does not have, for any id."""
    token = await account.create()
    head = await account.head()
    for token_id in (token.id, account.new_id()):
        for time in (account.api.clock() + timedelta(seconds=1), "9999-12-31T23:59:59.999999Z"):
            assert invalid(await as_of(account, token_id, as_of=time)) == {"as_of": ["has not come yet"]}
        errors = invalid(await as_of(account, token_id, as_of_position=head + 10**9))
        assert errors == {"as_of_position": ["is beyond the end of the log"]}


async def test_written_by_a_clock_that_is_ahead(account: Account, api: Api) -> None:
    """What a process whose clock is ahead has answered can be asked for at once, by its own account alone."""
    created = builders.created(account.id, inserted_at=(now := account.api.clock()), updated_at=now)
    ahead = now + timedelta(seconds=4)
    append = account.api.parts.appender.append
    await append(builders.item(created))
    await append(builders.item(builders.suspended(created, updated_at=ahead)))

    assert succeeded(await as_of(account, created.token_id, as_of=ahead))["details"]["status"] == "suspended"
    assert succeeded(await as_of(account, created.token_id, as_of=ahead - _TICK))["details"]["status"] == "active"
    assert "as_of" in invalid(await as_of(account, created.token_id, as_of=ahead + _TICK))
    other = await api.account()
    unknown = await as_of(other, other.new_id(), as_of=ahead)
    assert (await as_of(other, created.token_id, as_of=ahead)).content == unknown.content


_STEPS: Final = st.tuples(st.sampled_from([*STEPS, "other"]), st.integers(-3, 5), st.booleans())
History = list[tuple[int, datetime, ApiTokenEvent]]
"""Position, time and event of a token, by version."""


def _possible(token: ApiToken, kind: str) -> bool:
    if kind in ("warn", "expire"):
        return token.status != "deleted"
    return any(kind == each.action and token.status in each.sources for each in LIFECYCLE.values())


async def _lived(account: Account, steps: Sequence[tuple[str, int, bool]], begin: datetime) -> History:
    """A token's life, by clocks that go on and back by so many seconds, with other tokens' events in between."""
    append = account.api.parts.appender.append
    now = begin
    event: ApiTokenEvent = builders.created(
        account.id, inserted_at=begin, updated_at=begin, expires_at=begin + timedelta(seconds=8)
    )
    token = evolve(None, event)
    history: History = [((await append(builders.item(event, at=begin))).position or 0, begin, event)]
    for kind, seconds, also in steps:
        now += timedelta(seconds=seconds)
        if kind == "other" or also:
            await append(builders.item(builders.created(account.id, inserted_at=now, updated_at=now), at=now))
        if not _possible(token, kind):
            continue
        changes = {} if kind in ("warn", "expire") else {"updated_at": max(now, token.updated_at)}
        event = STEPS[kind](event, **changes)
        at = max(now, event.updated_at)  # as the command handler has it
        outcome = await append(builders.item(event, at=at))
        token = evolve(token, event)
        history.append((outcome.position or 0, at, event))
    return history


def _equal(response: httpx.Response, events: History, at: datetime) -> None:
    """Checks that the answer is the fold of these events, seen at that time."""
    token = fold(*(event for _, _, event in events))
    if token is None or token.status == "deleted":
        refused(response, 404, "not_found")
        return
    details = succeeded(response)["details"]
    at = max(at, token.updated_at)
    assert response.headers["tokentrail-position"] == str(events[-1][0])
    assert response.headers["etag"] == f'"{token.stream_version}"'
    can = actions(token.status, token.expires_at, at)
    assert details == {
        **{name: getattr(token, name) for name in TokenState.__struct_fields__ if name != "token_id"},
        "type": "api_token",
        "id": token.token_id,
        "available_actions": msgspec.structs.asdict(can),
        "expires_at": text(token.expires_at),
        "inserted_at": text(token.inserted_at),
        "last_used_at": None,
        "updated_at": text(token.updated_at),
    }
    assert datetime.fromisoformat(details["updated_at"]) <= at


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_STEPS, max_size=10))
async def test_any_answer_is_a_fold_of_the_stream_up_to_there(
    account: Account, steps: list[tuple[str, int, bool]]
) -> None:
    begin = account.api.clock() - timedelta(seconds=100)
    history = await _lived(account, steps, begin)
    token_id = history[0][2].token_id
    log = await account.events()
    recorded = {at for _, at, _ in history}

    for time in sorted({near for at in recorded for near in (at - _TICK, at, at + _TICK)}):
        last = max((n for n, (_, at, _) in enumerate(history, 1) if at <= time), default=0)
        _equal(await as_of(account, token_id, as_of=time), history[:last], time)
    for row in log[-len(steps) * 2 - 2 :]:
        position: int = row["position"]
        cut = [entry for entry in history if entry[0] <= position]
        _equal(await as_of(account, token_id, as_of_position=position), cut, row["recorded_at"].astimezone(UTC))

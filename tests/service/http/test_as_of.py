"""As of: a token as it was at a time or a position."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from events.api_token import ApiTokenEvent, TokenState
from service.domain.api_token import LIFECYCLE, ApiToken, evolve
from service.domain.api_token import available_actions as actions
from tests.harness import builders
from tests.service.http.api import Account, Api, Token, invalid, refused, succeeded

_TICK: Final = timedelta(microseconds=1)


async def as_of(account: Account, token: Token | str, **asked: Any) -> httpx.Response:
    token_id = token if isinstance(token, str) else token.id
    params = {name: text(value) if isinstance(value, datetime) else value for name, value in asked.items()}
    return await account.client.get(f"/api/v1/api_token/{token_id}", params=params)


def text(time: datetime) -> str:
    return time.isoformat().replace("+00:00", "Z")


def time_of(shown: str) -> datetime:
    return datetime.fromisoformat(shown.replace("Z", "+00:00"))


async def test_the_life_of_a_token(account: Account) -> None:
    """At each change and until the next one the details are those that the command was answered with."""
    token = await account.create()
    answers = [token.created, *[await account.change(token, action) for action in ("suspend", "activate", "revoke")]]
    times = [time_of(answer.json()["details"]["updated_at"]) for answer in answers]
    last = await account.change(token, None)
    assert (await account.client.get(token.path)).status_code == 404

    for answer, begin, end in zip(answers, times, [*times[1:], None], strict=True):
        for time in [begin] if end is None else [begin, end - _TICK]:
            response = await as_of(account, token, as_of=time)
            assert succeeded(response)["details"] == answer.json()["details"]
            assert response.headers["etag"] == answer.headers["etag"]
            assert response.headers["tokentrail-position"] == answer.headers["tokentrail-position"]
        at_position = await as_of(account, token, as_of_position=answer.headers["tokentrail-position"])
        assert at_position.content == (await as_of(account, token, as_of=begin)).content
    refused(await as_of(account, token, as_of=times[0] - _TICK), 404, "not_found")
    refused(await as_of(account, token, as_of=account.api.clock()), 404, "not_found")
    deleted_at = int(last.headers["tokentrail-position"])
    refused(await as_of(account, token, as_of_position=deleted_at), 404, "not_found")
    assert succeeded(await as_of(account, token, as_of_position=deleted_at - 1))["details"]["status"] == "revoked"


async def test_the_past_does_not_change(account: Account) -> None:
    """What was answered as of a position is answered for ever, byte for byte, whatever happens later."""
    token = await account.create("suspended")
    position = (await account.events())[-1]["position"]
    before = await as_of(account, token, as_of_position=position)
    for action in ("activate", "revoke", None):
        await account.change(token, action)
    await account.api.flush()

    after = await as_of(account, token, as_of_position=position)

    assert (after.content, after.headers["etag"]) == (before.content, before.headers["etag"])


async def test_last_use_is_what_the_log_knew(account: Account) -> None:
    """`last_used_at` is what was known when the last event until then was recorded, not what came to be known later."""
    token = await account.create()
    succeeded(await token.client.get("/api/v1/ping"))
    await account.api.flush()
    used = succeeded(await account.client.get(token.path))["details"]["last_used_at"]
    assert used is not None
    unused_until = account.api.clock()
    await account.change(token, "suspend")

    was = succeeded(await as_of(account, token, as_of=unused_until))["details"]
    is_ = succeeded(await as_of(account, token, as_of=account.api.clock()))["details"]

    assert (was["last_used_at"], is_["last_used_at"]) == (None, used)


async def test_what_could_be_done_then(account: Account) -> None:
    """`available_actions` are those of that time: a suspended token could be activated until it expired."""
    expires_at = (account.api.clock() + timedelta(hours=1)).replace(microsecond=0)
    token = await account.create("suspended", expires_at=text(expires_at))
    position = (await account.events())[-1]["position"]
    account.api.clock.advance(timedelta(hours=2))
    other = await account.create()
    later = other.created.headers["tokentrail-position"]

    def activate(response: httpx.Response) -> bool:
        return bool(succeeded(response)["details"]["available_actions"]["activate"])

    assert activate(await as_of(account, token, as_of=expires_at - _TICK))
    assert not activate(await as_of(account, token, as_of=expires_at))
    assert activate(await as_of(account, token, as_of_position=position))
    assert not activate(await as_of(account, token, as_of_position=later))


async def test_the_future(account: Account) -> None:
    """A time that has not come is refused, and so is a position that the log does not have, for any id."""
    token = await account.create()
    head = (await account.events())[-1]["position"]
    for token_id in (token.id, account.new_id()):
        errors = invalid(await as_of(account, token_id, as_of=account.api.clock() + timedelta(seconds=1)))
        assert errors == {"as_of": ["has not come yet"]}
        errors = invalid(await as_of(account, token_id, as_of_position=head + 10**9))
        assert errors == {"as_of_position": ["is beyond the end of the log"]}
    assert invalid(await as_of(account, token, as_of="9999-12-31T23:59:59.999999Z"))


async def test_written_by_a_clock_that_is_ahead(account: Account, api: Api) -> None:
    """What a process whose clock is ahead has answered can be asked for at once, at the time it says; by its account
    alone, for others cannot tell that it is there."""
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


FAULTY: Final = [
    ({"as_of": "yesterday"}, ["as_of"]),
    ({"as_of": "2027-03-01"}, ["as_of"]),
    ({"as_of": "2027-03-01T12:30:15"}, ["as_of"]),
    ({"as_of": "1798800000"}, ["as_of"]),
    ({"as_of": "0001-01-01T00:00:00+23:59"}, ["as_of"]),
    ({"as_of": "\0"}, ["as_of"]),
    ({"as_of_position": "0"}, ["as_of_position"]),
    ({"as_of_position": "-1"}, ["as_of_position"]),
    ({"as_of_position": "x"}, ["as_of_position"]),
    ({"as_of_position": str(2**63)}, ["as_of_position"]),
    ({"as_of": "x", "as_of_position": "x"}, ["as_of", "as_of_position"]),
    ({"as_of": "2026-01-01T00:00:00Z", "as_of_position": "1"}, ["as_of_position"]),
    ([("as_of_position", "1"), ("as_of_position", "1")], ["as_of_position"]),
]


@pytest.mark.parametrize(("params", "fields"), FAULTY)
async def test_invalid(account: Account, params: Any, fields: list[str]) -> None:
    """A time without its form or its offset, a position that is none, and both at once are refused."""
    response = await account.client.get(f"/api/v1/api_token/{account.token_id}", params=params)

    assert list(invalid(response)) == fields


async def test_empty_is_now(account: Account) -> None:
    """Empty parameters are as good as none."""
    token = await account.create()

    assert (await account.client.get(f"{token.path}?as_of=&as_of_position=")).content == (
        await account.client.get(token.path)
    ).content


@pytest.mark.parametrize("offset", ["+02:00", "-11:30", "Z"])
async def test_offsets(account: Account, offset: str) -> None:
    """A time may have any offset."""
    token = await account.create()
    updated = time_of(token.created.json()["details"]["updated_at"])
    local = updated if offset == "Z" else updated.astimezone(datetime.fromisoformat(f"2027-01-01T00:00{offset}").tzinfo)

    assert succeeded(await as_of(account, token, as_of=local.isoformat()))
    refused(await as_of(account, token, as_of=(local - _TICK).isoformat()), 404, "not_found")


async def test_who_may_ask(account: Account, api: Api) -> None:
    """Another account's token was never there, like one that is not; one of environment scope may ask for itself."""
    other = await (await api.account()).create()
    environment, suspended = await account.create_for_environment(), await account.create("suspended")
    head = (await account.events())[-1]["position"]

    for asked in ({"as_of": text(api.clock())}, {"as_of_position": head}):
        unknown = await as_of(account, account.new_id(), **asked)
        refused(unknown, 404, "not_found")
        for token_id in (other.id, "nonsense", "0" * 33):
            assert (await as_of(account, token_id, **asked)).content == unknown.content
        own = await environment.client.get(environment.path, params=asked)
        assert succeeded(own)["details"]["id"] == environment.id
        refused(await environment.client.get(suspended.path, params=asked), 403, "not_permitted")
        refused(await suspended.client.get(suspended.path, params=asked), 401, "bad_authtoken")
        refused(await api.client().get(suspended.path, params=asked), 401, "not_authenticated")


# As of is a fold of the stream, cut there

_KINDS: Final[dict[str, Callable[..., ApiTokenEvent]]] = {
    "activate": builders.activated,
    "suspend": builders.suspended,
    "revoke": builders.revoked,
    "delete": builders.deleted,
    "expiring": builders.expiring,
    "expired": builders.expired,
}
_STEPS: Final = st.tuples(st.sampled_from([*_KINDS, "other"]), st.integers(-3, 5), st.booleans())
History = list[tuple[int, datetime, ApiTokenEvent]]
"""Position, time and event of a token, by version."""


def _possible(token: ApiToken, kind: str) -> bool:
    if kind in ("expiring", "expired"):
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
        changes = {} if kind in ("expiring", "expired") else {"updated_at": max(now, token.updated_at)}
        event = _KINDS[kind](event, **changes)
        at = max(now, event.updated_at)  # as the command handler has it
        outcome = await append(builders.item(event, at=at))
        token = evolve(token, event)
        history.append((outcome.position or 0, at, event))
    return history


def _fold(events: Sequence[ApiTokenEvent]) -> ApiToken | None:
    token = None
    for event in events:
        token = evolve(token, event)
    return token


def _equal(response: httpx.Response, events: History, at: datetime) -> None:
    """Checks that the answer is the fold of these events, seen at that time."""
    token = _fold([event for _, _, event in events])
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
        "available_actions": {name: getattr(can, name) for name in ("activate", "suspend", "revoke", "delete")},
        "expires_at": text(token.expires_at),
        "inserted_at": text(token.inserted_at),
        "last_used_at": None,
        "updated_at": text(token.updated_at),
    }
    assert time_of(details["updated_at"]) <= at


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_STEPS, max_size=10))
async def test_a_fold_of_the_stream(account: Account, steps: list[tuple[str, int, bool]]) -> None:
    """As of any time and any position the answer equals a fold of the stream up to there."""
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

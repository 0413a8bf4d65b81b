"""Accounts know nothing of each other: what is another's cannot be told from what is not there (R7)."""

from typing import Any, Final

import httpx
import pytest

from tests.service.http.api import PING, TOKENS, Account, Api, State, refused, succeeded, told
from tests.service.http.routes import COMMANDS, ROUTES, call

STATES: Final[tuple[State, ...]] = ("active", "suspended", "revoked", "deleted")
MALFORMED: Final = [
    "x",
    "...",
    "or_true--",
    "0" * 32,
    "a" * 33,
    "a" * 64,
    "-1",
    "null",
]
REQUESTS: Final[dict[str, dict[str, Any]]] = {
    "plain": {},
    "if it exists": {"headers": {"if-match": "*"}},
    "at version 1": {"headers": {"if-match": '"1"'}},
    "with a key": {"headers": {"idempotency-key": "0123456789"}},
    "with a body": {"json": {}},
    "with a reason": {"json": {"reason": "why not"}},
}
CASES: Final = [pytest.param(route, request, id=f"{route}-{request}") for route in ROUTES for request in REQUESTS]


async def strangers(account: Account, api: Api) -> dict[str, str]:
    """Ids for a path that all stand for nothing, by what they are."""
    other = await api.account()
    own = await account.create()
    found = {f"foreign {state}": (await other.create(state)).id for state in STATES}
    found["the other account's first token"] = other.token_id
    found["own, deleted"] = (await account.create("deleted")).id
    found["own, in upper case"] = own.id.upper()
    found["own, and more"] = f"{own.id}0"
    found["the account itself"] = account.id
    return found | {f"malformed {text}": text for text in MALFORMED}


def _options(route: str, request: str) -> dict[str, Any]:
    options = REQUESTS[request]
    return {} if route == "get" and "json" in options else options


@pytest.mark.parametrize(("route", "request_"), CASES)
async def test_strangers(account: Account, api: Api, route: str, request_: str) -> None:
    """Another account's id, a deleted token's or a malformed one is answered just as an unknown id is."""
    options = _options(route, request_)
    unknown = await call(account.client, route, account.new_id(), **options)
    refused(unknown, 404, "not_found")

    for kind, token_id in (await strangers(account, api)).items():
        response = await call(account.client, route, token_id, **options)
        assert told(response) == told(unknown), kind


@pytest.mark.parametrize("route", ROUTES)
async def test_strangers_to_an_environment(account: Account, api: Api, route: str) -> None:
    """For a token of environment scope all ids but its own are equally out of reach."""
    token = await account.create_for_environment()
    unknown = await call(token.client, route, account.new_id())
    refused(unknown, 403, "not_permitted")

    for kind, token_id in (await strangers(account, api)).items():
        assert told(await call(token.client, route, token_id)) == told(unknown), kind


@pytest.mark.parametrize("route", COMMANDS)
async def test_nothing_happens_to_another_accounts_token(account: Account, api: Api, route: str) -> None:
    """A command on another account's token changes nothing there and leaves no trail."""
    other = await api.account()
    token = await other.create("suspended")
    before = [tuple(row) for row in await other.events()]

    refused(await call(account.client, route, token.id), 404, "not_found")

    assert [tuple(row) for row in await other.events()] == before
    assert len(await account.events()) == 1


async def test_an_environments_scope(account: Account) -> None:
    """A token of environment scope may read itself and ping, and nothing else."""
    token = await account.create_for_environment()
    sibling = await account.create()

    succeeded(await token.client.get(PING))
    assert succeeded(await token.client.get(token.path)) == succeeded(await account.client.get(token.path))
    out_of_reach = [
        await token.client.get(TOKENS),
        await token.client.get(TOKENS, params={"sorting": "nonsense"}),
        await token.client.post(TOKENS, json={"details": {"token_scope": "account"}}),
        await token.client.post(TOKENS, content=b"{"),
        await token.client.get(f"{token.path}/event"),
        await token.client.get(f"{sibling.path}/event"),
        await token.client.get(f"{sibling.path}?as_of_position=1"),
        await token.client.get("/api/v1/event"),
        await token.client.get("/api/v1/event", headers={"accept": "text/event-stream"}),
        *[await call(token.client, route, sibling.id) for route in ROUTES],
        *[await call(token.client, route, token.id) for route in COMMANDS],
    ]
    for response in out_of_reach:
        refused(response, 403, "not_permitted")
        assert response.headers["www-authenticate"] == 'Bearer error="insufficient_scope"'
    assert len(await account.events()) == 3


async def test_a_token_may_manage_itself(account: Account) -> None:
    """An account's token may suspend itself, and is out from then on."""
    token = await account.create()

    succeeded(await token.client.post(f"{token.path}/suspend"))

    refused(await token.client.post(f"{token.path}/activate"), 401, "bad_authtoken")
    row = (await account.events())[-1]
    assert f'"actor":{{"type":"api_token","id":"{token.id}"}}' in row["data"]


async def test_a_path_is_not_more_than_it_says(account: Account) -> None:
    """A slash within an id, however encoded, is no way to another route."""
    token = await account.create()

    responses: list[httpx.Response] = [
        await account.client.get(f"{TOKENS}/{token.id}%2factivate"),
        await account.client.post(f"{TOKENS}/{token.id}/activate/suspend"),
        await account.client.post(f"{TOKENS}/x%2f{token.id}/suspend"),
        await account.client.post(f"{TOKENS}//suspend"),
    ]

    assert all(response.status_code in (404, 405) for response in responses)
    assert len(await account.events()) == 2

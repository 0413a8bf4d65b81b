"""Accounts know nothing of each other: what is another's cannot be told from what is not there (R7)."""

from typing import Any, Final

import pytest

from tests.service.domain.specification import STATES
from tests.service.http.api import NEW, PING, TOKENS, Account, Api, refused, succeeded, told
from tests.service.http.routes import COMMANDS, ROUTES, call

MALFORMED: Final = ["x", "...", "or_true--", "0" * 32, "a" * 33, "a" * 64, "-1", "null"]
REQUESTS: Final[dict[str, dict[str, Any]]] = {
    "plain": {},
    "if it exists": {"headers": {"if-match": "*"}},
    "at version 1": {"headers": {"if-match": '"1"'}},
    "with a key": {"headers": {"idempotency-key": "0123456789"}},
    "with a body": {"json": {}},
    "with a reason": {"json": {"reason": "why not"}},
}
CASES: Final = [
    pytest.param(route, options, id=f"{route}-{name}")
    for route in ROUTES
    for name, options in REQUESTS.items()
    if route != "get" or "json" not in options
]


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


@pytest.mark.parametrize(("route", "options"), CASES)
async def test_strangers(account: Account, api: Api, route: str, options: dict[str, Any]) -> None:
    """Another account's id, a deleted token's or a malformed one is answered just as an unknown id is. To a token of
    environment scope all ids but its own are equally out of reach."""
    environment = await account.create_for_environment()
    unknown = await call(account.client, route, account.new_id(), **options)
    out_of_reach = await call(environment.client, route, account.new_id(), **options)
    refused(unknown, 404, "not_found")
    refused(out_of_reach, 403, "not_permitted")

    for kind, token_id in (await strangers(account, api)).items():
        assert told(await call(account.client, route, token_id, **options)) == told(unknown), kind
        assert told(await call(environment.client, route, token_id, **options)) == told(out_of_reach), kind


async def test_an_environments_scope(account: Account) -> None:
    """A token of environment scope may read itself and ping, and nothing else, however it asks."""
    token = await account.create_for_environment()
    sibling = await account.create()
    stream = {"accept": "text/event-stream"}

    succeeded(await token.client.get(PING))
    assert succeeded(await token.client.get(token.path)) == succeeded(await account.client.get(token.path))
    succeeded(await token.client.get(token.path, params={"as_of_position": token.position}))
    for response in (
        await token.client.get(TOKENS, params={"sorting": "nonsense"}),
        await token.client.post(TOKENS, json=NEW),
        await token.client.post(TOKENS, content=b"{"),
        await token.client.get(f"{token.path}/event"),
        await token.client.get(f"{sibling.path}?as_of_position=1"),
        await token.client.get("/api/v1/event", headers=stream),
        *[await call(token.client, route, sibling.id) for route in ROUTES],
        *[await call(token.client, route, token.id) for route in COMMANDS],
    ):
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

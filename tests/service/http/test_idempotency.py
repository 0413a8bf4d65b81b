"""Idempotency keys: the same command again has the same answer, to the byte, and no second effect."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final

import httpx
import pytest

from tests.service.http.api import NEW, PING, TOKENS, Account, Api, Token, invalid, refused, succeeded, told
from tests.service.http.keys import SIGNING_KEY, key_set, new_key, public
from tests.service.http.routes import call

KEY: Final = "order 4711!"
Options = dict[str, Any]
WAYS: Final[dict[str, Callable[[str], Options]]] = {
    "body": lambda key: {"json": {"idempotency_key": key}},
    "bare header": lambda key: {"headers": {"idempotency-key": key}},
    "quoted header": lambda key: {"headers": {"idempotency-key": f'"{key}"'}},
    "both": lambda key: {"json": {"idempotency_key": key}, "headers": {"idempotency-key": key}},
    "both, quoted": lambda key: {"json": {"idempotency_key": key}, "headers": {"idempotency-key": f'"{key}"'}},
}


@pytest.fixture
async def token(account: Account) -> Token:
    return await account.create("suspended")


@pytest.mark.parametrize("again", WAYS)
@pytest.mark.parametrize("first", WAYS)
async def test_replay(account: Account, token: Token, first: str, again: str) -> None:
    """However the key comes, the second answer is the first, marked as replayed, and nothing is appended."""
    one = await account.client.post(f"{token.path}/activate", **WAYS[first](KEY))
    two = await account.client.post(f"{token.path}/activate", **WAYS[again](KEY))

    succeeded(one)
    assert told(two) == told(one)
    assert "idempotency-replayed" not in one.headers
    assert two.headers["idempotency-replayed"] == "true"
    assert [row["idempotency_key"] for row in await account.events()][3:] == [KEY]


async def test_a_malformed_key_is_a_bad_header(account: Account, token: Token) -> None:
    for header in ("", "1234567", f'"{"k" * 65}"', "0123456\t89", "01234567é"):
        headers = [(b"idempotency-key", header.encode())]
        refused(await account.client.post(f"{token.path}/activate", headers=headers), 400, "bad_request")
    assert len(await account.events()) == 3


async def test_a_key_in_the_header_and_another_in_the_body_are_refused(account: Account, token: Token) -> None:
    options: Options = {"json": {"idempotency_key": KEY}, "headers": {"idempotency-key": KEY + "?"}}

    for response in (
        await account.ask(headers=options["headers"], idempotency_key=KEY),
        await account.client.post(f"{token.path}/activate", **options),
        await account.client.request("DELETE", token.path, **options),
    ):
        refused(response, 400, "bad_request")
    assert len(await account.events()) == 3


async def test_replay_after_all_that_followed(account: Account, api: Api, other_api: Api) -> None:
    """Every answer of a token's life is repeated to the byte, whatever has happened since, on any instance: also when
    it was last used, and what could be done with it, though it was used since, and has expired."""
    expires_at = (api.clock.now + timedelta(hours=1)).isoformat()
    details = {"token_scope": "environment", "environment_id": account.new_id(), "expires_at": expires_at}
    created = succeeded(await account.ask(details, idempotency_key=f"{KEY} create"), 201)
    token_id, used_by = created["details"]["id"], api.client(created["token"])

    async def send(action: str, client: httpx.AsyncClient = account.client) -> httpx.Response:
        if action == "create":
            return await client.post(TOKENS, json={"details": details, "idempotency_key": f"{KEY} create"})
        return await call(client, action, token_id, json={"idempotency_key": f"{KEY} {action}"})

    answers: dict[str, httpx.Response] = {}
    for action in ("create", "suspend", "activate", "revoke", "delete"):
        if action in ("suspend", "revoke"):
            await used_by.get(PING)
            await api.flush()
        answers[action] = await send(action)
    told_then = succeeded(answers["suspend"])["details"]
    assert told_then["last_used_at"] is not None
    assert told_then["available_actions"]["activate"]
    refused(await account.client.get(f"{TOKENS}/{token_id}"), 404, "not_found")
    before = len(await account.events())
    api.clock.advance(timedelta(hours=30))

    for client in (account.client, account.on(other_api)):
        for action, first in answers.items():
            again = await send(action, client)
            assert told(again) == told(first), action
            assert again.headers["idempotency-replayed"] == "true"
    assert len(await account.events()) == before


async def test_a_used_key_is_refused_for_another_command_or_token(account: Account, token: Token) -> None:
    other = await account.create("suspended")
    options: Options = {"json": {"idempotency_key": KEY}}
    succeeded(await account.client.post(f"{token.path}/activate", **options))
    before = len(await account.events())

    for method, path in [
        ("POST", f"{token.path}/suspend"),
        ("POST", f"{token.path}/revoke"),
        ("DELETE", token.path),
        ("POST", f"{other.path}/activate"),
        ("POST", f"{TOKENS}/{account.new_id()}/activate"),
    ]:
        refused(await account.client.request(method, path, **options), 422, "idempotency_key_reused")
    refused(await account.ask(idempotency_key=KEY), 422, "idempotency_key_reused")
    assert len(await account.events()) == before


async def test_a_used_key_is_refused_for_another_create(account: Account, api: Api) -> None:
    expires_at = (api.clock.now + timedelta(days=5)).isoformat()
    environment = {"token_scope": "environment", "environment_id": account.new_id()}
    details = {**environment, "expires_at": expires_at, "name": "one"}
    first = await account.ask(details, idempotency_key=KEY)
    succeeded(first, 201)

    for other in (
        {**details, "environment_id": account.new_id()},
        {**details, "expires_at": (api.clock.now + timedelta(days=6)).isoformat()},
        {**details, "expires_at": None},
        {**details, "name": "other"},
        {name: details[name] for name in details if name != "name"},
        {},
    ):
        for reason in (None, "one"):  # no reason is a name
            response = await account.ask(other, idempotency_key=KEY, reason=reason)
            refused(response, 422, "idempotency_key_reused")
    for same in ({**details, "account_id": account.id}, {**details, "expires_at": expires_at.replace("+00:00", "Z")}):
        assert told(await account.ask(same, idempotency_key=KEY)) == told(first)


async def test_a_key_belongs_to_the_account(account: Account, api: Api, token: Token) -> None:
    """Tokens of one account share its keys; another account may have the same key for itself."""
    colleague = await account.create()
    options: Options = {"json": {"idempotency_key": KEY}}
    first = await account.client.post(f"{token.path}/activate", **options)
    assert told(await colleague.client.post(f"{token.path}/activate", **options)) == told(first)
    stranger = await api.account()
    foreign = await stranger.create("suspended")

    response = await stranger.client.post(f"{foreign.path}/activate", **options)

    succeeded(response)
    assert "idempotency-replayed" not in response.headers


@pytest.mark.parametrize("left", ["public part", "nothing"])
async def test_create_cannot_repeat_the_token(account: Account, api: Api, left: str) -> None:
    """When the key that signed the token is no longer here, the repeated answer says so, and no token is made up."""
    newer = new_key()
    body = {**NEW, "idempotency_key": KEY}
    first = await account.client.post(TOKENS, json=body)
    async with api.beside(key_set(newer, SIGNING_KEY)) as both:
        colleague = await account.on(both).post(TOKENS, json=NEW)

    keys = {"public part": key_set(newer, public(SIGNING_KEY)), "nothing": key_set(newer)}[left]
    async with api.beside(keys) as rotated:
        again = await rotated.client(colleague.json()["token"]).post(TOKENS, json=body)

    answer = succeeded(again, 201)
    assert answer["token"] is None
    assert "cannot be shown again" in answer["message"]
    assert answer["details"] == succeeded(first, 201)["details"]
    assert again.headers["idempotency-replayed"] == "true"


async def test_many_creates_at_once(account: Account, other_api: Api) -> None:
    """Of many creates with one key, on two instances, one makes a token; all show it, though it is kept nowhere."""
    body = {**NEW, "idempotency_key": KEY}
    clients = [account.client, account.on(other_api)]

    responses = await asyncio.gather(*(clients[n % 2].post(TOKENS, json=body) for n in range(20)))

    assert all(told(response) == told(responses[0]) for response in responses)
    token = succeeded(responses[0], 201)["token"]
    succeeded(await other_api.client(token).get(PING))
    assert len(await account.events()) == 2


async def test_a_replay_wins_over_its_precondition(account: Account, token: Token) -> None:
    key = {"idempotency-key": KEY}
    first, again, without = [
        await account.client.post(f"{token.path}/activate", headers=headers)
        for headers in ({**key, "if-match": '"2"'}, {**key, "if-match": '"2"'}, key)
    ]

    succeeded(first)
    assert told(first) == told(again) == told(without)


async def test_a_refused_command_keeps_no_key(account: Account, token: Token) -> None:
    """A key on a command that was refused may be used again, once the command can be done or for another one."""
    options: Options = {"json": {"idempotency_key": KEY}}
    refused(await account.client.post(f"{token.path}/suspend", **options), 409, "invalid_action")
    refused(await account.client.request("DELETE", token.path, **options), 409, "invalid_action")
    refused(await account.client.post(f"{TOKENS}/{account.new_id()}/suspend", **options), 404, "not_found")
    other_version = await account.client.post(f"{token.path}/activate", **options, headers={"if-match": '"9"'})
    refused(other_version, 412, "precondition_failed")
    invalid(await account.ask({"token_scope": "environment"}, idempotency_key=KEY))

    response = await account.client.post(f"{token.path}/activate", **options)

    succeeded(response)
    assert "idempotency-replayed" not in response.headers

"""The lifecycle over HTTP: every command in every state, what expiry changes, and many at once on several instances."""

import asyncio
import itertools
from collections import Counter
from datetime import timedelta
from typing import Final

import pytest

from service.domain.errors import TokenNotFound
from tests.service.domain.specification import STATES, TABLE
from tests.service.http.api import PING, TOKENS, Account, Api, State, refused, succeeded
from tests.service.http.routes import COMMANDS, call

ROWS: Final = dict(zip(COMMANDS, TABLE.values(), strict=False))


def status_of(action: str, state: State, *, expired: bool) -> int:
    cell = ROWS[action][STATES.index(state)]
    if cell is TokenNotFound:
        return 404
    return 409 if isinstance(cell, type | str) or (expired and action == "activate") else 200


@pytest.mark.parametrize("expired", [False, True])
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("action", COMMANDS)
async def test_cell(account: Account, api: Api, action: str, state: State, expired: bool) -> None:
    """A command does in each state what the table says, available_actions agrees, and a refusal leaves no trail."""
    token = await account.create(state, expires_at=(api.clock.now + timedelta(hours=1)).isoformat())
    if expired:
        api.clock.advance(timedelta(hours=1))
    before = len(await account.events())
    shown = await account.client.get(token.path)

    response = await call(account.client, action, token.id)

    assert response.status_code == status_of(action, state, expired=expired)
    assert response.is_success == (shown.is_success and shown.json()["details"]["available_actions"][action])
    assert len(await account.events()) == before + response.is_success


async def test_a_token_authenticates_until_it_expires_to_the_millisecond(account: Account, api: Api) -> None:
    expires_at = (api.clock.now + timedelta(hours=1)).replace(microsecond=0)
    token = await account.create(expires_at=expires_at.isoformat())

    api.clock.now = expires_at - timedelta(milliseconds=2)
    succeeded(await token.client.get(PING))
    api.clock.now = expires_at - timedelta(milliseconds=1)
    refused(await token.client.get(PING), 401, "bad_authtoken")  # the clock goes on by one
    api.clock.now = expires_at - timedelta(milliseconds=1)
    refused(await token.client.post(f"{token.path}/suspend"), 401, "bad_authtoken")
    assert (await account.details(token))["status"] == "active"


async def test_a_token_may_live_for_the_configured_maximum(account: Account, api: Api) -> None:
    await account.create(expires_at=(api.clock.now + api.config.token_max_lifetime).isoformat())


@pytest.mark.parametrize("instances", [1, 2])
async def test_many_activates(account: Account, other_api: Api, instances: int) -> None:
    """Of 50 concurrent activates of one suspended token exactly one succeeds, the others find it active."""
    clients = [account.client, account.on(other_api)][:instances]
    token = await account.create("suspended")
    for client in clients:  # each instance knows the token
        succeeded(await client.get(token.path))
        refused(await client.post(f"{token.path}/suspend"), 409, "invalid_action")

    responses = await asyncio.gather(*(clients[n % instances].post(f"{token.path}/activate") for n in range(50)))

    codes = Counter((response.status_code, response.json().get("code")) for response in responses)
    assert codes == {(200, None): 1, (409, "invalid_action"): 49}
    assert [row["type"] for row in await account.events()][3:] == ["TokenActivated"]


async def test_the_next_request_on_the_other_instance(account: Account, api: Api, other_api: Api) -> None:
    """Once a suspend is answered the token is out on every instance, and in again after an activate."""
    token = await account.create()
    here, there = token.client, other_api.client(token.jwt)
    operators = itertools.cycle([account.client, account.on(other_api), account.on(other_api), account.client])

    for _ in range(6):
        succeeded(await here.get(PING))
        succeeded(await there.get(TOKENS))
        succeeded(await next(operators).post(f"{token.path}/suspend"))
        for client in (there, here):
            for path in (PING, TOKENS, token.path):
                refused(await client.get(path), 401, "bad_authtoken")
            for path in (TOKENS, f"{token.path}/suspend"):
                refused(await client.post(path), 401, "bad_authtoken")
        succeeded(await next(operators).post(f"{token.path}/activate"))
        succeeded(await here.get(PING))
        succeeded(await there.get(PING))

"""Many at once, on one instance and on several over one database: one truth."""

import asyncio
import itertools
from collections import Counter

import pytest

from tests.service.http.api import PING, TOKENS, Account, Api, refused, succeeded


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

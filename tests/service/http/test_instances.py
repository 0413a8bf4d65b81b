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


async def test_no_event_of_a_suspended_author(account: Account, other_api: Api) -> None:
    """Of commands that race with their author's suspension, none that comes after it in the log is done."""
    author = await account.create()
    targets = [await account.create() for _ in range(10)]
    there = other_api.client(author.jwt)

    async def suspend(n: int) -> int:
        client = author.client if n % 2 else there
        return (await client.post(f"{targets[n].path}/suspend")).status_code

    async with asyncio.TaskGroup() as group:
        first = [group.create_task(suspend(n)) for n in range(5)]
        group.create_task(account.client.post(f"{author.path}/suspend"))
        rest = [group.create_task(suspend(n)) for n in range(5, 10)]

    rows = await account.events()
    [out] = [
        row["position"] for row in rows if row["stream_id"] == f"api_token-{author.id}" and row["stream_version"] == 2
    ]
    authored = [row["position"] for row in rows if f'"id":"{author.id}"' in row["data"]]
    assert all(position < out for position in authored)
    statuses = [task.result() for task in first + rest]
    assert sorted(statuses) == [200] * len(authored) + [401] * (10 - len(authored))

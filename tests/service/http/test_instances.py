"""Many at once, on one instance and on several over one database: one truth."""

import asyncio
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


@pytest.mark.parametrize("instances", [1, 2])
async def test_many_different_commands(account: Account, other_api: Api, instances: int) -> None:
    """Concurrent commands on one token take it through its lifecycle in some order, each done or refused."""
    clients = [account.client, account.on(other_api)][:instances]
    token = await account.create()
    actions = ["suspend", "activate"] * 15

    responses = await asyncio.gather(
        *(clients[n // 2 % instances].post(f"{token.path}/{action}") for n, action in enumerate(actions))
    )

    assert {response.status_code for response in responses} <= {200, 409}
    done = sum(response.status_code == 200 for response in responses)
    rows = [row["type"] for row in await account.events()][2:]
    assert len(rows) == done
    assert rows == [("TokenSuspended", "TokenActivated")[n % 2] for n in range(done)]


async def test_the_next_request_on_the_other_instance(account: Account, api: Api, other_api: Api) -> None:
    """Once a suspend is answered the token is out on every instance, and in again after an activate, though each has
    seen it before."""
    token = await account.create()
    here, there = token.client, other_api.client(token.jwt)
    operator = {True: account.client, False: account.on(other_api)}

    for round_ in range(6):
        succeeded(await here.get(PING))
        succeeded(await there.get(TOKENS))
        succeeded(await operator[round_ % 2 == 0].post(f"{token.path}/suspend"))
        for client in (there, here):
            refused(await client.get(PING), 401, "bad_authtoken")
            refused(await client.get(TOKENS), 401, "bad_authtoken")
            refused(await client.get(token.path), 401, "bad_authtoken")
            refused(await client.post(f"{token.path}/suspend"), 401, "bad_authtoken")
            refused(await client.post(TOKENS, json={"details": {"token_scope": "account"}}), 401, "bad_authtoken")
        succeeded(await operator[round_ % 2 == 1].post(f"{token.path}/activate"))
        succeeded(await here.get(PING))
        succeeded(await there.get(PING))


async def test_an_instance_that_knew_better(account: Account, other_api: Api) -> None:
    """An instance that remembers an older state of the token still decides by the newest."""
    there = account.on(other_api)
    token = await account.create()
    refused(await account.client.post(f"{token.path}/activate"), 409, "invalid_action")
    succeeded(await there.post(f"{token.path}/suspend"))

    succeeded(await account.client.post(f"{token.path}/activate"))

    refused(await there.post(f"{token.path}/activate"), 409, "invalid_action")
    succeeded(await there.post(f"{token.path}/revoke"))
    refused(await account.client.post(f"{token.path}/suspend", headers={"if-match": '"3"'}), 412, "precondition_failed")
    succeeded(await account.client.delete(token.path, headers={"if-match": '"4"'}))
    refused(await there.delete(token.path), 404, "not_found")


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

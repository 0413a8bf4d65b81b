"""Read your writes: a read that names a position is answered from there on, or says how far the service is."""

import asyncio
from typing import Any, Final

import httpx
import pytest

from tests.harness import builders
from tests.harness.waiting import soon
from tests.service.http.api import PING, TOKENS, Account, Api, refused, started, succeeded

HEADER: Final = "tokentrail-min-position"
READS: Final = {
    "get": TOKENS + "/{}",
    "as of": TOKENS + "/{}?as_of_position=1",
    "history": TOKENS + "/{}/event",
    "list": TOKENS,
    "ping": PING,
    "events": "/api/v1/event",
    "propagation": "/api/v1/propagation",
}
FAR: Final = 10**15


async def read(account: Account, name: str, *, headers: dict[str, str] | None = None, **params: Any) -> httpx.Response:
    path = READS[name].format(account.token_id)
    if params:
        path += ("&" if "?" in path else "?") + "&".join(f"{name}={value}" for name, value in params.items())
    return await account.client.get(path, headers=headers)


async def until_waiting(api: Api, number: int = 1) -> None:
    await soon(lambda: api.parts.services.position_wait.waiting == number)


async def test_every_command_has_its_position(account: Account) -> None:
    """The answer of every command, of delete and of a repeated one too, names the position of its event."""
    key = {"idempotency-key": "0123456789"}
    answers = [await account.ask(headers=key)]
    path = f"{TOKENS}/{answers[0].json()['details']['id']}"
    for action in ("suspend", "activate", "revoke"):
        answers.append(await account.client.post(f"{path}/{action}"))
    answers.append(await account.client.delete(path))
    again = await account.ask(headers=key)

    positions = [int(answer.headers["tokentrail-position"]) for answer in answers]

    assert positions == [row["position"] for row in (await account.events())[1:]]
    assert int(again.headers["tokentrail-position"]) == positions[0]


@pytest.mark.parametrize("name", READS)
async def test_a_position_that_is_reached_makes_no_difference(account: Account, name: str) -> None:
    position = str((await account.create()).position)

    plain = await read(account, name, min_position=0)
    for response in (
        await read(account, name, min_position=position),
        await read(account, name, headers={HEADER: position}),
        await read(account, name, headers={HEADER: position}, min_position=position),
    ):
        assert (response.status_code, response.json()) == (plain.status_code, plain.json())


async def test_a_position_that_is_not_reached_is_answered_with_the_last_one(own_api: Api) -> None:
    account = await own_api.account()
    asked = [read(account, name, min_position=FAR) for name in READS]
    asked += [read(account, name, headers={HEADER: str(FAR)}) for name in READS]
    for response in await asyncio.gather(*asked):
        refused(response, 503, "unavailable")
        assert response.headers["tokentrail-position"] == str(await account.head())


async def test_waiting(own_api: Api) -> None:
    """A read waits for the position, and is answered as soon as the log has come to it, by any process."""
    account = await own_api.account()
    token = await account.create()
    position = token.position + 1
    async with own_api.beside() as other:
        waiting = asyncio.create_task(account.on(other).get(token.path, params={"min_position": position}))
        await until_waiting(other)
        assert not waiting.done()
        begun = asyncio.get_running_loop().time()

        await account.change(token, "suspend")

        assert succeeded(await waiting)["details"]["status"] == "suspended"
        assert asyncio.get_running_loop().time() - begun < 1


async def test_a_token_as_new_as_the_position(own_api: Api) -> None:
    """That the caller is active is looked at where the read is: after the wait."""
    account = await own_api.account()
    token = await account.create("suspended")
    position = await account.head() + 1
    refused(await token.client.get(PING), 401, "bad_authtoken")

    waiting = asyncio.create_task(token.client.get(PING, params={"min_position": position}))
    await until_waiting(own_api)
    await account.change(token, "activate")

    succeeded(await waiting)


async def test_stale_for_everyone(own_api: Api) -> None:
    """Who is active at a position that is not reached is not known: a suspended token too is told so."""
    account = await own_api.account()
    token = await account.create("suspended")

    refused(await token.client.get(PING, params={"min_position": FAR}), 503, "unavailable")
    refused(await token.client.get(PING), 401, "bad_authtoken")

    await own_api.flush()
    assert (await account.details(token))["last_used_at"] is None


@pytest.mark.parametrize("name", READS)
async def test_headers_without_a_position_or_against_the_query_are_refused(account: Account, name: str) -> None:
    for value in ("", "x", "-1", "1.5", str(2**63), "9" * 1900):
        refused(await read(account, name, headers={HEADER: value}), 400, "bad_request")
    refused(await read(account, name, headers={HEADER: "1"}, min_position=2), 400, "bad_request")


async def test_when_as_many_wait_as_may_others_are_told_at_once(database_url: str) -> None:
    async with started(database_url, TOKENTRAIL_MAX_IN_FLIGHT="16") as api:
        account = await api.account()
        waiting = [asyncio.create_task(read(account, "ping", min_position=3)) for _ in range(2)]
        await until_waiting(api, 2)

        begun = asyncio.get_running_loop().time()
        refused(await read(account, "ping", min_position=3), 503, "unavailable")

        assert asyncio.get_running_loop().time() - begun < 1
        await api.parts.appender.append(builders.item(builders.created()))
        await api.parts.appender.append(builders.item(builders.created()))
        for response in await asyncio.gather(*waiting):
            succeeded(response)
        assert api.parts.services.position_wait.waiting == 0

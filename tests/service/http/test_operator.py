"""The operator's feed: the events of all accounts, for one bearer that is configured."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Final
from uuid import uuid4

import pytest

from events import received
from tests.service.http.api import Account, Api, refused, started, succeeded
from tests.service.http.event_streams import OPERATOR, opened, page

TOKEN: Final = "o" * 31 + "-"
STREAM: Final = {"accept": "text/event-stream"}


@pytest.fixture
async def operated(database_url: str, tmp_path: Path) -> AsyncIterator[Api]:
    """An instance with an operator's bearer, and a log of its own."""
    (tmp_path / "operator").write_text(TOKEN + "\n")
    file = str(tmp_path / "operator")
    async with started(database_url, TOKENTRAIL_OPERATOR_TOKEN_FILE=file) as api:
        yield api


async def test_everything(operated: Api) -> None:
    """It has every event of every account, in the order of the log without a gap, in pages and as a stream."""
    accounts = [await operated.account() for _ in range(3)]
    for account in accounts:
        await account.create("deleted")
    client = operated.client(TOKEN)

    first = await page(client, OPERATOR, limit=5)
    rest = await page(client, OPERATOR, after=5)
    async with opened(operated, TOKEN, path=OPERATOR) as (stream, _):
        blocks = await stream.events(12)
        await accounts[0].create()
        blocks.append(await stream.event())

    paged = first.bodies + rest.bodies
    assert first.positions + rest.positions == list(range(1, 13))
    assert [block.data for block in blocks[:12]] == paged
    assert [block.position for block in blocks] == list(range(1, 14))
    assert (first.more, first.position) == (True, 5)
    assert (rest.more, rest.position) == (False, 12)
    assert {received.read(body).account_id for body in paged} == {account.id for account in accounts}


async def test_going_on(operated: Api) -> None:
    """Its stream goes on after Last-Event-ID, and not after an event that there is not."""
    account = await operated.account()
    await account.create("deleted")

    second = f"2.{(await account.events())[1]['event_id']}"
    async with opened(operated, TOKEN, path=OPERATOR, last_event_id=second) as (stream, _):
        assert [block.position for block in await stream.events(2)] == [3, 4]
    client = operated.client(TOKEN)
    assert succeeded(await client.get(OPERATOR, params={"cursor": second}))["events"][0]["sequence"].endswith("3")
    for other in (f"5.{uuid4()}", f"2.{uuid4()}"):
        refused(await client.get(OPERATOR, headers={**STREAM, "last-event-id": other}), 409, "log_differs")
        refused(await client.get(OPERATOR, params={"cursor": other}), 409, "log_differs")
    refused(await client.get(OPERATOR, headers=STREAM, params={"after": 5}), 404, "not_found")


@pytest.mark.parametrize("accept", [{}, STREAM])
async def test_nobody_else(operated: Api, accept: dict[str, str]) -> None:
    """No API token is let in, nor anything that is not quite the operator's bearer; and that is let in nowhere else."""
    account = await operated.account()
    for other in (account.jwt, TOKEN[:-1], TOKEN + "-", f"Bearer {TOKEN}", TOKEN.upper(), "x", "ö" * 32):
        headers = {**accept, "authorization": f"Bearer {other}".encode()}
        refused(await operated.client().get(OPERATOR, headers=headers), 401, "bad_authtoken")  # type: ignore[arg-type]
    refused(await operated.client().get(OPERATOR, headers={**accept, "authorization": TOKEN}), 401, "not_authenticated")
    refused(await operated.client(TOKEN).get("/api/v1/event", headers=accept), 401, "bad_authtoken")


@pytest.mark.parametrize("given", [TOKEN, "x", "None", ""])
async def test_without_a_configured_bearer_nobody_is_let_in(account: Account, given: str) -> None:
    refused(await account.api.client(given).get(OPERATOR), 401, "bad_authtoken")


async def test_wrong_questions(operated: Api) -> None:
    """Its parameters are checked as those of an account's feed; `token_id` is not one of them."""
    client = operated.client(TOKEN)
    for query in ("limit=0", "limit=1001", "after=x", "min_position=x"):
        refused(await client.get(f"{OPERATOR}?{query}"), 422, "validation_errors")
    succeeded(await client.get(f"{OPERATOR}?token_id=x&min_position=0"))

"""An instance whose clock is wrong: what it answers is judged by Postgres's. (Commands: see test_availability.py.)"""

from datetime import datetime, timedelta

import pytest

from tests.service.http.api import PING, TOKENS, Api, invalid, refused, succeeded
from tests.service.http.event_streams import EVENTS, answered, opened, parse


@pytest.mark.parametrize("hours", [100 * 24, -100 * 24])
async def test_reads_by_a_clock_that_is_wrong(own_api: Api, hours: int) -> None:
    """An instance answers reads by Postgres's clock: who is let in, and what may be done with a token."""
    account = await own_api.account()
    soon = own_api.clock() + timedelta(days=1)
    token, short = await account.create("suspended"), await account.create(expires_at=soon.isoformat())
    offered = (await account.details(token))["available_actions"]
    right = own_api.clock.go_wrong(timedelta(hours=hours))

    of_token = [token.path + end for end in ("", "/event", "?as_of_position=1")]
    paths = (PING, TOKENS, EVENTS, "/api/v1/propagation", *of_token)
    for path in paths:
        for client in (account.client, short.client):
            response = await client.get(path)
            assert response.status_code == (404 if "as_of" in path else 200), response.text
    listed = succeeded(await account.client.get(TOKENS))["summaries"]
    for details in (await account.details(token), *(one for one in listed if one["id"] == token.id)):
        assert details["available_actions"] == offered
    past = soon - timedelta(hours=1)
    assert invalid(await account.client.get(token.path, params={"as_of": past.isoformat()}))
    right.now = soon

    for path in paths:
        refused(await short.client.get(path), 401, "bad_authtoken")


async def test_a_stream_by_a_clock_that_is_wrong(own_api: Api, quick: None) -> None:
    """A stream of events lasts until its token expires by Postgres's clock, whatever this process's says."""
    account = await own_api.account()
    soon = own_api.clock() + timedelta(days=1)
    short = await account.create(expires_at=soon.isoformat())
    right = own_api.clock.go_wrong(timedelta(days=100))

    async with opened(own_api, short.jwt) as (stream, task):
        await stream.events(2)
        await stream.comment()
        assert not task.done()
        own_api.clock.advance(-timedelta(days=200))
        right.now = soon
        await answered(task, within=2)

    assert stream.ended
    assert parse(stream.body)[-1].comment == "the token is not active"


async def test_uses_noted_by_a_clock_that_is_ahead(own_api: Api) -> None:
    """A use is never noted in the future, whether an instance saw it or a verifier reports it, and later uses count."""
    account = await own_api.account()
    seen, reported = await account.create(), await account.create()
    right = own_api.clock.go_wrong(timedelta(days=10))

    async def last_used() -> list[datetime]:
        succeeded(await seen.client.get(PING))
        own_api.parts.services.last_use.report(reported.id, own_api.clock())
        await own_api.flush()
        details = [await account.details(token) for token in (seen, reported)]
        return [datetime.fromisoformat(one["last_used_at"]) for one in details]

    for _ in range(2):
        right.now += timedelta(hours=1)
        assert await last_used() == [right.now] * 2

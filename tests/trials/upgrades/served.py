"""This code, serving an upgraded database to the callers of a story."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Final, NamedTuple

import httpx

from events.api_token import TokenCreated
from tests.service.http.api import JSON, Api, started
from tests.trials.upgrades.keys import key_set
from tests.trials.upgrades.story import Call, Story
from tests.trials.upgrades.telling import SETTINGS

_NONE: Final[Mapping[str, str]] = {}


class Served(NamedTuple):
    """`clients` are those of the story's accounts, by number, with the bearers of their first tokens, issued again."""

    api: Api
    clients: list[httpx.AsyncClient]

    async def again(self, call: Call) -> httpx.Response:
        """The same request once more."""
        return await self.send(call.account, call.method, call.path, call.sent, call.headers)

    async def send(
        self, account: int, method: str, path: str, body: str = "", headers: Mapping[str, str] = _NONE
    ) -> httpx.Response:
        return await self.clients[account].request(
            method, f"/api/v1{path}", content=body.encode(), headers={**JSON, **headers}
        )


@asynccontextmanager
async def served(database_url: str, story: Story) -> AsyncIterator[Served]:
    """Without a server in between; publishes nothing."""
    async with started(database_url, key_set(), None, **SETTINGS) as api:
        clients = []
        for token_id in story.accounts:
            [created, *_] = await api.parts.store.read_stream(f"api_token-{token_id}")
            assert isinstance(created, TokenCreated)
            clients.append(api.client(api.parts.services.issuer.issue(created)))
        yield Served(api, clients)

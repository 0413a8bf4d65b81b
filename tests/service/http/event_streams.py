"""A caller of the feed as Server-Sent Events, without a server in between."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

import httpx
import msgspec

from events import received
from events.log_point import parse_log_point
from tests.harness.waiting import soon
from tests.service.http.api import Account, Api, asgi_scope, succeeded

EVENTS = "/api/v1/event"
OPERATOR = "/api/v1/operator/event"


class Block(msgspec.Struct, frozen=True):
    """An event, or a comment, or the pause before coming again: those two are a line each."""

    id: str | None = None
    type: str | None = None
    data: bytes | None = None
    comment: str | None = None
    retry: int | None = None

    @property
    def position(self) -> int:
        return parse_log_point(self.id or "0").position


_BLOCK: Final = re.compile(
    rb"id: (?P<id>.*)\nevent: (?P<type>.*)\ndata: (?P<data>.*)\n\n|: (?P<comment>.*)\n|retry: (?P<retry>.*)\n"
)


def parse(text: bytes) -> list[Block]:
    """By the standard's rules, as far as they are used, and more strictly: an empty line comes after an event only, for
    after anything else common clients hand out an empty event."""
    blocks, at = [], 0
    while at < len(text):
        found = _BLOCK.match(text, at)
        assert found is not None, text[at:]
        at = found.end()
        fields = {
            name: value if name == "data" else value.decode() for name, value in found.groupdict().items() if value
        }
        blocks.append(msgspec.convert(fields, Block, strict=False))
    return blocks


class Stream:
    """One request. `room` may be cleared: then the caller takes nothing more, and what is sent to it waits."""

    def __init__(self) -> None:
        self.status = 0
        self.headers: dict[str, str] = {}
        self.body = b""
        self.begun = asyncio.Event()
        self.ended = False
        """Whether the response was ended as it must be."""
        self.room = asyncio.Event()
        self.room.set()
        self.gone = asyncio.Event()
        self.aborted = asyncio.Event()
        self._blocks: asyncio.Queue[Block] = asyncio.Queue()
        self._asked = False

    async def receive(self) -> dict[str, Any]:
        if not self._asked:
            self._asked = True
            return {"type": "http.request", "body": b"", "more_body": False}
        await self.gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: dict[str, Any]) -> None:
        await self.room.wait()
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = {name.decode(): value.decode() for name, value in message["headers"]}
        else:
            assert not self.ended
            self.body += message["body"]
            self.ended = not message["more_body"]
            if self.headers["content-type"] == "text/event-stream" and message["body"]:
                for block in parse(message["body"]):
                    self._blocks.put_nowait(block)
        self.begun.set()

    def abort(self) -> None:
        self.aborted.set()
        self.gone.set()

    async def block(self) -> Block:
        async with asyncio.timeout(5):
            return await self._blocks.get()

    async def event(self) -> Block:
        """The next event, whatever comes before it."""
        while (block := await self.block()).data is None:
            pass
        return block

    async def events(self, number: int) -> list[Block]:
        return [await self.event() for _ in range(number)]

    async def comment(self) -> Block:
        while (block := await self.block()).comment is None:
            pass
        return block

    def waiting(self) -> list[Block]:
        """What came and was not looked at."""
        return [self._blocks.get_nowait() for _ in range(self._blocks.qsize())]


@asynccontextmanager
async def opened(
    api: Api,
    token: str | None,
    query: str = "",
    *,
    path: str = EVENTS,
    accept: str = "text/event-stream",
    last_event_id: str | None = None,
    shutting_down: asyncio.Event | None = None,
    **headers: str,
) -> AsyncIterator[tuple[Stream, asyncio.Future[None]]]:
    """The request, begun, and the task that answers it; in the end the caller goes."""
    stream = Stream()
    headers["accept"] = accept
    if token is not None:
        headers["authorization"] = f"Bearer {token}"
    if last_event_id is not None:
        headers["last-event-id"] = last_event_id
    scope = {
        **asgi_scope("GET", path, query, **headers),
        "state": {} if shutting_down is None else {"shutting_down": shutting_down},
        "extensions": {"tokentrail.abort": {"now": stream.abort}},
    }
    task = asyncio.ensure_future(api.app(scope, stream.receive, stream.send))
    try:
        async with asyncio.timeout(5):
            await stream.begun.wait()
        yield stream, task
    finally:
        stream.gone.set()
        stream.room.set()
        async with asyncio.timeout(5):
            await task


async def answered(task: asyncio.Future[None], within: float = 5) -> None:
    """Waits until the request has been answered to its end."""
    async with asyncio.timeout(within):
        await asyncio.shield(task)


class Page(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A page of a feed."""

    status: str
    source: str
    events: list[msgspec.Raw]
    position: int
    cursor: str
    more: bool

    @property
    def bodies(self) -> list[bytes]:
        return [bytes(event) for event in self.events]

    @property
    def positions(self) -> list[int]:
        return [received.read(body).position for body in self.bodies]


async def page(client: httpx.AsyncClient, path: str = EVENTS, **params: Any) -> Page:
    response = await client.get(path, params=params)
    succeeded(response)
    return msgspec.json.decode(response.content, type=Page)


async def in_pages(account: Account, **params: Any) -> list[bytes]:
    """The bodies of the account's events as the feed has them in pages."""
    found = await page(account.client, limit=1000, **params)
    assert not found.more
    return found.bodies


async def settled(stream: Stream, api: Api) -> None:
    """Waits until the stream has caught up and waits for news."""
    feeds = api.parts.services.feeds.by_account
    await soon(lambda: not any(feed.behind for some in feeds.values() for feed in some))

"""The feed as Server-Sent Events (the section of that name in the WHATWG HTML standard).

    id: 4711.0d9a4cf2-6d0b-4e1c-8b55-5a1e6c2f9b10
    event: TokenSuspended
    data: {"specversion":"1.0",...}

`id` is the event's place in the log, so that whoever was cut off goes on with Last-Event-ID and misses nothing. While
nothing happens, a comment every HEARTBEAT seconds shows that the stream lives. It moves no `id`: to go on from the last
event takes an index straight to the next one, however much others have written since.

An empty line ends an event for many clients also where there is no `data`, and they hand out an empty one. So an empty
line comes after an event only, `retry` belongs to the first one, and a comment is one line.
"""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager, aclosing
from typing import Any, Final

import structlog

from service.application.errors import BadToken, StoreUnavailable
from service.application.feed import Feed
from service.application.reader import Message
from service.http.answer.reply import Header
from service.http.server.asgi import ABORT, Receive, Scope, Send

log = structlog.get_logger(__name__)

MEDIA_TYPE: Final = "text/event-stream"
HEARTBEAT: Final = 10.0
"""Seconds."""
HEARTBEAT_TEXT: Final = b": nothing new\n"
_LOOK_EVERY: Final = 0.5
"""Seconds between notes that the caller's token is in use."""
_SEND_WITHIN: Final = 10.0
"""Seconds that the caller may take until there is room for more; longer is too slow."""
_END_WITHIN: Final = 0.5
_BEGIN: Final = b"retry: 1000\n"
"""Milliseconds after which a browser comes again."""
_HEADERS: Final[tuple[Header, ...]] = (
    (b"content-type", MEDIA_TYPE.encode()),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),  # a proxy would keep events back until there are many
)


class EventStream:
    """An ASGI application that answers with `first` and then what the feed brings, until the caller goes, its token is
    no longer good, it is too slow, or the service shuts down. `note_use` is called now and then while it lasts."""

    def __init__(
        self, opened: AbstractAsyncContextManager[Feed], first: Iterable[Message], note_use: Callable[[], None]
    ) -> None:
        self._opened = opened
        self._first = first
        self._note_use = note_use

    async def __call__(self, scope: Scope | Any, receive: Receive | Any, send: Send | Any) -> None:
        """
        Raises:
            Overloaded, StoreError: before the response has begun.
        """
        async with self._opened as feed:
            await send({"type": "http.response.start", "status": 200, "headers": list(_HEADERS)})
            writing = asyncio.create_task(self._write(feed, send))
            over = asyncio.create_task(feed.over.wait())
            ends: list[asyncio.Task[Any]] = [writing, over, asyncio.create_task(gone(receive))]
            shutting_down: asyncio.Event | None = scope["state"].get("shutting_down")
            if shutting_down is not None:
                ends.append(asyncio.create_task(shutting_down.wait()))
            try:
                await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
                if over.done():  # what is being written may end, with a word why, if there is room for it
                    await asyncio.wait({writing}, timeout=_END_WITHIN)
            finally:
                for end in ends:
                    end.cancel()
                # What was on its way to a caller without room for it is dropped as a whole.
                await asyncio.gather(*ends, return_exceptions=True)
            too_slow = not writing.cancelled() and isinstance(writing.exception(), TimeoutError)
            await _finish(scope, receive, send, abort=too_slow)

    async def _write(self, feed: Feed, send: Send) -> None:
        """
        Raises:
            TimeoutError: the caller is too slow.
        """
        loop = asyncio.get_running_loop()
        await _send(send, _BEGIN + b"".join(map(as_text, self._first)))
        sent = loop.time()
        try:
            async with aclosing(feed.batches(_LOOK_EVERY)) as batches:
                async for batch in batches:
                    self._note_use()
                    if batch.messages:
                        await _send(send, b"".join(map(as_text, batch.messages)))
                        sent = loop.time()
                    elif loop.time() - sent >= HEARTBEAT:
                        await _send(send, HEARTBEAT_TEXT)
                        sent = loop.time()
        except BadToken:
            feed.end("the token is not active")
        except StoreUnavailable:
            feed.end("the service cannot read the log")
        except TimeoutError:
            raise
        except Exception:
            log.exception("a feed failed")
            feed.end("the service cannot read the log")
        await _send(send, f": {feed.ended}\n".encode())


def as_text(message: Message) -> bytes:
    """The message has no line breaks: it is JSON as this service encodes it."""
    return b"id: %s\nevent: %s\ndata: %s\n\n" % (str(message.point).encode(), message.type.encode(), message.body)


async def gone(receive: Receive) -> None:
    """Returns when the caller has gone."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def _send(send: Send, text: bytes) -> None:
    async with asyncio.timeout(_SEND_WITHIN):
        await send({"type": "http.response.body", "body": text, "more_body": True})


async def _finish(scope: Scope, receive: Receive, send: Send, *, abort: bool) -> None:
    """Ends the response, or, if the caller takes nothing any more, the connection: there is no other end for it."""
    if not abort:
        try:
            async with asyncio.timeout(_END_WITHIN):
                await send({"type": "http.response.body", "body": b"", "more_body": False})
        except TimeoutError:
            abort = True
    connection = (scope.get("extensions") or {}).get(ABORT)
    if abort and connection is not None:
        connection["now"]()
        async with asyncio.timeout(_END_WITHIN):
            await gone(receive)

"""Connections that ask for nothing, or take nothing: they are ended, and hold nobody up."""

import asyncio
import gc
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from typing import Any, Final

import msgspec
import pytest
from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

from service.http.answer.reply import Reply
from service.http.server import protocol
from service.http.server.asgi import Application
from service.http.server.edge import Edge
from tests.harness.processes import until
from tests.harness.serving import asked_without_taking, serving
from tests.harness.waiting import soon
from tests.trials.fuzz.wire import exchange, wire

GET: Final = b"GET /x HTTP/1.1\r\nHost: x\r\n\r\n"
LAST: Final = b"GET /x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
LARGE: Final = 2**20
SHORT: Final = 0.3
KEEP_ALIVE: Final = 2
"""Seconds."""


def replying(text: str) -> Application:
    """Answers every request with that text."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await Reply({"status": "success", "is": text})(scope, receive, send)

    return app


def served(app: Application, max_in_flight: int = 9, **options: Any) -> AbstractAsyncContextManager[Any]:
    """The port of a server of that application, and the server."""
    edge = Edge(app, max_in_flight=max_in_flight, body_limit=1000)
    return serving(edge, timeout_keep_alive=KEEP_ALIVE, **options)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\r\n",
        b"G",
        GET[:-2],
        GET[:-2] + b"X-A: ",
        GET + GET[:9],
        GET + GET[:-2],
        GET + b"\r\n",
        b"GET /x HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab",
    ],
    ids=str,
)
async def test_who_asks_for_nothing(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection without a whole request is ended before long, wherever the request stops."""
    monkeypatch.setattr(protocol, "HEAD_WITHIN", SHORT)
    async with served(replying("")) as (port, _):
        begun = asyncio.get_running_loop().time()
        answers = await exchange(port, data)
        took = asyncio.get_running_loop().time() - begun
    assert {answer.status for answer in answers} <= {200}
    assert SHORT * 0.9 < took < (10 if data == GET + b"\r\n" else KEEP_ALIVE)


async def test_who_asks_once_more_and_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection that has been of use is ended as well if the next request stops in its head."""
    monkeypatch.setattr(protocol, "HEAD_WITHIN", SHORT)
    async with served(replying("")) as (port, _), wire(port) as connection:
        await connection.write(GET)
        assert (await connection.answer()) is not None
        await connection.write(GET[:9])
        assert await connection.answers() == []


async def test_who_asks_a_byte_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A head that keeps coming, and does not end, is ended too."""
    monkeypatch.setattr(protocol, "HEAD_WITHIN", SHORT)
    async with served(replying("")) as (port, server), wire(port) as connection:
        await connection.write(GET[:-2])

        async def gone() -> bool:
            try:
                await connection.write(b"X")
            except OSError:
                return True
            return not server.server_state.connections

        await until(gone, within=10)


async def test_who_asks_for_much_at_once() -> None:
    """Few of many requests that come at once are parsed early; all are answered, in their order."""
    many, connections = 2000, 2
    let_end = asyncio.Event()
    begun = asyncio.Semaphore(0)

    async def app(scope: Any, receive: Any, send: Any) -> None:
        if scope["path"] == "/first":
            begun.release()
            await receive()
            await let_end.wait()
        await Reply({"status": "success", "is": scope["query_string"].decode()})(scope, receive, send)

    requests = b"".join(b"GET /x?%d HTTP/1.1\r\nHost:\r\n\r\n" % number for number in range(many))
    async with AsyncExitStack() as stack:
        port, _ = await stack.enter_async_context(served(app, max_in_flight=10))
        wires = [await stack.enter_async_context(wire(port)) for _ in range(connections)]
        sending = [asyncio.create_task(one.write(GET.replace(b"/x", b"/first") + requests + LAST)) for one in wires]
        async with asyncio.timeout(5):
            for _ in wires:
                await begun.acquire()
        for _ in range(10):
            await exchange(port, LAST)  # by then it has read what it reads
        parsed = sum(isinstance(one, RequestResponseCycle) for one in gc.get_objects())
        let_end.set()
        found = await asyncio.gather(*(one.answers() for one in wires))
        await asyncio.gather(*sending)
    expected = ["", *map(str, range(many)), ""]
    for answers in found:
        assert [msgspec.json.decode(answer.body)["is"] for answer in answers] == expected
    assert parsed < 50 * connections


async def test_one_connection_more() -> None:
    """Past the bound on connections a new one takes the place of that which has been idle longest."""
    async with AsyncExitStack() as stack:
        port, server = await stack.enter_async_context(served(replying(""), limit_concurrency=3))
        wires = [await stack.enter_async_context(wire(port)) for _ in range(3)]
        for one in (wires[1], wires[0], wires[2], wires[0]):
            await one.write(GET)
            assert (await one.answer()) is not None
        new = [await stack.enter_async_context(wire(port)) for _ in range(2)]
        for one in new:
            await one.write(GET)
            answer = await one.answer()
            assert answer is not None
            assert answer.status == 200
        for one in (wires[1], wires[2]):
            assert await one.answer() is None
        await wires[0].write(LAST)
        [answer] = await wires[0].answers()
        assert answer.status == 200
        assert len(server.server_state.connections) <= 3


async def test_one_connection_more_than_can_be_served() -> None:
    """If all connections are in use a new one is refused with 503, and served once there is room."""
    let_end = asyncio.Event()
    begun = asyncio.Semaphore(0)

    async def app(scope: Any, receive: Any, send: Any) -> None:
        if scope["path"] == "/slow":
            begun.release()
            await let_end.wait()
        await replying("")(scope, receive, send)

    async with AsyncExitStack() as stack:
        port, _ = await stack.enter_async_context(served(app, limit_concurrency=2))
        wires = [await stack.enter_async_context(wire(port)) for _ in range(2)]
        for one in wires:
            await one.write(LAST.replace(b"/x", b"/slow"))
            await begun.acquire()
        [refused] = await exchange(port, b"")
        assert (refused.status, refused.code) == (503, "unavailable")
        assert refused.headers["retry-after"] == "1"
        let_end.set()
        for one in wires:
            [answer] = await one.answers()
            assert answer.status == 200
        [answer] = await exchange(port, LAST)
        assert answer.status == 200


@pytest.mark.parametrize("said", [b"", GET[:9]], ids=str)
async def test_who_has_just_come_at_shutdown(said: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection made before the service took in no more is still served."""
    monkeypatch.setattr(protocol, "LAST_HEAD_WITHIN", 5.0)
    async with served(replying("")) as (port, server), wire(port) as connection:

        async def listens_no_more() -> bool:
            try:
                await exchange(port, LAST)
            except OSError:
                return True
            return False

        await connection.write(said)
        await soon(lambda: server.server_state.connections)
        server.should_exit = True
        await until(listens_no_more, within=5)
        await connection.write(GET[len(said) :])
        [answer] = await connection.answers()
    assert answer.status == 200
    assert answer.headers["connection"] == "close"


async def test_who_takes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Callers that take none of their answers are cut off, and leave room for others."""
    monkeypatch.setattr(protocol, "TAKEN_WITHIN", SHORT)
    async with served(replying("x" * LARGE), max_in_flight=2) as (port, server):
        slow = [await asked_without_taking(port, GET * 3) for _ in range(4)]
        try:
            await soon(lambda: not server.server_state.connections)
        finally:
            for connection in slow:
                connection.close()
        [answer] = await exchange(port, LAST)
        assert answer.status == 200


async def test_who_takes_slowly(monkeypatch: pytest.MonkeyPatch) -> None:
    """A caller that takes its answer bit by bit gets all of it."""
    monkeypatch.setattr(protocol, "TAKEN_WITHIN", SHORT)
    async with served(replying("x" * LARGE)) as (port, _):
        loop = asyncio.get_running_loop()
        taken, begun = 0, loop.time()
        with await asked_without_taking(port, GET * 3) as connection:
            while taken < 3 * LARGE and (piece := await loop.sock_recv(connection, 2**15)):
                taken += len(piece)
                await asyncio.sleep(SHORT / 100)  # the caller's own slowness, which is what is tested
    assert taken >= 3 * LARGE
    assert loop.time() - begun > SHORT

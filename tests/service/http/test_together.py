"""The head of a Reply and its body are one write; whatever else a connection says comes whole and in its order."""

import asyncio
from typing import Any, Final

import pytest
import uvicorn
from uvicorn.server import ServerState

from service.http.answer.reply import Reply
from service.http.server.asgi import ABORT, WHOLE, Application
from service.http.server.protocol import EnvelopeProtocol

GET: Final = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
POST: Final = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody"
UPGRADE: Final = POST.replace(b"Host", b"Connection: upgrade\r\nUpgrade: x\r\nHost")


class Wire(asyncio.Transport):
    """Notes what is written, write by write; `ended` says how the connection was."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[bytes] = []
        self.ended = ""

    def write(self, data: Any) -> None:
        assert not self.ended, "as a real one says once it is closed"
        self.written.append(bytes(data))

    def close(self) -> None:
        self.ended = self.ended or "closed"

    def abort(self) -> None:
        self.ended = "aborted"

    def is_closing(self) -> bool:
        return bool(self.ended)

    def get_write_buffer_size(self) -> int:
        return 0

    def pause_reading(self) -> None: ...

    def resume_reading(self) -> None: ...


async def answers(app: Application, *data: bytes) -> Wire:
    """What the app's server writes, until the requests have been answered."""
    state = ServerState()
    config = uvicorn.Config(app, ws="none", lifespan="off", log_config=None, access_log=False, server_header=False)
    config.load()
    wire = Wire()
    protocol = EnvelopeProtocol(config, state, {}, asyncio.get_running_loop())
    protocol.connection_made(wire)
    for piece in data:
        protocol.data_received(piece)
    async with asyncio.timeout(5):
        while state.tasks:
            await asyncio.gather(*state.tasks)
    written = wire.written.copy()
    protocol.connection_lost(None)
    assert wire.written == written
    return wire


async def replies(scope: Any, receive: Any, send: Any) -> None:
    await Reply({"path": scope["path"]})(scope, receive, send)


async def test_an_answer_is_one_write() -> None:
    wire = await answers(replies, GET)
    (only,) = wire.written
    assert only.startswith(b"HTTP/1.1 200")
    assert only.endswith(b'\r\n\r\n{"path":"/"}')


async def test_answers_to_requests_that_came_at_once_are_one_each_in_their_order() -> None:
    wire = await answers(replies, GET.replace(b"/ H", b"/1 H") + GET.replace(b"/ H", b"/2 H"))
    assert [written[-13:] for written in wire.written] == [b'{"path":"/1"}', b'{"path":"/2"}']


async def test_the_answer_to_head_waits_for_no_body() -> None:
    wire = await answers(replies, GET.replace(b"GET", b"HEAD"), GET)
    head, answer = wire.written
    assert head.endswith(b"\r\n\r\n")
    assert answer.endswith(b'{"path":"/"}')


async def test_an_empty_body_is_a_body() -> None:
    async def empty(scope: Any, receive: Any, send: Any) -> None:
        reply = Reply(None)
        reply.body = b""
        await reply(scope, receive, send)

    (only,) = (await answers(empty, GET)).written
    assert b"content-length: 0\r\n" in only
    assert only.endswith(b"\r\n\r\n")


async def test_a_head_whose_body_fails_is_still_sent() -> None:
    async def fails(scope: Any, receive: Any, send: Any) -> None:
        async def send_the_head(message: Any) -> None:
            if message["type"] == "http.response.body":
                raise ConnectionError("no body today")
            await send(message)

        await Reply({})(scope, receive, send_the_head)

    wire = await answers(fails, GET)
    assert wire.ended == "closed"
    assert wire.written[0].startswith(b"HTTP/1.1 200")


async def test_a_head_whose_connection_is_gone_is_no_error() -> None:
    async def fails(scope: Any, receive: Any, send: Any) -> None:
        async def lose_the_rest(message: Any) -> None:
            if message["type"] == "http.response.body":
                scope["extensions"][ABORT]["now"]()
                raise ConnectionError("reset by peer")
            await send(message)

        await Reply({})(scope, receive, lose_the_rest)

    wire = await answers(fails, GET)
    assert (wire.ended, wire.written) == ("aborted", [])


async def test_a_stream_is_sent_as_it_comes() -> None:
    async def streams(scope: Any, receive: Any, send: Any) -> None:
        if scope["path"] == "/reply":
            await replies(scope, receive, send)
            return
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"one", "more_body": True})
        await send({"type": "http.response.body", "body": b"two", "more_body": False})

    wire = await answers(streams, GET.replace(b"/ H", b"/reply H"), GET)
    _, head, *pieces = wire.written
    assert head.endswith(b"\r\n\r\n")
    assert pieces == [b"3\r\none\r\n", b"3\r\ntwo\r\n0\r\n\r\n"]


@pytest.mark.parametrize(
    ("pieces", "whole"),
    [
        pytest.param([POST], [True], id="at once"),
        pytest.param([POST[:-2]], [False], id="in part"),
        pytest.param([POST[:-4]], [False], id="not yet"),
        pytest.param([GET], [True], id="none to come"),
        pytest.param([POST, POST], [True, True], id="two requests"),
        pytest.param([POST + POST[:-2]], [True, False], id="a request and a part"),
        pytest.param([UPGRADE], [True], id="upgrade"),
        pytest.param([UPGRADE[:-2]], [False], id="upgrade in part"),
    ],
)
async def test_a_request_knows_whether_all_of_its_body_has_come(pieces: list[bytes], whole: list[bool]) -> None:
    known: list[bool] = []

    async def notes(scope: Any, receive: Any, send: Any) -> None:
        known.append(WHOLE in scope["extensions"])
        await Reply({})(scope, receive, send)

    await answers(notes, *pieces)
    assert known == whole

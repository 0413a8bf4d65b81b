"""How the parser of a connection says that a body has arrived. (What it answers: tests/trials/fuzz/test_wire.py.)"""

import asyncio
from typing import Any, Final

import pytest
import uvicorn
from uvicorn.server import ServerState

from service.http.answer.reply import Reply
from service.http.server.asgi import WHOLE, Application
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

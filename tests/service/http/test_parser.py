"""How the parser of a connection says that a body has arrived. (What it answers: tests/trials/fuzz/test_wire.py.)"""

import asyncio
from typing import Any, Final
from unittest.mock import Mock

import pytest
import uvicorn
from uvicorn.server import ServerState

from service.http.answer.reply import Reply
from service.http.server.asgi import WHOLE, Application
from service.http.server.protocol import EnvelopeProtocol

GET: Final = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
POST: Final = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody"
UPGRADE: Final = POST.replace(b"Host", b"Connection: upgrade\r\nUpgrade: x\r\nHost")


async def answered(app: Application, *data: bytes) -> None:
    """Returns when the app has answered the requests that came in these pieces."""
    state = ServerState()
    config = uvicorn.Config(app, ws="none", lifespan="off", log_config=None, access_log=False, server_header=False)
    config.load()
    idle = {"is_closing.return_value": False, "get_write_buffer_size.return_value": 0}
    protocol = EnvelopeProtocol(config, state, {}, asyncio.get_running_loop())
    protocol.connection_made(Mock(asyncio.Transport, **idle))
    for piece in data:
        protocol.data_received(piece)
    async with asyncio.timeout(5):
        while state.tasks:
            await asyncio.gather(*state.tasks)
    protocol.connection_lost(None)


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

    await answered(notes, *pieces)
    assert known == whole

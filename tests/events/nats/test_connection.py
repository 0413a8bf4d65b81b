"""Our connection does more than nats-py's: it takes logins from URLs, and flushes. Real servers are used."""

import asyncio
import json
from typing import Final
from urllib.parse import quote

import nats
import nats.errors
import pytest
from nats.aio.msg import Msg

from events.nats.connection import NatsClient, connected, flushed
from events.nats.url import servers
from service.embedded.nats import EmbeddedNats
from tests.events.nats.servers import configure
from tests.harness.waiting import SOON, in_time

_PASSWORD: Final = "p@ss/wörd:%20,#?"
_USER: Final = f'authorization {{ user: "mäx@home", password: "{_PASSWORD}" }}'
_TOKEN: Final = 'authorization { token: "t/o,k%n" }'
_IN_URL: Final = f"{quote('mäx@home', safe='')}:{quote(_PASSWORD, safe='')}"


async def ignore(error: Exception) -> None:
    pass


async def _log_in(urls: str) -> None:
    async with connected(urls, name="test", within=5, on_end=lambda: None, on_error=ignore) as connection:
        await connection.flush()


@pytest.mark.parametrize(
    ("extra", "login"), [(_USER, _IN_URL), (_TOKEN, quote("t/o,k%n", safe=""))], ids=["user", "token"]
)
async def test_a_login_is_decoded(own_nats: EmbeddedNats, extra: str, login: str) -> None:
    """Whatever characters it has, percent-encoded in the URL."""
    configure(own_nats, extra)
    await _log_in(f"nats://{login}@127.0.0.1:{own_nats.port}")
    with pytest.raises(nats.errors.Error, match="Authorization Violation"):
        await _log_in(f"nats://{login}x@127.0.0.1:{own_nats.port}")


async def test_each_server_gets_its_own(own_nats: EmbeddedNats) -> None:
    """Several servers have different logins and no scheme in their URLs; two of them are away. One that does not ask
    for TLS is told nothing where TLS is wanted."""
    configure(own_nats, _USER)
    for _ in range(6):  # nats-py shuffles them
        await _log_in(f"u:p@127.0.0.1:1, nats://{_IN_URL}@127.0.0.1:{own_nats.port}/,other@127.0.0.1:1")
    with pytest.raises(nats.errors.Error, match="the server does not ask for TLS"):
        await _log_in(f"tls://{_IN_URL}@127.0.0.1:{own_nats.port}")


async def test_over_tls_no_other_servers_are_used() -> None:
    """INFO comes before TLS: whoever is on the way can name a server of his own there, also with a good certificate."""
    other = _False()
    async with await asyncio.start_server(other.answer, "127.0.0.1", 0) as told_of:
        false = _False(connect_urls=[f"127.0.0.1:{told_of.sockets[0].getsockname()[1]}"])
        async with await asyncio.start_server(false.answer, "127.0.0.1", 0) as server:
            client = NatsClient()
            with pytest.raises((nats.errors.Error, OSError)):
                await client.connect(
                    servers(f"tls://{_IN_URL}@127.0.0.1:{server.sockets[0].getsockname()[1]}"),
                    max_reconnect_attempts=1,
                    reconnect_time_wait=0,
                    error_cb=ignore,
                )
            await client.close()

    assert false.connections
    assert not other.connections
    assert b"CONNECT" not in false.heard


class _False:
    """A server that says INFO, hears what comes at once, and ends."""

    def __init__(self, **info: object) -> None:
        self._info = {"server_id": "x", "version": "2.12.0", "max_payload": 1024, **info}
        self.connections = 0
        self.heard = b""

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        writer.write(b"INFO " + json.dumps(self._info).encode() + b"\r\n")
        self.heard += await reader.read(4096)
        writer.close()


async def test_flushed_is_not_before_what_was_queued(nats_url: str) -> None:
    """A subscription that still waits to be sent, as on a busy machine, is known to the server afterwards."""
    heard, go_on = asyncio.Event(), asyncio.Event()

    async def hear(_: Msg) -> None:
        heard.set()

    other = await nats.connect(nats_url)
    async with connected(nats_url, name="test", within=SOON, on_end=lambda: None, on_error=ignore) as connection:
        drain = connection._transport.drain  # type: ignore[union-attr]

        async def slowly() -> None:
            await go_on.wait()
            await drain()

        connection._transport.drain = slowly  # type: ignore[union-attr,method-assign]
        await connection.publish("something", b"")
        await asyncio.sleep(0)  # nats-py's flusher has taken it, and waits
        await connection.subscribe("queued", cb=hear)
        flushing = asyncio.create_task(flushed(connection, within=SOON))
        await asyncio.wait({flushing}, timeout=0.3)
        assert not flushing.done()
        go_on.set()
        await flushing
        await other.publish("queued", b"")
        await in_time(heard.wait())
    await other.close()

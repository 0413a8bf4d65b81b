"""Logins that stand in URLs, at real servers."""

from typing import Final
from urllib.parse import quote

import nats.errors
import pytest

from events.subscriber.connection import connected
from service.embedded.nats import EmbeddedNats

_PASSWORD: Final = "p@ss/wörd:%20,#?"
_USER: Final = f'authorization {{ user: "mäx@home", password: "{_PASSWORD}" }}'
_TOKEN: Final = 'authorization { token: "t/o,k%n" }'
_IN_URL: Final = f"{quote('mäx@home', safe='')}:{quote(_PASSWORD, safe='')}"


async def _log_in(urls: str) -> None:
    async def ignore(error: Exception) -> None:
        pass

    async with connected(urls, name="test", within=5, on_end=lambda: None, on_error=ignore) as connection:
        await connection.flush()


def _started(server: EmbeddedNats, extra: str) -> int:
    server.stop()
    server._extra = extra
    server.start()
    return server.port


@pytest.mark.parametrize(
    ("extra", "login"), [(_USER, _IN_URL), (_TOKEN, quote("t/o,k%n", safe=""))], ids=["user", "token"]
)
async def test_a_login_is_decoded(own_nats: EmbeddedNats, extra: str, login: str) -> None:
    """Whatever characters it has, percent-encoded in the URL."""
    port = _started(own_nats, extra)
    await _log_in(f"nats://{login}@127.0.0.1:{port}")
    with pytest.raises(nats.errors.Error, match="Authorization Violation"):
        await _log_in(f"nats://{login}x@127.0.0.1:{port}")


async def test_each_server_gets_its_own(own_nats: EmbeddedNats) -> None:
    """Of several servers with different logins, and without a scheme; one of which is away."""
    port = _started(own_nats, _USER)
    for _ in range(6):  # nats-py shuffles them
        await _log_in(f"u:p@127.0.0.1:1, nats://{_IN_URL}@127.0.0.1:{port}/,other@127.0.0.1:1")


async def test_nothing_is_said_to_a_server_without_tls(own_nats: EmbeddedNats) -> None:
    """If the URL asks for TLS: the password would be read on the way."""
    port = _started(own_nats, _USER)
    with pytest.raises(nats.errors.Error, match="the server does not ask for TLS"):
        await _log_in(f"tls://{_IN_URL}@127.0.0.1:{port}")

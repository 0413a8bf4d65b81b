"""Ports for servers to come."""

import asyncio
import socket
import sys

import pytest

from service.embedded.process import free_port


async def test_a_server_can_listen_on_a_free_port_again_and_again() -> None:
    """As one that is killed and started again does. Until then nobody answers there."""
    port = free_port()
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port)
    for _ in range(2):
        server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", port)
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.close()
        await writer.wait_closed()
        server.close()
        await server.wait_closed()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a port cannot be kept for a server")
def test_a_free_port_is_given_to_nobody_else() -> None:
    """Neither to one who takes it by its number, if not as servers do, nor to those who take any."""
    port = free_port()
    with socket.socket() as other, pytest.raises(OSError, match="in use"):
        other.bind(("127.0.0.1", port))
    assert port not in {free_port() for _ in range(100)}

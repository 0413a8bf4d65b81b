"""The sockets that a service listens on: the same ones for one process and for several."""

import socket
from typing import Final

_ALL_ADDRESSES: Final = "::"


class CannotListen(Exception):
    """The address cannot be served on; the message says why."""


def bound(host: str, port: int) -> list[socket.socket]:
    """A socket for each address of the host, bound; who serves on it calls `listen`.

    All addresses of IPv6 (`::`) are all addresses of IPv4 too. No host is every address.

    Raises:
        CannotListen: the host has no address here, or the port is taken.
    """
    sockets: list[socket.socket] = []
    try:
        for family, kind, protocol, _, address in _addresses(host, port):
            one = socket.socket(family, kind, protocol)
            sockets.append(one)
            one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, host != _ALL_ADDRESSES)
            one.bind(address)
    except (OSError, UnicodeError) as error:
        for one in sockets:
            one.close()
        raise CannotListen(f"HOST {host!r} and PORT {port} cannot be served on: {error}") from error
    return sockets


_Address = tuple[socket.AddressFamily, socket.SocketKind, int, str, tuple[str, int] | tuple[str, int, int, int]]


def _addresses(host: str, port: int) -> list[_Address]:
    found = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    return list(dict.fromkeys(found))  # type: ignore[arg-type]

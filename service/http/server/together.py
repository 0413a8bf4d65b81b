"""A connection on which the head of a response can wait for its body, so that both are one write: one system call for
the service and one packet for the caller, where answers are small."""

from asyncio import Transport
from typing import Any


class Together:
    """The transport that uvicorn is given. All but what is said here is the transport's own.

    After `hold` the next write is kept back until the one after it, or until the connection is closed.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._holding = False
        self._held = b""

    def hold(self) -> None:
        self._holding = True

    def write(self, data: bytes) -> None:
        if self._holding:
            self._holding, self._held = False, self._held + data
            return
        if self._held:
            data, self._held = self._held + data, b""
        self._transport.write(data)

    def close(self) -> None:
        self._holding = False
        if self._held and not self._transport.is_closing():
            self._transport.write(self._held)
        self._transport.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

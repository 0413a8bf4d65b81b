"""Connections on which a test writes whatever bytes it likes, and reads what comes back as HTTP, strictly."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import msgspec

from tests.trials.faults.client import Answer

_WITHIN: Final = 30.0
_ID: Final = re.compile(r"[A-Za-z0-9._:/+=@-]{1,128}", re.ASCII)


class Wire:
    """One connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def write(self, data: bytes) -> None:
        """Raises OSError: the other side has closed the connection."""
        self._writer.write(data)
        await self._writer.drain()

    def half_close(self) -> None:
        self._writer.write_eof()

    async def answers(self) -> list[Answer]:
        """All until the connection ends. What is no answer in the documented form is an AssertionError."""
        found = []
        async with asyncio.timeout(_WITHIN):
            while (answer := await self.answer()) is not None:
                found.append(answer)
        return found

    async def answer(self) -> Answer | None:
        """None if the connection ends instead."""
        try:
            head = await self._reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError as error:
            if error.partial:
                raise AssertionError(f"an answer was broken off: {error.partial!r}") from error
            return None
        except (BrokenPipeError, ConnectionResetError):
            return None
        first, *lines = head.decode("ascii").removesuffix("\r\n\r\n").split("\r\n")
        if first == "HTTP/1.1 100 Continue":
            return await self.answer()
        headers: dict[str, str] = {}
        for line in lines:
            name, _, value = line.partition(": ")
            assert name not in headers, f"{name} twice"
            headers[name] = value
        body = await self._reader.readexactly(int(headers.get("content-length", "0")))
        answer = Answer(int(first.split(" ")[1]), headers, body)
        _check(answer)
        return answer


def _check(answer: Answer) -> None:
    """Has the request's id, and is the envelope in JSON."""
    assert _ID.fullmatch(answer.headers["x-request-id"]), answer
    if answer.status == 204:
        return
    assert answer.headers["content-type"] == "application/json", answer
    body = msgspec.json.decode(answer.body, type=dict[str, object])
    if answer.status < 400:
        assert body["status"] == "success", answer
    else:
        assert body["status"] == "error", answer
        assert isinstance(body["code"], str), answer
        assert isinstance(body["message"], str), answer


@asynccontextmanager
async def wire(port: int) -> AsyncIterator[Wire]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**20)
    try:
        yield Wire(reader, writer)
    finally:
        writer.close()


async def exchange(port: int, data: bytes, *, slowly: bool = False, half_close: bool = False) -> list[Answer]:
    """Writes it all, at once or a byte at a time, and reads until the connection ends."""
    async with wire(port) as connection:
        try:
            for piece in [bytes([byte]) for byte in data] if slowly else [data]:
                await connection.write(piece)
                await asyncio.sleep(0)
            if half_close:
                connection.half_close()
        except OSError:
            pass  # it may have been answered, and ended, by then
        return await connection.answers()


def request(method: str, path: str, bearer: str, *lines: str, body: bytes | None = None) -> bytes:
    """A request of its own right, with any further header lines; the declared length is the body's."""
    head = [f"{method} {path} HTTP/1.1", "Host: localhost", f"Authorization: Bearer {bearer}", *lines]
    if body is not None:
        head += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + (body or b"")

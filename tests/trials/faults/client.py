"""A small HTTP/1.1 client that tells exactly what became of a request: answered, or broken off."""

import asyncio
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import msgspec

_ANSWER_WITHIN: Final = 20.0
NO_HEADERS: Final[Mapping[str, str]] = {}


class Answer(NamedTuple):
    """`headers` by lower-case name."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        return msgspec.json.decode(self.body, type=dict[str, Any])

    @property
    def code(self) -> str | None:
        """The error's code; None for a success."""
        return self.json.get("code")


class BrokenOff(Exception):
    """The connection could not be made, or ended before the answer was whole."""


class Client:
    """One connection at a time to one port, made anew when the last one has ended."""

    def __init__(self, port: int, bearer: str) -> None:
        self._port = port
        self._bearer = bearer
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def activate(self, token_id: str, headers: Mapping[str, str] = NO_HEADERS) -> Answer:
        return await self.command(token_id, "activate", headers)

    async def suspend(self, token_id: str, headers: Mapping[str, str] = NO_HEADERS) -> Answer:
        return await self.command(token_id, "suspend", headers)

    async def command(self, token_id: str, action: str, headers: Mapping[str, str] = NO_HEADERS) -> Answer:
        return await self.send("POST", f"/api/v1/api_token/{token_id}/{action}", headers=headers)

    async def send(
        self, method: str, path: str, body: bytes = b"", *, headers: Mapping[str, str] = NO_HEADERS
    ) -> Answer:
        """Raises BrokenOff: there is no whole answer. TimeoutError: there is none after 20 s."""
        lines = [
            f"{method} {path} HTTP/1.1",
            "Host: localhost",
            f"Authorization: Bearer {self._bearer}",
            "Content-Type: application/json",
            f"Content-Length: {len(body)}",
            *(f"{name}: {value}" for name, value in headers.items()),
        ]
        try:
            async with asyncio.timeout(_ANSWER_WITHIN):
                reader, writer = await self.connect()
                writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
                answer = await _read(reader)
        except (OSError, asyncio.IncompleteReadError) as error:
            self.close()
            if isinstance(error, TimeoutError):
                raise
            raise BrokenOff(f"{method} {path}: {error}") from error
        except asyncio.CancelledError:
            self.close()
            raise
        if answer.headers.get("connection") == "close":
            self.close()
        return answer

    async def connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port)
        return self._streams

    def close(self) -> None:
        streams, self._streams = self._streams, None
        if streams is not None:
            streams[1].close()


async def _read(reader: asyncio.StreamReader) -> Answer:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.strip().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    if "content-length" in headers:
        body = await reader.readexactly(int(headers["content-length"]))
    else:
        body = await reader.read()
    return Answer(int(first.split()[1]), headers, body)

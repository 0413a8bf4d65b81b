"""A JSON response, as bare as ASGI allows: it stands on the path of every request."""

from collections.abc import Sequence
from typing import Any, Final

import msgspec

encode: Final = msgspec.json.Encoder().encode
Header = tuple[bytes, bytes]

_CONTENT_TYPE: Final = (b"content-type", b"application/json")


class Reply:
    """An ASGI application that sends one JSON body."""

    __slots__ = ("body", "cache_control", "headers", "status")

    def __init__(
        self, body: Any, status: int = 200, headers: Sequence[Header] = (), cache_control: bytes = b"no-store"
    ) -> None:
        self.body = encode(body)
        self.status = status
        self.headers = headers
        self.cache_control = cache_control

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await send(
            {
                "type": "http.response.start",
                "status": self.status,
                "headers": [
                    _CONTENT_TYPE,
                    (b"content-length", str(len(self.body)).encode()),
                    (b"cache-control", self.cache_control),
                    *self.headers,
                ],
            }
        )
        await send({"type": "http.response.body", "body": self.body, "more_body": False})

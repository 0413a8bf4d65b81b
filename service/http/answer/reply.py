"""An answer as bare as ASGI allows: it stands on the path of every request."""

from collections.abc import Sequence
from typing import Any, Final

import msgspec

encode: Final = msgspec.json.Encoder().encode
Header = tuple[bytes, bytes]

NO_STORE: Final = b"no-store"
_JSON: Final = b"application/json"


class Reply:
    """An ASGI application that sends one body, as JSON if it is not bytes. `position`, if the answer has one, is the
    position of an event in the log; it is told in a header."""

    __slots__ = ("body", "cache_control", "content_type", "headers", "position", "status")

    def __init__(
        self,
        body: Any,
        status: int = 200,
        headers: Sequence[Header] = (),
        *,
        position: int | None = None,
        cache_control: bytes = NO_STORE,
        content_type: bytes = _JSON,
    ) -> None:
        self.body: bytes = body if isinstance(body, bytes) else encode(body)
        self.status = status
        self.headers = headers if position is None else (*headers, position_header(position))
        self.position = position
        self.cache_control = cache_control
        self.content_type = content_type

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await send(
            {
                "type": "http.response.start",
                "status": self.status,
                "headers": [
                    (b"content-type", self.content_type),
                    (b"content-length", b"%d" % len(self.body)),
                    (b"cache-control", self.cache_control),
                    *self.headers,
                ],
            }
        )
        await send({"type": "http.response.body", "body": self.body, "more_body": False})


def position_header(position: int) -> Header:
    return (b"tokentrail-position", b"%d" % position)

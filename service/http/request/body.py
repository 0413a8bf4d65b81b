"""The body of a request: received within bounds of size and time, and decoded."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, Generic, TypeVar
from urllib.parse import parse_qsl

import msgspec

from events.token.form import PREFIX
from service.http.answer.errors import Invalid, RequestError
from service.http.request.call import AnyRequest
from service.http.server.asgi import WHOLE

T = TypeVar("T")
EnsureActive = Callable[[], Awaitable[None]]
"""Raises BadToken if the caller's token is not active."""

_PLACE: Final = re.compile(r"^(?P<what>.*?)(?: - at `\$\.?(?P<path>.*?)`)?$", re.DOTALL)
_FIELD: Final = re.compile(r"field `(?P<field>.*)`", re.DOTALL)
_BODY_WITHIN: Final = 10.0
"""Seconds. A slower caller would hold a place among the requests in flight for ever."""
_NOT_JSON: Final = "The request body is not JSON in UTF-8"
NOT_JSON_TYPE: Final = "The request body must be JSON, with Content-Type: application/json"


class Body(Generic[T]):
    """The body that an operation takes: a struct of type `type`. One that is not required may be left out, empty or
    `null`; it then is the struct with its defaults. `examples` are by name."""

    def __init__(self, type_: type[T], *, examples: Mapping[str, Any], required: bool) -> None:
        self.type = type_
        self.examples = examples
        self.required = required
        self._decode = msgspec.json.Decoder(type_).decode
        self._default = None if required else type_()
        fields = msgspec.structs.fields(type_)  # type: ignore[arg-type]  # it is a struct
        self._missing = {field.name: ["is required"] for field in fields if field.required}

    @property
    def default(self) -> T:
        """
        Raises:
            Invalid: the body is required.
        """
        if self._default is None:
            raise Invalid(self._missing)
        return self._default

    async def read(self, request: AnyRequest, content_type: str | None, ensure_active: EnsureActive) -> T:
        """The decoded body.

        The service waits for a body only if the caller's token is active: a revoked token holds no place.

        Raises:
            BadToken: the caller's token is not active, and the body has not come yet.
            RequestError: not JSON in UTF-8, or longer than is allowed, or the content type says that it is not JSON.
            Invalid: JSON of another shape, or no body where one is required.
        """
        body = await _receive(request, ensure_active)
        if not body or body.isspace():
            return self.default
        _check_content_type(content_type)
        if body == b"{}" and self._default is not None:
            return self._default
        try:
            return self._decode(body)
        except msgspec.ValidationError as error:
            # The first fault of shape ends the decoding: whether all of it is JSON is still to be seen.
            if _json(body) is None:
                return self.default
            raise _invalid(str(error)) from None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raise RequestError(_NOT_JSON) from None


def too_large(limit: int) -> RequestError:
    return RequestError(f"The request body is larger than {limit} bytes", 413)


def refusals(limit: int) -> tuple[Exception, ...]:
    """An error of each kind that a body is refused with; `limit` is in bytes."""
    return RequestError(_NOT_JSON), too_large(limit), RequestError(NOT_JSON_TYPE, 415)


async def _receive(request: AnyRequest, ensure_active: EnsureActive) -> bytes:
    """The body as it comes, no more of it than is allowed. (Litestar's own reading costs a tenth of a request.)"""
    limit: int = request.scope["state"]["body_limit"]
    if WHOLE in (request.scope.get("extensions") or ()):  # nothing to wait for
        return await _gather(request, limit)
    await ensure_active()
    try:
        async with asyncio.timeout(_BODY_WITHIN):
            return await _gather(request, limit)
    except TimeoutError:
        raise RequestError("The request body did not come in time") from None


async def _gather(request: AnyRequest, limit: int) -> bytes:
    message: Any = await request.receive()
    body: bytes = message.get("body", b"")
    while message.get("more_body") and len(body) <= limit:
        message = await request.receive()
        body += message.get("body", b"")
    if len(body) > limit:
        raise too_large(limit)
    if message["type"] == "http.disconnect":
        raise RequestError("The request ended before its body did")
    return body


def _check_content_type(content_type: str | None) -> None:
    if content_type is None or content_type == "application/json":
        return
    media_type, _, parameters = content_type.lower().partition(";")
    media_type = media_type.strip()
    if media_type != "application/json" and not (
        media_type.startswith("application/") and media_type.endswith("+json")
    ):
        raise RequestError(NOT_JSON_TYPE, 415)
    charset = dict(parse_qsl(parameters.replace(";", "&").replace(" ", ""))).get("charset", "utf-8")
    if charset.strip('"') not in ("utf-8", "utf8"):
        raise RequestError("The request body must be JSON in UTF-8", 415)


def _json(body: bytes) -> object:
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise RequestError(_NOT_JSON) from None


def _invalid(text: str) -> Invalid:
    """msgspec names the first fault it meets, and where, in words of the caller's. A token is not repeated."""
    if PREFIX in text:
        return Invalid({"body": ["has a token where none belongs"]})
    match = _PLACE.match(text)
    what, path = (match["what"], match["path"] or "") if match else (text, "")
    field = _FIELD.search(what)
    if field:
        path = f"{path}.{field['field']}" if path else field["field"]
        what = "is not a known field" if "unknown" in what else "is required"
    return Invalid({path.removeprefix("details.") or "body": [what[:1].lower() + what[1:]]})

"""Reads and checks the headers and the body of a request."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeVar
from urllib.parse import parse_qsl

import msgspec
from litestar import Request

from events.log_point import LogPoint
from events.token.form import PREFIX
from service.application.command_handler import IfMatch, RequestContext
from service.application.idempotency import InvalidIdempotencyKey, check_key, parse_header
from service.http.answer.errors import BadRequest, Invalid, TooLarge, UnsupportedMediaType
from service.http.answer.schemas import CommandBody
from service.http.request.headers import SAFE_ID, Headers
from service.http.request.query import point_in
from service.http.server.asgi import WHOLE

Body = TypeVar("Body")
AnyRequest = Request[Any, Any, Any]
EnsureActive = Callable[[], Awaitable[None]]
"""Raises BadToken if the caller's token is not active."""

_TRACEPARENT: Final = re.compile(
    r"(?!ff)(?P<version>[0-9a-f]{2})-(?P<ids>(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16})-(?P<flags>[0-9a-f]{2})(?P<more>-.*)?"
)
_ETAG: Final = re.compile(r'(W/)?"([\x21\x23-\x7e\x80-\xff]*)"')  # may have commas within
ETAGS: Final = re.compile(rf"[ \t,]*{_ETAG.pattern}(?:[ \t]*,[ \t,]*{_ETAG.pattern})*[ \t,]*")
"""A list of entity tags, as If-Match has it."""
_VERSION: Final = re.compile(r"[1-9][0-9]{0,8}")
_PLACE: Final = re.compile(r"^(?P<what>.*?)(?: - at `\$\.?(?P<path>.*?)`)?$", re.DOTALL)
_FIELD: Final = re.compile(r"field `(?P<field>.*)`", re.DOTALL)
_BODY_WITHIN: Final = 10.0
"""Seconds. Whoever sends slower would hold a place among the requests in flight for ever."""
_NOT_JSON: Final = "The request body is not JSON in UTF-8"
_NO_BODY: Final = CommandBody()


def context(request: AnyRequest, headers: Headers) -> RequestContext:
    """Ids and trace context that came along. What is malformed is left out, as W3C Trace Context asks."""
    request_id = request.scope["state"]["request_id"]
    if "traceparent" not in headers and "x-correlation-id" not in headers and "x-causation-id" not in headers:
        return RequestContext(request_id)
    return RequestContext(
        request_id,
        _safe(headers.get("x-correlation-id")),
        _safe(headers.get("x-causation-id")),
        _traceparent(headers.get("traceparent", "")),
    )


def _traceparent(value: str) -> str | None:
    """The trace context in version 00 (W3C Trace Context, 3.2.2 and 4.3): of a later version what that one knows."""
    found = _TRACEPARENT.fullmatch(value)
    if found is None:
        return None
    if found["version"] == "00":
        return value if found["more"] is None else None
    sampled = int(found["flags"], 16) & 1
    return f"00-{found['ids']}-{sampled:02x}"


def _safe(value: str | None) -> str | None:
    return value if value is not None and SAFE_ID.fullmatch(value) else None


async def read_body(
    request: AnyRequest, headers: Headers, decoder: msgspec.json.Decoder[Body], ensure_active: EnsureActive
) -> Body | None:
    """The decoded body; None if there is none or it is `null`.

    A body that has not come yet is waited for only if the caller's token is active: a revoked one holds no place.

    Raises:
        BadToken: the caller's token is not active, and the body has not come yet.
        BadRequest: not JSON in UTF-8.
        TooLarge: longer than is allowed.
        UnsupportedMediaType: the content type says that it is not JSON.
        Invalid: JSON of another shape.
    """
    body = await _receive(request, ensure_active)
    if not body or body.isspace():
        return None
    _check_content_type(headers.get("content-type"))
    if body == b"{}" and decoder is _command_decoder:
        return None
    try:
        return decoder.decode(body)
    except msgspec.ValidationError as error:
        # The first fault of shape ends the decoding: whether all of it is JSON is still to be seen.
        if _json(body) is None:
            return None
        raise _invalid(str(error)) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise BadRequest(_NOT_JSON) from None


def _json(body: bytes) -> object:
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise BadRequest(_NOT_JSON) from None


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
        raise BadRequest("The request body did not come in time") from None


async def _gather(request: AnyRequest, limit: int) -> bytes:
    message: Any = await request.receive()
    body: bytes = message.get("body", b"")
    while message.get("more_body") and len(body) <= limit:
        message = await request.receive()
        body += message.get("body", b"")
    if len(body) > limit:
        raise TooLarge(f"The request body is larger than {limit} bytes")
    if message["type"] == "http.disconnect":
        raise BadRequest("The request ended before its body did")
    return body


def _check_content_type(content_type: str | None) -> None:
    if content_type is None or content_type == "application/json":
        return
    media_type, _, parameters = content_type.lower().partition(";")
    media_type = media_type.strip()
    if media_type != "application/json" and not (
        media_type.startswith("application/") and media_type.endswith("+json")
    ):
        raise UnsupportedMediaType("The request body must be JSON, with Content-Type: application/json")
    charset = dict(parse_qsl(parameters.replace(";", "&").replace(" ", ""))).get("charset", "utf-8")
    if charset.strip('"') not in ("utf-8", "utf8"):
        raise UnsupportedMediaType("The request body must be JSON in UTF-8")


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


_command_decoder: Final = msgspec.json.Decoder(CommandBody)


async def read_command_body(request: AnyRequest, headers: Headers, ensure_active: EnsureActive) -> CommandBody:
    return await read_body(request, headers, _command_decoder, ensure_active) or _NO_BODY


def idempotency_key(headers: Headers, in_body: str | None) -> str | None:
    """The key from the body or the header.

    Raises:
        BadRequest: the header is malformed, or both are given and differ.
        Invalid: the one in the body is not valid.
    """
    header = headers.get("idempotency-key")
    if in_body is None and header is None:
        return None
    if in_body is not None:
        try:
            check_key(in_body)
        except InvalidIdempotencyKey as error:
            raise Invalid({"idempotency_key": [str(error)]}) from None
    if header is None:
        return in_body
    try:
        key = parse_header(header)
    except InvalidIdempotencyKey as error:
        raise BadRequest(f"The header Idempotency-Key {error}") from None
    if in_body is not None and in_body != key:
        raise BadRequest("The header Idempotency-Key and idempotency_key in the body differ")
    return key


def last_event_id(headers: Headers) -> LogPoint | None:
    """The event after which a stream of events goes on; None if the header says nothing.

    Raises:
        BadRequest: it says something else.
    """
    text = headers.get("last-event-id", "")
    if not text:
        return None
    point = point_in(text)
    if point is None:
        raise BadRequest("The header Last-Event-ID is not the id of an event of this stream")
    return point


def if_match(headers: Headers) -> IfMatch | None:
    """The precondition (RFC 9110, 13.1.1). Weak tags never match.

    Raises:
        BadRequest: the header is malformed.
    """
    value = headers.get("if-match")
    if value is None:
        return None
    value = value.strip(" \t")  # no other white space: in Latin-1 there is some that HTTP does not know
    if value == "*":
        return IfMatch(None)
    if not ETAGS.fullmatch(value):
        raise BadRequest("The header If-Match is not * or a list of entity tags")
    tags = _ETAG.findall(value)
    return IfMatch(frozenset(int(tag) for weak, tag in tags if not weak and _VERSION.fullmatch(tag)))

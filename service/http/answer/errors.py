"""Errors -> the documented envelope. The one place that knows which error has which status and code."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import structlog
from litestar.exceptions import HTTPException

from service.application import errors as application
from service.domain import errors as domain
from service.http.answer.reply import Header, Reply, position_header
from service.http.answer.schemas import ErrorAnswer
from service.http.server.head import with_head

log = structlog.get_logger(__name__)


class RequestError(Exception):
    """The request itself is at fault: malformed (400), its body too large (413), its address too long (414), or its
    body not JSON (415)."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


class Invalid(RequestError):
    """The request is well-formed, but not valid; `errors` maps fields to what is wrong."""

    def __init__(self, errors: Mapping[str, Sequence[str]]) -> None:
        super().__init__("The request is not valid", 422)
        self.errors = errors


RETRY: Final[Sequence[Header]] = ((b"retry-after", b"1"),)
_BEARER: Final[Sequence[Header]] = ((b"www-authenticate", b"Bearer"),)
_INVALID_TOKEN: Final[Sequence[Header]] = ((b"www-authenticate", b'Bearer error="invalid_token"'),)
_SCOPE: Final[Sequence[Header]] = ((b"www-authenticate", b'Bearer error="insufficient_scope"'),)

_TABLE: Final[Mapping[type[Exception], tuple[int, str, Sequence[Header]]]] = {
    application.NotAuthenticated: (401, "not_authenticated", _BEARER),
    application.BadToken: (401, "bad_authtoken", _INVALID_TOKEN),
    application.NotPermitted: (403, "not_permitted", _SCOPE),
    application.TooManyRequests: (429, "rate_limited", RETRY),
    domain.TokenNotFound: (404, "not_found", ()),
    domain.InvalidAction: (409, "invalid_action", ()),
    application.PositionNotFound: (404, "not_found", ()),
    application.LogDiffers: (409, "log_differs", ()),
    application.PreconditionFailed: (412, "precondition_failed", ()),
    application.IdempotencyKeyReused: (422, "idempotency_key_reused", ()),
    application.Contended: (503, "unavailable", RETRY),
}

_UNAVAILABLE: Final = "The service is not available at the moment; nothing was done half"
_OVERLOADED: Final = "The service has more requests than it can take at the moment"
_UNEXPECTED: Final = "Something unexpected went wrong"

_OF_STATUS: Final[Mapping[int, tuple[str, str]]] = {
    400: ("bad_request", "The request is malformed"),
    404: ("not_found", "There is nothing at this path"),
    405: ("not_implemented", "The method is not implemented for this path"),
    413: ("bad_request", "The request body is too large"),
    415: ("bad_request", "The request body must be JSON"),
    429: ("rate_limited", "Too many requests"),
    503: ("unavailable", _UNAVAILABLE),
}


WHY: Final = "why"
"""Name, in a request's state, of what the log says of its refusal and the caller is not told."""


def error_reply(error: BaseException, state: dict[str, Any]) -> Reply:
    """The answer to any error. What the log should say of it is left in the request's state, or said at once."""
    reply = answer_to(error)
    if isinstance(error, application.StoreUnavailable | application.NotMigrated):
        state[WHY] = str(error)
    elif reply.status == 500:
        log.error("unexpected", request_id=state.get("request_id"), exc_info=error)
    return reply


def answer_to(error: BaseException) -> Reply:
    """The answer to any error; what is not known is 500, without internals."""
    if isinstance(error, Invalid | domain.InvalidCommand):
        errors = {field: list(texts) for field, texts in error.errors.items()}
        return envelope(422, "validation_errors", "The request is not valid", errors=errors)
    if isinstance(error, RequestError):
        return envelope(error.status, "bad_request", str(error))
    if isinstance(error, application.Overloaded):
        return envelope(503, "unavailable", _OVERLOADED, RETRY)
    if isinstance(error, application.NotReached):
        return envelope(503, "unavailable", str(error), (*RETRY, position_header(error.reached)))
    if isinstance(error, application.ClocksApart):
        return envelope(503, "unavailable", str(error), RETRY)
    if isinstance(error, application.StoreUnavailable | application.NotMigrated):
        return envelope(503, "unavailable", _UNAVAILABLE, RETRY)
    for kind in type(error).__mro__:
        if kind in _TABLE:
            status, code, headers = _TABLE[kind]
            return envelope(status, code, str(error), headers)
    if isinstance(error, HTTPException) and error.status_code in _OF_STATUS:
        code, message = _OF_STATUS[error.status_code]
        return envelope(error.status_code, code, message, _headers_of(error))
    return envelope(500, "unexpected", _UNEXPECTED)


def _headers_of(error: HTTPException) -> Sequence[Header]:
    headers = {name.lower(): value for name, value in (error.headers or {}).items()}
    if "allow" in headers:
        headers["allow"] = ", ".join(sorted(with_head({*headers["allow"].split(", ")})))
    return [(name.encode(), value.encode()) for name, value in headers.items()]


def envelope(
    status: int,
    code: str,
    message: str,
    headers: Sequence[Header] = (),
    errors: dict[str, list[str]] | None = None,
) -> Reply:
    return Reply(ErrorAnswer(status="error", code=code, message=message, errors=errors), status, headers)

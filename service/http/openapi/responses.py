"""Errors -> documented responses. Status, code, headers and message are those of the service's own answer."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final

import msgspec

from service.application.errors import (
    BadToken,
    NotAuthenticated,
    NotPermitted,
    Overloaded,
    PositionNotFound,
    TooManyRequests,
)
from service.config import VARIABLES
from service.http.answer.errors import Invalid, RequestError, answer_to
from service.http.answer.schemas import ErrorAnswer
from service.http.openapi.headers import HEADERS
from service.http.operation import Operation
from service.http.request import body
from service.http.request.form import Json
from service.http.server.edge import LONGEST_ADDRESS, too_long

_BODY_LIMIT: Final = int(next(each.default or "" for each in VARIABLES if each.name == "TOKENTRAIL_BODY_LIMIT"))
"""Bytes, by default."""
_WHEN: Final[Mapping[tuple[int, str], str]] = {
    (400, "bad_request"): "a body that is not JSON in UTF-8, or a malformed header or query",
    (401, "not_authenticated"): "no bearer token",
    (401, "bad_authtoken"): "a token that is malformed, forged, expired, suspended, revoked or deleted",
    (403, "not_permitted"): "the token's scope does not allow it",
    (404, "not_found"): "an unknown id, one of a deleted token, or one of another account: they cannot be told apart",
    (409, "invalid_action"): "the token's status does not allow it now",
    (409, "log_differs"): "the log does not have the event that `cursor` or `Last-Event-ID` names: begin anew",
    (412, "precondition_failed"): "If-Match does not match",
    (413, "bad_request"): f"a body over the limit, {_BODY_LIMIT // 1024} KiB by default",
    (414, "bad_request"): f"path and query of more than {LONGEST_ADDRESS} bytes",
    (415, "bad_request"): "a body that is not JSON, by its Content-Type",
    (422, "validation_errors"): "well-formed, but not valid; `errors` says of each field what is wrong",
    (422, "idempotency_key_reused"): "the idempotency key was used for a different command",
    (429, "rate_limited"): "the account has as many requests in flight as it may: half of what a process takes",
    (500, "unexpected"): "a fault of the service",
    (503, "unavailable"): "Postgres is away, there is too much to do, or the service has not come to `min_position`; "
    "nothing was done half, so try again",
}
_WHEN_OF: Final[Mapping[type[Exception], str]] = {PositionNotFound: "a position that the log does not have yet"}
"""For errors to which what _WHEN says does not apply."""
_NAMES: Final = {name.lower(): name for name in HEADERS}


class _Case(msgspec.Struct, frozen=True):
    status: int
    when: str
    body: ErrorAnswer
    headers: Mapping[str, str]


def refusals(operation: Operation) -> list[Exception]:
    """An error of each kind that the operation may answer with: those that follow from its declaration, and its own."""
    found: list[Exception] = []
    if operation.health:
        return found
    if operation.caller != "anyone":
        found += [NotAuthenticated(), BadToken()]
        if operation.caller != "operator":
            found.append(TooManyRequests())
    if operation.caller == "account token":
        found.append(NotPermitted())
    if any(parameter.place == "query" for parameter in operation.parameters):
        found.append(RequestError("The query is malformed"))
    for parameter in operation.parameters:
        found += parameter.refusals
    if not any(isinstance(refusal, Invalid) for refusal in operation.refusals):
        found += [refusal for parameter in operation.parameters if (refusal := parameter.refusal_of_nonsense())][:1]
    if operation.body is not None:
        found += body.refusals(_BODY_LIMIT)
    return [*found, *operation.refusals, too_long(), Overloaded(), Exception()]


def error_responses(errors: Iterable[Exception]) -> dict[str, Json]:
    """The error responses by status: one for all errors that are answered with it."""
    cases: dict[int, list[_Case]] = {}
    for error in errors:
        case = _case(error)
        cases.setdefault(case.status, []).append(case)
    return {str(status): _response(status, cases[status]) for status in sorted(cases)}


def code_schemas(codes: Iterable[str]) -> dict[str, Json]:
    """A schema for each code, by its name in the document."""
    return {_schema_name(code): _code_schema(code) for code in sorted(set(codes))}


def codes(errors: Iterable[Exception]) -> set[str]:
    return {_case(error).body.code for error in errors}


def _case(error: Exception) -> _Case:
    reply = answer_to(error)
    headers = {_NAMES[name.decode()]: value.decode() for name, value in reply.headers}
    body = msgspec.json.decode(reply.body, type=ErrorAnswer)
    when = _WHEN_OF.get(type(error)) or _WHEN[reply.status, body.code]
    return _Case(reply.status, when, body, headers)


def _response(status: int, cases: list[_Case]) -> Json:
    found = list(dict.fromkeys(case.body.code for case in cases))
    schemas: list[Json] = [{"$ref": f"#/components/schemas/{_schema_name(code)}"} for code in found]
    return {
        "description": "; ".join(dict.fromkeys(f"`{case.body.code}`: {case.when}" for case in cases)),
        "headers": {"X-Request-Id": _reference("X-Request-Id"), **_headers(cases)},
        "content": {
            "application/json": {
                "schema": schemas[0] if len(schemas) == 1 else {"oneOf": schemas},
                "examples": _examples(cases),
            }
        },
    }


def _examples(cases: Iterable[_Case]) -> Json:
    """The examples, each named after its error's code. Further errors of the same code have a number in their name."""
    examples: Json = {}
    times: Counter[str] = Counter()
    for case in cases:
        code = case.body.code
        times[code] += 1
        examples[code if times[code] == 1 else f"{code}_{times[code]}"] = {
            "summary": case.body.message,
            "value": msgspec.to_builtins(case.body),
        }
    return examples


def _headers(cases: list[_Case]) -> dict[str, Json]:
    """The headers of the errors' answers. A header whose value says what is wrong has all values that there are."""
    headers: dict[str, Json] = {}
    for name in {name: None for case in cases for name in case.headers}:
        values = sorted({case.headers[name] for case in cases if name in case.headers})
        if name == "WWW-Authenticate":
            headers[name] = {**HEADERS[name], "schema": {"type": "string", "enum": values}, "example": values[0]}
        elif all(name in case.headers for case in cases):
            headers[name] = _reference(name)
        else:
            headers[name] = {**HEADERS[name], "required": False}
    return headers


def _reference(header: str) -> Json:
    return {"$ref": f"#/components/headers/{header}"}


def _schema_name(code: str) -> str:
    return f"{ErrorAnswer.__name__}.{code}"


def _code_schema(code: str) -> Json:
    # Not `const`, which generators of clients cannot merge with the code's type.
    narrowed: dict[str, Any] = {"properties": {"code": {"type": "string", "enum": [code]}}}
    if code == "validation_errors":
        narrowed["required"] = ["errors"]
    return {"allOf": [{"$ref": f"#/components/schemas/{ErrorAnswer.__name__}"}, narrowed]}

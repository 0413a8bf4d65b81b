"""What Schemathesis asks of this project on the way of each request. Loaded by Schemathesis, see schemathesis.toml."""

import atexit
import base64
import itertools
import json
import os
import re
from collections import Counter
from collections.abc import Mapping, MutableMapping
from pathlib import Path
from typing import Any, Final

import schemathesis
from schemathesis import Case, CheckContext, HookContext, Response
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.openapi.checks import JsonSchemaError, RejectedPositiveData, UseAfterFree

from tests.service.http.event_streams import parse
from tests.trials.fuzz.beyond_schema import Request, refused_beyond_schema
from tests.trials.fuzz.likely import make_likely

_COMMANDS: Final = frozenset({"activate_api_token", "suspend_api_token", "revoke_api_token", "delete_api_token"})
_FEEDS: Final = frozenset({"list_events", "list_all_events"})
_STREAMED: Final = 20
"""One request for a feed in so many asks for a stream."""
_numbers: Final = itertools.count()
_ID: Final = "api_token_id"
_STREAM: Final = "text/event-stream"


def _claims() -> dict[str, Any]:
    payload = os.environ["TOKENTRAIL_FUZZ_BEARER"].split(".")[1]
    claims: dict[str, Any] = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return claims


_CALLER: Final = _claims()
_NO_TOKEN: Final = _CALLER["sub"]
"""The account's own id, which is none of a token."""
_answers: Final[Counter[tuple[str, int]]] = Counter()
_created: Final[list[str]] = []
"""Ids of tokens."""


@schemathesis.hook
def before_call(context: HookContext, case: Case[Any], kwargs: dict[str, Any]) -> None:
    """The run must not end its own bearer, nor wait two seconds, time and again, for a position that will not come."""
    if case.meta is not None and case.meta.generation.mode.is_positive:
        make_likely(case, _CALLER["sub"], _created)
    operation_id = case.operation.definition.raw.get("operationId")
    if operation_id in _COMMANDS and case.path_parameters.get(_ID) == _CALLER["jti"]:
        case.path_parameters[_ID] = _NO_TOKEN
    places: list[tuple[MutableMapping[str, Any], str]] = [
        (case.query or {}, "min_position"),
        (case.headers or {}, "Tokentrail-Min-Position"),
    ]
    for where, name in places:
        if re.fullmatch("[0-9]+", str(where.get(name, "")), re.ASCII):
            where[name] = type(where[name])(1)
    if operation_id in _FEEDS and next(_numbers) % _STREAMED == 0:
        case.headers["Accept"] = _STREAM


@schemathesis.hook
def after_call(context: HookContext, case: Case[Any], response: Response) -> None:
    _answers[case.operation.label, response.status_code] += 1
    if response.status_code == 201:
        _created.append(response.json()["details"]["id"])


@schemathesis.hook
def filter_failure(context: HookContext, failure: Failure, case: Case[Any], response: Response) -> bool:
    """Not failures: a request that is valid by the document and refused for a rule that no schema can say; one that
    Schemathesis takes for valid and is not (a tenth of the If-Match that it makes have another form on purpose); a
    body of white space or `null`, which is none (generators of clients would be misled by a document that said so); and
    what is documented to outlive a token."""
    if isinstance(failure, JsonSchemaError) and response.headers.get("content-type") == [_STREAM]:
        return False  # see `events`
    if isinstance(failure, AcceptedNegativeData):
        sent_body = response.request.body
        no_body = isinstance(sent_body, bytes | str) and (sent_body.isspace() or sent_body in (b"null", "null"))
        return not (no_body and "in body" in failure.message)
    if isinstance(failure, UseAfterFree):
        return not _outlives_its_token(case, response)
    if not isinstance(failure, RejectedPositiveData):
        return True
    sent = Request(
        account_id=_CALLER["sub"],
        query=case.query or {},
        headers={name.lower(): str(value) for name, value in (case.headers or {}).items()},
        body=case.body if isinstance(case.body, dict) else None,
    )
    return not refused_beyond_schema(sent, response.status_code, response.json()) and _has_its_form(case, "If-Match")


def _outlives_its_token(case: Case[Any], response: Response) -> bool:
    """What is documented to work with the id of a deleted token: its history, the token as it was, and the first answer
    to a command again."""
    operation_id = case.operation.definition.raw.get("operationId")
    query: Mapping[str, Any] = case.query or {}
    return (
        operation_id == "list_api_token_events"
        or (operation_id == "get_api_token" and bool(query.get("as_of") or query.get("as_of_position")))
        or (operation_id in _COMMANDS and response.headers.get("idempotency-replayed") == ["true"])
    )


def _has_its_form(case: Case[Any], header: str) -> bool:
    """As the document has it."""
    headers: Mapping[str, Any] = case.headers or {}
    patterns = [known.unoptimized_schema["pattern"] for known in case.operation.headers if known.name == header]
    return all(re.search(pattern, str(headers.get(header, "*"))) for pattern in patterns)


@schemathesis.check
def events(ctx: CheckContext, response: Response, case: Case[Any]) -> None:
    """In a stream each whole block is of the documented form. (OpenAPI 3.1 describes the text of a stream; Schemathesis
    takes the schema, a string, for that of each of its events.)"""
    if response.headers.get("content-type") == [_STREAM]:
        whole = response.content[: response.content.rfind(b"\n\n") + 2]
        blocks = parse(whole) if whole else []
        positions = [block.position for block in blocks if block.data is not None]
        assert positions == sorted(set(positions)), "events out of order"


@atexit.register
def _tell() -> None:
    """What each operation was answered with, and how often."""
    answers = [[operation, status, times] for (operation, status), times in sorted(_answers.items())]
    Path(os.environ["TOKENTRAIL_FUZZ_ANSWERS"]).write_text(json.dumps(answers))

"""The headers of responses, by name."""

from collections.abc import Mapping
from typing import Final

from service.http import examples
from service.http.request.form import Json
from service.http.request.ids import SAFE_ID
from service.http.request.prefer import LONGEST_WAIT, MOST_NAMES

HEADERS: Final[Mapping[str, Json]] = {
    "X-Request-Id": {
        "description": "The request's id: the caller's own, if usable.",
        "required": True,
        "schema": {"type": "string", "pattern": f"^{SAFE_ID.pattern}$"},
        "example": examples.REQUEST_ID,
    },
    "ETag": {
        "description": "The token's version, for If-Match. It counts the token's events from 1.",
        "required": True,
        "schema": {"type": "string", "pattern": '^"[1-9][0-9]*"$'},
        "example": '"3"',
    },
    "Tokentrail-Position": {
        "description": "A position in the log. For a command: of the event that it led to. For a token as it was: of "
        "its last event then. With 503: the position that the service has come to.",
        "required": True,
        "schema": {"type": "integer", "minimum": 1},
        "example": 4711,
    },
    "Idempotency-Replayed": {
        "description": "Present if the answer repeats the first one to this idempotency key: nothing was done this "
        "time.",
        "schema": {"type": "string", "const": "true"},
    },
    "Preference-Applied": {
        "description": "Present if the request preferred to wait: for how many seconds it would have waited at most.",
        "schema": {"type": "string", "pattern": f"^wait=([0-9]|{LONGEST_WAIT})$"},
        "example": "wait=2",
    },
    "Tokentrail-Propagation": {
        "description": "Present if the request preferred to wait: who has applied the event, as an RFC 9651 "
        "dictionary. `position` is the event's, `live` the number of verifiers that may accept tokens, `applied` the "
        f"number of those that have applied it; `pending` names up to {MOST_NAMES} that have not. `listening=?0` says "
        "that there may be others: NATS is away, or was less than the longest known bound and two seconds ago. A "
        "verifier that is cut off counts as live for its bound and two seconds more; by then it refuses all tokens.",
        "schema": {"type": "string", "pattern": "^position=[1-9][0-9]*, live=[0-9]+, applied=[0-9]+(, [ -~]+)?$"},
        "example": 'position=4711, live=3, applied=2, pending=("gateway-2")',
    },
    "Retry-After": {
        "description": "After how many seconds to try again.",
        "required": True,
        "schema": {"type": "integer", "minimum": 0},
        "example": 1,
    },
    "WWW-Authenticate": {
        "description": "How to authenticate (RFC 6750).",
        "required": True,
        "schema": {"type": "string"},
        "example": "Bearer",
    },
    "Allow": {
        "description": "The methods that the path has.",
        "required": True,
        "schema": {"type": "string"},
        "example": "GET, OPTIONS",
    },
    "Cache-Control": {
        "description": "How long the response may be kept.",
        "required": True,
        "schema": {"type": "string"},
        "example": "public, max-age=300",
    },
}

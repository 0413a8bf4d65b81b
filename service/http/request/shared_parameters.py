"""The parameters that several operations have, and the headers that every request is looked through for."""

from typing import Final

from service.application.errors import IdempotencyKeyReused, NotReached, PreconditionFailed
from service.application.idempotency import LONGEST_KEY, SHORTEST_KEY, parse_header
from service.application.position_wait import WITHIN
from service.http import examples
from service.http.answer.errors import RequestError
from service.http.request.etags import ETAGS, if_match
from service.http.request.form import ANY_ID, parsed, text, whole
from service.http.request.ids import SAFE_ID_IN_WORDS, safe_id, trace_parent
from service.http.request.parameter import header, path, query
from service.http.request.positions import LAST_POSITION, position_in
from service.http.request.prefer import LONGEST_WAIT, wait_preference

# For OpenAPI these two are no parameters: security and the body's media type say what they are.
AUTHORIZATION: Final = header("Authorization", "Authorization", text(), "The bearer.")
CONTENT_TYPE: Final = header("ContentType", "Content-Type", text(), "The body's media type.")

_BARE_KEY: Final = rf"[!#-~][ -~]{{{SHORTEST_KEY - 2},{LONGEST_KEY - 2}}}[!-~]"
_QUOTED_KEY: Final = rf'"(?:[ !#-\[\]-~]|\\["\\]){{{SHORTEST_KEY},{LONGEST_KEY}}}"'
_LEFT_OUT: Final = "A value of another form is ignored, not refused."

REQUEST_ID: Final = header(
    "RequestId",
    "X-Request-Id",
    parsed(safe_id),
    f"The caller's own id for the request, up to {SAFE_ID_IN_WORDS}; the response repeats it. "
    "Without one, or with one of another form, the service makes one.",
    example=examples.REQUEST_ID,
    ignored=True,  # by operations: the edge reads it
)
"""Every operation has it."""
TOKEN_ID: Final = path(
    "ApiTokenId",
    "api_token_id",
    ANY_ID,
    "The token's id. One of another form is an id that no token has: 404.",
    example=examples.TOKEN_ID,
)
IDEMPOTENCY_KEY: Final = header(
    "IdempotencyKey",
    "Idempotency-Key",
    parsed(parse_header, f"^(?:{_BARE_KEY}|{_QUOTED_KEY})$"),
    f"{SHORTEST_KEY} to {LONGEST_KEY} printable ASCII characters, quoted or bare; the same as `idempotency_key` in the "
    "body. Both, if they differ, are refused with 400.",
    example=examples.IDEMPOTENCY_KEY,
    refusals=(IdempotencyKeyReused(),),
)
IF_MATCH: Final = header(
    "IfMatch",
    "If-Match",
    parsed(if_match, rf"^(?:[ \t]*\*[ \t]*|{ETAGS.pattern})$"),
    "The command is done only if the token's ETag is one of these; `*` is any. Weak tags never match.",
    example='"2"',
    listed=True,
    refusals=(PreconditionFailed(),),
)
PREFER: Final = header(
    "Prefer",
    "Prefer",
    parsed(wait_preference),
    "RFC 7240. With `wait=N` the answer comes when all live verifiers have applied the event, or after N seconds, "
    f"at most {LONGEST_WAIT}; `Tokentrail-Propagation` says which. The body is the same as without it. The answer "
    "comes at once if there are no live verifiers, or if too many requests wait already. The service ignores other "
    "preferences, and values that it cannot read.",
    example="wait=2",
    listed=True,
)
TRACE_PARENT: Final = header(
    "TraceParent",
    "traceparent",
    parsed(trace_parent),
    f"W3C Trace Context; it becomes part of the event. {_LEFT_OUT}",
    example="00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
)
CORRELATION_ID: Final = header(
    "CorrelationId",
    "X-Correlation-Id",
    parsed(safe_id),
    f"What the request belongs to; it becomes part of the event. Up to {SAFE_ID_IN_WORDS}. {_LEFT_OUT}",
    example="order-4711",
)
CAUSATION_ID: Final = header(
    "CausationId",
    "X-Causation-Id",
    parsed(safe_id),
    f"What caused the request; it becomes part of the event. Up to {SAFE_ID_IN_WORDS}. {_LEFT_OUT}",
    example="evt-0815",
)
CONTEXT: Final = (TRACE_PARENT, CORRELATION_ID, CAUSATION_ID)

MIN_POSITION: Final = query(
    "MinPosition",
    "min_position",
    whole(0, LAST_POSITION),
    "A position, such as `Tokentrail-Position` of a command's answer. The answer to the read is at least as new as "
    f"that position. If the service has not come to it after {WITHIN:.0f} seconds, the answer is 503.",
    refusals=(NotReached(4712),),
)
MIN_POSITION_HEADER: Final = header(
    "MinPositionHeader",
    "Tokentrail-Min-Position",
    parsed(position_in, "^[0-9]{1,19}$"),
    "The same as `min_position` in the query. Both, if they differ, are refused with 400.",
    example="4711",
    refusals=(RequestError("The header Tokentrail-Min-Position is not a position"),),
)
IGNORED_IDEMPOTENCY_KEY: Final = query(
    "IgnoredIdempotencyKey", "idempotency_key", text(), "Accepted and ignored: reads change nothing.", ignored=True
)
READ: Final = (IGNORED_IDEMPOTENCY_KEY, MIN_POSITION, MIN_POSITION_HEADER)
"""Every read of the API has them."""

MOST_EVENTS: Final = 1000
LIMIT: Final = query("Limit", "limit", whole(1, MOST_EVENTS), "How many events to answer with at most.", default=100)

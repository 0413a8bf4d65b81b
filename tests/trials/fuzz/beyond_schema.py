"""Rules of the service that no schema can say: they tie parameters together, or ask what the log or the clock says.

A request that is valid by the document may be refused for one of them, and for nothing else. A refusal counts as such
only if the request does what the rule forbids, or may do so: the service's word alone is not taken.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import msgspec

from service.domain.api_token import of_account

_MAX_LIFETIME: Final = timedelta(days=366)


class Request(msgspec.Struct, frozen=True):
    """What was sent, by the names of the document; `body` is None if it was no JSON object."""

    account_id: str
    query: Mapping[str, Any]
    headers: Mapping[str, str]
    """By lower-case name."""
    body: Mapping[str, Any] | None

    @property
    def details(self) -> Mapping[str, Any]:
        found = (self.body or {}).get("details")
        return found if isinstance(found, dict) else {}

    @property
    def keys(self) -> set[str]:
        """The idempotency keys that it names."""
        in_header = self.headers.get("idempotency-key", "").strip(" \t").removeprefix('"').removesuffix('"')
        found = {in_header.replace('\\"', '"').replace("\\\\", "\\"), (self.body or {}).get("idempotency_key") or ""}
        return found - {""}


Rule = Callable[[Request], bool]

CODES: Final[Mapping[tuple[int, str], Rule]] = {
    # One key goes with one command: what it was used for is in the log.
    (422, "idempotency_key_reused"): lambda sent: bool(sent.keys),
    # The token's version is in the log.
    (412, "precondition_failed"): lambda sent: "if-match" in sent.headers,
    # Header and body name different keys.
    (400, "bad_request"): lambda sent: len(sent.keys) > 1,
}


def _both(one: str, other: str) -> Rule:
    return lambda sent: not {sent.query.get(one), sent.query.get(other)} & {None, ""}  # but 0 is a value


def _of_another_account(name: str) -> Rule:
    def broken(sent: Request) -> bool:
        given = [value for value in (sent.query.get(name), sent.details.get(name)) if value]
        return any(not of_account(str(value), sent.account_id) for value in given)

    return broken


def _time(value: object) -> datetime:
    """The earliest that there is, if it is none or has no offset."""
    try:
        return msgspec.convert(value, datetime).astimezone(UTC)
    except (msgspec.ValidationError, OverflowError):
        return datetime.min.replace(tzinfo=UTC)


def _cannot_be_lived(sent: Request) -> bool:
    if not sent.details.get("expires_at"):
        return False
    expires_at, now = _time(sent.details.get("expires_at")), datetime.now(UTC)
    return expires_at <= now + timedelta(minutes=1) or expires_at >= now + _MAX_LIFETIME - timedelta(minutes=1)


FIELDS: Final[Mapping[str, Rule]] = {
    # OpenAPI cannot say that of two parameters one only may be given.
    "pagination[offset]": _both("pagination[offset]", "pagination[cursor]"),
    "cursor": _both("after", "cursor"),
    "last_used": _both("last_used", "last_used_before"),
    "as_of_position": lambda sent: _both("as_of", "as_of_position")(sent) or int(sent.query["as_of_position"]) > 1,
    # Ids carry their account's partition; whose the caller's is the document does not know.
    "environment_id": _of_another_account("environment_id"),
    "created_by_admin_user_id": _of_another_account("created_by_admin_user_id"),
    # A cursor is sealed, and goes with one list.
    "pagination[cursor]": lambda sent: bool(sent.query.get("pagination[cursor]")),
    # Times are compared with the clock.
    "as_of": lambda sent: _time(sent.query.get("as_of")) > datetime.now(UTC) - timedelta(minutes=1),
    "expires_at": _cannot_be_lived,
}


def refused_beyond_schema(sent: Request, status: int, answer: Mapping[str, Any]) -> bool:
    """Whether the answer refuses the request for such rules alone."""
    if answer.get("code") == "validation_errors":
        errors = answer["errors"]
        return bool(errors) and all(field in FIELDS and FIELDS[field](sent) for field in errors)
    rule = CODES.get((status, str(answer.get("code"))))
    return rule is not None and rule(sent)

"""A refusal is forgiven only for what the request does."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final

import pytest

from tests.harness import builders as a
from tests.trials.fuzz.beyond_schema import Request, refused_beyond_schema

ACCOUNT: Final = a.new_account()
OWN: Final = a.new_id(ACCOUNT)
OTHER: Final = a.new_id(a.new_account())
SOON: Final = (datetime.now(UTC) + timedelta(days=1)).isoformat()
KEY: Final = {"idempotency-key": "01234567"}


def sent(
    query: dict[str, Any] | None = None, headers: dict[str, str] | None = None, body: dict[str, Any] | None = None
) -> Request:
    return Request(ACCOUNT, query or {}, headers or {}, body)


def created(**details: Any) -> Request:
    return sent(body={"details": {"token_scope": "account", **details}})


def invalid(*fields: str) -> dict[str, Any]:
    return {"code": "validation_errors", "errors": {field: ["is not valid"] for field in fields}}


REUSED: Final = {"code": "idempotency_key_reused"}
FAILED: Final = {"code": "precondition_failed"}
BAD: Final = {"code": "bad_request"}


@pytest.mark.parametrize(
    ("request_", "status", "answer"),
    [
        (sent(headers=KEY), 422, REUSED),
        (sent(headers={"if-match": "*"}), 412, FAILED),
        (sent(headers=KEY, body={"idempotency_key": "76543210"}), 400, BAD),
        (created(environment_id=OTHER), 422, invalid("environment_id")),
        (created(expires_at="2001-01-01T00:00:00Z"), 422, invalid("expires_at")),
        (created(expires_at="9001-01-01T00:00:00Z"), 422, invalid("expires_at")),
        (sent({"as_of": SOON}), 422, invalid("as_of")),
        (sent({"pagination[offset]": 0, "pagination[cursor]": "x"}), 422, invalid("pagination[offset]")),
        (sent({"after": 0, "cursor": "0"}), 422, invalid("cursor")),
    ],
)
def test_forgiven(request_: Request, status: int, answer: dict[str, Any]) -> None:
    """The request breaks a rule that no schema can say."""
    assert refused_beyond_schema(request_, status, answer)


@pytest.mark.parametrize(
    ("request_", "status", "answer"),
    [
        (sent(), 422, REUSED),
        (sent(), 412, FAILED),
        (sent(), 400, BAD),
        (sent(headers=KEY), 400, BAD),
        (sent(headers={"idempotency-key": '"01234567"'}, body={"idempotency_key": "01234567"}), 400, BAD),
        (sent(headers=KEY), 409, REUSED),
        (sent(headers=KEY), 415, BAD),
        (created(environment_id=OWN), 422, invalid("environment_id")),
        (created(environment_id=OTHER), 422, invalid("environment_id", "token_scope")),
        (created(), 422, invalid("expires_at")),
        (created(expires_at=SOON), 422, invalid("expires_at")),
        (sent({"as_of": "2001-01-01T00:00:00Z"}), 422, invalid("as_of")),
        (sent({"pagination[offset]": 1}), 422, invalid("pagination[offset]")),
        (sent({"limit": 5}), 422, invalid("limit")),
        (sent({"cursor": "0"}), 422, invalid("cursor")),
        (sent(headers=KEY), 422, invalid()),
    ],
)
def test_not_forgiven(request_: Request, status: int, answer: dict[str, Any]) -> None:
    """The request breaks no such rule, or another one than it was refused for."""
    assert not refused_beyond_schema(request_, status, answer)

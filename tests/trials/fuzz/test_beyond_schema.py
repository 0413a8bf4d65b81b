"""A refusal of what is valid by the document is forgiven only for what the request does."""

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
INVALID: Final = "validation_errors"


def sent(query: dict[str, Any] | None = None, headers: dict[str, str] | None = None, **body: Any) -> Request:
    return Request(ACCOUNT, query or {}, headers or {}, body or None)


@pytest.mark.parametrize(
    ("request_", "status", "code", "fields"),
    [
        (sent(), 422, "idempotency_key_reused", []),
        (sent(), 412, "precondition_failed", []),
        (sent(), 400, "bad_request", []),
        (sent(headers=KEY), 400, "bad_request", []),
        (sent(headers={"idempotency-key": '"01234567"'}, idempotency_key="01234567"), 400, "bad_request", []),
        (sent(headers=KEY), 409, "idempotency_key_reused", []),
        (sent(headers=KEY), 415, "bad_request", []),
        (sent(details={"environment_id": OWN}), 422, INVALID, ["environment_id"]),
        (sent(details={"environment_id": OTHER}), 422, INVALID, ["environment_id", "token_scope"]),
        (sent(details={}), 422, INVALID, ["expires_at"]),
        (sent(details={"expires_at": SOON}), 422, INVALID, ["expires_at"]),
        (sent({"as_of": "2001-01-01T00:00:00Z"}), 422, INVALID, ["as_of"]),
        (sent({"pagination[offset]": 1}), 422, INVALID, ["pagination[offset]"]),
        (sent({"limit": 5}), 422, INVALID, ["limit"]),
        (sent({"cursor": "0"}), 422, INVALID, ["cursor"]),
        (sent(headers=KEY), 422, INVALID, []),
    ],
)
def test_not_forgiven(request_: Request, status: int, code: str, fields: list[str]) -> None:
    """The request breaks no rule that no schema can say, or another one than it was refused for."""
    answer = {"code": code, "errors": {field: ["is not valid"] for field in fields}}

    assert not refused_beyond_schema(request_, status, answer)

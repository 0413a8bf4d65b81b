"""Turns a request that is valid by the document into one that the service may well do.

Left to chance, hardly any random id is of the caller's account, no two keys in header and body are the same, and most
times lie in the past: nearly all requests would be refused, and the states behind them never reached. What stays valid
by the document stays random otherwise. One request in EVERY is left as it is.
"""

import itertools
from collections.abc import Iterator, MutableMapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import pfid
from schemathesis import Case

EVERY: Final = 6
_LATEST: Final = 12
_EITHER: Final = (
    ("as_of", "as_of_position"),
    ("pagination[offset]", "pagination[cursor]"),
    ("last_used_before", "last_used"),
    ("after", "cursor"),
)
_BEGINNING: Final = "0"
"""The one cursor of events that is any log's."""
_numbers: Final[Iterator[int]] = itertools.count(1)


def make_likely(case: Case[Any], account_id: str, created: Sequence[str]) -> None:
    """`created` are ids of tokens that the run has created."""
    number = next(_numbers)
    if number % EVERY == 0:
        return
    path = case.path_parameters or {}
    if created and path.get("api_token_id") not in (None, *created):
        path["api_token_id"] = created[-1 - number % min(len(created), _LATEST)]
    if case.headers and case.headers.get("If-Match") and number % 2:
        case.headers["If-Match"] = "*"
    if case.headers and case.headers.get("Last-Event-ID"):
        case.headers["Last-Event-ID"] = _BEGINNING
    body = case.body if isinstance(case.body, dict) else {}
    for fields in (case.query, body.get("details")):
        if isinstance(fields, MutableMapping):
            _fields(fields, account_id, number)
    key = f"fuzz-{number - number % 3}".rjust(8, "-")  # of this request alone, but for every third: it may repeat one
    for where, name in ((case.headers, "Idempotency-Key"), (body, "idempotency_key")):
        if where and where.get(name):
            where[name] = key


def _fields(fields: MutableMapping[str, Any], account_id: str, number: int) -> None:
    """Of a query, or of the details of a new token."""
    if fields.get("account_id"):
        fields["account_id"] = account_id
    for name in ("environment_id", "created_by_admin_user_id"):
        if pfid.is_pfid(some_id := fields.get(name, "")):
            fields[name] = f"{some_id[:10]}{account_id[10:16]}{some_id[16:]}"
    for names in _EITHER:
        if not {fields.get(name) for name in names} & {None, ""}:
            del fields[names[number % 2]]
    if fields.get("cursor"):
        fields["cursor"] = _BEGINNING
    if fields.get("as_of_position"):
        fields["as_of_position"] = 1
    if fields.get("expires_at"):
        fields["expires_at"] = (datetime.now(UTC) + timedelta(hours=1 + number % 8000)).isoformat()

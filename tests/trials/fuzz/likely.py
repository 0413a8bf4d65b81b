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
_OF_THE_ACCOUNT: Final = ("environment_id", "created_by_admin_user_id")
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
    _query(case.query or {}, account_id, number)
    body = case.body if isinstance(case.body, dict) else {}
    details = body.get("details")
    if isinstance(details, dict):
        _details(details, account_id, number)
    _one_key(case.headers, body, number)


def _query(query: MutableMapping[str, Any], account_id: str, number: int) -> None:
    if query.get("account_id"):
        query["account_id"] = account_id
    for name in _OF_THE_ACCOUNT:
        if query.get(name):
            query[name] = _of(account_id, query[name])
    for names in _EITHER:
        if not {query.get(name) for name in names} & {None, ""}:
            del query[names[number % 2]]
    if query.get("cursor"):
        query["cursor"] = _BEGINNING
    if query.get("as_of_position"):
        query["as_of_position"] = 1


def _details(details: MutableMapping[str, Any], account_id: str, number: int) -> None:
    if details.get("account_id"):
        details["account_id"] = account_id
    if details.get("environment_id"):
        details["environment_id"] = _of(account_id, details["environment_id"])
    if details.get("expires_at"):
        details["expires_at"] = (datetime.now(UTC) + timedelta(hours=1 + number % 8000)).isoformat()


def _one_key(headers: MutableMapping[str, Any] | None, body: MutableMapping[str, Any], number: int) -> None:
    """A key of this request alone, but for every third: it may repeat one."""
    key = f"fuzz-{number - number % 3}"
    for where, name in ((headers, "Idempotency-Key"), (body, "idempotency_key")):
        if where and where.get(name):
            where[name] = key.rjust(8, "-")


def _of(account_id: str, some_id: Any) -> Any:
    """The id in the account's partition."""
    return f"{some_id[:10]}{account_id[10:16]}{some_id[16:]}" if pfid.is_pfid(some_id) else some_id

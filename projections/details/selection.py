"""Which tokens a list is of and in which order, as SQL that is read from indexes.

What never changes of a token (and the scope, the expiry) is read from the details (`d`), when it was used from
token_usage (`u`), its status and its last change from the listing (`l`), which is an index of the details: see the
migration `lists`.
"""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from events.api_token import Scope, Status


def _sql(name: str) -> str:
    return Path(__file__).with_name(name).read_text().rstrip()


_LIST: Final = _sql("list.sql")
_RECENT: Final = _sql("recent.sql") + "\n"
_COUNT: Final = _sql("count.sql")
_COUNT_BY_STATUS: Final = _sql("count_by_status.sql")

_SOURCES: Final = {
    "d": "tokentrail.token_details d",
    "l": f"{_sql('listed.sql')} l",
    "u": "tokentrail.token_usage u",
}

# Those never used come last, both ways. A condition for each part, so that both are ranges of the index.
_USED_BEYOND: Final = """(
  select token_id, account_id, last_used_at
  from tokentrail.token_usage
  where account_id = $1 and (last_used_at, token_id) {beyond} ({value}, {token_id})
  union all
  select token_id, account_id, last_used_at
  from tokentrail.token_usage
  where account_id = $1 and last_used_at is null
) u"""

FIELDS: Final[Mapping[str, str]] = {
    "inserted_at": "d",
    "updated_at": "l",
    "expires_at": "d",
    "last_used_at": "u",
    "id": "d",
    "status": "l",
    "token_scope": "d",
}
"""What can be sorted by, and where it is read."""

SORTINGS: Final = frozenset(f"{sign}{field}" for field in FIELDS for sign in ("", "-"))
"""What a list can be sorted by: a field's name, with `-` in front for descending."""

NEWEST_FIRST: Final = "-inserted_at"


class Filters(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A token is listed if all that is given holds. `before` leaves out the time itself, `after` does not.
    `last_used_before` leaves out those never used; `never_used` leaves out all others."""

    status: Status | None = None
    token_scope: Scope | None = None
    environment_id: str | None = None
    created_by_admin_user_id: str | None = None
    expires_after: datetime | None = None
    expires_before: datetime | None = None
    last_used_before: datetime | None = None
    never_used: bool = False


class Place(NamedTuple):
    """Of a token in a sorted list: the value that is sorted by, and, for those that share it, the id."""

    value: datetime | str | None
    token_id: str


class Statement(NamedTuple):
    """`args` are those from $6 on."""

    sql: str
    args: list[Any]


_CONDITIONS: Final[Mapping[str, tuple[str, str]]] = {
    "status": ("l", "l.status = {}"),
    "token_scope": ("d", "d.token_scope = {}"),
    "environment_id": ("d", "d.environment_id = {}"),
    "created_by_admin_user_id": ("d", "d.created_by_admin_user_id = {}"),
    "expires_after": ("d", "d.expires_at >= {}"),
    "expires_before": ("d", "d.expires_at < {}"),
    "last_used_before": ("u", "u.last_used_at < {}"),
}


def statement(filters: Filters, sorting: str, after: Place | None) -> Statement:
    """The list's statement: $1 account, $2 and $3 the caller and the time, $4 how many, $5 how many to leave out.
    `sorting` is one of SORTINGS; `after` is the place after which the page begins."""
    args: list[Any] = []

    def parameter(value: Any) -> str:
        args.append(value)
        return f"${len(args) + 5}"

    given = {name: value for name in _CONDITIONS if (value := getattr(filters, name)) is not None}
    conditions = {name: _CONDITIONS[name][1].format(parameter(value)) for name, value in given.items()}
    read = {_CONDITIONS[name][0] for name in given}
    if filters.never_used:
        conditions["never_used"] = "u.last_used_at is null"
        read.add("u")
    field, descending = sorting.removeprefix("-"), sorting.startswith("-")
    source = FIELDS[field]
    if field == "inserted_at" and read == {"l"}:  # the listing has it too, by status
        source = "l"

    if not conditions:
        count = _COUNT
    elif conditions.keys() == {"status"}:
        count = _COUNT_BY_STATUS.format(status="$6")
    else:
        count = f"select count(*) {_from(read, _SOURCES, list(conditions.values()))}"

    sources, beyond = dict(_SOURCES), list(conditions.values())
    if after is not None:
        sign = "<" if descending else ">"
        token_id = parameter(after.token_id)
        if field == "id":
            beyond.append(f"{source}.token_id {sign} {token_id}")
        elif field != "last_used_at":
            beyond.append(f"({source}.{field}, {source}.token_id) {sign} ({parameter(after.value)}, {token_id})")
        elif after.value is None:
            beyond.append(f"u.last_used_at is null and u.token_id {sign} {token_id}")
        else:
            sources["u"] = _USED_BEYOND.format(beyond=sign, value=parameter(after.value), token_id=token_id)
    read.add(source)
    chosen = f"select {source}.token_id {_from(read, sources, beyond)}\n    order by {_order(source, field, descending)}"
    return Statement(
        _LIST.format(
            **{"with": _RECENT if "l" in read else ""},
            count=count,
            chosen=chosen,
            order=_order("page", field, descending),
        ),
        args,
    )


def _from(read: set[str], sources: Mapping[str, str], conditions: list[str]) -> str:
    first, *others = sorted(read)
    text = f"from {sources[first]}" + "".join(
        f" join {sources[other]} on {other}.token_id = {first}.token_id" for other in others
    )
    own = [f"{alias}.account_id = $1" for alias in sorted(read) if alias != "l"]
    return f"{text} where {' and '.join([*own, *conditions]) or 'true'}"


def _order(alias: str, field: str, descending: bool) -> str:
    """Stable: by id where the values are the same."""
    direction = "desc" if descending else "asc"
    by_id = f"{alias}.token_id {direction}"
    if field == "id":
        return by_id
    nulls = " nulls last" if field == "last_used_at" else ""
    return f"{alias}.{field} {direction}{nulls}, {by_id}"

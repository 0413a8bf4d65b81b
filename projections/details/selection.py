"""Builds the SQL of a list of tokens, with filters and order, so that Postgres reads it from indexes.

What never changes of a token (and the scope, the expiry, the name) is read from the details (`d`), when it was used
from token_usage (`u`), its labels from token_label (`t`), its status and its last change from the listing (`l`), which
is an index of the details: see the migration.
"""

from collections.abc import Collection, Mapping, Sequence
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

_TABLES: Final = {
    "d": "tokentrail.token_details d",
    "l": "tokentrail.token_listing l",
    "u": "tokentrail.token_usage u",
    "t": "tokentrail.token_label t",
}

FIELDS: Final[Mapping[str, str]] = {
    "inserted_at": "d",
    "updated_at": "l",
    "expires_at": "d",
    "last_used_at": "u",
    "id": "d",
    "status": "l",
    "token_scope": "d",
}
"""The fields to sort by, with the table of each."""

SORTINGS: Final = frozenset(f"{sign}{field}" for field in FIELDS for sign in ("", "-"))
"""The sortings of a list: a field's name, with `-` in front for descending."""

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
    name_prefix: str | None = None
    label_key: str | None = None
    label_value: str | None = None


class SortKey(NamedTuple):
    """A token's place in a sorted list: the value of the sort field, then the id."""

    value: datetime | str | None
    token_id: str


class Statement(NamedTuple):
    """`args` are those from $5 on."""

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
    "name_prefix": ("d", "d.name ^@ {}"),
    "label_key": ("t", "t.key = {}"),
    "label_value": ("t", "t.value = {}"),
}


def statement(filters: Filters, sorting: str, after: SortKey | None) -> Statement:
    """The list's statement: $1 account, $2 the caller, $3 how many, $4 how many to leave out.
    `sorting` is one of SORTINGS; `after` is the key after which the page begins."""
    args: list[Any] = []

    def parameter(value: Any) -> str:
        args.append(value)
        return f"${len(args) + 4}"

    given = {name: value for name in _CONDITIONS if (value := getattr(filters, name)) is not None}
    conditions = {name: _CONDITIONS[name][1].format(parameter(value)) for name, value in given.items()}
    read = {_CONDITIONS[name][0] for name in given}
    if filters.never_used:
        conditions["never_used"] = "u.last_used_at is null"
        read.add("u")
    field, descending = sorting.removeprefix("-"), sorting.startswith("-")
    source = FIELDS[field]
    if field == "inserted_at" and "d" not in read:  # the listing has it, by status, and so have the labels, by value
        source = "l" if "l" in read else "t" if filters.label_value is not None else source

    # Parts that no token is in two of, each a range of an index.
    part = _Part(_TABLES, list(conditions.values()))
    parts = [part]
    if "l" in read | {source}:
        parts = [
            part.also("l.token_id not in (select r.token_id from recent r)"),
            part.of("l", "tokentrail.token_details l").also(
                "l.token_id = any (array(select r.token_id from recent r))"
            ),
        ]

    count = _count(conditions.keys(), parts if "l" in read else [part], read)
    if after is not None:
        sign, token_id = "<" if descending else ">", parameter(after.token_id)
        by_id = f"{source}.token_id {sign} {token_id}"
        if field == "id":
            parts = [part.also(by_id) for part in parts]
        elif after.value is None:  # those never used come last
            parts = [part.also("u.last_used_at is null", by_id) for part in parts]
        else:
            beyond = f"({source}.{field}, {source}.token_id) {sign} ({parameter(after.value)}, {token_id})"
            others = [part.also("u.last_used_at is null") for part in parts] if field == "last_used_at" else []
            parts = [*(part.also(beyond) for part in parts), *others]

    chosen = "\n    union all\n    ".join(
        f"(select {source}.token_id, {_column(source, field)} as value {part.rows(read | {source})} "
        f"order by {_order(source, field, descending)} limit $3::bigint + $4::bigint)"
        for part in parts
    )
    return Statement(
        _LIST.format(
            **{"with": _RECENT if "l" in read | {source} else ""},
            count=count,
            chosen=chosen,
            chosen_order=_order("chosen", field, descending, column="value"),
            order=_order("page", field, descending),
        ),
        args,
    )


class _Part(NamedTuple):
    """Rows of tables, by alias, for which all conditions hold."""

    tables: Mapping[str, str]
    conditions: list[str]

    def also(self, *conditions: str) -> "_Part":
        return _Part(self.tables, [*self.conditions, *conditions])

    def of(self, alias: str, table: str) -> "_Part":
        return _Part({**self.tables, alias: table}, self.conditions)

    def rows(self, read: set[str]) -> str:
        first, *others = sorted(read)
        joined = "".join(f" join {self.tables[other]} on {other}.token_id = {first}.token_id" for other in others)
        own = [f"{alias}.account_id = $1" for alias in sorted(read)]
        return f"from {self.tables[first]}{joined} where {' and '.join([*own, *self.conditions])}"


def _column(source: str, field: str) -> str:
    return f"{source}.{'token_id' if field == 'id' else field}"


def _order(alias: str, field: str, descending: bool, column: str | None = None) -> str:
    """Stable: by id where the values are the same."""
    direction = "desc" if descending else "asc"
    by_id = f"{alias}.token_id {direction}"
    if field == "id":
        return by_id
    nulls = " nulls last" if field == "last_used_at" else ""
    return f"{alias}.{column or field} {direction}{nulls}, {by_id}"


def _count(conditions: Collection[str], parts: Sequence[_Part], read: set[str]) -> str:
    """SQL that counts the tokens which meet the conditions. It reads the counts that are kept if it can; otherwise it
    counts the rows of `parts`. The first condition's value is the parameter $5."""
    if not conditions:
        return _COUNT
    if set(conditions) == {"token_scope"}:
        return f"{_COUNT} and c.token_scope = $5"
    if set(conditions) == {"status"}:
        return _COUNT_BY_STATUS.format(status="$5")
    return " + ".join(f"(select count(*) {part.rows(read)})" for part in parts)

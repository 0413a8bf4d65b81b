"""Reads of the details, each a single statement that also says whether the caller's token is active."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Protocol

import msgspec

from events.api_token import Scope, Status

_GET: Final = Path(__file__).with_name("get.sql").read_text()
_LIST: Final = Path(__file__).with_name("list.sql").read_text()

_COLUMNS: Final = {
    "id": "d.token_id",
    "inserted_at": "d.inserted_at",
    "updated_at": "d.updated_at",
    "expires_at": "d.expires_at",
    "last_used_at": "u.last_used_at",
    "status": "d.status",
    "token_scope": "d.token_scope",
}

_NEWEST_FIRST: Final = "d.inserted_at desc, d.token_id desc"


def _lists() -> Mapping[str | None, str]:
    lists: dict[str | None, str] = {None: _LIST.format(order=_NEWEST_FIRST)}
    for field, column in _COLUMNS.items():
        nulls = " nulls last" if field == "last_used_at" else ""
        lists[field] = _LIST.format(order=f"{column} asc{nulls}, d.token_id asc")
        lists[f"-{field}"] = _LIST.format(order=f"{column} desc{nulls}, d.token_id desc")
    return lists


_SORTED: Final = _lists()
SORTINGS: Final = frozenset(key for key in _SORTED if key is not None)
"""What a list can be sorted by: a field's name, with `-` in front for descending."""


class TokenDetails(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A row of the read model, with what is known of the token's use."""

    token_id: str
    account_id: str
    environment_id: str | None
    created_by_admin_user_id: str | None
    token_scope: Scope
    status: Status
    expires_at: datetime
    inserted_at: datetime
    updated_at: datetime
    stream_version: int
    last_used_at: datetime | None


class Caller(Protocol):
    @property
    def token_id(self) -> str: ...
    @property
    def account_id(self) -> str: ...


class Found(msgspec.Struct, frozen=True):
    """`details` is None if there is no such token in the caller's account."""

    caller_is_active: bool
    details: TokenDetails | None


class Page(msgspec.Struct, frozen=True):
    caller_is_active: bool
    item_count: int
    items: list[TokenDetails]


class Connection(Protocol):
    """What is needed of a pool or a connection of asyncpg's."""

    async def fetch(self, query: str, *args: Any) -> list[Any]: ...


class DetailsQueries:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def get(self, token_id: str, caller: Caller, at: datetime) -> Found:
        row = (await self._connection.fetch(_GET, token_id, caller.account_id, caller.token_id, at))[0]
        return Found(row["caller_is_active"], _details(row))

    async def page(self, caller: Caller, at: datetime, *, sorting: str | None, limit: int, offset: int) -> Page:
        """`sorting` is None (newest first) or one of SORTINGS."""
        rows = await self._connection.fetch(_SORTED[sorting], caller.account_id, caller.token_id, at, limit, offset)
        return Page(
            rows[0]["caller_is_active"], rows[0]["item_count"], [found for row in rows if (found := _details(row))]
        )


def _details(row: Any) -> TokenDetails | None:
    if row["token_id"] is None:
        return None
    return TokenDetails(
        token_id=row["token_id"],
        account_id=row["account_id"],
        environment_id=row["environment_id"],
        created_by_admin_user_id=row["created_by_admin_user_id"],
        token_scope=row["token_scope"],
        status=row["status"],
        expires_at=row["expires_at"],
        inserted_at=row["inserted_at"],
        updated_at=row["updated_at"],
        stream_version=row["stream_version"],
        last_used_at=row["last_used_at"],
    )

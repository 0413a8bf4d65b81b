"""Reads of the details, each a single statement that also says whether the caller's token is active."""

from datetime import datetime
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

import msgspec

from events.api_token import TokenState
from projections.details.selection import NEWEST_FIRST, Filters, SortKey, statement
from projections.reading import Caller, Reads

_GET: Final = Path(__file__).with_name("get.sql").read_text()
_STATE: Final = itemgetter(*TokenState.__struct_fields__)
"""The columns of a row that are the token's state."""


class TokenDetails(TokenState, frozen=True, kw_only=True):
    """A row of the read model, with what is known of the token's use."""

    stream_version: int
    position: int
    last_used_at: datetime | None


class Found(msgspec.Struct, frozen=True):
    """`details` is None if there is no such token in the caller's account. `now` is the time, by Postgres's clock."""

    caller_is_active: bool
    now: datetime
    details: TokenDetails | None


class Page(msgspec.Struct, frozen=True):
    """`item_count` counts all that match, on whatever page. `last` is the key of the last item if others follow.
    `now` is the time, by Postgres's clock."""

    caller_is_active: bool
    now: datetime
    item_count: int
    items: list[TokenDetails]
    last: SortKey | None


class DetailsQueries:
    """`lists` is where lists are asked for: their plans are made for the values at hand, and a long one must not keep
    others waiting."""

    def __init__(self, connection: Reads, lists: Reads) -> None:
        self._connection = connection
        self._lists = lists

    async def get(self, token_id: str, caller: Caller) -> Found:
        row = (await self._connection.fetch(_GET, token_id, caller.account_id, caller.token_id))[0]
        return Found(row["caller_is_active"], row["now"], _details(row))

    async def page(
        self,
        caller: Caller,
        *,
        filters: Filters,
        sorting: str | None,
        limit: int,
        offset: int = 0,
        after: SortKey | None = None,
    ) -> Page:
        """`sorting` is None (newest first) or one of SORTINGS. The page begins after the key `after`, or, without
        one, at `offset`."""
        sorting = sorting or NEWEST_FIRST
        sql, args = statement(filters, sorting, after)
        # One more than asked for: then there are others.
        rows = await self._lists.fetch(sql, caller.account_id, caller.token_id, limit + 1, offset, *args)
        found = [details for row in rows if (details := _details(row))]
        items = found[:limit]
        last = _sort_key(items[-1], sorting) if len(found) > limit else None
        return Page(rows[0]["caller_is_active"], rows[0]["now"], rows[0]["item_count"], items, last)


def _sort_key(details: TokenDetails, sorting: str) -> SortKey:
    field = sorting.removeprefix("-")
    return SortKey(getattr(details, field) if field != "id" else None, details.token_id)


def _details(row: Any) -> TokenDetails | None:
    if row["token_id"] is None:
        return None
    return TokenDetails(
        *_STATE(row),
        stream_version=row["stream_version"],
        position=row["position"],
        last_used_at=row["last_used_at"],
    )

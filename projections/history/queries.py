"""Reads of the history."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import msgspec

from events.api_token import Status
from projections.reading import Caller, Reads, reading

_PAGE: Final = Path(__file__).with_name("page.sql").read_text()
_OLDEST_FIRST: Final = _PAGE.replace("{order}", "asc")
_NEWEST_FIRST: Final = _PAGE.replace("{order}", "desc")
_END: Final = 2**63 - 1


class Change(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One event of a token. `status` is the token's after it."""

    position: int
    stream_version: int
    type: str
    recorded_at: datetime
    actor_type: str
    actor_id: str
    reason: str | None
    request_id: str | None
    status: Status


class HistoryPage(msgspec.Struct, frozen=True):
    """`position` is the one that the model is at: later changes are not in it yet."""

    caller_is_active: bool
    position: int
    changes: list[Change]


class HistoryQueries:
    def __init__(self, connection: Reads) -> None:
        self._connection = connection

    async def page(
        self,
        token_id: str,
        caller: Caller,
        at: datetime,
        *,
        limit: int,
        after: int | None = None,
        before: int | None = None,
        newest_first: bool = False,
    ) -> HistoryPage:
        """Up to `limit` changes of the token with positions after `after` and before `before`; none if it is of another
        account than the caller. The next page is after, or before, the last position of this one.

        Raises:
            NotBuilt: there is no history yet.
        """
        with reading("history"):
            rows = await self._connection.fetch(
                _NEWEST_FIRST if newest_first else _OLDEST_FIRST,
                token_id,
                caller.account_id,
                caller.token_id,
                0 if after is None else after,
                _END if before is None else before,
                limit,
                at,
            )
        return HistoryPage(
            rows[0]["caller_is_active"],
            rows[0]["model_position"],
            [_change(row) for row in rows if row["position"] is not None],
        )


def _change(row: Mapping[str, Any]) -> Change:
    return Change(**{name: row[name] for name in Change.__struct_fields__})

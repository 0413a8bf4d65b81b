"""Reads of the tokens that will expire: for the process that records that they have, and warns before."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from events.api_token import Status
from projections.reading import Reads, reading

_DUE: Final = Path(__file__).with_name("due.sql").read_text()
_UNWARNED: Final = Path(__file__).with_name("unwarned.sql").read_text()


class Expiring(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A token as the model has it at its own position. It may have changed since: the stream version tells."""

    token_id: str
    account_id: str
    status: Status
    expires_at: datetime
    warned_days: int | None
    stream_version: int


class ExpiringQueries:
    """Every method raises NotBuilt if there is no such model yet."""

    def __init__(self, connection: Reads) -> None:
        self._connection = connection

    async def due(self, until: datetime, limit: int) -> list[Expiring]:
        """Active and suspended tokens that expire at `until` or before and whose expiry is not recorded, the earliest
        first."""
        with reading("expiring"):
            rows = await self._connection.fetch(_DUE, until, limit)
        return [Expiring(**row) for row in rows]

    async def unwarned(self, now: datetime, until: datetime, earlier: Sequence[int], limit: int) -> list[Expiring]:
        """Those that expire after `now` and until `until` and were never warned about, or last at one of the `earlier`
        thresholds (in days), the earliest first.

        With thresholds of 30, 7 and 1 days: until now + 7 days, earlier [30].
        """
        with reading("expiring"):
            rows = await self._connection.fetch(_UNWARNED, until, list(earlier), limit, now)
        return [Expiring(**row) for row in rows]

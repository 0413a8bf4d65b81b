"""Reads of the tokens that will expire: for the process that records that they have, and warns before."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeAlias

import msgspec

from events.api_token import Status
from projections.reading import Reads, reading

_DUE: Final = Path(__file__).with_name("due.sql").read_text()
_UNWARNED: Final = Path(__file__).with_name("unwarned.sql").read_text()

Place: TypeAlias = tuple[datetime, str]
"""In the order of the pages: a token's expiry and id."""
BEGINNING: Final[Place] = (datetime(1970, 1, 1, tzinfo=UTC), "")


def behind(moment: datetime) -> Place:
    """The place behind all tokens that expire until the moment."""
    return moment, "~"  # ids have digits and letters


class Expiring(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A token as the model has it at its own position. It may have changed since: the stream version tells."""

    token_id: str
    account_id: str
    status: Status
    expires_at: datetime
    warned_days: int | None
    stream_version: int

    @property
    def place(self) -> Place:
        return self.expires_at, self.token_id


class ExpiringQueries:
    """Every method raises NotBuilt if there is no such model yet."""

    def __init__(self, connection: Reads) -> None:
        self._connection = connection

    async def due(self, until: datetime, limit: int, *, after: Place = BEGINNING) -> list[Expiring]:
        """Active and suspended tokens that expire at `until` or before and whose expiry is not recorded, the earliest
        first."""
        with reading("expiring"):
            rows = await self._connection.fetch(_DUE, *after, until, limit)
        return [Expiring(**row) for row in rows]

    async def unwarned(self, days: int, until: datetime, limit: int, *, after: Place = BEGINNING) -> list[Expiring]:
        """Those that expire at `until` or before, for which the warning `days` ahead is still to come: they were
        created more days ahead, and no warning was given so few days ahead. The earliest first."""
        with reading("expiring"):
            rows = await self._connection.fetch(_UNWARNED, *after, until, days, limit)
        return [Expiring(**row) for row in rows]

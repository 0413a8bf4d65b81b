"""Reads the tokens that will expire, for the role that records their expiry and warns ahead of it."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeAlias

import msgspec

from events.api_token import Status
from projections.reading import Reads, reading

_DUE: Final = Path(__file__).with_name("due.sql").read_text()
_UNWARNED: Final = Path(__file__).with_name("unwarned.sql").read_text()

Place: TypeAlias = tuple[datetime, str]
"""A token's expiry and id: pages are in this order."""
BEGINNING: Final[Place] = (datetime(1970, 1, 1, tzinfo=UTC), "")


def behind(moment: datetime) -> Place:
    """The place behind all tokens that expire until the moment."""
    return moment, "~"  # ids have digits and letters


class Expiring(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A token as the read model has it. It may have changed since: then its stream version is higher."""

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
        """Tokens that expire at `until` or before and still need the warning `days` ahead: when they were created they
        had more days left, and no warning for so few days was given yet. The earliest first."""
        with reading("expiring"):
            rows = await self._connection.fetch(_UNWARNED, *after, until, days, limit)
        return [Expiring(**row) for row in rows]

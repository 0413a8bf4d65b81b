"""Reads a token's own events: its state at a time or a position, and its history.

Time comes from the clocks of the processes that took the commands. Within one token it does not go back, but for events
that change no state; between tokens the clocks may differ, so positions say for certain what was before what. As of a
time is therefore said of the token's stream alone: it is the token after the last of its events that was recorded at
that time or before. Of events of one time that is the last. What was true a moment ago may still change, by commands
under way and by clocks that lag; what was true at a position never does.
"""

from datetime import datetime
from typing import Final

import msgspec
import pfid

from events.api_token import ApiTokenEvent
from events.recorded import Recorded, stream_of
from events.token.principal import Principal
from service.application.authorize import ensure_manages_tokens, ensure_reads_token
from service.application.errors import BadToken, NotYet
from service.domain.errors import TokenNotFound
from service.store.stream_reader import StreamReader

NO_VERSION: Final = 2**31 - 1
"""Beyond the last version that a stream can have."""


class AsOf(msgspec.Struct, frozen=True):
    """A token's last event until then, which carries its whole state, and the time that it is seen at.

    `last_used_at` is what was known of its use when the event was recorded: later use is not in the log.
    """

    event: ApiTokenEvent
    position: int
    last_used_at: datetime | None
    at: datetime


class History(msgspec.Struct, frozen=True):
    """Events of a token in the order that was asked for; `more` says whether others follow in that order."""

    events: list[tuple[Recorded, ApiTokenEvent]]
    more: bool


class TokenHistory:
    """Every method raises BadToken if the caller's token is not active, and StoreUnavailable if Postgres is away."""

    def __init__(self, store: StreamReader) -> None:
        self._store = store

    async def as_of_time(self, token_id: str, caller: Principal, time: datetime) -> AsOf:
        """
        Raises:
            TokenNotFound: the caller's account had no such token then: not yet, not any more, or never.
            NotPermitted: the caller may read itself only.
            NotYet: the time has not come, by Postgres's clock and by the token's own events.
        """
        found = await self._store.as_of(_stream(token_id), caller.account_id, caller.token_id, time=time)
        if not found.caller_is_active:
            raise BadToken
        ensure_reads_token(caller, token_id)
        # The token's last event may have been recorded by a clock that is ahead of Postgres's.
        if time > found.now and (found.stream_recorded_at is None or time > found.stream_recorded_at):
            raise NotYet("has not come yet")
        return _there(found.event, found.position, found.last_used_at, time)

    async def as_of_position(self, token_id: str, caller: Principal, position: int) -> AsOf:
        """The same at a position, at the time when that was recorded.

        Raises:
            TokenNotFound, NotPermitted: see as_of_time.
            NotYet: the log does not have the position yet.
        """
        found = await self._store.as_of(_stream(token_id), caller.account_id, caller.token_id, position=position)
        if not found.caller_is_active:
            raise BadToken
        ensure_reads_token(caller, token_id)
        if found.position_recorded_at is None:
            raise NotYet("is beyond the end of the log")
        return _there(found.event, found.position, found.last_used_at, found.position_recorded_at)

    async def history(
        self,
        token_id: str,
        caller: Principal,
        *,
        after: int = 0,
        before: int = NO_VERSION,
        limit: int,
        newest_first: bool,
    ) -> History:
        """Up to `limit` of the token's events, of versions between `after` and `before`, also if it is deleted.

        Raises:
            TokenNotFound: the caller's account never had such a token.
            NotPermitted: the caller's token is not of account scope: an event tells who else is there, and why.
        """
        found = await self._store.history(
            _stream(token_id),
            caller.account_id,
            caller.token_id,
            after=after,
            before=before,
            limit=limit + 1,  # then there are more
            newest_first=newest_first,
        )
        if not found.caller_is_active:
            raise BadToken
        ensure_manages_tokens(caller)
        if not found.is_known:
            raise TokenNotFound
        return History(found.events[:limit], len(found.events) > limit)


def _stream(token_id: str) -> str:
    # No token has an id that is no PFID, and some (with NUL) Postgres cannot be asked for.
    return stream_of(token_id if pfid.is_pfid(token_id) else "")


def _there(event: ApiTokenEvent | None, position: int | None, last_used_at: datetime | None, at: datetime) -> AsOf:
    if event is None or position is None or event.status == "deleted":
        raise TokenNotFound
    return AsOf(event, position, last_used_at, at)

"""Reads for a caller: what is asked for and the caller's own standing, in one look at the database."""

from datetime import datetime

import pfid

from projections.details.queries import DetailsQueries, Page, TokenDetails
from service.application.errors import BadToken, NotPermitted
from service.application.token_issuer import Principal
from service.domain.errors import TokenNotFound
from service.store.errors import store_errors
from service.store.event_store import EventStore


class Reader:
    """Every method raises BadToken if the caller's token is not active, and StoreUnavailable if Postgres is away."""

    def __init__(self, store: EventStore, details: DetailsQueries) -> None:
        self._store = store
        self._details = details

    async def ensure_active(self, caller: Principal, at: datetime) -> None:
        if not await self._store.token_is_active(caller.token_id, caller.account_id, at):
            raise BadToken

    async def get(self, token_id: str, caller: Principal, at: datetime) -> TokenDetails:
        """
        Raises:
            TokenNotFound: there is none of this id in the caller's account.
            NotPermitted: the caller may read itself only.
        """
        # No token has an id that is no PFID, and some (with NUL) Postgres cannot be asked for.
        asked = token_id if pfid.is_pfid(token_id) else ""
        with store_errors():
            found = await self._details.get(asked, caller, at)
        if not found.caller_is_active:
            raise BadToken
        if caller.token_scope != "account" and token_id != caller.token_id:
            raise NotPermitted
        if found.details is None:
            raise TokenNotFound
        return found.details

    async def page(self, caller: Principal, at: datetime, *, sorting: str | None, limit: int, offset: int) -> Page:
        """
        Raises:
            NotPermitted: the caller's token is not of account scope.
        """
        with store_errors():
            page = await self._details.page(caller, at, sorting=sorting, limit=limit, offset=offset)
        if not page.caller_is_active:
            raise BadToken
        if caller.token_scope != "account":
            raise NotPermitted
        return page

"""Compares the verifiers' receipts with the log and says who has applied a position."""

import structlog

from service.application.propagation import AppliedBy, Propagation
from service.store.errors import StoreError
from service.store.log_reader import LogReader

log = structlog.get_logger(__name__)


class CheckedReceipts:
    """Says who has applied a position. Does not believe a receipt that the log contradicts."""

    def __init__(self, propagation: Propagation, store: LogReader) -> None:
        self._propagation = propagation
        self._store = store

    async def applied_by(self, position: int) -> AppliedBy:
        """Returns who has applied the position. A verifier whose event is not the log's has applied another history:
        it is pending. So are all while Postgres cannot be asked."""
        told = self._propagation.applied_by(position)
        try:
            wrong = await self._store.foreign(told.claims)
        except StoreError as error:
            log.warning("receipts cannot be compared with the log", error=str(error))
            wrong = set(told.claims)
        return told.without(wrong)

"""The details' table as a fold of the log: what `append` writes inline, for rebuild and verify."""

from datetime import datetime
from typing import NamedTuple

from events.api_token import Scope, Status
from events.recorded import Recorded
from projections.details.projection import DetailsProjection, DetailsRow, row_after
from projections.projection import Batch


class TableRow(NamedTuple):
    """A row of tokentrail.token_details; with `removed`, there is none any more."""

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
    position: int
    removed: bool


class DetailsTable:
    """A `Projection`."""

    name = DetailsProjection.name
    version = DetailsProjection.version
    row = TableRow
    key = ("token_id",)
    latest_is_enough = True

    def apply(self, batch: Batch) -> list[TableRow]:
        # Of one token the last: a statement cannot write a row twice.
        last = {event.token_id: (recorded, event) for recorded, event in batch}
        return [_row(recorded, row_after(event)) for recorded, event in last.values()]


def _row(recorded: Recorded, row: DetailsRow) -> TableRow:
    return TableRow(
        row.token_id,
        recorded.account_id,
        row.environment_id,
        row.created_by_admin_user_id,
        row.token_scope,
        row.status,
        row.expires_at,
        row.inserted_at,
        row.updated_at,
        recorded.stream_version,
        recorded.position,
        row.removed,
    )

"""Events -> rows of tokentrail.token_details."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from events.api_token import ApiTokenEvent, Scope, Status, TokenDeleted
from events.recorded import Recorded


class DetailsRow(NamedTuple):
    """The row of a token after an event; with `removed`, there is none any more.

    The fields before `removed` are columns, in the order in which they travel to Postgres. The stream version and the
    position are those of the event, which the log knows.
    """

    token_id: str
    environment_id: str | None
    created_by_admin_user_id: str | None
    token_scope: Scope
    status: Status
    expires_at: datetime
    inserted_at: datetime
    updated_at: datetime
    removed: bool


class DetailsProjection:
    name = "details"
    version = 1

    def apply(self, batch: Sequence[tuple[Recorded, ApiTokenEvent]]) -> list[DetailsRow]:
        return [row_after(event) for _, event in batch]


def row_after(event: ApiTokenEvent) -> DetailsRow:
    return DetailsRow(
        event.token_id,
        event.environment_id,
        event.created_by_admin_user_id,
        event.token_scope,
        event.status,
        event.expires_at,
        event.inserted_at,
        event.updated_at,
        type(event) is TokenDeleted,
    )

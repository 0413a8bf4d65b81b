"""Events -> rows of the history: one an event."""

from datetime import datetime

import msgspec

from events.api_token import Status
from projections.projection import Batch


class HistoryRow(msgspec.Struct, frozen=True, gc=False):
    """`status` is the token's after the change."""

    token_id: str
    position: int
    account_id: str
    stream_version: int
    type: str
    recorded_at: datetime
    actor_type: str
    actor_id: str
    reason: str | None
    request_id: str | None
    status: Status


class HistoryProjection:
    name = "history"
    version = 1
    row = HistoryRow
    key = ("token_id", "position")
    latest_is_enough = False

    def apply(self, batch: Batch) -> list[HistoryRow]:
        return [
            HistoryRow(
                event.token_id,
                recorded.position,
                recorded.account_id,
                recorded.stream_version,
                recorded.type,
                recorded.recorded_at,
                event.actor.type,
                event.actor.id,
                event.reason,
                recorded.request_id,
                event.status,
            )
            for recorded, event in batch
        ]

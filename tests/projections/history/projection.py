"""A model with a row for each event: the engine is tried on it beside the models with a row for each token."""

from datetime import datetime
from pathlib import Path

import msgspec

from events.api_token import Status
from projections.model import Model
from projections.projection import Batch


class HistoryRow(msgspec.Struct, frozen=True, gc=False):
    """`status` is the token's after the change."""

    token_id: str
    position: int
    recorded_at: datetime
    reason: str | None
    status: Status


class HistoryProjection:
    name = "history"
    row = HistoryRow
    key = ("token_id", "position")
    latest_is_enough = False

    def __init__(self, version: int) -> None:
        self.version = version

    def apply(self, batch: Batch) -> list[HistoryRow]:
        return [
            HistoryRow(event.token_id, recorded.position, recorded.recorded_at, event.reason, event.status)
            for recorded, event in batch
        ]


def history(version: int = 1) -> Model:
    return Model(HistoryProjection(version), Path(__file__).parent)

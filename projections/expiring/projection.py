"""Events -> rows of the tokens that will expire."""

from datetime import datetime, timedelta
from typing import Final

import msgspec

from events.api_token import ApiTokenEvent, Status, TokenCreated, TokenExpired, TokenExpiring
from events.recorded import Recorded
from projections.projection import Batch

_DAY: Final = timedelta(days=1)


class ExpiringRow(msgspec.Struct, frozen=True, gc=False):
    """`warned_days` is how many days ahead the last warning was given, None if there was none. `lifetime_days` is for
    how many days the token was created; a begun day counts. `created` says that the batch has the token's creation;
    `removed` that it will not expire any more: it has, or is revoked or deleted."""

    token_id: str
    account_id: str
    status: Status
    expires_at: datetime
    warned_days: int | None
    stream_version: int
    position: int
    lifetime_days: int
    removed: bool
    created: bool


class ExpiringProjection:
    name = "expiring"
    version = 2
    row = ExpiringRow
    key = ("token_id",)
    latest_is_enough = False  # a suspension says nothing of the warning before it

    def apply(self, batch: Batch) -> list[ExpiringRow]:
        rows: dict[str, ExpiringRow] = {}
        for recorded, event in batch:
            rows[event.token_id] = _after(rows.get(event.token_id), recorded, event)
        return list(rows.values())


def _after(row: ExpiringRow | None, recorded: Recorded, event: ApiTokenEvent) -> ExpiringRow:
    return ExpiringRow(
        event.token_id,
        recorded.account_id,
        event.status,
        event.expires_at,
        event.days_left if type(event) is TokenExpiring else row.warned_days if row else None,
        recorded.stream_version,
        recorded.position,
        -((event.inserted_at - event.expires_at) // _DAY),
        removed=(row is not None and row.removed)
        or event.status in ("revoked", "deleted")
        or type(event) is TokenExpired,
        created=(row is not None and row.created) or type(event) is TokenCreated,
    )

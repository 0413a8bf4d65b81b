"""Events -> rows of tokentrail.token_details: what `append` writes inline, for rebuild and verify."""

from events.api_token import TokenDeleted, TokenState, state_of
from projections.projection import Batch


class DetailsRow(TokenState, frozen=True, kw_only=True):
    """The row of a token after its event at `position`; with `removed`, there is none any more."""

    stream_version: int
    position: int
    removed: bool


class DetailsProjection:
    name = "details"
    version = 1
    row = DetailsRow
    key = ("token_id",)
    latest_is_enough = True

    def apply(self, batch: Batch) -> list[DetailsRow]:
        last = {event.token_id: (recorded, event) for recorded, event in batch}  # a statement writes a row once
        return [
            DetailsRow(
                *state_of(event),
                stream_version=recorded.stream_version,
                position=recorded.position,
                removed=type(event) is TokenDeleted,
            )
            for recorded, event in last.values()
        ]

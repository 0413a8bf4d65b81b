"""The history of one token: its own events, with who caused each and why, also after it is deleted."""

from typing import Final, Literal
from uuid import UUID

import msgspec

from events.api_token import Actor, ApiTokenEvent, Status, Time
from events.recorded import Recorded
from service.application.history import NO_VERSION
from service.domain.errors import TokenNotFound
from service.http import examples
from service.http.answer.reply import Reply
from service.http.answer.schemas import Ordinal
from service.http.operation import Example, Operation, Response
from service.http.request.call import Call
from service.http.request.form import sorting, whole
from service.http.request.parameter import query
from service.http.request.shared_parameters import LIMIT, READ, TOKEN_ID

_OLDEST_FIRST: Final = "stream_version"

AFTER: Final = query(
    "AfterVersion", "after", whole(0, NO_VERSION), "Only events with a higher `stream_version`.", default=0
)
BEFORE: Final = query("BeforeVersion", "before", whole(1, NO_VERSION), "Only events with a lower `stream_version`.")
SORTING: Final = query(
    "HistorySorting",
    "sorting",
    sorting((_OLDEST_FIRST, f"-{_OLDEST_FIRST}")),
    "`stream_version`: the oldest event comes first. `-stream_version`, or left out: the newest comes first.",
)


class HistoryEvent(msgspec.Struct, frozen=True, kw_only=True):
    """`status` is the token's after the event. `actor` caused it, for this `reason` if it gave one. `request_id`,
    `correlation_id` and `causation_id` are those of the request that carried the command, where there was one."""

    id: UUID
    type: str
    position: Ordinal
    stream_version: Ordinal
    time: Time
    status: Status
    actor: Actor
    reason: str | None
    request_id: str | None
    correlation_id: str | None
    causation_id: str | None


class HistoryAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`sorting` repeats what was applied; null is newest first. `more` says that others follow: ask again with the last
    one's `stream_version` as `before`, or, from the oldest on, as `after`."""

    status: Literal["success"] = "success"
    events: list[HistoryEvent]
    more: bool
    sorting: str | None


async def history(call: Call) -> Reply:
    found = await call.services.history.history(
        call[TOKEN_ID],
        call.principal,
        after=call[AFTER],
        before=call[BEFORE] or NO_VERSION,
        limit=call[LIMIT],
        newest_first=call[SORTING] != _OLDEST_FIRST,
    )
    events = [_shown(recorded, event) for recorded, event in found.events]
    return Reply(HistoryAnswer(events=events, more=found.more, sorting=call[SORTING]))


def _shown(recorded: Recorded, event: ApiTokenEvent) -> HistoryEvent:
    return HistoryEvent(
        id=recorded.event_id,
        type=recorded.type,
        position=recorded.position,
        stream_version=recorded.stream_version,
        time=recorded.recorded_at,
        status=event.status,
        actor=event.actor,
        reason=event.reason,
        request_id=recorded.request_id,
        correlation_id=recorded.correlation_id,
        causation_id=recorded.causation_id,
    )


HISTORY: Final = Operation(
    id="list_api_token_events",
    method="get",
    path="/api/v1/api_token/{api_token_id}/event",
    tag="API tokens",
    summary="See what happened to an API token",
    description="Returns each change of a token, also of a deleted one: what happened, who caused it and why. The "
    "answer is always up to date. The newest event comes first unless `sorting` says otherwise.",
    handler=history,
    parameters=(TOKEN_ID, AFTER, BEFORE, LIMIT, SORTING, *READ),
    responses=(
        Response(
            type=HistoryAnswer,
            examples={
                "page": Example(
                    "The last of what happened to a token",
                    HistoryAnswer(
                        events=[
                            HistoryEvent(
                                id=examples.EVENT_ID,
                                type="TokenSuspended",
                                position=examples.POINT.position,
                                stream_version=3,
                                time=examples.UPDATED,
                                status="suspended",
                                actor=Actor("api_token", "013xrzp12g3nqk8n9v4f0x7k2m6h1tzq"),
                                reason=examples.REASON,
                                request_id=examples.REQUEST_ID,
                                correlation_id="order-4711",
                                causation_id=None,
                            )
                        ],
                        more=True,
                        sorting=None,
                    ),
                ),
                "none": Example("A page beyond the end", HistoryAnswer(events=[], more=False, sorting=_OLDEST_FIRST)),
            },
        ),
    ),
    refusals=(TokenNotFound(), LIMIT.refusal("0")),
)

"""The operation that says how far verifiers have come."""

from typing import Final, Literal

import msgspec

from service.application.errors import PositionNotFound
from service.http.answer.reply import Reply
from service.http.answer.schemas import Count, Ordinal, Seconds
from service.http.operation import Example, Operation, Response
from service.http.request.call import Call
from service.http.request.form import whole
from service.http.request.parameter import query
from service.http.request.positions import LAST_POSITION
from service.http.request.shared_parameters import READ

MOST_NAMES: Final = 100
"""Verifiers named in an answer."""

POSITION: Final = query(
    "Position",
    "position",
    whole(1, LAST_POSITION),
    "The position, such as `Tokentrail-Position` of a command's answer. The last of the log if left out.",
)


class RecentPropagation(msgspec.Struct, frozen=True, kw_only=True):
    """Seconds from commit until all live verifiers had applied it, of the last commits that the process which answers
    has measured; null if it has measured none."""

    count: Count
    p50: Seconds | None
    p99: Seconds | None


class PropagationAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Who has applied a position. A verifier is `live` for as long as it may accept tokens: until its last receipt, its
    bound (one past five minutes counts as five minutes) and two seconds have passed, or until it said that it leaves.
    It has `applied` the position if its own is at or beyond it, and its event there is the log's. `refusing` counts the
    live ones that refuse every token at the moment, because they cannot be sure: they refuse a revoked token before
    they have applied the revocation, and an activated one even after they have applied the activation. `pending` names
    up to 100 live ones that have not applied it. `listening` is false while the process that answers cannot have heard
    of all: NATS is away, or was less than the longest known bound and two seconds ago. `seconds` is the time from the
    commit until the last of them had applied it; null while one has not, and where it is not known: without verifiers,
    or when it was applied long ago or before the process that answers listened."""

    status: Literal["success"] = "success"
    position: Ordinal
    head: Ordinal
    listening: bool
    live: Count
    applied: Count
    refusing: Count
    pending: list[str]
    seconds: Seconds | None
    recent: RecentPropagation


async def propagated(call: Call) -> Reply:
    services = call.services
    propagation = services.propagation
    place = await services.reader.place(call.principal, call[POSITION])
    propagation.follow(place.source)
    applied_by = await services.checked_receipts.applied_by(place.position)
    recent = propagation.recent()
    age = (services.now() - place.recorded_at).total_seconds()
    return Reply(
        PropagationAnswer(
            position=place.position,
            head=place.head,
            listening=applied_by.listening,
            live=applied_by.live,
            applied=applied_by.applied,
            refusing=applied_by.refusing,
            pending=applied_by.pending[:MOST_NAMES],
            seconds=None if applied_by.pending else propagation.took(place.position, age),
            recent=RecentPropagation(count=recent.count, p50=recent.p50, p99=recent.p99),
        )
    )


PROPAGATION: Final = Operation(
    id="get_propagation",
    method="get",
    path="/api/v1/propagation",
    tag="Events",
    summary="See which verifiers have applied a position",
    description="Returns what verifiers have reported to the process that answers. Each reports every second. "
    "Verifiers serve all accounts, so every account may ask for every position.",
    handler=propagated,
    parameters=(POSITION, *READ),
    responses=(
        Response(
            type=PropagationAnswer,
            examples={
                "applied": Example(
                    "All have applied it",
                    PropagationAnswer(
                        position=4711,
                        head=4712,
                        listening=True,
                        live=3,
                        applied=3,
                        refusing=0,
                        pending=[],
                        seconds=0.0042,
                        recent=RecentPropagation(count=1000, p50=0.0031, p99=0.0093),
                    ),
                ),
                "pending": Example(
                    "One has not, and refuses everything meanwhile",
                    PropagationAnswer(
                        position=4711,
                        head=4711,
                        listening=True,
                        live=3,
                        applied=2,
                        refusing=1,
                        pending=["gateway-2"],
                        seconds=None,
                        recent=RecentPropagation(count=0, p50=None, p99=None),
                    ),
                ),
            },
        ),
    ),
    refusals=(PositionNotFound(),),
)

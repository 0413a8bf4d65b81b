"""The history of one token: its own events, with who caused each and why, also after it is deleted."""

from collections.abc import Sequence

from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.types import ASGIApp

from events.api_token import ApiTokenEvent
from events.recorded import Recorded
from service.application.authorize import ensure_manages_tokens
from service.application.services import Services
from service.http.answer.reply import Reply
from service.http.answer.schemas import HistoryAnswer, HistoryEvent
from service.http.request.auth import Caller
from service.http.request.consistency import at_position
from service.http.request.parse import AnyRequest
from service.http.request.query import history_query


def routes(services: Services) -> Sequence[HTTPRouteHandler]:
    @get("/api_token/{token_id:str}/event")
    async def history(request: AnyRequest) -> ASGIApp:
        async with Caller(services, request) as principal:
            ensure_manages_tokens(principal)
            query = history_query(request.scope["query_string"])
            await at_position(request, services)
            found = await services.trail.history(
                request.path_params["token_id"],
                principal,
                after=query.after,
                before=query.before,
                limit=query.limit,
                newest_first=query.newest_first,
            )
        return Reply(
            HistoryAnswer(
                events=[_shown(recorded, event) for recorded, event in found.events],
                more=found.more,
                sorting=query.sorting,
            )
        )

    return [history]


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

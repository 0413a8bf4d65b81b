"""The route that says how far verifiers have come."""

from collections.abc import Sequence
from typing import Final

from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.types import ASGIApp

from service.application.authorize import ensure_manages_tokens
from service.application.services import Services
from service.http.answer.reply import Reply
from service.http.answer.schemas import PropagationAnswer, RecentPropagation
from service.http.request.auth import Caller
from service.http.request.consistency import at_position
from service.http.request.parse import AnyRequest
from service.http.request.query import position_query

MOST_NAMES: Final = 100
"""Verifiers named in an answer."""


def routes(services: Services) -> Sequence[HTTPRouteHandler]:
    propagation = services.propagation

    @get("/propagation")
    async def propagated(request: AnyRequest) -> ASGIApp:
        async with Caller(services, request) as principal:
            ensure_manages_tokens(principal)
            asked = position_query(request.scope["query_string"])
            await at_position(request, services)
            place = await services.reader.place(principal, asked)
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

    return [propagated]

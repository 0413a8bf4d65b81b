"""Routes for those who run the service: is it alive, is it ready, the metrics."""

from collections.abc import Sequence

from litestar import Response, get
from litestar.handlers import HTTPRouteHandler
from litestar.types import ASGIApp
from prometheus_client import CONTENT_TYPE_LATEST

from service.application.services import Services
from service.http.answer.errors import RETRY
from service.http.answer.reply import Reply
from service.http.answer.schemas import NotReadyAnswer, ReadyAnswer, Success
from service.http.request.parse import AnyRequest
from service.http.server.drain import DRAINING
from service.telemetry import exposition


def routes(services: Services) -> Sequence[HTTPRouteHandler]:
    @get("/health/live")
    async def live() -> ASGIApp:
        return Reply(Success())

    @get("/health/ready")
    async def ready(request: AnyRequest) -> ASGIApp:
        draining = request.scope["state"].get(DRAINING)
        if draining is not None and draining.is_set():
            missing = {DRAINING: "the process is about to stop"}
            return Reply(
                NotReadyAnswer(message=f"{DRAINING}: {missing[DRAINING]}", missing=missing, degraded={}), 503, RETRY
            )
        readiness = await services.readiness.run()
        degraded = dict(readiness.degraded)
        if not readiness.missing:
            return Reply(ReadyAnswer(degraded=degraded))
        missing = dict(readiness.missing)
        message = "; ".join(f"{name}: {text}" for name, text in missing.items())
        return Reply(NotReadyAnswer(message=message, missing=missing, degraded=degraded), 503, RETRY)

    @get("/metrics", media_type="text/plain")
    async def metrics() -> Response[bytes]:
        return Response(exposition(), headers={"content-type": CONTENT_TYPE_LATEST})

    return [live, ready, metrics]

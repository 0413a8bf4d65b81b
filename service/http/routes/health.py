"""Operations for those who run the service: is it alive, is it ready, and its metrics."""

from typing import Final, Literal

import msgspec
from prometheus_client import CONTENT_TYPE_LATEST

from service.http import examples
from service.http.answer.errors import RETRY
from service.http.answer.reply import Reply
from service.http.answer.schemas import Success
from service.http.operation import Example, Operation, Response
from service.http.request.call import Call
from service.http.server.drain import DRAINING
from service.telemetry import exposition


class ReadyAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`degraded` names what the service can do without for now, such as NATS."""

    status: Literal["success"] = "success"
    degraded: dict[str, str]


class NotReadyAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`missing` names what the service cannot do without."""

    status: Literal["error"] = "error"
    code: Literal["unavailable"] = "unavailable"
    message: str
    missing: dict[str, str]
    degraded: dict[str, str]


async def live(_: Call) -> Reply:
    return Reply(Success())


async def ready(call: Call) -> Reply:
    draining = call.request.scope["state"].get(DRAINING)
    if draining is not None and draining.is_set():
        return Reply(_not_ready({DRAINING: "the process is about to stop"}, {}), 503, RETRY)
    readiness = await call.services.readiness.run()
    degraded = dict(readiness.degraded)
    if not readiness.missing:
        return Reply(ReadyAnswer(degraded=degraded))
    return Reply(_not_ready(dict(readiness.missing), degraded), 503, RETRY)


def _not_ready(missing: dict[str, str], degraded: dict[str, str]) -> NotReadyAnswer:
    message = "; ".join(f"{name}: {text}" for name, text in missing.items())
    return NotReadyAnswer(message=message, missing=missing, degraded=degraded)


async def metrics(_: Call) -> Reply:
    return Reply(exposition(), content_type=CONTENT_TYPE_LATEST.encode())


LIVE: Final = Operation(
    id="live",
    method="get",
    path="/health/live",
    tag="Operation",
    summary="Is the process alive?",
    description="Says that the process answers. It checks neither Postgres nor NATS.",
    handler=live,
    caller="anyone",
    responses=(Response(type=Success, examples=examples.SUCCESS),),
    health=True,
)
READY: Final = Operation(
    id="ready",
    method="get",
    path="/health/ready",
    tag="Operation",
    summary="Can the service do its work?",
    description="If the service cannot work, `missing` names what it lacks. `degraded` names what it can do without "
    "for now.",
    handler=ready,
    caller="anyone",
    responses=(
        Response(
            type=ReadyAnswer,
            description="The service can do its work",
            examples={
                "ready": Example("All is there", ReadyAnswer(degraded={})),
                "degraded": Example(
                    "Commands and reads work; events are published later",
                    ReadyAnswer(degraded={"relay": "NATS is not connected"}),
                ),
            },
        ),
        Response(
            type=NotReadyAnswer,
            status=503,
            description="The service cannot do its work",
            headers=("Retry-After",),
            examples={"away": Example("Postgres is away", _not_ready({"postgres": "does not answer"}, {}))},
        ),
    ),
    health=True,
)
METRICS: Final = Operation(
    id="metrics",
    method="get",
    path="/metrics",
    tag="Operation",
    summary="Metrics for Prometheus",
    description="Returns the metrics of all workers of the `tokentrail serve` that answers.",
    handler=metrics,
    caller="anyone",
    responses=(
        Response(
            type=str,
            media_type=CONTENT_TYPE_LATEST,
            examples={
                "text": Example(
                    "Some of them",
                    "# HELP tokentrail_relay_position Last position that the stream holds\n"
                    "# TYPE tokentrail_relay_position gauge\n"
                    "tokentrail_relay_position 4711.0\n",
                )
            },
        ),
    ),
    health=True,
)

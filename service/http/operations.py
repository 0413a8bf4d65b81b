"""All operations of the API, in the order in which the OpenAPI document shows them."""

from typing import Final

from service.http.operation import Operation
from service.http.routes import event, health, jwks, operator_event, ping, propagation
from service.http.routes.api_token import change, create, get, history, update
from service.http.routes.api_token.list import LIST

OPERATIONS: Final[tuple[Operation, ...]] = (
    create.CREATE,
    LIST,
    get.GET,
    update.UPDATE,
    history.HISTORY,
    *change.OPERATIONS,
    event.EVENTS,
    operator_event.ALL_EVENTS,
    propagation.PROPAGATION,
    ping.PING,
    health.LIVE,
    health.READY,
    jwks.JWKS,
    health.METRICS,
)

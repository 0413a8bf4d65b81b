"""The public keys, and the log that says which tokens are good, for anyone who verifies tokens."""

from collections.abc import Sequence

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.types import ASGIApp

from service.application.services import Services
from service.http.answer.reply import Reply
from service.http.answer.schemas import PublicKeys


def routes(services: Services) -> Sequence[HTTPRouteHandler]:
    @get("/.well-known/jwks.json")
    async def jwks() -> ASGIApp:
        # As it was read last: nobody waits for Postgres here. It is read every few seconds.
        log = services.propagation.source
        cached = b"public, max-age=300" if log else b"no-store"
        keys = msgspec.convert({**services.issuer.keys.public(), "tokentrail_log": log}, PublicKeys)
        return Reply(keys, cache_control=cached)

    return [jwks]

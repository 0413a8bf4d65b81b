"""The public keys, for anyone who verifies tokens."""

from collections.abc import Sequence

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler
from litestar.types import ASGIApp

from service.application.services import Services
from service.http.reply import Reply
from service.http.schemas import PublicKeys


def routes(services: Services) -> Sequence[HTTPRouteHandler]:
    @get("/.well-known/jwks.json")
    async def jwks() -> ASGIApp:
        keys = msgspec.convert(services.issuer.keys.public(), PublicKeys)
        return Reply(keys, cache_control=b"public, max-age=300")

    return [jwks]

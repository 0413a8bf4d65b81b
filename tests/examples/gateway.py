"""A gateway that lets only good tokens in, and asks nobody about them. It needs Starlette and uvicorn beside the wheel.

pip install starlette uvicorn
NATS_URL=nats://127.0.0.1:4222 TOKENTRAIL_URL=http://127.0.0.1:8080 python gateway.py 9000
curl localhost:9000/whoami -H "Authorization: Bearer $TOKEN"
"""

import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Route
from tokentrail.events.verifier import TokenMiddleware, Verifier

verifier = Verifier(os.environ["NATS_URL"], url=os.environ["TOKENTRAIL_URL"], name="gateway-example")


@asynccontextmanager
async def lifespan(_: Starlette) -> AsyncIterator[None]:
    async with verifier:
        await verifier.wait_current()  # before that, every token would be refused as stale
        yield


async def health(_: Request) -> PlainTextResponse:
    return PlainTextResponse("current" if verifier.current else "stale")


async def whoami(request: Request) -> JSONResponse:
    principal = request.state.principal
    return JSONResponse({"token": principal.token_id, "account": principal.account_id})


app = Starlette(
    routes=[Route("/health", health), Route("/whoami", whoami)],
    middleware=[Middleware(TokenMiddleware, verifier=verifier, public=("/health",))],
    lifespan=lifespan,
)

if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")

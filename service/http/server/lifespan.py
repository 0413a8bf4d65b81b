"""The ASGI lifespan protocol around an application whose parts must run before it can be made."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from service.http.server.access_log import ACCESS_LOG, AccessLog
from service.http.server.asgi import Application, Receive, Scope, Send
from service.http.server.drain import DRAINING, drained_first


class Lifespan:
    """An ASGI application that opens another one at start-up and closes it at shutdown.

    The state that its requests share has the access log, and two events. `shutting_down` a server may set when it takes
    in no more (the protocol's shutdown comes later, when all requests have been answered), so that none waits any more.
    `draining` is set for `drain` seconds before that, see drain.py.
    """

    def __init__(self, opened: Callable[[], AbstractAsyncContextManager[Application]], *, drain: float = 0) -> None:
        self._opened = opened
        self._drain = drain
        self._app: Application | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._app is not None:
            await self._app(scope, receive, send)
        elif scope["type"] == "lifespan":
            state = scope.setdefault("state", {})
            state["shutting_down"], state[DRAINING] = asyncio.Event(), asyncio.Event()
            state[ACCESS_LOG] = AccessLog()
            with drained_first(state[DRAINING], self._drain):
                await self._live(receive, send)
        else:
            raise RuntimeError("The server did not run the lifespan protocol")

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        started = False
        try:
            async with self._opened() as app:
                self._app = app
                started = True
                await send({"type": "lifespan.startup.complete"})
                await receive()
                self._app = None
        except Exception as error:
            if not started:
                await send({"type": "lifespan.startup.failed", "message": str(error)})
            raise
        await send({"type": "lifespan.shutdown.complete"})

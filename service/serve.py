"""Runs the roles of a process until it is told to stop."""

import gc
import os
import signal
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from functools import partial

import uvicorn

from service.bootstrap import http_application
from service.config import Config, load
from service.http.asgi import Application
from service.http.lifespan import Lifespan
from service.http.protocol import EnvelopeProtocol
from service.telemetry import configure_logging


def serve(config: Config, roles: Iterable[str], *, workers: int = 1) -> None:
    """Serves until SIGINT or SIGTERM; then answers what was taken in, commits it, and returns.

    Several workers are processes that share the port; each runs all the roles, and the relays among them elect one.
    Without the role http a process serves its health and metrics only.
    """
    leave_on_sigterm()
    os.environ["TOKENTRAIL_ROLES"] = ",".join(sorted(roles))
    uvicorn.run(
        "service.serve:worker",
        factory=True,
        host=config.host,
        port=config.port,
        workers=workers,
        loop="uvloop",
        http=EnvelopeProtocol,
        ws="none",
        lifespan="on",
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=config.shutdown_timeout,
        backlog=4096,
    )


def worker() -> Application:
    """The ASGI application of one process, made of the environment alone; for any ASGI server that runs lifespans."""
    config = load()
    configure_logging(config.log_level, json=config.log_json)
    return Lifespan(partial(_opened, config))


@asynccontextmanager
async def _opened(config: Config) -> AsyncIterator[Application]:
    async with http_application(config, config.roles) as app:
        # What start-up made stays: a full collection that walks over it would stop every request for tens of ms.
        gc.collect()
        gc.freeze()
        yield app


def leave_on_sigterm() -> None:
    """Lets SIGTERM unwind the stack and exit with 0. uvicorn raises the signal again when it has shut down, and the
    default would end the process before what surrounds the server is stopped."""

    def leave(*_: object) -> None:
        raise SystemExit(0)

    signal.signal(signal.SIGTERM, leave)

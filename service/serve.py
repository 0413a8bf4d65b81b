"""Runs the roles of a process until it is told to stop."""

import contextlib
import gc
import os
import resource
import signal
import socket
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from functools import partial
from typing import Final

import structlog
import uvicorn
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess

from service.bootstrap import http_application, load_keys
from service.config import Config, load
from service.http.server.asgi import Application
from service.http.server.lifespan import Lifespan
from service.http.server.protocol import EnvelopeProtocol
from service.listening import bound
from service.telemetry import configure_logging, log_from_a_thread, log_what_nobody_caught, shared_metrics
from service.version import VERSION

log = structlog.get_logger(__name__)

_OWN_DESCRIPTORS: Final = 128
"""For what is no connection of a caller: Postgres, NATS, files."""


def serve(
    config: Config, roles: Iterable[str], *, workers: int = 1, on_serving: Callable[[], None] = lambda: None
) -> None:
    """Serves until SIGINT or SIGTERM; then answers what was taken in, commits it, and returns. A single process calls
    `on_serving` when it accepts connections.

    Several workers are processes that share the port; each runs all the roles, and the relays among them elect one.
    Without the role http a process serves its health and metrics only. What would stop each worker at its start is
    looked at before there are any.

    Raises:
        InvalidSigningKeys: the keys cannot be used.
        CannotListen: the address cannot be served on.
        SystemExit: with another code than 0, if the process or a worker could not start; the log says why.
    """
    leave_on_sigterm()
    roles = frozenset(roles)
    load_keys(config, roles)
    os.environ["TOKENTRAIL_ROLES"] = ",".join(sorted(roles))
    server = uvicorn.Config(
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
        timeout_keep_alive=config.keep_alive,
        limit_concurrency=_most_connections(config.max_connections),
        timeout_graceful_shutdown=config.shutdown_timeout,
        backlog=4096,
    )
    sockets = bound(config.host, config.port)
    started = _by_workers(server, sockets) if workers > 1 else _alone(server, sockets, on_serving)
    if not started:
        raise SystemExit(STARTUP_FAILURE)


class _Server(uvicorn.Server):
    """A server that tells when it accepts connections."""

    def __init__(self, config: uvicorn.Config, on_serving: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_serving = on_serving
        self.error: Exception | None = None
        """What `on_serving` raised. The server shuts down before anyone else sees it."""

    async def main_loop(self) -> None:
        try:
            self._on_serving()
        except Exception as error:
            self.error = error
        else:
            await super().main_loop()


def _alone(config: uvicorn.Config, sockets: list[socket.socket], on_serving: Callable[[], None]) -> bool:
    server = _Server(config, on_serving)
    with contextlib.suppress(KeyboardInterrupt):
        server.run(sockets)
    if server.error is not None:
        raise server.error
    return server.started


def _by_workers(config: uvicorn.Config, sockets: list[socket.socket]) -> bool:
    """Serves by several processes. Returns False if one of them could not start, or could not be started again."""
    with shared_metrics():
        parent = Multiprocess(config, sockets)
        parent.run()
    return all(process.exitcode != STARTUP_FAILURE for process in parent.processes)


def _most_connections(wanted: int) -> int:
    """Returns how many connections the process can have, and raises its limit of descriptors as far as it may."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    needed = wanted + _OWN_DESCRIPTORS
    if soft < needed:
        soft = needed if hard == resource.RLIM_INFINITY else min(needed, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return max(1, min(wanted, soft - _OWN_DESCRIPTORS))


def worker() -> Application:
    """The ASGI application of one process, made of the environment alone; for any ASGI server that runs lifespans."""
    config = load()
    configure_logging(config.log_level, json=config.log_json)
    log_what_nobody_caught()
    return Lifespan(partial(_opened, config), drain=config.drain if "http" in config.roles else 0)


@asynccontextmanager
async def _opened(config: Config) -> AsyncIterator[Application]:
    about = {"version": VERSION, "roles": ",".join(sorted(config.roles)), "address": config.address}
    with log_from_a_thread():
        log.info("starting", **about)
        async with http_application(config, config.roles) as app:
            # Objects made at start-up stay: a full collection that visits them would stop every request for tens of ms.
            gc.collect()
            gc.freeze()
            log.info("started", **about)
            yield app
            log.info("stopping")
        log.info("stopped")


def leave_on_sigterm() -> None:
    """Lets SIGTERM unwind the stack and exit with 0. uvicorn raises the signal again when it has shut down, and the
    default would end the process before what surrounds the server is stopped."""

    def leave(*_: object) -> None:
        raise SystemExit(0)

    signal.signal(signal.SIGTERM, leave)

"""One `serve --workers 2`: processes that share a port."""

import asyncio
import os
import signal
from typing import Any, Final

import psutil

from tests.harness.processes import TokentrailProcess, until
from tests.trials.faults.client import Client
from tests.trials.faults.deployment import Deployment

_MOST_CONNECTIONS: Final = 200


async def test_both_workers_answer_and_one_that_is_killed_is_replaced(deployment: Deployment) -> None:
    """Requests reach both workers; after kill -9 of one the other goes on answering, and a new one joins it."""
    async with deployment.process(workers=2) as service:
        first = await until(lambda: _both(deployment, service), within=20)  # the second may still be starting
        os.kill(min(first), signal.SIGKILL)
        survivor = first - {min(first)}
        assert (await deployment.client(service).send("GET", "/api/v1/ping")).status == 200
        second = await until(lambda: _both(deployment, service), within=20)

        assert survivor < second


async def _both(deployment: Deployment, service: TokentrailProcess) -> set[int]:
    pids = await _answering(deployment, service, 2)
    return pids if len(pids) == 2 else set()


async def _answering(deployment: Deployment, service: TokentrailProcess, wanted: int) -> set[int]:
    """The pids of workers that answered over new connections, until so many have or many connections are made."""
    pids: set[int] = set()
    clients: list[Client] = []
    while len(pids) < wanted and len(clients) < _MOST_CONNECTIONS:
        clients += [deployment.client(service) for _ in range(20)]
        answers = await asyncio.gather(*(client.send("GET", "/health/live") for client in clients[-20:]))
        assert {answer.status for answer in answers} == {200}
        pids = _connected(service)
    for client in clients:
        client.close()
    return pids


def _connected(service: TokentrailProcess) -> set[int]:
    """The pids of processes that hold accepted connections on the service's port."""
    return {
        process.pid
        for process in psutil.Process(service.pid).children()
        for connection in _connections(process)
        if connection.status == psutil.CONN_ESTABLISHED and connection.laddr.port == service.port
    }


def _connections(process: psutil.Process) -> list[Any]:
    """None if it has ended and waits to be reaped, which looks like a denial to an ordinary user."""
    try:
        return list(process.net_connections("tcp4"))
    except psutil.Error:
        return []

"""Full load on one service, by wrk."""

import asyncio
import os
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Final

import msgspec

from tests.harness.processes import until
from tests.trials.bench import cpu
from tests.trials.bench.client import Client, Done, change, in_parallel
from tests.trials.bench.servers import Servers
from tests.trials.bench.target import Action, Target

CONNECTIONS: Final = 32
_SCRIPT: Final = Path(__file__).with_name("toggle.lua")


class LoadFailed(Exception):
    """wrk ended with an error, or a request was not answered with success: the figures would mean nothing."""


class Wrk(msgspec.Struct):
    """What toggle.lua's done() writes: counts, and times in microseconds."""

    requests: int
    duration: int
    p99: int
    not_2xx: int
    broken: int


class Round(msgspec.Struct, frozen=True):
    """Requests a second, p99 in milliseconds, and microseconds of service and Postgres a request."""

    rate: float
    p99: float
    cpu: float


async def one_round(servers: Servers, target: Target, seconds: int, *, processes: int = 1) -> Round:
    """Starts the service in one process or two, changes every token once in each to warm it up, and measures."""
    await servers.checkpoint()
    actions = await target.next_actions()
    async with AsyncExitStack() as stack:
        ports = [await stack.enter_async_context(target.run()) for _ in range(processes)]
        for port in ports:
            actions = await warm_up(target, port, actions)
        used = cpu.seconds()
        result = await _wrk(servers.folder / "tokens.txt", target.bearer, ports, actions, seconds)
        used = cpu.seconds() - used
        await _all_published(target)
    return Round(result.requests / result.duration * 1e6, result.p99 / 1000, used / result.requests * 1e6)


async def warm_up(target: Target, port: int, actions: Mapping[str, Action]) -> dict[str, Action]:
    """Changes every token once, looks at each answer, waits until all is published, and returns what comes next."""

    def do(client: Client, piece: tuple[str, Action]) -> Done:
        return change(client, *piece)

    await in_parallel(port, target.bearer, actions.items(), do, connections=CONNECTIONS)
    await _all_published(target)
    return {token_id: "suspend" if action == "activate" else "activate" for token_id, action in actions.items()}


async def _wrk(file: Path, bearer: str, ports: Sequence[int], actions: Mapping[str, Action], seconds: int) -> Wrk:
    await asyncio.to_thread(file.write_text, "".join(f"{token} {action}\n" for token, action in actions.items()))
    toggle = {"TOGGLE_TOKENS": str(file), "TOGGLE_BEARER": bearer, "TOGGLE_PORTS": ",".join(map(str, ports))}
    process = await asyncio.create_subprocess_exec(
        *("wrk", "-t", str(len(ports)), "-c", str(CONNECTIONS), "-d", f"{seconds}s", "-s", str(_SCRIPT)),
        f"http://127.0.0.1:{ports[0]}",
        env={**os.environ, **toggle},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output = (await process.communicate())[0].decode(errors="replace")
    line = next((line for line in output.splitlines() if line.startswith("result ")), None)
    if process.returncode or line is None:
        raise LoadFailed(f"wrk ended with {process.returncode}:\n{output}")
    result = msgspec.json.decode(line.removeprefix("result "), type=Wrk)
    if result.not_2xx or result.broken or not result.requests:
        raise LoadFailed(
            f"{result.not_2xx} requests were refused and {result.broken} broke (TOGGLE_EXPLAIN=1 shows how):\n{output}"
        )
    return result


async def _all_published(target: Target) -> None:
    async def nothing_is_left() -> bool:
        return not await target.backlog()

    await until(nothing_is_left, within=60)

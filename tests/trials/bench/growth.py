"""P8: what a long log and many tokens cost, beside a short log in the same run.

Both databases are served by the same code, one after the other, in interleaved rounds. The load changes as many tokens
in both, in the large one spread over all. The large one then has to show how much memory the service takes when it has
met more tokens than it may keep, and what a row takes on disk.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Final, NamedTuple

import msgspec
import nats
import psutil

from service.ending import end
from tests.trials.bench import grown, report
from tests.trials.bench.board import Board
from tests.trials.bench.client import Client, change, connect, in_parallel
from tests.trials.bench.grown import Size
from tests.trials.bench.load import one_round
from tests.trials.bench.process import ServiceFailed, stop
from tests.trials.bench.servers import Servers
from tests.trials.bench.target import TOKENS, HttpServer
from tests.trials.bench.tokentrail import Tokentrail

_SHORT_EVENTS: Final = 6_000
"""With those that prepare the target, some 10,000."""
_SHORT_TOKENS: Final = 1_000
_GETS: Final = 2_000
_LISTS: Final = 400
_MET: Final = 60_000
"""Tokens that are changed, one after the other: more than the service keeps in memory."""
_PAGE: Final = 100
_BY_CURSOR: Final = "list by cursor, page 1000"
_LISTED: Final[Mapping[str, str]] = {
    "list, page 1": "",
    "list, page 1000": f"&pagination[offset]={999 * _PAGE}",
    "list by updated_at, page 1": "&sorting=-updated_at",
    "list by updated_at, page 1000": f"&sorting=-updated_at&pagination[offset]={999 * _PAGE}",
    "list by expires_at, page 1000": f"&sorting=expires_at&pagination[offset]={999 * _PAGE}",
    "list by last_used_at, page 1000": f"&sorting=-last_used_at&pagination[offset]={999 * _PAGE}",
    "list of status active, page 1": "&status=active",
    "list of status active, page 1000": f"&status=active&pagination[offset]={999 * _PAGE}",
}


class _Pagination(msgspec.Struct):
    next_cursor: str | None


class _Listed(msgspec.Struct):
    """What is read of a list."""

    pagination: _Pagination


class Latencies(NamedTuple):
    """Milliseconds: those of a get, and of lists by name."""

    get: list[float]
    lists: dict[str, list[float]]


class Grown(NamedTuple):
    """Figures of rounds: requests/s and latencies of both; `verifying` is requests/s while the details of the long one
    are verified; `memory` is in MB; `stream` is bytes a message; `models` are the read models that follow the log."""

    short_rates: list[float]
    long_rates: list[float]
    short: list[Latencies]
    long: list[Latencies]
    verifying: float
    memory: float
    sizes: dict[str, Size]
    models: dict[str, Size]
    stream: float


async def measure(
    servers: Servers, server: HttpServer, *, rounds: int, seconds: int, events: int, tokens: int
) -> Grown:
    short = Tokentrail(servers, name="tokentrail short")
    long = Tokentrail(servers, name="tokentrail long")
    for target, count, of in ((short, _SHORT_EVENTS, _SHORT_TOKENS), (long, events, tokens)):
        await target.prepare()
        begun = time.perf_counter()
        await grown.grow(target, events=count, tokens=of)
        print(f"{target.name:<20} filled with {count:,} events in {time.perf_counter() - begun:.0f} s", flush=True)
    try:
        long.change_these(await grown.some_tokens(long, TOKENS))
        taken = Grown([], [], [], [], 0, 0, await grown.sizes(long), {}, 0)
        for _ in range(rounds):
            for target, rates, latencies in (
                (short, taken.short_rates, taken.short),
                (long, taken.long_rates, taken.long),
            ):
                rates.append((await one_round(servers, target, server, seconds)).rate)
                await servers.checkpoint()
                async with target.run(server) as port:
                    latencies.append(await _latencies(target, port))
        async with _verifying(long):
            verifying = (await one_round(servers, long, server, seconds)).rate
        memory = await _memory(long, server)
        models, stream = await _followers(servers, short, server)
        return taken._replace(verifying=verifying, memory=memory, models=models, stream=stream)
    finally:
        await short.close()
        await long.close()


@asynccontextmanager
async def _verifying(target: Tokentrail) -> AsyncIterator[None]:
    """`tokentrail projections verify details` meanwhile, as it comes, again and again."""
    verifying = asyncio.create_task(_verify(target))
    try:
        yield
        if verifying.done():
            await verifying
    finally:
        await end(verifying)


async def _verify(target: Tokentrail) -> None:
    """
    Raises:
        ServiceFailed: it does not come to its end, or finds that rows differ.
    """
    while True:
        process = await target.begin("projections", "verify", "details")
        try:
            output, errors = await process.communicate()
            if process.returncode:
                raise ServiceFailed((output + errors).decode(errors="replace"))
        finally:
            await stop(process)


async def _latencies(target: Tokentrail, port: int) -> Latencies:
    """One request at a time, each of a token that was not asked for before."""
    token_ids = await grown.some_tokens(target, _GETS + 100)
    async with connect(port, target.bearer) as client:
        gets = await _timed(client.get, [f"/api/v1/api_token/{token_id}" for token_id in token_ids])
        queries = {**_LISTED, _BY_CURSOR: await _far_cursor(client, page=1000)}
        lists = {
            name: await _timed(client.get, [_list(query)] * (_LISTS if "1000" not in name else _LISTS // 8))
            for name, query in queries.items()
        }
    return Latencies(gets[100:], {name: figures[len(figures) // 10 :] for name, figures in lists.items()})


async def _far_cursor(client: Client, *, page: int) -> str:
    """The query for that page, or for the last one if there are fewer."""
    query = ""
    for _ in range(1, page):
        answer = msgspec.json.decode(await client.get(_list(query)), type=_Listed)
        if answer.pagination.next_cursor is None:
            break
        query = f"&pagination[cursor]={answer.pagination.next_cursor}"
    return query


def _list(query: str) -> str:
    return f"/api/v1/api_token?pagination[page_size]={_PAGE}{query}"


async def _timed(get: Callable[[str], Awaitable[bytes]], paths: Sequence[str]) -> list[float]:
    figures = []
    for path in paths:
        begun = time.perf_counter()
        await get(path)
        figures.append((time.perf_counter() - begun) * 1000)
    return figures


async def _memory(target: Tokentrail, server: HttpServer) -> float:
    """The resident memory of the service when it has changed and read more tokens than it keeps, and listed."""
    token_ids = await grown.some_tokens(target, _MET)
    target.change_these(token_ids)
    actions = await target.next_actions()
    target.change_these(token_ids[:TOKENS])

    async def change_and_get(client: Client, token_id: str) -> None:
        await change(client, token_id, actions[token_id])
        await client.get(f"/api/v1/api_token/{token_id}")

    async with target.run(server) as port:
        await in_parallel(port, target.bearer, token_ids, change_and_get, connections=32)
        async with connect(port, target.bearer) as client:
            for query in _LISTED.values():
                await client.get(_list(query))
        return _resident(port) / 1e6


def _resident(port: int) -> int:
    """Bytes of the process that listens on the port, and of those it started."""
    [pid] = {
        each.pid
        for each in psutil.net_connections("tcp4")
        if each.status == psutil.CONN_LISTEN and each.laddr and each.laddr.port == port and each.pid is not None
    }
    process = psutil.Process(pid)
    return int(sum(each.memory_info().rss for each in (process, *process.children(recursive=True))))


async def _followers(servers: Servers, target: Tokentrail, server: HttpServer) -> tuple[dict[str, Size], float]:
    """Bytes a row of the read models that follow the log of the short one, and a message in a stream of its own."""
    connection = await nats.connect(servers.nats.url())
    jetstream = connection.jetstream()
    for stream in await jetstream.streams_info():  # of other measures, with the same subjects
        await jetstream.delete_stream(stream.config.name or "")
    async with target.following(server):
        models = await target.read_models()
    [info] = await jetstream.streams_info()
    await connection.close()
    return await grown.sizes_of(target, models), float(info.state.bytes / info.state.messages)


def print_grown(taken: Grown, board: Board) -> None:
    report.print_rates({"short log": taken.short_rates, "long log": taken.long_rates}, "requests/s")
    print(f"{'p99 ms':<34} {'short log':<26} {'long log':<26}")
    rows = {"get": ([each.get for each in taken.short], [each.get for each in taken.long])}
    for name in taken.long[0].lists:
        rows[name] = ([each.lists[name] for each in taken.short], [each.lists[name] for each in taken.long])
    p99 = {name: [[report.percentile(each, 99) for each in side] for side in both] for name, both in rows.items()}
    for name, (short, long) in p99.items():
        print(f"{name:<34} {report.spread(short, 2):<26} {report.spread(long, 2):<26}", flush=True)
    print(f"{'bytes a row':<34} {'row':<12} {'indexes':<12}")
    for table, size in {**taken.sizes, **taken.models}.items():
        print(f"{table:<34} {size.row:<12.0f} {size.indexes:<12.0f}", flush=True)
    print(f"{'message in the stream':<34} {taken.stream:<12.0f}\n", flush=True)
    board.ratio("P8", "rate", taken.long_rates, taken.short_rates)
    for name in ("get", "list, page 1"):
        short, long = p99[name]
        board.ratio("P8", name, long, short)
    board.figure("P8", "memory", [taken.memory])
    board.other("P8", "rate while details are verified", "requests/s", [taken.verifying], "without", taken.long_rates)
    for name in [each for each in rows if each not in ("get", "list, page 1")]:
        short, long = p99[name]
        board.other("P8", f"p99 of {name}, with a long log", "ms", long, "a short log", short)
    for table, size in {**taken.sizes, **taken.models}.items():
        board.other("P8", f"a row of {table} with its indexes", "bytes", [size.row + size.indexes])
    board.other("P8", "a message in the stream", "bytes", [taken.stream])

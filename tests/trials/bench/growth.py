"""P8: what a long log and many tokens cost, beside a short log in the same run.

Both databases are served by the same code, one after the other, in interleaved rounds. The load changes as many tokens
in both, in the large one spread over all. The large one then has to show how much memory the service takes when it has
met more tokens than it may keep, and what a row takes on disk.
"""

import time
from collections.abc import Sequence
from contextlib import closing
from typing import Final, NamedTuple

import psutil

from tests.harness.stream import streams
from tests.trials.bench import grown
from tests.trials.bench.board import Board, percentile
from tests.trials.bench.client import Client, change, in_parallel
from tests.trials.bench.load import one_round
from tests.trials.bench.options import Options
from tests.trials.bench.servers import Servers
from tests.trials.bench.target import TOKENS
from tests.trials.bench.tokentrail import Tokentrail

_SHORT_EVENTS: Final = 6_000
"""With those that prepare the target, some 10,000."""
_SHORT_TOKENS: Final = 1_000
_GETS: Final = 2_000
_LISTS: Final = 400
_MET: Final = 60_000
"""Tokens that are changed, one after the other: more than the service keeps in memory."""
_LIST: Final = "/api/v1/api_token?pagination[page_size]=100"


class Latencies(NamedTuple):
    """Milliseconds of gets, and of the first page of the list."""

    gets: list[float]
    lists: list[float]


class Grown(NamedTuple):
    """Requests/s and latencies by round; `memory` in MB; bytes a row by table, and bytes a message of the stream."""

    short_rates: list[float]
    long_rates: list[float]
    short: list[Latencies]
    long: list[Latencies]
    memory: float
    rows: dict[str, float]
    stream: float


async def measure(servers: Servers, options: Options) -> Grown:
    short = Tokentrail(servers, name="tokentrail short")
    long = Tokentrail(servers, name="tokentrail long")
    for target, count, of in ((short, _SHORT_EVENTS, _SHORT_TOKENS), (long, options.events, options.tokens)):
        await target.prepare()
        begun = time.perf_counter()
        await grown.grow(target, events=count, tokens=of)
        print(f"{target.name:<20} filled with {count:,} events in {time.perf_counter() - begun:.0f} s", flush=True)
    try:
        long.token_ids = await grown.some_tokens(long, TOKENS)
        sizes = await grown.sizes(long)
        taken = Grown([], [], [], [], 0, {}, 0)
        for _ in range(options.rounds):
            for target, rates, latencies in (
                (short, taken.short_rates, taken.short),
                (long, taken.long_rates, taken.long),
            ):
                rates.append((await one_round(servers, target, options.seconds)).rate)
                await servers.checkpoint()
                async with target.run() as port:
                    latencies.append(await _latencies(target, port))
        memory = await _memory(long)
        models, stream = await _followers(servers, short)
        return taken._replace(memory=memory, rows=sizes | models, stream=stream)
    finally:
        await short.close()
        await long.close()


async def _latencies(target: Tokentrail, port: int) -> Latencies:
    """One request at a time, each get of a token that was not asked for before. The first tenth warms up."""
    token_ids = await grown.some_tokens(target, _GETS)
    with closing(Client(port, target.bearer)) as client:
        gets = await _timed(client, [f"/api/v1/api_token/{token_id}" for token_id in token_ids])
        lists = await _timed(client, [_LIST] * _LISTS)
    return Latencies(gets[_GETS // 10 :], lists[_LISTS // 10 :])


async def _timed(client: Client, paths: Sequence[str]) -> list[float]:
    figures = []
    for path in paths:
        begun = time.perf_counter()
        await client.send("GET", path)
        figures.append((time.perf_counter() - begun) * 1000)
    return figures


async def _memory(target: Tokentrail) -> float:
    """The resident memory of the service when it has changed and read more tokens than it keeps, and listed."""
    target.token_ids = token_ids = await grown.some_tokens(target, _MET)
    actions = await target.next_actions()
    target.token_ids = token_ids[:TOKENS]

    async def change_and_get(client: Client, token_id: str) -> None:
        await change(client, token_id, actions[token_id])
        await client.send("GET", f"/api/v1/api_token/{token_id}")

    async with target.run() as port:
        await in_parallel(port, target.bearer, token_ids, change_and_get, connections=32)
        with closing(Client(port, target.bearer)) as client:
            await client.send("GET", _LIST)
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


async def _followers(servers: Servers, target: Tokentrail) -> tuple[dict[str, float], float]:
    """Bytes a row of the read models that follow the log of the short one, and a message in a stream of its own."""
    async with streams(servers.nats.url()) as jetstream:
        for stream in await jetstream.streams_info():  # of other measures, with the same subjects
            await jetstream.delete_stream(stream.config.name or "")
        async with target.following():
            models = await target.read_models()
        [info] = await jetstream.streams_info()
    return await grown.sizes(target, models), float(info.state.bytes / info.state.messages)


def print_grown(taken: Grown, board: Board) -> None:
    board.ratio("P8", "rate", taken.long_rates, taken.short_rates)
    for name, part in (("get", 0), ("list, page 1", 1)):
        short, long = ([percentile(each[part], 99) for each in side] for side in (taken.short, taken.long))
        board.ratio("P8", name, long, short)
    board.figure("P8", "memory", [taken.memory])
    for table, size in taken.rows.items():
        board.other("P8", f"a row of {table} with its indexes", "bytes", [size])
    board.other("P8", "a message in the stream", "bytes", [taken.stream])

"""A durable command of the same kind in all contenders: read the token's events, decide, append with the version that
was read asserted, commit with fsync. 32 clients in one process, some thousands of tokens in turn, rounds in turn.

Then, at an even pace, how long after a command's answer its event is with a subscriber.
"""

from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from functools import partial
from typing import Final

import msgspec

from tests.trials.bench import report
from tests.trials.bench.beside.contenders import CONTENDERS, OURS, TOKENS, Contender, Running
from tests.trials.bench.beside.fetch import NotAvailable
from tests.trials.bench.failure import in_a_line
from tests.trials.bench.interleaved import interleaved
from tests.trials.bench.process import ServiceFailed
from tests.trials.bench.reaction import LONGEST
from tests.trials.bench.servers import Servers

_WARM_UP: Final = 2


class Row(msgspec.Struct):
    """Figures of the rounds: commands/s, p99 of a command, p50 and p99 of the lag in ms. `reason`: why some lack."""

    name: str
    called: str
    within: str
    follows: str = ""
    rates: Sequence[float] = ()
    p99: Sequence[float] = ()
    lag_p50: Sequence[float] = ()
    lag_p99: Sequence[float] = ()
    reason: str = ""

    def lags(self, rounds: Sequence[Sequence[float]]) -> None:
        self.lag_p50 = [report.percentile(each, 50) for each in rounds]
        self.lag_p99 = [report.percentile(each, 99) for each in rounds]


class Measurement:
    """One contender at work, and what it has been given to do."""

    def __init__(self, contender: Contender, running: Running, servers: Servers) -> None:
        self._contender = contender
        self._running = running
        self._servers = servers
        self._acknowledged = TOKENS

    async def load(self, seconds: int) -> tuple[float, float]:
        """Commands/s and their p99 in ms.

        Raises:
            ServiceFailed: it fails, or has recorded less than it has acknowledged.
        """
        await self._servers.checkpoint()
        measured = await self._running.program.load(seconds)
        self._acknowledged += len(measured.times)
        recorded = await self._running.recorded(self._contender)
        if recorded < self._acknowledged:
            raise ServiceFailed(f"{self._acknowledged} commands were acknowledged and {recorded} are recorded")
        return len(measured.times) / measured.seconds, report.percentile(measured.times, 99)

    async def lag(self, seconds: int) -> list[float]:
        """Milliseconds, one figure an event.

        Raises:
            ServiceFailed: it fails.
        """
        await self._servers.checkpoint()
        times = await self._running.program.lag(min(seconds, LONGEST))
        self._acknowledged += len(times)
        return times


async def rows(
    servers: Servers,
    *,
    rounds: int,
    seconds: int,
    contenders: Sequence[Contender] = CONTENDERS,
    failed: Callable[[Exception], None],
) -> list[Row]:
    """One a contender. What cannot be fetched or fails has a reason in place of figures; `failed` hears of failures."""
    found = {each.name: Row(each.name, "in process", each.within, each.follows) for each in contenders}

    def give_up(name: str, failure: Exception) -> None:
        found[name].reason = str(failure) if isinstance(failure, NotAvailable) else in_a_line(failure)
        if not isinstance(failure, NotAvailable):
            failed(failure)

    async with AsyncExitStack() as stack:
        ready: dict[str, Measurement] = {}
        for contender in contenders:
            try:
                measurement = Measurement(contender, await contender.start(contender, servers, stack), servers)
                await measurement.load(min(seconds, _WARM_UP))
                ready[contender.name] = measurement
            except Exception as failure:
                give_up(contender.name, failure)
        loads = await interleaved(rounds, {name: partial(each.load, seconds) for name, each in ready.items()})
        follows = {each.name for each in contenders if each.follows} & loads.figures.keys()
        lags = await interleaved(
            rounds, {name: partial(each.lag, seconds) for name, each in ready.items() if name in follows}
        )
    for name, figures in loads.figures.items():
        found[name].rates, found[name].p99 = [rate for rate, _ in figures], [p99 for _, p99 in figures]
    for name, taken in lags.figures.items():
        found[name].lags(taken)
    for name, failed_with in (loads.failures | lags.failures).items():
        give_up(name, failed_with)
    return list(found.values())


def print_rows(rows: Sequence[Row]) -> None:
    print(f"{'':<28} {'called':<12} {'commands/s':<28} {'p99 ms':<24} {'lag p50 ms':<24} lag p99 ms")
    for row in rows:
        cells = [report.spread(figures, 1) if figures else "" for figures in (row.p99, row.lag_p50, row.lag_p99)]
        rate = report.spread(row.rates, 0) if row.rates else f"NOT MEASURED: {row.reason}"
        print(f"{row.name:<28} {row.called:<12} {rate:<28} {cells[0]:<24} {cells[1]:<24} {cells[2]}", flush=True)


def ours(rows: Sequence[Row], called: str) -> Row | None:
    """Tokentrail's own row among those that are called in the same way, if it has a rate."""
    return next((row for row in rows if row.name == OURS and row.called == called and row.rates), None)

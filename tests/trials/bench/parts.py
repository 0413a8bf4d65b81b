"""The parts of the bench, one method each, in the order in which they run."""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping, Set
from functools import partial
from statistics import median
from typing import Final

from tests.trials.bench import catch_up, expiring, growth, reaction, rebuilding, start, verification
from tests.trials.bench.board import EXPIRY, Board, percentile, print_heading
from tests.trials.bench.failure import explain, in_a_line
from tests.trials.bench.interleaved import interleaved
from tests.trials.bench.load import CONNECTIONS, Round, one_round
from tests.trials.bench.options import Options
from tests.trials.bench.process import ServiceFailed
from tests.trials.bench.servers import Servers
from tests.trials.bench.target import Target
from tests.trials.bench.tokentrail import Tokentrail
from tests.trials.bench.yardsticks import Bare, Naive

AT_LEAST: Final = 5
"""Rounds of P1 to P3 and of P5: their ratios differ more than others' do."""
_LOADED: Final = frozenset({"P1", "P2", "P3", "P10", "P14", "P15"})
"""The parts whose figures are those of full load."""
_OF_BOTH: Final = 16_000
"""Tokens that two processes change in turn: neither gets half as many changes ahead of the other within a round."""
_LONGEST: Final = 1200.0
"""Seconds for a part; most take some minutes."""


class Bench:
    """`board` has the verdicts, as far as the run has come. `failed`: a part has."""

    def __init__(self, servers: Servers, options: Options) -> None:
        self.board = Board()
        self.failed = False
        self._servers = servers
        self._options = options
        self._bare = Bare(servers)
        self._naive = Naive(servers, relay=False)
        self._naive_relay = Naive(servers, relay=True)
        self._ours = Tokentrail(servers)
        self._ours_relay = Tokentrail(servers, roles="http,relay", name="tokentrail + relay")
        self._ours_all = Tokentrail(
            servers, roles="http,relay,projector", name="tokentrail + all", nats=servers.nats_beside
        )
        self._ours_twice = Tokentrail(servers, name="tokentrail x 2", tokens=_OF_BOTH)
        self._prepared: dict[Target, Exception | None] = {}

    async def run(self) -> None:
        """Every part that is asked for, also when one before it has failed."""
        parts: Mapping[Set[str], Callable[[], Awaitable[None]]] = {
            _LOADED: self._throughput,
            frozenset({"P4"}): self._reaction,
            frozenset({"P5"}): self._catch_up,
            frozenset({"P6"}): self._rebuild,
            frozenset({"P7"}): self._verification,
            frozenset({"P9"}): self._start,
            frozenset({"expiry"}): self._expiry,
            frozenset({"P8"}): self._growth,
        }
        for ids, measure in parts.items():
            if ids & self._options.only:
                await self._attempt(ids, measure)

    async def close(self) -> None:
        for target, failure in self._prepared.items():
            if failure is None:
                await target.close()

    async def _attempt(self, ids: Set[str], measure: Callable[[], Awaitable[None]]) -> None:
        try:
            async with asyncio.timeout(_LONGEST) as limit:
                await self._servers.settle()
                await measure()
        except Exception as failure:
            late = ServiceFailed(f"it has not come to its end within {_LONGEST / 60:.0f} minutes")
            told = late if limit.expired() else failure
            self.failed = True
            print(f"\nA part of the bench failed. {explain(told)}", file=sys.stderr, flush=True)
            self.board.missing(ids, in_a_line(told))

    async def _prepare(self, target: Target) -> None:
        """Once."""
        if target not in self._prepared:
            try:
                await target.prepare()
                self._prepared[target] = None
            except Exception as failure:
                self._prepared[target] = failure
        if failed := self._prepared[target]:
            raise ServiceFailed(f"{target.name} could not be prepared: {failed}") from failed

    async def _load(self, target: Target) -> Round:
        await self._prepare(target)
        await self._servers.settle()  # or autovacuum does so for one service while another is measured
        processes = 2 if target is self._ours_twice else 1
        return await one_round(self._servers, target, self._options.seconds, processes=processes)

    async def _throughput(self) -> None:
        parts = self._options.only
        alone: list[Target] = [self._naive, self._ours] if parts & {"P1", "P3", "P14", "P15"} else []
        twice: list[Target] = [self._ours_twice] if "P14" in parts else []
        relays: list[Target] = [self._naive_relay, self._ours_relay] if "P2" in parts else []
        relays += [self._ours_all] if "P10" in parts else []
        targets = [self._bare, *alone, *twice, *relays]
        loads = await interleaved(
            max(self._options.rounds, AT_LEAST), {target.name: partial(self._load, target) for target in targets}
        )
        rounds = loads.figures
        print_heading(f"Full load: wrk, {CONNECTIONS} connections, uvicorn with 1 worker")
        rates = {name: [each.rate for each in taken] for name, taken in rounds.items()}
        p99 = {name: [each.p99 for each in taken] for name, taken in rounds.items()}
        self.board.ratio_of("P1", "bare", rates, "tokentrail", "bare")
        self.board.ratio_of("P1", "naive", rates, "tokentrail", "naive")
        self.board.ratio_of("P2", "bare", rates, "tokentrail + relay", "bare")
        self.board.ratio_of("P2", "naive", rates, "tokentrail + relay", "naive + relay")
        self.board.ratio_of("P3", "naive", p99, "tokentrail", "naive")
        self.board.ratio_of("P10", "bare", rates, "tokentrail + all", "bare")
        self.board.ratio_of("P14", "rate", rates, "tokentrail x 2", "tokentrail")
        used = {name: [each.cpu for each in taken] for name, taken in rounds.items()}
        self.board.ratio_of("P14", "cpu", used, "tokentrail x 2", "tokentrail")
        self.board.ratio_of("P15", "naive", used, "tokentrail", "naive")
        self.board.ratio_of("P1+", "bare", rates, "tokentrail", "bare")
        self.board.ratio_of("P1+", "naive", rates, "tokentrail", "naive")
        self.board.ratio_of("P3+", "naive", p99, "tokentrail", "naive")
        loads.raise_failures()

    async def _reaction(self) -> None:
        seconds = min(self._options.seconds, reaction.LONGEST)

        async def of(target: Target) -> list[float]:
            await self._prepare(target)
            return await reaction.of_target(self._servers, target, seconds)

        raw, ours = "raw JetStream", self._ours_relay
        measures = {raw: lambda: reaction.of_raw(self._servers, seconds), ours.name: lambda: of(ours)}
        reactions = await interleaved(self._options.rounds, measures)
        print_heading(f"From the answer to a subscriber's receipt, at {reaction.PER_SECOND} requests/s")
        p99 = {name: [percentile(each, 99) for each in rounds] for name, rounds in reactions.figures.items()}
        self.board.ratio_of("P4", "raw", p99, ours.name, raw)
        reactions.raise_failures()

    async def _catch_up(self) -> None:
        taken = await catch_up.rounds(self._servers, max(self._options.rounds, AT_LEAST))
        print_heading(f"The relay publishing {catch_up.EVENTS:,} events, and a raw publisher of the same messages")
        for sync, rounds in taken.items():
            self.board.ratio("P5", sync, [each.ours for each in rounds], [each.best for each in rounds])

    async def _rebuild(self) -> None:
        await self._prepare(self._ours)
        rates = await rebuilding.rounds(self._servers, self._ours, self._options.rounds)
        print_heading(
            f"Rebuild of details from nothing: {rebuilding.EVENTS:,} events of {rebuilding.TOKENS:,} tokens, "
            f"{rebuilding.PER_SECOND} commands/s meanwhile"
        )
        self.board.ratio("P6", "sql", [each.ours for each in rates], [each.by_sql for each in rates])

    async def _verification(self) -> None:
        verification.compare(self._options.rounds, self.board)

    async def _start(self) -> None:
        await self._prepare(self._ours_relay)
        taken = [await start.one_round(self._servers, self._ours_relay) for _ in range(self._options.rounds)]
        print_heading("Until it serves: seconds from the command to the answer that it is ready")
        self.board.figure("P9", "dev", [each.dev for each in taken])
        self.board.figure("P9", "serve", [each.serve for each in taken])

    async def _expiry(self) -> None:
        await self._prepare(self._ours_all)
        rounds = [await expiring.one_round(self._servers, self._ours_all) for _ in range(self._options.rounds)]
        print_heading(f"From a token's expires_at until a subscriber has TokenExpired: {expiring.TOKENS} in 3 s")
        self.board.other("expiry", f"{EXPIRY}, p50", "ms", [median(each) for each in rounds])
        self.board.other("expiry", f"{EXPIRY}, longest", "ms", [max(each) for each in rounds])

    async def _growth(self) -> None:
        options = self._options
        print_heading(f"A long log: {options.events:,} events of {options.tokens:,} tokens, beside a short one")
        growth.print_grown(await growth.measure(self._servers, options), self.board)

"""`make bench`: P1 to P8 in one run, in interleaved rounds.

P1  durable activate and suspend under full load: requests/s beside bare and naive
P2  the same with the relay publishing every event from the same process
P3  p99 latency under P1's load, beside naive
P4  from the answer to a subscriber's receipt at 200 requests/s, beside raw JetStream
P5  the relay publishing a log of 200,000 events from its beginning, beside the fastest raw publisher
P6  rebuild of the read model details from 500,000 events while commands go on, beside one SQL statement
P7  tokens/s that a gateway verifies, known ones and ones seen first, beside the bare signature check
P8  a log of 10 million events of a million tokens: P1's rate, p99 of get and of lists beside a short log; memory, bytes

Before them, a quick pass over the HTTP servers ("servers"). A missed goal is said, not asserted. Exit status: 0 when
all was measured, 1 when a request or a service failed, 2 when wrk is missing or an option is not valid.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Final

import uvloop

from tests.bench import catch_up, growth, reaction, rebuilding, report, verification
from tests.bench.client import RequestFailed
from tests.bench.load import CONNECTIONS, LoadFailed, Round, one_round
from tests.bench.process import ServiceFailed
from tests.bench.servers import Servers
from tests.bench.settings import settings, wrk_version
from tests.bench.target import TOKENS, HttpServer, Target
from tests.bench.tokentrail import Tokentrail
from tests.bench.yardsticks import Bare, Naive

PARTS: Final = ("servers", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8")
_HTTP_SERVERS: Final[tuple[HttpServer, ...]] = ("uvicorn", "granian")
_QUICK_SECONDS: Final = 2


class Options(argparse.Namespace):
    rounds: int
    seconds: int
    server: HttpServer
    only: frozenset[str]
    events: int
    tokens: int


class Bench:
    def __init__(self, servers: Servers, options: Options) -> None:
        self._servers = servers
        self._options = options
        self._bare = Bare(servers)
        self._naive = Naive(servers, relay=False)
        self._naive_relay = Naive(servers, relay=True)
        self._ours = Tokentrail(servers, relay=False)
        self._ours_relay = Tokentrail(servers, relay=True)

    async def run(self) -> None:
        parts = self._options.only
        targets: list[Target] = [self._bare]
        if parts & {"servers", "P1", "P3", "P6"}:
            targets += [self._naive, self._ours]
        if parts & {"P2", "P4"}:
            targets += [self._naive_relay, self._ours_relay]
        prepared: list[Target] = []
        try:
            for target in targets:
                await target.prepare()
                prepared.append(target)
            if "servers" in parts:
                await self._compare_servers()
            if parts & {"P1", "P2", "P3"}:
                await self._throughput()
            if "P4" in parts:
                await self._reaction()
            if "P5" in parts:
                await self._catch_up()
            if "P6" in parts:
                await self._rebuild()
            if "P7" in parts:
                verification.compare(self._options.rounds)
            if "P8" in parts:
                await self._growth()
        finally:
            for target in prepared:
                await target.close()

    async def _compare_servers(self) -> None:
        report.print_heading(f"HTTP servers, one quick round of {_QUICK_SECONDS} s each")
        rounds: dict[str, list[Round]] = {}
        for target in (self._bare, self._naive, self._ours):
            for server in _HTTP_SERVERS:
                taken = await one_round(self._servers, target, server, _QUICK_SECONDS)
                rounds[f"{target.name}, {server}"] = [taken]
        report.print_rounds(rounds)

    async def _throughput(self) -> None:
        parts, server, seconds = self._options.only, self._options.server, self._options.seconds
        alone: list[Target] = [self._bare] + ([self._naive, self._ours] if parts & {"P1", "P3"} else [])
        relays: list[Target] = [self._naive_relay, self._ours_relay] if "P2" in parts else []
        rounds: dict[str, list[Round]] = {target.name: [] for target in alone + relays}
        for _ in range(self._options.rounds):
            for target in alone + relays:
                rounds[target.name].append(await one_round(self._servers, target, server, seconds))

        report.print_heading(f"Full load: wrk, {CONNECTIONS} connections, {server} with 1 worker")
        report.print_rounds(rounds)
        report.print_relays({target.name: rounds[target.name] for target in relays})
        print()
        rates = {name: [each.rate for each in taken] for name, taken in rounds.items()}
        if "P1" in parts:
            report.print_verdict(
                "P1", "requests/s, tokentrail / bare", rates["tokentrail"], rates["bare"], "at least", 0.6
            )
            report.print_verdict(
                "P1", "requests/s, tokentrail / naive", rates["tokentrail"], rates["naive"], "at least", 4
            )
        if "P2" in parts:
            ours, theirs = rates["tokentrail + relay"], rates["naive + relay"]
            report.print_verdict("P2", "requests/s with relay, tokentrail / bare", ours, rates["bare"], "at least", 0.4)
            report.print_verdict("P2", "requests/s with relay, tokentrail / naive", ours, theirs, "at least", 4)
        if "P3" in parts:
            p99 = {name: [each.p99 for each in taken] for name, taken in rounds.items()}
            report.print_verdict("P3", "p99, tokentrail / naive", p99["tokentrail"], p99["naive"], "at most", 0.3)

    async def _reaction(self) -> None:
        seconds = min(self._options.seconds, reaction.LONGEST)
        taken: dict[str, list[list[float]]] = {"raw JetStream": [], "naive + relay": [], "tokentrail + relay": []}
        for _ in range(self._options.rounds):
            taken["raw JetStream"].append(await reaction.of_raw(self._servers, seconds))
            for target in (self._naive_relay, self._ours_relay):
                figures = await reaction.of_target(self._servers, target, self._options.server, seconds)
                taken[target.name].append(figures)

        report.print_heading(f"From the answer to a subscriber's receipt, at {reaction.PER_SECOND} requests/s")
        report.print_reactions(taken)
        early = [sum(not figure for figure in each) / len(each) * 100 for each in taken["tokentrail + relay"]]
        print(f"An event that arrives before the answer counts as 0: {median(early):.0f} % of tokentrail's.\n")
        p99 = {name: [report.percentile(each, 99) for each in rounds] for name, rounds in taken.items()}
        ours, raw, naive = p99["tokentrail + relay"], p99["raw JetStream"], p99["naive + relay"]
        report.print_verdict("P4", "p99, tokentrail / raw JetStream", ours, raw, "at most", 3)
        print(f"    (p99, naive / raw JetStream: {median(naive) / median(raw):.1f})")

    async def _catch_up(self) -> None:
        taken = await catch_up.rounds(self._servers, self._options.rounds)
        report.print_heading(
            f"The relay publishing {catch_up.EVENTS:,} events, and a raw publisher of the same messages"
        )
        for sync, rounds in taken.items():
            print(sync)
            report.print_rates(
                {
                    "raw, singly": [each.singly for each in rounds],
                    "raw, in batches": [each.in_batches for each in rounds],
                    "tokentrail": [each.ours for each in rounds],
                }
            )
        for sync, rounds in taken.items():
            ours, best = [each.ours for each in rounds], [each.best for each in rounds]
            report.print_verdict("P5", f"messages/s, {sync}", ours, best, "at least", 0.7)

    async def _rebuild(self) -> None:
        rates = await rebuilding.rounds(self._servers, self._ours, self._options.server, self._options.rounds)
        report.print_heading(
            f"Rebuild of details from nothing: {rebuilding.EVENTS:,} events of {rebuilding.TOKENS:,} tokens, "
            f"{rebuilding.PER_SECOND} commands/s meanwhile"
        )
        ours, by_sql = [each.ours for each in rates], [each.by_sql for each in rates]
        report.print_rates({"one SQL statement": by_sql, "tokentrail": ours})
        report.print_verdict("P6", "events/s, rebuild / SQL", ours, by_sql, "at least", 0.2)

    async def _growth(self) -> None:
        options = self._options
        report.print_heading(f"A long log: {options.events:,} events of {options.tokens:,} tokens, beside a short one")
        growth.print_grown(
            await growth.measure(
                self._servers,
                options.server,
                rounds=options.rounds,
                seconds=options.seconds,
                events=options.events,
                tokens=options.tokens,
            )
        )


async def main(options: Options, wrk: str) -> None:
    # Not below the home folder: as root, Postgres runs as another user, who must be able to enter.
    folder = Path(tempfile.mkdtemp(prefix="tokentrail-bench-"))
    servers = Servers(folder)
    try:
        servers.start()
        await servers.age()
        report.print_settings(await settings(servers))
        report.print_settings(
            {
                "load": f"{wrk_version(wrk)}, 1 thread, {CONNECTIONS} connections, {TOKENS} tokens in turn",
                "rounds": f"{options.rounds} of {options.seconds} s, interleaved; {options.server}, 1 worker",
            }
        )
        await Bench(servers, options).run()
    finally:
        servers.stop()
        shutil.rmtree(folder, ignore_errors=True)


def parse(arguments: Sequence[str] | None = None) -> Options:
    parser = argparse.ArgumentParser(
        "python -m tests.bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=_at_least_one, default=3, help="rounds for each service (default: 3)")
    parser.add_argument("--seconds", type=_at_least_one, default=5, help="seconds of load a round (default: 5)")
    parser.add_argument("--server", choices=_HTTP_SERVERS, default="uvicorn", help="for P1 to P6 (default: uvicorn)")
    parser.add_argument("--only", type=_parts, default=frozenset(PARTS), help=f"some of {','.join(PARTS)}")
    parser.add_argument("--events", type=_at_least_one, default=10_400_000, help="for P8 (default: 10.4 million)")
    parser.add_argument("--tokens", type=_at_least_one, default=1_000_000, help="for P8 (default: a million)")
    return parser.parse_args(arguments, namespace=Options())


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _parts(text: str) -> frozenset[str]:
    known = {part.lower(): part for part in PARTS}
    try:
        return frozenset(known[word.strip().lower()] for word in text.split(","))
    except KeyError as error:
        raise argparse.ArgumentTypeError(f"{error} is none of {', '.join(PARTS)}") from error


def _explain(failure: BaseException) -> str:
    """The failure, or each of those in a group, with what was noted about it."""
    if isinstance(failure, BaseExceptionGroup):
        text = "\n".join(dict.fromkeys(_explain(part) for part in failure.exceptions))
    else:
        text = f"{type(failure).__name__}: {failure}"
    return "\n".join([text, *getattr(failure, "__notes__", [])])


if __name__ == "__main__":
    chosen = parse()
    found = shutil.which("wrk")
    if found is None:
        print(
            "The load generator wrk is not on PATH. Install it: apt install wrk, dnf install wrk, brew install wrk, or "
            "build it from its repository, wg/wrk.",
            file=sys.stderr,
        )
        sys.exit(2)
    try:
        uvloop.run(main(chosen, found))
    except* (LoadFailed, RequestFailed, ServiceFailed) as failures:
        print(f"\nThe bench failed. {_explain(failures)}", file=sys.stderr)
        sys.exit(1)
    except* KeyboardInterrupt:
        sys.exit(130)

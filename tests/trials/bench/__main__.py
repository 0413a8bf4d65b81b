"""`make bench`: P1 to P15 in one run, in interleaved rounds, and one table of all of them.

P1  durable activate and suspend under full load: requests/s beside bare and naive
P2  the same with the relay publishing every event from the same process
P3  p99 latency under P1's load, beside naive
P4  from the answer to a subscriber's receipt at 200 requests/s, beside raw JetStream
P5  the relay publishing a log of 200,000 events from its beginning, beside the fastest raw publisher
P6  rebuild of the read model details from 500,000 events while commands go on, beside one SQL statement
P7  tokens/s that a gateway verifies, known ones and ones seen first, beside the bare signature check
P8  a log of 10 million events of a million tokens: P1's rate, p99 of get and of lists beside a short log; memory, bytes
P9  seconds until `tokentrail dev` and `tokentrail serve` are ready
P10 P1's load on one process in all its roles, beside bare
P14 P1's load on two processes with one database, each token changed by both: rate and CPU beside one process
P15 CPU a request of P1, service and Postgres together, beside naive

"expiry" is how late TokenExpired comes.

The table is printed at the end and written to .tokentrail/bench/REPORT.md, with --report to this folder too. A missed
goal, or one that has not been measured, is said and not asserted. Exit status: 0 when all parts that were asked for
came to an end, 1 when one failed, 2 when wrk is missing or an option is not valid.
"""

import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import uvloop

from tests.trials.bench import page
from tests.trials.bench.board import print_heading, summary
from tests.trials.bench.failure import explain, in_a_line
from tests.trials.bench.load import CONNECTIONS
from tests.trials.bench.options import PARTS, Options, parse
from tests.trials.bench.page import Run
from tests.trials.bench.parts import AT_LEAST, Bench
from tests.trials.bench.servers import Servers
from tests.trials.bench.settings import settings, wrk_version
from tests.trials.bench.target import TOKENS

_HERE: Final = Path(__file__).parent


async def main(options: Options, wrk: str) -> bool:
    """Whether all parts came to an end. Whatever happens, the table is written."""
    # Not below the home folder: as root, Postgres runs as another user, who must be able to enter.
    servers = Servers(Path(tempfile.mkdtemp(prefix="tokentrail-bench-")))
    bench = Bench(servers, options)
    run = Run(datetime.now(UTC), {}, [])
    reason = "the run was broken off"
    try:
        servers.start()
        await servers.age()
        run.settings = {
            **await settings(servers),
            "load": f"{wrk_version(wrk)}, 1 thread, {CONNECTIONS} connections, {TOKENS} tokens in turn",
            "rounds": f"{options.rounds} (P1 to P3, P5: {max(options.rounds, AT_LEAST)}) of {options.seconds} s, "
            "interleaved; uvicorn, 1 worker",
        }
        for name, value in run.settings.items():
            print(f"{name:<10} {value}", flush=True)
        await bench.run()
        await bench.close()
        reason = "its part has reported no figure"
        return not bench.failed
    except Exception as failure:
        reason = in_a_line(failure)
        print(f"\nThe bench failed. {explain(failure)}", file=sys.stderr)
        return False
    finally:
        bench.board.missing(options.only, reason)
        run.lines = bench.board.lines()
        left_out = [part for part in PARTS if part not in options.only]
        run.notes = [f"Not a whole run: {', '.join(left_out)} were not asked for."] if left_out else []
        print_heading("All goals")
        print(f"{page.table(run.lines)}\n\n{summary(run.lines)}", flush=True)
        for folder in (page.FOLDER, *([_HERE] if options.report else [])):
            page.write(run, folder)
        servers.stop()
        shutil.rmtree(servers.folder, ignore_errors=True)


if __name__ == "__main__":
    chosen = parse(__doc__ or "")
    found = shutil.which("wrk")
    if found is None:
        print(
            "The load generator wrk is not on PATH. Install it: apt install wrk, dnf install wrk, brew install wrk, or "
            "build it from its repository, wg/wrk.",
            file=sys.stderr,
        )
        sys.exit(2)
    try:
        sys.exit(0 if uvloop.run(main(chosen, found)) else 1)
    except KeyboardInterrupt:
        sys.exit(130)

"""Forks a process for each run that is asked for, as one line of JSON on standard input (`Run` or `GoOn`).

A fork costs a few milliseconds where a new interpreter costs half a second; what is killed is a process all the same:
nothing of it runs on, and the kernel closes its connections. A run's lines (`Line`) go to what standard output was.
"""

import asyncio
import gc
import os
import pkgutil
import signal
import sys
import traceback
from pathlib import Path
from typing import Any

import msgspec
import structlog
from structlog.processors import JSONRenderer, add_log_level, format_exc_info

from tests.harness.crash import stepped
from tests.trials.crashes import breakages
from tests.trials.crashes.given import Given
from tests.trials.crashes.points import Point, Points


class Run(msgspec.Struct, tag=True, kw_only=True):
    """`scenario` and `breakage` are names. The process is killed at `stop`, or with `pause` paused until `GoOn`."""

    scenario: str
    given: Given
    stop: Point | int | None = None
    pause: bool = False
    breakage: str | None = None


class GoOn(msgspec.Struct, tag=True):
    """For the process that was paused last."""


class Line(msgspec.Struct, omit_defaults=True):
    """What the scenario said, a point it has passed, why it failed, or how it ended: 0 or a negative signal."""

    said: list[Any] | None = None
    passed: Point | None = None
    failed: str | None = None
    ended: int | None = None


def main() -> None:
    # What the code prints must not get between the lines.
    out = os.dup(1)
    os.dup2(2, 1)
    structlog.configure(processors=[add_log_level, format_exc_info, JSONRenderer()])
    gc.freeze()  # the children share what is there by now
    paused = 0
    for line in sys.stdin.buffer:
        request = msgspec.json.decode(line, type=Run | GoOn)
        if isinstance(request, GoOn):
            pid, paused = paused, 0
            os.kill(pid, signal.SIGCONT)
        else:
            if request.pause:
                _kill(paused)
            pkgutil.resolve_name(request.scenario)  # imported here once, not in each process
            pid = os.fork()
            if pid == 0:
                _child(request, out)
        _, status = os.waitpid(pid, os.WUNTRACED)
        if os.WIFSTOPPED(status):
            paused = pid
        _say(out, Line(ended=-os.WSTOPSIG(status) if os.WIFSTOPPED(status) else os.waitstatus_to_exitcode(status)))
    _kill(paused)


def _kill(paused: int) -> None:
    """One that nobody has told to go on: a check before that has failed."""
    if paused:
        os.kill(paused, signal.SIGKILL)
        os.waitpid(paused, 0)


def _child(run: Run, out: int) -> None:
    """Does not return."""
    signal.alarm(30)  # a run that takes longer hangs
    code = 1
    try:
        points = Points(run.stop, signal.SIGSTOP if run.pause else signal.SIGKILL)
        if run.breakage is not None:
            getattr(breakages, run.breakage)()
        Path(run.given.folder).mkdir(exist_ok=True)
        scenario = pkgutil.resolve_name(run.scenario)(run.given, lambda *said: _say(out, Line(said=list(said))))
        with asyncio.Runner() as runner:
            runner.get_loop().set_task_factory(
                lambda loop, work, **options: asyncio.Task(stepped(work, points.at), loop=loop, **options)
            )
            runner.run(scenario)
        for point in points.passed:
            _say(out, Line(passed=point))
        code = 0
    except BaseException:
        _say(out, Line(failed=traceback.format_exc()))
    finally:
        os._exit(code)


def _say(out: int, line: Line) -> None:
    os.write(out, msgspec.json.encode(line) + b"\n")


if __name__ == "__main__":
    main()

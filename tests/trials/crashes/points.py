"""Where a process can be stopped: each suspension of each of its tasks, as far as the code that waits is the product's.

Found by running it: whoever adds an await adds a point.
"""

import gc
import os
import signal
import types
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import msgspec

import events
from tests.harness.crash import Moment, Work

_ROOT: Final = Path(next(iter(events.__path__))).parent
_OURS: Final = tuple(f"{_ROOT / package}/" for package in ("events", "projections", "service"))


class Point(msgspec.Struct, frozen=True):
    """`place` are the product's lines that wait, from the outermost to the innermost; `count` says for which time."""

    place: tuple[str, ...]
    moment: Moment
    count: int

    def __str__(self) -> str:
        return f"{self.moment} {self.count} at {' > '.join(self.place)}"


class Points:
    """Told of all steps of a process; stops it by the signal at the point `stop`, or at the so-many-th."""

    def __init__(self, stop: Point | int | None, by: signal.Signals) -> None:
        self.passed: list[Point] = []
        self._stop = stop
        self._by = by
        self._counts: Counter[tuple[tuple[str, ...], Moment]] = Counter()

    def at(self, moment: Moment, work: Work) -> None:
        place = tuple(_lines(work))
        if not place:
            return
        self._counts[place, moment] += 1
        point = Point(place, moment, self._counts[place, moment])
        self.passed.append(point)
        if self._stop in (point, len(self.passed)):
            os.kill(os.getpid(), self._by)


def _lines(work: Any) -> Iterator[str]:
    """The product's among the frames that wait for each other."""
    waits: Any = work
    while waits is not None:
        match waits:
            case types.CoroutineType():
                frame, waits = waits.cr_frame, waits.cr_await
            case types.GeneratorType():
                frame, waits = waits.gi_frame, waits.gi_yieldfrom
            case types.AsyncGeneratorType():
                frame, waits = waits.ag_frame, waits.ag_await
            case _:
                # What stands between, as for one step of an asynchronous generator, does not name it.
                frame, waits = None, _behind(waits)
        if frame is not None and frame.f_code.co_filename.startswith(_OURS):
            name = frame.f_code.co_filename.removeprefix(f"{_ROOT}/")
            yield f"{name}:{frame.f_lineno} {frame.f_code.co_qualname}"


def _behind(wrapper: Any) -> Any:
    if type(wrapper).__name__ not in ("async_generator_asend", "async_generator_athrow", "coroutine_wrapper"):
        return None
    awaited = (types.CoroutineType, types.AsyncGeneratorType)
    return next((each for each in gc.get_referents(wrapper) if isinstance(each, awaited)), None)

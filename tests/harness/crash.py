"""Drives a coroutine step by step: whoever is told of each suspension can cancel its task, or kill the process."""

import types
from collections.abc import Callable, Coroutine, Generator
from typing import Any, Literal, TypeAlias, TypeVar

Moment: TypeAlias = Literal["asked", "answered"]
"""Of a suspension: what it waits for has been asked for, or is there, and nothing that follows has been done."""
Work: TypeAlias = Coroutine[Any, Any, Any]
Result = TypeVar("Result")


async def stepped(work: Coroutine[Any, Any, Result], at: Callable[[Moment, Work], None]) -> Result:
    """Does what the work does. `at` is called when it has suspended, and again before it goes on."""
    result: Result = await _steps(work, at)
    return result


@types.coroutine
def _steps(work: Work, at: Callable[[Moment, Work], None]) -> Generator[Any, Any, Any]:
    value: Any = None
    thrown: BaseException | None = None
    while True:
        try:
            future = work.throw(thrown) if thrown is not None else work.send(value)
        except StopIteration as end:
            return end.value
        at("asked", work)
        thrown = None
        try:
            value = yield future
        except BaseException as error:  # a cancellation, say: it is the work's to take
            thrown = error
        at("answered", work)

"""Waiting for what can only be looked at."""

from collections.abc import Callable
from typing import Final

from tests.harness.processes import until

SOON: Final = 20.0
"""Seconds that a test waits for what should happen; only a failing test takes as long."""


async def soon(true: Callable[[], object]) -> None:
    """Looks again and again until it is true.

    Raises:
        TimeoutError: it is not, within 20 s.
    """

    async def is_true() -> object:
        return true()

    await until(is_true, within=SOON)

"""Interrupts the parts of a subscriber that wait: each is woken with an error."""

import asyncio
import contextlib
from collections.abc import Iterator
from contextlib import contextmanager

from ..nats.pull import Pull


class Ending(Exception):
    """The subscriber is to end."""


class LookAgain(Exception):
    """Something is not as it should be. The subscriber looks at stream and consumer anew."""


class Control:
    """The end of the subscriber. `error` is why it ends, None if it was asked to."""

    def __init__(self) -> None:
        self.error: Exception | None = None
        self._ending = asyncio.Event()
        self._pull: Pull | None = None

    @property
    def ending(self) -> bool:
        return self._ending.is_set()

    def check(self) -> None:
        """
        Raises:
            Ending: it is.
            CancelledError: it was cancelled, and that got lost: before Python 3.12 asyncio.wait_for, which nats-py
                uses, can lose it.
        """
        if self.ending:
            raise Ending
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            raise asyncio.CancelledError

    def end(self, error: Exception | None = None) -> None:
        if not self.ending:
            self.error = error
            self._ending.set()
            self.interrupt(Ending())

    def interrupt(self, error: Exception) -> None:
        if self._pull is not None:
            self._pull.fail(error)

    @contextmanager
    def waiting_for(self, pull: Pull) -> Iterator[None]:
        self.check()
        self._pull = pull
        try:
            yield
        finally:
            self._pull = None

    async def pause(self, seconds: float) -> None:
        """
        Raises:
            Ending: before the time is over.
        """
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._ending.wait()
        self.check()

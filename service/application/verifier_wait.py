"""Waits until all live verifiers have applied a position."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from service.application.propagation import Propagation


class VerifierWait:
    """`most` may wait at a time: each holds one of the places that a process has for requests."""

    def __init__(self, propagation: Propagation, *, most: int) -> None:
        self._propagation = propagation
        self._most = most
        self._waiting: dict[asyncio.Future[None], int] = {}
        propagation.on_change = self._look

    @property
    def full(self) -> bool:
        return len(self._waiting) >= self._most

    @contextmanager
    def applied(self, position: int) -> Iterator[asyncio.Future[None]]:
        """A future that is done once all live verifiers have applied the position, or there are none."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if self._propagation.applied_by_all(position):
            future.set_result(None)
        else:
            self._waiting[future] = position
        try:
            yield future
        finally:
            self._waiting.pop(future, None)
            future.cancel()

    def _look(self) -> None:
        done = [future for future, position in self._waiting.items() if self._propagation.applied_by_all(position)]
        for future in done:
            del self._waiting[future]
            if not future.done():
                future.set_result(None)

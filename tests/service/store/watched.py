"""An appender that can be looked into, fed with many items at once."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from service.store.append_items import Item, Outcome
from service.store.appender import Appender, Sent
from service.store.log_reader import LogReader
from tests.harness.log_rows import read_log


class WatchedAppender(Appender):
    """Keeps the batches that went to Postgres, in order, and counts those that failed."""

    def __init__(self, url: str, *, max_pending: int = 1000, **known: Any) -> None:
        super().__init__(url, max_pending=max_pending, **known)
        self.batches: list[list[Item]] = []
        self.failed = 0

    async def _commit(self, items: list[Item]) -> Sent:
        try:
            sent = await super()._commit(items)
        except Exception:
            self.failed += 1
            raise
        self.batches.append(items)
        return sent

    async def append_together(self, *items: Item) -> list[Outcome | BaseException]:
        """Appends the items, all queued before the first is sent; what was raised for an item stands in its place."""
        return await asyncio.gather(*map(self.append, items), return_exceptions=True)


@asynccontextmanager
async def an_appender(url: str, **options: Any) -> AsyncIterator[WatchedAppender]:
    """It runs until the context ends."""
    appender = WatchedAppender(url, **options)
    await appender.start()
    try:
        yield appender
    finally:
        await appender.stop()


def verdicts(outcomes: Sequence[Outcome | BaseException]) -> list[str]:
    return [outcome.verdict if isinstance(outcome, Outcome) else repr(outcome) for outcome in outcomes]


def positions(outcomes: Sequence[Outcome | BaseException]) -> list[int]:
    """Those of the events that were recorded."""
    found = [outcome for outcome in outcomes if isinstance(outcome, Outcome) and outcome.verdict == "accepted"]
    return [outcome.position or 0 for outcome in found]


async def log_of(store: LogReader) -> list[tuple[int, str, int]]:
    """(position, stream, stream version) of the whole log."""
    return [(row.position, row.stream_id, row.stream_version) for row in await read_log(store, 0, 10_000)]

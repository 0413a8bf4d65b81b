"""A feed between Postgres and memory: what is handed over while it reads is neither lost nor met twice."""

from contextlib import aclosing

import pytest

from events.log_point import BEGINNING, LogPoint
from service.application import feed as feed_module
from service.application.errors import LogDiffers
from service.application.feed import Feed
from service.application.reader import Events, Message


def point(position: int) -> LogPoint:
    return LogPoint(position, f"event {position}")


def message(position: int) -> Message:
    return Message(point(position), "TokenCreated", b"{}")


class Log:
    """Events from position 1 on; `during` are appended, and handed over, while a page is on its way."""

    def __init__(self, end: int, during: int = 0, page: int = 100) -> None:
        self.end = end
        self.during = during
        self.page = page
        self.reads = 0
        self.feed = Feed(self.read, BEGINNING, caller=None)

    def append(self) -> None:
        self.end += 1
        self.feed.push(message(self.end), "token")
        self.feed.reached(point(self.end))

    async def read(self, point_after: LogPoint) -> Events:
        self.reads += 1
        after = point_after.position
        if after > self.end:
            raise LogDiffers
        for _ in range(self.during // 2):  # these are in the page, and handed over too
            self.append()
            self.during -= 1
        until = min(self.end, after + self.page)
        page = Events(
            "log", [message(position) for position in range(after + 1, until + 1)], point(until), until < self.end
        )
        for _ in range(self.during):
            self.append()
        self.during = 0
        return page

    async def met(self, until: int) -> list[int]:
        """The positions that the feed brings, up to one."""
        positions: list[int] = []
        async with aclosing(self.feed.batches(0.01)) as batches:
            async for batch in batches:
                positions += [one.point.position for one in batch.messages]
                assert batch.end.position >= (positions[-1] if positions else 0)
                if positions and positions[-1] >= until:
                    break
        return positions


@pytest.mark.parametrize("during", [0, 1, 5, 300])
@pytest.mark.parametrize("page", [1, 3, 1000])
async def test_while_a_page_is_read(during: int, page: int) -> None:
    """Events that are handed over while a page is on its way come after it, each once, however many they are."""
    log = Log(3, during, page)
    assert await log.met(3 + during) == list(range(1, 4 + during))


async def test_who_has_caught_up_reads_no_more_until_there_is_no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed_module, "ROOM", 3)
    log = Log(1)
    assert await log.met(1) == [1]
    for _ in range(3):
        log.append()
    assert await log.met(4) == [2, 3, 4]
    assert log.reads == 1

    for _ in range(4):
        log.append()
        assert log.feed.waiting <= 3

    assert await log.met(8) == [5, 6, 7, 8]
    assert log.reads == 2


async def test_a_feed_beyond_the_end_of_the_log_ends() -> None:
    log = Log(5)
    assert await log.met(5) == [1, 2, 3, 4, 5]
    log.feed.behind = True
    log.end = 4

    assert await nothing_more(log.feed)
    assert log.feed.ended == "the log is another one"


async def nothing_more(feed: Feed) -> bool:
    """Whether the feed ends without another event."""
    async with aclosing(feed.batches(0.01)) as batches:
        return [batch.messages async for batch in batches] == [[]]


async def test_what_is_read_for_a_feed_that_was_ended_is_not_told() -> None:
    log = Log(5)

    async def read(after: LogPoint) -> Events:
        log.feed.end("the token is not active")
        return await log.read(after)

    feed = log.feed = Feed(read, BEGINNING, caller=None)
    assert await nothing_more(feed)
    assert feed.at == BEGINNING

"""A process that appends to a log, for test_append_concurrently.py.

Reads one JSON object (`Work`) from standard input. `authors` are token ids, tried in turn: when one is not active any
more, the next; without one left, it stops. Writes what was accepted (event id, position, stream id, stream version) and
how often each verdict came (`Done`).
"""

import asyncio
import random
import sys
from collections import Counter
from datetime import timedelta

import msgspec

from events.api_token import TokenCreated
from service.store.appender import Appender
from tests.harness import builders as a

_AT_ONCE = 10


class Work(msgspec.Struct):
    url: str
    seed: int
    attempts: int
    tokens: list[TokenCreated]
    authors: list[str] | None = None


class Done(msgspec.Struct):
    accepted: list[tuple[str, int, str, int]]
    verdicts: dict[str, int]


class Worker:
    def __init__(self, work: Work) -> None:
        self._work = work
        self._lots = random.Random(work.seed)
        self._versions = {token.token_id: 1 for token in work.tokens}
        self._left = work.attempts
        self._accepted: list[tuple[str, int, str, int]] = []
        self._verdicts: Counter[str] = Counter()

    async def run(self) -> Done:
        appender = Appender(self._work.url, max_pending=1000)
        await appender.start()
        await asyncio.gather(*(self._lane(appender) for _ in range(_AT_ONCE)))
        await appender.stop()
        return Done(self._accepted, self._verdicts)

    async def _lane(self, appender: Appender) -> None:
        while self._left > 0 and self._work.authors != []:
            self._left -= 1
            token = self._lots.choice(self._work.tokens)
            version = self._versions[token.token_id]
            author = self._work.authors[0] if self._work.authors else None
            kind = a.suspended if version % 2 else a.activated
            event = kind(token, stream_version=version + 1, updated_at=token.updated_at + timedelta(seconds=version))
            if author is not None:
                event = msgspec.structs.replace(event, actor=a.by_token(author))
            item = a.item(event)
            outcome = await appender.append(item)
            self._verdicts[outcome.verdict] += 1
            self._versions[token.token_id] = max(self._versions[token.token_id], outcome.stream_version)
            if outcome.verdict == "accepted" and item.event is not None and outcome.position is not None:
                self._accepted.append(
                    (str(item.event.event_id), outcome.position, item.stream_id, outcome.stream_version)
                )
            elif outcome.verdict == "author_not_active" and self._work.authors and self._work.authors[0] == author:
                self._work.authors.pop(0)


if __name__ == "__main__":
    work = msgspec.json.decode(sys.stdin.buffer.read(), type=Work)
    sys.stdout.buffer.write(msgspec.json.encode(asyncio.run(Worker(work).run())))

# mypy: disable-error-code="import-not-found, misc, untyped-decorator"
"""`eventsourcing` with its Postgres module, used as its documentation shows: an aggregate, an application, 32 threads;
a subscription to the application follows. Runs in an environment of its own, which has nothing of ours.

Questions come as lines on standard input, answers go as lines of JSON to standard output; see ../program.py.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Lock, Thread
from typing import Any, Final
from urllib.parse import urlsplit
from uuid import UUID

from eventsourcing.application import Application
from eventsourcing.domain import Aggregate, event
from eventsourcing.projection import ApplicationSubscription

TOKENS: Final = int(os.environ["TOKENS"])
CLIENTS: Final = int(os.environ["CLIENTS"])
PER_SECOND: Final = int(os.environ["PER_SECOND"])


class NotAllowed(Exception):
    """The token is in another state."""


class ApiToken(Aggregate):
    @event("Created")
    def __init__(self, actor: str) -> None:
        self.actor = actor
        self.status = "active"

    def suspend(self, actor: str) -> None:
        if self.status != "active":
            raise NotAllowed(f"the token is {self.status}")
        self._suspended(actor, None)

    def activate(self, actor: str) -> None:
        if self.status != "suspended":
            raise NotAllowed(f"the token is {self.status}")
        self._activated(actor, None)

    @event("Suspended")
    def _suspended(self, actor: str, reason: str | None) -> None:
        self.status = "suspended"

    @event("Activated")
    def _activated(self, actor: str, reason: str | None) -> None:
        self.status = "active"


class Tokens(Application):
    def create(self) -> UUID:
        token = ApiToken("admin_user")
        self.save(token)
        token_id: UUID = token.id
        return token_id

    def change(self, token_id: UUID, action: str) -> None:
        token = self.repository.get(token_id)
        getattr(token, action)("admin_user")
        self.save(token)


class Turns:
    """Whose turn it is, and what may be done to it."""

    def __init__(self, tokens: Tokens, ids: list[UUID]) -> None:
        self._tokens = tokens
        self._ids = ids
        self._next = dict.fromkeys(ids, "suspend")
        self._turn = 0
        self._lock = Lock()

    def take(self) -> UUID:
        with self._lock:
            self._turn += 1
            return self._ids[self._turn % len(self._ids)]

    def change(self, token_id: UUID) -> None:
        action = self._next[token_id]
        self._tokens.change(token_id, action)
        self._next[token_id] = "activate" if action == "suspend" else "suspend"


def in_parallel(work: Callable[[], None]) -> None:
    with ThreadPoolExecutor(CLIENTS) as threads:
        for done in [threads.submit(work) for _ in range(CLIENTS)]:
            done.result()


def load(turns: Turns, seconds: int) -> tuple[float, list[float]]:
    times: list[float] = []
    begun = time.perf_counter()
    end = begun + seconds

    def client() -> None:
        while (sent := time.perf_counter()) < end:
            turns.change(turns.take())
            times.append((time.perf_counter() - sent) * 1000)

    in_parallel(client)
    return time.perf_counter() - begun, times


def lag(tokens: Tokens, turns: Turns, seconds: int) -> tuple[float, list[float]]:
    due = [turns.take() for _ in range(PER_SECOND * seconds)]
    left = set(due)
    answered: dict[UUID, float] = {}
    received: dict[UUID, float] = {}
    complete = Event()

    def follow(subscription: Any) -> None:
        for happened, _ in subscription:
            if happened.originator_id in left:
                left.remove(happened.originator_id)
                received[happened.originator_id] = time.perf_counter()
                if not left:
                    complete.set()

    def act(token_id: UUID) -> None:
        turns.change(token_id)
        answered[token_id] = time.perf_counter()

    with ApplicationSubscription(tokens, gt=tokens.recorder.max_notification_id()) as subscription:
        follower = Thread(target=follow, args=[subscription], daemon=True)
        follower.start()
        begun = time.perf_counter()
        with ThreadPoolExecutor(CLIENTS) as threads:
            done = []
            for number, token_id in enumerate(due):
                time.sleep(max(begun + number / PER_SECOND - time.perf_counter(), 0))
                done.append(threads.submit(act, token_id))
            for each in done:
                each.result()
        complete.wait()
        subscription.stop()
    follower.join()
    return 0, [max(received[token_id] - answered[token_id], 0.0) * 1000 for token_id in due]


def tell(seconds: float, times: list[float]) -> None:
    print(json.dumps({"seconds": seconds, "times": times}), flush=True)


def main() -> None:
    url = urlsplit(os.environ["DATABASE_URL"])
    with Tokens(
        {
            "PERSISTENCE_MODULE": "eventsourcing.postgres",
            "POSTGRES_DBNAME": url.path.lstrip("/"),
            "POSTGRES_HOST": url.hostname,
            "POSTGRES_PORT": str(url.port),
            "POSTGRES_USER": url.username,
            "POSTGRES_PASSWORD": "unused",
            "POSTGRES_POOL_SIZE": str(CLIENTS),
            "POSTGRES_ENABLE_DB_FUNCTIONS": "y",  # twice as fast as without
        }
    ) as tokens:
        ids: list[UUID] = []
        waiting = iter(range(TOKENS))

        def create() -> None:
            for _ in waiting:
                ids.append(tokens.create())

        in_parallel(create)
        turns = Turns(tokens, ids)
        tell(0, [])
        for line in sys.stdin:
            what, seconds = line.split()
            tell(*(load(turns, int(seconds)) if what == "load" else lag(tokens, turns, int(seconds))))


main()

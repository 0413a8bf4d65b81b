"""What is asked of the figures: every measure that has a goal, in the order of the table, which leaves none out."""

from collections.abc import Sequence
from typing import Final, Literal

import msgspec

from tests.trials.bench.catch_up import SYNC


class Goal(msgspec.Struct, frozen=True):
    """A bound of `unit`, or of the ratio to what stands `beside` it. A `+` in `part` is a goal to be met later."""

    part: str
    key: str
    measure: str
    unit: str
    direction: Literal["at least", "at most"]
    bound: float
    beside: str = ""

    def met_by(self, figure: float) -> bool:
        return figure >= self.bound if self.direction == "at least" else figure <= self.bound

    @property
    def text(self) -> str:
        of = f" x {self.beside}" if self.beside else f" {self.unit}"
        return f"{self.direction} {self.bound:,g}{of}"


GOALS: Final[Sequence[Goal]] = (
    Goal("P1", "bare", "durable activate and suspend over HTTP", "requests/s", "at least", 0.6, "bare"),
    Goal("P1", "naive", "durable activate and suspend over HTTP", "requests/s", "at least", 4, "naive"),
    Goal("P2", "bare", "the same, the relay publishing all of it", "requests/s", "at least", 0.4, "bare"),
    Goal("P2", "naive", "the same, the relay publishing all of it", "requests/s", "at least", 4, "naive + relay"),
    Goal("P3", "naive", "p99 latency under P1's load", "ms", "at most", 0.3, "naive"),
    Goal("P4", "raw", "p99 from the answer to a subscriber's receipt", "ms", "at most", 3, "raw JetStream"),
    *(
        Goal("P5", sync, f"relay catching up, {sync}", "messages/s", "at least", 0.4, "the best raw publisher")
        for sync in SYNC
    ),
    Goal("P6", "sql", "rebuild of details beside commands", "events/s", "at least", 0.2, "one SQL statement"),
    Goal("P7", "known", "local verification of a known token", "tokens/s", "at least", 150_000),
    Goal("P7", "first", "local verification of a new token", "tokens/s", "at least", 0.8, "the bare check"),
    Goal("P8", "rate", "P1's rate with a long log", "requests/s", "at least", 0.85, "a short log"),
    Goal("P8", "get", "p99 of get with a long log", "ms", "at most", 1.5, "a short log"),
    Goal("P8", "list, page 1", "p99 of list, page 1, with a long log", "ms", "at most", 1.5, "a short log"),
    Goal("P8", "memory", "memory of the service with a long log", "MB", "at most", 300),
    Goal("P9", "dev", "start of `make dev`, from nothing until ready", "s", "at most", 5),
    Goal("P9", "serve", "cold start of a service on a database", "s", "at most", 1.5),
    Goal("P10", "bare", "P1 on one process in all its roles", "requests/s", "at least", 0.6, "bare"),
    Goal("P14", "rate", "P1 on two processes", "requests/s", "at least", 0.9, "one process"),
    Goal("P14", "cpu", "CPU of P1 on two processes", "us a request", "at most", 1.25, "one process"),
    Goal("P15", "naive", "CPU of P1", "us a request", "at most", 0.17, "naive"),
    Goal("P1+", "bare", "P1, raised", "requests/s", "at least", 0.85, "bare"),
    Goal("P1+", "naive", "P1, raised", "requests/s", "at least", 5.5, "naive"),
    Goal("P3+", "naive", "P3, raised", "ms", "at most", 0.2, "naive"),
)


def goal(part: str, key: str) -> Goal:
    """Raises KeyError: there is no such goal."""
    return {(each.part, each.key): each for each in GOALS}[part, key]

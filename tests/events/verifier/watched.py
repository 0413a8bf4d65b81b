"""A verifier on a real broker, and the log that it follows there."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final
from uuid import UUID

from events.api_token import ApiTokenEvent
from events.recorded import Recorded
from events.verifier import Notice, Principal, Refusal, Servers, Verifier
from tests.events.subscriber.stream import Relay
from tests.events.verifier.tokens import AUDIENCE, ISSUER, created, issue, jwks
from tests.harness import builders
from tests.harness.waiting import in_time, soon

BOUND: Final = 1.0
OTHER_LOG: Final = UUID(int=8)


class Lives:
    """Four tokens: one that was suspended and activated again, one suspended, one revoked, one plain."""

    def __init__(self) -> None:
        self.tokens = [created() for _ in range(4)]
        self.activated, self.suspended, self.revoked, self.plain = [issue(token) for token in self.tokens]
        one, two, three, four = self.tokens
        suspended = builders.suspended(one)
        events: list[ApiTokenEvent] = [one, two, three, suspended, builders.suspended(two)]
        events += [builders.activated(suspended), builders.revoked(three), four]
        self.events = [builders.recorded(event, position) for position, event in enumerate(events, 1)]

    @property
    def revoke_the_plain_one(self) -> Recorded:
        return builders.recorded(builders.revoked(self.tokens[3]), 9)


class Watched:
    """A verifier, and what it told. `relay` is that of the eight events of `Lives`; it speaks once it is entered."""

    def __init__(self, nats_url: str, **options: Any) -> None:
        self.relay = Relay(nats_url, 8)
        self.told: list[Notice] = []
        settings: dict[str, Any] = {"jwks": jwks(), "issuer": ISSUER, "audience": AUDIENCE, "bound": BOUND} | options
        self.verifier = Verifier(Servers(urls=nats_url), on_notice=self.told.append, **settings)

    @property
    def kinds(self) -> list[str]:
        return [notice.kind for notice in self.told]

    def says(self, token: str) -> str:
        """`accepted`, or the reason of the refusal."""
        found: Principal | Refusal = self.verifier.verify(token)
        return found.reason if isinstance(found, Refusal) else "accepted"

    def judges(self, lives: Lives) -> tuple[str, ...]:
        """What it says to the activated, the suspended, the revoked and the plain token."""
        return tuple(self.says(token) for token in (lives.activated, lives.suspended, lives.revoked, lives.plain))

    async def current(self) -> None:
        await in_time(self.verifier.wait_current())

    async def stale(self) -> None:
        await soon(lambda: not self.verifier.current)

    async def reached(self, position: int) -> None:
        await soon(lambda: self.verifier.position >= position)

    async def was_told(self, *kinds: str) -> None:
        """One of these, at any time so far."""
        await soon(lambda: not set(kinds).isdisjoint(self.kinds))


@asynccontextmanager
async def current(nats_url: str, **options: Any) -> AsyncIterator[Watched]:
    """A verifier beside its relay, once it is current."""
    found = Watched(nats_url, **options)
    async with found.relay, found.verifier:
        await found.current()
        yield found


@asynccontextmanager
async def watched(nats_url: str, **options: Any) -> AsyncIterator[Watched]:
    found = Watched(nats_url, **options)
    async with found.verifier:
        yield found

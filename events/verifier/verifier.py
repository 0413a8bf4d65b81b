"""Answers "is this token good?" locally, and knows how old the answer can be.

    async with Verifier(Servers(urls="nats://..."), url="https://tokentrail.example") as verifier:
        match verifier.verify(token):
            case Principal() as principal: ...
            case Refusal(reason): ...

It follows the whole stream, so that it can prove that nothing is missing, and keeps only what is not plainly active.
What it promises: no token is accepted whose revocation (or suspension) was acknowledged longer ago than the bound.
"""

import asyncio
import time
from pathlib import Path
from types import TracebackType
from typing import Final, Literal
from uuid import uuid4

from ..nats.broker import Servers
from ..notices import Notices, OnNotice
from ..signals import Head, Receipt
from ..token.jwt import Verified
from ..token.principal import Principal
from .binding import Binding
from .jwks import MAX_AGE, Jwks
from .link import Link
from .local import REMEMBERED, Local, monotonic
from .reports import Reports
from .results import Refusal
from .service_client import Service
from .state.beacons import Beacons
from .state.following import Following
from .state.freshness import NEVER, Freshness
from .state.snapshot_file import SnapshotFile
from .tasks import stop
from .usage import Uses

_TICK: Final = 1.0

_CANNOT_KNOW: Final = ("stale", "stale_keys")
"""Reasons that are this verifier's, not the token's."""
_LONGEST_NAME: Final = 115
"""Characters; with what is put behind it, a receipt takes no more."""


class Verifier:
    """An async context manager; one a process is enough, used from its event loop's thread only. `current` is False at
    first: see `wait_current`.

    url             the service's, for its public keys and for on_stale="ask"; or give the keys as `jwks`, a JWK set
    source          the log to follow (`urn:tokentrail:log:...`). Without it, it is the one that is named beside the
                    keys. With `jwks` alone that name none, it is not checked that the stream is of the keys' log
    issuer, audience  what the tokens' claims iss and aud must be
    name            for people; with something random behind it, it is the verifier's id in receipts
    bound           seconds that what is known here may be old; past it, tokens are refused as `stale`, or, with
                    on_stale="ask", `authenticate` asks the service about each
    snapshot        a file to start from, and to be written now and then and at the end
    stream          the JetStream stream
    keys_max_age    seconds for which the service's keys are believed after they were fetched last. They are fetched
                    every five minutes, or twice in this time if that is sooner, and soon after a token has named an
                    unknown one or has come when they were too old; past this age tokens are refused
                    as `stale_keys`, for a key that was withdrawn must not be good for ever. Keys given as `jwks`
                    without a url do not age
    usage_interval  seconds in which a token is reported as used once at most
    remembered      tokens whose good signature is remembered
    on_notice       is told what happens; it all is logged too, as `tokentrail.verifier`
    """

    def __init__(
        self,
        servers: Servers | str,
        *,
        url: str | None = None,
        jwks: str | bytes | None = None,
        source: str = "",
        issuer: str = "tokentrail",
        audience: str = "tokentrail",
        name: str = "verifier",
        bound: float = 5.0,
        on_stale: Literal["refuse", "ask"] = "refuse",
        snapshot: Path | str | None = None,
        stream: str = "TOKENS",
        keys_max_age: float = MAX_AGE,
        usage_interval: float = 60.0,
        remembered: int = REMEMBERED,
        on_notice: OnNotice | None = None,
    ) -> None:
        """
        Raises:
            ValueError: the options contradict each other, or the keys cannot be used.
        """
        if url is None and (jwks is None or on_stale == "ask"):
            raise ValueError('A url is needed, or jwks with on_stale="refuse"')
        if bound <= 0 or keys_max_age <= 0 or remembered < 1:
            raise ValueError("bound, keys_max_age and remembered must be positive")
        if not (0 < len(name) <= _LONGEST_NAME and name.isascii() and name.isprintable()):
            raise ValueError(f"name must have 1 to {_LONGEST_NAME} printable ASCII characters")
        self.id = f"{name}-{uuid4().hex[:12]}"
        self._service = Service(url) if url is not None and on_stale == "ask" else None
        self._notices = Notices("verifier", on_notice)
        self._keys = Jwks(url, jwks, max_age=keys_max_age, clock=monotonic)
        self._freshness = Freshness(bound)
        self._local = Local(self._keys, self._freshness, issuer=issuer, audience=audience, remembered=remembered)
        self._binding = Binding(source, self._keys, published=url is not None)
        self._keys.on_log = self._on_log
        self._following = Following(
            self._local, self._binding, self._notices, now=time.time, clock=monotonic, on_applied=self._on_applied
        )
        self._beacons = Beacons(self._freshness, self._on_head)
        self._uses = Uses()
        self._reports = Reports(self.id, self._uses, self._receipt, interval=usage_interval)
        self._saved = SnapshotFile(Path(snapshot) if snapshot else None, stream, self._following, self._notices)
        self._link = Link(
            Servers(urls=servers) if isinstance(servers, str) else servers,
            stream,
            self.id,
            following=self._following,
            beacons=self._beacons,
            reports=self._reports,
            notices=self._notices,
        )
        self._contradiction = ""
        self._changed = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._entered = False

    def verify(self, token: str | None) -> Principal | Refusal:
        """The token's principal, or the reason of its refusal. Local and at once; it never raises, whatever the token
        is. If it names an unknown key the service's keys are fetched soon, so that it is known the next time."""
        return self._local.verify(token)

    async def authenticate(self, token: str | None) -> Principal | Refusal:
        """The same, but waits for new keys if the token names an unknown one and, with on_stale="ask", for the
        service."""
        found = self._local.verify(token)
        if isinstance(found, Refusal) and found.reason in ("unknown_key", "stale_keys"):
            await self._keys.refresh()
            found = self._local.verify(token)
        if isinstance(found, Refusal) and found.reason in _CANNOT_KNOW and self._service is not None and token:
            said = await self._service.says(token)
            found = self._local.verify(token)  # what has come meanwhile counts
            if isinstance(found, Refusal) and found.reason in _CANNOT_KNOW and said != "nothing":
                identified = self._local.identify(token)
                if isinstance(identified, Verified):
                    principal = identified.principal
                    return principal if said == "good" else Refusal("inactive", principal.token_id)
        return found

    def used(self, principal: Principal) -> None:
        """Notes that the token was used now; the service learns it within the usage interval."""
        self._uses.note(principal.token_id, time.time())

    @property
    def current(self) -> bool:
        """True if tokens can be accepted now."""
        return self._local.fresh

    @property
    def position(self) -> int:
        """All events up to this one are applied."""
        return self._following.position

    @property
    def source(self) -> str:
        """The log that it follows; "" while there is none."""
        return self._following.source

    @property
    def lag(self) -> float | None:
        """Seconds that what is known here can be old at most; None while nothing is proven."""
        known_at = self._freshness.known_at
        return None if known_at == NEVER else max(0.0, monotonic() - known_at)

    async def wait_current(self) -> None:
        """Returns when tokens can be accepted; bound it with asyncio.timeout."""
        while not self.current:
            self._changed.clear()
            await self._changed.wait()

    async def __aenter__(self) -> "Verifier":
        if self._entered:
            raise RuntimeError("A verifier is entered once")
        self._entered = True
        await self._saved.load()
        # Now, if the service is there: the first tokens should not have to wait for it. If it is not, later.
        await self._keys.refresh()
        for coroutine in (self._link.run(), self._keys.run(), self._binding.run(), self._tick()):
            self._tasks.append(asyncio.create_task(coroutine, name=f"tokentrail {self.id}"))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._local.close()  # before it says that it leaves: nobody waits for it from then on
        await self._link.leave()
        await stop(*self._tasks)
        await self._saved.write()
        self._freshness.lost()  # nobody follows the stream any more

    async def _tick(self) -> None:
        """Does the work of each second, connected or not."""
        was_current = False
        keys_were_good = True
        while True:
            await asyncio.sleep(_TICK)
            now = time.time()
            keys_are_good = monotonic() < self._keys.good_until
            if keys_are_good != keys_were_good:
                keys_were_good = keys_are_good
                if keys_are_good:
                    self._notices.tell("keys_current", "the service's keys were fetched")
                else:
                    self._notices.tell("keys_stale", f"the service's keys cannot be fetched: {self._keys.complaint}")
            if now >= self._local.statuses.forgotten:
                self._local.statuses.forget(now)
            elif not self._following.begin_anew:
                self._notices.tell("clock_set_back", "by more than an hour: beginning anew, for what was forgotten")
                self._following.begin_anew = True
                self._freshness.lost()
                await self._link.drop()
            if self.current != was_current:
                was_current = self.current
                lag = "nothing is proven" if self.lag is None else f"{self.lag:.1f} s old at most"
                self._notices.tell("current" if was_current else "stale", f"position {self.position}, {lag}")
            await self._saved.write_now_and_then()

    def _on_applied(self) -> None:
        self._reports.hurry()
        self._changed.set()

    def _on_head(self, head: Head | None) -> None:
        if head is not None and head.position == 0:
            self._following.adopt(head.source)
        if self._contradiction != self._freshness.contradiction:
            self._contradiction = self._freshness.contradiction
            if self._contradiction:
                self._following.doubt("log_set_back", self._contradiction)
        self._changed.set()

    def _on_log(self) -> None:
        """The service names another log than before."""
        if self.source and not self._binding.allows(self.source):
            self._following.doubt("new_log", f"{self._binding.source} is the service's log now")
        self._changed.set()

    def _receipt(self) -> Receipt | None:
        if not self.source:
            return None
        point = self._following.point
        return Receipt(
            verifier=self.id,
            source=self.source,
            position=point.position,
            event_id=point.event_id,
            bound=self._freshness.bound,
            current=self.current,
        )

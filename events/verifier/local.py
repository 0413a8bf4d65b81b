"""The answer to "is this token good?", from what is known here: nothing is awaited, nothing is sent.

A signature is checked once a token. Status, expiry and whether the state is fresh enough are looked at every time.
"""

import math
import time
from collections.abc import Callable
from typing import Final

from ..token.jwt import TokenChecker, Verified
from ..token.principal import Principal
from .jwks import Jwks
from .results import Reason, Refusal
from .state.freshness import Freshness
from .state.statuses import Statuses

REMEMBERED: Final = 100_000
"""Tokens, at some 0.6 KiB each."""


def _clock_that_never_stands_still() -> Callable[[], float]:
    """Monotonic, in seconds. On Linux time.monotonic stands still while the machine is suspended; this does not."""
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    if boot_time is None:
        return time.monotonic
    return lambda: time.clock_gettime(boot_time)


monotonic: Final = _clock_that_never_stands_still()


class Local:
    """`statuses` and `freshness` are kept by whoever follows the stream. `now` is in seconds since 1970."""

    def __init__(
        self,
        keys: Jwks,
        freshness: Freshness,
        *,
        issuer: str,
        audience: str,
        remembered: int = REMEMBERED,
        clock: Callable[[], float] = monotonic,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.statuses = Statuses()
        self.freshness = freshness
        self._keys = keys
        self._clock = clock
        self._now = now
        self._signatures = TokenChecker(keys.keys, issuer=issuer, audience=audience, remembered=remembered)
        keys.on_change = lambda: self._signatures.use(keys.keys)

    @property
    def fresh(self) -> bool:
        return self._clock() < min(self.freshness.fresh_until, self._keys.good_until)

    def verify(self, token: str | None) -> Principal | Refusal:
        """Never raises, whatever the token is."""
        found = self.identify(token)
        if not isinstance(found, Verified):
            if found == "unknown_key":
                self._keys.look_soon()
                if self._clock() >= self._keys.good_until:  # what keys there are now is not known
                    return Refusal("stale_keys")
            return Refusal(found)
        principal = found.principal
        status = self.statuses.get(principal.token_id)
        if status in ("revoked", "deleted"):  # that cannot have changed since, so it is said even when stale
            return Refusal(status, principal.token_id)
        now = self._clock()
        if now >= self.freshness.fresh_until:
            return Refusal("stale", principal.token_id)
        if now >= self._keys.good_until:
            self._keys.look_soon()
            return Refusal("stale_keys", principal.token_id)
        if status != "active":
            return Refusal("suspended" if status == "suspended" else "inactive", principal.token_id)
        return principal

    def identify(self, token: str | None) -> Verified | Reason:
        """The claims of a token that is signed for us and has not expired, or why not. Its status is not checked."""
        if not token:
            return "missing"
        found = self._signatures.check(token)
        if isinstance(found, Verified) and (found.exp <= self._now() or found.exp < self.statuses.forgotten):
            return "expired"
        return found

    def close(self) -> None:
        """Ends the verifier's knowledge: nothing is fresh enough to accept a token any more."""
        self._clock = lambda: math.inf

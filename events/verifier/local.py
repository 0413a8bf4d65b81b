"""The answer to "is this token good?", from what is known here: nothing is awaited, nothing is sent.

A signature is checked once a token; that it was good is remembered by the token's hash, so that no token is kept.
Status, expiry and whether the state is fresh enough are looked at every time.
"""

import math
import time
from collections.abc import Callable
from hashlib import sha256
from typing import Final

from ..token.form import LONGEST
from ..token.jwt import Verified, check
from ..token.results import Principal, Reason, Refusal
from .jwks import Jwks
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
        self._issuer = issuer
        self._audience = audience
        self._most = remembered
        self._clock = clock
        self._now = now
        self._seen: dict[bytes, Verified] = {}
        keys.on_change = self.forget_tokens

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
        """Whom the token names, if it is signed for us and has not expired; its status is not looked at."""
        if not token:
            return "missing"
        try:
            if len(token) > LONGEST:
                return "malformed"
            digest = sha256(token.encode()).digest()
        except (AttributeError, TypeError, UnicodeEncodeError):
            return "malformed"
        seen = self._seen.get(digest)
        if seen is None:
            found = check(token, self._keys.keys, issuer=self._issuer, audience=self._audience)
            if not isinstance(found, Verified):
                return found
            self._remember(digest, found)
            seen = found
        if seen.exp <= self._now() or seen.exp < self.statuses.forgotten:
            return "expired"
        return seen

    def close(self) -> None:
        """From now on nothing is fresh enough to accept a token by."""
        self._clock = lambda: math.inf

    def forget_tokens(self) -> None:
        """Every signature is checked anew: the keys have changed."""
        self._seen.clear()

    def _remember(self, digest: bytes, verified: Verified) -> None:
        if len(self._seen) >= self._most:
            del self._seen[next(iter(self._seen))]
        self._seen[digest] = verified

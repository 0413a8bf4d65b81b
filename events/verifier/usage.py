"""Collects which tokens were used, and when last. They are sent once an interval, each token at most once.

Some may get lost (a crash loses an interval; past `MOST` tokens in one no more are noted): `last_used_at` is a hint.
"""

from datetime import UTC, datetime
from typing import Final

from ..signals import USAGE_MOST, Usage, Use

MOST: Final = 100_000


class Uses:
    def __init__(self) -> None:
        self._seen: dict[str, float] = {}

    def __len__(self) -> int:
        return len(self._seen)

    def note(self, token_id: str, at: float) -> None:
        """`at` is in seconds since 1970."""
        known = self._seen.get(token_id)
        if known is None and len(self._seen) >= MOST:
            return
        if known is None or known < at:
            self._seen[token_id] = at

    def take(self, verifier: str) -> list[Usage]:
        """The messages about all uses since the last call; they are then forgotten here."""
        seen, self._seen = self._seen, {}
        used = [Use(token_id, datetime.fromtimestamp(at, UTC)) for token_id, at in seen.items()]
        return [
            Usage(verifier=verifier, used=used[first : first + USAGE_MOST]) for first in range(0, len(used), USAGE_MOST)
        ]

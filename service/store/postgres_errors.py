"""Logs what Postgres says when it refuses something. It names the database, its tables and its users.

The error that callers get has words of ours instead: anyone may read it at /health/ready.
"""

import time
from typing import Final

import structlog

log = structlog.get_logger(__name__)

_AGAIN_AFTER: Final = 10.0
"""Seconds for which the same words are not logged again: each look at the readiness is refused, and each command."""
_MOST: Final = 100
_logged: Final[dict[str, float]] = {}
"""When words were last logged."""


def log_refusal(error: BaseException) -> None:
    """Logs what Postgres said, at most once in a while."""
    words = str(error)
    now = time.monotonic()
    if now - _logged.get(words, float("-inf")) < _AGAIN_AFTER:
        return
    if len(_logged) >= _MOST:
        _logged.clear()
    _logged[words] = now
    log.warning("Postgres refuses what the service needs", error=words)

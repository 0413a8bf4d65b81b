"""A line in the log for each request that was refused or failed: a few of a kind at a time, and how many were left out.

It names the request's id, method, route and status, and no path and no query: a caller may have put a token there.
"""

import asyncio
from typing import Final

import structlog

log = structlog.get_logger(__name__)

ACCESS_LOG: Final = "access_log"
"""Its name in the state that all requests share."""
MOST: Final = 10
"""Lines of one status in EACH seconds."""
EACH: Final = 1.0


class AccessLog:
    def __init__(self, *, most: int = MOST, each: float = EACH) -> None:
        self._most = most
        self._each = each
        self._seen: dict[int, int] = {}
        """By status: how many there were in the time that is running."""

    def refused(
        self, status: int, *, request_id: str, method: str | None, route: str | None, why: str | None = None
    ) -> None:
        """`route` is the route's path with the names of its parameters; None if none was asked."""
        seen = self._seen.get(status, 0)
        self._seen[status] = seen + 1
        if not seen:
            asyncio.get_running_loop().call_later(self._each, self._over, status)
        if seen < self._most:
            more = {} if why is None else {"why": why}
            _say(status)(
                "request failed" if status >= 500 else "request refused",
                request_id=request_id,
                method=method,
                route=route,
                status=status,
                **more,
            )

    def _over(self, status: int) -> None:
        left_out = self._seen.pop(status) - self._most
        if left_out > 0:
            _say(status)("requests left out of the log", status=status, count=left_out, seconds=self._each)


def _say(status: int) -> structlog.typing.WrappedLogger:
    return log.warning if status >= 500 else log.info

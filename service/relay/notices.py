"""Warnings about a lasting state: each is logged once, not at every connection."""

import structlog

log = structlog.get_logger(__name__)


class Notices:
    """Logs warnings, and remembers them. It outlives the connections: there are many while a broker comes and goes."""

    def __init__(self) -> None:
        self._said: dict[str, dict[str, object]] = {}

    def warn(self, event: str, **fields: object) -> None:
        """Logs a warning, unless its last fields were the same."""
        if self._said.get(event) != fields:
            self._said[event] = fields
            log.warning(event, **fields)

"""Log lines about what stays as it is: said once, not at every connection."""

import structlog

log = structlog.get_logger(__name__)


class Notices:
    """Outlives the connections, of which there may be many while a broker comes and goes."""

    def __init__(self) -> None:
        self._said: dict[str, dict[str, object]] = {}

    def warn(self, event: str, **fields: object) -> None:
        """A warning, unless it said the same the last time."""
        if self._said.get(event) != fields:
            self._said[event] = fields
            log.warning(event, **fields)

"""Tokens as this process knows them, so that a command need not read them.

They may be out of date: what is decided on one is confirmed in the log's order, by its version.
"""

from collections.abc import Sequence
from typing import Final

import structlog

from events import codec
from events.api_token import ApiTokenEvent
from service.domain.api_token import ApiToken, evolve
from service.store.appender import Stored

log = structlog.get_logger(__name__)

_MOST: Final = 50_000


class KnownTokens:
    """`most` are kept; the one that came first goes first."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._tokens: dict[str, ApiToken] = {}

    def get(self, token_id: str) -> ApiToken | None:
        return self._tokens.get(token_id)

    def remember(self, token: ApiToken) -> None:
        """Unless a later version is known."""
        known = self._tokens.get(token.token_id)
        if known is None and len(self._tokens) >= self._most:
            del self._tokens[next(iter(self._tokens))]
        if known is None or known.version < token.version:
            self._tokens[token.token_id] = token

    def forget(self, token_id: str) -> None:
        self._tokens.pop(token_id, None)

    def hear(self, events: Sequence[Stored]) -> None:
        """Others have appended these. Tokens that are not known yet are not kept: nobody has asked for them here."""
        for stored in events:
            event = decoded(stored)
            if event is not None and event.token_id in self._tokens:
                self.remember(evolve(None, event))


def decoded(stored: Stored) -> ApiTokenEvent | None:
    """None if this code cannot read it, as an event of a later version of the service."""
    try:
        return codec.decode(*stored)
    except (codec.UnknownEventType, codec.UndecodableEvent) as error:
        log.warning("an event cannot be read", error=str(error))
        return None

"""Tokens as this process knows them, so that a command need not read them.

They may be out of date: what is decided on one is confirmed in the log's order, by its version and its latest event.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple
from uuid import UUID

import structlog

from events import codec
from events.api_token import ApiTokenEvent
from service.domain.api_token import ApiToken, evolve
from service.store.append_items import Stored

log = structlog.get_logger(__name__)

_MOST: Final = 50_000


class KnownToken(NamedTuple):
    """A token after its latest event, and the id of that event: a log that was restored has others at its versions."""

    token: ApiToken
    event_id: UUID


class KnownTokens:
    """`most` are kept; the one that came first goes first."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._tokens: dict[str, KnownToken] = {}

    def get(self, token_id: str) -> KnownToken | None:
        return self._tokens.get(token_id)

    def remember(self, new: KnownToken) -> None:
        """Keeps the token, unless a later version of it is known."""
        token_id = new.token.token_id
        known = self._tokens.get(token_id)
        if known is None and len(self._tokens) >= self._most:
            del self._tokens[next(iter(self._tokens))]
        if known is None or known.token.stream_version < new.token.stream_version:
            self._tokens[token_id] = new

    def forget(self, token_id: str) -> None:
        self._tokens.pop(token_id, None)

    def hear(self, events: Sequence[Stored]) -> None:
        """Takes in what other processes have appended. Does not keep tokens that are not known yet: nobody has asked
        for them here."""
        for stored in events:
            event = decoded(stored)
            if event is not None and event.token_id in self._tokens:
                self.remember(KnownToken(evolve(None, event), stored.event_id))


def decoded(stored: Stored) -> ApiTokenEvent | None:
    """The event; None if this code cannot read it because a later version of the service wrote it."""
    try:
        return codec.decode(stored.type, stored.type_version, stored.data)
    except codec.UndecodableEvent as error:
        log.warning("an event cannot be read", error=str(error))
        return None

"""The events of an API token.

Every event says what happened and carries the whole state after it, so that no subscriber has to call back and the
latest event of a token is enough to know that token. Events are immutable; a changed shape is a new version in
`codec.py`.
"""

from datetime import datetime
from typing import Literal

import msgspec

Scope = Literal["account", "environment"]
Status = Literal["active", "suspended", "revoked", "deleted"]


class Actor(msgspec.Struct, frozen=True, gc=False):
    """Who caused an event: an API token, an admin user (an operator with database access) or the service itself."""

    type: Literal["api_token", "admin_user", "service"]
    id: str


class TokenEvent(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What all events carry: the token's state after the event, who caused it, and why if they said so.

    Ids are PFIDs; times are UTC. `stream_version` counts the token's events from 1. `updated_at` is the time of the
    last change of state, so it stays as it was in an event that changes none.
    """

    token_id: str
    account_id: str
    environment_id: str | None
    created_by_admin_user_id: str | None
    token_scope: Scope
    status: Status
    expires_at: datetime
    inserted_at: datetime
    updated_at: datetime
    stream_version: int
    actor: Actor
    reason: str | None = None


class TokenCreated(TokenEvent, frozen=True, kw_only=True):
    """A token exists and is active. `key_id` names the key that signed it (JWS `kid`, RFC 7515)."""

    key_id: str


class TokenActivated(TokenEvent, frozen=True, kw_only=True):
    """A suspended token works again."""


class TokenSuspended(TokenEvent, frozen=True, kw_only=True):
    """An active token stopped working, for now."""


class TokenRevoked(TokenEvent, frozen=True, kw_only=True):
    """A token stopped working for good."""


class TokenExpiring(TokenEvent, frozen=True, kw_only=True):
    """A warning, no change of state: the token expires within `days_left` days."""

    days_left: int


class TokenExpired(TokenEvent, frozen=True, kw_only=True):
    """The token's `expires_at` has passed."""


class TokenDeleted(TokenEvent, frozen=True, kw_only=True):
    """A revoked token is gone; its trail stays."""


ApiTokenEvent = (
    TokenCreated | TokenActivated | TokenSuspended | TokenRevoked | TokenExpiring | TokenExpired | TokenDeleted
)

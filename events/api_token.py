"""The state of an API token, and the events that change it.

Every event says what happened and carries the whole state after it. So a subscriber never has to call back, and a
token's latest event is enough to know the token. Events are immutable; a changed shape is a new version in `codec.py`.
"""

from collections.abc import Callable
from datetime import datetime
from operator import attrgetter
from typing import Annotated, Any, ClassVar, Final, Literal

import msgspec

Pfid = Annotated[str, msgspec.Meta(extra_json_schema={"pattern": "^[0-7][0-9a-hjkmnp-tv-z]{31}$"})]
"""An id: 160 bits as 32 characters of lower-case Crockford base32. Decoding does not look at the pattern."""
LONGEST_NAME: Final = 100
Name = Annotated[str, msgspec.Meta(extra_json_schema={"minLength": 1, "maxLength": LONGEST_NAME})]
LABEL_KEY: Final = "[a-z0-9._/-]{1,63}"
LONGEST_LABEL: Final = 255
MOST_LABELS: Final = 32
Labels = Annotated[
    dict[str, Annotated[str, msgspec.Meta(extra_json_schema={"maxLength": LONGEST_LABEL})]],
    msgspec.Meta(extra_json_schema={"propertyNames": {"pattern": f"^{LABEL_KEY}$"}, "maxProperties": MOST_LABELS}),
]
"""Keys and values that a token's owners choose, to tell tokens apart."""
Time = Annotated[datetime, msgspec.Meta(tz=True)]
"""A time with an offset; in events always UTC."""
Scope = Literal["account", "environment"]
Status = Literal["active", "suspended", "revoked", "deleted"]


class Actor(msgspec.Struct, frozen=True, gc=False):
    """Who caused an event: an API token, an admin user (an operator with database access) or the service itself."""

    type: Literal["api_token", "admin_user", "service"]
    id: str


class TokenState(msgspec.Struct, frozen=True, gc=False):
    """The state of a token. Events, the domain, the read model and the HTTP answers are subclasses: a field that is
    added here is in all of them.

    Ids are PFIDs; times are UTC. `updated_at` is when the state changed last.
    """

    token_id: Pfid
    account_id: Pfid
    environment_id: Pfid | None
    created_by_admin_user_id: Pfid | None
    token_scope: Scope
    status: Status
    expires_at: Time
    inserted_at: Time
    updated_at: Time
    name: Name | None = None
    labels: Labels = {}


state_of: Final[Callable[[TokenState], tuple[Any, ...]]] = attrgetter(*TokenState.__struct_fields__)
"""The values of the state's fields, in their order. `B(*state_of(a), ...)` is a B with the state of `a`; what B has
beside the state follows by name."""


class TokenEvent(TokenState, frozen=True, kw_only=True):
    """The fields of every event: the token's state after it, who caused it, and the reason if one was given.

    `stream_version` counts the token's events from 1. An event that changes no state leaves `updated_at` as it was.
    """

    kind: ClassVar[str]
    """The last part of the subject, which subscribers filter by."""
    changes_standing: ClassVar[bool] = True
    """True if the event can make the token work or stop working."""

    stream_version: int
    actor: Actor
    reason: str | None = None


class TokenCreated(TokenEvent, frozen=True, kw_only=True):
    """A token exists and is active. `key_id` names the key that signed it (JWS `kid`, RFC 7515)."""

    kind = "created"
    changes_standing = False

    key_id: str


class TokenActivated(TokenEvent, frozen=True, kw_only=True):
    """A suspended token works again."""

    kind = "activated"


class TokenSuspended(TokenEvent, frozen=True, kw_only=True):
    """An active token stopped working, for now."""

    kind = "suspended"


class TokenRevoked(TokenEvent, frozen=True, kw_only=True):
    """A token stopped working for good."""

    kind = "revoked"


class TokenUpdated(TokenEvent, frozen=True, kw_only=True):
    """The name or the labels of a token were changed. `changed` has the names of the fields, in alphabetical order."""

    kind = "updated"
    changes_standing = False

    changed: list[str]


class TokenExpiring(TokenEvent, frozen=True, kw_only=True):
    """A warning, no change of state: the token expires within `days_left` days."""

    kind = "expiring"
    changes_standing = False

    days_left: int


class TokenExpired(TokenEvent, frozen=True, kw_only=True):
    """The token's `expires_at` has passed."""

    kind = "expired"
    changes_standing = False


class TokenDeleted(TokenEvent, frozen=True, kw_only=True):
    """A revoked token is gone; its trail stays."""

    kind = "deleted"


ApiTokenEvent = (
    TokenCreated
    | TokenUpdated
    | TokenActivated
    | TokenSuspended
    | TokenRevoked
    | TokenExpiring
    | TokenExpired
    | TokenDeleted
)

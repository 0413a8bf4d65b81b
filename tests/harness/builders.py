"""Small valid things to test with: ids, commands, events, `Recorded`, items of an append.

A test says only what it is about: `suspended(token)` is the next event of the token whose last event is `token`.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeVar
from uuid import UUID, uuid4

import pfid

from events import codec
from events.api_token import (
    Actor,
    ApiTokenEvent,
    Status,
    TokenActivated,
    TokenCreated,
    TokenDeleted,
    TokenEvent,
    TokenExpired,
    TokenExpiring,
    TokenRevoked,
    TokenSuspended,
    TokenUpdated,
)
from events.recorded import Recorded
from service.domain.api_token import (
    ActivateToken,
    CreateToken,
    DeleteToken,
    ExpireToken,
    RevokeToken,
    SuspendToken,
    UpdateToken,
    WarnOfExpiry,
)
from service.store.append_items import Item, Stored, encoded
from service.store.appender import utc_now

NOW: Final = datetime(2127, 3, 1, 12, 30, 15, 123456, tzinfo=UTC)
DAY: Final = timedelta(days=1)
EXPIRES: Final = NOW.replace(microsecond=0) + 30 * DAY
"""When a token expires if nothing else is said: on a whole second, as all do."""
ADMIN: Final = Actor(type="admin_user", id="01jmz5x2k4aaaaaa0123456789abcdef")

Change = ActivateToken | SuspendToken | RevokeToken | DeleteToken | UpdateToken | WarnOfExpiry | ExpireToken
Event = TypeVar(
    "Event", TokenActivated, TokenSuspended, TokenRevoked, TokenDeleted, TokenUpdated, TokenExpiring, TokenExpired
)

_STATUS: Final[Mapping[type[ApiTokenEvent], Status]] = {
    TokenActivated: "active",
    TokenSuspended: "suspended",
    TokenRevoked: "revoked",
    TokenDeleted: "deleted",
}


def new_account() -> str:
    """An account id with a partition of its own."""
    return str(pfid.generate_root())


def new_id(account_id: str) -> str:
    """An id (of a token, an environment, an admin user) in the account's partition."""
    return str(pfid.generate_related(account_id))


def by_token(token: str | ApiTokenEvent) -> Actor:
    return Actor(type="api_token", id=token if isinstance(token, str) else token.token_id)


def stream_of(token: str | ApiTokenEvent) -> str:
    return f"api_token-{token if isinstance(token, str) else token.token_id}"


def _token(account_id: str | None) -> dict[str, Any]:
    """What a command that creates a token, and the event that it leads to, say alike."""
    account_id = account_id or new_account()
    return {
        "token_id": new_id(account_id),
        "account_id": account_id,
        "environment_id": None,
        "token_scope": "account",
        "expires_at": EXPIRES,
        "name": "Gateway, blue",
        "labels": {"env": "prod", "team": "payments"},
        "key_id": "key-1",
    }


# Commands


def create(account_id: str | None = None, **changes: Any) -> CreateToken:
    """Creates an account token for 30 days, at NOW."""
    fields: dict[str, Any] = {"max_lifetime": 366 * DAY, "by": ADMIN, "at": NOW}
    return CreateToken(**_token(account_id) | fields | changes)


def command(kind: type[Change], last: ApiTokenEvent, **changes: Any) -> Change:
    """A command on the token whose last event is `last`, a second after it, within the token's account."""
    fields: dict[str, Any] = {
        "token_id": last.token_id,
        "account_id": last.account_id,
        "by": ADMIN,
        "at": last.updated_at + timedelta(seconds=1),
    }
    return kind(**fields | changes)


# Events


def created(account_id: str | None = None, **changes: Any) -> TokenCreated:
    """A new active account token that expires 30 days after NOW."""
    fields: dict[str, Any] = {
        "created_by_admin_user_id": None,
        "status": "active",
        "inserted_at": NOW,
        "updated_at": NOW,
        "stream_version": 1,
        "actor": ADMIN,
    }
    return TokenCreated(**_token(account_id) | fields | changes)


def activated(last: ApiTokenEvent, **changes: Any) -> TokenActivated:
    return _next(TokenActivated, last, changes)


def suspended(last: ApiTokenEvent, **changes: Any) -> TokenSuspended:
    return _next(TokenSuspended, last, changes)


def revoked(last: ApiTokenEvent, **changes: Any) -> TokenRevoked:
    return _next(TokenRevoked, last, changes)


def deleted(last: ApiTokenEvent, **changes: Any) -> TokenDeleted:
    return _next(TokenDeleted, last, changes)


def updated(last: ApiTokenEvent, **changes: Any) -> TokenUpdated:
    """Has another name, if nothing else is said."""
    at = last.updated_at + timedelta(seconds=1)
    return _next(TokenUpdated, last, {"name": "Gateway, green", "changed": ["name"], "updated_at": at, **changes})


def expiring(last: ApiTokenEvent, **changes: Any) -> TokenExpiring:
    return _next(TokenExpiring, last, {"days_left": 7, **changes})


def expired(last: ApiTokenEvent, **changes: Any) -> TokenExpired:
    return _next(TokenExpired, last, changes)


def _next(kind: type[Event], last: ApiTokenEvent, changes: dict[str, Any]) -> Event:
    """The event that follows `last` in its stream, one second later if it changes the state."""
    fields = {name: getattr(last, name) for name in TokenEvent.__struct_fields__}
    fields |= {"stream_version": last.stream_version + 1, "actor": ADMIN, "reason": None}
    if kind in _STATUS:
        fields |= {"status": _STATUS[kind], "updated_at": last.updated_at + timedelta(seconds=1)}
    return kind(**fields | changes)


# The log


def event_id_at(position: int, history: int = 0) -> UUID:
    """The id of the event at that position. Another history has others, as after a restore."""
    return UUID(int=(history << 64) | position)


def recorded(event: ApiTokenEvent, /, position: int = 0, **changes: Any) -> Recorded:
    """The event as the log holds it, or, with position 0, as it is to be appended."""
    name, version, data = codec.encode(event)
    fields: dict[str, Any] = {
        "position": position,
        "event_id": event_id_at(position) if position else uuid4(),
        "account_id": event.account_id,
        "stream_id": stream_of(event),
        "stream_version": event.stream_version,
        "type": name,
        "type_version": version,
        "data": data,
        "recorded_at": event.updated_at,
    }
    return Recorded(**fields | changes)


def item(event: ApiTokenEvent, /, **changes: Any) -> Item:
    """Appends the event to its stream, authored by the actor it names."""
    fields: dict[str, Any] = {
        "stream_id": stream_of(event),
        "account_id": event.account_id,
        "author_id": event.actor.id if event.actor.type == "api_token" else None,
        "at": event.updated_at,
        "expected_version": event.stream_version - 1,
        "event": recorded(event),
    }
    return Item(**fields | changes)


def stored(item: Item) -> Stored:
    """The item's event as an outcome has it."""
    assert item.event is not None
    return Stored(item.event.type, item.event.type_version, item.event.data, item.event.event_id)


def question(last: ApiTokenEvent, /, **changes: Any) -> Item:
    """Appends nothing: asks whether `last` is still the stream's last event."""
    fields: dict[str, Any] = {
        "stream_id": stream_of(last),
        "account_id": last.account_id,
        "author_id": None,
        "at": last.updated_at,
        "expected_version": last.stream_version,
    }
    return Item(**fields | changes)


def parameters(items: Sequence[Item]) -> tuple[str, bool, datetime, None]:
    """Of append.sql, for these items."""
    return encoded(items), False, utc_now(), None

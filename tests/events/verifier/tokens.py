"""Tokens and keys for the verifier's tests: issued by the service's own issuer, so that both sides are held
together."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final

import msgspec

from events.api_token import Scope, TokenCreated
from service.application.signing_keys import SigningKeys
from service.application.token_issuer import TokenIssuer
from tests.harness import builders
from tests.service.http.keys import Key, key_set, new_key

ISSUER: Final = "the issuer"
AUDIENCE: Final = "the audience"
KEY: Final = new_key()
TOMORROW: Final = datetime.now(UTC) + timedelta(days=1)


def created(**changes: Any) -> TokenCreated:
    return builders.created(**{"key_id": KEY["kid"], "expires_at": TOMORROW, **changes})


def issue(event: TokenCreated, key: Key = KEY) -> str:
    token = TokenIssuer(SigningKeys.parse(key_set(key)), issuer=ISSUER, audience=AUDIENCE).issue(event)
    assert token is not None
    return token


def new_token(scope: Scope = "account") -> str:
    environment = builders.new_id(builders.new_account()) if scope == "environment" else None
    return issue(created(token_scope=scope, environment_id=environment))


def of_another_key() -> tuple[str, Key]:
    """A good token of a key that nobody knows yet, and the key."""
    key = new_key()
    return issue(created(key_id=key["kid"]), key), key


def jwks(*keys: Key, log: str | None = None) -> bytes:
    """What the service publishes."""
    published = SigningKeys.parse(key_set(*keys or (KEY,))).public()
    return msgspec.json.encode({**msgspec.to_builtins(published), "tokentrail_log": log})

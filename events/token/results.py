"""What a verifier answers: whom the token stands for, or why it is refused."""

from datetime import datetime
from typing import Literal

import msgspec

from ..api_token import Scope

Reason = Literal[
    "missing",
    "malformed",
    "unknown_key",
    "bad_signature",
    "wrong_issuer",
    "wrong_audience",
    "expired",
    "suspended",
    "revoked",
    "deleted",
    "inactive",
    "stale",
    "stale_keys",
]
"""`inactive`: not active, for a reason that is not known here: the service was asked and said no, or a later version of
it has a status that this code does not know. `stale`: whether the token still works is not known here, because the
events of the last seconds may be missing; `stale_keys`: nor whether its key still is the service's, whose keys were
fetched too long ago. With these two the caller has done nothing wrong."""


class Principal(msgspec.Struct, frozen=True, gc=False):
    """Whom an accepted token stands for. `environment_id` is None for scope account; `expires_at` is in UTC."""

    token_id: str
    account_id: str
    environment_id: str | None
    scope: Scope
    expires_at: datetime

    # What Starlette expects of `request.user`.

    @property
    def is_authenticated(self) -> bool:
        return True

    @property
    def identity(self) -> str:
        return self.token_id

    @property
    def display_name(self) -> str:
        return self.token_id


class Refusal(msgspec.Struct, frozen=True, gc=False):
    """The token is not accepted. The reason is for logs and metrics: whoever sent the token is not told more than that
    it is not good. `token_id` is known once the signature has been found good."""

    reason: Reason
    token_id: str | None = None

"""Whom a token stands for, as its signed claims say."""

from datetime import datetime

import msgspec

from ..api_token import Scope


class Principal(msgspec.Struct, frozen=True, gc=False):
    """Whom a token stands for. `environment_id` is None for scope account; `expires_at` is in UTC."""

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

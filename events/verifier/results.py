"""The refusal of a token by a verifier, and its reason."""

from typing import Literal

import msgspec

from ..token.jwt import Fault

Reason = Literal[
    "missing",
    Fault,
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


class Refusal(msgspec.Struct, frozen=True, gc=False):
    """The token is not accepted. The reason is for logs and metrics: whoever sent the token is not told more than that
    it is not good. `token_id` is known once the signature has been found good."""

    reason: Reason
    token_id: str | None = None

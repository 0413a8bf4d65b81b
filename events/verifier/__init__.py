"""What gateways run: is this token good?

Verifier          follows the stream and answers
TokenMiddleware   asks it about every request
litestar_guard    single routes of a Litestar application (import the module itself)
"""

from ..subscriber.broker import Servers
from ..token.results import Principal, Reason, Refusal
from .notices import Notice
from .verifier import Verifier
from .web.middleware import TokenMiddleware

__all__ = ["Notice", "Principal", "Reason", "Refusal", "Servers", "TokenMiddleware", "Verifier"]

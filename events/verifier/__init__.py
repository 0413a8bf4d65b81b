"""For gateways: is this token good?

Verifier          follows the stream and answers
TokenMiddleware   asks it about every request
litestar_guard    single routes of a Litestar application (import the module itself)
"""

from ..nats.broker import Servers
from ..notices import Notice
from ..token.principal import Principal
from .results import Reason, Refusal
from .verifier import Verifier
from .web.middleware import TokenMiddleware

__all__ = ["Notice", "Principal", "Reason", "Refusal", "Servers", "TokenMiddleware", "Verifier"]

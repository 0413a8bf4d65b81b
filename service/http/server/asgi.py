"""ASGI as its specification has it, with the lifespan protocol, for what stands outside of Litestar."""

from collections.abc import Awaitable, Callable
from typing import Any, Final

Scope = dict[str, Any]
Message = dict[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
ABORT: Final = "tokentrail.abort"
"""An extension in a request's scope: its `now` is a function that ends the connection, even if what was sent is never
taken."""
WHOLE: Final = "tokentrail.whole"
"""An extension in a request's scope once all of its body has arrived."""
Application = Callable[[Any, Any, Any], Awaitable[None]]

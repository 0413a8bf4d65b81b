"""Follow the token events: `Subscriber`, and what it is made of."""

from ..received import Received
from . import errors, notices
from .aside_file import AsideFile
from .broker import Servers
from .feed import Feed
from .retry import Retry
from .set_aside import SetAside
from .subscriber import Subscriber

__all__ = ["AsideFile", "Feed", "Received", "Retry", "Servers", "SetAside", "Subscriber", "errors", "notices"]

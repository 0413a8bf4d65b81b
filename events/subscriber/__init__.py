"""Follow the token events: `Subscriber`, and what it is made of."""

from ..log_point import LogPoint, parse_log_point
from ..nats.broker import Servers
from ..notices import Notice
from ..received import Received
from . import errors
from .end import end_of_stream
from .feed import Feed
from .handling.aside_file import AsideFile
from .handling.retry import Retry
from .handling.set_aside import SetAside
from .subscriber import Subscriber

__all__ = [
    "AsideFile",
    "Feed",
    "LogPoint",
    "Notice",
    "Received",
    "Retry",
    "Servers",
    "SetAside",
    "Subscriber",
    "end_of_stream",
    "errors",
    "parse_log_point",
]

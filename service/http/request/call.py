"""One request of an operation, read and checked, as its handler gets it."""

from datetime import datetime
from typing import Any, Protocol, TypeVar

from litestar import Request

from events.token.principal import Principal
from service.application.services import Services
from service.http.request.read import Values

AnyRequest = Request[Any, Any, Any]
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Said(Protocol[T_co]):
    """A parameter or a body."""

    @property
    def default(self) -> T_co: ...


class Call:
    """`call[parameter]` and `call[body]` are what the request says.

    `now` is when the request was taken up. `principal` is the caller; only operations that ask for an API token have
    one.
    """

    __slots__ = ("now", "principal", "request", "services", "values")

    def __init__(self, services: Services, request: AnyRequest) -> None:
        self.services = services
        self.request = request
        self.values = Values()
        self.now: datetime
        self.principal: Principal

    def __getitem__(self, said: Said[T]) -> T:
        value: T = self.values[said]
        return value

    async def ensure_active(self) -> None:
        """
        Raises:
            BadToken: the caller's token is not active.
        """
        await self.services.reader.ensure_active(self.principal)

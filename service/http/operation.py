"""An operation of the API, declared as data beside its handler.

Its route, the reading of its parameters and its part of the OpenAPI document follow from the declaration.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from litestar.types import ASGIApp

from service.http.request.body import Body
from service.http.request.call import Call
from service.http.request.parameter import Parameter

Method = Literal["get", "post", "put", "delete"]
Tag = Literal["API tokens", "Events", "Caller", "Operation"]
Caller = Literal["account token", "any token", "operator", "anyone"]
"""Who may call an operation: a token of account scope, a token of any scope, the operator's bearer, or everyone."""
Handler = Callable[[Call], Awaitable[ASGIApp]]


@dataclass(frozen=True)
class Example:
    """`value` is anything that encodes to JSON."""

    summary: str
    value: Any


Examples = Mapping[str, Example]


@dataclass(frozen=True)
class Link:
    """A link to the operation with this id. `parameters` are OpenAPI's runtime expressions by `in.name`."""

    operation: str
    parameters: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Response:
    """A response other than an error's envelope.

    `headers` names some of openapi/headers.py, but not X-Request-Id, which every response has. `optional_headers` are
    those of them that are not always there.
    """

    type: Any
    examples: Examples
    status: int = 200
    description: str = "Success"
    headers: tuple[str, ...] = ()
    optional_headers: tuple[str, ...] = ()
    media_type: str = "application/json"
    links: Mapping[str, Link] | None = None


@dataclass(frozen=True, kw_only=True)
class Operation:
    """`path` has its parameters in braces. `refusals` has an error of each kind that the handler may raise, as an
    example; those that follow from the caller, the parameters and the body are not among them. An operation of `health`
    is served by every process, and is not refused when the service is overloaded."""

    id: str
    method: Method
    path: str
    tag: Tag
    summary: str
    description: str
    handler: Handler
    caller: Caller = "account token"
    parameters: tuple[Parameter[Any], ...] = ()
    body: Body[Any] | None = None
    responses: tuple[Response, ...]
    refusals: tuple[Exception, ...] = ()
    health: bool = False

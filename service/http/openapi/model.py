"""The description of one operation in the document."""

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

Method = Literal["get", "post", "delete"]
Json = dict[str, Any]


class Example(msgspec.Struct, frozen=True):
    """`value` is anything that encodes to JSON."""

    summary: str
    value: Any


class Link(msgspec.Struct, frozen=True):
    """A link to the operation with this id; `parameters` are runtime expressions by `in.name`."""

    operation: str
    parameters: Mapping[str, str]


class RequestBody(msgspec.Struct, frozen=True, kw_only=True):
    """`type` is what the body is decoded to, if there is one."""

    type: Any
    required: bool
    examples: Mapping[str, Example]


class Success(msgspec.Struct, frozen=True, kw_only=True):
    """A response other than an error's envelope. `headers` names some of parameters.HEADERS; X-Request-Id, which every
    response has, is not among them; `optional_headers` are those of them that are not always there. `links`
    have names of their own."""

    type: Any
    examples: Mapping[str, Example]
    status: int = 200
    description: str = "Success"
    headers: tuple[str, ...] = ()
    optional_headers: tuple[str, ...] = ()
    media_type: str = "application/json"
    links: Mapping[str, Link] = {}


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """`parameters` names some of parameters.PARAMETERS. `errors` has an error of each kind that the operation may end
    with: the service's own answers to them are the documented responses. `security` is one of document.SECURITY, for an
    operation that is `authenticated`."""

    id: str
    method: Method
    path: str
    tag: str
    summary: str
    description: str
    parameters: tuple[str, ...] = ()
    body: RequestBody | None = None
    successes: tuple[Success, ...]
    errors: tuple[Exception, ...] = ()
    authenticated: bool = True
    security: str = "bearer"

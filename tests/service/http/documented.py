"""The OpenAPI document, and what a response must be to be as documented."""

import functools
import re
from collections.abc import Iterator
from typing import Any, Final

import httpx
import msgspec
from openapi_schema_validator import OAS31Validator, oas31_format_checker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from service.http.openapi.document import encoded

Json = dict[str, Any]

DOCUMENT: Final[Json] = msgspec.json.decode(encoded())
_ADDRESS: Final = "urn:document"
_ALWAYS: Final = {"content-type", "content-length", "cache-control", "connection", "x-accel-buffering"}
"""Headers that are not documented one by one."""


def operations() -> Iterator[tuple[str, str, Json]]:
    """Path, method and description of each."""
    for path, item in DOCUMENT["paths"].items():
        for method, operation in item.items():
            yield path, method, operation


def validator(schema: Json) -> OAS31Validator:
    """Validates by a schema of the document, with closed objects, and looks at formats."""
    return OAS31Validator(_closed(schema), registry=_REGISTRY, format_checker=oas31_format_checker)


def _closed(thing: Any) -> Any:
    """The same with objects that have no field but the documented ones, and with references that say whose."""
    if isinstance(thing, list):
        return [_closed(item) for item in thing]
    if not isinstance(thing, dict):
        return thing
    found = {name: _closed(item) for name, item in thing.items()}
    if isinstance(found.get("$ref"), str):
        found["$ref"] = _ADDRESS + found["$ref"]
    if found.get("type") == "object" and "properties" in found:
        found["additionalProperties"] = False
    return found


_REGISTRY: Final[Registry[Any]] = Registry().with_resource(_ADDRESS, DRAFT202012.create_resource(_closed(DOCUMENT)))


class Documented:
    """A documented response. `status` is None for the answer to a method that the path does not have."""

    def __init__(self, path: str, method: str, status: int | None) -> None:
        found = DOCUMENT["components"]["responses"]["MethodNotAllowed"]
        if status is not None:
            responses = DOCUMENT["paths"][path][method]["responses"]
            assert str(status) in responses, f"{method} {path} is not documented to answer {status}"
            found = responses[str(status)]
        known = DOCUMENT["components"]["headers"]
        self._headers = {
            name.lower(): known[header["$ref"].rpartition("/")[2]] if "$ref" in header else header
            for name, header in found["headers"].items()
        }
        self._header_schemas = {name: validator(header["schema"]) for name, header in self._headers.items()}
        self._bodies = {media: validator(content["schema"]) for media, content in found["content"].items()}

    def check(self, response: httpx.Response) -> None:
        """Body, media type and headers are as documented."""
        media_type = response.headers["content-type"]
        self._bodies[media_type].validate(response.json() if media_type == "application/json" else response.text)
        assert set(response.headers) <= self._headers.keys() | _ALWAYS
        for name, header in self._headers.items():
            if name in response.headers:
                value = response.headers[name]
                whole = header["schema"]["type"] == "integer"
                self._header_schemas[name].validate(int(value) if whole else value)
            else:
                assert not header.get("required"), name


_documented: Final = functools.cache(Documented)
_PATHS: Final = {re.compile(re.sub(r"{\w+}", "[^/]+", path)): path for path in DOCUMENT["paths"]}


async def as_documented(response: httpx.Response) -> None:
    """Checks any response of an operation, and the answer to a method that its path does not have."""
    asked = response.request.url.raw_path.partition(b"?")[0].decode()
    path = next((path for form, path in _PATHS.items() if form.fullmatch(asked)), None)
    method, status = response.request.method.lower(), response.status_code
    if path is None or (method not in DOCUMENT["paths"][path] and status != 405) or method == "head":
        return
    await response.aread()
    _documented(path, method, None if status == 405 else status).check(response)

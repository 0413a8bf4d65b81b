"""Makes the OpenAPI document of the operations that are declared in routes/."""

import functools
from collections.abc import Iterable, Mapping
from typing import Any, Final

import msgspec
from litestar.exceptions import MethodNotAllowedException
from msgspec.inspect import multi_type_info

from events.schema.json_schema import structs
from events.token.form import PREFIX
from service.http.answer.errors import answer_to
from service.http.answer.schemas import ErrorAnswer
from service.http.openapi.headers import HEADERS
from service.http.openapi.responses import code_schemas, codes, error_responses, refusals
from service.http.operation import Example, Operation, Response, Tag
from service.http.operations import OPERATIONS
from service.http.request.body import Body
from service.http.request.form import Json
from service.http.request.parameter import Parameter
from service.http.request.shared_parameters import REQUEST_ID
from service.http.server.edge import LONGEST_ADDRESS
from service.http.server.parser import LARGEST_HEAD, MOST_FIELDS
from service.version import VERSION

_REFERENCES: Final = "#/components/schemas/{name}"

_DESCRIPTION: Final = f"""\
API tokens whose every change leaves a trail.

Ids are PFIDs: 32 characters of lower-case Crockford base32. Times are RFC 3339 in UTC. Every body is one envelope:
`{{"status": "success", ...}}` or `{{"status": "error", "code", "message"}}`, also for an unknown path (404 `not_found`)
and for a method that a path does not have (405 `not_implemented`, with `Allow`). HEAD is answered wherever GET is.
Unknown fields in a request are refused with 422. No response of the API may be kept (`Cache-Control: no-store`).

A path must be spelt exactly as here, byte for byte: with a percent-encoded letter, an extra slash or `..` it is
unknown. Path and query together may have {LONGEST_ADDRESS} bytes (more: 414 `bad_request`). A request's line and
headers together may have {LARGEST_HEAD // 1024} KiB, and there may be {MOST_FIELDS} headers (more: 431 `bad_request`).
The service accepts the transfer coding `chunked` only; with another one before it the answer is 501 `not_implemented`.

When a command has been answered, every later read and every later authentication sees it. Its `Tokentrail-Position`
is the position of its event in the log. A read that names it as `min_position` waits until the service has come to
it. After two seconds the answer is 503, with the position that the service has come to.

Tokens are JWTs that begin with `{PREFIX}`.
"""

_TAGS: Final[Mapping[Tag, str]] = {
    "API tokens": "Create API tokens, read them, and change their status.",
    "Events": "What happened to the account's tokens, and how far verifiers know of it.",
    "Caller": "Whom a token stands for.",
    "Operation": "For those who run the service, and those who verify tokens.",
}
_SECURITY: Final[Json] = {
    "bearer": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "An API token. One of account scope manages the tokens of its account; one of environment scope "
        "may `ping` and get itself.",
    },
    "operator": {
        "type": "http",
        "scheme": "bearer",
        "description": "The content of the file that `TOKENTRAIL_OPERATOR_TOKEN_FILE` names; not an API token.",
    },
}


@functools.cache
def encoded() -> bytes:
    """The document as JSON; made when it is first asked for."""
    return msgspec.json.encode(document())


def document() -> Json:
    types: list[Any] = [ErrorAnswer]
    errors: list[Exception] = []
    parameters: dict[str, Json] = {}
    paths: dict[str, Json] = {}
    for operation in OPERATIONS:
        types += [operation.body.type] if operation.body else []
        types += [response.type for response in operation.responses]
        errors += refusals(operation)
        parameters |= {parameter.key: parameter.documented() for parameter in _parameters(operation)}
        paths.setdefault(operation.path, {})[operation.method] = _operation(operation)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Tokentrail",
            "version": VERSION,
            "summary": "Manages API tokens",
            "description": _DESCRIPTION,
            "license": {"name": "Apache License 2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "security": [{"bearer": []}],
        "tags": [{"name": name, "description": description} for name, description in _TAGS.items()],
        "paths": paths,
        "components": {
            "securitySchemes": _SECURITY,
            "parameters": parameters,
            "headers": dict(HEADERS),
            "responses": {"MethodNotAllowed": _method_not_allowed()},
            "schemas": {**_schemas(types), **code_schemas({"not_implemented", *codes(errors)})},
        },
    }


def _parameters(operation: Operation) -> list[Parameter[Any]]:
    """OpenAPI has no parameters for Accept, Authorization and Content-Type: other parts of it say what they are."""
    return [parameter for parameter in (*operation.parameters, REQUEST_ID) if parameter.name != "Accept"]


def _operation(operation: Operation) -> Json:
    documented: Json = {
        "operationId": operation.id,
        "tags": [operation.tag],
        "summary": operation.summary,
        "description": operation.description,
        "parameters": [{"$ref": f"#/components/parameters/{parameter.key}"} for parameter in _parameters(operation)],
    }
    if operation.body is not None:
        documented["requestBody"] = _body(operation.body)
    if operation.caller == "anyone":
        documented["security"] = []
    elif operation.caller == "operator":
        documented["security"] = [{"operator": []}]
    documented["responses"] = {**_responses(operation.responses), **error_responses(refusals(operation))}
    return documented


def _responses(responses: Iterable[Response]) -> dict[str, Json]:
    """The responses by status; those of one status differ in the media type."""
    documented: dict[str, Json] = {}
    for response in responses:
        found = _response(response)
        known = documented.setdefault(str(response.status), found)
        known["content"] |= found["content"]
        known["headers"] |= found["headers"]
    return documented


def _body(body: Body[Any]) -> Json:
    return {
        "required": body.required,
        "content": {"application/json": {"schema": _schema(body.type), "examples": _examples(body.examples)}},
    }


def _response(response: Response) -> Json:
    documented: Json = {
        "description": response.description,
        "headers": {
            name: {**HEADERS[name], "required": False}
            if name in response.optional_headers
            else {"$ref": f"#/components/headers/{name}"}
            for name in ("X-Request-Id", *response.headers)
        },
        "content": {
            response.media_type: {"schema": _schema(response.type), "examples": _examples(response.examples)},
        },
    }
    if response.links:
        documented["links"] = {
            name: {"operationId": link.operation, "parameters": dict(link.parameters)}
            for name, link in response.links.items()
        }
    return documented


def _method_not_allowed() -> Json:
    return {
        "description": "`not_implemented`: the path does not have this method",
        "headers": {name: {"$ref": f"#/components/headers/{name}"} for name in ("X-Request-Id", "Allow")},
        "content": {
            "application/json": {
                "schema": {"$ref": "#/components/schemas/ErrorAnswer.not_implemented"},
                "examples": {
                    "MethodNotAllowed": {"value": msgspec.json.decode(answer_to(MethodNotAllowedException()).body)}
                },
            }
        },
    }


def _examples(examples: Mapping[str, Example]) -> Json:
    return {
        name.replace(" ", "_"): {
            "summary": example.summary,
            # As it travels: a time is a text, and what is left out is not there.
            "value": msgspec.json.decode(msgspec.json.encode(example.value)),
        }
        for name, example in examples.items()
    }


def _schema(type_: Any) -> Json:
    [schema], _ = msgspec.json.schema_components((type_,), ref_template=_REFERENCES)
    return schema


def _schemas(types: Iterable[Any]) -> dict[str, Json]:
    types = tuple(types)
    _, schemas = msgspec.json.schema_components(types, ref_template=_REFERENCES)
    found = {struct.cls.__name__: struct.cls for info in multi_type_info(types) for struct in structs(info)}
    for name, schema in schemas.items():
        if "description" in schema:
            schema["description"] = " ".join(schema["description"].split())
        if schema.get("additionalProperties") is False:
            _may_be_left_out(schema)
        else:
            _always_there(schema, leaves_out_null=found[name].__struct_config__.omit_defaults)
    return schemas


def _may_be_left_out(schema: Json) -> None:
    """A field of a request that is null by default. Generators of clients take a field with a default for one that is
    always there."""
    for field in schema["properties"].values():
        if field.get("default", ...) is None:
            del field["default"]


def _always_there(schema: Json, *, leaves_out_null: bool) -> None:
    """A field of a response with a default is always there, unless null is left out; msgspec takes it for one that may
    be left out."""
    required = set(schema["required"])
    for name, field in schema["properties"].items():
        if "default" in field and (field["default"] is not None or not leaves_out_null):
            del field["default"]
            required.add(name)
    schema["required"] = [name for name in schema["properties"] if name in required]

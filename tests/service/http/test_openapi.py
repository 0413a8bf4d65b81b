"""The OpenAPI document says what the service does, no more and no less. (Whether answers are as documented, all tests
of the HTTP API see: documented.py.)"""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import msgspec
import pfid
import pytest
from litestar.routes import HTTPRoute
from openapi_spec_validator import OpenAPIV31SpecValidator

from events import cloudevents
from service.application.idempotency import check_key, parse_header
from service.http.answer.errors import Invalid
from service.http.app import routed
from service.http.openapi.document import document, encoded
from service.http.request.reason import checked_reason
from tests.service.http.api import Api
from tests.service.http.documented import DOCUMENT, Json, operations, validator
from tests.service.http.test_reasons import BAD, GOOD
from tests.trials.security.routes import GUARDED

PARAMETERS: Final = DOCUMENT["components"]["parameters"]
SCHEMAS: Final = DOCUMENT["components"]["schemas"]


def test_it_is_valid_openapi_3_1() -> None:
    OpenAPIV31SpecValidator(DOCUMENT).validate()
    assert all(server["url"].startswith("/") for server in DOCUMENT["servers"]), "it works wherever it is reached"


async def test_it_is_made_once_and_served_as_it_was_made(api: Api) -> None:
    response = await api.client().get("/openapi.json")
    assert response.content == encoded() == msgspec.json.encode(document())
    assert encoded() is encoded()
    assert response.headers["content-type"] == "application/json"


def test_operation_ids() -> None:
    """Every operation has an id of its own, a summary, a description and a tag that the document explains."""
    found = [operation for _, _, operation in operations()]
    assert len({operation["operationId"] for operation in found}) == len(found)
    assert all(operation["summary"] and operation["description"] for operation in found)
    assert {tag for operation in found for tag in operation["tags"]} == {tag["name"] for tag in DOCUMENT["tags"]}


def test_everything_is_used() -> None:
    """No parameter, header or schema is documented that nothing refers to, but for the answer to a wrong method."""
    text = encoded().decode()
    unused = {
        f"{kind}/{name}"
        for kind in ("parameters", "headers", "schemas", "responses")
        for name in DOCUMENT["components"][kind]
        if f'"#/components/{kind}/{name}"' not in text
    }

    assert unused <= {"responses/MethodNotAllowed", "headers/WWW-Authenticate"}


def test_fields_of_responses() -> None:
    """Every field of a response is always there, but for an error's `errors`, the `message` of a token not shown, and
    what the caller did not send along with the command that led to an event."""
    optional = {
        (name, field)
        for name, schema in SCHEMAS.items()
        if "properties" in schema and schema.get("additionalProperties") is not False
        for field in set(schema["properties"]) - set(schema["required"])
    }

    context = {("CloudEvent", field) for field in ("traceparent", "correlationid", "causationid")}
    assert optional == {("ErrorAnswer", "errors"), ("CreatedAnswer", "message")} | context


def test_the_id_of_an_event_is_a_uuid_as_its_json_schema_says() -> None:
    file = Path(cloudevents.__file__).with_name("schema") / "CloudEvent.v1.json"
    for schema in (SCHEMAS["CloudEvent"], json.loads(file.read_text())):
        assert schema["properties"]["id"]["format"] == "uuid"


def test_every_read_takes_a_position_in_the_query_or_a_header() -> None:
    names = ("MinPosition", "MinPositionHeader")
    references = [{"$ref": f"#/components/parameters/{name}"} for name in names]
    reads = {
        path: operation
        for path, method, operation in operations()
        if method == "get" and operation.get("security") != []
    }

    assert set(reads) == {path for method, path in GUARDED if method == "GET"}
    for operation in reads.values():
        assert all(reference in operation["parameters"] for reference in references)


def schemas_with_examples() -> Iterator[Any]:
    for kind in ("parameters", "headers"):
        for name, one in DOCUMENT["components"][kind].items():
            if "example" in one:
                yield pytest.param(one["schema"], one["example"], id=name)
    for _, _, operation in operations():
        bodies = {**operation["responses"], "request": operation.get("requestBody", {"content": {}})}
        for where, body in bodies.items():
            for content in body["content"].values():
                assert content["examples"], "every body has one"
                for name, example in content["examples"].items():
                    yield pytest.param(
                        content["schema"], example["value"], id=f"{operation['operationId']}-{where}-{name}"
                    )


@pytest.mark.parametrize(("schema", "example"), list(schemas_with_examples()))
def test_every_example_is_valid_by_its_schema(schema: Json, example: object) -> None:
    validator(schema).validate(example)


def _is_taken(read: Callable[[str], object], text: str) -> bool:
    try:
        return read(text) == text or read is parse_header
    except (ValueError, Invalid):
        return False


IDS: Final = [
    *("", "0" * 31, "0" * 32, "0" * 33),
    *("8" + "0" * 31, "7" + "z" * 31, "0" * 31 + "u", "0" * 31 + "A", "0" * 31 + "-"),
]
KEYS: Final = ["k" * 7, "k" * 8, "k" * 64, "k" * 65, "with space", "naïve-key", "tab\tinside", "nul\0inside", "~" * 8]
COMMAND: Final = SCHEMAS["CommandBody"]["properties"]
FORMS: Final[dict[str, tuple[Json, Callable[[str], object], list[str]]]] = {
    "id": (PARAMETERS["ApiTokenId"]["schema"], lambda text: text if pfid.is_pfid(text) else None, IDS),
    "key": (COMMAND["idempotency_key"], check_key, KEYS),
    "key in the header": (
        PARAMETERS["IdempotencyKey"]["schema"],
        parse_header,
        [*KEYS, *(f'"{key}"' for key in KEYS), r'"a \" and \\"', '"short"'],
    ),
    "reason": (COMMAND["reason"], checked_reason, [*GOOD, *BAD.values()]),
}


@pytest.mark.parametrize(("schema", "read", "texts"), FORMS.values(), ids=FORMS)
def test_a_text_has_the_documented_form_exactly_if_it_is_taken(
    schema: Json, read: Callable[[str], object], texts: list[str]
) -> None:
    for text in texts:
        assert validator(schema).is_valid(text) == _is_taken(read, text), text


def test_errors_carry_their_headers() -> None:
    """401 and 403 say how to authenticate, 429 and 503 when to try again. Whoever needs Postgres may be told 503."""
    for _, _, operation in operations():
        assert "security" in operation or "503" in operation["responses"]
        for status, response in operation["responses"].items():
            assert ("WWW-Authenticate" in response["headers"]) == (status in ("401", "403"))
            assert ("Retry-After" in response["headers"]) == (status in ("429", "503"))
            assert "X-Request-Id" in response["headers"]


async def test_routes(api: Api) -> None:
    """The document has every route and method of the service, but for OPTIONS and the documentation, and no other."""
    registered = {
        (re.sub(r"{[^}]*}", "{}", route.path), method.lower())
        for route in routed(api.parts.services).routes
        if isinstance(route, HTTPRoute) and not route.path.startswith(("/docs", "/openapi.json"))
        for method in route.methods
        if method != "OPTIONS"
    }

    assert {(re.sub(r"{[^}]*}", "{}", path), method) for path, method, _ in operations()} == registered


@pytest.mark.parametrize("credentials", [None, "nonsense"])
async def test_401_is_answered_exactly_where_a_bearer_is_documented(api: Api, credentials: str | None) -> None:
    client = api.client(credentials)
    for path, method, operation in operations():
        response = await client.request(method, path.format(api_token_id="0" * 32))
        assert (response.status_code == 401) == (operation.get("security") != [])

"""The OpenAPI document says what the service does, no more and no less."""

import json
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import httpx
import msgspec
import pfid
import pytest
from litestar.routes import HTTPRoute
from openapi_schema_validator import OAS31Validator, oas31_format_checker
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from events import cloudevents
from service.application.accounts import create_account
from service.application.errors import NotMigrated, NotReached, Overloaded, StoreUnavailable
from service.application.idempotency import check_key, parse_header
from service.bootstrap import application, http_application
from service.config import Config, load
from service.http.answer.errors import Invalid, error_reply
from service.http.app import routed
from service.http.openapi.document import document, encoded
from service.http.request.reason import checked_reason
from tests.service.http.api import started
from tests.service.http.event_streams import opened
from tests.service.http.keys import key_set, new_key

Json = dict[str, Any]

DOCUMENT: Final[Json] = msgspec.json.decode(encoded())
TOKENS: Final = "/api/v1/api_token"
EVENTS: Final = "/api/v1/event"
PROPAGATION: Final = "/api/v1/propagation"
OPERATOR: Final = "/api/v1/operator/event"
TOKEN: Final = f"{TOKENS}/{{api_token_id}}"
HISTORY: Final = f"{TOKEN}/event"


# The document itself


def operations() -> Iterator[tuple[str, str, Json]]:
    for path, item in DOCUMENT["paths"].items():
        for method, operation in item.items():
            yield path, method, operation


def resolved(thing: Json) -> Json:
    """What it refers to, if it is a reference."""
    while "$ref" in thing:
        found = DOCUMENT
        for part in thing["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        thing = found
    return thing


def closed(thing: Any) -> Any:
    """The same with closed objects, that have no field but the documented ones, and with references that say whose."""
    if isinstance(thing, list):
        return [closed(item) for item in thing]
    if not isinstance(thing, dict):
        return thing
    found = {name: closed(item) for name, item in thing.items()}
    if isinstance(found.get("$ref"), str):
        found["$ref"] = _ADDRESS + found["$ref"]
    if found.get("type") == "object" and "properties" in found:
        found["additionalProperties"] = False
    return found


_ADDRESS: Final = "urn:document"
_REGISTRY: Final[Registry[Any]] = Registry().with_resource(_ADDRESS, DRAFT202012.create_resource(closed(DOCUMENT)))


def validator(schema: Json) -> OAS31Validator:
    """Validates by a schema of the document, with closed objects, and looks at formats."""
    return OAS31Validator(closed(schema), registry=_REGISTRY, format_checker=oas31_format_checker)


def test_valid() -> None:
    """The document is valid OpenAPI 3.1."""
    OpenAPIV31SpecValidator(DOCUMENT).validate()


def test_made_once() -> None:
    """The document is made once, and always the same."""
    assert encoded() is encoded()
    assert msgspec.json.encode(document()) == encoded()


def test_operation_ids() -> None:
    """Every operation has an id of its own, a summary, a description and a tag that the document explains."""
    found = [operation for _, _, operation in operations()]

    assert len({operation["operationId"] for operation in found}) == len(found)
    assert all(operation["summary"] and operation["description"] for operation in found)
    assert {tag for operation in found for tag in operation["tags"]} == {tag["name"] for tag in DOCUMENT["tags"]}


def test_relative_servers() -> None:
    """The document works wherever the service is reached."""
    assert all(server["url"].startswith("/") for server in DOCUMENT["servers"])


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
    schemas = DOCUMENT["components"]["schemas"]
    optional = {
        (name, field)
        for name, schema in schemas.items()
        if "properties" in schema and schema.get("additionalProperties") is not False
        for field in set(schema["properties"]) - set(schema["required"])
    }

    context = {("CloudEvent", field) for field in ("traceparent", "correlationid", "causationid")}
    assert optional == {("ErrorAnswer", "errors"), ("CreatedAnswer", "message")} | context


def test_the_id_of_an_event_is_a_uuid() -> None:
    """As its JSON Schema says, too."""
    file = Path(cloudevents.__file__).with_name("schema") / "CloudEvent.v1.json"
    for schema in (DOCUMENT["components"]["schemas"]["CloudEvent"], json.loads(file.read_text())):
        assert schema["properties"]["id"]["format"] == "uuid"


def schemas_with_examples() -> Iterator[Any]:
    for name, parameter in DOCUMENT["components"]["parameters"].items():
        if "example" in parameter:
            yield pytest.param(parameter["schema"], parameter["example"], id=name)
    for name, header in DOCUMENT["components"]["headers"].items():
        if "example" in header:
            yield pytest.param(header["schema"], header["example"], id=name)
    for _, _, operation in operations():
        bodies = {f"{status}": response for status, response in operation["responses"].items()}
        if "requestBody" in operation:
            bodies["request"] = operation["requestBody"]
        for where, body in bodies.items():
            for content in body["content"].values():
                for name, example in content["examples"].items():
                    at = f"{operation['operationId']}-{where}-{name}"
                    yield pytest.param(content["schema"], example["value"], id=at)


@pytest.mark.parametrize(("schema", "example"), list(schemas_with_examples()))
def test_examples(schema: Json, example: object) -> None:
    """Every example is valid by its schema."""
    validator(schema).validate(example)


def test_bodies_have_examples() -> None:
    """Every body of a request or response has an example."""
    for _, _, operation in operations():
        for body in (*operation["responses"].values(), operation.get("requestBody", {"content": {}})):
            assert all(content["examples"] for content in body["content"].values())


@pytest.mark.parametrize(
    "text",
    ["", "0" * 31, "0" * 32, "0" * 33, "8" + "0" * 31, "7" + "z" * 31, "0" * 31 + "u", "0" * 31 + "A", "0" * 31 + "-"],
)
def test_form_of_ids(text: str) -> None:
    """An id has the documented form if, and only if, it is a PFID."""
    schema = DOCUMENT["components"]["parameters"]["ApiTokenId"]["schema"]

    assert validator(schema).is_valid(text) == pfid.is_pfid(text)


KEYS: Final = ("k" * 7, "k" * 8, "k" * 64, "k" * 65, "with space", "naïve-key", "tab\tinside", "nul\0inside", "~" * 8)


@pytest.mark.parametrize("key", KEYS)
def test_form_of_idempotency_keys(key: str) -> None:
    """A key in a body has the documented form if, and only if, the service takes it."""
    schema = DOCUMENT["components"]["schemas"]["CommandBody"]["properties"]["idempotency_key"]

    assert validator(schema).is_valid(key) == _accepted(check_key, key)


@pytest.mark.parametrize("value", [*KEYS, *(f'"{key}"' for key in KEYS), r'"a \" and \\"', '"short"'])
def test_form_of_the_idempotency_header(value: str) -> None:
    """A key in the header has the documented form if, and only if, the service takes it."""
    schema = DOCUMENT["components"]["parameters"]["IdempotencyKey"]["schema"]

    assert validator(schema).is_valid(value) == _accepted(parse_header, value)


def _accepted(parse: Any, value: str) -> bool:
    try:
        parse(value)
    except ValueError:
        return False
    return True


def test_errors_carry_their_headers() -> None:
    """401 and 403 say how to authenticate, 429 and 503 when to try again: by the headers of the real answers."""
    for _, _, operation in operations():
        for status, response in operation["responses"].items():
            assert ("WWW-Authenticate" in response["headers"]) == (status in ("401", "403"))
            assert ("Retry-After" in response["headers"]) == (status in ("429", "503"))
            assert "X-Request-Id" in response["headers"]


# The service


@pytest.fixture
async def config(database_url: str) -> Config:
    return load({"DATABASE_URL": database_url, "TOKENTRAIL_SIGNING_KEYS": key_set(new_key())})


@pytest.fixture
async def anyone(config: Config) -> AsyncIterator[httpx.AsyncClient]:
    """A client without credentials."""
    async with http_application(config, {"http"}) as app:
        yield httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://tokentrail.test")


@pytest.fixture
async def token(config: Config) -> str:
    """The first token of an account."""
    async with application(config, ()) as parts:
        services = parts.services
        new = await create_account(
            services.commands, services.issuer, at=services.now(), lifetime=services.token_lifetime
        )
        return new.token


@pytest.fixture
async def client(anyone: httpx.AsyncClient, token: str) -> httpx.AsyncClient:
    """The client of an account's first token."""
    anyone.headers["authorization"] = f"Bearer {token}"
    return anyone


async def test_routes(config: Config) -> None:
    """The document has every route and method of the service, but for OPTIONS and the documentation, and no other."""
    async with application(config, ()) as parts:
        app = routed(parts.services)
    registered = {
        (re.sub(r"{[^}]*}", "{}", route.path), method.lower())
        for route in app.routes
        if isinstance(route, HTTPRoute) and not route.path.startswith(("/docs", "/openapi.json"))
        for method in route.methods
        if method != "OPTIONS"
    }

    assert {(re.sub(r"{[^}]*}", "{}", path), method) for path, method, _ in operations()} == registered


async def test_wrong_methods(anyone: httpx.AsyncClient) -> None:
    """A method that a path does not have is answered as documented, and Allow has the documented methods, no more."""
    documented = DOCUMENT["components"]["responses"]["MethodNotAllowed"]
    for path, item in DOCUMENT["paths"].items():
        url = path.format(api_token_id="0" * 32)
        refused = await anyone.patch(url)
        options = await anyone.options(url)
        has_head = {"HEAD"} if "get" in item else set()

        assert refused.status_code == 405
        conforms(refused, documented)
        for response in (refused, options):
            assert set(response.headers["allow"].split(", ")) == {"OPTIONS", *has_head, *map(str.upper, item)}


def conforms(response: httpx.Response, documented: Json) -> None:
    """Checks body, content type and headers."""
    media_type = response.headers["content-type"]
    content = documented["content"][media_type]
    body = response.json() if media_type == "application/json" else response.text
    validator(content["schema"]).validate(body)
    known = {
        "content-type",
        "content-length",
        "cache-control",
        "x-accel-buffering",
        *map(str.lower, documented["headers"]),
    }
    assert set(response.headers) <= known
    for name, header in documented["headers"].items():
        found = resolved(header)
        if name not in response.headers:
            assert not found.get("required")
            continue
        value = response.headers[name]
        validator(found["schema"]).validate(int(value) if found["schema"]["type"] == "integer" else value)


async def ask(
    client: httpx.AsyncClient, status: int, method: str, path: str, token_id: str = "", **options: Any
) -> httpx.Response:
    """Sends a request of an operation and checks that status, body and headers are as documented."""
    response = await client.request(method, path.format(api_token_id=token_id), **options)
    assert response.status_code == status, response.text
    conforms(response, DOCUMENT["paths"][path][method]["responses"][str(status)])
    return response


async def test_life(client: httpx.AsyncClient) -> None:
    """Every command and read on a token answers as documented, and so does a repeated command."""
    created = (await ask(client, 201, "post", TOKENS, json={"details": {"token_scope": "account"}})).json()
    token_id = created["details"]["id"]

    await ask(client, 200, "get", TOKEN, token_id)
    for command in ("suspend", "activate", "revoke"):
        headers = {"idempotency-key": f"key of {command}"}
        first = await ask(client, 200, "post", f"{TOKEN}/{command}", token_id, headers=headers)
        again = await ask(client, 200, "post", f"{TOKEN}/{command}", token_id, headers=headers)
        assert again.content == first.content
        assert again.headers["idempotency-replayed"] == "true"
    await ask(client, 200, "delete", TOKEN, token_id)
    await ask(client, 404, "get", TOKEN, token_id)


async def test_lists(client: httpx.AsyncClient) -> None:
    """A list answers as documented with any documented sorting, on a full page and on an empty one."""
    parameters = DOCUMENT["components"]["parameters"]
    sortings = parameters["Sorting"]["schema"]["enum"]
    for name in ("PageSize", "Offset"):
        schema = parameters[name]["schema"]
        for value in (schema["minimum"], schema["maximum"]):
            await ask(client, 200, "get", TOKENS, params={parameters[name]["name"]: value})
        for value in (schema["minimum"] - 1, schema["maximum"] + 1):
            await ask(client, 422, "get", TOKENS, params={parameters[name]["name"]: value})
    for sorting in sortings:
        assert (await ask(client, 200, "get", TOKENS, params={"sorting": sorting})).json()["sorting"] == sorting
    for name in ("AccountId", "PageSize", "Offset", "Sorting"):
        assert parameters[name]["allowEmptyValue"]
        await ask(client, 200, "get", TOKENS, params={parameters[name]["name"]: ""})
        await ask(client, 422, "get", TOKENS, params=[(parameters[name]["name"], "")] * 2)
    unasked = (await ask(client, 200, "get", TOKENS)).json()["pagination"]["page_size"]
    assert unasked == parameters["PageSize"]["schema"]["default"]


async def test_events(client: httpx.AsyncClient) -> None:
    """The feed answers as documented at any documented value of its parameters, and refuses others."""
    context = {
        "x-correlation-id": "order-4711",
        "x-causation-id": "evt-0815",
        "traceparent": f"00-{'a1' * 16}-{'b2' * 8}-01",
    }
    created = await ask(client, 201, "post", TOKENS, json={"details": {"token_scope": "account"}}, headers=context)
    parameters = DOCUMENT["components"]["parameters"]
    events = (await ask(client, 200, "get", EVENTS)).json()["events"]
    assert len(events) == 2
    assert events[1]["correlationid"] == "order-4711"
    for name in ("After", "Limit"):
        schema = parameters[name]["schema"]
        for value in (schema["minimum"], schema["maximum"]):
            await ask(client, 200, "get", EVENTS, params={parameters[name]["name"]: value})
        for value in (schema["minimum"] - 1, schema["maximum"] + 1):
            await ask(client, 422, "get", EVENTS, params={parameters[name]["name"]: value})
    for name in ("After", "Limit", "TokenId"):
        await ask(client, 200, "get", EVENTS, params={parameters[name]["name"]: ""})
        await ask(client, 422, "get", EVENTS, params=[(parameters[name]["name"], "")] * 2)
    await ask(client, 200, "get", EVENTS, params={"token_id": created.json()["details"]["id"]})
    await ask(client, 422, "get", EVENTS, params={"token_id": "nonsense"})


async def test_streams(client: httpx.AsyncClient, config: Config, token: str) -> None:
    """A stream has the documented status, headers and media type, and so has what is refused instead."""
    accept = {"accept": "text/event-stream"}
    await ask(client, 404, "get", EVENTS, params={"after": 10**9}, headers=accept)
    await ask(client, 409, "get", EVENTS, headers={**accept, "last-event-id": f"{10**9}.{UUID(int=1)}"})
    await ask(client, 409, "get", EVENTS, params={"cursor": f"1.{UUID(int=1)}"})
    await ask(client, 400, "get", EVENTS, headers={**accept, "last-event-id": "x"})
    documented = DOCUMENT["paths"][EVENTS]["get"]["responses"]["200"]
    async with started(config.database_url, config.signing_keys or "") as api, opened(api, token) as (stream, _):
        await stream.event()
    conforms(httpx.Response(stream.status, headers=stream.headers, content=stream.body), documented)


async def test_as_of(client: httpx.AsyncClient) -> None:
    """A token as it was is answered as documented, and so is what cannot be asked for."""
    created = await ask(client, 201, "post", TOKENS, json={"details": {"token_scope": "account"}})
    details, position = created.json()["details"], created.headers["tokentrail-position"]
    parameters = DOCUMENT["components"]["parameters"]
    answers = [
        await ask(client, 200, "get", TOKEN, details["id"], params={"as_of": details["updated_at"]}),
        await ask(client, 200, "get", TOKEN, details["id"], params={"as_of_position": position}),
    ]
    assert [answer.headers["tokentrail-position"] for answer in answers] == [position] * 2
    await ask(client, 404, "get", TOKEN, details["id"], params={"as_of": "1999-12-31T23:59:59Z"})
    await ask(client, 404, "get", TOKEN, details["id"], params={"as_of_position": 1})
    for key in ("AsOf", "AsOfPosition"):
        assert parameters[key]["allowEmptyValue"]
        name = parameters[key]["name"]
        await ask(client, 200, "get", TOKEN, details["id"], params={name: ""})
        await ask(client, 422, "get", TOKEN, details["id"], params={name: "x"})
        await ask(client, 422, "get", TOKEN, details["id"], params=[(name, "")] * 2)
    for value in ("9999-01-01T00:00:00Z", "2027-01-01"):
        await ask(client, 422, "get", TOKEN, details["id"], params={"as_of": value})
    for number in (0, 2**63 - 1, 2**63):
        await ask(client, 422, "get", TOKEN, details["id"], params={"as_of_position": number})


async def test_history(client: httpx.AsyncClient) -> None:
    """The history of a token answers as documented at any documented value of its parameters, and refuses others."""
    created = await ask(client, 201, "post", TOKENS, json={"details": {"token_scope": "account"}, "reason": "why not"})
    token_id = created.json()["details"]["id"]
    parameters = DOCUMENT["components"]["parameters"]
    events = (await ask(client, 200, "get", HISTORY, token_id)).json()["events"]
    assert [event["reason"] for event in events] == ["why not"]
    for key in ("AfterVersion", "BeforeVersion", "Limit"):
        schema, name = parameters[key]["schema"], parameters[key]["name"]
        for value in (schema["minimum"], schema["maximum"]):
            await ask(client, 200, "get", HISTORY, token_id, params={name: value})
        for value in (schema["minimum"] - 1, schema["maximum"] + 1):
            await ask(client, 422, "get", HISTORY, token_id, params={name: value})
    for sorting in parameters["HistorySorting"]["schema"]["enum"]:
        page = await ask(client, 200, "get", HISTORY, token_id, params={"sorting": sorting})
        assert page.json()["sorting"] == sorting
    for key in ("AfterVersion", "BeforeVersion", "Limit", "HistorySorting"):
        await ask(client, 200, "get", HISTORY, token_id, params={parameters[key]["name"]: ""})
        await ask(client, 422, "get", HISTORY, token_id, params=[(parameters[key]["name"], "")] * 2)
    await ask(client, 404, "get", HISTORY, "0" * 32)


async def test_operator(client: httpx.AsyncClient) -> None:
    """The operator's feed refuses an API token as documented, and asks for a bearer of its own."""
    assert DOCUMENT["paths"][OPERATOR]["get"]["security"] == [{"operator": []}]
    await ask(client, 401, "get", OPERATOR)


async def test_positions(client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every read of the API takes a position, in the query or a header, and answers as documented whatever it is."""
    monkeypatch.setattr("service.application.position_wait.PositionWait.reached", _never_reached)
    header = DOCUMENT["components"]["parameters"]["MinPositionHeader"]["name"]
    reads = [(path, operation) for path, method, operation in operations() if method == "get" and path != OPERATOR]
    reads = [(path, operation) for path, operation in reads if operation.get("security") != []]
    assert len(reads) == 6
    for path, operation in reads:
        names = {resolved(parameter)["name"] for parameter in operation["parameters"]}
        assert {"min_position", header} <= names
        await ask(client, 503, "get", path, "0" * 32, params={"min_position": 5})
        await ask(client, 503, "get", path, "0" * 32, headers={header: "5"})
        await ask(client, 422, "get", path, "0" * 32, params={"min_position": "x"})
        await ask(client, 400, "get", path, "0" * 32, headers={header: "x"})
        await ask(client, 400, "get", path, "0" * 32, params={"min_position": 5}, headers={header: "6"})


async def _never_reached(_: object, position: int) -> None:
    raise NotReached(position - 1)


BAD_REASONS: Final = ("", " ", "x" * 501, "a\nb", "a\tb", "\0", "a\u2028b", "a\u202eb", "\x9b")
REASONS: Final = (*BAD_REASONS, "x", "x" * 500, "a b", "é 漢 🔑")


@pytest.mark.parametrize("reason", REASONS)
def test_form_of_reasons(reason: str) -> None:
    """A reason has the documented form if, and only if, the service takes it."""
    schema = DOCUMENT["components"]["schemas"]["CommandBody"]["properties"]["reason"]
    try:
        taken = checked_reason(reason) == reason
    except Invalid:
        taken = False

    assert validator(schema).is_valid(reason) == taken


async def test_propagation(client: httpx.AsyncClient) -> None:
    """How far a position has come is answered as documented, and so is a position that there is not."""
    await ask(client, 200, "get", PROPAGATION)
    await ask(client, 200, "get", PROPAGATION, params={"position": 1})
    await ask(client, 404, "get", PROPAGATION, params={"position": 2**63 - 1})
    for value in ("0", "-1", str(2**63), "x"):
        await ask(client, 422, "get", PROPAGATION, params={"position": value})
    await ask(client, 422, "get", PROPAGATION, params=[("position", "1")] * 2)


async def test_preferences(client: httpx.AsyncClient) -> None:
    """Every command that is asked to wait answers with the documented headers."""
    headers = {"prefer": "wait=1"}
    account = {"details": {"token_scope": "account"}}
    created = await ask(client, 201, "post", TOKENS, json=account, headers=headers)
    token_id = created.json()["details"]["id"]
    answers = [created]
    for command in ("suspend", "activate", "revoke"):
        answers.append(await ask(client, 200, "post", f"{TOKEN}/{command}", token_id, headers=headers))
    answers.append(await ask(client, 200, "delete", TOKEN, token_id, headers=headers))

    for answer in answers:
        assert answer.headers["preference-applied"] == "wait=1"
        assert f"position={answer.headers['tokentrail-position']}, " in answer.headers["tokentrail-propagation"]


async def test_environment_tokens(client: httpx.AsyncClient) -> None:
    """A token of environment scope is created as the example says, gets and pings itself, and is refused the rest."""
    account_id = (await ask(client, 200, "get", "/api/v1/ping")).json()["account_id"]
    details = {
        "token_scope": "environment",
        "account_id": account_id,
        "environment_id": str(pfid.generate_related(pfid.Pfid(account_id))),
    }
    created = (await ask(client, 201, "post", TOKENS, json={"details": details})).json()
    client.headers["authorization"] = f"Bearer {created['token']}"

    await ask(client, 200, "get", TOKEN, created["details"]["id"])
    await ask(client, 200, "get", "/api/v1/ping")
    await ask(client, 403, "get", TOKEN, "0" * 32)
    await ask(client, 403, "get", TOKENS)
    await ask(client, 403, "get", EVENTS)
    await ask(client, 403, "get", PROPAGATION)
    await ask(client, 403, "get", HISTORY, created["details"]["id"])
    await ask(client, 403, "post", TOKENS, json={"details": details})
    await ask(client, 403, "post", f"{TOKEN}/suspend", created["details"]["id"])


@pytest.mark.parametrize("credentials", [None, "Bearer nonsense"])
async def test_callers_are_asked_for(anyone: httpx.AsyncClient, credentials: str | None) -> None:
    """401 is answered where the document asks for a bearer, and nowhere else."""
    headers = {"authorization": credentials} if credentials else {}
    for path, method, operation in operations():
        status = 200 if operation.get("security") == [] else 401
        await ask(anyone, status, method, path, "0" * 32, headers=headers)


async def test_refusals(client: httpx.AsyncClient) -> None:
    """Every refusal of a command answers as documented."""
    created = (await ask(client, 201, "post", TOKENS, json={"details": {"token_scope": "account"}})).json()
    token_id = created["details"]["id"]
    activate = f"{TOKEN}/activate"

    await ask(client, 400, "post", activate, token_id, content=b"{")
    await ask(client, 400, "post", activate, token_id, headers={"if-match": "3"})
    await ask(client, 404, "post", activate, "0" * 32)
    await ask(client, 409, "post", activate, token_id)
    await ask(client, 412, "post", activate, token_id, headers={"if-match": '"7"'})
    await ask(client, 413, "post", activate, token_id, content=b" " * 65537)
    await ask(client, 415, "post", activate, token_id, content=b"<a/>", headers={"content-type": "text/xml"})
    await ask(client, 422, "post", activate, token_id, json={"status": "active"})
    await ask(client, 409, "delete", TOKEN, token_id)
    await ask(client, 422, "post", TOKENS, json={"details": {"token_scope": "environment"}})
    key = {"headers": {"idempotency-key": "used before"}}
    await ask(client, 200, "post", f"{TOKEN}/suspend", token_id, **key)
    reused = await ask(client, 422, "post", activate, token_id, **key)
    assert reused.json()["code"] == "idempotency_key_reused"


@pytest.mark.parametrize(
    ("body", "valid"),
    [
        ({"details": {"token_scope": "account"}}, True),
        ({"details": {"token_scope": "account", "environment_id": None}}, True),
        ({"details": {"token_scope": "account", "environment_id": "0" * 32}}, False),
        ({"details": {"token_scope": "environment"}}, False),
        ({"details": {"token_scope": "environment", "environment_id": None}}, False),
        ({"details": {"token_scope": "account", "expires_at": "2027-01-01T00:00:00"}}, False),
        ({"details": {"token_scope": "account", "status": "active"}}, False),
        ({"details": {"token_scope": "account"}, "idempotency_key": "short"}, False),
        ({"details": {"token_scope": "account"}, "reason": "why not"}, True),
        ({"details": {"token_scope": "account"}, "reason": ""}, False),
        ({"details": {"token_scope": "account", "reason": "why not"}}, False),
        ({"details": {}}, False),
        ({}, False),
        (None, False),
    ],
)
async def test_bodies_of_create(client: httpx.AsyncClient, body: Any, valid: bool) -> None:
    """A body is valid by the document if, and only if, the service takes it."""
    schema = DOCUMENT["paths"][TOKENS]["post"]["requestBody"]["content"]["application/json"]["schema"]

    assert validator(schema).is_valid(body) == valid
    await ask(client, 201 if valid else 422, "post", TOKENS, content=msgspec.json.encode(body))


@pytest.mark.parametrize(
    "error",
    [
        StoreUnavailable("Postgres is away"),
        NotMigrated("Migrations are missing"),
        Overloaded(),
        NotReached(4711),
    ],
)
def test_unavailable(error: Exception) -> None:
    """Whatever keeps the service from its work, the answer is the documented 503."""
    reply = error_reply(error, {})
    for _, _, operation in operations():
        if "security" not in operation:
            documented = operation["responses"][str(reply.status)]
            schema = documented["content"]["application/json"]["schema"]
            validator(schema).validate(msgspec.json.decode(reply.body))
            assert dict(reply.headers)[b"retry-after"].isdigit()


async def test_served(anyone: httpx.AsyncClient) -> None:
    """The document is served as it was made."""
    response = await anyone.get("/openapi.json")

    assert response.content == encoded()
    assert response.headers["content-type"] == "application/json"

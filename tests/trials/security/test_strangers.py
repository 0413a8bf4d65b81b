"""What is another account's cannot be told from what is not there, on any route and in any form (R7).

tests/service/http/test_isolation.py holds it for the plain routes on one token; here are all the others, and the cost.
"""

from typing import Any, Final

import httpx
import pytest
from asyncpg.connection import Connection

from service.http.routes import event_stream
from tests.harness.builders import new_account, new_id
from tests.harness.waiting import soon
from tests.service.http.api import TOKENS, Token
from tests.service.http.documented import DOCUMENT, operations
from tests.service.http.event_streams import EVENTS, opened
from tests.service.http.routes import COMMANDS
from tests.trials.security.world import World

IN_ACCOUNT: Final = {"token_scope": "account", "account_id": "{account_id}"}
IN_ENVIRONMENT: Final = {"token_scope": "environment", "environment_id": "{environment_id}"}
ASKED: Final[dict[str, tuple[str, str, dict[str, Any]]]] = {
    "get": ("GET", f"{TOKENS}/{{id}}", {}),
    "as of a time": ("GET", f"{TOKENS}/{{id}}", {"params": {"as_of": "{time}"}}),
    "as of a time to come": ("GET", f"{TOKENS}/{{id}}", {"params": {"as_of": "2999-01-01T00:00:00Z"}}),
    "as of a position": ("GET", f"{TOKENS}/{{id}}", {"params": {"as_of_position": "{position}"}}),
    "as of a position to come": ("GET", f"{TOKENS}/{{id}}", {"params": {"as_of_position": str(2**40)}}),
    "history": ("GET", f"{TOKENS}/{{id}}/event", {}),
    "history, backwards": ("GET", f"{TOKENS}/{{id}}/event", {"params": {"sorting": "stream_version", "after": "0"}}),
    "history, one": ("GET", f"{TOKENS}/{{id}}/event", {"params": {"limit": "1", "before": "2"}}),
    **{name: (method, f"{TOKENS}/{{id}}{end}", {}) for name, (method, end) in COMMANDS.items()},
    "update": ("PUT", f"{TOKENS}/{{id}}", {"json": {"details": {"name": "Other"}}}),
    "with a key": ("POST", f"{TOKENS}/{{id}}/suspend", {"headers": {"idempotency-key": "{key}"}}),
    "with a wait": ("POST", f"{TOKENS}/{{id}}/revoke", {"headers": {"prefer": "wait=1"}}),
    "if it exists": ("POST", f"{TOKENS}/{{id}}/suspend", {"headers": {"if-match": "*"}}),
    "events": ("GET", EVENTS, {"params": {"token_id": "{id}"}}),
    "events behind the end": ("GET", EVENTS, {"params": {"token_id": "{id}", "after": "{position}"}}),
    "list": ("GET", TOKENS, {"params": {"account_id": "{account_id}"}}),
    "list, environment": ("GET", TOKENS, {"params": {"environment_id": "{environment_id}"}}),
    "list, admin user": ("GET", TOKENS, {"params": {"created_by_admin_user_id": "{admin_user_id}"}}),
    "list, all of it": ("GET", TOKENS, {"params": {**IN_ENVIRONMENT, "account_id": "{account_id}"}}),
    "create in an account": ("POST", TOKENS, {"json": {"details": IN_ACCOUNT}}),
    "create in an environment": ("POST", TOKENS, {"json": {"details": IN_ENVIRONMENT}}),
}
"""Everything that names another's thing."""


def filled(thing: Any, values: dict[str, str]) -> Any:
    if isinstance(thing, dict):
        return {name: filled(value, values) for name, value in thing.items()}
    return thing.format(**values) if isinstance(thing, str) else thing


async def asked(client: httpx.AsyncClient, how: str, values: dict[str, str]) -> tuple[httpx.Response, list[str]]:
    """The answer, and the statements that the instance sent to Postgres: what costs time could tell refusals apart."""
    method, path, options = ASKED[how]
    statements: list[str] = []
    execute = vars(Connection)["_execute"]  # through which every statement with parameters goes

    async def record(self: Any, query: str, *args: Any, **options: Any) -> Any:
        statements.append(query)
        return await execute(self, query, *args, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Connection, "_execute", record)
        response = await client.request(method, path.format(**values), **filled(options, values))
    return response, statements


def told(response: httpx.Response) -> tuple[int, bytes, dict[str, str]]:
    """All of it but the request's own id, the date, and the position of a feed's end."""
    headers = {name: value for name, value in response.headers.items() if name not in ("x-request-id", "date")}
    return response.status_code, response.content, headers


@pytest.fixture
async def theirs(world: World) -> Token:
    """Another account's token, of environment scope, which that account is using: this instance knows it well."""
    token = await world.stranger.create_for_environment("suspended")
    for action in ("activate", "suspend"):
        await world.stranger.change(token, action)
    return token


@pytest.mark.parametrize("scope", ["account", "environment"])
@pytest.mark.parametrize("how", ASKED)
async def test_foreign_and_unknown(world: World, theirs: Token, how: str, scope: str) -> None:
    """Another's thing and one that does not exist are answered to the byte the same, after the same statements."""
    created, nobody = theirs.created, new_account()
    foreign = {
        "account_id": world.stranger.id,
        "admin_user_id": world.stranger.admin_user_id,
        "id": theirs.id,
        "environment_id": created.json()["details"]["environment_id"],
        "time": created.json()["details"]["inserted_at"],
        "position": created.headers["tokentrail-position"],
        "key": f"key-of-{theirs.id}",
    }
    unknown = {**foreign, "account_id": nobody}
    unknown |= {name: new_id(nobody) for name in ("admin_user_id", "id", "environment_id")}
    client = world.account.client if scope == "account" else world.environment.client
    await asked(client, how, unknown)  # what costs more the first time, costs it here

    for _ in range(2):
        first, asked_for_foreign = await asked(client, how, foreign)
        second, asked_for_unknown = await asked(client, how, unknown)
        assert told(first) == told(second)
        assert asked_for_foreign == asked_for_unknown
    assert scope == "account" or first.status_code == 403
    assert world.stranger.id not in first.text
    assert foreign["environment_id"] not in first.text


async def test_an_own_token_costs_what_it_must(world: World) -> None:
    """Statements are seen: an answer to the owner is never free of them."""
    assert (await asked(world.account.client, "get", {"id": world.account.token_id}))[1]


def test_nothing_that_takes_an_id_is_left_out() -> None:
    """Every operation and parameter of the document that names an id is asked for above."""
    takes = {"ApiTokenId", "AccountId", "EnvironmentFilter", "AdminUserFilter", "TokenId"}
    found = set()
    for path, method, operation in operations():
        if takes & {reference["$ref"].rpartition("/")[2] for reference in operation["parameters"]}:
            found.add((method.upper(), path.replace("{api_token_id}", "{id}")))
    ids = {name for name in DOCUMENT["components"]["parameters"] if name.endswith("Id")}

    assert found <= {(method, path) for method, path, _ in ASKED.values()}
    assert ids - takes <= {"RequestId", "CorrelationId", "CausationId", "LastEventId"}


async def test_a_feed_of_a_foreign_token(world: World, theirs: Token, monkeypatch: pytest.MonkeyPatch) -> None:
    """A feed of another's token stays silent while that token changes, as that of one that does not exist does."""
    monkeypatch.setattr(event_stream, "HEARTBEAT", 0.05)
    async with (
        opened(world.api, world.account.jwt, f"token_id={theirs.id}") as (foreign, _),
        opened(world.api, world.account.jwt, f"token_id={world.account.new_id()}") as (unknown, _),
    ):
        await world.stranger.change(theirs, "activate")
        last = int((await world.stranger.change(theirs, "suspend")).headers["tokentrail-position"])
        feeds = world.api.parts.services.feeds.by_account[world.account.id]
        await soon(lambda: all(feed.at.position >= last for feed in feeds))
        for stream in (foreign, unknown):
            assert stream.status == 200
            assert {(block.id, block.data) for block in stream.waiting()} == {(None, None)}
        assert foreign.headers.keys() == unknown.headers.keys()


async def test_a_foreign_cursor(world: World) -> None:
    """Another account's cursor is answered as a forged one is."""
    for account in (world.account, world.stranger):
        for _ in range(2):
            await account.create()
    page = {"pagination[page_size]": "1"}
    pages = [(await account.client.get(TOKENS, params=page)).json() for account in (world.stranger, world.account)]
    cursors: list[str] = [each["pagination"]["next_cursor"] for each in pages]
    assert (await world.account.client.get(TOKENS, params={"pagination[cursor]": cursors[1], **page})).is_success

    foreign, forged, garbage = [
        await world.account.client.get(TOKENS, params={"pagination[cursor]": cursor, **page})
        for cursor in (cursors[0], cursors[1][:-4] + "AAAA", "garbage")
    ]

    assert foreign.status_code == 422
    assert told(foreign) == told(forged) == told(garbage)

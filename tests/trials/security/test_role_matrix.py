"""Every route, asked by every kind of caller (R7)."""

from datetime import UTC, datetime
from typing import Any, Final

import httpx
import pytest
from litestar.routes import HTTPRoute

from service.http.app import routed
from tests.service.http.api import PING, Token, refused
from tests.service.http.documented import operations
from tests.trials.security.bearers import BEARERS, GOOD, Forge
from tests.trials.security.routes import BAD, GUARDED, NOBODY, OTHER_FORMS, PUBLIC, Outcome, Rank, Route
from tests.trials.security.world import OPERATOR_TOKEN, World

ROUTES: Final = [pytest.param(*at, id=f"{at[0]} {at[1]}") for at in GUARDED]
OPERATOR: Final = "/api/v1/operator/event"


def checked(response: httpx.Response, expected: Outcome) -> None:
    if expected.code is None:
        assert response.status_code == expected.status, response.text
    else:
        refused(response, expected.status, expected.code)
    challenges = [expected.challenge] if expected.challenge else []
    assert response.headers.get_list("www-authenticate") == challenges


async def ask(client: httpx.AsyncClient, method: str, path: str, token_id: str, **options: Any) -> httpx.Response:
    if "params" in options:
        options["params"] = {name: str(value).format(token_id=token_id) for name, value in options["params"].items()}
    return await client.request(method, path.format(api_token_id=token_id), **options)


@pytest.fixture
async def subject(world: World) -> Token:
    """What nobody touches."""
    return await world.account.create()


def registered(world: World) -> set[tuple[str, str]]:
    return {
        (str(method), route.path_format)
        for route in routed(world.api.parts.services).routes
        if isinstance(route, HTTPRoute)
        for method in route.methods
    }


def test_every_route_has_a_line(world: World) -> None:
    """A route that is added without a line in the matrix fails here, and so does a line without a route."""
    real = registered(world)

    assert {at for at in real if at[0] != "OPTIONS"} == set(GUARDED) | PUBLIC
    assert all(isinstance(route, HTTPRoute) for route in routed(world.api.parts.services).routes)
    for route in GUARDED.values():
        assert set(route.outcomes) == {"nobody", "bad", "operator", "environment", "stranger", "owner"}
    for method, path, _ in OTHER_FORMS.values():
        assert (method, path) in GUARDED


def test_the_document_says_who_may(world: World) -> None:
    """The OpenAPI document asks for a bearer on the guarded routes, the operator's on his, and on no others."""
    found = {(method.upper(), path): each.get("security", [{"bearer": []}]) for path, method, each in operations()}

    for at in GUARDED:
        assert found.pop(at) == [{"operator" if at[1] == OPERATOR else "bearer": []}]
    assert set(found) <= PUBLIC
    assert all(security == [] for security in found.values())


@pytest.mark.parametrize("rank", ["nobody", "operator", "environment", "stranger", "owner"])
@pytest.mark.parametrize(("method", "path"), ROUTES)
async def test_who_gets_what(world: World, method: str, path: str, rank: Rank) -> None:
    """Each rank of caller gets what the matrix says; whoever is refused has changed nothing."""
    route: Route = GUARDED[method, path]
    subject = await world.account.create(route.state)
    before = len(await world.account.events())
    client = {
        "nobody": world.api.client(),
        "operator": world.api.client(OPERATOR_TOKEN),
        "environment": world.environment.client,
        "stranger": world.stranger.client,
        "owner": world.account.client,
    }[rank]

    response = await ask(client, method, path, subject.id, **route.options)

    checked(response, route.outcomes[rank])
    writes = method != "GET" and rank == "owner"
    assert len(await world.account.events()) == before + writes
    if rank not in ("owner", "operator", "environment"):
        assert subject.id not in response.text
        assert world.account.id not in response.text


async def ask_everything(client: httpx.AsyncClient, token_id: str) -> list[httpx.Response]:
    """The answers of all guarded routes, asked in every form: as of a time, as a stream, malformed and so on."""
    plain = [(method, path, route.options) for (method, path), route in GUARDED.items()]
    return [await ask(client, method, path, token_id, **more) for method, path, more in [*plain, *OTHER_FORMS.values()]]


@pytest.mark.parametrize("forge", BEARERS.values(), ids=BEARERS)
async def test_bad_bearers_open_nothing(world: World, subject: Token, forge: Forge) -> None:
    """No bearer that is not an active token opens any guarded route, and all of them get the same answer."""
    before = len(await world.account.events())
    client = world.api.client()
    client.headers["authorization"] = f"Bearer {forge(world)}"  # in UTF-8

    responses = await ask_everything(client, subject.id)

    for response in responses:
        checked(response, BAD)
    assert {response.content for response in responses} == {(await world.dead["revoked"].client.get(PING)).content}
    assert len(await world.account.events()) == before


async def test_bearers_are_good_until_something_is_another(world: World) -> None:
    for forge in GOOD:
        assert (await world.api.client(forge(world)).get(PING)).is_success


async def test_nobody_opens_anything(world: World, subject: Token) -> None:
    """Without a bearer each form of a request is refused as the plain one is."""
    for response in await ask_everything(world.api.client(), subject.id):
        checked(response, NOBODY)


@pytest.mark.parametrize(("method", "path"), sorted(PUBLIC))
async def test_public_routes(world: World, method: str, path: str) -> None:
    """Public routes tell everyone the same: no bearer opens more of them, and none is needed."""
    world.api.clock.now = max(world.api.clock.now, datetime.now(UTC))  # not ready while it differs from Postgres's
    answers = {}
    for caller, client in {"nobody": world.api.client(), "owner": world.account.client}.items():
        response = await client.request(method, path)
        checked(response, Outcome(200))
        answers[caller] = response.content
        for known in (world.account.id, world.account.token_id, world.stranger.id):
            assert known not in response.text
    if path != "/metrics":  # which count these very requests
        assert answers["owner"] == answers["nobody"]


async def test_options(world: World) -> None:
    """Which methods a path has, everyone may ask; it tells of no token."""
    for method, path in registered(world):
        if method == "OPTIONS":
            known, unknown = [
                await world.api.client().options(path.format(api_token_id=token_id))
                for token_id in (world.account.token_id, world.account.new_id())
            ]
            assert known.status_code == unknown.status_code == 204
            assert known.headers["allow"] == unknown.headers["allow"]

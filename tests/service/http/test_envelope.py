"""Every response has the documented envelope and the request's id, whatever goes wrong."""

import asyncio
import re
from typing import Any, Final
from unittest.mock import AsyncMock

import httpx
import pytest

from service.application.reader import Reader
from service.http.server.asgi import Application
from service.http.server.edge import Edge
from service.store.appender import Appender
from tests.service.http.api import PING, TOKENS, Account, Api, refused, succeeded
from tests.service.http.documented import DOCUMENT

METHODS: Final = ("GET", "POST", "DELETE", "PUT", "PATCH", "TRACE", "HEAD", "PROPFIND")
PATHS: Final = {path.format(api_token_id="x"): {*map(str.upper, item)} for path, item in DOCUMENT["paths"].items()}
UNKNOWN: Final = [
    *("/", "/nope", "/api", "/api/v1", "/api/v2/ping", "/api/v1/api_tokens", f"{TOKENS}/x/explode"),
    *("//", "/%00", "/%ff", "/" + "a" * 2000, "/" + "a/" * 1000, "/api/v1/api_token/../ping/..%2f"),
]


@pytest.mark.parametrize("path", UNKNOWN)
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE", "PUT"])
async def test_an_unknown_route_is_404_without_credentials_too(api: Api, method: str, path: str) -> None:
    refused(await api.client().request(method, path), 404, "not_found")


@pytest.mark.parametrize("path", PATHS)
async def test_a_wrong_method_is_405_and_allow_names_the_right_ones(api: Api, path: str) -> None:
    has = PATHS[path] | ({"HEAD"} if "GET" in PATHS[path] else set())
    allowed = ", ".join(sorted(has | {"OPTIONS"}))
    for method in set(METHODS) - has:
        response = await api.client().request(method, path)
        assert (response.status_code, response.headers["allow"]) == (405, allowed)
    asked = await api.client().request("OPTIONS", path)
    assert (asked.status_code, asked.content, asked.headers["allow"]) == (204, b"", allowed)


@pytest.mark.parametrize(
    "path",
    [
        *(path for path, methods in PATHS.items() if "GET" in methods),
        *("/api/v1/event?after=x", "/openapi.json", "/docs", "/docs/swagger-ui-bundle.js", "/nope", "//"),
    ],
)
async def test_head(account: Account, api: Api, path: str) -> None:
    """HEAD is answered as GET is, with the same status and headers, and without a body; also without credentials."""
    for client in (account.client, api.client()):
        with_body = await client.get(path, headers={"x-request-id": "one"})
        without = await client.head(path, headers={"x-request-id": "one"})
        assert without.content == b""
        assert without.status_code == with_body.status_code
        expected = dict(with_body.headers)
        if path == "/metrics":  # which counts itself
            expected["content-length"] = without.headers["content-length"]
        assert dict(without.headers) == expected


async def test_head_of_a_stream_ends(account: Account) -> None:
    async with asyncio.timeout(10):
        for _ in range(account.api.config.max_in_flight // 16 + 1):  # more than may be open: nothing stays open
            response = await account.client.head("/api/v1/event", headers={"accept": "text/event-stream"})
            assert response.status_code == 200
            assert response.headers["content-type"] == "text/event-stream"
            assert response.content == b""


async def test_an_unexpected_fault_is_500_and_tells_nothing(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    fail = AsyncMock(side_effect=RuntimeError("internals: password=sesame"))
    monkeypatch.setattr(Reader, "page", fail)
    monkeypatch.setattr(Appender, "append", fail)

    for response in (
        await account.client.get(TOKENS),
        await account.client.post(f"{TOKENS}/{account.token_id}/suspend"),
    ):
        assert refused(response, 500, "unexpected")["message"] == "Something unexpected went wrong"
    monkeypatch.undo()
    succeeded(await account.client.get(TOKENS))


def around(api: Api, app: Application) -> httpx.AsyncClient:
    """A client of this application instead of the instance's own."""
    return Api(api.config, api.clock, api.parts, app).client()


async def test_a_fault_below_the_routes_has_the_envelope(api: Api) -> None:
    async def broken(scope: Any, receive: Any, send: Any) -> None:
        raise LookupError("internals")

    client = around(api, Edge(broken, max_in_flight=1, body_limit=1000))

    for _ in range(3):  # one that failed is no longer in flight
        refused(await client.get("/x"), 500, "unexpected")


async def test_a_server_that_gives_no_raw_path(api: Api) -> None:
    """ASGI leaves it to the server whether it gives the path as it was spelt: the decoded one stands for it."""

    async def without(scope: Any, receive: Any, send: Any) -> None:
        await api.app({name: value for name, value in scope.items() if name != "raw_path"}, receive, send)

    client = around(api, without)

    succeeded(await client.get("/health/live"))
    for unknown in ("/nope", "/%C3%BC", "/health//live"):
        refused(await client.get(unknown), 404, "not_found")


async def test_a_fault_after_the_answer_began_breaks_it_off(api: Api) -> None:
    async def broken(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        raise LookupError("internals")

    with pytest.raises(LookupError):
        await around(api, Edge(broken, max_in_flight=1, body_limit=1000)).get("/x")


@pytest.mark.parametrize("request_id", ["a", "9f3c-77.b:1/2+3=4@5_6", "A" * 128])
async def test_a_usable_request_id_comes_back_also_on_errors(account: Account, request_id: str) -> None:
    headers = {"x-request-id": request_id}
    for path in (PING, "/nope", f"{TOKENS}/x"):
        response = await account.client.get(path, headers=headers)
        assert response.headers.get_list("x-request-id") == [request_id]


@pytest.mark.parametrize("request_id", ["", " ", "a b", "A" * 129, 'a"b', "é", "<script>", "a\tb", "a,b"])
async def test_request_id_is_replaced(account: Account, request_id: str) -> None:
    """An X-Request-Id that cannot be used is replaced by one that is new for each request; two are none."""
    headers = [(b"x-request-id", request_id.encode())]

    ids = {(await account.client.get(PING, headers=headers)).headers["x-request-id"] for _ in range(3)}

    two = await account.client.get(PING, headers=[("x-request-id", "one"), ("x-request-id", "two")])
    ids.add(two.headers["x-request-id"])

    assert len(ids) == 4
    assert all(re.fullmatch(r"[0-9a-f]{32}", one) for one in ids)

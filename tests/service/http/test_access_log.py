"""What the log says of requests: each that was refused or failed, in an outage a few of them, and nothing secret."""

import asyncio
import json
from collections.abc import Iterator, MutableMapping
from typing import Any
from unittest.mock import AsyncMock

import pytest
import structlog

from service.application.reader import Reader
from service.http.server.access_log import AccessLog
from service.store.errors import StoreUnavailable
from tests.harness.waiting import soon
from tests.service.commands import run
from tests.service.http.api import PING, TOKENS, Account, Api
from tests.trials.faults.deployment import Deployment

Line = MutableMapping[str, Any]


@pytest.fixture
def lines() -> Iterator[list[Line]]:
    with structlog.testing.capture_logs() as lines:
        yield lines


def line(
    status: int, request_id: str, method: str, route: str | None, event: str = "request refused", **more: str
) -> Line:
    level = "warning" if status >= 500 else "info"
    named = {"request_id": request_id, "method": method, "route": route, "status": status}
    return {"event": event, "log_level": level, **named, **more}


async def test_refused(account: Account, api: Api, lines: list[Line]) -> None:
    """A request that is refused leaves a line with its id, method, route and status; one that is served leaves none."""
    token = await account.create()
    lines.clear()
    asked = [
        ("GET", PING, account.client),
        ("GET", PING, api.client()),
        ("POST", f"{token.path}/activate", account.client),
        ("GET", f"{TOKENS}/{account.new_id()}?sorting=x", account.client),
        ("HEAD", f"{TOKENS}/{account.new_id()}", account.client),
        ("PUT", TOKENS, account.client),
        ("GET", f"/{token.jwt}?{token.jwt}", account.client),
        ("GET", "/x?" + "a" * 3000, account.client),
    ]
    for number, (method, path, client) in enumerate(asked):
        await client.request(method, path, headers={"x-request-id": str(number)})

    assert lines == [
        line(401, "1", "GET", "/api/v1/ping"),
        line(409, "2", "POST", "/api/v1/api_token/{api_token_id}/activate"),
        line(404, "3", "GET", "/api/v1/api_token/{api_token_id}"),
        line(404, "4", "HEAD", "/api/v1/api_token/{api_token_id}"),
        line(405, "5", "PUT", None),
        line(404, "6", "GET", None),
        line(414, "7", "GET", None),
    ]


async def test_failed(account: Account, lines: list[Line], monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure leaves a warning, which says why where the caller is not told; a fault leaves a trace, too."""

    why = "Postgres is not available: gone fishing"
    monkeypatch.setattr(Reader, "get", AsyncMock(side_effect=StoreUnavailable(why)))
    monkeypatch.setattr(Reader, "page", AsyncMock(side_effect=LookupError("internals")))
    for path in (f"{TOKENS}/x", TOKENS):
        await account.client.get(path, headers={"x-request-id": "one"})

    failed, unexpected, also_failed = lines
    assert failed == line(503, "one", "GET", "/api/v1/api_token/{api_token_id}", "request failed", why=why)
    assert (unexpected["event"], unexpected["request_id"]) == ("unexpected", "one")
    assert also_failed == line(500, "one", "GET", "/api/v1/api_token", "request failed")


async def test_an_outage(lines: list[Line]) -> None:
    """Of one status a few lines are written at a time; the rest are counted, and their number is said."""
    log = AccessLog(most=2, each=0.05)
    for number in range(5):
        log.refused(503, request_id=str(number), method="GET", route="/x")
    log.refused(409, request_id="another", method="GET", route="/x")

    await soon(lambda: len(lines) == 4)
    log.refused(503, request_id="later", method="GET", route="/x")

    left_out = {"event": "requests left out of the log", "log_level": "warning", "status": 503, "count": 3}
    assert lines == [
        line(503, "0", "GET", "/x", "request failed"),
        line(503, "1", "GET", "/x", "request failed"),
        line(409, "another", "GET", "/x"),
        {**left_out, "seconds": 0.05},
        line(503, "later", "GET", "/x", "request failed"),
    ]


async def test_a_process(deployment: Deployment) -> None:
    """A process says its version, roles and address at the start, what was no HTTP, and when it has stopped."""
    async with deployment.process(roles="http") as process:
        reader, writer = await asyncio.open_connection("127.0.0.1", process.port)
        writer.write(b"nonsense\r\n\r\n")
        answer = await reader.read()
        writer.close()
        assert await process.stop() == 0
    said = [json.loads(text) for text in process.whole_output.splitlines() if text.startswith("{")]
    by_event = {one["event"]: one for one in said}

    version = (await run("--version")).out.removeprefix("tokentrail ").strip()
    for event in ("starting", "started"):
        found = by_event[event]
        assert (found["version"], found["roles"]) == (version, "http")
        assert found["address"] == f"127.0.0.1:{process.port}"
    refused = by_event["request refused"]
    assert (refused["status"], refused["method"], refused["route"]) == (400, None, None)
    assert f"x-request-id: {refused['request_id']}".encode() in answer
    assert said[-1]["event"] == "stopped"

"""A process and its port."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import msgspec
import pytest

from service.application.signing_keys import add_generated
from tests.processes import TokentrailProcess


@pytest.fixture
async def environment(database_url: str, nats_url: str) -> dict[str, str]:
    return {"DATABASE_URL": database_url, "NATS_URL": nats_url}


@pytest.fixture
async def http(environment: dict[str, str], tmp_path: Path) -> AsyncIterator[TokentrailProcess]:
    add_generated(tmp_path / "keys.json")
    environment["TOKENTRAIL_SIGNING_KEYS_FILE"] = str(tmp_path / "keys.json")
    async with TokentrailProcess(environment, log=tmp_path / "log", roles="http") as process:
        yield process


@pytest.mark.parametrize(
    "sent",
    [
        b"nonsense\r\n\r\n",
        b"FROB /api/v1/ping HTTP/1.1\r\nhost: a\r\n\r\n",
        b"GET /api/v1/ping HTTP/1.1\r\nhost: a\r\nx: a\x01b\r\n\r\n",
        b"GET /api/v1/ping HTTP/9.9\r\nhost: a\r\n\r\n",
    ],
)
async def test_what_is_not_http_gets_the_envelope(http: TokentrailProcess, sent: bytes) -> None:
    """A request that the HTTP parser refuses is answered like any other malformed one."""
    reader, writer = await asyncio.open_connection("127.0.0.1", http.port)
    writer.write(sent)

    async with asyncio.timeout(10):
        head, _, body = (await reader.read()).partition(b"\r\n\r\n")

    writer.close()
    answer = msgspec.json.decode(body)
    assert (answer["status"], answer["code"]) == ("error", "bad_request")
    assert head.startswith(b"HTTP/1.1 400 ")
    assert b"\r\nx-request-id: " in head


async def test_keep_alive(environment: dict[str, str], tmp_path: Path) -> None:
    """An idle connection is kept for as long as is configured, and then ended."""
    loop = asyncio.get_running_loop()
    async with TokentrailProcess(
        {**environment, "TOKENTRAIL_KEEP_ALIVE": "1"}, log=tmp_path / "log", roles="relay"
    ) as process:
        reader, writer = await asyncio.open_connection("127.0.0.1", process.port)
        writer.write(b"GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n")
        await reader.readuntil(b'"success"}')
        answered = loop.time()
        async with asyncio.timeout(10):
            assert await reader.read() == b""
        assert 0.5 < loop.time() - answered < 4
        writer.close()


async def test_a_relay_needs_no_signing_keys(environment: dict[str, str], tmp_path: Path) -> None:
    """A process that only publishes serves its health and metrics, but neither the API nor public keys."""
    async with (
        TokentrailProcess(environment, log=tmp_path / "log", roles="relay") as relay,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{relay.port}") as client,
    ):
        statuses = {
            path: (await client.get(path)).status_code
            for path in ("/health/live", "/health/ready", "/metrics", "/.well-known/jwks.json", "/api/v1/ping")
        }

    assert list(statuses.values()) == [200, 200, 200, 404, 404]

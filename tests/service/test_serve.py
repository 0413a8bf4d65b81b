"""A process and its port."""

import asyncio
import contextlib
import os
import signal
import socket
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import httpx
import msgspec
import psutil
import pytest

from tests.harness.processes import TokentrailProcess, until
from tests.trials.faults.deployment import Deployment

_ENDS_WITHIN: Final = 60.0
_FAULTS: Final = {"DATABASE_URL": "mysql://u:hush@h/d", "LOG_LEVEL": "loud"}


async def test_an_idle_connection_is_kept_for_as_long_as_configured(deployment: Deployment) -> None:
    loop = asyncio.get_running_loop()
    async with deployment.process(roles="relay", TOKENTRAIL_KEEP_ALIVE="1") as process:
        reader, writer = await asyncio.open_connection("127.0.0.1", process.port)
        writer.write(b"GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n")
        await reader.readuntil(b'"success"}')
        answered = loop.time()
        async with asyncio.timeout(10):
            assert await reader.read() == b""
        assert 0.5 < loop.time() - answered < 4
        writer.close()


async def test_a_relay_needs_no_signing_keys(deployment: Deployment) -> None:
    """A process that only publishes serves its health and metrics, but neither the API nor public keys."""
    del deployment.environment["TOKENTRAIL_SIGNING_KEYS_FILE"]
    async with (
        deployment.process(roles="relay") as relay,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{relay.port}") as client,
    ):
        statuses = {
            path: (await client.get(path)).status_code
            for path in ("/health/live", "/health/ready", "/metrics", "/.well-known/jwks.json", "/api/v1/ping")
        }

    assert list(statuses.values()) == [200, 200, 200, 404, 404]


@pytest.mark.parametrize(
    ("fault", "workers", "code", "why"),
    [
        ("damaged keys", 1, 2, "JWK"),
        ("damaged keys", 2, 2, "JWK"),
        ("a taken port", 1, 3, "Address already in use"),
        ("a configuration with faults", 1, 2, "LOG_LEVEL"),
    ],
)
async def test_what_ends_it_at_its_start(
    deployment: Deployment, tmp_path: Path, fault: str, workers: int, code: int, why: str
) -> None:
    """It ends before it begins: the code says so, and one line, which is JSON, says why."""
    process = deployment.process(workers=workers, **(_FAULTS if "configuration" in fault else {}))
    if fault == "damaged keys":
        (tmp_path / "keys.json").write_text("damaged")
    with contextlib.ExitStack() as stack:
        if fault == "a taken port":
            stack.enter_context(socket.create_server(("127.0.0.1", process.port)))
        await process.spawn()
        assert await process.ended(_ENDS_WITHIN) == code

    [line] = _entries(process)
    assert (line["event"], line["level"]) == ("cannot start", "error")
    assert why in line["reason"]
    assert "hush" not in line["reason"]


async def test_workers_that_cannot_start_end_it(deployment: Deployment, tmp_path: Path) -> None:
    """What stops only the workers at their start ends with another code than 0, and all that is said is JSON."""
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "sitecustomize.py").write_text(
        "import os\n"
        "if 'TOKENTRAIL_ROLES' in os.environ:\n"
        "    from service import bootstrap\n"
        "    def http_application(*_): raise RuntimeError('no application')\n"
        "    bootstrap.http_application = http_application\n"
    )
    process = deployment.process(roles="relay", workers=2, PYTHONPATH=str(broken))
    await process.spawn()

    assert await process.ended(_ENDS_WITHIN) == 3
    entries = _entries(process)
    assert any("no application" in line["event"] for line in entries)
    assert {line["logger"] for line in entries if line["event"] != "starting"} == {"uvicorn.error"}


@pytest.mark.skipif(not socket.has_dualstack_ipv6(), reason="this machine has no IPv6")
async def test_every_address(deployment: Deployment) -> None:
    """HOST=:: is every address, of IPv4 too; one process and several bind alike."""
    process = deployment.process(roles="relay", HOST="::")
    async with process, httpx.AsyncClient() as client:
        for host in ("127.0.0.1", "[::1]"):
            assert (await client.get(f"http://{host}:{process.port}/health/live")).status_code == 200


async def test_a_first_start_is_normal(deployment: Deployment) -> None:
    """With a log that was never published and read models that were never built nothing is a warning."""
    process = deployment.process(roles="http,relay,projector", LOG_LEVEL="INFO", LOG_FORMAT="json")

    async def has_done_all() -> bool:
        metrics = await _get(process, "/metrics")
        names = ("tokentrail_relay_position", 'tokentrail_projection_position{projection="expiring"}')
        return min(_sample(metrics, name) for name in names) >= 1

    async with process:
        await until(has_done_all, within=60)
        entries = _entries(process)

    assert any(line["event"].startswith("the stream does not exist yet") for line in entries)
    assert [line for line in entries if line["level"] != "info"] == []


@pytest.mark.parametrize("workers", [1, 2])
async def test_it_serves_on_after_sigterm(deployment: Deployment, workers: int) -> None:
    """After SIGTERM readiness says so, and all is answered and asked to close; a second SIGTERM ends one process."""
    process = deployment.process(roles="http", workers=workers, TOKENTRAIL_DRAIN="60")
    async with process, httpx.AsyncClient(base_url=f"http://127.0.0.1:{process.port}") as client:
        before = await client.get("/health/live")
        process.signal(signal.SIGTERM)

        async def drains() -> bool:
            async with httpx.AsyncClient(base_url=client.base_url) as new:
                return (await new.get("/health/ready")).status_code == 503

        await until(drains, within=10)
        async with httpx.AsyncClient(base_url=client.base_url) as new:
            refused = await new.get("/health/ready")
            answers = [await one.get(path) for one in (client, new) for path in ("/health/live", "/api/v1/ping", "/x")]
        process.signal(signal.SIGTERM)
        if workers == 1:
            assert await process.ended(within=10) == 0
        else:  # who started them has passed on the first one, and waits
            await process.kill()

    assert "connection" not in before.headers
    assert refused.json()["code"] == "unavailable"
    assert refused.json()["missing"] == {"draining": "the process is about to stop"}
    assert [answer.status_code for answer in answers] == [200, 401, 404] * 2
    assert {answer.headers["connection"] for answer in (refused, *answers)} == {"close"}


async def test_it_ends_after_the_drain(deployment: Deployment) -> None:
    """When the time is over the process ends by itself, with code 0; SIGINT, as Ctrl-C sends it, takes no time."""
    loop = asyncio.get_running_loop()
    async with deployment.process(roles="http", TOKENTRAIL_DRAIN="1") as process:
        begun = loop.time()
        assert await process.stop() == 0
        assert loop.time() - begun > 1
    async with deployment.process(roles="http", TOKENTRAIL_DRAIN="60") as process:
        process.signal(signal.SIGINT)
        await process.ended(within=10)


@pytest.mark.parametrize("workers", [1, 2])
async def test_nobody_collects_the_log(deployment: Deployment, workers: int) -> None:
    """A process whose standard error is a full pipe gets ready, and ends when it is told to."""
    read_end, write_end = os.pipe()
    os.set_blocking(write_end, False)
    with contextlib.suppress(BlockingIOError):
        while True:
            os.write(write_end, bytes(4096))
    os.set_blocking(write_end, True)
    process = deployment.process(roles="relay", workers=workers)
    with os.fdopen(read_end, "rb"), os.fdopen(write_end, "wb") as full:
        await process.spawn(stderr=full)
        try:
            await process.until_ready()
            assert await process.stop() == 0
        finally:
            await process.kill()


async def test_metrics_of_several_workers(deployment: Deployment, tmp_path: Path) -> None:
    """Whichever worker is asked, it tells what all have counted, also one that was killed."""
    process = deployment.process(roles="relay", workers=2, TMPDIR=str(tmp_path))

    async def leads() -> float:
        return _sample(await _get(process, "/metrics"), "tokentrail_relay_leads")

    async with process:
        for _ in range(40):
            await _get(process, "/health/live")
        children = psutil.Process(process.pid).children()
        counted = [_sample(await _get(process, "/metrics"), _ANSWERED) for _ in range(10)]
        leader = await until(leads, within=20)
        assert [after - before for before, after in pairwise(counted)] == [1.0] * 9
        assert counted[0] >= 40

        for child in children:
            child.kill()
        await process.until_ready()
        metrics = await _get(process, "/metrics")

    assert leader == 1.0
    assert _sample(metrics, _ANSWERED) >= counted[-1]
    assert "pid=" not in metrics
    assert not await asyncio.to_thread(lambda: [*tmp_path.glob("tokentrail-metrics-*")]), "nothing is left behind"


_ANSWERED: Final = 'tokentrail_http_responses_total{method="GET",status="200"}'


async def _get(process: TokentrailProcess, path: str) -> str:
    """Over a connection of its own, so that either worker may take it."""
    async with httpx.AsyncClient() as client:
        return (await client.get(f"http://127.0.0.1:{process.port}{path}")).text


def _sample(metrics: str, name: str) -> float:
    return sum(float(line.rpartition(" ")[2]) for line in metrics.splitlines() if line.rpartition(" ")[0] == name)


def _entries(process: TokentrailProcess) -> list[dict[str, Any]]:
    """Its whole output, of which each line is JSON."""
    return [msgspec.json.decode(line) for line in process.whole_output.splitlines()]

"""The whole programs in this folder, and those in the wheel's README as they stand there."""

import asyncio
import contextlib
import json
import os
import re
import signal
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest

from service.embedded.process import free_port
from tests.events.wheel import ROOT, CleanEnvironment
from tests.harness.processes import TokentrailProcess, until
from tests.harness.stream import streams
from tests.harness.waiting import soon
from tests.trials.faults.client import BrokenOff, Client
from tests.trials.faults.deployment import Deployment, Token


class Program:
    """`lines`: what it has printed so far."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.lines: list[str] = []

    def send(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    async def prints(self, line: Callable[[str], bool]) -> str:
        """Waits for such a line.

        Raises:
            AssertionError: it ends before, or does not print it in time.
        """
        assert self._process.stdout is not None
        try:
            async with asyncio.timeout(20):
                while got := (await self._process.stdout.readline()).decode():
                    self.lines.append(got.rstrip())
                    if line(self.lines[-1]):
                        return self.lines[-1]
        except TimeoutError:
            raise AssertionError(f"It has printed only {self.lines}") from None
        raise AssertionError(f"It ended after {self.lines}")


Run = Callable[..., AbstractAsyncContextManager[Program]]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> CleanEnvironment:
    """The wheel, and what the examples run on besides."""
    return CleanEnvironment(tmp_path_factory.mktemp("examples"), "starlette", "uvicorn")


@pytest.fixture
async def service(deployment: Deployment) -> AsyncIterator[TokentrailProcess]:
    async with deployment.process() as process:
        yield process


@pytest.fixture
async def token(deployment: Deployment, service: TokentrailProcess) -> Token:
    """The second event of the log creates it."""
    [token] = await deployment.create_tokens(service, 1)
    return token


@pytest.fixture
async def client(deployment: Deployment, service: TokentrailProcess) -> Client:
    """Manages the account's tokens."""
    return deployment.client(service)


@pytest.fixture
def run(deployment: Deployment, service: TokentrailProcess, wheel: CleanEnvironment, tmp_path: Path) -> Run:
    """Runs a file of this folder, or the program of the README that has this text in it, with the wheel and nothing of
    this repository. It is stopped by SIGTERM at the end."""
    servers = {"NATS_URL": deployment.nats_url, "TOKENTRAIL_URL": f"http://127.0.0.1:{service.port}"}
    in_readme = re.findall(r"```python\n(.*?)```", (ROOT / "events" / "README.md").read_text(), re.DOTALL)

    @asynccontextmanager
    async def run(program: str, *arguments: str, **environment: str) -> AsyncIterator[Program]:
        file = Path(__file__).with_name(program)
        if not program.endswith(".py"):
            file = tmp_path / "program.py"
            [source] = [source for source in in_readme if program in source]
            file.write_text(source)
        process = await asyncio.create_subprocess_exec(
            *wheel.command(str(file), *arguments),
            env={**os.environ, **servers, **environment},
            stdout=asyncio.subprocess.PIPE,
            start_new_session=True,
            cwd=tmp_path,
        )
        try:
            yield Program(process)
        finally:
            if process.returncode is None:
                process.send_signal(signal.SIGTERM)
            await process.communicate()

    return run


async def test_audit(run: Run, client: Client, token: Token, tmp_path: Path) -> None:
    """Every event is in the file once, over kill -9 and over a line that a crash left unfinished."""
    trail = tmp_path / "trail.jsonl"

    def positions() -> list[int]:
        lines = trail.read_text().split("\n")[:-1] if trail.exists() else []
        return [json.loads(line)["position"] for line in lines]

    async with run("audit.py", str(trail)) as first:
        await client.suspend(token.id)
        await soon(lambda: positions()[-1:] == [3])
        first.send(signal.SIGKILL)
    with trail.open("a") as file:
        file.write('{"position": 4, "sou')
    await client.activate(token.id)
    async with run("audit.py", str(trail)):
        await client.command(token.id, "revoke")
        await soon(lambda: positions()[-1:] == [5])

    assert positions() == [1, 2, 3, 4, 5]


async def test_gateway(run: Run, client: Client, token: Token) -> None:
    """A token works until it is suspended: the gateway asks nobody, and the command waits for it."""
    port = free_port()
    caller = Client(port, token.bearer)

    async def is_current() -> bool:
        with contextlib.suppress(BrokenOff):
            return (await caller.send("GET", "/health")).body == b"current"
        return False

    async with run("gateway.py", str(port)):
        await until(is_current, within=20)
        seen = [(await caller.send("GET", "/whoami")).status]
        for action in ("suspend", "activate", "revoke"):
            answer = await client.command(token.id, action, {"Prefer": "wait=5"})
            assert "live=1, applied=1" in answer.headers["tokentrail-propagation"]
            seen.append((await caller.send("GET", "/whoami")).status)
        refused = await caller.send("GET", "/whoami")
        caller.close()

    assert seen == [200, 401, 200, 401]
    assert refused.headers["www-authenticate"].endswith('error="invalid_token"')


async def test_plain(run: Run, client: Client, token: Token) -> None:
    """In order and without a gap, over a restart: what it had printed but not yet acknowledged comes again."""
    async with run("plain.py") as first:
        await client.suspend(token.id)
        await first.prints(lambda line: f"TokenSuspended {token.id} suspended" in line)
    await client.activate(token.id)
    async with run("plain.py") as second:
        await client.command(token.id, "revoke")
        await second.prints(lambda line: f"TokenRevoked {token.id} revoked" in line)

    types = {1: "TokenCreated", 2: "TokenCreated", 3: "TokenSuspended", 4: "TokenActivated", 5: "TokenRevoked"}
    before, after = (
        [(int(position), kind) for position, kind, *_ in map(str.split, each.lines)] for each in (first, second)
    )
    assert before == list(types.items())[:3]
    assert after == list(types.items())[-len(after) :]
    assert after[0][0] <= 4


async def test_the_readmes_subscriber(run: Run, client: Client, token: Token) -> None:
    """It prints each event once, in order."""
    async with run("my-audit") as subscriber:
        await client.suspend(token.id)
        await subscriber.prints(lambda line: line == f"3 TokenSuspended {token.id} suspended")

    assert [line.split()[0] for line in subscriber.lines] == ["1", "2", "3"]


async def test_the_readmes_exactly_once(
    run: Run, client: Client, token: Token, deployment: Deployment, tmp_path: Path
) -> None:
    """Each event counts once, over kill -9 and over a broker that has forgotten what was acknowledged."""

    def changes() -> dict[str, int]:
        """How often each token has changed, by the program's own table."""
        database = sqlite3.connect(tmp_path / "changes.db")
        with contextlib.closing(database) as store, contextlib.suppress(sqlite3.OperationalError):
            return dict(store.execute("select token, count from changes"))
        return {}

    async with run("my-changes") as first:
        await soon(lambda: changes().get(token.id) == 1)
        await client.suspend(token.id)
        await soon(lambda: changes().get(token.id) == 2)
        first.send(signal.SIGKILL)
    async with streams(deployment.nats_url) as jetstream:
        await jetstream.delete_consumer("TOKENS", "my-changes")
    await client.activate(token.id)
    async with run("my-changes"):
        await client.command(token.id, "revoke")
        await soon(lambda: changes().get(token.id) == 4)

    assert sorted(changes().values()) == [1, 4]


async def test_the_readmes_verifier(run: Run, client: Client, token: Token) -> None:
    """It takes a token, and not once that is suspended."""
    async with run("Verifier(", TOKEN=token.bearer) as verifier:
        await verifier.prints(lambda line: line.startswith("good, of account "))
    await client.suspend(token.id)
    async with run("Verifier(", TOKEN=token.bearer) as verifier:
        await verifier.prints(lambda line: line == "refused: suspended")

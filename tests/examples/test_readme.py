"""The programs in the wheel's README, as they stand there."""

import contextlib
import re
import signal
import sqlite3
from pathlib import Path

import pytest

from tests.events.wheel import ROOT, CleanEnvironment
from tests.examples.program import running
from tests.harness.stream import streams
from tests.harness.waiting import soon
from tests.trials.faults.deployment import Deployment

PROGRAMS = re.findall(r"```python\n(.*?)```", (ROOT / "events" / "README.md").read_text(), re.DOTALL)


@pytest.fixture
def program(tmp_path: Path, request: pytest.FixtureRequest) -> str:
    [source] = [source for source in PROGRAMS if request.param in source]
    file = tmp_path / "program.py"
    file.write_text(source)
    return str(file)


@pytest.mark.parametrize("program", ["my-audit"], indirect=True)
async def test_the_subscriber(deployment: Deployment, wheel: CleanEnvironment, program: str) -> None:
    async with deployment.process() as service:
        [token] = await deployment.create_tokens(service, 1)
        async with running(wheel, program, environment={"NATS_URL": deployment.nats_url}) as subscriber:
            await deployment.client(service).suspend(token.id)
            await subscriber.prints(lambda line: line == f"3 TokenSuspended {token.id} suspended")

    assert [line.split()[0] for line in subscriber.lines] == ["1", "2", "3"]


@pytest.mark.parametrize("program", ["my-changes"], indirect=True)
async def test_exactly_once(deployment: Deployment, wheel: CleanEnvironment, program: str, tmp_path: Path) -> None:
    """Each event counts once, over kill -9 and over a broker that has forgotten what was acknowledged."""
    environment = {"NATS_URL": deployment.nats_url}
    async with deployment.process() as service:
        [token] = await deployment.create_tokens(service, 1)
        client = deployment.client(service)

        async def counted(count: int) -> None:
            await soon(lambda: changes(tmp_path / "changes.db").get(token.id) == count)

        async with running(wheel, program, environment=environment, cwd=tmp_path) as first:
            await counted(1)
            await client.suspend(token.id)
            await counted(2)
            first.send(signal.SIGKILL)
        async with streams(deployment.nats_url) as jetstream:
            await jetstream.delete_consumer("TOKENS", "my-changes")
        await client.activate(token.id)
        async with running(wheel, program, environment=environment, cwd=tmp_path):
            await client.command(token.id, "revoke")
            await counted(4)

    assert sorted(changes(tmp_path / "changes.db").values()) == [1, 4]


def changes(file: Path) -> dict[str, int]:
    """How often each token has changed, by the program's own table."""
    with contextlib.closing(sqlite3.connect(file)) as store, contextlib.suppress(sqlite3.OperationalError):
        return dict(store.execute("select token, count from changes"))
    return {}


@pytest.mark.parametrize("program", ["Verifier("], indirect=True)
async def test_the_verifier(deployment: Deployment, wheel: CleanEnvironment, program: str) -> None:
    async with deployment.process() as service:
        [token] = await deployment.create_tokens(service, 1)
        environment = {
            "NATS_URL": deployment.nats_url,
            "TOKENTRAIL_URL": f"http://127.0.0.1:{service.port}",
            "TOKEN": token.bearer,
        }
        async with running(wheel, program, environment=environment) as verifier:
            await verifier.prints(lambda line: line.startswith("good, of account "))
        await deployment.client(service).suspend(token.id)
        async with running(wheel, program, environment=environment) as verifier:
            await verifier.prints(lambda line: line == "refused: suspended")

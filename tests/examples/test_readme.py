"""The programs in the wheel's README, as they stand there."""

import re
from pathlib import Path

import pytest

from tests.events.wheel import ROOT, CleanEnvironment
from tests.examples.program import running
from tests.trials.faults.deployment import Deployment

PROGRAMS = re.findall(r"```python\n(.*?)```", (ROOT / "events" / "README.md").read_text(), re.DOTALL)


@pytest.fixture
def program(tmp_path: Path, request: pytest.FixtureRequest) -> str:
    [source] = [source for source in PROGRAMS if request.param in source]
    file = tmp_path / "program.py"
    file.write_text(source)
    return str(file)


@pytest.mark.parametrize("program", ["Subscriber("], indirect=True)
async def test_the_subscriber(deployment: Deployment, wheel: CleanEnvironment, program: str) -> None:
    """It prints what happens."""
    async with deployment.process() as service:
        [token] = await deployment.create_tokens(service, 1)
        async with running(wheel, program, environment={"NATS_URL": deployment.nats_url}) as subscriber:
            await deployment.client(service).suspend(token.id)
            await subscriber.prints(lambda line: line == f"3 TokenSuspended {token.id} suspended")

    assert [line.split()[0] for line in subscriber.lines] == ["1", "2", "3"]


@pytest.mark.parametrize("program", ["Verifier("], indirect=True)
async def test_the_verifier(deployment: Deployment, wheel: CleanEnvironment, program: str) -> None:
    """It lets a good token in, and not one that was suspended."""
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

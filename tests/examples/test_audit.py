"""The example of an audit sink."""

import json
import signal
from pathlib import Path

from tests.events.wheel import CleanEnvironment
from tests.examples.program import running
from tests.harness.waiting import soon
from tests.trials.faults.deployment import Deployment


def positions(trail: Path) -> list[int]:
    lines = trail.read_text().split("\n")[:-1] if trail.exists() else []
    return [json.loads(line)["position"] for line in lines]


async def test_every_event_is_in_the_file_once(deployment: Deployment, wheel: CleanEnvironment, tmp_path: Path) -> None:
    """Over kill -9 and over a line that a crash left unfinished."""
    trail = tmp_path / "trail.jsonl"
    environment = {"NATS_URL": deployment.nats_url}
    async with deployment.process() as service:
        client = deployment.client(service)
        [token] = await deployment.create_tokens(service, 1)

        async with running(wheel, "audit.py", str(trail), environment=environment) as first:
            await client.suspend(token.id)
            await soon(lambda: positions(trail)[-1:] == [3])
            first.send(signal.SIGKILL)
        with trail.open("a") as file:
            file.write('{"position": 4, "sou')
        await client.activate(token.id)
        async with running(wheel, "audit.py", str(trail), environment=environment):
            await client.command(token.id, "revoke")
            await soon(lambda: positions(trail)[-1:] == [5])

    assert positions(trail) == [1, 2, 3, 4, 5]

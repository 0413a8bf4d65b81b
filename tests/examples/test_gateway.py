"""The example of a gateway."""

from service.embedded.process import free_port
from tests.events.wheel import CleanEnvironment
from tests.examples.program import running
from tests.harness.processes import until
from tests.trials.faults.client import BrokenOff, Client
from tests.trials.faults.deployment import Deployment


async def test_a_token_works_until_it_is_suspended(deployment: Deployment, wheel: CleanEnvironment) -> None:
    """The gateway follows: no request of its own to the service is needed, and the command waits for it."""
    port = free_port()
    async with deployment.process() as service:
        environment = {"NATS_URL": deployment.nats_url, "TOKENTRAIL_URL": f"http://127.0.0.1:{service.port}"}
        [token] = await deployment.create_tokens(service, 1)
        caller = Client(port, token.bearer)
        manager = deployment.client(service)
        async with running(wheel, "gateway.py", str(port), environment=environment):

            async def open() -> bool:
                try:
                    return (await caller.send("GET", "/health")).body == b"current"
                except BrokenOff:
                    return False

            await until(open, within=20)
            seen = [(await caller.send("GET", "/whoami")).status]
            for action in ("suspend", "activate", "revoke"):
                answer = await manager.command(token.id, action, {"Prefer": "wait=5"})
                assert "live=1, applied=1" in answer.headers["tokentrail-propagation"]
                seen.append((await caller.send("GET", "/whoami")).status)
            refused = await caller.send("GET", "/whoami")
            caller.close()

    assert seen == [200, 401, 200, 401]
    assert refused.headers["www-authenticate"].endswith('error="invalid_token"')

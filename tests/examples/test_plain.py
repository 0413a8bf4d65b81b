"""The example that uses nothing of ours."""

from tests.events.wheel import CleanEnvironment
from tests.examples.program import running
from tests.trials.faults.deployment import Deployment


async def test_it_follows_and_goes_on_where_it_was(deployment: Deployment, wheel: CleanEnvironment) -> None:
    """In order and without a gap, over a restart: what it had printed but not yet acknowledged comes again."""
    async with deployment.process() as service:
        client = deployment.client(service)
        [token] = await deployment.create_tokens(service, 1)
        environment = {"NATS_URL": deployment.nats_url}
        async with running(wheel, "plain.py", environment=environment) as first:
            await client.suspend(token.id)
            await first.prints(lambda line: f"TokenSuspended {token.id} suspended" in line)
        await client.activate(token.id)
        async with running(wheel, "plain.py", environment=environment) as second:
            await client.command(token.id, "revoke")
            await second.prints(lambda line: f"TokenRevoked {token.id} revoked" in line)

    types = {1: "TokenCreated", 2: "TokenCreated", 3: "TokenSuspended", 4: "TokenActivated", 5: "TokenRevoked"}
    before, after = (
        [(int(position), kind) for position, kind, *_ in map(str.split, each.lines)] for each in (first, second)
    )
    assert before == list(types.items())[:3]
    assert after == list(types.items())[-len(after) :]
    assert after[0][0] <= 4

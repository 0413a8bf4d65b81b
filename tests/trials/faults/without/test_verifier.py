"""Without its protections a verifier accepts tokens that were revoked longer ago than its bound."""

import signal
from typing import Final

import pytest

from events import codec
from events.api_token import ApiTokenEvent
from tests.harness.builders import activated, recorded
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.gate import Gate
from tests.trials.faults.history import connected, read_head, read_log
from tests.trials.faults.revocations import Revocations
from tests.trials.faults.without.code import take_out
from tests.trials.faults.without.finding import Finds
from tests.trials.faults.without.selected import slow

_TOKENS: Final = 20

pytestmark = slow


@pytest.mark.parametrize("protection", ["", "staleness bound"])
async def test_the_staleness_bound_is_missed(
    deployment: Deployment, monkeypatch: pytest.MonkeyPatch, protection: str
) -> None:
    """While the relay is paused, revocations do not reach a verifier, which does not notice without its bound."""
    take_out(protection, monkeypatch.setattr)
    finds = Finds(protection)
    async with deployment.process(roles="relay") as relay, deployment.process(roles="http") as api:
        tokens = await deployment.create_tokens(api, _TOKENS)
        revocations = Revocations(deployment, api, tokens)
        async with Gate(deployment.nats_url, f"http://127.0.0.1:{api.port}", tokens) as gate:
            await gate.current()
            relay.signal(signal.SIGSTOP)
            await revocations.revoke(_TOKENS)
            await gate.tested(since=0)
            relay.signal(signal.SIGCONT)
    with finds.one():
        gate.check()

    assert gate.accepted > 0
    finds.confirm()


@pytest.mark.parametrize("protection", ["", "revoked is sticky"])
async def test_that_revoked_is_sticky_is_missed(
    deployment: Deployment, monkeypatch: pytest.MonkeyPatch, protection: str
) -> None:
    """An event that says a revoked token is active again changes nothing for a verifier."""
    take_out(protection, monkeypatch.setattr)
    finds = Finds(protection)
    async with deployment.process() as service:
        tokens = await deployment.create_tokens(service, _TOKENS)
        revocations = Revocations(deployment, service, tokens)
        async with Gate(deployment.nats_url, f"http://127.0.0.1:{service.port}", tokens) as gate:
            await gate.current()
            await revocations.revoke(_TOKENS)
            await gate.reached(await _activate_all(deployment))
            await gate.tested(since=0)
    with finds.one():
        gate.check()

    assert gate.accepted > 0
    finds.confirm()


async def _activate_all(deployment: Deployment) -> int:
    """Writes to the log, past append, that each revoked token is active; returns the log's last position."""
    async with connected(deployment.database_url) as owner, owner.transaction():
        log = await read_log(owner)
        for revoked in (event for event in log if event.type == "TokenRevoked"):
            last: ApiTokenEvent = codec.decode(revoked.type, revoked.type_version, revoked.data)
            event = recorded(activated(last), await read_head(owner) + 1)
            await owner.execute(
                """
                insert into tokentrail.events (
                  position, event_id, account_id, stream_id, stream_version, type, type_version, data, recorded_at
                ) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                """,
                event.position,
                event.event_id,
                event.account_id,
                event.stream_id,
                event.stream_version,
                event.type,
                event.type_version,
                event.data.decode(),
                event.recorded_at,
            )
            await owner.execute("update tokentrail.log_head set position = $1", event.position)
        return await read_head(owner)

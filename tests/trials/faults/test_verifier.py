"""R6: whatever happens between a verifier and the log, it accepts no token whose revocation was acknowledged longer ago
than its bound; and when all is well again, it accepts the good ones again."""

import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import urlsplit

import nats

from service.embedded.nats import EmbeddedNats
from tests.harness.processes import TokentrailProcess
from tests.trials.faults import servers
from tests.trials.faults.asking import BOUND
from tests.trials.faults.deployment import Deployment, Token
from tests.trials.faults.history import STREAM
from tests.trials.faults.verifier_gate import Gate, Revocations
from tests.trials.faults.verifier_proxy import SlowProxy

_TOKENS: Final = 300


class Scene(NamedTuple):
    """`api` takes commands, `relay` publishes; `gate` is asked while the revocations go on."""

    api: TokentrailProcess
    relay: TokentrailProcess
    tokens: list[Token]
    revocations: Revocations
    gate: Gate


@asynccontextmanager
async def scene(deployment: Deployment, nats_url: str | None = None) -> AsyncIterator[Scene]:
    """The verifier is current, and revocations go on until the end; then it must be right, and never have been
    wrong."""
    async with AsyncExitStack() as stack:
        relay = await stack.enter_async_context(deployment.process(roles="relay"))
        api = await stack.enter_async_context(deployment.process(roles="http"))
        tokens = await deployment.create_tokens(api, _TOKENS)
        revocations = Revocations(deployment, api, tokens)
        gate = await stack.enter_async_context(Gate(nats_url or deployment.nats_url, api, tokens, revocations))
        await gate.current()
        async with revocations.going_on():
            yield Scene(api, relay, tokens, revocations, gate)
        await gate.is_right_again()
        assert gate.violations == []
        assert gate.accepted > 0


@asynccontextmanager
async def slow_network(nats_url: str) -> AsyncIterator[tuple[SlowProxy, str]]:
    """A proxy, and the URL of NATS through it."""
    address = urlsplit(nats_url)
    async with SlowProxy(address.port or 0) as proxy:
        yield proxy, nats_url.replace(f":{address.port}", f":{proxy.port}")


async def test_broker_away(on_breakable_nats: Deployment, breakable_nats: EmbeddedNats) -> None:
    """NATS is killed and comes back later: in between the verifier refuses, afterwards it accepts."""
    async with scene(on_breakable_nats) as found:
        await servers.stop(breakable_nats, signal.SIGKILL)
        await found.gate.stale()
        await found.gate.tested()
        assert not found.gate.verifier.current
        await servers.start(breakable_nats)
        await found.gate.current()


async def test_slow_network(deployment: Deployment) -> None:
    """Events and beacons that are a little late do no harm; when all of them are later than the bound, it refuses,
    though they come without end and nothing is missing."""
    async with slow_network(deployment.nats_url) as (proxy, url), scene(deployment, url) as found:
        proxy.delay = 0.2
        await found.gate.tested()
        await found.gate.current()
        proxy.delay = BOUND * 2
        await found.gate.stale()
        await found.gate.tested()
        assert not found.gate.verifier.current
        proxy.delay = 0.0
        await found.gate.current()


async def test_partition(deployment: Deployment) -> None:
    """Cut off from NATS with its connection open, it refuses; what was held back and comes late does not make it
    current before it is."""
    async with slow_network(deployment.nats_url) as (proxy, url), scene(deployment, url) as found:
        for _ in range(2):
            proxy.hold()
            await found.gate.stale()
            await found.gate.tested()
            assert not found.gate.verifier.current
            proxy.let_through()
            await found.gate.current()


async def test_history_lost(deployment: Deployment) -> None:
    """The stream is deleted under load, and put back by the relay: the verifier goes on from its own position."""
    async with scene(deployment) as found:
        connection = await nats.connect(deployment.nats_url)
        await connection.jetstream().delete_stream(STREAM)
        await connection.close()
        before = found.gate.verifier.position
        await found.gate.tested()
        await found.gate.current()

    assert found.gate.verifier.position > before
    assert [notice.kind for notice in found.gate.told].count("bootstrapped") == 1


async def test_relay_paused(deployment: Deployment) -> None:
    """The relay stands still, so revocations are acknowledged and not published: past the bound the verifier refuses;
    what the relay says when it wakes is what it knew before."""
    async with scene(deployment) as found:
        found.relay.signal(signal.SIGSTOP)
        await found.gate.stale()
        await found.gate.tested()
        assert not found.gate.verifier.current
        found.relay.signal(signal.SIGCONT)
        await found.gate.current()


async def test_relay_killed(deployment: Deployment) -> None:
    """The relay is killed, and another process goes on with a clock of its own."""
    async with scene(deployment) as found:
        await found.relay.kill()
        await found.gate.stale()
        await found.relay.start()
        await found.gate.current()


async def test_revoked_while_away(deployment: Deployment, tmp_path: Path) -> None:
    """A verifier that starts from its snapshot accepts none of the tokens that were revoked while it was away, also
    while the relay is behind."""
    snapshot = tmp_path / "snapshot"
    async with deployment.process(roles="relay") as relay, deployment.process(roles="http") as api:
        tokens = await deployment.create_tokens(api, 30)
        revocations = Revocations(deployment, api, tokens)
        async with Gate(deployment.nats_url, api, tokens, revocations, snapshot=snapshot) as gate:
            await revocations.revoke(5)
            await gate.is_right_again()
        relay.signal(signal.SIGSTOP)
        await revocations.revoke(10)
        async with Gate(deployment.nats_url, api, tokens, revocations, snapshot=snapshot) as gate:
            await gate.was_told("resumed")
            await gate.tested(since=0)
            assert (gate.accepted, gate.verifier.current) == (0, False)
            relay.signal(signal.SIGCONT)
            await gate.is_right_again()
            assert gate.violations == []
            assert "bootstrapped" not in {notice.kind for notice in gate.told}

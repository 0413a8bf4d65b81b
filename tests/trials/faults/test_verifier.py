"""R6: whatever happens between a verifier and the log, it accepts no token whose revocation was acknowledged longer ago
than its bound; and when all is well again, it accepts the good ones again."""

import asyncio
import signal
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from events.verifier import Refusal
from service.embedded.nats import EmbeddedNats
from tests.harness.processes import TokentrailProcess
from tests.harness.stream import STREAM, streams
from tests.trials.faults import servers
from tests.trials.faults.deployment import Deployment, Token
from tests.trials.faults.gate import BOUND, Gate
from tests.trials.faults.length import rounds
from tests.trials.faults.network import Link, link_to

_TOKENS: Final = 300


class Revocations:
    """Notes of each token when its revocation was acknowledged."""

    def __init__(self, deployment: Deployment, process: TokentrailProcess, tokens: Sequence[Token]) -> None:
        self._client = deployment.client(process)
        self._left = list(tokens)

    async def revoke(self, count: int = 1) -> None:
        for _ in range(count):
            token = self._left.pop()
            answer = await self._client.command(token.id, "revoke")
            assert answer.status == 200, answer
            token.inactive_since = time.monotonic()

    @asynccontextmanager
    async def going_on(self) -> AsyncIterator[None]:
        """Meanwhile, as long as there are more than a few left."""

        async def revoke() -> None:
            while len(self._left) > 5:
                await self.revoke()
                await asyncio.sleep(0.05)

        task = asyncio.create_task(revoke())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.wait({task})
            if not task.cancelled():
                task.result()


class Scene(NamedTuple):
    """`relay` publishes; `gate` follows by way of `link`, and is asked while revocations go on."""

    deployment: Deployment
    nats: EmbeddedNats
    relay: TokentrailProcess
    link: Link
    gate: Gate


@pytest.fixture
async def scene(on_breakable_nats: Deployment, breakable_nats: EmbeddedNats) -> AsyncIterator[Scene]:
    """Revocations go on until the end; then the verifier must be right, and never have been wrong."""
    deployment = on_breakable_nats
    async with AsyncExitStack() as stack:
        link, nats_url = await stack.enter_async_context(link_to(deployment.nats_url))
        relay = await stack.enter_async_context(deployment.process(roles="relay"))
        api = await stack.enter_async_context(deployment.process(roles="http"))
        tokens = await deployment.create_tokens(api, _TOKENS)
        gate = await stack.enter_async_context(Gate(nats_url, url_of(api), tokens))
        await gate.current()
        async with Revocations(deployment, api, tokens).going_on():
            yield Scene(deployment, breakable_nats, relay, link, gate)
        await gate.is_right()
        for token in tokens:
            if token.inactive_since is not None:
                assert gate.verifier.verify(token.bearer) == Refusal("revoked", token.id)
        gate.check()
        assert gate.accepted > 0


def url_of(process: TokentrailProcess) -> str:
    return f"http://127.0.0.1:{process.port}"


@asynccontextmanager
async def broker_away(scene: Scene) -> AsyncIterator[None]:
    """NATS is killed, and comes back later."""
    await servers.stop(scene.nats, signal.SIGKILL)
    yield
    await servers.start(scene.nats)


@asynccontextmanager
async def events_too_late(scene: Scene) -> AsyncIterator[None]:
    """Events and beacons come without end and nothing is missing, but all are later than the bound."""
    scene.link.delay = BOUND * 2
    yield
    scene.link.delay = 0.0


@asynccontextmanager
async def cut_off(scene: Scene) -> AsyncIterator[None]:
    """The connection stays open; what was held back comes late and does not make it current before it is."""
    scene.link.hold()
    yield
    scene.link.let_through()


@asynccontextmanager
async def relay_paused(scene: Scene) -> AsyncIterator[None]:
    """Revocations are acknowledged and not published; what the relay says when it wakes is what it knew before."""
    scene.relay.signal(signal.SIGSTOP)
    yield
    scene.relay.signal(signal.SIGCONT)


@asynccontextmanager
async def relay_killed(scene: Scene) -> AsyncIterator[None]:
    """Another process goes on with a clock of its own."""
    await scene.relay.kill()
    yield
    await scene.relay.start()


@pytest.mark.parametrize("fault", [broker_away, events_too_late, cut_off, relay_paused, relay_killed])
async def test_past_the_bound(scene: Scene, fault: Callable[[Scene], AbstractAsyncContextManager[None]]) -> None:
    """While the verifier cannot be sure it refuses, and afterwards it accepts, time and again."""
    for _ in range(rounds(2 if fault is cut_off else 1, share=0.05)):
        async with fault(scene):
            await scene.gate.stale()
            await scene.gate.tested()
            assert not scene.gate.verifier.current
        await scene.gate.current()


async def test_a_little_late(scene: Scene) -> None:
    """Events and beacons that are a little late do no harm."""
    scene.link.delay = 0.2
    await scene.gate.tested()
    await scene.gate.current()


async def test_history_lost(scene: Scene) -> None:
    """The stream is deleted under load, and put back by the relay: the verifier goes on from its own position."""
    async with streams(scene.deployment.nats_url) as jetstream:
        await jetstream.delete_stream(STREAM)
    before = scene.gate.verifier.position
    await scene.gate.tested()
    await scene.gate.current()
    await scene.gate.reached(before + 1)

    assert [notice.kind for notice in scene.gate.told].count("bootstrapped") == 1


async def test_revoked_while_away(deployment: Deployment, tmp_path: Path) -> None:
    """A verifier that starts from its snapshot accepts no token that was revoked while it was away."""
    snapshot = tmp_path / "snapshot"
    async with deployment.process(roles="relay") as relay, deployment.process(roles="http") as api:
        tokens = await deployment.create_tokens(api, 30)
        revocations = Revocations(deployment, api, tokens)
        async with Gate(deployment.nats_url, url_of(api), tokens, snapshot=snapshot) as gate:
            await revocations.revoke(5)
            await gate.is_right()
        relay.signal(signal.SIGSTOP)
        await revocations.revoke(10)
        async with Gate(deployment.nats_url, url_of(api), tokens, snapshot=snapshot) as gate:
            await gate.until(lambda: "resumed" in {notice.kind for notice in gate.told})
            await gate.tested(since=0)
            assert (gate.accepted, gate.verifier.current) == (0, False)
            relay.signal(signal.SIGCONT)
            await gate.is_right()
            gate.check()
            assert "bootstrapped" not in {notice.kind for notice in gate.told}

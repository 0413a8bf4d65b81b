"""P4: how long after the answer to a command a plain NATS subscriber has its event, at a modest, even rate.

An event that arrives before the answer counts as 0. The raw yardstick publishes to JetStream itself and takes the time
from the moment before the publication to the receipt. All use the same core subscription, in this process.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from itertools import islice
from typing import Final

import nats
from nats.aio.msg import Msg

from tests.harness.stream import streams
from tests.trials.bench.client import changing, evenly
from tests.trials.bench.load import warm_up
from tests.trials.bench.process import ServiceFailed
from tests.trials.bench.servers import Servers
from tests.trials.bench.target import TOKENS, Target

PER_SECOND: Final = 200
LONGEST: Final = TOKENS // PER_SECOND
"""Seconds that a round may last: it changes every token once at most."""

_RECEIVE_WITHIN: Final = 30.0


async def of_target(servers: Servers, target: Target, seconds: int) -> list[float]:
    """Milliseconds from the answer to the receipt, one figure an event."""
    await servers.checkpoint()
    async with AsyncExitStack() as stack:
        actions = await target.next_actions()
        port = await stack.enter_async_context(target.run())
        actions = await warm_up(target, port, actions)
        change = stack.enter_context(changing(port, target.bearer))

        async def act(token_id: str) -> float:
            await change(token_id, actions[token_id])
            return time.perf_counter()

        return await _measure(servers, target.subjects, list(islice(actions, PER_SECOND * seconds)), act)


async def of_raw(servers: Servers, seconds: int) -> list[float]:
    """Milliseconds from the publication to the receipt, one figure a message."""
    async with streams(servers.nats.url()) as jetstream:
        await jetstream.add_stream(name="RAW", subjects=["raw.v1.>"])

        async def act(name: str) -> float:
            begun = time.perf_counter()
            await jetstream.publish(f"raw.v1.account.{name}.activated", b"x" * 900)
            return begun

        return await _measure(servers, "raw.v1.>", [str(number) for number in range(PER_SECOND * seconds)], act)


async def _measure(
    servers: Servers, subjects: str, names: Sequence[str], act: Callable[[str], Awaitable[float]]
) -> list[float]:
    """`act` does something about a name, which leads to one message, and returns when the time began to run."""
    begun: dict[str, float] = {}
    received: dict[str, float] = {}
    complete = asyncio.Event()

    async def note(message: Msg) -> None:
        received.setdefault(message.subject.split(".")[3], time.perf_counter())
        if len(received) == len(names):
            complete.set()

    async def do(name: str) -> None:
        begun[name] = await act(name)

    subscriber = await nats.connect(servers.nats.url())
    try:
        await subscriber.subscribe(subjects, cb=note)
        await subscriber.flush()
        await evenly(names, do, per_second=PER_SECOND)
        try:
            async with asyncio.timeout(_RECEIVE_WITHIN):
                await complete.wait()
        except TimeoutError:
            missing = f"{len(names) - len(received)} of {len(names)} events have not arrived"
            raise ServiceFailed(f"{missing} within {_RECEIVE_WITHIN:.0f} s on {subjects}") from None
    finally:
        await subscriber.close()
    return [max(received[name] - begun[name], 0.0) * 1000 for name in names]

"""What can happen to NATS and what it stores."""

import asyncio
import contextlib
import itertools
import math
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

from nats.js.errors import NotFoundError

from service.embedded.nats import EmbeddedNats
from tests.harness.processes import TokentrailProcess, until
from tests.service.commands import run
from tests.trials.faults import broker_storage, servers
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.load import Load


class Breakage:
    """Each kind of fault is a method; commands go on meanwhile. `folder` is the server's."""

    def __init__(
        self, server: EmbeddedNats, folder: Path, service: TokentrailProcess, load: Load, random: Random
    ) -> None:
        self._server = server
        self._service = service
        self._store = folder / "jetstream"
        self._load = load
        self._random = random

    def faults(self) -> Iterator[Callable[[], Awaitable[None]]]:
        """Each in turn, in an order drawn by lot."""
        faults = [self.killed, self.paused, self.truncated, self.wiped, self.deleted, self.relay_killed]
        self._random.shuffle(faults)
        return itertools.cycle(faults)

    async def killed(self) -> None:
        await servers.stop(self._server, signal.SIGKILL)
        await self._some_commands()
        await servers.start(self._server)

    async def relay_killed(self) -> None:
        """With the service, at the same time as NATS or not."""
        if self._random.random() < 0.5:
            await servers.stop(self._server, signal.SIGKILL)
            await asyncio.gather(self._service.kill(), servers.start(self._server))
        else:
            await self._service.kill()
        await self._service.start()

    async def paused(self) -> None:
        """Connections stay open, and nothing answers; long enough for everybody to give up, or not."""
        with servers.paused(self._server):
            await self._load.progress(self._random.choice([5, 200, 1000]))

    async def truncated(self) -> None:
        await servers.stop(self._server, signal.SIGKILL)
        broker_storage.truncate(self._store, self._random.uniform(0.5, 1))
        await self._some_commands()
        await servers.start(self._server)

    async def wiped(self) -> None:
        await servers.stop(self._server, signal.SIGKILL)
        broker_storage.wipe(self._store)
        await self._some_commands()
        await servers.start(self._server)

    async def deleted(self) -> None:
        """The stream, by an operator, while everybody is connected."""
        with contextlib.suppress(NotFoundError):  # the relay has not put it back yet
            await broker_storage.delete_stream(self._server.url())
        await self._some_commands()

    async def _some_commands(self) -> None:
        await self._load.progress(self._random.randrange(1, 50))


@asynccontextmanager
async def operator(deployment: Deployment, service: TokentrailProcess, folder: Path) -> AsyncIterator[None]:
    """Republishes the log whenever the relay halts because the stream is gone, which it must not do itself."""
    task = asyncio.create_task(_republish_when_gone(deployment, service, folder / "not-in-the-log.jsonl"))
    yield
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def _republish_when_gone(deployment: Deployment, service: TokentrailProcess, file: Path) -> None:
    async def halts() -> int:
        return service.whole_output.count('"stream_gone"') - answered

    answered = 0
    while True:
        new = await until(halts, within=math.inf)
        ended = await run("stream", "republish", "--yes", "--save", str(file), environment=deployment.environment)
        if ended.code == 0:  # else NATS is away
            answered += new

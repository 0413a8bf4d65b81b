"""What can happen to NATS and what it stores."""

import asyncio
import contextlib
import itertools
import math
import shutil
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

from nats.js.errors import NotFoundError

from service.embedded.nats import EmbeddedNats
from tests.harness.processes import TokentrailProcess, until
from tests.harness.stream import STREAM, streams
from tests.service.commands import run
from tests.trials.faults import servers
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
        """Each in turn, in random order."""
        faults = [self.stopped, self.killed, self.paused, self.truncated, self.wiped, self.deleted, self.relay_killed]
        self._random.shuffle(faults)
        return itertools.cycle(faults)

    async def stopped(self) -> None:
        """Commands do not need it."""
        async with self._away(signal.SIGTERM):
            pass

    async def killed(self) -> None:
        async with self._away():
            pass

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
        """The end of the newest block file is gone, as after a power failure; the consumers' state is not."""
        async with self._away():
            _truncate(self._store, self._random.uniform(0.5, 1))

    async def wiped(self) -> None:
        """The disk is empty, without any consumer."""
        async with self._away():
            shutil.rmtree(self._store)

    async def deleted(self) -> None:
        """The stream, by an operator, while everybody is connected."""
        async with streams(self._server.url()) as jetstream:
            with contextlib.suppress(NotFoundError):  # the relay has not put it back yet
                await jetstream.delete_stream(STREAM)
        await self._some_commands()

    @asynccontextmanager
    async def _away(self, how: signal.Signals = signal.SIGKILL) -> AsyncIterator[None]:
        await servers.stop(self._server, how)
        yield
        await self._some_commands()
        await servers.start(self._server)

    async def _some_commands(self) -> None:
        await self._load.progress(self._random.randrange(1, 50))


def _truncate(store: Path, share: float) -> None:
    blocks = store.rglob(f"streams/{STREAM}/msgs/*.blk")
    for newest in sorted(blocks, key=lambda block: int(block.stem))[-1:]:
        with newest.open("r+b") as file:
            file.truncate(int(newest.stat().st_size * share))
    for index in store.rglob("index.db"):
        index.unlink()


@asynccontextmanager
async def operator(deployment: Deployment, service: TokentrailProcess, folder: Path) -> AsyncIterator[None]:
    """Republishes the log whenever the relay halts because the stream is gone, which it must not do itself."""
    file = str(folder / "not-in-the-log.jsonl")
    answered = 0

    async def halts() -> int:
        return service.whole_output.count('"stream_gone"') - answered

    async def republish_when_gone() -> None:
        nonlocal answered
        while True:
            new = await until(halts, within=math.inf)
            ended = await run("stream", "republish", "--yes", "--save", file, environment=deployment.environment)
            if ended.code == 0:  # else NATS is away
                answered += new

    task = asyncio.create_task(republish_when_gone())
    yield
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task

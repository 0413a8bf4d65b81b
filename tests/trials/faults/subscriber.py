"""A subscriber made of nats-py alone: one pull consumer for as long as it lasts."""

import asyncio
import contextlib
from types import TracebackType
from typing import Final

import nats
from nats.aio.client import Client
from nats.js.errors import NotFoundError

from tests.harness.processes import until
from tests.trials.faults.history import STREAM, Received, received, subscribe

_BATCH: Final = 200
_FETCH_FOR: Final = 2.0
_STREAM_WITHIN: Final = 20.0
_RECEIVE_WITHIN: Final = 30.0


class NotReceived(AssertionError):
    """A message has not come in time."""


class Subscriber:
    """`async with Subscriber(url)`: waits for the stream, then keeps all that comes, in the order in which it comes."""

    def __init__(self, nats_url: str) -> None:
        self.messages: list[Received] = []
        self._nats_url = nats_url
        self._client: Client | None = None
        self._got = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._stopping = False

    async def until(self, position: int) -> None:
        """Returns when the message of that position, or a later one, has come.

        Raises:
            NotReceived: it does not come within 30 s.
        """
        try:
            async with asyncio.timeout(_RECEIVE_WITHIN):
                while self._last < position:
                    if self._task is not None and self._task.done():
                        self._task.result()
                    self._got.clear()
                    await self._got.wait()
        except TimeoutError:
            raise NotReceived(f"{position} has not come, the last to come was {self._last}") from None

    @property
    def _last(self) -> int:
        return self.messages[-1].sequence if self.messages else 0

    async def __aenter__(self) -> "Subscriber":
        self._client = await nats.connect(self._nats_url, max_reconnect_attempts=-1, reconnect_time_wait=0.1)
        jetstream = self._client.jetstream()

        async def exists() -> bool:
            with contextlib.suppress(NotFoundError):
                await jetstream.stream_info(STREAM)
                return True
            return False

        await until(exists, within=_STREAM_WITHIN)
        subscription = await subscribe(jetstream)

        async def follow() -> None:
            while not self._stopping:
                with contextlib.suppress(TimeoutError):  # nothing there; nats-py raises its own and asyncio's
                    got = await subscription.fetch(_BATCH, timeout=_FETCH_FOR)
                    self.messages += [received(message) for message in got]
                    self._got.set()

        self._task = asyncio.create_task(follow())
        self._task.add_done_callback(lambda _: self._got.set())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stopping = True  # Python 3.11's wait_for, which nats-py uses, can swallow a cancellation
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        if self._client is not None:
            await self._client.close()

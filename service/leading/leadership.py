"""Keeps a lease: which one of several processes does a task.

There is one function for each state: follow, lead, hold on, stand back, resign. A lease only saves work and noise. The
task itself makes sure that two leaders do no harm: the relay by the expected sequence of each message, a projection by
its checkpoint.

A leader that cannot do the task stands back, so that another may try, and leads again if nobody else does.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Final, Protocol, TypeAlias
from uuid import UUID

import structlog

from events.backoff import Backoff
from service.ending import end
from service.leading.lease import Lease
from service.store.errors import StoreError

log = structlog.get_logger(__name__)

_PATIENCE: Final = (3.0, 30.0)
"""Seconds of nothing but faults after which a leader stands back: the first time, and at most. They double each time,
so that processes do not change places for ever if none of them can do the task; a leader goes on trying meanwhile."""

_State: TypeAlias = "Callable[[], Awaitable[_State]]"


class Light(Protocol):
    """A metric: 1 while this process leads, else 0."""

    def set(self, value: float) -> None: ...


class Leadership:
    """Takes and renews the lease in a task of its own, so that a slow piece of work does not cost the lead. `task` is
    what the log calls it."""

    def __init__(self, lease: Lease, task: str, light: Light | None = None) -> None:
        self._lease = lease
        self.task = task
        self._shine: Callable[[float], None] = light.set if light else lambda _: None
        self._taken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._faulty_since: float | None = None
        self._patience = Backoff(*_PATIENCE)
        self.another_leads = False
        """Whether another process held the lease when it was last asked for."""
        # A renewal that fails (a restart of Postgres) is tried again after a sixth of the ttl. Two may fail at once:
        # the third comes at two thirds of the ttl, and has one third of it for its answer.
        self._renew_every = lease.ttl / 3
        # A follower asks as often. After the leader's death the lease has at most one ttl to run; with this and the
        # asking itself, the next one leads within 7/6 of it.
        self._ask_every = lease.ttl / 6
        # An answer that comes later than this is worth nothing: the lease counts from when it was asked for.
        self._answer_within = lease.ttl
        # Long enough for each follower to ask for it several times.
        self._stand_back_for = lease.ttl
        # Giving the lease back is a courtesy to the next leader, not worth a longer shutdown: it runs out by itself.
        self._release_within = lease.ttl

    @property
    def leads(self) -> bool:
        return self._lease.held

    @property
    def holder(self) -> UUID:
        """This process, as the lease knows it."""
        return self._lease.holder

    @property
    def epoch(self) -> int:
        """Counts the changes of leader; 0 before this process has ever led."""
        return self._lease.epoch

    @property
    def term(self) -> int | None:
        """A number that changes whenever another process may have led in between; None while this one does not lead."""
        return self._lease.terms if self.leads else None

    async def wait(self) -> None:
        """Returns when this process leads."""
        while not self.leads:
            self._taken.clear()
            await self._taken.wait()

    def is_well(self) -> None:
        """Notes that the task is being done."""
        self._faulty_since = None
        self._patience.reset()

    def is_faulty(self) -> None:
        """Notes that the task is not being done. Call it again with each fault."""
        if self._faulty_since is None:
            self._faulty_since = asyncio.get_running_loop().time()

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name=f"{self.task} leadership")

    async def stop(self) -> None:
        if self._task is not None:
            await end(self._task)
        await self._resign()

    async def _run(self) -> None:
        state: _State = self._follow
        while True:
            try:
                state = await state()
            except Exception:  # not even a mistake in here may end the leadership of all processes
                log.exception("keeping the lease failed")
                await asyncio.sleep(self._ask_every)

    async def _follow(self) -> _State:
        if not await self._take():
            await asyncio.sleep(self._ask_every)
            return self._follow
        self._faulty_since = None
        self._shine(1)
        log.info(f"leads the {self.task}", epoch=self.epoch)
        return self._lead

    async def _lead(self) -> _State:
        return await self._renew(after=self._renew_every)

    async def _hold_on(self) -> _State:
        return await self._renew(after=self._ask_every)

    async def _renew(self, *, after: float) -> _State:
        await asyncio.sleep(after)
        if self._faulty_since is not None:
            faulty_for = asyncio.get_running_loop().time() - self._faulty_since
            if faulty_for > self._patience.pause:
                log.warning(f"stands back from the {self.task}", faulty_for=round(faulty_for, 1))
                return self._stand_back
        if await self._take():
            return self._lead
        # An attempt that found Postgres away changes nothing yet: what is held runs to its deadline.
        if self.leads:
            return self._hold_on
        self._shine(0)
        log.warning(f"lost the lead of the {self.task}", epoch=self.epoch)
        return self._follow

    async def _stand_back(self) -> _State:
        await self._resign()
        self._patience.next()
        await asyncio.sleep(self._stand_back_for)
        return self._follow

    async def _resign(self) -> None:
        self._shine(0)
        with contextlib.suppress(StoreError, TimeoutError):
            async with asyncio.timeout(self._release_within):
                await self._lease.release()

    async def _take(self) -> bool:
        try:
            async with asyncio.timeout(self._answer_within):
                taken = await self._lease.take()
        except (StoreError, TimeoutError) as error:
            log.debug("the lease cannot be asked for", error=type(error).__name__)
            return False
        self.another_leads = not taken
        if taken:
            self._taken.set()
        return taken

"""A lease in Postgres: at most one process does a task at a time, and another takes over soon after it stops.

The holder's own deadline runs from before it asked, so it ends no later than the lease in the database does. What the
holder does must still be safe if it is late (a paused process cannot know): the relay's is, by the expected sequence.
"""

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Final
from uuid import uuid4

from service.store.database import Pool
from service.store.errors import store_errors

_SQL: Final = Path(__file__).with_name("sql")
_TAKE: Final = (_SQL / "lease_take.sql").read_text()
_SEIZE: Final = (_SQL / "lease_seize.sql").read_text()
_RELEASE: Final = (_SQL / "lease_release.sql").read_text()


class Lease:
    """`ttl` is in seconds; renew every third of it."""

    def __init__(self, pool: Pool, name: str, *, ttl: float = 1.5) -> None:
        self._pool = pool
        self._name = name
        self.holder = uuid4()
        self.ttl = ttl
        self.epoch = 0
        self.terms = 0
        """How often this process has taken it after another one may have had it. The epoch, which is in Postgres, goes
        back when a backup is restored; this does not."""
        self._given_back = False
        self._until = float("-inf")

    @property
    def held(self) -> bool:
        """True while this process may act as the holder."""
        return asyncio.get_running_loop().time() < self._until

    async def take(self) -> bool:
        """Takes or renews the lease; False if another process holds it.

        Raises:
            StoreUnavailable: Postgres is away; what is held runs out at its deadline.
        """
        asked = asyncio.get_running_loop().time()
        given_back, self._given_back = self._given_back, False
        with store_errors():
            epoch = await self._pool.fetchval(_TAKE, self._name, self.holder, timedelta(seconds=self.ttl))
        if epoch is None:
            self._until = float("-inf")
            return False
        self._hold(epoch, asked, same_term=self.held or given_back)
        return True

    async def seize(self) -> None:
        """Takes the lease from whoever holds it. That one may still act as the holder until its own deadline.

        Raises:
            StoreUnavailable: Postgres is away.
        """
        asked = asyncio.get_running_loop().time()
        with store_errors():
            epoch = await self._pool.fetchval(_SEIZE, self._name, self.holder, timedelta(seconds=self.ttl))
        self._hold(epoch, asked, same_term=self.held)

    async def release(self) -> None:
        """Gives the lease back, so that the next need not wait for it to run out."""
        self._given_back = self.held or self._given_back
        self._until = float("-inf")
        with store_errors():
            await self._pool.execute(_RELEASE, self._name, self.holder)

    def _hold(self, epoch: int, asked: float, *, same_term: bool) -> None:
        if epoch != self.epoch or not same_term:
            self.terms += 1
        self.epoch = epoch
        self._until = asked + self.ttl

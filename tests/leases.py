"""A lease that someone else holds."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from service.store.database import Pool
from service.store.leadership import Leadership
from service.store.lease import Lease


@asynccontextmanager
async def held_elsewhere(pool: Pool, name: str) -> AsyncIterator[None]:
    """Renewed until the context ends."""
    elsewhere = Leadership(Lease(pool, name, ttl=3), name)
    await elsewhere.start()
    try:
        await elsewhere.wait()
        yield
    finally:
        await elsewhere.stop()

"""A lease: at most one holder, and the next one soon after it stops."""

import asyncio

from service.leading.lease import Lease
from service.store.database import Connection, Pool


async def taken(lease: Lease) -> None:
    """Tries until the lease is had."""
    async with asyncio.timeout(5):
        while not await lease.take():
            pass


async def test_one_holder(pool: Pool) -> None:
    """Of many that ask at once one gets it, and no other while that one renews it. Another name is another lease."""
    leases = [Lease(pool, "relay", ttl=30) for _ in range(8)]
    first = await asyncio.gather(*(lease.take() for lease in leases))
    assert [await lease.take() for lease in leases] == [lease.held for lease in leases] == first
    assert sorted(lease.epoch for lease in leases) == [0] * 7 + [1]
    assert await Lease(pool, "expiry").take()


async def test_it_runs_out(pool: Pool) -> None:
    """A holder that does not renew knows that it is none any more before another one can be; the epoch rises."""
    a, b = Lease(pool, "relay", ttl=1), Lease(pool, "relay", ttl=1)
    await taken(a)
    await taken(b)
    assert (a.held, b.held, b.epoch) == (False, True, 2)
    assert not await a.take()
    assert not a.held


async def test_the_clock_was_ahead(pool: Pool, owner: Connection) -> None:
    """A lease that lasts longer than any can is free: Postgres's clock was set right since it was taken, or another
    machine leads whose clock is behind."""
    a, b = Lease(pool, "relay", ttl=30), Lease(pool, "relay", ttl=30)
    await a.take()
    await owner.execute("update tokentrail.lease set expires_at = expires_at + interval '1 hour'")

    assert await b.take()
    assert not await a.take()


async def test_it_is_given_back(pool: Pool) -> None:
    """Who stops gives the lease back, and the next need not wait; a former holder cannot give back what it lost."""
    a, b = Lease(pool, "relay", ttl=30), Lease(pool, "relay", ttl=30)
    await taken(a)
    await a.release()
    assert not a.held
    assert await b.take()
    assert b.epoch == 2

    await a.release()
    assert not await a.take()


async def test_a_term_ends_where_another_may_have_had_it(pool: Pool, owner: Connection) -> None:
    """It ran out, or another process had it: also if the table, restored from a backup, says otherwise. Who renews it,
    or takes it again as the first one after giving it back, is in the same term."""
    a, b = Lease(pool, "relay", ttl=30), Lease(pool, "relay", ttl=30)
    await a.take()
    await a.take()
    await a.release()
    await a.take()
    assert (a.terms, a.epoch) == (1, 1)
    await owner.execute("create temporary table lease_then as table tokentrail.lease")
    await b.seize()
    assert not await a.take()
    await owner.execute("delete from tokentrail.lease")
    await owner.execute("insert into tokentrail.lease table lease_then")
    await a.take()
    assert (a.terms, a.epoch) == (2, 1)

    a.ttl = 0
    await a.take()
    await a.take()
    assert (a.terms, a.epoch) == (3, 1)


async def test_a_slow_answer(pool: Pool, owner: Connection) -> None:
    """The holder's own deadline runs from before it asked: it ends no later than the lease in the database can."""
    lease = Lease(pool, "relay", ttl=0.3)
    await lease.take()
    async with owner.transaction():
        await owner.execute("select from tokentrail.lease for update")
        taking = asyncio.create_task(lease.take())
        await owner.execute("select pg_sleep(0.4)")

    assert await taking
    assert not lease.held

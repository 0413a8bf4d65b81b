"""The engine: each event once, whoever is stopped when, and however many try at once."""

import asyncio
from typing import Any

import asyncpg
import pytest

from projections import builds
from projections.log import LogEndsEarly
from projections.model import Model
from projections.projector import Projector
from projections.registry import ASYNC
from service.store.database import connect
from tests.harness.projected_log import ProjectedLog
from tests.projections.history.projection import history
from tests.projections.spy import Spied, cancelled_at, once_at
from tests.projections.tally.projection import tally


async def test_each_event_once(projected: ProjectedLog) -> None:
    """In batches of any size, over many turns, each event is counted once, and the checkpoint is the head."""
    model = tally()
    for number in range(5):
        await projected.live([0] * number, [1, 0])
        await projected.project(model, limit=number + 1)

    assert await projected.rows(model) == await projected.fold(model)
    assert [build.position for build in await projected.builds(model)] == [await projected.head()]


@pytest.mark.parametrize("model", [tally(), history(), *ASYNC], ids=lambda model: model.name)
async def test_stopped_at_any_await(projected: ProjectedLog, model: Model) -> None:
    """A projector that is stopped at any await, from the first build to the swap, and started again gives the fold of
    the log."""
    number, stopped = 0, True
    while stopped:
        number += 1
        await projected.clear()
        await projected.live([0, 0], [1, 0], [2])
        connection = await connect(projected.url, may_cancel=True)

        async def work(connection: Any = connection) -> None:
            await projected.project(model, limit=4, connection=connection)

        stopped = await cancelled_at(number, work())
        connection.terminate()
        await projected.project(model, limit=4)
        assert await projected.rows(model) == await projected.fold(model)
    assert number > 20


async def test_a_zombie_writes_nothing(projected: ProjectedLog) -> None:
    """A projector that was paused between reading and writing, while another went on, leaves rows and checkpoint as
    they are."""
    model = tally()
    await projected.project(model)
    await projected.live([0, 0], [1, 0], [2])
    other = await connect(projected.url)

    async def overtake() -> None:
        await projected.project(model, connection=other)

    zombie = Projector(model, Spied(projected.service, once_at("set position = $4", overtake)), limit=2)
    turn = await zombie.turn()

    await other.close()
    assert turn.applied == 0
    assert [build.position for build in await projected.builds(model)] == [await projected.head()]
    assert await projected.rows(model) == await projected.fold(model)


async def test_many_at_once(projected: ProjectedLog) -> None:
    """Projectors that do not know of each other, as when a lease is lost, count each event once."""
    model = tally()
    await projected.live(*[[0, 0, 0, 0]] * 8)
    others = [await connect(projected.url) for _ in range(3)]

    await asyncio.gather(*(projected.project(model, limit=3, connection=each) for each in others))

    for each in others:
        await each.close()
    assert await projected.rows(model) == await projected.fold(model)


async def test_a_hole_in_the_log(projected: ProjectedLog) -> None:
    """What follows a missing position is not applied."""
    model = tally()
    await projected.live([0, 0], [1, 0])
    await projected.project(model)
    before = await projected.rows(model)
    await projected.live([], [])
    await projected.owner.execute("delete from tokentrail.events where position = $1", await projected.head() - 1)

    with pytest.raises(LogEndsEarly):
        await projected.project(model)

    assert await projected.rows(model) == before


async def test_a_log_that_is_shorter_than_before(projected: ProjectedLog) -> None:
    """A model that has seen more than the log has is not taken for one that is up to date."""
    model = tally()
    await projected.live([0, 0], [1, 0])
    await projected.project(model)
    await projected.owner.execute("delete from tokentrail.events where position > 3")
    await projected.owner.execute("update tokentrail.log_head set position = 3")

    with pytest.raises(LogEndsEarly, match="has seen 6"):
        await projected.project(model)


async def test_whose_tables_they_are(projected: ProjectedLog) -> None:
    """Its tables are made by the service's role, in a schema where it may; nowhere else."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await projected.service.execute("create table tokentrail.more ()")
    await projected.project(tally())

    owner = "select tableowner from pg_tables where schemaname = 'tokentrail_read'"
    assert await projected.owner.fetchval(owner) == "tokentrail_service"


async def test_an_unfinished_build_goes_on(projected: ProjectedLog) -> None:
    """A build that was left half-way is gone on with, not begun again."""
    model = tally()
    await projected.live([0, 0], [1, 0])
    await builds.begin(projected.service, model)
    await Projector(model, projected.service, limit=3).turn()
    [half] = await projected.builds(model)

    await builds.begin(projected.service, model)
    await projected.project(model)

    [live] = await projected.builds(model)
    assert (half.position, half.state, live.state, live.number) == (3, "building", "live", half.number)
    assert await projected.rows(model) == await projected.fold(model)

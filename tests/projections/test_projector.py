"""The engine: each event once, whoever is stopped when, and however many try at once."""

import asyncio

import asyncpg
import pytest

from projections import builds
from projections.connection import Connection
from projections.log import BrokenLog
from projections.model import Model
from projections.projector import Projector
from projections.registry import ASYNC
from tests.harness.projected_log import ProjectedLog
from tests.projections.history.projection import history
from tests.projections.spy import at_any_await, interrupted
from tests.projections.tally.projection import tally


@pytest.mark.parametrize("model", [tally(), history(), *ASYNC], ids=lambda model: model.name)
async def test_stopped_at_any_await(projected: ProjectedLog, model: Model) -> None:
    """A projector that is stopped at any await and started again gives the fold of the log."""

    async def begin() -> None:
        await projected.clear()
        await projected.live([0, 0], [1, 0], [2])

    async def work(connection: Connection) -> None:
        await projected.project(model, limit=4, connection=connection)

    async def check() -> None:
        await projected.project(model, limit=4)
        assert await projected.is_right(model)

    await at_any_await(projected, begin, work, check, at_least=20)


async def test_a_zombie_writes_nothing(projected: ProjectedLog) -> None:
    """One that was paused between reading and writing, while another went on, changes nothing."""
    model = tally()
    await projected.project(model)
    await projected.live([0, 0], [1, 0], [2])
    other = await projected.connect()

    async def overtake() -> None:
        await projected.project(model, connection=other)

    turn = await interrupted(projected, model, "set position = $4", overtake, limit=2).turn()

    assert turn.applied == 0
    assert [build.position for build in await projected.builds(model)] == [await projected.head()]
    assert await projected.is_right(model)


async def test_many_at_once(projected: ProjectedLog) -> None:
    """Projectors that do not know of each other, as when a lease is lost, count each event once."""
    model = tally()
    await projected.live(*[[0, 0, 0, 0]] * 8)
    others = [await projected.connect() for _ in range(3)]

    await asyncio.gather(*(projected.project(model, limit=3, connection=each) for each in others))

    assert await projected.is_right(model)


@pytest.mark.parametrize(
    ("lost", "head"), [("position = 7", 8), ("position > 3", 3)], ids=["a hole", "shorter than before"]
)
async def test_a_log_that_has_lost_events(projected: ProjectedLog, lost: str, head: int) -> None:
    """What follows a missing position is not applied, and a log that has become shorter is noticed."""
    model = tally()
    await projected.live([0, 0], [1, 0])
    await projected.project(model)
    before = await projected.rows(model)
    await projected.live([], [])
    await projected.execute(f"delete from tokentrail.events where {lost}")
    await projected.execute("update tokentrail.log_head set position = $1", head)

    with pytest.raises(BrokenLog):
        await projected.project(model)

    assert await projected.rows(model) == before


async def test_whose_tables_they_are(projected: ProjectedLog) -> None:
    """Its tables are made by the service's role, in a schema where it may; nowhere else."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await projected.service.execute("create table tokentrail.more ()")
    await projected.project(tally())

    owner = "select tableowner from pg_tables where schemaname = 'tokentrail_read'"
    assert await projected.owner.fetchval(owner) == "tokentrail_service"


async def test_an_unfinished_build(projected: ProjectedLog) -> None:
    """It goes on, and nothing is shown before it is done."""
    model = tally()
    await projected.live([0, 0], [1, 0])
    await builds.begin(projected.service, model)
    await Projector(model, projected.service, limit=3).turn()
    [half] = await projected.builds(model)
    with pytest.raises(asyncpg.UndefinedTableError):
        await projected.rows(model)

    await builds.begin(projected.service, model)
    await projected.project(model)

    [live] = await projected.builds(model)
    assert (half.position, half.state, live.state, live.number) == (3, "building", "live", half.number)
    assert await projected.is_right(model)

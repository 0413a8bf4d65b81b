"""A new version is built beside the live one and swapped in: readers never see an empty or half-built table."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

import asyncpg
import pytest

from projections import builds, held
from projections.model import Model
from projections.projection import Batch
from projections.projector import Projector
from tests.harness.builders import created, stream_of, suspended
from tests.harness.projected_log import ProjectedLog
from tests.projections.history.projection import history
from tests.projections.spy import interrupted, meanwhile
from tests.projections.tally.projection import TallyProjection, TallyRow, refuse, tally

_SEEN = """
    select
      (select count(*) from tokentrail_read.history) as rows,
      (select max(position) from tokentrail_read.history) as last,
      (select position from tokentrail.projection where name = 'history' and state = 'live') as position
"""


class _LongerRow(TallyRow, frozen=True):
    length: int


class _Longer(TallyProjection):
    """Of the columns of 'tally', and one more."""

    row = _LongerRow

    def apply(self, batch: Batch) -> list[TallyRow]:
        return []


def _model(folder: Path, columns: str, version: int = 2) -> Model:
    (folder / "tables.sql").write_text(f"create table {{table}} ({columns})")
    (folder / "write.sql").write_text("")
    return Model(_Longer(version), folder)


async def _live_beside(projected: ProjectedLog, *, half: bool) -> tuple[Model, Model]:
    """A version that is live, and a later one; `half`: it is being built, and has caught up but for the swap."""
    old, new = tally(1), tally(2)
    await projected.live([0, 0])
    await projected.project(old)
    if half:
        await Projector(new, projected.service, limit=100).turn()
    return old, new


async def _states(projected: ProjectedLog, model: Model) -> list[tuple[int, int, str]]:
    return [(build.version, build.number, build.state) for build in await projected.builds(model)]


async def test_under_live_traffic(projected: ProjectedLog) -> None:
    """While versions are built and swapped in, each read finds the rows of the position that the model names."""
    versions = [history(version) for version in range(1, 6)]
    await projected.live(*[[0, 0, 0]] * 10)
    await projected.project(versions[0])
    reads: list[int] = []
    reader, *keepers = [await projected.connect() for _ in range(1 + len(versions))]
    first, *later = [Projector(model, keeper, limit=7) for model, keeper in zip(versions, keepers, strict=True)]

    async def read() -> None:
        row = await reader.fetchrow(_SEEN)
        assert row is not None
        assert row["rows"] == row["last"] == row["position"]
        reads.append(row["position"])

    async with AsyncExitStack() as stack, asyncio.timeout(60):
        await stack.enter_async_context(meanwhile(read, lambda: projected.live([0, 0]), first.turn))
        for model, projector in zip(versions[1:], later, strict=True):
            await stack.enter_async_context(meanwhile(projector.turn))
            while [build.version for build in await projected.builds(model)] != [model.version]:
                pass

    await projected.project(versions[-1])
    assert reads == sorted(reads)
    assert min(reads) >= 40
    assert len(reads) > 50
    assert await projected.is_right(versions[-1])


async def test_a_new_version(projected: ProjectedLog) -> None:
    """Both versions are kept until the new one has caught up; then the old one is gone, and stays so, until an operator
    swaps it in again, as after a deploy that was taken back."""
    old, new = await _live_beside(projected, half=False)
    projector = Projector(new, projected.service, limit=2)
    await projector.turn()
    await projector.turn()
    assert await _states(projected, old) == [(1, 1, "live"), (2, 2, "building")]
    assert await projected.is_right(old)

    for model in (old, new, old, new):
        await projected.live([0])
        await projected.project(model)

    assert await _states(projected, old) == [(2, 2, "live")]
    assert await projected.tables() == ["tally_v2_b2"]
    assert await projected.is_right(new)
    await builds.begin(projected.service, old)
    await projected.project(old)
    assert await _states(projected, old) == [(1, 3, "live")]
    assert await projected.is_right(old)


async def test_a_zombie_of_the_old_version(projected: ProjectedLog) -> None:
    """A process of the old version that was paused during the swap does not write to the table that has retired."""
    old, new = await _live_beside(projected, half=True)
    await projected.live([0])
    other = await projected.connect()

    async def swap() -> None:
        await Projector(new, other, limit=100).turn()

    turn = await interrupted(projected, old, "set position = $4", swap).turn()

    assert turn.applied == 0
    assert [(build.version, build.state, build.position) for build in await projected.builds(old)] == [
        (2, "live", 5),
        (1, "retired", 3),
    ]


@pytest.mark.parametrize(
    ("behind", "states"),
    [([0], [(2, 2, "live"), (1, 1, "retired")]), ([0, 0, 0], [(1, 1, "live"), (2, 2, "building")])],
    ids=["a little", "too far"],
)
async def test_the_swap_catches_up(
    projected: ProjectedLog, monkeypatch: pytest.MonkeyPatch, behind: list[int], states: list[tuple[int, int, str]]
) -> None:
    """What the live one applies at the last moment is in the new one when it is swapped in, unless that is too much."""
    monkeypatch.setattr("projections.projector._NEAR", 2)
    old, new = await _live_beside(projected, half=True)
    other = await projected.connect()

    async def go_on() -> None:
        await projected.live(behind)
        await projected.project(old, connection=other)

    turn = await interrupted(projected, new, "order by build\nfor update", go_on).turn()

    assert turn.more
    assert await _states(projected, old) == states
    live, *_ = await projected.builds(old)
    assert live.position == await projected.head()
    await projected.project(new)
    assert await projected.is_right(new)


async def test_a_reader_that_takes_long(projected: ProjectedLog) -> None:
    """Neither a swap nor a drop waits long for a reader, as others would queue behind it: it is tried again."""
    old, new = await _live_beside(projected, half=False)
    reader = await projected.connect()
    projector = Projector(new, projected.service, limit=100)
    async with reader.transaction():
        await reader.fetch("select * from tokentrail_read.tally")
        turns = [await projector.turn() for _ in range(3)]
        assert turns[-1].more
        assert await _states(projected, old) == [(1, 1, "live"), (2, 2, "building")]
    async with reader.transaction():
        await reader.fetch("select * from tokentrail_read.tally_v1_b1")
        await projected.project(new)
        assert await _states(projected, old) == [(2, 2, "live"), (1, 1, "retired")]
        assert await projected.tables() == ["tally_v1_b1", "tally_v2_b2"]
    await projected.project(new)

    assert await _states(projected, old) == [(2, 2, "live")]
    assert await projected.tables() == ["tally_v2_b2"]


async def test_columns_may_be_added_but_not_go(projected: ProjectedLog, tmp_path: Path) -> None:
    """A version that lacks a column does not become live; one with more columns does."""
    old = tally()
    await projected.live([0])
    await projected.project(old)
    new = _model(tmp_path, 'token_id text primary key collate "C"')

    with pytest.raises(asyncpg.InvalidTableDefinitionError, match="cannot drop columns"):
        await projected.project(new)

    assert await _states(projected, new) == [(1, 1, "live"), (2, 2, "building")]
    assert await projected.is_right(old)
    more = _model(tmp_path, 'token_id text primary key collate "C", events integer not null, length integer', version=3)
    await projected.project(more)
    assert await _states(projected, more) == [(3, 3, "live")]
    assert await projected.service.fetch("select token_id, events, length from tokentrail_read.tally") == []


async def test_a_new_version_mends_what_was_held_back(projected: ProjectedLog) -> None:
    """A stream that the old version could not apply is not held back in the new one, which can."""
    old, new, bad = tally(1), tally(2), created()
    refuse(old, bad)
    await projected.append(bad, suspended(bad))
    await projected.project(old)
    assert [each.stream_id for each in await held.held(projected.service, "tally")] == [stream_of(bad)]

    await projected.project(new)

    assert await held.held(projected.service, "tally") == []
    assert await projected.is_right(new)

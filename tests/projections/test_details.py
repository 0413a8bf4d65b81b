"""The details read model equals the fold of its log, built inline or rebuilt."""

import asyncio
from typing import Any

import asyncpg
import pytest
from hypothesis import strategies as st

from projections.connection import Connection
from projections.log import BrokenLog
from projections.rebuild import rebuild
from projections.registry import MODELS
from projections.verify import verify
from tests.harness.builders import created, deleted, revoked, suspended
from tests.harness.projected_log import LIVES, ProjectedLog, for_any, life
from tests.projections.spy import Spied, at_any_await, once_at

DETAILS = MODELS["details"]
_SPOIL = """
    delete from tokentrail.token_details where token_id = (select min(token_id) from tokentrail.token_details);
    update tokentrail.token_details set status = 'nonsense'
      where token_id = (select max(token_id) from tokentrail.token_details);
    insert into tokentrail.token_details
      select (json_populate_record(d, '{"token_id": "surplus"}')).* from tokentrail.token_details d limit 1
"""


async def test_inline_equals_rebuilt(projected: ProjectedLog) -> None:
    """For any lives of tokens, neither verify nor a rebuild finds one row of the inline model to mend."""

    async def check(lives: list[list[int]], size: int) -> None:
        await projected.live(*lives)
        assert (await verify(DETAILS, projected.service, on_drift=lambda _: None, share=1, size=size)).well
        before = await projected.rows(DETAILS)
        assert (await rebuild(DETAILS, projected.owner)).differed == 0
        assert await projected.rows(DETAILS) == before

    await for_any(check, LIVES, st.integers(1, 9), examples=25)


@pytest.mark.parametrize("size", [1, 3, 10_000])
async def test_rebuild_mends_what_differs(projected: ProjectedLog, size: int) -> None:
    """A row that is missing, wrong, or should not be there is mended, and the others are not written."""
    await projected.live([0], [1, 1], [], [0, 0], [1, 0], [])
    before = await projected.rows(DETAILS)
    await projected.execute(_SPOIL)
    versions = "select token_id, xmin::text from tokentrail.token_details order by 1"
    written = [tuple(row) for row in await projected.owner.fetch(versions)]

    rebuilt = await rebuild(DETAILS, projected.owner, size=size)

    assert rebuilt.differed == 3
    assert await projected.rows(DETAILS) == before
    kept = {tuple(row) for row in await projected.owner.fetch(versions)} & set(written)
    assert len(kept) == len(before) - 2


async def test_how_far_it_is(projected: ProjectedLog) -> None:
    """Going on, a rebuild reckons what is behind it by slices, and ends at the head."""
    await projected.live([0], [1], [2, 0], [0, 0])
    ids = [row[0] for row in await projected.rows(DETAILS)]
    told: list[tuple[int, int]] = []
    for after, at_first in (("", range(2, 3)), (ids[-2], range(3, 99))):
        told.clear()
        await rebuild(DETAILS, projected.owner, after=after, on_progress=lambda *step: told.append(step), size=2)

        assert told[0][0] in at_first
        assert told[-1] == (await projected.head(),) * 2


async def test_two_rebuilds_at_once(projected: ProjectedLog) -> None:
    await projected.live([0], [1], [2, 0], [0, 0], [1, 0], [])
    await projected.execute(_SPOIL)
    second = await projected.connect(role=None)

    await asyncio.gather(rebuild(DETAILS, projected.owner, size=2), rebuild(DETAILS, second, size=3))

    assert await projected.is_right(DETAILS)


async def test_appends_wait_while_it_writes(projected: ProjectedLog) -> None:
    """What was compared is written under the head lock: nothing can come in between."""
    await projected.live([0])
    await projected.execute("truncate tokentrail.token_details")
    other = await projected.connect(role=None)
    refused: list[bool] = []

    async def try_to_append() -> None:
        with pytest.raises(asyncpg.LockNotAvailableError):
            await other.execute("select from tokentrail.log_head for update nowait")
        refused.append(True)

    await rebuild(DETAILS, Spied(projected.owner, once_at("insert into", try_to_append)))

    assert refused


@pytest.mark.parametrize(
    ("following", "differed"),
    [
        (lambda event: [suspended(event)], 1),
        (lambda event: [revoked(event)], 1),
        (lambda event: [revoked(event), deleted(revoked(event))], 1),
        (lambda event: [suspended(event), created(), created(), created()], 0),
    ],
    ids=["suspended", "revoked", "deleted", "much"],
)
async def test_what_is_appended_after_the_comparison(
    projected: ProjectedLog, monkeypatch: pytest.MonkeyPatch, following: Any, differed: int
) -> None:
    """A change that comes between the comparison and the lock is not written over, and a deletion not undone. When much
    has come by then, the comparison is made again; appends do not wait for it."""
    monkeypatch.setattr("projections.rebuild._NEAR", 2)
    [event] = life([])
    await projected.append(event)
    await projected.execute("update tokentrail.token_details set status = 'nonsense'")

    async def append() -> None:
        await projected.append(*following(event))

    rebuilt = await rebuild(DETAILS, Spied(projected.owner, once_at("for update", append)))

    assert rebuilt.differed == differed
    assert await projected.is_right(DETAILS)


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("update tokentrail.log_head set position = position + 1", "a position is missing"),
        ("update tokentrail.events set type_version = 9 where position = 3", "version 9"),
    ],
)
async def test_a_log_that_cannot_be_folded(projected: ProjectedLog, fault: str, said: str) -> None:
    """If positions that the head counts are missing, or a token's last event is not known here, nothing is mended."""
    await projected.live([0, 0])
    await projected.execute("update tokentrail.token_details set status = 'nonsense'")
    before = await projected.rows(DETAILS)
    await projected.execute(fault)

    with pytest.raises(BrokenLog, match=said):
        await rebuild(DETAILS, projected.owner)

    assert await projected.rows(DETAILS) == before


@pytest.mark.parametrize("goes_on", [False, True], ids=["begins again", "goes on"])
async def test_stopped_at_any_await(projected: ProjectedLog, goes_on: bool) -> None:
    """A rebuild that is stopped at any await and run again, or goes on, gives the fold of the log."""
    await projected.live([0], [1], [2, 0], [0, 0])
    done: list[str] = []

    async def begin() -> None:
        done[:] = [""]
        await projected.execute("delete from tokentrail.token_details")

    async def work(connection: Connection) -> None:
        await rebuild(DETAILS, connection, size=3, on_slice=done.append)

    async def check() -> None:
        await rebuild(DETAILS, projected.owner, after=done[-1] if goes_on else "")
        assert await projected.is_right(DETAILS)

    await at_any_await(projected, begin, work, check, at_least=20, role=None)

"""Every read model equals the fold of its log, however it came about."""

import pytest
from hypothesis import strategies as st

from projections import log
from projections.model import Model
from projections.projection import fold
from projections.registry import ASYNC
from projections.verify import verify
from tests.harness.projected_log import LIVES, ProjectedLog, for_any
from tests.projections.history.projection import history
from tests.projections.tally.projection import tally

_ASYNC = pytest.mark.parametrize("model", [*ASYNC, history()], ids=lambda model: model.name)


@pytest.mark.parametrize("model", [*ASYNC, history(), tally()], ids=lambda model: model.name)
async def test_any_history_in_any_batches(projected: ProjectedLog, model: Model) -> None:
    """For any lives of tokens, in batches of any sizes, each event counts once: the table is the fold of the log."""

    async def check(lives: list[list[int]], sizes: list[int]) -> None:
        await projected.clear()
        for number, choices in enumerate(lives):
            await projected.live(*lives[:number], choices)
            await projected.project(model, limit=sizes[number % len(sizes)])
        assert await projected.is_right(model)
        assert [build.position for build in await projected.builds(model)] == [await projected.head()]
        verified = await verify(model, projected.service, on_drift=lambda _: None, share=1, size=sizes[0])
        assert (verified.well, verified.position) == (True, await projected.head())

    await for_any(check, LIVES, st.lists(st.integers(1, 7), min_size=1, max_size=5))


@_ASYNC
async def test_delivered_twice(projected: ProjectedLog, model: Model) -> None:
    """Each batch written twice, and then the whole log once more, gives the same table as once."""

    async def check(lives: list[list[int]], size: int) -> None:
        await projected.clear()
        await projected.live(*lives)
        await projected.project(model)
        [build] = await projected.builds(model)
        await projected.service.execute(f"delete from {model.table(build.number)}")
        for _ in range(2):
            await _deliver(projected, model, build.number, size, times=2)
        assert await projected.is_right(model)

    await for_any(check, LIVES, st.integers(1, 7))


async def _deliver(projected: ProjectedLog, model: Model, build: int, size: int, *, times: int) -> None:
    position = 0
    while events := await log.read(projected.service, position, size):
        for _ in range(times):
            await model.write(projected.service, build, fold(model.projection, events).rows)
        position = events[-1].position


@_ASYNC
async def test_tokens_in_the_order_of_their_bytes(projected: ProjectedLog, model: Model) -> None:
    """The key begins with the token's id, sorted as streams are: verify goes by that."""
    await projected.project(model)
    [build] = await projected.builds(model)

    collation = await projected.owner.fetchval(
        "select c.collname from pg_attribute a join pg_collation c on c.oid = a.attcollation"
        " where a.attrelid = $1::text::regclass and a.attname = 'token_id'",
        model.table(build.number),
    )

    assert collation == "C"
    assert model.projection.key[0] == "token_id"

"""Verify compares a live read model with the fold of its log, and gets in nobody's way."""

from typing import Any

import pytest

from projections.log import BrokenLog
from projections.model import Model
from projections.projector import Projector
from projections.registry import MODELS
from projections.slices import NotLive
from projections.verify import Drift, Verified, verify
from tests.harness.builders import activated, created, revoked, suspended
from tests.harness.projected_log import ProjectedLog
from tests.projections.history.projection import history
from tests.projections.spy import Spied, meanwhile

HISTORY, EXPIRING = history(), MODELS["expiring"]
DETAILS = MODELS["details"]
_ANY = pytest.mark.parametrize("model", [*MODELS.values(), HISTORY], ids=lambda model: model.name)


async def _verify(projected: ProjectedLog, model: Model, size: int = 2000) -> tuple[Verified, list[Drift]]:
    drift: list[Drift] = []
    return await verify(model, projected.service, on_drift=drift.append, share=1, size=size), drift


@pytest.mark.parametrize("size", [1, 2, 2000])
@pytest.mark.parametrize("model", [HISTORY, EXPIRING, DETAILS], ids=lambda model: model.name)
async def test_drift_row_by_row(projected: ProjectedLog, model: Model, size: int) -> None:
    """A row that is missing, one that is wrong and one that should not be there are each reported, with both sides."""
    await projected.live([], [], [], [], [])
    await projected.project(model)
    table = model.inline or model.table((await projected.builds(model))[0].number)
    first, second, *_, last = await projected.rows(model)
    await projected.execute(f"delete from {table} where token_id = $1", first[0])
    await projected.execute(f"update {table} set status = 'nonsense' where token_id = $1", second[0])
    columns = ", ".join(["'surplus'", *model.columns[1:]])
    await projected.execute(f"insert into {table} select {columns} from {table} where token_id = $1 limit 1", last[0])

    verified, drift = await _verify(projected, model, size)

    by_token = {each.key["token_id"]: each for each in drift}
    missing, wrong, surplus = by_token[first[0]], by_token[second[0]], by_token["surplus"]
    assert (missing.by_the_log, missing.found) == (model.describe(first), None)
    assert (wrong.by_the_log, wrong.found) == (model.describe(second), {**model.describe(second), "status": "nonsense"})
    assert surplus.by_the_log is None
    assert surplus.found is not None
    assert (verified.differed, verified.well) == (len(drift), False)


@_ANY
async def test_while_all_goes_on(projected: ProjectedLog, model: Model) -> None:
    """Appends and the projector go on during a verify, and it finds nothing."""
    await projected.live(*[[0, 0]] * 20)
    await projected.project(model)
    projector = Projector(model, await projected.connect(), limit=5)
    verified: list[Verified] = []

    async def change() -> None:
        await projected.live([0, 1, 0], [2], [0, 0, 0])

    async with meanwhile(change, *([] if model.inline else [projector.turn])):
        for _ in range(10):
            found, drift = await _verify(projected, model, size=7)
            assert drift == []
            verified.append(found)

    assert all(each.well for each in verified)
    assert verified[-1].position > verified[0].position


@_ANY
async def test_it_takes_no_locks(projected: ProjectedLog, model: Model) -> None:
    """It ends while others hold the head of the log and the builds, and writes nothing."""
    await projected.live([0, 0])
    await projected.project(model)
    statements: list[str] = []

    async def note(query: str) -> None:
        statements.append(query)

    async with projected.owner.transaction():
        await projected.owner.execute("select from tokentrail.log_head for update")
        await projected.owner.execute("select from tokentrail.projection for update")
        verified = await verify(model, Spied(projected.service, note), on_drift=lambda _: None, share=1)

    assert verified.well
    words = [statement.lower() for statement in statements]
    assert not any(word in each for each in words for word in ("for update", "insert into", "update t", "delete from"))


async def test_memory_is_bounded(projected: ProjectedLog) -> None:
    """However long the log is, a statement reads about one slice of it: 10 events here, or those of one token."""
    await projected.live(*[[0, 0, 0]] * 20)
    await projected.project(HISTORY)
    sizes: list[int] = []

    class Measured(Spied):
        async def fetch(self, query: str, *args: Any) -> Any:
            rows = await super().fetch(query, *args)
            sizes.append(len(rows))
            return rows

    async def nothing(_: str) -> None: ...

    await verify(HISTORY, Measured(projected.service, nothing), on_drift=lambda _: None, share=1, size=10)

    assert max(sizes) <= 10 + 4
    assert len(sizes) > 8


async def test_a_stream_that_is_held_back(projected: ProjectedLog) -> None:
    """A stream that is held back is counted, not compared, and the model is not said to be well."""
    bad, good = created(), created()
    await projected.append(bad, good, suspended(bad), suspended(good), activated(suspended(bad)))
    await projected.execute("update tokentrail.events set type_version = 9 where position = 3")
    await projected.project(EXPIRING)

    for mended in (9, 1):
        await projected.execute("update tokentrail.events set type_version = $1 where position = 3", mended)
        verified, drift = await _verify(projected, EXPIRING)
        assert drift == []
        assert (verified.differed, verified.held, verified.failed, verified.well) == (0, 1, 0, False)


async def test_an_event_that_cannot_be_read(projected: ProjectedLog) -> None:
    """A token of an inline model whose event this code does not know is counted, not compared."""
    await projected.live([0], [])
    await projected.execute("update tokentrail.events set type_version = 9 where position = 3")

    verified, drift = await _verify(projected, DETAILS)

    assert drift == []
    assert (verified.failed, verified.well) == (1, False)


async def test_what_cannot_be_verified(projected: ProjectedLog) -> None:
    """A model that readers do not see is not, nor is any by a log that is not whole."""
    await projected.live([0], [])
    with pytest.raises(NotLive):
        await _verify(projected, HISTORY)
    await projected.execute("delete from tokentrail.events where position = 2")
    with pytest.raises(BrokenLog):
        await _verify(projected, DETAILS)


async def test_progress(projected: ProjectedLog) -> None:
    """Progress never goes back and ends at the head."""
    event = created()
    await projected.append(event, suspended(event), revoked(suspended(event)))
    await projected.live(*[[0]] * 8)
    seen: list[tuple[int, int]] = []

    await verify(DETAILS, projected.service, on_drift=lambda _: None, on_progress=lambda *at: seen.append(at), size=4)

    assert seen == sorted(seen)
    assert seen[-1] == (19, 19)

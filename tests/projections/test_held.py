"""An event that cannot be applied holds back its stream, and nothing else."""

import asyncio
from typing import Any

import pytest

from events.api_token import ApiTokenEvent, TokenSuspended
from projections import held
from projections.connection import Connection
from projections.model import Model
from projections.status import status
from tests.harness.builders import activated, created, revoked, stream_of, suspended
from tests.harness.projected_log import ProjectedLog
from tests.projections.history.projection import history
from tests.projections.spy import at_any_await, interrupted
from tests.projections.tally.projection import refuse, tally

HISTORY = history()


async def _retry(projected: ProjectedLog, model: Model, event: ApiTokenEvent) -> str | None:
    [build] = await projected.builds(model)
    failed = await held.retry(projected.service, model, build.number, stream_of(event))
    return failed.error if failed else None


async def _held_back(projected: ProjectedLog) -> tuple[Model, TokenSuspended]:
    """A model that holds back a token from its suspension on, which is applied if it is tried again."""
    model, bad = tally(), created()
    stopped = suspended(bad)
    refuse(model, bad)
    await projected.append(bad, stopped)
    await projected.project(model)
    refuse(model)
    return model, stopped


@pytest.mark.parametrize("limit", [1, 2, 5000])
async def test_others_go_on(projected: ProjectedLog, limit: int) -> None:
    """The events before the one that fails are applied, the rest of its stream is not, and other streams go on."""
    model, bad, good = tally(), created(), created()
    stopped = suspended(bad)
    refuse(model, bad)
    await projected.append(bad, good, stopped, suspended(good))
    await projected.project(model, limit=limit)
    await projected.append(activated(stopped), created())
    await projected.project(model, limit=limit)

    counts: dict[str, int] = dict(await projected.rows(model))
    [kept] = await held.held(projected.service, model.name)
    assert (counts[bad.token_id], counts[good.token_id], len(counts)) == (1, 2, 3)
    assert (kept.stream_id, kept.position, kept.stream_version) == (stream_of(bad), 3, 2)
    assert kept.error == "ZeroDivisionError: a suspension"
    assert [build.held for build in await status(projected.service)] == [1]


async def test_retry_that_fails_again(projected: ProjectedLog) -> None:
    """What can be applied is, and the stream is held back from the event that fails now. At first that is one which
    this code does not know, as an older process meets it in a deploy."""
    model, bad = tally(), created()
    await projected.append(bad, suspended(bad))
    await projected.execute("update tokentrail.events set type_version = 9 where position = 1")
    await projected.project(model)
    [unknown] = await held.held(projected.service, model.name)
    assert unknown.error == "UndecodableEvent: TokenCreated version 9: it is not known here"
    await projected.execute("update tokentrail.events set type_version = 1 where position = 1")
    refuse(model, bad)

    error = await _retry(projected, model, bad)

    [kept] = await held.held(projected.service, model.name)
    assert (error, kept.error) == ("ZeroDivisionError: a suspension",) * 2
    assert (kept.position, kept.stream_version) == (2, 2)
    assert await projected.rows(model) == [(bad.token_id, 1)]


@pytest.mark.parametrize("limit", [1, 3, 5000])
async def test_a_row_that_postgres_refuses(projected: ProjectedLog, limit: int) -> None:
    """A value that no column takes (a reason with a NUL) holds back its stream only."""
    lives: list[list[ApiTokenEvent]] = []
    for number in range(4):
        first = created()
        second = suspended(first, reason="NUL" if number == 2 else "fine")
        lives.append([first, second, activated(second)])
    for step in range(3):
        await projected.append(*(events[step] for events in lives))
    await projected.execute(r"update tokentrail.events set data = replace(data::text, 'NUL', '\u0000')::json")

    await projected.project(HISTORY, limit=limit)

    [kept] = await held.held(projected.service, "history")
    assert (kept.stream_id, kept.stream_version) == (stream_of(lives[2][0]), 2)
    assert len(await projected.rows(HISTORY)) == 10
    assert "\\u0000" in (await _retry(projected, HISTORY, lives[2][0]) or "")
    [still] = await held.held(projected.service, "history")
    assert (still.stream_version, still.position) == (kept.stream_version, kept.position)


async def test_a_fault_of_the_database_holds_nothing_back(projected: ProjectedLog) -> None:
    """Only what no try can mend is set aside: with its table gone, the projection stops where it is."""
    model = tally()
    await projected.project(model)
    [build] = await projected.builds(model)
    await projected.service.execute(f"alter table {model.table(build.number)} rename to elsewhere")
    await projected.live([0, 0])

    with pytest.raises(Exception, match="does not exist"):
        await projected.project(model)

    assert await held.held(projected.service, model.name) == []
    assert [each.position for each in await projected.builds(model)] == [build.position]


async def test_retry_while_the_projector_goes_on(projected: ProjectedLog) -> None:
    """A stream released between a projector's reading and its writing: none of its events is lost or applied twice."""
    model, stopped = await _held_back(projected)
    await projected.append(activated(stopped), created())
    other = await projected.connect()
    [build] = await projected.builds(model)

    async def release() -> None:
        assert await held.retry(other, model, build.number, stream_of(stopped)) is None

    await interrupted(projected, model, "set position = $4", release).turn()

    assert await projected.is_right(model)


async def test_retry_waits_for_the_projector(projected: ProjectedLog) -> None:
    """While a projector writes, a retry waits: it must not miss events that are just being passed over."""
    model, stopped = await _held_back(projected)
    await projected.append(activated(stopped), created())
    other = await projected.connect()
    [build] = await projected.builds(model)
    retries: list[asyncio.Task[Any]] = []

    async def release() -> None:
        """Begins the retry; Postgres says when it waits."""
        retries.append(asyncio.create_task(held.retry(other, model, build.number, stream_of(stopped))))
        waiting = "select count(*) from pg_locks where not granted and pid = $1"
        async with asyncio.timeout(20):
            while not await projected.owner.fetchval(waiting, other.get_server_pid()):
                pass

    await interrupted(projected, model, "insert into tokentrail_read", release).turn()
    await asyncio.gather(*retries)

    assert await held.held(projected.service, model.name) == []
    assert await projected.is_right(model)


async def test_retry_stopped_at_any_await(projected: ProjectedLog) -> None:
    """When the fault is mended, a retry applies what was held back up to the checkpoint once, though it is stopped at
    any await and run again; then the stream goes on."""
    model, stopped = tally(), suspended(created())

    async def begin() -> None:
        nonlocal model, stopped
        await projected.clear()
        model, stopped = await _held_back(projected)
        await projected.append(activated(stopped), created())
        await projected.project(model)

    async def work(connection: Connection) -> None:
        [build] = await projected.builds(model)
        await held.retry(connection, model, build.number, stream_of(stopped))

    async def check() -> None:
        assert await _retry(projected, model, stopped) is None
        await projected.append(revoked(activated(stopped)))
        await projected.project(model)
        assert await held.held(projected.service, model.name) == []
        assert await projected.is_right(model)

    await at_any_await(projected, begin, work, check, at_least=5)

"""Given events, the tokens that will expire."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from events.api_token import ApiTokenEvent
from projections.expiring import queries
from projections.expiring.queries import Expiring, ExpiringQueries, behind
from projections.reading import NotBuilt
from projections.registry import MODELS
from tests.harness.builders import DAY, EXPIRES, NOW, created, expiring, suspended
from tests.harness.projected_log import STEPS, ProjectedLog

EXPIRING = MODELS["expiring"]
_END: Final = EXPIRES


async def _due(projected: ProjectedLog, *events: ApiTokenEvent, limit: int | None = None) -> list[Expiring]:
    """What is due at the end, when the events have been appended, in batches of that many."""
    await projected.append(*events)
    await projected.project(EXPIRING, limit=limit or 5000)
    return await ExpiringQueries(projected.service).due(_END, 100)


@pytest.mark.parametrize("limit", [1, 2, None])
@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ("", ("active", None)),
        ("suspend", ("suspended", None)),
        ("suspend activate", ("active", None)),
        ("warn", ("active", 7)),
        ("warn suspend", ("suspended", 7)),
        ("suspend warn activate", ("active", 7)),
        ("revoke", None),
        ("suspend revoke", None),
        ("revoke delete", None),
        ("expire", None),
        ("warn expire", None),
        ("expire suspend", None),
        ("expire suspend revoke delete", None),
    ],
)
async def test_given_then(
    projected: ProjectedLog, steps: str, expected: tuple[str, int | None] | None, limit: int | None
) -> None:
    """An active or suspended token is there, with its last warning, whatever came after that. One that is revoked or
    deleted, or whose expiry is recorded, is gone, and nothing brings it back."""
    events: list[ApiTokenEvent] = [created()]
    for step in steps.split():
        events.append(STEPS[step](events[-1]))
    [first, *_, last] = [events[0], *events]
    there = (first.token_id, first.account_id, _END, last.stream_version, *(expected or ()))

    assert [
        (each.token_id, each.account_id, each.expires_at, each.stream_version, each.status, each.warned_days)
        for each in await _due(projected, *events, limit=limit)
    ] == ([there] if expected else [])


async def test_due(projected: ProjectedLog) -> None:
    """Those that expire until then, the earliest first, so many at most; a page begins behind a place."""
    tokens = sorted(
        (created(expires_at=NOW + days * DAY) for days in (3, 1, 2, 2, 2, 5)),
        key=lambda token: (token.expires_at, token.token_id),
    )
    await _due(projected, *tokens)
    reads = ExpiringQueries(projected.service)

    pages = [await reads.due(NOW + 3 * DAY, 2)]
    while len(pages[-1]) == 2:
        pages.append(await reads.due(NOW + 3 * DAY, 2, after=pages[-1][-1].place))
    rest = await reads.due(_END, 10, after=behind(NOW + 2 * DAY))

    assert [each.token_id for page in pages for each in page] == [token.token_id for token in tokens[:-1]]
    assert [each.token_id for each in rest] == [token.token_id for token in tokens[-2:]]
    assert await reads.due(NOW + DAY - timedelta(microseconds=1), 10) == []


def _token(expires_in: float, *, after_days: float = 60, warned: int | None = None) -> Sequence[ApiTokenEvent]:
    """A token that was created for so many days and expires so many days after NOW."""
    expires_at = NOW + expires_in * DAY
    at = expires_at - after_days * DAY
    token = created(expires_at=expires_at, inserted_at=at, updated_at=at)
    return [token] if warned is None else [token, expiring(token, days_left=warned)]


async def test_unwarned(projected: ProjectedLog) -> None:
    """For a warning: those that expire until then and were warned about more days ahead, or never; page by page."""
    warned = ((5, None), (6, 30), (6.5, 14), (4, 7), (3, 1), (20, None))
    lives = [_token(expires_in, warned=days_left) for expires_in, days_left in warned]
    await _due(projected, *(event for life in lives for event in life))
    never, at_30, at_14, _, _, later = (life[0].token_id for life in lives)
    reads = ExpiringQueries(projected.service)

    in_30 = await reads.unwarned(30, NOW + 30 * DAY, 10)
    in_7 = await reads.unwarned(7, NOW + 7 * DAY, 10)

    assert [each.token_id for each in in_30] == [never, later]
    assert [each.token_id for each in in_7] == [never, at_30, at_14]
    assert await reads.unwarned(7, NOW + 7 * DAY, 2) == in_7[:2]
    assert await reads.unwarned(7, NOW + 7 * DAY, 2, after=in_7[1].place) == in_7[2:]
    assert [each.token_id for each in await reads.unwarned(1, NOW + DAY, 9, after=behind(NOW))] == []


@pytest.mark.parametrize(
    ("after_days", "is_due"), [(7, False), (7 + 1e-10, True), (6.9, False), (7.1, True), (0.5, False), (366, True)]
)
async def test_unwarned_since_its_creation(projected: ProjectedLog, after_days: float, is_due: bool) -> None:
    """A token that was created when the moment of the warning had come is not to be warned about, then or later."""
    [token] = _token(0.5, after_days=after_days)
    await _due(projected, token, suspended(token))

    found = await ExpiringQueries(projected.service).unwarned(7, NOW + 7 * DAY, 10)

    assert bool(found) == is_due


async def test_before_it_is_built(projected: ProjectedLog) -> None:
    """Without the model, or with a version that lacks what is asked for, a read says so."""
    for _ in range(2):
        with pytest.raises(NotBuilt):
            await ExpiringQueries(projected.service).due(NOW, 10)
        with pytest.raises(NotBuilt):
            await ExpiringQueries(projected.service).unwarned(7, NOW, 10)
        await projected.execute("create or replace view tokentrail_read.expiring as select 1 as position")


@pytest.mark.parametrize("file", ["due", "unwarned"])
async def test_found_by_index(projected: ProjectedLog, file: str) -> None:
    await _due(projected, *(created() for _ in range(50)))
    arguments = "'2027-01-01', '', '2027-05-01', 10" if file == "due" else "'2027-01-01', '', '2027-05-01', 7, 10"
    statement = Path(queries.__file__).with_name(f"{file}.sql").read_text()
    await projected.service.execute("set enable_seqscan = off; set enable_bitmapscan = off")
    await projected.service.execute(f"prepare reads as {statement}")

    plan = "\n".join(row[0] for row in await projected.service.fetch(f"explain execute reads ({arguments})"))

    assert "Seq Scan" not in plan
    assert "expires_at <=" in "".join(line for line in plan.splitlines() if "Index Cond" in line)

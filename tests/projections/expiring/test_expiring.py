"""Given events, the tokens that will expire."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final

import pytest

from events.api_token import ApiTokenEvent
from projections.expiring.queries import Expiring, ExpiringQueries
from projections.reading import NotBuilt
from projections.registry import MODELS
from tests.builders import DAY, NOW, activated, created, deleted, expired, expiring, revoked, suspended
from tests.projections.house import House

EXPIRING = MODELS["expiring"]
_END: Final = NOW + 30 * DAY


async def _due(house: House, *events: ApiTokenEvent, limit: int | None = None) -> list[Expiring]:
    """What is due at the end, when the events have been appended, in batches of that many."""
    await house.append(*events)
    await house.project(EXPIRING, limit=limit or 5000)
    return await ExpiringQueries(house.service).due(_END, 100)


def _life(*steps: str) -> Sequence[ApiTokenEvent]:
    kinds: dict[str, Callable[[ApiTokenEvent], ApiTokenEvent]] = {
        "suspend": suspended,
        "activate": activated,
        "revoke": revoked,
        "delete": deleted,
        "warn": expiring,
        "expire": expired,
    }
    events: list[ApiTokenEvent] = [created()]
    for step in steps:
        events.append(kinds[step](events[-1]))
    return events


@pytest.mark.parametrize("limit", [1, None])
@pytest.mark.parametrize(
    ("steps", "status", "warned"),
    [
        ((), "active", None),
        (("suspend",), "suspended", None),
        (("suspend", "activate"), "active", None),
        (("warn",), "active", 7),
        (("warn", "suspend"), "suspended", 7),
        (("suspend", "warn", "activate"), "active", 7),
    ],
    ids=str,
)
async def test_given_then_there(
    house: House, steps: tuple[str, ...], status: str, warned: int | None, limit: int | None
) -> None:
    """An active or suspended token is there, with its last warning, whatever came after that."""
    events = _life(*steps)

    [found] = await _due(house, *events, limit=limit)

    assert (found.token_id, found.account_id) == (events[0].token_id, events[0].account_id)
    assert (found.status, found.warned_days, found.expires_at) == (status, warned, _END)
    assert found.stream_version == len(events)


@pytest.mark.parametrize("limit", [1, 2, None])
@pytest.mark.parametrize(
    "steps",
    [
        ("revoke",),
        ("suspend", "revoke"),
        ("revoke", "delete"),
        ("expire",),
        ("warn", "expire"),
        ("expire", "suspend"),
        ("expire", "suspend", "revoke", "delete"),
    ],
    ids=str,
)
async def test_given_then_gone(house: House, steps: tuple[str, ...], limit: int | None) -> None:
    """A token that is revoked or deleted, or whose expiry is recorded, is gone, and nothing brings it back."""
    assert await _due(house, *_life(*steps), limit=limit) == []


async def test_due(house: House) -> None:
    """Those that expire until then, the earliest first, so many at most."""
    tokens = [created(expires_at=NOW + days * DAY) for days in (3, 1, 2, 5)]
    await _due(house, *tokens)
    queries = ExpiringQueries(house.service)

    found = await queries.due(NOW + 3 * DAY, 10)
    first = await queries.due(NOW + 3 * DAY, 2)

    assert [each.token_id for each in found] == [tokens[index].token_id for index in (1, 2, 0)]
    assert first == found[:2]
    assert await queries.due(NOW + DAY - timedelta(microseconds=1), 10) == []


async def test_unwarned(house: House) -> None:
    """For a threshold: those that expire until then and were warned about at earlier thresholds only, or never; none
    that has expired."""
    never, at_30, at_7, later, over = (created(expires_at=NOW + days * DAY) for days in (5, 6, 4, 20, -1))
    await _due(house, never, at_30, at_7, later, over, expiring(at_30, days_left=30), expiring(at_7, days_left=7))
    queries = ExpiringQueries(house.service)

    in_30 = await queries.unwarned(NOW, NOW + 30 * DAY, [], 10)
    in_7 = await queries.unwarned(NOW, NOW + 7 * DAY, [30], 10)
    in_1 = await queries.unwarned(NOW, NOW + DAY, [30, 7], 10)

    assert [each.token_id for each in in_30] == [never.token_id, later.token_id]
    assert [each.token_id for each in in_7] == [never.token_id, at_30.token_id]
    assert in_1 == []
    assert await queries.unwarned(NOW, NOW + 7 * DAY, [30], 1) == in_7[:1]


async def test_before_it_is_built(house: House) -> None:
    """Without the model, a read says so."""
    with pytest.raises(NotBuilt):
        await ExpiringQueries(house.service).due(NOW, 10)
    with pytest.raises(NotBuilt):
        await ExpiringQueries(house.service).unwarned(NOW, NOW, [], 10)


@pytest.mark.parametrize("file", ["due", "unwarned"])
async def test_found_by_index(house: House, file: str) -> None:
    """What is due is found in the order of an index, not by looking at every token."""
    await _due(house, *(created() for _ in range(50)))
    arguments = "'2027-05-01', 10" if file == "due" else "'2027-05-01', '{30,7}', 10, '2027-01-01'"
    from projections.expiring import queries

    statement = queries._DUE if file == "due" else queries._UNWARNED
    await house.service.execute("set enable_seqscan = off; set enable_bitmapscan = off")
    await house.service.execute(f"prepare reads as {statement}")

    plan = "\n".join(row[0] for row in await house.service.fetch(f"explain execute reads ({arguments})"))

    assert "Seq Scan" not in plan
    assert "expires_at <=" in plan.split("Index Cond")[1]

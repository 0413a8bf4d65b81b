"""How far the read models are, in metrics and in the words of /health/ready."""

from datetime import timedelta

import pytest
from prometheus_client import REGISTRY

from projections.registry import MODELS
from projections.status import status
from service.leading.lease import Lease
from service.projector.watch import Watch
from service.store.database import Pool
from tests.harness.builders import created, item, recorded, suspended
from tests.harness.projected_log import ProjectedLog
from tests.projections.tally.projection import tally

EXPIRING = MODELS["expiring"]


def _metric(name: str) -> float | None:
    return REGISTRY.get_sample_value(f"tokentrail_projection_{name}", {"projection": "expiring"})


async def _append_now(projected: ProjectedLog, seconds_ago: float) -> None:
    """An event that was recorded so long ago, by Postgres's clock."""
    now = await projected.owner.fetchval("select clock_timestamp()")
    at = now - timedelta(seconds=seconds_ago)
    event = created(inserted_at=at, updated_at=at, expires_at=at + timedelta(days=9))
    await projected.appender.append(item(event, event=recorded(event, recorded_at=at), at=at))


async def test_before_they_are_built(pool: Pool) -> None:
    other = tally()
    assert await Watch(pool, [other, EXPIRING]).complaint() == "tally is not built yet; expiring is not built yet"


async def test_when_all_is_well(projected: ProjectedLog, pool: Pool) -> None:
    """A model that is at the head, or seconds behind, is no reason for a word; the metrics have the figures."""
    await projected.live([0])
    await projected.project(EXPIRING)
    watch = Watch(pool, [EXPIRING])
    assert await watch.complaint() is None
    assert (_metric("position"), _metric("lag_events"), _metric("lag_seconds")) == (2, 0, 0)

    await _append_now(projected, 5)
    assert await watch.complaint() is None
    assert (_metric("position"), _metric("lag_events"), _metric("held_streams")) == (2, 1, 0)
    assert 5 <= (_metric("lag_seconds") or 0) < 25


@pytest.mark.parametrize("led", [True, False])
async def test_when_one_is_late(projected: ProjectedLog, pool: Pool, led: bool) -> None:
    """A model that falls behind is named, with how far, and whether a process keeps it."""
    await projected.project(EXPIRING)
    await _append_now(projected, 100)
    if led:
        assert await Lease(pool, "projection expiring 2").take()

    complaint = await Watch(pool, [EXPIRING]).complaint()

    assert complaint is not None
    assert complaint.startswith("expiring is 1 events, 10")
    assert complaint.endswith("behind" if led else "behind and nobody keeps it")


async def test_when_streams_are_held_back(projected: ProjectedLog, pool: Pool) -> None:
    """Streams that are held back are counted, with the command that lists them."""
    first = created()
    await projected.append(first, suspended(first))
    await projected.owner.execute("update tokentrail.events set type_version = 9 where position = 2")
    await projected.project(EXPIRING)

    complaint = await Watch(pool, [EXPIRING]).complaint()

    assert complaint == "expiring holds back 1 streams: tokentrail projections held expiring"
    assert _metric("held_streams") == 1


async def test_status_of_builds(projected: ProjectedLog) -> None:
    """Each build that is not retired has a line: position, lag, streams held back, and whether a process keeps it."""
    await projected.live([0, 0])
    await projected.project(EXPIRING)
    await projected.project(tally())
    await projected.live([])

    found = await status(projected.service)

    assert [(each.name, each.version, each.state, each.position, each.lag, each.held, each.led) for each in found] == [
        ("expiring", 2, "live", 3, 1, 0, False),
        ("tally", 1, "live", 3, 1, 0, False),
    ]

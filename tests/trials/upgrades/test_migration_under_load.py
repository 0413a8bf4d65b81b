"""The release before serves while this code's migrations run, and goes on beside this code."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from service.embedded.postgres import EmbeddedPostgres
from tests.trials.faults.deployment import Deployment
from tests.trials.faults.load import Load
from tests.trials.faults.outcome import check_all
from tests.trials.faults.subscriber import Subscriber
from tests.trials.upgrades.releases import schema_of
from tests.trials.upgrades.restore import restored
from tests.trials.upgrades.side_by_side import Releases, check_one_service, check_read_models


@pytest.fixture
async def releases(
    tmp_path: Path, postgres: EmbeddedPostgres, nats_url: str, code_before: Path
) -> AsyncIterator[Releases]:
    """On a database that the release before has filled."""
    async with restored(postgres, "side_by_side", schema_of(code_before)) as url:
        deployment = Deployment(tmp_path, url, nats_url)
        releases = Releases(deployment, code_before)
        await releases.begin()
        yield releases
        deployment.close()


async def test_old_then_both_then_new(releases: Releases) -> None:
    """Under load from before the migration to after the old process has stopped, commands are done once, reads show
    what was acknowledged, subscribers get each event once and in order, and read models are the fold of the log."""
    deployment = releases.deployment
    async with AsyncExitStack() as stack, releases.before() as old:
        tokens = await deployment.create_tokens(old, 8)
        subscriber = await stack.enter_async_context(Subscriber(deployment.nats_url))
        async with Load(deployment, [old], tokens[:4], keys=True) as alone:
            await alone.progress(40)
            migrated = await releases.migrate()
            assert migrated.code == 0, migrated
            await alone.progress(40)
            new = await stack.enter_async_context(releases.now())
        await check_one_service(deployment, old, new)
        await check_one_service(deployment, new, old)
        async with Load(deployment, [old, new], tokens[4:], keys=True) as both:
            await both.progress(80)
            assert await old.stop() == 0
            await both.progress(40)
        await check_all(deployment, subscriber, alone, both, statuses={200, 503}, may_break_off=True)
        await check_read_models(deployment)

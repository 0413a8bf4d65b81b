"""The relay that leads is paused, another takes over, the first one wakes up and knows nothing of it."""

import signal

from tests.trials.faults.deployment import Deployment
from tests.trials.faults.load import Load
from tests.trials.faults.outcome import check_all
from tests.trials.faults.zombie import a_zombie, until_one_leads


async def test_late_messages_of_a_zombie_are_refused(deployment: Deployment) -> None:
    """What a paused leader had sent arrives when the next one has published the same: the stream takes it once."""
    async with a_zombie(deployment) as zombie:
        async with Load(deployment, [zombie.successor], [zombie.token], keys=False) as load:
            await until_one_leads(deployment, zombie.successor)
            await load.progress(10)
            zombie.link.let_through()
            zombie.process.signal(signal.SIGCONT)
            await load.progress(10)
        await check_all(deployment, zombie.subscriber, load, statuses={200, 409})

"""`events tail` of the log."""

import asyncio
from pathlib import Path

import asyncpg
import pytest

from service.application.signing_keys import add_generated
from service.commands.tail import TailFailed, tail_log
from service.config import Config, load
from service.store.appender import Appender
from tests.harness import builders as a


@pytest.fixture
def config(database_url: str, tmp_path: Path) -> Config:
    add_generated(tmp_path / "keys.json")
    return load({"DATABASE_URL": database_url, "TOKENTRAIL_SIGNING_KEYS_FILE": str(tmp_path / "keys.json")})


@pytest.mark.parametrize("after", [0, None])
async def test_another_log(config: Config, after: int | None) -> None:
    """When the log no longer has the event that was read last, it says so instead of going on."""
    appender = Appender(config.database_url, max_pending=10)
    await appender.start()
    shown: asyncio.Queue[str] = asyncio.Queue()
    tailing = asyncio.create_task(tail_log(config, shown.put_nowait, after=after, follow=True, as_json=False))
    owner = await asyncpg.connect(config.database_url)
    async with asyncio.timeout(10):
        while not shown.qsize():  # it begins at the end
            await appender.append(a.item(a.created()))
            await asyncio.sleep(0)
        await owner.execute("update tokentrail.events set event_id = gen_random_uuid()")
        with pytest.raises(TailFailed, match="The log is another one"):
            await tailing
    await owner.close()
    await appender.stop()

"""What a broker can lose of what it has stored."""

import shutil
from pathlib import Path

import nats

from events.cloudevents import SUBJECTS
from tests.trials.faults.history import STREAM


def truncate(store: Path, share: float) -> None:
    """That share is left of the newest block file of the stream, as after a power failure; the consumers' state is."""
    blocks = store.rglob(f"streams/{STREAM}/msgs/*.blk")
    for newest in sorted(blocks, key=lambda block: int(block.stem))[-1:]:
        with newest.open("r+b") as file:
            file.truncate(int(newest.stat().st_size * share))
    for index in store.rglob("index.db"):
        index.unlink()


def wipe(store: Path) -> None:
    """The disk is empty, with all consumers."""
    shutil.rmtree(store)


async def delete_stream(url: str) -> None:
    """Raises NotFoundError."""
    client = await nats.connect(url)
    try:
        await client.jetstream().delete_stream(STREAM)
    finally:
        await client.close()


async def plain_stream(url: str) -> None:
    """A stream whose messages may be deleted; the relay's own streams do not permit that."""
    client = await nats.connect(url)
    await client.jetstream().add_stream(name=STREAM, subjects=[SUBJECTS])
    await client.close()

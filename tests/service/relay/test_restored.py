"""Postgres restored from a backup, and the broker new: what a gateway does that had applied the old history."""

import asyncio

import asyncpg

from tests.events.verifier.tokens import created, issue
from tests.events.verifier.watched import watched
from tests.harness import builders
from tests.harness.builders import item
from tests.harness.processes import until
from tests.service.relay.house import SOON, STREAM, Log, Watched, running, streams


async def test_nothing_is_accepted_by_the_old_history(log: Log, relay: Watched, nats_url: str) -> None:
    """8 applied; the log restored to 4, the broker new; a token revoked at the new position 5. Whether the relay
    publishes that log or asks for a decision first: the token is refused from the bound on."""
    token = created()
    await log.appender.append(item(token))
    async with watched(nats_url) as gateway:
        async with running(relay):
            await log.append(7)
            await gateway.reached(8)
            await gateway.current()
            assert gateway.says(issue(token)) == "accepted"
        owner = await asyncpg.connect(log.url)
        async with owner.transaction():
            await owner.execute("delete from tokentrail.events where position > 4")
            await owner.execute("update tokentrail.log_head set position = 4")
        await owner.close()
        await log.appender.append(item(builders.revoked(token)))
        await gateway.stale()
        async with streams(nats_url) as jetstream:
            await jetstream.delete_stream(STREAM)
        async with running(restored := Watched(log, nats_url, lease="another")):

            async def decided() -> bool:
                halted = bool(restored.seen) and restored.seen[-1].fault is not None
                return halted or gateway.verifier.current

            await until(decided, within=SOON)
            for _ in range(20):
                assert gateway.says(issue(token)) in ("stale", "revoked")
                await asyncio.sleep(0.05)

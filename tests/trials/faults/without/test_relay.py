"""Without its protections the relay publishes twice, or two of them lead."""

import asyncio
import signal
from typing import Final
from urllib.parse import urlsplit

import pytest

from tests.harness.processes import TokentrailProcess, until
from tests.trials.faults.checks import Leaders, check_leaders, check_stream
from tests.trials.faults.history import connected, read_head, read_log, read_source
from tests.trials.faults.proxy import Proxy
from tests.trials.faults.subscriber import Subscriber
from tests.trials.faults.without.finding import Finds
from tests.trials.faults.without.selected import slow
from tests.trials.faults.without.weak import WeakDeployment

_LOOKS: Final = 20
_LEADS_WITHIN: Final = 10.0

pytestmark = slow


async def test_the_expected_sequence_is_missed(weak: WeakDeployment) -> None:
    """Without it the late messages of a relay that was paused are in the stream a second time. (With it they are not:
    test_zombie.py.)"""
    weak.protection = "expected sequence"
    finds = Finds(weak.protection)
    address = urlsplit(weak.nats_url)
    async with Proxy(address.port or 0) as proxy:
        through_proxy = weak.nats_url.replace(f":{address.port}", f":{proxy.port}")
        async with weak.process(NATS_URL=through_proxy) as zombie:
            await until(lambda: _lead(weak, [zombie]), within=_LEADS_WITHIN)
            async with weak.process() as successor, Subscriber(weak.nats_url) as subscriber:
                [token] = await weak.create_tokens(successor, 1)
                async with connected(weak.database_url) as connection:
                    await subscriber.until(await read_head(connection))
                    proxy.hold()
                    assert (await weak.client(successor).suspend(token.id)).status == 200
                    await proxy.holds(b"TokenSuspended")
                    zombie.signal(signal.SIGSTOP)
                    head = await read_head(connection)
                    await subscriber.until(head)  # by the successor
                    proxy.let_through()
                    await subscriber.until(head + 1)
                    with finds.one():
                        check_stream(subscriber.messages, await read_log(connection), await read_source(connection))

    finds.confirm()


@pytest.mark.parametrize("protection", ["", "lease"])
async def test_the_lease_is_missed(weak: WeakDeployment, protection: str) -> None:
    """With it one of two relays leads, without it both do."""
    weak.protection = protection
    finds = Finds(protection)
    async with weak.processes(2, roles="relay") as processes:
        await until(lambda: _lead(weak, processes), within=_LEADS_WITHIN)
        seen = [await _look(weak, processes) for _ in range(_LOOKS)]
    with finds.one():
        check_leaders(seen)

    finds.confirm()


async def _lead(deployment: WeakDeployment, processes: list[TokentrailProcess]) -> bool:
    return bool((await _look(deployment, processes)).leaders)


async def _look(deployment: WeakDeployment, processes: list[TokentrailProcess]) -> Leaders:
    before = await _epoch(deployment)
    metrics = await asyncio.gather(*(deployment.client(one).send("GET", "/metrics") for one in processes))
    leaders = [str(number) for number, found in enumerate(metrics) if b"\ntokentrail_relay_leads 1.0\n" in found.body]
    return Leaders(before, leaders, await _epoch(deployment))


async def _epoch(deployment: WeakDeployment) -> int:
    async with connected(deployment.database_url) as connection:
        return await connection.fetchval("select epoch from tokentrail.lease where name = 'relay'") or 0

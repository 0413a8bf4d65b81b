"""A subscriber: handling, acknowledging, setting aside."""

import asyncio
import os
from pathlib import Path
from typing import Any

from nats.js.api import AckPolicy, ConsumerConfig
from nats.js.errors import NotFoundError

from events.received import Received
from events.subscriber import AsideFile, Subscriber
from events.subscriber.handling.retry import Retry
from tests.harness.stream import STREAM
from tests.harness.waiting import soon
from tests.trials.crashes.given import Given, Say
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation

_IN_HAND = 3
"""Events that wait to be handled or acknowledged, at most."""


async def subscribing(given: Given, say: Say) -> None:
    """Until it is at `reach`. The token in `tokens` is poison; with `own` it goes on after its file."""
    file = os.open(Path(given.folder) / "handled", os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)

    async def handle(received: Received) -> None:
        await asyncio.sleep(0)
        if received.token_id in given.tokens:
            raise ValueError("poison")
        os.write(file, b"%d\n" % received.position)

    options: dict[str, Any] = {}
    if given.options.get("own"):
        lines = os.pread(file, 1 << 20, 0).split()
        options["after"] = int(lines[-1]) if lines else 0
    with AsideFile(Path(given.folder) / "aside") as aside:
        async with Subscriber(
            given.nats_url,
            "sub",
            handle,
            set_aside=aside,
            retry=Retry(attempts=2, first=0.0),
            in_hand=_IN_HAND,
            concurrency=given.options.get("concurrency", 1),
            **options,
        ) as subscriber:
            await soon(lambda: (subscriber.position or 0) >= given.reach)


class Subscribing:
    """`own`: it goes by the positions in its own file. `taken`: another has died with all in hand."""

    scenario = f"{__name__}:subscribing"

    def __init__(self, *, own: bool = False, taken: bool = False, concurrency: int = 1) -> None:
        self._own = own
        self._taken = taken
        self._concurrency = concurrency

    async def prepare(self, workplace: Workplace) -> Given:
        await workplace.projections.live([0, 0], [0, 0], [0])
        log = await workplace.log()
        await workplace.publish(await workplace.messages())
        if self._taken:
            await _take(workplace)
        poison = {} if self._own else {log[1].stream_id.removeprefix("api_token-"): log[1].account_id}
        options = {"own": self._own, "concurrency": self._concurrency}
        return workplace.given(reach=len(log), tokens=poison, options=options)

    async def check_broken(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """What the broker believes to be handled was handled, or is set aside."""
        settled = {*_handled(given), *_aside(given)}
        if missing := set(range(1, await _floor(workplace) + 1)) - settled:
            raise Violation(f"{missing} are acknowledged and not handled")

    async def check(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """Each event was handled, those of a token in order, or set aside; twice at most what two had in hand."""
        handled, aside = _handled(given), _aside(given)
        once = list(dict.fromkeys(handled))
        log = await workplace.log()
        if sorted([*once, *aside]) != [event.position for event in log]:
            raise Violation(f"handled were {handled}, set aside {aside}, of {len(log)}")
        streams = [log[position - 1].stream_id for position in once]
        for stream in set(streams):
            positions = [position for position, of in zip(once, streams, strict=True) if of == stream]
            if positions != sorted(positions):
                raise Violation(f"{stream} was handled in the order {positions}")
        if len(handled) - len(once) > (0 if self._own else 2 * _IN_HAND):
            raise Violation(f"handled were {handled}")


async def _take(workplace: Workplace) -> None:
    config = ConsumerConfig(durable_name="sub", ack_policy=AckPolicy.EXPLICIT)
    await workplace.jetstream.add_consumer(STREAM, config)
    subscription = await workplace.jetstream.pull_subscribe_bind("sub", stream=STREAM)
    assert len(await subscription.fetch(6)) == 6
    await subscription.unsubscribe()


def _handled(given: Given) -> list[int]:
    file = Path(given.folder) / "handled"
    return [int(line) for line in file.read_text().split()] if file.exists() else []


def _aside(given: Given) -> list[int]:
    with AsideFile(Path(given.folder) / "aside") as aside:
        return [each.received.position for each in aside.waiting]


async def _floor(workplace: Workplace) -> int:
    try:
        floor = (await workplace.jetstream.consumer_info(STREAM, "sub")).ack_floor
    except NotFoundError:
        return 0
    return floor.stream_seq if floor is not None else 0

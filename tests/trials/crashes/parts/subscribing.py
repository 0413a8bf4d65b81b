"""A subscriber: handling, acknowledging, setting aside."""

from pathlib import Path
from typing import Any

from nats.js.api import AckPolicy, ConsumerConfig
from nats.js.errors import NotFoundError

from events.subscriber import AsideFile
from tests.trials.crashes.scenarios import Given
from tests.trials.crashes.scenarios.subscribing import IN_HAND
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation
from tests.trials.faults.history import STREAM

_CRASHES = 2
_TAKEN = 6


class Subscribing:
    """`own`: it goes by the positions in its own file. `taken`: another has died with all in hand."""

    scenario = "subscribing"

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
        """Each event was handled, those of a token in order, or set aside; twice at most what was in hand."""
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
        if len(handled) - len(once) > (0 if self._own else _CRASHES * IN_HAND):
            raise Violation(f"handled were {handled}")


async def _take(workplace: Workplace) -> None:
    config = ConsumerConfig(durable_name="sub", ack_policy=AckPolicy.EXPLICIT)
    await workplace.jetstream.add_consumer(STREAM, config)
    subscription = await workplace.jetstream.pull_subscribe_bind("sub", stream=STREAM)
    assert len(await subscription.fetch(_TAKEN)) == _TAKEN
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

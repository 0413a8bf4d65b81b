"""Without its gap check a subscriber goes past what the stream has lost."""

from collections.abc import Sequence
from random import Random
from typing import Final

import pytest

from events.cloudevents import log_source
from events.received import Received
from events.recorded import Recorded
from events.subscriber.errors import EventsMissing
from tests.events.subscriber.stream import LOG, lose, publish
from tests.events.subscriber.watching import Watch, histories
from tests.trials.faults.subscriber_sinks import Options, Sink, check_sink
from tests.trials.faults.without.code import take_out
from tests.trials.faults.without.finding import Finds

_LOST: Final = 8


@pytest.mark.parametrize("protection", ["", "gap check"])
async def test_the_gap_check_is_missed(nats_url: str, monkeypatch: pytest.MonkeyPatch, protection: str) -> None:
    """With it, the subscriber ends before what was lost under its eyes; without, there is a gap in what it handles."""
    log = histories(4, 5)
    take_out(protection, monkeypatch.setattr)
    watch, finds = Watch(_Hold(nats_url, log).event), Finds(protection)
    await publish(nats_url, log[:1])
    if protection:
        async with watch.running(nats_url, missing="stop", in_hand=1):
            await watch.until(lambda: log[-1].position in watch.positions)
    else:
        with pytest.raises(EventsMissing):
            await watch.ends(nats_url, in_hand=1)
    sink = Sink(nats_url, Options("sub", stores=True), Random(0))
    sink.lives.append(watch.handled)
    with finds.one():
        check_sink(sink, log if protection else log[: _LOST - 1], log_source(LOG))

    assert watch.positions[: _LOST - 1] == list(range(1, _LOST))
    finds.confirm()


class _Hold:
    """While it is at the first event, and can be sent no other, the rest is published and one of it is lost."""

    def __init__(self, nats_url: str, log: Sequence[Recorded]) -> None:
        self._nats_url = nats_url
        self._log = log

    async def event(self, received: Received) -> None:
        if received.position == 1:
            await publish(self._nats_url, self._log[1:])
            await lose(self._nats_url, _LOST)

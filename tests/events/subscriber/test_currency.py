"""Whether it is current, by what the relay says."""

import asyncio
from typing import Any

import pytest

from events.subscriber.errors import SubscriberError
from tests.events.subscriber.stream import Relay, publish
from tests.events.subscriber.watching import Waiting, Watch, beside_relay, is_not_done, tokens
from tests.harness.builders import new_account
from tests.harness.waiting import SOON, in_time, soon


async def test_it_is_current_when_it_has_handled_what_the_log_has(nats_url: str) -> None:
    """Not before the relay has said so, and not while something is still in hand."""
    await publish(nats_url, tokens(3))
    async with Relay(nats_url, silent=True) as relay, Waiting(at=3).running(nats_url) as watch:
        await watch.until_handled(2)
        current = [watch.subscriber.current]
        waiting = asyncio.create_task(watch.subscriber.wait_current())
        async with relay.saying(3):
            assert await is_not_done(waiting, within=0.5)
            current.append(watch.subscriber.current)
            watch.go_on.set()
            await in_time(waiting)
            current.append(watch.subscriber.current)
        await publish(nats_url, tokens(1, after=3))
        await watch.until_handled(4)
        async with asyncio.timeout(SOON):
            while watch.subscriber.current:
                await relay.say(5)

    assert current == [False, False, True]


async def test_with_a_filter_it_is_current_when_there_is_no_more_for_it(nats_url: str) -> None:
    """The log goes on with others' events: that there is none for it among them, the broker says."""
    account = new_account()
    await publish(nats_url, [*tokens(1, account=account), *tokens(9, after=1)])
    async with Relay(nats_url, silent=True) as relay, Watch().running(nats_url, account=account) as watch:
        await watch.until_handled(1)
        waiting = asyncio.create_task(watch.subscriber.wait_current())
        async with relay.saying(12):
            assert await is_not_done(waiting, within=0.7)  # the stream does not have it all yet
            await publish(nats_url, [*tokens(2, after=10), *tokens(1, after=12, account=account)])
            await in_time(waiting)
            assert watch.subscriber.position is not None
            assert watch.subscriber.position >= 12
            await watch.until_handled(2)


async def test_it_is_not_current_for_long_without_a_word_from_the_relay(
    nats_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An old statement is none, and one about another log neither."""
    monkeypatch.setattr("events.subscriber.currency._FRESH_FOR", 0.5)
    async with beside_relay(nats_url, 1) as (watch, relay):
        async with asyncio.timeout(SOON), relay.saying(1):
            await watch.subscriber.wait_current()
        await soon(lambda: not watch.subscriber.current)
        await relay.say(1, source="urn:tokentrail:log:other")
        assert "publishes urn:tokentrail:log:other" in (await watch.until_said("out_of_step")).message
        assert not watch.subscriber.current


async def test_it_waits_for_a_statement_after_the_call(nats_url: str) -> None:
    async with beside_relay(nats_url, 1) as (watch, relay):
        await relay.say(1)
        await soon(lambda: watch.subscriber.current)
        waiting = asyncio.create_task(watch.subscriber.wait_current())
        assert await is_not_done(waiting)
        await relay.say(1)
        await in_time(waiting)


@pytest.mark.parametrize(
    ("count", "statement", "said"),
    [
        (1, {"repairs": 1}, "the broker had lost something"),
        (1, {"relay": "s"}, "Another relay publishes"),
        (3, {"position": 2}, "before 3"),
        (3, {"position": 9}, "nothing comes after 3"),
    ],
)
async def test_what_makes_it_look_again(
    nats_url: str, monkeypatch: pytest.MonkeyPatch, count: int, statement: dict[str, Any], said: str
) -> None:
    """Messages that it has read were put back meanwhile, the log was set back, or the consumer sends no more."""
    monkeypatch.setattr("events.subscriber.currency._DOUBT_EVERY", 0.3)
    async with beside_relay(nats_url, count) as (watch, relay), asyncio.timeout(SOON):
        await relay.say(count)
        while not watch.said("out_of_step"):
            await relay.say(**{"position": count, **statement})
        assert said in watch.said("out_of_step")[0].message
        await watch.until(lambda: len(watch.said("following")) >= 2)


async def test_who_waits_is_told_when_it_ends(nats_url: str) -> None:
    async with beside_relay(nats_url, 1) as (watch, _):
        waiting = asyncio.create_task(watch.subscriber.wait_current())
        assert await is_not_done(waiting)
    with pytest.raises(SubscriberError, match="has ended"):
        await waiting

"""A log that was restored from a backup under the same source: who has handled the old history is told, and misses
nothing of the new one."""

import asyncio
from collections.abc import Sequence
from typing import Any

import msgspec
import pytest

from events.log_point import BEGINNING, LogPoint
from events.recorded import Recorded
from events.subscriber import Feed, end_of_stream
from events.subscriber.errors import EventsMissing, HistoryDiffers
from service.embedded.nats import EmbeddedNats
from tests.events.nats.servers import configure
from tests.events.subscriber.feed_server import serving
from tests.events.subscriber.stream import lose, publish, purge, remake
from tests.events.subscriber.watching import Watch, beside_relay, is_not_done, tokens
from tests.harness.builders import created, event_id_at, new_account, recorded
from tests.harness.waiting import SOON

KEPT = 4
ACCOUNT = new_account()


def old(count: int = 8) -> list[Recorded]:
    return tokens(count, account=ACCOUNT)


def restored(log: Sequence[Recorded], length: int, *, account: str | None = ACCOUNT) -> list[Recorded]:
    """The log after its restore to position 4, with other events after it."""
    new = [
        recorded(created(account), position, event_id=event_id_at(position, 1))
        for position in range(KEPT + 1, length + 1)
    ]
    return [*log[:KEPT], *new][:length]


def point(position: int, history: int = 0) -> LogPoint:
    return LogPoint(position, str(event_id_at(position, history)))


async def differs(nats_url: str, **options: Any) -> HistoryDiffers:
    """The error that ends it; it has handled nothing."""
    watch, error = await Watch().fails(HistoryDiffers, nats_url, **options)
    assert watch.positions == []
    return error


@pytest.mark.parametrize("length", [6, 9], ids=["shorter", "longer"])
@pytest.mark.parametrize(
    ("options", "account"), [({}, ACCOUNT), ({"account": ACCOUNT}, None)], ids=["all", "nothing of its own"]
)
async def test_restored_while_it_runs(nats_url: str, length: int, options: dict[str, Any], account: str | None) -> None:
    """It ends with both events named; nothing of the new history is taken for a repetition, or handled."""
    log = await publish(nats_url, old())
    async with Watch().ending(HistoryDiffers, nats_url, **options) as (watch, ended):
        await watch.until_handled(8)
        await remake(nats_url, restored(log, length, account=account))
        _, error = await ended

    at = error.handled.position
    assert KEPT < at <= 8
    assert (error.handled, error.found) == (point(at), str(event_id_at(at, 1)))
    assert watch.positions == list(range(1, 9))


async def test_restored_while_it_was_away(nats_url: str) -> None:
    """The store of the handler says which event it is at: the restored log has another there, once it is as long."""
    log = old()
    new = restored(log, 10)
    await publish(nats_url, new[:6])
    async with Watch().ending(HistoryDiffers, nats_url, after=point(8)) as (watch, ended):
        said = await watch.until_said("stream_short")
        assert (said.last, said.position) == (6, 8)
        await publish(nats_url, new[6:])
        _, error = await ended

    assert error.handled == point(8)
    assert watch.positions == []


async def test_begins_anew_if_wanted(nats_url: str) -> None:
    """All of the restored log is handled, and that is said."""
    log = old()
    await publish(nats_url, restored(log, 10))
    async with Watch().running(nats_url, after=point(8), on_new_incarnation="restart") as watch:
        await watch.until_handled(10)
        assert watch.subscriber.log_point == point(10, 1)

    assert watch.positions == list(range(1, 11))
    assert "At position 8" in watch.said("log_set_back")[0].message


@pytest.mark.parametrize("later", [0, 1], ids=["nothing of its own", "one of its own later"])
async def test_with_a_filter(nats_url: str, later: int) -> None:
    """The position has another account's event now: it ends all the same, or begins anew."""
    own = [recorded(created(ACCOUNT), 10)][:later]
    await publish(nats_url, [*restored(old(), 9, account=None), *own])
    error = await differs(nats_url, after=point(8), account=ACCOUNT)
    anew = await Watch().handles(KEPT + later, nats_url, after=point(8), account=ACCOUNT, on_new_incarnation="restart")

    assert (error.handled, error.found) == (point(8), str(event_id_at(8, 1)))
    assert anew.positions == [*range(1, KEPT + 1), *(event.position for event in own)]


async def test_with_a_filter_and_rights_for_no_more(own_nats: EmbeddedNats) -> None:
    """Credentials that do not reach others' events: that none of its own is at its position or after it is enough."""
    allowed = [
        "$JS.ACK.TOKENS.>",
        "$JS.API.STREAM.INFO.TOKENS",
        f"$JS.API.CONSUMER.CREATE.TOKENS.*.tokens.v1.{ACCOUNT}.>",
    ]
    allowed += [f"$JS.API.CONSUMER.{what}.TOKENS.*" for what in ("INFO", "DELETE", "MSG.NEXT")]
    may = f'publish: {msgspec.json.encode(allowed).decode()}, subscribe: ["_INBOX.>", "tokentrail.v1.head"]'
    users = f'{{ user: "all", password: "t" }}, {{ user: "narrow", password: "t", permissions: {{ {may} }} }}'
    configure(own_nats, f"accounts {{ A {{ jetstream: enabled, users: [ {users} ] }} }}")
    every, narrow = (own_nats.url(user, "t") for user in ("all", "narrow"))
    await publish(every, restored(old(), 9, account=None))
    error = await differs(narrow, after=point(8), account=ACCOUNT)

    assert (error.handled, error.found) == (point(8), "")


async def test_a_start_at_anothers_event(nats_url: str) -> None:
    """A subscriber with a filter may begin after an event that it does not match: that is no other history."""
    await publish(nats_url, tokens(3))
    start = await end_of_stream(nats_url)
    async with Watch().running(nats_url, start=start, account=ACCOUNT) as watch:
        await watch.until_said("following")
    async with Watch().running(nats_url, start=start, account=ACCOUNT) as again:
        await publish(nats_url, [recorded(created(ACCOUNT), 4)])
        await again.until_handled(1)

    assert (watch.positions, again.positions) == ([], [4])


async def test_the_point_with_a_filter(nats_url: str) -> None:
    """It is the last event that was handled, not a position that was passed by; else the beginning."""
    await publish(nats_url, [*old(2), *tokens(3, after=2)])
    async with Watch().running(nats_url, "other", account=new_account()) as nothing:
        await nothing.until_said("following")
        assert nothing.subscriber.log_point == BEGINNING
    async with Watch().running(nats_url, account=ACCOUNT) as watch:
        await watch.until_handled(2)
        assert watch.subscriber.log_point == point(2)
    async with Watch().running(nats_url, account=ACCOUNT) as again:
        await again.until_said("following")
        assert again.subscriber.log_point == point(2)
        await publish(nats_url, [recorded(created(ACCOUNT), 6)])
        await again.until_handled(1)

    assert again.positions == [6]


async def test_own_event_gone_from_the_stream(nats_url: str) -> None:
    """Where the stream does not have the event to compare any more, what follows is not taken for what follows it."""
    await publish(nats_url, restored(old(), 9))
    await lose(nats_url, 8)
    watch, _ = await Watch().fails(EventsMissing, nats_url, after=point(8))

    assert watch.positions == []


@pytest.mark.parametrize("options", [{}, {"account": ACCOUNT}], ids=["all", "account"])
async def test_own_event_gone_and_the_feed_has_it(nats_url: str, options: dict[str, Any]) -> None:
    """The service's log has it: then what follows in the stream follows it."""
    log = await publish(nats_url, old(8))
    await lose(nats_url, 8)
    with serving(log, ACCOUNT) as feed:
        async with Watch().running(nats_url, after=point(8), feed=Feed(feed.url, feed.bearer), **options) as watch:
            await watch.until_said("following")
            await publish(nats_url, [recorded(created(ACCOUNT), 9)])
            await watch.until_handled(1)

    assert watch.positions == [9]


@pytest.mark.parametrize("lost", [8, 9], ids=["the own one", "the next"])
async def test_the_feed_is_of_the_restored_log(nats_url: str, lost: int) -> None:
    """The service says that its log has another event there: nothing of it is mixed in."""
    log = await publish(nats_url, old(10))
    await lose(nats_url, lost)
    with serving(restored(log, 10), ACCOUNT) as feed:
        error = await differs(nats_url, account=ACCOUNT, after=point(8), feed=Feed(feed.url, feed.bearer))

    assert error.handled == point(8)


async def test_not_current_by_another_history(nats_url: str) -> None:
    """A relay whose log has another event there, or ends before what was handled, says nothing of this one."""
    async with beside_relay(nats_url, 8) as (watch, relay):
        async with asyncio.timeout(SOON), relay.saying(8):
            await watch.subscriber.wait_current()
        await relay.say(8, history=1)
        await watch.until_said("out_of_step")
        assert not watch.subscriber.current
        waiting = asyncio.create_task(watch.subscriber.wait_current())
        async with relay.saying(KEPT):
            assert await is_not_done(waiting, within=1.0)
        async with asyncio.timeout(SOON), relay.saying(8):
            await waiting


async def test_current_by_late_statements(nats_url: str) -> None:
    """One that is late counts when the same relay has named what was handled when it came."""
    async with beside_relay(nats_url, 8) as (watch, relay):
        await watch.until_said("following")
        await relay.say(5)
        waiting = asyncio.create_task(watch.subscriber.wait_current())
        async with asyncio.timeout(SOON):
            while not waiting.done():
                await relay.say(8)

        assert watch.subscriber.current


async def test_a_start_at_the_end_outlives_the_stream(nats_url: str) -> None:
    """The broker loses stream and name while it is stopped: it begins where it was told to, and skips nothing."""
    log = old(11)
    await publish(nats_url, [])
    assert await end_of_stream(nats_url) == BEGINNING
    await publish(nats_url, log[:5])
    start = await end_of_stream(nats_url)
    assert start == point(5)
    async with Watch().running(nats_url, start=start) as watch:
        await publish(nats_url, log[5:8])
        await watch.until_handled(3)
    await remake(nats_url, log)
    again = await Watch().handles(6, nats_url, start=start)

    assert watch.positions == [6, 7, 8]
    assert again.positions == [6, 7, 8, 9, 10, 11]


async def test_what_was_purged(nats_url: str) -> None:
    """A stream that was emptied cannot be compared either; it is waited for."""
    log = old(9)
    await publish(nats_url, log[:8])
    await purge(nats_url)
    async with Watch().running(nats_url, after=point(8)) as watch:
        await watch.until_said("missing")
        await remake(nats_url, log)
        await watch.until_handled(1)

    assert watch.positions == [9]

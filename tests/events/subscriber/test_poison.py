"""An event that cannot be handled: tried again, then set aside with the rest of its token, while others go on."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from events.cloudevents import message
from events.notices import Notices
from events.received import Received, read
from events.recorded import Recorded
from events.subscriber import AsideFile, Retry, SetAside
from events.subscriber.control import Control
from events.subscriber.errors import HandlerFailed
from events.subscriber.handling.settling import Settling
from tests.events.subscriber.stream import publish
from tests.events.subscriber.watching import Watch, histories, is_not_done, none_pending, tokens, until_consumer
from tests.harness.slow_disk import SlowDisk
from tests.harness.waiting import SOON

SOON_AGAIN = Retry(attempts=3, first=0.01, factor=2.0, most=0.05)


class Broken(Exception):
    pass


def refusing(*positions: int) -> Callable[[Received], Awaitable[None]]:
    async def on_event(received: Received) -> None:
        if received.position in positions:
            raise Broken(f"no {received.position}")

    return on_event


@pytest.fixture
def aside(tmp_path: Path) -> Iterator[AsideFile]:
    with AsideFile(tmp_path / "aside") as aside:
        yield aside


def positions(aside: AsideFile) -> list[int]:
    return [event.received.position for event in aside.waiting]


def received_of(log: str, *events: Recorded) -> list[Received]:
    return [read(message(event, f"urn:tokentrail:log:{log}")) for event in events]


async def test_it_is_tried_again(nats_url: str) -> None:
    """With pauses, as often as wanted; nothing of its token goes before it."""
    await publish(nats_url, histories(2, 3))
    tries: Counter[int] = Counter()

    async def at_the_third(received: Received) -> None:
        tries[received.position] += 1
        if received.position == 3 and tries[3] < 3:
            raise Broken

    watch = await Watch(at_the_third).handles(6, nats_url, retry=SOON_AGAIN)

    assert watch.positions == [1, 2, 3, 4, 5, 6]
    assert [notice.position for notice in watch.said("retrying")] == [3, 3]


async def waits_in_vain(received: Received) -> None:
    """What it waits for is cancelled."""
    if received.position == 3:
        future = asyncio.get_running_loop().create_future()
        future.cancel()
        await future


async def full(_: SetAside) -> None:
    raise OSError("no space left")


@pytest.mark.parametrize(
    ("handle", "set_aside", "error", "cause"),
    [
        (refusing(3), None, HandlerFailed, Broken),
        (waits_in_vain, None, HandlerFailed, RuntimeError),
        (refusing(3), full, OSError, type(None)),
    ],
    ids=["nowhere to set it aside", "cancelled", "not set aside"],
)
async def test_it_ends_the_subscriber(
    nats_url: str, handle: Any, set_aside: Any, error: type[Exception], cause: type[Any]
) -> None:
    """It is not skipped, nor acknowledged: the next start gets it again, and nothing of its token came before."""
    await publish(nats_url, tokens(5))
    watch, raised = await Watch(handle).fails(error, nats_url, retry=SOON_AGAIN, set_aside=set_aside)
    second = await Watch().handles(3, nats_url)

    assert isinstance(raised.__cause__, cause)
    assert watch.positions == [1, 2]
    assert second.positions == [3, 4, 5]


@pytest.mark.parametrize("concurrency", [1, 4])
async def test_it_is_set_aside_with_the_rest_of_its_token(nats_url: str, aside: AsideFile, concurrency: int) -> None:
    """Others go on, everything is acknowledged, and what was set aside is all there, in order."""
    await publish(nats_url, histories(3, 4))
    options: dict[str, Any] = {"retry": SOON_AGAIN, "set_aside": aside, "concurrency": concurrency}
    async with Watch(refusing(4)).running(nats_url, **options) as watch:  # the second event of the first token
        await watch.until(lambda: len(watch.handled) == 9 and len(watch.said("held_back")) == 2)
        await until_consumer(nats_url, none_pending)
        assert watch.subscriber.position == 12

    assert [(event.received.position, event.behind) for event in aside.waiting] == [(4, False), (7, True), (10, True)]
    assert (aside.waiting[0].attempts, aside.waiting[0].error) == (3, "Broken('no 4')")
    assert sorted(watch.positions) == [1, 2, 3, 5, 6, 8, 9, 11, 12]
    assert watch.said("token_held")[0].position == 4


async def test_a_held_token_stays_held_over_a_restart(nats_url: str, tmp_path: Path) -> None:
    """Until it is replayed; what comes again of what was set aside is neither handled nor set aside twice."""
    path = tmp_path / "aside"
    log = histories(2, 6)
    await publish(nats_url, log[:6])
    with AsideFile(path) as aside:
        async with Watch(refusing(3)).running(nats_url, retry=SOON_AGAIN, set_aside=aside) as first:
            await first.until_handled(4)
            await first.until_said("held_back")
    await publish(nats_url, log[6:10])
    with AsideFile(path) as aside:
        async with Watch().running(nats_url, after=2, set_aside=aside) as second:
            await second.until(lambda: len(second.handled) == 4 and len(second.said("held_back")) == 2)
        assert positions(aside) == [3, 5, 7, 9]
        third = Watch()
        assert await aside.replay(third.handle) == 4
        await publish(nats_url, log[10:])
        await third.handles(4 + 6, nats_url, after=2, set_aside=aside)

    assert second.positions == [4, 6, 8, 10]
    assert third.positions == [3, 5, 7, 9, 4, 6, 8, 10, 11, 12]
    assert path.read_bytes().count(b"\n") == 8


async def test_a_replay_beside_the_running_subscriber(nats_url: str, aside: AsideFile) -> None:
    """When the last of a token's events has been handled, its next ones are no longer held back."""
    log = histories(2, 6)
    await publish(nats_url, log[:6])
    mended = False

    async def until_mended(received: Received) -> None:
        if received.position == 3 and not mended:
            raise Broken

    async with Watch(until_mended).running(nats_url, retry=SOON_AGAIN, set_aside=aside) as watch:
        await watch.until_handled(4)
        await watch.until_said("held_back")
        with pytest.raises(ExceptionGroup) as caught:
            await aside.replay(watch.handle)
        assert caught.group_contains(Broken)
        assert positions(aside) == [3, 5]
        mended = True
        assert await aside.replay(watch.handle) == 2
        await publish(nats_url, log[6:])
        await watch.until_handled(12)

    assert [[at for at in watch.positions if at % 2 == odd] for odd in (1, 0)] == [
        [1, 3, 5, 7, 9, 11],
        [2, 4, 6, 8, 10, 12],
    ]


async def test_an_event_that_waits_for_the_end_of_a_replay(aside: AsideFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """It was to be set aside behind the last one of its token, whose replay is being noted: then it is handled."""
    one, two = received_of("one", *histories(1, 2))
    watch = Watch()
    await aside.add(SetAside(received=one, error="no", attempts=1))
    settling = Settling(watch.handle, SOON_AGAIN, aside, Notices("subscriber", watch.on_notice), Control())
    disk = SlowDisk(monkeypatch)
    replaying = asyncio.create_task(aside.replay(watch.handle))
    await disk.is_syncing()
    assert aside.holds(two.token_id)
    settled = asyncio.create_task(settling.settle(two))
    await asyncio.wait({settled}, timeout=0.1)
    disk.go_on.set()
    assert await replaying == 1
    await settled

    assert not aside.waiting
    assert not aside.holds(two.token_id)
    assert watch.positions == [1, 2]


async def test_one_token_that_fails_in_a_replay_does_not_hold_up_others(aside: AsideFile) -> None:
    """It stays held from that event on."""
    for received in received_of("one", *histories(2, 3)):
        await aside.add(SetAside(received=received))
    watch = Watch(refusing(3))
    with pytest.raises(ExceptionGroup):
        await aside.replay(watch.handle)

    assert positions(aside) == [3, 5]
    assert watch.positions == [1, 2, 4, 6]


async def test_a_line_that_a_crash_broke_off_is_dropped(tmp_path: Path) -> None:
    """Its event was not acknowledged; what is appended next stands on a line of its own."""
    path = tmp_path / "aside"
    one, two = (SetAside(received=received) for received in received_of("one", *tokens(2)))
    with AsideFile(path) as aside:
        await aside.add(one)
        await aside.add(two)
    whole = path.read_bytes()
    path.write_bytes(whole[:-20])
    with AsideFile(path) as aside:
        assert positions(aside) == [1]
        await aside.add(two)
    with AsideFile(path) as aside:
        assert positions(aside) == [1, 2]
    assert path.read_bytes() == whole


async def test_a_file_of_the_version_before(tmp_path: Path) -> None:
    """Its lines about replays name no event; what was replayed does not wait again, and what waits does."""
    path = tmp_path / "aside"
    log = received_of("one", *histories(1, 2))
    with AsideFile(path) as aside:
        for received in log:
            await aside.add(SetAside(received=received))
    old = {"replayed": 1, "source": "urn:tokentrail:log:one", "token_id": log[0].token_id}
    path.write_bytes(path.read_bytes() + msgspec.json.encode(old) + b"\n")

    with AsideFile(path) as aside:
        assert positions(aside) == [2]


def test_two_processes_cannot_have_the_file_open(tmp_path: Path) -> None:
    """Each would hold back what the other does not know of."""
    path = tmp_path / "aside"
    with AsideFile(path), pytest.raises(BlockingIOError):
        AsideFile(path)
    with AsideFile(path) as aside:
        assert aside.waiting == []


async def test_a_function_that_sets_aside(nats_url: str) -> None:
    """It gets each event once it is given up; what it holds from earlier is told with `held`."""
    log = await publish(nats_url, histories(2, 3))
    got: list[SetAside] = []

    async def set_aside(event: SetAside) -> None:
        got.append(event)

    held = log[0].stream_id.removeprefix("api_token-")
    async with Watch(refusing(2)).running(nats_url, retry=SOON_AGAIN, set_aside=set_aside, held=[held]) as watch:
        await watch.until(lambda: len(got) == 6)

    assert [event.received.position for event in got] == [1, 2, 3, 4, 5, 6]
    assert [event.received.position for event in got if not event.behind] == [2]


async def test_it_ends_in_the_middle_of_a_pause(nats_url: str) -> None:
    """A long pause does not hold up the end; the event comes again the next time."""
    await publish(nats_url, tokens(2))
    async with asyncio.timeout(SOON):
        async with Watch(refusing(2)).running(nats_url, retry=Retry(first=3600.0, most=3600.0), grace=3600.0) as watch:
            await watch.until_said("retrying")
    second = await Watch().handles(1, nats_url)

    assert second.positions == [2]


async def test_an_event_is_set_aside_once(tmp_path: Path) -> None:
    """However often it comes, also after it was replayed, which takes none of another log's events with it."""
    path = tmp_path / "aside"
    token = histories(1, 2)
    first, second = received_of("one", *token)
    other, same = received_of("other", *histories(1, 1), token[1])
    handled: list[Received] = []

    async def handle(received: Received) -> None:
        if received.source.endswith("other"):
            raise Broken
        handled.append(received)

    with AsideFile(path) as aside:
        for received in (first, first, second, other, same):
            await aside.add(SetAside(received=received))
        with pytest.raises(ExceptionGroup):
            await aside.replay(handle)
    with AsideFile(path) as aside:
        await aside.add(SetAside(received=first))
        assert [event.received for event in aside.waiting] == [other, same]

    assert handled == [first, second]
    assert path.read_bytes().count(b"\n") == 6


async def test_the_file_is_closed_after_what_is_being_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By a thread that nobody waits for any more: its file's number could be another file's by then."""
    path = tmp_path / "aside"
    [event] = received_of("one", *histories(1, 1))
    aside = AsideFile(path)
    disk = SlowDisk(monkeypatch)
    adding = asyncio.create_task(aside.add(SetAside(received=event)))
    await disk.is_syncing()
    adding.cancel()
    closing = asyncio.create_task(asyncio.to_thread(aside.close))
    assert await is_not_done(closing, within=0.2)
    disk.go_on.set()
    await closing

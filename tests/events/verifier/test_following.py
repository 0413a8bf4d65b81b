"""How a verifier follows: nothing is passed over, and it refuses whenever it cannot be sure."""

import time

import pytest

from events.cloudevents import log_source, message, subject
from tests.events.subscriber.stream import LOG, Relay, publish, remake
from tests.events.verifier.watched import BOUND, OTHER_LOG, Lives, current, watched
from tests.harness import builders
from tests.harness.stream import Nats
from tests.harness.waiting import soon


@pytest.mark.parametrize("runs", [False, True], ids=["begins", "runs"])
@pytest.mark.parametrize("is_event", [False, True], ids=["something else", "event of another position"])
async def test_foreign_message(nats_url: str, published: Lives, runs: bool, is_event: bool) -> None:
    """What is not the event of its position is not passed over: nothing is accepted until that event has come."""
    stray = builders.recorded(builders.activated(builders.suspended(published.tokens[1])), 12)
    foreign = (subject(stray), message(stray, log_source(LOG)) if is_event else b"{}")
    if not runs:
        await Nats(nats_url).put(foreign)
    async with watched(nats_url) as found, found.relay:
        if runs:
            await found.current()
            found.relay.position = 9
            await Nats(nats_url).put(foreign)
        await found.was_told("foreign_message")
        await found.stale()

        assert found.verifier.position == (8 if runs else 0)
        assert found.says(published.suspended) == "stale"


async def test_event_of_another_log_on_the_way(nats_url: str, published: Lives) -> None:
    """An event of another log is not applied, though its position is the next: nothing is accepted any more."""
    async with Relay(nats_url, 9), watched(nats_url) as found:
        await found.reached(8)
        await publish(nats_url, [published.revoke_the_plain_one], log=OTHER_LOG)
        await found.was_told("new_log")
        await found.was_told("stream_incomplete")

        assert found.verifier.position == 8
        assert found.says(published.plain) == "stale"


async def test_gap(nats_url: str, published: Lives) -> None:
    """When the stream has lost what comes next, it says so, stays where it is, and refuses; put back, it goes on."""
    async with current(nats_url) as found:
        found.relay.position = 20
        await remake(nats_url, [builders.recorded(builders.suspended(published.tokens[0]), 20)], first=20)
        await found.was_told("gap")
        await found.stale()
        assert found.verifier.position == 8
        assert found.says(published.plain) == "stale"
        await remake(nats_url, [*published.events, published.revoke_the_plain_one])
        found.relay.position = 9
        await found.current()

        assert found.says(published.plain) == "revoked"


async def test_history_lost_and_put_back(nats_url: str, published: Lives) -> None:
    """While the stream is shorter than what was applied, the state is kept; then it goes on from there."""
    async with current(nats_url) as found:
        found.relay.position = 9
        await remake(nats_url, published.events[:3])
        await found.was_told("stream_short")
        assert found.says(published.revoked) == "revoked"
        await found.stale()
        await publish(nats_url, [*published.events[3:], published.revoke_the_plain_one])
        await found.current()

        assert found.judges(published) == ("accepted", "suspended", "revoked", "revoked")
        assert found.kinds.count("bootstrapped") == 1


async def test_another_log(nats_url: str, published: Lives) -> None:
    """When another log is in the stream, the state is made anew from it; what was revoked in the old one stays so."""
    async with current(nats_url) as found:
        # Restored to a moment before the revocations: the two tokens are active there.
        await remake(nats_url, published.events[:3], log=OTHER_LOG)
        found.relay.position, found.relay.log = 3, OTHER_LOG
        await found.was_told("new_log")
        await soon(lambda: found.says(published.suspended) == "accepted")

        assert found.verifier.source == log_source(OTHER_LOG)
        assert found.says(published.revoked) == "revoked"


async def test_clock_set_back(nats_url: str, published: Lives, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the clock is set back past what was forgotten, the state is made anew with it."""
    real, ahead = time.time, 365 * 86400
    monkeypatch.setattr(time, "time", lambda: real() + ahead)
    async with current(nats_url) as found:
        await soon(lambda: found.says(published.revoked) == "expired")
        ahead = 0
        await found.was_told("clock_set_back")
        await found.current()

        assert found.judges(published) == ("accepted", "suspended", "revoked", "accepted")


async def test_stale_unless_it_has_all_that_the_log_has(nats_url: str, published: Lives) -> None:
    """Without a relay that says where the log ends nothing is accepted, however complete the stream looks. While the
    log is further than the stream, what was applied grows old, until the stream has the rest."""
    async with watched(nats_url) as found:
        await found.reached(8)
        assert found.says(published.plain) == "stale"
        assert found.says(published.revoked) == "revoked"
        assert found.verifier.lag is None
        async with found.relay:
            await found.current()
            assert found.says(published.plain) == "accepted"
            found.relay.position = 9
            await found.stale()
            assert found.says(published.plain) == "stale"
            await publish(nats_url, [published.revoke_the_plain_one])
            await found.current()

            assert found.judges(published) == ("accepted", "suspended", "revoked", "revoked")


@pytest.mark.parametrize("another", [False, True], ids=["the same relay", "another relay"])
async def test_stale_when_the_relay_is_silent(nats_url: str, published: Lives, another: bool) -> None:
    """Past the bound without a word from a relay nothing is accepted; with the next word it is again."""
    async with current(nats_url) as found, Relay(nats_url, 8, silent=True) as other:
        found.relay.silent = True
        await found.stale()
        assert found.says(published.plain) == "stale"
        (other if another else found.relay).silent = False
        await found.current()

        assert found.says(published.plain) == "accepted"


async def test_slow_answer(nats_url: str, published: Lives) -> None:
    """An answer about the clock that was long on the way counts from the question."""
    async with watched(nats_url) as found, found.relay as relay:
        relay.answers_after = BOUND * 0.8
        await found.current()
        assert 0 <= (found.verifier.lag or 0) < BOUND / 2
        relay.silent = True
        silent_since = time.monotonic()
        await found.stale()

        assert time.monotonic() - silent_since < BOUND * 1.5

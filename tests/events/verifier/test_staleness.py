"""When a verifier refuses because it cannot be sure, and when it is sure again."""

import time

from tests.events.subscriber.stream import publish
from tests.events.verifier.lives import OTHER_LOG, Lives
from tests.events.verifier.watched import BOUND, Relay, watched


async def test_stale_until_it_has_heard(nats_url: str, published: Lives) -> None:
    """Without a relay that says where the log ends, nothing is accepted, however complete the stream looks."""
    async with watched(nats_url) as found:
        await found.reached(8)

        assert found.says(published.plain) == "stale"
        assert found.says(published.revoked) == "revoked"
        assert found.verifier.lag is None


async def test_stale_when_the_log_is_further(nats_url: str, published: Lives) -> None:
    """While the log is further than the stream, what was applied grows old, and past the bound nothing is accepted;
    when the stream has the rest, it is current again."""
    async with Relay(nats_url, 8) as relay, watched(nats_url) as found:
        await found.current()
        relay.position = 9
        await found.stale()
        assert found.says(published.plain) == "stale"
        await publish(nats_url, [published.revoke_the_plain_one])
        await found.current()

        assert found.says(published.plain) == "revoked"
        assert found.says(published.activated) == "accepted"


async def test_stale_when_the_relay_is_silent(nats_url: str, published: Lives) -> None:
    """Past the bound without a word from the relay nothing is accepted; with the next word it is again."""
    async with Relay(nats_url, 8) as relay, watched(nats_url) as found:
        await found.current()
        relay.silent = True
        await found.stale()
        assert found.says(published.plain) == "stale"
        relay.silent = False
        await found.current()

        assert found.says(published.plain) == "accepted"


async def test_another_relay(nats_url: str, published: Lives) -> None:
    """When another process leads, its clock is asked for too."""
    async with watched(nats_url) as found:
        async with Relay(nats_url, 8):
            await found.current()
        await found.stale()
        async with Relay(nats_url, 8):
            await found.current()


async def test_slow_answer(nats_url: str, published: Lives) -> None:
    """An answer about the clock that was long on the way makes nothing appear fresher: it is counted from the
    question."""
    async with Relay(nats_url, 8) as relay, watched(nats_url) as found:
        relay.answers_after = BOUND * 0.8
        await found.current()
        assert 0 <= (found.verifier.lag or 0) < BOUND / 2
        relay.silent = True
        silent_since = time.monotonic()
        await found.stale()

        assert time.monotonic() - silent_since < BOUND * 1.5


async def test_head_of_another_log(nats_url: str, published: Lives) -> None:
    """What a relay says of another log does not make the state current."""
    async with Relay(nats_url, 3, OTHER_LOG), watched(nats_url) as found:
        await found.reached(8)
        await found.was_told("bootstrapped")

        assert found.says(published.plain) == "stale"


async def test_refuses_after_its_end(nats_url: str, published: Lives) -> None:
    """A verifier that was closed follows nothing any more, so it accepts nothing."""
    async with Relay(nats_url, 8), watched(nats_url) as found:
        await found.current()

    assert found.says(published.plain) == "stale"

"""How a verifier follows: nothing is passed over, whatever becomes of the stream."""

import msgspec
import nats
import pytest

from events.cloudevents import SUBJECTS, log_source, message, subject
from tests.events.subscriber.stream import LOG, STREAM, publish, remake
from tests.events.verifier.lives import OTHER_LOG, Lives
from tests.events.verifier.watched import Relay, watched
from tests.harness import builders


async def test_follows(nats_url: str, published: Lives) -> None:
    """A token that is revoked while it follows is refused from then on."""
    async with Relay(nats_url, 8) as relay, watched(nats_url) as found:
        await found.current()
        assert found.says(published.plain) == "accepted"
        await publish(nats_url, [published.revoke_the_plain_one])
        relay.position = 9
        await found.reached(9)

        assert found.says(published.plain) == "revoked"
        lag = found.verifier.lag
        assert lag is not None
        assert lag < 1


async def test_foreign_message_on_the_way(nats_url: str, published: Lives) -> None:
    """Something else than an event is not passed over: the event that belongs there has not come."""
    async with Relay(nats_url, 8) as relay, watched(nats_url) as found:
        await found.current()
        connection = await nats.connect(nats_url)
        await connection.jetstream().publish("tokens.v1.a.b.created", b"{}")
        await connection.close()
        relay.position = 9
        await found.was_told("foreign_message")
        await found.stale()
        assert found.verifier.position == 8


async def test_event_of_another_position(nats_url: str, published: Lives) -> None:
    """An event that is not at its position in the stream is not applied."""
    stray = builders.recorded(builders.activated(builders.suspended(published.tokens[1])), 12)
    async with Relay(nats_url, 8), watched(nats_url) as found:
        await found.current()
        connection = await nats.connect(nats_url)
        await connection.jetstream().publish(subject(stray), message(stray, log_source(LOG)))
        await connection.close()
        await found.was_told("foreign_message")

        assert found.says(published.suspended) == "suspended"


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
    async with watched(nats_url) as found:
        async with Relay(nats_url, 8):
            await found.current()
        await wipe(nats_url, first=20)
        late = builders.recorded(builders.suspended(published.tokens[0]), 20)
        await publish(nats_url, [late])
        async with Relay(nats_url, 20):
            await found.was_told("gap")
            await found.stale()
            assert found.verifier.position == 8
            assert found.says(published.plain) == "stale"
        await remake(nats_url)
        await publish(nats_url, [*published.events, published.revoke_the_plain_one])
        async with Relay(nats_url, 9):
            await found.current()

            assert found.says(published.plain) == "revoked"


async def wipe(nats_url: str, first: int) -> None:
    """The stream anew, empty, beginning at that sequence."""
    connection = await nats.connect(nats_url)
    jetstream = connection.jetstream()
    await jetstream.delete_stream(STREAM)
    body = {"name": STREAM, "subjects": [SUBJECTS], "first_seq": first}
    await connection.request(f"$JS.API.STREAM.CREATE.{STREAM}", msgspec.json.encode(body))
    await connection.close()


async def test_history_lost_and_put_back(nats_url: str, published: Lives) -> None:
    """When the stream is shorter than what was applied, the state is kept until it has been put back; then it goes on
    from there, and refuses what was revoked meanwhile."""
    async with Relay(nats_url, 8) as relay, watched(nats_url) as found:
        await found.current()
        relay.position = 9
        await remake(nats_url)
        await publish(nats_url, published.events[:3])
        await found.was_told("stream_short")
        assert found.says(published.revoked) == "revoked"
        await found.stale()
        await publish(nats_url, [*published.events[3:], published.revoke_the_plain_one])
        await found.current()

        assert found.says(published.plain) == "revoked"
        assert found.says(published.activated) == "accepted"
        assert found.kinds.count("bootstrapped") == 1


async def test_another_log(nats_url: str, published: Lives) -> None:
    """When another log is in the stream, the state is made anew from it; what was revoked in the old one stays so."""
    async with watched(nats_url) as found:
        async with Relay(nats_url, 8):
            await found.current()
        await remake(nats_url)
        # Restored to a moment before the revocations: the two tokens are active there.
        await publish(nats_url, published.events[:3], log=OTHER_LOG)
        async with Relay(nats_url, 3, OTHER_LOG):
            await found.was_told("new_log")
            await found.current()

            assert found.verifier.source == log_source(OTHER_LOG)
            assert found.says(published.suspended) == "accepted"
            assert found.says(published.revoked) == "revoked"


async def test_clock_set_back(nats_url: str, published: Lives, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the clock is set back past what was forgotten, the state is made anew with it."""
    async with Relay(nats_url, 8), watched(nats_url) as found:
        await found.current()
        year = 365 * 86400
        found.verifier._local.statuses.forget(published.tokens[0].expires_at.timestamp() + year)
        assert found.says(published.revoked) == "expired"
        await found.was_told("clock_set_back")
        await found.current()

        assert found.says(published.revoked) == "revoked"
        assert found.says(published.plain) == "accepted"

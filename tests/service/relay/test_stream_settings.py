"""A stream that is there already: made by an earlier version, or by somebody."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from nats.js.api import PersistMode
from structlog.testing import capture_logs

from events import standing
from service.embedded.nats import EmbeddedNats
from service.relay.errors import Refused
from service.relay.notices import Notices
from service.relay.stream.jetstream import JetStream
from service.relay.stream.settings import stream_config
from tests.harness.relayed_log import Log, Watched, running
from tests.harness.stream import PLAIN, STREAM, Nats, last_sequence, numbered

OURS = stream_config(STREAM, 1)


async def test_a_stream_of_an_earlier_version_learns_batches_and_kinds(log: Log, relay: Watched) -> None:
    """Nothing else of its settings changes, and nothing is logged as wrong."""
    await log.broker.make(OURS.evolve(allow_atomic=None, metadata={"owner": "somebody"}, max_consumers=77))
    await log.append(100)
    with capture_logs() as lines:
        async with running(relay):
            await relay.reached(100)

    after = (await log.broker.info()).config
    metadata = after.metadata or {}
    assert after.allow_atomic
    assert metadata[standing.KINDS_KEY] == "activated,suspended,revoked,deleted"
    assert metadata[standing.RULES_KEY] == "1"
    assert (after.max_consumers, metadata["owner"]) == (77, "somebody")
    assert (after.deny_delete, after.deny_purge, after.allow_direct) == (True, True, True)
    assert None not in await log.broker.batches()
    assert [line for line in lines if line["log_level"] == "warning"] == []


@pytest.mark.parametrize(
    ("changes", "event", "reason"),
    [
        ({"allow_atomic": None, "persist_mode": PersistMode.ASYNC}, "no batches", "not supported with atomic batch"),
        ({"metadata": {"much": "x" * (128 * 1024 - 20)}}, "metadata cannot be written", "exceeds maximum size"),
    ],
    ids=["batches", "metadata"],
)
async def test_what_the_server_refuses(broker: Nats, changes: dict[str, Any], event: str, reason: str) -> None:
    """Its reason is logged once, not at every connection. A stream that cannot have batches gets single messages."""
    await broker.make(OURS.evolve(**changes))
    notices = Notices()
    with capture_logs() as lines:
        for first in (1, 51):
            async with broker.connected(notices=notices) as stream:
                assert await last_sequence(stream) == first - 1
                await stream.publisher.publish(first, numbered(*range(first, first + 50)))

    [said] = [line["reason"] for line in lines if event in line["event"]]
    assert reason in said
    assert (None in await broker.batches()) == (event == "no batches")


async def test_batches_turned_off_under_a_relay_are_done_without(broker: Nats, stream: JetStream) -> None:
    """The window that the broker declines goes at once as single messages, the next ones as well, with one warning."""
    with capture_logs() as lines:
        await stream.publisher.publish(1, numbered(*range(1, 61)))
        await broker.update((await broker.info()).config.evolve(allow_atomic=False))
        await stream.publisher.publish(61, numbered(*range(61, 121)))
        await stream.publisher.publish(121, numbered(*range(121, 181)))

    ids = await broker.batches()
    assert None not in ids[:60]
    assert set(ids[60:]) == {None}
    said = [(line["log_level"], line["reason"]) for line in lines]
    assert said == [("warning", "atomic publish is disabled (10174)")]


async def test_settings_that_matter_are_compared(log: Log, relay: Watched, broker: Nats) -> None:
    """A difference is logged with what is and what should be, and left alone: it may be meant so."""
    await broker.make(PLAIN.evolve(max_bytes=10_000_000, allow_direct=True, deny_purge=True))
    await log.append(1)
    with capture_logs() as lines:
        async with running(relay):
            await relay.reached(1)

    [line] = [line for line in lines if "settings" in line["event"]]
    assert line == {
        "event": line["event"],
        "log_level": "warning",
        "discard": "old, not new",
        "max_bytes": "10000000, not -1",
        "deny_delete": "False, not True",
    }
    config = (await broker.info()).config
    assert (config.discard, config.max_bytes, config.deny_delete) == ("old", 10_000_000, False)
    assert await log.is_in_stream()


async def test_a_creation_that_fails_for_now_is_tried_again(own_nats: EmbeddedNats, own_store: Path) -> None:
    """As when the broker clears away what a deletion left: a file stands in its way, which it removes in failing."""
    async with Nats(own_nats.url()).connected() as stream:
        account = own_store / "jetstream" / "$G"
        account.mkdir(parents=True, exist_ok=True)
        (account / "streams").touch()
        await stream.create()

        assert await last_sequence(stream) == 0


async def test_a_stream_that_cannot_be_created_is_refused(
    own_nats: EmbeddedNats, own_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After some tries, in the words of the broker."""
    monkeypatch.setattr("service.relay.stream.jetstream._TRY_AGAIN_AFTER", 0.0)
    async with Nats(own_nats.url()).connected() as stream:
        shutil.rmtree(own_store / "jetstream", ignore_errors=True)
        (own_store / "jetstream").touch()
        with pytest.raises(Refused) as refused:
            await stream.create()

    assert "10049" in refused.value.said

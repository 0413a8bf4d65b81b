"""A stream that is there already: made by an earlier version, or by somebody."""

import shutil
from pathlib import Path

import pytest
from nats.js import JetStreamContext
from nats.js.api import PersistMode
from structlog.testing import capture_logs

from events import standing
from service.embedded.nats import EmbeddedNats
from service.relay.errors import Refused
from service.relay.notices import Notices
from service.relay.stream.connection import connect
from service.relay.stream.jetstream import JetStream
from service.relay.stream.settings import stream_config
from tests.harness.relayed_log import Log, Watched, running
from tests.harness.stream import PLAIN, STREAM, batches_in_stream, last_sequence, numbered

OURS = stream_config(STREAM, 1)


async def test_a_stream_of_an_earlier_version_learns_batches_and_kinds(
    log: Log, relay: Watched, nats_url: str, jetstream: JetStreamContext
) -> None:
    """Nothing else of its settings changes, and nothing is logged as wrong."""
    await jetstream.add_stream(OURS.evolve(allow_atomic=None, metadata={"owner": "somebody"}, max_consumers=77))
    await log.append(100)
    with capture_logs() as lines:
        async with running(relay):
            await relay.reached(100)

    after = (await jetstream.stream_info(STREAM)).config
    metadata = after.metadata or {}
    assert after.allow_atomic
    assert metadata[standing.KINDS_KEY] == "activated,suspended,revoked,deleted"
    assert metadata[standing.RULES_KEY] == "1"
    assert (after.max_consumers, metadata["owner"]) == (77, "somebody")
    assert (after.deny_delete, after.deny_purge, after.allow_direct) == (True, True, True)
    assert None not in await batches_in_stream(nats_url)
    assert [line for line in lines if line["log_level"] == "warning"] == []


async def test_a_stream_that_cannot_have_batches_gets_single_messages(
    nats_url: str, jetstream: JetStreamContext
) -> None:
    """The server's reason is logged once, not at every connection."""
    await jetstream.add_stream(OURS.evolve(allow_atomic=None, persist_mode=PersistMode.ASYNC))
    notices = Notices()
    with capture_logs() as lines:
        for first in (1, 51):
            async with connect(nats_url, stream=STREAM, replicas=1, notices=notices) as stream:
                assert await last_sequence(stream) == first - 1
                await stream.publisher.publish(first, numbered(*range(first, first + 50)))

    assert set(await batches_in_stream(nats_url)) == {None}
    assert [line.get("reason") for line in lines if "no batches" in line["event"]] == [
        "async persist mode is not supported with atomic batch publish (10052)"
    ]


async def test_metadata_that_the_server_refuses(nats_url: str, jetstream: JetStreamContext) -> None:
    """It has no room for more: that is said once."""
    await jetstream.add_stream(OURS.evolve(metadata={"much": "x" * (128 * 1024 - 20)}))
    notices = Notices()
    with capture_logs() as lines:
        for _ in range(2):
            async with connect(nats_url, stream=STREAM, replicas=1, notices=notices) as stream:
                assert await last_sequence(stream) == 0

    [reason] = [line["reason"] for line in lines if "metadata cannot be written" in line["event"]]
    assert "exceeds maximum size" in reason


async def test_batches_turned_off_under_a_relay_are_done_without(
    nats_url: str, stream: JetStream, jetstream: JetStreamContext
) -> None:
    """The window that the broker declines goes at once as single messages, the next ones as well, with one warning."""
    with capture_logs() as lines:
        await stream.publisher.publish(1, numbered(*range(1, 61)))
        config = (await jetstream.stream_info(STREAM)).config
        await jetstream.update_stream(config.evolve(allow_atomic=False))
        await stream.publisher.publish(61, numbered(*range(61, 121)))
        await stream.publisher.publish(121, numbered(*range(121, 181)))

    ids = await batches_in_stream(nats_url)
    assert None not in ids[:60]
    assert set(ids[60:]) == {None}
    assert [(line["log_level"], line["reason"]) for line in lines] == [
        ("warning", "atomic publish is disabled (10174)")
    ]


async def test_settings_that_matter_are_compared(
    log: Log, relay: Watched, nats_url: str, jetstream: JetStreamContext
) -> None:
    """A difference is logged with what is and what should be, and left alone: it may be meant so."""
    await jetstream.add_stream(PLAIN.evolve(max_bytes=10_000_000, allow_direct=True, deny_purge=True))
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
    config = (await jetstream.stream_info(STREAM)).config
    assert (config.discard, config.max_bytes, config.deny_delete) == ("old", 10_000_000, False)
    assert await log.is_in_stream(nats_url)


async def test_a_creation_that_fails_for_now_is_tried_again(own_nats: EmbeddedNats, own_store: Path) -> None:
    """As when the broker clears away what a deletion left: a file stands in its way, which it removes in failing."""
    async with connect(own_nats.url(), stream=STREAM, replicas=1) as stream:
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
    async with connect(own_nats.url(), stream=STREAM, replicas=1) as stream:
        shutil.rmtree(own_store / "jetstream", ignore_errors=True)
        (own_store / "jetstream").touch()
        with pytest.raises(Refused) as refused:
            await stream.create()

    assert "10049" in refused.value.said

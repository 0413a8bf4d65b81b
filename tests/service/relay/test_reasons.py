"""What NATS says goes to the log. Readiness, which anyone may read, has words of ours."""

from collections.abc import MutableMapping
from typing import Any

import nats.errors
import pytest
from nats.js.api import AckPolicy, ConsumerConfig, StreamConfig
from structlog.testing import capture_logs

from events.cloudevents import SUBJECTS
from service.embedded.process import free_port
from service.relay.errors import BrokerUnavailable, broker_errors
from service.relay.stream.connection import connect
from service.relay.stream.stored import stored
from tests.service.relay.house import STREAM, Log, Watched, running, streams


async def reason(log: Log, nats_url: str, kind: str) -> tuple[str | None, list[MutableMapping[str, Any]]]:
    """What the relay gives as the reason of that fault, and what it logs."""
    relay = Watched(log, nats_url)
    with capture_logs() as lines:
        async with running(relay):
            await relay.faulted(kind)
    return relay.seen[-1].reason, [line for line in lines if line.get("fault") == kind]


async def test_a_login_that_nats_refuses(log: Log, nats_url: str) -> None:
    """The words of NATS are in the log once."""
    said, lines = await reason(log, nats_url.replace(":t@", ":wrong@"), "nats_unavailable")

    assert said == "NATS is not available: it refuses the user or the password"
    assert ["Authorization Violation" in line["said"] for line in lines] == [True]


async def test_a_server_that_is_not_there(log: Log) -> None:
    """All that nats-py says is that there is none."""
    said, lines = await reason(log, f"nats://127.0.0.1:{free_port()}", "nats_unavailable")

    assert said == "NATS is not available: no server takes connections"
    assert lines[0]["said"] == "nats: no servers available for connection"


async def test_a_message_that_nats_refuses(log: Log, nats_url: str) -> None:
    """The log has the reason, with its number."""
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(StreamConfig(name=STREAM, subjects=[SUBJECTS], max_msg_size=100))
    await log.append()
    said, lines = await reason(log, nats_url, "refused")

    assert said == "NATS refuses a message"
    assert lines[0]["said"] == "message size exceeds maximum allowed (10054)"


async def test_a_stream_that_nats_refuses(log: Log, nats_url: str) -> None:
    """Another stream has its subjects."""
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(StreamConfig(name="OTHER", subjects=[SUBJECTS]))
    said, lines = await reason(log, nats_url, "refused")

    assert said == "JetStream refuses what the relay asks of the stream"
    assert "overlap" in lines[0]["said"]


async def test_a_reading_that_nats_refuses(nats_url: str) -> None:
    """The stream may have no other consumer."""
    async with streams(nats_url) as jetstream:
        await jetstream.add_stream(StreamConfig(name=STREAM, subjects=[SUBJECTS], max_consumers=1))
        await jetstream.add_consumer(STREAM, ConsumerConfig(durable_name="only", ack_policy=AckPolicy.NONE))
    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
        with pytest.raises(BrokerUnavailable) as refused:
            await anext(stored(stream, after=0, upto=1))

    assert str(refused.value) == "NATS is not available: JetStream refuses what it is asked for; the log says which"
    assert "maximum consumers" in refused.value.said


@pytest.mark.parametrize(
    "error", [nats.errors.Error("nats: 'of NATS'"), OSError(5, "of NATS"), TimeoutError("of NATS")]
)
def test_whatever_else_goes_wrong(error: Exception) -> None:
    """No text that is not ours is in the error's own."""
    with pytest.raises(BrokerUnavailable) as caught, broker_errors():
        raise error

    assert "of NATS" not in str(caught.value)
    assert "of NATS" in caught.value.said

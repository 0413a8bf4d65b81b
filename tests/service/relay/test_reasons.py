"""What NATS says goes to the log. Readiness, which anyone may read, has words of ours."""

from typing import Any

import nats.errors
import pytest
from nats.js.api import AckPolicy, ConsumerConfig
from structlog.testing import capture_logs

from service.embedded.process import free_port
from service.relay.errors import BrokerUnavailable, Refused, broker_errors
from service.relay.stream.stored import stored
from tests.harness.relayed_log import Log, Watched, running
from tests.harness.stream import PLAIN, STREAM, Nats, streams


async def told(log: Log, nats_url: str, kind: str, said: str) -> str:
    """The reason that the relay gives for that fault; what NATS said is in the log once."""
    with capture_logs() as lines:
        async with running(relay := Watched(log, nats_url=nats_url)):
            await relay.faulted(kind)
    assert [said in line["said"] for line in lines if line.get("fault") == kind] == [True]
    return relay.reason


@pytest.mark.parametrize(
    ("settings", "reason", "said"),
    [
        ({"max_msg_size": 100}, "NATS refuses a message", "message size exceeds maximum allowed (10054)"),
        ({"name": "OTHER"}, "JetStream refuses what the relay asks of the stream", "overlap"),
    ],
    ids=["a message", "a stream, for another one has its subjects"],
)
async def test_what_nats_refuses(log: Log, broker: Nats, settings: dict[str, Any], reason: str, said: str) -> None:
    await broker.make(PLAIN.evolve(**settings))
    await log.append()

    assert await told(log, broker.url, "refused", said) == reason


async def test_a_nats_that_lets_nobody_in(log: Log, broker: Nats) -> None:
    for url, reason, said in (
        (broker.url.replace(":t@", ":wrong@"), "it refuses the user or the password", "Authorization Violation"),
        (f"nats://127.0.0.1:{free_port()}", "no server takes connections", "no servers available for connection"),
    ):
        assert await told(log, url, "nats_unavailable", said) == f"NATS is not available: {reason}"


async def test_a_reading_that_nats_refuses(broker: Nats) -> None:
    """The stream may have no other consumer."""
    await broker.make(PLAIN.evolve(max_consumers=1))
    await broker.put(("tokens.v1.any", b""))
    async with streams(broker.url) as jetstream:
        await jetstream.add_consumer(STREAM, ConsumerConfig(durable_name="only", ack_policy=AckPolicy.NONE))
    async with broker.connected() as stream:
        with pytest.raises(Refused) as refused:
            await anext(stored(stream, after=0, upto=1))

    assert str(refused.value) == "JetStream refuses what the relay asks of the stream"
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

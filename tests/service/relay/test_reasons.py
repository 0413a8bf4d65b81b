"""What NATS says goes to the log. Readiness, which anyone may read, has words of ours."""

import nats.errors
import pytest
from nats.js import JetStreamContext
from nats.js.api import AckPolicy, ConsumerConfig, StreamConfig
from structlog.testing import capture_logs

from service.embedded.process import free_port
from service.relay.errors import BrokerUnavailable, Refused, broker_errors
from service.relay.stream.connection import connect
from service.relay.stream.stored import stored
from tests.harness.relayed_log import Log, Watched, running
from tests.harness.stream import PLAIN, STREAM


async def told(log: Log, nats_url: str, kind: str, said: str) -> str:
    """The reason that the relay gives for that fault; what NATS said is in the log once."""
    with capture_logs() as lines:
        async with running(relay := Watched(log, nats_url)):
            await relay.faulted(kind)
    assert [said in line["said"] for line in lines if line.get("fault") == kind] == [True]
    return relay.reason


@pytest.mark.parametrize(
    ("config", "reason", "said"),
    [
        pytest.param(
            PLAIN.evolve(max_msg_size=100),
            "NATS refuses a message",
            "message size exceeds maximum allowed (10054)",
            id="a message",
        ),
        pytest.param(
            PLAIN.evolve(name="OTHER"),
            "JetStream refuses what the relay asks of the stream",
            "overlap",
            id="a stream, for another one has its subjects",
        ),
    ],
)
async def test_what_nats_refuses(
    log: Log, nats_url: str, jetstream: JetStreamContext, config: StreamConfig, reason: str, said: str
) -> None:
    """The relay gives its own reason; the words of NATS are in the log once."""
    await jetstream.add_stream(config)
    await log.append()

    assert await told(log, nats_url, "refused", said) == reason


async def test_a_nats_that_lets_nobody_in(log: Log, nats_url: str) -> None:
    """It refuses the login, or it is not there."""
    for url, reason, said in (
        (nats_url.replace(":t@", ":wrong@"), "it refuses the user or the password", "Authorization Violation"),
        (f"nats://127.0.0.1:{free_port()}", "no server takes connections", "no servers available for connection"),
    ):
        assert await told(log, url, "nats_unavailable", said) == f"NATS is not available: {reason}"


async def test_a_reading_that_nats_refuses(nats_url: str, jetstream: JetStreamContext) -> None:
    """The stream may have no other consumer."""
    await jetstream.add_stream(PLAIN.evolve(max_consumers=1))
    await jetstream.add_consumer(STREAM, ConsumerConfig(durable_name="only", ack_policy=AckPolicy.NONE))
    await jetstream.publish("tokens.v1.any", b"")
    async with connect(nats_url, stream=STREAM, replicas=1) as stream:
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

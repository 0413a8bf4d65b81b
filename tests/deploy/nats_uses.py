"""What each user of NATS has to be able to do: every function does it all, and raises if something is not possible."""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.js.api import AckPolicy, ConsumerConfig

from events.cloudevents import SUBJECTS
from events.nats.broker import Broker, Servers, connect
from events.nats.pull import Pull
from events.signals import CLOCK, HEAD, RECEIPTS, USAGE
from events.subscriber.acks import Acks
from service.embedded.nats import EmbeddedNats
from service.relay.stream import connection
from service.relay.stream.stored import stored
from tests.deploy.nats_accounts import connected, url
from tests.harness.processes import until
from tests.harness.stream import STREAM, numbered

WITHIN: Final = 4.0
"""Seconds for one thing to happen, if it happens."""
_AGAIN: Final = 0.01


async def as_relay(server: EmbeddedNats, user: str, peer: str) -> None:
    """`peer` is another user of the service's account, who may do anything."""
    async with (
        connection.connect(url(server, user), stream=STREAM, replicas=1) as stream,
        connected(server, peer) as other,
    ):
        assert await stream.look() is None
        await stream.create()
        state = await stream.look()
        assert state is not None
        await stream.publisher.publish(1, numbered(1))
        await stream.publisher.publish(2, numbered(*range(2, 102)))
        found = await stream.read(101)
        assert found is not None
        assert sum([len(window) async for window in stored(stream, after=0, upto=101)]) == 101
        subscription = await stream.connection.jetstream().pull_subscribe(
            SUBJECTS, stream=STREAM, config=ConsumerConfig(ack_policy=AckPolicy.NONE)
        )
        assert len(await subscription.fetch(101, timeout=WITHIN)) == 101
        await _heard(other, HEAD, stream.connection)
        await _heard(stream.connection, RECEIPTS, other)
        await _asked(stream.connection, other)
        await stream.close(by="test")
        await stream.delete()
        assert await stream.look() is None


async def as_http(server: EmbeddedNats, user: str) -> None:
    async with connected(server, user) as mine, connected(server, "gateway") as its:
        await _heard(mine, RECEIPTS, its)
        await _heard(mine, USAGE, its, queue="tokentrail")


async def as_verifier(server: EmbeddedNats, user: str) -> None:
    async with (
        connect(Servers(urls=url(server, user)), stream=STREAM, name="test") as broker,
        connected(server, "relay") as leader,
        connected(server, "http") as service,
    ):
        await _read(broker, [], durable=False)
        await _read(broker, ["tokens.v1.*.*.created", "tokens.v1.*.*.revoked"], durable=False)
        await _heard(broker.connection, HEAD, leader)
        await _asked(leader, broker.connection, queue="test")
        await _heard(service, RECEIPTS, broker.connection)
        await _heard(service, USAGE, broker.connection, queue="tokentrail")


async def as_subscriber(
    server: EmbeddedNats, user: str, filters: Sequence[Sequence[str]] = ((), ("tokens.v1.*.*.created",))
) -> None:
    async with (
        connect(Servers(urls=url(server, user)), stream=STREAM, name="test") as broker,
        connected(server, "relay") as leader,
    ):
        for each in filters:
            await _read(broker, each, durable=True)
        await _heard(broker.connection, HEAD, leader)


async def _asked(leader: Client, who: Client, queue: str = "") -> None:
    """The leader answers what its clock says."""

    async def answer(request: Msg) -> None:
        await request.respond(b"answer")

    await leader.subscribe(CLOCK, queue, answer)
    await leader.flush()
    assert (await who.request(CLOCK, timeout=WITHIN)).data == b"answer"


async def _read(broker: Broker, filters: Sequence[str], *, durable: bool) -> None:
    """Makes a consumer, reads two messages and deletes the consumer. A durable one gets both acknowledged: the first to
    the subject that came with it, the second as if another instance had been sent it."""
    state = (await broker.stream_info()).state
    assert state.messages == 2
    name = broker.connection.new_inbox().rpartition(".")[2]
    config: dict[str, Any] = {"ack_policy": "explicit", "durable_name": name} if durable else {"ack_policy": "none"}
    consumer = await broker.create_consumer(name, {"mem_storage": True, **config}, filters)
    async with Pull(broker, consumer.name) as pull:
        messages = await anext(pull)
        if len(messages) < 2:
            messages += await anext(pull)
    first, second = messages
    if durable:
        await broker.connection.publish(first.reply, b"+ACK")
        await broker.connection.publish(Acks(STREAM, name, 2).reply_for(second.sequence), b"+ACK")

        async def acknowledged() -> bool:
            info = await broker.consumer_info(name)
            return info is not None and info.ack_floor.consumer_seq == 2

        await until(acknowledged, within=WITHIN)
    await broker.delete_consumer(name)


async def _heard(listener: Client, subject: str, speaker: Client, queue: str = "") -> None:
    """Says something until it is heard: others may listen in the same queue, each message of which one gets."""
    mine = speaker.new_inbox().encode()
    heard = asyncio.Event()

    async def hear(message: Msg) -> None:
        if message.data == mine:
            heard.set()

    subscription = await listener.subscribe(subject, queue, hear)
    await listener.flush()
    async with asyncio.timeout(WITHIN):
        while not heard.is_set():
            await speaker.publish(subject, mine)
            await asyncio.sleep(_AGAIN)
    await subscription.unsubscribe()

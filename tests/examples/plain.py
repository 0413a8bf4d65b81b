"""Follows the token events with nats-py and nothing of ours: what a subscriber in any language does.

    NATS_URL=nats://127.0.0.1:4222 python plain.py

Prints one line an event. Stop it and start it again: it goes on where it was. A line may come twice then, if its
acknowledgement did not get through: who must not do a thing twice keeps the position with what was done (audit.py).
"""

import asyncio
import json
import os
from collections.abc import AsyncIterator
from typing import Any

import nats
import nats.errors
from nats.js import JetStreamContext
from nats.js.api import AckPolicy, ConsumerConfig

STREAM = "TOKENS"
NAME = "plain-example"


async def main() -> None:
    connection = await nats.connect(os.environ["NATS_URL"])
    jetstream = connection.jetstream()
    subscription = await jetstream.pull_subscribe(
        "tokens.v1.>", durable=NAME, stream=STREAM, config=ConsumerConfig(ack_policy=AckPolicy.EXPLICIT, ack_wait=5)
    )
    floor = (await subscription.consumer_info()).ack_floor
    last = floor.stream_seq if floor else 0
    while True:
        try:
            messages = await subscription.fetch(100, timeout=5)
        except nats.errors.TimeoutError:
            continue
        for message in messages:
            event = json.loads(message.data)
            position = int(event["sequence"])
            # Delivered again, because an acknowledgement got lost: the position says so.
            if position > last:
                async for missed in between(jetstream, last, position):
                    handle(missed)
                handle(event)
                last = position
            await message.ack_sync()


async def between(jetstream: JetStreamContext, last: int, position: int) -> AsyncIterator[dict[str, Any]]:
    """Positions have no gaps, so what lies between two of them was missed: it is in the stream."""
    for missing in range(last + 1, position):
        yield json.loads((await jetstream.get_msg(STREAM, missing)).data or b"")


def handle(event: dict[str, Any]) -> None:
    """Every event carries the token's state after it: there is nobody to call back."""
    data = event["data"]
    print(event["sequence"], event["type"], event["subject"], data["status"], data["actor"]["id"], flush=True)


if __name__ == "__main__":
    asyncio.run(main())

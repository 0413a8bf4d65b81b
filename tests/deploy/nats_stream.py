"""The stream on a server with the files, as the tests of refusals use it."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

from nats.aio.client import Client

from events.cloudevents import log_source, message, subject
from service.embedded.nats import EmbeddedNats
from service.relay.stream.settings import stream_config
from tests.deploy.nats_accounts import ACCOUNT, connected, lay_out, running, serve
from tests.harness.builders import created, new_account, recorded
from tests.harness.stream import SOON, STREAM

API: Final = "$JS.API"
OTHER: Final = new_account()
"""Another account than ACCOUNT."""


@asynccontextmanager
async def filled(folder: Path) -> AsyncIterator[EmbeddedNats]:
    """The stream holds one event of each of two accounts."""
    lay_out(folder)
    server = serve(folder)
    with running(server):
        async with connected(server, "relay") as relay:
            await relay.jetstream().add_stream(stream_config(STREAM, 1))
            await publish(relay, 1, ACCOUNT)
            await publish(relay, 2, OTHER)
        yield server


async def create(
    connection: Client, name: str, config: dict[str, Any], suffix: str = "", action: str = ""
) -> dict[str, Any]:
    config = {"name": name, "ack_policy": "none", "mem_storage": True, **config}
    body = json.dumps({"stream_name": STREAM, "config": config, "action": action}).encode()
    answer = await connection.request(f"{API}.CONSUMER.CREATE.TOKENS.{name}{suffix}", body, timeout=SOON)
    found: dict[str, Any] = json.loads(answer.data)
    return found


async def publish(relay: Client, position: int, account: str) -> None:
    event = recorded(created(account), position)
    await relay.jetstream().publish(subject(event), message(event, log_source(event.event_id)))


async def state(broker: EmbeddedNats) -> dict[str, Any]:
    """What there is in the stream, consumers too."""
    async with connected(broker, "relay") as relay:
        info = json.loads((await relay.request(f"{API}.STREAM.INFO.TOKENS")).data)
    found: dict[str, Any] = info["state"] | {"created": info["created"], "config": info["config"]}
    return found

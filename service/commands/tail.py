"""`events tail`: shows the log or the stream, one line for each event."""

from collections.abc import Callable
from typing import Any, Final

import msgspec
import nats.errors
import structlog
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy

from events.cloudevents import SUBJECTS, log_source, message
from events.log_point import BEGINNING, LogPoint
from events.nats.connection import NatsClient
from events.nats.url import servers
from service.config import Config
from service.store.database import create_pool
from service.store.event_store import EventStore
from service.store.log_signal import LogSignal

log = structlog.get_logger(__name__)

_BATCH: Final = 500
_ANOTHER: Final = "The {what} is another one: it does not have the event that was read at position {position}"

Show = Callable[[str], None]


class TailFailed(Exception):
    """The log or the stream cannot be followed; the message says why."""


async def tail_log(config: Config, show: Show, *, after: int | None, follow: bool, as_json: bool) -> None:
    """Follows the log in Postgres, after that position or from the end."""
    pool = await create_pool(config.database_url, size=1, application_name="tokentrail tail")
    signal = LogSignal(config.database_url)
    try:
        store = EventStore(pool)
        at = (await store.tail(BEGINNING, 0)).head if after is None else LogPoint(after)
        if follow:
            await signal.start()
        while True:
            tail = await store.tail(at, _BATCH)
            if tail.differs:
                raise TailFailed(_ANOTHER.format(what="log", position=at.position))
            for recorded in tail.events:
                body = message(recorded, log_source(tail.log_id))  # the id changes with a new incarnation
                show(body.decode() if as_json else readable(body))
                at = recorded.point
            if not tail.events:
                if not follow:
                    return
                await signal.wait()
    finally:
        await signal.stop()
        await pool.close()


async def tail_stream(config: Config, show: Show, *, after: int | None, follow: bool, as_json: bool) -> None:
    """Follows the stream in NATS, after that position or from the end."""
    try:
        await _tail_stream(config, show, after=after, follow=follow, as_json=as_json)
    except nats.errors.Error as error:
        raise TailFailed(f"NATS: {error}") from error


async def _tail_stream(config: Config, show: Show, *, after: int | None, follow: bool, as_json: bool) -> None:
    # nats-py tries the first connection as often as any later one: so one that does not come back, to see who is there.
    probe = NatsClient()
    await probe.connect(
        servers(config.nats_url),
        connect_timeout=3,
        inbox_prefix=config.nats_inbox_prefix,
        allow_reconnect=False,
        max_reconnect_attempts=1,
        reconnect_time_wait=0,
        error_cb=_quiet,
    )
    await probe.close()
    client = NatsClient()
    await client.connect(
        servers(config.nats_url),
        connect_timeout=3,
        inbox_prefix=config.nats_inbox_prefix,
        max_reconnect_attempts=-1 if follow else 1,
        error_cb=_quiet,
    )
    try:
        jetstream = client.jetstream()
        state = (await jetstream.stream_info(config.stream)).state
        position = state.last_seq if after is None else min(after, state.last_seq)
        subscription = await jetstream.pull_subscribe(
            SUBJECTS,
            stream=config.stream,
            config=ConsumerConfig(
                ack_policy=AckPolicy.NONE, deliver_policy=DeliverPolicy.BY_START_SEQUENCE, opt_start_seq=position + 1
            ),
        )
        while follow or position < state.last_seq:
            try:
                messages = await subscription.fetch(_BATCH, timeout=1)
            except TimeoutError:  # nats-py has two of them
                continue
            for received in messages:
                show(received.data.decode() if as_json else readable(received.data))
                position = received.metadata.sequence.stream
    finally:
        await client.close()


async def _quiet(error: Exception) -> None:
    log.warning("NATS reports an error", error=str(error) or type(error).__name__)


def readable(body: bytes) -> str:
    """`position time type token -> status by actor`"""
    event = msgspec.json.decode(body, type=dict[str, Any])
    data = event["data"]
    actor = data["actor"]
    reason = f" ({data['reason']})" if data.get("reason") else ""
    return (
        f"{int(event['sequence']):>8}  {event['time'][:23]:<23}  {event['type']:<14}  {event['subject']}  "
        f"{data['status']:<9}  by {actor['type']} {actor['id']}{reason}"
    )

"""`events tail`: shows the log or the stream, one line for each event."""

import asyncio
from collections.abc import Callable
from typing import Any, Final

import msgspec
import structlog

from events.backoff import Backoff
from events.cloudevents import log_source, message
from events.log_point import BEGINNING, LogPoint
from events.nats.broker import Servers, connect
from events.nats.errors import BrokerError
from events.nats.reader import reading
from service.commands.terminal import CommandFailed
from service.config import Config
from service.store.database import create_pool
from service.store.log_reader import LogReader
from service.store.log_signal import LogSignal

log = structlog.get_logger(__name__)

_BATCH: Final = 500
_PAUSE: Final = (0.1, 2.0)
"""Seconds before the next connection to NATS: the first time, and at most."""
_ANOTHER: Final = "The {what} is another one: it does not have the event that was read at position {position}"

Show = Callable[[str], None]


async def tail_log(config: Config, show: Show, *, after: int | None, follow: bool, as_json: bool) -> None:
    """Follows the log in Postgres, after that position or from the end."""
    pool = await create_pool(config.database_url, size=1, application_name="tokentrail tail")
    signal = LogSignal(config.database_url)
    try:
        store = LogReader(pool)
        at = (await store.tail(BEGINNING, 0)).head if after is None else LogPoint(after)
        if follow:
            await signal.start()
        while True:
            tail = await store.tail(at, _BATCH)
            if tail.differs:
                raise CommandFailed(_ANOTHER.format(what="log", position=at.position))
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
    """Follows the stream in NATS, after that position or from the end. With `follow` it connects again when the
    connection breaks, and goes on after the last event it showed.

    Raises:
        CommandFailed: the first connection fails; without `follow`, also when a connection breaks.
    """
    servers = Servers(urls=config.nats_url, inbox_prefix=config.nats_inbox_prefix)
    backoff = Backoff(*_PAUSE)
    position: int | None = None
    while True:
        try:
            async with connect(servers, stream=config.stream, name="tokentrail tail") as broker:
                state = (await broker.stream_info()).state
                if position is None:
                    position = state.last_seq if after is None else min(after, state.last_seq)
                if not follow and position == state.last_seq:
                    return
                # What the stream does not have is left out.
                async with reading(broker, max(position, state.first_seq - 1), contiguous=False) as pull:
                    backoff.reset()
                    async for messages in pull:
                        for received in messages:
                            show(received.data.decode() if as_json else readable(received.data))
                            position = received.sequence
                        if not follow and position >= state.last_seq:
                            return
        except BrokerError as error:
            if not follow or position is None:
                raise CommandFailed(f"NATS: {error}") from error
            log.warning("NATS is away", error=str(error))
        await asyncio.sleep(backoff.next())


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

"""Reads the stream from a position on, or the last message of each subject: completely, or with an error."""

import asyncio
import contextlib
import uuid
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, Final

from .broker import Broker, ConsumerInfo
from .errors import BrokerError, MessagesMissing
from .pull import Message, Pull

_GONE_AFTER: Final = 30_000_000_000
"""Nanoseconds after which the broker forgets a consumer that nobody pulls from."""
_DELETED_WITHIN: Final = 0.5
"""Seconds that the deletion may take; it is only a courtesy."""


@asynccontextmanager
async def reading(
    broker: Broker, after: int, filters: Sequence[str] = (), *, batch: int = 1000, contiguous: bool = True
) -> AsyncIterator[Pull]:
    """Reads the messages after that position, then those that come. Without filters each sequence follows the one
    before.

    The consumer lives as long as the context. Without `contiguous`, it is left to the caller to see what the stream has
    lost in between; its `pending` is how many there were at the start.

    Raises:
        MessagesMissing: the stream ends before `after`, or begins after what should come next: it has lost messages.
        BrokerError: see errors.py.
    """
    state = (await broker.stream_info()).state
    # A consumer that starts beyond the end would wait, and never send what comes in before its start.
    if state.last_seq < after:
        raise MessagesMissing(f"The stream ends at {state.last_seq}, before {after}")
    if after < state.last_seq and after + 1 < state.first_seq:
        raise MessagesMissing(f"The stream begins at {state.first_seq}, after {after + 1}")
    start = {"deliver_policy": "by_start_sequence", "opt_start_seq": after + 1}
    async with (
        _consumer(broker, start, filters) as info,
        Pull(
            broker,
            info.name,
            after=after if contiguous and not filters else None,
            pending=info.num_pending,
            batch=batch,
        ) as pull,
    ):
        yield pull


async def read_last(
    broker: Broker, filters: Sequence[str], *, batch: int = 1000
) -> AsyncGenerator[list[Message], None]:
    """Yields the last message of each subject that matches, by sequence, as the stream has them now; then it ends.

    Raises:
        BrokerError: see errors.py.
    """
    async with _consumer(broker, {"deliver_policy": "last_per_subject"}, filters) as info:
        if info.num_pending == 0:
            return
        async with Pull(broker, info.name, batch=batch) as pull:
            async for messages in pull:
                yield messages
                if messages[-1].pending == 0:
                    return


@asynccontextmanager
async def _consumer(broker: Broker, start: dict[str, Any], filters: Sequence[str]) -> AsyncIterator[ConsumerInfo]:
    """Makes a consumer of this reader's own that needs no acknowledgements."""
    name = f"reader-{uuid.uuid4().hex}"
    config = {
        **start,
        "ack_policy": "none",
        "mem_storage": True,
        "num_replicas": 1,
        "inactive_threshold": _GONE_AFTER,
    }
    info = await broker.create_consumer(name, config, filters)
    try:
        yield info
    finally:
        if not broker.closed:
            with contextlib.suppress(BrokerError, TimeoutError):
                async with asyncio.timeout(_DELETED_WITHIN):
                    await broker.delete_consumer(name)

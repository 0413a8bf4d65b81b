"""Settles an event: the handler handles it, or after some attempts it is set aside with its token's later events."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from itertools import chain, count

from ...notices import Kind, Notices
from ...received import Received
from ..control import Control
from ..errors import HandlerFailed
from .retry import Retry
from .set_aside import Aside, SetAside

log = logging.getLogger("tokentrail.subscriber")

Handle = Callable[[Received], Awaitable[None]]


class Settling:
    def __init__(self, handle: Handle, retry: Retry, aside: Aside | None, notices: Notices, control: Control) -> None:
        self._handle = handle
        self._retry = retry
        self._aside = aside
        self._notices = notices
        self._control = control

    async def settle(self, received: Received) -> None:
        """
        Raises:
            HandlerFailed: there is nowhere to set it aside.
            Ending: before it could be handled.
            Exception: what setting it aside raises.
        """
        if self._aside is not None and await self._held_back(self._aside, received):
            return
        for attempt, pause in zip(count(1), chain(self._retry.pauses(), [None]), strict=False):
            try:
                await self._call(received)
            except Exception as error:
                if pause is None:
                    await self._give_up(received, attempt, error)
                    return
                self._tell("retrying", received, f"in {pause} s, after attempt {attempt}: {error!r}")
                await self._control.pause(pause)
            else:
                return

    async def _call(self, received: Received) -> None:
        try:
            await self._handle(received)
        except asyncio.CancelledError as error:
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            # Of something that it waited for. Taken for ours, it would end the lane without a word.
            raise RuntimeError("The handler was cancelled") from error

    async def _held_back(self, aside: Aside, received: Received) -> bool:
        """Returns True if the event is set aside, or was set aside and replayed."""
        if aside.has(received):
            return True
        if not aside.holds(received.token_id):
            return False
        if not await aside.add(SetAside(received=received, behind=True)):
            return False
        self._tell("held_back", received, "an event before it was set aside")
        return True

    async def _give_up(self, received: Received, attempts: int, error: Exception) -> None:
        if self._aside is None:
            raise HandlerFailed(received.position, received.token_id, attempts) from error
        log.error("position %d is set aside", received.position, exc_info=error)
        await self._aside.add(SetAside(received=received, error=repr(error), attempts=attempts))
        self._tell("token_held", received, repr(error))

    def _tell(self, kind: Kind, received: Received, what: str) -> None:
        message = f"position {received.position} of token {received.token_id}: {what}"
        self._notices.tell(kind, message, position=received.position, token_id=received.token_id)

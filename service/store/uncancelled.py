"""A connection that never asks Postgres to cancel what it does.

A request to cancel that comes while a commit waits for the synchronous standby ends the wait, not the commit: others
then see what the standby lacks. asyncpg sends one when a command takes too long and when a task that waits for an
answer is cancelled. Here the connection ends instead. What has not begun to commit ends by the statement_timeout;
a commit that waits for the standby goes on waiting, unseen.
"""

import asyncio
from typing import Any

import asyncpg


class UncancelledConnection(asyncpg.Connection):
    """`may_cancel` is for whoever writes read models only: they follow from the log, so it does no harm if a commit of
    theirs is seen before the standby has it, and the connection goes on."""

    __slots__ = ("may_cancel",)

    may_cancel: bool

    def _cancel_current_command(self, *args: Any) -> None:
        """asyncpg calls this to send a request to cancel, whatever the reason."""
        if getattr(self, "may_cancel", False):
            super()._cancel_current_command(*args)  # type: ignore[misc]  # it is not in the stubs
            return
        # Not at once: first asyncpg tells whoever waits that the time is over.
        asyncio.get_running_loop().call_soon(self.terminate)

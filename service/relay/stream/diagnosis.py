"""Finds out that the broker cannot store: the broker does not say so itself.

On a full disk it does not answer a single message. In a chain it answers each message after the first that its sequence
is wrong, as if someone else had published. In both cases the stream still ends before these messages. A slow broker is
silent too, but not twice at the same position: by the second time it has stored what it got.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from service.relay.errors import BrokerCannotStore, Conflict, NoAcknowledgement
from service.relay.stream.jetstream import JetStream


class Diagnosis:
    """Remembers the position at which the broker stored nothing and answered nothing. It is kept when a connection
    ends, because such a silence ends the connection."""

    def __init__(self) -> None:
        self._silent_at: int | None = None

    @asynccontextmanager
    async def after(self, position: int, stream: JetStream) -> AsyncIterator[None]:
        """A context for publishing the messages that follow `position`.

        Raises:
            BrokerCannotStore: instead of a Conflict, or of the second NoAcknowledgement here, if nothing was stored.
        """
        try:
            yield
        except (Conflict, NoAcknowledgement) as error:
            state = await stream.look()
            if state is None or state.last != position:
                raise
            again, self._silent_at = position == self._silent_at, position
            if again or isinstance(error, Conflict):
                raise BrokerCannotStore from error
            raise

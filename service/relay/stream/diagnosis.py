"""Finds out that the broker cannot store, which it does not say.

On a full disk it answers nothing to a message that comes alone. To the messages of a chain that follow the first it
answers that they are at the wrong place, as if someone else had published. In both cases the stream still ends before
them. A broker that is slow is silent too, but not twice at the same place: it has stored what it got by then.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from service.relay.errors import BrokerCannotStore, Conflict, NoAcknowledgement
from service.relay.stream.jetstream import JetStream


class Diagnosis:
    """Remembers the position at which the broker stored nothing and said nothing. It outlives the connections: a
    silence ends one."""

    def __init__(self) -> None:
        self._silent_at: int | None = None

    @asynccontextmanager
    async def after(self, position: int, stream: JetStream) -> AsyncIterator[None]:
        """Surrounds the publishing of what follows `position`.

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

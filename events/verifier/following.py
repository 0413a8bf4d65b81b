"""Keeps the state at the end of the stream: resumes from its own position, or begins anew where that proves nothing.

The own position is the truth. Nothing is ever skipped, so whatever happens to consumers, connections and streams, the
state is that of the log at `position`; how old that may be is freshness's affair.
"""

import asyncio
from collections.abc import Callable
from typing import Final

from ..subscriber.broker import Broker, StreamInfo
from ..subscriber.errors import BrokerError
from ..subscriber.pull import Message
from ..subscriber.reader import reading
from .bootstrap import ForeignInStream, bootstrap, event_at, event_of
from .local import Local
from .notices import Notices
from .snapshot import About, Snapshot
from .statuses import KEEP, Statuses, change

_LOOK_AGAIN: Final = 0.5
"""Seconds between looks at a stream that is shorter than it was."""


class NewLog(BrokerError):
    """The stream is that of another log."""


class Following:
    """`source` and `position` are those of the state in `local`. `on_applied` is called after each burst of events.

    `now` is in seconds since 1970.
    """

    def __init__(
        self, local: Local, notices: Notices, *, now: Callable[[], float], on_applied: Callable[[], None]
    ) -> None:
        self.source = ""
        self.begin_anew = True
        self._local = local
        self._notices = notices
        self._now = now
        self._on_applied = on_applied

    @property
    def position(self) -> int:
        return self._local.statuses.position

    def restore(self, snapshot: Snapshot) -> None:
        """Goes on from there, if the stream has the same log."""
        about = snapshot.about
        statuses = Statuses.restored(about.position, about.forgotten, snapshot.standings)
        self._replace(about.source, statuses)

    def snapshot(self, stream: str) -> Snapshot:
        statuses = self._local.statuses
        about = About(stream=stream, source=self.source, position=statuses.position, forgotten=statuses.forgotten)
        return Snapshot(about, statuses.all())

    def adopt(self, source: str) -> None:
        """The stream was empty, and now the log's name is known: at position 0 nothing is missing of any log."""
        if not self.begin_anew and not self.source and self.position == 0:
            self._replace(source, self._local.statuses)

    async def follow(self, broker: Broker) -> None:
        """Until an error.

        Raises:
            NewLog, StreamIncomplete, ForeignInStream, BrokerError: call it again, over a new connection.
        """
        if not self.begin_anew:
            await self._until_long_enough(broker)
        if self.begin_anew:
            await self._begin(broker)
        else:
            self._notices.tell("resumed", f"from position {self.position}")
        async with reading(broker, after=self.position) as pull:
            async for messages in pull:
                self._apply(messages)

    async def _begin(self, broker: Broker) -> None:
        source, statuses = await bootstrap(broker, forgotten=int(self._now()) - KEEP)
        statuses.learn(self._local.statuses.gone())  # also of another log: what was revoked stays so
        self._replace(source, statuses)
        self._notices.tell("bootstrapped", f"at position {self.position}, {len(statuses)} tokens are not active")

    async def _until_long_enough(self, broker: Broker) -> None:
        """Returns when the stream holds what was applied here, or is found to be that of another log."""
        while True:
            info = await broker.stream_info()
            if await self._is_of_another_log(broker, info):
                self._lost_the_log("another log is in the stream")
                return
            if info.state.last_seq >= self.position:
                return
            self._notices.tell("stream_short", f"it ends at {info.state.last_seq}, applied are {self.position}")
            await asyncio.sleep(_LOOK_AGAIN)

    async def _is_of_another_log(self, broker: Broker, info: StreamInfo) -> bool:
        last = min(info.state.last_seq, self.position)
        if last == 0 or not self.source or info.state.messages == 0 or last < info.state.first_seq:
            return False
        return (await event_at(broker, last)).source != self.source

    def _apply(self, messages: list[Message]) -> None:
        """All of them in one step, so that nobody sees half of it."""
        statuses = self._local.statuses
        try:
            for message in messages:
                event = event_of(message)
                if event.source != self.source:
                    self.adopt(event.source)
                    if event.source != self.source:
                        self._lost_the_log(f"at position {event.position} it is another log")
                        raise NewLog(f"Position {event.position} is of {event.source}")
                if event.position != statuses.position + 1:
                    raise ForeignInStream(f"Position {event.position} came after {statuses.position}")
                statuses.follow(change(event))
        finally:
            if self.source and not self.begin_anew:
                self._local.freshness.applied(self.source, statuses.position)
            self._on_applied()

    def _lost_the_log(self, message: str) -> None:
        """Nothing is accepted until the state is that of the other log."""
        self._local.freshness.lost()
        self.begin_anew = True
        self._notices.tell("new_log", message)

    def _replace(self, source: str, statuses: Statuses) -> None:
        self.begin_anew = False
        self.source = source
        self._local.statuses = statuses
        self._local.freshness.applied(source, statuses.position)
        self._on_applied()

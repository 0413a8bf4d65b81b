"""Keeps the state at the end of the stream: resumes from its own position, or begins anew where that proves nothing.

The own position is the truth. Nothing is ever skipped, so whatever happens to consumers, connections and streams, the
state is that of the log at `position`; how old that may be is freshness's affair.
"""

import asyncio
from collections.abc import Callable
from typing import Final

from ...log_point import BEGINNING, LogPoint
from ...nats.broker import Broker, StreamState
from ...nats.pull import Message
from ...nats.reader import reading
from ...notices import Kind, Notices
from ...received import Received
from ...recent import Recent
from ..binding import Binding
from ..errors import Unusable
from ..local import Local
from .bootstrap import bootstrap, event_at, event_of, standing_kinds
from .snapshot import About, Snapshot
from .statuses import KEEP, Statuses, change

_LOOK_AT_RULES: Final = 5.0
"""Seconds between looks at the rules of the stream that is followed."""
_LOOK_AGAIN: Final = 0.5
"""Seconds between looks at a stream that is shorter than it was."""


class Following:
    """`source` and `point` are those of the state in `local`. `on_applied` is called after each burst of events.

    `now` is in seconds since 1970, `clock` is monotonic.
    """

    def __init__(
        self,
        local: Local,
        binding: Binding,
        notices: Notices,
        *,
        now: Callable[[], float],
        clock: Callable[[], float],
        on_applied: Callable[[], None],
    ) -> None:
        self.source = ""
        self.begin_anew = True
        self._doubted = asyncio.Event()
        self._recent = Recent()
        self._local = local
        self._binding = binding
        self._notices = notices
        self._now = now
        self._clock = clock
        self._on_applied = on_applied

    @property
    def position(self) -> int:
        return self._local.statuses.position

    @property
    def point(self) -> LogPoint:
        """The last event that was applied."""
        return self._recent.last_at(self.position) or LogPoint(self.position)

    def restore(self, snapshot: Snapshot) -> None:
        """Goes on from there, if the stream has the same event there. Nothing is accepted before it is followed."""
        about = snapshot.about
        self.begin_anew = False
        self.source = about.source
        self._recent = Recent()
        for point in about.recent:
            self._recent.note(point.position, point.event_id)
        self._recent.note(about.position, about.event_id)
        self._local.statuses = Statuses.restored(about.position, about.forgotten, snapshot.standings)

    def snapshot(self, stream: str) -> Snapshot:
        statuses = self._local.statuses
        about = About(
            stream=stream,
            source=self.source,
            position=statuses.position,
            event_id=self.point.event_id,
            forgotten=statuses.forgotten,
            recent=self._recent.points(),
        )
        return Snapshot(about, statuses.all())

    def adopt(self, source: str) -> None:
        """The stream was empty, and now the log's name is known: at position 0 nothing is missing of any log."""
        if self.begin_anew or self.source or self.position:
            return
        if not self._binding.allows(source):
            self._binding.ask()
        else:
            self._replace(source, BEGINNING, self._local.statuses)

    async def follow(self, broker: Broker) -> None:
        """Follows the stream until an error.

        Raises:
            Unusable, BrokerError: call it again, over a new connection.
        """
        await self._check_rules(broker)
        if not self.begin_anew:
            await self._check_binding()
            self._is_applied()
            await self._until_long_enough(broker)
        resumes = not self.begin_anew
        if self.begin_anew:
            await self._begin(broker)
        # The own event first: by the same consumer, so that what follows is of the stream that was looked at.
        compared = self.position == 0
        async with reading(broker, after=max(self.position - 1, 0)) as pull:
            if compared:
                self._goes_on(resumes)
            async for messages in pull:
                if not compared:
                    self._compare(event_of(messages.pop(0)))
                    compared = True
                    self._goes_on(resumes)
                self._apply(messages)

    async def _check_binding(self) -> None:
        """
        Raises:
            Unusable: what was applied here is of a log that is not to be followed.
        """
        if self.source:
            try:
                await self._binding.check(self.source)
            except Unusable:
                self._local.freshness.lost()
                self.begin_anew = True
                raise

    async def _begin(self, broker: Broker) -> None:
        forgotten = int(self._now()) - KEEP
        source, point, statuses = await bootstrap(broker, forgotten, self._binding.check)
        if source:
            await self._binding.check(source)  # the service may have named another log while the stream was read
        statuses.learn(self._local.statuses.gone())  # also of another log: what was revoked stays so
        self._replace(source, point, statuses)
        self._notices.tell("bootstrapped", f"at position {self.position}, {len(statuses)} tokens are not active")

    def doubt(self, kind: Kind, why: str) -> None:
        """The log may not be the one that was applied here: it is to be looked at again."""
        self._notices.tell(kind, why)
        self._doubted.set()

    async def until_other_rules(self, broker: Broker) -> None:
        """
        Raises:
            Unusable: a later version of the service has written them into the stream.
        """
        while True:
            await asyncio.sleep(_LOOK_AT_RULES)
            await self._check_rules(broker)

    async def _check_rules(self, broker: Broker) -> None:
        try:
            standing_kinds(await broker.stream_info())
        except Unusable:
            self._local.freshness.lost()
            self.begin_anew = True
            raise

    async def until_doubted(self) -> None:
        """
        Raises:
            Unusable: at the next doubt.
        """
        self._doubted.clear()
        await self._doubted.wait()
        raise Unusable(None, "The log is doubted")

    def _goes_on(self, resumes: bool) -> None:
        self._is_applied()
        if resumes:
            self._notices.tell("resumed", f"from position {self.position}")

    async def _until_long_enough(self, broker: Broker) -> None:
        """Returns when the stream ends at or after what was applied here, or is found to have another history."""
        while True:
            state = (await broker.stream_info()).state
            if state.last_seq >= self.position:
                return
            if state.messages:
                self._compare(await event_at(broker, state.last_seq))
            if self._was_set_back(state):
                self._begin_anew("log_set_back", self._local.freshness.contradiction)
                return
            self._notices.tell("stream_short", f"it ends at {state.last_seq}, applied are {self.position}")
            await asyncio.sleep(_LOOK_AGAIN)

    def _was_set_back(self, state: StreamState) -> bool:
        """True if the stream has all of a log that ends before the events that were applied here."""
        ends_at = self._local.freshness.log_ends_at
        return ends_at is not None and ends_at <= state.last_seq

    def _compare(self, event: Received) -> None:
        """
        Raises:
            Unusable: it is not the event that was applied at its position.
        """
        known = self._recent.id_at(event.position)
        if event.source != self.source:
            self._begin_anew("new_log", f"at position {event.position} it is another log, {event.source}")
        elif known is not None and known != event.id:
            self._begin_anew(
                "log_set_back", f"at position {event.position} the stream has {event.id}; applied was {known}"
            )
        else:
            return
        raise Unusable(None, f"Position {event.position} is of another history")

    def _apply(self, messages: list[Message]) -> None:
        """All of them in one step, so that nobody sees half of it."""
        statuses = self._local.statuses
        try:
            for message in messages:
                event = event_of(message)
                if event.source != self.source:
                    self.adopt(event.source)
                    if event.source != self.source:
                        self._compare(event)
                if event.position != statuses.position + 1:
                    raise Unusable("foreign_message", f"Position {event.position} came after {statuses.position}")
                statuses.follow(change(event))
                self._recent.note(event.position, event.id)
        finally:
            self._is_applied()

    def _is_applied(self) -> None:
        if self.source and not self.begin_anew:
            self._local.freshness.applied(self.source, self.position, self._recent, self._clock())
        self._on_applied()

    def _begin_anew(self, kind: Kind, message: str) -> None:
        """Nothing is accepted until the state is that of the stream as it is now."""
        self._local.freshness.lost()
        self.begin_anew = True
        self._notices.tell(kind, message)

    def _replace(self, source: str, point: LogPoint, statuses: Statuses) -> None:
        self.begin_anew = False
        self.source = source
        self._recent = Recent(point)
        self._local.statuses = statuses
        self._is_applied()

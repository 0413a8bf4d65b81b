"""The loop that reads the log and publishes it while this process leads."""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from events.cloudevents import Carried, carried, log_source
from events.log_point import BEGINNING, LogPoint
from service.leading.lease import Lease
from service.leading.work import Leading
from service.relay.beacon import Beacon
from service.relay.errors import BrokerUnavailable, Conflict, Halted
from service.relay.leadership import Leadership
from service.relay.notices import Notices
from service.relay.repair.checkpoint import CLOSE_LOOK, Checkpoint, find_checkpoint
from service.relay.repair.comparison import as_messages
from service.relay.repair.history_proof import check_verifiers, went_back
from service.relay.repair.publication_record import PublicationRecord
from service.relay.repair.verifier_receipts import Witnesses
from service.relay.status import Status
from service.relay.stream.batch import LONGEST, BatchDeclined
from service.relay.stream.connection import connect
from service.relay.stream.diagnosis import Diagnosis
from service.relay.stream.jetstream import JetStream
from service.relay.stream.read_ahead import ReadAhead
from service.store.errors import CorruptLog
from service.store.log_signal import LogSignal
from service.store.moment import Moment, this_moment
from service.store.own_commits import OwnCommits
from service.store.publication import Points, Publication, Slice, point_of
from service.telemetry import RELAY_FAULTS, RELAY_POSITION, RELAY_PUBLISHED

_WINDOW: Final = LONGEST
"""Messages in one piece. More would block the event loop, which also serves HTTP, for too long."""
_WINDOWS: Final = 3
"""Full windows on their way at a time, so that neither the broker nor this process waits for the other: with two the
broker waits for a fifth of the time, with four it is no faster."""
_PAUSES: Final = (0.1, 1.0)
"""Seconds before the relay starts over: the first time, and at most."""
_LOOK_AGAIN: Final = 2.0
"""Seconds between looks at a stream that must not be published to, and at one to which nothing is to be published."""
_LOOK_AT_LEAST: Final = 10.0
"""Seconds between looks at a stream to which there is always something to publish."""
_LOOK_CLOSELY: Final = 30.0
"""Seconds between looks that compare many messages, drawn at random."""
_FINISH_WITHIN: Final = 2.0
"""Seconds that stop() leaves for what is still to be published; the rest is for the next leader."""

_BUSY: Final = 8
"""Messages in a window. When so many came together while the window before was stored, more are about to come."""
_GATHER: Final = 0.005
"""Seconds to wait for them. Each window has a fixed cost in a process that also serves HTTP. Events that come one by
one do not wait."""


class Relay:
    """Publishes the log while it leads. Only the relay may wait for `signal`. `own_commits` has the events that this
    process appends. `on_status` is called after each change of position or fault."""

    def __init__(
        self,
        *,
        publication: Publication,
        lease: Lease,
        signal: LogSignal,
        nats_url: str,
        stream: str,
        replicas: int,
        inbox_prefix: str = "_INBOX",
        own_commits: OwnCommits | None = None,
        on_status: Callable[[Status], None] = lambda _: None,
    ) -> None:
        self._publication = publication
        self._leadership = Leadership(lease)
        self._beacon = Beacon(self._leadership)
        self._record = PublicationRecord(publication, may_write=lambda: self.leads, term=lambda: self._leadership.term)
        self._witnesses = Witnesses()
        self._signal = signal
        self._own_commits = own_commits or OwnCommits()
        self._nats_url = nats_url
        self._stream_name = stream
        self._replicas = replicas
        self._inbox_prefix = inbox_prefix
        self._on_status = on_status
        self._notices = Notices()
        self._diagnosis = Diagnosis()
        self._stream: JetStream | None = None
        self._point = BEGINNING
        self._looked_closely = float("-inf")
        self._leading = Leading(
            self._leadership,
            self._lead,
            count=lambda kind: RELAY_FAULTS.labels(kind).inc(),
            on_change=lambda: self._on_status(self.status),
            about=lambda: {"position": self._point.position},
            pauses=_PAUSES,
        )

    @property
    def leads(self) -> bool:
        return self._leadership.leads

    @property
    def status(self) -> Status:
        return Status(
            leads=self.leads,
            connected=self._stream is not None and self._stream.connected,
            position=self._point.position,
            fault=self._leading.fault,
            reason=self._leading.reason,
        )

    def complaint(self) -> str | None:
        """Returns what is wrong, in words for an operator; None if nothing is."""
        status = self.status
        unconnected = "NATS is not connected" if status.leads and not status.connected else None
        return status.reason or status.fault or unconnected

    async def start(self) -> None:
        await self._leading.start()

    async def stop(self) -> None:
        """Publishes what the log holds by now, if that is quickly done, then lets the next one lead."""
        self._signal.set()
        await self._leading.stop(within=_FINISH_WITHIN)

    async def _lead(self) -> None:
        """Publishes until the lead is lost. After every error it starts over from what the stream holds."""
        async with connect(
            self._nats_url,
            stream=self._stream_name,
            replicas=self._replicas,
            notices=self._notices,
            inbox_prefix=self._inbox_prefix,
        ) as stream:
            self._stream = stream
            try:
                async with (
                    self._witnesses.over(stream.connection),
                    self._beacon.over(stream.connection),
                    self._record.kept(),
                ):
                    while self.leads:
                        try:
                            checkpoint = await self._look(stream)
                            await self._follow_log(stream, checkpoint)
                        except (Halted, CorruptLog) as error:  # the connection is kept: verifiers are heard over it
                            self._beacon.silence()
                            self._looked_closely = float("-inf")
                            await self._leading.recover(error, pause=_LOOK_AGAIN)
                        if self._leading.stopping:
                            return
            finally:
                self._stream = None
                self._looked_closely = float("-inf")

    async def _look(self, stream: JetStream) -> Checkpoint:
        """Finds the position to go on from. The first look is a close one, and later one every 30 s."""
        now = asyncio.get_running_loop().time()
        closely = now - self._looked_closely > _LOOK_CLOSELY
        checkpoint = await find_checkpoint(
            stream,
            self._publication,
            self._record,
            witnesses=self._witnesses,
            sample=CLOSE_LOOK if closely else 1,
        )
        self._beacon.repairs = self._record.repairs
        if closely:
            self._looked_closely = now
        return checkpoint

    async def _follow_log(self, stream: JetStream, checkpoint: Checkpoint) -> None:
        """Publishes what comes after the checkpoint. It returns when the lead is lost, when a shutdown leaves nothing
        to publish, and when it is time to look at the stream again."""
        loop = asyncio.get_running_loop()
        looked = quiet_since = loop.time()
        self._reached(checkpoint.point)
        events = (await self._read_log(checkpoint.source, checkpoint.point)).events
        while self.leads and loop.time() - looked < _LOOK_AT_LEAST:
            if self._witnesses.is_due:
                await check_verifiers(self._publication, self._witnesses)
            if len(events) == _WINDOW:
                rest = await self._catch_up(stream, checkpoint.source, events, until=looked + _LOOK_AT_LEAST)
                if rest is None:
                    return
                events = rest
                continue
            if events:
                await self._publish(stream, checkpoint.source, events)
                quiet_since = loop.time()
                if len(events) >= _BUSY:
                    await asyncio.sleep(_GATHER)
            else:
                self._leading.is_well()
                if self._leading.stopping or loop.time() - quiet_since > _LOOK_AGAIN:
                    return
            # Fewer than asked for was all there was. What was appended since has set the signal.
            if not self._leading.stopping:
                await self._signal.wait()
            if not stream.connected:
                raise BrokerUnavailable("The connection is lost")
            events = await self._read(checkpoint.source, after=self._point)

    async def _read(self, source: str, after: LogPoint) -> Sequence[Carried]:
        """Returns the next window: the events that follow `after`.

        Raises:
            Conflict: the log has another id now, so its messages another source.
            Halted: the log does not have the event `after`, which was published.
        """
        commit = self._own_commits.take(after, _WINDOW)
        if commit is not None and self._own_commits.has_more:
            self._signal.set()  # one call may have stood for several commits
        if commit is None:
            return (await self._read_log(source, after)).events
        if log_source(commit.log_id) != source:
            raise Conflict("The log has become another one")
        events = [carried(event) for event in commit.events]
        self._beacon.note(commit.moment, source, point_of(events[-1]))
        return events

    async def _read_log(self, source: str, after: LogPoint) -> Slice:
        """Reads what follows `after` from Postgres, and checks that the log still has that event."""
        moment, log = await self._ask_log(source, after.position)
        self._check_follows(log, after)
        self._beacon.note(moment, source, log.head)
        return log

    async def _ask_log(self, source: str, after: int) -> tuple[Moment, Slice]:
        self._own_commits.reads()
        moment = this_moment()
        try:
            log = await self._publication.read(after=after, limit=_WINDOW)
        except BaseException:
            self._own_commits.others_wrote()
            raise
        if log_source(log.log_id) != source:
            raise Conflict("The log has become another one")
        return moment, log

    def _check_follows(self, log: Slice, after: LogPoint) -> None:
        """Checks that the log was not set back: then nothing may be published, and no subscriber may believe that it is
        current."""
        if log.after != after:
            ids = {log.after.position: log.after.event_id} if log.after else {}
            raise went_back(after, Points(log.log_id, log.head.position, ids), "this relay")

    async def _catch_up(
        self, stream: JetStream, source: str, events: Sequence[Carried], *, until: float
    ) -> Sequence[Carried] | None:
        """Publishes full windows, one behind the other: while the broker stores some, the next one is made ready.

        Returns the window that is left to publish, all before it being stored; None if it is to start over from the
        stream.
        """
        under_way: deque[tuple[LogPoint, asyncio.Future[None]]] = deque()
        loop = asyncio.get_running_loop()
        sent = self._point
        ahead = ReadAhead(partial(self._ask_log, source), after=sent.position + len(events), window=_WINDOW)
        try:
            while len(events) == _WINDOW and self.leads and loop.time() < until:
                stored = await stream.publisher.send(sent.position + 1, as_messages(events, source))
                sent = point_of(events[-1])
                under_way.append((sent, stored))
                moment, log = await ahead.next()
                self._check_follows(log, sent)
                self._beacon.note(moment, source, log.head)
                events = log.events
                if len(under_way) == _WINDOWS:
                    await self._stored(stream, under_way)
            while under_way:
                await self._stored(stream, under_way)
        except BatchDeclined as declined:
            stream.publisher.decline(declined)
            return None
        finally:
            ahead.close()
        return events

    async def _stored(self, stream: JetStream, under_way: deque[tuple[LogPoint, asyncio.Future[None]]]) -> None:
        point, stored = under_way.popleft()
        async with self._diagnosis.after(self._point.position, stream):
            await stored
        self._published(point)

    async def _publish(self, stream: JetStream, source: str, events: Sequence[Carried]) -> None:
        async with self._diagnosis.after(self._point.position, stream):
            await stream.publisher.publish(self._point.position + 1, as_messages(events, source))
        self._published(point_of(events[-1]))

    def _published(self, point: LogPoint) -> None:
        RELAY_PUBLISHED.inc(point.position - self._point.position)
        self._beacon.hurry()
        self._leading.is_well()
        self._reached(point)

    def _reached(self, point: LogPoint) -> None:
        self._point = point
        self._record.reached(point)
        RELAY_POSITION.set(point.position)
        self._on_status(self.status)

"""Takes protections out of the product, in the processes that are stopped and in those after them: a function each."""

import asyncio
import contextlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec

from events.log_point import BEGINNING
from events.received import Received
from events.recorded import Recorded
from events.subscriber import AsideFile
from events.subscriber.handling.lanes import Lanes
from events.subscriber.handling.set_aside import SetAside
from events.verifier.state.following import Following
from events.verifier.state.snapshot import Snapshot
from projections import builds, rebuild
from projections.builds import Build
from projections.projection import fold
from projections.projector import Projector
from service.application.command_handler import Answer, RequestContext
from service.expiry.facts import Fact
from service.expiry.recorder import Recorder
from service.relay import relay as relay_module
from service.relay.repair.checkpoint import Checkpoint, find_checkpoint
from service.relay.repair.comparison import Finding
from service.relay.repair.foreign_messages import ForeignMessages
from service.relay.repair.publication_record import PublicationRecord
from service.relay.stream import publisher
from service.relay.stream.jetstream import JetStream
from service.store import appender as appender_module
from service.store.append_items import Item, encoded, outcome_of
from service.store.appender import Appender, Sent
from service.store.database import connect
from service.store.publication import Publication
from tests.trials.crashes.given import replace


def acknowledged_first() -> None:
    """Then handled."""

    async def work(self: Lanes, queue: asyncio.Queue[Received | None]) -> None:
        while (received := await queue.get()) is not None and not self._closing:
            await self._settled(received)
            await self._settle(received)
            self._count -= 1
            self._moved.set()

    replace(Lanes, "_work", work)


def set_aside_in_memory() -> None:
    """And written in the end."""
    kept: list[SetAside] = []
    close = AsideFile.close

    async def add(self: AsideFile, event: SetAside) -> None:
        if not self.has(event.received):
            self._note(event)
            kept.append(event)

    def write_and_close(self: AsideFile) -> None:
        for event in kept:
            self._append(event)
        close(self)

    replace(AsideFile, "add", add)
    replace(AsideFile, "close", write_and_close)


def snapshot_ahead() -> None:
    snapshot = Following.snapshot

    def ahead(self: Following, stream: str) -> Snapshot:
        found = snapshot(self, stream)
        about = msgspec.structs.replace(found.about, position=found.about.position + 1)
        return msgspec.structs.replace(found, about=about)

    replace(Following, "snapshot", ahead)


def checkpoint_after_the_rows() -> None:
    """In a transaction of its own, as the rows are."""
    _apart(rows_first=True)


def checkpoint_before_the_rows() -> None:
    _apart(rows_first=False)


def _apart(*, rows_first: bool) -> None:
    async def apply(self: Projector, build: Build, events: Sequence[Recorded]) -> None:
        if not events:
            return
        advance = builds.advance(self._connection, build, events[-1].position)
        write = self.model.write(self._connection, build.number, fold(self.model.projection, events).rows)
        for step in (write, advance) if rows_first else (advance, write):
            await step

    replace(Projector, "_apply", apply)


def rebuild_without_transaction() -> None:
    mend: Callable[..., Any] = rebuild._mend

    class Untied:
        def __init__(self, connection: Any) -> None:
            self._connection = connection

        def __getattr__(self, name: str) -> Any:
            return getattr(self._connection, name)

        def transaction(self, **_: Any) -> Any:
            return contextlib.nullcontext()

    replace(rebuild, "_mend", lambda model, connection, found: mend(model, Untied(connection), found))


def acknowledged_before_the_commit() -> None:
    """A batch is committed when the next one comes, or in the end."""
    disconnect = Appender._disconnect
    uncommitted: list[Any] = []

    async def commit_last() -> None:
        while uncommitted:
            await uncommitted.pop().commit()

    async def commit(self: Appender, items: list[Item]) -> Sent:
        await commit_last()
        self._connection = self._connection or await connect(self._url)
        transaction = self._connection.transaction()
        await transaction.start()
        try:
            now = appender_module.utc_now()
            rows = await self._connection.fetch(appender_module._APPEND, encoded(items), False, now, None)
        except BaseException:
            await transaction.rollback()
            raise
        uncommitted.append(transaction)
        return Sent(rows[0]["log_id"], [outcome_of(row) for row in rows], once=False)

    async def commit_and_disconnect(self: Appender) -> None:
        await commit_last()
        await disconnect(self)

    replace(Appender, "_commit", commit)
    replace(Appender, "_disconnect", commit_and_disconnect)


def relay_without_expected_sequence() -> None:
    for name in ("_chain_headers", "batch_headers"):
        replace(publisher, name, _without_expected(vars(publisher)[name]))


def _without_expected(headers: Callable[..., Iterator[str]]) -> Callable[..., Iterator[str]]:
    def without(*given: Any) -> Iterator[str]:
        for each in headers(*given):
            yield each.replace("Nats-Expected-Last-Sequence", "Nats-Nothing")

    return without


def relay_goes_by_its_own_notes() -> None:
    """Not by what the stream holds."""
    relay_without_expected_sequence()

    async def noted(
        stream: JetStream, publication: Publication, record: PublicationRecord, **options: Any
    ) -> Checkpoint:
        known = await publication.known()
        found = await find_checkpoint(stream, publication, record, **options)
        return found._replace(point=known.furthest if known else BEGINNING)

    replace(relay_module, "find_checkpoint", noted)


def rescue_in_the_end() -> None:
    """What is strange in the stream is saved when the stream has been deleted."""
    kept: list[tuple[ForeignMessages, Finding]] = []
    keep, delete = ForeignMessages.keep, JetStream.delete

    async def delete_and_save(self: JetStream) -> None:
        await delete(self)
        for rescue, finding in kept:
            with rescue:
                keep(rescue, finding)

    replace(ForeignMessages, "keep", lambda self, finding: kept.append((self, finding)))
    replace(JetStream, "delete", delete_and_save)


def expiry_without_key() -> None:
    async def handle(self: Recorder, fact: Fact) -> Answer:
        return await self._commands.handle(fact.command, context=RequestContext())

    replace(Recorder, "_handle", handle)

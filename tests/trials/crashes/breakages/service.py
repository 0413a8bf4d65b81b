"""Protections of the service."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from events.log_point import BEGINNING
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
from tests.trials.crashes.scenarios.given import replace

_EXPECTED: Final = "Nats-Expected-Last-Sequence"


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
            yield each.replace(_EXPECTED, "Nats-Nothing")

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

"""What the processes work on, made anew for each point: a log, its read models, a stream, a folder."""

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nats.js import JetStreamContext
from nats.js.errors import NotFoundError

from events.cloudevents import message, subject
from events.recorded import Recorded
from service.store.database import Pool
from service.store.publication import Known, Publication
from tests.harness.projected_log import ProjectedLog
from tests.harness.stream import PLAIN, STREAM
from tests.trials.crashes.given import Given
from tests.trials.faults import checks, history
from tests.trials.faults.history import Received


class Workplace:
    """`projections` has the log and the read models."""

    def __init__(
        self, projections: ProjectedLog, pool: Pool, jetstream: JetStreamContext, nats_url: str, folder: Path
    ) -> None:
        self.projections = projections
        self.publication = Publication(pool)
        self.jetstream = jetstream
        self._nats_url = nats_url
        self._folder = folder
        self._number = 0

    async def clear(self) -> None:
        """An empty log, no read models, no stream, an empty folder."""
        await self.projections.clear()
        await self.projections.owner.execute("truncate tokentrail.lease, tokentrail.publication")
        with contextlib.suppress(NotFoundError):
            await self.jetstream.delete_stream(STREAM)
        self._number += 1
        self.folder.mkdir()

    @property
    def folder(self) -> Path:
        return self._folder / str(self._number)

    def given(self, **options: Any) -> Given:
        return Given(database_url=self.projections.url, nats_url=self._nats_url, folder=str(self.folder), **options)

    async def backends(self) -> set[int]:
        """Of Postgres, that serve processes connected to this database."""
        rows = await self.projections.owner.fetch(
            "select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'"
        )
        return {row["pid"] for row in rows}

    async def lapse(self) -> None:
        """The leases of processes that are gone run out."""
        await self.projections.owner.execute("update tokentrail.lease set expires_at = clock_timestamp()")

    async def log(self) -> list[Recorded]:
        return await history.read_log(self.projections.owner)

    async def source(self) -> str:
        return await history.read_source(self.projections.owner)

    async def messages(self) -> list[tuple[str, bytes]]:
        """The log as it is to be published: subjects and bodies."""
        source = await self.source()
        return [(subject(event), message(event, source)) for event in await self.log()]

    async def note_publication(self, position: int, *, rebuilding: bool = False) -> None:
        """As a relay has noted that the stream holds so much of the log, or that it makes it anew."""
        created = (await self.jetstream.stream_info(STREAM)).created
        log_id, _ = await self.publication.head()
        await self.publication.note(Known(log_id, created, position, rebuilding=rebuilding))

    async def repairs(self) -> int:
        """How often a relay has noted that it put back what the stream had lost."""
        known = await self.publication.known()
        return known.repairs if known else 0

    async def publish(self, messages: Sequence[tuple[str, bytes]]) -> None:
        """Into a new stream, as a plain client made it: messages can be deleted from it."""
        await self.jetstream.add_stream(PLAIN)
        for name, body in messages:
            await self.jetstream.publish(name, body)

    async def stream(self) -> list[Received]:
        """All messages that are there, by sequence; none if there is no stream."""
        held: list[Received] = []
        try:
            last = (await self.jetstream.stream_info(STREAM)).state.last_seq
        except NotFoundError:
            return held
        for sequence in range(1, last + 1):
            with contextlib.suppress(NotFoundError):
                found = await self.jetstream.get_msg(STREAM, sequence)
                held.append(Received(sequence, found.subject or "", found.data or b""))
        return held

    async def check_log(self) -> list[Recorded]:
        """It is sound, its head is its last position, and the details are its fold."""
        log = await self.log()
        checks.check_log(log)
        head = await history.read_head(self.projections.owner)
        if head != len(log):
            raise checks.Violation(f"the head is {head}, the last position {len(log)}")
        checks.check_details(await history.read_details(self.projections.owner), log)
        return log

    async def check_stream(self) -> None:
        """It is the log, byte for byte."""
        checks.check_stream(await self.stream(), await self.log(), await self.source())

"""Checks that the log has not gone back since its events were published.

A log that was restored from a backup has other events, or none, at positions that subscribers have handled. If these
were published under the same source, subscribers would take them for what they know already. So the log must have each
event that is known to have been published, by its id. Where the stream is lost, which would tell, another proof is
needed.
"""

import contextlib
from typing import Final

from events.log_point import LogPoint
from service.relay.errors import Halted
from service.relay.repair.publication_record import PublicationRecord
from service.relay.repair.verifier_receipts import Witnesses
from service.store.errors import StoreError
from service.store.publication import Known, Points, Publication, Server

ENDS_IT: Final = "`tokentrail stream new-incarnation` ends it"


def went_back(point: LogPoint, log: Points, who: str, *, name: str = "") -> Halted:
    """The error for an event that was published and that the log does not have. `who` has it; `name` is what it calls
    itself."""
    there = "has another event there" if point.position <= log.head else f"ends at {log.head}"
    return Halted(
        "stream_ahead",
        f"The log was set back: {who} has the event {point.event_id} at position {point.position}, and the log {there}."
        f" Has Postgres been restored to an earlier point? {ENDS_IT}",
        said=name,
    )


async def check_log_has(publication: Publication, record: PublicationRecord, known: Known) -> None:
    """Checks that the log has the last event that is known to have been published.

    Raises:
        Halted: this process has published, or it was noted that someone has, what the log does not have.
    """
    log = await publication.points({known.furthest.position, record.seen.position})
    for point, who in ((record.seen, "this relay"), (known.furthest, "the record of what was published")):
        if not log.have(point):
            raise went_back(point, log, who)


async def check_verifiers(publication: Publication, witnesses: Witnesses) -> None:
    """Checks that the log has what verifiers say that they have applied.

    Raises:
        Halted: a verifier has applied what the log does not have. That is noted: the next leader listens first.
    """
    found = await witnesses.check(publication)
    if found is not None:
        with contextlib.suppress(StoreError):  # a standby that is away, say, must not hide what was found
            await publication.doubt()
        raise went_back(found.point, found.log, "a verifier", name=found.verifier)


async def prove_not_set_back(
    publication: Publication,
    record: PublicationRecord,
    known: Known,
    server: Server | None,
    head: int,
    witnesses: Witnesses | None,
) -> None:
    """Looks for a proof that the log has not gone back: the stream is lost, and all of the log is about to be published
    again under the same source.

    One of these is enough as a proof:
    - The stream is being made anew: there was a proof when it was deleted.
    - No event was ever published, and Postgres is the one that it was, or the log is empty.
    - The log has the last event that this process published, and no other process can have published since.
    - Postgres is the one that it was, and all verifiers that are heard have events of this log; one of them has the
      last event that is known to have been published, or a later one.

    Raises:
        Halted: there is none (stream_gone), or a verifier has what the log does not have.
    """
    same_server = known.server is not None and known.server == server
    never_published = known.furthest.position == 0 and known.position == 0 and known.stream_created is None
    if known.rebuilding or (never_published and (known.server is None or same_server or head == 0)):
        return
    if record.seen_last and record.seen.position >= known.furthest.position:
        return
    if same_server and witnesses is not None:
        await witnesses.all_heard()
        await check_verifiers(publication, witnesses)
        if witnesses.vouch_for(known.furthest.position):
            return
    raise Halted(
        "stream_gone",
        f"The stream is gone, the log ends at {head}, and nothing proves that the log has not been set back since it"
        " was published. If Postgres has lost nothing: `tokentrail stream republish`. If it was restored from a backup,"
        " or a standby without the last events was promoted: `tokentrail stream new-incarnation`",
    )


async def prove_tail(
    publication: Publication,
    record: PublicationRecord,
    known: Known,
    server: Server | None,
    head: int,
    witnesses: Witnesses | None,
) -> None:
    """Looks for a proof that the log has not gone back when the stream has lost its last messages; what is left is the
    log's. It would be chance if Postgres had been restored at the same time, so a proof is needed only if Postgres is
    another server than before.

    Raises:
        Halted: see prove_not_set_back.
    """
    if known.server is not None and known.server != server:
        await prove_not_set_back(publication, record, known, server, head, witnesses)

"""The log as the relay reads it, and what is noted of the stream."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from events.cloudevents import Message, log_source, message, messages, subject
from events.log_point import BEGINNING, LogPoint
from service.store.appender import Appender
from service.store.database import Connection, Pool, create_pool
from service.store.errors import CorruptLog, DatabaseUnfit
from service.store.log_reader import LogReader
from service.store.publication import Known, Publication, Server, check_owner, give_log_new_id
from tests.harness import builders as a

CREATED = datetime(2027, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)


@pytest.fixture
def publication(pool: Pool) -> Publication:
    return Publication(pool)


async def test_a_read_tells_the_head_with_and_without_events(appender: Appender, publication: Publication) -> None:
    """Id, head and events are of one moment; beyond the end there are no events, and the head is told all the same."""
    for _ in range(3):
        await appender.append(a.item(a.created()))
    some = await publication.read(after=1, limit=1)
    none = await publication.read(after=3, limit=10)

    assert (some.head.position, [position for position, *_ in some.events]) == (3, [2])
    assert (none.log_id, none.head, none.events) == (some.log_id, some.head, [])


async def test_a_read_names_the_events_it_stands_between(appender: Appender, publication: Publication) -> None:
    """The event before the first one, the last one of the read and the last one of the log, each with its id."""
    events = [a.item(a.created()) for _ in range(3)]
    for event in events:
        await appender.append(event)
    points = [BEGINNING] + [LogPoint(n, str(item.event.event_id)) for n, item in enumerate(events, 1) if item.event]
    first, some = await publication.read(after=0, limit=2), await publication.read(after=1, limit=1)
    none, beyond = await publication.read(after=3, limit=10), await publication.read(after=4, limit=10)

    assert (first.after, first.end, first.head) == (points[0], points[2], points[3])
    assert (some.after, some.end, some.head) == (points[1], points[2], points[3])
    assert (none.after, none.end, none.head) == (points[3], points[3], points[3])
    assert (beyond.after, beyond.end, beyond.head) == (None, None, points[3])


async def test_a_head_that_is_not_the_last_event_is_corruption(
    appender: Appender, publication: Publication, owner: Connection
) -> None:
    """As after a restore beside tables that were there already: events beyond the head, or a head beyond them."""
    for _ in range(3):
        await appender.append(a.item(a.created()))
    for head, fault in ((0, "position 3 is beyond the head, which is 0"), (4, "position 4 is missing")):
        await owner.execute("update tokentrail.log_head set position = $1", head)
        with pytest.raises(CorruptLog, match=fault):
            await publication.read(after=0, limit=10)


async def test_what_is_published_is_what_everyone_else_reads(
    appender: Appender, publication: Publication, database_url: str, pool: Pool, owner: Connection
) -> None:
    """The same messages, byte by byte, as of the events themselves, whatever the time, and however the database writes
    times by default."""
    times = ["2027-01-02 03:04:05", "2027-01-02 03:04:05.1", "2027-01-02 03:04:05.000010", "0999-12-31 23:59:59.999999"]
    for created in (a.created(), a.created()):
        context: dict[str, Any] = {
            "correlation_id": "order 7",
            "causation_id": '"',
            "traceparent": f"00-{32 * 'a'}-{16 * 'b'}-01",
        }
        for event in (created, a.suspended(created, reason="\u2602")):
            await appender.append(a.item(event, event=a.recorded(event, **context)))
    for position, time in enumerate(times, 1):
        await owner.execute(
            "update tokentrail.events set recorded_at = $2::text::timestamptz where position = $1",
            position,
            f"{time}+00",
        )
    for setting in ("datestyle = 'German'", "timezone = 'Asia/Kolkata'"):
        await owner.execute(f"alter database {database_url.rpartition('/')[2].partition('?')[0]} set {setting}")
    fresh = await create_pool(database_url, size=1)
    read = await Publication(fresh).read(after=0, limit=10)
    events = await LogReader(pool).read_log(after=0, limit=10)
    await fresh.close()

    source = log_source(read.log_id)
    assert messages(read.events, source) == [Message(subject(event), message(event, source)) for event in events]


async def test_a_hole_is_corruption(appender: Appender, publication: Publication, owner: Connection) -> None:
    """What follows a missing position is not read over it."""
    for _ in range(3):
        await appender.append(a.item(a.created()))
    await owner.execute("delete from tokentrail.events where position = 2")

    for after in (0, 1):
        with pytest.raises(CorruptLog, match="position 2 is missing"):
            await publication.read(after=after, limit=10)


async def test_what_is_known_of_one_stream_never_goes_back(publication: Publication) -> None:
    """A late note of a relay that no longer leads takes nothing back."""
    log_id, _ = await publication.head()
    await publication.note(Known(log_id, CREATED, 10, 2))
    await publication.note(Known(log_id, CREATED, 7, 1))

    assert await publication.known() == Known(log_id, CREATED, 10, 2)


async def test_another_stream_begins_anew(publication: Publication) -> None:
    """What an older stream held says nothing about the new one; the repairs are counted on."""
    log_id, _ = await publication.head()
    await publication.note(Known(log_id, CREATED, 10, 2))
    later = CREATED + timedelta(microseconds=1)
    await publication.note(Known(log_id, later, 3, 0))

    assert await publication.known() == Known(log_id, later, 3, 2)


async def test_the_event_that_was_published_last_never_goes_back(publication: Publication) -> None:
    """Another stream holds less of the log at first; what was published of it stays published."""
    log_id, _ = await publication.head()
    far, near = LogPoint(10, str(uuid4())), LogPoint(3, str(uuid4()))
    await publication.note(Known(log_id, CREATED, 10, 2, far, Server(1, 2)))
    await publication.note(Known(log_id, CREATED + timedelta(microseconds=1), 3, 2, near, Server(3, 4)))
    known = await publication.known()

    assert known is not None
    assert (known.furthest, known.position, known.server) == (far, 3, Server(3, 4))


async def test_a_note_about_another_log_is_dropped(publication: Publication) -> None:
    """A relay that has not noticed that the log got another id changes nothing."""
    log_id, _ = await publication.head()
    await publication.note(Known(log_id, CREATED, 10, 2))
    await publication.note(Known(uuid4(), CREATED, 99, 9))

    assert await publication.known() == Known(log_id, CREATED, 10, 2)


async def test_the_owner_gives_the_log_a_new_id(database_url: str, publication: Publication) -> None:
    """Another one each time; the log itself stays as it is."""
    before = await publication.head()
    given = await give_log_new_id(database_url)
    after = await publication.head()

    assert after == (given, before[1])
    assert given != before[0]


async def test_the_service_cannot_give_the_log_a_new_id(
    database_url: str, as_service: Connection, owner: Connection
) -> None:
    """Neither by its role nor by the command with its login."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_service.execute("update tokentrail.log_head set log_id = gen_random_uuid()")
    await owner.execute("create role tokentrail_test_service login in role tokentrail_service")
    try:
        url = database_url.replace("//postgres@", "//tokentrail_test_service@")
        for refused in (check_owner, give_log_new_id):
            with pytest.raises(DatabaseUnfit, match="the rights of the tables' owner"):
                await refused(url)
    finally:
        await owner.execute("drop role tokentrail_test_service")


async def test_the_service_cannot_remove_what_is_known(as_service: Connection) -> None:
    """It may correct it, not make it disappear."""
    for statement in ("delete from tokentrail.publication", "truncate tokentrail.publication"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await as_service.execute(statement)

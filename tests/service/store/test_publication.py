"""The log as the relay reads it, and what is noted of the stream."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import msgspec
import pytest

from events.cloudevents import Message, log_source, message, messages, subject
from events.log_point import BEGINNING, LogPoint
from service.store.database import Connection, Pool, create_pool
from service.store.errors import CorruptLog, DatabaseUnfit
from service.store.log_reader import LogReader
from service.store.publication import Known, Publication, Server, check_owner, give_log_new_id
from tests.harness import builders as a
from tests.harness.databases import a_service_login
from tests.harness.log_rows import read_log
from tests.harness.relayed_log import database_of
from tests.service.store.watched import WatchedAppender

CREATED = datetime(2027, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)


@pytest.fixture
def publication(pool: Pool) -> Publication:
    return Publication(pool)


@pytest.fixture
async def three_events(appender: WatchedAppender) -> list[LogPoint]:
    """The log's beginning and its events."""
    items = [a.item(a.created()) for _ in range(3)]
    await appender.append_together(*items)
    return [BEGINNING] + [LogPoint(n, str(item.event.event_id)) for n, item in enumerate(items, 1) if item.event]


@pytest.mark.parametrize(
    ("after", "limit", "end"),
    [(0, 2, 2), (1, 1, 2), (3, 10, 3), (4, 10, None)],
    ids=["first", "some", "none", "beyond"],
)
async def test_a_read_names_the_events_it_stands_between(
    publication: Publication, three_events: list[LogPoint], after: int, limit: int, end: int | None
) -> None:
    """The event before the first one, the last one of the read and the last one of the log, each with its id."""
    log_id, _ = await publication.head()
    read = await publication.read(after, limit)

    assert (read.log_id, read.head) == (log_id, three_events[3])
    assert [position for position, *_ in read.events] == list(range(after + 1, (end or 0) + 1))
    assert read.after == (three_events[after] if after <= 3 else None)
    assert read.end == (three_events[end] if end else None)


@pytest.mark.parametrize(
    ("damage", "fault"),
    [
        ("update tokentrail.log_head set position = 0", "position 3 is beyond the head, which is 0"),
        ("update tokentrail.log_head set position = 4", "position 4 is missing"),
        ("delete from tokentrail.events where position = 2", "position 2 is missing"),
    ],
)
async def test_a_log_that_is_not_whole_is_corruption(
    publication: Publication, three_events: object, owner: Connection, damage: str, fault: str
) -> None:
    """As after a restore beside tables that were there already: a head that is not the last event, or a hole."""
    await owner.execute(damage)
    for after in (0, 1):
        with pytest.raises(CorruptLog, match=fault):
            await publication.read(after=after, limit=10)


async def test_what_is_published_is_what_everyone_else_reads(
    appender: WatchedAppender, database_url: str, pool: Pool, owner: Connection
) -> None:
    """Byte by byte, as of the events themselves, whatever the time and however the database writes times."""
    times = ["2027-01-02 03:04:05", "2027-01-02 03:04:05.1", "2027-01-02 03:04:05.000010", "0999-12-31 23:59:59.999999"]
    context: dict[str, Any] = {
        "correlation_id": "order 7",
        "causation_id": '"',
        "traceparent": f"00-{32 * 'a'}-{16 * 'b'}-01",
    }
    for created in (a.created(), a.created()):
        for event in (created, a.suspended(created, reason="\u2602")):
            await appender.append(a.item(event, event=a.recorded(event, **context)))
    for position, time in enumerate(times, 1):
        await owner.execute(f"update tokentrail.events set recorded_at = '{time}+00' where position = {position}")
    for setting in ("datestyle = 'German'", "timezone = 'Asia/Kolkata'"):
        await owner.execute(f"alter database {database_of(database_url)} set {setting}")
    fresh = await create_pool(database_url, size=1)
    read = await Publication(fresh).read(after=0, limit=10)
    events = await read_log(LogReader(pool), after=0, limit=10)
    await fresh.close()

    source = log_source(read.log_id)
    assert messages(read.events, source) == [Message(subject(event), message(event, source)) for event in events]


FAR, NEAR = LogPoint(10, str(UUID(int=10))), LogPoint(3, str(UUID(int=3)))
FIRST = Known(UUID(int=0), CREATED, 10, 2, FAR, Server(1, 2))
"""A note; the log's id is put in by the test."""


@pytest.mark.parametrize(
    ("second", "known"),
    [
        pytest.param(Known(FIRST.log_id, CREATED, 7, 1, NEAR, Server(1, 2)), FIRST, id="a late one takes nothing back"),
        pytest.param(
            Known(FIRST.log_id, CREATED + timedelta(microseconds=1), 3, 0, NEAR, Server(3, 4)),
            Known(FIRST.log_id, CREATED + timedelta(microseconds=1), 3, 2, FAR, Server(3, 4)),
            id="another stream begins anew; what was published, and the repairs, stay",
        ),
        pytest.param(Known(uuid4(), CREATED, 99, 9, FAR), FIRST, id="one about another log is dropped"),
    ],
)
async def test_a_second_note(publication: Publication, second: Known, known: Known) -> None:
    """What it leaves of the first one."""
    log_id, _ = await publication.head()

    def of_this_log(note: Known) -> Known:
        return msgspec.structs.replace(note, log_id=log_id) if note.log_id == FIRST.log_id else note

    await publication.note(of_this_log(FIRST))
    await publication.note(of_this_log(second))

    assert await publication.known() == of_this_log(known)


async def test_the_log_gets_a_new_id(database_url: str, publication: Publication) -> None:
    """From its owner, another one each time; the log itself stays as it is. The service's own login is refused."""
    before = await publication.head()
    given = await give_log_new_id(database_url)

    assert await publication.head() == (given, before[1])
    assert given != before[0]
    async with a_service_login(database_url) as url:
        for refused in (check_owner, give_log_new_id):
            with pytest.raises(DatabaseUnfit, match="the rights of the tables' owner"):
                await refused(url)

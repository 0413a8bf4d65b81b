"""Rows of the log are taken apart by the order of their columns."""

from pathlib import Path
from typing import Final

from events.cloudevents import CARRIED
from events.recorded import Recorded
from projections import log
from service.store import log_reader, publication, stream_reader
from service.store.database import Connection

_STATEMENTS: Final = {
    log_reader._TAIL,
    log_reader._FEED,
    stream_reader._NEWEST_FIRST,
    stream_reader._OLDEST_FIRST,
    log._READ,
    log._READ_REST,
    log._READ_STREAMS,
    log._READ_LATEST,
}


async def test_a_row_ends_with_the_fields_in_their_order(as_service: Connection) -> None:
    """Of `Recorded` or, where it is published, of what is carried."""
    for statement in _STATEMENTS:
        columns = await _columns(as_service, statement)
        assert columns[-len(Recorded.__struct_fields__) :] == Recorded.__struct_fields__, statement
    assert (await _columns(as_service, publication._READ))[publication._BEFORE :] == CARRIED


def test_no_statement_is_left_out() -> None:
    """All that read the whole of an event, going by its last column, are looked at above."""
    folders = (Path(log_reader.__file__).with_name("sql"), Path(log.__file__).with_name("sql"))
    texts = [path.read_text().replace("{order}", "asc") for folder in folders for path in folder.glob("*.sql")]
    reading = {text for text in texts if "traceparent" in text}
    assert len(reading) > 7
    assert reading <= _STATEMENTS | {publication._READ}


async def _columns(connection: Connection, sql: str) -> tuple[str, ...]:
    return tuple(each.name for each in (await connection.prepare(sql)).get_attributes())

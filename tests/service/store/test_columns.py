"""Rows of the log are taken apart by the order of their columns."""

from pathlib import Path
from typing import Final

import pytest

from events.cloudevents import CARRIED
from events.recorded import Recorded
from projections import log
from service.store import log_reader, publication, stream_reader
from service.store.database import connect

_STATEMENTS: Final = {
    "tail": log_reader._TAIL,
    "feed": log_reader._FEED,
    "history, newest first": stream_reader._NEWEST_FIRST,
    "history, oldest first": stream_reader._OLDEST_FIRST,
    "projections' read_log": log._READ,
    "read_rest_of_stream": log._READ_REST,
    "read_streams": log._READ_STREAMS,
    "read_latest_of_streams": log._READ_LATEST,
}


@pytest.mark.parametrize("name", _STATEMENTS)
async def test_a_row_ends_with_the_fields_in_their_order(database_url: str, name: str) -> None:
    """Whichever statement reads what becomes `Recorded`."""
    columns = await _columns(database_url, _STATEMENTS[name])
    assert columns[-len(Recorded.__struct_fields__) :] == Recorded.__struct_fields__


async def test_what_is_published_ends_with_what_is_carried(database_url: str) -> None:
    """In its order, too."""
    columns = await _columns(database_url, publication._READ)
    assert columns[publication._BEFORE :] == CARRIED


def test_no_statement_is_left_out() -> None:
    """All that read the whole of an event, going by its last column, are looked at above."""
    folders = (Path(log_reader.__file__).with_name("sql"), Path(log.__file__).with_name("sql"))
    texts = [path.read_text().replace("{order}", "asc") for folder in folders for path in folder.glob("*.sql")]
    reading = {text for text in texts if "traceparent" in text}
    assert len(reading) > 7
    assert reading <= {*_STATEMENTS.values(), publication._READ}


async def _columns(url: str, sql: str) -> tuple[str, ...]:
    connection = await connect(url)
    columns = (await connection.prepare(sql)).get_attributes()
    await connection.close()
    return tuple(each.name for each in columns)

"""Whole messages as they were once published."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from events import cloudevents, codec, received
from events.recorded import Recorded, stream_of
from tests.events.golden_files import EVENTS, GOLDEN, MESSAGES, name_of, parts, stored


def test_one_for_each_event() -> None:
    """Each golden event has a golden message."""
    assert [file.name for file in MESSAGES] == [file.name for file in EVENTS]


@pytest.mark.parametrize("file", MESSAGES, ids=name_of)
def test_published_again(file: Path) -> None:
    """The row in the log gives the same bytes today as on the day when it was published first."""
    data = stored(GOLDEN / file.name)
    body: dict[str, Any] = json.loads(stored(file))
    row = Recorded(
        position=int(body["sequence"]),
        event_id=UUID(body["id"]),
        account_id=json.loads(data)["account_id"],
        stream_id=stream_of(json.loads(data)["token_id"]),
        stream_version=json.loads(data)["stream_version"],
        type=parts(file).name,
        type_version=parts(file).version,
        data=data,
        recorded_at=datetime.fromisoformat(body["time"]),
        request_id="never on the wire",
        correlation_id=body.get("correlationid"),
        causation_id=body.get("causationid"),
        traceparent=body.get("traceparent"),
    )
    assert cloudevents.message(row, body["source"]) == stored(file)


@pytest.mark.parametrize("file", MESSAGES, ids=name_of)
def test_read(file: Path) -> None:
    """A message of any version can be read, and gives the event that was in the log."""
    name, version, form = parts(file)
    message = received.read(stored(file))

    assert (message.type, message.version, message.data) == (name, version, stored(GOLDEN / file.name))
    assert message.event == codec.decode(name, version, message.data)
    assert (message.position == 1) == (form == "minimal")
    assert (message.correlation_id is None) == (form == "minimal")

"""The message that subscribers receive, and the subject they filter by."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from uuid import UUID

import msgspec
import pytest

from events import cloudevents, codec
from events.codec import KINDS
from tests.events.golden_files import MESSAGES, name_of, row_of, stored
from tests.harness import builders as a

LOG: Final = UUID("6f9e1c1a-0d1a-4a5e-9a51-0b8a3c0b6f42")
SOURCE: Final = cloudevents.log_source(LOG)
CREATED: Final = a.created()


def test_a_type_that_is_not_known_here_is_told_but_has_no_subject() -> None:
    """As of a log that a newer version appends to: those who ask for the event get it, subscribers must wait."""
    row = msgspec.structs.replace(a.recorded(CREATED, 42), type="TokenBlessed")
    assert json.loads(cloudevents.message(row, SOURCE))["type"] == "TokenBlessed"
    with pytest.raises(cloudevents.NoMessage, match="position 42 has the unknown type TokenBlessed"):
        cloudevents.messages([cloudevents.carried(row)], SOURCE)


ROW: Final = cloudevents.carried(a.recorded(CREATED, 42, recorded_at=datetime(2027, 1, 2, 3, 4, 5, 500_000, UTC)))


@pytest.mark.parametrize("time", ["2027-01-02 08:34:05.5+05:30", "2027-01-02 03:57:33.5+00:53:28"])
def test_a_time_that_is_text(time: str) -> None:
    """In whatever zone it is told, the message has it in UTC."""
    assert cloudevents.messages([(*ROW[:7], time, *ROW[8:])], SOURCE) == cloudevents.messages([ROW], SOURCE)


@pytest.mark.parametrize("time", ["infinity", "0044-03-15 12:00:00+00 BC", "02.01.2027 03:04:05 UTC"])
def test_a_time_that_cannot_be_read(time: str) -> None:
    with pytest.raises(cloudevents.NoMessage, match=re.escape(f"position 42 has the time {time}")):
        cloudevents.messages([(*ROW[:7], time, *ROW[8:])], SOURCE)


@pytest.mark.parametrize("file", MESSAGES, ids=name_of)
def test_valid_cloudevent(file: Path) -> None:
    """Every message is valid by CloudEvents 1.0 (required attributes, names, types, formats), and has its subject."""
    body = json.loads(stored(file))
    forms = {
        "specversion": r"1\.0",
        "source": r"urn:[a-z0-9][a-z0-9-]{1,31}:\S+",
        "dataschema": r"[a-z][a-z0-9+.-]*:\S+",
    }
    kind = body["type"].removeprefix("Token").lower()

    assert body.keys() >= {"specversion", "id", "source", "type"}
    assert datetime.fromisoformat(body["time"]).tzinfo is not None
    for name, value in body.items():
        assert re.fullmatch(r"[a-z0-9]{1,20}", name)
        assert name == "data" or re.fullmatch(forms.get(name, ".+"), value)
    assert cloudevents.subject(row_of(file)) == f"tokens.v1.{body['partitionkey']}.{body['subject']}.{kind}"


def test_sequences_sort_as_text() -> None:
    """The Sequence extension compares values as text: they sort as the positions do, up to the last one."""
    positions = [1, 2, 9, 10, 99, 100, 10**18, 2**63 - 1]
    sequences = [json.loads(cloudevents.message(a.recorded(CREATED, at), SOURCE))["sequence"] for at in positions]
    assert sequences == sorted(f"{position:019}" for position in positions)


def test_data_keeps_its_bytes() -> None:
    data = b'{ "a" :1.0,  "b": "\\u00e4" }'
    assert data in cloudevents.message(a.recorded(CREATED, 7, data=data), SOURCE)


def test_the_readme_has_every_kind() -> None:
    """Each type has a kind of its own, and who writes a subscriber in another language learns them all there."""
    text = Path(cloudevents.__file__).with_name("README.md").read_text()
    listed = re.search(r"where kind is one of ([^.]*)\.", text)
    assert listed is not None
    assert len(set(KINDS.values())) == len(codec.TYPES)
    assert sorted(re.findall(r"`(\w+)`", listed[1])) == sorted(KINDS.values())

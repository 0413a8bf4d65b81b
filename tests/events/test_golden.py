"""Events and messages as they were once written stay readable for ever."""

import hashlib
import json
from pathlib import Path

import msgspec
import pytest

from events import cloudevents, codec, received
from events.schema import catalogue
from events.schema.catalogue import Contract
from tests.events.golden_files import EVENTS, GOLDEN, MESSAGES, SIGNALS, is_of, name_of, parts, row_of, stored
from tests.events.validation import faults, schema


def test_none_has_changed_and_all_are_listed() -> None:
    """A golden file keeps its bytes for ever: add another one instead, and its line in SHA256SUMS."""
    sums = GOLDEN / "SHA256SUMS"
    listed = sorted(tuple(line.split("  ", 1)) for line in sums.read_text().splitlines())
    files = [file for file in GOLDEN.rglob("*") if file.is_file() and file != sums]
    digests = [(hashlib.sha256(file.read_bytes()).hexdigest(), file.relative_to(GOLDEN).as_posix()) for file in files]

    assert sorted(digests) == listed


@pytest.mark.parametrize("file", [*EVENTS, *MESSAGES, *SIGNALS], ids=name_of)
def test_each_ends_with_one_line_end(file: Path) -> None:
    """After the bytes of the event or message there is a line end, and only there."""
    assert file.read_bytes().find(b"\n") == file.stat().st_size - 1


@pytest.mark.parametrize("contract", [*catalogue.EVENTS, *catalogue.SIGNALS], ids=lambda contract: contract.file)
def test_none_is_missing(contract: Contract) -> None:
    """Every version has a full and a minimal file. Those of today set each field: whoever adds one adds a file."""
    files = [file for file in (*EVENTS, *SIGNALS) if is_of(contract, file)]
    seen = {field for file in files for field, value in json.loads(stored(file)).items() if value is not None}

    assert {"full", "minimal"} <= {parts(file).form for file in files}
    assert contract.type is None or seen == set(contract.type.__struct_fields__)


def test_each_event_has_a_message() -> None:
    assert [file.name for file in MESSAGES] == [file.name for file in EVENTS]


@pytest.mark.parametrize("file", EVENTS, ids=name_of)
def test_decoded_and_encoded_again(file: Path) -> None:
    """An event of the current version keeps what it said, in its order; an older one becomes a valid current one."""
    name, version, _ = parts(file)
    event = codec.decode(name, version, stored(file))

    now, current, data = codec.encode(event)

    assert codec.decode(now, current, data) == event
    assert faults(json.loads(data), schema(f"{now}.v{current}.json")) == []
    if version == current:
        before, after = json.loads(stored(file)), json.loads(data)
        assert now == name
        # Fields that were added since are null or empty.
        assert not any(after[field] for field in after.keys() - before.keys())
        assert list({field: after[field] for field in after if field in before}.items()) == list(before.items())


@pytest.mark.parametrize("file", EVENTS, ids=name_of)
def test_what_it_means(file: Path) -> None:
    """A field of the event has what the file says under its name: that it did when the file was written."""
    name, version, _ = parts(file)
    fields = msgspec.structs.asdict(codec.decode(name, version, stored(file)))
    said = {field: value for field, value in json.loads(stored(file)).items() if field in fields}

    assert {field: msgspec.to_builtins(fields[field]) for field in said} == said


@pytest.mark.parametrize("file", MESSAGES, ids=name_of)
def test_messages(file: Path) -> None:
    """A row gives the same bytes today as when it was published first; any version's message can be read."""
    name, version, form = parts(file)
    message = received.read(stored(file))

    assert cloudevents.message(row_of(file), message.source) == stored(file)
    assert (message.type, message.version, message.data) == (name, version, stored(GOLDEN / file.name))
    assert message.event == codec.decode(name, version, message.data)
    assert (message.position == 1) == (form == "minimal")
    assert (message.correlation_id is None) == (form == "minimal")

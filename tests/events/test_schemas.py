"""The committed schemas: what they say of what is and was published, and to whom they are a promise."""

import json
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest
from jsonschema import Draft202012Validator

from events import codec
from events.schema.catalogue import ALL, ENVELOPE, EVENTS, STATE, Contract
from events.schema.compatibility import breaks
from events.schema.fields import FIELDS
from events.schema.generate import HERE
from events.schema.json_schema import undescribed
from events.signals import Use
from tests.events import golden_files
from tests.events.golden_files import CONSUMERS, MESSAGES, is_of, name_of, parts, stored
from tests.events.validation import faults, schema

BY_NAME: Final = {(contract.name, contract.version): contract for contract in ALL}


def golden(contract: Contract) -> list[Path]:
    """The golden files that its schema speaks of."""
    if contract == ENVELOPE:
        return MESSAGES
    if contract == STATE:
        return golden_files.EVENTS
    return [file for file in (*golden_files.EVENTS, *golden_files.SIGNALS) if is_of(contract, file)]


def test_every_version_has_its_file() -> None:
    """There is a schema for every version of each event, for the envelope, the state and the signals; and no other."""
    assert {contract.file for contract in ALL} == {file.name for file in HERE.glob("*.json")}
    assert {(contract.name, contract.version) for contract in EVENTS} == {
        (name, version) for name, current in codec.CURRENT.items() for version in range(1, current + 1)
    }


@pytest.mark.parametrize("contract", ALL, ids=lambda contract: contract.file)
def test_valid_schema(contract: Contract) -> None:
    """Each file is a JSON Schema, has the URN of its type and version, and describes every field."""
    document = schema(contract.file)
    Draft202012Validator.check_schema(document)
    assert document["$id"] == f"urn:tokentrail:schema:{contract.name}:{contract.version}"
    for described in (document, *document.get("$defs", {}).values()):
        assert described["description"]
        for field in (*described.get("properties", {}).values(), *described.get("prefixItems", [])):
            assert field["description"]


@pytest.mark.parametrize("contract", ALL, ids=lambda contract: contract.file)
def test_golden(contract: Contract) -> None:
    """What was once published is valid by the schema of its version, also with a field from later."""
    assert golden(contract)
    for file in golden(contract):
        published = json.loads(stored(file))
        for later in ({}, {"colour": {"a": [None]}}):
            assert faults(published | later, schema(contract.file)) == [], file.name


@pytest.mark.parametrize("file", CONSUMERS, ids=name_of)
def test_readers_of_old(file: Path) -> None:
    """Whoever reads by a schema from back then understands what was published before and after."""
    contract = BY_NAME[parts(file)[:2]]
    then = schema(file)
    assert [str(found) for found in breaks(then, schema(contract.file))] == []
    for published in golden(contract):
        assert faults(json.loads(stored(published)), then) == []


def test_every_schema_has_a_reader() -> None:
    """For each schema there is the copy that its first readers have: editing the schema by hand does not undo that."""
    assert {parts(file)[:2] for file in CONSUMERS if parts(file).form == "1"} == BY_NAME.keys()


INVALID: Final[dict[str, list[dict[str, Any]]]] = {
    "TokenSuspended.v1.json": [
        {"status": "paused"},
        {"expires_at": "2027-05-30"},
        {"expires_at": "2027-05-30T00:00:00+02:00"},
        {"token_id": "01JNB2M6P9"},
        {"environment_id": "x"},
        {"stream_version": 0},
        {"actor": {"type": "ghost", "id": "x"}},
    ],
    "CloudEvent.v1.json": [
        *({"sequence": sequence} for sequence in ("0" * 19, "7", "7".zfill(20), 7)),
        {"traceparent": None},
        {"id": "x"},
        {"time": "2027-05-30T00:00:00+02:00"},
        {"dataschema": "urn:x"},
        {"data": "{}"},
    ],
    "Head.v1.json": [{"position": -1}],
    "Usage.v1.json": [
        {"used": [["01jnb2m6p9bbbbbb00000000000000yy"]]},
        {"used": [["01jnb2m6p9bbbbbb00000000000000yy", "2027-05-30T00:00:00Z"]] * 1001},
    ],
}


@pytest.mark.parametrize("name", INVALID)
def test_says_more_than_the_types(name: str) -> None:
    """The schemas tell what an id, a time and a number look like, and of no nulls that never come."""
    contract = next(contract for contract in ALL if contract.file == name)
    valid = json.loads(stored(golden(contract)[0]))
    assert faults(valid, schema(name)) == []
    for change in INVALID[name]:
        assert faults(valid | change, schema(name)) != [], change


def test_a_field_without_description() -> None:
    """A field of which fields.py says nothing is found, also in a list of a union."""

    class Part(msgspec.Struct):
        colour: str

    class Odd(msgspec.Struct):
        parts: list[Part] | None
        status: str

    assert list(undescribed(Contract("Odd", 1, Odd))) == ["Odd.parts", "Part.colour"]


def test_no_description_without_a_field() -> None:
    """Nothing is described that is not there any more."""
    documents = [schema(contract.file) for contract in ALL]
    described = [part for document in documents for part in (document, *document.get("$defs", {}).values())]
    fields = {(part["title"], field) for part in described for field in part.get("properties", {})}
    fields |= {("Use", field) for field in Use.__struct_fields__}
    used = {f"{title}.{field}" if f"{title}.{field}" in FIELDS else field for title, field in fields}
    assert used == FIELDS.keys()

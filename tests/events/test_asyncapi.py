"""The AsyncAPI document: it holds together, and says what is true of the service.

Whether it is one by the letter of AsyncAPI 3.0 was seen with the reference parser; here is what may go wrong in it.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

import pytest
import yaml

from events import cloudevents, codec, received, signals
from events.schema.asyncapi import ADDRESS
from events.schema.catalogue import EVENTS, SIGNALS
from events.schema.generate import HERE
from tests.events.golden_files import MESSAGES, row_of, stored
from tests.events.validation import faults, schema

Json = dict[str, Any]

DOCUMENT: Final[Json] = yaml.safe_load((HERE / "asyncapi.yaml").read_text(encoding="utf-8"))
ALL_MESSAGES: Final[Json] = DOCUMENT["components"]["messages"]


def references(thing: Any) -> Iterator[str]:
    match thing:
        case {"$ref": str(reference)}:
            yield reference
        case dict():
            for value in thing.values():
                yield from references(value)
        case list():
            for value in thing:
                yield from references(value)


def resolved(reference: str) -> Any:
    """What the reference leads to, also over several steps."""
    if reference.startswith("./"):
        return schema(reference.removeprefix("./"))
    found: Any = DOCUMENT
    for part in reference.removeprefix("#/").split("/"):
        found = found[part]
        while isinstance(found, dict) and "$ref" in found:
            found = resolved(found["$ref"])
    return found


def test_references() -> None:
    found = list(references(DOCUMENT))
    for reference in found:
        assert resolved(reference)
    beside = {reference.removeprefix("./") for reference in found if reference.startswith("./")}
    assert beside == {contract.file for contract in (*EVENTS, *SIGNALS)} | {"CloudEvent.v1.json"}


def test_operations_stay_within_their_channels() -> None:
    """An operation and its answer have messages of their own channel only; each channel has an operation."""
    used = set()
    for operation in DOCUMENT["operations"].values():
        assert operation["action"] in {"send", "receive"}
        for end in (operation, *([operation["reply"]] if "reply" in operation else [])):
            channel = end["channel"]["$ref"]
            used.add(channel.removeprefix("#/channels/"))
            assert {message["$ref"] for message in end["messages"]} == {
                f"{channel}/messages/{name}" for name in resolved(channel)["messages"]
            }
    assert used == DOCUMENT["channels"].keys()
    sent = {name for name, operation in DOCUMENT["operations"].items() if operation["action"] == "send"}
    assert sent == {"publishEvent", "publishHead"}
    assert DOCUMENT["operations"]["answerClock"]["reply"]["channel"] == {"$ref": "#/channels/clockAnswer"}


def test_addresses() -> None:
    """Those of the signals are their subjects; an event's with its parameters filled in is that of its message."""
    channels = DOCUMENT["channels"]
    assert {name: channel["address"] for name, channel in channels.items()} == {
        "events": ADDRESS,
        "head": signals.HEAD,
        "clock": signals.CLOCK,
        "clockAnswer": None,
        "receipts": signals.RECEIPTS,
        "usage": signals.USAGE,
    }
    for file in MESSAGES:
        message = received.read(stored(file))
        values = {"account_id": message.account_id, "token_id": message.token_id, "kind": codec.KINDS[message.type]}
        assert cloudevents.subject(row_of(file)) == ADDRESS.format(**values)
        assert channels["events"]["parameters"].keys() == values.keys()
        assert values["kind"] in channels["events"]["parameters"]["kind"]["enum"]


def test_every_event_is_a_message() -> None:
    """The channel of the events has each type in each version, the newest by its plain name."""
    names = DOCUMENT["channels"]["events"]["messages"]
    assert {ALL_MESSAGES[name]["name"] for name in names} == codec.TYPES.keys()
    assert len(names) == len(EVENTS)
    assert DOCUMENT["defaultContentType"] == "application/json"
    for name in names:
        assert ALL_MESSAGES[name]["contentType"] == cloudevents.CONTENT_TYPE
        assert ALL_MESSAGES[name]["headers"]["properties"]["Content-Type"] == {"const": cloudevents.CONTENT_TYPE}
    for name, current in codec.CURRENT.items():
        data = ALL_MESSAGES[name]["payload"]["allOf"][1]["properties"]["data"]
        assert data == {"$ref": f"./{name}.v{current}.json"}


@pytest.mark.parametrize("name", ALL_MESSAGES)
def test_examples(name: str) -> None:
    """Every message but the one that may be anything has examples, which are valid by its payload, not by another's."""
    message = ALL_MESSAGES[name]
    another = ALL_MESSAGES["TokenExpired" if name == "TokenCreated" else "TokenCreated"]
    forms = {example["name"] for example in message.get("examples", [])}
    assert forms >= (set() if name == "ClockRequest" else {"full", "minimal"})
    for example in message.get("examples", []):
        assert faults(example["payload"], message["payload"]) == []
        assert faults(example["payload"], another["payload"]) != []


def test_the_server_is_anyones() -> None:
    """The document names the protocol and no host."""
    server = DOCUMENT["servers"]["nats"]
    assert (server["protocol"], server["host"]) == ("nats", "{host}:{port}")
    assert set(re.findall(r"\{(\w+)\}", server["host"])) == server["variables"].keys()
    assert json.dumps(DOCUMENT).count("://") == 0

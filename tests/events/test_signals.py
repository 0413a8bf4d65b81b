"""The messages beside the log."""

import json
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from events import signals
from events.cloudevents import SUBJECTS
from events.schema.catalogue import SIGNALS
from events.signals import Head, Receipt, Usage, Use
from tests.events import golden_files, strategies
from tests.events.golden_files import name_of, parts, stored
from tests.harness import builders as a

TYPES: Final = {contract.name: kind for contract in SIGNALS if (kind := contract.type)}


@settings(deadline=None)
@given(st.sampled_from(list(TYPES.values())).flatmap(strategies.any_of))
def test_round_trip(signal: msgspec.Struct) -> None:
    """What was sent is received; what a later sender adds, also to a use, does not stop an older receiver."""
    sent = msgspec.json.encode(signal)
    later: dict[str, Any] = json.loads(sent) | {"colour": "blue", "nested": {"a": [1]}}
    later |= {"used": [[*use, "later"] for use in later["used"]]} if "used" in later else {}

    for received in (sent, json.dumps(later)):
        assert msgspec.json.decode(received, type=type(signal)) == signal


@pytest.mark.parametrize("file", golden_files.SIGNALS, ids=name_of)
def test_golden(file: Path) -> None:
    """What was once sent is still received, and means the same: sent again it has the same fields and values."""
    kind = TYPES[parts(file).name]
    before = json.loads(stored(file))
    again = msgspec.to_builtins(msgspec.json.decode(stored(file), type=kind))
    assert {name: again[name] for name in before} == before
    if parts(file).form == "minimal":
        assert before.keys() == {field.name for field in msgspec.structs.fields(kind) if field.required}


def test_defaults() -> None:
    """What a sender leaves out means: nothing repaired, accepts tokens, stays."""
    head, receipt = (stored(golden_files.GOLDEN / f"signals/{name}.v1.minimal.json") for name in ("Head", "Receipt"))
    assert msgspec.json.decode(head, type=Head).repairs == 0
    received = msgspec.json.decode(receipt, type=Receipt)
    assert (received.current, received.leaving) == (True, False)


def test_subjects() -> None:
    """The subjects stay what they are, and are not among those of the stream, which keeps all for ever."""
    assert SUBJECTS == "tokens.v1.>"
    subjects = (signals.HEAD, signals.CLOCK, signals.RECEIPTS, signals.USAGE)
    assert subjects == tuple(f"tokentrail.v1.{name}" for name in ("head", "clock", "receipt", "usage"))


def test_the_largest_usage_fits() -> None:
    """A `Usage` with as many tokens as it may have stays below NATS's largest message by default, 1 MiB."""
    use = Use("0" * 32, a.NOW)
    usage = Usage(verifier="v" * 200, used=[use] * signals.USAGE_MOST)
    assert len(msgspec.json.encode(usage)) < 2**20

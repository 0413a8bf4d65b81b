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
from events.signals import Clock, Head, Receipt, Usage, Use
from tests.events import golden_files
from tests.events.golden_files import name_of, parts, stored
from tests.events.strategies import texts, times
from tests.harness import builders as a

TYPES: Final[dict[str, type[msgspec.Struct]]] = {"Head": Head, "Clock": Clock, "Receipt": Receipt, "Usage": Usage}
clocks: Final = st.floats(0, 2**40)
any_signal: Final[st.SearchStrategy[msgspec.Struct]] = st.one_of(
    st.builds(Head, source=texts, time=times, clock=clocks, relay=texts),
    st.builds(Clock, relay=texts, clock=clocks),
    st.builds(Receipt, verifier=texts, source=texts),
    st.builds(Usage, verifier=texts, used=st.lists(st.builds(Use, token_id=texts, at=times), max_size=3)),
)


@settings(deadline=None)
@given(any_signal)
def test_round_trip(signal: msgspec.Struct) -> None:
    """What was sent is received; what a later sender adds, also to a use, does not stop an older receiver."""
    sent = msgspec.json.encode(signal)
    later: dict[str, Any] = json.loads(sent) | {"colour": "blue", "nested": {"a": [1]}}
    later |= {"used": [[*use, "later"] for use in later["used"]]} if "used" in later else {}

    for received in (sent, json.dumps(later)):
        assert msgspec.json.decode(received, type=type(signal)) == signal


def test_all_have_golden_files() -> None:
    """Every signal has a full and a minimal golden file, and they have every field."""
    assert {contract.name for contract in SIGNALS} == TYPES.keys()
    for contract in SIGNALS:
        files = [file for file in golden_files.SIGNALS if golden_files.is_of(contract, file)]
        assert {"full", "minimal"} <= {parts(file).form for file in files}
        seen = {field for file in files for field in json.loads(stored(file))}
        assert seen == set(TYPES[contract.name].__struct_fields__)


@pytest.mark.parametrize("file", golden_files.SIGNALS, ids=name_of)
def test_golden(file: Path) -> None:
    """What was once sent is still received, and means the same: sent again it has the same fields and values."""
    kind = TYPES[parts(file).name]
    again = msgspec.json.encode(msgspec.json.decode(stored(file), type=kind))
    before = json.loads(stored(file))
    assert {name: value for name, value in json.loads(again).items() if name in before} == before
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
    assert (signals.HEAD, signals.CLOCK, signals.RECEIPTS, signals.USAGE) == (
        "tokentrail.v1.head",
        "tokentrail.v1.clock",
        "tokentrail.v1.receipt",
        "tokentrail.v1.usage",
    )


def test_the_largest_usage_fits() -> None:
    """A `Usage` with as many tokens as it may have stays below NATS's largest message by default, 1 MiB."""
    use = Use("0" * 32, a.NOW)
    usage = Usage(verifier="v" * 200, used=[use] * signals.USAGE_MOST)
    assert len(msgspec.json.encode(usage)) < 2**20

"""The golden files: what was written once, and stays readable for ever.

golden/<Type>.v<version>.<form>.json is an event as the log holds it, messages/ has the message that it is published as,
signals/ has the messages beside the log. `full` has every field set, `minimal` only what must be; a field that is added
within a version gets another file (full-2, full-3, ...). consumers/ has the schemas that readers may have been written
by. Each file is the bytes and a line end. None of them is changed, ever: SHA256SUMS says so.
"""

import json
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple
from uuid import UUID

from events import codec
from events.recorded import Recorded
from events.schema.catalogue import Contract
from tests.harness import builders

GOLDEN: Final = Path(__file__).with_name("golden")
EVENTS: Final = sorted(GOLDEN.glob("*.json"))
MESSAGES: Final = sorted(GOLDEN.glob("messages/*.json"))
SIGNALS: Final = sorted(GOLDEN.glob("signals/*.json"))
CONSUMERS: Final = sorted(GOLDEN.glob("consumers/*.json"))


class Parts(NamedTuple):
    name: str
    version: int
    form: str


def parts(file: Path) -> Parts:
    name, version, form, _ = file.name.split(".")
    return Parts(name, int(version.removeprefix("v")), form)


def stored(file: Path) -> bytes:
    return file.read_bytes().removesuffix(b"\n")


def row_of(message: Path) -> Recorded:
    """The row of the log that this message was made from."""
    body, (name, version, _) = json.loads(stored(message)), parts(message)
    data = stored(GOLDEN / message.name)
    return builders.recorded(
        codec.decode(name, version, data),
        int(body["sequence"]),
        event_id=UUID(body["id"]),
        type_version=version,
        data=data,
        recorded_at=datetime.fromisoformat(body["time"]),
        request_id="never on the wire",
        correlation_id=body.get("correlationid"),
        causation_id=body.get("causationid"),
        traceparent=body.get("traceparent"),
    )


def is_of(contract: Contract, file: Path) -> bool:
    return (contract.name, contract.version) == parts(file)[:2]


def name_of(file: object) -> str:
    """For the names of tests."""
    return file.name if isinstance(file, Path) else str(file)

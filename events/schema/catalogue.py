"""What has a schema: the events, each in every version, and the messages that carry them or travel beside the log."""

from typing import Final, NamedTuple

import msgspec

from .. import codec
from ..cloudevents import CloudEvent
from ..received import State
from ..signals import Clock, Head, Receipt, Usage


class Contract(NamedTuple):
    """`type` is None for a version of the past: what is known of it is its file."""

    name: str
    version: int
    type: type[msgspec.Struct] | None

    @property
    def urn(self) -> str:
        """The schema's `$id`; for an event also the `dataschema` of its message."""
        return f"urn:tokentrail:schema:{self.name}:{self.version}"

    @property
    def file(self) -> str:
        return f"{self.name}.v{self.version}.json"


ENVELOPE: Final = Contract("CloudEvent", 1, CloudEvent)
STATE: Final = Contract("State", 1, State)
"""What every event says, whatever its type and version."""
HEAD: Final = Contract("Head", 1, Head)
CLOCK: Final = Contract("Clock", 1, Clock)
RECEIPT: Final = Contract("Receipt", 1, Receipt)
USAGE: Final = Contract("Usage", 1, Usage)
SIGNALS: Final = (HEAD, CLOCK, RECEIPT, USAGE)

EVENTS: Final = tuple(
    Contract(name, version, cls if version == codec.CURRENT[name] else None)
    for name, cls in codec.TYPES.items()
    for version in range(1, codec.CURRENT[name] + 1)
)
ALL: Final = (*EVENTS, STATE, ENVELOPE, *SIGNALS)

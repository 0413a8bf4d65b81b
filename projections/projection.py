"""What every projection is, inline or asynchronous."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from events.api_token import ApiTokenEvent
from events.recorded import Recorded

Change = TypeVar("Change", covariant=True)


class Projection(Protocol[Change]):
    """Makes changes to a read model out of events. Pure: whoever runs it writes the changes.

    `name` is the read model's, `version` is raised when the same events would give other rows. `apply` returns the
    changes in the order of the events; applying a batch twice gives the same rows as once.
    """

    name: str
    version: int

    def apply(self, batch: Sequence[tuple[Recorded, ApiTokenEvent]]) -> Sequence[Change]: ...

"""Reads how far each build of the asynchronous projections is."""

from pathlib import Path
from typing import Final, NamedTuple

from projections.model import Model
from projections.reading import Reads

_STATUS: Final = Path(__file__).with_name("sql").joinpath("status.sql").read_text()


class BuildStatus(NamedTuple):
    """`behind` is the age in seconds of the first event that is not applied, 0 if all are. `held` is the number of
    streams that are held back, `led` whether a process brings it forward now."""

    name: str
    build: int
    version: int
    state: str
    position: int
    head: int
    behind: float
    held: int
    led: bool

    @property
    def lag(self) -> int:
        """Events in the log that are not applied."""
        return self.head - self.position


def lease_name(model: Model) -> str:
    """The name of the lease that the process holds which keeps this version of the projection."""
    return f"projection {model.name} {model.version}"


async def status(connection: Reads) -> list[BuildStatus]:
    """The status of all builds that have not retired, by name, the live one first."""
    return [BuildStatus(*row) for row in await connection.fetch(_STATUS)]

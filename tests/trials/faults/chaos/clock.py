"""A clock that a test puts forward and back while a process reads it.

`python -m tests.trials.faults.chaos.clock serve ...` is `tokentrail` with such a clock.
"""

import mmap
import os
import struct
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final
from unittest.mock import patch

from service import bootstrap
from service.commands.cli import main

FILE_VARIABLE: Final = "TEST_CLOCK_FILE"
_SECONDS: Final = struct.Struct("d")


class Clock:
    """Both sides open the same file, which holds by how many seconds the clock is off."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(_SECONDS.pack(0.0))
        with path.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), _SECONDS.size)

    def step(self, seconds: float) -> None:
        """From now on it is so far off the machine's clock; 0 puts it right."""
        _SECONDS.pack_into(self._shared, 0, seconds)

    def now(self) -> datetime:
        (seconds,) = _SECONDS.unpack_from(self._shared)
        return datetime.now(UTC) + timedelta(seconds=seconds)


if __name__ == "__main__":
    clock = Clock(Path(os.environ[FILE_VARIABLE]))
    with patch.object(bootstrap, "application", partial(bootstrap.application, now=clock.now)):
        main()

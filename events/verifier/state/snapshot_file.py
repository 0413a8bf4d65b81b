"""Reads and writes the snapshot at the right times; snapshot.py is its form."""

import asyncio
import time
from pathlib import Path
from typing import Final

from ...notices import Notices
from ..local import monotonic
from .following import Following
from .snapshot import read, write

_WRITE_EVERY: Final = 60.0


class SnapshotFile:
    """The snapshot of one stream. Without a path it does nothing."""

    def __init__(self, path: Path | None, stream: str, following: Following, notices: Notices) -> None:
        self._path = path
        self._stream = stream
        self._following = following
        self._notices = notices
        self._written: tuple[str, int] = ("", 0)
        self._written_at = monotonic()

    async def load(self) -> None:
        """Begins from the file, if it can be used. If not, it tells why and goes on without."""
        if self._path is None:
            return
        try:
            found = await asyncio.to_thread(read, self._path)
        except (ValueError, OSError) as error:
            self._notices.tell("snapshot_unusable", str(error))
            return
        if found is None:
            return
        if found.about.stream != self._stream or found.about.forgotten > time.time():
            self._notices.tell("snapshot_unusable", "it is of another stream, or from the future")
            return
        self._following.restore(found)

    async def write_now_and_then(self) -> None:
        if monotonic() - self._written_at >= _WRITE_EVERY:
            await self.write()

    async def write(self) -> None:
        """Writes the file, unless nothing has changed or nothing is known yet."""
        self._written_at = monotonic()
        state = (self._following.source, self._following.position)
        if self._path is None or not self._following.source or state == self._written:
            return
        snapshot = self._following.snapshot(self._stream)
        try:
            await asyncio.to_thread(write, self._path, snapshot)
        except OSError as error:
            self._notices.tell("snapshot_not_written", str(error))
            return
        self._written = state

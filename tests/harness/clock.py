"""A clock that a test sets, for a process and for its database."""

import atexit
import shutil
import tempfile
from datetime import datetime
from pathlib import Path
from typing import ClassVar

from tests.harness.builders import NOW
from tests.harness.databases import execute


class Clock:
    """`file` is where databases that follow it read the time. Clocks may share one: the last to be set counts."""

    shared: ClassVar[Path | None] = None
    """The file of all clocks that have no other."""
    latest: ClassVar[datetime] = NOW

    def __init__(self, now: datetime = NOW, file: Path | None = None) -> None:
        self.file = file or Clock.shared
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    @property
    def now(self) -> datetime:
        return self._now

    @now.setter
    def now(self, now: datetime) -> None:
        self._now = Clock.latest = now
        if self.file is not None:
            new = self.file.with_suffix(".new")
            new.write_text(now.isoformat())
            new.replace(self.file)


def latest() -> datetime:
    """What any clock was set to last."""
    return Clock.latest


async def follow(url: str, file: Path) -> None:
    """From now on `tokentrail.clock()` of this database is what the file says."""
    await _is(url, f"pg_read_file('{file}')::timestamptz")


async def be_right(url: str) -> None:
    """From now on it is the machine's clock again."""
    await _is(url, "clock_timestamp()")


async def _is(url: str, time: str) -> None:
    await execute(
        url,
        f"""
        create or replace function tokentrail.clock() returns timestamptz
        language sql volatile parallel safe security definer
        as $$ select {time} $$
        """,
    )


def new_file() -> Path:
    """In a folder that Postgres can enter, though it may run as another user."""
    folder = Path(tempfile.mkdtemp(prefix="tokentrail-clock-"))
    folder.chmod(0o755)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder / "now"

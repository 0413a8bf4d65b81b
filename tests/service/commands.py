"""Runs the `tokentrail` of this environment as a user does."""

import asyncio
import contextlib
import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, NamedTuple

from tests.harness.program import TOKENTRAIL, start

_OURS = ("DATABASE_URL", "NATS_URL", "HOST", "PORT", "LOG_LEVEL", "LOG_FORMAT")


class Ended(NamedTuple):
    code: int
    out: str
    err: str


def clean_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """This environment without anything that configures Tokentrail, wide enough that nothing is wrapped."""
    kept = {
        name: value for name, value in os.environ.items() if name not in _OURS and not name.startswith("TOKENTRAIL_")
    }
    return {**kept, "COLUMNS": "200", "NO_COLOR": "1", **(extra or {})}


async def run(
    *arguments: str,
    environment: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    stdout: IO[bytes] | None = None,
) -> Ended:
    with TemporaryFile() as out, TemporaryFile() as err:
        process = await start(
            *arguments, environment=clean_environment(environment), folder=cwd, stdout=stdout or out, stderr=err
        )
        async with asyncio.timeout(60):
            code = await process.wait()
        return Ended(code, _whole(out), _whole(err))


def _whole(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode()


def in_a_terminal(*arguments: str, columns: int, environment: Mapping[str, str] | None = None) -> str:
    """What it prints in a terminal of that width, without bold and the like."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    clean = clean_environment(environment)
    clean.pop("COLUMNS")
    with subprocess.Popen(
        [TOKENTRAIL, *arguments], env={**clean, "TERM": "xterm"}, stdin=theirs, stdout=theirs, stderr=theirs
    ):
        os.close(theirs)
        shown = b""
        with contextlib.suppress(OSError):  # the terminal ends with its last program
            while got := os.read(ours, 65536):
                shown += got
        os.close(ours)
    return re.sub(r"\x1b\[[0-9;]*m", "", shown.decode().replace("\r\n", "\n"))

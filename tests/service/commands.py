"""Runs the `tokentrail` of this environment as a user does."""

import asyncio
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

TOKENTRAIL = str(Path(sys.executable).with_name("tokentrail"))
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


async def run(*arguments: str, environment: Mapping[str, str] | None = None, cwd: Path | None = None) -> Ended:
    process = await asyncio.create_subprocess_exec(
        TOKENTRAIL,
        *arguments,
        env=clean_environment(environment),
        cwd=cwd,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(60):
        out, err = await process.communicate()
    return Ended(process.returncode or 0, out.decode(), err.decode())

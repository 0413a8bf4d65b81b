"""The programs that check the files; each comes as a wheel and works without network."""

import subprocess
import sys
from pathlib import Path


def run(program: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Runs a program of this virtual environment and returns how it ended, with all that it said in `stdout`."""
    path = Path(sys.executable).with_name(program)
    return subprocess.run(
        [path, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60, check=False
    )

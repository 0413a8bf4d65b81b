"""What is said about a part that failed: all of it on standard error, a line of it in the report."""

import sysconfig
import tempfile
from pathlib import Path
from typing import Final

from tests.trials.bench.process import REPOSITORY

_LONGEST: Final = 160


def explain(failure: BaseException) -> str:
    """The failure, or each of those in a group, with what was noted about it."""
    if isinstance(failure, BaseExceptionGroup):
        text = "\n".join(dict.fromkeys(explain(part) for part in failure.exceptions))
    else:
        text = f"{type(failure).__name__}: {failure}"
    return "\n".join([text, *getattr(failure, "__notes__", [])])


def in_a_line(failure: BaseException) -> str:
    """Short, and without this machine's paths."""
    line = explain(failure).splitlines()[0].replace("|", "/")
    roots = {
        REPOSITORY: ".",
        Path(tempfile.gettempdir()): "TMP",
        Path.home(): "~",
        Path(sysconfig.get_path("data")): "PYTHON",
        Path(sysconfig.get_path("stdlib")): "PYTHON",
    }
    for root in sorted(roots, key=lambda path: -len(str(path))):
        if root != Path("/"):
            line = line.replace(str(root), roots[root])
    return line if len(line) <= _LONGEST else line[: _LONGEST - 3] + "..."

"""The run as a page, REPORT.md: all goals, with or without a figure."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from tests.trials.bench.board import Line, summary
from tests.trials.bench.process import REPOSITORY

FOLDER: Final = REPOSITORY / ".tokentrail" / "bench"
PAGE: Final = "REPORT.md"


class Run(msgspec.Struct):
    """`notes` is what has to be known about the run as a whole, such as which parts were not asked for."""

    begun: datetime
    settings: Mapping[str, str]
    lines: Sequence[Line]
    notes: Sequence[str] = ()


def write(run: Run, folder: Path) -> None:
    """In place of the page of the run before."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / PAGE).write_text(page(run))


def page(run: Run) -> str:
    parts = [
        "# The last run of the bench",
        f"{run.begun:%Y-%m-%d %H:%M} UTC. {summary(run.lines)} How each is measured: [README.md](README.md).",
        *run.notes,
        table(run.lines),
        "## Under which conditions",
        "\n".join(f"- {name}: {value}" for name, value in run.settings.items()),
    ]
    return "\n\n".join(parts) + "\n"


def table(lines: Sequence[Line]) -> str:
    """In Markdown that reads well as plain text too."""
    rows = [["", "measure", "goal", "figure (median)", "ratio (range)", "verdict"], *(line.cells for line in lines)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    text = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    text.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(text)

"""The run as a page for people (REPORT.md) and for programs (report.json): all goals, with or without a figure."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any, Final

import msgspec

from tests.trials.bench.beside.compare import Row, ours
from tests.trials.bench.board import Line, Other, summary
from tests.trials.bench.report import spread

PAGE: Final = "REPORT.md"
DATA: Final = "report.json"


class Run(msgspec.Struct):
    """`notes` is what has to be known about the run as a whole, such as which parts were not asked for."""

    begun: datetime
    settings: Mapping[str, str]
    lines: Sequence[Line]
    beside: Sequence[Row]
    others: Sequence[Other] = ()
    notes: Sequence[str] = ()


def write(run: Run, folder: Path) -> None:
    """Both files, in place of those of the run before."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / PAGE).write_text(page(run))
    (folder / DATA).write_bytes(msgspec.json.format(msgspec.json.encode(data(run))) + b"\n")


def table(lines: Sequence[Line]) -> str:
    rows = [["", "measure", "goal", "figure (median)", "ratio (range)", "verdict"]]
    for line in lines:
        verdict = f"{line.verdict}: {line.reason}" if line.reason else line.verdict
        rows.append([line.goal.part, line.goal.measure, line.goal.text, line.figure_text, line.ratio_text, verdict])
    return _aligned(rows)


def without_a_goal(others: Sequence[Other]) -> str:
    rows = [["", "measure", "figure (range)", "beside"]]
    for each in others:
        beside = f"{each.of}: {_spread(each.beside)}" if each.beside else ""
        figure = f"{_spread(each.figures)} {each.unit}" if each.figures else f"NOT MEASURED: {each.reason}"
        rows.append([each.part, each.measure, figure, beside])
    return _aligned(rows)


def comparison(rows: Sequence[Row]) -> str:
    """Every row beside Tokentrail's own that is called in the same way."""
    shown = [
        [
            "",
            "called",
            "committed with the event",
            "commands/s",
            "p99 ms",
            "tokentrail / this",
            "lag p50, p99 ms",
            "follows by",
        ]
    ]
    for row in rows:
        own = ours(rows, row.called)
        ratio = f"{median(own.rates) / median(row.rates):.1f}" if own and row.rates and own is not row else ""
        lag = f"{median(row.lag_p50):.1f}, {median(row.lag_p99):.1f}" if row.lag_p50 else ""
        rate = spread(row.rates, 0) if row.rates else f"NOT MEASURED: {row.reason}"
        if row.rates and row.reason:
            lag = f"NOT MEASURED: {row.reason}"
        p99 = spread(row.p99, 1) if row.p99 else ""
        shown.append([row.name, row.called, row.within or "nothing", rate, p99, ratio, lag, row.follows])
    return _aligned(shown)


def page(run: Run) -> str:
    parts = [
        "# The last run of the bench",
        f"{run.begun:%Y-%m-%d %H:%M} UTC. {summary(run.lines)} How each is measured: [README.md](README.md).",
        *run.notes,
        table(run.lines),
        "## What else was measured",
        without_a_goal(run.others) if run.others else "NOT MEASURED.",
        "## Beside others",
        comparison(run.beside) if run.beside else "NOT MEASURED.",
        "## Under which conditions",
        "\n".join(f"- {name}: {value}" for name, value in run.settings.items()),
    ]
    return "\n\n".join(parts) + "\n"


def data(run: Run) -> dict[str, Any]:
    return {
        "begun": run.begun,
        "summary": summary(run.lines),
        "notes": run.notes,
        "settings": run.settings,
        "goals": [
            {
                "id": line.goal.part,
                "key": line.goal.key,
                "measure": line.goal.measure,
                "unit": line.goal.unit,
                "direction": line.goal.direction,
                "bound": line.goal.bound,
                "beside": line.goal.beside or None,
                "figures": line.figures,
                "figures_beside": line.beside,
                "ratio": line.ratio,
                "verdict": line.verdict,
                "reason": line.reason or None,
            }
            for line in run.lines
        ],
        "others": run.others,
        "beside": run.beside,
    }


def _spread(figures: Sequence[float]) -> str:
    """With as many digits as its size bears."""
    return spread(figures, 0 if median(figures) >= 100 else 2)


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table that reads well as plain text too."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)

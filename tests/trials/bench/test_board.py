"""The table: every goal has a verdict, nothing passes that was not measured, and nothing of the machine is shown."""

import tempfile
from pathlib import Path

import pytest

from tests.trials.bench.board import Board, Line, summary
from tests.trials.bench.failure import in_a_line
from tests.trials.bench.goals import GOALS, goal
from tests.trials.bench.options import PARTS
from tests.trials.bench.process import REPOSITORY, ServiceFailed


def line(board: Board, part: str, key: str) -> Line:
    return next(each for each in board.lines() if each.goal == goal(part, key))


def test_every_part_has_a_goal() -> None:
    """Each is in the table, each goal once; a raised goal is of a part that is measured."""
    assert {each.part.rstrip("+") for each in GOALS} == {part for part in PARTS if part[0] == "P"}
    assert len({(each.part, each.key) for each in GOALS}) == len(GOALS)


def test_what_nobody_reports_is_not_measured() -> None:
    """An empty run has every goal in its table, none of them met."""
    lines = Board().lines()
    assert [each.goal for each in lines] == list(GOALS)
    assert {each.verdict for each in lines} == {"NOT MEASURED"}
    assert summary(lines).startswith(f"0 of {len(GOALS)} goals met; NOT MEASURED: {len(GOALS)} (P1, P2,")


@pytest.mark.parametrize(
    ("part", "key", "figures", "beside", "verdict"),
    [
        ("P1", "bare", [600], [1000], "met"),
        ("P1", "bare", [590], [1000], "MISSED"),
        ("P9", "serve", [99, 1.5, 0.1], [], "met"),
        ("P9", "serve", [99, 1.51, 0.1], [], "MISSED"),
    ],
)
def test_bounds(part: str, key: str, figures: list[float], beside: list[float], verdict: str) -> None:
    """A figure is met at its bound and missed beyond; what counts is the median of the rounds."""
    board = Board()
    if beside:
        board.ratio(part, key, figures, beside)
    else:
        board.figure(part, key, figures)
    assert line(board, part, key).verdict == verdict


def test_a_row() -> None:
    """It has the goal, the medians, their ratio with the range of the rounds' own, and the verdict."""
    board = Board()
    board.ratio("P1", "bare", [900, 1000, 1100], [2000, 2000, 2000])
    board.other("P8", "a row", "bytes", [850.4])
    assert line(board, "P1", "bare").cells[2:] == [
        "at least 0.6 x bare",
        "1,000 beside 2,000 requests/s",
        "0.50 (0.45 to 0.55)",
        "MISSED",
    ]
    assert board.lines()[-1].cells == ["P8", "a row", "", "850 bytes", "", ""]


def test_a_figure_stands() -> None:
    """A part that fails keeps what it has reported; a later reason does not replace an earlier one."""
    board = Board()
    board.ratio("P1", "bare", [1.0], [1.0])
    board.ratio_of("P1", "naive", {"tokentrail": [1.0]}, "tokentrail", "naive")
    board.missing({"P1", "P2", "expiry"}, "the first")
    board.missing({"P1", "P2", "expiry"}, "the second")
    assert line(board, "P1", "bare").verdict == "met"
    assert {each.reason for each in board.lines() if each.part in ("P2", "expiry")} == {"the first"}
    assert line(board, "P1", "naive").cells[-1] == "NOT MEASURED: the first"


def test_a_reason_shows_no_path_and_breaks_no_table() -> None:
    """A failure is one short line without the machine's folders and without a column's border; of a group the first."""
    failure = ServiceFailed(f"{REPOSITORY}/x {Path.home()}/y {tempfile.gettempdir()}/z a|b\nmore of it" + "." * 500)
    assert in_a_line(failure) == "ServiceFailed: ./x ~/y TMP/z a/b"
    assert in_a_line(ExceptionGroup("group", [failure, ValueError("later")])) == in_a_line(failure)
    assert len(in_a_line(ServiceFailed("x" * 500))) == 160

"""The verdicts: every goal has one, and nothing passes that was not measured."""

import pytest

from tests.trials.bench.board import Board, Line, summary
from tests.trials.bench.goals import GOALS, goal
from tests.trials.bench.options import PARTS


def line(board: Board, part: str, key: str) -> Line:
    return next(each for each in board.lines() if (each.goal.part, each.goal.key) == (part, key))


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


@pytest.mark.parametrize(("figure", "verdict"), [(0.6, "met"), (0.59, "MISSED")])
def test_at_least(figure: float, verdict: str) -> None:
    """A ratio that has to be large is met at its bound and missed below."""
    board = Board()
    board.ratio("P1", "bare", [figure * 1000], [1000])
    assert line(board, "P1", "bare").verdict == verdict


@pytest.mark.parametrize(("figure", "verdict"), [(1.5, "met"), (1.51, "MISSED")])
def test_at_most(figure: float, verdict: str) -> None:
    """A figure that has to be small is met at its bound and missed above; what counts is the median of the rounds."""
    board = Board()
    board.figure("P9", "serve", [99, figure, 0.1])
    assert line(board, "P9", "serve").verdict == verdict


def test_a_ratio_is_that_of_the_medians() -> None:
    """The rounds' own ratios are its range."""
    board = Board()
    board.ratio("P3", "naive", [1, 2, 9], [10, 10, 10])
    assert line(board, "P3", "naive").ratio_text == "0.20 (0.10 to 0.90)"


def test_without_the_yardstick_there_is_no_verdict() -> None:
    """What failed beside it leaves a goal unmeasured, and its reason is told."""
    board = Board()
    board.ratio_of("P1", "bare", {"tokentrail": [1.0]}, "tokentrail", "bare")
    board.missing({"P1"}, "bare failed")
    assert line(board, "P1", "bare").verdict == "NOT MEASURED"
    assert line(board, "P1", "bare").reason == "bare failed"


def test_a_figure_stands() -> None:
    """A part that fails after it has reported keeps its figures; a later reason does not replace an earlier one."""
    board = Board()
    board.ratio("P1", "bare", [1.0], [1.0])
    board.missing({"P1", "P2"}, "the first")
    board.missing({"P1", "P2"}, "the second")
    assert line(board, "P1", "bare").verdict == "met"
    assert line(board, "P1", "naive").reason == line(board, "P2", "bare").reason == "the first"


def test_a_part_without_a_goal_is_told_too() -> None:
    """What failed of it stands in the report, with the reason; what it has entered is left."""
    board = Board()
    board.missing({"expiry"}, "it failed")
    board.missing({"expiry"}, "the run was broken off")
    assert [(each.part, each.figures, each.reason) for each in board.others] == [("expiry", (), "it failed")]
    board = Board()
    board.other("expiry", "the longest", "ms", [1.0])
    board.missing({"expiry"}, "it failed")
    assert [each.reason for each in board.others] == [""]


def test_a_goal_that_is_not_there() -> None:
    """A measure without a goal is an error, not a figure that nobody sees."""
    with pytest.raises(KeyError):
        goal("P1", "of another name")

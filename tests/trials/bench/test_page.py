"""The report: complete, readable by people and programs, without anything of the machine that it should not show."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from tests.trials.bench import page
from tests.trials.bench.beside.compare import Row
from tests.trials.bench.board import Board, Other
from tests.trials.bench.failure import in_a_line
from tests.trials.bench.goals import GOALS
from tests.trials.bench.page import Run
from tests.trials.bench.process import REPOSITORY, ServiceFailed


def a_run(*beside: Row) -> Run:
    board = Board()
    board.ratio("P1", "bare", [900, 1000, 1100], [2000, 2000, 2000])
    board.figure("P9", "dev", [4.0])
    board.missing({"P2"}, "ServiceFailed: it ended")
    return Run(datetime(2026, 1, 2, 3, 4, tzinfo=UTC), {"machine": "2 CPUs"}, board.lines(), list(beside))


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()[2:]]


def test_the_table_has_every_goal() -> None:
    """One row a goal: its id, measure, goal, figure, ratio and verdict, or why it has none."""
    shown = rows(page.table(a_run().lines))
    assert [row[0] for row in shown] == [each.part for each in GOALS]
    assert shown[0][2:] == [
        "at least 0.6 x bare",
        "1,000 beside 2,000 requests/s",
        "0.50 (0.45 to 0.55)",
        "MISSED",
    ]
    assert [row[5] for row in shown if row[0] == "P2"][:1] == ["NOT MEASURED: ServiceFailed: it ended"]
    assert [row[2:] for row in shown if row[1].startswith("start of")] == [["at most 5 s", "4 s", "", "met"]]


def test_the_page_says_when_and_where() -> None:
    """Date, machine and how many goals are met stand on the page; so does that others were not compared."""
    text = page.page(a_run())
    assert "2026-01-02 03:04 UTC. 1 of 24 goals met; MISSED: 1 (P1); NOT MEASURED: 22 (" in text
    assert "- machine: 2 CPUs" in text
    assert "## Beside others\n\nNOT MEASURED." in text


def test_what_has_no_goal_is_shown_too() -> None:
    """With its range, and beside what it was measured beside; for programs too."""
    run = a_run()
    a_list = Other("P8", "a list", "ms", [1.5, 1, 2], "a short log", [0.5])
    run.others = [a_list, Other("P8", "a row", "bytes", [850.4]), Other("expiry", "late", reason="it failed")]
    assert rows(page.without_a_goal(run.others)) == [
        ["P8", "a list", "1.50 (1.00 to 2.00) ms", "a short log: 0.50"],
        ["P8", "a row", "850 bytes", ""],
        ["expiry", "late", "NOT MEASURED: it failed", ""],
    ]
    assert "| P8     | a row " in page.page(run)
    assert page.data(run)["others"] == run.others
    assert "## What else was measured\n\nNOT MEASURED." in page.page(a_run())


def test_programs_read_the_same() -> None:
    """The data have each goal with its figures, ratio and verdict."""
    goals = msgspec.json.decode(msgspec.json.encode(page.data(a_run())))["goals"]
    assert len(goals) == len(GOALS)
    assert goals[0]["figures"] == [900, 1000, 1100]
    assert (goals[0]["ratio"], goals[0]["verdict"], goals[0]["reason"]) == (0.5, "MISSED", None)


def test_others_are_beside_our_own_of_the_same_kind() -> None:
    """A library in process is compared with our command handler in process, not with our service."""
    shown = rows(
        page.comparison(
            [
                Row("tokentrail", "over HTTP", "read model", rates=[100.0]),
                Row("naive", "over HTTP", "outbox", rates=[50.0], lag_p50=[20.0], lag_p99=[40.0]),
                Row("tokentrail", "in process", "read model", rates=[1000.0]),
                Row("a library", "in process", "", rates=[250.0]),
                Row("another", "in process", "", reason="npm is missing"),
            ]
        )
    )
    assert [row[5] for row in shown] == ["", "2.0", "", "4.0", ""]
    assert shown[1][6] == "20.0, 40.0"
    assert shown[4][3] == "NOT MEASURED: npm is missing"


def test_without_our_own_there_is_no_ratio() -> None:
    """Others are shown without a ratio when ours has not been measured."""
    [ours, other] = rows(
        page.comparison(
            [Row("tokentrail", "in process", "", reason="it ended"), Row("other", "in process", "", rates=[1.0])]
        )
    )
    assert ours[3] == "NOT MEASURED: it ended"
    assert (other[3], other[5]) == ("1", "")


def test_both_files_are_written_anew(tmp_path: Path) -> None:
    """The page and the data replace those of the run before."""
    for name in (page.PAGE, page.DATA):
        (tmp_path / name).write_text("of the run before")
    page.write(a_run(), tmp_path)
    assert (tmp_path / page.PAGE).read_text() == page.page(a_run())
    assert msgspec.json.decode((tmp_path / page.DATA).read_bytes())["begun"] == "2026-01-02T03:04:00Z"


def test_a_reason_shows_no_path_and_breaks_no_table() -> None:
    """A failure is one short line without the machine's folders and without a column's border."""
    failure = ServiceFailed(f"{REPOSITORY}/x {Path.home()}/y {tempfile.gettempdir()}/z a|b\nmore of it" + "." * 500)
    line = in_a_line(failure)
    assert line == "ServiceFailed: ./x ~/y TMP/z a/b"
    assert len(in_a_line(ServiceFailed("x" * 500))) == 160


def test_a_group_is_told_by_what_is_in_it() -> None:
    """Of failures in a group the first is told, not that there was a group."""
    assert in_a_line(ExceptionGroup("group", [ServiceFailed("it ended"), ValueError("later")])) == (
        "ServiceFailed: it ended"
    )

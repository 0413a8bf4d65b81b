"""The run as a whole: what happens to the other parts, to the report and to the exit status when something fails."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from unittest.mock import AsyncMock

import pytest

from tests.trials.bench import __main__ as program
from tests.trials.bench import page, parts
from tests.trials.bench.options import parse
from tests.trials.bench.parts import Bench
from tests.trials.bench.process import ServiceFailed
from tests.trials.bench.servers import Servers


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the run writes; its servers do not start, its conditions are not looked at."""
    monkeypatch.setattr(page, "FOLDER", tmp_path)
    monkeypatch.setattr(Servers, "start", lambda _: None)
    for owner, name in ((Servers, "age"), (Servers, "settle"), (program, "settings")):
        monkeypatch.setattr(owner, name, AsyncMock(return_value={}))
    monkeypatch.setattr(program, "wrk_version", lambda _: "wrk")
    return tmp_path / page.PAGE


def verdicts(report: Path) -> dict[str, str]:
    """By part, as the page has them; and its note."""
    lines = report.read_text().splitlines()
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if line.startswith("| P")]
    return {"note": lines[4], **{row[0]: row[-1] for row in rows}}


def starting(seconds: float, then: type[BaseException] | None = None) -> Callable[[Bench], Awaitable[None]]:
    """A measure of P9 that comes to this figure, and perhaps raises."""

    async def start(bench: Bench) -> None:
        bench.board.figure("P9", "dev", [seconds])
        bench.board.figure("P9", "serve", [seconds])
        if then is not None:
            raise then

    return start


async def test_each_part_stands_for_itself(monkeypatch: pytest.MonkeyPatch, report: Path) -> None:
    """One fails, one does not end, one forgets a goal: the others report their figures, and the run has failed."""

    async def never(_: Bench) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(parts, "_LONGEST", 0.01)
    monkeypatch.setattr(Bench, "_catch_up", never)
    monkeypatch.setattr(Bench, "_rebuild", AsyncMock(side_effect=ServiceFailed("9 rows are wrong")))
    monkeypatch.setattr(Bench, "_verification", AsyncMock())
    monkeypatch.setattr(Bench, "_start", starting(1.0))
    assert not await program.main(parse("", ["--only", "P5,P6,P7,P9"]), "wrk")
    assert "has not come to its end" in verdicts(report)["P5"]
    assert verdicts(report)["P6"] == "NOT MEASURED: ServiceFailed: 9 rows are wrong"
    assert verdicts(report)["P7"] == "NOT MEASURED: its part has reported no figure"
    assert verdicts(report)["P9"] == "met"
    assert verdicts(report)["P1"] == "NOT MEASURED: not asked for"


async def test_a_missed_goal_is_no_failure(monkeypatch: pytest.MonkeyPatch, report: Path) -> None:
    """All parts that were asked for came to an end: the run has succeeded, and says what it missed and left out."""
    monkeypatch.setattr(Bench, "_start", starting(5.1))
    assert await program.main(parse("", ["--only", "P9"]), "wrk")
    assert verdicts(report)["P9"] == "MISSED"
    assert verdicts(report)["note"].startswith("Not a whole run: P1,")


async def test_servers_that_do_not_start(monkeypatch: pytest.MonkeyPatch, report: Path) -> None:
    """Then nothing is measured, which the report says with the reason."""
    monkeypatch.setattr(Servers, "age", AsyncMock(side_effect=RuntimeError("Postgres did not start")))
    assert not await program.main(parse("", []), "wrk")
    _, *reasons = verdicts(report).values()
    assert set(reasons) == {"NOT MEASURED: RuntimeError: Postgres did not start"}


async def test_a_run_that_is_broken_off(monkeypatch: pytest.MonkeyPatch, report: Path) -> None:
    """What was measured until then is written, and that the rest was not."""
    monkeypatch.setattr(Bench, "_start", starting(1.0, then=asyncio.CancelledError))
    with pytest.raises(asyncio.CancelledError):
        await program.main(parse("", ["--only", "P8,P9"]), "wrk")
    assert verdicts(report)["P9"] == "met"
    assert verdicts(report)["P8"] == "NOT MEASURED: the run was broken off"

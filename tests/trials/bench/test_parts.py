"""The run as a whole: what happens to the other parts, to the report and to the exit status when something fails."""

import asyncio
from pathlib import Path
from unittest.mock import AsyncMock

import pytest

from tests.trials.bench import __main__ as program
from tests.trials.bench import page, parts
from tests.trials.bench.options import Options, parse
from tests.trials.bench.parts import Bench
from tests.trials.bench.process import ServiceFailed
from tests.trials.bench.servers import Servers


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the run writes; its servers do not start, its conditions are not looked at."""
    monkeypatch.setattr(page, "FOLDER", tmp_path / "report")
    monkeypatch.setattr(Servers, "start", lambda _: None)
    monkeypatch.setattr(Servers, "age", AsyncMock())
    monkeypatch.setattr(Servers, "settle", AsyncMock())
    monkeypatch.setattr(program, "settings", AsyncMock(return_value={}))
    monkeypatch.setattr(program, "wrk_version", lambda _: "wrk")
    return tmp_path / "report"


def options(*arguments: str) -> Options:
    return parse("", arguments)


def verdicts(folder: Path) -> dict[str, str]:
    """By part, as the page has them."""
    lines = (folder / page.PAGE).read_text().splitlines()
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines if line.startswith("| P")]
    return {row[0]: row[-1] for row in rows}


async def test_each_part_stands_for_itself(monkeypatch: pytest.MonkeyPatch, report: Path) -> None:
    """One fails, one does not end, one forgets a goal: the others report their figures, and the run has failed."""

    async def never(_: Bench) -> None:
        await asyncio.Event().wait()

    async def start(bench: Bench) -> None:
        bench.board.figure("P9", "serve", [1.0])

    monkeypatch.setattr(parts, "_LONGEST", 0.01)
    monkeypatch.setattr(Bench, "_catch_up", never)
    monkeypatch.setattr(Bench, "_rebuild", AsyncMock(side_effect=ServiceFailed("9 rows are wrong")))
    monkeypatch.setattr(Bench, "_verification", AsyncMock())
    monkeypatch.setattr(Bench, "_start", start)
    assert not await program.main(options("--only", "P5,P6,P7,P9"), "wrk")
    assert "has not come to its end" in verdicts(report)["P5"]
    assert verdicts(report)["P6"] == "NOT MEASURED: ServiceFailed: 9 rows are wrong"
    assert verdicts(report)["P7"] == "NOT MEASURED: its part has reported no figure"
    assert verdicts(report)["P9"] == "met"
    assert verdicts(report)["P1"] == "NOT MEASURED: not asked for"


async def test_a_missed_goal_is_no_failure(monkeypatch: pytest.MonkeyPatch, report: Path) -> None:
    """All parts that were asked for came to an end: the run has succeeded, and says what it missed and left out."""

    async def start(bench: Bench) -> None:
        bench.board.figure("P9", "dev", [5.1])
        bench.board.figure("P9", "serve", [1.6])

    monkeypatch.setattr(Bench, "_start", start)
    assert await program.main(options("--only", "P9"), "wrk")
    assert verdicts(report)["P9"] == "MISSED"
    assert "Not a whole run: P1," in (report / page.PAGE).read_text()


async def test_servers_that_do_not_start(monkeypatch: pytest.MonkeyPatch, report: Path) -> None:
    """Then nothing is measured, which the report says with the reason."""

    def start(_: Servers) -> None:
        raise RuntimeError("Postgres did not start")

    monkeypatch.setattr(Servers, "start", start)
    assert not await program.main(options(), "wrk")
    assert set(verdicts(report).values()) == {"NOT MEASURED: RuntimeError: Postgres did not start"}


async def test_a_run_that_is_broken_off(monkeypatch: pytest.MonkeyPatch, report: Path) -> None:
    """What was measured until then is written, and that the rest was not."""

    async def start(bench: Bench) -> None:
        bench.board.figure("P9", "dev", [1.0])
        bench.board.figure("P9", "serve", [1.0])
        raise asyncio.CancelledError

    monkeypatch.setattr(Bench, "_start", start)
    with pytest.raises(asyncio.CancelledError):
        await program.main(options("--only", "P8,P9"), "wrk")
    assert verdicts(report)["P9"] == "met"
    assert verdicts(report)["P8"] == "NOT MEASURED: the run was broken off"


async def test_a_service_that_cannot_be_prepared(tmp_path: Path) -> None:
    """It is tried once: the parts that need it fail with the same reason."""
    bench = Bench(Servers(tmp_path), options())
    bench._naive.prepare = AsyncMock(side_effect=OSError("no room"))  # type: ignore[method-assign]
    for _ in range(2):
        with pytest.raises(ServiceFailed, match="naive could not be prepared: no room"):
            await bench._prepare(bench._naive)
    bench._naive.prepare.assert_awaited_once()


@pytest.mark.parametrize("arguments", [["--only", "P99"], ["--rounds", "0"]])
def test_options_that_are_not_valid(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """They end the program with status 2 and are named."""
    with pytest.raises(SystemExit) as ended:
        options(*arguments)
    assert ended.value.code == 2
    assert arguments[0] in capsys.readouterr().err

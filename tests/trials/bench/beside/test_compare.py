"""Rows of the comparison, with real programs on a real Postgres."""

import sys
from contextlib import AsyncExitStack
from pathlib import Path

import pfid
import pytest

from service.embedded.postgres import EmbeddedPostgres
from service.store.migrate import migrate
from tests.trials.bench.beside import contenders
from tests.trials.bench.beside.compare import rows
from tests.trials.bench.beside.contenders import CONTENDERS, OURS, Contender, Running
from tests.trials.bench.beside.fetch import NotAvailable
from tests.trials.bench.beside.program import Program, run
from tests.trials.bench.process import ServiceFailed
from tests.trials.bench.servers import Servers

READY = 'print(\'{"seconds": 0, "times": []}\', flush=True)'
SAYS = 'for line in sys.stdin: print(\'{"seconds": 1, "times": [1.0, 2.0, 3.0]}\', flush=True)'


@pytest.fixture
def servers(tmp_path: Path, postgres: EmbeddedPostgres) -> Servers:
    """On the Postgres that all tests share."""
    servers = Servers(tmp_path)
    servers.postgres = postgres
    return servers


async def lying(contender: Contender, servers: Servers, stack: AsyncExitStack) -> Running:
    """It says that it has done its commands, and has recorded nothing."""
    url = await servers.create_database(f"lying_{pfid.generate_root()}")
    await migrate(url)
    command = [sys.executable, "-c", f"import sys; {READY}\n{SAYS}"]
    return Running(await stack.enter_async_context(run("lying", command, {}, log=servers.folder / "log")), url)


async def not_there(contender: Contender, servers: Servers, stack: AsyncExitStack) -> Running:
    raise NotAvailable("npm is missing")


async def test_our_own_beside_what_cannot_be_measured(servers: Servers, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands/s of the command handler; one that cannot be fetched is not a failure, one that does not record what it
    acknowledges is, and both have the reason in place of figures."""
    monkeypatch.setattr(contenders, "TOKENS", 300)
    chosen = [
        next(each for each in CONTENDERS if each.name == OURS),
        Contender("not there", "", "", "count_tokentrail.sql", not_there),
        Contender("lying", "", "polls", "count_tokentrail.sql", lying),
    ]
    monkeypatch.setattr("tests.trials.bench.beside.compare.TOKENS", 300)
    failures: list[Exception] = []
    ours, away, liar = await rows(servers, rounds=2, seconds=1, contenders=chosen, failed=failures.append)
    assert len(ours.rates) == 2
    assert min(ours.rates) > 100
    assert not ours.reason
    assert (away.rates, away.reason) == ((), "npm is missing")
    assert (liar.rates, liar.reason) == ((), "ServiceFailed: 303 commands were acknowledged and 0 are recorded")
    assert [str(failure) for failure in failures] == ["303 commands were acknowledged and 0 are recorded"]


async def start(tmp_path: Path, code: str) -> Program:
    async with AsyncExitStack() as stack:
        command = [sys.executable, "-c", f"import sys; {READY}\n{code}"]
        program = await stack.enter_async_context(run("it", command, {}, log=tmp_path / "log"))
        await program.load(1)
    return program


@pytest.mark.parametrize(
    ("code", "says"),
    [("", "it has ended"), ("print(5, flush=True); sys.stdin.read()", "it answers something else")],
)
async def test_a_program_that_does_not_answer(tmp_path: Path, code: str, says: str) -> None:
    """It is a failure that says so, with the end of its log."""
    with pytest.raises(ServiceFailed, match=says) as failure:
        await start(tmp_path, f"print('because', file=sys.stderr, flush=True)\n{code}")
    assert "because" in failure.value.__notes__[0]


async def test_a_program_that_is_not_there(tmp_path: Path) -> None:
    """It cannot be measured here, which is no failure."""
    with pytest.raises(NotAvailable, match="no-such-program is missing"):
        async with run("it", ["no-such-program"], {}, log=tmp_path / "log"):
            pass

"""What we are compared with is fetched from the user's own registries, by pip and npm, into .tokentrail/bench.

Versions are exact. Nothing of it is installed beside the product; what is there already is kept.
"""

import asyncio
import shutil
import sys
from pathlib import Path
from typing import Final

from tests.trials.bench.process import REPOSITORY

FOLDER: Final = REPOSITORY / ".tokentrail" / "bench"
PROGRAMS: Final = Path(__file__).with_name("programs")
_WITHIN: Final = 180.0


class NotAvailable(Exception):
    """It cannot be fetched or run here; the message says why in a few words, without addresses or paths."""


async def python(folder: Path = FOLDER) -> Path:
    """The interpreter of an environment that has requirements.txt.

    Raises:
        NotAvailable: pip cannot fetch it.
    """
    made = folder / "python"
    interpreter = made / "bin" / "python"
    asked = PROGRAMS / "requirements.txt"
    if not _is_current(made, asked):
        shutil.rmtree(made, ignore_errors=True)
        await _run([sys.executable, "-m", "venv", str(made)], "venv cannot make an environment")
        pip = [str(interpreter), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        await _run([*pip, "-r", str(asked)], f"pip cannot fetch {', '.join(asked.read_text().split())}")
        _note(made, asked)
    return interpreter


async def node(folder: Path = FOLDER) -> Path:
    """The folder that has node_modules as package.json asks for them.

    Raises:
        NotAvailable: there is no npm, or it cannot fetch them.
    """
    made = folder / "node"
    asked = PROGRAMS / "package.json"
    if not _is_current(made, asked):
        if shutil.which("npm") is None:
            raise NotAvailable("npm is missing")
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir(parents=True)
        shutil.copy(asked, made)
        options = ("--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--silent")
        await _run(["npm", "install", *options], "npm cannot fetch what package.json asks for", cwd=made)
        _note(made, asked)
    return made


def _is_current(made: Path, asked: Path) -> bool:
    """Whether the last fetch came to its end, and was for the same versions."""
    note = made / "fetched"
    return note.exists() and note.read_text() == asked.read_text()


def _note(made: Path, asked: Path) -> None:
    (made / "fetched").write_text(asked.read_text())


async def _run(command: list[str], failure: str, *, cwd: Path = REPOSITORY) -> None:
    """What the command says goes to standard error: it may name registries, which reports must not."""
    try:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=cwd, stdin=asyncio.subprocess.DEVNULL, stdout=sys.stderr, stderr=sys.stderr
        )
    except OSError as error:
        raise NotAvailable(failure) from error
    try:
        async with asyncio.timeout(_WITHIN):
            status = await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()
        raise NotAvailable(f"{failure} within {_WITHIN:.0f} s") from None
    if status:
        raise NotAvailable(f"{failure} (exit status {status})")

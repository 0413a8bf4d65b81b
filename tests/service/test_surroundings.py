"""What the commands are started in: folders with unusual names, other encodings, other addresses."""

import asyncio
import os
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

from service.embedded.process import free_port
from tests.harness.program import TOKENTRAIL
from tests.service.commands import clean_environment, run

ROOT: Final = Path(__file__).parents[2]
_ASCII: Final = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}


@pytest.mark.parametrize("target", ["help", "check", "test", "wheels", "lock"])
def test_make_in_a_folder_with_a_blank(tmp_path: Path, target: str) -> None:
    """Every path in the Makefile is relative to its own folder: make splits names at blanks."""
    folder = tmp_path / "a folder" / "with blanks"
    (folder / ".venv").mkdir(parents=True)
    for name in ("Makefile", "requirements.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, folder)
    (folder / ".venv" / ".ready").touch()
    arguments = ["--dry-run"] if target != "help" else []
    make = shutil.which("make")
    assert make is not None
    made = subprocess.run(
        [make, "--directory", str(folder), *arguments, target], capture_output=True, text=True, check=False, timeout=30
    )
    assert made.returncode == 0, made.stderr
    assert ("make check" if target == "help" else ".venv/bin/") in made.stdout
    assert str(tmp_path) not in made.stdout.replace(f"directory '{folder}'", "")


async def test_a_terminal_that_cannot_show_everything(tmp_path: Path) -> None:
    """What is not in its encoding is shown escaped; the command has done its work."""
    file = tmp_path / "ключ.json"
    ended = await run("keys", "generate", "--out", str(file), environment=_ASCII)
    assert (ended.code, ended.err) == (0, "")
    assert file.exists()
    assert "\\u043a" in ended.out


def test_a_home_that_may_not_be_looked_at(tmp_path: Path) -> None:
    """Nothing is looked for there: whoever starts the service with another user's HOME gets in all the same."""
    script = "import os; from service.commands.terminal import fit_in; fit_in(); print(os.environ['HOME'])"
    python = Path(TOKENTRAIL).with_name("python")
    for home, found in ((tmp_path / "missing", os.devnull), (tmp_path, str(tmp_path))):
        out = subprocess.check_output([python, "-c", script], env=clean_environment({"HOME": str(home)}), text=True)
        assert out.strip() == found


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
async def test_a_command_works_without_standard_streams(tmp_path: Path, closed: str) -> None:
    process = await asyncio.create_subprocess_shell(
        f"'{TOKENTRAIL}' keys generate --out '{tmp_path}/keys.json' {closed}",
        env=clean_environment(),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(60):
        _, err = await process.communicate()
    assert (process.returncode, err) == (0, b"")
    assert (tmp_path / "keys.json").exists()


async def test_dev_says_in_one_line_that_its_folder_cannot_be_made() -> None:
    ended = await run("dev", "--folder", "/dev/null/here")
    assert ended.code == 1
    assert ended.err.startswith("/dev/null/here cannot be written: ")
    assert len(ended.err.splitlines()) == 1


async def test_dev_elsewhere(servers_folder: Path) -> None:
    """In a folder with quotes and blanks in its name, on IPv6 and on the port that PORT names; its URL is one. What the
    terminal has from an earlier run here does not count as somebody else's server."""
    folder = servers_folder / 'it "is" here\\'
    (folder / ".tokentrail").mkdir(parents=True)
    port = free_port()
    earlier = {
        "DATABASE_URL": f"postgresql://u:p@127.0.0.1:{free_port()}/x",
        "NATS_URL": f"nats://127.0.0.1:{free_port()}",
    }
    (folder / ".tokentrail" / "env").write_text("".join(f"export {name}='{url}'\n" for name, url in earlier.items()))
    environment = clean_environment({"HOST": "::1", "PORT": str(port), **_ASCII, **earlier})
    process = await asyncio.create_subprocess_exec(
        TOKENTRAIL, "dev", cwd=folder, env=environment, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    assert process.stdout is not None
    said = b""
    try:
        async with asyncio.timeout(100):
            while b"events tail" not in said and (line := await process.stdout.readline()):
                said += line
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()
    assert f"serves at http://[::1]:{port} " in said.decode()
    assert f"  {shlex.quote(str(TOKENTRAIL))} events tail " in said.decode()
    assert f"export TOKENTRAIL_URL='http://[::1]:{port}'" in (folder / ".tokentrail" / "env").read_text()

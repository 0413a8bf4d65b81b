"""The packages of Tokentrail beside others that have their names."""

import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
_MAIN: Final = "import sys; sys.argv = ['tokentrail', '--version']; from service.main import main; main()"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the service's wheel is installed."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    [wheel] = folder.glob("tokentrail-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "packages")
    return folder / "packages"


def _run(*path: Path) -> tuple[int, str]:
    start = f"import sys; sys.path[:0] = {[str(each) for each in path]!r}; {_MAIN}"
    ended = subprocess.run([sys.executable, "-c", start], capture_output=True, check=False, text=True, timeout=60)
    return ended.returncode, ended.stdout + ended.stderr


@pytest.mark.parametrize("name", ["events", "projections"])
def test_a_foreign_package_in_front(tmp_path: Path, installed: Path, name: str) -> None:
    """It is named with its place, in one sentence, before anything of it is used."""
    (tmp_path / name).mkdir()
    (tmp_path / name / "__init__.py").write_text("raise RuntimeError('used')")

    code, said = _run(tmp_path, installed)

    assert code == 1
    assert said.startswith(f"The package `{name}` in {tmp_path / name} is not Tokentrail's")
    assert len(said.splitlines()) == 1


def test_a_package_that_was_written_over(installed: Path) -> None:
    """Two distributions with a package of one name in one environment: what was installed last is there."""
    first = installed / "events" / "__init__.py"
    ours = first.read_bytes()
    assert _run(installed)[0] == 0
    first.write_text('"""Somebody else\'s events."""')

    code, said = _run(installed)

    first.write_bytes(ours)
    assert code == 1
    assert said.startswith(f"The package `events` in {installed} is not Tokentrail's")

"""The subscriber's wheel, built and installed where nothing else is but what it says it needs."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement

ROOT: Final = Path(__file__).parents[2]


class CleanEnvironment:
    """A folder of packages and a Python that sees those and the standard library, nothing else.

    `extra` names further distributions that are installed here and shall be there, too.
    """

    def __init__(self, folder: Path, *extra: str) -> None:
        self._packages = folder / "packages"
        self._packages.mkdir(parents=True)
        self.wheel = build(folder)
        with zipfile.ZipFile(self.wheel) as wheel:
            wheel.extractall(self._packages)
        [metadata] = self._packages.glob("*.dist-info")
        for found in _closure([*(Distribution.at(metadata).requires or []), *extra]):
            self._link(found)

    def command(self, *arguments: str) -> list[str]:
        """Runs Python with these arguments: a file and its arguments, or -c and a program."""
        start = f"import sys; sys.path.insert(0, {str(self._packages)!r}); "
        if arguments[0] == "-c":
            run, given = f"exec({arguments[1]!r})", arguments[2:]
        else:
            run, given = f"import runpy; runpy.run_path({arguments[0]!r}, run_name='__main__')", arguments[1:]
        return [sys.executable, "-I", "-S", "-W", "error", "-c", start + run, *given]

    def run(self, *arguments: str, environment: Mapping[str, str] | None = None) -> str:
        """What it prints.

        Raises:
            AssertionError: it fails; the message has what it says on standard error.
        """
        done = subprocess.run(  # noqa: PLW1510
            self.command(*arguments),
            env={**os.environ, **(environment or {})},
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def _link(self, installed: Distribution) -> None:
        """Makes the installed distribution visible."""
        files = installed.files or []
        for top in {file.parts[0] for file in files if file.parts[0] not in ("..", "__pycache__")}:
            link = self._packages / top
            if not link.exists():
                link.symlink_to(Path(str(installed.locate_file(top))))


def build(folder: Path) -> Path:
    """The wheel, in that folder."""
    subprocess.run(
        [sys.executable, "-P", "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT / "events",
        check=True,
        capture_output=True,
    )
    [wheel] = folder.glob("tokentrail_events-*.whl")
    return wheel


def _closure(requirements: list[str]) -> Iterator[Distribution]:
    """The distributions that these and all that they need in turn lead to, on this platform."""
    seen: set[str] = set()
    while requirements:
        wanted = Requirement(requirements.pop())
        if wanted.name not in seen and (wanted.marker is None or wanted.marker.evaluate({"extra": ""})):
            seen.add(wanted.name)
            yield (found := distribution(wanted.name))
            requirements += found.requires or []

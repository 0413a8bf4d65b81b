"""The files of the repository, as far as they are text: what anyone who clones it can read."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[3]
_NOT_OURS: Final = frozenset({".git", ".venv", ".tokentrail", "__pycache__", "dist", "node_modules"})
_LARGEST: Final = 4_000_000


def texts() -> Iterator[tuple[str, str]]:
    """Each file's path from the root, and what is in it; without what is fetched, built or written by tools."""
    for path in sorted(_files(ROOT)):
        if path.stat().st_size <= _LARGEST:
            try:
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name in _NOT_OURS or (path.is_dir() and path.name.startswith(".") and path.name != ".ci"):
            continue
        if path.is_dir():
            yield from _files(path)
        elif path.is_file():
            yield path

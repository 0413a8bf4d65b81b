"""The golden files themselves."""

import hashlib
from typing import Final

from tests.events.golden_files import GOLDEN

SUMS: Final = GOLDEN / "SHA256SUMS"


def listed() -> dict[str, str]:
    """By file, the digest that it had when it was added."""
    lines = [line.split("  ", 1) for line in SUMS.read_text().splitlines()]
    assert len({name for _, name in lines}) == len(lines)
    return {name: digest for digest, name in lines}


def found() -> dict[str, str]:
    return {
        file.relative_to(GOLDEN).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in GOLDEN.rglob("*")
        if file.is_file() and file != SUMS
    }


def test_none_has_changed() -> None:
    """A golden file keeps its bytes for ever: what was once published does not change. Add another one instead."""
    now = found()
    assert {name: now.get(name) for name in listed()} == listed()


def test_all_are_listed() -> None:
    """A new golden file is added to SHA256SUMS (`sha256sum FILE >> SHA256SUMS`), so that it stays as it is."""
    assert found().keys() == listed().keys()


def test_each_ends_with_one_line_end() -> None:
    """After the bytes of the event or message there is a line end, and only there."""
    for name in found():
        if not name.startswith("consumers/"):
            assert (GOLDEN / name).read_bytes().find(b"\n") == (GOLDEN / name).stat().st_size - 1

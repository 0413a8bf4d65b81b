"""A snapshot on disk: whole or refused, readable by its owner only."""

import asyncio
import os
import stat
import time
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from events.verifier.state.snapshot import About, Snapshot, read, write
from events.verifier.state.statuses import Standing
from tests.harness.slow_disk import SlowDisk

ABOUT: Final = About(stream="TOKENS", source="urn:tokentrail:log:1", position=9, event_id="i", forgotten=5)
SMALL: Final = Snapshot(ABOUT, {"a": Standing(3, "suspended", 7), "b": Standing(4, "revoked", 8)})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "snapshot"


def test_round_trip(path: Path) -> None:
    """What is written is read, however large, in seconds; the file is its owner's alone, and nothing else is left."""
    many = Snapshot(ABOUT, {f"{number:032}": Standing(number, "revoked", number) for number in range(1_000_000)})
    assert read(path) is None
    write(path, SMALL)
    write(path, many)
    began = time.perf_counter()
    found = read(path)

    assert time.perf_counter() - began < 10
    assert found == many
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damaged(path: Path, data: st.DataObject) -> None:
    write(path, SMALL)
    content = bytearray(path.read_bytes())
    index = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        content[index] ^= data.draw(st.integers(1, 255))
    else:
        del content[index:]
    path.write_bytes(content)

    with pytest.raises(ValueError, match=r"another format|damaged|makes no sense"):
        read(path)


def test_a_failed_write_leaves_the_old_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(path, SMALL)

    def fails(_: int) -> None:
        raise OSError("no space")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(OSError, match="no space"):
        write(path, Snapshot(ABOUT, {}))

    assert read(path) == SMALL
    assert list(path.parent.iterdir()) == [path]


async def test_one_write_at_a_time(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write whose waiter was cancelled goes on in its thread: the next one comes after it, and is what stays."""
    later = Snapshot(About(stream="S", source="s", position=2, event_id="i", forgotten=0), {})
    disk = SlowDisk(monkeypatch)
    first = asyncio.create_task(asyncio.to_thread(write, path, SMALL))
    await disk.is_syncing()
    monkeypatch.undo()
    second = asyncio.create_task(asyncio.to_thread(write, path, later))
    await asyncio.wait({second}, timeout=0.2)
    disk.go_on.set()
    await asyncio.gather(first, second)

    assert read(path) == later
    assert [file.name for file in path.parent.iterdir()] == [path.name]

"""A snapshot on disk: whole or refused, readable by its owner only."""

import asyncio
import os
import stat
import threading
import time
from pathlib import Path
from typing import Final

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from events.verifier.state.snapshot import About, InvalidSnapshot, Snapshot, read, write
from events.verifier.state.statuses import Standing
from tests.events.subscriber.stream import SOON

ABOUT: Final = About(stream="TOKENS", source="urn:tokentrail:log:1", position=9, event_id="i", forgotten=5)
SMALL: Final = Snapshot(ABOUT, {"a": Standing(3, "suspended", 7), "b": Standing(4, "revoked", 8)})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "snapshot"


def test_round_trip(path: Path) -> None:
    """What is written is read, in as many pieces as it needs; nothing else is left in the folder."""
    many = Snapshot(ABOUT, {str(number): Standing(number, "revoked", number) for number in range(25_000)})
    write(path, SMALL)
    write(path, many)

    assert read(path) == many
    assert list(path.parent.iterdir()) == [path]


def test_nobody_else_may_read_it(path: Path) -> None:
    """The file is its owner's alone."""
    write(path, SMALL)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_no_file(path: Path) -> None:
    """Without a file there is no snapshot, which is no error."""
    assert read(path) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damaged(path: Path, data: st.DataObject) -> None:
    """A file that differs anywhere, or ends early, is refused."""
    write(path, SMALL)
    content = bytearray(path.read_bytes())
    index = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        content[index] ^= data.draw(st.integers(1, 255))
    else:
        del content[index:]
    path.write_bytes(content)

    with pytest.raises(InvalidSnapshot):
        read(path)


def test_a_failed_write_leaves_the_old_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk is full the old snapshot stays."""
    write(path, SMALL)

    def fails(_: int) -> None:
        raise OSError("no space")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(OSError, match="no space"):
        write(path, Snapshot(ABOUT, {}))

    assert read(path) == SMALL
    assert list(path.parent.iterdir()) == [path]


def test_a_million_entries(path: Path) -> None:
    """A large state is read in seconds."""
    standings = {f"{number:032}": Standing(number, "revoked", 2_000_000_000) for number in range(1_000_000)}
    write(path, Snapshot(ABOUT, standings))
    began = time.perf_counter()
    found = read(path)
    took = time.perf_counter() - began

    assert found is not None
    assert len(found.standings) == 1_000_000
    assert took < 10, msgspec.json.encode(took)


async def test_one_write_at_a_time(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write whose waiter was cancelled goes on in its thread: the next one comes after it, and is what stays."""
    begun, go_on = threading.Event(), threading.Event()
    sync = os.fsync

    def slowly(file: int) -> None:
        begun.set()
        go_on.wait(SOON)
        sync(file)

    monkeypatch.setattr(os, "fsync", slowly)
    later = Snapshot(About(stream="S", source="s", position=2, event_id="i", forgotten=0), {})
    first = asyncio.create_task(asyncio.to_thread(write, path, SMALL))
    await asyncio.to_thread(begun.wait, SOON)
    monkeypatch.undo()
    second = asyncio.create_task(asyncio.to_thread(write, path, later))
    await asyncio.wait({second}, timeout=0.2)
    go_on.set()
    await asyncio.gather(first, second)

    assert read(path) == later
    assert [file.name for file in path.parent.iterdir()] == [path.name]

"""A verifier that is started again: from its snapshot, if that can be used."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest

from events.cloudevents import log_source
from events.verifier.state.snapshot import Snapshot, read, write
from tests.events.subscriber.stream import LOG, Relay, publish, remake
from tests.events.verifier.watched import OTHER_LOG, Lives, current, watched
from tests.harness.waiting import soon


async def test_restart_from_a_snapshot(nats_url: str, published: Lives, snapshot: Path) -> None:
    """With a snapshot it goes on from where it was, and knows what was revoked meanwhile before it accepts a token."""
    await publish(nats_url, [published.revoke_the_plain_one])
    async with Relay(nats_url, 9), watched(nats_url, snapshot=snapshot) as found:
        assert found.verifier.position == 8
        assert found.says(published.revoked) == "revoked"
        await found.current()

        assert found.judges(published) == ("accepted", "suspended", "revoked", "revoked")
        assert "bootstrapped" not in found.kinds


async def test_snapshot_of_another_log(nats_url: str, snapshot: Path) -> None:
    """A snapshot of another log than the stream's is not gone on from, though the position would be there."""
    other = Lives()
    await remake(nats_url, [*other.events, other.revoke_the_plain_one], log=OTHER_LOG)
    async with Relay(nats_url, 9, OTHER_LOG), watched(nats_url, snapshot=snapshot) as found:
        await found.current()

        assert found.kinds[:2] == ["new_log", "bootstrapped"]
        assert found.judges(other) == ("accepted", "suspended", "revoked", "revoked")


def damage(snapshot: Path) -> None:
    content = snapshot.read_bytes()
    assert b"revoked" in content
    snapshot.write_bytes(content.replace(b"revoked", b"unknown"))


def change(snapshot: Path, **about: Any) -> None:
    found = read(snapshot)
    assert found is not None
    write(snapshot, Snapshot(msgspec.structs.replace(found.about, **about), found.standings))


@pytest.mark.parametrize(
    "spoil",
    [damage, partial(change, stream="OTHER"), partial(change, forgotten=4_000_000_000)],
    ids=["damaged", "of another stream", "of the future"],
)
async def test_unusable_snapshot(
    nats_url: str, published: Lives, snapshot: Path, spoil: Callable[[Path], None]
) -> None:
    """It is not used, and not missed; by a clock far in the future everything would have expired."""
    spoil(snapshot)
    async with current(nats_url, snapshot=snapshot) as found:
        assert found.kinds[:2] == ["snapshot_unusable", "bootstrapped"]
        assert found.judges(published) == ("accepted", "suspended", "revoked", "accepted")


async def test_snapshot_is_written_meanwhile(
    nats_url: str, published: Lives, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A snapshot is there also for a verifier that is killed: it is written now and then."""
    monkeypatch.setattr("events.verifier.state.snapshot_file._WRITE_EVERY", 0.1)
    path = tmp_path / "snapshot"

    async with Relay(nats_url, 8), watched(nats_url, snapshot=path):
        await soon(path.exists)
        found = read(path)

    assert found is not None
    assert (found.about.position, found.about.source) == (8, log_source(LOG))


async def test_snapshot_that_cannot_be_written(nats_url: str, published: Lives, tmp_path: Path) -> None:
    """Where no snapshot can be written, that is told, and nothing else is different."""
    async with current(nats_url, snapshot=tmp_path / "missing" / "snapshot") as found:
        assert found.says(published.plain) == "accepted"

    assert found.kinds[-1] == "snapshot_not_written"


async def test_entered_once(nats_url: str, published: Lives) -> None:
    """A verifier that has ended accepts nothing, and is not entered again."""
    async with current(nats_url) as found:
        pass
    assert found.says(published.plain) == "stale"
    with pytest.raises(RuntimeError, match="once"):
        async with found.verifier:
            pass

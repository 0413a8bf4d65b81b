"""A verifier that is started again: from its snapshot, if that can be used."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from events.cloudevents import log_source
from events.verifier.state.snapshot import About, Snapshot, read, write
from tests.events.subscriber.stream import LOG, SOON, publish, remake
from tests.events.verifier.lives import OTHER_LOG, Lives
from tests.events.verifier.watched import Relay, watched
from tests.harness.builders import event_id_at
from tests.harness.processes import until


async def test_restart_from_a_snapshot(nats_url: str, published: Lives, tmp_path: Path) -> None:
    """With a snapshot it goes on from where it was, and knows what was revoked meanwhile before it accepts a token."""
    snapshot = tmp_path / "snapshot"
    async with Relay(nats_url, 8), watched(nats_url, snapshot=snapshot) as first:
        await first.current()
    await publish(nats_url, [published.revoke_the_plain_one])
    async with Relay(nats_url, 9), watched(nats_url, snapshot=snapshot) as second:
        assert second.verifier.position == 8
        assert second.says(published.revoked) == "revoked"
        await second.current()

        assert second.says(published.plain) == "revoked"
        assert second.says(published.activated) == "accepted"
        assert "bootstrapped" not in second.kinds


async def test_damaged_snapshot(nats_url: str, published: Lives, tmp_path: Path) -> None:
    """A snapshot that is damaged is not used, and not missed."""
    snapshot = tmp_path / "snapshot"
    async with Relay(nats_url, 8), watched(nats_url, snapshot=snapshot) as first:
        await first.current()
    content = snapshot.read_bytes()
    snapshot.write_bytes(content.replace(b"revoked", b"unknown"))
    assert snapshot.read_bytes() != content
    async with Relay(nats_url, 8), watched(nats_url, snapshot=snapshot) as second:
        await second.current()

        assert second.kinds[:2] == ["snapshot_unusable", "bootstrapped"]
        assert second.says(published.revoked) == "revoked"


async def test_snapshot_of_another_log(nats_url: str, published: Lives, tmp_path: Path) -> None:
    """A snapshot of another log than the stream's is not gone on from, though the position would be there."""
    snapshot = tmp_path / "snapshot"
    async with Relay(nats_url, 8), watched(nats_url, snapshot=snapshot) as first:
        await first.current()
    await remake(nats_url)
    other = Lives()
    await publish(nats_url, [*other.events, other.revoke_the_plain_one], log=OTHER_LOG)
    async with Relay(nats_url, 9, OTHER_LOG), watched(nats_url, snapshot=snapshot) as second:
        await second.current()

        assert second.kinds[:2] == ["new_log", "bootstrapped"]
        assert second.says(other.plain) == "revoked"
        assert second.says(other.suspended) == "suspended"


@pytest.mark.parametrize("change", [{"stream": "OTHER"}, {"forgotten": 4_000_000_000}], ids=["stream", "future"])
async def test_snapshot_that_does_not_fit(
    nats_url: str, published: Lives, tmp_path: Path, change: dict[str, Any]
) -> None:
    """A snapshot of another stream, or one made by a clock far in the future, which would refuse everything for
    expired, is not used."""
    snapshot = tmp_path / "snapshot"
    about = About(stream="TOKENS", source=log_source(LOG), position=8, event_id=str(event_id_at(8)), forgotten=0)
    write(snapshot, Snapshot(msgspec.structs.replace(about, **change), {}))
    async with Relay(nats_url, 8), watched(nats_url, snapshot=snapshot) as found:
        await found.current()

        assert found.kinds[:2] == ["snapshot_unusable", "bootstrapped"]
        assert found.says(published.plain) == "accepted"


async def test_snapshot_is_written_meanwhile(
    nats_url: str, published: Lives, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A snapshot is there also for a verifier that is killed: it is written now and then."""
    monkeypatch.setattr("events.verifier.state.snapshot_file._WRITE_EVERY", 0.1)
    snapshot = tmp_path / "snapshot"

    async def written() -> bool:
        return snapshot.exists()

    async with Relay(nats_url, 8), watched(nats_url, snapshot=snapshot):
        await until(written, within=SOON)
        found = read(snapshot)

    assert found is not None
    assert (found.about.position, found.about.source) == (8, log_source(LOG))


async def test_snapshot_that_cannot_be_written(nats_url: str, published: Lives, tmp_path: Path) -> None:
    """Where no snapshot can be written, that is told, and nothing else is different."""
    async with Relay(nats_url, 8), watched(nats_url, snapshot=tmp_path / "missing" / "snapshot") as found:
        await found.current()
        assert found.says(published.plain) == "accepted"

    assert found.kinds[-1] == "snapshot_not_written"


async def test_entered_once(nats_url: str, published: Lives, tmp_path: Path) -> None:
    """A verifier that has ended is not entered again; its snapshot, whose path may be text, starts another."""
    path = tmp_path / "snapshot"
    async with Relay(nats_url, 8):
        async with watched(nats_url, snapshot=str(path)) as found:
            await found.current()
        with pytest.raises(RuntimeError, match="once"):
            async with found.verifier:
                pass

    assert path.exists()

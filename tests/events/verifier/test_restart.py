"""A verifier that is started again: from its snapshot, if that can be used."""

from pathlib import Path

from tests.events.subscriber.stream import publish, remake
from tests.events.verifier.house import Relay, watched
from tests.events.verifier.lives import OTHER_LOG, Lives


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

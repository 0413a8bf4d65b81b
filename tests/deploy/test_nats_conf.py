"""The configuration of NATS."""

from tests.deploy.files import NATS_CONF
from tests.deploy.programs import run


def test_server_accepts_it() -> None:
    """nats-server finds no fault in the file."""
    result = run("nats-server", "-t", "-c", NATS_CONF)

    assert result.returncode == 0, result.stdout


def test_store_is_the_volume_and_flushed() -> None:
    """The store lies in the volume, and what the broker acknowledges is on disk."""
    lines = [line.strip() for line in NATS_CONF.read_text().splitlines()]

    assert 'store_dir: "/data"' in lines
    assert "sync_interval: always" in lines

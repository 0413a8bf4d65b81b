"""The configuration of NATS: the server, and how users get in."""

import asyncio
import contextlib
import ipaddress
import os
import signal
import ssl
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import msgspec
import nats.errors
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from events.nats.connection import NatsClient
from service.embedded.nats import EmbeddedNats
from tests.deploy.files import NATS_CONF, run
from tests.deploy.nats_accounts import USERS, add, allow, block, connected, lay_out, password, serve, url
from tests.harness.processes import until
from tests.harness.serving import started
from tests.harness.stream import SOON


@pytest.fixture
def nats_here(tmp_path: Path) -> EmbeddedNats:
    """Laid out, not started."""
    lay_out(tmp_path)
    return serve(tmp_path)


def test_server_accepts_it(tmp_path: Path) -> None:
    """nats-server finds no fault in the files, with the passwords where the container has them."""
    result = run("nats-server", "-t", "-c", lay_out(tmp_path) / "nats.conf")

    assert result.returncode == 0, result.stdout


def test_store_is_the_volume_and_flushed() -> None:
    """The store lies in the volume, and what the broker acknowledges is on disk."""
    lines = [line.strip() for line in NATS_CONF.read_text().splitlines()]

    assert 'store_dir: "/data"' in lines
    assert "sync_interval: always" in lines


def test_passwords_are_not_in_the_files() -> None:
    """Where a user has a password, it is the name of one in the secrets."""
    texts = [file.read_text() for file in NATS_CONF.parent.iterdir()]
    words = [line.split("password: ")[1] for text in texts for line in text.splitlines() if " password: " in line]

    assert words
    assert all(word.startswith("$nats_") for word in words)


def test_a_password_is_needed(tmp_path: Path) -> None:
    """Without the passwords the server does not start, rather than let everybody in."""
    etc = lay_out(tmp_path)
    (tmp_path / "run" / "secrets" / "nats_passwords").write_text("")

    assert run("nats-server", "-t", "-c", etc / "nats.conf").returncode != 0


@pytest.mark.parametrize("user", [None, *USERS])
async def test_nobody_else_gets_in(nats_here: EmbeddedNats, user: str | None) -> None:
    """Neither without a user nor with a wrong password; with the right one, its user."""
    async with started(nats_here):
        assert "Authorization Violation" in await _say_hello(nats_here, user, "wrong")
        if user is not None:
            assert await _say_hello(nats_here, user, password(user)) == "+OK"


async def test_a_subscriber_is_added_without_a_restart(nats_here: EmbeddedNats, tmp_path: Path) -> None:
    """As README.md says: a password, a block and a signal, twice; connections stay."""
    async with (
        started(nats_here),
        connected(nats_here, "relay") as relay,
        connected(nats_here, "gateway") as gateway,
    ):
        await relay.jetstream().add_stream(name="TOKENS", subjects=["tokens.v1.>"])
        allow(tmp_path / "run" / "secrets" / "nats_passwords", "billing")
        add(tmp_path / "etc" / "nats" / "accounts.conf", block("billing", "subscriber.conf"))

        os.kill(nats_here.pid, signal.SIGHUP)
        await until(partial(_is_let_in, nats_here, "billing"), within=SOON)
        os.kill(nats_here.pid, signal.SIGHUP)
        await until(partial(_sees_the_stream, nats_here, "billing"), within=SOON)

        assert relay.is_connected
        assert gateway.is_connected


async def test_tls_as_the_file_shows_it(tmp_path: Path) -> None:
    """With the lines on TLS in force, clients get in by TLS only."""
    lay_out(tmp_path)
    certificate, key = _certify(tmp_path, "127.0.0.1")
    trust = ssl.create_default_context(cafile=certificate)
    async with started(serve(tmp_path, (certificate, key))) as server:
        connection = NatsClient()
        await connection.connect(url(server, "relay").replace("nats://", "tls://"), tls=trust)
        assert connection.is_connected
        await connection.close()
        assert await _say_hello(server, "relay", password("relay")) != "+OK"


def _certify(folder: Path, address: str) -> tuple[Path, Path]:
    """Files with a certificate for that IP address that nobody but the test trusts, and with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "nats")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate_file, key_file = folder / "certificate.pem", folder / "key.pem"
    certificate_file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return certificate_file, key_file


async def _say_hello(server: EmbeddedNats, user: str | None, password: str) -> str:
    """Logs in by hand, without TLS, and returns the first line that the server answers."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    try:
        async with asyncio.timeout(SOON):
            await reader.readline()
            login = {"user": user, "pass": password} if user else {}
            writer.write(b"CONNECT " + msgspec.json.encode({"verbose": True, **login}) + b"\r\n")
            return (await reader.readline()).decode(errors="replace").strip()
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


async def _is_let_in(server: EmbeddedNats, user: str) -> bool:
    return await _say_hello(server, user, password(user)) == "+OK"


async def _sees_the_stream(server: EmbeddedNats, user: str) -> bool:
    """False also if the server is just reading its files again, which can cost the new user's connection or answer."""
    try:
        async with connected(server, user) as connection:
            await connection.request("$JS.API.STREAM.INFO.TOKENS")
    except (nats.errors.Error, OSError):
        return False
    return True

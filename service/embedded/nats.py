"""A NATS server with JetStream of one's own, on loopback, with its store in a folder."""

import contextlib
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from shutil import which
from typing import Final
from urllib.parse import quote

from service.embedded.process import free_port, stop_leftover

_START_TIMEOUT: Final = 15.0
_STOP_TIMEOUT: Final = 15.0


class EmbeddedNats:
    """Runs as a child of this process. `extra` is put into its configuration file as it is (accounts, clusters),
    whenever it starts;
    `sync_interval` is a duration or "always", by default NATS's own."""

    def __init__(self, folder: Path, *, port: int | None = None, extra: str = "", sync_interval: str = "") -> None:
        self._folder = folder.resolve()
        self.port = port or free_port()
        self.extra = extra
        self._sync = f", sync_interval: {sync_interval}" if sync_interval else ""
        self._log = self._folder / "nats.log"
        self._pid_file = self._folder / "nats.pid"
        self._process: subprocess.Popen[bytes] | None = None

    def url(self, user: str | None = None, password: str = "") -> str:
        credentials = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
        return f"nats://{credentials}127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        if self._process is None:
            raise RuntimeError("NATS is not running")
        return self._process.pid

    def start(self) -> None:
        """Returns when the server takes connections.

        Raises:
            RuntimeError: it does not start; the message has the end of its log.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        configuration = self._folder / "nats.conf"
        stop_leftover(self._pid_file, "nats-server", configuration)
        configuration.write_text(
            f'listen: "127.0.0.1:{self.port}"\n'
            f'server_name: "tokentrail-{self.port}"\n'
            f"pid_file: {_quoted(self._pid_file)}\n"
            f"jetstream {{ store_dir: {_quoted(self._folder / 'jetstream')}, max_mem: 256MB, max_file: 100GB"
            f"{self._sync} }}\n"
            f"{self.extra}\n"
        )
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603
                [_program(), "-c", str(configuration)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        deadline = time.monotonic() + _START_TIMEOUT
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                tail = "\n".join(self._log.read_text(errors="replace").splitlines()[-10:])
                raise RuntimeError(f"NATS did not start:\n{tail}")
            time.sleep(0.02)

    def stop(self, mode: signal.Signals = signal.SIGTERM) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(mode)
        try:
            process.wait(_STOP_TIMEOUT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(_STOP_TIMEOUT)

    def _answers(self) -> bool:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
            return connection.recv(4) == b"INFO"
        return False


def _quoted(path: Path) -> str:
    """Returns the text as a string of nats.conf."""
    escaped = str(path).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _program() -> str:
    beside = Path(sys.executable).with_name("nats-server")
    found = str(beside) if beside.exists() else which("nats-server")
    if found is None:
        raise RuntimeError("The program nats-server is missing (it comes with the extra 'embedded')")
    return found

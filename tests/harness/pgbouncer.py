"""PgBouncer of one's own, on loopback, in front of a Postgres server."""

import os
import shutil
import socket
import subprocess
import time
from pathlib import Path
from typing import Final

from service.embedded.process import free_port

_START_TIMEOUT: Final = 10.0


def program() -> str | None:
    """Its path; None if it is not installed. Debian puts it where an ordinary user's PATH does not lead."""
    return shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")


class PgBouncer:
    """In transaction mode. `ignored` are parameters of a session's start that it takes and drops."""

    def __init__(self, folder: Path, postgres_port: int, *, ignored: str = "") -> None:
        self._folder = folder
        self._to = postgres_port
        self._ignored = ignored
        self.port = free_port()
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        found = program()
        if found is None:
            raise RuntimeError("PgBouncer is not installed")
        self._folder.mkdir(parents=True)
        configuration = self._folder / "pgbouncer.ini"
        (self._folder / "users").write_text('"postgres" ""\n')
        configuration.write_text(
            f"[databases]\n* = host=127.0.0.1 port={self._to}\n"
            "[pgbouncer]\nlisten_addr = 127.0.0.1\n"
            f"listen_port = {self.port}\n"
            f"auth_type = trust\nauth_file = {self._folder / 'users'}\n"
            "unix_socket_dir =\npool_mode = transaction\n"
            f"ignore_startup_parameters = {self._ignored}\n"
        )
        as_user = ["-u", "nobody"] if os.geteuid() == 0 else []  # it refuses to run as root
        with (self._folder / "pgbouncer.log").open("wb") as log:
            self._process = subprocess.Popen(
                [found, *as_user, str(configuration)], stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        deadline = time.monotonic() + _START_TIMEOUT
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("PgBouncer did not start:\n" + (self._folder / "pgbouncer.log").read_text())
            time.sleep(0.02)

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
        except OSError:
            return False
        return True

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(10)
            self._process = None

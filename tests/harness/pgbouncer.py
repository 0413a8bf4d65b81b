"""PgBouncer of one's own, on loopback, in front of a Postgres server."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from service.embedded.process import free_port
from tests.harness.processes import until


def program() -> str | None:
    """Its path; None if it is not installed. Debian puts it where an ordinary user's PATH does not lead."""
    return shutil.which("pgbouncer", path=f"{os.environ.get('PATH', '')}:/usr/sbin")


@asynccontextmanager
async def pgbouncer(folder: Path, postgres_port: int, *, ignored: str = "") -> AsyncIterator[int]:
    """Its port. It is in transaction mode; `ignored` are parameters of a session's start that it takes and drops."""
    found, port = program(), free_port()
    assert found is not None
    _configure(folder, port, postgres_port, ignored)
    as_user = ["-u", "nobody"] if os.geteuid() == 0 else []  # it refuses to run as root
    with (folder / "pgbouncer.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            found, *as_user, str(folder / "pgbouncer.ini"), stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )

    async def answers() -> bool:
        assert process.returncode is None, (folder / "pgbouncer.log").read_text()
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            return False
        writer.close()
        return True

    try:
        await until(answers, within=10)
        yield port
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def _configure(folder: Path, port: int, postgres_port: int, ignored: str) -> None:
    folder.mkdir(parents=True)
    (folder / "users").write_text('"postgres" ""\n')
    (folder / "pgbouncer.ini").write_text(
        f"[databases]\n* = host=127.0.0.1 port={postgres_port}\n"
        "[pgbouncer]\nlisten_addr = 127.0.0.1\n"
        f"listen_port = {port}\n"
        f"auth_type = trust\nauth_file = {folder / 'users'}\n"
        "unix_socket_dir =\npool_mode = transaction\n"
        f"ignore_startup_parameters = {ignored}\n"
    )

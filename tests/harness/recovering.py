"""A server in recovery: a copy of another one that takes reads only. It follows nobody."""

import os
import pwd
import shutil
import subprocess
from pathlib import Path

from service.embedded.postgres import EmbeddedPostgres, programs


def recovering_copy_of(primary: EmbeddedPostgres, folder: Path) -> EmbeddedPostgres:
    """The copy, started. It is a folder `data` in `folder`."""
    copy = EmbeddedPostgres(folder)
    folder.mkdir()
    subprocess.run(
        [
            str(programs() / "pg_basebackup"),
            f"--dbname=postgresql://postgres@127.0.0.1:{primary.port}/",
            f"--pgdata={copy.data}",
            "--checkpoint=fast",
            "--no-sync",
        ],
        check=True,
    )
    (copy.data / "standby.signal").touch()
    if os.geteuid() == 0:  # then Postgres runs as nobody
        nobody = pwd.getpwnam("nobody")
        for path in (copy.data, *copy.data.rglob("*")):
            shutil.chown(path, nobody.pw_uid, nobody.pw_gid)
    copy.start()
    return copy

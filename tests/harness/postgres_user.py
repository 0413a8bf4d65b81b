"""The user that Postgres runs as: Postgres refuses to run as root, so for root it is `nobody`."""

import os
import pwd
from pathlib import Path
from typing import Any


def as_postgres() -> dict[str, Any]:
    """Options of `subprocess` with which a program runs as that user."""
    if os.geteuid() != 0:
        return {"cwd": "/"}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": [], "cwd": "/"}


def give_to_postgres(folder: Path) -> None:
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)

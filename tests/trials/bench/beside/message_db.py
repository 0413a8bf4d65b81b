"""message-db is SQL in an npm package: its files, in the order of its own install script."""

import re
from pathlib import Path
from typing import Final

from service.store.database import connect

_FIRST: Final = ("roles/message-store", "schema/message-store", "tables/messages")
"""Without its extension pgcrypto: Postgres has had gen_random_uuid() of its own since 13."""
_LISTS: Final = ("install-functions.sh", "install-indexes.sh", "install-views.sh", "install-privileges.sh")


async def install(url: str, modules: Path) -> None:
    """Into the database; `modules` is node_modules."""
    folder = modules / "@eventide" / "message-db" / "database"
    files = list(_FIRST)
    for name in _LISTS:
        files += re.findall(r"run_psql_file \$base/(\S+)\.sql", (folder / name).read_text())
    owner = await connect(url, role=None)
    try:
        await owner.execute("set client_min_messages = warning")
        for file in files:
            await owner.execute((folder / f"{file}.sql").read_text())
    finally:
        await owner.close()

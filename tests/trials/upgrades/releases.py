"""What is kept of releases: a dump and a story for each schema, and the wheel of the newest release."""

import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from service.store.migrate import MIGRATIONS

HERE: Final = Path(__file__).parent
DUMPS: Final = HERE / "dumps"
SCHEMAS: Final = sorted(file.stem for file in DUMPS.glob("*.sql"))
"""Of each dump the version of its newest migration, oldest first."""


def dump_of(schema: str) -> Path:
    """For psql."""
    return DUMPS / f"{schema}.sql"


def story_of(schema: str) -> Path:
    return DUMPS / f"{schema}.json"


def previous_wheel() -> Path:
    """The wheel of the newest release, which comes before this code."""
    [wheel] = (HERE / "releases").glob("*.whl")
    return wheel


def unpack(wheel: Path, folder: Path) -> Path:
    """The wheel's packages, where Python can import them and their SQL files are files. Returns the folder."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def running(code: Path) -> Mapping[str, str]:
    """What to add to the environment so that `tokentrail` runs that code, with the dependencies of this one."""
    return {"PYTHONPATH": str(code)}


def schema_of(code: Path) -> str:
    """The version of the newest migration in that folder of code."""
    return newest(code / "service/store/migrations")


def newest(migrations: Path) -> str:
    """The version of the newest migration in that folder."""
    return max(file.name.split("_")[0] for file in migrations.glob("*.sql"))


def migrations_with_next(folder: Path) -> Path:
    """This code's migrations and one more, of a release to come, in that folder. Returns the folder."""
    for file in MIGRATIONS.glob("*.sql"):
        shutil.copy(file, folder)
    shutil.copy(HERE / "next.sql", folder / "99991231235959_next.sql")
    return folder

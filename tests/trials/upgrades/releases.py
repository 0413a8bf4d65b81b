"""What is kept of releases: a dump and a story for each schema, and the wheel of the newest release."""

import shutil
import zipfile
from pathlib import Path
from typing import Final

from service.store.migrate import MIGRATIONS

HERE: Final = Path(__file__).parent
DUMPS: Final = HERE / "dumps"
SCHEMAS: Final = sorted(file.stem for file in DUMPS.glob("*.sql"))
"""Of each dump the version of its newest migration, oldest first."""


def dump_of(schema: str) -> Path:
    return DUMPS / f"{schema}.sql"


def story_of(schema: str) -> Path:
    return DUMPS / f"{schema}.json"


def unpack_previous(folder: Path) -> Path:
    """The packages of the newest release, which comes before this code, as files. Returns the folder."""
    [wheel] = (HERE / "releases").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


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

"""What is kept of releases: a dump and a story for each schema, and the wheel of the release before."""

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parents[1]
DUMPS: Final = HERE / "dumps"
SCHEMAS: Final = sorted(file.stem for file in DUMPS.glob("*.sql"))
"""Of each dump the version of its newest migration, oldest first."""


def dump_of(schema: str) -> Path:
    """For psql."""
    return DUMPS / f"{schema}.sql"


def story_of(schema: str) -> Path:
    return DUMPS / f"{schema}.json"


def previous_wheel() -> Path:
    """The wheel of the release before this code."""
    [wheel] = (HERE / "releases").glob("*.whl")
    return wheel


def unpack(wheel: Path, folder: Path) -> Path:
    """The wheel's packages, where Python can import them and their SQL files are files. Returns the folder."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    main = folder / "service/main.py"
    if not main.exists():  # the script `tokentrail` of this environment starts it
        main.write_text("from service.cli import main\n")
    return folder


def running(code: Path) -> Mapping[str, str]:
    """What to add to the environment so that `tokentrail` runs that code, with the dependencies of this one."""
    return {"PYTHONPATH": str(code)}


def newest_migration(code: Path) -> str:
    """The version of the schema that this code needs."""
    return max(file.name.split("_")[0] for file in (code / "service/store/migrations").glob("*.sql"))


def roles_of(code: Path) -> str:
    """All roles that this code has."""
    return "http,relay,projector" if (code / "service/projector").exists() else "http,relay"

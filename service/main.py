"""The program `tokentrail`: checks that its packages are its own, then runs the command."""

import hashlib
import os
import sys
from base64 import urlsafe_b64encode
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path
from typing import Final

_PACKAGES: Final = ("events", "projections", "service")


def main() -> None:
    open_standard_streams()
    foreign = foreign_package()
    if foreign is not None:
        name, where = foreign
        sys.exit(
            f"The package `{name}` in {where} is not Tokentrail's, which has the same name:"
            " install Tokentrail in an environment of its own"
        )
    from service.commands.cli import main as run

    run()


def open_standard_streams() -> None:
    """Opens the standard streams that were closed at the start; they lead to nowhere. Otherwise a connection or a file
    would take the number of one, and with it what is written there; and Python has no object for it."""
    for number, (name, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # it takes the lowest number that is free
            setattr(sys, name, os.fdopen(number, mode, closefd=False))


def foreign_package() -> tuple[str, Path | str] | None:
    """The name and place of a package that has replaced one of ours; None if all are ours."""
    ours = Path(__file__).resolve().parents[1]
    for name in _PACKAGES:
        spec = find_spec(name)
        origin = Path(spec.origin).resolve() if spec is not None and spec.origin is not None else None
        if origin != ours / name / "__init__.py":
            return name, origin.parent if origin is not None else ours / name
    for name, digest in _installed().items():
        if digest != _digest(ours / name):
            return name.partition("/")[0], ours
    return None


def _installed() -> dict[str, str]:
    """The first file of each package, with its digest, as it was installed; none where it runs from its source."""
    try:
        files = distribution("tokentrail").files or []
    except PackageNotFoundError:
        return {}
    first = {f"{name}/__init__.py" for name in _PACKAGES}
    return {str(file): file.hash.value for file in files if str(file) in first and file.hash is not None}


def _digest(file: Path) -> str:
    return urlsafe_b64encode(hashlib.sha256(file.read_bytes()).digest()).rstrip(b"=").decode()

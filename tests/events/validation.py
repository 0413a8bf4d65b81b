"""Validation against the committed schemas, by a validator of its own."""

import json
from pathlib import Path
from typing import Any, Final

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from events.schema.generate import HERE

_FORMATS: Final = FormatChecker(["date-time", "uuid"])


def schema(file: str | Path) -> dict[str, Any]:
    """The committed schema of that name, or the one in that file."""
    read: dict[str, Any] = json.loads((HERE / file).read_text(encoding="utf-8"))
    return read


def _referred_to(file: str) -> Resource[Any]:
    return DRAFT202012.create_resource(schema(file))


_FILES: Final[Registry[Any]] = Registry(retrieve=_referred_to)  # type: ignore[call-arg]


def faults(value: Any, by: dict[str, Any]) -> list[str]:
    """What is wrong with the value; nothing if it is valid."""
    validator = Draft202012Validator(by, registry=_FILES, format_checker=_FORMATS)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]

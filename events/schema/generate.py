"""Writes the schemas beside this file, or checks that they are current: `python -m events.schema.generate [--check]`.

A schema that is there is a promise. What breaks it is refused, written or checked: raise the type's entry in
`codec.CURRENT` and add an upcaster, and the version before keeps its file for ever. A new field that may be missing
(with a default: events without it are in the log) is no break. The golden files that are missing are written, too:
see golden.py.
"""

import argparse
import difflib
import json
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

from .. import codec
from . import asyncapi, golden
from .catalogue import ALL, SIGNALS, STATE, Contract
from .compatibility import Break, breaks
from .fields import Json
from .json_schema import as_text, schema_of, undescribed

HERE: Final = Path(__file__).parent
GOLDEN: Final = HERE.parents[1] / "tests" / "events" / "golden"
"""Where the examples come from. Only the project's tree has it, and only there is anything to generate."""
_NOT_CURRENT: Final = "The schemas are not current: say `make schema`.\n"


def main(arguments: list[str] | None = None, folder: Path = HERE, examples: Path = GOLDEN) -> int:
    parser = argparse.ArgumentParser(prog="python -m events.schema.generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if a file is not current")
    check = parser.parse_args(arguments).check
    if refused := [*broken_promises(folder), *_unexplained()]:
        sys.stderr.write("\n".join(refused) + "\n")
        return 1
    if check and (unwritten := golden.missing(examples)):
        sys.stderr.writelines(f"missing: {examples / name}\n" for name in unwritten)
        sys.stderr.write(_NOT_CURRENT)
        return 1
    if not check:
        sys.stdout.writelines(f"written: {examples / name}\n" for name in golden.write(examples))
    outdated = {name: text for name, text in documents(examples).items() if _text(folder / name) != text}
    for name, text in outdated.items():
        if check:
            sys.stderr.writelines(_difference(folder / name, text))
        else:
            (folder / name).write_text(text, encoding="utf-8")
            sys.stdout.write(f"written: {name}\n")
    if check and outdated:
        sys.stderr.write(_NOT_CURRENT)
    return 1 if check and outdated else 0


def documents(examples: Path = GOLDEN) -> Mapping[str, str]:
    """Returns the text of every generated file, by its name. `examples` is the folder of the golden files."""
    schemas = {contract.file: as_text(schema_of(contract)) for contract in ALL if contract.type is not None}
    return {**schemas, "asyncapi.yaml": _yaml(asyncapi.document(_version(), partial(_examples, examples)))}


def broken_promises(folder: Path, contracts: Iterable[Contract] = ALL) -> Iterator[str]:
    """Returns a line for each thing that readers of the committed schemas would no longer be sent or understand."""
    state = schema_of(STATE)
    for contract in contracts:
        committed = _text(folder / contract.file)
        if contract.type is None and committed is None:
            yield f"{contract.file} is missing: events of that version are in the log. Take it from the history."
            continue
        schema: Json = schema_of(contract) if contract.type is not None else json.loads(committed or "")
        if committed is not None:
            yield from _refusals(contract, breaks(json.loads(committed), schema), _advice(contract))
        if contract.name in codec.TYPES:
            says = breaks(state, schema)
            yield from _refusals(contract, says, "Every event says what State does, whatever its type and version.")


def _unexplained() -> Iterator[str]:
    fields = (field for contract in ALL if contract.type is not None for field in undescribed(contract))
    yield from (f"{field}: say in events/schema/fields.py what it means" for field in dict.fromkeys(fields))


def _refusals(contract: Contract, found: list[Break], advice: str) -> Iterator[str]:
    if found:
        yield f"{contract.name} version {contract.version} breaks what its readers were promised:"
        yield from (f"  {item}" for item in found)
        yield f"  {advice}"


def _advice(contract: Contract) -> str:
    if contract.name in codec.TYPES:
        return f"Raise CURRENT[{contract.name!r}] in events/codec.py and add an upcaster from {contract.version}."
    if contract in SIGNALS:
        return (
            "Services and verifiers of other versions run at the same time: add a field, or a message of another name."
        )
    return "Its readers cannot know a version of it: add a field instead."


def _examples(golden: Path, contract: Contract) -> dict[str, Any]:
    """The golden messages of this version, by form."""
    prefix = f"{contract.name}.v{contract.version}."
    files = sorted((golden / ("signals" if contract in SIGNALS else "messages")).glob(f"{prefix}*.json"))
    return {file.name.removeprefix(prefix).removesuffix(".json"): json.loads(file.read_bytes()) for file in files}


def _version() -> str:
    """The version of the service and of the subscriber's wheel."""
    project = tomllib.loads((HERE.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])


def _yaml(document: Json) -> str:
    import yaml  # only for who changes the contract: the wheel does not need it

    class Dumper(yaml.SafeDumper):
        """Repeats what stands twice rather than point to it; keeps the lines of a text."""

        def ignore_aliases(self, data: Any) -> bool:
            return True

        def text(self, data: str) -> yaml.Node:
            return self.represent_scalar("tag:yaml.org,2002:str", data, style="|" if "\n" in data else None)

    Dumper.add_representer(str, Dumper.text)
    text: str = yaml.dump(document, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=120)
    return f"# Generated from the types by `make schema`.\n{text}"


def _text(file: Path) -> str | None:
    return file.read_text(encoding="utf-8") if file.exists() else None


def _difference(file: Path, text: str) -> Iterator[str]:
    before = (_text(file) or "").splitlines(keepends=True)
    return difflib.unified_diff(
        before, text.splitlines(keepends=True), f"{file.name} (committed)", f"{file.name} (now)"
    )


if __name__ == "__main__":
    sys.exit(main())

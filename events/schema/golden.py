"""Writes the golden files that are missing (tests/events/golden), and their checksums.

A golden file is an event or a message as it was once written; tests hold all later code against it. So a file that is
there is never written again, and its line in SHA256SUMS stays.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import msgspec
from msgspec import inspect as types

from .. import cloudevents
from ..recorded import Recorded, stream_of
from .catalogue import ALL, EVENTS, SIGNALS, Contract
from .fields import Json
from .json_schema import as_text, schema_of

SUMS: Final = "SHA256SUMS"
"""Beside the files: the digest and the path of each, as sha256sum has it."""


def write(folder: Path) -> Iterator[str]:
    """Writes what is missing; yields the path of each file within the folder."""
    for name, content in missing(folder).items():
        (folder / name).write_bytes(content)
        yield name
    listed = (folder / SUMS).read_text()
    with (folder / SUMS).open("a") as sums:
        for file in sorted(folder.rglob("*.json")):
            name = file.relative_to(folder).as_posix()
            if f"  {name}\n" not in listed:
                sums.write(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {name}\n")


def missing(folder: Path) -> Mapping[str, bytes]:
    """The files that are missing, by their path within the folder.

    Of each event and signal: a `full` one and a `minimal` one, and another full one (full-2, ...) if the type has a
    field that none of them sets. Of each event's file: the message that it is published as. Of each schema: the copy
    for its first readers, and another one when it has got more fields.
    """
    events = dict(_instances(folder, EVENTS, ""))
    return {
        **events,
        **dict(_messages(folder, events)),
        **dict(_instances(folder, SIGNALS, "signals/")),
        **dict(_consumers(folder)),
    }


def _instances(folder: Path, contracts: tuple[Contract, ...], under: str) -> Iterator[tuple[str, bytes]]:
    full, minimal = _values(folder, f"{under}*.full*.json"), _values(folder, f"{under}*.minimal.json")
    for contract in contracts:
        if contract.type is None:
            continue
        name = f"{under}{contract.name}.v{contract.version}."
        files = {file.name: json.loads(file.read_bytes()) for file in sorted(folder.glob(f"{name}*.json"))}
        form = _next_form(contract.type, files)
        if form:
            own = _values(folder, f"{name}full*.json")
            yield f"{name}{form}.json", _line(_instance(contract.type, {**full, **own}, full=True))
        if not any(".minimal." in file for file in files):
            yield f"{name}minimal.json", _line(_instance(contract.type, minimal, full=False))


def _next_form(type_: type[msgspec.Struct], files: Mapping[str, Json]) -> str | None:
    """Returns the name of the next full file; None if the files that exist set every field."""
    fields = {field for instance in files.values() for field, value in instance.items() if value is not None}
    if set(type_.__struct_encode_fields__) <= fields:
        return None
    count = sum(".full" in name for name in files)
    return f"full-{count + 1}" if count else "full"


def _values(folder: Path, pattern: str) -> Json:
    """Maps each field to its first value in the files, in the order of their names. Null counts as no value."""
    values: Json = {}
    for file in sorted(folder.glob(pattern), reverse=True):
        values.update({name: value for name, value in json.loads(file.read_bytes()).items() if value is not None})
    return values


def _instance(type_: type[msgspec.Struct], known: Json, *, full: bool) -> Any:
    """An instance of the type, with known values where there are any."""
    info = types.type_info(type_)
    assert isinstance(info, types.StructType)

    def value(field: types.Field) -> Any:
        if full:
            return _example(field.type)
        if field.default_factory is not msgspec.NODEFAULT:
            return field.default_factory()
        accepts_null = isinstance(field.type, types.UnionType) and field.type.includes_none
        return None if accepts_null or not field.required else _example(field.type)

    values = {field.encode_name: known.get(field.encode_name, value(field)) for field in info.fields}
    if not full and type_.__struct_config__.omit_defaults:
        values = {name: value for name, value in values.items() if value is not None}
    return list(values.values()) if info.array_like else values


def _example(info: types.Type) -> Any:
    match info:
        case types.Metadata():
            return _example(info.type)
        case types.UnionType():
            return _example(next(member for member in info.types if not isinstance(member, types.NoneType)))
        case types.LiteralType():
            return info.values[0]
        case types.StructType():
            return _instance(info.cls, {}, full=True)
        case types.ListType():
            return [_example(info.item_type)]
        case types.DictType():
            return {"team": _example(info.value_type)}
        case types.DateTimeType():
            return "2027-03-01T12:30:15.123456Z"
        case types.BoolType():
            return True
        case types.IntType() | types.FloatType():
            return 7
        case _:
            return "käyttö ☂"


def _messages(folder: Path, new: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Returns messages of events that have none yet, with the attributes of the first message of that form."""
    events = {**{file.name: file.read_bytes() for file in sorted(folder.glob("*.json"))}, **new}
    for name, event in events.items():
        if (folder / "messages" / name).exists():
            continue
        type_, version, form, _ = name.split(".")
        like = json.loads(next(iter(sorted(folder.glob(f"messages/*.{form[:4]}*.json")))).read_bytes())
        data = json.loads(event)
        row = Recorded(
            position=int(like["sequence"]),
            event_id=UUID(like["id"]),
            account_id=data["account_id"],
            stream_id=stream_of(data["token_id"]),
            stream_version=data["stream_version"],
            type=type_,
            type_version=int(version.removeprefix("v")),
            data=event.removesuffix(b"\n"),
            recorded_at=datetime.fromisoformat(like["time"]),
            correlation_id=like.get("correlationid"),
            causation_id=like.get("causationid"),
            traceparent=like.get("traceparent"),
        )
        yield f"messages/{name}", cloudevents.message(row, like["source"]) + b"\n"


def _consumers(folder: Path) -> Iterator[tuple[str, bytes]]:
    for contract in ALL:
        if contract.type is None:
            continue
        name = f"consumers/{contract.name}.v{contract.version}."
        copies = list(folder.glob(f"{name}*.json"))
        schema = schema_of(contract)
        known = {field for copy in copies for field in json.loads(copy.read_bytes())["properties"]}
        if not copies or not schema["properties"].keys() <= known:
            yield f"{name}{len(copies) + 1}.json", as_text(schema).encode()


def _line(instance: Any) -> bytes:
    return msgspec.json.encode(instance) + b"\n"

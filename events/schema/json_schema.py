"""A type -> its JSON Schema (2020-12).

Open to fields that are not named: who reads a message passes over what it does not know.
"""

import inspect
import json
from collections.abc import Iterator
from typing import Any, Final

import msgspec
from msgspec import inspect as types

from .catalogue import Contract
from .fields import FIELDS, TIME, Json

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def schema_of(contract: Contract) -> Json:
    """The schema as a document of its own: other types that it needs are in its `$defs`."""
    assert contract.type is not None, "a version of the past has no type"
    definitions: dict[str, Json] = msgspec.json.schema(contract.type)["$defs"]
    for struct in structs(types.type_info(contract.type)):
        _refine(definitions[struct.cls.__name__], struct)
    schema = definitions.pop(contract.type.__name__)
    document = {"$schema": _DIALECT, "$id": contract.urn, **schema}
    if definitions:
        document["$defs"] = dict(sorted(definitions.items()))
    return document


def as_text(document: Json) -> str:
    """The document as its file has it."""
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def undescribed(contract: Contract) -> Iterator[str]:
    """The fields of the type, and of those within it, of which fields.py does not say what they mean."""
    for struct in structs(types.type_info(contract.type)):
        yield from (f"{struct.cls.__name__}.{field.name}" for field in struct.fields if not _said(struct, field.name))


def structs(info: types.Type) -> Iterator[types.StructType]:
    """The struct itself and those within it."""
    match info:
        case types.StructType():
            yield info
            for field in info.fields:
                yield from structs(field.type)
        case types.UnionType():
            for member in info.types:
                yield from structs(member)
        case types.ListType():
            yield from structs(info.item_type)


def _refine(schema: Json, struct: types.StructType) -> None:
    """Adds to the schema of a struct what msgspec does not say."""
    schema["description"] = inspect.cleandoc(struct.cls.__doc__ or "")
    for index, field in enumerate(struct.fields):
        said = _said(struct, field.name)
        if _is_time(field.type):
            said = said | TIME
        if struct.array_like:
            schema["prefixItems"][index] = _refined(schema["prefixItems"][index], said)
        else:
            never_null = struct.cls.__struct_config__.omit_defaults and field.default is None
            properties = schema["properties"]
            properties[field.encode_name] = _refined(properties[field.encode_name], said, never_null)


def _said(struct: types.StructType, field: str) -> Json:
    return FIELDS.get(f"{struct.cls.__name__}.{field}") or FIELDS.get(field) or {}


def _refined(schema: Json, said: Json, never_null: bool = False) -> Json:
    """The description goes to the field, all else to what it is when it is not null."""
    constraints = {key: value for key, value in said.items() if key != "description"}
    schema = dict(schema)
    if never_null:
        default_left_out = {key: value for key, value in schema.items() if key not in ("anyOf", "default")}
        schema = default_left_out | next(member for member in schema["anyOf"] if member.get("type") != "null")
    if "anyOf" in schema:
        schema["anyOf"] = [
            member if member.get("type") == "null" else member | constraints for member in schema["anyOf"]
        ]
        constraints = {}
    return {"description": said.get("description", ""), **schema, **constraints}


def _is_time(info: Any) -> bool:
    if isinstance(info, types.UnionType):
        return any(_is_time(member) for member in info.types)
    return isinstance(info, types.DateTimeType)

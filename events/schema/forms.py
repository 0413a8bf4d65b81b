"""A JSON Schema taken apart into forms of a single type each, without references and unions.

So two schemas can be compared that say the same in different ways.
"""

from collections.abc import Iterator
from typing import Any, Final

Schema = dict[str, Any] | bool

TYPES: Final = ("null", "boolean", "integer", "number", "string", "array", "object")
ANNOTATIONS: Final = {
    "$schema",
    "$id",
    "$comment",
    "$defs",
    "title",
    "description",
    "examples",
    "deprecated",
    "default",
}
"""They say nothing about which values are valid."""


def forms_of(root: Schema, schema: Schema, seen: tuple[str, ...] = ()) -> Iterator[dict[str, Any]]:
    """Returns the forms that the schema allows: keywords with `type` naming one type, and `enum` for `const`, too.

    References lead to the `$defs` of `root`.

    Raises:
        ValueError: a reference leads nowhere or to itself, or a keyword stands both beside and within one.
    """
    if isinstance(schema, bool):
        yield from ({"type": name} for name in (TYPES if schema else ()))
    elif "anyOf" in schema:
        beside = _without(schema, "anyOf")
        for member in schema["anyOf"]:
            yield from forms_of(root, _merged(beside, member), seen)
    elif "$ref" in schema:
        reference = schema["$ref"]
        if reference in seen:
            raise ValueError(f"{reference} leads to itself")
        found = _merged(_without(schema, "$ref"), _resolved(root, reference))
        yield from forms_of(root, found, (*seen, reference))
    else:
        yield from _by_type(schema)


def type_of(value: Any) -> str:
    """The type of a JSON value; an integer is one without a fraction in its text."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def _by_type(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    choices = [schema["const"]] if "const" in schema else schema.get("enum")
    types = schema.get("type", TYPES if choices is None else sorted({type_of(choice) for choice in choices}))
    for name in [types] if isinstance(types, str) else types:
        form = _without(schema, "enum", "const") | {"type": name}
        if choices is None or (name == "null" and None in choices):
            yield form
        elif fitting := [choice for choice in choices if _is(choice, name)]:
            yield form | {"enum": fitting}


def _merged(beside: dict[str, Any], schema: Schema) -> Schema:
    """The schema with the keywords that stand beside a reference to it, or beside the union it is a member of."""
    if isinstance(schema, bool):
        return beside if schema else False
    if both := beside.keys() & schema.keys() - ANNOTATIONS:
        raise ValueError(f"{', '.join(sorted(both))}: both beside and within a reference or a union")
    return beside | schema


def _resolved(root: Schema, reference: str) -> Schema:
    definitions = {} if isinstance(root, bool) else root.get("$defs", {})
    name = reference.removeprefix("#/$defs/")
    if name not in definitions:
        raise ValueError(f"{reference} leads nowhere")
    found: Schema = definitions[name]
    return found


def _without(schema: dict[str, Any], *keywords: str) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key not in keywords}


def _is(value: Any, name: str) -> bool:
    return type_of(value) == name or (name == "number" and type_of(value) == "integer")

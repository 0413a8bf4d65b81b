"""What breaks the promise that a schema is to those who read by it, and what does not."""

import copy
from collections.abc import Callable
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from events.schema.catalogue import ALL
from events.schema.compatibility import breaks
from events.schema.json_schema import schema_of

Json = dict[str, Any]

OLD: Final[Json] = {
    "type": "object",
    "properties": {
        "id": {"type": "string", "format": "uuid", "pattern": "^[0-9a-f-]+$", "maxLength": 36},
        "status": {"enum": ["active", "suspended"]},
        "flag": {"type": "boolean", "default": False},
        "level": {"enum": [0, 1]},
        "count": {"type": "integer", "minimum": 1, "maximum": 9},
        "ratio": {"type": "number"},
        "reason": {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None},
        "actor": {"$ref": "#/$defs/Actor", "description": "who"},
        "list": {"type": "array", "items": {"$ref": "#/$defs/Actor"}, "minItems": 1},
        "pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "minItems": 2},
        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
        "closed": {"type": "object", "properties": {"a": {}}, "additionalProperties": False},
        "constant": {"const": "1.0"},
        "parent": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]},
    },
    "required": ["id", "status", "count"],
    "$defs": {
        "Actor": {"type": "object", "properties": {"kind": {"enum": ["user"]}, "name": {"type": "string"}}},
        "Node": {
            "type": "object",
            "properties": {
                "up": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]},
                "weight": {"type": "integer"},
            },
            "required": ["weight"],
        },
    },
}

Change = Callable[[Json, Json], object]
"""Changes a schema: given its properties and its $defs."""


def told(old: Any, new: Any) -> list[str]:
    return [str(found) for found in breaks(old, new)]


def said(change: Change) -> list[str]:
    new = copy.deepcopy(OLD)
    change(new["properties"], new["$defs"])
    return told(OLD, new)


def required(*names: str) -> Json:
    return {**OLD, "required": list(names)}


BROKEN: Final[dict[str, Change]] = {
    "id: is gone": lambda p, d: p.pop("id"),
    "reason: is gone": lambda p, d: p.pop("reason"),
    "id: may be of type integer now": lambda p, d: p.update(id={"type": "integer"}),
    "id: may be of type null now": lambda p, d: p.update(id={"anyOf": [OLD["properties"]["id"], {"type": "null"}]}),
    "id: format is 'date-time', was 'uuid'": lambda p, d: p["id"].update(format="date-time"),
    "id: format is gone, was 'uuid'": lambda p, d: p["id"].pop("format"),
    "id: pattern is gone, was '^[0-9a-f-]+$'": lambda p, d: p["id"].pop("pattern"),
    "id: maxLength is 37, was 36": lambda p, d: p["id"].update(maxLength=37),
    "id: maxLength is gone, was 36": lambda p, d: p["id"].pop("maxLength"),
    "status: may be 'paused' now": lambda p, d: p["status"]["enum"].append("paused"),
    "status: may be of type null now": lambda p, d: p["status"]["enum"].append(None),
    "status: may be any string now, was one of ['active', 'suspended']": lambda p, d: p.update(
        status={"type": "string"}
    ),
    "count: may be of type number now": lambda p, d: p["count"].update(type="number"),
    "count: may be of type string now": lambda p, d: p["count"].update(type=["integer", "string"]),
    "count: minimum is 0, was 1": lambda p, d: p["count"].update(minimum=0),
    "count: minimum is gone, was 1": lambda p, d: p["count"].pop("minimum"),
    "count: maximum is 10, was 9": lambda p, d: p["count"].update(maximum=10),
    "reason: when it is missing it means 'none' now, was None": lambda p, d: p["reason"].update(default="none"),
    "flag: when it is missing it means 0 now, was False": lambda p, d: p["flag"].update(default=0),
    "level: may be of type boolean now": lambda p, d: p["level"]["enum"].append(True),
    "actor.name: is gone": lambda p, d: d["Actor"]["properties"].pop("name"),
    "actor.kind: may be 'robot' now": lambda p, d: d["Actor"]["properties"]["kind"]["enum"].append("robot"),
    "list[].kind: may be 'robot' now": lambda p, d: d["Actor"]["properties"]["kind"]["enum"].append("robot"),
    "list: minItems is gone, was 1": lambda p, d: p["list"].pop("minItems"),
    "list[]: may be of type string now": lambda p, d: p["list"].update(items={"type": "string"}),
    "pair[1]: may be of type string now": lambda p, d: p["pair"]["prefixItems"][1].update(type="string"),
    "pair[1]: is gone": lambda p, d: p["pair"]["prefixItems"].pop(),
    "pair: minItems is 1, was 2": lambda p, d: p["pair"].update(minItems=1),
    "labels.*: may be of type integer now": lambda p, d: p["labels"].update(additionalProperties={"type": "integer"}),
    "labels.*: may be of type object now": lambda p, d: p["labels"].pop("additionalProperties"),
    "labels.n: may be of type integer now": lambda p, d: p["labels"].update(properties={"n": {"type": "integer"}}),
    "closed.b: was ruled out": lambda p, d: p["closed"]["properties"].update(b={}),
    "closed.*: was ruled out": lambda p, d: p["closed"].pop("additionalProperties"),
    "constant: may be '1.1' now": lambda p, d: p["constant"].update(const="1.1"),
    "parent.weight: may be of type number now": lambda p, d: d["Node"]["properties"]["weight"].update(type="number"),
    "parent.weight: may be missing now": lambda p, d: d["Node"].pop("required"),
    "parent.up: may be of type string now": lambda p, d: d["Node"]["properties"]["up"]["anyOf"].append(
        {"type": "string"}
    ),
    "count: what not means is not known here": lambda p, d: p["count"].update({"not": {"const": 3}}),
    "actor: #/$defs/Ghost leads nowhere": lambda p, d: p["actor"].update({"$ref": "#/$defs/Ghost"}),
}


@pytest.mark.parametrize("message", BROKEN)
def test_broken(message: str) -> None:
    """A change that an old reader would stumble over is found, and the path and the change are named."""
    assert message in said(BROKEN[message])


ALLOWED: Final[dict[str, Change]] = {
    "nothing": lambda p, d: None,
    "a field more": lambda p, d: p.update(colour={"type": "string"}),
    "a field more, within another": lambda p, d: d["Actor"]["properties"].update(age={"type": "integer"}),
    "an element more": lambda p, d: p["pair"]["prefixItems"].append({"type": "string"}),
    "words": lambda p, d: p["id"].update(title="Id", description="An id.", examples=["x"], deprecated=True),
    "a value less": lambda p, d: p["status"]["enum"].pop(),
    "one value": lambda p, d: p.update(status={"const": "active"}),
    "never null": lambda p, d: p.update(reason={"type": "string"}),
    "a whole number": lambda p, d: p["ratio"].update(type="integer"),
    "a closer bound": lambda p, d: p["count"].update(minimum=2, maximum=8),
    "a pattern": lambda p, d: d["Actor"]["properties"]["name"].update(pattern="^a"),
    "no more others": lambda p, d: (
        p["actor"].update({"$ref": "#/$defs/Closed"}) or d.update(Closed={**d["Actor"], "additionalProperties": False})
    ),
    "another name within": lambda p, d: p["actor"].update({"$ref": "#/$defs/Person"}) or d.update(Person=d["Actor"]),
    "in place": lambda p, d: p.update(actor=copy.deepcopy(d["Actor"])),
    "types as a list": lambda p, d: p.update(reason={"type": ["null", "string"], "default": None}),
    "labels that are named": lambda p, d: p["labels"].update(properties={"n": {"type": "string"}}),
    "anything for anything": lambda p, d: p["closed"]["properties"].update(a={"type": "string"}),
}


@pytest.mark.parametrize("name", ALLOWED)
def test_allowed(name: str) -> None:
    """A change that an old reader does not notice is none that breaks."""
    assert said(ALLOWED[name]) == []


def test_required() -> None:
    """A field that was always there may not be missing; one that could be may always be there from now on."""
    assert told(OLD, required("id", "count")) == ["status: may be missing now"]
    assert told(OLD, required(*OLD["required"], "reason")) == []
    assert told(OLD, {**required(*OLD["required"], "new"), "properties": OLD["properties"] | {"new": {}}}) == []
    assert told(required("unnamed"), required("id")) == ["unnamed: may be missing now"]


def test_several_at_once() -> None:
    found = said(lambda p, d: (p.pop("id"), p["count"].update(type="string"), d["Node"]["properties"].pop("up")))
    assert sorted(found) == ["count: may be of type string now", "id: is gone", "parent.up: is gone"]


def test_of_the_whole() -> None:
    """A message may change its kind as a whole, and a schema may be a mere true or false."""
    assert told({"type": "object"}, {"type": "array"}) == ["may be of type array now"]
    assert breaks(True, {"type": "array"}) == []
    assert breaks({"type": "array"}, False) == []
    assert len(breaks(False, True)) == 7
    assert told({"type": "object"}, True)[0] == "may be of type null now"


def test_one_form_must_fit_as_a_whole() -> None:
    """It is not enough that one form of the old schema allows one half of the new and another the other half."""
    short, odd = {"type": "string", "maxLength": 3}, {"type": "string", "pattern": "^x"}
    assert breaks({"anyOf": [short, odd]}, odd) == []
    assert breaks({"anyOf": [short, odd]}, {"type": "string"}) != []


def test_a_reference_to_itself() -> None:
    """A reference that leads to itself is refused, not followed for ever."""
    loop: Json = {"$ref": "#/$defs/A", "$defs": {"A": {"$ref": "#/$defs/A"}}}
    assert told(loop, {"type": "string"}) == ["#/$defs/A leads to itself"]


@pytest.mark.parametrize(
    "contract", [contract for contract in ALL if contract.type], ids=lambda contract: contract.name
)
def test_every_field_of_the_contract_counts(contract: Any) -> None:
    """Of no schema of the contract can a field be taken away or be anything, without that being found."""
    schema = schema_of(contract)
    for name in schema["properties"]:
        others = {other: field for other, field in schema["properties"].items() if other != name}
        assert f"{name}: is gone" in told(schema, schema | {"properties": others})
        assert told(schema, schema | {"properties": schema["properties"] | {name: {}}})
    for name in schema["required"]:
        optional = schema | {"required": [other for other in schema["required"] if other != name]}
        assert told(schema, optional) == [f"{name}: may be missing now"]


scalars: Final = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["a", "bb", "ccc"])
schemas: Final = st.recursive(
    st.fixed_dictionaries(
        {},
        optional={
            "type": st.lists(
                st.sampled_from(["null", "boolean", "integer", "number", "string", "object"]), unique=True, min_size=1
            ),
            "enum": st.lists(scalars, min_size=1, max_size=3),
            "minimum": st.integers(-2, 2),
            "maxLength": st.integers(0, 3),
        },
    ),
    lambda inner: (
        st.fixed_dictionaries(
            {"type": st.just("object"), "properties": st.dictionaries(st.sampled_from("xyz"), inner, max_size=2)},
            optional={"required": st.lists(st.sampled_from("xyz"), unique=True), "additionalProperties": inner},
        )
        | st.fixed_dictionaries({"anyOf": st.lists(inner, min_size=1, max_size=2)})
    ),
    max_leaves=4,
)
values: Final = st.recursive(scalars, lambda inner: st.dictionaries(st.sampled_from("xyz"), inner), max_leaves=4)


@settings(deadline=None)
@given(schemas, schemas, st.lists(values, min_size=5, max_size=20))
def test_sound(old: Json, new: Json, examples: list[Any]) -> None:
    """Where no break is found, every value that the new schema allows is valid by the old one."""
    assert breaks(old, old) == []
    if not breaks(old, new):
        for value in examples:
            if Draft202012Validator(new).is_valid(value):
                assert Draft202012Validator(old).is_valid(value)

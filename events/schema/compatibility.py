"""Checks that messages of a new schema keep what readers of an old one were promised.

`breaks(old, new)` is empty if every message that the new schema allows is allowed by the old one, too, and lacks
nothing that the old one names. New fields are no break: readers pass over what they do not know. The comparison is by
structure, not by proof: where it cannot tell, it says that the promise is broken.
"""

import json
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from .forms import ANNOTATIONS, Schema, forms_of, type_of

_LOWER_BOUNDS: Final = {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"}
_UPPER_BOUNDS: Final = {"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"}
_SAME: Final = {
    "format",
    "pattern",
    "propertyNames",
    "multipleOf",
    "uniqueItems",
    "contentEncoding",
    "contentMediaType",
}
_STRUCTURE: Final = {"type", "enum", "properties", "required", "additionalProperties", "prefixItems", "items"}
_KNOWN: Final = ANNOTATIONS | _LOWER_BOUNDS | _UPPER_BOUNDS | _SAME | _STRUCTURE


class Break(NamedTuple):
    """`path` leads to the value, with dots; it is empty for the whole message."""

    path: str
    what: str

    def __str__(self) -> str:
        return f"{self.path}: {self.what}" if self.path else self.what


def breaks(old: Schema, new: Schema) -> list[Break]:
    """Returns what `new` allows and readers of `old` do not expect."""
    if json.dumps(old) == json.dumps(new):  # in Python, False == 0
        return []
    return list(dict.fromkeys(_Comparison(old, new).values("", old, new)))


class _Comparison:
    def __init__(self, old: Schema, new: Schema) -> None:
        self._old = old
        self._new = new
        self._under_way: set[tuple[int, int]] = set()
        """Pairs that are being compared, by identity: a type may contain itself."""

    def values(self, path: str, old: Schema, new: Schema) -> Iterator[Break]:
        pair = (id(old), id(new))
        if pair in self._under_way:
            return
        self._under_way.add(pair)
        try:
            olds = list(forms_of(self._old, old))
            news = list(forms_of(self._new, new))
        except ValueError as error:
            yield Break(path, str(error))
        else:
            yield from _defaults(path, old, new)
            for form in news:
                yield from self._form(path, olds, form)
        self._under_way.discard(pair)

    def _form(self, path: str, olds: list[dict[str, Any]], new: dict[str, Any]) -> Iterator[Break]:
        """One of the old forms has to allow all that the new one does."""
        kinds = {new["type"], "number"} if new["type"] == "integer" else {new["type"]}
        found = [list(self._same_type(path, old, new)) for old in olds if old["type"] in kinds]
        if found:
            yield from min(found, key=len)
        else:
            yield Break(path, f"may be of type {new['type']} now")

    def _same_type(self, path: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Break]:
        for keyword in sorted((old.keys() | new.keys()) - _KNOWN):
            yield Break(path, f"what {keyword} means is not known here")
        yield from _choices(path, old, new)
        yield from _constraints(path, old, new)
        if new["type"] == "object":
            yield from self._objects(path, old, new)
        if new["type"] == "array":
            yield from self._arrays(path, old, new)

    def _objects(self, path: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Break]:
        olds, news = old.get("properties", {}), new.get("properties", {})
        rest = old.get("additionalProperties", True)
        for name in olds:
            if name in news:
                yield from self.values(_join(path, name), olds[name], news[name])
            else:
                yield Break(_join(path, name), "is gone")
        for name in news:
            if name not in olds:
                yield from self._rest(_join(path, name), rest, news[name])
        for name in old.get("required", ()):
            if name not in new.get("required", ()) and (name in news or name not in olds):
                yield Break(_join(path, name), "may be missing now")
        yield from self._rest(_join(path, "*"), rest, new.get("additionalProperties", True))

    def _arrays(self, path: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Break]:
        olds, news = old.get("prefixItems", []), new.get("prefixItems", [])
        rest, rest_now = old.get("items", True), new.get("items", True)
        for index in range(max(len(olds), len(news))):
            here = f"{path}[{index}]"
            if index >= len(olds):
                yield from self._rest(here, rest, news[index])
            elif index < len(news):
                yield from self.values(here, olds[index], news[index])
            else:
                yield Break(here, "is gone")
        yield from self._rest(f"{path}[]", rest, rest_now)

    def _rest(self, path: str, old: Schema, new: Schema) -> Iterator[Break]:
        """Values that the old schema does not name one by one; it may have said what they are like."""
        if old is False and new is not False:
            yield Break(path, "was ruled out")
        elif old is not True:
            yield from self.values(path, old, new)


def _defaults(path: str, old: Schema, new: Schema) -> Iterator[Break]:
    """Returns the values that a reader takes for missing fields."""
    if isinstance(old, dict) and isinstance(new, dict) and "default" in old and "default" in new:
        was, now = old["default"], new["default"]
        if was != now or type_of(was) != type_of(now):
            yield Break(path, f"when it is missing it means {now!r} now, was {was!r}")


def _choices(path: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Break]:
    if "enum" not in old:
        return
    if "enum" not in new:
        yield Break(path, f"may be any {new['type']} now, was one of {old['enum']}")
        return
    for choice in new["enum"]:
        if choice not in old["enum"]:
            yield Break(path, f"may be {choice!r} now")


def _constraints(path: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Break]:
    for keyword, was in old.items():
        now = new.get(keyword)
        if (
            (keyword in _LOWER_BOUNDS and (now is None or now < was))
            or (keyword in _UPPER_BOUNDS and (now is None or now > was))
            or (keyword in _SAME and now != was)
        ):
            yield Break(path, f"{keyword} is {'gone' if now is None else repr(now)}, was {was!r}")


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name

"""Bytes <-> events, by type name and version.

The log keeps the bytes of an event for ever. When the shape of a type changes, raise its entry in `CURRENT` and add an
upcaster from the version before; the golden files in tests/events/golden keep every old version readable.
"""

from collections.abc import Callable, Mapping
from typing import Any, get_args

import msgspec

from .api_token import ApiTokenEvent

Upcaster = Callable[[dict[str, Any]], dict[str, Any]]

TYPES: Mapping[str, type[ApiTokenEvent]] = {cls.__name__: cls for cls in get_args(ApiTokenEvent)}
KINDS: Mapping[str, str] = {name: cls.kind for name, cls in TYPES.items()}
"""Maps each type name to its kind, the last part of the event's subject."""

CURRENT: Mapping[str, int] = dict.fromkeys(TYPES, 1)

UPCASTERS: Mapping[tuple[str, int], Upcaster] = {}
"""(type, version) -> function from that version's JSON object to the next version's."""

_encoder = msgspec.json.Encoder()
_decoders = {name: msgspec.json.Decoder(cls) for name, cls in TYPES.items()}


class UndecodableEvent(ValueError):
    """The bytes are not an event of the type and version that they claim to be, or this code does not know these."""


def encode(event: ApiTokenEvent) -> tuple[str, int, bytes]:
    """The event's type name, its version and its JSON."""
    name = type(event).__name__
    return name, CURRENT[name], _encoder.encode(event)


def decode(
    name: str,
    version: int,
    data: bytes,
    *,
    current: Mapping[str, int] = CURRENT,
    upcasters: Mapping[tuple[str, int], Upcaster] = UPCASTERS,
) -> ApiTokenEvent:
    """The event in its current shape.

    Raises:
        UndecodableEvent: the type, or this version of it, is not known here, or the bytes do not fit.
    """
    newest = current.get(name, 0)
    if not 1 <= version <= newest:
        raise UndecodableEvent(f"{name} version {version}: it is not known here")
    try:
        if version == newest:
            return _decoders[name].decode(data)
        fields = msgspec.json.decode(data, type=dict[str, Any])
        for step in range(version, newest):
            fields = upcasters[name, step](fields)
        return msgspec.convert(fields, TYPES[name])
    except (msgspec.DecodeError, KeyError, UnicodeDecodeError, RecursionError) as error:
        raise UndecodableEvent(f"{name} version {version}: {error}") from error

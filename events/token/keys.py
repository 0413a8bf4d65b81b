"""A JWK set (RFC 7517) as the Ed25519 public keys in it (RFC 8037). What else is in it is left alone."""

from collections.abc import Mapping
from typing import Any, Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from .form import ALPHABET, decoded, encoded

_ALGORITHMS: Final = frozenset({None, "EdDSA", "Ed25519"})

KeySet = Mapping[str, Ed25519PublicKey]
"""By key id."""


class _Beside(msgspec.Struct, frozen=True):
    tokentrail_log: str | None = None


_beside: Final = msgspec.json.Decoder(_Beside).decode
_decode: Final = msgspec.json.Decoder(dict[str, Any]).decode


def parse(text: bytes | str) -> KeySet:
    """
    Raises:
        ValueError: then nothing of it is used.
    """
    try:
        found = _decode(text).get("keys")
    except (ValueError, RecursionError) as error:
        raise ValueError(f"not JSON: {error}") from error
    if not isinstance(found, list):
        raise ValueError("not a JWK set")
    keys: dict[str, Ed25519PublicKey] = {}
    for fields in found:
        if not isinstance(fields, dict) or not _verifies(fields):
            continue
        key_id = fields["kid"]
        if key_id in keys:
            raise ValueError("two keys have the same id")
        try:
            keys[key_id] = Ed25519PublicKey.from_public_bytes(octets(fields["x"]))
        except ValueError as error:
            raise ValueError("an Ed25519 key cannot be read") from error
    if not keys:
        raise ValueError("there is no Ed25519 key in it")
    return keys


def log_beside(text: bytes | str) -> str:
    """The log that the set's publisher names beside the keys; "" if it names none."""
    try:
        return _beside(text).tokentrail_log or ""
    except (ValueError, RecursionError):
        return ""


def same(one: KeySet, other: KeySet) -> bool:
    return {name: key.public_bytes_raw() for name, key in one.items()} == {
        name: key.public_bytes_raw() for name, key in other.items()
    }


def jwk(key: Ed25519PublicKey) -> dict[str, str]:
    """The public key as a JWK without an id (RFC 8037, 2)."""
    return {"kty": "OKP", "crv": "Ed25519", "x": encoded(key.public_bytes_raw()).decode()}


def octets(text: str) -> bytes:
    """The bytes of a JWK's field `x` or `d`.

    Raises:
        ValueError: it is not canonical base64url without padding.
    """
    raw = text.encode()
    if raw.translate(None, ALPHABET):
        raise ValueError("not base64url")
    return decoded(raw)


def _verifies(fields: Mapping[str, Any]) -> bool:
    return (
        fields.get("kty") == "OKP"
        and fields.get("crv") == "Ed25519"
        and fields.get("use") in (None, "sig")
        and fields.get("alg") in _ALGORITHMS
        and isinstance(fields.get("kid"), str)
        and isinstance(fields.get("x"), str)
    )

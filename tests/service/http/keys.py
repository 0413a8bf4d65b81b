"""Signing keys, and tokens made by hand: honest ones, and all that an attacker might try."""

import base64
from typing import Any, Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from joserfc.jwk import OKPKey

Key = dict[str, Any]
"""A private JWK (RFC 8037)."""

HEADER: Final = {"alg": "EdDSA", "typ": "tokentrail+jwt"}


def new_key() -> Key:
    key = OKPKey.generate_key("Ed25519", private=True)
    return {**key.as_dict(private=True), "kid": key.thumbprint()}


SIGNING_KEY: Final = new_key()
"""Signs the tokens of instances if nothing else is said."""


def public(key: Key) -> Key:
    return {name: value for name, value in key.items() if name != "d"}


def key_set(*keys: Key) -> str:
    """The first private key signs."""
    return msgspec.json.encode({"keys": keys}).decode()


def parts(jwt: str) -> tuple[dict[str, Any], dict[str, Any], bytes]:
    """Header, claims and signature."""
    header, claims, signature = map(decode, jwt.split("."))
    return msgspec.json.decode(header), msgspec.json.decode(claims), signature


def sign(header: dict[str, Any], claims: Any, key: Key) -> str:
    """A JWT with a good signature, whatever its header and claims say."""
    signed = f"{encode(msgspec.json.encode(header))}.{encode(msgspec.json.encode(claims))}"
    signature = Ed25519PrivateKey.from_private_bytes(decode(key["d"])).sign(signed.encode())
    return f"{signed}.{encode(signature)}"


def encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

"""The key that signs the tokens of all dumps: always the same, made of a text, so that no file has to hold one.

Ed25519 signs deterministically, so a token that was issued while a dump was made can be issued again by a test.
"""

import base64
import hashlib
from typing import Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEY_ID: Final = "upgrades"
_SEED: Final = hashlib.sha256(b"the key of tests/trials/upgrades: it protects nothing").digest()


def key_set() -> str:
    """A JWK set (RFC 7517) with this one private key."""
    public = Ed25519PrivateKey.from_private_bytes(_SEED).public_key().public_bytes_raw()
    key = {"kty": "OKP", "crv": "Ed25519", "kid": KEY_ID, "x": _base64url(public), "d": _base64url(_SEED)}
    return msgspec.json.encode({"keys": [key]}).decode()


def _base64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()

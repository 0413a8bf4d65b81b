"""Idempotency keys: their form, and the digest by which the same command is known again."""

from hashlib import blake2b
from typing import Final

import msgspec

SHORTEST_KEY: Final = 8
LONGEST_KEY: Final = 64
"""Characters of a key."""


class IdempotentCommand(msgspec.Struct, frozen=True, gc=False):
    """The caller's key and what it was first used for."""

    key: str
    digest: bytes


def check_key(key: str) -> str:
    """The key, if it has 8 to 64 printable ASCII characters.

    Raises:
        ValueError: it has not.
    """
    if not SHORTEST_KEY <= len(key) <= LONGEST_KEY:
        raise ValueError(f"must have {SHORTEST_KEY} to {LONGEST_KEY} characters")
    if not (key.isascii() and key.isprintable()):
        raise ValueError("must have printable characters only")
    return key


def parse_header(value: str) -> str:
    """The key in an Idempotency-Key header: a quoted string, as the IETF draft of that header has it, or bare.

    Raises:
        ValueError: it does not have the form of a key.
    """
    value = value.strip()
    if len(value) >= 2 and value[0] == value[-1] == '"':
        value = value[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    return check_key(value)


def idempotent(key: str | None, name: str, *parts: object) -> IdempotentCommand | None:
    """The key with the digest of the command: its name, its target and what it asks for. None without a key."""
    if key is None:
        return None
    return IdempotentCommand(key, blake2b(msgspec.json.encode((name, *parts)), digest_size=16).digest())

"""Finds a secret in what was written, in whatever encoding and however a line was broken."""

import base64
import functools
import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple
from urllib.parse import quote

from events.token.form import PATTERN

_ENOUGH: Final = 14
"""Characters of a secret in a row that are told from chance, and would be too much."""
_FRAMES: Final = re.compile(r"[\s│┃╭╰╮╯─━]+")
_TOKEN: Final = re.compile(PATTERN)


class Secret(NamedTuple):
    """`name` is what may be said of it."""

    name: str
    value: bytes


def of_text(name: str, value: str) -> Secret:
    return Secret(name, value.encode())


def of_token(name: str, jwt: str) -> Secret:
    """A token's signature. How its header begins is documented, and its claims are ids and times that events have too:
    without the signature they open nothing."""
    return of_text(f"signature of {name}", jwt.rpartition(".")[2])


def forms(secret: Secret) -> Iterator[str]:
    """How the secret may be written: as it is, in hexadecimal, in base64, in a URL, in a literal."""
    raw = secret.value
    yield raw.hex()
    yield raw.hex().upper()
    yield raw.hex(" ")
    yield repr(raw)[2:-1]
    yield base64.b32encode(raw).decode().rstrip("=")
    yield ", ".join(map(str, raw))
    for skipped in range(3):
        inner = base64.b64encode(bytes(skipped) + raw).decode()[skipped and 4 : -4]
        yield inner
        yield inner.translate(str.maketrans("+/", "-_"))
    if raw.isascii():
        text = raw.decode()
        yield text
        yield quote(text, safe="")
        yield text[::-1]


def found(text: str | bytes, secrets: Iterable[Secret]) -> set[str]:
    """The names of those secrets of which a part is in the text, and `a token` if something in it looks like one."""
    if isinstance(text, bytes):
        text = text.decode(errors="replace")
    squeezed = _FRAMES.sub("", text)
    names = {"a token"} if _TOKEN.search(squeezed) else set()
    return names | {secret.name for secret in secrets if any(part in squeezed for part in _parts(secret))}


@functools.cache
def _parts(secret: Secret) -> frozenset[str]:
    """Beginning, middle and end of each of its forms."""
    parts: set[str] = set()
    for form in forms(secret):
        whole = _FRAMES.sub("", form)
        last = max(0, len(whole) - _ENOUGH)
        parts |= {whole[at : at + _ENOUGH] for at in (0, last // 2, last)}
    return frozenset(parts - {""})

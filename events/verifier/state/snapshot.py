"""The state of a verifier on disk, for a fast start. Losing it costs a bootstrap, nothing else.

The file: a line that names the format, the SHA-256 of all that follows, then MessagePack pieces, each after its length:
first `About`, then the entries in pieces of some thousands. It has no token in it, only ids.
"""

import contextlib
import hashlib
import os
import struct
import threading
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

import msgspec

from ...log_point import LogPoint
from .statuses import Standing

_FORMAT: Final = b"tokentrail verifier snapshot 2\n"
_DIGEST: Final = hashlib.sha256().digest_size
_LENGTH: Final = struct.Struct(">I")
_PIECE: Final = 10_000
"""Entries; the others run while one piece is made."""


_writing: Final = threading.Lock()
"""A write goes on in its thread when whoever waited for it was cancelled; the next has the same scratch file."""


class About(msgspec.Struct, frozen=True, kw_only=True):
    """`source`, `position` and `event_id` say of which log, and up to which event; `recent` are the events before it.
    For `forgotten` see Statuses."""

    stream: str
    source: str
    position: int
    event_id: str
    forgotten: int
    recent: list[LogPoint] = []


class Snapshot(msgspec.Struct, frozen=True):
    about: About
    standings: dict[str, Standing]


_encode: Final = msgspec.msgpack.Encoder().encode
_about: Final = msgspec.msgpack.Decoder(About).decode
_piece: Final = msgspec.msgpack.Decoder(dict[str, Standing]).decode


def write(path: Path, snapshot: Snapshot) -> None:
    """Replaces the file as a whole, or leaves the old one. Only the owner may read it.

    Raises:
        OSError: it cannot be written.
    """
    with _writing:
        _write(path, snapshot)


def _write(path: Path, snapshot: Snapshot) -> None:
    scratch = path.with_name(f"{path.name}.{os.getpid()}.new")
    with contextlib.suppress(FileNotFoundError):
        scratch.unlink()
    digest = hashlib.sha256()
    try:
        with os.fdopen(os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(_FORMAT + bytes(_DIGEST))
            for piece in _pieces(snapshot):
                framed = _LENGTH.pack(len(piece)) + piece
                digest.update(framed)
                out.write(framed)
            out.seek(len(_FORMAT))
            out.write(digest.digest())
            out.flush()
            os.fsync(out.fileno())
        scratch.replace(path)
    except BaseException:
        scratch.unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def read(path: Path) -> Snapshot | None:
    """None if there is no file.

    Raises:
        ValueError: there is one, and it cannot be used.
        OSError: it cannot be read.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    body = memoryview(content)[len(_FORMAT) + _DIGEST :]
    if not content.startswith(_FORMAT):
        raise ValueError("it is of another format")
    if hashlib.sha256(body).digest() != content[len(_FORMAT) : len(_FORMAT) + _DIGEST]:
        raise ValueError("it is damaged")
    try:
        first, *rest = _split(body)
        standings: dict[str, Standing] = {}
        for piece in rest:
            standings.update(_piece(piece))
        return Snapshot(_about(first), standings)
    except (ValueError, struct.error) as error:
        raise ValueError(f"it makes no sense: {error}") from error


def _pieces(snapshot: Snapshot) -> Iterator[bytes]:
    yield _encode(snapshot.about)
    items = iter(snapshot.standings.items())
    while piece := dict(islice(items, _PIECE)):
        yield _encode(piece)


def _split(body: memoryview) -> Iterator[memoryview]:
    at = 0
    while at < len(body):
        [length] = _LENGTH.unpack(body[at : at + _LENGTH.size])
        at += _LENGTH.size + length
        yield body[at - length : at]

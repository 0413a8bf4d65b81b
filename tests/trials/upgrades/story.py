"""What callers did while a dump was made, and what they were told: kept beside the dump, to be asked for again.

No JWT is kept: in a body it is replaced by its digest, and whoever asks again can issue it again (keys.py).
"""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import msgspec

_JWT: Final = re.compile(r"eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")


class Call(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A request of one account, by its number, and its answer; both bodies are without JWTs."""

    account: int
    method: str
    path: str
    headers: dict[str, str] = {}
    sent: str = ""
    status: int
    answered: str
    etag: str | None = None
    position: int | None = None

    @property
    def key(self) -> str | None:
        """The idempotency key, from the header or the body."""
        if "Idempotency-Key" in self.headers:
            return self.headers["Idempotency-Key"]
        body = msgspec.json.decode(self.sent) if self.sent else None
        return body.get("idempotency_key") if isinstance(body, dict) else None

    @property
    def json(self) -> dict[str, Any]:
        return msgspec.json.decode(self.answered, type=dict[str, Any])


class Story(msgspec.Struct, frozen=True, kw_only=True):
    """`accounts` are the first tokens' ids; `commands` are in the order of their answers; `reads` succeeded."""

    accounts: list[str]
    commands: list[Call]
    reads: list[Call]

    @property
    def repeatable(self) -> list[Call]:
        """Commands that succeeded under a key."""
        return [call for call in self.commands if call.key and call.status < 300]


def write(story: Story, file: Path) -> None:
    """As JSON, one call a line."""
    commands, reads = (
        ",\n".join(msgspec.json.encode(call).decode() for call in calls) for calls in (story.commands, story.reads)
    )
    accounts = msgspec.json.encode(story.accounts).decode()
    file.write_text(f'{{"accounts": {accounts},\n"commands": [\n{commands}\n],\n"reads": [\n{reads}\n]}}\n')


def read(file: Path) -> Story:
    return msgspec.json.decode(file.read_bytes(), type=Story)


def without_tokens(body: str) -> str:
    """The body with each JWT replaced by its SHA-256."""
    return _JWT.sub(lambda found: f"sha256:{hashlib.sha256(found[0].encode()).hexdigest()}", body)


def agrees(now: Any, before: Any) -> bool:
    """Whether an answer says all that it said before: it may have got more fields, and no other values."""
    if isinstance(before, Mapping):
        return isinstance(now, Mapping) and all(name in now and agrees(now[name], before[name]) for name in before)
    if isinstance(before, list):
        return isinstance(now, list) and len(now) == len(before) and all(map(agrees, now, before))
    return bool(now == before)


def same(now: bytes | str, before: bytes | str) -> bool:
    """Whether the answer to a command that was sent again is the one before, to the byte. If a release in between has
    brought fields, it has those too, and all that it said before."""
    if now == before:
        return True
    one, other = msgspec.json.decode(now), msgspec.json.decode(before)
    return agrees(one, other) and not agrees(other, one)

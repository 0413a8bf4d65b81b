"""The search for secrets finds them, whatever was done to them on the way."""

import base64
import io
import textwrap
from collections.abc import Callable
from typing import Final
from urllib.parse import quote, urlencode

import msgspec
import pytest
from rich.console import Console
from rich.panel import Panel

from tests.service.http.keys import decode, new_key
from tests.trials.security.secrets import Secret, found, of_text, of_token
from tests.trials.security.world import World

KEY: Final = Secret("the key", decode(new_key()["d"]))
PASSWORD: Final = of_text("the password", "Sesame/open+the=door%1")
SECRETS: Final = (KEY, PASSWORD)


def _framed(text: str) -> str:
    console = Console(width=30, record=True, file=io.StringIO())
    console.print(Panel(text))
    return console.export_text()


WRITTEN: Final[dict[str, Callable[[bytes], str]]] = {
    "hexadecimal": lambda raw: f"key={raw.hex()};",
    "upper-case hexadecimal": lambda raw: raw.hex().upper(),
    "bytes apart": lambda raw: raw.hex(" "),
    "base64": lambda raw: base64.b64encode(raw).decode(),
    "base64url": lambda raw: base64.urlsafe_b64encode(raw).decode().rstrip("="),
    "base64 of one byte more": lambda raw: base64.b64encode(b"x" + raw + b"yz").decode(),
    "base64 of two bytes more": lambda raw: base64.b64encode(b"xx" + raw + b"y").decode(),
    "base64 of three bytes more": lambda raw: base64.b64encode(b"xxx" + raw).decode(),
    "base32": lambda raw: base64.b32encode(raw).decode(),
    "a literal of Python": lambda raw: f"secret={raw!r}",
    "a list of numbers": lambda raw: str(list(raw)),
    "base64 over lines": lambda raw: "\n".join(textwrap.wrap(base64.b64encode(raw).decode(), 10)),
    "a part": lambda raw: base64.b64encode(raw).decode()[:20],
    "the end": lambda raw: raw.hex()[-20:],
}
SPELLED: Final[dict[str, Callable[[str], str]]] = {
    "as it is": lambda text: f"postgresql://user:{text}@host/db",
    "in a URL": lambda text: f"nats://user:{quote(text, safe='')}@host",
    "in a form": lambda text: urlencode({"password": text}),
    "in JSON": lambda text: msgspec.json.encode({"password": text}).decode(),
    "in a frame": lambda text: _framed(f"connecting as user:{text} failed"),
}


@pytest.mark.parametrize("write", WRITTEN.values(), ids=WRITTEN)
def test_bytes(write: Callable[[bytes], str]) -> None:
    """A key is found in every encoding, within something longer, cut, and over several lines."""
    assert found(f"before {write(KEY.value)} after", SECRETS) == {"the key"}


@pytest.mark.parametrize("spell", SPELLED.values(), ids=SPELLED)
def test_texts(spell: Callable[[str], str]) -> None:
    """A password is found as it is, escaped, and in a frame."""
    assert found(spell(PASSWORD.value.decode()), SECRETS) == {"the password"}


def test_tokens(world: World) -> None:
    """A token is found by its signature, and by the documented pattern if it is not known at all."""
    header, claims, signature = world.account.jwt.split(".")
    known = (of_token("a token of ours", world.account.jwt),)

    assert found(f"x{signature}x", known) == {"signature of a token of ours"}
    assert found(signature[:20], known) == found(signature[-20:], known) == {"signature of a token of ours"}
    assert found(f"Bearer {world.stranger.jwt}", ()) == {"a token"}
    assert found(f"{header}.{claims}", known) == set()


def test_nothing() -> None:
    """What has no secret in it has none."""
    text = msgspec.json.encode({"message": "The API token is not valid", "id": "01m875vsgmd58dj65dkepc5d9w0bztkk"})

    assert found(text, (*SECRETS, of_text("empty", ""))) == set()

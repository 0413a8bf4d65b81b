"""The search for secrets finds them, whatever was done to them on the way."""

import base64
import io
import textwrap
from typing import Final
from urllib.parse import quote, urlencode

import msgspec
import pytest
from rich.console import Console
from rich.panel import Panel

from tests.service.http.keys import decode, new_key
from tests.trials.security.secrets import Secret, found, of_text, of_token
from tests.trials.security.world import World

RAW: Final = decode(new_key()["d"])
TEXT: Final = "Sesame/open+the=door%1"
SECRETS: Final = (Secret("the key", RAW), of_text("the password", TEXT))


def _framed(text: str) -> str:
    console = Console(width=30, record=True, file=io.StringIO())
    console.print(Panel(text))
    return console.export_text()


KEY_WRITTEN: Final = {
    "hexadecimal": f"key={RAW.hex()};",
    "upper-case hexadecimal": RAW.hex().upper(),
    "bytes apart": RAW.hex(" "),
    "base64url": base64.urlsafe_b64encode(RAW).decode().rstrip("="),
    **{f"base64, {n} bytes later": base64.b64encode(b"x" * n + RAW + b"y").decode() for n in range(4)},
    "base32": base64.b32encode(RAW).decode(),
    "a literal of Python": f"secret={RAW!r}",
    "a list of numbers": str(list(RAW)),
    "base64 over lines": "\n".join(textwrap.wrap(base64.b64encode(RAW).decode(), 10)),
    "a part": base64.b64encode(RAW).decode()[:20],
    "the end": RAW.hex()[-20:],
}
PASSWORD_WRITTEN: Final = {
    "as it is": f"postgresql://user:{TEXT}@host/db",
    "in a URL": f"nats://user:{quote(TEXT, safe='')}@host",
    "in a form": urlencode({"password": TEXT}),
    "in JSON": msgspec.json.encode({"password": TEXT}).decode(),
    "in a frame": _framed(f"connecting as user:{TEXT} failed"),
}


@pytest.mark.parametrize("how", KEY_WRITTEN)
def test_a_key(how: str) -> None:
    """A key is found in every encoding, within something longer, cut, and over several lines."""
    assert found(f"before {KEY_WRITTEN[how]} after", SECRETS) == {"the key"}


@pytest.mark.parametrize("how", PASSWORD_WRITTEN)
def test_a_password(how: str) -> None:
    """A password is found as it is, escaped, and in a frame."""
    assert found(PASSWORD_WRITTEN[how], SECRETS) == {"the password"}


def test_tokens(world: World) -> None:
    """A token is found by its signature, and by the documented pattern if it is not known at all."""
    header, claims, signature = world.account.jwt.split(".")
    known = (of_token("a token of ours", world.account.jwt),)

    for text in (f"x{signature}x", signature[:20], signature[-20:]):
        assert found(text, known) == {"signature of a token of ours"}
    assert found(f"Bearer {world.stranger.jwt}", ()) == {"a token"}
    assert found(f"{header}.{claims}", known) == set()


def test_nothing() -> None:
    """What has no secret in it has none."""
    text = msgspec.json.encode({"message": "The API token is not valid", "id": "01m875vsgmd58dj65dkepc5d9w0bztkk"})

    assert found(text, (*SECRETS, of_text("empty", ""))) == set()

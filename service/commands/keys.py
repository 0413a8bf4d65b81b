"""`tokentrail keys ...`: the keys that sign tokens."""

import contextlib
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from service.application.signing_keys import (
    PUBLISHED_FOR,
    InvalidSigningKeys,
    SigningKeys,
    activate,
    add_generated,
    remove,
)
from service.commands.terminal import fail, out

keys = typer.Typer(help="The keys that sign tokens.", no_args_is_help=True)


@keys.command("generate")
def keys_generate(
    file: Annotated[Path, typer.Option("--out", help="The file of keys; a new key is put behind those in it.")],
) -> None:
    """Make a signing key. The first in a file signs. A further one is published and verifies until `activate`."""
    with _key_errors():
        key_id = add_generated(file)
        signs = SigningKeys.parse(file.read_bytes()).signing_key_id == key_id
    tell(
        f"{file}: key {key_id} signs from the next start on"
        if signs
        else f"{file}: key {key_id} verifies from the next start on. Start all processes anew, and "
        f"in {PUBLISHED_FOR.seconds // 60} minutes `tokentrail keys activate {key_id} --file {shlex.quote(str(file))}`"
    )


_IDS = {"ignore_unknown_options": True}
"""An id may begin with a hyphen, as one in 64 does."""
_KeyFile = Annotated[Path, typer.Option("--file", help="The file of keys.")]


@keys.command("list")
def keys_list(file: _KeyFile) -> None:
    """List the keys in the file by their ids, the one that signs first."""
    with _key_errors():
        known = SigningKeys.parse(file.read_bytes())
    for key_id in known.verifying:
        signs = "signs" if key_id == known.signing_key_id else "verifies"
        tell(f"{key_id}  {signs if key_id in known.signing else 'verifies, cannot sign'}")


@keys.command("activate", context_settings=_IDS)
def keys_activate(
    key_id: str,
    file: _KeyFile,
    at_once: Annotated[
        bool,
        typer.Option("--at-once", help="Also if verifiers may not know it yet: they refuse its tokens until then."),
    ] = False,
) -> None:
    """Let a key sign, once all processes and verifiers know it; the one that signed goes on verifying."""
    with _key_errors():
        activate(file, key_id, at_once=at_once)
    tell(f"{file}: key {key_id} signs from the next start on")


@keys.command("remove", context_settings=_IDS)
def keys_remove(key_id: str, file: _KeyFile) -> None:
    """Take a key out of the file. Tokens that it signed are no longer good."""
    with _key_errors():
        remove(file, key_id)
    tell(f"{file}: key {key_id} verifies nothing from the next start on")


@contextlib.contextmanager
def _key_errors() -> Iterator[None]:
    try:
        yield
    except (InvalidSigningKeys, OSError) as error:
        fail(str(error))


def tell(text: str) -> None:
    out.print(text, markup=False, highlight=False, soft_wrap=True)

"""Secret scanners find our tokens by the documented pattern, and the repository holds no secret."""

import contextlib
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.token.form import PATTERN, PREFIX
from service.http.openapi.document import document
from tests.events.verifier.tokens import issue
from tests.harness.builders import created
from tests.service.http.keys import encode, key_set, new_key, parts, sign
from tests.trials.security.locks import ROOT

TOKEN: Final = re.compile(PATTERN)
KEY: Final = new_key()
OURS: Final = issue(created(key_id=KEY["kid"]), KEY)
NOT_OURS: Final = {".git", ".venv", ".tokentrail", "__pycache__", "dist", "node_modules"}
LARGEST: Final = 4_000_000
PRIVATE_KEYS: Final = (
    re.compile(r'"d"\s*:\s*"[A-Za-z0-9_-]{43}"'),
    re.compile("-----BEGIN [A-Z ]*" + "PRIVATE KEY-----"),
    re.compile("-----BEGIN NATS USER " + "JWT-----"),
    re.compile("-----BEGIN USER " + "NKEY SEED-----"),
)
times: Final = st.datetimes(datetime(2020, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def test_it_is_documented() -> None:
    """The README and SECURITY.md show the pattern, the OpenAPI document how a token begins, as they are in use."""
    assert PATTERN.startswith(PREFIX)
    assert f"`{PATTERN}`" in (ROOT / "README.md").read_text()
    assert f"`{PATTERN}`" in (ROOT / "SECURITY.md").read_text()
    assert f"`{PREFIX}`" in document()["info"]["description"]


@given(times, st.none() | st.text(), st.sampled_from(["account", "environment"]), st.text(min_size=1, max_size=200))
def test_every_token_matches(expires_at: datetime, environment_id: str | None, scope: str, key_id: str) -> None:
    """Whatever its claims and whatever its key is called, a token matches from its first character to its last."""
    key = {**KEY, "kid": key_id}
    event = created(expires_at=expires_at, environment_id=environment_id, token_scope=scope, key_id=key_id)
    token = issue(event, key)

    assert TOKEN.fullmatch(token)
    assert TOKEN.findall(f"curl -H 'Authorization: Bearer {token}' # {token}") == [token, token]


def test_other_tokens_do_not() -> None:
    """Another service's tokens, of the same algorithm and form, do not match; nor does one that is cut or altered."""
    header, claims, _ = parts(OURS)

    for other in ({"typ": "JWT"}, {"typ": "at+jwt"}, {"typ": "tokentrail+jwT"}, {"typ": ""}, {"alg": "ES256"}):
        assert not TOKEN.search(sign({**header, **other}, claims, KEY))
    for text in (OURS[:-1], OURS.replace(".", " "), encode(b"x" + OURS.encode())):
        assert not TOKEN.search(text)


def texts(folder: Path) -> Iterator[tuple[Path, str]]:
    """The files of the repository that are text: what anyone who clones it can read."""
    for path in folder.iterdir():
        if path.name in NOT_OURS or (path.is_dir() and path.name.startswith(".") and path.name != ".ci"):
            continue
        if path.is_dir():
            yield from texts(path)
        elif path.is_file() and path.stat().st_size <= LARGEST:
            with contextlib.suppress(UnicodeDecodeError):
                yield path, path.read_text(encoding="utf-8")


def has_a_secret(text: str) -> bool:
    return bool(TOKEN.search(text)) or any(pattern.search(text) for pattern in PRIVATE_KEYS)


def test_nothing_in_the_repository_is_a_token_or_a_key() -> None:
    """The pattern matches nothing in any file, and no file holds a private key."""
    found = [(path, has_a_secret(text)) for path, text in texts(ROOT)]

    assert len(found) > 300
    assert [path for path, has in found if has] == []


@pytest.mark.parametrize(
    "text",
    ["{token}", "-----BEGIN PRIVATE " + "KEY-----", "-----BEGIN EC PRIVATE " + "KEY-----", "{key}"],
)
def test_the_scan_finds_them(text: str) -> None:
    """The search through the repository would find a token, a PEM file and a JWK set."""
    assert has_a_secret(text.replace("{token}", OURS).replace("{key}", key_set(KEY)))

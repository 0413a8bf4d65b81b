"""Secret scanners find our tokens by the documented pattern, and the repository holds no secret."""

import re
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.token.form import PATTERN, PREFIX
from service.application.signing_keys import SigningKeys
from service.application.token_issuer import TokenIssuer
from service.http.openapi.document import document
from tests.events.verifier.tokens import issue
from tests.harness.builders import created
from tests.service.http.keys import encode, key_set, new_key, parts, sign
from tests.trials.security.repository import ROOT, texts
from tests.trials.security.world import World

TOKEN: Final = re.compile(PATTERN)
KEY: Final = new_key()
PRIVATE_KEYS: Final = (
    re.compile(r'"d"\s*:\s*"[A-Za-z0-9_-]{43}"'),
    re.compile("-----BEGIN [A-Z ]*" + "PRIVATE KEY-----"),
    re.compile("-----BEGIN NATS USER " + "JWT-----"),
    re.compile("-----BEGIN USER " + "NKEY SEED-----"),
)
times: Final = st.datetimes(datetime(2020, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def test_it_is_documented() -> None:
    """The README and SECURITY.md show the pattern, the OpenAPI document how a token begins, as they are in use."""
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
    assert [match.group() for match in TOKEN.finditer(f"curl -H 'Authorization: Bearer {token}' # {token}")] == [
        token,
        token,
    ]


def test_tokens_of_all_scopes(world: World) -> None:
    """So do those that the service has issued over HTTP."""
    for token in (world.account.jwt, world.environment.jwt, world.foreign.jwt):
        assert TOKEN.fullmatch(token)


@pytest.mark.parametrize("typ", ["JWT", "at+jwt", "tokentrail+jwT", ""])
def test_other_tokens_do_not(world: World, typ: str) -> None:
    """Another service's tokens, of the same algorithm and form, do not match; nor does one that is cut or altered."""
    header, claims, _ = parts(world.account.jwt)

    assert not TOKEN.search(sign({**header, "typ": typ}, claims, KEY))
    assert not TOKEN.search(sign({**header, "alg": "ES256"}, claims, KEY))
    assert not TOKEN.search(world.account.jwt[:-1])
    assert not TOKEN.search(world.account.jwt.replace(".", " "))
    assert not TOKEN.search(encode(b"x" + world.account.jwt.encode()))


def test_the_key_does_not_change_how_it_begins() -> None:
    """Tokens of any two keys and two services begin with the same text."""
    tokens = []
    for issuer in ("tokentrail", "https://another.example"):
        key = new_key()
        keys = SigningKeys.parse(key_set(key))
        event = created(key_id=key["kid"], expires_at=datetime.now(UTC) + timedelta(days=1))
        tokens.append(TokenIssuer(keys, issuer=issuer, audience="x").issue(event))

    assert all(token is not None and token.startswith(PREFIX) for token in tokens)


def test_nothing_in_the_repository_is_a_token_or_a_key() -> None:
    """The pattern matches nothing in any file, and no file holds a private key."""
    found = []
    files = 0
    for path, text in texts():
        files += 1
        if TOKEN.search(text) or any(pattern.search(text) for pattern in PRIVATE_KEYS):
            found.append(path)

    assert files > 300
    assert found == []


@pytest.mark.parametrize(
    "text",
    ["{token}", "-----BEGIN PRIVATE " + "KEY-----", "-----BEGIN EC PRIVATE " + "KEY-----", "{key}"],
)
def test_the_scan_finds_them(world: World, text: str) -> None:
    """The search through the repository would find a token, a PEM file and a JWK set."""
    planted = text.replace("{token}", world.account.jwt).replace("{key}", key_set(KEY))

    assert TOKEN.search(planted) or any(pattern.search(planted) for pattern in PRIVATE_KEYS)

"""The token itself: always the same for the same event, recognisable by its beginning, verified without being kept."""

import base64
import re
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.api_token import TokenCreated
from service.application.errors import BadToken
from service.application.signing_keys import SigningKeys
from service.application.token_issuer import PATTERN, PREFIX, Principal, TokenIssuer
from tests.harness import builders
from tests.service.http.keys import key_set, new_key, parts, sign

KEY: Final = new_key()
NOW: Final = builders.NOW


def issuer() -> TokenIssuer:
    return TokenIssuer(SigningKeys.parse(key_set(KEY)), issuer="the issuer", audience="the audience")


def created(**changes: Any) -> TokenCreated:
    return builders.created(key_id=KEY["kid"], **changes)


def issued(event: TokenCreated) -> str:
    token = issuer().issue(event)
    assert token is not None
    return token


times: Final = st.datetimes(datetime(2020, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(times, st.none() | st.text(min_size=1), st.sampled_from(["account", "environment"]))
def test_deterministic(expires_at: datetime, environment_id: str | None, scope: str) -> None:
    """The same event gives the same token, from another issuer object with the same key too, and it tells whom it
    authenticates."""
    event = created(expires_at=expires_at, environment_id=environment_id, token_scope=scope)
    token = issued(event)

    assert issued(event) == token
    assert re.fullmatch(PATTERN, token)
    principal = issuer().verify(token)
    assert (principal.token_id, principal.account_id) == (event.token_id, event.account_id)
    assert (principal.token_scope, principal.environment_id) == (scope, environment_id)
    assert timedelta(0) <= principal.expires_at - expires_at < timedelta(seconds=1)


def test_other_events_give_other_tokens() -> None:
    """Two tokens of one account are different texts."""
    event = created()

    assert issued(event) != issued(created(account_id=event.account_id))


def test_header() -> None:
    """The header's fields have a fixed order, so that every token begins with the same text."""
    token = issued(created())

    assert list(parts(token)[0].items()) == [("alg", "EdDSA"), ("typ", "tokentrail+jwt"), ("kid", KEY["kid"])]
    assert token.startswith(PREFIX)
    assert len(PREFIX) == 60


def test_pattern() -> None:
    """Secret scanners find a token within other text, and nothing in other JWTs."""
    token = issued(created())
    found = re.findall(PATTERN, f'curl -H "Authorization: Bearer {token}" # not {token[:70]} nor {token[7:]}')

    assert found == [token]
    assert not re.search(PATTERN, sign({"alg": "EdDSA", "typ": "JWT", "kid": KEY["kid"]}, {}, KEY))


def test_claims() -> None:
    """The claims are those that are documented; times are whole seconds, an expiry that is none rounded up."""
    event = created(
        environment_id="e",
        token_scope="environment",
        inserted_at=NOW.replace(microsecond=999_999),
        expires_at=NOW.replace(microsecond=1),
    )

    _, claims, signature = parts(issued(event))

    assert claims == {
        "iss": "the issuer",
        "aud": "the audience",
        "sub": event.account_id,
        "jti": event.token_id,
        "scope": "environment",
        "environment_id": "e",
        "iat": int(NOW.timestamp()),
        "exp": int(NOW.timestamp()) + 1,
    }
    assert len(signature) == 64


def test_expiry_is_for_the_log_to_judge() -> None:
    """By the clock of Postgres, and not by that of the process: what has expired is still told apart from a forgery."""
    event = created(expires_at=datetime(2020, 1, 1, tzinfo=UTC))

    assert issuer().verify(issued(event)).expires_at == event.expires_at


def test_one_signature_check(monkeypatch: pytest.MonkeyPatch) -> None:
    """A token seen before costs no second signature check; one that was refused is checked again."""
    service = issuer()
    token = issued(created())
    checked: list[str] = []
    check = TokenIssuer._check

    def watched(self: TokenIssuer, text: str) -> Principal:
        checked.append(text)
        return check(self, text)

    monkeypatch.setattr(TokenIssuer, "_check", watched)
    for _ in range(3):
        service.verify(token)
        with pytest.raises(BadToken):
            service.verify(token[:-1])

    assert checked == [token, token[:-1], token[:-1], token[:-1]]


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many tokens are seen, those remembered are bounded, and a forgotten one verifies again."""
    monkeypatch.setattr("service.application.token_issuer._CACHE", 10)
    service = issuer()
    tokens = [issued(created()) for _ in range(30)]

    for token in tokens * 2:
        service.verify(token)

    assert len(service._verified) == 10


@given(st.text() | st.text("abcABC019-_.=", min_size=1) | st.binary().map(lambda raw: raw.decode("latin-1")))
def test_any_text(text: str) -> None:
    """Whatever is not a token is refused with one error, which does not say why."""
    with pytest.raises(BadToken) as refusal:
        issuer().verify(text)

    assert str(refusal.value) == "The API token is not valid"


def test_claims_nested_deeply() -> None:
    """As deep as fits into a token: still one of the refusals, not a fault."""
    header, _, signature = issued(created()).split(".")
    claims = base64.urlsafe_b64encode(b'{"x":' + b"[" * 2500).rstrip(b"=").decode()

    with pytest.raises(BadToken):
        issuer().verify(f"{header}.{claims}.{signature}")


GOOD: Final = issued(created())


@given(st.integers(0, len(GOOD) - 1), st.sampled_from("ABCDEFabcdef0123456789-_.=+/ \té"))
def test_any_character_changed(index: int, character: str) -> None:
    """With any one character changed a token is no token."""
    changed = GOOD[:index] + character + GOOD[index + 1 :]
    if changed == GOOD:
        return

    with pytest.raises(BadToken):
        issuer().verify(changed)


def test_nothing_shows_the_tokens() -> None:
    """An issuer can be printed without telling the tokens that it has seen."""
    service = issuer()
    service.verify(GOOD)

    assert GOOD not in f"{service!r} {service}"

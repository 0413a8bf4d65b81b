"""The token itself: always the same for the same event, recognisable by its beginning, verified without being kept."""

import re
from datetime import UTC, datetime
from typing import Any, Final

from hypothesis import given
from hypothesis import strategies as st

from events.api_token import TokenCreated
from events.token.form import PATTERN, PREFIX
from service.application.signing_keys import SigningKeys
from service.application.token_issuer import TokenIssuer
from tests.harness import builders
from tests.service.http.keys import key_set, new_key, parts, sign

KEY: Final = new_key()
NOW: Final = builders.NOW


def created(**changes: Any) -> TokenCreated:
    return builders.created(key_id=KEY["kid"], **changes)


def issued(event: TokenCreated) -> str:
    issuer = TokenIssuer(SigningKeys.parse(key_set(KEY)), issuer="the issuer", audience="the audience")
    token = issuer.issue(event)
    assert token is not None
    return token


times: Final = st.datetimes(datetime(2020, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(times, st.none() | st.text(min_size=1), st.sampled_from(["account", "environment"]))
def test_deterministic(expires_at: datetime, environment_id: str | None, scope: str) -> None:
    """The same event gives the same token, from another issuer object with the same key too; another one another."""
    event = created(expires_at=expires_at, environment_id=environment_id, token_scope=scope)
    token = issued(event)
    assert issued(event) == token != issued(created(account_id=event.account_id))
    assert re.fullmatch(PATTERN, token)


def test_secret_scanners_find_a_token_and_nothing_in_other_jwts() -> None:
    token = issued(created())
    found = re.findall(PATTERN, f'curl -H "Authorization: Bearer {token}" # not {token[:70]} nor {token[7:]}')
    assert found == [token]
    assert not re.search(PATTERN, sign({"alg": "EdDSA", "typ": "JWT", "kid": KEY["kid"]}, {}, KEY))


def test_claims() -> None:
    """Header and claims are as documented: every token begins alike, and an expiry's fraction is rounded up."""
    event = created(
        environment_id="e",
        token_scope="environment",
        inserted_at=NOW.replace(microsecond=999_999),
        expires_at=NOW.replace(microsecond=1),
    )

    header, claims, signature = parts(issued(event))

    assert list(header.items()) == [("alg", "EdDSA"), ("typ", "tokentrail+jwt"), ("kid", KEY["kid"])]
    assert issued(event).startswith(PREFIX)
    assert len(PREFIX) == 60
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

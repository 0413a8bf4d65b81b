"""A token's signature and claims: everything that the service issues, and nothing else."""

import string
import sys
from datetime import UTC, datetime
from typing import Any, Final, cast

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from hypothesis import example, given
from hypothesis import strategies as st

from events.token import form, keys
from events.token.form import LONGEST
from events.token.jwt import Fault, TokenChecker, Verified
from tests.events.verifier.tokens import AUDIENCE, ISSUER, KEY, created, issue, jwks, new_token, of_another_key
from tests.service.http.keys import HEADER, decode, encode, new_key, parts, sign

KEYS: Final = keys.parse(jwks())
TOKEN: Final = new_token()
CLAIMS: Final = parts(TOKEN)[1]


def checker(known: keys.KeySet = KEYS, remembered: int = 10) -> TokenChecker:
    return TokenChecker(known, issuer=ISSUER, audience=AUDIENCE, remembered=remembered)


def checked(token: str) -> Verified | Fault:
    """What is made of the token by one who has not seen it before."""
    return checker().check(token)


times: Final = st.datetimes(datetime(2020, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(times, st.none() | st.text(min_size=1), st.sampled_from(["account", "environment"]))
def test_what_the_service_issues(expires_at: datetime, environment_id: str | None, scope: str) -> None:
    """Every token of the service is accepted and tells whom it stands for, and until when: whether it has expired is
    for the caller to judge, by its own clock."""
    event = created(expires_at=expires_at, environment_id=environment_id, token_scope=scope)
    found = checked(issue(event))

    assert isinstance(found, Verified)
    principal = found.principal
    assert (principal.token_id, principal.account_id) == (event.token_id, event.account_id)
    assert (principal.environment_id, principal.scope) == (environment_id, scope)
    assert 0 <= found.exp - expires_at.timestamp() < 1
    assert principal.expires_at.timestamp() == found.exp


def nested(part: int) -> str:
    """Brackets within brackets, as many as a token can hold, in its header or in its claims."""
    texts = TOKEN.split(".")
    texts[part] = encode(b'{"x":' + b"[" * 2500)
    assert len(".".join(texts)) < LONGEST
    return ".".join(texts)


base64ish: Final = st.text(string.ascii_letters + string.digits + "-_.=", max_size=600)


@given(st.text() | base64ish | st.none() | st.binary() | st.integers() | st.floats() | st.lists(st.text()))
@example("..")
@example("a.b." + "c" * 86)
@example("\ud800")
@example("\ud800.b." + "c" * 86)
@example(TOKEN[:-4])
@example(TOKEN + "AAAA")
@example(nested(0))
@example(nested(1))
@example(issue(created(environment_id="e" * LONGEST)))
def test_anything_else(anything: Any) -> None:
    """Nothing that the service did not issue is accepted, whatever its length, and none makes it raise."""
    assert checked(anything) == "malformed"


@given(st.integers(0, len(TOKEN) - 1), st.sampled_from(string.ascii_letters + string.digits + "-_.=+/ \n\té"))
def test_one_other_character(index: int, character: str) -> None:
    """A token with one character changed is refused: also the last one, whose low bits carry nothing."""
    forged = TOKEN[:index] + character + TOKEN[index + 1 :]

    if forged != TOKEN:
        assert isinstance(checked(forged), str)


def test_the_other_alphabet() -> None:
    """A token in the alphabet of common base64 is none, though it has the same bytes."""
    tokens = (issue(created()) for _ in range(1000))
    token = next(token for token in tokens if {"-", "_"} <= set(token.rpartition(".")[2]))

    assert isinstance(checked(token), Verified)
    assert checked(token.replace("-", "+")) == "malformed"
    assert checked(token.replace("_", "/")) == "malformed"


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5, 6])
def test_bytes_are_written_in_one_way_only(length: int) -> None:
    """Of all texts that a decoder that is not strict takes for the same bytes, the one that an encoder writes."""
    prefix = encode(bytes(range(250, 250 + length)))[:-1]
    for text in [*(prefix + last for last in string.ascii_letters + string.digits + "-_"), encode(bytes(3)) + "A"]:
        content = decode(text) if len(text) % 4 != 1 else b""
        if encode(content) == text:
            assert form.decoded(text.encode()) == content
        else:
            with pytest.raises(ValueError, match="not canonical"):
                form.decoded(text.encode())


def test_other_keys_signature() -> None:
    """A bad signature and an unknown key are told apart: for the latter the set can be fetched anew."""
    assert checked(issue(created(), {**new_key(), "kid": KEY["kid"]})) == "bad_signature"
    assert checked(of_another_key()[0]) == "unknown_key"


GOOD: Final = '{"alg":"EdDSA","typ":"tokentrail+jwt","kid":"KID"}'


@pytest.mark.parametrize(
    "header",
    [
        *(GOOD.replace("EdDSA", other) for other in ("none", "HS256", "Ed25519")),
        *(GOOD.replace('"typ":"tokentrail+jwt",', other) for other in ('"typ":"JWT",', "")),
        *(
            GOOD.replace(',"kid":"KID"', other)
            for other in ("", ',"kid":1', ',"kid": "KID"', ',"kid":"other","kid":"KID"')
        ),
        *(GOOD[:-1] + more for more in (',"crit":["exp"]}', ',"jwk":{}}', ',"alg":"none"}', "} ")),
        '{"kid":"KID","alg":"EdDSA","typ":"tokentrail+jwt"}',
    ],
)
def test_other_header(header: str) -> None:
    """The token does not choose how it is checked: another header is refused, though it is signed."""
    text = encode(header.replace("KID", KEY["kid"]).encode())

    assert signed(TOKEN.split(".")[1], text) == "malformed"


@pytest.mark.parametrize("key_id", ["", "a key", 'a "key"', "schl\u00fcssel", "\U0001f511"])
def test_any_key_id(key_id: str) -> None:
    """Whatever a key is called, the tokens that the service signs with it are accepted."""
    key = {**KEY, "kid": key_id} if key_id else KEY

    assert isinstance(checker(keys.parse(jwks(key))).check(issue(created(key_id=key["kid"]), key)), Verified)


@pytest.mark.parametrize(
    ("claims", "reason"),
    [
        ({"iss": "another"}, "wrong_issuer"),
        ({"aud": "another"}, "wrong_audience"),
        ({"aud": [AUDIENCE]}, "malformed"),
        ({"exp": "2030-01-01"}, "malformed"),
        ({"exp": 10**18}, "malformed"),
        ({"exp": 1.5}, "malformed"),
        ({"exp": True}, "malformed"),
        ({"nbf": 1}, "malformed"),
        ({"scope": "everything"}, "malformed"),
        *(({name: None}, "malformed") for name in ("iss", "aud", "sub", "jti", "scope", "iat", "exp")),
    ],
)
def test_other_claims(claims: dict[str, Any], reason: str) -> None:
    """Claims for others are refused by name, those of another shape or missing as malformed, though they are signed."""
    changed = {name: value for name, value in {**CLAIMS, **claims}.items() if claims.get(name, ...) is not None}

    assert checked(sign(HEADER | {"kid": KEY["kid"]}, changed, KEY)) == reason


def test_base64_in_another_way() -> None:
    """Claims that are encoded with stray bits at the end are refused, though they are signed so."""
    claims = msgspec.json.encode(CLAIMS)[:-1]
    text = encode(claims + b" " * (-len(claims) % 3) + b"}")
    stray = text[:-1] + string.ascii_uppercase[string.ascii_uppercase.index(text[-1]) + 1]
    assert decode(stray) == decode(text)

    assert isinstance(signed(text), Verified)
    assert signed(stray) == "malformed"


def signed(claims: str, header: str = TOKEN.split(".")[0]) -> Verified | Fault:
    """What is made of these parts, in base64, with a good signature."""
    text = f"{header}.{claims}"
    signature = Ed25519PrivateKey.from_private_bytes(decode(KEY["d"])).sign(text.encode())
    return checked(f"{text}.{encode(signature)}")


class CountingKey:
    """The key, and how many signatures it has checked."""

    checked = 0

    def verify(self, signature: bytes, data: bytes) -> None:
        self.checked += 1
        KEYS[KEY["kid"]].verify(signature, data)


def counting(remembered: int = 10) -> tuple[TokenChecker, CountingKey]:
    key = CountingKey()
    return checker({KEY["kid"]: cast(Ed25519PublicKey, key)}, remembered), key


def test_one_signature_check() -> None:
    """A token seen before costs no second signature check; one that was refused is checked again."""
    tokens, key = counting()
    forged = TOKEN[:-86] + new_token()[-86:]
    for _ in range(3):
        assert isinstance(tokens.check(TOKEN), Verified)
        assert tokens.check(forged) == "bad_signature"

    assert key.checked == 4


def test_what_is_remembered_is_bounded() -> None:
    """However many tokens are seen, only the last ones are remembered, and a forgotten one is good again."""
    tokens, key = counting(remembered=3)
    seen = [new_token() for _ in range(5)]
    for token in [*seen, *seen]:
        assert isinstance(tokens.check(token), Verified)
    assert key.checked == 10

    for token in seen[2:]:
        tokens.check(token)
    assert key.checked == 10
    tokens.check(seen[1])
    assert key.checked == 11


def test_no_token_is_kept() -> None:
    """What is remembered does not have the token in it."""
    tokens = checker()
    before = sys.getrefcount(TOKEN)
    assert isinstance(tokens.check(TOKEN), Verified)

    assert sys.getrefcount(TOKEN) == before
    assert TOKEN not in f"{tokens!r} {vars(tokens)}"

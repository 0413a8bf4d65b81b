"""A token's signature and claims: everything that the service issues, and nothing else."""

import base64
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
from tests.events.verifier.tokens import AUDIENCE, ISSUER, KEY, created, issue, jwks, new_token
from tests.service.http.keys import HEADER, decode, encode, new_key, parts, sign

KEYS: Final = keys.parse(jwks())
TOKEN: Final = new_token()


def checker(known: keys.KeySet = KEYS, remembered: int = 10) -> TokenChecker:
    return TokenChecker(known, issuer=ISSUER, audience=AUDIENCE, remembered=remembered)


def checked(token: str) -> Verified | Fault:
    """What is made of the token by one who has not seen it before."""
    return checker().check(token)


def resigned(header: dict[str, Any] | None = None, claims: dict[str, Any] | None = None) -> str:
    """The token with some fields of its header or claims changed, and a good signature."""
    old_header, old_claims, _ = parts(TOKEN)
    return sign(header or old_header, {**old_claims, **(claims or {})}, KEY)


times: Final = st.datetimes(datetime(2020, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(times, st.none() | st.text(min_size=1), st.sampled_from(["account", "environment"]))
def test_what_the_service_issues(expires_at: datetime, environment_id: str | None, scope: str) -> None:
    """Every token of the service is accepted and tells whom it stands for."""
    event = created(expires_at=expires_at, environment_id=environment_id, token_scope=scope)
    found = checked(issue(event))

    assert isinstance(found, Verified)
    principal = found.principal
    assert (principal.token_id, principal.account_id) == (event.token_id, event.account_id)
    assert (principal.environment_id, principal.scope) == (environment_id, scope)
    assert 0 <= found.exp - expires_at.timestamp() < 1


@given(st.text() | st.text(string.ascii_letters + string.digits + "-_.=", max_size=600))
@example("..")
@example("a.b." + "c" * 86)
@example("\ud800.b." + "c" * 86)
def test_any_text(text: str) -> None:
    """No text that the service did not issue is accepted, and none makes it raise."""
    assert checked(text) == "malformed"


@pytest.mark.parametrize("part", [0, 1])
def test_deep_nesting(part: int) -> None:
    """Brackets within brackets, as many as a token can hold, do not make it raise, in the header nor in the claims."""
    texts = TOKEN.split(".")
    texts[part] = base64.urlsafe_b64encode(b'{"x":' + b"[" * 2500).rstrip(b"=").decode()

    assert len(".".join(texts)) < LONGEST
    assert checked(".".join(texts)) == "malformed"


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


def _decoded(text: str) -> bytes | None:
    try:
        return form.decoded(text.encode())
    except ValueError:
        return None


@pytest.mark.parametrize("length", [1, 2, 3, 4, 5, 6])
def test_bytes_are_written_in_one_way_only(length: int) -> None:
    """Of all texts that a decoder that is not strict takes for the same bytes, the one that an encoder writes."""
    prefix = encode(bytes(range(250, 250 + length)))[:-1]
    for last in string.ascii_letters + string.digits + "-_":
        text = prefix + last
        content = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        assert _decoded(text) == (content if encode(content) == text else None)
    with pytest.raises(ValueError, match="not canonical"):
        form.decoded(encode(bytes(3)).encode() + b"A")


def test_too_long() -> None:
    """A token that is longer than any is refused, though it is signed."""
    token = issue(created(environment_id="e" * LONGEST))

    assert checked(token) == "malformed"


@pytest.mark.parametrize("token", [TOKEN[:-4], TOKEN + "AAAA"])
def test_signature_of_another_length(token: str) -> None:
    """A signature has 64 bytes."""
    assert checked(token) == "malformed"


def test_signature_of_another_key() -> None:
    """A signature by another key under a known key's id is a bad signature."""
    other = {**new_key(), "kid": KEY["kid"]}

    assert checked(issue(created(), other)) == "bad_signature"


def test_unknown_key() -> None:
    """A key that is not in the set is named as such, so that the set can be fetched anew."""
    assert checked(issue(created(key_id=(other := new_key())["kid"]), other)) == "unknown_key"


@pytest.mark.parametrize(
    "header",
    [
        {"alg": "none", "typ": HEADER["typ"], "kid": KEY["kid"]},
        {"alg": "HS256", "typ": HEADER["typ"], "kid": KEY["kid"]},
        {"alg": "Ed25519", "typ": HEADER["typ"], "kid": KEY["kid"]},
        {"alg": "EdDSA", "typ": "JWT", "kid": KEY["kid"]},
        {"alg": "EdDSA", "kid": KEY["kid"]},
        {"alg": "EdDSA", "typ": HEADER["typ"]},
        {"alg": "EdDSA", "typ": HEADER["typ"], "kid": 1},
        {"alg": "EdDSA", "typ": HEADER["typ"], "kid": KEY["kid"], "crit": ["exp"]},
        {"alg": "EdDSA", "typ": HEADER["typ"], "kid": KEY["kid"], "jwk": {}},
        {"kid": KEY["kid"], "alg": "EdDSA", "typ": HEADER["typ"]},
    ],
    ids=["none", "HMAC", "other name", "JWT", "no typ", "no kid", "kid not text", "crit", "jwk", "other order"],
)
def test_other_header(header: dict[str, Any]) -> None:
    """Nothing but the one header is taken, though the signature is good: the token does not choose how it is
    checked."""
    assert checked(resigned(header=header)) == "malformed"


@pytest.mark.parametrize(
    "header",
    [
        '{"alg":"EdDSA","typ":"tokentrail+jwt","kid":"KID","alg":"none"}',
        '{"alg":"EdDSA","typ":"tokentrail+jwt","kid":"other","kid":"KID"}',
        '{"alg":"EdDSA","typ":"tokentrail+jwt","kid":"KID"} ',
        '{"alg":"EdDSA","typ":"tokentrail+jwt","kid": "KID"}',
    ],
    ids=["alg twice", "kid twice", "space after", "space within"],
)
def test_header_in_another_form(header: str) -> None:
    """A header that says the same in another way is refused, though the signature is good."""
    assert _signed(TOKEN.split(".")[1], encode(header.replace("KID", KEY["kid"]).encode())) == "malformed"


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
        ({"scope": "everything"}, "malformed"),
        ({"jti": None}, "malformed"),
    ],
)
def test_other_claims(claims: dict[str, Any], reason: str) -> None:
    """Claims for others are refused by name, those of another shape as malformed."""
    assert checked(resigned(claims=claims)) == reason


def test_an_expired_token() -> None:
    """Whether a token has expired is for the caller to judge, by its own clock."""
    past = datetime(2020, 1, 1, tzinfo=UTC)
    found = checked(issue(created(expires_at=past)))

    assert isinstance(found, Verified)
    assert (found.principal.expires_at, found.exp) == (past, past.timestamp())


def test_missing_claims() -> None:
    """A signed object without the claims is no token."""
    header, _, _ = parts(TOKEN)

    assert checked(sign(header, {"iss": ISSUER}, KEY)) == "malformed"


def test_base64_in_another_way() -> None:
    """Claims that are encoded with stray bits at the end are refused, though they are signed so."""
    claims = msgspec.json.encode({**parts(TOKEN)[1], "pad": ""})
    while len(claims) % 3 != 1:
        claims = claims[:-1] + b" }"
    text = encode(claims)
    stray = text[:-1] + string.ascii_uppercase[string.ascii_uppercase.index(text[-1]) + 1]
    assert base64.urlsafe_b64decode(stray + "==") == claims

    assert _signed(text) != "malformed"
    assert _signed(stray) == "malformed"


def _signed(claims: str, header: str = TOKEN.split(".")[0]) -> Verified | Fault:
    """What is made of these parts, in base64, with a good signature."""
    signed = f"{header}.{claims}"
    signature = Ed25519PrivateKey.from_private_bytes(decode(KEY["d"])).sign(signed.encode())
    return checked(f"{signed}.{encode(signature)}")


class CountingKey:
    """The key, and how many signatures it has checked."""

    def __init__(self, key: Ed25519PublicKey) -> None:
        self.key = key
        self.checked = 0

    def verify(self, signature: bytes, data: bytes) -> None:
        self.checked += 1
        self.key.verify(signature, data)


@pytest.fixture
def key() -> CountingKey:
    return CountingKey(KEYS[KEY["kid"]])


def counting(key: CountingKey, remembered: int = 10) -> TokenChecker:
    return checker({KEY["kid"]: cast(Ed25519PublicKey, key)}, remembered)


def test_one_signature_check(key: CountingKey) -> None:
    """A token seen before costs no second signature check; one that was refused is checked again."""
    tokens = counting(key)
    forged = TOKEN[:-86] + new_token()[-86:]
    for _ in range(3):
        assert isinstance(tokens.check(TOKEN), Verified)
        assert tokens.check(forged) == "bad_signature"

    assert key.checked == 4


def test_what_is_remembered_is_bounded(key: CountingKey) -> None:
    """However many tokens are seen, only the last ones are remembered, and a forgotten one is good again."""
    tokens = counting(key, remembered=3)
    seen = [new_token() for _ in range(5)]
    for token in [*seen, *seen]:
        assert isinstance(tokens.check(token), Verified)
    assert key.checked == 10

    for token in seen[2:]:
        tokens.check(token)
    assert key.checked == 10


def test_no_token_is_kept() -> None:
    """What is remembered does not have the token in it."""
    tokens = checker()
    before = sys.getrefcount(TOKEN)
    assert isinstance(tokens.check(TOKEN), Verified)

    assert sys.getrefcount(TOKEN) == before
    assert TOKEN not in f"{tokens!r} {vars(tokens)}"


def test_other_keys() -> None:
    """When the keys change, also tokens that were seen before are checked anew."""
    tokens = checker()
    assert isinstance(tokens.check(TOKEN), Verified)
    other = new_key()
    tokens.use(keys.parse(jwks(other)))

    assert tokens.check(TOKEN) == "unknown_key"
    assert isinstance(tokens.check(issue(created(key_id=other["kid"]), other)), Verified)


@given(st.none() | st.text() | st.binary() | st.integers() | st.floats() | st.lists(st.text()))
def test_anything(anything: Any) -> None:
    """Whatever is given for a token, nothing is raised."""
    assert checked(anything) == "malformed"

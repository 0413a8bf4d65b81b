"""Every kind of bearer that is to open nothing. (Each field and character of a token: tests/events/token.)

Each is made of the account of a `World` and its key. What is signed by our own key could not be had by an attacker: it
shows which check stands alone.
"""

import hashlib
import hmac
from collections.abc import Callable
from typing import Any, Final

import msgspec

from tests.service.http.keys import HEADER, Key, decode, encode, new_key, parts, public, sign
from tests.trials.security.world import World

Forge = Callable[[World], str]

ORDER: Final = 2**252 + 27742317777372353535851937790883648493
"""Of the group that Ed25519 signs in (RFC 8032, 5.1)."""
_THEIRS: Final = new_key()


def _dead(name: str) -> Forge:
    return lambda world: world.dead[name].jwt


def _with(world: World, header: dict[str, Any], key: Key) -> str:
    own_header, claims, _ = parts(world.account.jwt)
    return sign({**own_header, **header}, claims, key)


def _claiming(world: World, **claims: Any) -> str:
    header, own_claims, _ = parts(world.account.jwt)
    return sign(header, {**own_claims, **claims}, world.key)


def _by_hmac(world: World, secret: bytes, **header: Any) -> str:
    """What a verifier that does not pin the algorithm would take."""
    fields = {**HEADER, "alg": "HS256", "kid": world.key["kid"], **header}
    text = f"{encode(msgspec.json.encode(fields))}.{world.account.jwt.split('.')[1]}"
    return f"{text}.{encode(hmac.digest(secret, text.encode(), hashlib.sha256))}"


def _malleated(world: World) -> str:
    """The account's own token with S + the order for S: the same signature to a verifier that does not look."""
    signed, _, signature = world.account.jwt.rpartition(".")
    raw = decode(signature)
    scalar = int.from_bytes(raw[32:], "little") + ORDER
    return f"{signed}.{encode(raw[:32] + scalar.to_bytes(32, 'little'))}"


_JWK: Final = public(_THEIRS)
BEARERS: Final[dict[str, Forge]] = {
    # no token
    "empty": lambda _: "",
    "garbage": lambda _: "garbage",
    "not ASCII": lambda _: "é.é.é",
    "JSON that is no object": lambda _: f"{encode(b'[]')}.{encode(b'[]')}.AA",
    "an encrypted one": lambda w: f"{w.account.jwt}.a.b",
    "without its signature": lambda w: w.account.jwt.rpartition(".")[0],
    "twice": lambda w: f"{w.account.jwt} {w.account.jwt}",
    "in quotes": lambda w: f'"{w.account.jwt}"',
    # algorithms
    "alg none": lambda w: _with(w, {"alg": "none"}, w.key).rpartition(".")[0] + ".",
    "HS256 with the public key": lambda w: _by_hmac(w, decode(w.key["x"])),
    "alg a list": lambda w: _with(w, {"alg": ["EdDSA"]}, w.key),
    # keys
    "another's key": lambda w: _with(w, {"kid": _THEIRS["kid"]}, _THEIRS),
    "another's key under our kid": lambda w: _with(w, {}, _THEIRS),
    "our key under another kid": lambda w: _with(w, {"kid": _THEIRS["kid"]}, w.key),
    "kid SQL": lambda w: _with(w, {"kid": f"x' or kid = '{w.key['kid']}' --"}, _THEIRS),
    "kid a file": lambda w: _with(w, {"kid": "file:///dev/null"}, _THEIRS),
    "kid an empty file": lambda w: _by_hmac(w, b"", kid="../../../../dev/null"),
    "kid with NUL": lambda w: _with(w, {"kid": f"{w.key['kid']}\0"}, w.key),
    "kid in another case": lambda w: _with(w, {"kid": w.key["kid"].swapcase()}, w.key),
    "kid empty": lambda w: _with(w, {"kid": ""}, w.key),
    "kid enormous": lambda w: _with(w, {"kid": "k" * 3000}, w.key),
    "jku of another": lambda w: _with(w, {"jku": "http://127.0.0.1:9/keys", "kid": _THEIRS["kid"]}, _THEIRS),
    "x5c": lambda w: _with(w, {"x5c": [encode(b"0" * 300)]}, _THEIRS),
    "jwk under its kid": lambda w: _with(w, {"jwk": _JWK, "kid": _THEIRS["kid"]}, _THEIRS),
    "our jwk": lambda w: _with(w, {"jwk": public(w.key)}, w.key),
    "crit of nothing": lambda w: _with(w, {"crit": []}, w.key),
    # one token, two texts
    "S plus the order": _malleated,
    "signature of ones": lambda w: f"{w.account.jwt.rpartition('.')[0]}.{encode(bytes([255]) * 64)}",
    # claims that our key signed
    "no object": lambda w: sign({**HEADER, "kid": w.key["kid"]}, "claims", w.key),
    "another account": lambda w: _claiming(w, sub=w.stranger.id),
    "a token that never was": lambda w: _claiming(w, jti=w.account.new_id()),
    "an id that is none": lambda w: _claiming(w, jti="x"),
    "not yet valid": lambda w: _claiming(w, nbf=4_000_000_000),
    # tokens of others, and those that were good once
    "another deployment's, same key": lambda w: w.foreign.jwt,
    "another service's, same key": lambda w: _claiming(w, iss="https://payments.test", aud="payments"),
    **{name: _dead(name) for name in ("suspended", "revoked", "deleted", "expired")},
}
"""By what they are."""
GOOD: Final[tuple[Forge, ...]] = (lambda w: _with(w, {}, w.key), _claiming)
"""What the others are until something in them is another."""

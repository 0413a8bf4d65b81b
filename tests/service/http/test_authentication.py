"""Credentials: what is not a token of ours, signed by a key of ours, opens nothing (R7)."""

import base64
import hashlib
import hmac
import string
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final

import httpx
import msgspec
import pytest

from tests.harness import builders
from tests.service.http.api import JSON, PING, TOKENS, Account, Api, Token, refused, started, succeeded, told
from tests.service.http.keys import HEADER, Key, encode, key_set, new_key, parts, public, sign

BASE64URL: Final = string.ascii_uppercase + string.ascii_lowercase + string.digits + "-_"
NO_CREDENTIALS: Final[dict[str, list[tuple[str, str]]]] = {
    "no header": [],
    "empty": [("authorization", "")],
    "basic": [("authorization", "Basic dXNlcjpwYXNzd29yZA==")],
    "digest": [("authorization", 'Digest username="x"')],
    "another header": [("x-api-key", "x")],
}


@pytest.mark.parametrize("headers", NO_CREDENTIALS.values(), ids=NO_CREDENTIALS)
async def test_no_credentials(api: Api, headers: list[tuple[str, str]]) -> None:
    """Without bearer credentials the answer asks for them, with no word of an error."""
    for method, path in (("GET", PING), ("GET", TOKENS), ("POST", TOKENS), ("GET", f"{TOKENS}/x")):
        response = await api.client().request(method, path, headers=headers)
        refused(response, 401, "not_authenticated")
        assert response.headers.get_list("www-authenticate") == ["Bearer"]


@pytest.mark.parametrize(
    "values", [["Bearer"], ["Bearer {},x"], ["Bearer {} x"], ["Bearer {}"] * 2, ["Basic x", "Bearer {}"]]
)
async def test_malformed(account: Account, api: Api, values: list[str]) -> None:
    """A header that is not as in RFC 6750, or is there twice, opens nothing, though the token in it is good."""
    headers = [("authorization", value.format(account.jwt)) for value in values]

    refused(await api.client().get(PING, headers=headers), 401, "bad_authtoken")


@pytest.mark.parametrize("spelling", ["Bearer {}", "bearer {}", "BEARER {}", "Bearer   {}", "Bearer {}  "])
async def test_spellings(account: Account, api: Api, spelling: str) -> None:
    """The scheme's name has no case, and spaces around the token do not matter."""
    headers = [(b"authorization", spelling.format(account.jwt).encode())]

    succeeded(await api.client().get(PING, headers=headers))


def _jwt(account: Account, key: Key, header: dict[str, Any] | None = None, **claims: Any) -> str:
    """The account's token signed anew with other header fields or claims; a claim of `...` is left out."""
    own_header, own_claims, _ = parts(account.jwt)
    changed = {name: value for name, value in {**own_claims, **claims}.items() if value is not ...}
    return sign({**own_header, **(header or {})}, changed, key)


def _unsigned(account: Account, alg: object) -> str:
    _, claims, _ = account.jwt.split(".")
    return f"{encode(msgspec.json.encode({**HEADER, 'alg': alg, 'kid': parts(account.jwt)[0]['kid']}))}.{claims}."


def _hmac(account: Account, key: Key, secret: bytes) -> str:
    """What a verifier that does not pin the algorithm would take: the public key as a shared secret."""
    header = {"alg": "HS256", "typ": HEADER["typ"], "kid": key["kid"]}
    signed = f"{encode(msgspec.json.encode(header))}.{account.jwt.split('.')[1]}"
    return f"{signed}.{encode(hmac.digest(secret, signed.encode(), hashlib.sha256))}"


def _change(account: Account, part: int, change: Callable[[str], str]) -> str:
    pieces = account.jwt.split(".")
    pieces[part] = change(pieces[part])
    return ".".join(pieces)


def _same_bytes(text: str) -> str:
    """The text with its last character changed to another one that decodes to the same bytes."""
    for other in BASE64URL:
        changed = text[:-1] + other
        if other != text[-1] and base64.urlsafe_b64decode(changed + "==") == base64.urlsafe_b64decode(text + "=="):
            return changed
    raise AssertionError("every character counts")


def _flip(text: str) -> str:
    return ("B" if text[0] == "A" else "A") + text[1:]


def _reordered(account: Account, key: Key) -> str:
    return sign(dict(reversed(parts(account.jwt)[0].items())), parts(account.jwt)[1], key)


OTHER_KEY: Final = new_key()
Forge = Callable[[Account, Key], str]
FORGED: Final[dict[str, Forge]] = {
    # no JWT at all
    "empty": lambda _, __: "",
    "garbage": lambda _, __: "garbage",
    "dots": lambda _, __: "..",
    "dots and garbage": lambda _, __: "a.b.c",
    "not ASCII": lambda _, __: "é.é.é",
    "enormous": lambda _, __: "A" * 60_000,
    "enormous, three parts": lambda _, __: f"{'A' * 20_000}.{'A' * 20_000}.{'A' * 20_000}",
    "deeply nested header": lambda _, __: f"{encode(b'[' * 2000)}.{encode(b'{}')}.AA",
    "JSON that is no object": lambda _, __: f"{encode(b'[]')}.{encode(b'[]')}.AA",
    "not UTF-8": lambda _, __: f"{encode(bytes([255]))}.{encode(bytes([255]))}.AA",
    "an encrypted one": lambda account, _: f"{account.jwt}.a.b",
    "without its signature": lambda account, _: account.jwt.rpartition(".")[0],
    "with an empty signature": lambda account, _: account.jwt.rpartition(".")[0] + ".",
    "cut short": lambda account, _: account.jwt[:-1],
    "and more": lambda account, _: account.jwt + "A",
    "padded": lambda account, _: account.jwt + "==",
    "twice": lambda account, _: f"{account.jwt} {account.jwt}",
    "in quotes": lambda account, _: f'"{account.jwt}"',
    # algorithms
    "alg none": lambda account, _: _unsigned(account, "none"),
    "alg None": lambda account, _: _unsigned(account, "None"),
    "alg null": lambda account, _: _unsigned(account, None),
    "alg empty": lambda account, _: _unsigned(account, ""),
    "HS256 with x": lambda account, key: _hmac(account, key, key["x"].encode()),
    "HS256 with the public key": lambda account, key: _hmac(account, key, msgspec.json.encode(public(key))),
    "alg in another case": lambda account, key: _jwt(account, key, {"alg": "eddsa"}),
    "alg Ed25519": lambda account, key: _jwt(account, key, {"alg": "Ed25519"}),
    "alg HS256 but signed": lambda account, key: _jwt(account, key, {"alg": "HS256"}),
    # keys
    "another's key": lambda account, _: _jwt(account, OTHER_KEY, {"kid": OTHER_KEY["kid"]}),
    "another's key under our kid": lambda account, _: _jwt(account, OTHER_KEY),
    "our key under another kid": lambda account, key: _jwt(account, key, {"kid": OTHER_KEY["kid"]}),
    "no kid": lambda account, key: sign(HEADER, parts(account.jwt)[1], key),
    "kid null": lambda account, key: _jwt(account, key, {"kid": None}),
    "kid a path": lambda account, key: _jwt(account, key, {"kid": "../../etc/passwd"}),
    "kid a list": lambda account, key: _jwt(account, key, {"kid": [key["kid"]]}),
    # header fields that would tell the verifier what to trust
    "jwk": lambda account, _: _jwt(account, OTHER_KEY, {"jwk": public(OTHER_KEY)}),
    "jku": lambda account, key: _jwt(account, key, {"jku": "https://tokentrail.test/keys"}),
    "x5u": lambda account, key: _jwt(account, key, {"x5u": "https://tokentrail.test/keys"}),
    "crit": lambda account, key: _jwt(account, key, {"crit": ["exp"], "exp": 0}),
    "b64": lambda account, key: _jwt(account, key, {"b64": False, "crit": ["b64"]}),
    "zip": lambda account, key: _jwt(account, key, {"zip": "DEF"}),
    "typ JWT": lambda account, key: _jwt(account, key, {"typ": "JWT"}),
    "typ missing": lambda account, key: sign({"alg": "EdDSA", "kid": key["kid"]}, parts(account.jwt)[1], key),
    # what was signed was something else
    "header changed": lambda account, _: _change(account, 0, lambda text: text[:-2] + _flip(text[-2:])),
    "claims changed": lambda account, _: _change(account, 1, lambda text: text[:-8] + _flip(text[-8:])),
    "signature changed": lambda account, _: _change(account, 2, _flip),
    "signature of zeros": lambda account, _: _change(account, 2, lambda _: encode(bytes(64))),
    "scope raised": lambda account, _: _change(
        account, 1, lambda _: encode(msgspec.json.encode({**parts(account.jwt)[1], "sub": builders.new_account()}))
    ),
    # other texts for the same token
    "header's last character": lambda account, _: _change(account, 0, lambda text: text + "A"),
    "signature's last character": lambda account, _: _change(account, 2, _same_bytes),
    "standard base64": lambda account, _: _change(
        account, 2, lambda text: text.replace("-", "+").replace("_", "/") + "="
    ),
    "a line break": lambda account, _: _change(account, 1, lambda text: f"{text[:9]}\t{text[9:]}"),
    # claims
    "other issuer": lambda account, key: _jwt(account, key, iss="another"),
    "other audience": lambda account, key: _jwt(account, key, aud="another"),
    "audience a list": lambda account, key: _jwt(account, key, aud=["tokentrail", "another"]),
    "no issuer": lambda account, key: _jwt(account, key, iss=...),
    "no audience": lambda account, key: _jwt(account, key, aud=...),
    "no subject": lambda account, key: _jwt(account, key, sub=...),
    "no id": lambda account, key: _jwt(account, key, jti=...),
    "no scope": lambda account, key: _jwt(account, key, scope=...),
    "no expiry": lambda account, key: _jwt(account, key, exp=...),
    "expiry null": lambda account, key: _jwt(account, key, exp=None),
    "expiry a text": lambda account, key: _jwt(account, key, exp="9999999999"),
    "expiry past all time": lambda account, key: _jwt(account, key, exp=10**15),
    "expiry past all numbers": lambda account, key: _jwt(account, key, exp=2**63 - 1),
    "expiry long ago": lambda account, key: _jwt(account, key, exp=-1),
    "scope unknown": lambda account, key: _jwt(account, key, scope="galaxy"),
    "another account": lambda account, key: _jwt(account, key, sub=builders.new_account()),
    "a token that never was": lambda account, key: _jwt(account, key, jti=account.new_id()),
    "an id that is none": lambda account, key: _jwt(account, key, jti="x"),
    "claims that are no object": lambda _, key: sign({**HEADER, "kid": key["kid"]}, "claims", key),
}


@pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED)
async def test_forged(account: Account, api: Api, signing_key: Key, forge: Forge) -> None:
    """A token that is not ours, whatever is wrong with it, gets the same answer, which does not say what."""
    headers = [(b"authorization", f"Bearer {forge(account, signing_key)}".encode())]
    revoked = await (await account.create("revoked")).client.get(PING)

    for method, path in (
        ("GET", PING),
        ("GET", TOKENS),
        ("POST", TOKENS),
        ("POST", f"{TOKENS}/{account.token_id}/suspend"),
    ):
        response = await api.client().request(method, path, headers=headers)
        refused(response, 401, "bad_authtoken")
        assert response.headers.get_list("www-authenticate") == ['Bearer error="invalid_token"']
        assert told(response) == told(revoked)


async def test_honest(account: Account, api: Api, signing_key: Key) -> None:
    """What the tests above change is good until they change it."""
    for token in (_jwt(account, signing_key), account.jwt):
        succeeded(await api.client(token).get(PING))


async def test_signature_is_checked_for_each_text(account: Account, api: Api) -> None:
    """That a token was good a moment ago makes no other text good."""
    succeeded(await account.client.get(PING))

    refused(await api.client(_change(account, 2, _same_bytes)).get(PING), 401, "bad_authtoken")
    refused(await api.client(account.jwt[:-1]).get(PING), 401, "bad_authtoken")


@pytest.mark.parametrize("second", ["the same", "another's", "garbage", "basic"])
async def test_two_credentials(account: Account, api: Api, second: str) -> None:
    """Two credentials are none: it is not for us to choose between them."""
    other = {
        "the same": f"Bearer {account.jwt}",
        "another's": f"Bearer {(await api.account()).jwt}",
        "garbage": "Bearer garbage",
        "basic": "Basic dXNlcjpwYXNzd29yZA==",
    }[second]
    headers = [("authorization", f"Bearer {account.jwt}"), ("authorization", other)]

    assert (await api.client().get(PING, headers=headers)).status_code == 401
    assert (await api.client().get(PING, headers=headers[::-1])).status_code == 401


async def test_not_in_the_query(account: Account, api: Api) -> None:
    """A token in the URL, where it would be logged, does not authenticate."""
    refused(await api.client().get(PING, params={"access_token": account.jwt}), 401, "not_authenticated")


async def test_a_retired_key(api: Api, account: Account, signing_key: Key) -> None:
    """After a new key was put in front, tokens of the older one go on working and new ones have the new key."""
    newer = new_key()
    async with started(api.config.database_url, key_set(newer, signing_key), api.clock) as rotated:
        succeeded(await account.on(rotated).get(PING))
        response = await account.on(rotated).post(TOKENS, json={"details": {"token_scope": "account"}})
        token = succeeded(response, 201)["token"]
        assert parts(token)[0]["kid"] == newer["kid"]
        succeeded(await rotated.client(token).get(PING))
        keys = (await rotated.client().get("/.well-known/jwks.json")).json()["keys"]
        assert [key["kid"] for key in keys] == [newer["kid"], signing_key["kid"]]
        assert all("d" not in key for key in keys)

    refused(await api.client(token).get(PING), 401, "bad_authtoken")  # which has not got the newer key


async def test_a_key_that_is_gone(api: Api, account: Account) -> None:
    """Once a key is taken out, its tokens are no longer ours."""
    async with started(api.config.database_url, key_set(new_key()), api.clock) as other:
        refused(await account.on(other).get(PING), 401, "bad_authtoken")


@pytest.mark.parametrize("name", ["TOKENTRAIL_ISSUER", "TOKENTRAIL_AUDIENCE"])
async def test_another_service_with_the_same_keys(api: Api, account: Account, signing_key: Key, name: str) -> None:
    """A token of another issuer or for another audience is not ours, though our key signed it."""
    environment = {name: "another"}
    async with started(api.config.database_url, key_set(signing_key), api.clock, **environment) as other:
        refused(await account.on(other).get(PING), 401, "bad_authtoken")


# Tokens that were good once


Requests = list[tuple[int, str, str, dict[str, Any]]]


async def _requests(account: Account, api: Api) -> Requests:
    """Requests on every route, with the status that each deserves from an active token of the account."""
    suspended = await account.create("suspended")
    active = await account.create()
    foreign = (await (await api.account()).create()).id
    used = {"idempotency-key": f"used-{account.id}"}
    succeeded(await account.client.post(f"{active.path}/suspend", headers=used))
    succeeded(await account.client.post(f"{active.path}/activate"))
    on_one: Requests = [
        (status, method, f"{TOKENS}/{token_id}{end}", options)
        for method, end in (("POST", "/activate"), ("POST", "/suspend"), ("POST", "/revoke"), ("DELETE", ""))
        for status, token_id, options in (
            (404, account.new_id(), {}),
            (404, foreign, {}),
            (404, "x", {}),
            (412, active.id, {"headers": {"if-match": '"99"'}}),
            (400, active.id, {"headers": {"if-match": "99"}}),
            (400, active.id, {"headers": {"idempotency-key": "short"}}),
            (400, active.id, {"content": b"{", "headers": JSON}),
            (413, active.id, {"content": b" " * 70_000, "headers": JSON}),
            (415, active.id, {"content": b"{}", "headers": {"content-type": "text/plain"}}),
            (422, active.id, {"content": b"[]", "headers": JSON}),
            (422, active.id, {"json": {"idempotency_key": "short"}}),
            (422, suspended.id, {"headers": used}),
        )
    ]
    details = {"details": {"token_scope": "account"}}
    return [
        *on_one,
        (409, "POST", f"{active.path}/activate", {}),
        (409, "POST", f"{suspended.path}/suspend", {}),
        (409, "DELETE", active.path, {}),
        (200, "POST", f"{active.path}/suspend", {"headers": used}),  # a replay
        (400, "POST", TOKENS, {"content": b"{", "headers": JSON}),
        (404, "POST", TOKENS, {"json": {"details": {"token_scope": "account", "account_id": builders.new_account()}}}),
        (413, "POST", TOKENS, {"content": b" " * 70_000, "headers": JSON}),
        (415, "POST", TOKENS, {"content": b"{}", "headers": {"content-type": "text/plain"}}),
        (422, "POST", TOKENS, {}),
        (422, "POST", TOKENS, {"json": {"details": {"token_scope": "environment"}}}),
        (422, "POST", TOKENS, {"json": details, "headers": used}),
        (404, "GET", f"{TOKENS}/{account.new_id()}", {}),
        (404, "GET", f"{TOKENS}/{foreign}", {}),
        (404, "GET", f"{TOKENS}/x", {}),
        (404, "GET", f"{TOKENS}?account_id={builders.new_account()}", {}),
        (422, "GET", f"{TOKENS}?sorting=x", {}),
        (400, "GET", f"{TOKENS}?sorting=%ff", {}),
        (200, "GET", TOKENS, {}),
        (200, "GET", active.path, {}),
        (200, "GET", PING, {}),
    ]


async def test_the_requests_are_worth_their_status(account: Account, api: Api) -> None:
    """What the next test asks with dead tokens would, from a live one, lead to 200, 400, 404, 409, 412, 413, 415 and
    422."""
    requests = await _requests(account, api)

    for status, method, path, options in requests:
        response = await account.client.request(method, path, **options)
        assert response.status_code == status, (method, path, options, response.text)
    assert {status for status, *_ in requests} == {200, 400, 404, 409, 412, 413, 415, 422}


@pytest.mark.parametrize("scope", ["account", "environment"])
@pytest.mark.parametrize("death", ["suspended", "revoked", "deleted", "expired"])
async def test_dead_tokens(account: Account, api: Api, death: str, scope: str) -> None:
    """A token that is no longer active gets 401 and nothing else, whatever its request deserves."""
    requests = await _requests(account, api)
    limits: dict[str, Any] = {"expires_at": (api.clock.time + timedelta(hours=1)).isoformat()}
    if scope == "environment":
        limits |= {"token_scope": "environment", "environment_id": account.new_id()}
    dead: Token = await account.create(**limits)
    succeeded(await dead.client.get(PING))
    if death == "expired":
        api.clock.advance(timedelta(hours=1))
    else:
        await account.change(dead, "suspend" if death == "suspended" else "revoke")
        if death == "deleted":
            await account.change(dead, None)
    before = len(await account.events())

    for _, method, path, options in [*requests, (200, "GET", dead.path, {})]:
        response: httpx.Response = await dead.client.request(method, path, **options)
        refused(response, 401, "bad_authtoken")
        assert response.headers.get_list("www-authenticate") == ['Bearer error="invalid_token"']
    assert len(await account.events()) == before

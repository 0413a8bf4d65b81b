"""Credentials: what is not a token of ours opens nothing (R7). (Forged ones: tests/trials/security/bearers.py.)"""

from datetime import timedelta
from typing import Any

import pytest

from tests.harness import builders
from tests.service.http.api import JSON, NEW, PING, TOKENS, Account, Api, refused, succeeded
from tests.service.http.keys import SIGNING_KEY, key_set, new_key, parts
from tests.service.http.routes import COMMANDS


@pytest.mark.parametrize("authorization", [None, "", "Basic dXNlcjpwYXNzd29yZA==", 'Digest username="x"'])
async def test_no_credentials(api: Api, authorization: str | None) -> None:
    """Without bearer credentials the answer asks for them, with no word of an error."""
    headers = {"x-api-key": "x"} if authorization is None else {"authorization": authorization}
    for method, path in (("GET", PING), ("GET", TOKENS), ("POST", TOKENS), ("GET", f"{TOKENS}/x")):
        response = await api.client().request(method, path, headers=headers)
        refused(response, 401, "not_authenticated")
        assert response.headers.get_list("www-authenticate") == ["Bearer"]


async def test_spellings(account: Account, api: Api) -> None:
    """The scheme's name has no case, and spaces do not matter. What is not as in RFC 6750 opens nothing."""
    for spelling in ("Bearer {}", "bearer {}", "BEARER {}", "Bearer   {}", "Bearer {}  "):
        headers = [(b"authorization", spelling.format(account.jwt).encode())]
        succeeded(await api.client().get(PING, headers=headers))
    for spelling in ("Bearer", "Bearer {},x", "Bearer {} x"):
        headers = [(b"authorization", spelling.format(account.jwt).encode())]
        refused(await api.client().get(PING, headers=headers), 401, "bad_authtoken")


async def test_two_credentials_are_none(account: Account, api: Api) -> None:
    other = (await api.account()).jwt
    for second in (f"Bearer {account.jwt}", f"Bearer {other}", "Bearer garbage", "Basic dXNlcjpwYXNzd29yZA=="):
        headers = [("authorization", f"Bearer {account.jwt}"), ("authorization", second)]
        for both in (headers, headers[::-1]):
            refused(await api.client().get(PING, headers=both), 401, "bad_authtoken")


async def test_a_token_in_the_query_does_not_authenticate(account: Account, api: Api) -> None:
    refused(await api.client().get(PING, params={"access_token": account.jwt}), 401, "not_authenticated")


async def test_a_retired_key(api: Api, account: Account) -> None:
    """After a new key was put in front, tokens of the older one go on working and new ones have the new key."""
    newer = new_key()
    async with api.beside(key_set(newer, SIGNING_KEY)) as rotated:
        succeeded(await account.on(rotated).get(PING))
        response = await account.on(rotated).post(TOKENS, json=NEW)
        token = succeeded(response, 201)["token"]
        assert parts(token)[0]["kid"] == newer["kid"]
        succeeded(await rotated.client(token).get(PING))
        keys = (await rotated.client().get("/.well-known/jwks.json")).json()["keys"]
        assert [key["kid"] for key in keys] == [newer["kid"], SIGNING_KEY["kid"]]
        assert all("d" not in key for key in keys)

    refused(await api.client(token).get(PING), 401, "bad_authtoken")  # which has not got the newer key


@pytest.mark.parametrize("other", ["key", "TOKENTRAIL_ISSUER", "TOKENTRAIL_AUDIENCE"])
async def test_a_token_of_another_service(api: Api, account: Account, other: str) -> None:
    """A token whose key was taken out is not ours, nor one of another issuer or for another audience."""
    key, environment = (new_key(), {}) if other == "key" else (SIGNING_KEY, {other: "another"})
    async with api.beside(key_set(key), **environment) as service:
        refused(await account.on(service).get(PING), 401, "bad_authtoken")


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
        for method, end in COMMANDS.values()
        for status, token_id, options in (
            (404, foreign, {}),
            (412, active.id, {"headers": {"if-match": '"99"'}}),
            (400, active.id, {"content": b"{", "headers": JSON}),
            (413, active.id, {"content": b" " * 70_000, "headers": JSON}),
            (415, active.id, {"content": b"{}", "headers": {"content-type": "text/plain"}}),
            (422, active.id, {"json": {"idempotency_key": "short"}}),
            (422, suspended.id, {"headers": used}),
        )
    ]
    return [
        *on_one,
        (409, "POST", f"{active.path}/activate", {}),
        (409, "POST", f"{suspended.path}/suspend", {}),
        (409, "DELETE", active.path, {}),
        (200, "POST", f"{active.path}/suspend", {"headers": used}),  # a replay
        (400, "POST", TOKENS, {"content": b"{", "headers": JSON}),
        (404, "POST", TOKENS, {"json": {"details": {"token_scope": "account", "account_id": builders.new_account()}}}),
        (422, "POST", TOKENS, {}),
        (422, "POST", TOKENS, {"json": NEW, "headers": used}),
        (404, "GET", f"{TOKENS}/{foreign}", {}),
        (404, "GET", f"{TOKENS}?account_id={builders.new_account()}", {}),
        (422, "GET", f"{TOKENS}?sorting=x", {}),
        (200, "GET", TOKENS, {}),
        (200, "GET", active.path, {}),
        (200, "GET", PING, {}),
    ]


@pytest.mark.parametrize("scope", ["account", "environment"])
@pytest.mark.parametrize("death", ["suspended", "revoked", "deleted", "expired"])
async def test_dead_tokens(account: Account, api: Api, death: Any, scope: str) -> None:
    """A token that is no longer active gets 401 and nothing else, whatever its request deserves from a live one."""
    requests = await _requests(account, api)
    environment_id = account.new_id() if scope == "environment" else None
    expires_at = (api.clock.now + timedelta(hours=1)).isoformat()
    dead = await account.create(token_scope=scope, environment_id=environment_id, expires_at=expires_at)
    succeeded(await dead.client.get(PING))
    if death == "expired":
        api.clock.advance(timedelta(hours=1))
    else:
        await account.bring(dead, death)
    before = len(await account.events())

    for _, method, path, options in [*requests, (200, "GET", dead.path, {})]:
        response = await dead.client.request(method, path, **options)
        refused(response, 401, "bad_authtoken")
        assert response.headers.get_list("www-authenticate") == ['Bearer error="invalid_token"']
    assert len(await account.events()) == before
    for status, method, path, options in requests:
        assert (await account.client.request(method, path, **options)).status_code == status, (method, path, options)
    assert {status for status, *_ in requests} == {200, 400, 404, 409, 412, 413, 415, 422}

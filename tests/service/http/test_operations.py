"""Every operation of the resource as its callers know it: exact fields, types, formats and status codes."""

import json
import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Final

import httpx
import pfid
import pytest
from joserfc import jws
from joserfc.jwk import OKPKey

from events.token.form import PATTERN, PREFIX
from tests.harness import builders
from tests.harness.processes import until
from tests.service.http.api import JSON, PING, TOKENS, Account, Api, invalid, refused, started, succeeded
from tests.service.http.keys import Key, key_set, parts

TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z")
FIELDS: Final = [
    "type",
    "id",
    "account_id",
    "environment_id",
    "created_by_admin_user_id",
    "token_scope",
    "status",
    "available_actions",
    "expires_at",
    "inserted_at",
    "last_used_at",
    "updated_at",
    "name",
]
ACTIONS: Final = {
    "active": {"activate": False, "suspend": True, "revoke": True, "delete": False},
    "suspended": {"activate": True, "suspend": False, "revoke": True, "delete": False},
    "revoked": {"activate": False, "suspend": False, "revoke": False, "delete": True},
}
EMPTY_BODIES: Final[dict[str, dict[str, Any]]] = {
    "no body": {},
    "no body but its type": {"headers": JSON},
    "blank": {"content": b" \r\n\t", "headers": JSON},
    "null": {"content": b"null", "headers": JSON},
    "object": {"json": {}},
    "null key": {"json": {"idempotency_key": None}},
    "no type": {"content": b"{}"},
    "vendor type": {"content": b"{}", "headers": {"content-type": "application/vnd.api+json"}},
    "charset": {"content": b"{}", "headers": {"content-type": 'Application/JSON; Charset="UTF-8"'}},
}


def check(details: dict[str, Any], **expected: Any) -> None:
    """The details have the contract's fields, in its types, and these values."""
    assert sorted(details) == sorted(FIELDS)
    assert details["type"] == "api_token"
    assert pfid.is_pfid(details["id"])
    assert all(TIME.fullmatch(details[name]) for name in ("expires_at", "inserted_at", "updated_at"))
    assert details["last_used_at"] is None or TIME.fullmatch(details["last_used_at"])
    assert details["available_actions"] == ACTIONS[details["status"]]
    assert {name: details[name] for name in expected} == expected


async def test_create(account: Account) -> None:
    """A created token is active, has the default lifetime, and is shown once as a JWT."""
    response = await account.client.post(TOKENS, json={"details": {"token_scope": "account"}})

    body = succeeded(response, 201)
    assert set(body) == {"status", "details", "token"}
    details = body["details"]
    check(
        details,
        account_id=account.id,
        environment_id=None,
        created_by_admin_user_id=None,
        token_scope="account",
        status="active",
        last_used_at=None,
        inserted_at=details["updated_at"],
    )
    assert details["id"][10:16] == account.id[10:16]
    lifetime = datetime.fromisoformat(details["expires_at"]) - datetime.fromisoformat(details["inserted_at"])
    assert timedelta(0) <= account.api.config.token_lifetime - lifetime < timedelta(seconds=1)
    assert re.fullmatch(PATTERN, body["token"])
    assert response.headers["etag"] == '"1"'
    assert response.headers["tokentrail-position"].isdigit()


async def test_create_for_an_environment(account: Account) -> None:
    """A token may be bound to an environment of the account and expire when its creator says, in any time zone."""
    environment_id = account.new_id()
    expires_at = (account.api.clock.time + timedelta(days=3)).replace(microsecond=120_000)
    local = expires_at.astimezone(timezone(timedelta(hours=5, minutes=30)))
    details = {"token_scope": "environment", "environment_id": environment_id, "expires_at": local.isoformat()}

    body = succeeded(await account.client.post(TOKENS, json={"details": {**details, "account_id": account.id}}), 201)

    check(body["details"], environment_id=environment_id, token_scope="environment")
    assert datetime.fromisoformat(body["details"]["expires_at"]) == expires_at.replace(microsecond=0)


async def test_the_token_is_a_jwt(account: Account, api: Api) -> None:
    """The JWT has the documented claims, and the published keys verify it."""
    token = await account.create_for_environment()
    details = token.created.json()["details"]
    header, claims, _ = parts(token.jwt)
    response = await api.client().get("/.well-known/jwks.json")

    assert list(header) == ["alg", "typ", "kid"]
    assert claims.pop("exp") == datetime.fromisoformat(details["expires_at"]).timestamp()
    assert claims.pop("iat") == int(datetime.fromisoformat(details["inserted_at"]).timestamp())
    assert claims == {
        "iss": "tokentrail",
        "aud": "tokentrail",
        "sub": account.id,
        "jti": token.id,
        "scope": "environment",
        "environment_id": details["environment_id"],
    }
    [key] = response.json()["keys"]
    assert set(key) == {"kty", "crv", "x", "kid", "use", "alg"}
    assert key["kid"] == header["kid"]
    with pytest.warns(Warning, match="EdDSA"):
        jws.deserialize_compact(token.jwt, OKPKey.import_key(key), algorithms=["EdDSA"])


async def test_the_keys_name_the_log(database_url: str, nats_url: str, signing_key: Key) -> None:
    """Once the process has read which log it is. The keys do not wait for that, and then are not to be cached."""

    async def ask() -> httpx.Response:
        return await api.client().get("/.well-known/jwks.json")

    async def named() -> httpx.Response | None:
        response = await ask()
        return response if response.json()["tokentrail_log"] is not None else None

    async with started(database_url, key_set(signing_key)) as api:  # without the role http it never reads it
        early = await ask()
    async with started(database_url, key_set(signing_key), roles=["http"], NATS_URL=nats_url) as api:
        later = await until(named, within=10)

    assert early.json()["tokentrail_log"] is None
    assert early.json()["keys"]
    assert early.headers["cache-control"] == "no-store"
    assert later is not None
    assert later.json()["tokentrail_log"].startswith("urn:tokentrail:log:")
    assert later.headers["cache-control"] == "public, max-age=300"


async def test_get(account: Account) -> None:
    """A token reads as it was created, with the version as its ETag."""
    token = await account.create()

    response = await account.client.get(token.path)

    assert succeeded(response) == {"status": "success", "details": token.created.json()["details"]}
    assert response.headers["etag"] == '"1"'


async def test_get_the_first_token(account: Account) -> None:
    """The token of a new account was created by its admin user."""
    body = succeeded(await account.client.get(f"{TOKENS}/{account.token_id}"))

    check(body["details"], id=account.token_id, created_by_admin_user_id=account.admin_user_id)


@pytest.mark.parametrize("request_", EMPTY_BODIES.values(), ids=EMPTY_BODIES)
async def test_commands(account: Account, request_: dict[str, Any]) -> None:
    """Suspend, activate, revoke and delete answer 200; they need no body and take every form of an empty one."""
    token = await account.create()
    position = int(token.created.headers["tokentrail-position"])

    for version, (action, status) in enumerate(
        [("suspend", "suspended"), ("activate", "active"), ("revoke", "revoked")], start=2
    ):
        response = await account.client.post(f"{token.path}/{action}", **request_)
        body = succeeded(response)
        assert set(body) == {"status", "details"}
        check(body["details"], id=token.id, status=status)
        assert body["details"]["updated_at"] > body["details"]["inserted_at"]
        assert response.headers["etag"] == f'"{version}"'
        assert int(response.headers["tokentrail-position"]) > position
        assert "idempotency-replayed" not in response.headers
        assert succeeded(await account.client.get(token.path, headers=JSON)) == body
    response = await account.client.request("DELETE", token.path, **request_)
    assert succeeded(response) == {"status": "success"}
    assert response.headers["tokentrail-position"].isdigit()
    refused(await account.client.get(token.path), 404, "not_found")
    assert [row["type"] for row in await account.events()][1:] == [
        "TokenCreated",
        "TokenSuspended",
        "TokenActivated",
        "TokenRevoked",
        "TokenDeleted",
    ]


@pytest.mark.parametrize("scope", ["account", "environment"])
async def test_ping(account: Account, scope: str) -> None:
    """Ping tells a live token whom it stands for."""
    token = await (account.create() if scope == "account" else account.create_for_environment())
    details = token.created.json()["details"]

    body = succeeded(await token.client.get(PING, headers=JSON))

    assert set(body) == {"status", "token_id", "account_id", "environment_id", "token_scope", "expires_at"}
    assert body["token_id"] == token.id
    assert {name: body[name] for name in ("account_id", "environment_id", "token_scope")} == {
        name: details[name] for name in ("account_id", "environment_id", "token_scope")
    }
    assert TIME.fullmatch(body["expires_at"])


FAR: Final = datetime(2999, 1, 1, tzinfo=UTC).isoformat()
FAULTY: Final[dict[str, tuple[dict[str, Any], str]]] = {
    "no scope": ({}, "token_scope"),
    "scope unknown": ({"token_scope": "galaxy"}, "token_scope"),
    "scope null": ({"token_scope": None}, "token_scope"),
    "scope of another type": ({"token_scope": ["account"]}, "token_scope"),
    "environment missing": ({"token_scope": "environment"}, "environment_id"),
    "environment null": ({"token_scope": "environment", "environment_id": None}, "environment_id"),
    "environment without form": ({"token_scope": "environment", "environment_id": "production"}, "environment_id"),
    "environment with NUL": ({"token_scope": "environment", "environment_id": "\0" * 32}, "environment_id"),
    "environment of another account": (
        {"token_scope": "environment", "environment_id": builders.new_account()},
        "environment_id",
    ),
    "environment of another type": ({"token_scope": "environment", "environment_id": 7}, "environment_id"),
    "expiry past": ({"token_scope": "account", "expires_at": "2020-01-01T00:00:00Z"}, "expires_at"),
    "expiry too late": ({"token_scope": "account", "expires_at": FAR}, "expires_at"),
    "expiry without zone": ({"token_scope": "account", "expires_at": "2020-01-01T00:00:00"}, "expires_at"),
    "expiry no time": ({"token_scope": "account", "expires_at": "tomorrow"}, "expires_at"),
    "expiry a number": ({"token_scope": "account", "expires_at": 1999999999}, "expires_at"),
    "expiry before all time": ({"token_scope": "account", "expires_at": "0001-01-01T00:00:00+23:59"}, "expires_at"),
    "expiry after all time": ({"token_scope": "account", "expires_at": "9999-12-31T23:59:59-23:59"}, "expires_at"),
    "account of another type": ({"token_scope": "account", "account_id": 7}, "account_id"),
    "status": ({"token_scope": "account", "status": "revoked"}, "status"),
    "id": ({"token_scope": "account", "id": "01jmz5x2k4aaaaaa0123456789abcdef"}, "id"),
    "type": ({"token_scope": "account", "type": "api_token"}, "type"),
    "name empty": ({"token_scope": "account", "name": ""}, "name"),
    "name blank": ({"token_scope": "account", "name": " \n"}, "name"),
    "name too long": ({"token_scope": "account", "name": "n" * 101}, "name"),
    "name of two lines": ({"token_scope": "account", "name": "a\nb"}, "name"),
    "name with a NUL": ({"token_scope": "account", "name": "a\0b"}, "name"),
    "name of another type": ({"token_scope": "account", "name": 7}, "name"),
    "name with a token": ({"token_scope": "account", "name": f"mine: {PREFIX}abc"}, "name"),
    "a field with quotes": ({"token_scope": "account", "a`b": 1}, "a`b"),
}


@pytest.mark.parametrize("name", ["n", "☂" * 100, "Käyttö: \U0001f511 <b>"], ids=["one", "most", "any"])
async def test_create_with_a_name(account: Account, name: str) -> None:
    """A token keeps the name that it was created with, wherever its state is told; without one it is null."""
    unnamed = await account.create()
    created = await account.client.post(TOKENS, json={"details": {"token_scope": "account", "name": f" {name}\n"}})
    path = f"{TOKENS}/{succeeded(created, 201)['details']['id']}"
    suspended = await account.client.post(f"{path}/suspend")

    told = [
        succeeded(created, 201)["details"],
        succeeded(suspended)["details"],
        succeeded(await account.client.get(path))["details"],
        succeeded(await account.client.get(path, params={"as_of_position": created.headers["tokentrail-position"]}))[
            "details"
        ],
        succeeded(await account.client.get(TOKENS))["summaries"][0],
        *(json.loads(event["data"]) for event in (await account.events())[-2:]),
    ]
    assert [state["name"] for state in told] == [name] * 7
    assert succeeded(unnamed.created, 201)["details"]["name"] is None
    assert succeeded(await account.client.get(unnamed.path))["details"]["name"] is None


async def test_a_key_with_another_name(account: Account) -> None:
    """A name is part of what a command asks for: with the same key it is another command, and no reason is a name."""
    body = {"idempotency_key": "one-key-for-all", "details": {"token_scope": "account", "name": "one"}}
    first = await account.client.post(TOKENS, json=body)

    assert (await account.client.post(TOKENS, json=body)).content == first.content
    for change in ({"name": "other"}, {"name": None}):
        other = {**body, "details": {**body["details"], **change}}  # type: ignore[dict-item]
        refused(await account.client.post(TOKENS, json=other), 422, "idempotency_key_reused")
    reason = {"idempotency_key": "one-key-for-all", "details": {"token_scope": "account"}, "reason": "one"}
    refused(await account.client.post(TOKENS, json=reason), 422, "idempotency_key_reused")


@pytest.mark.parametrize(("details", "field"), FAULTY.values(), ids=FAULTY)
async def test_create_invalid(account: Account, details: dict[str, Any], field: str) -> None:
    """A field that is not valid is refused by its name, and nothing is created."""
    errors = invalid(await account.client.post(TOKENS, json={"details": details}))

    assert list(errors) == [field]
    assert len(await account.events()) == 1


async def test_create_with_an_environment_for_the_account(account: Account) -> None:
    """A token of account scope has no environment, not even one of the account's."""
    details = {"token_scope": "account", "environment_id": account.new_id()}

    assert list(invalid(await account.client.post(TOKENS, json={"details": details}))) == ["environment_id"]


async def test_create_names_all_faults(account: Account) -> None:
    """Several fields that are not valid are all named at once."""
    details = {"token_scope": "environment", "expires_at": FAR}

    errors = invalid(await account.client.post(TOKENS, json={"details": details}))

    assert set(errors) == {"environment_id", "expires_at"}


async def test_an_upper_case_environment(account: Account) -> None:
    """Ids are lower-case: another case is another id, which is not valid."""
    details = {"token_scope": "environment", "environment_id": account.new_id().upper()}

    assert list(invalid(await account.client.post(TOKENS, json={"details": details}))) == ["environment_id"]


@pytest.mark.parametrize("kind", ["foreign", "unknown", "malformed", "upper-case", "NUL"])
async def test_create_for_another_account(account: Account, api: Api, kind: str) -> None:
    """Another account is not found, whether or not there is one."""
    account_id = {
        "foreign": (await api.account()).id,
        "unknown": builders.new_account(),
        "malformed": "acme",
        "upper-case": account.id.upper(),
        "NUL": "\0",
    }[kind]

    response = await account.client.post(TOKENS, json={"details": {"token_scope": "account", "account_id": account_id}})

    assert refused(response, 404, "not_found")["message"] == "Account not found"

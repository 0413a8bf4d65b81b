"""Every operation of the resource as its callers know it. (Fields, types and formats are those of the document, which
all answers are compared with: documented.py.)"""

import json
import re
from datetime import datetime, timedelta, timezone
from typing import Any, Final

import pfid
import pytest
from joserfc import jws
from joserfc.jwk import OKPKey

from events.token.form import PATTERN, PREFIX
from tests.harness import builders
from tests.service.feedback.listening import Heard
from tests.service.http.api import JSON, NEW, PING, TOKENS, Account, Api, invalid, refused, started, succeeded
from tests.service.http.documented import DOCUMENT, validator
from tests.service.http.keys import parts

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
    """The details are of a token and have these values."""
    assert pfid.is_pfid(details["id"])
    assert details["available_actions"] == ACTIONS[details["status"]]
    assert {name: details[name] for name in expected} == expected


async def test_create(account: Account) -> None:
    """A created token is active, has the default lifetime, is shown once as a JWT, and reads as it was created. The
    first one was created by an admin user."""
    response = await account.client.post(TOKENS, json=NEW)

    body = succeeded(response, 201)
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
    shown = await account.client.get(f"{TOKENS}/{details['id']}")
    assert succeeded(shown) == {"status": "success", "details": details}
    assert response.headers["etag"] == shown.headers["etag"] == '"1"'
    check(await account.details(account.token_id), created_by_admin_user_id=account.admin_user_id)


async def test_create_for_an_environment(account: Account) -> None:
    """A token may be bound to an environment of the account and expire when its creator says, in any time zone."""
    environment_id = account.new_id()
    expires_at = (account.api.clock.now + timedelta(days=3)).replace(microsecond=120_000)
    local = expires_at.astimezone(timezone(timedelta(hours=5, minutes=30)))
    bound: Any = {"token_scope": "environment", "environment_id": environment_id}

    token = await account.create(**bound, expires_at=local.isoformat(), account_id=account.id)

    check(token.details, **bound)
    assert datetime.fromisoformat(token.details["expires_at"]) == expires_at.replace(microsecond=0)


async def test_any_library_verifies_a_token_with_the_published_key(account: Account, api: Api) -> None:
    [key] = (await api.client().get("/.well-known/jwks.json")).json()["keys"]

    assert parts(account.jwt)[0]["kid"] == key["kid"]
    assert [parts(account.jwt)[1][name] for name in ("iss", "aud")] == ["tokentrail", "tokentrail"]
    with pytest.warns(Warning, match="EdDSA"):
        jws.deserialize_compact(account.jwt, OKPKey.import_key(key), algorithms=["EdDSA"])


async def test_the_keys_name_the_log(database_url: str, nats_url: str) -> None:
    """Once the process has read which log it is. The keys do not wait for that, and then are not to be cached."""
    path = "/.well-known/jwks.json"
    async with started(database_url) as api:  # without the role http it never reads it
        early = await api.client().get(path)
    async with started(database_url, roles=["http"], NATS_URL=nats_url) as api:
        await Heard(api.parts).ready()
        later = await api.client().get(path)

    assert early.json()["tokentrail_log"] is None
    assert early.json()["keys"]
    assert early.headers["cache-control"] == "no-store"
    assert later.json()["tokentrail_log"].startswith("urn:tokentrail:log:")
    assert later.headers["cache-control"] == "public, max-age=300"


@pytest.mark.parametrize("request_", EMPTY_BODIES.values(), ids=EMPTY_BODIES)
async def test_commands(account: Account, request_: dict[str, Any]) -> None:
    """Suspend, activate, revoke and delete answer 200; they need no body and take every form of an empty one."""
    token = await account.create()

    for version, (action, status) in enumerate(
        [("suspend", "suspended"), ("activate", "active"), ("revoke", "revoked")], start=2
    ):
        response = await account.client.post(f"{token.path}/{action}", **request_)
        details = succeeded(response)["details"]
        check(details, id=token.id, status=status)
        assert details["updated_at"] > details["inserted_at"]
        assert response.headers["etag"] == f'"{version}"'
        assert "idempotency-replayed" not in response.headers
        shown = await account.client.get(token.path)
        assert (succeeded(shown)["details"], shown.headers["etag"]) == (details, response.headers["etag"])
    assert succeeded(await account.client.request("DELETE", token.path, **request_)) == {"status": "success"}
    refused(await account.client.get(token.path), 404, "not_found")


@pytest.mark.parametrize("scope", ["account", "environment"])
async def test_ping_tells_a_token_whom_it_stands_for(account: Account, scope: str) -> None:
    token = await (account.create() if scope == "account" else account.create_for_environment())
    names = ("account_id", "environment_id", "token_scope", "expires_at")

    body = succeeded(await token.client.get(PING, headers=JSON))

    assert body == {"status": "success", "token_id": token.id, **{name: token.details[name] for name in names}}


NO_SCOPE: Final[dict[str, Any]] = {"token_scope": ...}
FAULTY: Final[dict[str, tuple[dict[str, Any], list[str]]]] = {
    "no scope": (NO_SCOPE, ["token_scope"]),
    "scope unknown": ({"token_scope": "galaxy"}, ["token_scope"]),
    "scope null": ({"token_scope": None}, ["token_scope"]),
    "scope of another type": ({"token_scope": ["account"]}, ["token_scope"]),
    "environment with NUL": ({"token_scope": "environment", "environment_id": "\0" * 32}, ["environment_id"]),
    "environment of another type": ({"token_scope": "environment", "environment_id": 7}, ["environment_id"]),
    "expiry without zone": ({"expires_at": "2020-01-01T00:00:00"}, ["expires_at"]),
    "expiry no time": ({"expires_at": "tomorrow"}, ["expires_at"]),
    "expiry a number": ({"expires_at": 1999999999}, ["expires_at"]),
    "account of another type": ({"account_id": 7}, ["account_id"]),
    "environment for scope account": ({"environment_id": "0" * 32}, ["environment_id"]),
    "no environment": ({"token_scope": "environment"}, ["environment_id"]),
    "status": ({"status": "revoked"}, ["status"]),
    "a reason where none belongs": ({"reason": "why not"}, ["reason"]),
    "id": ({"id": "01jmz5x2k4aaaaaa0123456789abcdef"}, ["id"]),
    "name blank": ({"name": " \n"}, ["name"]),
    "name too long": ({"name": "n" * 101}, ["name"]),
    "name of two lines": ({"name": "a\nb"}, ["name"]),
    "name of another type": ({"name": 7}, ["name"]),
    "a field with quotes": ({"a`b": 1}, ["a`b"]),
}
BEYOND_SCHEMA: Final[dict[str, tuple[dict[str, Any], list[str]]]] = {
    "expiry before all time": ({"expires_at": "0001-01-01T00:00:00+23:59"}, ["expires_at"]),
    "expiry after all time": ({"expires_at": "9999-12-31T23:59:59-23:59"}, ["expires_at"]),
    "name with a token": ({"name": f"mine: {PREFIX}abc"}, ["name"]),
    "expiry too late": ({"expires_at": "2999-01-01T00:00:00Z"}, ["expires_at"]),
}
"""What the document cannot say."""
CREATE: Final = validator(DOCUMENT["paths"][TOKENS]["post"]["requestBody"]["content"]["application/json"]["schema"])


@pytest.mark.parametrize("name", [*FAULTY, *BEYOND_SCHEMA])
async def test_create_invalid(account: Account, name: str) -> None:
    """A field that is not valid, by the document too, is refused by its name, and nothing is created."""
    changes, fields = {**FAULTY, **BEYOND_SCHEMA}[name]
    details = {name: value for name, value in {"token_scope": "account", **changes}.items() if value is not ...}

    errors = invalid(await account.client.post(TOKENS, json={"details": details}))

    assert list(errors) == fields
    assert len(await account.events()) == 1
    assert CREATE.is_valid({"details": details}) == (name in BEYOND_SCHEMA)


async def test_create_takes_what_is_documented(account: Account) -> None:
    for body in (NEW, {**NEW, "reason": "why not"}, {"details": {**NEW["details"], "environment_id": None}}):
        assert CREATE.is_valid(body)
        succeeded(await account.client.post(TOKENS, json=body), 201)
    others: list[Any] = [{}, {"details": {}}, {**NEW, "reason": ""}, {**NEW, "idempotency_key": "short"}]
    for other in others:
        assert not CREATE.is_valid(other)
        invalid(await account.client.post(TOKENS, json=other))


@pytest.mark.parametrize("name", ["n", "☂" * 100, "Käyttö: \U0001f511 <b>"], ids=["one", "most", "any"])
async def test_create_with_a_name(account: Account, name: str) -> None:
    """A token keeps the name that it was created with, wherever its state is told; without one it is null."""
    unnamed = await account.create()
    named = await account.create(name=f" {name}\n")
    suspended = await account.change(named, "suspend")
    as_created = await account.client.get(named.path, params={"as_of_position": named.position})

    told = [
        named.details,
        succeeded(suspended)["details"],
        await account.details(named),
        succeeded(as_created)["details"],
        succeeded(await account.client.get(TOKENS))["summaries"][0],
        *(json.loads(event["data"]) for event in (await account.events())[-2:]),
    ]
    assert [state["name"] for state in told] == [name] * 7
    assert unnamed.details["name"] is None
    assert (await account.details(unnamed))["name"] is None


async def test_another_account_is_not_found_whether_or_not_there_is_one(account: Account, api: Api) -> None:
    other = await api.account()
    for account_id in (other.id, builders.new_account(), "acme", account.id.upper(), "\0"):
        for response in (
            await account.ask({"account_id": account_id}),
            await account.client.get(TOKENS, params={"account_id": account_id}),
        ):
            assert refused(response, 404, "not_found")["message"] == "Account not found"

"""Bodies that are too large, malformed, of the wrong shape or type; and those that are none but no error either."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any, Final
from unittest.mock import AsyncMock

import httpx
import pytest

from tests.service.http.api import JSON, PING, TOKENS, Account, Token, asgi_scope, invalid, refused, succeeded
from tests.service.http.event_streams import Stream
from tests.service.http.routes import COMMANDS, call

NOT_JSON: Final[dict[str, bytes]] = {
    "broken off": b"{",
    "broken off later": b'{"idempotency_key": "0123456789"',
    "no JSON": b"idempotency_key=0123456789",
    "trailing comma": b'{"idempotency_key": null,}',
    "two values": b"{}{}",
    "NaN": b'{"idempotency_key": NaN}',
    "not UTF-8": b'{"idempotency_key": "01234567\xff"}',
    "not UTF-8 in a name": b'{"\xff": 1}',
    "UTF-16": "{}".encode("utf-16"),
    "UTF-8 with a mark": b"\xef\xbb\xbf{}",
    "lone surrogate": b'{"idempotency_key": "01234567\\ud800"}',
    "NUL": b"\0",
    "raw control character": b'{"idempotency_key": "0123\x01567"}',
    "deeply nested, open": b"[" * 60_000,
    "deeply nested in a field": b'{"details": ' + b'{"a":' * 10_000,
    "deeply nested, closed": b"[" * 30_000 + b"]" * 30_000,
    "another shape, then broken": b"[1,",
    "unknown field, then broken": b'{"status": ',
    "wrong type, then broken": b'{"idempotency_key": 5, garbage',
    "unknown field, then not UTF-8": b'{"status": "\xff"}',
}
OTHER_SHAPES: Final[dict[str, tuple[bytes, str]]] = {
    "array": (b"[]", "body"),
    "array of commands": (b"[{}]", "body"),
    "string": (b'"0123456789"', "body"),
    "number": (b"17", "body"),
    "unknown field": (b'{"colour": "red"}', "colour"),
    "a field that is ours": (b'{"status": "active"}', "status"),
    "an empty name": (b'{"": 1}', "body"),
    "a name in another case": (b'{"Idempotency_Key": "0123456789"}', "Idempotency_Key"),
    "key a number": (b'{"idempotency_key": 1234567890}', "idempotency_key"),
    "key an object": (b'{"idempotency_key": {}}', "idempotency_key"),
    "key too short": (b'{"idempotency_key": "1234567"}', "idempotency_key"),
    "key with a line break": (b'{"idempotency_key": "01234567\\n"}', "idempotency_key"),
}
OTHER_TYPES: Final = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/json"]
NOT_QUITE: Final = ["application/jsonp", "application/xml+json+no", "application/json, text/plain", "json", "*/*", ";"]
OTHER_CHARSETS: Final = ["application/json; charset=latin-1", "application/json; charset=utf-16"]


@pytest.fixture
async def token(account: Account) -> Token:
    return await account.create()


async def everywhere(account: Account, token: Token, **request: Any) -> list[httpx.Response]:
    """The same body to every route that reads one."""
    on_one = [await call(account.client, command, token.id, **request) for command in COMMANDS]
    return [await account.client.post(TOKENS, **request), *on_one]


@pytest.mark.parametrize("body", NOT_JSON.values(), ids=NOT_JSON)
async def test_a_body_that_is_not_json_in_utf_8_is_malformed(account: Account, token: Token, body: bytes) -> None:
    for response in await everywhere(account, token, content=body, headers=JSON):
        refused(response, 400, "bad_request")
    assert len(await account.events()) == 2


@pytest.mark.parametrize(("body", "field"), OTHER_SHAPES.values(), ids=OTHER_SHAPES)
async def test_a_body_of_another_shape_is_not_valid_by_the_name_of_its_field(
    account: Account, token: Token, body: bytes, field: str
) -> None:
    for response in (await everywhere(account, token, content=body, headers=JSON))[1:]:
        assert list(invalid(response)) == [field]
    assert len(await account.events()) == 2


async def test_a_field_twice(account: Account, token: Token) -> None:
    """The last one counts, as for most who read JSON; each has to be valid."""
    twice = b'{"idempotency_key": "the-first-of-two", "idempotency_key": %b}'
    path = f"{token.path}/suspend"

    first = await account.client.post(path, content=twice % b'"the-last-of-two"', headers=JSON)
    again = await account.client.post(path, json={"idempotency_key": "the-last-of-two"})
    other = await account.client.post(path, json={"idempotency_key": "the-first-of-two"})

    succeeded(first)
    assert succeeded(again) == succeeded(first)
    refused(other, 409, "invalid_action")
    wrong = b'{"idempotency_key": 5, "idempotency_key": "0123456789"}'
    for response in await everywhere(account, token, content=wrong, headers=JSON):
        assert "idempotency_key" in invalid(response)


async def test_create_takes_no_unknown_field(account: Account) -> None:
    assert list(invalid(await account.ask(token="mine"))) == ["token"]
    assert list(invalid(await account.ask({"available_actions": {}}))) == ["available_actions"]


@pytest.mark.parametrize("body", [b"", b"null", b"{}", b'{"details": null}', b'{"details": []}', b'{"details": "x"}'])
async def test_create_needs_details(account: Account, body: bytes) -> None:
    assert list(invalid(await account.client.post(TOKENS, content=body, headers=JSON))) == ["details"]


@pytest.mark.parametrize(
    "types", [*([one] for one in (*OTHER_TYPES, *NOT_QUITE, *OTHER_CHARSETS)), ["application/json", "text/plain"]]
)
async def test_another_content_type(account: Account, token: Token, types: list[str]) -> None:
    """A body that its type says is not JSON in UTF-8 is not read. Two types are none that is known."""
    headers = [("content-type", one) for one in types]
    for response in await everywhere(account, token, content=b"{}", headers=headers):
        refused(response, 415, "bad_request")


@pytest.mark.parametrize("content", [b"", b" \r\n\t"])
async def test_the_type_of_no_body_does_not_matter(account: Account, token: Token, content: bytes) -> None:
    headers = {"content-type": "text/plain"}
    succeeded(await account.client.post(f"{token.path}/suspend", content=content, headers=headers))


async def test_a_token_in_place_of_a_name_is_not_repeated(account: Account, token: Token) -> None:
    responses = await everywhere(account, token, json={token.jwt: 1})
    for response in responses:
        assert invalid(response) == {"body": ["has a token where none belongs"]}
        assert token.jwt not in response.text


async def test_a_body_is_read_up_to_the_limit(account: Account, token: Token) -> None:
    for response in await everywhere(account, token, content=b"{}".ljust(65_537), headers=JSON):
        refused(response, 413, "bad_request")
    succeeded(await account.client.post(f"{token.path}/suspend", content=b"{}".ljust(65_536), headers=JSON))


async def test_a_body_in_pieces_is_read_up_to_the_limit_and_no_further(account: Account, token: Token) -> None:
    sent = 0

    async def pieces() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(1000):
            sent += 1
            yield b" " * 8192

    response = await account.client.post(f"{token.path}/suspend", content=pieces(), headers=JSON)

    refused(response, 413, "bad_request")
    assert sent < 12


async def test_a_body_may_come_in_pieces_some_of_them_empty(account: Account, token: Token) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for piece in (b"", b'{"idempotency', b"", b'_key": "01234567', b'89"}', b""):
            yield piece

    succeeded(await account.client.post(f"{token.path}/suspend", content=pieces(), headers=JSON))

    assert (await account.events())[-1]["idempotency_key"] == "0123456789"


async def test_a_body_that_breaks_off_does_nothing(account: Account, token: Token) -> None:
    stream = Stream()
    messages = [{"type": "http.request", "body": b"{", "more_body": True}, {"type": "http.disconnect"}]
    scope = asgi_scope("POST", f"{token.path}/suspend", authorization=f"Bearer {account.jwt}")

    await account.api.app(scope, AsyncMock(side_effect=messages), stream.send)

    assert stream.status == 400
    assert len(await account.events()) == 2


async def test_reads_read_no_body(account: Account, token: Token) -> None:
    for path in (PING, TOKENS, token.path):
        succeeded(await account.client.request("GET", path, content=b"{", headers=JSON))
        succeeded(await account.client.request("GET", path, content=b" " * 70_000))


async def test_a_body_that_never_ends(account: Account, token: Token, monkeypatch: pytest.MonkeyPatch) -> None:
    """A body of which the rest does not come is given up: its request must not stay among those in flight."""
    monkeypatch.setattr("service.http.request.body._BODY_WITHIN", 0.05)
    never = asyncio.Event()

    async def body() -> AsyncIterator[bytes]:
        yield b"{"
        await never.wait()

    refused(await account.client.post(f"{token.path}/suspend", content=body(), headers=JSON), 400, "bad_request")

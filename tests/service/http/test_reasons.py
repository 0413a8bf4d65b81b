"""Reasons: why a command was given becomes part of its event."""

from typing import Any, Final

import httpx
import msgspec
import pytest

from service.application.idempotency import idempotent
from tests.service.http.api import TOKENS, Account, invalid, refused, succeeded
from tests.service.http.routes import COMMANDS

REASON: Final = "Left on a laptop that was stolen"
GOOD: Final = ["x", "x" * 500, "naïve “quotes” – 漢字 🔑", "فارسی\u200cنویسی", '{"json": "\\"}', "a\u00a0b"]
BAD: Final = {
    "empty": "",
    "blank": " \t ",
    "too long": "x" * 501,
    "two lines": "a\nb",
    "a tab": "a\tb",
    "NUL": "a\0b",
    "an escape": "a\x1b[31mb",
    "C1": "a\x9bb",
    "a line separator": "a\u2028b",
    "turned around": "a\u202eb",
}


async def give(account: Account, command: str, **body: Any) -> httpx.Response:
    """Gives the command, on a new token in the state that it needs, or creates one."""
    if command == "create":
        return await account.client.post(TOKENS, json={"details": {"token_scope": "account"}, **body})
    state: Any = {"activate": "suspended", "delete": "revoked"}.get(command, "active")
    token = await account.create(state)
    method, end = COMMANDS[command]
    return await account.client.request(method, token.path + end, json=body)


async def stored(account: Account) -> str | None:
    """The reason of the account's last event."""
    reason: str | None = msgspec.json.decode((await account.events())[-1]["data"])["reason"]
    return reason


@pytest.mark.parametrize("command", ["create", *COMMANDS])
async def test_it_is_in_the_event(account: Account, command: str) -> None:
    """Every command takes a reason, and its event has it."""
    assert (await give(account, command, reason=f"  {REASON}\n")).is_success

    assert await stored(account) == REASON


@pytest.mark.parametrize("command", ["create", *COMMANDS])
@pytest.mark.parametrize("body", [{}, {"reason": None}])
async def test_without_one(account: Account, command: str, body: dict[str, None]) -> None:
    """Nobody has to give a reason."""
    assert (await give(account, command, **body)).is_success

    assert await stored(account) is None


@pytest.mark.parametrize("reason", GOOD)
async def test_good(account: Account, reason: str) -> None:
    """Any 1 to 500 printable characters are a reason, and come back as they were given."""
    assert (await give(account, "suspend", reason=reason)).is_success

    assert await stored(account) == reason.strip()


@pytest.mark.parametrize("command", ["create", "suspend"])
@pytest.mark.parametrize("reason", BAD.values(), ids=BAD)
async def test_bad(account: Account, command: str, reason: str) -> None:
    """What cannot be read as one line, is empty or too long, is refused, and nothing is done."""
    assert list(invalid(await give(account, command, reason=reason))) == ["reason"]

    assert await stored(account) is None


@pytest.mark.parametrize("reason", [7, True, [], {}])
async def test_not_a_text(account: Account, reason: object) -> None:
    """A reason is a text."""
    assert list(invalid(await give(account, "suspend", reason=reason))) == ["reason"]


async def test_no_token_in_it(account: Account) -> None:
    """A token in a reason is refused: it would be in the log for ever."""
    errors = invalid(await give(account, "suspend", reason=f"I found {account.jwt} in a file"))

    assert list(errors) == ["reason"]
    assert account.jwt not in str([tuple(row) for row in await account.events()])


@pytest.mark.parametrize("command", ["create", *COMMANDS])
async def test_part_of_the_command(account: Account, command: str) -> None:
    """With one idempotency key the same reason, however spaced, is the same command; another or none is another."""
    key = {"idempotency_key": f"reason-{command}"}
    if command == "create":
        method, url, extra = "POST", TOKENS, {"details": {"token_scope": "account"}}
    else:
        state: Any = {"activate": "suspended", "delete": "revoked"}.get(command, "active")
        token = await account.create(state)
        method, url, extra = COMMANDS[command][0], token.path + COMMANDS[command][1], {}
    first = await account.client.request(method, url, json={**extra, **key, "reason": REASON})
    assert first.is_success

    again = await account.client.request(method, url, json={**extra, **key, "reason": f" {REASON} "})

    assert again.content == first.content
    assert again.headers["idempotency-replayed"] == "true"
    assert again.headers["tokentrail-position"] == first.headers["tokentrail-position"]
    for other in ({}, {"reason": None}, {"reason": "Another"}):
        refused(
            await account.client.request(method, url, json={**extra, **key, **other}), 422, "idempotency_key_reused"
        )


async def test_keys_from_before_there_were_reasons(account: Account) -> None:
    """A command without a reason has the digest that it had before there were reasons: keys used then go on working."""
    token = await account.create()
    headers = {"idempotency-key": "from before"}

    succeeded(await account.client.post(f"{token.path}/suspend", json={"reason": None}, headers=headers))
    succeeded(
        await account.client.post(
            TOKENS, json={"details": {"token_scope": "account"}}, headers={"idempotency-key": "from before too"}
        ),
        201,
    )

    rows = (await account.events())[-2:]
    expected = [
        idempotent("from before", "suspend", token.id),
        idempotent("from before too", "create", "account", None, None),
    ]
    assert [row["command_digest"] for row in rows] == [command.digest for command in expected if command]

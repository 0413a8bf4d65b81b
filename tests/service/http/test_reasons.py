"""Reasons: why a command was given becomes part of its event."""

from typing import Any, Final

import httpx
import msgspec
import pytest

from service.http.answer.errors import Invalid
from service.http.request.reason import checked_reason
from tests.service.http.api import Account, State, Token, invalid, refused
from tests.service.http.routes import COMMANDS, call

REASON: Final = "Left on a laptop that was stolen"
ALL: Final = ["create", *COMMANDS]
NEEDS: Final[dict[str, State]] = {"activate": "suspended", "delete": "revoked"}
"""The state that a token must be in for a command; else active."""
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


async def give(account: Account, command: str, token: Token, **body: Any) -> httpx.Response:
    """Gives the command to the token, or creates one."""
    return await (account.ask(**body) if command == "create" else call(account.client, command, token.id, json=body))


async def stored(account: Account) -> str | None:
    """The reason of the account's last event."""
    reason: str | None = msgspec.json.decode((await account.events())[-1]["data"])["reason"]
    return reason


@pytest.fixture
async def token(account: Account, request: pytest.FixtureRequest) -> Token:
    """A token in the state that the test's command needs."""
    command = request.node.callspec.params.get("command", "suspend")
    return await account.create(NEEDS.get(command, "active"))


@pytest.mark.parametrize("command", ALL)
@pytest.mark.parametrize(
    ("body", "reason"), [({"reason": f"  {REASON}\n"}, REASON), ({"reason": None}, None), ({}, None)]
)
async def test_every_command_may_have_a_reason_which_is_in_its_event(
    account: Account, token: Token, command: str, body: dict[str, Any], reason: str | None
) -> None:
    assert (await give(account, command, token, **body)).is_success
    assert await stored(account) == reason


@pytest.mark.parametrize("command", ["create", "suspend"])
async def test_bad_over_http(account: Account, token: Token, command: str) -> None:
    """What is no reason, or has a token in it, is refused, and nothing is done: it would be in the log for ever."""
    for reason in ("", "a\nb", 7, f"I found {account.jwt} in a file"):
        assert list(invalid(await give(account, command, token, reason=reason))) == ["reason"]
    assert await stored(account) is None
    assert account.jwt not in str([tuple(row) for row in await account.events()])


@pytest.mark.parametrize("reason", GOOD)
def test_1_to_500_printable_characters_are_a_reason(reason: str) -> None:
    assert checked_reason(reason) == reason


@pytest.mark.parametrize("reason", BAD.values(), ids=BAD)
def test_what_cannot_be_read_as_one_line_is_no_reason(reason: str) -> None:
    with pytest.raises(Invalid):
        checked_reason(reason)


@pytest.mark.parametrize("command", ALL)
async def test_part_of_the_command(account: Account, token: Token, command: str) -> None:
    """With one idempotency key the same reason, however spaced, is the same command; another or none is another."""
    key = {"idempotency_key": f"reason-{command}"}
    first = await give(account, command, token, **key, reason=REASON)
    assert first.is_success

    again = await give(account, command, token, **key, reason=f" {REASON} ")

    assert again.content == first.content
    assert again.headers["idempotency-replayed"] == "true"
    assert again.headers["tokentrail-position"] == first.headers["tokentrail-position"]
    for other in ({}, {"reason": None}, {"reason": "Another"}):
        refused(await give(account, command, token, **key, **other), 422, "idempotency_key_reused")

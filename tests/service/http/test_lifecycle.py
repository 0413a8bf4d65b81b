"""The lifecycle table over HTTP: every command in every state, and what expiry changes."""

from datetime import timedelta
from typing import Final

import pytest

from tests.service.http.api import PING, Account, Api, State, Token, refused, succeeded
from tests.service.http.routes import COMMANDS, call

TABLE: Final = """
            active     suspended  revoked    deleted
  activate  409        active     409        404
  suspend   suspended  409        409        404
  revoke    revoked    revoked    409        404
  delete    409        409        deleted    404
"""
STATES: Final[tuple[State, ...]] = ("active", "suspended", "revoked", "deleted")
_rows = [line.split() for line in TABLE.splitlines() if line.strip()][1:]
CELLS: Final = {(action, state): cell for action, *cells in _rows for state, cell in zip(STATES, cells, strict=True)}
ALL: Final = [pytest.param(*cell, id="-".join(cell)) for cell in CELLS]


async def _check(account: Account, token: Token, action: str, cell: str) -> None:
    before = await account.events()
    allowed = await _allowed(account, token)
    response = await call(account.client, action, token.id)

    if cell in ("404", "409"):
        refused(response, int(cell), {"404": "not_found", "409": "invalid_action"}[cell])
        assert len(await account.events()) == len(before)
        assert action not in allowed
        return
    body = succeeded(response)
    assert action in allowed
    if cell == "deleted":
        refused(await account.client.get(token.path), 404, "not_found")
    else:
        assert body["details"]["status"] == cell
        assert succeeded(await account.client.get(token.path)) == body
    assert len(await account.events()) == len(before) + 1


async def _allowed(account: Account, token: Token) -> set[str]:
    """The available actions of the token; of one that is not there, none."""
    response = await account.client.get(token.path)
    if response.status_code == 404:
        return set()
    return {action for action, allowed in succeeded(response)["details"]["available_actions"].items() if allowed}


@pytest.mark.parametrize(("action", "state"), ALL)
async def test_cell(account: Account, action: str, state: State) -> None:
    """A command does in each state what the table says, available_actions says the same, and a refusal leaves no
    trail."""
    await _check(account, await account.create(state), action, CELLS[action, state])


@pytest.mark.parametrize(("action", "state"), ALL)
async def test_cell_of_an_expired_token(account: Account, api: Api, action: str, state: State) -> None:
    """A token that has expired cannot be activated; all else is as before."""
    soon = (api.clock.time + timedelta(hours=1)).isoformat()
    token = await account.create(state, expires_at=soon)
    api.clock.advance(timedelta(hours=1))

    cell = CELLS[action, state]
    await _check(account, token, action, "409" if cell == "active" else cell)


async def test_unknown(account: Account) -> None:
    """No command finds a token that never was."""
    for action in COMMANDS:
        refused(await call(account.client, action, account.new_id()), 404, "not_found")


async def test_an_expired_bearer(account: Account, api: Api) -> None:
    """A token authenticates until the moment it expires, to the millisecond."""
    expires_at = (api.clock.time + timedelta(hours=1)).replace(microsecond=0)
    token = await account.create(expires_at=expires_at.isoformat())

    api.clock.time = expires_at - timedelta(milliseconds=2)
    succeeded(await token.client.get(PING))
    api.clock.time = expires_at - timedelta(milliseconds=1)
    refused(await token.client.get(PING), 401, "bad_authtoken")  # the clock goes on by one
    api.clock.time = expires_at - timedelta(milliseconds=1)
    refused(await token.client.post(f"{token.path}/suspend"), 401, "bad_authtoken")
    assert succeeded(await account.client.get(token.path))["details"]["status"] == "active"


async def test_the_longest_lifetime(account: Account, api: Api) -> None:
    """A token may expire within the configured maximum, but not a day later."""
    latest = api.clock.time + api.config.token_max_lifetime

    await account.create(expires_at=latest.isoformat())

"""last_used_at: noted for those who were let in, written now and then, never taken back."""

from datetime import datetime

from tests.service.http.api import PING, TOKENS, Account, Api, Token, refused, succeeded


async def last_used_at(account: Account, token: Token) -> datetime | None:
    text = (await account.details(token))["last_used_at"]
    return datetime.fromisoformat(text) if text is not None else None


async def test_use(account: Account, api: Api) -> None:
    """A token's use is seen once it was written, wherever the token is told, and changes nothing else of it."""
    token = await account.create()
    before = await account.client.get(token.path)
    await token.client.get(PING)
    used = api.clock.now
    assert await last_used_at(account, token) is None

    await api.flush()

    assert await last_used_at(account, token) == used
    after = await account.client.get(token.path)
    assert after.headers["etag"] == before.headers["etag"]
    expected = before.json()["details"] | {"last_used_at": after.json()["details"]["last_used_at"]}
    listed = succeeded(await account.client.get(TOKENS))["summaries"]
    assert after.json()["details"] == expected == next(one for one in listed if one["id"] == token.id)
    suspended = await account.change(token, "suspend")
    assert suspended.json()["details"]["last_used_at"] == expected["last_used_at"]


async def test_a_refused_request_is_a_use_but_not_of_a_token_that_is_not_let_in(account: Account, api: Api) -> None:
    token, suspended = await account.create(), await account.create("suspended")
    before = api.clock.now
    refused(await token.client.post(f"{token.path}/activate"), 409, "invalid_action")
    after = api.clock.now
    for method, path, content in (
        ("GET", PING, b""),
        ("GET", suspended.path, b""),
        ("POST", f"{suspended.path}/activate", b"{"),
    ):
        refused(await suspended.client.request(method, path, content=content), 401, "bad_authtoken")

    await api.flush()

    used = await last_used_at(account, token)
    assert used is not None
    assert before < used <= after
    assert await last_used_at(account, suspended) is None

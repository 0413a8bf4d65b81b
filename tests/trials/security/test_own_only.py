"""What an account gets of its own has nothing of another's in it, nor does another's key or cursor open it (R7)."""

from tests.service.http.api import Account
from tests.service.http.event_streams import EVENTS
from tests.trials.security.test_strangers import TOKENS, told
from tests.trials.security.world import World


async def test_events_are_the_accounts_own(world: World) -> None:
    """No page, from wherever it begins, has an event of another account."""
    theirs = await world.stranger.create("revoked")
    await world.account.create("revoked")
    body = (await world.account.client.get(EVENTS, params={"limit": 1000})).json()

    assert body["events"]
    for event in body["events"]:
        assert event["partitionkey"] == world.account.id
    assert theirs.id not in str(body)


async def test_a_foreign_cursor(world: World) -> None:
    """Another account's cursor is answered as a forged one is."""
    for account in (world.account, world.stranger):
        for _ in range(2):
            await account.create()
    page = {"pagination[page_size]": "1"}
    cursors = [await _cursor(account, page) for account in (world.stranger, world.account)]
    assert (await world.account.client.get(TOKENS, params={"pagination[cursor]": cursors[1], **page})).is_success

    foreign, forged, garbage = [
        await world.account.client.get(TOKENS, params={"pagination[cursor]": cursor, **page})
        for cursor in (cursors[0], cursors[1][:-4] + "AAAA", "garbage")
    ]

    assert foreign.status_code == 422
    assert told(foreign) == told(forged) == told(garbage)


async def _cursor(account: Account, page: dict[str, str]) -> str:
    cursor: str = (await account.client.get(TOKENS, params=page)).json()["pagination"]["next_cursor"]
    return cursor


async def test_another_accounts_idempotency_key(world: World) -> None:
    """A key that another account has used is as good as new: nobody learns which keys others use."""
    key = {"idempotency-key": f"shared-{world.account.new_id()}"}
    for account in (world.stranger, world.account):
        token = await account.create()
        response = await account.client.post(f"{token.path}/suspend", headers=key)
        assert response.status_code == 200
        assert "idempotency-replayed" not in response.headers

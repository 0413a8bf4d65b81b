"""The history of a token: what happened, who did it, and why."""

from typing import Any, Final

import pytest

from tests.service.http.api import Account, succeeded

VERSIONS: Final = "stream_version"


async def history(account: Account, token_id: str, **params: Any) -> dict[str, Any]:
    return succeeded(await account.client.get(f"/api/v1/api_token/{token_id}/event", params=params))


def versions(page: dict[str, Any]) -> list[int]:
    return [event["stream_version"] for event in page["events"]]


async def test_all_that_is_known(account: Account) -> None:
    """Each event has who caused it, why, with which request, and what the token was after it; also of a deleted one."""
    token = await account.create()
    headers = {"x-request-id": "request-1", "x-correlation-id": "order-4711", "x-causation-id": "evt-0815"}
    body = {"reason": " Left on a laptop "}
    succeeded(await account.client.post(f"{token.path}/suspend", json=body, headers=headers))
    succeeded(await token.client.get("/health/live"))
    other = await account.create()
    succeeded(await other.client.post(f"{token.path}/revoke"))
    await account.change(token, None)
    rows = [row for row in await account.events() if row["stream_id"] == f"api_token-{token.id}"]

    page = await history(account, token.id, sorting=VERSIONS)

    assert (page["more"], page["sorting"]) == (False, VERSIONS)
    assert [(event["type"], event["status"], event["actor"]["id"], event["reason"]) for event in page["events"]] == [
        ("TokenCreated", "active", account.token_id, None),
        ("TokenSuspended", "suspended", account.token_id, "Left on a laptop"),
        ("TokenRevoked", "revoked", other.id, None),
        ("TokenDeleted", "deleted", account.token_id, None),
    ]
    for event, row in zip(page["events"], rows, strict=True):
        assert event["id"] == str(row["event_id"])
        assert event["time"] == row["recorded_at"].isoformat().replace("+00:00", "Z")
        for name in ("position", VERSIONS, "request_id", "correlation_id", "causation_id"):
            assert event[name] == row[name]
        assert event["actor"]["type"] == "api_token"
    sent = [page["events"][1][name] for name in ("request_id", "correlation_id", "causation_id")]
    assert sent == list(headers.values())
    first = await history(account, account.token_id)
    assert first["events"][0]["actor"] == {"type": "admin_user", "id": account.admin_user_id}


async def test_which_versions_and_in_which_order(account: Account) -> None:
    """The newest comes first if nothing else is asked for; `after` and `before` together are the versions between."""
    token = await account.create("deleted")

    unasked = await history(account, token.id)

    assert (versions(unasked), unasked["sorting"]) == ([3, 2, 1], None)
    for asked, expected in (
        ({"sorting": f"-{VERSIONS}"}, [3, 2, 1]),
        ({"sorting": VERSIONS}, [1, 2, 3]),
        ({"after": 1, "before": 3}, [2]),
        ({"after": 3, "before": 2}, []),
    ):
        assert versions(await history(account, token.id, **asked)) == expected


@pytest.mark.parametrize(("sorting", "key"), [(VERSIONS, "after"), (f"-{VERSIONS}", "before")])
@pytest.mark.parametrize("limit", [1, 2, 3, 4, 5])
async def test_page_by_page(account: Account, sorting: str, key: str, limit: int) -> None:
    """Whoever goes on from the last version meets every event once, and `more` says whether there are others."""
    token = await account.create("suspended")
    for action in ("activate", "revoke"):
        await account.change(token, action)
    everything = await history(account, token.id, sorting=sorting)
    met: list[Any] = []
    params: dict[str, Any] = {"sorting": sorting, "limit": limit}
    more = True
    while more:
        page = await history(account, token.id, **params)
        met += page["events"]
        more = page["more"]
        assert len(page["events"]) == limit or not more
        params[key] = met[-1][VERSIONS]

    assert met == everything["events"]
    assert await history(account, token.id, **params) == {**everything, "events": [], "more": False}

"""PUT: a token's name and labels are changed, and nothing else is."""

import json
from typing import Any, Final

import pytest

from tests.service.http.api import JSON, TOKENS, Account, Api, Token, invalid, refused, succeeded

LABELS: Final = {"env": "prod", "team": "payments", "a/b.c_d-e": ""}


async def put(account: Account, token: Token, details: dict[str, Any], **body: Any) -> Any:
    return await account.client.put(token.path, json={"details": details, **body})


async def test_only_what_is_given_changes(account: Account) -> None:
    """The event says which fields have another value, and whoever tells the token's state tells the new ones."""
    token = await account.create(name="Gateway", labels={"env": "test"})

    renamed = await put(account, token, {"name": " Gateway, green "}, reason="The blue one goes")
    labelled = await put(account, token, {"name": "Gateway, green", "labels": LABELS})
    unnamed = await put(account, token, {"name": None, "labels": {}})

    said = [succeeded(each)["details"] for each in (renamed, labelled, unnamed)]
    assert [(each["name"], each["labels"]) for each in said] == [
        ("Gateway, green", {"env": "test"}),
        ("Gateway, green", LABELS),
        (None, {}),
    ]
    assert said[0]["updated_at"] < said[1]["updated_at"] < said[2]["updated_at"]
    assert [each.headers["etag"] for each in (renamed, labelled, unnamed)] == ['"2"', '"3"', '"4"']
    events = [event for event in await account.events() if event["type"] == "TokenUpdated"]
    data = [json.loads(event["data"]) for event in events]
    assert [(each["changed"], each["reason"]) for each in data] == [
        (["name"], "The blue one goes"),
        (["labels"], None),
        (["labels", "name"], None),
    ]
    position = int(labelled.headers["tokentrail-position"])
    as_it_was = succeeded(await account.client.get(token.path, params={"as_of_position": position}))["details"]
    assert as_it_was == said[1]
    assert await account.details(token) == said[2]
    assert succeeded(await account.client.get(TOKENS))["summaries"][0] == said[2]


@pytest.mark.parametrize("details", [{}, {"name": "Gateway"}, {"labels": {"team": "x", "env": "test"}}])
async def test_nothing_to_change(account: Account, details: dict[str, Any]) -> None:
    """The token is answered with as it is; there is no event, and the key is still free."""
    token = await account.create(name="Gateway", labels={"env": "test", "team": "x"})

    response = await put(account, token, details, idempotency_key="one-key-for-all")
    changed = await put(account, token, {"name": "Other"}, idempotency_key="one-key-for-all")

    assert succeeded(response)["details"] == token.details
    assert (response.headers["etag"], int(response.headers["tokentrail-position"])) == ('"1"', token.position)
    assert succeeded(changed)["details"]["name"] == "Other"
    assert [event["type"] for event in await account.events()][-2:] == ["TokenCreated", "TokenUpdated"]


async def test_repeated(account: Account) -> None:
    """The same key with the same change gets the first answer; with another change it is refused."""
    token = await account.create()
    first = await put(account, token, {"labels": LABELS}, idempotency_key="one-key-for-all")
    await put(account, token, {"labels": {}})

    again = await put(account, token, {"labels": LABELS}, idempotency_key="one-key-for-all")
    other = await put(account, token, {"labels": {}}, idempotency_key="one-key-for-all")

    assert again.content == first.content
    assert again.headers["idempotency-replayed"] == "true"
    refused(other, 422, "idempotency_key_reused")


async def test_a_key_with_other_labels(account: Account) -> None:
    """Labels are part of what a command that creates a token asks for."""
    first = await account.ask({"labels": {"team": "x"}}, idempotency_key="one-key-for-all")

    assert (await account.ask({"labels": {"team": "x"}}, idempotency_key="one-key-for-all")).content == first.content
    for other in ({"labels": {"team": "y"}}, {}):
        refused(await account.ask(other, idempotency_key="one-key-for-all"), 422, "idempotency_key_reused")


async def test_where_it_is_refused(account: Account, api: Api) -> None:
    """At another version, of a token that is revoked or not there; a suspended one can be changed."""
    token, suspended = await account.create(), await account.create("suspended")
    revoked, deleted = await account.create("revoked"), await account.create("deleted")
    change = {"details": {"name": "Other"}}

    stale = await account.client.put(token.path, json=change, headers={"if-match": '"7"'})
    stranger = await (await api.account()).client.put(token.path, json=change)

    refused(stale, 412, "precondition_failed")
    refused(stranger, 404, "not_found")
    refused(await put(account, revoked, {"name": "Other"}), 409, "invalid_action")
    refused(await put(account, deleted, {"name": "Other"}), 404, "not_found")
    refused(await account.client.put(f"{TOKENS}/none", json=change), 404, "not_found")
    assert succeeded(await put(account, suspended, {"name": "Other"}))["details"]["status"] == "suspended"


FAULTY: Final[dict[str, tuple[str, str]]] = {
    "no object": ('"team"', "labels"),
    "null": ("null", "labels"),
    "a number": ('{"team": 7}', "labels"),
    "a key twice": ('{"team": "a", "team": "b"}', "labels"),
    "a key in capitals": ('{"Team": "a"}', "labels"),
    "an empty key": ('{"": "a"}', "labels"),
    "a long key": (f'{{"{"k" * 64}": "a"}}', "labels"),
    "a long value": (f'{{"k": "{"v" * 256}"}}', "labels"),
    "a line end": ('{"k": "a\\nb"}', "labels"),
    "another direction": ('{"k": "a\\u202eb"}', "labels"),
    "too many": ("{" + ",".join(f'"k{number}": ""' for number in range(33)) + "}", "labels"),
}


@pytest.mark.parametrize(("labels", "field"), FAULTY.values(), ids=FAULTY)
async def test_labels_that_are_not_valid(account: Account, labels: str, field: str) -> None:
    """They are refused by the field's name, on create and on update, and nothing is done."""
    token = await account.create()
    new = f'{{"details": {{"token_scope": "account", "labels": {labels}}}}}'
    created = await account.client.post(TOKENS, content=new, headers=JSON)
    updated = await account.client.put(token.path, content=f'{{"details": {{"labels": {labels}}}}}', headers=JSON)

    assert list(invalid(created)) == list(invalid(updated)) == [field]
    assert len(await account.events()) == 2


async def test_lists(account: Account) -> None:
    """A list is filtered by the beginning of the name and by a label, as both are now."""
    blue = await account.create(name="Gateway, blue", labels={"team": "payments", "env": "prod"})
    green = await account.create(name="Gateway, green", labels={"team": "search"})
    other = await account.create(name="gateway", labels={"environment": "prod"})
    await account.create("deleted", name="Gateway, gone", labels={"team": "search"})

    async def listed(**params: str) -> list[str]:
        body = succeeded(await account.client.get(TOKENS, params=params))
        assert body["pagination"]["item_count"] == len(body["summaries"])
        return [summary["id"] for summary in body["summaries"]]

    assert await listed(name_prefix="Gateway") == [green.id, blue.id]
    assert await listed(name_prefix="Gateway, b") == [blue.id]
    assert await listed(label="team") == [green.id, blue.id]
    assert await listed(label="team=payments") == [blue.id]
    assert await listed(label="env=prod", sorting="id") == [blue.id]
    assert await listed(label="env=", status="active") == []
    await put(account, blue, {"labels": {"team": "search"}, "name": "Edge"})
    assert await listed(label="team=search", status="active") == [green.id, blue.id]
    assert await listed(label="team=payments") == []
    assert await listed(name_prefix="E") == [blue.id]
    assert await listed(name_prefix="%") == []
    assert await listed(name_prefix="g", label="environment=prod") == [other.id]
    for params in ({"label": "Team"}, {"label": "team" * 16}, {"name_prefix": "n" * 101}):
        assert list(invalid(await account.client.get(TOKENS, params=params))) == list(params)

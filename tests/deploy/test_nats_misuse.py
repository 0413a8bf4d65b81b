"""What users of NATS may ask for, asked in bad faith."""

import json
from pathlib import Path
from typing import Any, Final

import nats.errors
import pytest
from nats.aio.client import Client

from events.signals import CLOCK, HEAD, RECEIPTS, USAGE
from service.embedded.nats import EmbeddedNats
from service.relay.stream.settings import stream_config
from tests.deploy.nats_accounts import ACCOUNT, API, OTHER, SUBSCRIBERS, connected, create, password, state
from tests.harness.processes import until
from tests.harness.serving import started
from tests.harness.stream import SOON, STREAM

LISTENERS: Final = {
    HEAD: ("gateway", "relay"),
    CLOCK: ("relay", "gateway"),
    RECEIPTS: ("http", "gateway"),
    USAGE: ("http", "gateway"),
}
"""Who listens to what is not in the log, and who speaks."""


@pytest.mark.parametrize(
    "filters",
    [
        {"filter_subject": "tokens.v1.>"},
        {"filter_subject": f"tokens.v1.{OTHER}.>"},
        {"filter_subjects": ["tokens.v1.>"]},
        {"filter_subjects": [f"tokens.v1.{ACCOUNT}.>", f"tokens.v1.{OTHER}.>"]},
        {},
    ],
    ids=["all", "another's", "all, in a list", "another's too", "none"],
)
async def test_a_filter_is_what_the_subject_says(broker: EmbeddedNats, filters: dict[str, Any]) -> None:
    """A user of one account cannot ask in its account's name for a consumer of something else."""
    async with connected(broker, "acme") as connection:
        answer = await create(connection, "mine", filters, f".tokens.v1.{ACCOUNT}.>")

    assert answer["error"]["code"] == 400


async def test_a_filter_cannot_be_changed_later(broker: EmbeddedNats) -> None:
    """A user of one account cannot widen the consumer that it has."""
    mine = f"tokens.v1.{ACCOUNT}.>"
    async with connected(broker, "acme") as connection:
        await create(connection, "mine", {"filter_subject": mine}, f".{mine}")
        with pytest.raises(nats.errors.NoRespondersError):
            await create(connection, "mine", {"filter_subject": "tokens.v1.>"}, ".tokens.v1.>")
        await create(connection, "mine", {"filter_subject": "tokens.v1.>"}, f".{mine}", action="update")
        info = json.loads((await connection.request(f"{API}.CONSUMER.INFO.TOKENS.mine")).data)
        await connection.request(f"{API}.CONSUMER.DELETE.TOKENS.mine")

    assert info["config"]["filter_subject"] == mine


@pytest.mark.parametrize("user", SUBSCRIBERS)
@pytest.mark.parametrize(
    "target", [f"{API}.STREAM.DELETE.TOKENS", f"{API}.STREAM.UPDATE.TOKENS", "tokens.v1.a.b.created", "_INBOX.audit.1"]
)
async def test_answers_go_nowhere_else(broker: EmbeddedNats, user: str, target: str) -> None:
    """A request that names as the place of its answer what the user may not publish to gets nothing done there."""
    before = await state(broker)
    suffix, filters = _filter(user)
    async with connected(broker, user) as connection, connected(broker, "audit") as other:
        there = await other.subscribe(target if user != "audit" else "nowhere")
        await other.flush()
        await create(connection, f"{user}-1", {"deliver_policy": "new", **filters}, suffix)
        await _misdirect(connection, f"{user}-1", target)
        await connection.request(f"{API}.CONSUMER.DELETE.TOKENS.{user}-1")
        await other.flush()
        assert there.pending_msgs == 0

    assert await state(broker) == before


async def test_permissions_alone_would_not_do(tmp_path: Path) -> None:
    """The same in the stream's own account, with the same permissions: so deletes the stream who may only read."""
    allowed = [f"{API}.STREAM.INFO.TOKENS", f"{API}.CONSUMER.CREATE.TOKENS.>", f"{API}.CONSUMER.MSG.NEXT.TOKENS.*"]
    permissions = f"permissions: {{ publish: {json.dumps(allowed)}, subscribe: ['_INBOX.>'] }}"
    relay_user = f'{{ user: relay, password: "{password("relay")}" }}'
    users = f'{relay_user}, {{ user: audit, password: "{password("audit")}", {permissions} }}'
    own = EmbeddedNats(tmp_path, extra=f"authorization {{ users: [{users}] }}")
    async with started(own) as server, connected(server, "relay") as relay, connected(server, "audit") as audit:
        await relay.jetstream().add_stream(stream_config(STREAM, 1))
        await create(audit, "audit-1", {"deliver_policy": "new"})
        await _misdirect(audit, "audit-1", f"{API}.STREAM.DELETE.TOKENS")

        async def gone() -> bool:
            return "error" in json.loads((await relay.request(f"{API}.STREAM.INFO.TOKENS")).data)

        await until(gone, within=SOON)


@pytest.mark.parametrize("user", SUBSCRIBERS)
@pytest.mark.parametrize(
    "target", [f"{API}.STREAM.DELETE.TOKENS", f"{API}.STREAM.UPDATE.TOKENS", "tokens.v1.a.b.created", *LISTENERS]
)
async def test_nothing_is_pushed_elsewhere(broker: EmbeddedNats, user: str, target: str) -> None:
    """A consumer that pushes finds nobody at the broker's own subjects, may not push into the stream, and reaches none
    of those who listen for heads, receipts or reports."""
    before = await state(broker)
    suffix, filters = _filter(user)
    push = {"deliver_subject": target, "idle_heartbeat": 100_000_000, **filters}
    listens, speaks = LISTENERS.get(target, ("relay", "relay"))
    async with (
        connected(broker, user) as connection,
        connected(broker, listens) as listener,
        connected(broker, speaks) as speaker,
    ):
        if target in LISTENERS:
            heard = await listener.subscribe(target, "tokentrail" if target == USAGE else "")
            await listener.flush()
        answer = await create(connection, f"{user}-2", push, suffix)
        if target in LISTENERS:
            await speaker.publish(target, b"the first")
            assert (await heard.next_msg(SOON)).data == b"the first"
        if "error" not in answer:
            await connection.request(f"{API}.CONSUMER.DELETE.TOKENS.{user}-2")

    assert not answer.get("push_bound")
    assert ("error" in answer) is (target.startswith("tokens."))
    assert await state(broker) == before


def _filter(user: str) -> tuple[str, dict[str, Any]]:
    """With what the user may make a consumer: the end of the subject, and what the body says of it."""
    mine = f"tokens.v1.{ACCOUNT}.>"
    return (f".{mine}", {"filter_subject": mine}) if user == "acme" else ("", {})


async def _misdirect(connection: Client, consumer: str, target: str) -> None:
    """Requests whose answers go to `target`; returns when they have been given."""
    inbox = connection.new_inbox()
    answers = await connection.subscribe(inbox)
    await connection.publish(f"{API}.STREAM.INFO.TOKENS", b"", target)
    await connection.publish(f"{API}.CONSUMER.MSG.NEXT.TOKENS.{consumer}", b'{"batch":1,"no_wait":true}', target)
    # The consumer answers in turn; and without a message, at once.
    await connection.publish(f"{API}.CONSUMER.MSG.NEXT.TOKENS.{consumer}", b'{"batch":1,"no_wait":true}', inbox)
    answer = await answers.next_msg(SOON)
    assert (answer.headers or {})["Status"] == "404"

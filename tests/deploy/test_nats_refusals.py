"""What the users of NATS may not do: each of these is tried on a server that runs with the files."""

import asyncio
import itertools
from typing import Final

import nats.errors
import pytest

from service.embedded.nats import EmbeddedNats
from tests.deploy.nats_accounts import ACCOUNT, API, OTHER, SUBSCRIBERS, Complaints, connected, publish, state
from tests.harness.stream import SOON

EVENT: Final = f"tokens.v1.{ACCOUNT}.token.created"

NOT_FOR_SUBSCRIBERS: Final = (
    *(EVENT, "tokentrail.v1.head", "$SYS.REQ.SERVER.PING", "$SYS.REQ.ACCOUNT.TOKENTRAIL.CONNZ"),
    *(f"{API}.{what}" for what in ("INFO", "STREAM.CREATE.MINE", "STREAM.NAMES", "STREAM.LIST")),
    *(f"{API}.STREAM.{verb}.TOKENS" for verb in ("CREATE", "UPDATE", "DELETE", "PURGE", "SNAPSHOT", "RESTORE")),
    # Single messages, past every filter.
    *(f"{API}.STREAM.MSG.GET.TOKENS", f"{API}.STREAM.MSG.DELETE.TOKENS"),
    *(f"{API}.DIRECT.GET.TOKENS", f"{API}.DIRECT.GET.TOKENS.{EVENT}"),
    # Who else reads.
    *(f"{API}.CONSUMER.NAMES.TOKENS", f"{API}.CONSUMER.LIST.TOKENS", f"{API}.CONSUMER.PAUSE.TOKENS.mine"),
    # The older requests for consumers, which say the filter in the body only.
    *(f"{API}.CONSUMER.CREATE.TOKENS", f"{API}.CONSUMER.DURABLE.CREATE.TOKENS.mine"),
)
REPORTS: Final = ("tokentrail.v1.clock", "tokentrail.v1.receipt", "tokentrail.v1.usage")
_FILTERS: Final = ("", ".>", ".tokens.v1.>", ".tokens.v1.*.>", f".tokens.v1.{OTHER}.>", f".*.v1.{ACCOUNT}.>")
NOT_FOR_ONE_ACCOUNT: Final = [f"{API}.CONSUMER.CREATE.TOKENS.mine{each}" for each in _FILTERS]
NOT_FOR_THE_RELAY: Final = (
    *(f"{API}.STREAM.{what}" for what in ("PURGE.TOKENS", "MSG.DELETE.TOKENS", "LIST", "CREATE.OTHER", "DELETE.OTHER")),
    *(f"{API}.CONSUMER.CREATE.OTHER.mine", "tokentrail.v1.receipt", "tokens.v2.a.b.created", "_INBOX.somebody.1"),
)
NOT_FOR_HTTP: Final = (*NOT_FOR_SUBSCRIBERS, *NOT_FOR_THE_RELAY, *REPORTS, f"{API}.STREAM.INFO.TOKENS")
TO_BE_TRIED: Final = [
    *((user, each) for user in SUBSCRIBERS for each in NOT_FOR_SUBSCRIBERS),
    *((user, each) for user in ("audit", "acme") for each in REPORTS),
    *(("acme", each) for each in NOT_FOR_ONE_ACCOUNT),
    *(("relay", each) for each in NOT_FOR_THE_RELAY),
    *(("http", each) for each in dict.fromkeys(NOT_FOR_HTTP)),
]


def _id(user: str, what: str) -> str:
    """The same in every run."""
    return f"{user} {what}".replace(ACCOUNT, "ACCOUNT").replace(OTHER, "OTHER")


@pytest.mark.parametrize(("user", "what"), TO_BE_TRIED, ids=[_id(user, what) for user, what in TO_BE_TRIED])
async def test_refused(broker: EmbeddedNats, user: str, what: str) -> None:
    """The broker does not hear it, and the stream is as it was."""
    complaints = Complaints()
    before = await state(broker)
    body = b'{"stream_name":"TOKENS","config":{"name":"mine","durable_name":"mine","ack_policy":"none"}}'
    async with connected(broker, user, complaints) as connection:
        if user in SUBSCRIBERS or (user == "relay" and what.startswith(API)):
            with pytest.raises(nats.errors.NoRespondersError):
                await connection.request(what, body, timeout=SOON)
        else:
            await connection.publish(what, body)
            named = what.replace(API, "$JS.tokentrail.API").lower()
            assert await _next(complaints) == f'nats: permissions violation for publish to "{named}"'

    assert await state(broker) == before


@pytest.mark.parametrize("what", ["tokens.v1.>", ">", "_INBOX.>", "$JS.>", "$SYS.>", "tokentrail.v1.>"])
@pytest.mark.parametrize("user", SUBSCRIBERS)
async def test_subscribers_hear_the_beacon_only(broker: EmbeddedNats, user: str, what: str) -> None:
    """Whatever they listen to: not the events themselves, nor what goes to others' inboxes."""
    async with connected(broker, user) as connection, connected(broker, "relay") as relay:
        heard = await connection.subscribe(what)
        beacon = await connection.subscribe("tokentrail.v1.head")
        await connection.flush()
        position = (await state(broker))["last_seq"] + 1
        await publish(relay, position, OTHER)  # the answer to which goes to an inbox
        await relay.publish("tokentrail.v1.head", b"{}")  # after all of that
        await beacon.next_msg(SOON)
        while heard.pending_msgs:
            assert (await heard.next_msg()).subject == "tokentrail.v1.head"


@pytest.mark.parametrize(
    ("user", "what"),
    [
        *itertools.product(
            ("relay", "http"), ("tokens.v1.>", ">", "$JS.>", "$SYS.>", "tokentrail.v1.>", "tokentrail.v1.head")
        ),
        ("http", "_INBOX.>"),
    ],
)
async def test_roles_listen_to_what_is_theirs(broker: EmbeddedNats, user: str, what: str) -> None:
    """The service's roles cannot listen to anything else in their account, nor to each other's answers."""
    complaints = Complaints()
    async with connected(broker, user, complaints) as connection:
        await connection.subscribe(what)
        assert await _next(complaints) == f'nats: permissions violation for subscription to "{what.lower()}"'


async def test_a_report_of_usage_is_heard_once(broker: EmbeddedNats) -> None:
    """The role http may listen to it as one of its processes only, not beside them."""
    complaints = Complaints()
    async with connected(broker, "http", complaints) as connection:
        await connection.subscribe("tokentrail.v1.usage", "tokentrail")
        await connection.subscribe("tokentrail.v1.usage")
        assert "tokentrail.v1.usage" in await _next(complaints)
        await connection.subscribe("the.next.one")
        assert "the.next.one" in await _next(complaints)


async def _next(complaints: Complaints) -> str:
    async with asyncio.timeout(SOON):
        return (await complaints.get()).lower()
